"""The lines of a text gathered into blocks: paragraphs, headings with marks, list items, notes and table rows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ssrkb.knowledge.texts.lines import Line
from ssrkb.knowledge.texts.words import OPENERS, SUPERSCRIPTS, TO_DIGITS, glued, last, plain

BULLET = re.compile(r"^[-–•●▪◦·*]\s+(?=\S)")
LABEL = re.compile(
    r"^(?P<mark>\(?(?:\d{1,3}|[a-z]|[ivx]{2,5})[.)]|\([A-Z]\)|[A-Z]\)|\d{1,2}(?:\.\d{1,2})+\.?(?=\s+\W*[A-Z]))\s+(?=\S)"
)
NOTE = re.compile(rf"^(?:[-–•*]\s+)?(?:(?P<mark>[{SUPERSCRIPTS}]+)|\[\^(?P<name>\w+)\]:)\s*(?=\S)")
HASHES = re.compile(r"^(#{1,6})\s+(?=\S)")
RULE = re.compile(r"^(?:[\s:|-]*-[\s:|-]*|={3,})$")
UNDERLINE = re.compile(r"\W*[-=]{3,}\s*")
MARK_ALONE = re.compile(r"[-–•●▪◦·*]|\(?\w{1,3}[.)]")


@dataclass
class Block:
    """Some lines that belong together, and the role they play in the text."""

    role: str
    lines: list[str]
    page: str
    apart: bool = True
    mark: str = ""
    level: int = 0
    text: str = ""
    emphasised: bool = False
    settled: bool = False
    header: bool = False

    @property
    def label(self) -> str:
        """The printed mark of an item or note without its brackets and full stop."""
        return self.mark.strip("().[]:")

    @property
    def as_printed(self) -> str:
        return f"{self.mark} {self.text}" if self.mark and self.role in {"item", "text"} else self.text

    @property
    def begins_small(self) -> bool:
        first = self.text.lstrip(OPENERS)[:1]
        return first.islower()

    @property
    def is_finished(self) -> bool:
        """Whether the block ends as a sentence, or a clause before the next item, ends."""
        return last(self.text) in set(".!?…:;")


def blocks_of(lines: list[Line], words: set[str]) -> list[Block]:
    """The lines gathered into blocks: blank lines part them, and every item, note, row and `#` heading is its own."""
    blocks = [block for group in _groups(lines) for block in _blocks_in(group)]
    for block in blocks:
        _put_together(block, words)
    return [block for block in blocks if block.text]


def _groups(lines: list[Line]) -> Iterator[list[Line]]:
    """The lines between blank lines."""
    group: list[Line] = []
    for line in [*lines, Line("", "")]:
        if line.text.strip():
            group.append(line)
        elif group:
            yield group
            group = []


def _blocks_in(group: list[Line]) -> list[Block]:
    """The blocks in lines that no blank line parts."""
    blocks: list[Block] = []
    previous = ""
    for line in group:
        current = blocks[-1] if blocks and blocks[-1].role != "heading" else None
        if RULE.match(line.text.strip()):
            _underline(current, line.text)
            continue
        opened = _opened(line, current, previous)
        if opened is not None:
            opened.apart = current is None or opened.role == "text"
            blocks.append(opened)
        elif current is not None:
            current.lines.append(line.text.strip())
        previous = line.text
    return blocks


def _underline(current: Block | None, rule: str) -> None:
    """A rule below a table row makes it the head of the table; below a single line of text, a heading of it."""
    if current is None:
        return
    if current.role == "row":
        current.header = True
    elif current.role == "text" and len(current.lines) == 1 and UNDERLINE.fullmatch(rule):
        current.role, current.level = "heading", 1 if "=" in rule else 2


def _opened(line: Line, current: Block | None, previous: str) -> Block | None:
    """The block that a line begins, or None where it goes on with the current one."""
    if opened := _opened_by_form(line, current, previous):
        return opened
    if current is None or (current.role == "text" and _begins_indented(line.text, previous)):
        return Block("text", [line.text.strip()], line.page)
    return None


def _opened_by_form(line: Line, current: Block | None, previous: str) -> Block | None:
    """The heading, note, table row or item that a line begins by its form."""
    text = line.text.strip()
    if hashes := HASHES.match(text):
        return Block("heading", [text[hashes.end() :].rstrip("# ")], line.page, level=len(hashes[1]))
    if note := NOTE.match(text):
        mark = note["name"] or note["mark"].translate(TO_DIGITS)
        return Block("note", [text[note.end() :]], line.page, mark=mark)
    if cells := _cells(line.text, current):
        return Block("row", [" | ".join(cells)], line.page)
    may_open = current is None or current.role in {"item", "note"} or previous.rstrip()[-1:] in set(".:;")
    return _item(text, line.page) if may_open else None


def _begins_indented(line: str, previous: str) -> bool:
    """A line that starts further in than the one above begins a paragraph; by one space, a page in some scans."""
    return line[0] == " " and (line[1] != " " or previous[:1] != " ")


def _item(text: str, page: str) -> Block | None:
    """The list item that a line begins, with its printed label if it has one."""
    bullet = BULLET.match(text)
    rest = text[bullet.end() :] if bullet else text
    if label := LABEL.match(rest):
        return Block("item", [rest[label.end() :]], page, mark=label["mark"])
    return Block("item", [rest], page) if bullet else None


def _cells(line: str, current: Block | None) -> list[str]:
    """The cells of a table row, written with bars or with tabs; nothing for any other line."""
    text = line.strip()
    if text.startswith("|") and "|" in text[1:]:
        return [plain(cell.strip()) for cell in re.split(r"(?<!\\)\|", text.strip("|"))]
    cells = [plain(cell.strip()) for cell in text.split("\t") if cell.strip()]
    if len(cells) == 2 and MARK_ALONE.fullmatch(cells[0]):
        return []
    in_table = current is not None and current.role == "row"
    return cells if len(cells) > 1 or (in_table and "\t" in line) else []


def _put_together(block: Block, words: set[str]) -> None:
    """Gives the block its text: its lines joined, without markdown."""
    block.emphasised = bool(re.fullmatch(r"([*_])(?![*_ ])[^*_]+\1", " ".join(block.lines)))
    text = block.lines[0]
    for line in block.lines[1:]:
        text = glued(text, line, words)
    block.text = " ".join(plain(text).split())
