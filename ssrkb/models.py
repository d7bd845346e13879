"""What every kind of record shares: identity, state, search, citations. The kinds themselves are in the three apps."""

from __future__ import annotations

import datetime as dt
import sys
from typing import Any, ClassVar, Self, TypeVar, cast

import pghistory
import pgtrigger
from django.apps import apps
from django.contrib.contenttypes.fields import GenericForeignKey, GenericRelation
from django.contrib.contenttypes.models import ContentType
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchQuery, SearchRank, SearchVectorField
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F, Func, Q, Value
from django.urls import reverse
from psycopg2.extras import DateRange

from ssrkb.version import ADVANCE

M = TypeVar("M", bound=type[models.Model])
ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"


def history(model: M, exclude: tuple[str, ...] = ()) -> M:
    """Record every insert, change and deletion of the model's rows by database triggers, whoever makes it.

    The same changes advance the data version (ssrkb/version.py).
    """
    generated = tuple(field.name for field in model._meta.fields if isinstance(field, models.GeneratedField))
    pgtrigger.register(ADVANCE)(model)
    track = pghistory.track(
        pghistory.InsertEvent(),
        pghistory.UpdateEvent(condition=pghistory.AnyChange(exclude_auto=True)),
        pghistory.DeleteEvent(),
        exclude=[*generated, *exclude],
        # Many-to-many rows have no life of their own to point at.
        **({"obj_field": None} if model._meta.proxy else {}),
    )
    return cast(M, track(model))


def history_of_links(*relations: Any) -> None:
    """The same for many-to-many relations, whose tables need a named stand-in to carry triggers."""
    for relation in relations:
        through = relation.through
        owner = through._meta.auto_created
        meta = type("Meta", (), {"proxy": True, "app_label": owner._meta.app_label})
        name = "".join(word.title() if word.islower() else word for word in through.__name__.split("_"))
        proxy = type(name, (through,), {"__module__": owner.__module__, "Meta": meta})
        setattr(sys.modules[owner.__module__], name, history(proxy))


def one_of(name: str, field: str, choices: type[models.TextChoices]) -> models.CheckConstraint:
    """The database's own refusal of a value that is not among the choices."""
    return models.CheckConstraint(condition=Q(**{f"{field}__in": choices.values}), name=f"{name}_{field}_is_known")


def search_column(code: str | None = None) -> models.GeneratedField:
    """The weighted words of a record. `code` names the field that counts as much as the title: acronym, symbol."""
    parts = [F("id"), F("title"), F(code) if code else Value(""), F("aliases"), F("summary"), F("keywords")]
    return models.GeneratedField(
        expression=Func(*parts, function="ssrkb_words", output_field=SearchVectorField()),
        output_field=SearchVectorField(),
        db_persist=True,
        help_text="The words that search finds it by, weighted.",
    )


class State(models.TextChoices):
    DRAFT = "draft", "draft"
    IN_REVIEW = "in-review", "in review"
    PUBLISHED = "published", "published"
    WITHDRAWN = "withdrawn", "withdrawn"


def by_date(name: str, column: str) -> list[models.Index]:
    """What keeps lists quick that are sorted by date, either way round, undated records last."""
    return [
        models.Index("state", F(column).asc(nulls_last=True), "id", name=f"{name}_by_date"),
        models.Index("state", F(column).desc(nulls_last=True), "id", name=f"{name}_latest_first"),
    ]


def words_query(text: str) -> SearchQuery:
    """The question as PostgreSQL searches it: phrases in quotes, `or`, and `-word`; names also unstemmed."""
    folded = Func(Value(text), function="ssrkb_fold", output_field=models.TextField())
    return SearchQuery(folded, config="english", search_type="websearch") | SearchQuery(
        folded, config="simple", search_type="websearch"
    )


class RecordQuerySet(models.QuerySet[Any]):
    """The words of every kind. A kind adds the joins that its rows and pages read in `for_list` and `for_detail`."""

    def published(self) -> Self:
        """What lists, search, counts and exports may show."""
        return self.filter(state=State.PUBLISHED)

    def public(self) -> Self:
        """What an address may answer for: published, or withdrawn with its reason."""
        return self.filter(state__in=[State.PUBLISHED, State.WITHDRAWN])

    def search_for(self, text: str) -> Self:
        """What contains all the words, the best match first."""
        query = words_query(text)
        return self.filter(search=query).order_by(SearchRank(F("search"), query).desc(), "title", "id")

    def during(self, first: dt.date | None, last: dt.date | None) -> Self:
        """What has a day in common with the time from `first` to `last`, both included."""
        end = None if last is None else last + dt.timedelta(days=1)
        return self.filter(**{f"{self.model.date_field}_range__overlap": DateRange(first, end)})

    def with_citations(self) -> Self:
        return self.prefetch_related(models.Prefetch("citations", Citation.objects.select_related("passage__document")))

    def for_list(self) -> Self:
        return self

    def for_detail(self) -> Self:
        return self.with_citations()


