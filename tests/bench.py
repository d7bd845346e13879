"""`make bench`: how fast the site answers with the shipped knowledge, with 5,000 and with 50,000 made records.

Not a test: machines are noisy, so compare the columns of one run and repeat it. It uses a database of its own in
var/bench, so nothing of yours is touched.
"""

from __future__ import annotations

import http.client
import os
import random
import shutil
import socket
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import SimpleQueue

BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = BASE_DIR / "var" / "bench"
SIZES = (0, 5_000, 50_000)
CLIENTS = 4
SECONDS = 6.0


def setup() -> None:
    os.environ["VAR_DIR"] = str(VAR_DIR)
    os.environ.pop("DATABASE_URL", None)
    os.environ["DJANGO_SETTINGS_MODULE"] = "ssrkb.settings"
    sys.path.insert(0, str(BASE_DIR))
    import django

    django.setup()


def addresses() -> dict[str, list[str]]:
    """What is asked for, by kind of page: several addresses of each, drawn from what the database holds."""
    from missions.models import Activity
    from policies.models import Document, Framework, Theme

    chance = random.Random(7)
    ids = list(Document.objects.published().values_list("pk", flat=True))
    details = [f"/documents/{name}/" for name in chance.sample(ids, min(40, len(ids)))]
    themes = list(Theme.objects.published().values_list("pk", flat=True))[:15]
    kind = "activities" if Activity.objects.published().count() > 100 else "principles"
    lists = [
        "/documents/",
        f"/{kind}/",
        "/documents/?ordering=-dated",
        "/documents/?page_size=10",
        "/findings/?from=2010",
    ]
    lists += [f"/{kind}/?theme={theme}" for theme in themes]
    frameworks = list(Framework.objects.published().values_list("pk", flat=True)[:6])
    compare = "/compare/?" + "&".join(f"framework={name}" for name in frameworks)
    from tests.bench_data import WORDS

    asked = [
        *WORDS[:6],
        *WORDS[-6:],
        "police reform",
        "national ownership",
        "gender border training",
        '"security sector"',
    ]
    searches = [f"/search/?q={word.replace(' ', '+')}" for word in asked]
    pages = {"home": ["/"], "list": lists, "detail": details, "compare": [compare], "search": searches}
    found = dict(pages)
    for name in ("list", "detail", "search"):
        found[f"{name} (API)"] = ["/api/v1" + address for address in pages[name]]
    found["compare (API)"] = ["/api/v1/coverage/?" + "&".join(f"framework={name}" for name in frameworks)]
    return found


@contextmanager
def server() -> Iterator[int]:
    """The production server as `make run` starts it, on a free port; ended by its own process id."""
    from ssrkb.management.commands.serve import Command

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = Command()
    web = subprocess.Popen(command.command(False, port), cwd=BASE_DIR, start_new_session=True, env=os.environ)
    try:
        command.wait_until_up(web, port)
        server_pids[:] = [web.pid]
        yield port
    finally:
        command.end(web)


server_pids: list[int] = []


def memory() -> float:
    """Resident memory of the server's processes together, in MB."""
    total = 0
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            fields = dict(line.split(":", 1) for line in status.read_text().splitlines() if ":" in line)
        except (FileNotFoundError, ProcessLookupError):
            continue
        if int(fields["PPid"]) in server_pids or int(fields["Pid"]) in server_pids:
            total += int(fields.get("VmRSS", "0 kB").split()[0])
    return total / 1024


def ask(port: int, address: str, connection: http.client.HTTPConnection) -> float:
    """Milliseconds until the whole answer is there. Raises if the answer is not 200."""
    start = time.perf_counter()
    connection.request("GET", address)
    response = connection.getresponse()
    response.read()
    if response.status != 200:
        raise RuntimeError(f"{address}: {response.status}")
    return (time.perf_counter() - start) * 1_000


