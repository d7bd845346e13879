"""A withdrawn record keeps its address: it says why it is gone, or leads to its successor."""

import pytest

from ssrkb.models import kinds
from tests import factories as f

WHY = "It was in here twice."


def withdrawn(kind, **more):
    return f.FACTORIES[kinds()[kind]](state="withdrawn", state_note=WHY, **more)


@pytest.mark.parametrize("kind", kinds())
def test_withdrawn_record_says_why(kind, db, client):
    record = withdrawn(kind)
    page, api = client.get(record.get_absolute_url()), client.get(record.get_api_url())
    assert (page.status_code, api.status_code) == (410, 410)
    assert WHY in page.content.decode()
    assert api.json()["detail"] == WHY
    assert api["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize("kind", kinds())
def test_withdrawn_record_leads_to_its_successor(kind, db, client):
    successor = f.FACTORIES[kinds()[kind]]()
    record = withdrawn(kind, replaced_by=successor)
    page, api = client.get(record.get_absolute_url()), client.get(record.get_api_url())
    assert (page.status_code, page["Location"]) == (301, successor.get_absolute_url())
    assert (api.status_code, api["Location"]) == (308, successor.get_api_url())


@pytest.mark.parametrize("state", ["draft", "in-review"])
def test_successor_that_is_not_public_is_not_shown(state, db, client):
    record = withdrawn("themes", replaced_by=f.ThemeFactory(state=state, id="secret-successor"))
    page, api = client.get(record.get_absolute_url()), client.get(record.get_api_url())
    assert (page.status_code, api.status_code) == (410, 410)
    assert "secret-successor" not in page.content.decode() + str(api.headers) + api.content.decode()


def test_successors_form_a_chain(db, client):
    last = f.ThemeFactory()
    middle = withdrawn("themes", replaced_by=last)
    first = withdrawn("themes", replaced_by=middle)
    for face in ("get_absolute_url", "get_api_url"):
        address = getattr(first, face)()
        for expected in (middle, last):
            address = client.get(address)["Location"]
            assert address == getattr(expected, face)()
        assert client.get(address).status_code == 200


@pytest.mark.parametrize("kind", kinds())
def test_withdrawn_record_is_in_no_list(kind, db, client):
    record = withdrawn(kind, title="Zyxwvut")
    for address in (f"/{kind}/", f"/api/v1/{kind}/", "/api/v1/search/?q=Zyxwvut", "/api/v1/export.jsonl"):
        answer = client.get(address)
        text = b"".join(answer.streaming_content) if answer.streaming else answer.content
        assert record.pk not in text.decode().replace("Zyxwvut", "")
        assert f"/{record.pk}/" not in text.decode()
