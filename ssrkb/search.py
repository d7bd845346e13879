"""Search over every kind at once: which records hold most of a question, in what order, and why each was found."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from django.db import connection
from django.urls import reverse

from ssrkb.models import kinds
from ssrkb.questions import LAST_PAGE, Part, Understood, understand

#: A record is found if what it holds of the question weighs at least this share of the whole.
MOST = 0.55
#: The same of a long question, which tells more than any record holds.
GOOD_PART, FEW_PARTS = 0.4, 4
#: Where nothing holds so much, whatever holds any part is found.
ANY = 0.0001
#: So many records that hold the rarest parts of a question are weighed at most.
WEIGHED = 5000
SHOWN = 25
#: What a title gains that the question covers wholly, and a record of the kind that is asked for.
TITLE, WANTED = 0.5, 1.2
#: What the bearer of a name in the question gains, as a share of the name's weight; how much it costs to lack parts.
BEARER, LACK = 0.5, 0.5
MARKS = ("\x02", "\x03")


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
    """One page of what a question found, with the number of matches of each kind (at most WEIGHED are counted)."""

    results: list[Result]
    counts: dict[str, int]
    page: int
    has_next: bool
    #: True where no record holds the whole question.
    relaxed: bool = False
    #: What was asked for and stands in no record.
    unknown: tuple[str, ...] = ()

    @property
    def total(self) -> int:
        return sum(self.counts.values())


def search(question: str, only: list[str] | None = None, page: int = 1) -> Results:
    """The records that hold most of what the question asks for, those that hold more and rarer parts of it first."""
    asked = understand(question)
    if not asked.parts:
        return Results([], {}, page, has_next=False)
    rows, counts, complete = _found(asked, only or [], page, MOST if len(asked.parts) <= FEW_PARTS else GOOD_PART)
    if not counts:
        rows, counts, complete = _found(asked, only or [], page, ANY)
    counts = {kind: counts[kind] for kind in kinds() if kind in counts}
    results = _explained(rows[:SHOWN], asked.parts)
    relaxed = bool(rows) and not (complete and not asked.unknown)
    return Results(results, counts, page, len(rows) > SHOWN and page < LAST_PAGE, relaxed, asked.unknown)


# A part in the title counts whole, in other names and summary less, in the names of connected records least. What a
# record lacks costs it twice: the part itself, and the share of the whole by which the rest is multiplied.
FOUND = """
WITH asked AS MATERIALIZED (SELECT {asked}),
weighed AS MATERIALIZED (
    SELECT entry.kind, entry.record, entry.title, entry.summary, entry.other_names, entry.keywords,
        {held} AS held, {worth} AS worth, {in_title} AS in_title, {named} AS named, %s = ANY (entry.names) AS exact,
        array_length(string_to_array(entry.title, ' '), 1) AS title_words, entry.kind = ANY (%s) AS wanted
    FROM (SELECT * FROM ssrkb_indexentry, asked WHERE search @@ ({rarest}) LIMIT {weighed}) AS entry,
        LATERAL (SELECT ts_filter(entry.search, '{{a}}') AS a, ts_filter(entry.search, '{{a,b,c}}') AS c) AS part
),
found AS MATERIALIZED (SELECT * FROM weighed WHERE held >= {enough}),
counted AS (
    SELECT coalesce(json_object_agg(kind, number), '{{}}') AS counts, coalesce(bool_or(complete), false) AS complete
    FROM (SELECT kind, count(*) AS number, bool_or(held >= {whole}) AS complete FROM found GROUP BY kind) AS of_kind)
