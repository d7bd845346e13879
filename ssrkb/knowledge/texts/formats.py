"""The formats in which people have their own copy of a text: plain text, web pages and PDF."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pypdf

from ssrkb.knowledge.texts.headings import is_headlike
from ssrkb.knowledge.texts.words import SUPERSCRIPTS, last


def read_file(path: str | Path) -> str:
    """The text of a file in one of the formats that people have; pages of a PDF are parted by form feeds."""
    path = Path(path)
    match path.suffix.casefold():
        case ".txt" | ".md":
            return _decoded(path)
        case ".html" | ".htm":
            return _text_of_html(_decoded(path))
        case ".pdf":
            return _text_of_pdf(path)
    raise ValueError(f"{path.name} cannot be read: expected a file that ends in .txt, .md, .html, .htm or .pdf.")


def _decoded(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(
            f"{path.name} is not UTF-8 text: byte {error.start + 1} cannot be read. Save it as UTF-8, then import it."
        ) from None


def _text_of_pdf(path: Path) -> str:
    """The pages of a PDF, each below its label; a number printed on the page itself counts more."""
    try:
        reader = pypdf.PdfReader(path)
        pages = [page.extract_text() for page in reader.pages]
        return "\f".join(
            f"{label}\n\n{_with_gaps(page)}" for label, page in zip(reader.page_labels, pages, strict=True)
        )
    except Exception as error:  # pypdf fails on damaged files in more ways than it names
        raise ValueError(f"{path.name} cannot be read as a PDF: {' '.join(str(error).split())}") from None


def _with_gaps(page: str) -> str:
    """A page of a PDF with blank lines where its line lengths show that a paragraph or heading ends."""
    lines = [line.rstrip() for line in page.split("\n")]
    width = sorted(map(len, lines))[int(len(lines) * 0.9)]
    result: list[str] = []
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        result.append(line)
        short = len(line) < width * 0.85
        if line and after and short and (last(line) in set(".!?:") or (is_headlike(line) and after[:1].isupper())):
            result.append("")
    return "\n".join(result)


def _text_of_html(page: str) -> str:
    reader = _HtmlText()
    reader.feed(page)
    reader.close()
    return reader.text()


class _HtmlText(HTMLParser):
    """Writes a web page down as text: headings with `#`, items with `-`, table rows with bars."""

    HEADINGS: tuple[str, ...] = ("h1", "h2", "h3", "h4", "h5", "h6")
    BLOCKS: tuple[str, ...] = ("p", "div", "ul", "ol", "table", "section", "article", "blockquote", "dt", "dd", "main")
    CELLS: tuple[str, ...] = ("td", "th")
    HIDDEN: tuple[str, ...] = ("script", "style", "head", "template", "noscript")

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.written: list[str] = []
        self.hidden = 0
        self.cells = 0
        self.raised = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self.HIDDEN:
            self.hidden += 1
        elif tag in self.HEADINGS:
            self.written.append(f"\n\n{'#' * int(tag[1])} ")
        elif opening := {"li": "\n- ", "tr": "\n|", "br": " ", "td": " ", "th": " "}.get(tag):
            self.written.append(opening)
        elif tag in self.BLOCKS and not self._begins_item():
            self.written.append(self._gap())
        self.cells += tag in self.CELLS
        self.raised = tag == "sup" or (self.raised and tag == "a")

    def handle_endtag(self, tag: str) -> None:
        if tag in self.HIDDEN:
            self.hidden = max(0, self.hidden - 1)
        elif tag in self.CELLS:
            self.cells = max(0, self.cells - 1)
            self.written.append(" |")
        elif tag in (*self.HEADINGS, *self.BLOCKS):
            self.written.append(self._gap())
        self.raised = self.raised and tag != "sup"

    def handle_data(self, data: str) -> None:
        if self.hidden:
            return
        words = re.sub(r"\s+", " ", data)
        if self.raised and words.strip().isdecimal():
            words = words.strip().translate(str.maketrans("0123456789", SUPERSCRIPTS[:10]))
        self.written.append(re.sub(r"([*_\\|\[\]])", r"\\\1", words))

    def _gap(self) -> str:
        """What parts blocks: a blank line, but in a table cell, which has to stay on its line, a space."""
        return " " if self.cells else "\n\n"

    def _begins_item(self) -> bool:
        """In an item that has no words yet, a paragraph does not begin a new block."""
        return bool(self.written) and self.written[-1] == "\n- "

    def text(self) -> str:
        lines = [line.strip() for line in "".join(self.written).split("\n")]
        return re.sub(r"\n{3,}", "\n\n", "\n".join("" if line in {"-", "|"} else line for line in lines)).strip() + "\n"
