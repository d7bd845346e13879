"""What is not published shows nowhere: every address is read, and the secret word must not stand in any answer."""

import pytest
from django.http import QueryDict

from policies.models import Coverage, Document, Framework, Theme
from ssrkb.facets import facets
from ssrkb.filters import filtersets
from ssrkb.models import kinds
from tests import factories as f
from tests import network as n

SECRET = "Zyxwvut"
TEXTS = {"title", "summary", "acronym", "symbol", "term", "unit", "label", "outcome", "scope", "paragraph", "keywords",
         "gaps"}  # fmt: skip


class Half:
    """Secret records of both states; published ones that they name, and others that name them, alone or with others."""

    def __init__(self):
        self.secret, self.published, self.ids = {}, [], set()
        for state in ("draft", "in-review"):
            named = n.make_all({})
            self.secret = n.make_all(named, state=state)
            self._mark()
            naming = n.make_all(self.secret)
            n.join(named, self.secret)
            n.join(self.secret, named)
            n.join(naming, self.secret)
            n.link(named, self.secret)
            n.quote(named, [self.secret[Document]])
            self.named, self.naming = named, naming
            self.published += [*named.values(), *naming.values(), *self._half_secret()]

    def _half_secret(self):
        """Records that name a secret one of one kind, and published ones of all others."""
        for model in kinds().values():
            for kind in {field.related_model for field in n.relations(model)}:
                yield n.make(model, self.named | {kind: self.secret[kind]})

    def _mark(self):
        """The secret word in every text of the secret records."""
        for model, record in self.secret.items():
            names = {column.name for column in model._meta.concrete_fields}
            texts = dict.fromkeys(TEXTS & names, f"{SECRET} {record.pk}"[:20])
            model.objects.filter(pk=record.pk).update(aliases=[SECRET], **texts)
            record.refresh_from_db()
            self.ids.add(record.pk)


@pytest.fixture(scope="module")
def half_once(made_once):
    return made_once(Half)


@pytest.fixture
def half(half_once, db):
    return half_once


def text_of(answer):
    return b"".join(answer.streaming_content).decode() if answer.streaming else answer.content.decode()


def secrets_in(text, half):
    """What of the secret records stands there: their word, or an id as a page or the API would write it."""
    found = {SECRET} if SECRET in text else set()
    return found | {name for name in half.ids if any(form in text for form in (f"/{name}/", f'"{name}"', f"={name}&"))}


def assert_no_secret(client, half, address):
    answer = client.get(address)
    assert answer.status_code == 200, address
    assert secrets_in(text_of(answer), half) == set(), address


@pytest.mark.parametrize("kind", kinds())
def test_list_shows_no_secret(kind, half, client):
    for address in (f"/{kind}/?page_size=100", f"/api/v1/{kind}/?page_size=100", f"/{kind}/?ordering=-title"):
        assert_no_secret(client, half, address)


@pytest.mark.parametrize("kind", kinds())
def test_record_that_is_connected_with_a_secret_one_shows_nothing_of_it(kind, half, client):
    for record in half.published:
        if record.plural() == kind:
            for address in (record.get_absolute_url(), record.get_api_url()):
                assert_no_secret(client, half, address)


@pytest.mark.parametrize("kind", kinds())
def test_secret_record_has_no_address_and_is_no_suggestion(kind, half, client):
    record = half.secret[kinds()[kind]]
    for address in (record.get_absolute_url(), record.get_api_url()):
        assert client.get(address).status_code == 404
        near = client.get(address.replace(record.pk, f"{record.pk}x"))
        assert near.status_code == 404
        assert f"mean {record.pk}" not in text_of(near) and f"or {record.pk}" not in text_of(near)


@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/method/",
        "/compare/",
        "/reading/",
        "/api/v1/reading/",
        "/api/v1/export.jsonl",
        "/search/?q=title",
        "/api/v1/search/?q=title",
    ],
)
def test_address_of_the_whole_shows_no_secret(address, half, client):
    assert_no_secret(client, half, address)


def test_search_finds_and_counts_no_secret(half, client):
    assert client.get(f"/api/v1/search/?q={SECRET}").json()["results"] == []
    assert client.get(f"/api/v1/search/?q={SECRET}").json()["counts"] == {}
    for record in half.secret.values():
        found = client.get(f"/api/v1/search/?q={record.pk}").json()["results"]
        assert record.pk not in {result["id"] for result in found}


def test_counts_leave_the_secret_out(half, client):
    shown = client.get("/").context["counts"]
    for kind, model in kinds().items():
        published = model.objects.filter(state="published").count()
        assert shown[kind] == client.get(f"/{kind}/").context["count"] == published
        assert model.objects.count() > published


def test_facets_offer_no_secret(half):
    for model, filterset_class in filtersets().items():
        filterset = filterset_class(QueryDict(""), queryset=model.objects.published())
        assert filterset.is_valid()
        values = {value.value for facet in facets(filterset, 1) for value in facet.values}
        assert not values & half.ids


def test_filter_by_a_secret_record_is_refused(half, client):
    for kind, model in kinds().items():
        for name, related in filtersets()[model].base_filters.items():
            if hasattr(related, "related_model"):
                related.model = model
                secret = half.secret[related.related_model()].pk
                assert client.get(f"/api/v1/{kind}/?{name}={secret}").status_code == 400
                assert client.get(f"/{kind}/?{name}={secret}").status_code == 400


def test_compare_takes_no_secret_framework_and_shows_no_secret_in_others(half, client):
    one, two = half.named[Framework], half.naming[Framework]
    assert client.get(f"/compare/?framework={one.pk},{half.secret[Framework].pk}").status_code == 400
    theme = f.ThemeFactory(scheme="principle")
    f.CoverageFactory(framework=one, theme=theme, principles=[half.secret[f.PrincipleFactory._meta.model]])
    f.CoverageFactory(framework=two, theme=theme, state="draft", summary=SECRET)
    assert_no_secret(client, half, f"/compare/?framework={one.pk},{two.pk}")


def test_secret_of_this_test_is_read_where_it_is_published(half, client):
    """The search for the secret word would find it: published, it stands on the list."""
    theme = half.secret[Theme]
    f.cite(theme)
    Theme.objects.filter(pk=theme.pk).update(state="published")
    assert secrets_in(text_of(client.get("/themes/?page_size=100")), half)
    coverage = half.naming[Coverage]
    assert secrets_in(text_of(client.get(coverage.get_absolute_url())), half)


def nulls_in_lists(value):
    if isinstance(value, dict):
        return any(map(nulls_in_lists, value.values()))
    return isinstance(value, list) and (None in value or any(map(nulls_in_lists, value)))


def test_list_of_related_records_has_no_gap_where_a_secret_one_was(half, client):
    for record in half.published:
        assert not nulls_in_lists(client.get(record.get_api_url()).json()), record.get_api_url()


def test_framework_page_has_no_row_for_a_secret_theme(half, client):
    rows = client.get(half.named[Framework].get_absolute_url()).context["coverage"]
    assert rows and all(row.theme.is_public for row in rows)
