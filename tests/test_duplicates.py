"""Which records the report takes for one thing entered twice, and the pairs that somebody judged to be two."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from ssrkb.knowledge.files import knowledge_files
from ssrkb.knowledge.report.distinct import Distinct, load_distinct
from ssrkb.models import kinds
from tests import factories as f
from tests.reported import remarks

pytestmark = pytest.mark.usefixtures("db", "own_fixtures")


@pytest.fixture
def judged(own_fixtures):
    """The file of judged pairs."""
    return own_fixtures / "distinct.yaml"


@pytest.mark.parametrize(
    "one, other",
    [
        ("Police of Côte d’Ivoire", "police of cote d'ivoire"),
        ("Ministry of Internal Security", "Ministry of the Internal Security"),
        ("National security policy framework", "National securty policy framework"),
        ("Gendarmerie", "Gendarmeries"),
    ],
)
@pytest.mark.parametrize("kind", ["organisations", "documents", "missions", "themes", "milestones", "figures"])
def test_titles_that_are_alike_are_listed(kind, one, other):
    factory = f.FACTORIES[kinds()[kind]]
    factory(id="one", title=one)
    factory(id="other", title=other)
    factory(id="far", title="Something else altogether")
    assert list(remarks("duplicates")) == [("one", "other")]


def test_titles_that_differ_in_more_than_a_tenth_or_in_a_number_are_two():
    f.OrganisationFactory(title="Ministry of Defence of Mali")
    f.OrganisationFactory(title="Ministry of Justice of Mali")
    f.DocumentFactory(title="Resolution 2151 on security sector reform")
    f.DocumentFactory(title="Resolution 2553 on security sector reform")
    f.ThemeFactory(title="Same title")
    f.FindingFactory(title="Same title")
    f.FindingFactory(title="Same title", state="withdrawn", state_note="Doubled.")
    assert remarks("duplicates") == {}


def test_same_symbol_however_it_is_written():
    f.DocumentFactory(id="one", symbol="S/RES/2151 (2014)", dated="2014")
    f.DocumentFactory(id="other", symbol="s/res/2151(2014)", dated="2015")
    assert remarks("duplicates") == {("one", "other"): "the same symbol"}


def test_same_acronym_under_the_same_parent():
    un, au = f.OrganisationFactory(), f.OrganisationFactory()
    f.OrganisationFactory(id="one", title="Peace support", acronym="PSO", parent=un)
    f.OrganisationFactory(id="other", title="Operations division", acronym="Pso", parent=un)
    f.OrganisationFactory(id="elsewhere", title="Officers", acronym="PSO", parent=au)
    assert remarks("duplicates") == {("one", "other"): "the same acronym"}


def test_title_among_the_other_names():
    f.MissionFactory(id="one", title="Mission in Mali", aliases=["Opération au Mali"])
    f.MissionFactory(id="other", title="OPERATION AU MALI")
    f.DocumentFactory(title="Operation au Mali")
    assert remarks("duplicates") == {("one", "other"): "the title of one is another name of the other"}


def test_what_names_other_records_days_or_numbers_is_two():
    mali, chad = f.CountryFactory(), f.CountryFactory()
    for country in (mali, chad):
        f.OrganisationFactory(title="National Assembly", countries=[country])
        f.ReformStepFactory(title="Defence law adopted", country=country)
    for day in ("2014", "2015"):
        f.MilestoneFactory(title="Meeting of the task force", dated=day)
    for value in (3, 4):
        f.FigureFactory(title="Missions with tasks on reform", value=value)
    assert remarks("duplicates", "organisations", "reform-steps", "milestones", "figures") == {}


def test_what_may_be_the_same_place_and_day_is_listed():
    mali, chad = f.CountryFactory(), f.CountryFactory()
    f.MilestoneFactory(id="one", title="Meeting of the task force", dated="2014-04", countries=[mali])
    f.MilestoneFactory(id="other", title="Meeting of the task force", dated="2014", countries=[mali, chad])
    f.MilestoneFactory(id="bare", title="Meeting of the task force")
    assert set(remarks("duplicates", "milestones")) == {("one", "other"), ("bare", "one"), ("bare", "other")}


def test_kinds_that_the_database_keeps_once_are_left_out():
    group = f.OrganisationFactory()
    f.MembershipFactory.create_batch(2, title="Member of the group", group=group)
    f.CoverageFactory.create_batch(2, title="On ownership")
    assert remarks("duplicates", "memberships", "coverage") == {}


# Pairs that are judged to be two

PAIR = "- kind: themes\n  ids: [one, other]\n  reason: A police is not a gendarmerie.\n"


def test_judged_pair_is_left_out_and_reported_when_nothing_needs_it(judged):
    f.ThemeFactory(id="other", title="Security forces")
    theme = f.ThemeFactory(id="one", title="Security force")
    assert remarks("duplicates") == {("one", "other"): "titles alike by 0.97"}
    judged.write_text(PAIR.replace("one, other", "other, one"))
    assert remarks("duplicates") == {}
    type(theme).objects.filter(pk="one").update(title="Armed bands")
    expected = "listed in distinct.yaml, but nothing takes them for one: A police is not a gendarmerie."
    assert remarks("duplicates") == {("one", "other"): expected}
    assert remarks("duplicates", "documents") == {}


@pytest.mark.parametrize(
    "text, message",
    [
        ("- [", "distinct.yaml cannot be read"),
        ("kind: themes", "distinct.yaml: expected a list of pairs"),
        (PAIR + "  note: more", "entry 1: expected kind, ids and reason, and nothing else"),
        ("- kind: themes\n  ids: [one, other]", "entry 1 has no reason"),
        ("- reason: x", "entry 1 has no kind and no ids"),
        (PAIR.replace("themes", "theme"), "“theme” is not a kind of record"),
        (PAIR.replace("one, other", "one"), "expected the ids of two records"),
        (PAIR.replace("one, other", "one, one"), "expected the ids of two records"),
        (PAIR.replace("[one, other]", "one"), "expected the ids of two records"),
        (PAIR + PAIR.replace("one, other", "other, one"), "entry 2: one and other are judged twice"),
    ],
)
def test_file_of_judged_pairs_is_strict(text, message, judged):
    judged.write_text(text)
    with pytest.raises(ValueError, match=message):
        load_distinct(judged)
    with pytest.raises(CommandError, match=message):
        call_command("knowledge_report", stdout=StringIO())


def test_file_of_judged_pairs_is_no_knowledge_file(judged):
    judged.write_text(PAIR)
    assert load_distinct(judged) == [Distinct("themes", ("one", "other"), "A police is not a gendarmerie.")]
    assert knowledge_files(judged.parent) == []
