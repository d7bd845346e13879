"""The curator's path: a framework with a principle and citations, from draft to public page, within the admin."""

import re

import pytest

from tests.browser.conftest import log_in

pytestmark = pytest.mark.browser


@pytest.fixture
def desk(open_page):
    page = open_page(viewport={"width": 1280, "height": 1000})
    page.goto("/admin/")
    log_in(page)
    return page


def test_the_desk_has_every_kind(desk):
    text = desk.inner_text("#content")
    for word in ("Frameworks", "Principles", "Documents", "Organisations", "Mandates", "Reform steps", "Coverage"):
        assert word.lower() in text.lower()


def choose(page, field, text):
    """Choose the record with this id in an autocomplete field, as a person does: open, type, take it."""
    page.locator(f"#id_{field} + .select2").click()
    page.locator(".select2-search__field").last.fill(text)
    page.locator(".select2-results__option", has_text=re.compile(rf"· {text}$")).click()


def test_a_framework_goes_from_draft_to_public_page_within_the_desk(desk, site):
    page = desk
    page.goto("/admin/policies/framework/add/")
    page.get_by_label("Title:").first.press_sequentially("Made-up framework of the OECD DAC")
    assert page.locator("#id_id").input_value() == "made-up-framework-of-the-oecd-dac"
    choose(page, "organisation", "oecd-dac")
    page.locator("#id_status").select_option("draft")
    page.locator("#id_state").select_option("published")
    page.get_by_role("button", name="Save", exact=True).first.click()
    assert "citation" in page.locator(".errornote, .errorlist").all_inner_texts()[-1].lower()
    assert page.locator("#id_id").input_value() == "made-up-framework-of-the-oecd-dac"
    citation = "ssrkb-citation-record_kind-record_id-0"
    choose(page, f"{citation}-document", "ssr-policy-frameworks-overview-2016")
    page.locator(f"#id_{citation}-locator").fill("A made place, ¶1")
    page.locator("#principles-group .add-row a").click()
    page.locator("#id_principles-0-order").fill("1")
    page.locator("#id_principles-0-label").fill("a")
    page.locator("#id_principles-0-title").fill("A made principle")
    page.locator("#id_principles-0-id").fill("made-up-principle-a")
    page.locator("#id_principles-0-state").select_option("published")
    choose(page, "principles-0-cited_document", "ssr-policy-frameworks-overview-2016")
    page.locator("#id_principles-0-cited_locator").fill("A made place, (a)")
    page.get_by_role("button", name="Save", exact=True).first.click()
    page.wait_for_url("**/admin/policies/framework/")
    page.goto("/frameworks/made-up-framework-of-the-oecd-dac/")
    text = page.inner_text("main")
    assert "A made principle" in text
    assert "A made place, (a)" in text
    page.goto("/admin/policies/framework/made-up-framework-of-the-oecd-dac/history/")
    assert "curator" in page.inner_text("#content")


def test_a_withdrawn_record_leads_to_its_successor(desk):
    page = desk
    page.goto("/admin/actors/organisation/add/")
    page.get_by_label("Title:").first.press_sequentially("A doubled body")
    page.locator("#id_type").select_option("unit")
    page.locator("#id_state").select_option("published")
    citation = "ssrkb-citation-record_kind-record_id-0"
    choose(page, f"{citation}-document", "ssr-policy-frameworks-overview-2016")
    page.locator(f"#id_{citation}-locator").fill("A made place, ¶2")
    page.get_by_role("button", name="Save", exact=True).first.click()
    page.goto("/admin/actors/organisation/a-doubled-body/change/")
    page.locator("#id_state").select_option("withdrawn")
    page.locator("#id_state_note").fill("It is the OSCE.")
    choose(page, "replaced_by", "osce")
    page.get_by_role("button", name="Save", exact=True).first.click()
    page.goto("/organisations/a-doubled-body/")
    assert page.url.endswith("/organisations/osce/")
