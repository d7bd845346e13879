"""The words of a text: without the marks of markdown, and whole where a line end tore them."""

from __future__ import annotations

import re
from collections.abc import Iterable

SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹ⁱ"
TO_DIGITS = str.maketrans(SUPERSCRIPTS, "0123456789i")
CLOSERS = "\"'”’»)]*_ " + SUPERSCRIPTS
OPENERS = "\"'“‘«([*_ "
HANGING_WORDS = "a an and as at between by for from in into its nor of on or our than that the their to with"
HANGING = frozenset(HANGING_WORDS.split())

LINK = re.compile(r"!?\[((?:\\.|[^\]\\])*)\]\((?:\\.|[^()\\]|\([^()]*\))*\)")
LINE_BREAK = re.compile(r"<br\s*/?>")
TAG = re.compile(r"</?(?:i|b|em|strong|u|sup|sub|span)(?:\s[^>]*)?>")
ADDRESS = re.compile(r"<((?:https?://|www\.|mailto:)[^>\s]+)>")
EMPHASIS = [
    re.compile(rf"(?<![\w\\]){mark}(?=[^\s*_])(.*?[^\s\\]|[^\s\\]){mark}(?![^\W{SUPERSCRIPTS}])")
    for mark in (r"\*\*", r"__", r"\*", "_")
]
ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!$|~<>-])")


def plain(text: str) -> str:
    """The words without markdown marks, links and inline tags."""
    text = LINE_BREAK.sub(" ", LINK.sub(r"\1", text))
    text = ADDRESS.sub(r"\1", TAG.sub("", text))
    for emphasis in EMPHASIS:
        text = emphasis.sub(r"\1", text)
    return ESCAPED.sub(r"\1", text)


def last(text: str) -> str:
    """The last character that counts, behind closing quotation marks, brackets and note numbers."""
    return text.rstrip(CLOSERS)[-1:]


def vocabulary(lines: Iterable[str]) -> set[str]:
    """The words of the text that no line end tears: they tell how a torn one is spelled."""
    words: set[str] = set()
    torn = False
    for line in lines:
        text = re.sub(r"^\s*[\w-]+", "", line) if torn else line
        torn = line.rstrip().endswith("-")
        words.update(re.findall(r"\w+(?:-\w+)*", re.sub(r"[\w-]+-\s*$", "", text).casefold()))
    return words


def glued(before: str, after: str, words: set[str]) -> str:
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
