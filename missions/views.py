"""The pages of missions, mandates, activities and reform steps."""

from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import render

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
from missions.thread import thread_of
from ssrkb.near import near
from ssrkb.tables import table_answer, table_format
from ssrkb.views import RecordDetailView, RecordListView


class MissionListView(RecordListView):
    filterset_class = MissionFilterSet


class MissionDetailView(RecordDetailView):
    model = Mission


def mandate_thread(request: HttpRequest, pk: str) -> HttpResponseBase:
    """The tasks of a mission through its documents, and what changed at each step; or the same as a table."""
    mission = Mission.objects.published().filter(pk=pk).first()
    if mission is None:
        ids = Mission.objects.published().values_list("pk", flat=True)
        raise Http404(f"There is no mission “{pk[:120]}”{near(pk, ids)}")
    thread = thread_of(mission)
    if form := table_format(request):
        return table_answer(form, f"{mission.pk}-mandate", thread.rows())
    return render(request, "missions/thread.html", {"record": mission, "kind": "missions", "thread": thread})


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
