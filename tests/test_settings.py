"""What the environment may say, what it means, and how nonsense is refused."""

import os
import stat
import subprocess
import sys

import pytest
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import NotSupportedError, connection

from ssrkb.settings import NO_IGNORED_TRIGGERS, database, flag, secret_key, words


def manage(*arguments, **environment):
    """`manage.py` as a person calls it; the variables of this process do not reach it."""
    kept = {name: value for name, value in os.environ.items() if name not in {"DATABASE_URL", "SECRET_KEY", "HTTPS"}}
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=settings.BASE_DIR,
        env={**kept, **environment},
        capture_output=True,
        text=True,
        timeout=60,
    )


def assert_one_sentence(result, *expected):
    assert result.returncode not in {0, None}
    assert "Traceback" not in result.stderr and len(result.stderr.strip().splitlines()) == 1, result.stderr
    for word in expected:
        assert word in result.stderr


def test_secret_key_is_made_once_and_only_its_owner_reads_it(tmp_path, monkeypatch):
    monkeypatch.delenv("SECRET_KEY", raising=False)
    file = tmp_path / "new" / "secret_key"
    old_mask = os.umask(0)
    try:
        key = secret_key(file)
    finally:
        os.umask(old_mask)
    assert len(key) >= 50 and len(set(key)) > 20
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert secret_key(file) == key
    assert secret_key(tmp_path / "other") != key


def test_secret_key_of_the_environment_is_taken_and_not_kept(tmp_path, monkeypatch):
    monkeypatch.setenv("SECRET_KEY", "from outside")
    assert secret_key(tmp_path / "secret_key") == "from outside"
    assert not (tmp_path / "secret_key").exists()


@pytest.mark.parametrize(("value", "meaning"), [("1", True), ("0", False), (None, False)])
def test_flag_is_yes_or_no(value, meaning, monkeypatch):
    monkeypatch.delenv("A_FLAG", raising=False)
    if value is not None:
        monkeypatch.setenv("A_FLAG", value)
    assert flag("A_FLAG") is meaning


@pytest.mark.parametrize("value", ["true", "yes", "", "2", " 1"])
def test_flag_that_is_neither_is_refused(value, monkeypatch):
    monkeypatch.setenv("A_FLAG", value)
    with pytest.raises(ImproperlyConfigured, match=r"A_FLAG is .*; expected 1 or 0"):
        flag("A_FLAG")


def test_words_are_split_at_commas(monkeypatch):
    monkeypatch.setenv("SOME_WORDS", " a.example , b.example,,")
    assert words("SOME_WORDS") == ["a.example", "b.example"]
    assert words("NO_SUCH_WORDS", "x,y") == ["x", "y"]


def test_database_address_is_taken_apart():
    found = database("postgresql://us%40er:p%2Fw@db.example:5433/na%20me?sslmode=require")
    assert {key: found[key] for key in ("NAME", "USER", "PASSWORD", "HOST", "PORT", "OPTIONS")} == {
        "NAME": "na me", "USER": "us@er", "PASSWORD": "p/w", "HOST": "db.example", "PORT": 5433,
        "OPTIONS": {**NO_IGNORED_TRIGGERS, "sslmode": "require"},
    }  # fmt: skip


def test_database_address_may_leave_out_what_has_a_default():
    found = database("postgres:///ssr")
    assert (found["NAME"], found["USER"], found["HOST"], found["PORT"]) == ("ssr", "", "", "")
    assert "embedded" not in found["OPTIONS"]


def test_no_database_address_means_the_embedded_server():
    assert database("")["OPTIONS"]["embedded"].name == "postgres"


@pytest.mark.parametrize(
    "url",
    ["mysql://host/name", "postgresql://host", "postgresql://host/", "host/name", "sqlite:///db", "nonsense",
     "postgresql://host:port/name", "postgresql://host:99999/name", "postgresql://[::1/name"],
)  # fmt: skip
def test_database_address_that_is_none_is_refused(url):
    with pytest.raises(
        ImproperlyConfigured, match=r"DATABASE_URL: .*expected postgresql://user:password@host:port/name"
    ):
        database(url)


@pytest.mark.parametrize(
    ("variable", "value"),
    [("DATABASE_URL", "mysql://host/name"), ("DATABASE_URL", "postgresql://h:x/n"), ("DEBUG", "yes")],
)
def test_command_refuses_nonsense_in_one_sentence(variable, value, tmp_path):
    assert_one_sentence(manage("check", VAR_DIR=str(tmp_path), **{variable: value}), variable, "expected")


def test_database_that_cannot_be_reached_is_one_sentence(tmp_path):
    url = "postgresql://nobody@127.0.0.1:1/nothing"
    result = manage("check", "--database", "default", VAR_DIR=str(tmp_path), DATABASE_URL=url)
    assert_one_sentence(result, "DATABASE_URL", "127.0.0.1")


@pytest.mark.parametrize(("version", "is_taken"), [((14, 9), False), ((15, 0), True), ((18, 0), True)])
def test_server_older_than_15_is_refused(version, is_taken, monkeypatch, db):
    monkeypatch.setattr(connection, "get_database_version", lambda: version)
    if is_taken:
        connection.check_database_version_supported()
    else:
        with pytest.raises(NotSupportedError, match=r"PostgreSQL 15 or later is required \(found 14\.9\)"):
            connection.check_database_version_supported()


def test_site_behind_https_is_strict(tmp_path):
    words_of = (
        "SECURE_SSL_REDIRECT SESSION_COOKIE_SECURE CSRF_COOKIE_SECURE SECURE_HSTS_SECONDS SECURE_PROXY_SSL_HEADER"
    )
    code = f"from ssrkb import settings as s; print(*(bool(getattr(s, name)) for name in '{words_of}'.split()))"
    found = {
        value: subprocess.run(
            [sys.executable, "-c", code], cwd=settings.BASE_DIR, capture_output=True, text=True, check=True,
            env={**os.environ, "VAR_DIR": str(tmp_path), "HTTPS": value},
        ).stdout.split()
        for value in "01"
    }  # fmt: skip
    assert found == {"0": ["False"] * 5, "1": ["True"] * 5}


def test_every_answer_has_the_headers_that_keep_it_to_itself(client, db):
    for address in ("/", "/api/v1/themes/", "/nothing/", "/api/v1/nothing/", "/search/?q=%00"):
        answer = client.get(address)
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'self'" in policy and "unsafe" not in policy, address
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
