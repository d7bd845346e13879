"""The filters of countries, organisations and memberships."""

from typing import ClassVar

from actors.models import Country, Membership, Organisation
from ssrkb.filters import ChoicesFilter, RecordFilterSet, RelatedFilter


class CountryFilterSet(RecordFilterSet):
    class Meta:
        model = Country
        fields: ClassVar[list[str]] = []


class OrganisationFilterSet(RecordFilterSet):
    type = ChoicesFilter("type", help_text="What sort of body it is.")
    organisation = RelatedFilter("parent", help_text="Parts of any of these organisations.")
    country = RelatedFilter("countries", help_text="Bodies of any of these countries.")

    class Meta:
        model = Organisation
        fields: ClassVar[list[str]] = []


class MembershipFilterSet(RecordFilterSet):
    group = RelatedFilter("group", help_text="Members of any of these groups.")
    organisation = RelatedFilter("organisation", "group", help_text="Any of these bodies, as member or as group.")
    country = RelatedFilter("country", help_text="Memberships of any of these countries.")
    role = ChoicesFilter("role", help_text="In which role.")

    class Meta:
        model = Membership
        fields: ClassVar[list[str]] = []
