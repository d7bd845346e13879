"""Every filter of every kind keeps the right records and drops the others; the cases come from the FilterSets."""

import pytest
from django.db import models
from django.http import QueryDict

from policies.models import Document, Milestone, Theme
from ssrkb.filters import ChoicesFilter, RelatedFilter, filtersets
from ssrkb.models import Record, kinds
from tests import factories as f

FILTERSETS = filtersets()
CASES = [
    pytest.param(model, name, id=f"{model.plural()}-{name}")
    for model, filterset in FILTERSETS.items()
    for name in filterset.base_filters
    if isinstance(filterset.base_filters[name], (RelatedFilter, ChoicesFilter))
]
RELATED = [
    pytest.param(model, name, path, id=f"{model.plural()}-{name}-by-{path}")
    for model, filterset in FILTERSETS.items()
    for name, related in filterset.base_filters.items()
    if isinstance(related, RelatedFilter)
    for path in related.paths
]
DATED = [model for model in FILTERSETS if model.date_field]
#: Relations to a kind of record by which nobody filters, with the reason.
NOT_FILTERED = {
    "related": "a theme's page shows its related themes; as a list nobody asks for them",
    "principles of coverage": "a principle's page shows where it counts as coverage; lists go by framework and theme",
    "replaced_by": "only withdrawn records have a successor, and no list holds them",
}


def asked(model, text):
    filterset = FILTERSETS[model](QueryDict(text), queryset=model.objects.published())
    assert not filterset.refusals()
    return [record.pk for record in filterset.qs]


def filter_of(model, name):
    found = FILTERSETS[model].base_filters[name]
    found.model = model
    return found


def reaching(model, path, target, **more):
    """A record from which the path leads to the target."""
    step, _, rest = path.partition("__")
    relation = model._meta.get_field(step)
    if rest:
        target = reaching(relation.related_model, rest, target)
    if not (relation.many_to_many or relation.one_to_many):
        return f.FACTORIES[model](**{step: target}, **more)
    record = f.FACTORIES[model](**more)
    add(record, step, target)
    return record


def add(record, name, other):
    """To a many-to-many relation, whose rows may need a role."""
    others = getattr(record, name)
    needed = {} if others.through._meta.auto_created else {"through_defaults": {"role": "guidance"}}
    others.add(other, **needed)


@pytest.mark.parametrize(("model", "name", "path"), RELATED)
def test_related_filter_keeps_what_is_related_and_drops_the_rest(model, name, path, db):
    kind = filter_of(model, name).related_model()
    wanted, also, other = (f.FACTORIES[kind]() for _ in range(3))
    one, two, three = (reaching(model, path, target).pk for target in (wanted, also, other))
    f.FACTORIES[model]()
    assert asked(model, f"{name}={wanted.pk}") == [one]
    assert set(asked(model, f"{name}={wanted.pk}&{name}={also.pk}")) == {one, two}
    assert set(asked(model, f"{name}={wanted.pk},{also.pk}")) == {one, two}
    assert set(asked(model, f"{name}=")) >= {one, two, three}


@pytest.mark.parametrize(("model", "name", "path"), RELATED)
def test_related_filter_shows_no_draft(model, name, path, db):
    target = f.FACTORIES[filter_of(model, name).related_model()]()
    reaching(model, path, target, state="draft")
    assert asked(model, f"{name}={target.pk}") == []


MANY = [
    case
    for case in RELATED
    if not case.values[2].count("__") and case.values[0]._meta.get_field(case.values[2]).many_to_many
]


@pytest.mark.parametrize(("model", "name", "path"), MANY)
def test_record_with_two_of_the_values_is_listed_once(model, name, path, db):
    kind = filter_of(model, name).related_model()
    wanted, also = f.FACTORIES[kind](), f.FACTORIES[kind]()
    record = reaching(model, path, wanted)
    add(record, path, also)
    assert asked(model, f"{name}={wanted.pk},{also.pk}") == [record.pk]


