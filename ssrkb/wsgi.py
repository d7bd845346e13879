"""The WSGI application, for any production server."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "ssrkb.settings")
application = get_wsgi_application()
