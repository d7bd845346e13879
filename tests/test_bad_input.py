"""Whatever an address holds, the answer is a clear refusal: 4xx, never a fault, and problem details under /api/."""

import pytest
from django.test import Client

from ssrkb.models import kinds
from tests import factories as f

LISTS = [f"/{kind}/" for kind in kinds()] + [f"/api/v1/{kind}/" for kind in kinds()]
WHOLES = [
    "/", "/search/", "/compare/", "/method/", "/reading/", "/api/v1/search/", "/api/v1/reading/",
    "/api/v1/export.jsonl", "/api/v1/openapi.json", "/api/v1/reference/", "/api/v1/",
]  # fmt: skip
DETAILS = [f"/{kind}/{{}}/" for kind in kinds()] + [f"/api/v1/{kind}/{{}}/" for kind in kinds()]
ONE_OF_EACH = ["/documents/", "/api/v1/documents/", "/search/", "/api/v1/search/", "/compare/"]

#: Put behind the question mark as they are.
BROKEN_QUERIES = [
    "q=%00", "q=a%00b", "q=%01%02", "q=%1b[31m", "q=%7f", "q=%ff", "q=%c3%28", "q=%ed%a0%80", "%00=1", "%ff=1",
    "q%00=1", "page=%00", "framework=%00", "organisation=%00", "kind=%00", "theme=%ff",
]  # fmt: skip
ODD_QUERIES = [
    "q=%", "q=%25", "q=%zz", "q=%%", "%zz=1", "%=%", "q=%u0041", "page=-1", "page=0", "page=1e3", "page=0x1",
    "page=+1", "page=1%20", "page=99999999999999999999999999", "page=-99999999999999999999", "page=1000",
    "page=%D9%A1", "page=1&page=2", "page=2&page=x", "page_size=99999999999999999999", "page_size=-10", "page[]=1",
    "page[0]=1", "page=1;DROP", "q[]=a", "__proto__=1", "id__in=a", "state=draft", "search__icontains=a",
    "ordering=-", "ordering=--title", "ordering=title__x", "ordering=?", "ordering=,", "from=%27", "from=0000",
    "to=9999", "from=9999-12-31", "to=9999-12-31", "from=2014-04-28T00:00:00Z", "from=99999", "to=0001", "to=10000",
    "format=xml", "format=api", "&", "&&=&", "=", "a" * 200 + "=1", "q=" + "a" * 300, "theme=" + "a" * 4000,
    "organisation=" + ",".join(["a"] * 500), "framework=a", "framework=,", "framework=a,b,c,d,e,f,g", "kind=a",
    "kind=" + ",".join(["documents"] * 50), "q=a&kind=documents&kind=", "country=%F0%9F%92%A9",
]  # fmt: skip
QUESTIONS = [
    '"', '""', '"a', 'a"b', '" "', "'", "''", "a'b", "-", "--", "-a", "- a", '-"a', "or", "or or", "a or", "or a",
    "and", "&", "|", "!", "a & b", "a|b", "!a", "a:*", ":*", ":", "a:b", "(", ")", "((a)", "a <-> b", "<", "<->",
    "\\", "\\'", "a\\", "*", "%", "_", "the", "the of and", "a" * 300, "ab " * 100, '"' * 300, "-a " * 75,
    "or " * 100, "😀", "۱۲۳", "ﬁ", "İ", "\u202e", "\u0301", "\u200b", "e\u0301", "a\tb", "a\nb", "; DROP TABLE",
    "' OR 1=1 --", "{{7*7}}", "${a}", "<script>", "%s", "%(a)s",
]  # fmt: skip
UNKNOWN_IDS = [
    "x", "X", "un-", "-", "a" * 121, "a" * 5000, "ä", "%F0%9F%92%A9", "%E2%80%8B", "%20", "a%20b", "a+b", "%27",
    "%22", "a%2Fb", "..", "%2E%2E", "0", "null", "None", "*", "a%3Fb", "%25", "a;b", "a%0Ab", "%D9%A1", "{{7}}",
    "%C3%A9-%C3%A9",
]  # fmt: skip
BROKEN_IDS = ["%00", "a%00b", "%ff", "%c3%28", "%01", "%7f"]
METHODS = ["POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "BREW"]


def ask(client, address, method="GET"):
    """The request as a server would hand it on, without the test client's own mending of the address."""
    path, _, query = address.partition("?")
    return client.generic(method, path, QUERY_STRING=query)


def assert_refused(answer, address, *, allowed=range(400, 500)):
    assert answer.status_code in allowed, f"{answer.status_code} for {address[:150]}"
    if address.startswith("/api/") and answer.status_code >= 400:
        assert answer["Content-Type"] == "application/problem+json", address[:150]
        problem = answer.json()
        assert problem["status"] == answer.status_code and problem["title"] and problem["detail"], address[:150]


def assert_answered(answer, address):
    """200, or a refusal that says why."""
    if answer.status_code != 200:
        assert_refused(answer, address, allowed=[400, 404, 410, 414])


@pytest.fixture
def plain_client(db):
    f.ThemeFactory(id="un-theme")
    return Client(SERVER_NAME="127.0.0.1", raise_request_exception=False)


@pytest.mark.parametrize("address", LISTS + WHOLES)
def test_unreadable_query_is_refused(address, plain_client):
    for query in BROKEN_QUERIES:
        assert_refused(ask(plain_client, f"{address}?{query}"), f"{address}?{query}")


@pytest.mark.parametrize(
    "address", [*ONE_OF_EACH, "/coverage/", "/api/v1/coverage/", "/", "/method/", "/reading/", "/api/v1/reading/"]
)
def test_odd_query_is_answered_or_refused(address, plain_client):
    for query in ODD_QUERIES:
        assert_answered(ask(plain_client, f"{address}?{query}"), f"{address}?{query}")


@pytest.mark.parametrize("address", LISTS)
def test_page_that_cannot_be_is_refused(address, plain_client):
    for page in ("-1", "0", "x", "1.0", "99999999999999999999", "1001", "%D9%A1", "", "2"):
        assert_refused(ask(plain_client, f"{address}?page={page}"), f"{address}?page={page}", allowed=[400])


@pytest.mark.parametrize("address", [*ONE_OF_EACH[:4], "/api/v1/themes/"])
def test_any_question_is_answered(address, plain_client):
    for question in QUESTIONS:
        answer = plain_client.get(address, {"q": question})
        expected = [200, 400] if address == "/api/v1/search/" and not question.strip() else [200]
        assert answer.status_code in expected, question


@pytest.mark.parametrize("address", LISTS + WHOLES)
def test_address_without_end_is_refused(address, plain_client):
    assert_refused(ask(plain_client, f"{address}?q={'a' * 10_000}"), address, allowed=[414])


@pytest.mark.parametrize("address", DETAILS)
def test_unknown_id_is_not_found(address, plain_client):
    for name in UNKNOWN_IDS:
        answer = ask(plain_client, address.format(name))
        assert_refused(answer, address.format(name), allowed=[404])


@pytest.mark.parametrize("address", DETAILS)
def test_unreadable_id_is_refused(address, plain_client):
    for name in BROKEN_IDS:
        answer = ask(plain_client, address.format(name))
        assert_refused(answer, address.format(name), allowed=[400, 404])
        assert_refused(ask(plain_client, address.format(name * 4000)), address, allowed=[414, 400])


@pytest.mark.parametrize(
    "address", ["/themes/un-theme/", *LISTS[:2], *WHOLES, "/api/v1/themes/un-theme/", "/api/v1/themes/"]
)
def test_method_that_would_write_is_refused(address, plain_client):
    for method in METHODS:
        answer = ask(plain_client, address, method)
        assert_refused(answer, f"{address} {method}", allowed=[405])
        assert answer["Allow"] == "GET, HEAD, OPTIONS"


@pytest.mark.parametrize(
    "address", ["/themes/un-theme/", "/themes/", *WHOLES, "/api/v1/themes/un-theme/", "/api/v1/themes/"]
)
def test_head_and_options_are_answered(address, plain_client):
    for method in ("HEAD", "OPTIONS"):
        answer = ask(plain_client, address, method)
        assert answer.status_code in {200, 400} if "search" in address else answer.status_code == 200, method


@pytest.mark.parametrize(
    "address", ["/nothing", "/nothing/", "/api/v1/nothing/", "/api/", "/api/v2/", "/themes/a/b/", "/%00"]
)
def test_address_that_is_none_is_not_found(address, plain_client):
    assert_refused(ask(plain_client, address), address, allowed=[404, 400])


@pytest.mark.parametrize("accept", ["text/html", "application/xml", "nonsense", "", "image/*;q=0"])
def test_api_asked_for_another_format_refuses_or_gives_json(accept, plain_client):
    answer = plain_client.get("/api/v1/themes/", headers={"accept": accept})
    assert answer.status_code in {200, 406}
    assert "json" in answer["Content-Type"]


def test_single_record_takes_no_parameters(plain_client):
    assert_refused(plain_client.get("/api/v1/themes/un-theme/?a=1"), "/api/", allowed=[400])


def test_refusal_does_not_repeat_all_of_a_long_value(plain_client):
    for query in ({"scheme": "b" * 3000}, {"theme": "b" * 3000}, {"a" * 3000: "1"}):
        answer = plain_client.get("/api/v1/themes/", query)
        assert answer.status_code == 400
        assert len(answer.json()["detail"]) < 300


def test_host_that_is_not_ours_is_refused(db):
    assert Client(SERVER_NAME="evil.example").get("/").status_code == 400
