"""How alike two records of one kind are: by code, by title, by other names, and what tells them apart."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import cached_property
from itertools import combinations
from typing import Any

from ssrkb.dates import Span, span
from ssrkb.knowledge.report.outline import Named, held
from ssrkb.models import Record

#: Found by reading the pairs among the 5,730 records of November 2026: of the 18 that are alike by so much, five may be
#: one thing (a document, an activity, three figures); of the 62 from 0.8 to 0.9 none is.
ALIKE = 0.9
#: So many of the rarest words of a title call up the titles to compare it with.
RAREST = 3
#: Relations by which one thing may well be entered twice: what it is about is a matter of judgement.
TELL_NOTHING = {"themes", "related", "replaced_by"}


def folded(text: str) -> str:
    """Text without case, accents and punctuation."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(re.findall(r"\w+", "".join(letter for letter in letters if not unicodedata.combining(letter))))


@dataclass
class Compared:
    """A record with all that is compared: its names, and the other records, days and number that it states."""

    named: Named
    other_names: frozenset[str]
    code: str
    parent: str | None
    days: Span | None
    value: object
    others: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    @cached_property
    def title(self) -> str:
        return folded(self.named.title)

    @cached_property
    def numbers(self) -> list[str]:
        return sorted(re.findall(r"\d+", self.title))


def compared(model: type[Record]) -> list[Compared]:
    """The records of the kind that stand for something, in the order of their ids."""
    columns = {column.name for column in model._meta.concrete_fields}
    code = next((name for name in ("symbol", "acronym") if name in columns), None)
    found = {}
    for row in held(model).order_by("pk").values(*columns - {"search", "summary", "keywords"}):
        found[row["id"]] = Compared(
            Named(model.plural(), row["id"], row["title"]),
            frozenset(map(folded, row["aliases"])),
            folded(row[code]).replace(" ", "") if code else "",
            row.get("parent"),
            span(row[model.date_field]) if model.date_field and row[model.date_field] else None,
            row.get("value"),
        )
    for name, pk, other in _relations(model):
        if pk in found:
            found[pk].others[name].add(other)
    return list(found.values())


def _relations(model: type[Record]) -> Iterator[tuple[str, str, str]]:
    """The name of each relation that tells records apart, with the ids of the two records that it joins."""
    fields: list[Any] = [*model._meta.concrete_fields, *model._meta.many_to_many]
    for relation in fields:
        if relation.is_relation and relation.name not in TELL_NOTHING:
            rows = model.objects.filter(**{f"{relation.name}__isnull": False}).order_by()
            yield from ((relation.name, pk, other) for pk, other in rows.values_list("pk", relation.name))


def are_told_apart(one: Compared, other: Compared) -> bool:
    """Whether both name records by the same relation and none in common, or other days, or another number.

    The head of staff of one mission is not the head of staff of another, however alike the titles are.
    """
    if one.value != other.value or one.numbers != other.numbers:
        return True
    if one.days and other.days and (_is_over_before(one.days, other.days) or _is_over_before(other.days, one.days)):
        return True
    return any(not one.others[name] & other.others[name] for name in one.others.keys() & other.others.keys())


def _is_over_before(one: Span, other: Span) -> bool:
    return one.upper is not None and other.lower is not None and one.upper <= other.lower


def reasons(one: Compared, other: Compared) -> list[str]:
    """Why the two may be one thing."""
    if one.named.kind == "documents" and one.code and one.code == other.code:
        return ["the same symbol"]
    if are_told_apart(one, other):
        return []
    found = []
    if one.code and (one.code, one.parent) == (other.code, other.parent):
        found.append("the same acronym")
    if one.title in other.other_names or other.title in one.other_names:
        found.append("the title of one is another name of the other")
    if one.title == other.title:
        found.append("the same title")
    elif (ratio := likeness(one.title, other.title)) >= ALIKE:
        found.append(f"titles alike by {ratio:.2f}")
    return found


def likeness(one: str, other: str) -> float:
    """The part of the letters that stand in both in the same order, from 0 to 1."""
    if 2 * min(len(one), len(other)) < ALIKE * (len(one) + len(other)):
        return 0.0  # what is longer by so much cannot be alike
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= ALIKE else 0.0


def neighbours(records: Iterable[Compared]) -> list[tuple[Compared, Compared]]:
    """The pairs that are worth comparing: those that share a code, a name, a beginning or one of their rarest words.

    Titles that are alike by nine tenths share a rare word even where another is misspelt. To compare all with all finds
    no more among the records of November 2026, and its time grows with the square of their number.
    """
    records = list(records)
    common = Counter(word for record in records for word in set(record.title.split()))
    blocks = defaultdict(list)
    for number, record in enumerate(records):
        rarest = sorted(set(record.title.split()), key=lambda word: (common[word], word))[:RAREST]
        keys = {("word", word) for word in rarest} | {("name", name) for name in {record.title, *record.other_names}}
        for key in keys | {("beginning", record.title[:5]), ("code", record.code or record.named.id)}:
            blocks[key].append(number)
    pairs = {pair for block in blocks.values() for pair in combinations(block, 2)}
    return [(records[one], records[other]) for one, other in sorted(pairs)]
