"""Records that nobody has checked against their sources, or that were edited since somebody did."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Exists, Max, OuterRef, QuerySet, Subquery, TextField, Value
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Coalesce

from ssrkb.knowledge.report.outline import Kinds, Named, Remark, Section, held
from ssrkb.models import Citation, Record

LOADED = "load_knowledge"


def unreviewed(kinds: Kinds) -> Section:
    return Section(
        "reviews",
        "To be reviewed",
        "Records without the day of a review, and records that were edited, or whose citations were, on a later day."
        " A load from files is no edit: the review that the file states holds for what the file states.",
        remarks=tuple(remark for model in kinds.values() for remark in _remarks(model)),
    )


def _remarks(model: type[Record]) -> Iterator[Remark]:
    citations = _citations_edited(model)
    records = held(model).annotate(edited=Subquery(_edits(model).values("updated_at")[:1])).order_by("pk")
    for pk, title, reviewed, edited in records.values_list("pk", "title", "reviewed_on", "edited"):
        last = max((moment.date() for moment in (edited, citations.get(pk)) if moment), default=None)
        if reviewed is None:
            yield Remark((Named(model.plural(), pk, title),), "never reviewed")
        elif last and last > reviewed:
            yield Remark((Named(model.plural(), pk, title),), f"reviewed on {reviewed}, but edited on {last}")


def _events(model: type[Any]) -> QuerySet[Any]:
    """The history of the model's rows, each change with what made it."""
    source = Coalesce(KeyTextTransform("source", "pgh_context__metadata"), Value(""), output_field=TextField())
    return model.pgh_event_model.objects.annotate(made_by=source)


def _edits(model: type[Record]) -> QuerySet[Any]:
    """Of one record, the changes that people made, the last first.

    When a related record is renamed, this one's keywords follow, though nobody changed it: such a change bears the time
    of an earlier one, perhaps of a load.
    """
    same_time = _events(model).filter(pgh_obj=OuterRef("pgh_obj"), updated_at=OuterRef("updated_at"), made_by=LOADED)
    edits = _events(model).exclude(made_by=LOADED).filter(~Exists(same_time), pgh_obj=OuterRef("pk"))
    return edits.order_by("-updated_at")


def _citations_edited(model: type[Record]) -> dict[str, dt.datetime]:
    """When people last added, changed or removed citations of the kind's records, by record."""
    edits = _events(Citation).exclude(made_by=LOADED).filter(record_kind=ContentType.objects.get_for_model(model))
    return dict(edits.order_by().values_list("record_id").annotate(Max("pgh_created_at")))
