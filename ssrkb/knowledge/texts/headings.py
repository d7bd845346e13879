"""The headings of a text whose copy does not mark them: short blocks that look like one and stand like one."""

from __future__ import annotations

import re
from itertools import pairwise

from ssrkb.knowledge.texts.blocks import Block
from ssrkb.knowledge.texts.resolutions import BODY_OF_RESOLUTION
from ssrkb.knowledge.texts.words import HANGING, OPENERS, glued, last

LONGEST_HEADING = 150
DATED_ENTRY = re.compile(r"^\d{4}(?:[-–]\d{2,4})?\s*[:–—]\s")
ATTRIBUTION = re.compile(r"^[A-ZÀ-Þ][A-ZÀ-Þ.'’()\s-]{4,}, (?=\S*[a-zß-ÿ])")
SENTENCE_INSIDE = re.compile(r"[a-z)”]{3,}[.!?] +[A-Z“(]")
BESIDE_THE_TEXT = {"note", "caption", "photograph", "row"}


def is_headlike(text: str) -> bool:
    """Whether a block has the form of a heading: short, begun like one, without a final stop."""
    first = text.lstrip(OPENERS + "¿¡")[:1]
    if len(text) > LONGEST_HEADING or not (first.isupper() or first.isdigit()) or last(text) in set(".,;:!…-"):
        return False
    if DATED_ENTRY.match(text) or ATTRIBUTION.match(text) or SENTENCE_INSIDE.search(text):
        return False
    if text.count('"') % 2 or text.count("“") != text.count("”"):
        return False
    return bool(re.search(r"[^\W\d_]", text))


def with_whole_headings(blocks: list[Block]) -> list[Block]:
    """The blocks with headings made whole that blank lines had torn into several."""
    whole: list[Block] = []
    for block in blocks:
        if whole and whole[-1].role == block.role == "text" and _goes_on_as_heading(whole[-1].text, block.text):
            whole[-1].text = glued(whole[-1].text, block.text, set())
        else:
            whole.append(block)
    return whole


def _goes_on_as_heading(before: str, after: str) -> bool:
    """Whether a line is the beginning of a heading, by its form or its end, and the next one can be the rest of it."""
    length, end = len(before.split()), before[-1:]
    if len(before) > 60 or len(after) > 80 or not before[:1].isupper() or BODY_OF_RESOLUTION.match(before):
        return False
    if is_headlike(before):
        return after[:1].islower() and last(after) not in set(".,;:!?")
    starts_one = (end == ":" and length < 4) or (end == "," and length < 6) or end == "-"
    return starts_one and (is_headlike(after) or (after[:1].isupper() and after[-1:] == "-"))


def find_headings(blocks: list[Block]) -> None:
    """Headings are short blocks of text; a numbered one stands alone, or it is an item of a list."""
    listed = _in_numbered_list(blocks)
    for index, block in enumerate(blocks):
        if not is_headlike(block.text):
            continue
        if block.role == "text" and not _is_torn(blocks, index):
            block.role, block.level = "heading", 1
        elif block.role == "item" and block.label[:1].isdigit() and index not in listed and _is_alone(blocks, index):
            block.text, block.level = block.as_printed, 2 + block.label.count(".")
            block.role = "heading"


def _in_numbered_list(blocks: list[Block]) -> set[int]:
    """The places of numbered blocks that follow each other with nothing between: items, not headings."""
    listed: set[int] = set()
    for index, (block, after) in enumerate(pairwise(blocks)):
        numbers = [item.label for item in (block, after) if item.role == "item" and item.label.isdigit()]
        if len(numbers) == 2 and int(numbers[1]) == int(numbers[0]) + 1:
            listed |= {index, index + 1}
    return listed


def _is_alone(blocks: list[Block], index: int) -> bool:
    return all(block.apart for block in blocks[index : index + 2])


def _is_torn(blocks: list[Block], index: int) -> bool:
    """Whether a block is no heading but a piece of a sentence that began above or goes on below."""
    below = next((other for other in blocks[index + 1 : index + 5] if other.role not in BESIDE_THE_TEXT), None)
    hangs_above = index > 0 and _hangs(blocks[index - 1])
    return hangs_above or (below is not None and _goes_on_below(blocks[index], below))


def _goes_on_below(block: Block, below: Block) -> bool:
    """Whether a block is the beginning of a sentence that the next block of text carries on."""
    return below.role == "text" and (below.begins_small or (_hangs(block) and not is_headlike(below.text)))


def _hangs(block: Block) -> bool:
    """Whether a block of running text breaks off on a word that cannot end a sentence or title."""
    return block.role == "text" and len(block.text) > 80 and block.text.split()[-1] in HANGING
