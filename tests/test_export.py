"""The bulk download: every published record, one a line, in the shape that the API and the knowledge files have."""

import json
from collections import defaultdict

import pytest
import yaml

from ssrkb.knowledge.loading import load
from ssrkb.models import Citation, kinds
from tests.knowledge_folder import forget_everything
from tests.world import make_world


@pytest.fixture
def world(db):
    return make_world()


def lines(client):
    answer = client.get("/api/v1/export.jsonl")
    assert answer.status_code == 200 and answer["Content-Type"] == "application/x-ndjson"
    return b"".join(answer.streaming_content).decode().splitlines()


def as_files(folder, records):
    """What somebody does who keeps the download as knowledge files: each line to its kind."""
    folder.mkdir()
    by_kind = defaultdict(list)
    for record in records:
        by_kind[record["kind"]].append(_with_text(record))
    for kind, found in by_kind.items():
        (folder / f"{kind}.yaml").write_text(yaml.safe_dump({kind: found}, allow_unicode=True, sort_keys=False))
    return folder


def _with_text(value):
    """Empty values are left out: a file has no null."""
    if isinstance(value, dict):
        return {key: _with_text(inner) for key, inner in value.items() if inner not in (None, "", [])}
    return [_with_text(inner) for inner in value] if isinstance(value, list) else value


def everything():
    """All that the records say, without the moments at which they were stored."""
    made = {"created_at", "updated_at", "keywords", "search"}
    found = {}
    for kind, model in kinds().items():
        for record in model.objects.for_detail():
            columns = [field for field in model._meta.concrete_fields if field.name not in made]
            links = {
                field.name: sorted(getattr(record, field.name).values_list("pk", flat=True))
                for field in model._meta.many_to_many
            }
            citations = [
                (c.passage.document_id, c.passage.locator, c.field, c.stance, c.stated_value, c.note)
                for c in record.citations.all()
            ]
            found[kind, record.pk] = {field.attname: getattr(record, field.attname) for field in columns} | links | {
                "citations": citations
            }  # fmt: skip
    return found


def test_export_holds_every_published_record_once(world, client):
    records = [json.loads(line) for line in lines(client)]
    expected = [
        (kind, pk) for kind, model in kinds().items() for pk in model.objects.published().values_list("pk", flat=True)
    ]
    assert sorted((record["kind"], record["id"]) for record in records) == sorted(expected)
    assert all(record["citations"] for record in records)


def test_export_is_streamed(world, client):
    answer = client.get("/api/v1/export.jsonl")
    assert answer.streaming
    chunks = list(answer.streaming_content)
    assert len(chunks) > 16 and all(chunk.endswith(b"\n") and chunk.count(b"\n") == 1 for chunk in chunks)


def test_line_of_export_is_the_detail_of_the_api(world, client):
    for line in lines(client):
        record = json.loads(line)
        assert client.get(record["api_url"]).json() == record


def test_element_of_a_list_is_the_detail_too(world, client):
    for kind in kinds():
        for record in client.get(f"/api/v1/{kind}/").json()["results"]:
            assert client.get(record["api_url"]).json() == record


def test_export_keeps_letters_as_they_are(world, client):
    assert any("Côte d’Ivoire" in line for line in lines(client))


def test_export_loads_into_an_equal_database(world, client, tmp_path):
    folder = as_files(tmp_path / "files", [json.loads(line) for line in lines(client)])
    before, citations = everything(), Citation.objects.count()
    forget_everything()
    assert everything() == {}
    outcome = load(folder)
    assert len(outcome.added) == len(before) and Citation.objects.count() == citations
    assert everything() == before
    assert load(folder).unchanged == len(before)
