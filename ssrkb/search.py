"""Search over every kind at once: which records hold the words, in what order, and why each was found."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django.contrib.postgres.search import SearchQuery, SearchRank
from django.core.exceptions import ValidationError
from django.db import connection
from django.db.models import Case, CharField, F, FloatField, Q, QuerySet, Value, When
from django.db.models.functions import Cast
from django.http import QueryDict
from django.urls import reverse

from ssrkb.models import Record, kinds, words_query
from ssrkb.near import near
from ssrkb.pages import whole_number

MAX_QUESTION = 300
#: Ranking reads every match, so a word that stands almost everywhere is ranked among this many of each kind.
RANKED = 500
SHOWN = 25
LAST_PAGE = 40
#: Weights of keywords, summary, aliases and title (D, C, B, A).
WEIGHTS = [0.05, 0.3, 0.7, 1.0]
MARKS = ("\x02", "\x03")


@dataclass(frozen=True)
class Question:
    """What somebody typed, and in which kinds of record to look."""

    text: str
    kinds: list[str]
    page: int

    @classmethod
    def from_address(cls, data: QueryDict) -> Question:
        """Raises ValidationError with everything in the address that cannot be."""
        known = ["q", "kind", "page"]
        errors = {
            name: [f"There is no parameter “{name[:40]}”{near(name, known)} Known are {', '.join(known)}."]
            for name in data
            if name not in known
        }
        text = data.get("q", "").strip()
        if len(text) > MAX_QUESTION or "\x00" in text:
            errors["q"] = [f"Expected a question of at most {MAX_QUESTION} characters."]
        only = [kind for value in data.getlist("kind") for kind in value.split(",") if kind]
        if wrong := [kind for kind in only if kind not in kinds()]:
            errors["kind"] = [f"“{wrong[0][:40]}” is not a kind{near(wrong[0], kinds())} Kinds: {', '.join(kinds())}."]
        try:
            page = whole_number(data, "page", 1, range(1, LAST_PAGE + 1), f"a whole number from 1 to {LAST_PAGE}")
        except ValidationError as error:
            errors |= error.message_dict
        if errors:
            raise ValidationError(errors)
        return cls(text, only, page)


@dataclass(frozen=True)
class Result:
    """One record found: where it stands and why it matched."""

    kind: str
    id: str
    title: str
    summary: str
    matched: list[str]
    highlights: dict[str, str]

    @property
    def url(self) -> str:
        return reverse(f"{self.kind}-page", args=[self.id])

    @property
    def api_url(self) -> str:
        return reverse(f"{self.kind}-detail", args=[self.id])


@dataclass(frozen=True)
class Results:
    """One page of what a question found, with the number of matches of each kind (at most RANKED are counted)."""

    results: list[Result]
    counts: dict[str, int]
    page: int
    has_next: bool
    relaxed: bool = False
    kinds: dict[str, str] = field(default_factory=dict)

    @property
    def total(self) -> int:
        return sum(self.counts.values())


def search(question: str, only: list[str] | None = None, page: int = 1) -> Results:
    """The records that hold all words of the question; where none does, those that hold any of them."""
    query, relaxed = words_query(question), False
    counts = _counts(query)
    if not counts:
        query, relaxed = words_query(" or ".join(question.replace('"', " ").split())), True
        counts = _counts(query)
    start = (page - 1) * SHOWN
    rows = list(_matches(question, query, only or list(counts))[start : start + SHOWN + 1]) if counts else []
    results = _explained(rows[:SHOWN], query)
    return Results(results, counts, page, len(rows) > SHOWN and page < LAST_PAGE, relaxed and bool(rows))


def _matching(model: type[Record], query: SearchQuery) -> QuerySet[Any]:
    return model.objects.published().filter(search=query).order_by()[:RANKED]


def _counts(query: SearchQuery) -> dict[str, int]:
    """Matches by kind, counted in one statement."""
    parts = [_matching(model, query).values_list(_text(kind)) for kind, model in kinds().items()]
    union = parts[0].union(*parts[1:], all=True)
    sql, values = union.query.sql_with_params()
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT kind, count(*) FROM ({sql}) AS found (kind) GROUP BY kind", values)
        found = dict(cursor.fetchall())
    return {kind: found[kind] for kind in kinds() if kind in found}


def _text(value: str) -> Cast:
    return Cast(Value(value), CharField())


def _matches(question: str, query: SearchQuery, only: list[str]) -> QuerySet[Any]:
    parts = [_ranked(kind, kinds()[kind], question, query) for kind in only]
    union = parts[0].union(*parts[1:], all=True) if len(parts) > 1 else parts[0]
    return union.order_by("-rank", "title", "id")


def _ranked(kind: str, model: type[Record], question: str, query: SearchQuery) -> QuerySet[Any]:
    exact = Q(title__iexact=question) | Q(aliases__contains=[question]) | Q(pk=question.lower())
    for code in ("acronym", "symbol", "term"):
        if code in {column.name for column in model._meta.concrete_fields}:
            exact |= Q(**{f"{code}__iexact": question})
    rank = SearchRank(F("search"), query, weights=WEIGHTS, normalization=Value(1))
    bonus = Case(When(exact, then=Value(2.0)), default=Value(0.0), output_field=FloatField())
    candidates = _matching(model, query).values("pk")
    return (
        model.objects.filter(pk__in=candidates)
        .order_by()
        .annotate(kind=_text(kind), rank=rank + bonus)
        .values("kind", "id", "title", "summary", "aliases", "keywords", "rank")
    )


HEADLINES = """
SELECT ts_headline('english', title, query, 'HighlightAll=true, StartSel={0}, StopSel={1}'),
       ts_headline('english', names, query, 'HighlightAll=true, StartSel={0}, StopSel={1}'),
       ts_headline('english', summary, query, 'MaxWords=45, MinWords=25, StartSel={0}, StopSel={1}'),
       ts_headline('english', keywords, query, 'HighlightAll=true, StartSel={0}, StopSel={1}')
FROM unnest(%s::text[], %s::text[], %s::text[], %s::text[]) WITH ORDINALITY
     AS found (title, names, summary, keywords, place), (SELECT {2}) AS asked (query)
ORDER BY place
"""


def _explained(rows: list[dict[str, Any]], query: SearchQuery) -> list[Result]:
    """The results with their words marked, and in which part of the record they stand."""
    if not rows:
        return []
    sql, values = query.resolve_expression(kinds()["themes"].objects.all().query).as_sql(
        _compiler := kinds()["themes"].objects.all().query.get_compiler(connection=connection), connection
    )
    columns = [[row[name] for row in rows] for name in ("title", "summary", "keywords")]
    names = [" · ".join(row["aliases"]) for row in rows]
    with connection.cursor() as cursor:
        cursor.execute(HEADLINES.format(*MARKS, sql), [columns[0], names, columns[1], columns[2], *values])
        marked = cursor.fetchall()
    return [_result(row, *parts) for row, parts in zip(rows, marked, strict=True)]


def _result(row: dict[str, Any], title: str, names: str, summary: str, keywords: str) -> Result:
    parts = {"title": title, "other names": names, "summary": summary, "connected with": keywords}
    found = {name: text for name, text in parts.items() if MARKS[0] in text}
    for name in ("other names", "connected with"):
        if name in found:
            found[name] = " · ".join(word for word in found[name].split(" · ") if MARKS[0] in word)
    return Result(row["kind"], row["id"], row["title"], row["summary"], list(found) or ["identifier"], found)
