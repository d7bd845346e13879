"""What the report consists of: sections, each with counts, with remarks on records, or with both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.urls import reverse

from ssrkb.models import Record, RecordQuerySet, State
from ssrkb.models import kinds as all_kinds

#: The kinds that the report is asked about, by name.
Kinds = Mapping[str, type[Record]]


@dataclass(frozen=True, order=True)
class Named:
    """A record as the report names it."""

    kind: str
    id: str
    title: str

    def __str__(self) -> str:
        return f"{self.kind} {self.id}"

    @property
    def desk_url(self) -> str:
        """Where curators correct it."""
        options = all_kinds()[self.kind]._meta
        return reverse(f"admin:{options.app_label}_{options.model_name}_change", args=[self.id])


@dataclass(frozen=True)
class Remark:
    """What is to be said of one record, or of two together."""

    records: tuple[Named, ...]
    says: str


@dataclass(frozen=True)
class Row:
    """What is counted in one line of a tally; a record where the line is about one."""

    counted: str | Named
    numbers: tuple[int, ...]

    @property
    def total(self) -> int:
        return sum(self.numbers)


@dataclass(frozen=True)
class Tally:
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Section:
    """One part of the report; `about` says what it lists and how that was found."""

    name: str
    title: str
    about: str
    tally: Tally | None = None
    remarks: tuple[Remark, ...] = ()


def held(model: type[Record]) -> RecordQuerySet:
    """The records that stand for something: withdrawn ones need no work any more."""
    return model.objects.exclude(state=State.WITHDRAWN)


def named(records: RecordQuerySet) -> dict[str, Named]:
    """The records of one kind by id, without all that is long in them."""
    kind = records.model.plural()
    return {pk: Named(kind, pk, title) for pk, title in records.order_by("pk").values_list("pk", "title")}
