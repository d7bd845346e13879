"""The shapes of countries, organisations and memberships."""

from typing import ClassVar

from actors.models import Country, Membership, Organisation, OrganisationName, OrganisationRelation
from ssrkb.serializers import FIRST_KEYS, LAST_KEYS, RecordSerializer, ShapeSerializer


class CountrySerializer(RecordSerializer):
    class Meta:
        model = Country
        fields: ClassVar = [*FIRST_KEYS, "official_name", "region", "subregion", *LAST_KEYS]


class OrganisationNameSerializer(ShapeSerializer):
    class Meta:
        model = OrganisationName
        fields: ClassVar = ["name", "acronym", "period"]


class OrganisationRelationSerializer(ShapeSerializer):
    class Meta:
        model = OrganisationRelation
        fields: ClassVar = ["kind", "object", "period", "note"]


class OrganisationSerializer(RecordSerializer):
    names = OrganisationNameSerializer(many=True, required=False, help_text="Other names, with their time.")
    relations = OrganisationRelationSerializer(many=True, required=False, help_text="What it is to other bodies.")

    class Meta:
        model = Organisation
        fields: ClassVar = [
            *FIRST_KEYS, "acronym", "type", "parent", "countries", "founded", "dissolved", "website", "names",
            "relations", *LAST_KEYS,
        ]  # fmt: skip


class MembershipSerializer(RecordSerializer):
    class Meta:
        model = Membership
        fields: ClassVar = [*FIRST_KEYS, "group", "organisation", "country", "role", "period", *LAST_KEYS]
