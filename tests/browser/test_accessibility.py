"""axe-core finds nothing on any kind of page, in light and dark, wide and narrow."""

import json
import urllib.request

import pytest
from axe_playwright_python.sync_playwright import Axe

from ssrkb.models import kinds
from tests.browser.conftest import log_in

pytestmark = pytest.mark.browser

PLAIN = [
    "/", "/compare/", "/search/", "/search/?q=reform", "/search/?q=xyzzy", "/method/", "/reading/",
    "/api/v1/reference/",
]  # fmt: skip


@pytest.fixture(scope="module")
def pages(site):
    """One list and one detail of every kind that has a record, beside the pages that there is one of."""
    found = list(PLAIN)
    for kind in kinds():
        found.append(f"/{kind}/")
        with urllib.request.urlopen(f"{site}/api/v1/{kind}/?page_size=10") as answer:
            results = json.load(answer)["results"]
        found += [result["url"] for result in results[:1]]
    return found


def violations(page):
    results = Axe().run(page, options={"resultTypes": ["violations"], "runOnly": {"type": "tag", "values": TAGS}})
    return [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in results.response["violations"]]


TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def wrong_on(page, paths):
    found = {}
    for path in paths:
        page.goto(path)
        if wrong := violations(page):
            found[path] = wrong
    return found


def test_axe_finds_nothing_on_any_page(open_page, pages):
    assert wrong_on(open_page(viewport={"width": 1280, "height": 900}), pages) == {}


@pytest.mark.parametrize("width, scheme", [(1280, "dark"), (320, "light"), (320, "dark")])
def test_axe_finds_nothing_in_other_forms(open_page, width, scheme):
    paths = [*PLAIN, "/principles/", "/frameworks/un-ssr-framework/", "/themes/ownership/"]
    assert wrong_on(open_page(viewport={"width": width, "height": 900}, color_scheme=scheme), paths) == {}


def test_axe_finds_nothing_on_the_page_of_a_missing_record(chromium, site):
    context = chromium.new_context(base_url=site)
    page = context.new_page()
    assert page.goto("/principles/nothing/").status == 404
    assert violations(page) == []
    context.close()


DESK = [
    "/admin/", "/admin/policies/principle/", "/admin/policies/framework/add/", "/admin/ssrkb/passage/",
    "/admin/policies/principle/un-ssr-principle-a/change/", "/admin/policies/principle/un-ssr-principle-a/history/",
]  # fmt: skip


@pytest.mark.parametrize("width", [1280, 390])
def test_axe_finds_nothing_on_the_desk(open_page, width):
    # axe itself writes inline styles into these pages, which their content policy would refuse and report.
    page = open_page(viewport={"width": width, "height": 900}, bypass_csp=True)
    page.goto("/admin/")
    assert violations(page) == []
    log_in(page)
    for path in DESK:
        page.goto(path)
        # The widgets for choices write their parts after the page is there.
        page.wait_for_function("() => [...document.querySelectorAll('.select2-selection')].every(s => s.ariaLabel)")
        assert violations(page) == [], path
