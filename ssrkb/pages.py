"""One page of a list, the same for pages and API: one query, whatever the size of the list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import QueryDict

PAGE_SIZES = (10, 25, 50, 100)
DEFAULT_PAGE_SIZE = 25
#: Past this a reader should narrow the list or take the export.
LAST_PAGE = 1_000


@dataclass(frozen=True)
class Page:
    """Some records of a list, and which pages are beside it."""

    records: list[Any]
    number: int
    size: int
    has_next: bool

    @property
    def next(self) -> int | None:
        return self.number + 1 if self.has_next and self.number < LAST_PAGE else None

    @property
    def previous(self) -> int | None:
        return self.number - 1 if self.number > 1 else None


def whole_number(data: QueryDict, name: str, default: int, allowed: range | tuple[int, ...], expected: str) -> int:
    """A whole number from the address. Raises ValidationError that says what was expected."""
    text = data.get(name, str(default))
    number = int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else -1
    if number not in allowed:
        raise ValidationError({name: f"“{text[:40]}” is not a {name.replace('_', ' ')}: expected {expected}."})
    return number


def page_of(queryset: QuerySet[Any], data: QueryDict) -> Page:
    """The page that the address asks for. Raises ValidationError for a page that cannot be."""
    sizes = ", ".join(map(str, PAGE_SIZES))
    size = whole_number(data, "page_size", DEFAULT_PAGE_SIZE, PAGE_SIZES, f"one of {sizes}")
    number = whole_number(data, "page", 1, range(1, LAST_PAGE + 1), f"a whole number from 1 to {LAST_PAGE}")
    start = (number - 1) * size
    # One more than shown tells whether there is a next page, without counting.
    records = list(queryset[start : start + size + 1])
    if not records and number > 1:
        raise ValidationError({"page": f"There is no page {number}: the list ends before it."})
    return Page(records[:size], number, size, len(records) > size)
