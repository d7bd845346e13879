# The commands of the project; the README explains the first two.
# Paths are relative and quoted, so that a checkout may stand in a folder with spaces.

PYTHON ?= python3
ENV := .venv
PY := $(ENV)/bin/python
MANAGE := $(PY) manage.py
SOURCES := manage.py ssrkb actors policies missions tests

.PHONY: run dev admin install test check fix bench lock clean

run: install
	@exec $(MANAGE) serve

dev: install
	@DEBUG=1 exec $(MANAGE) serve --dev

admin: install
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) createsuperuser

install: $(ENV)/.installed

$(ENV)/.python:
	@command -v $(PYTHON) >/dev/null || { echo "There is no $(PYTHON): install Python 3.11 or newer, or name it: make PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "$(PYTHON) is older than 3.11: install Python 3.11 or newer, or name it: make PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "$(PYTHON) cannot make environments: install its venv package (Debian: python3-venv)." >&2; exit 1; }
	@echo "Making the environment in $(ENV)/."
	@$(PYTHON) -m venv $(ENV) || { echo "The environment cannot be made in $(ENV)/; see the message above (is the disk full?)." >&2; rm -rf $(ENV); exit 1; }
	@touch $@

$(ENV)/.installed: requirements.txt $(ENV)/.python
	@echo "Installing the packages (about 100 MB, only the first time and after an update)."
	@$(PY) -m pip install --quiet --disable-pip-version-check --no-input --require-hashes -r requirements.txt || { echo "The packages cannot be installed; see the message above (no network, or a full disk?)." >&2; exit 1; }
	@touch $@

$(ENV)/.installed-test: requirements-test.txt $(ENV)/.installed
	@echo "Installing what the tests need."
	@$(PY) -m pip install --quiet --disable-pip-version-check --no-input --require-hashes -r requirements-test.txt || { echo "The test packages cannot be installed; see the message above (no network, or a full disk?)." >&2; exit 1; }
	@touch $@

# Everything that checks the project; nothing here changes a file of it.
test: check
	$(PY) -m pytest -m "not browser" -n 2 --dist loadfile
	$(PY) -m pytest -m browser

check: $(ENV)/.installed-test
	$(PY) -m ruff format --check $(SOURCES)
	$(PY) -m ruff check $(SOURCES)
	find templates -name '*.html' -print0 | xargs -0 $(ENV)/bin/djade --check --target-version 5.2
	$(PY) -m mypy manage.py ssrkb actors policies missions
	$(MANAGE) check --fail-level WARNING
	HTTPS=1 $(MANAGE) check --deploy --fail-level WARNING
	$(MANAGE) makemigrations --check --dry-run

fix: $(ENV)/.installed-test
	$(PY) -m ruff check --fix $(SOURCES)
	$(PY) -m ruff format $(SOURCES)
	find templates -name '*.html' -print0 | xargs -0 $(ENV)/bin/djade --target-version 5.2

bench: $(ENV)/.installed-test
	$(PY) -m tests.bench

# New versions of the packages, with hashes: needs uv.
lock:
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-annotate --no-header -U -o requirements.txt
	uv pip compile pyproject.toml --group test --universal --python-version 3.11 --generate-hashes --no-annotate --no-header -U -o requirements-test.txt

clean:
	rm -rf $(ENV) var
