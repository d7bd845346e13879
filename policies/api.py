"""The API of themes, documents, frameworks and what stands in them."""

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
from policies.serializers import (
    CoverageSerializer,
    DefinitionSerializer,
    DocumentSerializer,
    FigureSerializer,
    FindingSerializer,
    FrameworkSerializer,
    MilestoneSerializer,
    PrincipleSerializer,
    ThemeSerializer,
)
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
