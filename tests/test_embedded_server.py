"""The embedded server: shared by processes, stopped by the last, at home in any folder, and plain when it cannot be."""

import os
import shutil
import subprocess
import sys
from types import SimpleNamespace

import pytest
from django.conf import settings

from ssrkb.postgres.server import EmbeddedServer, ServerError
from tests.test_settings import assert_one_sentence, manage

USER = """
import sys
from pathlib import Path
from ssrkb.postgres.server import EmbeddedServer
folder = EmbeddedServer(Path(sys.argv[1])).use()
print(folder, flush=True)
sys.stdin.read()
"""


class Process:
    """Another process that uses the server until it is told to go."""

    def __init__(self, folder):
        self.child = subprocess.Popen(
            [sys.executable, "-c", USER, str(folder)], cwd=settings.BASE_DIR, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        self.socket = self.child.stdout.readline().strip()

    def go(self):
        error = self.child.communicate(timeout=60)[1]
        assert self.child.returncode == 0, error

    def die(self):
        self.child.kill()
        self.child.communicate()


def is_running(folder):
    return (folder / "data" / "postmaster.pid").exists()


def ask(socket):
    import psycopg2

    connection = psycopg2.connect(host=socket, user="ssrkb", dbname="postgres")
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 6 * 7")
            return cursor.fetchone()[0]
    finally:
        connection.close()


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    """A stopped server's folder; a copy of it saves making one anew."""
    folder = tmp_path_factory.mktemp("cluster") / "postgres"
    Process(folder).go()
    assert not is_running(folder)
    return folder


@pytest.fixture
def folder(cluster, tmp_path):
    return copied(cluster, tmp_path / "postgres")


def copied(cluster, folder):
    subprocess.run(["cp", "-a", str(cluster), str(folder)], check=True)
    return folder


def test_two_processes_share_the_server_and_the_last_stops_it(folder):
    one, two = Process(folder), Process(folder)
    assert one.socket == two.socket
    started = (folder / "data" / "postmaster.pid").read_text()
    one.go()
    assert is_running(folder) and (folder / "data" / "postmaster.pid").read_text() == started
    assert ask(two.socket) == 42
    two.go()
    assert not is_running(folder)


def test_process_that_was_killed_leaves_no_claim(folder):
    Process(folder).die()
    assert is_running(folder)
    last = Process(folder)
    assert ask(last.socket) == 42
    last.go()
    assert not is_running(folder)


def test_processes_that_start_at_once_start_one_server(tmp_path):
    """Also where the first has yet to make the data folder."""
    children = [
        subprocess.Popen([sys.executable, "-c", USER, str(tmp_path / "postgres")], cwd=settings.BASE_DIR, text=True,
                         stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(3)
    ]  # fmt: skip
    assert {ask(child.stdout.readline().strip()) for child in children} == {42}
    for child in children:
        child.communicate(timeout=60)
    assert [child.returncode for child in children] == [0, 0, 0]
    assert not is_running(tmp_path / "postgres")


@pytest.mark.parametrize("name", ["with spaces and (brackets)", "möbel-ü", "o'brien", "long-" * 40])
def test_server_is_at_home_in_any_folder(name, cluster, tmp_path):
    (tmp_path / name).mkdir()
    folder = copied(cluster, tmp_path / name / "postgres")
    process = Process(folder)
    assert ask(process.socket) == 42
    assert len(os.fsencode(process.socket)) < 100
    process.go()
    assert not is_running(folder)


def test_only_the_owner_reaches_the_server(folder):
    process = Process(folder)
    assert os.stat(f"{process.socket}/.s.PGSQL.5432").st_mode & 0o077 == 0
    assert (folder / "data").stat().st_mode & 0o077 == 0
    process.go()


def test_folder_of_files_that_are_no_database_is_one_sentence(tmp_path):
    data = tmp_path / "var" / "postgres" / "data"
    data.mkdir(parents=True)
    (data / "holiday.jpg").write_text("not a database")
    result = manage("check", "--database", "default", VAR_DIR=str(tmp_path / "var"))
    assert_one_sentence(result, str(data), "PG_VERSION", "backup")
    assert (data / "holiday.jpg").read_text() == "not a database"


def test_damaged_folder_is_one_sentence(cluster, tmp_path):
    (tmp_path / "var").mkdir()
    folder = copied(cluster, tmp_path / "var" / "postgres")
    shutil.rmtree(folder / "data" / "global")
    result = manage("check", "--database", "default", VAR_DIR=str(tmp_path / "var"))
    assert_one_sentence(result, str(folder / "data"), "does not start", "backup")
    assert not is_running(folder)


def test_folder_that_cannot_be_made_is_refused(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ServerError, match="cannot be made"):
        EmbeddedServer(tmp_path / "file" / "postgres").use()


def test_full_disk_is_named(folder, monkeypatch):
    server = EmbeddedServer(folder)
    assert "is full" in server._explain("FATAL: could not write lock file: No space left on device")
    assert "is full" not in server._explain("FATAL: something else")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: SimpleNamespace(free=1))
    assert "is full" in server._explain("FATAL: something else")


def test_socket_folder_of_somebody_else_is_refused(tmp_path, monkeypatch):
    """Its name can be guessed, so another user of the machine could have made it to listen."""
    server = EmbeddedServer(tmp_path / ("long-" * 40) / "postgres")
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path))
    real = tmp_path / "elsewhere"
    real.mkdir()
    server.socket_folder.symlink_to(real)
    with pytest.raises(ServerError, match="belongs to another user"):
        server._prepare_socket_folder()
