"""The clauses of a resolution: where it begins, what it recalls, what it decides, and where it ends."""

from __future__ import annotations

import re

from ssrkb.knowledge.texts.blocks import Block
from ssrkb.knowledge.texts.words import plain

FIRST_CLAUSE = re.compile(r"^1\.\s+[A-Z][a-z]+s\b")
BODY_OF_RESOLUTION = re.compile(r"^The (?:Security Council|General Assembly|[A-Z][\w ]{3,60}),$")
LAST_WORDS = re.compile(r"remains? (?:actively )?seized of the matter\W*$")


def reads_as_resolution(text: str) -> bool:
    """Whether a text reads as resolutions do: a line names the organ that speaks, and clause 1 begins with its verb."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    speaks = any(BODY_OF_RESOLUTION.match(plain(line)) for line in lines[:40])
    return speaks and any(FIRST_CLAUSE.match(plain(line)) for line in lines if line.startswith("1."))


def end_of_resolution(lines: list[str], start: int, end: int) -> int:
    """Where a resolution of the Security Council says its last words; for any other text, its end."""
    if not reads_as_resolution("\n".join(lines[start:end])):
        return end
    return next((index + 1 for index in range(start, end) if LAST_WORDS.search(plain(lines[index]))), end)


def find_clauses(blocks: list[Block]) -> None:
    """The preambular and operative paragraphs of a resolution, from the organ's name to the last number."""
    start = next((i for i, block in enumerate(blocks) if BODY_OF_RESOLUTION.match(block.text)), -1)
    preamble = {"paragraph", "heading"} if start >= 0 else {"paragraph"}
    number, letter, ended = 0, "", False
    for block in blocks[start + 1 :]:
        ended = ended or (block.role == "heading" and block.level == 1 and number > 0)
        if _counts_on(block, number):
            number, letter, ended = number + 1, "", False
            block.role, block.text = "operative", block.text.removeprefix(block.mark).strip()
        elif not number and block.role in preamble:
            block.role = "preambular"
        elif number and not ended and block.role == "item" and block.label.isalpha():
            letter = _make_subclause(block, number, letter)


def _counts_on(block: Block, number: int) -> bool:
    """Whether a block is the operative paragraph after the one with this number."""
    return block.role in {"item", "heading"} and block.label.isdigit() and int(block.label) == number + 1


def _make_subclause(block: Block, number: int, letter: str) -> str:
    """Makes a lettered item a part of its operative paragraph, and tells the letter below which items now count."""
    nested = bool(letter) and _is_nested(block.label, letter)
    letter, below = (letter, f"({block.label})") if nested else (block.label, "")
    block.role, block.mark = "operative", f"{number}({letter}){below}"
    return letter


def _is_nested(label: str, letter: str) -> bool:
    """Whether a label such as (i) counts below the last letter, and is not the letter after it."""
    return bool(re.fullmatch(r"[ivx]+", label)) and (len(label) > 1 or ord(label) != ord(letter[0]) + 1)
