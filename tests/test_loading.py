"""The knowledge files go into the database as they stand, again and again, and never over somebody's work."""

from io import StringIO

import pytest
import yaml
from django.core.management import CommandError, call_command
from django.db import connection, transaction

from policies.models import Document, Theme
from ssrkb.knowledge.dumping import dump
from ssrkb.knowledge.loading import BrokenFiles, load
from ssrkb.knowledge.shape import serializers_by_kind
from ssrkb.models import Citation, Passage, ShippedRecord, kinds
from tests import factories as f
from tests.knowledge_folder import SMALL, contents, dump_everything, forget_everything, write


def replaced(folder, name, old, new):
    path = folder / f"{name}.yaml"
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


@pytest.fixture
def folder(tmp_path):
    return write(tmp_path / "files", small=SMALL)


def test_files_load_into_an_empty_database(folder, db):
    outcome = load(folder)
    assert outcome.added == ["documents a-policy", "themes gender"]
    assert (outcome.changed, outcome.unchanged, outcome.kept, outcome.not_in_files) == ([], 0, [], [])
    theme = Theme.objects.get()
    assert (theme.pk, theme.title, theme.scheme, theme.state) == ("gender", "Gender", "principle", "published")
    citation = theme.citations.get()
    assert (citation.passage.document_id, citation.passage.locator, citation.field) == (
        "a-policy",
        "¶2, item 3",
        "title",
    )
    assert [passage.kind for passage in Passage.objects.order_by("locator")] == ["paragraph", "item"]


def test_second_load_changes_nothing(folder, db):
    load(folder)
    before = list(Theme.objects.values()), list(Citation.objects.values())
    outcome = load(folder)
    assert (outcome.added, outcome.changed, outcome.unchanged) == ([], [], 2)
    assert (list(Theme.objects.values()), list(Citation.objects.values())) == before


def test_change_in_a_file_is_loaded(folder, db):
    load(folder)
    replaced(folder, "small", "title: Gender", "title: Gender equality")
    outcome = load(folder)
    assert (outcome.changed, outcome.unchanged) == (["themes gender"], 1)
    assert Theme.objects.get().title == "Gender equality"
    assert load(folder).unchanged == 2


def test_field_that_left_the_file_is_emptied(folder, db):
    replaced(folder, "small", "scheme: principle", "scheme: principle\n  summary: To go.")
    load(folder)
    assert Theme.objects.get().summary == "To go."
    replaced(folder, "small", "\n  summary: To go.", "")
    load(folder)
    assert Theme.objects.get().summary == ""


def test_relations_rows_and_citations_are_replaced_and_not_added(tmp_path, db):
    text = (
        SMALL
        + """
    organisations:
    - id: dpo
      title: Department
      type: unit
      countries: [fra]
      names:
      - {name: Old name, period: 1992/2018}
    countries:
    - {id: fra, title: France}
    - {id: deu, title: Germany}
    """
    )
    folder = write(tmp_path / "files", small=text)
    load(folder)
    replaced(folder, "small", "[fra]", "[deu]")
    replaced(folder, "small", "Old name", "Older name")
    replaced(folder, "small", "¶2, item 3", "¶4")
    assert load(folder).changed == ["themes gender", "organisations dpo"]
    department = kinds()["organisations"].objects.get()
    assert [country.pk for country in department.countries.all()] == ["deu"]
    assert [name.name for name in department.names.all()] == ["Older name"]
    assert [citation.passage.locator for citation in Theme.objects.get().citations.all()] == ["¶4"]


@pytest.mark.parametrize("edit", ["field", "relation", "citation"])
def test_edit_in_the_database_is_kept_until_told_otherwise(edit, folder, db):
    load(folder)
    theme = Theme.objects.get()
    if edit == "field":
        Theme.objects.update(summary="By a curator.")
    elif edit == "relation":
        theme.related.add(f.ThemeFactory(id="another", state="draft"))
    else:
        theme.citations.update(note="Checked again.")
    assert load(folder).unchanged == 2, "the file has not changed, so nothing is to do"
    replaced(folder, "small", "title: Gender", "title: From the file")
    outcome = load(folder)
    assert (outcome.kept, outcome.changed) == (["themes gender"], [])
    assert Theme.objects.get(pk="gender").title == "Gender"
    overwritten = load(folder, overwrite=True)
    assert "themes gender" in overwritten.changed and overwritten.kept == []
    theme = Theme.objects.get(pk="gender")
    assert (theme.title, theme.summary, theme.related.count()) == ("From the file", "", 0)
    assert theme.citations.get().note == ""


