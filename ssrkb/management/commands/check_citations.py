"""`manage.py check_citations`: whether the imported texts bear out what the records say."""

from argparse import ArgumentParser
from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from ssrkb.knowledge.checking import CheckReport, Unsupported, check_citations, load_exceptions
from ssrkb.models import kinds


class Command(BaseCommand):
    help = "Check that citations resolve and that years, numbers and symbols stand in the passages cited."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--document", default="", help="Only records that cite this document or a part of it.")

    def handle(self, document: str, **options: Any) -> None:
        if document and not kinds()["documents"].objects.filter(pk=document).exists():
            raise CommandError(f"There is no document {document}.")
        try:
            exceptions = load_exceptions(settings.BASE_DIR / "fixtures" / "citation_exceptions.yaml")
        except ValueError as error:
            raise CommandError(str(error)) from None
        report = check_citations(document, exceptions)
        self.report(report)
        checked = f"{report.citations} citations of {report.records} records checked"
        if report.number:
            raise CommandError(f"{checked}: {report.number} to look at.")
        self.stdout.write(f"{checked}: nothing to look at.")

    def report(self, report: CheckReport) -> None:
        for document, number in sorted(report.not_imported.items()):
            self.stdout.write(f"Not imported: {document} ({number} citations).")
        self.section(
            "Does not resolve",
            (
                f"{found.place}: {found.document}: {found.locator}{nearest(found.nearest)}"
                for found in report.unresolved
            ),
        )
        self.section("Not in the passages cited", map(unsupported, report.unsupported))
        self.section("In the summary or other names, but not in the passages", map(unsupported, report.in_summary))
        self.section(
            "Exceptions that nothing needs", (f"{e.kind} {e.id}: {e.value} ({e.reason})" for e in report.unused)
        )

    def section(self, title: str, lines: Iterable[str]) -> None:
        lines = list(lines)
        if lines:
            self.stdout.write(f"{title} ({len(lines)}):")
        for line in lines:
            self.stdout.write(f"  {line}")


def nearest(locators: tuple[str, ...]) -> str:
    return f" — nearest: {'; '.join(locators)}" if locators else ""


def unsupported(found: Unsupported) -> str:
    return f"{found.place}: {found.fact} — {'; '.join(found.passages)}"
