"""The site as `make run` starts it, on a database of its own, and a real Chromium to walk through it."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import sync_playwright

from tests.conftest import chromium as chromium_path

BASE_DIR = Path(__file__).resolve().parent.parent.parent
CURATOR = {"DJANGO_SUPERUSER_USERNAME": "curator", "DJANGO_SUPERUSER_PASSWORD": "a-test-only-word"}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture(scope="session")
def environment(tmp_path_factory):
    """The settings of the running site: its own data folder, or a fresh database on the server of DATABASE_URL."""
    settings = {**os.environ, "PORT": str(free_port()), "VAR_DIR": str(tmp_path_factory.mktemp("a site"))}
    settings.pop("DEBUG", None)
    if url := os.environ.get("DATABASE_URL"):
        import psycopg2

        name = f"ssrkb_browser_{os.getpid()}"
        server = psycopg2.connect(url)
        server.autocommit = True
        server.cursor().execute(f"CREATE DATABASE {name}")
        yield settings | {"DATABASE_URL": urlsplit(url)._replace(path=f"/{name}").geturl()}
        server.cursor().execute(f"DROP DATABASE {name} WITH (FORCE)")
        server.close()
    else:
        yield settings


@pytest.fixture(scope="session")
def site(environment):
    """The address of the running site; the server is ended by its own process id."""
    manage = [sys.executable, str(BASE_DIR / "manage.py")]
    server = subprocess.Popen([*manage, "serve"], env=environment, cwd=BASE_DIR, stdout=subprocess.PIPE, text=True)
    address = f"http://127.0.0.1:{environment['PORT']}"
    try:
        wait_for(address, server)
        make = [*manage, "createsuperuser", "--noinput", "--email", "curator@example.org"]
        subprocess.run(make, env=environment | CURATOR, cwd=BASE_DIR, check=True, capture_output=True)
        yield address
    finally:
        server.terminate()
        server.wait(30)
        server.stdout.close()


def log_in(page):
    """As the curator, from the page that asks who is there."""
    page.get_by_label("Username").fill(CURATOR["DJANGO_SUPERUSER_USERNAME"])
    page.get_by_label("Password").fill(CURATOR["DJANGO_SUPERUSER_PASSWORD"])
    page.get_by_role("button", name="Log in").click()


def wait_for(address, server):
    for _ in range(240):
        assert server.poll() is None, f"the site ended: {server.stdout.read()}"
        try:
            urllib.request.urlopen(address).close()
            return
        except OSError:
            time.sleep(0.5)
    raise AssertionError("the site does not start")


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium_path(), args=["--no-sandbox", "--disable-background-networking"]
        )
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium, site):
    """Open pages; afterwards no page may have had a console error, a failed request or asked another host."""
    contexts, wrong = [], []

    def make(**options):
        context = chromium.new_context(base_url=site, **options)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on(
            "request", lambda request: None if request.url.startswith((site, "data:")) else wrong.append(request.url)
        )
        return page

    yield make
    for context in contexts:
        context.close()
    assert wrong == []
