"""`manage.py import_text`: the user's own copy of a document, so that its citations can be read and checked."""

from argparse import ArgumentParser
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from ssrkb.knowledge.checking import name_of
from ssrkb.knowledge.importing import ImportReport, import_text
from ssrkb.knowledge.texts import read_file
from ssrkb.models import Record, kinds


class Command(BaseCommand):
    help = "Import your own copy of a document (.txt, .md, .html or .pdf): it stays in this database."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("document", help="The identifier of the document, such as ebo-haenggi-2020.")
        parser.add_argument("file", type=Path, help="Your copy of its text.")

    def handle(self, document: str, file: Path, **options: Any) -> None:
        record = self.document(document)
        text = self.text(file)
        try:
            report = import_text(record, text)
        except ValueError as error:
            raise CommandError(f"{file} cannot be imported: {error}") from None
        self.report(report)

    def document(self, pk: str) -> Record:
        model = kinds()["documents"]
        if record := model.objects.filter(pk=pk).first():
            return record
        near = get_close_matches(pk, list(model.objects.values_list("pk", flat=True)), n=3, cutoff=0.5)
        hint = f" Did you mean {' or '.join(near)}?" if near else ""
        raise CommandError(f"There is no document {pk}.{hint}")

    def text(self, file: Path) -> str:
        if not file.is_file():
            raise CommandError(f"There is no file {file}.")
        try:
            text = read_file(file)
        except OSError as error:
            raise CommandError(f"{file} cannot be read: {error.strerror}.") from None
        except ValueError as error:
            raise CommandError(str(error)) from None
        if not text.strip():
            raise CommandError(f"{file} holds no text. If it is a scan, it needs to be recognised as text first.")
        return text

    def report(self, report: ImportReport) -> None:
        for done in report.documents:
            self.stdout.write(
                f"{done.document}: {done.passages} passages ({done.created} new, {done.removed} removed);"
                f" {done.resolved} citations resolve, {len(done.unresolved)} do not."
            )
        for part in report.parts_not_found:
            self.stdout.write(f"{part}: its title was not found in the text.")
        for citation in (citation for done in report.documents for citation in done.unresolved):
            self.stdout.write(f"  does not resolve: {name_of(citation)}: {citation.passage}")
        passages = sum(done.passages for done in report.documents)
        resolved = sum(done.resolved for done in report.documents)
        unresolved = sum(len(done.unresolved) for done in report.documents)
        self.stdout.write(f"{passages} passages; {resolved} citations resolve, {unresolved} do not.")
