"""What missions were asked to do, what was then done, and what countries did themselves."""

from __future__ import annotations

from typing import ClassVar, Self

from django.db import models
from django.db.models import F, Q

from actors.models import Country, Organisation
from policies.models import Document, Theme
from ssrkb.dates import PartialDateField, range_of
from ssrkb.models import Record, RecordQuerySet, by_date, history, history_of_links, one_of, search_column


class MissionType(models.TextChoices):
    PEACEKEEPING = "peacekeeping", "peacekeeping operation"
    POLITICAL = "political", "special political mission"
    PEACEBUILDING = "peacebuilding", "peacebuilding office"
    TRANSITIONAL = "transitional", "transitional administration"
    CSDP = "csdp", "EU mission or operation"
    AFRICAN = "african", "African Union or African regional operation"
    FIELD = "field", "OSCE field operation"
    NATO = "nato", "NATO operation"
    OTHER = "other", "other"


class MissionQuerySet(RecordQuerySet):
    def for_list(self) -> Self:
        return self.prefetch_related("organisations", "countries")

    def for_detail(self) -> Self:
        return self.for_list().with_citations().select_related("replaced_by").prefetch_related(
            "themes", "relations__object", "reverse_relations__subject"
        )  # fmt: skip


@history
class Mission(Record):
    """A peace operation, political mission or field operation of any organisation."""

    acronym = models.CharField(max_length=40, blank=True, help_text="As it is known: MINUSCA.")
    type = models.CharField(max_length=13, choices=MissionType.choices, help_text="What sort of mission it is.")
    organisations = models.ManyToManyField(
        Organisation, blank=True, related_name="missions", help_text="The organisations that lead it."
    )
    countries = models.ManyToManyField(Country, blank=True, related_name="missions", help_text="Where it works.")
    themes = models.ManyToManyField(Theme, blank=True, related_name="missions", help_text="What it supports.")
    period = PartialDateField(help_text="From its establishment to its closure.")
    period_range = range_of("period")

    search = search_column("acronym")

    objects = MissionQuerySet.as_manager()
    date_field = "period"

    class Meta(Record.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *Record.Meta.constraints,
            one_of("mission", "type", MissionType),
        ]
        indexes: ClassVar[list[models.Index]] = [
            *Record.Meta.indexes,
            *by_date("mission", "period_range"),
        ]


class MissionSuccessionKind(models.TextChoices):
    SUCCEEDED_BY = "succeeded-by", "was succeeded by"
    TRANSFERRED_TO = "transferred-to", "transferred its authority to"
    RENAMED = "renamed", "was renamed"
    SPLIT_INTO = "split-into", "was split into"


@history
class MissionSuccession(models.Model):
    """Which mission came after which, also from one organisation to another."""

    REVERSE: ClassVar[dict[str, str]] = {
        MissionSuccessionKind.SUCCEEDED_BY: "succeeded",
        MissionSuccessionKind.TRANSFERRED_TO: "took over the authority of",
        MissionSuccessionKind.RENAMED: "was formerly named",
        MissionSuccessionKind.SPLIT_INTO: "came out of",
    }

    subject = models.ForeignKey(Mission, models.CASCADE, related_name="relations", help_text="The earlier mission.")
    kind = models.CharField(
        max_length=14, choices=MissionSuccessionKind.choices, help_text="How one followed the other."
    )
    object = models.ForeignKey(
        Mission, models.PROTECT, related_name="reverse_relations", help_text="The later mission."
    )
    on = PartialDateField(help_text="When the later took over.")
    on_range = range_of("on")
    note = models.CharField(max_length=300, blank=True, help_text="What to know about it.")

    class Meta:
        ordering: ClassVar[list[str]] = ["on_range", "object"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["subject", "kind", "object"], name="mission_succession_once"),
            models.CheckConstraint(condition=~Q(subject=F("object")), name="mission_succession_not_to_itself"),
            one_of("mission_succession", "kind", MissionSuccessionKind),
        ]

    def __str__(self) -> str:
        return f"{self.subject_id} {self.get_kind_display()} {self.object_id}"

    @property
    def reverse(self) -> str:
        return self.REVERSE[self.kind]


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
    WELCOMES = "welcomes", "welcomes or notes"
    UNSTATED = "unstated", "not stated in the source"


class MandateQuerySet(RecordQuerySet):
    def for_list(self) -> Self:
        return self.select_related("mission", "document").prefetch_related("themes")

    def for_detail(self) -> Self:
        return self.for_list().with_citations().select_related("mission", "document", "replaced_by").prefetch_related(
            "countries", "principles"
        )  # fmt: skip


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
        ]
        indexes: ClassVar[list[models.Index]] = [
            *Record.Meta.indexes,
            *by_date("mandate", "period_range"),
        ]


class ActivitySetting(models.TextChoices):
    MANDATED = "mandated", "mandated mission"
    NO_MISSION = "no-mission", "without a mission"
    NATIONAL_REQUEST = "national-request", "on national request"
    REGIONAL = "regional", "regional or global support"
    UNSTATED = "unstated", "not stated in the source"


class ActivityQuerySet(RecordQuerySet):
    def for_list(self) -> Self:
        return self.prefetch_related("organisations", "countries", "missions")

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
    Mission.organisations, Mission.countries, Mission.themes, Mandate.countries, Mandate.themes, Mandate.principles,
    Activity.organisations, Activity.missions, Activity.mandates, Activity.principles, Activity.documents,
    Activity.countries, Activity.themes, ReformStep.organisations, ReformStep.documents, ReformStep.missions,
    ReformStep.principles, ReformStep.themes,
)  # fmt: skip
