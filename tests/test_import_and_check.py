"""Importing a user's own copy of a text, and checking what the records say against it. All sample texts are made up."""

from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.management import CommandError, call_command

from actors.models import Country, Organisation, OrganisationName, OrganisationRelation
from policies.models import Document, DocumentStep, Figure, Framework, FrameworkDocument
from ssrkb.knowledge.checking import (
    Exempt,
    check_citations,
    facts_claimed,
    facts_stated,
    is_stated,
    load_exceptions,
    values_of,
)
from ssrkb.knowledge.importing import import_text
from ssrkb.models import Citation, Passage, Record

BODY = "The harbour guard answers to the town assembly, which hears it twice a year in open session."
FOUNDED = "The guard was founded on 3 May 1987 by fourteen pilots."
TEXT = f"Harbour Charter\n\n{BODY}\n\n{FOUNDED}\n\n- a) keep watch;\n- b) ring."


@pytest.fixture
def document(db: None) -> Document:
    return Document.objects.create(id="harbour-charter", title="Harbour Charter", type="policy", dated="1987")


@pytest.fixture
def guard(db: None) -> Organisation:
    return Organisation.objects.create(id="guard", title="Harbour Guard", type="unit", founded="1987-05-03")


def cite(record: Record, document: Document, locator: str, field: str = "", **more: Any) -> Citation:
    passage, _ = Passage.objects.get_or_create(document=document, locator=locator)
    kind = ContentType.objects.get_for_model(record)
    return Citation.objects.create(record_kind=kind, record_id=record.pk, passage=passage, field=field, **more)


def passages(document: Document) -> dict[str, str]:
    return dict(Passage.objects.filter(document=document).values_list("locator", "text"))


# --- Import ----------------------------------------------------------------------------------------------------------


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


def run(*arguments: str) -> str:
    out = StringIO()
    call_command(*arguments, stdout=out)
    return out.getvalue()


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


# --- Values and facts ------------------------------------------------------------------------------------------------


def test_values_of_fields_and_rows(document: Document, guard: Organisation) -> None:
    guard.aliases = ["HG", "Watch of 1987"]
    town = Organisation.objects.create(id="town", title="Town", type="organ")
    guard.parent = town
    OrganisationName.objects.create(organisation=guard, name="Night Watch", acronym="NW", period="1979/1987")
    OrganisationRelation.objects.create(subject=guard, kind="hosts", object=town, period="1990")
    OrganisationRelation.objects.create(subject=guard, kind="funds", object=town, period="1991")
    guard.countries.add(Country.objects.create(id="xyz", title="Portland"))
    assert values_of(guard, "founded") == ["1987-05-03"]
    assert values_of(guard, "aliases") == ["HG", "Watch of 1987"]
    assert values_of(guard, "names") == ["Night Watch", "NW", "1979/1987"]
    assert values_of(guard, "relations.hosts") == ["1990"]
    assert values_of(guard, "relations") == ["1991", "1990"]
    assert values_of(guard, "parent") == ["Town"]
    assert values_of(guard, "countries") == ["Portland"]
    assert values_of(guard, "") == values_of(guard, "no-such-field") == values_of(guard, "dissolved") == []


def test_values_of_steps_and_framework_documents(document: Document, guard: Organisation) -> None:
    for kind, on in (("adopted", "1987-05"), ("signed", "1988")):
        DocumentStep.objects.create(document=document, kind=kind, on=on)
    framework = Framework.objects.create(id="rules", title="Rules", organisation=guard, status="adopted")
    FrameworkDocument.objects.create(framework=framework, document=document, role="foundation")
    assert values_of(document, "steps.adopted") == ["1987-05"]
    assert values_of(document, "steps") == ["1987-05", "1988"]
    assert values_of(framework, "documents.foundation") == ["Harbour Charter"]
    assert values_of(framework, "documents.guidance") == []


@pytest.mark.parametrize(
    ("value", "facts"),
    [
        ("1987-05-03", ["1987", "3 May"]),
        ("1987-05", ["1987", "May"]),
        ("1987~", ["1987"]),
        ("1987/..", ["1987"]),
        ("../1990", ["1990"]),
        ("S/RES/2151 (2014)", ["S/RES/2151", "2014"]),
        ("S/RES/2151(2014)", ["S/RES/2151", "2014"]),
        ("A/62/659–S/2008/39", ["A/62/659", "S/2008/39"]),
        ("14.0000", ["14"]),
        ("Some 1,650 boats in the twenty-first year", ["1650", "21"]),
        ("One of the guard's boats", []),
    ],
)
def test_facts_claimed(value: str, facts: list[str]) -> None:
    assert facts_claimed(value) == facts


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("14", "some fourteen¹² pilots"),
        ("14", "14¹² pilots"),
        ("14", "the fourteenth pilot"),
        ("25", "twenty-five boats"),
        ("100", "over one hundred boats"),
        ("80", "80 per cent of boats"),
        ("1650", "1,650 boats"),
        ("23000", "23 000 boats"),
        ("7300000000", "US $7.3 billion"),
        ("7.3", "US $7.3 billion"),
        ("2013", "from 2011–13"),
        ("3 May", "on 3 May 1987"),
        ("3 May", "on May 3, 1987"),
        ("22 November", "on 22-23 November"),
        ("May", "in May 1987"),
        ("S/RES/2151", "Security Council resolution 2151 (2014)"),
        ("A/62/659", "the report (A/62/659–S/2008/39)"),
        ("2151", "S/RES/2151"),
    ],
)
def test_facts_stated_in_other_forms(fact: str, text: str) -> None:
    assert is_stated(fact, facts_stated(text))


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("14", "1412 boats"),
        ("20", "twenty-five boats"),
        ("5", "twenty-five boats"),
        ("3 May", "13 May 1987"),
        ("12", "boats¹²"),
    ],
)
def test_facts_not_stated(fact: str, text: str) -> None:
    assert not is_stated(fact, facts_stated(text))


# --- Check -----------------------------------------------------------------------------------------------------------


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
