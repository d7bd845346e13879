"""The pages of missions, mandates, activities and reform steps."""

from missions.filters import (
    ActivityFilterSet,
    MandateFilterSet,
    MissionFilterSet,
    ReformStepFilterSet,
)
from missions.models import (
    Activity,
    Mandate,
    Mission,
    ReformStep,
)
from ssrkb.views import RecordDetailView, RecordListView


class MissionListView(RecordListView):
    filterset_class = MissionFilterSet


class MissionDetailView(RecordDetailView):
    model = Mission


class MandateListView(RecordListView):
    filterset_class = MandateFilterSet


class MandateDetailView(RecordDetailView):
    model = Mandate


class ActivityListView(RecordListView):
    filterset_class = ActivityFilterSet


class ActivityDetailView(RecordDetailView):
    model = Activity


class ReformStepListView(RecordListView):
    filterset_class = ReformStepFilterSet


class ReformStepDetailView(RecordDetailView):
    model = ReformStep
