#!/usr/bin/env python
"""The command line of the SSR Knowledge Base."""

import os
import sys

from django.core.exceptions import ImproperlyConfigured
from django.core.management import execute_from_command_line
from django.db.utils import NotSupportedError, OperationalError


def sentence(error: Exception) -> str:
    """What the person at the keyboard can do about it: the first line of the database's message, and what it means."""
    first = str(error).strip().partition("\n")[0].rstrip(".?")
    if "No space left on device" in first:
        return f"The disk that holds the database is full; free some space and start again ({first})."
    if "connection to server" in first:
        return f"The database cannot be reached; expected PostgreSQL 15 or newer at DATABASE_URL ({first})."
    return f"The database cannot be used: {first}."


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "ssrkb.settings")
    try:
        execute_from_command_line(sys.argv)
    except ImproperlyConfigured as error:
        sys.exit(f"The settings cannot be used: {error}")
    except (NotSupportedError, OperationalError) as error:
        sys.exit(sentence(error))


if __name__ == "__main__":
    main()
