"""What the project promises itself, wherever a machine can look."""

import ast
import re
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.db import models
from django.urls import resolve

from ssrkb.models import Citation, Passage, Record, kinds
from tests import factories as f
from tests import network as n

BASE = Path(settings.BASE_DIR)
APPS = ["ssrkb", "actors", "policies", "missions"]
#: These alone know every app.
KNOW_ALL = {"ssrkb/urls.py", "ssrkb/api.py"}
CODE = [
    path
    for folder in [*APPS, "tests"]
    for path in sorted((BASE / folder).rglob("*.py"))
    if "migrations" not in path.parts
] + [BASE / "manage.py"]  # fmt: skip
TEMPLATES = sorted((BASE / "templates").rglob("*.html"))
#: Longer than the rest may be, with the reason.
LONG_FILES = {
    "tests/test_admin.py": "one desk, tried from end to end",
}
LONG_TEMPLATES: dict[str, str] = {}
NO_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "base_utils", "tools"}
DESCRIBED = [*kinds().values(), Citation, Passage, *n.row_models()]


def name_of(path):
    return str(path.relative_to(BASE))


def imported(path):
    """Every module that the file imports, wherever in it, and models that it names by a text."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


@pytest.mark.parametrize("path", [path for path in CODE if path.parts[len(BASE.parts)] in APPS], ids=name_of)
def test_imports_go_one_way(path):
    if name_of(path) in KNOW_ALL:
        return
    later = APPS[APPS.index(path.relative_to(BASE).parts[0]) + 1 :]
    wrong = [module for module in imported(path) if module.partition(".")[0] in [*later, "tests"]]
    assert wrong == []


def test_files_that_know_all_apps_really_do():
    for name in KNOW_ALL:
        found = {module.partition(".")[0] for module in imported(BASE / name)}
        assert found & {"actors", "policies", "missions"}, f"{name} needs no exception"


@pytest.mark.parametrize("path", CODE, ids=name_of)
def test_python_file_is_short(path):
    lines = len(path.read_text().splitlines())
    assert lines <= 300 or name_of(path) in LONG_FILES


@pytest.mark.parametrize("path", TEMPLATES, ids=name_of)
def test_template_is_short(path):
    assert len(path.read_text().splitlines()) <= 100 or name_of(path) in LONG_TEMPLATES


def test_no_exception_is_left_over():
    long = {name_of(path) for path in CODE if len(path.read_text().splitlines()) > 300}
    missing = [name for name in LONG_FILES if (BASE / name).exists() and name not in long]
    assert missing == []


@pytest.mark.parametrize("path", CODE, ids=name_of)
def test_module_is_named_for_its_subject(path):
    assert path.stem not in NO_NAMES and not NO_NAMES & set(path.relative_to(BASE).parts)


@pytest.mark.parametrize(
    "field",
    [
        pytest.param(field, id=f"{model.__name__}.{field.name}")
        for model in DESCRIBED
        for field in model._meta.get_fields()
        if field.concrete and not field.auto_created
    ],
)
def test_field_says_what_it_holds(field):
    assert str(field.help_text).endswith(".")


@pytest.mark.parametrize("model", DESCRIBED, ids=lambda model: model.__name__)
def test_model_says_what_it_is_and_has_an_order(model):
    assert model.__doc__ and not model.__doc__.startswith(f"{model.__name__}(")
    assert model._meta.ordering
    assert "__str__" in vars(model) or issubclass(model, Record)


@pytest.mark.parametrize("kind", kinds())
def test_record_reads_as_its_title_and_has_its_addresses(kind, db):
    record = f.FACTORIES[kinds()[kind]](title="A title")
    assert str(record) == "A title"
    assert record.get_absolute_url() == f"/{kind}/{record.pk}/"
    assert record.get_api_url() == f"/api/v1/{kind}/{record.pk}/"
    assert resolve(record.get_absolute_url()).url_name == f"{kind}-page"
    assert resolve(f"/{kind}/").url_name == f"{kind}-list-page"


@pytest.mark.parametrize("model", [*n.row_models(), Passage, Citation], ids=lambda model: model.__name__)
def test_row_reads_as_a_sentence_about_its_records(model, db):
    ones, others = n.make_all({}), n.make_all({})
    n.join(ones, others)
    text = str(model.objects.first())
    assert text and "object (" not in text


@pytest.mark.parametrize(
    "model", [m for m in n.row_models() if "kind" in {c.name for c in m._meta.fields}], ids=lambda m: m.__name__
)
def test_relation_reads_from_both_sides(model):
    if not hasattr(model, "REVERSE"):
        assert len(n.relations(model)) < 2 or model.__name__ == "DocumentStep"
        return
    assert set(model.REVERSE) == {value for value, _ in model._meta.get_field("kind").choices}


def environment_variables():
    """Those that the settings and commands read, and those that the Makefile lets a user set."""
    pattern = re.compile(r"""(?:environ\.get\(|environ\[|getenv\(|flag\(|words\()\s*["']([A-Z_]+)["']""")
    python = {name for path in CODE if "tests" not in path.parts for name in pattern.findall(path.read_text())}
    makefile = set(re.findall(r"^([A-Z_]+) \?=", (BASE / "Makefile").read_text(), re.MULTILINE))
    return (python | makefile) - {"DJANGO_SETTINGS_MODULE"}


def test_variables_are_found():
    assert environment_variables() >= {"DATABASE_URL", "DEBUG", "HTTPS", "PORT", "PYTHON", "SECRET_KEY", "VAR_DIR"}


@pytest.mark.parametrize("name", sorted(environment_variables()))
def test_environment_variable_is_documented(name):
    assert f"`{name}`" in (BASE / "docs" / "settings.md").read_text()


@pytest.mark.parametrize(
    "name", re.findall(r"^\| `([A-Z_]+)`", (BASE / "docs" / "settings.md").read_text(), re.MULTILINE)
)
def test_documented_variable_is_read(name):
    tests = "".join(path.read_text() for path in (BASE / "tests").rglob("*.py") if path.name != Path(__file__).name)
    assert name in environment_variables() or f'"{name}"' in tests


@pytest.mark.parametrize("model", DESCRIBED, ids=lambda model: model.__name__)
def test_model_is_documented(model):
    text = "".join((BASE / "docs" / name).read_text() for name in ("architecture.md", "editing-data.md"))
    names = {model.__name__, str(model._meta.verbose_name), str(model._meta.verbose_name_plural)}
    assert any(re.search(rf"\b{re.escape(name)}\b", text, re.IGNORECASE) for name in names)


def test_every_model_of_ours_is_looked_at():
    """A model that is neither a record nor a row of one would slip past the tests above."""
    ours = {model for model in apps.get_models() if model._meta.app_label in APPS and not model._meta.proxy}
    events = {model for model in ours if model.__name__.endswith("Event")}
    rest = {model.__name__ for model in ours - events - set(DESCRIBED)}
    assert rest == {"DataVersion", "IndexEntry", "ShippedRecord"}


def test_generic_relation_is_one(db):
    """`Citation` alone points at records of any kind (docs/decisions)."""
    from django.contrib.contenttypes.fields import GenericForeignKey

    generic = [model for model in apps.get_models() for field in model._meta.private_fields
               if isinstance(field, GenericForeignKey) and model._meta.app_label in APPS]  # fmt: skip
    assert generic == [Citation]
    assert not [field for model in DESCRIBED for field in model._meta.fields if isinstance(field, models.JSONField)]


@pytest.mark.parametrize("model", n.row_models(), ids=lambda model: model.__name__)
def test_order_of_rows_is_total(model):
    """Rows that are alike in their order would come out of the database in another order than the files have."""
    ordering = set(model._meta.ordering)
    owner = next(field.name for field in n.relations(model) if field.remote_field.on_delete is models.CASCADE)
    unique = [set(c.fields) for c in model._meta.constraints if isinstance(c, models.UniqueConstraint)]
    assert "id" in ordering or any(fields <= ordering | {owner} for fields in unique)
