"""The values that their passages do not state in figures, and the reasons why they are right nevertheless."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from ssrkb.knowledge.files import read_entries


class Exempt(NamedTuple):
    """A value that its passages do not state in figures, and why it is right nevertheless."""

    kind: str
    id: str
    value: str
    reason: str


def load_exceptions(path: Path) -> list[Exempt]:
    """The exceptions in a file; none if there is no file. Raises ValueError with what is wrong with it."""
    entries = read_entries(path, "a list of exceptions, each with kind, id, value and reason")
    return [_exempt(path.name, number, entry) for number, entry in enumerate(entries, 1)]


def _exempt(file: str, number: int, entry: object) -> Exempt:
    if not isinstance(entry, dict) or set(entry) - set(Exempt._fields):
        raise ValueError(f"{file}, entry {number}: expected kind, id, value and reason, and nothing else.")
    values = [str(entry.get(name) or "").strip() for name in Exempt._fields]
    if missing := [name for name, value in zip(Exempt._fields, values, strict=True) if not value]:
        raise ValueError(f"{file}, entry {number} ({entry.get('id', 'without id')}) has no {' and no '.join(missing)}.")
    return Exempt(*values)
