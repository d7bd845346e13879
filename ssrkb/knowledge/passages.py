"""Cuts a text into the passages by which it is cited, and gives each its locator. Pure Python, without the database.

The text becomes lines, the lines blocks, the blocks get their role in the text (heading, paragraph, item, note, ...),
what a page break tore apart is joined again, and what remains is named.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import accumulate, pairwise
from pathlib import Path
from typing import NamedTuple

import pypdf

LONGEST_LOCATOR = 250
LONGEST_HEADING = 150
SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹ⁱ"
TO_DIGITS = str.maketrans(SUPERSCRIPTS, "0123456789i")
CLOSERS = "\"'”’»)]*_ " + SUPERSCRIPTS
OPENERS = "\"'“‘«([*_ "
HANGING_WORDS = "a an and as at between by for from in into its nor of on or our than that the their to with"
HANGING = frozenset(HANGING_WORDS.split())

BULLET = re.compile(r"^[-–•●▪◦·*]\s+(?=\S)")
LABEL = re.compile(
    r"^(?P<mark>\(?(?:\d{1,3}|[a-z]|[ivx]{2,5})[.)]|\([A-Z]\)|[A-Z]\)|\d{1,2}(?:\.\d{1,2})+\.?(?=\s+\W*[A-Z]))\s+(?=\S)"
)
NOTE = re.compile(rf"^(?:[-–•*]\s+)?(?:(?P<mark>[{SUPERSCRIPTS}]+)|\[\^(?P<name>\w+)\]:)\s*(?=\S)")
PLAIN_NOTE = re.compile(r"^[\[(]?(?P<mark>\d{1,3})[\])]?[.:]?\s+(?=\S)")
HASHES = re.compile(r"^(#{1,6})\s+(?=\S)")
RULE = re.compile(r"^(?:[\s:|-]*-[\s:|-]*|={3,})$")
CAPTION = re.compile(r"^(?P<label>(?:Table|Figure|Fig\.|Chart|Map|Diagram|Graph) \d+(?:\.\d+)*)(?:[.:]\s|$)")
PHOTOGRAPH = re.compile(r"\([^()]*\bphoto\b[^()]*\)$", re.IGNORECASE)
SOURCE_LINE = re.compile(r"^(?:Source|Adapted from)\b.{0,250}$")
LONE_NUMBER = re.compile(
    r"^(?:page |p\. ?)?[-–—|\[( ]*(?!(?:1[89]|20)\d\d)(\d{1,4}|[ivxl]{1,6})[-–—|\]). ]*$", re.IGNORECASE
)
DATED_ENTRY = re.compile(r"^\d{4}(?:[-–]\d{2,4})?\s*[:–—]\s")
ATTRIBUTION = re.compile(r"^[A-ZÀ-Þ][A-ZÀ-Þ.'’()\s-]{4,}, (?=\S*[a-zß-ÿ])")
SENTENCE_INSIDE = re.compile(r"[a-z)”]{3,}[.!?] +[A-Z“(]")
SENTENCE_START = re.compile(r"^(?:This|These|There|It|However|While|Although)\b")
ITEM_END = re.compile(r";(?: and| or)?$")
NOTES_HEADING = re.compile(r"^(?:end|foot)?notes$", re.IGNORECASE)
CHAPTER_PREFIX = re.compile(r"^(?:chapter\s+)?(?:\d{1,3}|[ivxl]{1,6})(?:\s|$)|^chapter\s+\w+(?:\s|$)")
FIRST_CLAUSE = re.compile(r"^1\.\s+[A-Z][a-z]+s\b")
BODY_OF_RESOLUTION = re.compile(r"^The (?:Security Council|General Assembly|[A-Z][\w ]{3,60}),$")


class Piece(NamedTuple):
    """One passage of a text: where it stands, what sort of place it is, its words, page and headings."""

    locator: str
    kind: str
    text: str
    page: str
    headings: tuple[str, ...]


class Line(NamedTuple):
    text: str
    page: str


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


def split_text(text: str, is_resolution: bool = False) -> list[Piece]:
    """The passages of a text in its order, each with a locator of its own."""
    lines = _lines(_tidy(text))
    blocks = _blocks(lines)
    words = _vocabulary(lines)
    for block in blocks:
        _put_together(block, words)
    explicit = any(block.role == "heading" for block in blocks)
    blocks = _with_roles([block for block in blocks if block.text], explicit, is_resolution)
    return _named(_joined(blocks, words, explicit))


def reads_as_resolution(text: str) -> bool:
    """Whether a text reads as resolutions do: a line names the organ that speaks, and clause 1 begins with its verb."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    speaks = any(BODY_OF_RESOLUTION.match(_plain(line)) for line in lines[:40])
    return speaks and any(FIRST_CLAUSE.match(_plain(line)) for line in lines if line.startswith("1."))


# --- Lines and pages -------------------------------------------------------------------------------------------------


