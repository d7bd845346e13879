"""No change of the knowledge goes by unrecorded: triggers write the history, whoever writes the rows."""

import pghistory
import pytest
from django.apps import apps
from django.db import connection

from policies.models import Theme
from ssrkb.models import Citation, Passage, kinds
from tests import factories as f
from tests import network as n

EVENTS = {event.pgh_tracked_model: event for event in apps.get_models() if issubclass(event, pghistory.models.Event)}
NOT_KNOWLEDGE = {"DataVersion", "IndexEntry", "ShippedRecord"}
TRACKED = {
    model._meta.db_table: model
    for model in apps.get_models(include_auto_created=True)
    if model._meta.app_label in {"ssrkb", "actors", "policies", "missions"}
    and not model._meta.proxy
    and model not in EVENTS.values()
    and model.__name__ not in NOT_KNOWLEDGE
}


def events(model):
    """The history table of the model's rows."""
    return {tracked._meta.db_table: event for tracked, event in EVENTS.items()}[model._meta.db_table]


def labels(model, **values):
    return list(events(model).objects.filter(**values).order_by("pgh_id").values_list("pgh_label", flat=True))


def sql(statement, *values):
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


@pytest.mark.parametrize("table", sorted(TRACKED))
def test_every_table_of_the_knowledge_is_tracked(table):
    assert table in {tracked._meta.db_table for tracked in EVENTS}


def test_record_leaves_its_whole_life(db):
    theme = f.ThemeFactory(id="t", title="First", state="draft")
    theme.title = "Second"
    theme.save()
    theme.delete()
    assert labels(Theme, id="t") == ["insert", "update", "delete"]
    assert list(events(Theme).objects.filter(id="t").order_by("pgh_id").values_list("title", flat=True)) == [
        "First", "Second", "Second",
    ]  # fmt: skip


def test_bulk_changes_leave_theirs(db):
    themes = Theme.objects.bulk_create(Theme(id=f"t-{i}", title="Old", scheme="actor") for i in range(3))
    Theme.objects.filter(pk__startswith="t-").update(title="New")
    for theme in themes:
        theme.title = "Newer"
    Theme.objects.bulk_update(themes, ["title"])
    Theme.objects.filter(pk__startswith="t-").delete()
    for theme in themes:
        assert labels(Theme, id=theme.id) == ["insert", "update", "update", "delete"]


def test_raw_sql_leaves_its_own(db):
    f.ThemeFactory(id="t", state="draft")
    sql("UPDATE policies_theme SET title = 'By hand' WHERE id = %s", "t")
    sql("DELETE FROM policies_theme WHERE id = %s", "t")
    assert labels(Theme, id="t") == ["insert", "update", "delete"]


@pytest.mark.parametrize("kind", kinds())
def test_save_that_changes_nothing_leaves_nothing(kind, db):
    record = f.FACTORIES[kinds()[kind]](id="abc")
    record.save()
    kinds()[kind].objects.filter(pk="abc").update(title=record.title)
    assert labels(kinds()[kind], id="abc") == ["insert"]


def test_citation_leaves_its_history(db):
    citation = f.cite(f.ThemeFactory(state="draft"))
    key = citation.pk
    citation.note = "Read again."
    citation.save()
    citation.save()
    sql("DELETE FROM ssrkb_citation WHERE id = %s", key)
    assert labels(Citation, id=key) == ["insert", "update", "delete"]


def test_passage_leaves_its_history_without_the_imported_text(db):
    passage = f.PassageFactory(text="Words of a source.")
    passage.text = "Other words."
    passage.save()
    passage.page = "12"
    passage.save()
    assert labels(Passage, id=passage.pk) == ["insert", "update"]
    assert "text" not in {field.name for field in events(Passage)._meta.get_fields()}


@pytest.mark.parametrize("model", n.row_models(), ids=lambda model: model.__name__)
def test_row_of_a_record_leaves_its_history(model, db):
    n.join(n.make_all({}), n.make_all({}))
    row = model.objects.get()
    key = row.pk
    row.save()
    field = {"OrganisationName": "acronym", "FrameworkDocument": "role"}.get(model.__name__, "note")
    # A role is one of a list; "related" is the sample.
    sql(f"UPDATE {model._meta.db_table} SET {field} = 'guidance' WHERE id = %s", key)
    row.delete()
    assert labels(model, id=key) == ["insert", "update", "delete"]


@pytest.mark.parametrize(
    "relation",
    [
        pytest.param(field, id=f"{model.__name__}.{field.name}")
        for model in kinds().values()
        for field in model._meta.many_to_many
        if field.remote_field.through._meta.auto_created
    ],
)
def test_many_to_many_row_leaves_its_history(relation, db):
    through = relation.remote_field.through
    record, other = f.FACTORIES[relation.model](id="abc"), f.FACTORIES[relation.related_model]()
    links = getattr(record, relation.name)
    links.add(other)
    mine = {relation.m2m_field_name(): record}
    assert labels(through, **mine) == ["insert"]
    sql(f"DELETE FROM {through._meta.db_table}")
    assert labels(through, **mine) == ["insert", "delete"]
    through.objects.bulk_create([through(**mine, **{relation.m2m_reverse_field_name(): other})])
    links.clear()
    assert labels(through, **mine) == ["insert", "delete", "insert", "delete"]


def test_history_says_where_a_change_came_from(db):
    with pghistory.context(source="a test"):
        f.ThemeFactory(id="t")
    event = events(Theme).objects.get(id="t")
    assert event.pgh_context.metadata == {"source": "a test"}
