"""The index holds exactly what is published, whoever changes it, and questions are taken apart as people mean them."""

import pytest
from django.db import connection

from ssrkb.models import IndexEntry, State, kinds
from ssrkb.questions import understand
from ssrkb.search import search
from tests import factories as f
from tests.world import make_world


def entries(kind=None):
    found = IndexEntry.objects.filter(kind=kind) if kind else IndexEntry.objects.all()
    return set(found.values_list("kind", "record"))


def published():
    return {
        (kind, pk) for kind, model in kinds().items() for pk in model.objects.published().values_list("pk", flat=True)
    }


def test_index_is_what_is_published_of_every_kind(db):
    make_world()
    assert {kind for kind, _ in entries()} == set(kinds())
    assert entries() == published()


@pytest.mark.parametrize("state", [State.DRAFT, State.IN_REVIEW, State.WITHDRAWN])
def test_record_leaves_the_index_with_its_publicity_even_by_plain_sql(state, db):
    theme = f.ThemeFactory(id="harbour", state_note="Wrong.")
    assert entries("themes") == {("themes", "harbour")}
    with connection.cursor() as cursor:
        cursor.execute("UPDATE policies_theme SET state = %s WHERE id = %s", [state, theme.pk])
    assert entries("themes") == set()


def test_index_follows_a_change_by_plain_sql_and_a_deletion(db):
    f.ThemeFactory(id="harbour", title="Harbours")
    with connection.cursor() as cursor:
        cursor.execute("UPDATE policies_theme SET title = 'Airports', aliases = '{\"Aérodromes\"}'")
    entry = IndexEntry.objects.get(kind="themes")
    assert (entry.title, entry.other_names, set(entry.names)) == (
        "Airports",
        "Aérodromes",
        {"airports", "aerodromes", "harbour"},
    )
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM ssrkb_citation WHERE record_id = 'harbour'; DELETE FROM policies_theme")
    assert entries("themes") == set()


@pytest.fixture
def base(db):
    """Words of different frequency: everything is about harbours, little about cranes, one thing about divers."""
    f.CountryFactory(id="civ", title="Côte d’Ivoire", aliases=["Ivory Coast", "Ivorian"])
    f.OrganisationFactory(id="harbour-police", title="Harbour Police Office", acronym="HPO")
    f.FindingFactory.create_batch(100, title="Harbours are wide")
    f.FindingFactory(id="crane", title="A crane in the harbour of Côte d’Ivoire")
    f.FindingFactory(id="cranes", title="Cranes and harbours", summary="The Harbour Police Office watches them.")
    f.FindingFactory(id="divers", title="Divers repair a crane")


def forms(text):
    return [part.forms[0] for part in understand(text).parts if not part.soft]


def test_question_is_its_names_and_the_words_that_matter(base):
    assert forms("Which divers were seen in the Ivory Coast?") == ["divers", "ivory coast"]
    assert forms("what did the harbour police office do about cranes") == ["harbour police office", "cranes"]
    assert understand("submarine cranes").unknown == ("submarine",)


def test_rare_parts_weigh_more(base):
    weights = {part.forms[0]: part.weight for part in understand("harbour divers crane").parts}
    assert weights["divers"] >= weights["crane"] > weights["harbour"]


def test_one_name_finds_what_bears_or_uses_the_other(base):
    assert [r.id for r in search("HPO").results] == ["harbour-police", "cranes"]
    assert {r.id for r in search("Ivory Coast").results} == {"civ", "crane"}


def test_record_with_most_of_the_question_is_found_and_the_whole_comes_first(base):
    ids = [r.id for r in search("divers repair harbour crane").results]
    assert ids[0] == "divers" and "crane" not in ids
    everything = search("ivory coast crane")
    assert everything.results[0].id == "crane" and not everything.relaxed


def test_common_word_alone_is_not_most_of_a_question(base):
    found = search("harbour divers")
    assert [r.id for r in found.results] == ["divers"] and found.relaxed


def test_question_of_stop_words_finds_nothing(base):
    assert search("what is it that they did").results == []


def test_kind_that_is_asked_for_comes_first(db):
    f.ThemeFactory(id="theme", title="Aaa harbour vetting")
    f.DefinitionFactory(id="definition", title="Bbb harbour vetting")
    assert search("definition harbour vetting").results[0].id == "definition"
    assert search("harbour vetting").results[0].id == "theme"
