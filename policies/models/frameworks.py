"""Each organisation's policy on security sector reform: its definition, its principles, and what it covers."""

from __future__ import annotations

from typing import ClassVar, Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q

from actors.models import Organisation
from policies.models.documents import Document
from policies.models.themes import Theme
from ssrkb.dates import PartialDateField, range_of
from ssrkb.models import Record, RecordQuerySet, history, history_of_links, one_of, search_column


class FrameworkStatus(models.TextChoices):
    ADOPTED = "adopted", "adopted"
    DRAFT = "draft", "draft"
    OPERATIONAL = "operational-understanding", "operational understanding"
    SCATTERED = "scattered-norms", "scattered norms"
    NONE = "none", "no framework"


class FrameworkQuerySet(RecordQuerySet):
    def for_list(self) -> Self:
        return self.select_related("organisation")

    def for_detail(self) -> Self:
        return super().for_detail().select_related("organisation", "replaced_by").prefetch_related(
            "framework_documents__document"
        )  # fmt: skip


@history
class Framework(Record):
    """An organisation's policy on security sector reform, in whatever form it has one."""

    organisation = models.ForeignKey(
        Organisation, models.PROTECT, related_name="frameworks", help_text="Whose policy it is."
    )
    status = models.CharField(
        max_length=25, choices=FrameworkStatus.choices, help_text="How far the organisation has bound itself to it."
    )
    period = PartialDateField(help_text="Since when, or from when to when, it holds.")
    period_range = range_of("period")
    documents = models.ManyToManyField(
        Document, through="FrameworkDocument", related_name="frameworks", help_text="The texts that it consists of."
    )

    objects = FrameworkQuerySet.as_manager()
    date_field = "period"

    class Meta(Record.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *Record.Meta.constraints,
            one_of("framework", "status", FrameworkStatus),
        ]

    @property
    def short_title(self) -> str:
        """By what a table names it: its organisation, or its own title while that is not public."""
        return self.organisation.short_name if self.organisation.is_public else self.title


class FrameworkDocumentRole(models.TextChoices):
    FOUNDATION = "foundation", "foundation"
    CULMINATION = "culmination", "main text"
    GUIDANCE = "guidance", "guidance"
    RELATED = "related", "related instrument"


@history
class FrameworkDocument(models.Model):
    """The part that a document plays in a framework."""

    framework = models.ForeignKey(
        Framework, models.CASCADE, related_name="framework_documents", help_text="The framework."
    )
    document = models.ForeignKey(
        Document, models.PROTECT, related_name="framework_documents", help_text="The document."
    )
    role = models.CharField(max_length=11, choices=FrameworkDocumentRole.choices, help_text="The part that it plays.")

    class Meta:
        ordering: ClassVar[list[str]] = ["role", "document__dated_range", "document"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["framework", "document"], name="framework_document_once"),
            one_of("framework_document", "role", FrameworkDocumentRole),
        ]

    def __str__(self) -> str:
        return f"{self.framework_id}: {self.document_id}"


class DefinitionQuerySet(RecordQuerySet):
    def for_list(self) -> Self:
        return self.select_related("organisation", "framework", "document")

    def for_detail(self) -> Self:
        return self.for_list().with_citations().select_related(
            "organisation", "framework", "document", "replaced_by"
        ).prefetch_related("themes")  # fmt: skip


@history
class Definition(Record):
    """How somebody defines a term, taken apart so that definitions can be laid side by side."""

    term = models.CharField(max_length=150, help_text="The term defined, in the singular: security sector reform.")
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="definitions", help_text="Who defines it."
    )
    framework = models.ForeignKey(
        Framework, models.PROTECT, null=True, blank=True, related_name="definitions", help_text="In which framework."
    )
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="definitions", help_text="In which document."
    )
    who = models.TextField(blank=True, help_text="Who acts or is meant, in our words.")
    what = models.TextField(blank=True, help_text="What is done or what it consists of, in our words.")
    goal = models.TextField(blank=True, help_text="To what end, in our words.")
    conditions = models.TextField(blank=True, help_text="Under which conditions or norms, in our words.")
    leaves_out = models.TextField(blank=True, help_text="What it leaves out that others name.")
    themes = models.ManyToManyField(Theme, blank=True, related_name="definitions", help_text="What it touches.")

    search = search_column("term")

    objects = DefinitionQuerySet.as_manager()


class PrincipleType(models.TextChoices):
    PRINCIPLE = "principle", "principle"
    PROVISION = "provision", "provision"


