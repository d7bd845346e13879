"""The history of every change, kept by the database whoever makes it."""

from __future__ import annotations

import sys
from typing import Any, TypeVar, cast

import pghistory
import pgtrigger
from django.db import models

from ssrkb.version import ADVANCE

M = TypeVar("M", bound=type[models.Model])


def history(model: M, exclude: tuple[str, ...] = ()) -> M:
    """Record every insert, change and deletion of the model's rows by database triggers, whoever makes it.

    The same changes advance the data version (ssrkb/version.py).
    """
    generated = tuple(field.name for field in model._meta.fields if isinstance(field, models.GeneratedField))
    pgtrigger.register(ADVANCE)(model)
    # Many-to-many rows have no life of their own to point at.
    options: dict[str, Any] = {"obj_field": None} if model._meta.proxy else {}
    events = (
        pghistory.InsertEvent(),
        pghistory.UpdateEvent(condition=pghistory.AnyChange(exclude_auto=True)),
        pghistory.DeleteEvent(),
    )
    return cast(M, pghistory.track(*events, exclude=[*generated, *exclude], **options)(model))


def history_of_links(*relations: Any) -> None:
    """The same for many-to-many relations, whose tables need a named stand-in to carry triggers."""
    for relation in relations:
        through = relation.through
        owner = through._meta.auto_created
        meta = type("Meta", (), {"proxy": True, "app_label": owner._meta.app_label})
        name = "".join(word.title() if word.islower() else word for word in through.__name__.split("_"))
        proxy = type(name, (through,), {"__module__": owner.__module__, "Meta": meta})
        setattr(sys.modules[owner.__module__], name, history(proxy))
