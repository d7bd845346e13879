"""The pages of countries, organisations and memberships."""

from actors.filters import (
    CountryFilterSet,
    MembershipFilterSet,
    OrganisationFilterSet,
)
from actors.models import (
    Country,
    Membership,
    Organisation,
)
from ssrkb.views import RecordDetailView, RecordListView


class CountryListView(RecordListView):
    filterset_class = CountryFilterSet


class CountryDetailView(RecordDetailView):
    model = Country


class OrganisationListView(RecordListView):
    filterset_class = OrganisationFilterSet


class OrganisationDetailView(RecordDetailView):
    model = Organisation


class MembershipListView(RecordListView):
    filterset_class = MembershipFilterSet


class MembershipDetailView(RecordDetailView):
    model = Membership