class PrincipleQuerySet(RecordQuerySet):
    def for_list(self) -> Self:
        return self.select_related("framework__organisation", "document").prefetch_related("themes")

    def for_detail(self) -> Self:
        return self.for_list().with_citations().select_related(
            "framework__organisation", "document", "replaced_by"
        ).prefetch_related(
            "relations__object__framework__organisation", "relations__asserted_by",
            "reverse_relations__subject__framework__organisation", "reverse_relations__asserted_by",
        )  # fmt: skip


@history
class Principle(Record):
    """A principle of a framework, or a provision of a document, as printed there and in its order."""

    type = models.CharField(
        max_length=9,
        choices=PrincipleType.choices,
        default=PrincipleType.PRINCIPLE,
        help_text="A principle of a framework, or a provision of another text.",
    )
    framework = models.ForeignKey(
        Framework, models.PROTECT, null=True, blank=True, related_name="principles", help_text="Whose principle it is."
    )
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="principles", help_text="Where it is laid down."
    )
    label = models.CharField("printed label", max_length=20, blank=True, help_text="As printed: a, 15(b).")
    order = models.PositiveSmallIntegerField(default=0, help_text="Its place in the printed order, from 1.")
    themes = models.ManyToManyField(Theme, blank=True, related_name="principles", help_text="What it is about.")

    objects = PrincipleQuerySet.as_manager()

    class Meta(Record.Meta):
        ordering: ClassVar[list[str]] = ["framework", "order", "id"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *Record.Meta.constraints,
            one_of("principle", "type", PrincipleType),
            models.CheckConstraint(
                condition=Q(framework__isnull=False) | Q(document__isnull=False), name="principle_stands_somewhere"
            ),
            models.UniqueConstraint(
                fields=["framework", "order"], condition=Q(type="principle"), name="principle_order_once"
            ),
        ]
        indexes: ClassVar[list[models.Index]] = [
            *Record.Meta.indexes,
            models.Index(fields=["state", "framework", "order", "id"], name="principle_by_order"),
        ]

    @property
    def short_name(self) -> str:
        """Its printed label and its title, for a label alone says nothing."""
        return f"({self.label}) {self.title}" if self.label else self.title

    def clean(self) -> None:
        super().clean()
        if self.framework_id is None and self.document_id is None:
            raise ValidationError("Expected the framework or the document in which it stands.")


class PrincipleAlignmentKind(models.TextChoices):
    EQUIVALENT = "equivalent", "says the same as"
    OVERLAPS = "overlaps", "overlaps with"
    NARROWER = "narrower", "is narrower than"
    DEVELOPS = "develops", "develops further"
    CONTRASTS = "contrasts", "contrasts with"


@history
class PrincipleAlignment(models.Model):
    """How a principle of one framework relates to one of another, who says so, and why."""

    REVERSE: ClassVar[dict[str, str]] = {
        PrincipleAlignmentKind.EQUIVALENT: "says the same as",
        PrincipleAlignmentKind.OVERLAPS: "overlaps with",
        PrincipleAlignmentKind.NARROWER: "is wider than",
        PrincipleAlignmentKind.DEVELOPS: "is developed further by",
        PrincipleAlignmentKind.CONTRASTS: "contrasts with",
    }

    subject = models.ForeignKey(
        Principle, models.CASCADE, related_name="relations", help_text="The principle that the statement is about."
    )
    kind = models.CharField(max_length=10, choices=PrincipleAlignmentKind.choices, help_text="How they relate.")
    object = models.ForeignKey(
        Principle, models.PROTECT, related_name="reverse_relations", help_text="The other principle."
    )
    asserted_by = models.ForeignKey(
        Organisation,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="alignments",
        help_text="Who says so; blank where it is this knowledge base.",
    )
    note = models.CharField(max_length=300, blank=True, help_text="Why.")

    class Meta:
        ordering: ClassVar[list[str]] = ["kind", "object"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["subject", "kind", "object"], name="principle_alignment_once"),
            models.CheckConstraint(condition=~Q(subject=F("object")), name="principle_alignment_not_to_itself"),
            one_of("principle_alignment", "kind", PrincipleAlignmentKind),
        ]

    def __str__(self) -> str:
        return f"{self.subject_id} {self.get_kind_display()} {self.object_id}"

    @property
    def reverse(self) -> str:
        return self.REVERSE[self.kind]


history_of_links(
    Definition.themes, Principle.themes,
)  # fmt: skip
