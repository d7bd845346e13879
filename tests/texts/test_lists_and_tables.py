"""How list items and the rows of tables are told and named."""

from tests.texts.samples import BODY, by_locator, joined, locators


def test_items_are_named_by_label_or_by_number() -> None:
    text = joined(
        "Duties",
        "The guard shall:",
        "- a) keep watch;\n- b) ring the bell.",
        "- oil the lamps;\n- mend the nets.",
        BODY,
    )
    assert by_locator(text) == {
        "Duties": "Duties",
        "Duties, ¶1": "The guard shall:",
        "Duties, (a)": "keep watch;",
        "Duties, (b)": "ring the bell.",
        "Duties, item 1": "oil the lamps;",
        "Duties, item 2": "mend the nets.",
        "Duties, ¶2": BODY,
    }


def test_labels_in_brackets_and_numbers() -> None:
    text = joined(
        "Duties",
        "The guard shall:",
        "(a) keep watch;",
        "(b) ring the bell.",
        "It must:",
        "1. oil the lamps\n2. mend nets",
    )
    assert locators(text) == ["Duties", "Duties, ¶1", "Duties, (a)", "Duties, (b)", "Duties, ¶2", "Duties, (1)",
                              "Duties, (2)"]  # fmt: skip


def test_numbers_that_follow_each_other_are_items_even_if_they_stand_alone() -> None:
    assert locators("Duties\n\n1. Watch the gate\n\n2. Ring the bell\n\n3. Light the lamp") == [
        "Duties", "Duties, (1)", "Duties, (2)", "Duties, (3)"
    ]  # fmt: skip


def test_items_count_anew_under_each_heading() -> None:
    assert locators("Lamps\n\n- oil;\n\nBells\n\n- rope;") == ["Lamps", "Lamps, item 1", "Bells", "Bells, item 1"]


def test_dash_inside_wrapped_text_is_no_item() -> None:
    text = joined(
        "Towers",
        "The tower was built by the guild in the north of the old port\n- to the surprise of many\npilots - in a year.",
    )
    assert by_locator(text)["Towers, ¶1"].endswith("old port - to the surprise of many pilots - in a year.")


def test_item_goes_on_over_a_page_break() -> None:
    text = joined(
        "Aims",
        "- Keep the guards near the",
        "- boats; they belong there\n- Pay them in full and in",
        "time for the winter.",
    )
    assert by_locator(text) == {
        "Aims": "Aims",
        "Aims, item 1": "Keep the guards near the boats; they belong there",
        "Aims, item 2": "Pay them in full and in time for the winter.",
    }


def test_lone_conjunction_belongs_to_the_item_before() -> None:
    assert by_locator("Aims\n\n- paint the boats;\n- and\n- mend the nets.")["Aims, item 1"] == "paint the boats; and"


def test_items_that_lost_their_marks() -> None:
    text = joined(
        "Aims", "It has these aims:", "A calm port;", "A lit quay, where\nneeded;", "Fair fees for boats.", BODY
    )
    assert locators(text)[2:] == ["Aims, item 1", "Aims, item 2", "Aims, item 3", "Aims, ¶2"]


def test_captioned_table_with_tabs() -> None:
    text = f"Depths\n\nTable 7.2: Depths by year\n\nYear\tDepth\n2007\tfour <i>fathoms</i>\n2008\tfive\n\n{BODY}"
    assert by_locator(text) == {
        "Depths": "Depths",
        "Table 7.2": "Table 7.2: Depths by year",
        "Table 7.2, head": "Year | Depth",
        "Table 7.2, row 1": "2007 | four fathoms",
        "Table 7.2, row 2": "2008 | five",
        "Depths, ¶1": BODY,
    }


def test_markdown_tables_without_caption_are_counted() -> None:
    text = f"| Gate | Guards |\n|---|---|\n| North | 4 |\n| South | 6 |\n\n{BODY}\n\n| East | 2 |\n| West | 3 |"
    assert locators(text) == [
        "table 1, head",
        "table 1, row 1",
        "table 1, row 2",
        "¶1",
        "table 2, row 1",
        "table 2, row 2",
    ]


def test_table_that_the_copy_holds_as_lists() -> None:
    text = joined(
        "Works",
        "Table 3: State of the works",
        "Done",
        "- North gate\n- South gate",
        "Open",
        "Tower: no roof",
        "Plans",
        BODY,
    )
    assert locators(text)[2:] == [
        "Table 3, Done", "Table 3, row 1", "Table 3, row 2", "Table 3, Open", "Table 3, row 3", "Plans", "Plans, ¶1"
    ]  # fmt: skip


def test_line_with_one_bar_is_text() -> None:
    assert by_locator("| went down to the quay with the guard and saw the boats.") == {
        "¶1": "| went down to the quay with the guard and saw the boats."
    }
