"""`manage.py dump_knowledge`: the database into the knowledge files."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from ssrkb.knowledge.dumping import dump


class Command(BaseCommand):
    help = "Write every record to the knowledge files; unchanged knowledge gives the same bytes."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("folder", nargs="?", type=Path, default=settings.BASE_DIR / "fixtures")

    def handle(self, folder: Path, verbosity: int, **options: Any) -> None:
        for path in dump(folder):
            if verbosity:
                self.stdout.write(f"Wrote {path}")
