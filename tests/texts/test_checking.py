"""Checking what the records say against the passages that they cite."""

from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError

from actors.models import Organisation
from policies.models import Document, DocumentStep, Figure, Framework, FrameworkDocument
from ssrkb.knowledge.checking import Exempt, check_citations, load_exceptions
from ssrkb.knowledge.importing import import_text
from tests.texts.charter import TEXT, cite, run
from tests.texts.samples import BODY


def test_citation_that_does_not_resolve_is_listed_with_near_ones(document: Document, guard: Organisation) -> None:
    import_text(document, TEXT)
    cite(guard, document, "Harbour Charter, (c)", "founded")
    [lost] = check_citations().unresolved
    assert str(lost.place) == "organisations guard (founded)"
    assert (lost.document, lost.locator) == ("harbour-charter", "Harbour Charter, (c)")
    assert "Harbour Charter, (a)" in lost.nearest


def test_documents_without_text_are_counted(document: Document, guard: Organisation) -> None:
    cite(guard, document, "Harbour Charter, ¶1")
    cite(guard, document, "Harbour Charter, ¶2", "founded")
    report = check_citations()
    assert report.not_imported == {"harbour-charter": 2}
    assert report.number == 0


def test_field_is_checked_against_its_own_passages(document: Document, guard: Organisation) -> None:
    import_text(document, TEXT)
    cite(guard, document, "Harbour Charter, ¶2")
    cite(guard, document, "Harbour Charter, ¶1", "founded")
    assert [(str(found.place), found.fact) for found in check_citations().unsupported] == [
        ("organisations guard (founded)", "1987"),
        ("organisations guard (founded)", "3 May"),
    ]


def test_whole_record_is_checked_against_all_its_passages(document: Document, guard: Organisation) -> None:
    import_text(document, TEXT)
    cite(guard, document, "Harbour Charter, ¶1")
    assert {found.fact for found in check_citations().unsupported} == {"1987", "3 May"}
    cite(guard, document, "Harbour Charter, ¶2")
    assert check_citations().number == 0


def test_number_of_a_figure_is_found_in_words(document: Document) -> None:
    import_text(document, TEXT)
    figure = Figure.objects.create(id="pilots", title="Pilots of the guard", value=14, unit="pilots", as_of="1987")
    cite(figure, document, "Harbour Charter, ¶2")
    assert check_citations().number == 0
    Figure.objects.update(value=15)
    assert [found.fact for found in check_citations().unsupported] == ["15"]


def test_rows_are_checked(document: Document, guard: Organisation) -> None:
    import_text(document, TEXT)
    DocumentStep.objects.create(document=document, kind="adopted", on="1987-05-04")
    cite(document, document, "Harbour Charter, ¶2", "steps.adopted")
    assert [found.fact for found in check_citations().unsupported] == ["4 May"]


def test_named_records_need_only_one_of_their_numbers(document: Document, guard: Organisation) -> None:
    import_text(document, "Harbour Charter\n\nThe rules build on resolution 12, which the council adopted.")
    framework = Framework.objects.create(id="rules", title="Rules", organisation=guard, status="adopted")
    resolution = Document.objects.create(id="r-12", title="Bells", symbol="HC/RES/12 (1985)", type="resolution")
    FrameworkDocument.objects.create(framework=framework, document=resolution, role="foundation")
    cite(framework, document, "Harbour Charter, ¶1", "documents.foundation")
    assert check_citations().number == 0


def test_disputing_passage_states_the_other_value(document: Document, guard: Organisation) -> None:
    import_text(document, TEXT)
    cite(guard, document, "Harbour Charter, ¶2", "founded")
    cite(guard, document, "Harbour Charter, ¶1", "founded", stance="disputes", stated_value="1986")
    cite(guard, document, "Harbour Charter, ¶1", "title", stance="disputes", stated_value="harbour  Guard")
    cite(guard, document, "Harbour Charter, ¶1", "parent", stance="disputes", stated_value="the guild")
    assert [(found.place.field, found.fact) for found in check_citations().unsupported] == [
        ("founded", "1986"),
        ("parent", "the guild"),
    ]


def test_summary_is_a_class_of_its_own(document: Document, guard: Organisation) -> None:
    Organisation.objects.update(summary="Fourteen pilots and six boats since 1987.", aliases=["Guard of 1988"])
    import_text(document, TEXT)
    cite(guard, document, "Harbour Charter, ¶2")
    report = check_citations()
    assert [(found.place.field, found.fact) for found in report.in_summary] == [("summary", "6"), ("aliases", "1988")]
    assert not report.unsupported


def test_nothing_is_judged_by_a_passage_without_text(document: Document, guard: Organisation) -> None:
    other = Document.objects.create(id="pilots-log", title="The pilots' log", type="study")
    import_text(document, TEXT)
    cite(guard, document, "Harbour Charter, ¶1")
    cite(guard, other, "¶1")
    assert check_citations().number == 0


def test_check_of_one_document_takes_its_parts_along(document: Document, guard: Organisation) -> None:
    chapter = Document.objects.create(id="harbour-charter-1", title="Old ports", type="chapter", part_of=document)
    other = Document.objects.create(id="pilots-log", title="The pilots' log", type="study")
    for text in (chapter, other):
        import_text(text, f"Old ports\n\n{BODY}")
    cite(guard, chapter, "Old ports, ¶1")
    cite(Organisation.objects.create(id="pilots", title="Pilots of 1990", type="group"), other, "Old ports, ¶1")
    assert {found.place.id for found in check_citations("harbour-charter").unsupported} == {"guard"}
    assert {found.place.id for found in check_citations().unsupported} == {"guard", "pilots"}


def test_exceptions_are_left_out_and_unused_ones_reported(document: Document, guard: Organisation) -> None:
    import_text(document, TEXT)
    cite(guard, document, "Harbour Charter, ¶1")
    known = [Exempt("organisations", "guard", value, "The bell says so.") for value in ("1987", "3 May", "1999")]
    report = check_citations("", known)
    assert not report.unsupported
    assert report.unused == known[2:]
    assert not check_citations("harbour-charter", known).unused


def test_exceptions_need_every_entry(tmp_path: Path) -> None:
    file = tmp_path / "citation_exceptions.yaml"
    assert load_exceptions(file) == []
    file.write_text("- {kind: documents, id: x, value: 1987, reason: The bell says so.}")
    assert load_exceptions(file) == [Exempt("documents", "x", "1987", "The bell says so.")]
    file.write_text("- {kind: documents, id: x, value: 1987}")
    with pytest.raises(ValueError, match=r"citation_exceptions\.yaml, entry 1 \(x\) has no reason"):
        load_exceptions(file)
    file.write_text("kind: documents")
    with pytest.raises(ValueError, match="expected a list"):
        load_exceptions(file)
    file.write_text("- [")
    with pytest.raises(ValueError, match="cannot be read"):
        load_exceptions(file)


def test_check_command_fails_if_anything_is_reported(
    document: Document, guard: Organisation, settings: Any, tmp_path: Path
) -> None:
    settings.BASE_DIR = tmp_path
    (tmp_path / "fixtures").mkdir()
    import_text(document, TEXT)
    cite(guard, document, "Harbour Charter, ¶2")
    assert run("check_citations") == "1 citations of 1 records checked: nothing to look at.\n"
    cite(guard, document, "Harbour Charter, (c)", "founded")
    with pytest.raises(CommandError, match="1 to look at"):
        run("check_citations", "--document", "harbour-charter")
    with pytest.raises(CommandError, match="There is no document quay"):
        run("check_citations", "--document", "quay")