def _tidy(text: str) -> str:
    """The text with one kind of line end and of space, and without characters that nobody sees."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    text = re.sub("[\x00\u00ad\u200b\u200c\u200d\u2060\ufeff]", "", text)
    return re.sub("[\u00a0\u2002\u2003\u2007\u2009\u202f]", " ", text).replace("\f", "\n\f\n")


def _lines(text: str) -> list[Line]:
    if "\f" in text:
        return list(_lines_of_sheets([sheet.split("\n") for sheet in text.split("\f")]))
    return _lines_of_one_sheet(text.split("\n"))


def _lines_of_sheets(sheets: list[list[str]]) -> Iterator[Line]:
    """The lines of a text in sheets, without page numbers and running heads; an empty line parts the sheets."""
    heads = Counter(head for sheet in sheets for head in {_running(line) for _, line in _edges(sheet)} if head)
    seen: set[str] = set()
    page = ""
    for sheet in sheets:
        page, dropped = str(int(page) + 1) if page.isdecimal() else "", set()
        for index, line in _edges(sheet):
            head = _running(line)
            if printed := LONE_NUMBER.match(line) or (heads[head] > 2 and re.search(r"\b(\d{1,4})\b", line)):
                page = printed[1]
            if LONE_NUMBER.match(line) or (heads[head] > 2 and head in seen):
                dropped.add(index)
            seen.add(head)
        yield from (Line(line, page) for index, line in enumerate(sheet) if index not in dropped)
        yield Line("", page)


def _edges(sheet: list[str]) -> list[tuple[int, str]]:
    """The first and last two lines of a sheet, where page numbers and running heads stand."""
    filled = [(index, line.strip()) for index, line in enumerate(sheet) if line.strip()]
    return filled if len(filled) < 4 else filled[:2] + filled[-2:]


def _running(line: str) -> str:
    """What of a line is the same on every page if it is a running head; nothing for a line that cannot be one."""
    if len(line) > 90 or NOTE.match(line) or line[-1:] in set(".,;:-"):
        return ""
    return re.sub(r"[\d\W]+", " ", line).strip().casefold()


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


# --- Blocks ----------------------------------------------------------------------------------------------------------


def _blocks(lines: list[Line]) -> list[Block]:
    """The lines gathered into blocks: blank lines part them, and every item, note, row and `#` heading is its own."""
    return [block for group in _groups(lines) for block in _blocks_of(group)]


def _groups(lines: list[Line]) -> Iterator[list[Line]]:
    group: list[Line] = []
    for line in [*lines, Line("", "")]:
        if line.text.strip():
            group.append(line)
        elif group:
            yield group
            group = []


def _blocks_of(group: list[Line]) -> list[Block]:
    """The blocks in lines that no blank line parts."""
    blocks: list[Block] = []
    previous = ""
    for line in group:
        current = blocks[-1] if blocks and blocks[-1].role != "heading" else None
        if RULE.match(line.text.strip()):
            _underline(current, line.text)
            continue
        opened = _opened(line, current, previous)
        if opened is None and (current is None or _begins_indented(line.text, previous, current)):
            opened = Block("text", [line.text.strip()], line.page)
        if opened is not None:
            opened.apart = current is None or opened.role == "text"
            blocks.append(opened)
        elif current is not None:
            current.lines.append(line.text.strip())
        previous = line.text
    return blocks


def _underline(current: Block | None, rule: str) -> None:
    """A rule below a table row makes it the head of the table; below a single line of text, a heading of it."""
    if current is not None and current.role == "row":
        current.header = True
    elif (
        current is not None
        and current.role == "text"
        and re.fullmatch(r"\W*[-=]{3,}\s*", rule)
        and len(current.lines) == 1
    ):
        current.role, current.level = "heading", 1 if "=" in rule else 2


def _begins_indented(line: str, previous: str, current: Block) -> bool:
    """A line that starts further in than the one above begins a paragraph; by one space, a page in some scans."""
    page = line[0] == " " and line[1] != " "
    return current.role == "text" and line[0] == " " and (page or previous[:1] != " ")


def _opened(line: Line, current: Block | None, previous: str) -> Block | None:
    """The block that a line begins by its form, or None where it goes on or is plain text."""
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


def _item(text: str, page: str) -> Block | None:
    """The list item that a line begins, with its printed label if it has one."""
    bullet = BULLET.match(text)
    rest = text[bullet.end() :] if bullet else text
    label = LABEL.match(rest)
    if label and not (bullet and label["mark"][-1] == "." and label["mark"][0].isalpha()):
        return Block("item", [rest[label.end() :]], page, mark=label["mark"])
    return Block("item", [rest], page) if bullet else None


def _cells(line: str, current: Block | None) -> list[str]:
    """The cells of a table row, written with bars or with tabs; nothing for any other line."""
    text = line.strip()
    if text.startswith("|") and "|" in text[1:]:
        return [_plain(cell.strip()) for cell in re.split(r"(?<!\\)\|", text.strip("|"))]
    in_table = current is not None and current.role == "row"
    cells = [_plain(cell.strip()) for cell in text.split("\t") if cell.strip()]
    if len(cells) == 2 and re.fullmatch(r"[-–•●▪◦·*]|\(?\w{1,3}[.)]", cells[0]):
        return []
    return cells if len(cells) > 1 or (in_table and "\t" in line) else []


def _put_together(block: Block, words: set[str]) -> None:
    """Gives the block its text: its lines joined, without markdown."""
    raw = " ".join(block.lines)
    block.emphasised = bool(re.fullmatch(r"([*_])(?![*_ ])[^*_]+\1", raw))
    text = ""
    for line in block.lines:
        text = _glued(text, line, words) if text else line
    block.text = " ".join(_plain(text).split())


def _plain(text: str) -> str:
    """The words without markdown marks, links and inline tags."""
    text = re.sub(r"!?\[((?:\\.|[^\]\\])*)\]\((?:\\.|[^()\\]|\([^()]*\))*\)", r"\1", text)
    text = re.sub(r"<br\s*/?>", " ", text)
    text = re.sub(r"</?(?:i|b|em|strong|u|sup|sub|span)(?:\s[^>]*)?>", "", text)
    text = re.sub(r"<((?:https?://|www\.|mailto:)[^>\s]+)>", r"\1", text)
    for mark in (r"\*\*", r"__", r"\*", "_"):
        text = re.sub(rf"(?<![\w\\]){mark}(?=[^\s*_])(.*?[^\s\\]|[^\s\\]){mark}(?![^\W{SUPERSCRIPTS}])", r"\1", text)
    return re.sub(r"\\([\\`*_{}\[\]()#+.!$|~<>-])", r"\1", text)


def _vocabulary(lines: list[Line]) -> set[str]:
    """The words of the text that no line end tears: they tell how a torn one is spelled."""
    words: set[str] = set()
    torn = False
    for line in lines:
        text = re.sub(r"^\s*[\w-]+", "", line.text) if torn else line.text
        torn = line.text.rstrip().endswith("-")
        words.update(re.findall(r"\w+(?:-\w+)*", re.sub(r"[\w-]+-\s*$", "", text).casefold()))
    return words


def _glued(before: str, after: str, words: set[str]) -> str:
    """Two lines as one: a word torn by a hyphen made whole, or a space between them."""
    before = before.rstrip()
    torn = re.search(r"(\w+)-$", before)
    if torn is None:
        return before + after if re.search(r"\)-$|—$", before) else f"{before} {after}"
    rest = re.match(r"\w+", after)
    if rest is None or not after[0].islower() or _keeps_hyphen(torn[1].casefold(), rest[0].casefold(), words):
        return before + after
    return before[:-1] + after


def _keeps_hyphen(left: str, right: str, words: set[str]) -> bool:
    if left + right in words:
        return False
    return f"{left}-{right}" in words or (len(left) > 3 and left in words and right in words)


# --- Roles -----------------------------------------------------------------------------------------------------------


def _with_roles(blocks: list[Block], explicit: bool, is_resolution: bool) -> list[Block]:
    """The blocks with the role that each plays, page numbers left out."""
    blocks = [block for block in blocks if not (block.role == "text" and LONE_NUMBER.match(block.text))]
    _find_captions(blocks)
    if not explicit:
        blocks = _with_whole_headings(blocks)
        _find_headings(blocks)
        _find_persons(blocks)
    for block in blocks:
        block.role = "paragraph" if block.role == "text" else block.role
        block.settled = block.settled or bool(ATTRIBUTION.match(block.text))
    _find_unmarked_items(blocks)
    _find_rows(blocks)
    _find_plain_notes(blocks)
    if is_resolution:
        _find_clauses(blocks)
    return blocks


def _find_captions(blocks: list[Block]) -> None:
    """Captions of tables, figures and photographs stand beside the text and interrupt no sentence of it."""
    for before, block in zip([None, *blocks], blocks, strict=False):
        if block.role != "text":
            continue
        if len(block.text) < 300 and (caption := CAPTION.match(block.text)):
            block.role, block.mark = "caption", caption["label"]
        elif len(block.text) < 300 and PHOTOGRAPH.search(block.text):
            block.role = "photograph"
        elif before and before.role == "caption" and SOURCE_LINE.match(block.text):
            before.text += f" {block.text}"
            block.text = ""
    blocks[:] = [block for block in blocks if block.text]


def _last(text: str) -> str:
    """The last character that counts, behind closing quotation marks, brackets and note numbers."""
    return text.rstrip(CLOSERS)[-1:]


def _is_finished(block: Block) -> bool:
    """Whether the block ends as a sentence, or a clause before the next item, ends."""
    return block.settled or _last(block.text) in set(".!?…:;")


def _is_headlike(text: str) -> bool:
    """Whether a block has the form of a heading: short, begun like one, without a final stop."""
    first = text.lstrip(OPENERS + "¿¡")[:1]
    if len(text) > LONGEST_HEADING or not (first.isupper() or first.isdigit()) or _last(text) in set(".,;:!…-"):
        return False
    if DATED_ENTRY.match(text) or ATTRIBUTION.match(text) or SENTENCE_INSIDE.search(text):
        return False
    if text.count('"') % 2 or text.count("“") != text.count("”"):
        return False
    return bool(re.search(r"[^\W\d_]|^\d{4}$", text)) and not re.match(r"^(?:https?://|www\.)\S+$|^\S+@\S+$", text)


def _with_whole_headings(blocks: list[Block]) -> list[Block]:
    """The blocks with headings made whole that blank lines had torn into several."""
    whole: list[Block] = []
    for block in blocks:
        if whole and whole[-1].role == block.role == "text" and _goes_on_as_heading(whole[-1].text, block.text):
            whole[-1].text = _glued(whole[-1].text, block.text, set())
        else:
            whole.append(block)
    return whole


def _goes_on_as_heading(before: str, after: str) -> bool:
    length, end = len(before.split()), before[-1:]
    if len(before) > 60 or len(after) > 80 or not before[:1].isupper() or BODY_OF_RESOLUTION.match(before):
        return False
    if _is_headlike(before):
        return after[:1].islower() and len(after) <= 40 and _last(after) not in set(".,;:!?")
    starts_one = (end == ":" and length < 4) or (end == "," and length < 6) or end == "-"
    return starts_one and (_is_headlike(after) or (after[:1].isupper() and after[-1:] == "-"))


BESIDE_THE_TEXT = {"note", "caption", "photograph", "row"}


def _with_neighbours(blocks: list[Block]) -> Iterator[tuple[Block | None, Block, Block | None]]:
    return zip([None, *blocks], blocks, [*blocks[1:], None], strict=False)


def _find_headings(blocks: list[Block]) -> None:
    """Headings are short blocks of text; a numbered one stands alone, or it is an item of a list."""
    listed = _in_numbered_list(blocks)
    for index, (before, block, after) in enumerate(_with_neighbours(blocks)):
        if not _is_headlike(block.text):
            continue
        below = next((other for other in blocks[index + 1 : index + 5] if other.role not in BESIDE_THE_TEXT), None)
        torn = (before is not None and _hangs(before)) or (below is not None and _goes_on_below(block, below))
        alone = block.apart and (after is None or after.apart) and not block.begins_small
        if block.role == "text" and not torn:
            block.role, block.level = "heading", 1
        elif block.role == "item" and block.label[:1].isdigit() and alone and index not in listed:
            block.text, block.level = block.as_printed, 2 + block.label.count(".")
            block.role = "heading"


def _goes_on_below(block: Block, after: Block) -> bool:
    """Whether a block is no heading but the beginning of a sentence that the next block of text carries on."""
    return after.role == "text" and (after.begins_small or (_hangs(block) and not _is_headlike(after.text)))


def _in_numbered_list(blocks: list[Block]) -> set[int]:
    """The places of numbered blocks that follow each other with nothing between: items, not headings."""
    listed: set[int] = set()
    for index, (block, after) in enumerate(pairwise(blocks)):
        numbers = [item.label for item in (block, after) if item.role == "item" and item.label.isdigit()]
        if len(numbers) == 2 and int(numbers[1]) == int(numbers[0]) + 1:
            listed |= {index, index + 1}
    return listed


def _hangs(block: Block) -> bool:
    """Whether a block of running text breaks off on a word that cannot end a sentence or title."""
    words = block.text.split()
    return block.role == "text" and len(block.text) > 80 and (words[-1] in HANGING or _last(block.text) == ",")


def _find_persons(blocks: list[Block]) -> None:
    """Lines that name the author or signer of what stands there are no headings."""
    for before, block, after in _with_neighbours(blocks):
        if block.role == "heading" and before is not None and _is_personal(before, block, after):
            block.role, block.settled = "paragraph", True


def _is_personal(before: Block, block: Block, after: Block | None) -> bool:
    """Whether a line gives the author below a title, or who signs and in which office."""
    under_title = before.role == "heading" and not before.text.isupper()
    if _names_persons(block.text):
        return under_title or (after is not None and after.emphasised)
    return block.emphasised and (under_title or (before.settled and _names_persons(before.text)))


def _names_persons(text: str) -> bool:
    """Whether a line looks like persons' names in capitals, or says who something is by."""
    if re.match(r"^By (?:[A-Z][\w.'’-]+,? ?){2,}$", text):
        return True
    names = re.sub(r"[,;&]|\bAND\b", " ", text).rstrip(SUPERSCRIPTS).split()
    if not 2 <= len(names) <= 16 or not text.isupper() or re.match(r"^[IVXL]+\.?\s", text):
        return False
    named = all(re.fullmatch(r"['’]?[^\W\d_](?:[^\W\d_]|[.'’-])*", name) for name in names)
    return named and not set(names) & {"THE", "OF", "FOR", "IN", "ON", "TO", "UN", "SSR", "PART", "CHAPTER", "STUDIES"}