class Record(models.Model):
    """Anything that an analyst can open and cite. Its id never changes and is never used again."""

    id = models.CharField(
        "identifier",
        primary_key=True,
        max_length=120,
        validators=[RegexValidator(ID_PATTERN, "Expected lower-case words joined by single hyphens, such as un-dpko.")],
        help_text="Permanent and readable: lower-case words joined by hyphens. It is the address; never change it.",
    )
    title = models.CharField(max_length=300, help_text="The name as people cite it, without its acronym.")
    aliases = ArrayField(
        models.CharField(max_length=300),
        default=list,
        blank=True,
        help_text="Other spellings, languages, acronyms and misprints by which someone may look for it.",
    )
    summary = models.TextField(
        blank=True, help_text="What it is and says, in our own words, never a sentence of the source."
    )
    state = models.CharField(
        max_length=10,
        choices=State.choices,
        default=State.DRAFT,
        help_text="Only published records are public; a withdrawn one answers with its reason and its successor.",
    )
    state_note = models.TextField(
        "reason for the state", blank=True, help_text="Why it was withdrawn; shown to whoever opens the old address."
    )
    replaced_by = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="replaces",
        help_text="The record to read instead of this withdrawn one.",
    )
    reviewed_on = models.DateField(
        null=True, blank=True, help_text="The day on which somebody last checked it against its sources."
    )
    keywords = models.TextField(
        blank=True, editable=False, help_text="Names of related records, kept for search and refreshed with them."
    )
    created_at = models.DateTimeField(auto_now_add=True, help_text="When the record was first stored.")
    updated_at = models.DateTimeField(auto_now=True, help_text="When the record itself last changed.")
    search = search_column()
    citations = GenericRelation("ssrkb.Citation", content_type_field="record_kind", object_id_field="record_id")

    objects = RecordQuerySet.as_manager()

    #: Where the record's own date is, for `from`, `to` and sorting; None for kinds without one.
    date_field: ClassVar[str | None] = None

    class Meta:
        abstract = True
        ordering: ClassVar[list[str]] = ["title", "id"]
        indexes: ClassVar[list[models.Index]] = [
            GinIndex(fields=["search"], name="%(class)s_search"),
            models.Index(fields=["state", "title", "id"], name="%(class)s_by_title"),
            models.Index(fields=["state", "updated_at"], name="%(class)s_by_update"),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(condition=Q(id__regex=ID_PATTERN), name="%(class)s_id_is_a_slug"),
            models.CheckConstraint(condition=~Q(title=""), name="%(class)s_has_a_title"),
            one_of("%(class)s", "state", State),
            models.CheckConstraint(
                condition=~Q(state=State.WITHDRAWN) | ~Q(state_note=""), name="%(class)s_withdrawn_says_why"
            ),
            models.CheckConstraint(
                condition=Q(replaced_by=None) | Q(state=State.WITHDRAWN), name="%(class)s_replaced_is_withdrawn"
            ),
            models.CheckConstraint(
                condition=Q(replaced_by=None) | ~Q(replaced_by=F("id")), name="%(class)s_not_replaced_by_itself"
            ),
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [
            pgtrigger.Trigger(
                name="published_is_cited",
                when=pgtrigger.After,
                operation=pgtrigger.Insert | pgtrigger.UpdateOf("state"),
                timing=pgtrigger.Deferred,
                condition=pgtrigger.Condition("NEW.state = 'published'"),
                func="PERFORM ssrkb_require_citation(TG_TABLE_NAME, NEW.id); RETURN NULL;",
            )
        ]

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        if self.state == State.WITHDRAWN and not self.state_note:
            raise ValidationError({"state_note": "Expected the reason why the record is withdrawn."})
        if self.replaced_by_id and self.state != State.WITHDRAWN:
            raise ValidationError({"replaced_by": "Only a withdrawn record is replaced by another."})

    def get_absolute_url(self) -> str:
        return reverse(f"{self.plural()}-page", args=[self.pk])

    def get_api_url(self) -> str:
        return reverse(f"{self.plural()}-detail", args=[self.pk])

    @classmethod
    def plural(cls) -> str:
        """The kind's one name in addresses, API, files and search: `reform-steps`."""
        return str(cls._meta.verbose_name_plural).replace(" ", "-")

    @property
    def is_public(self) -> bool:
        return self.state in {State.PUBLISHED, State.WITHDRAWN}

    @property
    def label(self) -> str:
        """The short form by which people name it in running text."""
        return getattr(self, "acronym", "") or self.title


def kinds() -> dict[str, type[Record]]:
    """Every kind of record by its plural name, in the order of the apps."""
    return {model.plural(): model for model in apps.get_models() if issubclass(model, Record)}


class PassageKind(models.TextChoices):
    HEADING = "heading", "heading"
    PARAGRAPH = "paragraph", "paragraph"
    ITEM = "item", "list item"
    OPERATIVE = "operative", "operative paragraph"
    PREAMBULAR = "preambular", "preambular paragraph"
    NOTE = "note", "note"
    TABLE_ROW = "table-row", "table row"


class Passage(models.Model):
    """A place in a document that a reader can find again. Its text is there only where someone imported a copy."""

    document = models.ForeignKey(
        # A name, not an import: the ground does not know the apps (docs/decisions/0003).
        "policies.Document",
        models.PROTECT,
        related_name="passages",
        help_text="The document in which the passage stands.",
    )
    locator = models.CharField(
        max_length=250, help_text="Where it stands, from large to small: “Annex, OP 15(a)”, “ch. 7, note 19”."
    )
    kind = models.CharField(
        max_length=10, choices=PassageKind.choices, default=PassageKind.PARAGRAPH, help_text="What sort of place it is."
    )
    position = models.PositiveIntegerField(
        null=True, blank=True, help_text="Its place in the order of the text, known once a copy is imported."
    )
    page = models.CharField(max_length=20, blank=True, help_text="The printed page, where the copy tells.")
    text = models.TextField(blank=True, help_text="The words of the passage from the user's own copy; never shipped.")
    words = models.GeneratedField(
        expression=Func(F("text"), function="ssrkb_text_words", output_field=SearchVectorField()),
        output_field=SearchVectorField(),
        db_persist=True,
        help_text="The words that a search in imported texts finds it by.",
    )

    class Meta:
        ordering: ClassVar[list[Any]] = ["document", F("position").asc(nulls_last=True), "locator"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["document", "locator"], name="passage_once_in_a_document"),
            models.CheckConstraint(condition=~Q(locator=""), name="passage_has_a_locator"),
            one_of("passage", "kind", PassageKind),
        ]
        indexes: ClassVar[list[models.Index]] = [GinIndex(fields=["words"], name="passage_words")]

    def __str__(self) -> str:
        return f"{self.document_id}: {self.locator}"


