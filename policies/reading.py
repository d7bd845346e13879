"""What has been read: for each source how much of the knowledge base rests on it, and what of it is still missing."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import reduce

from django.db.models import Q

from policies.models import Document
from ssrkb.models import kinds
from ssrkb.sources import cited_by


@dataclass
class Use:
    """What published records take from a document: those that rest on it, by kind, and its places that they cite."""

    records: dict[str, dict[str, dt.date | None]] = field(default_factory=dict)
    passages: set[int] = field(default_factory=set)

    def __or__(self, other: Use) -> Use:
        """What is taken from either: a record that rests on both counts once."""
        both = self.records.keys() | other.records.keys()
        together = {kind: self.records.get(kind, {}) | other.records.get(kind, {}) for kind in kinds() if kind in both}
        return Use(together, self.passages | other.passages)


@dataclass(frozen=True)
class Source:
    """A document that was read, wholly or in part, or of which something is known to be missing."""

    document: Document
    part_of: Document | None
    use: Use

    @property
    def records(self) -> dict[str, int]:
        return {kind: len(records) for kind, records in self.use.records.items() if records}

    @property
    def total(self) -> int:
        return sum(self.records.values())

    @property
    def passages(self) -> int:
        return len(self.use.passages)

    @property
    def first_reviewed_on(self) -> dt.date | None:
        return min(self._reviews(), default=None)

    @property
    def last_reviewed_on(self) -> dt.date | None:
        return max(self._reviews(), default=None)

    def _reviews(self) -> list[dt.date]:
        """The days on which the records that rest on it were last reviewed."""
        return [day for records in self.use.records.values() for day in records.values() if day]


def reading() -> list[Source]:
    """Every source, the most used first, each followed by its parts in the order in which they were entered."""
    uses = _uses()
    documents = _documents(uses)
    listed = {document.pk for document in documents}
    parts: dict[str | None, list[Document]] = defaultdict(list)
    for document in documents:
        parts[document.part_of_id if document.part_of_id in listed else None].append(document)
    groups = [_with_parts(document, None, parts, uses) for document in parts[None]]
    groups.sort(key=lambda group: (-group[0].total, group[0].document.title))
    return [source for group in groups for source in group]


def _with_parts(
    document: Document, whole: Document | None, parts: Mapping[str | None, list[Document]], uses: Mapping[str, Use]
) -> list[Source]:
    """A source and its parts; what rests on a part rests on the whole."""
    below = [source for part in parts.get(document.pk, []) for source in _with_parts(part, document, parts, uses)]
    use = reduce(Use.__or__, (source.use for source in below), uses.get(document.pk, Use()))
    return [Source(document, whole, use), *below]


def _documents(uses: Mapping[str, Use]) -> list[Document]:
    """Published documents that are cited or whose reading is noted, their wholes, and all parts of these."""
    published = Document.objects.published()
    noted = published.filter(Q(pk__in=uses) | Q(read_on__isnull=False) | ~Q(gaps="")).values_list("pk", "part_of")
    known = {pk for pair in noted for pk in pair if pk}
    wholes = {whole or pk for pk, whole in noted}
    return list(published.filter(Q(pk__in=known) | Q(part_of__in=wholes)).order_by("created_at", "pk"))


def _uses() -> dict[str, Use]:
    """For each document what published records take from it."""
    uses: dict[str, Use] = {}
    for kind, model in kinds().items():
        for cited in cited_by(model.objects.published()):
            use = uses.setdefault(cited.document, Use())
            use.passages.add(cited.passage)
            if cited.supports:
                use.records.setdefault(kind, {})[cited.record] = cited.reviewed_on
    return uses
