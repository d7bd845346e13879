"""The database itself refuses what cannot be: every write here goes past `clean`, as a bulk change or SQL would."""

import pytest
from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db import DataError, IntegrityError, connection, models, transaction

from actors.models import Membership, OrganisationName
from missions.models import Mandate
from policies.models import DocumentStep, Theme
from ssrkb.models import Citation, DataVersion, IndexEntry, Record, ShippedRecord, kinds
from tests import factories as f
from tests import network as n

OWN_APPS = {"ssrkb", "actors", "policies", "missions"}
CHECKED = [
    model
    for model in apps.get_models()
    if model._meta.app_label in OWN_APPS and not model.__name__.endswith("Event") and not model._meta.proxy
]
CONSTRAINTS = {constraint.name: (model, constraint) for model in CHECKED for constraint in model._meta.constraints}
KNOWN_VALUES = {
    f"{model.__name__}.{field.name}": (model, field.name)
    for model in CHECKED
    for field in model._meta.concrete_fields
    if field.choices
}

#: The constraints that every kind has, by the end of their name: what to set so that it is broken.
OF_EVERY_KIND = {
    "_id_is_a_slug": {"id": "Two Words"},
    "_has_a_title": {"title": ""},
    "_withdrawn_says_why": {"state": "withdrawn"},
    "_replaced_is_withdrawn": {"state": "draft", "replaced_by": "another"},
    "_not_replaced_by_itself": {"state": "withdrawn", "state_note": "Doubled.", "replaced_by": "itself"},
}


@pytest.fixture(scope="module")
def rows_once(made_once):
    def make():
        ones, others = n.make_all({}), n.make_all({})
        n.join(ones, others)
        f.CitationFactory(record=ones[Theme])

    made_once(make)


@pytest.fixture
def rows(rows_once, db):
    """A row of every model."""


def row(model):
    return model.objects.exclude(pk=f.SOURCE).first() if issubclass(model, Record) else model.objects.first()


def change(record, **values):
    type(record).objects.filter(pk=record.pk).update(**values)


def continues_itself():
    mandate = f.MandateFactory()
    Mandate.objects.filter(pk=mandate.pk).update(continues=mandate.pk)


def copy(record):
    """The row once more, in a single INSERT."""
    record.pk = None
    type(record).objects.bulk_create([record])


def copy_record(record, **more):
    """A second record with the same values but its own id."""
    names = [field.name for field in record._meta.concrete_fields if not field.generated and field.name != "id"]
    values = {name: getattr(record, name) for name in names} | {"state": "draft"} | more
    type(record).objects.bulk_create([type(record)(id="a-second", **values)])


def two_members():
    group, body, country = f.OrganisationFactory(), f.OrganisationFactory(), f.CountryFactory()
    Membership.objects.bulk_create([Membership(id="m", title="M", group=group, organisation=body, country=country)])


def same_membership():
    country = f.CountryFactory()
    copy_record(f.MembershipFactory(country=country))


def dispute_without_words():
    change(f.CitationFactory(), stance="disputes")


def same_shipped_record():
    kind = ContentType.objects.get_for_model(Citation)
    made = {"record_kind": kind, "record_id": "x", "file": "a.yaml", "position": 1}
    ShippedRecord.objects.bulk_create([ShippedRecord(**made), ShippedRecord(**made)])


def same_step_by_nobody():
    document = f.DocumentFactory()
    DocumentStep.objects.bulk_create(DocumentStep(document=document, kind="adopted", on="2014") for _ in range(2))


def same_name_without_period():
    body = f.OrganisationFactory()
    OrganisationName.objects.bulk_create(OrganisationName(organisation=body, name="Old") for _ in range(2))


def to_itself(model):
    def case():
        relation = row(model)
        change(relation, object=relation.subject)

    return case


def once(model):
    return lambda: copy(row(model))


def own(model_name, **fields):
    """The record set to name itself by the field."""

    def case():
        record = f.FACTORIES[apps.get_model(model_name)]()
        change(record, **dict.fromkeys(fields, record.pk))

    return case


