"""`manage.py load_knowledge`: the knowledge files into the database."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from ssrkb.knowledge.loading import BrokenFiles, Outcome, load


class Command(BaseCommand):
    help = "Load the knowledge files: all of them or, where one is broken, none. Records edited here are kept."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("folder", nargs="?", type=Path, default=settings.BASE_DIR / "fixtures")
        parser.add_argument(
            "--overwrite", action="store_true", help="Also replace records that somebody edited since the last load."
        )

    def handle(self, folder: Path, overwrite: bool, verbosity: int, **options: Any) -> None:
        if not folder.is_dir():
            raise CommandError(f"There is no folder {folder}; expected one with knowledge files (*.yaml).")
        try:
            outcome = load(folder, overwrite=overwrite, say=self.stdout.write if verbosity else lambda message: None)
        except BrokenFiles as error:
            number = len(error.problems)
            raise CommandError(
                f"{error}\n{number} problem{'s' if number > 1 else ''} in the knowledge files; nothing was loaded."
            ) from None
        if verbosity:
            self.report(outcome, verbosity)

    def report(self, outcome: Outcome, verbosity: int) -> None:
        self.stdout.write(
            f"Added {len(outcome.added)}, changed {len(outcome.changed)}, unchanged {outcome.unchanged},"
            f" kept as edited here {len(outcome.kept)}."
        )
        for name in outcome.kept:
            self.stdout.write(f"  kept: {name} was edited since it was loaded (--overwrite replaces it)")
        for name in outcome.not_in_files:
            self.stdout.write(f"  no longer in the files: {name} (withdraw it, or dump_knowledge to write it back)")
        if verbosity > 1:
            for word, names in {"added": outcome.added, "changed": outcome.changed}.items():
                for name in names:
                    self.stdout.write(f"  {word}: {name}")
