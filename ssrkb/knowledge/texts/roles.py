"""The role that each block plays in its text: caption, heading, paragraph, item, table row, note or clause."""

from __future__ import annotations

import re

from ssrkb.knowledge.texts.blocks import Block
from ssrkb.knowledge.texts.headings import ATTRIBUTION, find_headings, with_whole_headings
from ssrkb.knowledge.texts.lines import LONE_NUMBER
from ssrkb.knowledge.texts.persons import find_persons
from ssrkb.knowledge.texts.resolutions import find_clauses
from ssrkb.knowledge.texts.tables import find_rows

CAPTION = re.compile(r"^(?P<label>(?:Table|Figure|Fig\.|Chart|Map|Diagram|Graph) \d+(?:\.\d+)*)(?:[.:]\s|$)")
LONGEST_CAPTION = 299
PHOTOGRAPH = re.compile(r"\([^()]*\bphoto\b[^()]*\)$", re.IGNORECASE)
SOURCE_LINE = re.compile(r"^(?:Source|Adapted from)\b.{0,250}$")
PLAIN_NOTE = re.compile(r"^[\[(]?(?P<mark>\d{1,3})[\])]?[.:]?\s+(?=\S)")
NOTES_HEADING = re.compile(r"^(?:end|foot)?notes$", re.IGNORECASE)
ITEM_END = re.compile(r";(?: and| or)?$")


def with_roles(blocks: list[Block], explicit: bool, is_resolution: bool) -> list[Block]:
    """The blocks with the role that each plays, page numbers left out; headings may be explicit, marked as such."""
    blocks = [block for block in blocks if not (block.role == "text" and LONE_NUMBER.match(block.text))]
    blocks = _with_captions(blocks)
    if not explicit:
        blocks = with_whole_headings(blocks)
        find_headings(blocks)
        find_persons(blocks)
    _make_paragraphs(blocks)
    _find_unmarked_items(blocks)
    find_rows(blocks)
    _find_plain_notes(blocks)
    if is_resolution:
        find_clauses(blocks)
    return blocks


def _with_captions(blocks: list[Block]) -> list[Block]:
    """Captions of tables, figures and photographs stand beside the text and interrupt no sentence of it."""
    kept: list[Block] = []
    for block in blocks:
        short = block.role == "text" and len(block.text) <= LONGEST_CAPTION
        if short and (caption := CAPTION.match(block.text)):
            block.role, block.mark = "caption", caption["label"]
        elif short and PHOTOGRAPH.search(block.text):
            block.role = "photograph"
        elif short and kept and kept[-1].role == "caption" and SOURCE_LINE.match(block.text):
            kept[-1].text += f" {block.text}"
            continue
        kept.append(block)
    return kept


def _make_paragraphs(blocks: list[Block]) -> None:
    """What has no other role is a paragraph; one that says whose words it quotes carries on nothing."""
    for block in blocks:
        block.role = "paragraph" if block.role == "text" else block.role
        block.settled = block.settled or bool(ATTRIBUTION.match(block.text))


def _find_unmarked_items(blocks: list[Block]) -> None:
    """Three blocks or more after a colon are items whose marks are lost, if they end in semicolons or are phrases."""
    for index, block in enumerate(blocks):
        run = _unmarked_items(blocks[index + 1 :]) if block.text.endswith(":") else []
        for item in run if len(run) > 2 else []:
            item.role, item.level = "item", 0


def _unmarked_items(blocks: list[Block]) -> list[Block]:
    """The blocks from the first on that may be items; the one after a semicolon is the last, however it ends."""
    run: list[Block] = []
    for block in blocks:
        if block.role not in {"paragraph", "heading"}:
            break
        phrase = block.begins_small and block.text[-1].isalpha()
        if not phrase and not ITEM_END.search(block.text):
            return [*run, block] if run and ITEM_END.search(run[-1].text) else run
        run.append(block)
    return run


def _find_plain_notes(blocks: list[Block]) -> None:
    """Under the heading Notes, items that carry on the numbers are notes too, though not printed as superscripts."""
    within, number = False, 0
    for block in blocks:
        if block.role == "heading":
            within, number = bool(NOTES_HEADING.match(block.text)), 0
        elif within and block.role in {"item", "paragraph"}:
            plain = PLAIN_NOTE.match(block.as_printed)
            if plain and number < int(plain["mark"]) <= number + 2:
                block.text = block.as_printed[plain.end() :]
                block.role, block.mark = "note", plain["mark"]
        if block.role == "note" and block.label.isdigit():
            number = int(block.label)