class Stance(models.TextChoices):
    SUPPORTS = "supports", "supports"
    DISPUTES = "disputes", "disputes"


@history
class Citation(models.Model):
    """The passage that a record, or one field of it, rests on; or that says otherwise."""

    record_kind = models.ForeignKey(ContentType, models.PROTECT, related_name="+", help_text="The kind of the record.")
    record_id = models.CharField(max_length=120, help_text="The identifier of the record.")
    record = GenericForeignKey("record_kind", "record_id")
    passage = models.ForeignKey(
        Passage, models.PROTECT, related_name="citations", help_text="Where the source says it."
    )
    field = models.CharField(
        max_length=120, blank=True, help_text="The field that the passage supports; blank for the record as a whole."
    )
    stance = models.CharField(
        max_length=8, choices=Stance.choices, default=Stance.SUPPORTS, help_text="Whether the passage bears it out."
    )
    stated_value = models.CharField(
        max_length=300, blank=True, help_text="What the passage says instead, where it disputes the value."
    )
    note = models.TextField(blank=True, help_text="Why it is read so, or what to know about the passage.")
    position = models.PositiveSmallIntegerField(default=0, help_text="Order among the record's citations.")

    class Meta:
        ordering: ClassVar[list[str]] = ["record_kind", "record_id", "position", "id"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["record_kind", "record_id", "passage", "field", "stance"], name="citation_once_for_a_field"
            ),
            one_of("citation", "stance", Stance),
            models.CheckConstraint(
                condition=~Q(stance=Stance.DISPUTES) | ~Q(stated_value="") | ~Q(note=""),
                name="citation_dispute_says_what",
            ),
        ]
        triggers: ClassVar[list[pgtrigger.Trigger]] = [
            pgtrigger.Trigger(
                name="published_stays_cited",
                when=pgtrigger.After,
                operation=pgtrigger.Delete | pgtrigger.UpdateOf("record_kind_id", "record_id", "stance"),
                timing=pgtrigger.Deferred,
                func="PERFORM ssrkb_keep_cited(OLD.record_kind_id, OLD.record_id); RETURN NULL;",
            )
        ]

    def __str__(self) -> str:
        return f"{self.record_id} {self.get_stance_display()} {self.passage}"

    def clean(self) -> None:
        if self.stance == Stance.DISPUTES and not (self.stated_value or self.note):
            raise ValidationError({"stated_value": "Expected what the passage says instead, or a note."})


class DataVersion(models.Model):
    """One row, which every change of the knowledge advances by trigger."""

    version = models.BigIntegerField(default=1)
    changed_in = models.CharField(max_length=20, default="")
    changed_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(condition=Q(id=1), name="data_version_is_one_row")
        ]

    def __str__(self) -> str:
        return str(self.version)


class ShippedRecord(models.Model):
    """Where a record stands in the knowledge files, and how it looked when it was last loaded from them."""

    record_kind = models.ForeignKey(ContentType, models.CASCADE, related_name="+")
    record_id = models.CharField(max_length=120)
    file = models.CharField(max_length=200)
    position = models.PositiveIntegerField()
    file_digest = models.CharField(max_length=64)
    stored_digest = models.CharField(max_length=64)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["record_kind", "record_id"], name="shipped_once")
        ]

    def __str__(self) -> str:
        return f"{self.file}: {self.record_id}"


history(Passage, exclude=("text",))