def _find_unmarked_items(blocks: list[Block]) -> None:
    """Three blocks or more after a colon are items whose marks are lost, if they end in semicolons or are phrases."""
    for index, block in enumerate(blocks):
        run = _unmarked_items(blocks[index + 1 :]) if block.text.endswith(":") else []
        for item in run if len(run) > 2 else []:
            item.role, item.level = "item", 0


def _unmarked_items(blocks: list[Block]) -> list[Block]:
    run: list[Block] = []
    for block in blocks:
        if block.role not in {"paragraph", "heading"}:
            break
        phrase = block.begins_small and len(block.text) < 160 and block.text[-1].isalpha()
        if phrase or ITEM_END.search(block.text):
            run.append(block)
        else:
            return [*run, block] if run and ITEM_END.search(run[-1].text) else run
    return run


def _find_rows(blocks: list[Block]) -> None:
    """The rows of tables: their head, and rows that the copy holds as lists or lines instead of cells."""
    for index, block in enumerate(blocks):
        if block.role == "caption" and block.mark.startswith("Table"):
            _make_rows(blocks, index + 1)
        if " | " in block.text and block.role == "row" and (index == 0 or blocks[index - 1].role != "row"):
            rows = [row.text for row in blocks[index + 1 : index + 4] if row.role == "row"]
            plain = not re.search(r"\d", block.text) and all(len(c.split()) < 4 for c in block.text.split(" | "))
            block.header = block.header or bool(plain and rows and all(re.search(r"\d", row) for row in rows))


