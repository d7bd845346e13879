"""The analyst's path: from the home page to the passage that a principle rests on."""

import pytest

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("javascript", [True, False])
@pytest.mark.parametrize("width", [320, 1280])
def test_analyst_walks_from_a_question_to_a_source(open_page, javascript, width):
    page = open_page(java_script_enabled=javascript, viewport={"width": width, "height": 900})
    page.goto("/")
    page.get_by_role("main").get_by_role("searchbox").fill("framework security sector reform african union")
    page.get_by_role("main").get_by_role("button", name="Search").click()
    page.get_by_role("main").get_by_role(
        "link", name="African Union policy framework on security sector reform"
    ).first.click()
    assert page.url.endswith("/frameworks/au-ssr-framework/")
    page.get_by_role("link", name="Compare", exact=False).last.click()
    assert "/compare/" in page.url
    page.goto("/compare/?framework=au-ssr-framework&framework=eu-ssr-framework")
    assert page.get_by_role("checkbox", checked=True).count() == 2
    page.get_by_role("main").get_by_role("link", name="national ownership", exact=False).first.click()
    assert page.get_by_role("heading", level=1).count() == 1
    page.goto("/principles/au-ssr-principle-c/")
    sources = page.locator("#sources, section:has(h2:text-is('Sources'))").last
    assert "2. Principles, (c)" in sources.inner_text()
    sources.get_by_role("link").first.click()
    assert "/documents/ssr-policy-frameworks-overview-2016/" in page.url


def test_filters_keep_a_permanent_address(open_page):
    page = open_page(java_script_enabled=False)
    page.goto("/principles/?organisation=au")
    assert page.get_by_role("heading", name="10 principles").count() == 1
    page.goto("/principles/?organisation=au&organisation=eu&ordering=-title")
    assert page.get_by_role("heading", name="19 principles").count() == 1
    address = page.url
    page.reload()
    assert page.url == address


def test_a_refused_address_says_what_was_expected(open_page, site, chromium):
    context = chromium.new_context(base_url=site)
    page = context.new_page()
    answer = page.goto("/principles/?organisation=uno")
    assert answer.status == 400
    assert "is not the id of any organisation" in page.inner_text("main")
    context.close()


def test_keyboard_alone_reaches_search_and_a_record(open_page):
    page = open_page(viewport={"width": 1280, "height": 900})
    page.goto("/search/?q=gender")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent").strip().lower().startswith("skip")
    page.keyboard.press("Enter")
    for _ in range(60):
        page.keyboard.press("Tab")
        href = page.evaluate("document.activeElement.getAttribute('href') || ''")
        if href.startswith("/principles/") or href.startswith("/themes/gender"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/principles/**" if href.startswith("/principles/") else "**/themes/**")
    assert page.get_by_role("heading", level=1).count() == 1


def test_focus_is_always_visible(open_page):
    page = open_page()
    page.goto("/compare/")
    for _ in range(25):
        page.keyboard.press("Tab")
        outline = page.evaluate(
            "(() => { const s = getComputedStyle(document.activeElement);"
            " return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; })()"
        )
        assert outline, page.evaluate("document.activeElement.outerHTML").splitlines()[0]


@pytest.mark.parametrize("path", ["/", "/compare/", "/frameworks/un-ssr-framework/", "/principles/", "/search/?q=un"])
def test_nothing_overflows_a_narrow_window(open_page, path):
    page = open_page(viewport={"width": 320, "height": 700})
    page.goto(path)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
