"""The API of themes, documents, frameworks and what stands in them."""

from drf_spectacular.utils import extend_schema, inline_serializer
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from policies.filters import (
    CoverageFilterSet,
    DefinitionFilterSet,
    DocumentFilterSet,
    FigureFilterSet,
    FindingFilterSet,
    FrameworkFilterSet,
    MilestoneFilterSet,
    PrincipleFilterSet,
    ThemeFilterSet,
)
from policies.reading import reading
from policies.serializers import (
    CoverageSerializer,
    DefinitionSerializer,
    DocumentSerializer,
    FigureSerializer,
    FindingSerializer,
    FrameworkSerializer,
    MilestoneSerializer,
    PrincipleSerializer,
    SourceSerializer,
    ThemeSerializer,
)
from ssrkb.problems import Refused
from ssrkb.viewsets import RecordViewSet


class ThemeViewSet(RecordViewSet):
    serializer_class = ThemeSerializer
    filterset_class = ThemeFilterSet


class DocumentViewSet(RecordViewSet):
    serializer_class = DocumentSerializer
    filterset_class = DocumentFilterSet


class FrameworkViewSet(RecordViewSet):
    serializer_class = FrameworkSerializer
    filterset_class = FrameworkFilterSet


class DefinitionViewSet(RecordViewSet):
    serializer_class = DefinitionSerializer
    filterset_class = DefinitionFilterSet


class PrincipleViewSet(RecordViewSet):
    serializer_class = PrincipleSerializer
    filterset_class = PrincipleFilterSet


class CoverageViewSet(RecordViewSet):
    serializer_class = CoverageSerializer
    filterset_class = CoverageFilterSet


class MilestoneViewSet(RecordViewSet):
    serializer_class = MilestoneSerializer
    filterset_class = MilestoneFilterSet


class FindingViewSet(RecordViewSet):
    serializer_class = FindingSerializer
    filterset_class = FindingFilterSet


class FigureViewSet(RecordViewSet):
    serializer_class = FigureSerializer
    filterset_class = FigureFilterSet


class ReadingView(APIView):
    """Every source: how many published records rest on it, what is known to be missing of it, and when it was read."""

    @extend_schema(
        operation_id="reading",
        responses=inline_serializer(
            "Reading",
            {"sources": SourceSerializer(many=True, help_text="The most used first, each followed by its parts.")},
        ),
    )
    def get(self, request: Request) -> Response:
        if request.query_params:
            raise Refused({name: ["This address takes no parameters."] for name in request.query_params})
        return Response({"sources": SourceSerializer(reading(), many=True).data})
