"""The history of a record as curators read it: who changed what and when, each field before and after."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.contrib.auth import get_user_model
from django.contrib.contenttypes.models import ContentType
from django.db import models

from ssrkb import dates
from ssrkb.desk import choice_label
from ssrkb.models import Citation, Passage, Record

#: Made by the program, or said by the heading already.
UNSAID = {"keywords", "created_at", "updated_at", "position", "record_kind", "record_id"}
VERBS = {"insert": "added", "update": "changed", "delete": "removed"}


@dataclass(frozen=True)
class FieldChange:
    name: str
    before: str
    after: str


@dataclass(frozen=True)
class Change:
    """One row that was added, changed or removed: the record itself, or something that belongs to it."""

    what: str
    verb: str
    fields: list[FieldChange]


@dataclass(frozen=True)
class Moment:
    """All that was stored together."""

    when: dt.datetime
    who: str
    changes: list[Change]


@dataclass(frozen=True)
class Track:
    """A table with history, which of its rows belong to the record, and what a row is called."""

    events: type[Any]
    owned_by: dict[str, Any]
    what: str

    def fields(self) -> list[models.Field[Any, Any]]:
        """The fields that say something about a row: not its number, nor whose it is."""
        tracked = self.events.pgh_tracked_model._meta
        has = {field.name for field in self.events._meta.fields}
        unsaid = UNSAID | {name.removesuffix("_id") for name in self.owned_by} - {"id"}
        if not issubclass(self.events.pgh_tracked_model, Record):
            unsaid |= {"id"}
        return [field for field in tracked.concrete_fields if field.name in has - unsaid]


def moments(record: Record) -> list[Moment]:
    """The whole history of the record, the latest first."""
    found: dict[tuple[Any, Any], list[tuple[Track, Any, Any]]] = defaultdict(list)
    for track in _tracks(record):
        before: dict[Any, Any] = {}
        for event in track.events.objects.filter(**track.owned_by).select_related("pgh_context").order_by("pgh_id"):
            found[event.pgh_created_at, event.pgh_context].append((track, before.get(event.id), event))
            before[event.id] = event
    names = _Names(entries for entries in found.values())
    result = []
    for (when, context), entries in found.items():
        changes = [change for entry in entries if (change := _change(*entry, names))]
        if changes:
            result.append(Moment(when, names.who(context), changes))
    return sorted(result, key=lambda moment: moment.when, reverse=True)


def _tracks(record: Record) -> Iterator[Track]:
    model = type(record)
    events = {
        found.pgh_tracked_model._meta.concrete_model: found  # type: ignore[attr-defined]
        for found in apps.get_models()
        if getattr(found, "pgh_tracked_model", None)
    }
    yield Track(events[model], {"id": record.pk}, "The record")
    kind = ContentType.objects.get_for_model(model)
    yield Track(events[Citation], {"record_kind": kind.pk, "record_id": record.pk}, "Citation")
    for relation in model._meta.related_objects:
        child: Any = relation.related_model
        if child not in events or issubclass(child, (Record, Passage)) or relation.many_to_many:
            continue
        if relation.on_delete is models.CASCADE:
            name = relation.get_accessor_name() or ""
            yield Track(events[child], {relation.field.attname: record.pk}, _singular(name))
    for field in model._meta.many_to_many:
        through: Any = field.remote_field.through
        if through in events and through._meta.auto_created:
            owner = f"{field.m2m_field_name()}_id"
            yield Track(events[through], {owner: record.pk}, str(field.verbose_name).capitalize())


def _singular(name: str) -> str:
    return name.replace("_", " ").removesuffix("s").capitalize()


def _change(track: Track, before: Any, event: Any, names: _Names) -> Change | None:
    verb = VERBS.get(event.pgh_label, event.pgh_label)
    fields = []
    for field in track.fields():
        old = getattr(before, field.attname) if before and verb == "changed" else None
        new = getattr(event, field.attname)
        if verb == "removed":
            old, new = new, None
        before_after = names.say(field, old), names.say(field, new)
        if before_after[0] != before_after[1]:
            fields.append(FieldChange(str(field.verbose_name), *before_after))
    return Change(track.what, verb, fields) if fields or verb == "removed" else None


class _Names:
    """Everything that the history names by number or identifier, looked up once for each kind."""

    def __init__(self, moments: Any) -> None:
        wanted: dict[type[models.Model], set[Any]] = defaultdict(set)
        users = set()
        for entries in moments:
            for track, _, event in entries:
                for field in track.fields():
                    if field.remote_field is not None:
                        wanted[field.remote_field.model].add(getattr(event, field.attname))
                users.add(_user_of(event.pgh_context))
        self.found: dict[Any, dict[Any, Any]] = {
            model: model._default_manager.in_bulk([key for key in keys if key is not None])
            for model, keys in wanted.items()
        }
        self.users = get_user_model()._default_manager.in_bulk([user for user in users if user is not None])

    def who(self, context: Any) -> str:
        if context is None:
            return "directly in the database"
        user = self.users.get(_user_of(context) or 0)
        if user is not None:
            return user.get_full_name() or user.get_username()
        source = context.metadata.get("source")
        return {"load_knowledge": "loaded from the knowledge files"}.get(source, source or "somebody not signed in")

    def say(self, field: models.Field[Any, Any], value: Any) -> str:
        if value in (None, "", []):
            return ""
        if field.remote_field is not None:
            other = self.found[field.remote_field.model].get(value)
            return choice_label(other) if other is not None else f"{value} (no longer there)"
        if isinstance(field, dates.PartialDateField):
            return dates.in_words(value)
        if field.choices:
            return str(dict(field.flatchoices).get(value, value))
        return "\n".join(value) if isinstance(value, list) else str(value)


def _user_of(context: Any) -> Any:
    return context.metadata.get("user") if context is not None else None
