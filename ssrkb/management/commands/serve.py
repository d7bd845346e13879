"""`manage.py serve`: everything up to a running site, in one process tree that Ctrl-C ends."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from argparse import ArgumentParser
from types import FrameType
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from ssrkb.knowledge.loading import BrokenFiles, load
from ssrkb.settings import BASE_DIR, DEBUG

HOST = "127.0.0.1"
#: Processes, and threads in each; the database is the limit long before these are.
WORKERS, THREADS = 2, 4
STOP_SECONDS = 10


class Command(BaseCommand):
    help = "Bring the database up to date, load the shipped knowledge, and serve the site."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--dev", action="store_true", help="Reload on changes and show debug pages.")

    def handle(self, dev: bool, **options: Any) -> None:
        port = self.port()
        self.prepare_database()
        if not DEBUG:
            call_command("collectstatic", interactive=False, verbosity=0)
        self.serve(self.command(dev, port), port)

    def port(self) -> int:
        """The free port that PORT names, or 8000."""
        text = os.environ.get("PORT", "8000")
        if not text.isdecimal() or not 0 < int(text) < 65_536:
            raise CommandError(f"PORT is “{text}”; expected a number from 1 to 65535.")
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((HOST, int(text)))
            except OSError as error:
                raise CommandError(
                    f"Port {text} on {HOST} cannot be used ({error.strerror}); choose another: PORT=8080 make run."
                ) from None
        return int(text)

    def prepare_database(self) -> None:
        self.say("Starting the database.")
        connection.ensure_connection()
        if MigrationExecutor(connection).migration_plan(MigrationExecutor(connection).loader.graph.leaf_nodes()):
            self.say("Making the tables (about 15 seconds, only the first time and after an update).")
            call_command("migrate", interactive=False, verbosity=0)
        try:
            outcome = load(BASE_DIR / "fixtures", say=self.say)
        except BrokenFiles as error:
            raise CommandError(f"{error}\nThe knowledge files cannot be loaded; nothing was changed.") from None
        self.say(
            f"Knowledge: {len(outcome.added)} records added, {len(outcome.changed)} changed,"
            f" {outcome.unchanged} unchanged, {len(outcome.kept)} kept as edited here."
        )

    def command(self, dev: bool, port: int) -> list[str]:
        if dev:
            return [sys.executable, str(BASE_DIR / "manage.py"), "runserver", f"{HOST}:{port}"]
        return [
            sys.executable, "-m", "gunicorn", "ssrkb.wsgi", "--bind", f"{HOST}:{port}", "--log-level", "warning",
            "--workers", str(WORKERS), "--threads", str(THREADS), "--graceful-timeout", str(STOP_SECONDS // 2),
        ]  # fmt: skip

    def serve(self, command: list[str], port: int) -> None:
        """Run the web server until it ends or we are told to stop, and leave no process behind.

        It gets a session of its own, so that Ctrl-C and a closed terminal reach this process alone, which then
        stops the web server first and the database after it.
        """
        web = subprocess.Popen(command, cwd=BASE_DIR, start_new_session=True)

        def stop(number: int, frame: FrameType | None) -> None:
            raise SystemExit(0)

        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, stop)
        try:
            self.wait_until_up(web, port)
            self.say(f"\nThe SSR Knowledge Base is at http://{HOST}:{port}/")
            self.say("To edit as a curator, make a login in another terminal: make admin. Ctrl-C stops the site.")
            if web.wait():
                raise CommandError(f"The web server ended with status {web.returncode}.")
        finally:
            self.end(web)

    def wait_until_up(self, web: subprocess.Popen[bytes], port: int) -> None:
        for _ in range(300):
            if web.poll() is not None:
                raise CommandError(f"The web server ended with status {web.returncode}.")
            with socket.socket() as probe:
                if probe.connect_ex((HOST, port)) == 0:
                    return
            time.sleep(0.1)
        raise CommandError(f"The web server does not answer on port {port}.")

    def end(self, web: subprocess.Popen[bytes]) -> None:
        for number in (signal.SIGTERM, signal.SIGKILL):
            if web.poll() is None:
                os.killpg(web.pid, number)
                try:
                    web.wait(STOP_SECONDS)
                except subprocess.TimeoutExpired:
                    continue

    def say(self, message: str) -> None:
        self.stdout.write(message)
        self.stdout.flush()
