"""The knowledge files that the project ships: they load, they come out again as they were, and everything is cited."""

import shutil
from itertools import combinations

import pytest
import yaml
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import connection

from policies.reading import reading
from ssrkb.knowledge.dumping import dump
from ssrkb.knowledge.files import knowledge_files
from ssrkb.knowledge.loading import load
from ssrkb.knowledge.report import knowledge_report
from ssrkb.knowledge.report.likeness import compared, neighbours, reasons
from ssrkb.models import Citation, kinds
from ssrkb.search import search
from tests.knowledge_folder import contents

FIXTURES = settings.BASE_DIR / "fixtures"

pytestmark = pytest.mark.skipif(not knowledge_files(FIXTURES), reason="fixtures/ holds no knowledge files yet")


@pytest.fixture(scope="module")
def loaded_once(made_once):
    return made_once(load, FIXTURES)


@pytest.fixture
def loaded(loaded_once, db):
    return loaded_once


def test_shipped_files_load_from_nothing(loaded):
    assert loaded.added and not (loaded.changed or loaded.kept or loaded.not_in_files or loaded.unchanged)


def test_shipped_files_load_twice_without_a_change(loaded):
    again = load(FIXTURES)
    assert (again.added, again.changed, again.kept, again.not_in_files) == ([], [], [], [])
    assert again.unchanged == len(loaded.added)


def test_shipped_files_come_out_byte_for_byte(loaded, tmp_path):
    dump(tmp_path)
    shipped = {str(path.relative_to(FIXTURES)): path.read_bytes() for path in knowledge_files(FIXTURES)}
    written = contents(tmp_path)
    assert written.keys() == shipped.keys()
    assert [name for name in shipped if written[name] != shipped[name]] == []


def test_shipped_files_load_again_from_their_dump(loaded, tmp_path):
    folder = tmp_path / "files"
    shutil.copytree(FIXTURES, folder)
    dump(folder)
    assert load(folder).unchanged == len(loaded.added)


@pytest.mark.parametrize("kind", kinds())
def test_every_published_record_is_cited(kind, loaded):
    model = kinds()[kind]
    supported = Citation.objects.filter(record_kind=ContentType.objects.get_for_model(model), stance="supports")
    uncited = model.objects.published().exclude(pk__in=supported.values("record_id"))
    assert list(uncited.values_list("pk", flat=True)) == []


def test_every_pair_judged_to_be_two_still_looks_like_one(loaded):
    [section] = knowledge_report(["duplicates"])
    assert [remark for remark in section.remarks if "nothing takes them for one" in remark.says] == []


def test_comparing_all_titles_with_all_finds_no_more(loaded):
    for kind in ("organisations", "documents", "missions", "figures"):
        records = compared(kinds()[kind])
        near = {(one.named, other.named) for one, other in neighbours(records)}
        alike = {(one.named, other.named) for one, other in combinations(records, 2) if reasons(one, other)}
        assert alike <= near


def test_reading_counts_every_record_that_is_published(loaded):
    resting = {(kind, pk) for source in reading() for kind, records in source.use.records.items() for pk in records}
    assert len(resting) == sum(model.objects.published().count() for model in kinds().values())


def test_database_takes_the_whole(loaded):
    connection.check_constraints()


@pytest.mark.parametrize("kind", kinds())
def test_every_shipped_record_answers_as_data(kind, loaded, client):
    listed, address = 0, f"/api/v1/{kind}/?page_size=100"
    while address:
        answer = client.get(address)
        assert answer.status_code == 200
        listed += len(answer.json()["results"])
        address = answer.json()["next"]
    assert listed == kinds()[kind].objects.published().count()
    for record in kinds()[kind].objects.published()[:5]:
        assert client.get(record.get_absolute_url()).status_code == 200


QUESTIONS = yaml.safe_load((settings.BASE_DIR / "tests" / "questions.yaml").read_text(encoding="utf-8"))


def answered(question):
    first_five = search(question["ask"]).results[:5]
    return any(f"{result.kind}/{result.id}" in question["expect"] for result in first_five)


def test_questions_of_analysts_are_answered_in_the_first_five_results(loaded):
    missed = [question["ask"] for question in QUESTIONS if not answered(question)]
    assert len(missed) <= 0.05 * len(QUESTIONS), missed


def test_questions_are_about_every_kind_source_and_sort_of_question(loaded):
    expected = {name for question in QUESTIONS for name in question["expect"]}
    held = {
        f"{kind}/{pk}"
        for kind, model in kinds().items()
        for pk in model.objects.published().values_list("pk", flat=True)
    }
    assert expected <= held
    assert {name.partition("/")[0] for name in expected} == set(kinds())
    assert {question["about"] for question in QUESTIONS} == {"look-up", "list", "compare", "timeline", "trace"}
    assert len({question["source"] for question in QUESTIONS}) == 23
    assert len({question["ask"] for question in QUESTIONS}) >= 120
