"""The rows of a text's tables, also of those that the copy holds as lists."""

from __future__ import annotations

import re

from ssrkb.knowledge.texts.blocks import Block


def find_rows(blocks: list[Block]) -> None:
    """The rows of tables: their head, and rows that the copy holds as lists or lines instead of cells."""
    for index, block in enumerate(blocks):
        if block.role == "caption" and block.mark.startswith("Table"):
            _make_rows(blocks, index + 1)
        elif " | " in block.text and block.role == "row" and (index == 0 or blocks[index - 1].role != "row"):
            rows = [row.text for row in blocks[index + 1 : index + 4] if row.role == "row"]
            block.header = block.header or _is_head(block.text, rows)


def _is_head(first: str, rows: list[str]) -> bool:
    """Whether the first row of a table names its columns: few words, no digits, and digits in every row below."""
    short = all(len(cell.split()) < 4 for cell in first.split(" | "))
    return short and not re.search(r"\d", first) and bool(rows) and all(re.search(r"\d", row) for row in rows)


def _make_rows(blocks: list[Block], start: int) -> None:
    """Makes rows of the lists and lines below a table's caption, up to the next running text and its heading."""
    end = _end_of_table(blocks, start)
    if not any(block.role == "item" for block in blocks[start:end]):
        return
    for block in blocks[start:end]:
        block.header = block.role == "heading" and len(block.text.split()) < 4 and ":" not in block.text
        block.role, block.text, block.level = "row", block.as_printed, 0


def _end_of_table(blocks: list[Block], start: int) -> int:
    """The first block below a table's lists and lines: running text, its heading, or something of another sort."""
    end = start
    while end < len(blocks) and blocks[end].role in {"item", "heading", "paragraph"}:
        if blocks[end].role == "paragraph" and blocks[end].is_finished:
            break
        end += 1
    return end - 1 if end < len(blocks) and blocks[end - 1].role == "heading" else end
