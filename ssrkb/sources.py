"""Which records cite which documents: what a source has given to the knowledge base."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import NamedTuple

from ssrkb.models import RecordQuerySet, Stance


class Cited(NamedTuple):
    """One place of a document, and a record that cites it."""

    document: str
    passage: int
    stance: str
    record: str
    reviewed_on: dt.date | None

    @property
    def supports(self) -> bool:
        """A record rests on a document when a citation of it supports the record; a dispute gives it nothing."""
        return self.stance == Stance.SUPPORTS


def cited_by(records: RecordQuerySet) -> Iterator[Cited]:
    """Every place that the records of one kind cite, in one query."""
    rows = records.filter(citations__isnull=False).order_by().values_list(
        "citations__passage__document", "citations__passage", "citations__stance", "pk", "reviewed_on"
    )  # fmt: skip
    return (Cited(*row) for row in rows)
