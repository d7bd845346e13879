"""What the check found: citations that lead nowhere, and facts that the passages cited do not state."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field
from typing import NamedTuple

from ssrkb.knowledge.checking.exceptions import Exempt
from ssrkb.models import Citation, Record


class Place(NamedTuple):
    """A record and where in it something stands: a field, or blank for the record as a whole."""

    kind: str
    id: str
    field: str

    def __str__(self) -> str:
        return f"{self.kind} {self.id} ({self.field})" if self.field else f"{self.kind} {self.id}"


def place_of(citation: Citation) -> Place:
    model = citation.record_kind.model_class()
    kind = model.plural() if model is not None and issubclass(model, Record) else str(citation.record_kind)
    return Place(kind, citation.record_id, citation.field)


def name_of(citation: Citation) -> str:
    """The record and field that cite, as reports name them."""
    return str(place_of(citation))


class Unresolved(NamedTuple):
    """A citation of a place that the imported text of its document does not have."""

    place: Place
    document: str
    locator: str
    nearest: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str, str]:
        """What an exception has to name so that this is left out."""
        return self.place.kind, self.place.id, self.locator


class Unsupported(NamedTuple):
    """A year, day, number or symbol of a record that its passages do not state."""

    place: Place
    fact: str
    passages: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str, str]:
        """What an exception has to name so that this is left out."""
        return self.place.kind, self.place.id, self.fact


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

    def leave_out(self, exceptions: list[Exempt], settled: Set[tuple[str, str]]) -> None:
        """Take out what is exempt, and add the exceptions that nothing needed in the records that are settled."""
        exempt = {entry[:3] for entry in exceptions}
        found = {lost.key for lost in self.unresolved}
        found |= {fact.key for fact in [*self.unsupported, *self.in_summary]}
        self.unresolved = [lost for lost in self.unresolved if lost.key not in exempt]
        self.unsupported = [fact for fact in self.unsupported if fact.key not in exempt]
        self.in_summary = [fact for fact in self.in_summary if fact.key not in exempt]
        self.unused = [entry for entry in exceptions if entry[:3] not in found and entry[:2] in settled]
