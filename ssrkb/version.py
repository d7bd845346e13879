"""The data version: one number that changes in the transaction of any change to the knowledge, by trigger."""

import hashlib
from collections.abc import Callable
from typing import TypeVar

import pgtrigger
from django.core.cache import cache
from django.db import connection

T = TypeVar("T")

# Deferred to the commit, so that writers never wait for each other's whole transaction, and once a transaction.
ADVANCE = pgtrigger.Trigger(
    name="advance_version",
    when=pgtrigger.After,
    operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
    timing=pgtrigger.Deferred,
    func="""
        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()
        WHERE changed_in <> pg_current_xact_id()::text;
        RETURN NULL;
    """,
)


BEGIN_ANEW = """
INSERT INTO ssrkb_dataversion (id, version, changed_in, changed_at)
VALUES (1, extract(epoch FROM clock_timestamp())::bigint, '', now()) ON CONFLICT DO NOTHING
"""


def data_version() -> int:
    """The version of everything this connection can see now.

    Where somebody emptied the tables, numbers begin anew from the clock, so that none comes twice.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT version FROM ssrkb_dataversion")
        row = cursor.fetchone()
        if row is None:
            cursor.execute(BEGIN_ANEW)
            return data_version()
    return int(row[0])


def remembered(name: str, version: int, compute: Callable[[], T]) -> T:
    """What `compute` gave for this version of the data, counted once and then kept in memory: never stale."""
    # Names hold addresses, which may be longer than a cache's keys.
    key = f"{hashlib.sha256(name.encode()).hexdigest()}:{version}"
    value = cache.get(key)
    if value is None:
        value = compute()
        cache.set(key, value, timeout=None)
    return value
