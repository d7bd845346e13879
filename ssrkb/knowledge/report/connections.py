"""Records that nothing refers to and that refer to nothing, and themes that hardly anything is about."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import models
from pghistory.models import Event

from ssrkb.knowledge.report.outline import Kinds, Named, Remark, Section, held, named
from ssrkb.models import Citation, Record
from ssrkb.models import kinds as all_kinds

#: What a record rests on, and what came of records that were withdrawn, connects it with nothing.
NOT_CONNECTED = {"citations", "replaced_by", "replaces"}


def connections(model: type[Record]) -> list[str]:
    """The paths from a record of the kind to others, either way: its relations, and the rows that name two records."""
    found = []
    for relation in model._meta.get_fields():
        other: Any = relation.related_model
        if other is None or relation.name in NOT_CONNECTED or issubclass(other, Event):
            continue
        if issubclass(other, Record):
            found.append(relation.name)
        else:
            found += [f"{relation.name}__{name}" for name in _others_in(other, relation)]
    return found


def _others_in(row: type[models.Model], relation: Any) -> list[str]:
    """The records that such a row names besides the one that leads to it: a relation has two, a name has none."""
    keys = [field for field in row._meta.concrete_fields if isinstance(field, models.ForeignKey)]
    return [key.name for key in keys if key is not relation.field and issubclass(key.related_model, Record)]


def orphans(kinds: Kinds) -> Section:
    remarks = []
    for model in kinds.values():
        records = named(model.objects.published())
        for path in connections(model):
            for pk in model.objects.filter(**{f"{path}__isnull": False}).order_by().values_list("pk", flat=True):
                records.pop(pk, None)
        if model is all_kinds()["documents"]:
            for pk in _cited_by_others(records):
                records.pop(pk)
        remarks += [Remark((record,), "nothing refers to it, and it refers to nothing") for record in records.values()]
    return Section(
        "orphans",
        "Without any connection",
        "Published records that no other record names, that name none, and (documents) that no other record cites.",
        remarks=tuple(remarks),
    )


def _cited_by_others(documents: dict[str, Named]) -> set[str]:
    """A document is in use where records rest on it; that it cites itself says nothing."""
    kind = ContentType.objects.get_for_model(all_kinds()["documents"])
    citations = Citation.objects.filter(passage__document__in=documents).exclude(
        record_kind=kind, record_id=models.F("passage__document_id")
    )
    return set(citations.order_by().values_list("passage__document_id", flat=True))


def unused_themes(kinds: Kinds) -> Section:
    """Themes that one record or none is about: too narrow, or forgotten where they would fit."""
    about = _about()
    remarks = []
    for pk, theme in named(held(all_kinds()["themes"])).items() if "themes" in kinds else ():
        if len(about[pk]) < 2:
            says = "only this one record is about the theme" if about[pk] else "no record is about it"
            remarks.append(Remark((theme, *about[pk]), says))
    return Section(
        "themes",
        "Themes used once or never",
        "Themes that at most one record of another kind is about. Wider, narrower and near themes do not count.",
        remarks=tuple(remarks),
    )


def _about() -> dict[str, list[Named]]:
    """For each theme the records of other kinds that are about it."""
    theme = all_kinds()["themes"]
    about = defaultdict(list)
    for model in all_kinds().values():
        for field in [*model._meta.many_to_many, *model._meta.concrete_fields]:
            if field.related_model is theme and model is not theme:
                records = named(held(model))
                pairs = held(model).filter(**{f"{field.name}__isnull": False}).order_by("pk")
                for pk, used in pairs.values_list("pk", field.name):
                    about[used].append(records[pk])
    return about