def _make_rows(blocks: list[Block], start: int) -> None:
    """Makes rows of the lists and lines below a table's caption, up to the next running text and its heading."""
    end = start
    while end < len(blocks) and blocks[end].role in {"item", "heading", "paragraph"}:
        if blocks[end].role == "paragraph" and _is_finished(blocks[end]):
            break
        end += 1
    if end < len(blocks) and end > start and blocks[end - 1].role == "heading":
        end -= 1
    if any(block.role == "item" for block in blocks[start:end]):
        for block in blocks[start:end]:
            block.header = block.role == "heading" and len(block.text.split()) < 4 and ":" not in block.text
            block.role, block.text, block.level = "row", block.as_printed, 0


def _find_plain_notes(blocks: list[Block]) -> None:
    """Under the heading Notes, items that carry on the numbers are notes too, though not printed as superscripts."""
    within, last = False, 0
    for block in blocks:
        if block.role == "heading":
            within, last = bool(NOTES_HEADING.match(block.text)), 0
        elif within and block.role in {"item", "paragraph"}:
            plain = PLAIN_NOTE.match(block.as_printed)
            if plain and last < int(plain["mark"]) <= last + 2:
                block.text = block.as_printed[plain.end() :]
                block.role, block.mark = "note", plain["mark"]
        if block.role == "note" and block.label.isdigit():
            last = int(block.label)


