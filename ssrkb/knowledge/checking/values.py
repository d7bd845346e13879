"""The values of a record that its citations speak of."""

from __future__ import annotations

from django.core.exceptions import FieldDoesNotExist
from django.db import models

from ssrkb.dates import PATTERN as PARTIAL_DATE
from ssrkb.dates import PartialDateField
from ssrkb.models import Record


def values_of(record: Record, field: str) -> list[str]:
    """The values that a citation of `field` speaks of, as text; a blank field has none of its own.

    A field of the record gives its value or values; nested rows (`names`, `steps.adopted`, `documents.foundation`)
    give the dates and names in the rows of that kind or role, or the records that they name if they hold no more.
    """
    name, _, kind = field.partition(".")
    if rows := _rows(record, name):
        chosen = [row for row in rows if not kind or kind in {getattr(row, "kind", None), getattr(row, "role", None)}]
        return [value for row in chosen for value in _values_in_row(row, record)]
    value = getattr(record, name, None) if name else None
    if isinstance(value, models.Manager):
        return [_named(other) for other in value.all()]
    if isinstance(value, Record):
        return [_named(value)]
    values = value if isinstance(value, list) else [value]
    return [str(value) for value in values if value not in (None, "")]


def _rows(record: Record, name: str) -> list[models.Model]:
    """The nested rows that a record keeps under a name: its reverse relations, or the rows between it and others."""
    try:
        relation = record._meta.get_field(name)
    except FieldDoesNotExist:
        return []
    if isinstance(relation, models.ManyToOneRel) and not issubclass(relation.related_model, Record):
        return list(getattr(record, name).all())
    through = getattr(relation.remote_field, "through", None) if isinstance(relation, models.ManyToManyField) else None
    if through is None or through._meta.auto_created:
        return []
    back = next(field for field in through._meta.fields if field.related_model is type(record))
    return list(getattr(record, back.remote_field.get_accessor_name()).all())


def _values_in_row(row: models.Model, record: Record) -> list[str]:
    named = {"name", "acronym"}
    own = [f.name for f in row._meta.concrete_fields if isinstance(f, PartialDateField) or f.name in named]
    values = [str(getattr(row, name)) for name in own if getattr(row, name)]
    others = [getattr(row, name, None) for name in ("document", "object")]
    return values or [_named(other) for other in others if isinstance(other, Record) and other != record]


def _named(record: Record) -> str:
    return str(getattr(record, "symbol", "") or record.title)


def names_others(record: Record, field: str) -> bool:
    """Whether the values of a field are the names of other records, which a passage may well put in other words."""
    name = field.partition(".")[0]
    try:
        relation = record._meta.get_field(name)
    except FieldDoesNotExist:
        return False
    return relation.is_relation and all(not PARTIAL_DATE.match(value) for value in values_of(record, field))


def whole_fields(record: Record) -> list[str]:
    """The fields whose values a citation of the record as a whole has to bear out: title, symbol, dates, number."""
    own = record._meta.concrete_fields
    measured = [f.name for f in own if isinstance(f, PartialDateField | models.DecimalField)]
    return ["title", *(["symbol"] if hasattr(record, "symbol") else []), *measured]
