"""The check of every citation: whether its place is there, and whether it bears out its record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q

from ssrkb.knowledge.checking.evidence import unsupported, unsupported_in_summary
from ssrkb.knowledge.checking.exceptions import Exempt
from ssrkb.knowledge.checking.report import CheckReport, Unresolved, place_of
from ssrkb.models import Citation, Passage, Record, kinds

CitationsByRecord = dict[tuple[int, str], list[Citation]]


def check_citations(document: str = "", exceptions: Iterable[Exempt] = ()) -> CheckReport:
    """Check every citation, or those of the records that cite one document or its parts."""
    report = CheckReport()
    of_record = _citations_by_record(document)
    _check_places([c for cited in of_record.values() for c in cited if _is_of(c, document)], report)
    settled: set[tuple[str, str]] = set()
    for record, cited in _records(of_record):
        report.records, report.citations = report.records + 1, report.citations + len(cited)
        report.unsupported += unsupported(record, cited)
        report.in_summary += unsupported_in_summary(record, cited)
        if all(citation.passage.text for citation in cited):
            settled.add((record.plural(), record.pk))
    report.leave_out(list(exceptions), settled if not document else set())
    return report


def _citations_by_record(document: str) -> CitationsByRecord:
    """The citations of each record; if a document is given, of those records only that cite it or a part of it."""
    citations = Citation.objects.select_related("passage__document").defer("passage__words")
    if document:
        passages = Passage.objects.filter(Q(document=document) | Q(document__part_of=document))
        citing = set(Citation.objects.filter(passage__in=passages).values_list("record_kind_id", "record_id"))
        citations = citations.filter(record_id__in={record for _, record in citing})
    by_record: CitationsByRecord = defaultdict(list)
    for citation in citations:
        by_record[citation.record_kind_id, citation.record_id].append(citation)
    return {key: cited for key, cited in by_record.items() if not document or key in citing}


def _is_of(citation: Citation, document: str) -> bool:
    cited = citation.passage.document
    return not document or document in {cited.pk, getattr(cited, "part_of_id", None)}


def _check_places(citations: list[Citation], report: CheckReport) -> None:
    """Citations of places that are not in the text of their document, or whose document has no text here."""
    lacking = [citation for citation in citations if not citation.passage.text]
    locators = _locators({citation.passage.document_id for citation in lacking})
    for citation in lacking:
        document, locator = citation.passage.document_id, citation.passage.locator
        if document in locators:
            nearest = get_close_matches(locator, locators[document], n=3, cutoff=0.4)
            report.unresolved.append(Unresolved(place_of(citation), document, locator, tuple(nearest)))
        else:
            report.not_imported[document] = report.not_imported.get(document, 0) + 1


def _locators(documents: set[str]) -> dict[str, list[str]]:
    """The places in the imported texts of documents; nothing for a document of which there is no text."""
    locators: dict[str, list[str]] = {}
    filled = Passage.objects.filter(document__in=documents).exclude(text="")
    for document, locator in filled.values_list("document", "locator"):
        locators.setdefault(document, []).append(locator)
    return locators


def _records(by_record: CitationsByRecord) -> Iterator[tuple[Record, list[Citation]]]:
    """Each cited record with its citations, in the order of the kinds and ids."""
    for model in kinds().values():
        kind = ContentType.objects.get_for_model(model).pk
        ids = sorted(record for cited_kind, record in by_record if cited_kind == kind)
        found = model.objects.for_detail().in_bulk(ids)
        yield from ((found[pk], by_record[kind, pk]) for pk in ids if pk in found)
