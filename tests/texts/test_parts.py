"""Where the parts of a book begin and end."""

from collections import Counter

from ssrkb.knowledge.texts import split_into_parts
from tests.texts.samples import BODY, RESOLUTION, joined

TITLES = {"one": "Old ports: A pilot’s view", "two": "New Ports, and Their Towers", "three": "Annex: Resolution 12"}


def book(*chapters: str) -> str:
    contents = "Contents\n\n1\tOld ports: A pilot's view\t3\n\nNew Ports, and Their Towers\n\n9\n\nAnnex"
    return "\n\n".join([contents, "Preface", *[BODY] * 20, *chapters])


def test_parts_begin_at_their_titles() -> None:
    text = book(
        "PART I:\n\nBEGINNINGS", "Chapter 1\n\nOLD PORTS:\nA pilot's view¹", *[f"First. {BODY}"] * 20, "MORE OF IT",
        "2", "New ports, and their towers", *[f"Second. {BODY}"] * 20, "ANNEX", RESOLUTION,
    )  # fmt: skip
    parts = split_into_parts(text, TITLES)
    assert parts["one"].startswith("Chapter 1") and parts["one"].strip().endswith(BODY)
    assert parts["two"].startswith("2\n") and "First." not in parts["two"] and "ANNEX" not in parts["two"]
    assert parts["three"].strip().endswith("seized of the matter.")
    assert all(words in parts[""] for words in ("Contents", "Preface", "BEGINNINGS", "MORE OF IT", "meets in spring"))


def test_letterhead_above_the_title_of_an_annex_belongs_to_it() -> None:
    text = joined(*[BODY] * 20, "Annex I", "Harbour Council", "3 May 1987", "Resolution 12 (1987)", *[BODY] * 20)
    assert split_into_parts(text, {"annex": "Resolution 12 (1987)"})["annex"].startswith("Annex I\n\nHarbour Council")


def test_no_word_of_a_book_is_lost_between_its_parts() -> None:
    text = book("OLD PORTS: A PILOT'S VIEW", *[BODY] * 20, "New ports, and their towers", *[BODY] * 20)
    parts = split_into_parts(text, TITLES)
    assert Counter(text.split()) == sum((Counter(part.split()) for part in parts.values()), Counter())


def test_parts_that_are_not_in_the_text_are_left_out() -> None:
    assert split_into_parts(f"Preface\n\n{BODY}", {"one": "Old ports"}) == {"": f"Preface\n\n{BODY}"}