def test_record_made_in_the_database_is_not_taken_over_by_a_file(folder, db):
    f.ThemeFactory(id="gender", title="By a curator")
    assert load(folder).kept == ["themes gender"]
    assert Theme.objects.get(pk="gender").title == "By a curator"


def test_record_gone_from_the_files_is_reported_and_stays(folder, db):
    load(folder)
    write(folder, small=SMALL.partition("themes:")[0])
    assert load(folder).not_in_files == ["themes gender"]
    assert Theme.objects.filter(pk="gender").exists()


def test_command_says_what_it_did(folder, db):
    def said(*arguments):
        out = StringIO()
        call_command("load_knowledge", folder, *arguments, stdout=out)
        return out.getvalue()

    assert "Added 2, changed 0, unchanged 0, kept as edited here 0." in said()
    Theme.objects.update(summary="By a curator.")
    replaced(folder, "small", "title: Gender", "title: From the file")
    assert "kept: themes gender was edited since it was loaded" in said()
    assert "changed: themes gender" in said("--overwrite", "-v2")
    write(folder, small=SMALL.partition("themes:")[0])
    assert "no longer in the files: themes gender" in said()


def test_command_refuses_a_folder_that_is_not_there(tmp_path, db):
    with pytest.raises(CommandError, match=r"There is no folder .*nowhere"):
        call_command("load_knowledge", tmp_path / "nowhere")


def test_refusal_of_the_database_is_a_sentence_and_nothing_is_stored(folder, db):
    twin = "documents:\n- {id: a-twin, title: A twin, type: law, symbol: S/1}\n"
    write(folder, one=twin, two=twin.replace("a-twin", "another"))
    with pytest.raises(BrokenFiles) as refusal, transaction.atomic():
        load(folder)
    assert "The database refused the records" in str(refusal.value)
    assert "document_symbol_once" in str(refusal.value) and "\n" not in str(refusal.value)
    assert not Document.objects.exists() and not ShippedRecord.objects.exists()


def test_every_field_of_every_kind_goes_out_and_in_byte_for_byte(tmp_path, db):
    folder = dump_everything(tmp_path / "files")
    before = contents(folder)
    forget_everything()
    assert not any(model.objects.exists() for model in kinds().values())
    load(folder)
    connection.check_constraints()
    dump(folder)
    assert contents(folder) == before
    assert load(folder).changed == []


def test_made_files_use_every_field(tmp_path, db):
    """Or the test above would not be about every field."""
    folder = dump_everything(tmp_path / "files")
    written = {}
    for path in folder.rglob("*.yaml"):
        for kind, records in yaml.safe_load(path.read_text()).items():
            for record in records:
                written.setdefault(kind, set()).update(_keys(record))
    for model, serializer_class in serializers_by_kind().items():
        missing = _fields(serializer_class(context={"plain": True})) - written[model.plural()]
        assert not missing, model.plural()


def _keys(data, path=""):
    for key, value in data.items():
        yield f"{path}{key}"
        for row in value if isinstance(value, list) else []:
            if isinstance(row, dict):
                yield from _keys(row, f"{path}{key}.")


def _fields(serializer, path=""):
    names = set()
    for name, field in serializer.fields.items():
        names.add(f"{path}{name}")
        child = getattr(field, "child", None)
        if hasattr(child, "fields"):
            names |= _fields(child, f"{path}{name}.")
    return names


def test_dump_leaves_no_file_whose_records_are_gone(folder, tmp_path, db):
    load(folder)
    write(folder, stale="themes: []")
    dump(folder)
    assert list(contents(folder)) == ["small.yaml"]


def test_record_made_here_goes_to_the_file_of_its_kind(folder, db):
    load(folder)
    f.MissionFactory(id="new-mission", state="draft")
    dump(folder)
    assert list(contents(folder)) == ["missions.yaml", "small.yaml"]
    assert b"new-mission" in contents(folder)["missions.yaml"]


def test_rows_of_one_day_keep_the_order_of_the_file(folder, db):
    steps = "".join(f"  - {{kind: adopted, on: '2014', by: {body}}}\n" for body in ("zz", "mm", "aa"))
    bodies = "".join(f"- {{id: {body}, title: {body}, type: unit}}\n" for body in ("aa", "mm", "zz"))
    write(
        folder, steps=f"documents:\n- id: law\n  title: A law\n  type: law\n  steps:\n{steps}organisations:\n{bodies}"
    )
    load(folder)
    dump(folder)
    found = yaml.safe_load((folder / "steps.yaml").read_text())["documents"][0]["steps"]
    assert [step["by"] for step in found] == ["zz", "mm", "aa"]
    assert load(folder).kept == []
