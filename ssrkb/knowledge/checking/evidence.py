"""Whether the passages cited for a record state what it claims."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ssrkb.knowledge.checking.facts import facts_claimed, facts_stated, is_stated, without_marks
from ssrkb.knowledge.checking.report import Place, Unsupported
from ssrkb.knowledge.checking.values import names_others, values_of, whole_fields
from ssrkb.models import Citation, Passage, Record, Stance


def unsupported(record: Record, citations: list[Citation]) -> Iterator[Unsupported]:
    """What a record claims and the passages cited for it do not state."""
    supporting = [citation for citation in citations if citation.stance == Stance.SUPPORTS]
    for name in dict.fromkeys(citation.field for citation in supporting):
        if name:
            cited = [citation for citation in supporting if citation.field == name]
            yield from _missing(record, name, values_of(record, name), cited, names_others(record, name))
        else:
            yield from _missing_from_whole(record, supporting)
    for citation in citations:
        if citation.stance == Stance.DISPUTES and citation.stated_value:
            yield from _missing_dispute(record, citation)


def unsupported_in_summary(record: Record, citations: list[Citation]) -> list[Unsupported]:
    """What the summary and the other names claim; here the disputing passages count too."""
    return [
        missing
        for name in ("summary", "aliases")
        for missing in _missing(record, name, values_of(record, name), citations)
    ]


def _missing_from_whole(record: Record, supporting: list[Citation]) -> Iterator[Unsupported]:
    """What the record as a whole claims, its title, dates and numbers, without the fields that have own citations."""
    cited = {citation.field for citation in supporting}
    for name in whole_fields(record):
        if name not in cited:
            yield from _missing(record, name, values_of(record, name), supporting)


def _missing_dispute(record: Record, citation: Citation) -> list[Unsupported]:
    """What a disputing passage is said to state instead, if it does not."""
    value = citation.stated_value
    if facts_claimed(value):
        return _missing(record, citation.field, [value], [citation])
    if not citation.passage.text or _bare(value) in _bare(citation.passage.text):
        return []
    return [Unsupported(Place(record.plural(), record.pk, citation.field), value, (str(citation.passage),))]


def _bare(text: str) -> str:
    return " ".join(re.findall(r"\w+", without_marks(text).casefold()))


def _missing(
    record: Record, name: str, values: list[str], citations: list[Citation], any_will_do: bool = False
) -> list[Unsupported]:
    """The facts in the values that none of the passages states; none while a passage has no text to judge by."""
    if not all(citation.passage.text for citation in citations):
        return []
    stated = {fact for citation in citations for fact in facts_stated(_evidence(citation.passage))}
    passages = tuple(dict.fromkeys(str(citation.passage) for citation in citations))
    missing = []
    for value in values:
        facts = facts_claimed(value)
        absent = [fact for fact in facts if not is_stated(fact, stated)]
        missing += [] if any_will_do and len(absent) < len(facts) else absent
    place = Place(record.plural(), record.pk, name)
    return [Unsupported(place, fact, passages) for fact in dict.fromkeys(missing)]


def _evidence(passage: Passage) -> str:
    """The words of a passage and of its headings, without what only counts the place."""
    place = re.sub(r"(?:¶|item |note |row |photograph |\[)\d+\]?", " ", passage.locator)
    return f"{place} {passage.text}"
