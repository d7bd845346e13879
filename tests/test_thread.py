"""The thread of a mandate shows each task from clause to clause and says only what the records say."""

import csv
import io

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from missions.thread import differences, succession, thread_of
from tests import factories as f


@pytest.fixture
def council(db):
    """A mission with three resolutions, and the one that it followed."""
    before = f.MissionFactory(id="before", acronym="BEFORE", period="2010/2013")
    mission = f.MissionFactory(id="mission", acronym="AFTER", period="2014/..")
    before.relations.create(kind="succeeded-by", object=mission)
    documents = [
        f.DocumentFactory(id=f"res-{year}", title=f"Resolution of {year}", dated=str(year))
        for year in (2012, 2014, 2016, 2018)
    ]
    return before, mission, documents


def task(name, mission, document, continues=None, **more):
    return f.MandateFactory(
        id=name, title=name.title(), mission=mission, document=document, continues=continues, **more
    )


@pytest.fixture
def thread(council):
    before, mission, (first, second, third, fourth) = council
    old = task("vetting-old", before, first, tier="additional", force="encourages", explicitness="implicit")
    new = task(
        "vetting", mission, second, old, tier="priority", force="requests", explicitness="explicit", paragraph="OP 3"
    )
    less = task("vetting-less", mission, third, new, tier="additional", force="requests", explicitness="explicit")
    task("police", mission, second)
    task("courts", mission, fourth, force="mandates")
    task("vetting-kept", mission, fourth, less, tier="additional", force="requests", explicitness="explicit")
    activity = f.ActivityFactory(id="screened", title="Soldiers screened")
    activity.mandates.add(new)
    return thread_of(mission)


def changes(line):
    return [[clause.change for clause in cell] for cell in line.cells]


def test_columns_are_the_documents_in_time_over_the_missions(thread):
    assert [(c.mission.pk, c.document.pk) for c in thread.columns] == [
        ("before", "res-2012"), ("mission", "res-2014"), ("mission", "res-2016"), ("mission", "res-2018"),
    ]  # fmt: skip


def test_lines_are_tasks_with_what_changed(thread):
    by_title = {line.title: changes(line) for line in thread.lines}
    assert by_title == {
        "Vetting-Old": [["new"], ["strengthened"], ["weakened"], ["kept"]],
        "Police": [[], ["new"], [], []],
        "Courts": [[], [], [], ["new"]],
    }
    assert [line.title for line in thread.lines] == ["Vetting-Old", "Police", "Courts"]


def test_change_is_said_in_words(thread):
    (clause,) = thread.lines[0].cells[1]
    assert clause.words == [
        "priority task (was additional task)", "requests (was encourages)", "explicit (was implicit)",
    ]  # fmt: skip


def test_steps_name_what_was_added_and_what_is_not_recorded_any_more(thread):
    steps = [(c.added, c.strengthened, c.weakened, c.ended) for c in thread.columns]
    assert steps == [
        (["Vetting-Old"], [], [], []),
        (["Police"], ["Vetting-Old"], [], []),
        ([], [], ["Vetting-Old"], ["Police"]),
        (["Courts"], [], [], []),
    ]


def test_activities_stand_with_the_task_that_they_carried_out(thread):
    assert {line.title: [a.pk for a in line.activities] for line in thread.lines}["Vetting-Old"] == ["screened"]


def test_ranks_that_cannot_be_compared_are_a_change_without_direction(council):
    _, mission, (_, second, third, _) = council
    first = task("one", mission, second, tier="unranked")
    task("two", mission, third, first, tier="priority")
    assert changes(thread_of(mission).lines[0]) == [["new"], ["changed"]]


def test_better_and_worse_at_once_is_a_change_without_direction(council):
    _, mission, (_, second, third, _) = council
    first = task("one", mission, second, tier="priority", force="encourages")
    task("two", mission, third, first, tier="additional", force="requests")
    assert changes(thread_of(mission).lines[0]) == [["new"], ["changed"]]


def test_succession_is_walked_both_ways_and_ends_in_a_circle(db):
    one, two, three, other = (f.MissionFactory(id=name, period=year) for name, year in
                              [("one", "2001"), ("two", "2002"), ("three", "2003"), ("other", "2004")])  # fmt: skip
    one.relations.create(kind="succeeded-by", object=two)
    two.relations.create(kind="renamed", object=three)
    assert [m.pk for m in succession(two)] == ["one", "two", "three"]
    assert [m.pk for m in succession(other)] == ["other"]
    three.relations.create(kind="succeeded-by", object=one)
    assert {m.pk for m in succession(one)} == {"one", "two", "three"}


def test_drafts_do_not_show(council):
    _, mission, (_, second, _, _) = council
    draft = task("draft", mission, second, state="draft", cited=False)
    task("open", mission, second, draft)
    lines = thread_of(mission).lines
    assert [line.title for line in lines] == ["Open"] and changes(lines[0]) == [["new"]]


def test_words_are_compared_one_by_one():
    assert differences("to support the police", "to support and train the police") == [
        ("same", "to support"), ("new", "and train"), ("same", "the police"),
    ]  # fmt: skip
    assert differences("", "anything") == []


def test_page_and_table_hold_every_clause(thread, client):
    page = client.get("/missions/mission/thread/")
    assert page.status_code == 200 and "Soldiers screened" in page.content.decode()
    table = b"".join(client.get("/missions/mission/thread/?format=csv").streaming_content).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(table)))
    assert {row["id"] for row in rows} == {"vetting-old", "vetting", "vetting-less", "vetting-kept", "police", "courts"}
    assert next(row for row in rows if row["id"] == "vetting")["change"] == "strengthened"


def test_thread_of_an_unknown_mission_is_refused_with_the_nearest(council, client):
    answer = client.get("/missions/missin/thread/")
    assert answer.status_code == 404 and "mission" in answer.content.decode()


def test_number_of_queries_does_not_grow(council, django_assert_num_queries):
    _, mission, (_, second, third, _) = council
    for number in range(2):
        task(f"b{number}", mission, third, task(f"a{number}", mission, second))
    with CaptureQueriesContext(connection) as few:
        thread_of(mission)
    for number in range(2, 20):
        task(f"b{number}", mission, third, task(f"a{number}", mission, second))
    with django_assert_num_queries(len(few)):
        assert len(thread_of(mission).lines) == 20
