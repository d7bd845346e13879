"""What has been read: what rests on each source, what is known to be missing of it, on the page and as data."""

import datetime as dt

import pytest

from policies.models import Document
from policies.reading import reading
from ssrkb.knowledge.keywords import keywords
from tests import factories as f


def place(document):
    return f.PassageFactory(document=document)


def rest(factory, passage, **more):
    """A published record that rests on the passage and on nothing else."""
    record = factory(cited=False, **more)
    f.cite(record, passage)
    return record


@pytest.fixture
def book(db):
    """A book of two chapters. The records of its own pages rest on the source of all made records."""
    return f.DocumentFactory(id="a-book", title="A book", type="book")


@pytest.fixture
def chapters(book):
    return [f.DocumentFactory(id=f"a-book-{name}", type="chapter", part_of=book) for name in ("one", "annex")]


def source(pk):
    return next(one for one in reading() if one.document.pk == pk)


@pytest.mark.usefixtures("db")
def test_records_are_counted_by_kind_and_each_once():
    document = f.DocumentFactory(id="a-report")
    first, second = place(document), place(document)
    theme = rest(f.ThemeFactory, first)
    f.cite(theme, second)
    rest(f.ThemeFactory, first)
    rest(f.FindingFactory, first)
    found = source("a-report")
    assert (found.records, found.total, found.passages) == ({"themes": 2, "findings": 1}, 3, 2)


@pytest.mark.usefixtures("db")
def test_passage_that_disputes_is_cited_but_nothing_rests_on_it():
    passage = place(f.DocumentFactory(id="a-report"))
    f.cite(f.ThemeFactory(), passage, stance="disputes", note="It says otherwise.")
    assert (source("a-report").records, source("a-report").passages) == ({}, 1)


@pytest.mark.usefixtures("db")
@pytest.mark.parametrize("state", ["draft", "in-review", "withdrawn"])
def test_only_what_is_published_counts(state):
    passage = place(f.DocumentFactory(id="a-report"))
    rest(f.ThemeFactory, passage, state=state, state_note="Doubled.")
    assert "a-report" not in {one.document.pk for one in reading()}
    Document.objects.filter(pk=f.SOURCE).update(state="draft")
    assert reading() == []


def test_whole_counts_what_rests_on_its_parts_once(book, chapters):
    one, two = map(place, chapters)
    both = rest(f.ThemeFactory, one)
    f.cite(both, two)
    rest(f.FindingFactory, two)
    rest(f.FindingFactory, place(book))
    assert source("a-book").records == {"themes": 1, "findings": 2}
    assert source("a-book").passages == 3
    assert source("a-book-annex").records == {"themes": 1, "findings": 1}


def test_parts_follow_their_whole_in_the_order_of_entry_and_none_is_left_out(book, chapters):
    for _ in range(5):
        rest(f.ThemeFactory, place(chapters[1]))
    section = f.DocumentFactory(id="a-section", type="chapter", part_of=chapters[0])
    rest(f.ThemeFactory, place(section))
    listed = [(one.document.pk, one.part_of and one.part_of.pk) for one in reading()]
    assert listed[:4] == [
        ("a-book", None),
        ("a-book-one", "a-book"),
        ("a-section", "a-book-one"),
        ("a-book-annex", "a-book"),
    ]
    assert source("a-book").total == 6 and source("a-book-one").total == 1


def test_chapter_that_nobody_cites_stands_there_as_not_read(book, chapters, client):
    rest(f.ThemeFactory, place(chapters[0]))
    assert (source("a-book-annex").total, source("a-book-annex").first_reviewed_on) == (0, None)
    assert "not read in full" in client.get("/reading/").content.decode()


def test_part_of_what_is_not_public_stands_by_itself(book, chapters):
    rest(f.ThemeFactory, place(chapters[0]))
    Document.objects.filter(pk="a-book").update(state="draft")
    assert [one.part_of for one in reading() if one.document.pk == "a-book-one"] == [None]
    assert "a-book" not in {one.document.pk for one in reading()}


