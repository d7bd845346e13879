"""Whether the passages cited are there, and whether they bear out the dates, numbers and symbols that cite them."""

from __future__ import annotations

import calendar
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import yaml
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import FieldDoesNotExist
from django.db import models
from django.db.models import Q

from ssrkb.dates import PATTERN as PARTIAL_DATE
from ssrkb.dates import PartialDateField
from ssrkb.knowledge.passages import SUPERSCRIPTS
from ssrkb.models import Citation, Passage, Record, Stance, kinds

# --- What a record claims --------------------------------------------------------------------------------------------


def values_of(record: Record, field: str) -> list[str]:
    """The values that a citation of `field` speaks of, as text; a blank field has none of its own.

    A field of the record gives its value or values; nested rows (`names`, `steps.adopted`, `documents.foundation`)
    give the dates and names in the rows of that kind or role, or the records that they name if they hold no more.
    """
    name, _, kind = field.partition(".")
    if rows := _rows(record, name):
        chosen = [row for row in rows if not kind or kind in {getattr(row, "kind", None), getattr(row, "role", None)}]
        return [value for row in chosen for value in _values_in_row(row, record)]
    value = getattr(record, name, None) if name else None
    if isinstance(value, models.Manager):
        return [_named(other) for other in value.all()]
    if isinstance(value, Record):
        return [_named(value)]
    values = value if isinstance(value, list) else [value]
    return [str(value) for value in values if value not in (None, "")]


def _rows(record: Record, name: str) -> list[models.Model]:
    """The nested rows that a record keeps under a name: its reverse relations, or the rows between it and others."""
    try:
        relation = record._meta.get_field(name)
    except FieldDoesNotExist:
        return []
    if isinstance(relation, models.ManyToOneRel) and not issubclass(relation.related_model, Record):
        return list(getattr(record, name).all())
    through = getattr(relation.remote_field, "through", None) if isinstance(relation, models.ManyToManyField) else None
    if through is None or through._meta.auto_created:
        return []
    back = next(field for field in through._meta.fields if field.related_model is type(record))
    return list(getattr(record, back.remote_field.get_accessor_name()).all())


def _values_in_row(row: models.Model, record: Record) -> list[str]:
    named = {"name", "acronym"}
    own = [f.name for f in row._meta.concrete_fields if isinstance(f, PartialDateField) or f.name in named]
    values = [str(getattr(row, name)) for name in own if getattr(row, name)]
    others = [getattr(row, name, None) for name in ("document", "object")]
    return values or [_named(other) for other in others if isinstance(other, Record) and other != record]


def _named(record: Record) -> str:
    return str(getattr(record, "symbol", "") or record.title)


def _names_others(record: Record, field: str) -> bool:
    """Whether the values of a field are the names of other records, which a passage may well put in other words."""
    name = field.partition(".")[0]
    try:
        relation = record._meta.get_field(name)
    except FieldDoesNotExist:
        return False
    return relation.is_relation and all(not PARTIAL_DATE.match(value) for value in values_of(record, field))


def whole_fields(record: Record) -> list[str]:
    """The fields whose values a citation of the record as a whole has to bear out: title, symbol, dates, number."""
    own = record._meta.concrete_fields
    measured = [f.name for f in own if isinstance(f, PartialDateField | models.DecimalField)]
    return ["title", *(["symbol"] if hasattr(record, "symbol") else []), *measured]


# --- Facts in words --------------------------------------------------------------------------------------------------

