"""Where a record is said to be so: passages of documents, and the citations that point to them."""

from __future__ import annotations

from typing import Any, ClassVar

import pgtrigger
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Func, Q

from ssrkb.models.columns import one_of
from ssrkb.models.history import history


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
                operation=pgtrigger.Delete | pgtrigger.UpdateOf("record_kind_id", "record_id", "stance"),  # type: ignore[no-untyped-call]
                timing=pgtrigger.Deferred,
                func="PERFORM ssrkb_keep_cited(OLD.record_kind_id, OLD.record_id); RETURN NULL;",
            )
        ]

    def __str__(self) -> str:
        return f"{self.record_id} {self.get_stance_display()} {self.passage}"

    def clean(self) -> None:
        if self.stance == Stance.DISPUTES and not (self.stated_value or self.note):
            raise ValidationError({"stated_value": "Expected what the passage says instead, or a note."})


history(Passage, exclude=("text",))