@pytest.mark.usefixtures("db")
@pytest.mark.parametrize("noted", [{"read_on": dt.date(2026, 11, 2)}, {"gaps": "All of it."}])
def test_source_of_which_only_the_reading_is_noted_is_listed(noted):
    f.DocumentFactory(id="a-law", **noted)
    f.DocumentFactory(id="another-law")
    assert {one.document.pk for one in reading()} == {f.SOURCE, "a-law"}


@pytest.mark.usefixtures("db")
def test_reviews_are_the_earliest_and_the_latest():
    passage = place(f.DocumentFactory(id="a-report"))
    for day in ("2026-03-01", "2026-01-09", None, "2026-02-01"):
        rest(f.ThemeFactory, passage, reviewed_on=day)
    found = source("a-report")
    assert (found.first_reviewed_on, found.last_reviewed_on) == (dt.date(2026, 1, 9), dt.date(2026, 3, 1))


@pytest.fixture
def shown(book, chapters, client):
    Document.objects.filter(pk="a-book-one").update(read_on="2026-11-02", gaps="The <notes>.\nThe maps.")
    Document.objects.filter(pk="a-book-annex").update(read_on="2026-11-03")
    rest(f.ThemeFactory, place(chapters[0]), reviewed_on="2026-11-04")
    rest(f.FindingFactory, place(chapters[0]), reviewed_on="2026-11-06")
    return client.get("/reading/").content.decode()


def test_page_shows_figures_days_and_gaps(shown):
    for text in ("<strong>2</strong>", "1&nbsp;theme", "1&nbsp;finding", "2 November 2026", "4 November 2026 to",
                 "6 November 2026", "The &lt;notes&gt;.<br>The maps.", "nothing that is known", "not noted",
                 "not read in full", 'href="/documents/a-book-one/"'):  # fmt: skip
        assert text in shown, text


def test_page_and_data_have_the_same_figures(shown, client):
    answer = client.get("/api/v1/reading/").json()["sources"]
    listed = client.get("/reading/").context["sources"]
    assert [one["document"]["id"] for one in answer] == [one.document.pk for one in listed]
    assert [(one["records"], one["total"], one["passages"]) for one in answer] == [
        (one.records, one.total, one.passages) for one in listed
    ]
    chapter = next(one for one in answer if one["document"]["id"] == "a-book-one")
    assert chapter == {
        "document": {"id": "a-book-one", "title": "Title of a-book-one", "url": "/documents/a-book-one/"},
        "part_of": {"id": "a-book", "title": "A book", "url": "/documents/a-book/"},
        "read_on": "2026-11-02",
        "records": {"themes": 1, "findings": 1},
        "total": 2,
        "passages": 2,
        "first_reviewed_on": "2026-11-04",
        "last_reviewed_on": "2026-11-06",
        "gaps": "The <notes>.\nThe maps.",
    }


def test_data_takes_no_parameter(client, db):
    answer = client.get("/api/v1/reading/?document=a-book")
    assert answer.status_code == 400
    assert answer.json()["errors"] == {"document": ["This address takes no parameters."]}


@pytest.mark.parametrize("address", ["/", "/method/"])
def test_page_is_led_to(address, client, db):
    assert 'href="/reading/"' in client.get(address).content.decode()


def test_document_page_and_data_say_what_was_read(shown, client):
    page = client.get("/documents/a-book-one/").content.decode()
    assert "2 November 2026" in page and "The &lt;notes&gt;.<br>The maps." in page
    record = client.get("/api/v1/documents/a-book-one/").json()
    assert (record["read_on"], record["gaps"]) == ("2026-11-02", "The <notes>.\nThe maps.")


@pytest.mark.usefixtures("db")
def test_nobody_finds_a_document_by_what_is_missing_of_it():
    assert "lighthouse" not in keywords(f.DocumentFactory(gaps="The chapter on the lighthouse."))


@pytest.mark.cached
@pytest.mark.parametrize("address", ["/reading/", "/api/v1/reading/"])
def test_answer_is_remembered_until_the_knowledge_changes(address, committing, client, django_assert_num_queries):
    document = f.DocumentFactory(id="a-law", gaps="The annex.")
    assert "The annex." in client.get(address).content.decode()
    with django_assert_num_queries(1):
        client.get(address)
    Document.objects.filter(pk=document.pk).update(gaps="The preamble.")
    assert "The preamble." in client.get(address).content.decode()
