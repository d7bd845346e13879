"""Which records the report wants reviewed, and the report as a page of the desk."""

import datetime as dt

import pghistory
import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse
from django.utils import timezone

from policies.models import Theme
from ssrkb.knowledge.keywords import refresh_keywords
from ssrkb.knowledge.report import knowledge_report
from tests import factories as f

pytestmark = pytest.mark.usefixtures("db")

TODAY = timezone.now().date()
YESTERDAY = TODAY - dt.timedelta(days=1)


def to_review():
    [section] = knowledge_report(["reviews"], ["themes"])
    return {remark.records[0].id: remark.says for remark in section.remarks}


def loaded(**more):
    with pghistory.context(source="load_knowledge"):
        return f.ThemeFactory(**more)


def test_record_without_a_review_is_listed_and_a_withdrawn_one_is_not():
    loaded(id="never")
    loaded(state="withdrawn", state_note="Doubled.")
    assert to_review() == {"never": "never reviewed"}


def test_record_edited_after_its_review_is_listed():
    f.ThemeFactory(id="edited", reviewed_on=YESTERDAY)
    f.ThemeFactory(reviewed_on=TODAY)
    assert to_review() == {"edited": f"reviewed on {YESTERDAY}, but edited on {TODAY}"}


def test_load_is_no_edit_but_what_follows_is():
    theme = loaded(id="shipped", reviewed_on=YESTERDAY)
    assert to_review() == {}
    with pghistory.context(source="load_knowledge"):
        theme.summary = "As the file has it now."
        theme.save()
    assert to_review() == {}
    with pghistory.context(url="/admin/"):
        theme.summary = "As a curator has it."
        theme.save()
    assert list(to_review()) == ["shipped"]


def test_edit_that_a_later_load_follows_was_an_edit():
    theme = f.ThemeFactory(id="edited", reviewed_on=YESTERDAY)
    with pghistory.context(source="load_knowledge"):
        theme.summary = "As the file has it now."
        theme.save()
    assert list(to_review()) == ["edited"]


def test_new_name_of_a_related_record_is_no_edit():
    broader = loaded(reviewed_on=YESTERDAY)
    theme = loaded(broader=broader, reviewed_on=YESTERDAY)
    Theme.objects.filter(pk=broader.pk).update(title="A new name")
    with pghistory.context(url="/admin/"):
        refresh_keywords({Theme: [theme.pk]})
    assert "A new name" in Theme.objects.get(pk=theme.pk).keywords
    assert to_review() == {}


def test_edit_of_a_citation_is_an_edit_of_its_record():
    theme = loaded(id="cited-anew", reviewed_on=YESTERDAY)
    with pghistory.context(url="/admin/"):
        f.cite(theme, f.PassageFactory(), field="title")
    assert to_review() == {"cited-anew": f"reviewed on {YESTERDAY}, but edited on {TODAY}"}


# The page

ADDRESS = "/admin/report/"


def test_page_is_for_staff_alone(client, django_user_model):
    assert client.get(ADDRESS).status_code == 302
    client.force_login(django_user_model.objects.create_user("reader"))
    answer = client.get(ADDRESS)
    assert answer.status_code == 302 and answer["Location"].startswith("/admin/login/")


def test_page_lists_what_the_command_prints_with_a_link_to_each_form(admin_client):
    theme = f.ThemeFactory(id="gender", title="Gender <equality>")
    answer = admin_client.get(ADDRESS)
    text = answer.content.decode()
    assert answer.context["sections"] == knowledge_report()
    form = reverse("admin:policies_theme_change", args=[theme.pk])
    assert f'<a href="{form}">Gender &lt;equality&gt;</a> (gender): never reviewed' in text
    for section in knowledge_report():
        assert f'id="{section.name}"' in text and section.title in text
        for remark in section.remarks:
            assert all(record.desk_url in text for record in remark.records)
    assert "<style" not in text and "style=" not in text


def test_page_can_be_narrowed(admin_client):
    f.ThemeFactory(id="gender")
    f.MissionFactory(id="unoci")
    text = admin_client.get(ADDRESS, {"section": "reviews", "kind": "missions"}).content.decode()
    assert "unoci" in text and "gender" not in text and 'id="duplicates"' not in text
    assert "gender" in admin_client.get(ADDRESS, {"kind": ""}).content.decode()


def test_page_says_what_is_wrong_with_the_list_of_judged_pairs(admin_client, own_fixtures):
    (own_fixtures / "distinct.yaml").write_text("- reason: x")
    answer = admin_client.get(ADDRESS)
    assert answer.status_code == 200 and "entry 1 has no kind and no ids" in answer.content.decode()


def test_desk_leads_to_the_report(admin_client):
    assert f'href="{ADDRESS}"' in admin_client.get("/admin/").content.decode()
    assert get_user_model().objects.get().is_staff
