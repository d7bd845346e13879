"""A list's page and its API are one thing: the same records in the same order, or both refuse."""

import pytest

from ssrkb.filters import filtersets
from ssrkb.models import kinds
from tests import factories as f

KINDS = list(kinds())
#: For every kind.
ASKED = [
    "", "q=framework", "q=police", "q=%22national+ownership%22", "q=ownership+-gender", "q=s%2Fres%2F2151", "q=zzzz",
    "ordering=title", "ordering=-title", "ordering=updated", "ordering=-updated,title", "page_size=10", "page=1",
    "page=2&page_size=10", "q=&ordering=", "q=ownership&ordering=-title",
]  # fmt: skip
#: For the kinds that have the filter.
FILTERED = [
    "organisation=un", "organisation=au,eu", "organisation=au&organisation=un", "theme=ownership",
    "theme=gender,police", "country=civ", "country=caf&country=civ", "mission=unoci", "document=au-ssr-policy",
    "framework=au-ssr", "principle=au-principle-a", "mandate=unoci-police", "claimed_by=eu", "group=un", "type=law",
    "type=policy,resolution", "type=principle", "type=peacekeeping", "type=lesson", "type=global", "status=adopted",
    "stance=silent", "scheme=reform-area", "tier=priority", "force=decides", "explicitness=explicit",
    "setting=mandated", "role=observer", "from=2014", "to=2013-06", "from=2013&to=2016", "from=2014-04-28",
    "ordering=dated", "ordering=-dated,-title", "theme=police&country=civ", "organisation=un&theme=police&from=2014",
    "country=civ&ordering=-dated&page_size=50",
]  # fmt: skip
#: What no list can take.
REFUSED = ["page=0", "page_size=11", "ordering=sideways", "colour=red", "q=" + "a" * 301, "ordering=title&colour=red"]
#: More of it, for one kind with most filters and one without a date.
REFUSED_TOO = [
    "page=-1", "page=x", "page=1.5", "page=1001", "page=99999999999999999999", "page=500", "page=²", "page_size=0",
    "page_size=1000", "page_size=all", "page=", "ordering=title,sideways", "Q=police", "page%5B%5D=1",
    "from=yesterday", "to=2014-13", "from=2014/2015", "organisation=nobody", "theme=ownership,nothing",
    "country=FRA", "type=unheard-of", "organisation=%E2%98%83", "state=draft", "search=police", "id=un",
    "organisation__title=x", "format=xml",
]  # fmt: skip


@pytest.fixture(scope="module")
def enough(world_once, made_once):
    """More of some kinds than stand on a page."""
    made_once(lambda: [f.MilestoneFactory(dated=f"20{i:02}") for i in range(30)] + f.ThemeFactory.create_batch(12))


def page_ids(response):
    return [record.pk for record in response.context["page"].records]


def api_ids(response):
    return [record["id"] for record in response.json()["results"]]


def both(client, kind, text):
    return client.get(f"/{kind}/?{text}"), client.get(f"/api/v1/{kind}/?{text}")


