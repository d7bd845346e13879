"""Many checked records into the database with few statements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import models
from rest_framework.serializers import ListSerializer

from ssrkb.knowledge.files import FileRecord
from ssrkb.models import Citation, Passage, PassageKind, Record
from ssrkb.serializers import CitationSerializer, RecordSerializer

Say = Callable[[str], None]
BATCH = 500


@dataclass
class Incoming:
    """A record that has passed its checks, with the serializer of its kind and the values that it passed."""

    record: FileRecord
    model: type[Record]
    serializer: RecordSerializer
    values: dict[str, Any]


def store(incoming: list[Incoming], say: Say) -> None:
    """Insert or replace the records, their relations, nested rows and citations; says how far it is."""
    by_model: dict[type[Record], list[Incoming]] = defaultdict(list)
    for item in incoming:
        by_model[item.model].append(item)
    for model, items in by_model.items():
        _store_rows(model, items)
        say(f"  {len(items)} {model.plural()}")
    for model, items in by_model.items():
        _store_links(model, items)
        _store_nested(model, items)
    say(f"  {_store_citations(incoming)} citations")


def _store_rows(model: type[Record], items: list[Incoming]) -> None:
    existing = model.objects.in_bulk([item.record.id for item in items])
    new = []
    for item in items:
        row: Any = existing.get(item.record.id) or model(id=item.record.id)
        for field in model._meta.concrete_fields:
            if field.name in item.serializer.fields and not item.serializer.fields[field.name].read_only:
                setattr(row, field.attname, item.values.get(field.name, field.get_default()))
        if item.record.id in existing:
            row.save()
        else:
            new.append(row)
    model.objects.bulk_create(new, batch_size=BATCH)


def _store_links(model: type[Record], items: list[Incoming]) -> None:
    for field in model._meta.many_to_many:
        through: Any = field.remote_field.through
        if not through._meta.auto_created:
            continue
        source, target = f"{field.m2m_field_name()}_id", f"{field.m2m_reverse_field_name()}_id"
        through._default_manager.filter(**{f"{source}__in": [item.record.id for item in items]}).delete()
        rows = [
            through(**{source: item.record.id, target: other})
            for item in items
            for other in dict.fromkeys(item.values.get(field.name, []))
        ]
        through._default_manager.bulk_create(rows, batch_size=BATCH)


def _store_nested(model: type[Record], items: list[Incoming]) -> None:
    """Names, steps, relations: the rows that belong to a record and have no address of their own."""
    for field in items[0].serializer.fields.values():
        if not isinstance(field, ListSerializer) or isinstance(field.child, CitationSerializer):
            continue
        name = str(field.source)
        relation: Any = model._meta.get_field(name)
        child, owner = relation.related_model, relation.field.attname
        child._default_manager.filter(**{f"{owner}__in": [item.record.id for item in items]}).delete()
        rows = [
            child(**{owner: item.record.id}, **_columns(child, values))
            for item in items
            for values in item.values.get(name, [])
        ]
        child._default_manager.bulk_create(rows, batch_size=BATCH)


def _columns(model: type[models.Model], values: dict[str, Any]) -> dict[str, Any]:
    """Checked values by column: a related record comes as its id."""
    return {model._meta.get_field(name).attname: value for name, value in values.items()}  # type: ignore[union-attr]


def _store_citations(incoming: list[Incoming]) -> int:
    """How many there are."""
    passages = _passages(incoming)
    rows = []
    for model in {item.model for item in incoming}:
        items = [item for item in incoming if item.model is model]
        kind = ContentType.objects.get_for_model(model)
        Citation.objects.filter(record_kind=kind, record_id__in=[item.record.id for item in items]).delete()
        for item in items:
            for position, values in enumerate(item.values.get("citations", [])):
                place = values["passage"]
                rows.append(
                    Citation(
                        record_kind=kind,
                        record_id=item.record.id,
                        passage=passages[place["document"], place["locator"]],
                        position=position,
                        **{key: value for key, value in values.items() if key != "passage"},
                    )
                )
    Citation.objects.bulk_create(rows, batch_size=BATCH)
    return len(rows)


def _passages(incoming: list[Incoming]) -> dict[tuple[str, str], Passage]:
    """The passages that the records cite, made where they are not there yet."""
    wanted = {
        (values["passage"]["document"], values["passage"]["locator"]): None
        for item in incoming
        for values in item.values.get("citations", [])
    }
    documents = {document for document, _ in wanted}
    found = {(p.document_id, p.locator): p for p in Passage.objects.filter(document__in=documents)}
    new = [
        Passage(document_id=document, locator=locator, kind=kind_of(locator))
        for document, locator in wanted
        if (document, locator) not in found
    ]
    Passage.objects.bulk_create(new, batch_size=BATCH)
    return found | {(p.document_id, p.locator): p for p in new}


def kind_of(locator: str) -> PassageKind:
    """What sort of place a locator names, by its last part."""
    last = locator.rpartition(", ")[2]
    beginnings = {
        "¶": PassageKind.PARAGRAPH,
        "(": PassageKind.ITEM,
        "item ": PassageKind.ITEM,
        "note ": PassageKind.NOTE,
        "OP ": PassageKind.OPERATIVE,
        "PP ": PassageKind.PREAMBULAR,
        "row ": PassageKind.TABLE_ROW,
    }
    return next((kind for start, kind in beginnings.items() if last.startswith(start)), PassageKind.HEADING)
