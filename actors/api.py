"""The API of countries, organisations and memberships."""

from actors.filters import (
    CountryFilterSet,
    MembershipFilterSet,
    OrganisationFilterSet,
)
from actors.serializers import (
    CountrySerializer,
    MembershipSerializer,
    OrganisationSerializer,
)
from ssrkb.viewsets import RecordViewSet


class CountryViewSet(RecordViewSet):
    serializer_class = CountrySerializer
    filterset_class = CountryFilterSet


class OrganisationViewSet(RecordViewSet):
    serializer_class = OrganisationSerializer
    filterset_class = OrganisationFilterSet


class MembershipViewSet(RecordViewSet):
    serializer_class = MembershipSerializer
    filterset_class = MembershipFilterSet
