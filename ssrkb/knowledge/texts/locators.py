"""The names of the places in a text, by which it is cited."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from ssrkb.knowledge.texts.blocks import Block

LONGEST_LOCATOR = 250
#: A heading is named by so many of its words: enough to find it, too few to repeat it.
HEADING_WORDS = 8
ROOM_FOR_MARK = len(" [123]")


@dataclass
class Place:
    """Where in the text the naming stands: the headings above, and how much has been counted below them."""

    path: list[tuple[int, str]] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    table: str = ""
    tables: int = 0
    rows: int = 0

    @property
    def headings(self) -> tuple[str, ...]:
        return tuple(text for _, text in self.path)

    def enter(self, block: Block) -> None:
        """Goes under a heading: everything but tables and photographs is counted anew."""
        while self.path and self.path[-1][0] >= block.level:
            self.path.pop()
        self.path.append((block.level, block.text))
        self.counts = Counter(photograph=self.counts["photograph"])

    def next(self, role: str) -> int:
        self.counts[role] += 1
        return self.counts[role]

    def enter_table(self, name: str) -> None:
        self.table, self.rows = name, 0


def _shortened(heading: str) -> str:
    words = heading.split()
    return heading if len(words) <= HEADING_WORDS else f"{' '.join(words[:HEADING_WORDS])}…"


def locator_of(block: Block, place: Place, before: str) -> str:
    """The name of the block's place, without regard to other places of the same name; `before` is the role above."""
    match block.role:
        case "heading":
            return _path(place.headings, "")
        case "item":
            return _path(place.headings, f"({block.label})" if block.mark else f"item {place.next('item')}")
        case "paragraph":
            return _path(place.headings, f"¶{place.next('paragraph')}")
        case "caption" | "row":
            return _in_table(block, place, before)
        case "note":
            return f"note {block.label}"
        case "operative":
            return f"OP {block.label}" if block.label.isdigit() else f"OP {block.mark}"
        case "preambular":
            return f"PP {place.next('preambular')}"
    return f"{block.role} {place.next(block.role)}"


def _path(headings: Sequence[str], place: str) -> str:
    """Headings and place as one locator; the longest heading is shortened from its end where it would not fit."""
    parts = [_shortened(heading) for heading in headings]
    while len(", ".join([*parts, place])) > LONGEST_LOCATOR - ROOM_FOR_MARK:
        longest = max(range(len(parts)), key=lambda index: len(parts[index]))
        shorter = parts[longest].rstrip("…").rpartition(" ")[0] or parts[longest][: len(parts[longest]) // 2]
        parts[longest] = f"{shorter}…"
    return ", ".join([*parts, place] if place else parts)


def _in_table(block: Block, place: Place, before: str) -> str:
    """The name of a caption or table row: of the captioned table, or of the n-th table without caption."""
    if block.role == "caption":
        place.enter_table(block.mark if block.mark.startswith("Table") else "")
        return block.mark
    if before not in {"row", "caption"}:
        place.tables += 1
        place.enter_table(f"table {place.tables}")
    if block.header:
        return f"{place.table}, {'head' if ' | ' in block.text else block.text}"
    place.rows += 1
    return f"{place.table}, row {place.rows}"


def marked_if_used(locator: str, used: set[str]) -> str:
    """The name itself, or the name with the number of its next occurrence."""
    if locator not in used:
        return locator
    number = 2
    while f"{locator} [{number}]" in used:
        number += 1
    return f"{locator} [{number}]"
