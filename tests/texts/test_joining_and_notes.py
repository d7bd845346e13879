"""How sentences that lines and pages tear are made whole, and notes kept apart."""

from tests.texts.samples import BODY, by_locator, joined, locators


def test_wrapped_lines_and_torn_words_are_joined() -> None:
    text = (
        "Watch\n\nThe harbour and its sys-\ntems are kept by the Harbour-\nMaster, a long-term guard,"
        "\nin (re)-\nbuilt towers,\nand each long-\nterm plan is read aloud."
    )
    assert by_locator(text)["Watch, ¶1"] == (
        "The harbour and its systems are kept by the Harbour-Master, a long-term guard, in (re)-built towers,"
        " and each long-term plan is read aloud."
    )


def test_sentence_goes_on_over_page_break_note_and_figure() -> None:
    text = (
        "Watch\n\nThe guard rows out at night, in fog and in storm, whatever the pilots may say of it, and\n\n"
        "¹ See the log.\n\nFigure 2.1: The boats\nSource: the log\n\n"
        f"Quay Masters row with it, “as they must”.²\n\n{BODY}"
    )
    assert by_locator(text) == {
        "Watch": "Watch",
        "Watch, ¶1": "The guard rows out at night, in fog and in storm, whatever the pilots may say of it, and"
        " Quay Masters row with it, “as they must”.²",
        "note 1": "See the log.",
        "Figure 2.1": "Figure 2.1: The boats Source: the log",
        "Watch, ¶2": BODY,
    }


def test_finished_paragraphs_stay_apart() -> None:
    quoted = "The guild speaks of “a port for all”"
    text = f"Watch\n\n{BODY}¹²\n\n{quoted} and nobody objects to that at all, say the “pilots”\n\nTheir log is lost."
    assert len(locators(text)) == 4


def test_photograph_does_not_interrupt_a_sentence() -> None:
    text = joined(
        "Watch",
        "The guard keeps the north gate, the south gate,",
        "A guard at dawn. (Photo/A. Verne)",
        "and the old tower.",
    )
    assert by_locator(text)["Watch, ¶1"] == "The guard keeps the north gate, the south gate, and the old tower."
    assert by_locator(text)["photograph 1"] == "A guard at dawn. (Photo/A. Verne)"


def test_line_that_begins_a_page_by_a_space_begins_a_block() -> None:
    assert locators(f"Watch\n\n{BODY}\n Tide tables\n\n{BODY}") == [
        "Watch",
        "Watch, ¶1",
        "Tide tables",
        "Tide tables, ¶1",
    ]


def test_notes_with_superscripts_list_marks_or_plain_numbers() -> None:
    text = joined(
        "Watch",
        f"{BODY}¹",
        "Notes",
        "- ¹ See the log; and",
        "- the older log.\n² Ibid.",
        "- 3 The bell,",
        "not the horn.",
    )
    assert by_locator(text) == {
        "Watch": "Watch",
        "Watch, ¶1": f"{BODY}¹",
        "Notes": "Notes",
        "note 1": "See the log; and the older log.",
        "note 2": "Ibid.",
        "note 3": "The bell, not the horn.",
    }


def test_markdown_notes_and_notes_by_letter() -> None:
    assert locators(f"{BODY}\n\n[^4]: See the log.\n\nⁱ Revised.") == ["¶1", "note 4", "note i"]


def test_notes_of_two_chapters_in_one_text_stay_apart() -> None:
    assert locators("One port\n\n¹ The log.\n\nTwo ports\n\n¹ The bell.") == [
        "One port", "note 1", "Two ports", "note 1 [2]"
    ]  # fmt: skip
