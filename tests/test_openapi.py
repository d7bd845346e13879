"""The OpenAPI document says what the server does: it is valid, complete, and true of its answers."""

import json

import pytest
from drf_spectacular.drainage import GENERATOR_STATS
from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.validation import validate_schema
from jsonschema import Draft202012Validator, FormatChecker

from ssrkb.filters import filtersets
from ssrkb.models import kinds
from tests import network as n

FORMATS = FormatChecker()


@FORMATS.checks("uri")
def is_address(value):
    """An empty text is none: fields that may be blank are described as an address or an empty text."""
    return not isinstance(value, str) or "://" in value


@pytest.fixture(scope="module")
def schema():
    return json.loads(json.dumps(SchemaGenerator().get_schema(public=True), default=str))


@pytest.fixture(scope="module")
def everything_once(made_once):
    def make():
        first = n.make_all({})
        second = n.make_all(first)
        n.join(second, first)
        n.quote(second, [next(record for record in first.values() if record.plural() == "documents")], field="title")
        n.make_all({})
        return second

    return made_once(make)


@pytest.fixture
def everything(everything_once, db):
    return everything_once


def operations(schema):
    return {
        f"{method.upper()} {path}": operation
        for path, methods in schema["paths"].items()
        for method, operation in methods.items()
    }


def validator(schema, path, status="200"):
    content = schema["paths"][path]["get"]["responses"][status]["content"]
    (answer,) = {json.dumps(media["schema"]) for kind, media in content.items() if "json" in kind}
    return Draft202012Validator({**json.loads(answer), "components": schema["components"]}, format_checker=FORMATS)


def test_document_is_made_without_warnings_and_is_valid(schema):
    with GENERATOR_STATS.silence():
        GENERATOR_STATS.reset()
        made = SchemaGenerator().get_schema(public=True)
    assert not GENERATOR_STATS
    validate_schema(made)
    assert schema["openapi"].startswith("3.1")


def test_document_is_served_as_it_is_made(schema, client, db):
    assert client.get("/api/v1/openapi.json").json() == schema


def test_every_list_and_detail_is_described(schema):
    paths = {path for kind in kinds() for path in (f"/api/v1/{kind}/", f"/api/v1/{kind}/{{id}}/")}
    assert paths | {"/api/v1/search/", "/api/v1/reading/"} <= schema["paths"].keys()
    assert {operation.partition(" ")[0] for operation in operations(schema)} == {"GET"}


def test_every_operation_is_described(schema):
    missing = [name for name, operation in operations(schema).items() if not operation.get("description")]
    assert missing == []


def test_every_parameter_is_described(schema):
    missing = [
        f"{name}: {parameter['name']}"
        for name, operation in operations(schema).items()
        for parameter in operation.get("parameters", [])
        if not parameter.get("description")
    ]
    assert missing == []


def test_every_field_is_described(schema):
    missing = [
        f"{name}.{key}"
        for name, component in schema["components"]["schemas"].items()
        for key, field in component.get("properties", {}).items()
        if not (field.get("description") or any(part.get("description") for part in field.get("allOf", [])))
    ]
    assert missing == []


@pytest.mark.parametrize("kind", kinds())
def test_parameters_of_a_list_are_those_it_takes(kind, schema):
    named = {parameter["name"] for parameter in schema["paths"][f"/api/v1/{kind}/"]["get"]["parameters"]}
    assert named == {*filtersets()[kinds()[kind]].base_filters, "format", "page", "page_size"}


@pytest.mark.parametrize("kind", kinds())
def test_answers_are_as_the_document_says(kind, schema, everything, client):
    listed = client.get(f"/api/v1/{kind}/?page_size=10").json()
    assert listed["results"]
    validator(schema, f"/api/v1/{kind}/").validate(listed)
    record = client.get(everything[kinds()[kind]].get_api_url()).json()
    validator(schema, f"/api/v1/{kind}/{{id}}/").validate(record)
    component = validator(schema, f"/api/v1/{kind}/{{id}}/").schema["$ref"].rpartition("/")[2]
    assert schema["components"]["schemas"][component]["properties"].keys() == record.keys()


@pytest.mark.parametrize("kind", kinds())
def test_answer_without_what_is_not_public_is_as_the_document_says(kind, schema, everything, client):
    record = n.make(kinds()[kind], n.make_all({}, state="draft"))
    validator(schema, f"/api/v1/{kind}/{{id}}/").validate(client.get(record.get_api_url()).json())


def test_search_answers_as_the_document_says(schema, everything, client):
    answer = client.get("/api/v1/search/?q=title").json()
    assert answer["results"]
    validator(schema, "/api/v1/search/").validate(answer)


def test_reading_answers_as_the_document_says(schema, everything, client):
    answer = client.get("/api/v1/reading/").json()
    assert answer["sources"] and any(source["part_of"] for source in answer["sources"])
    validator(schema, "/api/v1/reading/").validate(answer)
    described = schema["components"]["schemas"]["Source"]["properties"].keys()
    assert described == answer["sources"][0].keys()


def test_answer_that_is_otherwise_would_be_noticed(schema, everything, client):
    record = client.get(next(iter(everything.values())).get_api_url()).json()
    kind = record["kind"]
    assert not validator(schema, f"/api/v1/{kind}/{{id}}/").is_valid(record | {"title": None})
    assert not validator(schema, f"/api/v1/{kind}/{{id}}/").is_valid({"id": "a"})


def test_reference_page_names_every_address(schema, client, db):
    text = client.get("/api/v1/reference/").content.decode()
    for path in schema["paths"]:
        assert path in text.replace("&#123;", "{")


def test_every_schema_is_json_schema(schema):
    """OpenAPI 3.1 is JSON Schema; the validation above does not look into it so closely."""
    for component in schema["components"]["schemas"].values():
        Draft202012Validator.check_schema(component)
