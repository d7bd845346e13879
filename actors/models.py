"""Who acts: countries, organisations and their units, under which names, and who belongs to which group."""

from __future__ import annotations

from typing import ClassVar, Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q

from ssrkb.dates import PartialDateField, range_of
from ssrkb.models import Record, RecordQuerySet, history, history_of_links, one_of, search_column


@history
class Country(Record):
    """A country, by its ISO 3166-1 alpha-3 code (Kosovo by its user-assigned code)."""

    official_name = models.CharField(max_length=200, blank=True, help_text="The formal name of the state.")
    region = models.CharField(max_length=60, blank=True, help_text="United Nations M49 region.")
    subregion = models.CharField(max_length=60, blank=True, help_text="United Nations M49 subregion.")

    class Meta(Record.Meta):
        verbose_name_plural = "countries"
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *Record.Meta.constraints,
            models.CheckConstraint(condition=Q(id__regex=r"^[a-z]{3}$"), name="country_id_is_alpha_3"),
        ]


class OrganisationQuerySet(RecordQuerySet):
    def for_list(self) -> Self:
        return self.select_related("parent")

    def for_detail(self) -> Self:
        return super().for_detail().select_related("parent", "replaced_by").prefetch_related(
            "countries", "names", "relations__object", "reverse_relations__subject"
        )  # fmt: skip


class OrganisationType(models.TextChoices):
    GLOBAL = "global", "global organisation"
    REGIONAL = "regional", "regional organisation"
    SUBREGIONAL = "subregional", "subregional organisation"
    ORGAN = "organ", "principal or subsidiary organ"
    DEPARTMENT = "department", "department"
    UNIT = "unit", "office or unit"
    AGENCY = "agency", "programme, fund or agency"
    MECHANISM = "mechanism", "inter-agency mechanism"
    GROUP = "group", "group of states"
    NATIONAL = "national", "national institution"
    ARMED = "armed", "armed group"
    COMPANY = "company", "company"
    CIVIL = "civil", "research or civil society"


@history
class Organisation(Record):
    """An organisation, one of its organs, units or mechanisms, or a national body."""

    acronym = models.CharField(max_length=40, blank=True, help_text="As the organisation writes it: DPKO.")
    type = models.CharField(max_length=12, choices=OrganisationType.choices, help_text="What sort of body it is.")
    parent = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="parts", help_text="The body it is part of today."
    )
    countries = models.ManyToManyField(
        Country, blank=True, related_name="organisations", help_text="Where a national body belongs or a unit works."
    )
    founded = PartialDateField(help_text="When it was founded.")
    founded_range = range_of("founded")
    dissolved = PartialDateField(help_text="When it ceased to exist.")
    dissolved_range = range_of("dissolved")
    website = models.URLField(blank=True, help_text="Its own site.")

    search = search_column("acronym")

    objects = OrganisationQuerySet.as_manager()
    date_field = "founded"

    class Meta(Record.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *Record.Meta.constraints,
            models.CheckConstraint(condition=~Q(parent=F("id")), name="organisation_not_its_own_parent"),
            one_of("organisation", "type", OrganisationType),
        ]


@history
class OrganisationName(models.Model):
    """A name that the body bore or bears beside its title, with the time in which it did."""

    organisation = models.ForeignKey(
        Organisation, models.CASCADE, related_name="names", help_text="The body that bore the name."
    )
    name = models.CharField(max_length=300, help_text="The other name in full.")
    acronym = models.CharField(max_length=40, blank=True, help_text="The acronym that went with it.")
    period = PartialDateField(help_text="When it bore this name.")
    period_range = range_of("period")

    class Meta:
        ordering: ClassVar[list[str]] = ["period_range", "name", "id"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["organisation", "name", "period"], name="organisation_name_once")
        ]

    def __str__(self) -> str:
        return self.name


class OrganisationRelationKind(models.TextChoices):
    BECAME = "became", "became"
    MERGED_INTO = "merged-into", "merged into"
    PARTNERS_WITH = "partners-with", "partners with"
    FUNDS = "funds", "funds"
    HOSTS = "hosts", "hosts"
    SECRETARIAT_OF = "secretariat-of", "provides the secretariat of"
    REPORTS_TO = "reports-to", "reports to"


