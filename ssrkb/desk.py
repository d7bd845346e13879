"""The desk as a whole: its names, its order, and how it names a record in a choice."""

from __future__ import annotations

from typing import Any

from django.contrib.admin import AdminSite
from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.db.models import Model
from django.http import HttpRequest

from ssrkb.models import Record, kinds

APPS = ["actors", "policies", "missions", "ssrkb"]


def choice_label(obj: Any) -> str:
    """A record as a choice names it: several principles have the same title, and a draft cannot be relied on yet."""
    if not isinstance(obj, Record):
        return str(obj)
    state = "" if obj.is_public else f" ({obj.get_state_display()})"
    title = obj.short_name if obj.title in obj.short_name else f"{obj.title} ({obj.short_name})"
    return f"{title} · {obj.pk}{state}"


class AutocompleteView(AutocompleteJsonView):
    def serialize_result(self, obj: Model, to_field_name: str) -> dict[str, str]:
        return {"id": str(getattr(obj, to_field_name)), "text": choice_label(obj)}


class Desk(AdminSite):
    """Django's admin in the order of the domain: who acts, what they say, what is done, and on which sources."""

    site_header = "SSR Knowledge Base"
    site_title = "SSR Knowledge Base"
    index_title = "Curators’ desk"

    def get_app_list(self, request: HttpRequest, app_label: str | None = None) -> list[Any]:
        order = [model.__name__ for model in kinds().values()]
        found: list[Any] = super().get_app_list(request, app_label)
        for app in found:
            app["models"].sort(key=lambda row: order.index(row["object_name"]) if row["object_name"] in order else 99)
        return sorted(found, key=lambda app: APPS.index(app["app_label"]) if app["app_label"] in APPS else 99)

    def autocomplete_view(self, request: HttpRequest) -> Any:
        return AutocompleteView.as_view(admin_site=self)(request)
