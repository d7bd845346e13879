"""Which lines of a text are headings, and which only look like one."""

from ssrkb.knowledge.texts import split_text
from tests.texts.samples import BODY, by_locator, joined, locators


def test_numbered_headings_stand_under_the_last_unnumbered_one() -> None:
    text = joined("Harbour Charter", "1. Duties", BODY, BODY, "2. Limits¹", BODY, "River Charter", "1. Duties", BODY)
    assert locators(text) == [
        "Harbour Charter",
        "Harbour Charter, 1. Duties",
        "Harbour Charter, 1. Duties, ¶1",
        "Harbour Charter, 1. Duties, ¶2",
        "Harbour Charter, 2. Limits",
        "Harbour Charter, 2. Limits, ¶1",
        "River Charter",
        "River Charter, 1. Duties",
        "River Charter, 1. Duties, ¶1",
    ]


def test_paragraphs_before_the_first_heading_have_a_number_only() -> None:
    assert locators(f"{BODY}\n\n{BODY}\n\nTide tables\n\n{BODY}") == ["¶1", "¶2", "Tide tables", "Tide tables, ¶1"]


def test_hash_headings_have_their_level_and_leave_short_lines_alone() -> None:
    text = f"# Port rules\n\n## Pilots\n\n{BODY}\n\nNo pilot needed\n\n### Fees\n\n{BODY}\n\n## Anchors\n\n{BODY}"
    assert locators(text) == [
        "Port rules",
        "Port rules, Pilots",
        "Port rules, Pilots, ¶1",
        "Port rules, Pilots, ¶2",
        "Port rules, Pilots, Fees",
        "Port rules, Pilots, Fees, ¶1",
        "Port rules, Anchors",
        "Port rules, Anchors, ¶1",
    ]


def test_underlined_headings_have_their_level() -> None:
    assert locators(f"Port rules\n==========\n\nPilots\n------\n{BODY}") == [
        "Port rules", "Port rules, Pilots", "Port rules, Pilots, ¶1"
    ]  # fmt: skip


def test_heading_is_printed_without_marks_links_and_note_number() -> None:
    assert locators(f"*Safe* [moorings](http://x.example/a_(b))¹²\n\n{BODY}")[0] == "Safe moorings"


def test_question_quotation_and_year_make_headings_too() -> None:
    text = f"Who pays the guard?\n\n{BODY}\n\nThe end of “open harbours”\n\n{BODY}\n\n1987 Harbour Seminar\n\n{BODY}"
    assert [piece.text for piece in split_text(text) if piece.kind == "heading"] == [
        "Who pays the guard?",
        "The end of “open harbours”",
        "1987 Harbour Seminar",
    ]


def test_heading_of_several_lines_or_blocks_is_one() -> None:
    text = f"Guarding a port:\nthe story of\na pilot\n\n{BODY}\n\nNorthport:\n\nA Common Chart\n\nfor Pilots\n\n{BODY}"
    assert [piece.text for piece in split_text(text) if piece.kind == "heading"] == [
        "Guarding a port: the story of a pilot",
        "Northport: A Common Chart for Pilots",
    ]


def test_office_torn_over_blocks_is_one_heading() -> None:
    text = f"Ms. Alda Verne,\n\nDeputy Harbour-\n\nMaster for Pilots\n\n{BODY}"
    assert locators(text)[0] == "Ms. Alda Verne, Deputy Harbour-Master for Pilots"


def test_author_line_is_no_heading() -> None:
    text = f"7\n\nGuarding small ports\n\nALDA VERNE, JON O'DAY,\nAND MIRA TEL-ROSS¹\n\nIntroduction\n\n{BODY}"
    assert by_locator(text) == {
        "Guarding small ports": "Guarding small ports",
        "Guarding small ports, ¶1": "ALDA VERNE, JON O'DAY, AND MIRA TEL-ROSS¹",
        "Introduction": "Introduction",
        "Introduction, ¶1": BODY,
    }


def test_capitals_after_running_text_make_a_heading() -> None:
    assert "HARBOUR WORKS" in locators(f"Preface\n\n{BODY}\n\nHARBOUR WORKS\n\n{BODY}")


def test_signature_and_attribution_are_no_headings() -> None:
    text = f"Foreword\n\n{BODY}\n\nALDA VERNE\n\n*Master of the port*\n\n“{BODY}”\n\nJON O'DAY, keeper of the light"
    assert [piece.text for piece in split_text(text) if piece.kind == "heading"] == ["Foreword"]


def test_dated_entries_are_paragraphs_of_their_own() -> None:
    text = f'Steps\n\n{BODY}\n\n2007: The pilots\' book appears as "Soundings"\n\n2012: A new tower is built.'
    assert locators(text) == ["Steps", "Steps, ¶1", "Steps, ¶2", "Steps, ¶3"]


def test_short_beginning_of_a_torn_sentence_is_no_heading() -> None:
    text = joined(
        "Guards",
        "This booklet looks not only at the guards\nand their boats, but",
        "also at the towers that they keep.",
    )
    assert by_locator(text)["Guards, ¶1"].endswith("boats, but also at the towers that they keep.")