@history
class OrganisationRelation(models.Model):
    """What one body is to another, apart from being its part or its member."""

    REVERSE: ClassVar[dict[str, str]] = {
        OrganisationRelationKind.BECAME: "was formerly",
        OrganisationRelationKind.MERGED_INTO: "took over",
        OrganisationRelationKind.PARTNERS_WITH: "partners with",
        OrganisationRelationKind.FUNDS: "is funded by",
        OrganisationRelationKind.HOSTS: "is hosted by",
        OrganisationRelationKind.SECRETARIAT_OF: "has its secretariat in",
        OrganisationRelationKind.REPORTS_TO: "receives reports from",
    }

    subject = models.ForeignKey(
        Organisation, models.CASCADE, related_name="relations", help_text="The body that the statement is about."
    )
    kind = models.CharField(
        max_length=16, choices=OrganisationRelationKind.choices, help_text="What it is to the other."
    )
    object = models.ForeignKey(
        Organisation, models.PROTECT, related_name="reverse_relations", help_text="The other body."
    )
    period = PartialDateField(help_text="When this held.")
    period_range = range_of("period")
    note = models.CharField(max_length=300, blank=True, help_text="What to know about it.")

    class Meta:
        ordering: ClassVar[list[str]] = ["kind", "object"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["subject", "kind", "object"], name="organisation_relation_once"),
            models.CheckConstraint(condition=~Q(subject=F("object")), name="organisation_relation_not_to_itself"),
            one_of("organisation_relation", "kind", OrganisationRelationKind),
        ]

    def __str__(self) -> str:
        return f"{self.subject_id} {self.get_kind_display()} {self.object_id}"

    @property
    def reverse(self) -> str:
        return self.REVERSE[self.kind]


class MembershipQuerySet(RecordQuerySet):
    def for_list(self) -> Self:
        return self.select_related("group", "organisation", "country")

    def for_detail(self) -> Self:
        return super().for_detail().select_related("group", "organisation", "country", "replaced_by")


class MembershipRole(models.TextChoices):
    MEMBER = "member", "member"
    CHAIR = "chair", "chair"
    CO_CHAIR = "co-chair", "co-chair"
    FOUNDER = "founder", "founder"
    SECRETARIAT = "secretariat", "secretariat"
    OBSERVER = "observer", "observer"
    SUPPORTER = "supporter", "supporter"


@history
class Membership(Record):
    """A body's or a country's place in a group: in which role, and when."""

    group = models.ForeignKey(
        Organisation, models.PROTECT, related_name="memberships", help_text="The group that it belongs to."
    )
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="member_of", help_text="The member body."
    )
    country = models.ForeignKey(
        Country, models.PROTECT, null=True, blank=True, related_name="memberships", help_text="The member country."
    )
    role = models.CharField(
        max_length=11, choices=MembershipRole.choices, default=MembershipRole.MEMBER, help_text="In which role."
    )
    period = PartialDateField(help_text="When it held this role.")
    period_range = range_of("period")

    objects = MembershipQuerySet.as_manager()
    date_field = "period"

    class Meta(Record.Meta):
        constraints: ClassVar[list[models.BaseConstraint]] = [
            *Record.Meta.constraints,
            models.CheckConstraint(
                condition=Q(organisation=None, country__isnull=False) | Q(organisation__isnull=False, country=None),
                name="membership_exactly_one_member",
            ),
            models.CheckConstraint(condition=~Q(group=F("organisation")), name="membership_not_of_itself"),
            one_of("membership", "role", MembershipRole),
            models.UniqueConstraint(
                fields=["group", "organisation", "country", "role", "period"],
                nulls_distinct=False,
                name="membership_once",
            ),
        ]

    def clean(self) -> None:
        super().clean()
        if (self.organisation_id is None) == (self.country_id is None):
            raise ValidationError("Expected exactly one member: an organisation or a country.")


history_of_links(Organisation.countries)
