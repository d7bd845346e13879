"""How many records a list would hold with each value of a filter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db import connection
from django.db.models import Count, QuerySet
from django.http import QueryDict

from ssrkb.filters import ChoicesFilter, FacetFilter, RecordFilterSet, RelatedFilter
from ssrkb.version import remembered

MOST = 12


@dataclass(frozen=True)
class Value:
    """One value of a facet: how many records have it, beside the other filters, and whether it is chosen."""

    value: str
    label: str
    count: int
    is_chosen: bool


@dataclass(frozen=True)
class Facet:
    name: str
    label: str
    help: str
    values: list[Value]

    @property
    def chosen(self) -> list[Value]:
        return [value for value in self.values if value.is_chosen]


def facets(filterset: RecordFilterSet, version: int) -> list[Facet]:
    """The facets of a list that have something to choose. Counts ignore the facet's own filter."""
    found = [_facet(filterset, name, facet, version) for name, facet in filterset.facets.items()]
    return [facet for facet in found if len(facet.values) > 1 or facet.chosen]


def _facet(filterset: RecordFilterSet, name: str, facet: FacetFilter, version: int) -> Facet:
    chosen = filterset.form.cleaned_data.get(name) or []
    others = _data_without(filterset.data, name)
    model = filterset._meta.model
    counts = remembered(
        f"facet:{model.plural()}:{name}:{others.urlencode()}", version, lambda: _counts(filterset, facet, others)
    )
    shown = [value for value, _ in counts[:MOST]] + [value for value in chosen if value not in dict(counts[:MOST])]
    labels = _labels(facet, shown)
    values = [Value(value, labels[value], dict(counts).get(value, 0), value in chosen) for value in shown]
    return Facet(name, name.replace("_", " "), facet.extra.get("help_text", ""), values)


def _data_without(data: QueryDict, name: str) -> QueryDict:
    others = data.copy()
    for key in (name, "page", "page_size", "ordering"):
        others.pop(key, None)
    return others


def _counts(filterset: RecordFilterSet, facet: FacetFilter, others: QueryDict) -> list[tuple[str, int]]:
    model = filterset._meta.model
    rest = type(filterset)(others, queryset=model.objects.published())
    records = rest.qs.order_by()
    total = _of_paths(records, facet.paths) if len(facet.paths) > 1 else _of_path(records, facet)
    public = _public(facet, total)
    return sorted(((value, n) for value, n in total.items() if value in public), key=lambda pair: (-pair[1], pair[0]))


def _of_path(records: QuerySet[Any], facet: FacetFilter) -> dict[str, int]:
    path = facet.paths[0]
    rows = records.exclude(**{path: None}) if isinstance(facet, RelatedFilter) else records
    return dict(rows.values_list(path).annotate(Count("pk", distinct=True)))


def _of_paths(records: QuerySet[Any], paths: tuple[str, ...]) -> dict[str, int]:
    """In one statement; a record that reaches a value by two paths is one record."""
    pairs = [records.exclude(**{path: None}).values_list(path, "pk") for path in paths]
    sql, values = pairs[0].union(*pairs[1:]).query.sql_with_params()
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT value, count(*) FROM ({sql}) AS found (value, record) GROUP BY value", values)
        return dict(cursor.fetchall())


def _public(facet: FacetFilter, values: Any) -> set[str]:
    if not isinstance(facet, RelatedFilter):
        return set(values)
    return set(facet.related_model().objects.published().filter(pk__in=list(values)).values_list("pk", flat=True))


def _labels(facet: FacetFilter, values: list[str]) -> dict[str, str]:
    if isinstance(facet, ChoicesFilter):
        return {value: str(label) for value, label in facet.choices()}
    assert isinstance(facet, RelatedFilter)
    return {record.pk: record.short_name for record in facet.related_model().objects.filter(pk__in=values)}
