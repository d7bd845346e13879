"""What happened, what somebody found, and what was counted."""

from __future__ import annotations

from typing import ClassVar, Self

from django.contrib.postgres.fields import ArrayField
from django.db import models

from actors.models import Country, Organisation
from policies.models.documents import Document
from policies.models.frameworks import Framework
from policies.models.themes import Theme
from ssrkb.dates import PartialDateField, range_of
from ssrkb.models import Record, RecordQuerySet, by_date, history, history_of_links, one_of


class MilestoneQuerySet(RecordQuerySet):
    def for_list(self) -> Self:
        return self.select_related("framework").prefetch_related("organisations", "countries")

    def for_detail(self) -> Self:
        return self.for_list().with_citations().select_related("framework", "replaced_by").prefetch_related(
            "documents", "themes", "missions"
        )  # fmt: skip


@history
class Milestone(Record):
    """A dated event on the way of a policy or in its carrying out."""

    dated = PartialDateField(help_text="When it happened.")
    dated_range = range_of("dated")
    framework = models.ForeignKey(
        Framework, models.PROTECT, null=True, blank=True, related_name="milestones", help_text="On the way of which."
    )
    organisations = models.ManyToManyField(
        Organisation, blank=True, related_name="milestones", help_text="The bodies that took part."
    )
    documents = models.ManyToManyField(
        Document, blank=True, related_name="milestones", help_text="The documents that it concerns."
    )
    countries = models.ManyToManyField(Country, blank=True, related_name="milestones", help_text="Where it happened.")
    missions = models.ManyToManyField(
        "missions.Mission", blank=True, related_name="milestones", help_text="The missions that it concerns."
    )
    themes = models.ManyToManyField(Theme, blank=True, related_name="milestones", help_text="What it is about.")

    objects = MilestoneQuerySet.as_manager()
    date_field = "dated"

    class Meta(Record.Meta):
        ordering: ClassVar[list[str]] = ["dated_range", "title", "id"]
        indexes: ClassVar[list[models.Index]] = [
            *Record.Meta.indexes,
            *by_date("milestone", "dated_range"),
        ]


class FindingType(models.TextChoices):
    LESSON = "lesson", "lesson"
    CHALLENGE = "challenge", "challenge"
    RECOMMENDATION = "recommendation", "recommendation"
    ASSESSMENT = "assessment", "assessment"
    COMMITMENT = "commitment", "commitment or capability"


class FindingQuerySet(RecordQuerySet):
    def for_list(self) -> Self:
        return self.select_related("document").prefetch_related("claimed_by", "themes", "countries")

    def for_detail(self) -> Self:
        return self.for_list().with_citations().select_related("document", "replaced_by").prefetch_related(
            "organisations", "missions"
        )  # fmt: skip


@history
class Finding(Record):
    """A lesson, challenge, recommendation or assessment, and whose claim it is."""

    type = models.CharField(max_length=14, choices=FindingType.choices, help_text="What sort of claim it is.")
    claimed_by = models.ManyToManyField(
        Organisation, blank=True, related_name="claims", help_text="The bodies whose claim it is."
    )
    authors = ArrayField(
        models.CharField(max_length=150), default=list, blank=True, help_text="The persons whose claim it is."
    )
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="findings", help_text="Where they make it."
    )
    dated = PartialDateField(help_text="The time that the claim speaks of.")
    dated_range = range_of("dated")
    organisations = models.ManyToManyField(
        Organisation, blank=True, related_name="findings", help_text="The bodies that it is about."
    )
    countries = models.ManyToManyField(Country, blank=True, related_name="findings", help_text="Where it applies.")
    missions = models.ManyToManyField(
        "missions.Mission", blank=True, related_name="findings", help_text="The missions that it is about."
    )
    themes = models.ManyToManyField(Theme, blank=True, related_name="findings", help_text="What it is about.")

    objects = FindingQuerySet.as_manager()
    date_field = "dated"

    class Meta(Record.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *Record.Meta.constraints,
            one_of("finding", "type", FindingType),
        ]
        indexes: ClassVar[list[models.Index]] = [*Record.Meta.indexes, *by_date("finding", "dated_range")]


class FigureQuerySet(RecordQuerySet):
    def for_list(self) -> Self:
        return self.prefetch_related("organisations", "countries", "themes")

    def for_detail(self) -> Self:
        return self.for_list().with_citations().select_related("replaced_by").prefetch_related("documents", "missions")


@history
class Figure(Record):
    """A number as a source gives it; two figures for one thing both stay."""

    value = models.DecimalField(max_digits=20, decimal_places=4, help_text="The number, in the unit beside it.")
    unit = models.CharField(max_length=80, help_text="What is counted, in the plural: peace operations, US dollars.")
    approximate = models.CharField(
        max_length=40, blank=True, help_text="How exact the source is: about, more than, at least, up to."
    )
    as_of = PartialDateField(help_text="The time for which the number holds.")
    as_of_range = range_of("as_of")
    scope = models.CharField(max_length=300, blank=True, help_text="What the count takes in and leaves out.")
    organisations = models.ManyToManyField(
        Organisation, blank=True, related_name="figures", help_text="The bodies that it is about."
    )
    documents = models.ManyToManyField(
        Document, blank=True, related_name="figures", help_text="The documents that it is about."
    )
    countries = models.ManyToManyField(Country, blank=True, related_name="figures", help_text="Where it was counted.")
    missions = models.ManyToManyField(
        "missions.Mission", blank=True, related_name="figures", help_text="The missions that it is about."
    )
    themes = models.ManyToManyField(Theme, blank=True, related_name="figures", help_text="What it is about.")

    objects = FigureQuerySet.as_manager()
    date_field = "as_of"

    class Meta(Record.Meta):
        indexes: ClassVar[list[models.Index]] = [*Record.Meta.indexes, *by_date("figure", "as_of_range")]


history_of_links(
    Milestone.organisations, Milestone.documents, Milestone.countries, Milestone.missions, Milestone.themes,
    Finding.claimed_by, Finding.organisations, Finding.countries, Finding.missions, Finding.themes,
    Figure.organisations, Figure.documents, Figure.countries, Figure.missions, Figure.themes,
)  # fmt: skip