@pytest.mark.parametrize(
    ("model", "name"), [case for case in CASES if isinstance(filter_of(*case.values), ChoicesFilter)]
)
def test_choices_filter_keeps_its_values_and_drops_the_rest(model, name, db):
    values = [value for value, _ in filter_of(model, name).choices()]
    made = {value: f.FACTORIES[model](**{filter_of(model, name).paths[0]: value}).pk for value in values}
    own = set(made.values())
    for value in values:
        assert set(asked(model, f"{name}={value}")) & own == {made[value]}
    first, second = values[:2]
    assert set(asked(model, f"{name}={first}&{name}={second}")) & own == {made[first], made[second]}
    assert set(asked(model, f"{name}={first},{second}")) & own == {made[first], made[second]}


def test_several_filters_narrow_the_list(db):
    gender, police = f.ThemeFactory(), f.ThemeFactory()
    country = f.CountryFactory()
    both = f.DocumentFactory(themes=[gender], countries=[country])
    f.DocumentFactory(themes=[gender])
    f.DocumentFactory(themes=[police], countries=[country])
    assert asked(Document, f"theme={gender.pk}&country={country.pk}") == [both.pk]


@pytest.mark.parametrize(("model", "name"), CASES)
def test_unknown_value_is_refused_with_a_near_one(model, name, db):
    if isinstance(filter_of(model, name), RelatedFilter):
        kind = filter_of(model, name).related_model()
        near = f.FACTORIES[kind]().pk
        expected, wrong = near, f"{near}x"
    else:
        expected = filter_of(model, name).choices()[0][0]
        wrong = expected[:-1]
    refusals = FILTERSETS[model](QueryDict(f"{name}={wrong}"), queryset=model.objects.published()).refusals()
    assert list(refusals) == [name]
    assert f"“{wrong}” is not" in refusals[name][0] and expected in refusals[name][0]


def test_draft_is_no_value_to_filter_by(db):
    f.ThemeFactory(id="hidden-theme", state="draft")
    refusals = FILTERSETS[Document](QueryDict("theme=hidden-theme"), queryset=Document.objects.published()).refusals()
    assert refusals == {"theme": ["“hidden-theme” is not the id of any theme."]}


@pytest.mark.parametrize("model", kinds().values(), ids=lambda model: model.plural())
def test_kind_has_filters(model):
    assert model in FILTERSETS


def is_filtered(field):
    """A filter of the kind leads by the relation."""
    model = field.model
    paths = {
        path.partition("__")[0]
        for related in FILTERSETS[model].base_filters.values()
        if isinstance(related, RelatedFilter)
        for path in related.paths
    }
    return field.name in paths


@pytest.mark.parametrize(
    "field",
    [
        pytest.param(field, id=f"{model.plural()}.{field.name}")
        for model in kinds().values()
        for field in [*model._meta.concrete_fields, *model._meta.many_to_many]
        if isinstance(field, (models.ForeignKey, models.ManyToManyField)) and issubclass(field.related_model, Record)
    ],
)
def test_relation_can_be_filtered_by(field):
    allowed = {field.name, f"{field.name} of {field.model.plural()}"} & NOT_FILTERED.keys()
    assert is_filtered(field) or allowed, "Add a RelatedFilter, or give the reason in NOT_FILTERED."


def test_theme_filter_on_milestones_is_not_on_their_framework(db):
    """A path is a path: what is related by another relation is dropped."""
    body = f.OrganisationFactory()
    f.MilestoneFactory(framework=f.FrameworkFactory(organisation=body))
    here = f.MilestoneFactory(organisations=[body])
    assert asked(Milestone, f"organisation={body.pk}") == [here.pk]


def test_theme_filter_keeps_only_direct_children(db):
    top = f.ThemeFactory()
    middle = f.ThemeFactory(broader=top)
    f.ThemeFactory(broader=middle)
    assert asked(Theme, f"theme={top.pk}") == [middle.pk]
