"""Resolutions, policies, reports, books; the steps of their making and how they build on each other."""

from __future__ import annotations

from typing import ClassVar, Self

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from actors.models import Country, Organisation
from policies.models.themes import Theme
from ssrkb.dates import PartialDateField, range_of
from ssrkb.models import Record, RecordQuerySet, by_date, history, history_of_links, one_of, search_column


class DocumentType(models.TextChoices):
    RESOLUTION = "resolution", "resolution"
    PRESIDENTIAL_STATEMENT = "presidential-statement", "presidential statement"
    REPORT = "report", "report"
    POLICY = "policy", "policy or strategy"
    TREATY = "treaty", "treaty, protocol or charter"
    CODE = "code", "code of conduct"
    GUIDANCE = "guidance", "guidance"
    DECISION = "decision", "decision or conclusions"
    AGREEMENT = "agreement", "peace or political agreement"
    LAW = "law", "national law or constitution"
    NATIONAL_STRATEGY = "national-strategy", "national policy or strategy"
    BOOK = "book", "book"
    CHAPTER = "chapter", "chapter or article"
    STUDY = "study", "study or paper"
    LETTER = "letter", "letter, statement or speech"
    OTHER = "other", "other"


class DocumentQuerySet(RecordQuerySet):
    def for_list(self) -> Self:
        return self.select_related("part_of").prefetch_related("issuers")

    def for_detail(self) -> Self:
        return super().for_detail().select_related("part_of", "replaced_by").prefetch_related(
            "issuers", "themes", "countries", "steps__by", "relations__object", "reverse_relations__subject"
        )  # fmt: skip


@history
class Document(Record):
    """Any text that says or orders something about security sector reform, or that the knowledge base cites."""

    symbol = models.CharField(max_length=100, blank=True, help_text="Official symbol as printed: S/RES/2151 (2014).")
    type = models.CharField(max_length=22, choices=DocumentType.choices, help_text="What sort of text it is.")
    issuers = models.ManyToManyField(
        Organisation, blank=True, related_name="documents", help_text="The bodies that issued it."
    )
    authors = ArrayField(
        models.CharField(max_length=150), default=list, blank=True, help_text="Persons named as authors or editors."
    )
    dated = PartialDateField(help_text="The date by which it is cited; its other dates are its steps.")
    dated_range = range_of("dated")
    part_of = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="parts", help_text="The whole it is a part of."
    )
    language = models.CharField(max_length=10, blank=True, help_text="Language code of the text cited: en, fr.")
    address = models.URLField(max_length=500, blank=True, help_text="Where it can be read.")
    read_on = models.DateField(
        null=True, blank=True, help_text="The day on which it was last read in full for the knowledge base."
    )
    gaps = models.TextField(blank=True, help_text="What of it is not yet in the knowledge base, in our words.")
    themes = models.ManyToManyField(Theme, blank=True, related_name="documents", help_text="What it is about.")
    countries = models.ManyToManyField(
        Country, blank=True, related_name="documents", help_text="The countries that it is about."
    )

    search = search_column("symbol")

    objects = DocumentQuerySet.as_manager()
    date_field = "dated"

    class Meta(Record.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *Record.Meta.constraints,
            one_of("document", "type", DocumentType),
            models.CheckConstraint(condition=~Q(part_of=F("id")), name="document_not_part_of_itself"),
            models.UniqueConstraint(fields=["symbol"], condition=~Q(symbol=""), name="document_symbol_once"),
        ]
        indexes: ClassVar[list[models.Index]] = [
            *Record.Meta.indexes,
            *by_date("document", "dated_range"),
        ]

    @property
    def short_name(self) -> str:
        return self.symbol or self.title


class DocumentStepKind(models.TextChoices):
    DRAFTED = "drafted", "drafted"
    ENDORSED = "endorsed", "endorsed"
    APPROVED = "approved", "approved"
    ADOPTED = "adopted", "adopted"
    SIGNED = "signed", "signed"
    RELEASED = "released", "released or published"
    ENTERED_INTO_FORCE = "entered-into-force", "entered into force"
    EXTENDED = "extended", "extended"
    REVISED = "revised", "revised"
    EXPIRED = "expired", "expired"


@history
class DocumentStep(models.Model):
    """One dated step in the life of a document, for one instrument has several dates."""

    document = models.ForeignKey(
        Document, models.CASCADE, related_name="steps", help_text="The document that the step belongs to."
    )
    kind = models.CharField(max_length=18, choices=DocumentStepKind.choices, help_text="What was done with it.")
    on = PartialDateField(help_text="When.")
    on_range = range_of("on")
    by = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="document_steps", help_text="By which body."
    )
    note = models.CharField(max_length=300, blank=True, help_text="What to know about the step.")

    class Meta:
        ordering: ClassVar[list[str]] = ["on_range", "kind", "id"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["document", "kind", "on", "by"], nulls_distinct=False, name="document_step_once"
            ),
            one_of("document_step", "kind", DocumentStepKind),
        ]

    def __str__(self) -> str:
        return f"{self.document_id} {self.get_kind_display()} {self.on}"


class DocumentRelationKind(models.TextChoices):
    BUILDS_ON = "builds-on", "builds on"
    IMPLEMENTS = "implements", "implements"
    SUPERSEDES = "supersedes", "supersedes"
    AMENDS = "amends", "amends"
    EXTENDS = "extends", "extends"
    SUPPLEMENTS = "supplements", "supplements"
    CITES = "cites", "cites"
    ALIGNED_WITH = "aligned-with", "is aligned with"
    RESPONDS_TO = "responds-to", "responds to"


@history
class DocumentRelation(models.Model):
    """What one document does to another."""

    REVERSE: ClassVar[dict[str, str]] = {
        DocumentRelationKind.BUILDS_ON: "is built on by",
        DocumentRelationKind.IMPLEMENTS: "is implemented by",
        DocumentRelationKind.SUPERSEDES: "is superseded by",
        DocumentRelationKind.AMENDS: "is amended by",
        DocumentRelationKind.EXTENDS: "is extended by",
        DocumentRelationKind.SUPPLEMENTS: "is supplemented by",
        DocumentRelationKind.CITES: "is cited by",
        DocumentRelationKind.ALIGNED_WITH: "is aligned with",
        DocumentRelationKind.RESPONDS_TO: "is responded to by",
    }

    subject = models.ForeignKey(
        Document, models.CASCADE, related_name="relations", help_text="The document that the statement is about."
    )
    kind = models.CharField(max_length=12, choices=DocumentRelationKind.choices, help_text="What it does to the other.")
    object = models.ForeignKey(
        Document, models.PROTECT, related_name="reverse_relations", help_text="The other document."
    )
    note = models.CharField(max_length=300, blank=True, help_text="What to know about it.")

    class Meta:
        ordering: ClassVar[list[str]] = ["kind", "object"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["subject", "kind", "object"], name="document_relation_once"),
            models.CheckConstraint(condition=~Q(subject=F("object")), name="document_relation_not_to_itself"),
            one_of("document_relation", "kind", DocumentRelationKind),
        ]

    def __str__(self) -> str:
        return f"{self.subject_id} {self.get_kind_display()} {self.object_id}"

    @property
    def reverse(self) -> str:
        return self.REVERSE[self.kind]


history_of_links(
    Document.issuers, Document.themes, Document.countries,
)  # fmt: skip
