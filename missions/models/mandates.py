"""What missions and others were asked to do, clause by clause."""

from __future__ import annotations

from typing import ClassVar, Self

from django.db import models
from django.db.models import F, Q

from actors.models import Country
from missions.models.missions import Mission
from policies.models import Document, Theme
from ssrkb.dates import PartialDateField, range_of
from ssrkb.models import Record, RecordQuerySet, by_date, history, history_of_links, one_of


class Explicitness(models.TextChoices):
    EXPLICIT = "explicit", "explicit"
    IMPLICIT = "implicit", "implicit"


class MandateTier(models.TextChoices):
    STRATEGIC = "strategic", "strategic goal"
    ESSENTIAL = "essential", "essential task"
    CORE = "core", "core task"
    PRIORITY = "priority", "priority task"
    ADDITIONAL = "additional", "additional task"
    UNRANKED = "unranked", "not ranked"


class MandateForce(models.TextChoices):
    DECIDES = "decides", "decides"
    AUTHORISES = "authorises", "authorises"
    MANDATES = "mandates", "mandates"
    REQUESTS = "requests", "requests"
    CALLS_UPON = "calls-upon", "calls upon"
    URGES = "urges", "urges"
    ENCOURAGES = "encourages", "encourages"
    STRESSES = "stresses", "stresses or underlines"
    REAFFIRMS = "reaffirms", "reaffirms or reiterates"
    RECOGNISES = "recognises", "recognises or acknowledges"
    INTENDS = "intends", "expresses the intention"
    WELCOMES = "welcomes", "welcomes or notes"
    UNSTATED = "unstated", "not stated in the source"


class MandateQuerySet(RecordQuerySet):
    def for_list(self) -> Self:
        return self.select_related("mission", "document").prefetch_related("themes")

    def for_detail(self) -> Self:
        return self.for_list().with_citations().select_related(
            "mission", "document", "continues", "replaced_by"
        ).prefetch_related("countries", "principles")  # fmt: skip


@history
class Mandate(Record):
    """One task that one clause of a document gives; a resolution with several tasks gives several mandates."""

    mission = models.ForeignKey(
        Mission,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="mandates",
        help_text="The mission that is asked; blank where the clause addresses somebody else.",
    )
    document = models.ForeignKey(
        Document, models.PROTECT, related_name="mandates", help_text="The document that the clause stands in."
    )
    paragraph = models.CharField(max_length=40, blank=True, help_text="The clause as numbered there: OP 30(a).")
    explicitness = models.CharField(
        max_length=8,
        choices=Explicitness.choices,
        default=Explicitness.EXPLICIT,
        help_text="Whether security sector reform is named, or follows from other tasks.",
    )
    tier = models.CharField(
        max_length=10,
        choices=MandateTier.choices,
        default=MandateTier.UNRANKED,
        help_text="The rank given to the task.",
    )
    force = models.CharField(
        max_length=11,
        choices=MandateForce.choices,
        default=MandateForce.UNSTATED,
        help_text="The verb by which the clause binds.",
    )
    addressee = models.CharField(max_length=200, blank=True, help_text="Who is to act, where it is not the mission.")
    continues = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="continued_by",
        help_text="The earlier clause whose task this one carries on, in this mission or in the one before it.",
    )
    conditions = models.TextField(blank=True, help_text="Under which conditions, in our words.")
    period = PartialDateField(help_text="When the clause took effect, and until when it held.")
    period_range = range_of("period")
    countries = models.ManyToManyField(Country, blank=True, related_name="mandates", help_text="Where it applies.")
    themes = models.ManyToManyField(Theme, blank=True, related_name="mandates", help_text="What the task is about.")
    principles = models.ManyToManyField(
        "policies.Principle", blank=True, related_name="mandates", help_text="The principles that it puts to work."
    )

    objects = MandateQuerySet.as_manager()
    date_field = "period"

    class Meta(Record.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *Record.Meta.constraints,
            one_of("mandate", "explicitness", Explicitness),
            one_of("mandate", "tier", MandateTier),
            one_of("mandate", "force", MandateForce),
            models.CheckConstraint(
                condition=Q(continues=None) | ~Q(continues=F("id")), name="mandate_continues_another"
            ),
        ]
        indexes: ClassVar[list[models.Index]] = [
            *Record.Meta.indexes,
            *by_date("mandate", "period_range"),
        ]


history_of_links(
    Mandate.countries,
    Mandate.themes,
    Mandate.principles,
)
