"""A user's own copy of a text into the database: the words of the passages that the records cite."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pghistory
from django.db import transaction

from ssrkb.knowledge.texts import Piece, reads_as_resolution, split_into_parts, split_text
from ssrkb.models import Citation, Passage, Record, kinds

FIELDS = ("position", "kind", "text", "page")


@dataclass(frozen=True)
class DocumentReport:
    """What an import did with the passages of one document, and which citations of them it answers."""

    document: str
    passages: int
    created: int
    removed: int
    resolved: int
    unresolved: tuple[Citation, ...]


@dataclass(frozen=True)
class ImportReport:
    """What an import did: for the document, then for each part that was found in the text."""

    documents: tuple[DocumentReport, ...]
    parts_not_found: tuple[str, ...]


def import_text(document: Record, text: str) -> ImportReport:
    """Store the passages of a text, those of the document's parts with the parts, all or none.

    Raises ValueError where the text is empty.
    """
    if not text.strip():
        raise ValueError("There is no text in it.")
    documents: Any = kinds()["documents"].objects
    parts = {part.pk: part for part in documents.filter(part_of=document.pk).order_by("pk")}
    texts = split_into_parts(text, {pk: part.title for pk, part in parts.items()})
    with transaction.atomic(), pghistory.context(source="import_text"):
        reports = [_store(parts.get(pk, document), texts[pk]) for pk in texts]
    return ImportReport(tuple(reports), tuple(pk for pk in parts if pk not in texts))


def _store(document: Any, text: str) -> DocumentReport:
    """Bring the passages of one document to what its text says."""
    is_resolution = document.type == "resolution" or reads_as_resolution(text)
    pieces = {piece.locator: piece for piece in split_text(text, is_resolution)}
    known = {passage.locator: passage for passage in Passage.objects.filter(document=document)}
    _fill(document, pieces, known)
    removed = _let_go([passage for locator, passage in known.items() if locator not in pieces])
    citations = Citation.objects.filter(passage__document=document).select_related("passage", "record_kind")
    unresolved = tuple(citation for citation in citations if not citation.passage.text)
    created = sum(locator not in known for locator in pieces)
    return DocumentReport(document.pk, len(pieces), created, removed, len(citations) - len(unresolved), unresolved)


def _fill(document: Any, pieces: dict[str, Piece], known: dict[str, Passage]) -> None:
    """Write the passages that are new or differ, in one statement."""
    rows = []
    for position, piece in enumerate(pieces.values(), 1):
        row = Passage(document=document, locator=piece.locator, position=position)
        row.kind, row.text, row.page = piece.kind, piece.text, piece.page
        old = known.get(piece.locator)
        if old is None or any(getattr(old, name) != getattr(row, name) for name in FIELDS):
            rows.append(row)
    Passage.objects.bulk_create(
        rows, batch_size=1000, update_conflicts=True, unique_fields=["document", "locator"], update_fields=FIELDS
    )


def _let_go(gone: list[Passage]) -> int:
    """Remove passages of an earlier import that are no longer in the text; those that are cited lose only their words.

    Passages that no import ever filled stay: they are cited places of a text that nobody has imported yet.
    """
    filled = [passage.pk for passage in gone if passage.text or passage.position is not None]
    cited = set(Citation.objects.filter(passage__in=filled).values_list("passage_id", flat=True))
    Passage.objects.filter(pk__in=cited).update(text="", position=None, page="")
    Passage.objects.filter(pk__in=set(filled) - cited).delete()
    return len(filled) - len(cited)
