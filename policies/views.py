"""The pages of themes, documents, frameworks and what stands in them."""

import re
from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet, prefetch_related_objects
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
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
from policies.reading import reading
from ssrkb.models import Citation, Passage, Record, State
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
        places = cited_places(self.object)
        first = first_place(self.request.GET, len(places))
        after = first + PLACES_SHOWN
        return super().get_context_data(
            passages=cited_passages(places[first - 1 : after - 1]),
            passages_before=max(1, first - PLACES_SHOWN) if first > 1 else None,
            passages_after=after if after <= len(places) else None,
            **kwargs,
        )


#: The page of a document that hundreds of records rest on stays readable and light.
PLACES_SHOWN = 100


def first_place(data: QueryDict, number: int) -> int:
    """From which of its cited places on the address asks to see the document."""
    text = data.get("places", "1")
    first = int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else 0
    if not 1 <= first <= max(1, number):
        raise Http404(f"The document has {number} cited places; there is none with the number “{text[:40]}”.")
    return first


@dataclass(frozen=True)
class CitedPassage:
    """A place of a document, the larger part that it stands in, and the public records that rest on it."""

    part: str
    place: str
    records: list[Record]


def cited_places(document: Record) -> list[Passage]:
    """The places of the document that records cite, in order."""
    places = Passage.objects.filter(document=document.pk).defer("text", "words")
    cited = places.filter(Exists(Citation.objects.filter(passage=OuterRef("pk"))))
    return sorted(cited, key=_in_order)


def cited_passages(places: list[Passage]) -> list[CitedPassage]:
    """The places with the public records that cite them, in a number of queries that does not grow with theirs."""
    prefetch_related_objects(places, "citations__record")
    found = [(place.locator.rpartition(", "), _public_records(place)) for place in places]
    return [CitedPassage(part, place, records) for (part, _, place), records in found if records]


def _in_order(place: Passage) -> tuple[bool, int, list[str]]:
    """By position in the text where it is known, else by locator with its numbers as numbers: ch. 2 before ch. 10."""
    parts = [part.zfill(6) if part.isdecimal() else part for part in re.split(r"(\d+)", place.locator)]
    return place.position is None, place.position or 0, parts


def _public_records(place: Passage) -> list[Record]:
    """The records that cite the place, each once."""
    records: list[Any] = [citation.record for citation in place.citations.all()]
    return [record for record in dict.fromkeys(records) if record is not None and record.is_public]


def coverage() -> QuerySet[Coverage]:
    """What frameworks say on themes, in the order of the themes, with the places of their principles."""
    both = {"framework__state": State.PUBLISHED, "theme__state": State.PUBLISHED}
    published = Coverage.objects.published().filter(**both).for_detail()
    in_order = published.order_by("theme__order", "theme__title", "framework__title")
    return in_order.prefetch_related("principles__citations__passage")


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


def reading_page(request: HttpRequest) -> HttpResponse:
    """Source by source, how much of the knowledge base rests on it and what of it is still missing."""
    return render(request, "policies/reading.html", {"sources": reading()})
