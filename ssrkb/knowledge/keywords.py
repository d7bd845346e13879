"""The names of related records, kept beside each record so that search finds a task by its mission and country."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db import models

from ssrkb.dates import PartialDateField
from ssrkb.models import Record

#: Fields whose words stand in the search column already, are no words, or (gaps) tell what is not to be found.
PASSED_OVER = {"id", "title", "summary", "state", "state_note", "keywords", "gaps"}


def refresh_keywords(records: dict[type[Record], list[str]]) -> None:
    """Compute the keywords of the records given by kind and id, and store those that changed."""
    for model, ids in records.items():
        store_keywords(model, model.objects.for_detail().filter(pk__in=ids))


def store_keywords(model: type[Record], records: Iterable[Record]) -> None:
    """The same for records of one kind that have been read with all they are connected with."""
    changed = []
    for record in records:
        words = keywords(record)
        if words != record.keywords:
            record.keywords = words
            changed.append(record)
    model.objects.bulk_update(changed, ["keywords"], batch_size=500)


def keywords(record: Record) -> str:
    """The record's own codes, dates and terms, and the names of what it is connected with."""
    words: list[str] = []
    for field in record._meta.concrete_fields:
        words += _words_of(record, field)
    for relation in record._meta.many_to_many:
        through: Any = relation.remote_field.through
        if through._meta.auto_created:
            words += [name for other in getattr(record, relation.name).all() for name in names_of(other)]
    if hasattr(record, "names"):
        words += [word for name in record.names.all() for word in (name.name, name.acronym)]
    return " · ".join(dict.fromkeys(word for word in words if word))


def _words_of(record: Any, field: Any) -> Iterable[str]:
    value: Any = getattr(record, field.name) if not field.is_relation else None
    if isinstance(field, models.ForeignKey) and field.name != "replaced_by":
        other = getattr(record, field.name)
        return names_of(other) if other else []
    if isinstance(field, PartialDateField):
        return [str(value)[:4], value]
    if field.name in {"authors"}:
        return list(value)
    if isinstance(field, (models.CharField, models.TextField)) and field.name not in PASSED_OVER:
        return [record._get_FIELD_display(field) if field.choices else value]
    return []


def names_of(other: Record) -> list[str]:
    """By which names a record is looked for when something else is connected with it."""
    codes = [getattr(other, name, "") for name in ("acronym", "symbol")]
    return [other.title, *codes, *other.aliases]