CARDINALS = """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty"""
ORDINALS = """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"""
IN_WORDS = {word: number for words in (CARDINALS, ORDINALS) for number, word in enumerate(words.split(), 1)}
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
SCALES = {"hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
MONTHS = {name.casefold(): name for name in calendar.month_name if name}
MONTHS |= {name[:3]: full for name, full in list(MONTHS.items())} | {"sept": "September"}

SYMBOL = re.compile(
    r"\b[A-Z]{1,5}(?:/[A-Z]{1,6}|/[A-Z]?\d+(?:\([A-Z]\w*\))?)*/[A-Z.]*\d+(?:\([A-Z]\w*\))?(?:/(?:Add|Rev|Corr)\.\d+)?"
)
NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?(?![\d,])|\d+(?:\.\d+)?")
SHORT_RANGE = re.compile(r"\b(\d{2})(\d{2})[-–/](\d{2})\b(?![-–/])")
WORDS = re.compile(r"[a-z]+", re.IGNORECASE)
MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
DAY_FIRST = re.compile(
    rf"\b((?:\d{{1,2}}(?:st|nd|rd|th)?\s*(?:[-–,/]|and|to|or)\s*)*\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?({MONTH})\b",
    re.IGNORECASE,
)
MONTH_FIRST = re.compile(rf"\b({MONTH})\.?\s+(\d{{1,2}})(?!\d)", re.IGNORECASE)
ISO_DAY = re.compile(r"\b\d{4}-(\d{2})-(\d{2})\b")


def facts_claimed(value: str) -> list[str]:
    """The years, days, numbers and symbols in a value that a passage has to bear out, each as it is reported."""
    if PARTIAL_DATE.match(value):
        return _facts_of_date(value)
    text = _plain(value)
    rest = SYMBOL.sub(" ", text)
    numbers = [_canonical(number) for number in NUMBER.findall(rest)]
    words = [str(number) for number in _numbers_in_words(rest, IN_WORDS) if number > 1]
    return list(dict.fromkeys([*SYMBOL.findall(text), *numbers, *words]))


def _facts_of_date(value: str) -> list[str]:
    """The years of a date or period and, where it is known so exactly, the days or months."""
    facts: list[str] = []
    for point in value.replace("~", "").split("/"):
        year, *rest = point.split("-")
        if year.isdecimal():
            month = [calendar.month_name[int(rest[0]) % 13]] if rest else []
            facts += [year, *([" ".join([str(int(rest[1])), *month])] if len(rest) > 1 else month)]
    return list(dict.fromkeys(facts))


@lru_cache(maxsize=4096)
def facts_stated(text: str) -> frozenset[str]:
    """Everything that a passage states in the way of symbols, numbers, days and months, however it is written."""
    text = _plain(text)
    facts = set(SYMBOL.findall(text))
    facts |= {_canonical(number) for number in [*NUMBER.findall(text), *re.findall(r"\d+", text)]}
    facts |= {f"{century}{year}" for century, _, year in SHORT_RANGE.findall(text)}
    facts |= {str(number) for number in _numbers_in_words(text, IN_WORDS | {"both": 2, "dozen": 12})}
    for number, scale in re.findall(rf"(\d[\d,]*(?:\.\d+)?)\s*({'|'.join(SCALES)})", text, re.IGNORECASE):
        facts.add(_canonical(str(Decimal(_canonical(number)) * SCALES[scale.casefold()])))
    return frozenset(facts.union(_days_in(text)))


def _plain(text: str) -> str:
    """The text without note marks and with one kind of dash, space and apostrophe."""
    text = re.sub(rf"[{SUPERSCRIPTS}*]+", " ", text)
    return re.sub(r"[\u00a0\u2009\u202f]", " ", text.replace("‑", "-").replace("’", "'"))


def _canonical(number: str) -> str:
    """A number without separators and without zeros that say nothing."""
    try:
        value = Decimal(re.sub(r"[, ]", "", number).rstrip("."))
    except InvalidOperation:
        return number
    return f"{value.normalize():f}"


def _numbers_in_words(text: str, known: dict[str, int]) -> Iterator[int]:
    """The numbers that are spelled out, also such as twenty-five and one hundred."""
    words = [word.casefold() for word in WORDS.findall(text)]
    for index, word in enumerate(words):
        after = words[index + 1] if index + 1 < len(words) else ""
        number = TENS.get(word, known.get(word))
        if number is None:
            continue
        if word in TENS and 0 < known.get(after, 0) < 10:
            yield TENS[word] + known[after]
        elif after in SCALES:
            yield number * SCALES[after]
        elif not (index and words[index - 1] in TENS and number < 10):
            yield number


def _days_in(text: str) -> Iterator[str]:
    """Days such as "28 April", and the months that are named."""
    for days, month in DAY_FIRST.findall(text):
        yield from (f"{int(day)} {MONTHS[month.casefold()]}" for day in re.findall(r"\d+", days))
    for month, day in MONTH_FIRST.findall(text):
        yield f"{int(day)} {MONTHS[month.casefold()]}"
    for month, day in ISO_DAY.findall(text):
        if 1 <= int(month) <= 12:
            yield from (f"{int(day)} {calendar.month_name[int(month)]}", calendar.month_name[int(month)])
    yield from (MONTHS[word.casefold()] for word in WORDS.findall(text) if word.casefold() in MONTHS)


def is_stated(fact: str, stated: Set[str]) -> bool:
    """Whether a fact is among those stated; a resolution's symbol also by its number: resolution 2151."""
    resolution = re.fullmatch(r"[A-Z]+/(?:RES|R)/(?:\w+/)?(\d+)", fact)
    return fact in stated or (resolution is not None and resolution[1] in stated)


# --- Exceptions ------------------------------------------------------------------------------------------------------


class Exempt(NamedTuple):
    """A value that its passages do not state in figures, and why it is right nevertheless."""

    kind: str
    id: str
    value: str
    reason: str


def load_exceptions(path: Path) -> list[Exempt]:
    """The exceptions in a file; none if there is no file. Raises ValueError with what is wrong with it."""
    if not path.exists():
        return []
    try:
        entries = yaml.safe_load(path.read_text(encoding="utf-8")) or []
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ValueError(f"{path.name} cannot be read: {' '.join(str(error).split())}") from None
    if not isinstance(entries, list):
        raise ValueError(f"{path.name}: expected a list of exceptions, each with kind, id, value and reason.")
    return [_exempt(path.name, number, entry) for number, entry in enumerate(entries, 1)]


def _exempt(file: str, number: int, entry: object) -> Exempt:
    if not isinstance(entry, dict) or set(entry) - set(Exempt._fields):
        raise ValueError(f"{file}, entry {number}: expected kind, id, value and reason, and nothing else.")
    values = [str(entry.get(name) or "").strip() for name in Exempt._fields]
    if missing := [name for name, value in zip(Exempt._fields, values, strict=True) if not value]:
        raise ValueError(f"{file}, entry {number} ({entry.get('id', 'without id')}) has no {' and no '.join(missing)}.")
    return Exempt(*values)


# --- The check -------------------------------------------------------------------------------------------------------


class Place(NamedTuple):
    """A record and where in it something stands: a field, or blank for the record as a whole."""

    kind: str
    id: str
    field: str

    def __str__(self) -> str:
        return f"{self.kind} {self.id} ({self.field})" if self.field else f"{self.kind} {self.id}"


class Unresolved(NamedTuple):
    """A citation of a place that the imported text of its document does not have."""

    place: Place
    document: str
    locator: str
    nearest: tuple[str, ...]


class Unsupported(NamedTuple):
    """A year, day, number or symbol of a record that its passages do not state."""

    place: Place
    fact: str
    passages: tuple[str, ...]


@dataclass
class CheckReport:
    """What the check found, without what is exempt; and the exceptions that nothing needs any more."""

    unresolved: list[Unresolved] = field(default_factory=list)
    unsupported: list[Unsupported] = field(default_factory=list)
    in_summary: list[Unsupported] = field(default_factory=list)
    unused: list[Exempt] = field(default_factory=list)
    not_imported: dict[str, int] = field(default_factory=dict)
    records: int = 0
    citations: int = 0

    @property
    def number(self) -> int:
        return len(self.unresolved) + len(self.unsupported) + len(self.in_summary) + len(self.unused)


def check_citations(document: str = "", exceptions: Iterable[Exempt] = ()) -> CheckReport:
    """Check every citation, or those of the records that cite one document or its parts."""
    report = CheckReport()
    imported = set(Passage.objects.exclude(text="").values_list("document", flat=True).distinct())
    of_record = _citations_by_record(document)
    citations = [citation for cited in of_record.values() for citation in cited]
    _check_places([c for c in citations if _is_of(c, document)], imported, report)
    settled: set[tuple[str, str]] = set()
    for record, cited in _records(of_record):
        report.records, report.citations = report.records + 1, report.citations + len(cited)
        report.unsupported += _unsupported(record, cited)
        report.in_summary += _unsupported_in_summary(record, cited)
        if all(citation.passage.text for citation in cited):
            settled.add((record.plural(), record.pk))
    _leave_out(report, list(exceptions), settled if not document else set())
    return report


def _is_of(citation: Citation, document: str) -> bool:
    cited = citation.passage.document
    return not document or document in {cited.pk, getattr(cited, "part_of_id", None)}


def _citations_by_record(document: str) -> dict[tuple[int, str], list[Citation]]:
    """The citations of each record; if a document is given, of those records only that cite it or a part of it."""
    citations = Citation.objects.select_related("passage__document").defer("passage__words")
    if document:
        passages = Passage.objects.filter(Q(document=document) | Q(document__part_of=document))
        citing = set(Citation.objects.filter(passage__in=passages).values_list("record_kind_id", "record_id"))
        citations = citations.filter(record_id__in={record for _, record in citing})
    by_record: dict[tuple[int, str], list[Citation]] = defaultdict(list)
    for citation in citations:
        by_record[citation.record_kind_id, citation.record_id].append(citation)
    return {key: cited for key, cited in by_record.items() if not document or key in citing}


def _records(by_record: dict[tuple[int, str], list[Citation]]) -> Iterator[tuple[Record, list[Citation]]]:
    """Each cited record with its citations, in the order of the kinds and ids."""
    for model in kinds().values():
        kind = ContentType.objects.get_for_model(model).pk
        ids = sorted(record for cited_kind, record in by_record if cited_kind == kind)
        found = model.objects.for_detail().in_bulk(ids)
        yield from ((found[pk], by_record[kind, pk]) for pk in ids if pk in found)


def _check_places(citations: list[Citation], imported: set[str], report: CheckReport) -> None:
    """Citations of places that are not in the text of their document, or whose document has no text here."""
    locators: dict[str, list[str]] = {}
    for citation in citations:
        document = citation.passage.document_id
        if citation.passage.text:
            continue
        if document not in imported:
            report.not_imported[document] = report.not_imported.get(document, 0) + 1
            continue
        if document not in locators:
            there = Passage.objects.filter(document=document).exclude(text="")
            locators[document] = list(there.values_list("locator", flat=True))
        locator = citation.passage.locator
        nearest = get_close_matches(locator, locators[document], n=3, cutoff=0.4)
        report.unresolved.append(Unresolved(place_of(citation), document, locator, tuple(nearest)))


def place_of(citation: Citation) -> Place:
    model = citation.record_kind.model_class()
    kind = model.plural() if model is not None and issubclass(model, Record) else str(citation.record_kind)
    return Place(kind, citation.record_id, citation.field)


def name_of(citation: Citation) -> str:
    """The record and field that cite, as reports name them."""
    return str(place_of(citation))


def _unsupported(record: Record, citations: list[Citation]) -> Iterator[Unsupported]:
    """What a record claims and the passages cited for it do not state."""
    supporting = [citation for citation in citations if citation.stance == Stance.SUPPORTS]
    fields = dict.fromkeys(citation.field for citation in supporting)
    for name in fields:
        cited = [citation for citation in supporting if citation.field == name]
        for part in [name] if name else [part for part in whole_fields(record) if part not in fields]:
            any_will_do = bool(name) and _names_others(record, part)
            yield from _missing(record, part, values_of(record, part), cited if name else supporting, any_will_do)
    for citation in citations:
        if citation.stance == Stance.DISPUTES and citation.stated_value:
            yield from _missing_dispute(record, citation)


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


def _missing_dispute(record: Record, citation: Citation) -> list[Unsupported]:
    """What a disputing passage is said to state instead, if it does not."""
    value = citation.stated_value
    if facts_claimed(value):
        return _missing(record, citation.field, [value], [citation])
    if not citation.passage.text or _bare(value) in _bare(citation.passage.text):
        return []
    return [Unsupported(Place(record.plural(), record.pk, citation.field), value, (str(citation.passage),))]


def _bare(text: str) -> str:
    return " ".join(re.findall(r"\w+", _plain(text).casefold()))


def _unsupported_in_summary(record: Record, citations: list[Citation]) -> list[Unsupported]:
    """What the summary and the other names claim; here the disputing passages count too."""
    return [
        missing
        for name in ("summary", "aliases")
        for missing in _missing(record, name, values_of(record, name), citations)
    ]


def _evidence(passage: Passage) -> str:
    """The words of a passage and of its headings, without what only counts the place."""
    place = re.sub(r"(?:¶|item |note |row |photograph |\[)\d+\]?", " ", passage.locator)
    return f"{place} {passage.text}"


def _leave_out(report: CheckReport, exceptions: list[Exempt], settled: set[tuple[str, str]]) -> None:
    """Take from the report what is exempt, and add the exceptions that nothing needed in records checked."""
    exempt = {(entry.kind, entry.id, entry.value) for entry in exceptions}
    used: set[tuple[str, str, str]] = set()

    def is_reported(place: Place, value: str) -> bool:
        key = (place.kind, place.id, value)
        used.update({key} & exempt)
        return key not in exempt

    report.unresolved = [found for found in report.unresolved if is_reported(found.place, found.locator)]
    report.unsupported = [found for found in report.unsupported if is_reported(found.place, found.fact)]
    report.in_summary = [found for found in report.in_summary if is_reported(found.place, found.fact)]
    report.unused = [entry for entry in exceptions if entry[:3] not in used and entry[:2] in settled]
