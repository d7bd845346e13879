"""Records of every kind with every relation that the models have, made from the models themselves."""

from __future__ import annotations

from itertools import count
from typing import Any

from django.apps import apps
from django.db import models

from actors.models import Membership
from policies.models import Coverage, Framework, FrameworkDocument, Theme
from ssrkb.dates import PartialDateField
from ssrkb.models import Record, State, kinds
from tests.factories import FACTORIES, OrganisationFactory, PassageFactory, ThemeFactory, cite, letters

Targets = dict[type[Record], Record]
SAMPLES = {"website": "https://example.org/own", "address": "https://example.org/text", "language": "en"}
_number = count(1)


def relations(model: type[models.Model]) -> list[Any]:
    """The fields by which the model's rows name records: foreign keys, and many-to-many without rows of their own."""
    return [
        field
        for field in [*model._meta.concrete_fields, *model._meta.many_to_many]
        if field.is_relation
        and issubclass(field.related_model, Record)
        and field.name != "replaced_by"
        and not (field.many_to_many and not field.remote_field.through._meta.auto_created)
    ]


def row_models() -> list[type[models.Model]]:
    """The rows that belong to records: steps, names and typed relations."""
    return [
        model
        for model in apps.get_models()
        if model._meta.app_label in {"actors", "policies", "missions"}
        and not issubclass(model, Record)
        and not model._meta.proxy
        and not model.__name__.endswith("Event")
    ]


def filled(model: type[models.Model]) -> dict[str, Any]:
    """A value for every field that is no relation, as a curator might give it."""
    values = {}
    for field in model._meta.concrete_fields:
        if not (field.primary_key or field.is_relation or field.generated or field.name in {"state", "title"}):
            value = _value(field)
            if value is not None:
                values[field.name] = value
    return values


def _value(field: Any) -> Any:
    if field.choices:
        return next(value for value, _ in reversed(field.choices) if value != field.default)
    if isinstance(field, PartialDateField):
        # A month of its own for each: two memberships must not have the same time.
        number = next(_number)
        return f"{1000 + number // 12 % 1000}-{number % 12 + 1:02}/2017~"
    if field.name in SAMPLES:
        return SAMPLES[field.name]
    kind = type(field).__name__
    if kind == "ArrayField":
        return ["One: of “them”", "Another, longer"]
    if kind in {"CharField", "TextField"} and field.editable and field.name != "state_note":
        return f"{field.name} {next(_number)}"[: field.max_length]
    samples = {"DateField": "2024-05-01", "DecimalField": "12.5000", "PositiveSmallIntegerField": next(_number)}
    return samples.get(kind)


def make(model: type[Record], targets: Targets, **more: Any) -> Record:
    """A record that names the target of each kind by every relation that leads to the kind."""
    values = filled(model) | {
        field.name: [targets[field.related_model]] if field.many_to_many else targets[field.related_model]
        for field in relations(model)
        if field.related_model in targets
    }
    if model is Membership and values.keys() >= {"organisation", "country"}:
        # Exactly one member; which one takes turns. No group is its own member.
        del values["organisation" if next(_number) % 2 else "country"]
        if "organisation" in values:
            values["group"] = OrganisationFactory()
    if model is Coverage and _is_covered(targets):
        values["theme"] = ThemeFactory()
    if model._meta.model_name == "country":
        more["id"] = letters(next(_number) + 5_000)
    return FACTORIES[model](**values | more)


def make_all(targets: Targets, **more: Any) -> Targets:
    """One record of each kind."""
    made = {}
    for model in kinds().values():
        made[model] = make(model, targets, **more)
    return made


def _is_covered(targets: Targets) -> bool:
    found = Coverage.objects.filter(framework=targets.get(Framework), theme=targets.get(Theme))
    return bool(targets) and found.exists()


def join(ones: Targets, others: Targets) -> None:
    """Rows that belong to each of the ones and name the others."""
    for model in row_models():
        fields = relations(model)
        owner = next(field for field in fields if field.remote_field.on_delete is models.CASCADE)
        values = {field.name: (ones if field is owner else others)[field.related_model] for field in fields}
        if model is FrameworkDocument and model.objects.filter(**values).exists():
            continue
        model.objects.create(**filled(model) | values)


def link(ones: Targets, others: Targets) -> None:
    """Add the others to every many-to-many relation of the ones."""
    for model, record in ones.items():
        for field in relations(model):
            if field.many_to_many:
                getattr(record, field.name).add(others[field.related_model])


def quote(records: Targets, documents: list[Record], **more: Any) -> None:
    """Each record is also cited from a passage of each document."""
    for document in documents:
        passage = PassageFactory(document=document)
        for record in records.values():
            cite(record, passage, **more)


def withdrawn(**more: Any) -> Targets:
    return make_all({}, state=State.WITHDRAWN, state_note="Doubled by mistake.", **more)
