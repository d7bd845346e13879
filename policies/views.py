"""The pages of themes, documents, frameworks and what stands in them."""

import re
from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet
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
from ssrkb.models import Citation, Passage, Record
from ssrkb.near import near
from ssrkb.views import RecordDetailView, RecordListView


class ThemeListView(RecordListView):
    filterset_class = ThemeFilterSet


class ThemeDetailView(RecordDetailView):
    model = Theme
    own_kinds = frozenset({"themes", "coverage"})

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(coverage=coverage().filter(theme=self.object.pk), **kwargs)


class DocumentListView(RecordListView):
    filterset_class = DocumentFilterSet


class DocumentDetailView(RecordDetailView):
    model = Document

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(passages=cited_passages(self.object), **kwargs)


MOST_PASSAGES = 200


def coverage() -> QuerySet[Coverage]:
    """What frameworks say on themes, in the order of the themes, with the places of their principles."""
    published = Coverage.objects.published().for_detail().order_by("theme__order", "theme__title", "framework__title")
    return published.prefetch_related("principles__citations__passage")


@dataclass(frozen=True)
class CitedPassage:
    """A place of a document, and the public records that rest on it."""

    locator: str
    records: list[Record]


def cited_passages(document: Record) -> list[CitedPassage]:
    """The places of the document that public records cite, in order."""
    places = Passage.objects.filter(document=document.pk).prefetch_related("citations__record")
    cited = places.filter(Exists(Citation.objects.filter(passage=OuterRef("pk"))))[:MOST_PASSAGES]
    found = [CitedPassage(place.locator, _public_records(place)) for place in sorted(cited, key=_in_order)]
    return [place for place in found if place.records]


def _public_records(place: Passage) -> list[Record]:
    """The records that cite the place, each once."""
    records: list[Any] = [citation.record for citation in place.citations.all()]
    return [record for record in dict.fromkeys(records) if record is not None and record.is_public]


def _in_order(place: Passage) -> tuple[bool, int, list[str]]:
    """By position in the text where it is known, else by locator with its numbers as numbers: ch. 2 before ch. 10."""
    parts = [part.zfill(6) if part.isdecimal() else part for part in re.split(r"(\d+)", place.locator)]
    return place.position is None, place.position or 0, parts


class FrameworkListView(RecordListView):
    filterset_class = FrameworkFilterSet


class FrameworkDetailView(RecordDetailView):
    model = Framework
    own_kinds = frozenset({"principles", "definitions", "coverage", "documents", "milestones"})

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        framework = self.object.pk
        return super().get_context_data(
            principles=Principle.objects.published().for_detail().filter(framework=framework).order_by("order", "pk"),
            definitions=Definition.objects.published().for_list().filter(framework=framework),
            coverage=coverage().filter(framework=framework),
            milestones=Milestone.objects.published().filter(framework=framework),
            **kwargs,
        )


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
    found = {(one.theme_id, one.framework_id): one for one in coverage().filter(framework__in=frameworks)}
    themes = Theme.objects.published().filter(scheme=ThemeScheme.PRINCIPLE)
    return [Row(theme, [found.get((theme.pk, framework.pk)) for framework in frameworks]) for theme in themes]


def _definitions(frameworks: list[Framework]) -> list[list[Definition]]:
    definitions = Definition.objects.published().for_detail().filter(framework__in=frameworks)
    return [[one for one in definitions if one.framework_id == framework.pk] for framework in frameworks]
