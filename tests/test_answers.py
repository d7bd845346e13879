"""A remembered answer is never older than the last commit before the request, and never somebody else's."""

import pytest
from django.contrib.auth import get_user_model
from django.db import connection

from tests.factories import ThemeFactory

pytestmark = [pytest.mark.cached, pytest.mark.usefixtures("committing")]


def test_answer_is_remembered_until_the_knowledge_changes(client, django_assert_num_queries):
    theme = ThemeFactory(id="a-theme", title="First title")
    for address in ("/themes/a-theme/", "/api/v1/themes/a-theme/", "/themes/", "/search/?q=title"):
        assert "First" in client.get(address).content.decode()
        with django_assert_num_queries(1):
            assert "First" in client.get(address).content.decode()
    type(theme).objects.filter(pk=theme.pk).update(title="Second title")
    for address in ("/themes/a-theme/", "/api/v1/themes/a-theme/", "/themes/", "/search/?q=title"):
        assert "Second" in client.get(address).content.decode(), address


def test_change_by_sql_is_seen_at_once(client):
    ThemeFactory(id="a-theme", title="First title")
    client.get("/themes/a-theme/")
    with connection.cursor() as cursor:
        cursor.execute("UPDATE policies_theme SET state = 'draft' WHERE id = 'a-theme'")
    assert client.get("/themes/a-theme/").status_code == 404


def test_refusals_and_the_desk_are_not_remembered(client, admin_client, django_assert_max_num_queries):
    assert client.get("/themes/a-theme/").status_code == 404
    ThemeFactory(id="a-theme")
    assert client.get("/themes/a-theme/").status_code == 200
    assert admin_client.get("/admin/").status_code == 200
    assert client.get("/admin/").status_code == 302
    assert get_user_model().objects.count() == 1


def test_each_form_of_an_answer_is_remembered_by_itself(client):
    ThemeFactory.create_batch(20)
    plain = client.get("/themes/")
    packed = client.get("/themes/", headers={"accept-encoding": "gzip"})
    assert "Content-Encoding" not in plain.headers
    assert packed.headers["Content-Encoding"] == "gzip"
    assert client.get("/themes/").content == plain.content
