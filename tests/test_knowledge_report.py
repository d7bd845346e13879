"""The report for curators: what is counted, what is remarked on, and what rightly is not."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from ssrkb.knowledge.report import SECTIONS, knowledge_report
from ssrkb.models import kinds
from tests import factories as f
from tests import network as n
from tests.reported import remarks, section, tally

pytestmark = pytest.mark.usefixtures("db", "own_fixtures")


# Counts


def test_records_are_counted_by_kind_and_state():
    f.ThemeFactory.create_batch(2)
    f.ThemeFactory(state="draft")
    f.FindingFactory(state="withdrawn", state_note="Doubled.")
    found = tally("states")
    assert list(found) == list(kinds())
    assert (found["themes"], found["findings"]) == ({"published": 2, "draft": 1}, {"withdrawn": 1})
    assert list(tally("states", "themes")) == ["themes"]


def test_record_counts_for_each_document_that_supports_it():
    book = f.DocumentFactory(id="a-book")
    chapter = f.DocumentFactory(id="a-chapter", part_of=book)
    theme, finding = f.ThemeFactory(), f.FindingFactory()
    for passage in f.PassageFactory.create_batch(2, document=chapter):
        f.cite(theme, passage)
    f.cite(finding, f.PassageFactory(document=book), stance="disputes", note="It says otherwise.")
    f.cite(f.ThemeFactory(state="withdrawn", state_note="Doubled."), f.PassageFactory(document=chapter))
    found = tally("sources")
    assert found["a-chapter"] == {"themes": 1}
    assert "a-book" not in found
    assert found[f.SOURCE]["findings"] == 1


# What is missing


def test_record_without_theme_is_listed_where_half_of_its_kind_have_one():
    theme = f.ThemeFactory()
    f.FindingFactory(id="with", themes=[theme], dated="2014")
    f.FindingFactory(id="without")
    assert remarks("lacking", "findings") == {("without",): "no theme and no date"}
    f.FindingFactory(id="also-without")
    assert remarks("lacking", "findings") == {}
    assert tally("lacking", "findings")["findings: themes"] == {"with": 1, "without": 2}


def test_what_is_missing_is_named():
    country = f.CountryFactory()
    f.FindingFactory(countries=[country], dated="2014")
    f.FindingFactory(id="bare")
    f.FindingFactory(state="withdrawn", state_note="Doubled.")
    assert remarks("lacking", "findings") == {("bare",): "no country and no date"}


def test_fields_looked_at_are_those_that_may_be_missing():
    assert set(tally("lacking")) >= {"documents: themes", "documents: countries", "documents: dated", "figures: as_of"}
    assert not {"memberships: country", "reform-steps: country", "coverage: theme"} & set(tally("lacking"))


# Connections


def test_record_that_nothing_refers_to_is_listed_and_a_draft_is_not():
    f.OrganisationFactory(id="alone")
    f.OrganisationFactory(state="draft")
    assert remarks("orphans", "organisations") == {("alone",): "nothing refers to it, and it refers to nothing"}


@pytest.mark.parametrize("kind", [kind for kind in kinds() if kind != "memberships"])
def test_every_relation_connects_on_both_ends(kind):
    """One relation at a time, so that none of them is carried by another."""
    model = kinds()[kind]
    for relation in n.relations(model):
        targets = {relation.related_model: f.FACTORIES[relation.related_model](title=f"Target of {relation.name}")}
        record = n.make(model, targets)
        listed = {name for names in remarks("orphans") for name in names}
        assert not {record.pk, *(target.pk for target in targets.values())} & listed, relation.name


def test_membership_connects_the_group_with_its_member():
    f.MembershipFactory(id="of-a-state")
    f.MembershipFactory(id="of-a-body", organisation=f.OrganisationFactory())
    assert remarks("orphans", "memberships", "organisations", "countries") == {}


def test_every_row_between_records_connects_both():
    ones, others = n.make_all({}), n.make_all({})
    n.join(ones, others)
    listed = {record.id for remark in section("orphans").remarks for record in remark.records}
    named_in_rows = {
        field.related_model for model in n.row_models() if len(n.relations(model)) > 1 for field in n.relations(model)
    }
    assert not {both[model].pk for model in named_in_rows for both in (ones, others)} & listed


def test_own_name_own_citation_and_a_withdrawn_predecessor_connect_with_nothing():
    organisation = f.OrganisationFactory(id="alone")
    organisation.names.create(name="An earlier name")
    f.OrganisationFactory(state="withdrawn", state_note="Doubled.", replaced_by=organisation)
    document = f.DocumentFactory(id="quotes-itself", cited=False, state="draft")
    f.cite(document, f.PassageFactory(document=document))
    type(document).objects.update(state="published")
    assert set(remarks("orphans", "organisations", "documents")) == {("alone",), ("quotes-itself",)}
    f.cite(f.ThemeFactory(), document.passages.get())
    assert set(remarks("orphans", "documents")) == set()


def test_themes_used_once_or_never():
    once, never, twice = (f.ThemeFactory(id=name) for name in ("once", "never", "twice"))
    f.ThemeFactory(id="narrow", broader=never, related=[never])
    f.FindingFactory(id="a-finding", themes=[once, twice])
    f.CoverageFactory(theme=twice)
    f.FindingFactory(themes=[once], state="withdrawn", state_note="Doubled.")
    assert remarks("themes") == {
        ("narrow",): "no record is about it",
        ("never",): "no record is about it",
        ("once", "a-finding"): "only this one record is about the theme",
    }
    assert remarks("themes", "findings") == {}


# The command


def printed(*arguments):
    out = StringIO()
    call_command("knowledge_report", *arguments, stdout=out)
    return out.getvalue()


def test_command_prints_every_section():
    f.ThemeFactory(id="gender", title="Gender")
    text = printed()
    titles = [made.title for made in knowledge_report()]
    assert len(titles) == len(SECTIONS)
    assert [line for title in titles for line in text.splitlines() if line.startswith(title)] == [
        line for line in text.splitlines() if not line.startswith("  ")
    ]
    assert "  themes: 1 published\n" in text
    assert "  themes gender “Gender”: never reviewed\n" in text


def test_command_prints_one_section_about_one_kind():
    f.ThemeFactory(id="gender", title="Gender")
    f.MissionFactory()
    assert printed("--section", "reviews", "--kind", "themes") == (
        "To be reviewed (1):\n  themes gender “Gender”: never reviewed\n"
    )
    assert printed("--section", "duplicates") == "Likely duplicates:\n  nothing\n"
    with pytest.raises(CommandError, match="invalid choice: 'theme'"):
        printed("--kind", "theme")
    with pytest.raises(CommandError, match="invalid choice: 'all'"):
        printed("--section", "all")
