"""The API of missions, mandates, activities and reform steps."""

from missions.filters import (
    ActivityFilterSet,
    MandateFilterSet,
    MissionFilterSet,
    ReformStepFilterSet,
)
from missions.serializers import (
    ActivitySerializer,
    MandateSerializer,
    MissionSerializer,
    ReformStepSerializer,
)
from ssrkb.viewsets import RecordViewSet


class MissionViewSet(RecordViewSet):
    serializer_class = MissionSerializer
    filterset_class = MissionFilterSet


class MandateViewSet(RecordViewSet):
    serializer_class = MandateSerializer
    filterset_class = MandateFilterSet


class ActivityViewSet(RecordViewSet):
    serializer_class = ActivitySerializer
    filterset_class = ActivityFilterSet


class ReformStepViewSet(RecordViewSet):
    serializer_class = ReformStepSerializer
    filterset_class = ReformStepFilterSet