def first_reads(port: int, wanted: list[str]) -> float:
    """The median of the first answer to each address, one after the other."""
    connection = http.client.HTTPConnection("127.0.0.1", port)
    return statistics.median(ask(port, address, connection) for address in wanted)


def load(port: int, wanted: list[str]) -> tuple[float, float, float]:
    """Requests a second, median and 95th percentile in milliseconds, from several clients at once."""
    times: SimpleQueue[float] = SimpleQueue()
    until = time.perf_counter() + SECONDS

    def client(number: int) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port)
        order = random.Random(number).sample(wanted, len(wanted))
        while time.perf_counter() < until:
            for address in order:
                times.put(ask(port, address, connection))
                if time.perf_counter() > until:
                    return

    threads = [threading.Thread(target=client, args=(number,)) for number in range(CLIENTS)]
    start = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    spent = time.perf_counter() - start
    taken = sorted(times.get() for _ in range(times.qsize()))
    return len(taken) / spent, statistics.median(taken), taken[int(len(taken) * 0.95)]


def slowest_plan(wanted: list[str]) -> str:
    """The plan of the slowest statement behind the first of these addresses, measured in this process."""
    from django.core.cache import cache
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    slowest = ("", 0.0)
    for address in wanted[:6]:
        cache.clear()
        with CaptureQueriesContext(connection) as queries:
            Client(headers={"host": "localhost"}).get(address)
        for query in queries.captured_queries:
            slowest = max(slowest, (query["sql"], float(query["time"])), key=lambda pair: pair[1])
    with connection.cursor() as cursor:
        # What begins with WITH might write, so the history sets its context in a statement before it.
        context, _, rest = slowest[0].partition("; ")
        statement = rest if context.startswith("SELECT set_config('pghistory") else slowest[0]
        cursor.execute(f"EXPLAIN (ANALYZE, BUFFERS) {statement.replace('%', '%%')}", ())
        plan = "\n".join(row[0] for row in cursor.fetchall())
    return f"{statement}\n\n{plan}"


def run(size: int) -> dict[str, tuple[float, float, float, float]]:
    """All figures for one size of the database."""
    from django.core.management import call_command
    from django.db import connection

    from tests.bench_data import make

    call_command("migrate", verbosity=0)
    call_command("load_knowledge", verbosity=0)
    if size:
        make(size, seed=size)
    wanted = addresses()
    found = {}
    with server() as port:
        for name, group in wanted.items():
            first = first_reads(port, group)
            found[name] = (*load(port, group), first)
        print(f"{size or 'shipped'} records: server memory after the run {memory():.0f} MB", flush=True)
    plans = VAR_DIR / f"plans-{size}.txt"
    plans.write_text("\n\n".join(f"== {name}\n{slowest_plan(group)}" for name, group in wanted.items()))
    connection.close()
    return found


def main() -> None:
    shutil.rmtree(VAR_DIR, ignore_errors=True)
    setup()
    from django.core.management import call_command

    call_command("collectstatic", interactive=False, verbosity=0)
    results = {size: run(size) for size in SIZES}
    small, large = SIZES[1:]
    print(f"\n{CLIENTS} clients, {SECONDS:.0f} s each; milliseconds. “first” is the median of first reads.\n")
    sizes = "".join(f"| {size or 'shipped':>7} r/s    p50    p95  first " for size in SIZES)
    print(f"{'page':15}{sizes}| p50 {large:,} : {small:,}  first")
    for name in results[small]:
        cells = "".join("| {:11.0f} {:6.1f} {:6.1f} {:6.1f} ".format(*results[size][name]) for size in SIZES)
        ratio = [results[large][name][n] / results[small][name][n] for n in (1, 3)]
        print(f"{name:15}{cells}| {ratio[0]:10.2f} {ratio[1]:12.2f}")
    print(f"\nThe slowest statement of each page with its plan: {VAR_DIR.relative_to(BASE_DIR)}/plans-*.txt")


if __name__ == "__main__":
    main()
