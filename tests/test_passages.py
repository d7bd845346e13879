"""How texts are cut into passages, and how the passages are named. All sample texts are made up."""

import os
import re
from collections import Counter
from pathlib import Path

import pytest

from ssrkb.knowledge.passages import (
    Piece,
    read_file,
    reads_as_resolution,
    split_into_parts,
    split_text,
)

SOURCES = Path(os.environ.get("SSR_SOURCES") or Path(__file__).resolve().parents[2] / "shared" / "sources")
BODY = "The harbour guard answers to the town assembly, which hears it twice a year in open session."


def locators(text: str, **options: bool) -> list[str]:
    return [piece.locator for piece in split_text(text, **options)]


def joined(*blocks: str) -> str:
    return "\n\n".join(blocks)


def by_locator(text: str, **options: bool) -> dict[str, str]:
    return {piece.locator: piece.text for piece in split_text(text, **options)}


# --- Headings --------------------------------------------------------------------------------------------------------


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


def test_piece_tells_kind_text_and_headings() -> None:
    assert split_text(f"Tide tables\n\n{BODY}")[1] == Piece("Tide tables, ¶1", "paragraph", BODY, "", ("Tide tables",))


def test_kinds_are_those_of_the_database() -> None:
    from ssrkb.models import PassageKind

    text = f"Moorings\n\n{BODY}¹\n\n- buoys;\n- ropes.\n\n¹ Kept in the tower.\n\nTable 1: Depths\n\nNorth\t4\nSouth\t6"
    kinds = {piece.kind for piece in split_text(text)}
    clauses = {piece.kind for piece in split_text(RESOLUTION, is_resolution=True)}
    assert kinds | clauses == set(PassageKind.values)


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


# --- Items -----------------------------------------------------------------------------------------------------------


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


# --- Joining ---------------------------------------------------------------------------------------------------------


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


# --- Notes -----------------------------------------------------------------------------------------------------------


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


# --- Tables ----------------------------------------------------------------------------------------------------------


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


# --- Pages -----------------------------------------------------------------------------------------------------------


def test_lone_numbers_are_dropped() -> None:
    assert locators(f"4\n\nWatch\n\n{BODY}\n\nVii.\n\n{BODY}") == ["Watch", "Watch, ¶1", "Watch, ¶2"]


def test_lone_numbers_that_count_pages_name_the_page_that_follows() -> None:
    pages = "\n\n".join(f"{number}\n\n{' '.join([BODY] * 8)}" for number in (11, 12, 13))
    assert [(piece.locator, piece.page) for piece in split_text(pages)] == [("¶1", "11"), ("¶2", "12"), ("¶3", "13")]


def test_lone_numbers_at_the_foot_name_the_page_that_ends() -> None:
    pages = "\n\n".join(f"{' '.join([BODY] * 8)}\n\n{number}" for number in (11, 12, 13))
    assert [piece.page for piece in split_text(pages)] == ["11", "12", "13"]


def test_form_feeds_part_sheets_and_running_heads_are_dropped() -> None:
    sheets = [
        f"{number}\nPorts of the north\n\n{BODY} It has\n{'very ' * number}old boats and\n¹ Ibid."
        for number in (3, 4, 5)
    ]
    pieces = split_text("\f".join([*sheets, "no tower.\n\nThis sheet has neither a number nor a running head."]))
    assert [(piece.locator, piece.page) for piece in pieces] == [
        ("Ports of the north", "3"), ("Ports of the north, ¶1", "3"), ("note 1", "3"), ("note 1 [2]", "4"),
        ("note 1 [3]", "5"), ("Ports of the north, ¶2", "6"),
    ]  # fmt: skip
    assert "It has very very very very old boats and The harbour guard" in pieces[1].text


# --- Locators --------------------------------------------------------------------------------------------------------


def test_second_of_the_same_name_is_marked() -> None:
    assert locators(f"Watch\n\n{BODY}\n\nWatch\n\n{BODY}") == ["Watch", "Watch, ¶1", "Watch [2]", "Watch, ¶1 [2]"]


def test_long_headings_are_shortened() -> None:
    title = "Guarding " + "the very old harbours and towers of the northern and eastern " * 2 + "isles"
    text = f"# {title}\n\n## {title}\n\n- a) keep watch"
    assert all(len(locator) <= 250 for locator in locators(text))
    assert locators(text)[2].endswith("…, (a)")
    assert len(set(locators(text))) == 3