SELECT counts, complete, kind, record, title, summary, other_names, keywords
FROM counted LEFT JOIN LATERAL (
    SELECT *, (worth + named + {title} * {total} * least(1, in_title / title_words)) * power(held / {total}, {lack})
        * (CASE WHEN wanted THEN {of_kind} ELSE 1 END) + CASE WHEN exact THEN 1000 ELSE 0 END AS score
    FROM found WHERE %s = '{{}}' OR kind = ANY (%s)
    ORDER BY score DESC, title, record LIMIT %s OFFSET %s
) AS shown ON true
"""


def _found(asked: Understood, only: list[str], page: int, share: float) -> tuple[list[Any], dict[str, int], bool]:
    """The rows of one page and one more, the number found of each kind, and whether any record holds all parts."""
    numbers = range(len(asked.parts))
    weights = [part.weight for part in asked.parts]
    columns = [part.sql() for part in asked.parts]
    hard = [n for n in numbers if not asked.parts[n].soft]
    total = sum(weights[n] for n in hard)
    of_kind = [f"entry.kind = '{part.kind}'" if part.kind else "false" for part in asked.parts]
    sql = FOUND.format(
        asked=", ".join(f"({column}) AS q{n}" for n, (column, _) in enumerate(columns)),
        held=" + ".join(f"{weights[n]:.4f} * (entry.search @@ entry.q{n} OR {of_kind[n]})::int" for n in hard),
        worth=" + ".join(
            f"{weights[n]:.4f} * CASE WHEN a @@ entry.q{n} THEN 1 WHEN c @@ entry.q{n} OR {of_kind[n]} THEN 0.7"
            f" WHEN entry.search @@ entry.q{n} THEN {0.7 if asked.parts[n].named else 0.4} ELSE 0 END"
            for n in numbers
        ),
        in_title=" + ".join(f"{_length(asked.parts[n])} * (a @@ entry.q{n})::int" for n in numbers),
        named=" + ".join(
            f"{weights[n] * BEARER:.4f} * (entry.kind || '/' || entry.record = ANY (%s))::int" for n in numbers
        ),
        rarest=" || ".join(f"q{n}" for n in _rarest(weights, hard, share)),
        weighed=WEIGHED,
        enough=f"{share * total:.4f}",
        title=TITLE,
        lack=LACK,
        of_kind=WANTED,
        whole=f"{total - 0.001:.4f}",
        total=f"{total:.4f}",
    )
    named = [list(part.named) for part in asked.parts]
    values = [value for _, forms in columns for value in forms]
    start = (page - 1) * SHOWN
    with connection.cursor() as cursor:
        cursor.execute(sql, [*values, *named, asked.plain, list(asked.wanted), only, only, SHOWN + 1, start])
        rows = cursor.fetchall()
    counts = rows[0][0] if isinstance(rows[0][0], dict) else json.loads(rows[0][0])
    return [row[2:] for row in rows if row[2]], counts, rows[0][1]


def _length(part: Part) -> float:
    """How many words of a title a part takes up."""
    return float(min(len(form.split()) for form in part.forms))


def _rarest(weights: list[float], hard: list[int], share: float) -> list[int]:
    """The parts of which every record must hold one, as the rest together weighs less than the share."""
    total = rest = sum(weights[n] for n in hard)
    chosen: list[int] = []
    for n in sorted(hard, key=lambda n: -weights[n]):
        if rest < share * total and chosen:
            break
        chosen.append(n)
        rest -= weights[n]
    return chosen


HEADLINES = """
SELECT ts_headline('english', title, query, 'HighlightAll=true, StartSel={0}, StopSel={1}'),
       ts_headline('english', names, query, 'HighlightAll=true, StartSel={0}, StopSel={1}'),
       ts_headline('english', summary, query, 'MaxWords=45, MinWords=25, StartSel={0}, StopSel={1}'),
       ts_headline('english', keywords, query, 'HighlightAll=true, StartSel={0}, StopSel={1}')
FROM unnest(%s::text[], %s::text[], %s::text[], %s::text[]) WITH ORDINALITY
     AS found (title, names, summary, keywords, place), (SELECT {2}) AS asked (query)
ORDER BY place
"""


def _explained(rows: list[Any], parts: tuple[Part, ...]) -> list[Result]:
    """The results with their words marked, and in which part of the record they stand."""
    if not rows:
        return []
    queries = [part.marks().sql() for part in parts]
    sql = " || ".join(query for query, _ in queries)
    values = [value for _, forms in queries for value in forms]
    _, _, titles, summaries, names, keywords = zip(*rows, strict=True)
    with connection.cursor() as cursor:
        columns = [list(titles), list(names), list(summaries), list(keywords)]
        cursor.execute(HEADLINES.format(*MARKS, sql), [*columns, *values])
        marked = cursor.fetchall()
    return [_result(row, *found) for row, found in zip(rows, marked, strict=True)]


def _result(row: Any, title: str, names: str, summary: str, keywords: str) -> Result:
    parts = {"title": title, "other names": names, "summary": summary, "connected with": keywords}
    found = {name: text for name, text in parts.items() if MARKS[0] in text}
    for name in ("other names", "connected with"):
        if name in found:
            found[name] = " · ".join(word for word in found[name].split(" · ") if MARKS[0] in word)
    return Result(row[0], row[1], row[2], row[3], list(found) or ["identifier"], found)
