"""The data version advances with every committed change, and what is remembered for it is never stale."""

import threading

import pytest
from django.core.cache import cache
from django.db import connection, connections, transaction

from policies.models import Theme
from ssrkb.models import Citation, kinds
from ssrkb.version import data_version, remembered
from tests import factories as f
from tests import network as n
from tests.test_history import TRACKED

LEFT_OUT = {"ssrkb_dataversion", "ssrkb_shippedrecord"}


def tables_that_advance():
    with connection.cursor() as cursor:
        cursor.execute("SELECT tgrelid::regclass::text FROM pg_trigger WHERE tgname LIKE 'pgtrigger_advance_version%'")
        return {name for (name,) in cursor.fetchall()}


def test_every_table_of_the_knowledge_advances_the_version(db):
    assert tables_that_advance() == TRACKED.keys() - LEFT_OUT


def advanced(change):
    before = data_version()
    change()
    return data_version() - before


def test_version_advances_once_for_each_kind_of_write(committing):
    theme = f.ThemeFactory()
    assert advanced(lambda: Theme.objects.filter(pk=theme.pk).update(title="New")) == 1
    assert advanced(lambda: theme.related.add(theme)) == 1
    assert advanced(lambda: f.cite(theme, Citation.objects.first().passage, field="title")) == 1
    assert advanced(lambda: Citation.objects.filter(field="title").delete()) == 1

    def raw():
        with connection.cursor() as cursor:
            cursor.execute("UPDATE policies_theme SET summary = 'By hand'")

    assert advanced(raw) == 1


def test_version_advances_once_for_a_transaction_of_many_writes(committing):
    def change():
        with transaction.atomic():
            n.join(n.make_all({}), n.make_all({}))
            with transaction.atomic():
                Theme.objects.update(title="New")

    assert advanced(change) == 1


def test_version_stays_on_rollback_and_on_reading(committing):
    theme = f.ThemeFactory()

    def rolled_back():
        with transaction.atomic():
            Theme.objects.all().delete()
            transaction.set_rollback(True)

    assert advanced(rolled_back) == 0
    assert advanced(lambda: [list(model.objects.all()) for model in kinds().values()]) == 0
    assert Theme.objects.filter(pk=theme.pk).exists()


def test_writers_do_not_wait_for_each_other_until_they_commit(committing):
    """The row of the version is written at the commit, so an open transaction holds up nobody."""
    theme, other = f.ThemeFactory(), f.ThemeFactory()

    def write():
        with connection.cursor() as cursor:
            cursor.execute("SET lock_timeout = '2s'")
        Theme.objects.filter(pk=other.pk).update(title="Meanwhile")
        connections.close_all()

    failures = []
    with transaction.atomic():
        Theme.objects.filter(pk=theme.pk).update(title="Slowly")
        thread = threading.Thread(target=lambda: failures.extend(_failure(write)))
        thread.start()
        thread.join(10)
    assert not failures
    assert Theme.objects.get(pk=other.pk).title == "Meanwhile"


def _failure(write):
    try:
        write()
    except Exception as error:
        yield error


@pytest.mark.cached
def test_remembered_is_counted_once_for_a_version(committing):
    cache.clear()
    calls = []

    def count():
        calls.append(Theme.objects.count())
        return calls[-1]

    assert [remembered("themes", data_version(), count) for _ in range(3)] == [0, 0, 0]
    assert calls == [0]


@pytest.mark.cached
def test_remembered_never_serves_an_older_value(committing):
    cache.clear()

    def number():
        return remembered("themes", data_version(), Theme.objects.count)

    assert number() == 0
    for expected in (1, 2, 3):
        f.ThemeFactory()
        assert number() == expected
    Theme.objects.filter(pk=Theme.objects.first().pk).update(state="draft")
    assert remembered("published", data_version(), Theme.objects.published().count) == 2


@pytest.mark.cached
def test_list_page_and_home_count_what_was_just_committed(committing, client):
    cache.clear()
    f.ThemeFactory()
    for expected in (1, 2):
        assert client.get("/themes/").context["count"] == expected
        assert client.get("/").context["counts"]["themes"] == expected
        f.ThemeFactory()