def _find_clauses(blocks: list[Block]) -> None:
    """The preambular and operative paragraphs of a resolution, from the organ's name to the last number."""
    start = next((i for i, block in enumerate(blocks) if BODY_OF_RESOLUTION.match(block.text)), -1)
    clause, letter = 0, ""
    for block in blocks[start + 1 :]:
        if block.role == "heading" and block.level == 1 and clause:
            letter = "ended"
        if block.role in {"item", "heading"} and block.label.isdigit() and int(block.label) == clause + 1:
            clause, letter = clause + 1, ""
            block.role, block.text = "operative", block.text.removeprefix(block.mark).strip()
        elif not clause and (block.role == "paragraph" or (block.role == "heading" and start >= 0)):
            block.role = "preambular"
        elif block.role == "item" and block.label.isalpha() and clause and letter != "ended":
            nested = bool(letter) and _is_nested(block.label, letter)
            letter = letter if nested else block.label
            block.mark = f"{clause}({letter})({block.label})" if nested else f"{clause}({letter})"
            block.role = "operative"


def _is_nested(label: str, letter: str) -> bool:
    """Whether a label such as (i) counts below the last letter, and is not the letter after it."""
    return bool(re.fullmatch(r"[ivx]+", label)) and (len(label) > 1 or ord(label) != ord(letter[0]) + 1)


# --- What page breaks tore apart -------------------------------------------------------------------------------------


def _joined(blocks: list[Block], words: set[str], explicit: bool) -> list[Block]:
    """The blocks with the sentences made whole that page breaks, notes and tables had interrupted."""
    result: list[Block] = []
    body: Block | None = None
    note: Block | None = None
    in_notes = False
    for block in blocks:
        if block.role == "heading":
            body, note, in_notes = None, None, bool(NOTES_HEADING.match(block.text))
        candidates = [note] if in_notes else [body, note if result and result[-1].role == "note" else None]
        torn = next((c for c in candidates if c is not None and _goes_on(c, block, explicit, in_notes)), None)
        if torn is not None:
            torn.text = _glued(torn.text, block.text, words)
            continue
        result.append(block)
        if block.role in {"paragraph", "item", "operative", "preambular"}:
            body = block
        elif block.role == "note":
            note = block
    return result


