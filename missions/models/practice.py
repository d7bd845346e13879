"""What was then done: support that was given, and what countries did themselves."""

from __future__ import annotations

from typing import ClassVar, Self

from django.db import models

from actors.models import Country, Organisation
from missions.models.mandates import Mandate
from missions.models.missions import Mission
from policies.models import Document, Theme
from ssrkb.dates import PartialDateField, range_of
from ssrkb.models import Record, RecordQuerySet, by_date, history, history_of_links, one_of


class ActivitySetting(models.TextChoices):
    MANDATED = "mandated", "mandated mission"
    NO_MISSION = "no-mission", "without a mission"
    NATIONAL_REQUEST = "national-request", "on national request"
    REGIONAL = "regional", "regional or global support"
    UNSTATED = "unstated", "not stated in the source"


class ActivityQuerySet(RecordQuerySet):
    def for_list(self) -> Self:
        return self.prefetch_related("organisations", "supporters", "countries", "missions")

    def for_detail(self) -> Self:
        return self.for_list().with_citations().select_related("replaced_by").prefetch_related(
            "themes", "mandates", "documents", "principles"
        )  # fmt: skip


@history
class Activity(Record):
    """Support that was really given: by whom, where, in which setting, and what came of it."""

    organisations = models.ManyToManyField(
        Organisation, blank=True, related_name="activities", help_text="Who gave the support."
    )
    supporters = models.ManyToManyField(
        Country, blank=True, related_name="supported_activities", help_text="The states that gave the support."
    )
    missions = models.ManyToManyField(
        Mission, blank=True, related_name="activities", help_text="In which missions, if in any."
    )
    mandates = models.ManyToManyField(
        Mandate, blank=True, related_name="activities", help_text="The tasks that it carried out, where known."
    )
    principles = models.ManyToManyField(
        "policies.Principle", blank=True, related_name="activities", help_text="The principles that it puts to work."
    )
    documents = models.ManyToManyField(
        Document, blank=True, related_name="activities", help_text="The documents that it rests on or led to."
    )
    countries = models.ManyToManyField(Country, blank=True, related_name="activities", help_text="Where it was given.")
    themes = models.ManyToManyField(Theme, blank=True, related_name="activities", help_text="What was supported.")
    period = PartialDateField(help_text="When it was given.")
    period_range = range_of("period")
    setting = models.CharField(
        max_length=16, choices=ActivitySetting.choices, default=ActivitySetting.UNSTATED, help_text="On what footing."
    )
    outcome = models.TextField(blank=True, help_text="What came of it, in our words.")

    objects = ActivityQuerySet.as_manager()
    date_field = "period"

    class Meta(Record.Meta):
        verbose_name_plural = "activities"
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *Record.Meta.constraints,
            one_of("activity", "setting", ActivitySetting),
        ]
        indexes: ClassVar[list[models.Index]] = [
            *Record.Meta.indexes,
            *by_date("activity", "period_range"),
        ]


class ReformStepType(models.TextChoices):
    DIALOGUE = "dialogue", "national dialogue"
    REVIEW = "review", "review or assessment"
    DRAFTED = "drafted", "policy drafted"
    ENDORSED = "endorsed", "policy endorsed"
    ADOPTED = "adopted", "policy adopted"
    LAW = "law", "law passed"
    INSTITUTION = "institution", "institution created or changed"
    AGREEMENT = "agreement", "agreement reached"
    PROGRAMME = "programme", "programme or operation"
    REQUEST = "request", "request for support"
    TRANSITION = "transition", "change of government or return to civilian rule"
    CRISIS = "crisis", "crisis or setback"
    MISSING = "missing", "step not taken"


class ReformStepQuerySet(RecordQuerySet):
    def for_list(self) -> Self:
        return self.select_related("country").prefetch_related("themes")

    def for_detail(self) -> Self:
        return self.for_list().with_citations().select_related("country", "replaced_by").prefetch_related(
            "organisations", "documents", "missions", "principles"
        )  # fmt: skip


@history
class ReformStep(Record):
    """What a country itself did on the way of reform, or failed to do."""

    country = models.ForeignKey(
        Country, models.PROTECT, related_name="reform_steps", help_text="The country that took the step."
    )
    type = models.CharField(max_length=11, choices=ReformStepType.choices, help_text="What sort of step it is.")
    dated = PartialDateField(help_text="When it was taken.")
    dated_range = range_of("dated")
    organisations = models.ManyToManyField(
        Organisation, blank=True, related_name="reform_steps", help_text="The national bodies that took it."
    )
    documents = models.ManyToManyField(
        Document, blank=True, related_name="reform_steps", help_text="The policies and laws that it concerns."
    )
    missions = models.ManyToManyField(
        Mission, blank=True, related_name="reform_steps", help_text="The missions that supported it."
    )
    principles = models.ManyToManyField(
        "policies.Principle", blank=True, related_name="reform_steps", help_text="The principles that it puts to work."
    )
    themes = models.ManyToManyField(Theme, blank=True, related_name="reform_steps", help_text="What it reformed.")

    objects = ReformStepQuerySet.as_manager()
    date_field = "dated"

    class Meta(Record.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *Record.Meta.constraints,
            one_of("reform_step", "type", ReformStepType),
        ]
        indexes: ClassVar[list[models.Index]] = [
            *Record.Meta.indexes,
            *by_date("reformstep", "dated_range"),
        ]


history_of_links(
    Activity.organisations,
    Activity.supporters,
    Activity.missions,
    Activity.mandates,
    Activity.principles,
    Activity.documents,
    Activity.countries,
    Activity.themes,
    ReformStep.organisations,
    ReformStep.documents,
    ReformStep.missions,
    ReformStep.principles,
    ReformStep.themes,
)
