"""What a passage says of itself, how clauses and places of the same name are named, and that no word is lost."""

import os
import re
from collections import Counter
from pathlib import Path

import pytest

from ssrkb.knowledge.texts import Piece, read_file, reads_as_resolution, split_text
from ssrkb.models import PassageKind
from tests.texts.samples import BODY, RESOLUTION, by_locator, locators

SOURCES = Path(os.environ.get("SSR_SOURCES") or Path(__file__).resolve().parents[3] / "shared" / "sources")


def test_piece_tells_kind_text_and_headings() -> None:
    assert split_text(f"Tide tables\n\n{BODY}")[1] == Piece("Tide tables, ¶1", "paragraph", BODY, "", ("Tide tables",))


def test_kinds_are_those_of_the_database() -> None:
    text = f"Moorings\n\n{BODY}¹\n\n- buoys;\n- ropes.\n\n¹ Kept in the tower.\n\nTable 1: Depths\n\nNorth\t4\nSouth\t6"
    kinds = {piece.kind for piece in split_text(text)}
    clauses = {piece.kind for piece in split_text(RESOLUTION, is_resolution=True)}
    assert kinds | clauses == set(PassageKind.values)


def test_second_of_the_same_name_is_marked() -> None:
    assert locators(f"Watch\n\n{BODY}\n\nWatch\n\n{BODY}") == ["Watch", "Watch, ¶1", "Watch [2]", "Watch, ¶1 [2]"]


def test_long_headings_are_shortened() -> None:
    title = "Guarding " + "the very old harbours and towers of the northern and eastern " * 2 + "isles"
    text = f"# {title}\n\n## {title}\n\n- a) keep watch"
    assert all(len(locator) <= 250 for locator in locators(text))
    assert locators(text)[2].endswith("…, (a)")
    assert len(set(locators(text))) == 3


def test_heading_is_named_by_its_first_eight_words() -> None:
    assert (
        locators(f"One two three four five six seven eight\n\n{BODY}")[1]
        == "One two three four five six seven eight, ¶1"
    )
    long = "One two three four five six seven eight nine"
    assert locators(f"{long}\n\n{BODY}")[1] == "One two three four five six seven eight…, ¶1"


def test_clauses_of_a_resolution() -> None:
    pieces = by_locator(RESOLUTION.replace("*The Harbour Council,*", "The Harbour Council,"), is_resolution=True)
    assert list(pieces)[3:] == [
        "Resolution 12 (1987), ¶1", "PP 1", "PP 2", "OP 1", "OP 2", "OP 2(a)", "OP 2(a)(i)", "OP 2(a)(ii)", "OP 2(b)",
        "OP 3", "About the Council", "About the Council, ¶1",
    ]  # fmt: skip
    assert pieces["PP 1"].endswith("the pilots, and noting the fog of recent winters,")
    assert pieces["OP 1"] == "Decides that every port shall have one bell, to be rung in fog;"


def test_resolutions_are_known_by_their_opening() -> None:
    assert reads_as_resolution(RESOLUTION)
    assert not reads_as_resolution(f"Watch\n\nThe Hague,\n\n{BODY}")


def words(text: str) -> Counter[str]:
    """The words of a text as they stand, those torn at a line end left out; note and page numbers are none."""
    text = re.sub(r"[\w-]+-[ \t]*\n\s*[\w-]+", " ", text)
    text = re.sub(r"(?m)^\W*(?:\d{1,4}|[ivxlIVXL]{1,6})\W*$", "", text)
    return Counter(re.findall(r"[^\W_]+", re.sub("[⁰¹²³⁴⁵⁶⁷⁸⁹ⁱ]|</?i>", " ", text)))


@pytest.mark.skipif(not SOURCES.is_dir(), reason="the source texts are not here")
@pytest.mark.parametrize("number", range(5))
def test_sources_are_split_without_loss(number: int) -> None:
    text = read_file(next(SOURCES.glob(f"{number:03}_*.txt")))
    pieces = split_text(text)
    assert len({piece.locator for piece in pieces}) == len(pieces)
    assert max(len(piece.locator) for piece in pieces) <= 250
    kept = words(" ".join(f"{piece.text} {piece.locator}" for piece in pieces))
    assert not {word: count for word, count in words(text).items() if kept[word] < count}
