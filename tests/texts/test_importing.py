"""Importing a user's own copy of a text. All sample texts are made up."""

from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError

from actors.models import Organisation
from policies.models import Document
from ssrkb.knowledge.importing import import_text
from ssrkb.models import Passage
from tests.texts.charter import TEXT, cite, passages, run
from tests.texts.samples import BODY


def test_import_stores_passages_in_their_order(document: Document) -> None:
    report = import_text(document, TEXT)
    stored = Passage.objects.filter(document=document)
    assert [(passage.position, passage.locator, passage.kind) for passage in stored] == [
        (1, "Harbour Charter", "heading"),
        (2, "Harbour Charter, ¶1", "paragraph"),
        (3, "Harbour Charter, ¶2", "paragraph"),
        (4, "Harbour Charter, (a)", "item"),
        (5, "Harbour Charter, (b)", "item"),
    ]
    assert (report.documents[0].passages, report.documents[0].created, report.documents[0].removed) == (5, 5, 0)


def test_import_fills_cited_passages_and_names_those_it_lacks(document: Document, guard: Organisation) -> None:
    found = cite(guard, document, "Harbour Charter, ¶2")
    lacking = cite(guard, document, "Harbour Charter, (c)", "founded")
    report = import_text(document, TEXT).documents[0]
    found.passage.refresh_from_db()
    assert found.passage.text.endswith("by fourteen pilots.") and found.passage.position == 3
    assert (report.created, report.resolved, report.unresolved) == (4, 1, (lacking,))


def test_second_import_removes_what_nobody_cites(document: Document, guard: Organisation) -> None:
    cite(guard, document, "Harbour Charter, (a)")
    cite(guard, document, "Never imported, ¶1", "founded")
    import_text(document, TEXT)
    report = import_text(document, f"Harbour Charter\n\n{BODY} It does.").documents[0]
    assert passages(document) == {
        "Harbour Charter": "Harbour Charter",
        "Harbour Charter, ¶1": f"{BODY} It does.",
        "Harbour Charter, (a)": "",
        "Never imported, ¶1": "",
    }
    assert Passage.objects.get(locator="Harbour Charter, (a)").position is None
    assert (report.removed, report.resolved, len(report.unresolved)) == (2, 0, 2)


def test_same_text_again_changes_no_row(document: Document, django_assert_max_num_queries: Any) -> None:
    import_text(document, TEXT)
    before = list(Passage.objects.values())
    with django_assert_max_num_queries(15):
        assert import_text(document, TEXT).documents[0].created == 0
    assert list(Passage.objects.values()) == before


def test_import_gives_the_parts_their_own_passages(document: Document) -> None:
    parts = {
        "harbour-charter-1": "Old ports: a pilot’s view",
        "harbour-charter-2": "New ports",
        "harbour-charter-3": "Fog",
    }
    for pk, title in parts.items():
        Document.objects.create(id=pk, title=title, type="chapter", part_of=document)
    chapters = ["Foreword", BODY, "1", "Old Ports:\nA Pilot's View", *[BODY] * 20, "New ports", *[f"{BODY} So"] * 20]
    report = import_text(document, "\n\n".join(chapters))
    assert [done.document for done in report.documents] == ["harbour-charter", "harbour-charter-1", "harbour-charter-2"]
    assert list(passages(document)) == ["Foreword", "Foreword, ¶1"]
    assert "Old Ports: A Pilot's View, ¶20" in passages(Document.objects.get(pk="harbour-charter-1"))
    assert report.parts_not_found == ("harbour-charter-3",)


def test_resolutions_have_their_clauses(db: None) -> None:
    resolution = Document.objects.create(id="resolution-12", title="Resolution 12", type="resolution")
    import_text(resolution, "The Harbour Council,\n\nStressing the need of bells,\n\n1. Decides that bells shall ring.")
    assert list(passages(resolution)) == ["¶1", "PP 1", "OP 1"]


def test_empty_text_is_refused(document: Document) -> None:
    with pytest.raises(ValueError, match="no text"):
        import_text(document, " \n\f\n")


def test_import_command_reports(document: Document, guard: Organisation, tmp_path: Path) -> None:
    cite(guard, document, "Harbour Charter, ¶2")
    cite(guard, document, "Harbour Charter, (c)", "founded")
    file = tmp_path / "charter.txt"
    file.write_text(TEXT, encoding="utf-8")
    out = run("import_text", "harbour-charter", str(file))
    assert "harbour-charter: 5 passages (4 new, 0 removed); 1 citations resolve, 1 do not." in out
    assert "does not resolve: organisations guard (founded): harbour-charter: Harbour Charter, (c)" in out


def test_import_command_refuses_in_sentences(document: Document, tmp_path: Path) -> None:
    file = tmp_path / "charter.txt"
    with pytest.raises(CommandError, match=r"There is no document harbor-charter\. Did you mean harbour-charter\?"):
        run("import_text", "harbor-charter", str(file))
    with pytest.raises(CommandError, match=r"There is no file .*charter\.txt"):
        run("import_text", "harbour-charter", str(file))
    file.write_bytes(b"")
    with pytest.raises(CommandError, match="holds no text"):
        run("import_text", "harbour-charter", str(file))
    file.write_bytes(b"\xe0 l'aube")
    with pytest.raises(CommandError, match="is not UTF-8 text"):
        run("import_text", "harbour-charter", str(file))
