"""Search finds what people type: symbols, acronyms, other names, accents either way, both spellings, phrases."""

import pytest

from actors.models import Organisation
from missions.models import Mandate
from policies.models import Document
from ssrkb.knowledge.keywords import refresh_keywords
from ssrkb.models import kinds
from ssrkb.search import SHOWN, search
from tests import factories as f


def found(question, *only):
    return [result.id for result in search(question, list(only)).results]


def first(question):
    return found(question)[0]


@pytest.fixture
def shelf(db):
    """A few records as different as those of the real base."""
    resolution = f.DocumentFactory(id="s-res-2151-2014", title="Security sector reform", symbol="S/RES/2151 (2014)")
    dpo = f.OrganisationFactory(
        id="un-dpo", title="Department of Peace Operations", acronym="DPO", aliases=["DPKO", "Blue Helmets’ office"]
    )
    dpo.names.create(name="Department of Peacekeeping Operations", acronym="DPKO", period="1992/2018")
    f.CountryFactory(id="civ", title="Côte d’Ivoire", aliases=["Ivory Coast"])
    mission = f.MissionFactory(id="unoci", title="United Nations Operation in Côte d’Ivoire", acronym="ONUCI")
    task = f.MandateFactory(id="task", title="Rebuild the police", mission=mission, document=resolution, period="2014")
    f.FindingFactory(id="organised", title="Civilian organisations in the defence programme", summary="Labour centres.")
    f.FindingFactory(id="organized", title="Civilian organizations in the defense program", summary="Labor centers.")
    f.PrincipleFactory(id="phrase", title="Local ownership", summary="Reform rests on local ownership of the process.")
    f.PrincipleFactory(id="apart", title="Ownership and other local matters")
    refresh_keywords({Organisation: [dpo.pk], Mandate: [task.pk], Document: [resolution.pk]})


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("S/RES/2151 (2014)", "s-res-2151-2014"),
        ("s/res/2151", "s-res-2151-2014"),
        ("S RES 2151", "s-res-2151-2014"),
        ("2151", "s-res-2151-2014"),
        ("s-res-2151-2014", "s-res-2151-2014"),
        ("DPO", "un-dpo"),
        ("dpo", "un-dpo"),
        ("DPKO", "un-dpo"),
        ("Blue Helmets' office", "un-dpo"),
        ("blue helmet", "un-dpo"),
        ("Department of Peacekeeping Operations", "un-dpo"),
        ("Côte d’Ivoire", "civ"),
        ("Cote d'Ivoire", "civ"),
        ("COTE D’IVOIRE", "civ"),
        ("Ivory Coast", "civ"),
        ("civ", "civ"),
        ("rebuild police", "task"),
        ("rebuilding the police", "task"),
        ("onuci police", "task"),
        ("police in Côte d’Ivoire 2014", "task"),
    ],
)
def test_search_finds_first(question, expected, shelf):
    assert first(question) == expected


@pytest.mark.parametrize(
    "question",
    ["organisations", "organizations", "organization", "defence", "defense", "programme", "program", "labour", "labor",
     "centres", "centers", "defence programmes", "organized defense programs"],
)  # fmt: skip
def test_search_finds_both_spellings(question, shelf):
    assert set(found(question)) >= {"organised", "organized"}


def test_search_without_accents_in_the_record_finds_those_with(shelf):
    f.ThemeFactory(id="plain", title="Reforme de la securite")
    f.ThemeFactory(id="accents", title="Réforme de la sécurité")
    assert set(found("réforme sécurité")) == set(found("reforme securite")) == {"plain", "accents"}


def test_phrase_stands_together(shelf):
    assert found('"local ownership"') == ["phrase"]
    assert set(found("local ownership")) == {"phrase", "apart"}


def test_minus_leaves_out(shelf):
    assert found("ownership -matters") == ["phrase"]


def test_or_finds_either(shelf):
    assert set(found("onuci or dpo")) >= {"unoci", "un-dpo"}


def test_exact_short_record_comes_before_a_long_vague_one(db):
    words = "gender " * 30
    f.FindingFactory(id="vague", title="Gender, gender and again gender", summary=words)
    f.ThemeFactory(id="exact", title="Gender")
    assert found("gender") == ["exact", "vague"]


def test_title_weighs_more_than_summary_and_summary_more_than_keywords(db):
    f.ThemeFactory(id="in-keywords", title="One", keywords="harbour")
    f.ThemeFactory(id="in-summary", title="Two", summary="harbour")
    f.ThemeFactory(id="in-title", title="The harbour")
    assert found("harbour") == ["in-title", "in-summary", "in-keywords"]


def test_question_whose_words_no_record_holds_together_is_relaxed(shelf):
    results = search("rebuild ivory submarine")
    assert results.relaxed and results.unknown == ("submarine",)
    assert {"task", "civ"} <= {result.id for result in results.results}
    assert not search("rebuild police").relaxed


def test_question_about_nothing_finds_nothing(shelf):
    results = search("submarine warfare")
    assert (results.results, results.counts, results.relaxed, results.has_next) == ([], {}, False, False)


def test_kind_narrows_the_results_and_not_the_counts(shelf):
    everything = search("ivoire")
    assert {result.kind for result in everything.results} >= {"countries", "missions", "mandates"}
    assert found("ivoire", "missions") == ["unoci"]
    assert search("ivoire", ["missions"]).counts == everything.counts
    assert set(found("ivoire", "missions", "countries")) == {"unoci", "civ"}


def test_counts_are_the_matches_of_each_kind(shelf):
    f.CountryFactory(title="Ivoire too")
    counts = search("ivoire").counts
    assert counts["countries"] == 2 and counts["missions"] == 1
    assert list(counts) == [kind for kind in kinds() if kind in counts]
    assert search("ivoire").total == sum(counts.values())


@pytest.mark.parametrize(
    ("question", "name", "why"),
    [
        ("rebuild", "task", {"title": "\x02Rebuild\x03 the police"}),
        ("DPKO", "un-dpo", {"other names": "\x02DPKO\x03", "connected with": "\x02DPO\x03 · \x02DPKO\x03"}),
        ("process", "phrase", {"summary": "Reform rests on local ownership of the \x02process\x03."}),
        ("s-res-2151-2014", "s-res-2151-2014", None),
    ],
)
def test_result_says_why_it_matched(question, name, why, shelf):
    result = next(result for result in search(question).results if result.id == name)
    assert result.matched
    if why is not None:
        assert result.highlights == why and result.matched == list(why)


def test_results_come_in_pages_without_doubles(db):
    f.ThemeFactory.create_batch(SHOWN + 3, title="Harbour")
    one, two = search("harbour"), search("harbour", page=2)
    assert (len(one.results), one.has_next, len(two.results), two.has_next) == (SHOWN, True, 3, False)
    assert len({result.id for result in [*one.results, *two.results]}) == SHOWN + 3


@pytest.mark.parametrize("question", ["DPO", "dpo", "Blue Helmets’ office", "un-dpo", "Department of Peace Operations"])
def test_record_of_just_that_name_comes_before_one_that_repeats_it(question, shelf):
    f.FindingFactory(id="repeats", title=f"{question} {question} {question}", aliases=[f"{question} {question}"])
    assert first(question) == "un-dpo"