# --- Resolutions -----------------------------------------------------------------------------------------------------

RESOLUTION = """ANNEX

Harbour Council

Resolution 12 (1987)

*The Harbour Council,*

*Recalling* its resolution 9 (1985) and the reports of the pilots, and

*noting* the fog of recent winters,

*Stressing* that every port needs a bell,

1. *Decides* that every port shall have

one bell, to be rung in fog;

2. *Requests* the Master of Pilots:

(a) To count the bells, in particular:

(i) the cracked ones;

(ii) the lost ones;

(b) To report on them;

3. *Decides* to remain seized of the matter.

About the Council

The Council meets in spring.
"""


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


# --- Parts -----------------------------------------------------------------------------------------------------------

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


# --- Files -----------------------------------------------------------------------------------------------------------


def test_text_files_are_utf_8(tmp_path: Path) -> None:
    file = tmp_path / "port.txt"
    file.write_bytes("\ufeffQuai des Brumes, à l'aube".encode())
    assert read_file(file) == "Quai des Brumes, à l'aube"
    file.write_bytes("Quai à l'aube".encode("latin-1"))
    with pytest.raises(ValueError, match=r"port\.txt is not UTF-8 text: byte 6 cannot be read"):
        read_file(file)


def test_unknown_formats_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"port\.docx cannot be read: expected a file that ends in \.txt"):
        read_file(tmp_path / "port.docx")


HTML = f"""<html><head><title>x</title><style>p {{}}</style></head><body><script>let a = 1;</script>
<h1>Port <em>rules</em></h1><h2>Pilots</h2><p>{BODY}<sup><a href="#1">1</a></sup> Fees: 4*5 &amp; 6*7.</p>
<ul><li>oil</li><li><p>ropes</p></li></ul><table><tr><th>Gate</th><th>Guards</th></tr><tr><td>North</td><td><p>4</p></td></tr>
</table></body></html>"""


def test_web_pages_keep_headings_items_and_cells(tmp_path: Path) -> None:
    file = tmp_path / "port.html"
    file.write_text(HTML, encoding="utf-8")
    assert by_locator(read_file(file)) == {
        "Port rules": "Port rules",
        "Port rules, Pilots": "Pilots",
        "Port rules, Pilots, ¶1": f"{BODY}¹ Fees: 4*5 & 6*7.",
        "Port rules, Pilots, item 1": "oil",
        "Port rules, Pilots, item 2": "ropes",
        "table 1, head": "Gate | Guards",
        "table 1, row 1": "North | 4",
    }


def pdf(*pages: list[str]) -> bytes:
    """A PDF of the least sort, with one line of text after the other on each page."""
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
               "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]  # fmt: skip
    for number, lines in enumerate(pages):
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {5 + 2 * number} 0 R"
                       " /Resources << /Font << /F1 3 0 R >> >> >>")  # fmt: skip
        shown = "\n".join(f"({line}) Tj 0 -14 Td" for line in lines)
        objects.append(f"<< /Length {len(shown) + 40} >>\nstream\nBT /F1 12 Tf 50 750 Td\n{shown}\nET\nendstream")
    body, places = "%PDF-1.4\n", []
    for number, item in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{item}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF"
    return f"{body}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{end}".encode("latin-1")


def test_pdf_pages_keep_their_numbers(tmp_path: Path) -> None:
    file = tmp_path / "port.pdf"
    first = ["The guard of the port", "The guard of the port rows out at night to see the", "boats and the gates.",
             "It rows home at dawn, and the bell is rung for it by", "7"]  # fmt: skip
    file.write_bytes(pdf(first, ["the keeper of the tower, or else by the keeper of the", "light.", "8"]))
    assert [(piece.locator, piece.page) for piece in split_text(read_file(file))] == [
        ("The guard of the port", "7"),
        ("The guard of the port, ¶1", "7"),
        ("The guard of the port, ¶2", "7"),
    ]


def test_pdf_without_printed_numbers_has_its_own(tmp_path: Path) -> None:
    file = tmp_path / "port.pdf"
    file.write_bytes(pdf(["The guard of the port rows out at night."], ["It rows home at dawn."]))
    assert [piece.page for piece in split_text(read_file(file))] == ["1", "2"]


def test_broken_pdf_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "port.pdf"
    file.write_bytes(b"no pdf at all")
    with pytest.raises(ValueError, match=r"port\.pdf cannot be read as a PDF"):
        read_file(file)


# --- The sources -----------------------------------------------------------------------------------------------------


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
