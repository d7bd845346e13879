"""Dates and periods as sources give them: to the day, month or year, with open or unknown ends.

Written in ISO 8601 (`2014-04-28`, `2014-04`, `2014`, `2004/2017`, `2014/..`, `../2017`), with the `~` of its extended
format (EDTF, ISO 8601-2) for "about". The text is what is stored, because a range alone cannot tell "June 2004" from
"1 June 2004"; a generated range column beside it serves queries (docs/decisions/0004).
"""

import calendar
import datetime as dt
import re
from typing import Any, NamedTuple

from django.contrib.postgres.fields import DateRangeField
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Func

POINT = r"\d{4}(-\d{2}(-\d{2})?)?~?"
PATTERN = re.compile(rf"^({POINT}|{POINT}/({POINT}|\.\.)|\.\./{POINT})$", re.ASCII)
EXPECTED = "Expected a date such as 2014-04-28, 2014-04 or 2014, or a period such as 2004/2017 or 2014/.. (open)."


class Span(NamedTuple):
    """The days a date covers: the first, and the first after it; None is an open end."""

    lower: dt.date | None
    upper: dt.date | None


def _point(text: str) -> Span:
    """The days of a year, month or day. Raises ValueError for a date that is not in the calendar."""
    parts = [int(part) for part in text.rstrip("~").split("-")]
    if len(parts) == 1:
        return Span(dt.date(parts[0], 1, 1), dt.date(parts[0] + 1, 1, 1))
    first = dt.date(parts[0], parts[1], parts[2] if len(parts) == 3 else 1)
    days = calendar.monthrange(parts[0], parts[1])[1] if len(parts) == 2 else 1
    return Span(first, first + dt.timedelta(days=days))


def span(text: str) -> Span:
    """The days that a date or period covers. Raises ValidationError with what was expected."""
    if not PATTERN.fullmatch(text):
        raise ValidationError(f"“{text[:40]}” is not a date. {EXPECTED}", code="date")
    first, _, last = text.partition("/")
    try:
        lower = None if first == ".." else _point(first).lower
        upper = None if last == ".." else _point(last or first).upper
    except (ValueError, OverflowError):
        raise ValidationError(f"“{text}” is not in the calendar. {EXPECTED}", code="date") from None
    if lower and upper and lower >= upper:
        raise ValidationError(f"“{text}” ends before it begins.", code="date")
    return Span(lower, upper)


def validate(text: str) -> None:
    span(text)


def _point_in_words(text: str) -> str:
    about = "about " if text.endswith("~") else ""
    year, *rest = text.rstrip("~").split("-")
    month = [calendar.month_name[int(rest[0])]] if rest else []
    day = [str(int(rest[1]))] if len(rest) == 2 else []
    return about + " ".join([*day, *month, year])


def in_words(text: str) -> str:
    """The date as people write it: "28 April 2014", "2004 to 2017", "since 2014"."""
    first, slash, last = text.partition("/")
    if not slash:
        return _point_in_words(first) if first else ""
    if last == "..":
        return f"since {_point_in_words(first)}"
    if first == "..":
        return f"until {_point_in_words(last)}"
    return f"{_point_in_words(first)} to {_point_in_words(last)}"


class PartialDateField(models.CharField[Any, Any]):
    """A date or period as written in ISO 8601; blank where the sources give none."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 24)
        kwargs.setdefault("blank", True)
        kwargs.setdefault("default", "")
        super().__init__(*args, **kwargs)
        self.validators.append(validate)


def range_of(field: str) -> models.GeneratedField:
    """The column of days for the dates in `field`; the database refuses a date that it cannot compute."""
    return models.GeneratedField(
        expression=Func(field, function="ssrkb_days", output_field=DateRangeField()),
        output_field=DateRangeField(),
        db_persist=True,
        help_text="The days that this date covers.",
    )