def questions(kind):
    known = filtersets()[kinds()[kind]].base_filters
    return [
        text for text in FILTERED if all(part.partition("=")[0] in {*known, "page_size"} for part in text.split("&"))
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_page_and_api_agree(kind, world, enough, client):
    taken = 0
    for text in ASKED + questions(kind):
        page, api = both(client, kind, text)
        assert page.status_code == api.status_code, text
        if api.status_code == 200:
            assert page_ids(page) == api_ids(api), text
            taken += 1
        else:
            # A page past the end, or a value of another kind's list.
            assert api.status_code == 400, text
    assert taken >= 14


@pytest.mark.parametrize("text", FILTERED)
def test_every_question_above_is_taken_by_some_kind_and_finds_something(text, world, enough, client):
    answers = [client.get(f"/api/v1/{kind}/?{text}") for kind in KINDS if text in questions(kind)]
    assert any(answer.status_code == 200 and answer.json()["results"] for answer in answers)


@pytest.mark.parametrize("kind", KINDS)
def test_page_and_api_refuse_the_same(kind, world, enough, client):
    for text in REFUSED + (REFUSED_TOO if kind in {"mandates", "coverage"} else []):
        page, api = both(client, kind, text)
        assert (page.status_code, api.status_code) == (400, 400), text
        assert page.context["errors"], text
        said = [message for messages in api.json()["errors"].values() for message in messages]
        assert sorted(said) == sorted(page.context["errors"]), text


@pytest.mark.parametrize("kind", KINDS)
def test_unknown_parameter_is_named_with_what_was_near(kind, world, client):
    for wrong, near in {"pagesize": "page_size", "oredring": "ordering"}.items():
        page, api = both(client, kind, f"{wrong}=1")
        sentence = api.json()["errors"][wrong][0]
        assert f"There is no parameter “{wrong}”; did you mean" in sentence and near in sentence
        assert page.context["errors"] == [sentence]
        assert "Known are" in sentence and "page_size" in sentence


def test_everything_wrong_is_named_at_once(world, client):
    api = client.get("/api/v1/milestones/?colour=red&theme=nothing&from=never&ordering=sideways")
    assert set(api.json()["errors"]) == {"colour", "theme", "from", "ordering"}


@pytest.mark.parametrize("kind", KINDS)
def test_list_page_names_the_api_address_of_the_same_list(kind, world, enough, client):
    for text in ["", "ordering=-title", "q=framework&page_size=10", "q=%22C%C3%B4te%22+%26"]:
        page = client.get(f"/{kind}/?{text}")
        api = client.get(page.context["api_url"])
        assert api.status_code == 200
        assert page_ids(page) == api_ids(api)


@pytest.mark.parametrize("kind", KINDS)
def test_pages_hold_every_record_once(kind, world, enough, client):
    seen, address = [], f"/api/v1/{kind}/?page_size=10"
    while address:
        answer = client.get(address).json()
        seen += [record["id"] for record in answer["results"]]
        address = answer["next"] and answer["next"].removeprefix("http://127.0.0.1")
    assert len(seen) == len(set(seen)) == kinds()[kind].objects.published().count()


def test_pages_lead_to_each_other_with_the_filters_kept(world, enough, client):
    second = client.get("/api/v1/milestones/?page=2&page_size=10&ordering=dated&from=2001").json()
    assert second["next"].endswith("?page=3&page_size=10&ordering=dated&from=2001")
    assert second["previous"].endswith("?page=1&page_size=10&ordering=dated&from=2001")
    assert client.get("/api/v1/milestones/").json()["previous"] is None


def test_count_on_the_page_is_the_whole_list(world, enough, client):
    page = client.get("/milestones/?page_size=10&from=2001")
    assert page.context["count"] == len(api_ids(client.get("/api/v1/milestones/?page_size=50&from=2001"))) > 10


@pytest.mark.parametrize("kind", KINDS)
def test_count_beside_a_value_is_what_it_leaves(kind, world, client):
    for facet in client.get(f"/{kind}/").context["facets"]:
        for value in facet.values:
            answer = client.get(f"/api/v1/{kind}/?page_size=100&{facet.name.replace(' ', '_')}={value.value}")
            assert len(api_ids(answer)) == value.count > 0, (facet.name, value)


@pytest.mark.parametrize("kind", KINDS)
def test_detail_agrees_on_what_there_is(kind, world, client):
    for record in kinds()[kind].objects.all():
        page, api = client.get(record.get_absolute_url()), client.get(record.get_api_url())
        assert (page.status_code, api.status_code) == (200, 200)
        assert page.context["record"].pk == api.json()["id"] == record.pk
        assert api.json()["url"] == record.get_absolute_url() and api.json()["api_url"] == record.get_api_url()
    page, api = client.get(f"/{kind}/no-such/"), client.get(f"/api/v1/{kind}/no-such/")
    assert (page.status_code, api.status_code) == (404, 404)
