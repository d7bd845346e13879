"""The pages of themes, documents, frameworks and what stands in them."""

from dataclasses import dataclass

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

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
from policies.models import (
    Coverage,
    Definition,
    Document,
    Figure,
    Finding,
    Framework,
    Milestone,
    Principle,
    Theme,
    ThemeScheme,
)
from ssrkb.near import near
from ssrkb.views import RecordDetailView, RecordListView


class ThemeListView(RecordListView):
    filterset_class = ThemeFilterSet


class ThemeDetailView(RecordDetailView):
    model = Theme


class DocumentListView(RecordListView):
    filterset_class = DocumentFilterSet


class DocumentDetailView(RecordDetailView):
    model = Document


class FrameworkListView(RecordListView):
    filterset_class = FrameworkFilterSet


class FrameworkDetailView(RecordDetailView):
    model = Framework


class DefinitionListView(RecordListView):
    filterset_class = DefinitionFilterSet


class DefinitionDetailView(RecordDetailView):
    model = Definition


class PrincipleListView(RecordListView):
    filterset_class = PrincipleFilterSet


class PrincipleDetailView(RecordDetailView):
    model = Principle


class CoverageListView(RecordListView):
    filterset_class = CoverageFilterSet


class CoverageDetailView(RecordDetailView):
    model = Coverage


class MilestoneListView(RecordListView):
    filterset_class = MilestoneFilterSet


class MilestoneDetailView(RecordDetailView):
    model = Milestone


class FindingListView(RecordListView):
    filterset_class = FindingFilterSet


class FindingDetailView(RecordDetailView):
    model = Finding


class FigureListView(RecordListView):
    filterset_class = FigureFilterSet


class FigureDetailView(RecordDetailView):
    model = Figure


MOST_COMPARED = 6


@dataclass(frozen=True)
class Row:
    """One theme, and what each compared framework says on it: its coverage, or None where nobody has looked."""

    theme: Theme
    cells: list[Coverage | None]


def compare(request: HttpRequest) -> HttpResponse:
    """Two to six frameworks side by side: coverage by theme, definitions, status and dates."""
    published = Framework.objects.published().for_list().order_by("organisation__acronym", "title")
    wanted = [name for text in request.GET.getlist("framework") for name in text.split(",") if name]
    chosen, errors = _chosen(published, list(dict.fromkeys(wanted)))
    errors += [
        f"There is no parameter “{name}”; this page knows framework." for name in request.GET if name != "framework"
    ]
    context = {"all": published, "frameworks": chosen, "errors": errors}
    if not errors:
        context |= {"rows": _rows(chosen), "definitions": _definitions(chosen)}
    return render(request, "policies/compare.html", context, status=400 if errors else 200)


def _chosen(published: QuerySet[Framework], wanted: list[str]) -> tuple[list[Framework], list[str]]:
    by_id = {framework.pk: framework for framework in published}
    if not wanted:
        return list(by_id.values())[:MOST_COMPARED], []
    errors = [f"“{name}” is not the id of any framework{near(name, by_id)}" for name in wanted if name not in by_id]
    if not 2 <= len(wanted) <= MOST_COMPARED:
        errors.append(f"Expected two to {MOST_COMPARED} frameworks, not {len(wanted)}.")
    return [by_id[name] for name in wanted if name in by_id], errors


def _rows(frameworks: list[Framework]) -> list[Row]:
    found = {
        (coverage.theme_id, coverage.framework_id): coverage
        for coverage in Coverage.objects.published().for_detail().filter(framework__in=frameworks)
    }
    themes = Theme.objects.published().filter(scheme=ThemeScheme.PRINCIPLE)
    return [Row(theme, [found.get((theme.pk, framework.pk)) for framework in frameworks]) for theme in themes]


def _definitions(frameworks: list[Framework]) -> list[list[Definition]]:
    definitions = Definition.objects.published().for_detail().filter(framework__in=frameworks)
    return [[one for one in definitions if one.framework_id == framework.pk] for framework in frameworks]
