"""`manage.py knowledge_report`: what curators should look at."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from ssrkb.knowledge.report import SECTIONS, Named, Remark, Row, Section, knowledge_report
from ssrkb.models import kinds


class Command(BaseCommand):
    help = "Count the records, and list those that are incomplete, double, unconnected or not reviewed."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--section", action="append", choices=list(SECTIONS), help="Only this section.")
        parser.add_argument("--kind", action="append", choices=list(kinds()), help="Only records of this kind.")

    def handle(self, section: list[str] | None, kind: list[str] | None, **options: Any) -> None:
        try:
            report = knowledge_report(section or (), kind or ())
        except ValueError as error:
            raise CommandError(str(error)) from None
        for part in report:
            self.write(part)

    def write(self, section: Section) -> None:
        number = f" ({len(section.remarks)})" if section.remarks else ""
        self.stdout.write(f"{section.title}{number}:")
        rows = section.tally.rows if section.tally else ()
        lines = [counted(row, section.tally.columns) for row in rows if section.tally]
        lines += map(remark, section.remarks)
        for line in lines or ["nothing"]:
            self.stdout.write(f"  {line}")


def counted(row: Row, columns: tuple[str, ...]) -> str:
    """A line of a tally without its noughts."""
    numbers = ", ".join(f"{number} {column}" for number, column in zip(row.numbers, columns, strict=True) if number)
    return f"{record(row.counted) if isinstance(row.counted, Named) else row.counted}: {numbers or 'none'}"


def remark(said: Remark) -> str:
    return f"{'; '.join(map(record, said.records))}: {said.says}"


def record(named: Named) -> str:
    return f"{named} “{named.title}”" if named.title else str(named)
