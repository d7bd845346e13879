"""Django's PostgreSQL backend, which starts the embedded server when the settings name its folder."""

from typing import Any, ClassVar

from django.db.backends.postgresql import base, features
from django.db.utils import OperationalError

from ssrkb.postgres.server import EmbeddedServer, ServerError


class DatabaseFeatures(features.DatabaseFeatures):
    minimum_database_version = (15,)


class DatabaseWrapper(base.DatabaseWrapper):
    features_class = DatabaseFeatures
    _servers: ClassVar[dict[str, EmbeddedServer]] = {}

    def get_connection_params(self) -> dict[str, Any]:
        params = super().get_connection_params()
        folder = params.pop("embedded", None)
        if folder is not None:
            server = self._servers.setdefault(str(folder), EmbeddedServer(folder))
            try:
                params["host"] = str(server.use())
            except ServerError as error:
                raise OperationalError(str(error)) from error
        return params
