"""Dates as sources give them: what is taken, what days they cover, and how they are printed."""

import datetime as dt

import pytest
from django.core.exceptions import ValidationError
from django.db import DataError, IntegrityError, connection, transaction

from ssrkb.dates import in_words, span
from ssrkb.templatetags.ssrkb import stated

SPANS = {
    "2014": ("2014-01-01", "2015-01-01"),
    "2014~": ("2014-01-01", "2015-01-01"),
    "2014-04": ("2014-04-01", "2014-05-01"),
    "2014-12": ("2014-12-01", "2015-01-01"),
    "2012-02": ("2012-02-01", "2012-03-01"),
    "2014-04~": ("2014-04-01", "2014-05-01"),
    "2014-04-28": ("2014-04-28", "2014-04-29"),
    "2012-02-29": ("2012-02-29", "2012-03-01"),
    "2014-12-31": ("2014-12-31", "2015-01-01"),
    "2004/2017": ("2004-01-01", "2018-01-01"),
    "2004~/2017~": ("2004-01-01", "2018-01-01"),
    "2004-04-04/2017-06-30": ("2004-04-04", "2017-07-01"),
    "2004/2004-03": ("2004-01-01", "2004-04-01"),
    "2014/..": ("2014-01-01", None),
    "2014-04-28/..": ("2014-04-28", None),
    "../2017": (None, "2018-01-01"),
    "../2017-06": (None, "2017-07-01"),
    "0001": ("0001-01-01", "0002-01-01"),
}
WRONG = [
    "2014-13", "2014-00", "2014-02-29", "2014-04-31", "0000", "2017/2004", "2014-05/2014-04", "14", "2014-4",
    "2014/", "/2014", "..", "../..", "2014..", "2014/2015/2016", "28.4.2014", "April 2014", "2014-04-28T10:00",
    "2014 ", " 2014", "2014\n", "２０１４", "~2014", "2014~~", "-2014", "2014--04",
]  # fmt: skip


def database_span(text):
    with connection.cursor() as cursor:
        cursor.execute("SELECT lower(days), upper(days) FROM (SELECT ssrkb_days(%s)) AS asked (days)", [text])
        return cursor.fetchone()


def day(text):
    return text and dt.date.fromisoformat(text)


@pytest.mark.parametrize("text", SPANS)
def test_date_covers_its_days(text):
    assert span(text) == tuple(map(day, SPANS[text]))


@pytest.mark.parametrize("text", SPANS)
def test_database_gives_the_same_days(text, db):
    assert database_span(text) == span(text)


@pytest.mark.parametrize("text", [*WRONG, ""])
def test_wrong_date_is_refused_with_what_was_expected(text):
    with pytest.raises(ValidationError, match=r"Expected a date such as 2014-04-28|ends before it begins"):
        span(text)


@pytest.mark.parametrize("text", WRONG)
def test_wrong_date_is_refused_by_the_database_too(text, db):
    with pytest.raises((IntegrityError, DataError)), transaction.atomic():
        database_span(text)


def test_no_date_covers_no_days(db):
    assert database_span("") == (None, None)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ""),
        ("2014", "2014"),
        ("2014~", "about 2014"),
        ("2014-04", "April 2014"),
        ("2014-04-28", "28 April 2014"),
        ("2014-04-08", "8 April 2014"),
        ("2004/2017", "2004 to 2017"),
        ("2004-04-04/2017-06", "4 April 2004 to June 2017"),
        ("2004~/2017", "about 2004 to 2017"),
        ("2014/..", "since 2014"),
        ("../2017-06", "until June 2017"),
    ],
)
def test_date_reads_as_people_write_it(text, words):
    assert in_words(text) == words


@pytest.mark.parametrize(
    ("value", "shown"), [("2014-04", "April 2014"), ("2014-15", "2014-15"), ("1,300", "1,300"), ("2014\n", "2014\n")]
)
def test_value_that_a_source_states_is_printed_as_a_date_only_where_it_is_one(value, shown):
    assert stated(value) == shown
