"""The vocabulary by which everything else is found and compared."""

from __future__ import annotations

from typing import ClassVar, Self

from django.db import models
from django.db.models import F, Q

from ssrkb.models import Record, RecordQuerySet, history, history_of_links, one_of


class ThemeScheme(models.TextChoices):
    PRINCIPLE = "principle", "principle theme"
    REFORM_AREA = "reform-area", "reform area"
    ACTOR = "actor", "kind of security actor"
    CROSS_CUTTING = "cross-cutting", "cross-cutting issue"


class ThemeQuerySet(RecordQuerySet):
    def for_list(self) -> Self:
        return self.select_related("broader")

    def for_detail(self) -> Self:
        return (
            super()
            .for_detail()
            .select_related("broader", "replaced_by")
            .prefetch_related("related", "related_from", "narrower")
        )


@history
class Theme(Record):
    """A concept of the vocabulary; its summary is its definition."""

    scheme = models.CharField(max_length=13, choices=ThemeScheme.choices, help_text="The list that it belongs to.")
    order = models.PositiveSmallIntegerField(default=0, help_text="Its place in its scheme, where order has meaning.")
    broader = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="narrower", help_text="The wider concept."
    )
    related = models.ManyToManyField(
        "self",
        symmetrical=False,
        blank=True,
        related_name="related_from",
        help_text="Concepts that are near, neither wider nor narrower.",
    )

    objects = ThemeQuerySet.as_manager()

    class Meta(Record.Meta):
        ordering: ClassVar[list[str]] = ["scheme", "order", "title", "id"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *Record.Meta.constraints,
            one_of("theme", "scheme", ThemeScheme),
            models.CheckConstraint(condition=~Q(broader=F("id")), name="theme_not_broader_than_itself"),
        ]


history_of_links(Theme.related)
