"""What the tests share: an environment without caches, a client, and a world of made records."""

import os
import shutil

import pytest
from django.core.cache import cache
from django.db import connection, transaction
from django.test import Client

import ssrkb.urls  # noqa: F401 -- every FilterSet is known once the addresses are
from ssrkb.models import DataVersion
from tests.world import make_world

LEFT_OUT = pytest.StashKey[int]()


def chromium():
    """The path of the Chromium that browser tests drive, or None."""
    return os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")


def pytest_configure(config):
    config.addinivalue_line("markers", "cached: keeps the cache that the site uses; for committed transactions only")


def pytest_collection_modifyitems(config, items):
    """Without a Chromium the browser tests are left out, and the last line of the run says so."""
    browser = [item for item in items if item.get_closest_marker("browser")]
    if browser and not chromium():
        config.stash[LEFT_OUT] = len(browser)
        items[:] = [item for item in items if item not in browser]


def pytest_terminal_summary(terminalreporter, config):
    if number := config.stash.get(LEFT_OUT, 0):
        terminalreporter.section("BROWSER TESTS LEFT OUT", sep="!", red=True)
        terminalreporter.line(
            f"{number} browser tests did not run: no Chromium was found. Install one, or set CHROMIUM."
        )


@pytest.fixture(autouse=True)
def plain_settings(settings, tmp_path_factory, request):
    """Static files without hashes, and no cache: the data version advances at a commit, which most tests never see."""
    settings.STATIC_ROOT = tmp_path_factory.getbasetemp()
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    if not request.node.get_closest_marker("cached"):
        settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}


@pytest.fixture
def own_fixtures(settings, tmp_path):
    """An empty fixtures/ of the test's own."""
    folder = tmp_path / "fixtures"
    folder.mkdir()
    settings.BASE_DIR = tmp_path
    return folder


@pytest.fixture
def client():
    return Client(SERVER_NAME="127.0.0.1")


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """With --reuse-db, the last run's committing tests have emptied every table, also of what migrations put there."""
    with django_db_blocker.unblock():
        DataVersion.objects.get_or_create(id=1)


@pytest.fixture
def committing(transactional_db):
    """For tests that really commit: the emptied database with the one row that a migration would have made."""
    cache.clear()  # the versions of the test before come again
    DataVersion.objects.get_or_create(id=1)


@pytest.fixture(scope="module")
def made_once(django_db_setup, django_db_blocker):
    """Call it with a function that makes records: they last for the module's tests, each of which is rolled back.

    They are there for every test of the module, so no test there may count on an empty database.
    """
    with django_db_blocker.unblock(), transaction.atomic():
        DataVersion.objects.get_or_create(id=1)  # a committing test before may have emptied its table

        def make(function, *args):
            made = function(*args)
            connection.check_constraints()
            return made

        yield make
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def world_once(made_once):
    return made_once(make_world)


@pytest.fixture
def world(world_once, db):
    """Two organisations with their frameworks, and what a mission and a country made of them (tests/world.py)."""
    return world_once