def _goes_on(torn: Block, block: Block, explicit: bool, in_notes: bool) -> bool:
    """Whether a block carries on the sentence in which an earlier one broke off."""
    if torn.settled or block.settled or DATED_ENTRY.match(block.text) or (block.text.isupper() > torn.text.isupper()):
        return False
    pair = (torn.role, block.role)
    if pair == ("paragraph", "paragraph"):
        return _paragraph_goes_on(torn, block, explicit)
    if pair == ("preambular", "preambular"):
        return block.begins_small or _last(torn.text) not in set(",;:.")
    if block.role == "paragraph" and torn.role in {"item", "operative"}:
        return not _is_finished(torn) and (block.begins_small or torn.text.split()[-1].casefold() in HANGING)
    if torn.role == "note" and block.role in {"paragraph", "item"}:
        return _note_goes_on(torn, block, in_notes)
    if pair == ("item", "item"):
        return _item_goes_on(torn, block)
    return False


def _paragraph_goes_on(torn: Block, block: Block, explicit: bool) -> bool:
    if _last(torn.text) in set(".!?…:"):
        return False
    if block.begins_small:
        return True
    if SENTENCE_START.match(block.text):
        return False
    closed = torn.text.rstrip(SUPERSCRIPTS)[-1:] in CLOSERS and not re.search(r"\(\w{1,4}\)$", torn.text)
    return not (explicit or closed or _is_finished(torn))


def _note_goes_on(torn: Block, block: Block, in_notes: bool) -> bool:
    """A note goes on over a page break; in a list of notes the rest may carry a false list mark."""
    if not in_notes:
        return block.role == "paragraph" and block.begins_small and not _is_finished(torn)
    return not block.mark and (block.begins_small or _last(torn.text) not in set(".!?…"))


def _item_goes_on(torn: Block, block: Block) -> bool:
    """An item goes on in one that only looks like an item: a lone conjunction, or the rest after a page break."""
    if block.text.casefold() in {"and", "or"} and not block.mark:
        return True
    return block.apart and block.begins_small and not torn.begins_small and not block.mark and not _is_finished(torn)


# --- Locators --------------------------------------------------------------------------------------------------------

KINDS = {"row": "table-row", "caption": "paragraph", "photograph": "paragraph"}


@dataclass
class Place:
    """Where in the text the naming stands: the headings above, and how much has been counted below them."""

    path: list[tuple[int, str]] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    table: str = ""
    tables: int = 0
    rows: int = 0

    def enter(self, block: Block) -> None:
        """Goes under a heading: everything but tables and photographs is counted anew."""
        while self.path and self.path[-1][0] >= block.level:
            self.path.pop()
        self.path.append((block.level, block.text))
        self.counts = Counter(photograph=self.counts["photograph"])

    def next(self, role: str) -> int:
        self.counts[role] += 1
        return self.counts[role]

    @property
    def headings(self) -> tuple[str, ...]:
        return tuple(text for _, text in self.path)


def _named(blocks: list[Block]) -> list[Piece]:
    place, used, pieces = Place(), set[str](), []
    before = ""
    for block in blocks:
        if block.role == "heading":
            block.text = block.text.rstrip(SUPERSCRIPTS + " ")
            place.enter(block)
        locator = _unique(_locator(block, place, before), used)
        used.add(locator)
        kind = KINDS.get(block.role, block.role)
        pieces.append(Piece(locator, kind, block.text, block.page, place.headings))
        before = block.role
    return pieces


def _locator(block: Block, place: Place, before: str) -> str:
    """The name of the block's place, without regard to other places of the same name."""
    match block.role:
        case "heading":
            return _path(place.headings, "")
        case "item":
            return _path(place.headings, f"({block.label})" if block.mark else f"item {place.next('item')}")
        case "note":
            return f"note {block.label}"
        case "operative":
            return f"OP {block.label}" if block.label.isdigit() else f"OP {block.mark}"
        case "preambular":
            return f"PP {place.next('preambular')}"
        case "photograph":
            return f"photograph {place.next('photograph')}"
        case "caption":
            place.table, place.rows = (block.mark, 0) if block.mark.startswith("Table") else ("", 0)
            return block.mark
        case "row":
            return _row(block, place, before)
    return _path(place.headings, f"¶{place.next('paragraph')}")


def _row(block: Block, place: Place, before: str) -> str:
    """The name of a table row: of the captioned table, or of the n-th table without caption."""
    if before not in {"row", "caption"}:
        place.tables += 1
        place.table, place.rows = f"table {place.tables}", 0
    if block.header:
        return f"{place.table}, {'head' if ' | ' in block.text else block.text}"
    place.rows += 1
    return f"{place.table}, row {place.rows}"