OTHERS = {
    "country_id_is_alpha_3": lambda: change(f.CountryFactory(cited=False, state="draft"), id="abcd"),
    "organisation_not_its_own_parent": own("actors.Organisation", parent=True),
    "document_not_part_of_itself": own("policies.Document", part_of=True),
    "theme_not_broader_than_itself": own("policies.Theme", broader=True),
    "organisation_name_once": same_name_without_period,
    "organisation_relation_once": once(apps.get_model("actors.OrganisationRelation")),
    "organisation_relation_not_to_itself": to_itself(apps.get_model("actors.OrganisationRelation")),
    "membership_exactly_one_member": two_members,
    "membership_not_of_itself": lambda: change(
        (made := f.MembershipFactory(organisation=f.OrganisationFactory())), organisation=made.group
    ),
    "membership_once": same_membership,
    "document_symbol_once": lambda: copy_record(f.DocumentFactory(symbol="S/RES/1")),
    "document_step_once": same_step_by_nobody,
    "document_relation_once": once(apps.get_model("policies.DocumentRelation")),
    "document_relation_not_to_itself": to_itself(apps.get_model("policies.DocumentRelation")),
    "framework_document_once": once(apps.get_model("policies.FrameworkDocument")),
    "principle_stands_somewhere": lambda: change(f.PrincipleFactory(), framework=None),
    "principle_order_once": lambda: copy_record(f.PrincipleFactory()),
    "principle_alignment_once": once(apps.get_model("policies.PrincipleAlignment")),
    "principle_alignment_not_to_itself": to_itself(apps.get_model("policies.PrincipleAlignment")),
    "coverage_once": lambda: copy_record(f.CoverageFactory()),
    "mission_succession_once": once(apps.get_model("missions.MissionSuccession")),
    "mission_succession_not_to_itself": to_itself(apps.get_model("missions.MissionSuccession")),
    "passage_once_in_a_document": lambda: copy(f.PassageFactory()),
    "passage_has_a_locator": lambda: change(f.PassageFactory(), locator=""),
    "citation_once_for_a_field": lambda: copy(f.CitationFactory()),
    "citation_dispute_says_what": dispute_without_words,
    "data_version_is_one_row": lambda: DataVersion.objects.bulk_create([DataVersion(id=2)]),
    "mandate_continues_another": continues_itself,
    "index_entry_once": lambda: copy(IndexEntry.objects.get(record=f.ThemeFactory().pk)),
    "shipped_once": same_shipped_record,
}


def break_it(name, model):
    if name in OTHERS:
        return OTHERS[name]()
    if name.endswith("_is_known"):
        constraint = CONSTRAINTS[name][1]
        field = constraint.condition.children[0][0].partition("__")[0]
        return change(row(model), **{field: "unheard-of"[: model._meta.get_field(field).max_length]})
    values = next(values for end, values in OF_EVERY_KIND.items() if name.endswith(end))
    record = f.FACTORIES[model]()
    if "replaced_by" in values:
        other = record if values["replaced_by"] == "itself" else f.FACTORIES[model]()
        values = values | {"replaced_by": other.pk}
    return change(record, **values)


def has_a_case(name):
    return name in OTHERS or name.endswith("_is_known") or any(name.endswith(end) for end in OF_EVERY_KIND)


@pytest.mark.parametrize("name", sorted(CONSTRAINTS))
def test_constraint_has_a_case_here(name):
    assert has_a_case(name), f"{name} is new: say in OTHERS how it is broken"


@pytest.mark.parametrize("name", sorted(filter(has_a_case, CONSTRAINTS)))
def test_constraint_is_kept_by_the_database(name, rows):
    with pytest.raises(IntegrityError) as refusal, transaction.atomic():
        break_it(name, CONSTRAINTS[name][0])
    assert refusal.value.__cause__.diag.constraint_name == name


def test_no_case_is_left_of_a_constraint_that_went_away():
    assert not OTHERS.keys() - CONSTRAINTS


@pytest.mark.parametrize("name", KNOWN_VALUES)
def test_field_with_choices_takes_no_other_value(name, rows):
    model, field = KNOWN_VALUES[name]
    record = row(model)
    with pytest.raises(IntegrityError) as refusal, transaction.atomic():
        change(record, **{field: "unknown"[: model._meta.get_field(field).max_length]})
    assert refusal.value.__cause__.diag.constraint_name.endswith(f"_{field}_is_known")


DATED = {
    f"{model.__name__}.{field.name}": (model, field.name.removesuffix("_range"))
    for model in CHECKED
    for field in model._meta.concrete_fields
    if isinstance(field, models.GeneratedField) and field.name.endswith("_range")
}


@pytest.mark.parametrize("name", DATED)
@pytest.mark.parametrize("date", ["last year", "2014-13", "2014-02-30", "2017/2004", "2014-04/2014-03"])
def test_date_field_takes_no_wrong_date(name, date, rows):
    model, field = DATED[name]
    with pytest.raises((IntegrityError, DataError)) as refusal, transaction.atomic():
        change(row(model), **{field: date})
    assert any(word in str(refusal.value) for word in ("date", "range lower bound", "ends before it begins"))


@pytest.mark.parametrize("kind", kinds())
def test_id_that_is_not_a_slug_is_refused(kind, db):
    model = kinds()[kind]
    for name in ("", "-a", "a-", "a--b", "a_b", "Ab", "a b", "a/b", "ä", "a\n"):
        with pytest.raises(IntegrityError), transaction.atomic():
            change(f.FACTORIES[model](state="draft"), id=name)


def test_document_without_symbol_may_stand_beside_others(db):
    f.DocumentFactory(symbol="")
    f.DocumentFactory(symbol="")


@pytest.mark.parametrize("kind", ["documents", "coverage"])
def test_record_that_others_rest_on_cannot_be_deleted_by_sql(kind, db):
    record = {"documents": f.PassageFactory().document, "coverage": f.CoverageFactory().framework}[kind]
    with (
        pytest.raises(IntegrityError, match="foreign key"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(f"DELETE FROM {record._meta.db_table} WHERE id = %s", [record.pk])
        connection.check_constraints()
