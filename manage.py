#!/usr/bin/env python
"""The command line of the SSR Knowledge Base."""

import os
import sys

from django.core.management import execute_from_command_line
from django.db.utils import NotSupportedError, OperationalError


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "ssrkb.settings")
    try:
        execute_from_command_line(sys.argv)
    except (OperationalError, NotSupportedError) as error:
        sentence = " ".join(str(error).split())
        sys.exit(f"The database cannot be used: {sentence}")


if __name__ == "__main__":
    main()
