"""The parts of a book, such as chapters and annexes, found by their titles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from ssrkb.knowledge.texts.lines import tidied
from ssrkb.knowledge.texts.resolutions import end_of_resolution
from ssrkb.knowledge.texts.words import SUPERSCRIPTS, last, plain

CHAPTER_PREFIX = re.compile(r"^(?:chapter\s+)?(?:\d{1,3}|[ivxl]{1,6})(?:\s|$)|^chapter\s+\w+(?:\s|$)")
ANNEX = re.compile(r"(?:annex|appendix)(?:\s\w{1,3})?")
LONGEST_TITLE_LINE = 299
CROWDED = 1500  # characters: titles of other parts stand as near as this in a table of contents only


class Opening(NamedTuple):
    """A place where the title of a part stands as a line, or as several, of its own."""

    part: str
    line: int
    offset: int


def split_into_parts(text: str, titles: dict[str, str]) -> dict[str, str]:
    """The text of each part whose title opens it. Under "" is what belongs to none: front matter, dividing leaves."""
    lines = tidied(text).split("\n")
    words = [_tokens(line) if len(line) <= LONGEST_TITLE_LINE else ["…"] for line in lines]
    offsets = [0, *accumulate(len(line) + 1 for line in lines)]
    openings = [
        Opening(part, line, offsets[line]) for part, title in titles.items() for line in _places_of_title(words, title)
    ]
    starts = _chosen(sorted(openings, key=lambda opening: opening.line))
    return _cut(lines, {part: _with_number(lines, line) for part, line in starts.items()})


def _tokens(text: str) -> list[str]:
    """The words of a title that have to agree, whatever their case, marks and quotation marks."""
    text = re.sub(rf"['’‘`]|(?<=\S)[{SUPERSCRIPTS}]+", "", plain(text)).casefold()
    return re.findall(r"\w+", text)


def _places_of_title(lines: list[list[str]], title: str) -> list[int]:
    """Where a title stands alone; if it stands nowhere in full, where most of its words do."""
    return list(_places(lines, [_tokens(title)])) or list(_places(lines, _shorter(title)))


def _shorter(title: str) -> list[list[str]]:
    """Shorter forms in which a title may be printed: only what stands before or after its colon, or its last words."""
    words = _tokens(title)
    tails = [words[start:] for start in range(1, len(words) - 2) if len(words) - start >= len(words) * 0.6]
    return [form for form in [*tails, *map(_tokens, re.split(r":\s", title))] if form]


def _places(lines: list[list[str]], forms: list[list[str]]) -> Iterator[int]:
    """The numbers of the lines at which one of the forms of a title begins, a chapter number before it or not."""
    for number, line in enumerate(lines):
        beginnings = [line, CHAPTER_PREFIX.sub("", " ".join(line)).split()]
        if any(words and _is_title(lines, number, words, form) for words in beginnings for form in forms):
            yield number


def _is_title(lines: list[list[str]], number: int, words: list[str], form: list[str]) -> bool:
    """Whether a title begins on a line and is complete on it or within the next few."""
    if words != form[: len(words)]:
        return False
    for line in lines[number + 1 : number + 6]:
        words = words + line if len(words) < len(form) else words
    return words == form


def _chosen(openings: list[Opening]) -> dict[str, int]:
    """Of each part the line where it begins: its first title outside a table of contents, where titles crowd."""
    starts: dict[str, int] = {}
    for part in dict.fromkeys(opening.part for opening in openings):
        own = [opening for opening in openings if opening.part == part]
        others = [opening.offset for opening in openings if opening.part != part]
        free = [o for o in own if all(abs(o.offset - other) > CROWDED for other in others)]
        starts[part] = (free[0] if free else own[-1]).line
    return starts


def _with_number(lines: list[str], start: int) -> int:
    """The line where a part begins if the number, "Chapter" or "Annex" above its title is counted in."""
    above = [index for index in range(max(start - 20, 0), start) if lines[index].strip()]
    for index in reversed(above[-6:]):
        if len(lines[index]) > 60 or last(lines[index]) in set(".;"):
            break
        if ANNEX.fullmatch(" ".join(_tokens(lines[index]))):
            return index
    nearest = " ".join(_tokens(lines[above[-1]])) if above else ""
    return above[-1] if CHAPTER_PREFIX.fullmatch(nearest) else start


def _cut(lines: list[str], starts: dict[str, int]) -> dict[str, str]:
    """The text between the openings; what stands on dividing leaves, or after a resolution's end, is left over."""
    order = sorted(starts, key=lambda part: starts[part])
    texts, rest = {}, lines[: starts[order[0]] if order else len(lines)]
    for part, following in zip(order, [*order, ""][1:], strict=True):
        end = starts[following] if following else len(lines)
        last_line = end_of_resolution(lines, starts[part], _above_dividers(lines, end) if following else end)
        texts[part] = "\n".join(lines[starts[part] : last_line])
        rest += ["", *lines[last_line:end]]
    return {"": "\n".join(rest), **texts}


def _above_dividers(lines: list[str], start: int) -> int:
    """The end of the text above a part's opening, before the leaf that names a group of parts in capitals."""
    end = start
    for index in range(start - 1, -1, -1):
        line = lines[index].strip()
        if line and not (len(line) < 60 and line.isupper() and line[-1] != "."):
            break
        end = index if line else end
    return end
