"""The passages of a text, as the database keeps them."""

from __future__ import annotations

from typing import NamedTuple

from ssrkb.knowledge.texts.blocks import Block, blocks_of
from ssrkb.knowledge.texts.joining import joined
from ssrkb.knowledge.texts.lines import lines_of
from ssrkb.knowledge.texts.locators import Place, locator_of, marked_if_used
from ssrkb.knowledge.texts.roles import with_roles
from ssrkb.knowledge.texts.words import SUPERSCRIPTS, vocabulary

KINDS = {"row": "table-row", "caption": "paragraph", "photograph": "paragraph"}


class Piece(NamedTuple):
    """One passage of a text: where it stands, what sort of place it is, its words, page and headings."""

    locator: str
    kind: str
    text: str
    page: str
    headings: tuple[str, ...]


def split_text(text: str, is_resolution: bool = False) -> list[Piece]:
    """The passages of a text in its order, each with a locator of its own."""
    lines = lines_of(text)
    words = vocabulary(line.text for line in lines)
    blocks = blocks_of(lines, words)
    explicit = any(block.role == "heading" for block in blocks)
    return _named(joined(with_roles(blocks, explicit, is_resolution), words, explicit))


def _named(blocks: list[Block]) -> list[Piece]:
    """The blocks with their locators; of two places with the same name the second is marked."""
    place, used, pieces = Place(), set[str](), []
    before = ""
    for block in blocks:
        if block.role == "heading":
            block.text = block.text.rstrip(SUPERSCRIPTS + " ")
            place.enter(block)
        locator = marked_if_used(locator_of(block, place, before), used)
        used.add(locator)
        pieces.append(Piece(locator, KINDS.get(block.role, block.role), block.text, block.page, place.headings))
        before = block.role
    return pieces
