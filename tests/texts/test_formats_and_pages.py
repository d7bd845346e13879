"""How files are read, and on which pages their passages stand."""

from pathlib import Path

import pytest

from ssrkb.knowledge.texts import read_file, split_text
from tests.texts.samples import BODY, by_locator, locators

HTML = f"""<html><head><title>x</title><style>p {{}}</style></head><body><script>let a = 1;</script>
<h1>Port <em>rules</em></h1><h2>Pilots</h2><p>{BODY}<sup><a href="#1">1</a></sup> Fees: 4*5 &amp; 6*7.</p>
<ul><li>oil</li><li><p>ropes</p></li></ul><table><tr><th>Gate</th><th>Guards</th></tr><tr><td>North</td><td><p>4</p></td></tr>
</table></body></html>"""


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
