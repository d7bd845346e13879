"""Missions, and which came after which."""

from __future__ import annotations

from typing import ClassVar, Self

from django.db import models
from django.db.models import F, Q

from actors.models import Country, Organisation
from policies.models import Theme
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
        ordering: ClassVar[list[str]] = ["on_range", "object", "kind"]
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


history_of_links(
    Mission.organisations,
    Mission.countries,
    Mission.themes,
)
