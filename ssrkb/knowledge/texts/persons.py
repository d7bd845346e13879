"""Lines that look like headings but name persons: the authors of a chapter, the signer of a foreword."""

from __future__ import annotations

import re

from ssrkb.knowledge.texts.blocks import Block
from ssrkb.knowledge.texts.words import HANGING, SUPERSCRIPTS

NAME = re.compile(r"['’]?[^\W\d_](?:[^\W\d_]|[.'’-])*")
ROMAN_NUMBER = re.compile(r"^[IVXL]+\.?\s")


def find_persons(blocks: list[Block]) -> None:
    """Lines that name the author or signer of what stands there are no headings."""
    for before, block, after in zip(blocks, blocks[1:], [*blocks[2:], None], strict=False):
        if block.role == "heading" and _is_personal(before, block, after):
            block.role, block.settled = "paragraph", True


def _is_personal(before: Block, block: Block, after: Block | None) -> bool:
    """Whether a line gives the author below a title, or who signs and in which office."""
    under_title = before.role == "heading" and not before.text.isupper()
    if _names_persons(block.text):
        return under_title or (after is not None and after.emphasised)
    return block.emphasised and (under_title or (before.settled and _names_persons(before.text)))


def _names_persons(text: str) -> bool:
    """Whether a line looks like persons' names in capitals; a heading in capitals has little words in it."""
    names = re.sub(r"[,;&]|\bAND\b", " ", text).rstrip(SUPERSCRIPTS).split()
    if not 2 <= len(names) <= 16 or not text.isupper() or ROMAN_NUMBER.match(text):
        return False
    return all(NAME.fullmatch(name) and name.casefold() not in HANGING for name in names)
