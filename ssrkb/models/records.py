"""What every kind of record shares: identity, state, search, citations. The kinds are in the three apps."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar, Self

import pgtrigger
from django.apps import apps
from django.contrib.contenttypes.fields import GenericRelation
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchRank
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from psycopg2.extras import DateRange

from ssrkb.models.citations import Citation
from ssrkb.models.columns import one_of, search_column, words_query
from ssrkb.models.index import KeepIndexed

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"


class State(models.TextChoices):
    DRAFT = "draft", "draft"
    IN_REVIEW = "in-review", "in review"
    PUBLISHED = "published", "published"
    WITHDRAWN = "withdrawn", "withdrawn"


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
    date_field: str | None = None

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
                operation=pgtrigger.Insert | pgtrigger.UpdateOf("state"),  # type: ignore[no-untyped-call]
                timing=pgtrigger.Deferred,
                condition=pgtrigger.Condition("NEW.state = 'published'"),
                func="PERFORM ssrkb_require_citation(TG_TABLE_NAME, NEW.id); RETURN NULL;",
            ),
            KeepIndexed(),
        ]

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        if self.state == State.WITHDRAWN and not self.state_note:
            raise ValidationError({"state_note": "Expected the reason why the record is withdrawn."})
        # Not the record itself: files may name one that is not stored yet.
        if self.replaced_by_id and self.state != State.WITHDRAWN:  # type: ignore[attr-defined]
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
    def short_name(self) -> str:
        """The short form by which people name it in running text."""
        return getattr(self, "acronym", "") or self.title


def kinds() -> dict[str, type[Record]]:
    """Every kind of record by its plural name, in the order of the apps."""
    return {model.plural(): model for model in apps.get_models() if issubclass(model, Record)}
