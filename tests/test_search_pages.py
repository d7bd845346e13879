"""Search as page and as API: the same results, their addresses, and what it refuses."""

import pytest

from ssrkb.search import SHOWN
from tests import factories as f
from tests.world import make_world


@pytest.fixture
def world(db):
    return make_world()


def test_addresses_of_results_answer(world, client):
    answer = client.get("/api/v1/search/?q=police or ownership or union or seat or forum or counted").json()
    assert len({result["kind"] for result in answer["results"]}) > 5
    for result in answer["results"]:
        assert client.get(result["url"]).status_code == client.get(result["api_url"]).status_code == 200


def test_page_and_api_of_search_agree(world, client):
    for text in (
        "q=ownership",
        "q=police&kind=mandates",
        "q=police&kind=mandates,missions",
        "q=zzz",
        "q=%22national+ownership%22",
    ):
        page, api = client.get(f"/search/?{text}"), client.get(f"/api/v1/search/?{text}").json()
        assert [result.id for result in page.context["found"].results] == [result["id"] for result in api["results"]]
        assert page.context["found"].counts == api["counts"]
    assert client.get("/search/").status_code == 200


def test_api_marks_the_words_and_leads_to_the_next_page(db, client):
    f.ThemeFactory.create_batch(SHOWN + 1, title="Harbour & <quay>")
    answer = client.get("/api/v1/search/?q=harbour&kind=themes").json()
    assert answer["results"][0]["highlights"]["title"] == "<mark>Harbour</mark> & <quay>"
    assert answer["previous"] is None
    following = client.get(answer["next"]).json()
    assert len(following["results"]) == 1 and following["next"] is None
    assert "page=1" in following["previous"] and "kind=themes" in following["previous"]


def test_search_page_escapes_what_records_and_questions_hold(db, client):
    f.ThemeFactory(title="Harbour <script>alert(1)</script>")
    text = client.get("/search/?q=harbour+%3Cscript%3E").content.decode()
    assert "<script>alert" not in text and 'value="harbour <script>' not in text


@pytest.mark.parametrize(
    "text", ["kind=nothing&q=a", "page=0&q=a", "page=41&q=a", "page=x&q=a", "colour=red", "q=" + "a" * 301]
)
def test_search_refuses_what_it_does_not_know(text, db, client):
    page, api = client.get(f"/search/?{text}"), client.get(f"/api/v1/search/?{text}")
    assert (page.status_code, api.status_code) == (400, 400)
    assert sorted(page.context["errors"]) == sorted(
        message for messages in api.json()["errors"].values() for message in messages
    )


def test_search_suggests_a_kind(db, client):
    assert "did you mean missions" in client.get("/api/v1/search/?q=a&kind=mision").json()["detail"]
