"""The years, days, numbers and symbols that a value claims and a passage states, however they are written."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Set
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from ssrkb.dates import PATTERN as PARTIAL_DATE
from ssrkb.knowledge.texts import SUPERSCRIPTS

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
NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?(?!,?\d)|\d+(?:\.\d+)?")
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
    text = without_marks(value)
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
    text = without_marks(text)
    facts = set(SYMBOL.findall(text))
    facts |= {_canonical(number) for number in [*NUMBER.findall(text), *re.findall(r"\d+", text)]}
    facts |= {f"{century}{year}" for century, _, year in SHORT_RANGE.findall(text)}
    facts |= {str(number) for number in _numbers_in_words(text, IN_WORDS | {"both": 2, "dozen": 12})}
    for number, scale in re.findall(rf"(\d[\d,]*(?:\.\d+)?)\s*({'|'.join(SCALES)})", text, re.IGNORECASE):
        facts.add(_canonical(str(Decimal(_canonical(number)) * SCALES[scale.casefold()])))
    return frozenset(facts.union(_days_in(text)))


def without_marks(text: str) -> str:
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
