"""What each framework says on each theme, silence included."""

from __future__ import annotations

from typing import ClassVar, Self

from django.db import models

from policies.models.frameworks import Framework, Principle
from policies.models.themes import Theme
from ssrkb.models import Record, RecordQuerySet, history, history_of_links, one_of


class CoverageStance(models.TextChoices):
    ADDRESSED = "addressed", "addressed"
    CONDITIONED = "conditioned", "conditioned"
    SILENT = "silent", "silent"


class CoverageQuerySet(RecordQuerySet):
    def for_list(self) -> Self:
        return self.select_related("framework__organisation", "theme")

    def for_detail(self) -> Self:
        return self.for_list().with_citations().select_related(
            "framework__organisation", "theme", "replaced_by"
        ).prefetch_related("principles")  # fmt: skip


@history
class Coverage(Record):
    """What a framework says on a theme. No record means that nobody has looked; silence is a finding of its own."""

    framework = models.ForeignKey(
        Framework, models.PROTECT, related_name="coverage", help_text="The framework that was read."
    )
    theme = models.ForeignKey(Theme, models.PROTECT, related_name="coverage", help_text="The theme looked for in it.")
    stance = models.CharField(
        max_length=11,
        choices=CoverageStance.choices,
        help_text="Addressed outright, only under a condition or in part, or nothing found in the text read.",
    )
    principles = models.ManyToManyField(
        Principle, blank=True, related_name="coverage", help_text="The principles by which it is addressed."
    )

    objects = CoverageQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name_plural = "coverage"
        ordering: ClassVar[list[str]] = ["framework", "theme", "id"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *Record.Meta.constraints,
            one_of("coverage", "stance", CoverageStance),
            models.UniqueConstraint(fields=["framework", "theme"], name="coverage_once"),
        ]


history_of_links(Coverage.principles)
