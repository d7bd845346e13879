"""Pairs of records that look like one thing entered twice and are two, and why."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from ssrkb.knowledge.files import read_entries
from ssrkb.models import kinds

FIELDS = ("kind", "ids", "reason")


class Distinct(NamedTuple):
    """Two records of one kind that somebody judged to be two things."""

    kind: str
    ids: tuple[str, str]
    reason: str


def load_distinct(path: Path) -> list[Distinct]:
    """The pairs in a file; none if there is no file. Raises ValueError with what is wrong with it."""
    entries = read_entries(path, "a list of pairs, each with kind, ids and reason")
    found = [_distinct(f"{path.name}, entry {number}", entry) for number, entry in enumerate(entries, 1)]
    for number, pair in enumerate(found, 1):
        if pair[:2] in [earlier[:2] for earlier in found[: number - 1]]:
            raise ValueError(f"{path.name}, entry {number}: {' and '.join(pair.ids)} are judged twice.")
    return found


def _distinct(place: str, entry: object) -> Distinct:
    if not isinstance(entry, dict) or set(entry) - set(FIELDS):
        raise ValueError(f"{place}: expected kind, ids and reason, and nothing else.")
    kind, reason = (str(entry.get(name) or "").strip() for name in ("kind", "reason"))
    if missing := [name for name, value in zip(FIELDS, (kind, entry.get("ids"), reason), strict=True) if not value]:
        raise ValueError(f"{place} has no {' and no '.join(missing)}.")
    if kind not in kinds():
        raise ValueError(f"{place}: “{kind}” is not a kind of record: {', '.join(kinds())}.")
    ids = entry["ids"] if isinstance(entry["ids"], list) else []
    if len(set(map(str, ids))) != 2 or len(ids) != 2:
        raise ValueError(f"{place}: expected the ids of two records, as a list.")
    first, second = sorted(map(str, ids))
    return Distinct(kind, (first, second), reason)
