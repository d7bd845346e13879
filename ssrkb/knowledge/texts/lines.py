"""The lines of a text and the pages they stand on, without page numbers and running heads."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

LONE_NUMBER = re.compile(
    r"^(?:page |p\. ?)?[-–—|\[( ]*(?!(?:1[89]|20)\d\d)(\d{1,4}|[ivxl]{1,6})[-–—|\]). ]*$", re.IGNORECASE
)


class Line(NamedTuple):
    """A line as it is printed, and its page if that is known."""

    text: str
    page: str


class Edge(NamedTuple):
    """A line at the head or foot of a sheet: its place on the sheet, its words, and what other sheets repeat of it."""

    place: int
    text: str
    running: str


def lines_of(text: str) -> list[Line]:
    """The lines of a text; form feeds part it into sheets."""
    text = tidied(text)
    if "\f" in text:
        return list(_lines_of_sheets([sheet.split("\n") for sheet in text.split("\f")]))
    return _lines_of_one_sheet(text.split("\n"))


def tidied(text: str) -> str:
    """The text with one kind of line end and of space, and without characters that nobody sees."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    text = re.sub("[\x00\u00ad\u200b\u200c\u200d\u2060\ufeff]", "", text)
    return re.sub("[\u00a0\u2002\u2003\u2007\u2009\u202f]", " ", text).replace("\f", "\n\f\n")


def _lines_of_sheets(sheets: list[list[str]]) -> Iterator[Line]:
    """The lines of a text in sheets, without page numbers and running heads; an empty line parts the sheets."""
    edges = [_edges(sheet) for sheet in sheets]
    number = Counter(head for sheet in edges for head in {edge.running for edge in sheet} if head)
    heads = {head for head in number if number[head] > 2}
    seen: set[str] = set()
    page = ""
    for sheet, own in zip(sheets, edges, strict=True):
        page = _printed_page(own, heads) or _page_after(page)
        dropped = set(_furniture(own, heads, seen))
        yield from (Line(line, page) for index, line in enumerate(sheet) if index not in dropped)
        yield Line("", page)


def _edges(sheet: list[str]) -> list[Edge]:
    """The first and last two lines of a sheet, where page numbers and running heads stand."""
    filled = [(place, line.strip()) for place, line in enumerate(sheet) if line.strip()]
    return [Edge(place, line, _running(line)) for place, line in filled[:2] + filled[2:][-2:]]


def _running(line: str) -> str:
    """What of a line is the same on every page if it is a running head; nothing for a line that cannot be one."""
    if len(line) > 90 or line[-1:] in set(".,;:-"):
        return ""
    return re.sub(r"[\d\W]+", " ", line).strip().casefold()


def _printed_page(edges: list[Edge], heads: set[str]) -> str:
    """The page number that stands alone or in a running head; the lowest on the sheet counts."""
    printed = ""
    for edge in edges:
        number = LONE_NUMBER.match(edge.text)
        if number is None and edge.running in heads:
            number = re.search(r"\b(\d{1,4})\b", edge.text)
        printed = number[1] if number else printed
    return printed


def _page_after(page: str) -> str:
    return str(int(page) + 1) if page.isdecimal() else ""


def _furniture(edges: list[Edge], heads: set[str], seen: set[str]) -> Iterator[int]:
    """The places of page numbers and of running heads, which only their first sheet keeps."""
    for edge in edges:
        if LONE_NUMBER.match(edge.text) or edge.running in heads & seen:
            yield edge.place
        seen.add(edge.running)


def _lines_of_one_sheet(lines: list[str]) -> list[Line]:
    """The lines of a text without page breaks; lone numbers tell the page where they clearly count pages."""
    places = [i for i in range(len(lines)) if lines[i].strip().isdecimal() and _stands_alone(lines, i)]
    numbers = [int(lines[place]) for place in places]
    sizes = [sum(map(len, lines[a:b])) for a, b in zip([0, *places], [*places, len(lines)], strict=True)]
    if not _count_pages(numbers, sizes[1:-1]):
        return [Line(line, "") for line in lines]
    at_foot = sizes[0] > sum(sizes[1:-1]) / len(sizes[1:-1]) / 2
    pages = [numbers[0] - 1 + at_foot, *(number + at_foot for number in numbers)]
    bounds = zip([-1, *places], [*places, len(lines)], pages, strict=True)
    return [Line(line, str(page)) for start, end, page in bounds for line in ["", *lines[start + 1 : end]]]


def _stands_alone(lines: list[str], index: int) -> bool:
    return not any(line.strip() for line in [*lines[max(index - 1, 0) : index], *lines[index + 1 : index + 2]])


def _count_pages(numbers: list[int], sizes: list[int]) -> bool:
    """Whether lone numbers are page numbers: they rise, and what stands between them fits on the pages between."""
    steps = [later - earlier for earlier, later in pairwise(numbers)]
    if len(numbers) < 3 or min(steps) < 1:
        return False
    return 300 <= sum(sizes) / sum(steps) <= 8000
