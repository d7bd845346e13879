"""Records as the knowledge files hold them: the one shape, with ids for relations and without empty fields."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from django.utils.module_loading import import_string
from rest_framework.serializers import BaseSerializer, ListSerializer

from ssrkb.models import Record, kinds
from ssrkb.serializers import RecordSerializer


def serializers_by_kind() -> dict[type[Record], type[RecordSerializer]]:
    """The serializer of each kind, found by the model that it names."""
    return {
        model: import_string(f"{model._meta.app_label}.serializers.{model.__name__}Serializer")
        for model in kinds().values()
    }


def plain(records: Iterable[Record], serializer_class: type[RecordSerializer]) -> list[dict[str, Any]]:
    """Each record as its file holds it."""
    serializer = serializer_class(context={"plain": True})
    return [_without_empty(serializer.to_representation(record), serializer) for record in records]


def _without_empty(data: dict[str, Any], serializer: BaseSerializer[Any]) -> dict[str, Any]:
    result = {}
    for key, value in data.items():
        field = serializer.fields[key]  # type: ignore[attr-defined]
        if isinstance(field, ListSerializer):
            value = [_without_empty(row, field.child) for row in value]  # type: ignore[arg-type]
        elif isinstance(value, list) and key not in {"aliases", "authors"}:
            value = sorted(value)
        if value not in (None, "", []) and value != _default(serializer, key):
            result[key] = value
    return result


def _default(serializer: BaseSerializer[Any], key: str) -> Any:
    model = serializer.Meta.model  # type: ignore[attr-defined]
    names = {field.name: field for field in model._meta.concrete_fields}
    return names[key].default if key in names and names[key].has_default() else None


def digest(data: dict[str, Any]) -> str:
    """A fingerprint that changes with any value of the record."""
    return hashlib.sha256(json.dumps(data, sort_keys=True, default=str).encode()).hexdigest()
