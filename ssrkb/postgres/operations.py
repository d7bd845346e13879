"""A migration step of our own."""

from typing import Any

from django.db.migrations.operations.base import Operation


class InstallTriggers(Operation):
    """Install all triggers that the models of the app were created with.

    For initial migrations: there the triggers stand in CreateModel's options. One AddTrigger for each would make
    Django build all models anew for each, which takes most of a minute for these apps.
    """

    reduces_to_sql = True
    reversible = True

    def __init__(self, models: list[str]) -> None:
        self.models = models

    def state_forwards(self, app_label: str, state: Any) -> None:
        """The state has the triggers already."""

    def database_forwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        for name in self.models:
            for trigger in to_state.models[app_label, name].options["triggers"]:
                schema_editor.execute(trigger.install_sql, params=None)

    def database_backwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        """Triggers go with their tables."""

    def describe(self) -> str:
        return "Install the triggers of the models"