def _path(headings: Sequence[str], place: str) -> str:
    """Headings and place as one locator; the longest heading is shortened from its end where it would not fit."""
    parts = list(headings)
    room = LONGEST_LOCATOR - 6  # for " [123]"
    while len(", ".join([*parts, place])) > room:
        longest = max(range(len(parts)), key=lambda index: len(parts[index]))
        shorter = parts[longest].rstrip("…").rpartition(" ")[0] or parts[longest][: len(parts[longest]) // 2]
        parts[longest] = f"{shorter}…"
    return ", ".join([*parts, place] if place else parts)


def _unique(locator: str, used: set[str]) -> str:
    if locator not in used:
        return locator
    number = 2
    while f"{locator} [{number}]" in used:
        number += 1
    return f"{locator} [{number}]"


# --- Parts of a book -------------------------------------------------------------------------------------------------


class Opening(NamedTuple):
    """A place where the title of a part stands as a line, or as several, of its own."""

    part: str
    line: int
    offset: int


def split_into_parts(text: str, titles: dict[str, str]) -> dict[str, str]:
    """The text of each part whose title opens it. Under "" is what belongs to none: front matter, dividing leaves."""
    lines = _tidy(text).split("\n")
    words = [_tokens(line) if len(line) < 300 else ["…"] for line in lines]
    openings = [opening for part, title in titles.items() for opening in _openings(lines, words, part, title)]
    starts = _chosen(sorted(openings, key=lambda opening: opening.line))
    return _cut(lines, {part: _with_number(lines, line) for part, line in starts.items()})


def _tokens(text: str) -> list[str]:
    """The words of a title that have to agree, whatever their case, marks and quotation marks."""
    text = re.sub(rf"['’‘`]|(?<=\S)[{SUPERSCRIPTS}]+", "", _plain(text)).casefold()
    return re.findall(r"\w+", text)


def _openings(lines: list[str], words: list[list[str]], part: str, title: str) -> Iterator[Opening]:
    """Where a title stands alone; if it stands nowhere in full, where most of its words do."""
    found = list(_places(words, [_tokens(title)])) or list(_places(words, _shorter(title)))
    offsets = [0, *accumulate(len(line) + 1 for line in lines)]
    return (Opening(part, line, offsets[line]) for line in found)


def _shorter(title: str) -> list[list[str]]:
    """Shorter forms in which a title may be printed: only what stands before or after its colon, or its last words."""
    words = _tokens(title)
    pieces = [_tokens(piece) for piece in re.split(r":\s", title)] if ": " in title else []
    tails = [words[start:] for start in range(1, len(words) - 2) if len(words) - start >= len(words) * 0.6]
    return [piece for piece in [*tails, *pieces] if piece]


def _places(lines: list[list[str]], forms: list[list[str]]) -> Iterator[int]:
    """The numbers of the lines at which one of the forms of a title begins, a chapter number before it or not."""
    for number, line in enumerate(lines):
        head = CHAPTER_PREFIX.sub("", " ".join(line)).split() if line else []
        for words in (line, head) if head != line else (line,):
            if words and any(_is_title(lines, number, words, form) for form in forms):
                yield number
                break


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
        free = [o for o in own if all(abs(o.offset - other) > 1500 for other in others)]
        starts[part] = (free[0] if free else own[-1]).line
    return starts


def _with_number(lines: list[str], start: int) -> int:
    """The line where a part begins if the number, "Chapter" or "Annex" above its title is counted in."""
    above = [index for index in range(max(start - 20, 0), start) if lines[index].strip()]
    for index in reversed(above[-6:]):
        if len(lines[index]) > 60 or _last(lines[index]) in set(".;"):
            break
        if re.fullmatch(r"(?:annex|appendix)(?:\s\w{1,3})?", " ".join(_tokens(lines[index]))):
            return index
    words = " ".join(_tokens(lines[above[-1]])) if above else ""
    return above[-1] if words and CHAPTER_PREFIX.fullmatch(words) else start


def _cut(lines: list[str], starts: dict[str, int]) -> dict[str, str]:
    """The text between the openings; what stands on dividing leaves, or after a resolution's end, is left over."""
    order = sorted(starts, key=lambda part: starts[part])
    first = starts[order[0]] if order else len(lines)
    texts, rest = {}, lines[:first]
    for part, following in zip(order, [*order, ""][1:], strict=True):
        end = starts[following] if following else len(lines)
        last = _end_of_resolution(lines, starts[part], _above_dividers(lines, end) if following else end)
        texts[part] = "\n".join(lines[starts[part] : last])
        rest += ["", *lines[last:end]]
    return {"": "\n".join(rest), **texts}


def _end_of_resolution(lines: list[str], start: int, end: int) -> int:
    """Where a resolution of the Security Council says its last words; for any other text, its end."""
    if reads_as_resolution("\n".join(lines[start:end])):
        for index in range(start, end):
            if re.search(r"remains? (?:actively )?seized of the matter\W*$", _plain(lines[index])):
                return index + 1
    return end


def _above_dividers(lines: list[str], start: int) -> int:
    """The end of the text above a part's opening, before the leaf that names a group of parts in capitals."""
    end = start
    for index in range(start - 1, -1, -1):
        line = lines[index].strip()
        if line and not (len(line) < 60 and line.isupper() and line[-1] != "."):
            break
        end = index if line else end
    return end


# --- Files -----------------------------------------------------------------------------------------------------------


def read_file(path: str | Path) -> str:
    """The text of a file in one of the formats that people have; pages of a PDF are parted by form feeds."""
    path = Path(path)
    match path.suffix.casefold():
        case ".txt" | ".md":
            return _decoded(path)
        case ".html" | ".htm":
            return _text_of_html(_decoded(path))
        case ".pdf":
            return _text_of_pdf(path)
    raise ValueError(f"{path.name} cannot be read: expected a file that ends in .txt, .md, .html, .htm or .pdf.")


def _decoded(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(
            f"{path.name} is not UTF-8 text: byte {error.start + 1} cannot be read. Save it as UTF-8, then import it."
        ) from None


def _text_of_pdf(path: Path) -> str:
    """The pages of a PDF, each below its label; a number printed on the page itself counts more."""
    try:
        reader = pypdf.PdfReader(path)
        pages = [page.extract_text() for page in reader.pages]
        return "\f".join(
            f"{label}\n\n{_with_gaps(page)}" for label, page in zip(reader.page_labels, pages, strict=True)
        )
    except Exception as error:  # pypdf fails on damaged files in more ways than it names
        raise ValueError(f"{path.name} cannot be read as a PDF: {' '.join(str(error).split())}") from None


def _with_gaps(page: str) -> str:
    """A page of a PDF with blank lines where its line lengths show that a paragraph or heading ends."""
    lines = [line.rstrip() for line in page.split("\n")]
    width = sorted(map(len, lines))[int(len(lines) * 0.9)] if lines else 0
    result: list[str] = []
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        result.append(line)
        short = len(line) < width * 0.85
        if line and after and short and (_last(line) in set(".!?:") or (_is_headlike(line) and after[:1].isupper())):
            result.append("")
    return "\n".join(result)


def _text_of_html(page: str) -> str:
    reader = _HtmlText()
    reader.feed(page)
    reader.close()
    return reader.text()


class _HtmlText(HTMLParser):
    """Writes a web page down as text: headings with `#`, items with `-`, table rows with bars."""

    HEADINGS: tuple[str, ...] = ("h1", "h2", "h3", "h4", "h5", "h6")
    BLOCKS: tuple[str, ...] = ("p", "div", "ul", "ol", "table", "section", "article", "blockquote", "dt", "dd", "main")
    CELLS: tuple[str, ...] = ("td", "th")
    HIDDEN: tuple[str, ...] = ("script", "style", "head", "template", "noscript")

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.written: list[str] = []
        self.hidden = 0
        self.cells = 0
        self.raised = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self.HIDDEN:
            self.hidden += 1
        elif tag in self.HEADINGS:
            self.written.append(f"\n\n{'#' * int(tag[1])} ")
        elif opening := {"li": "\n- ", "tr": "\n|", "br": " ", "td": " ", "th": " "}.get(tag):
            self.written.append(opening)
        elif tag in self.BLOCKS and not self._begins_item():
            self.written.append(self._gap())
        self.cells += tag in self.CELLS
        self.raised = tag == "sup" or (self.raised and tag == "a")

    def handle_endtag(self, tag: str) -> None:
        if tag in self.HIDDEN:
            self.hidden = max(0, self.hidden - 1)
        elif tag in self.CELLS:
            self.cells = max(0, self.cells - 1)
            self.written.append(" |")
        elif tag in (*self.HEADINGS, *self.BLOCKS):
            self.written.append(self._gap())
        self.raised = self.raised and tag != "sup"

    def handle_data(self, data: str) -> None:
        if self.hidden:
            return
        words = re.sub(r"\s+", " ", data)
        if self.raised and words.strip().isdecimal():
            words = words.strip().translate(str.maketrans("0123456789", SUPERSCRIPTS[:10]))
        self.written.append(re.sub(r"([*_\\|\[\]])", r"\\\1", words))

    def _gap(self) -> str:
        """What parts blocks: a blank line, but in a table cell, which has to stay on its line, a space."""
        return " " if self.cells else "\n\n"

    def _begins_item(self) -> bool:
        """In an item that has no words yet, a paragraph does not begin a new block."""
        return bool(self.written) and self.written[-1] == "\n- "

    def text(self) -> str:
        lines = [line.strip() for line in "".join(self.written).split("\n")]
        return re.sub(r"\n{3,}", "\n\n", "\n".join("" if line in {"-", "|"} else line for line in lines)).strip() + "\n"
