"""The desk as a whole: its names, its order, and how it names a record in a choice."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.contrib.admin import AdminSite
from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import path

from ssrkb.knowledge.report import SECTIONS, knowledge_report
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
    index_template = "admin/desk.html"

    def get_urls(self) -> list[Any]:
        return [path("report/", self.admin_view(self.report_view), name="report"), *super().get_urls()]

    def report_view(self, request: HttpRequest) -> HttpResponse:
        """What `manage.py knowledge_report` prints, with a way to the form of each record."""
        wanted = [name for name in request.GET.getlist("section") if name in SECTIONS]
        only = [kind for kind in request.GET.getlist("kind") if kind in kinds()]
        context = {**self.each_context(request), "title": "Report", "wanted": wanted, "only": only, "kinds": kinds()}
        try:
            context["sections"] = knowledge_report(wanted, only)
        except ValueError as error:
            messages.error(request, str(error))
        return TemplateResponse(request, "admin/knowledge_report.html", context)

    def get_app_list(self, request: HttpRequest, app_label: str | None = None) -> list[Any]:
        order = [model.__name__ for model in kinds().values()]
        found: list[Any] = super().get_app_list(request, app_label)
        for app in found:
            app["models"].sort(key=lambda row: order.index(row["object_name"]) if row["object_name"] in order else 99)
        return sorted(found, key=lambda app: APPS.index(app["app_label"]) if app["app_label"] in APPS else 99)

    def autocomplete_view(self, request: HttpRequest) -> Any:
        return AutocompleteView.as_view(admin_site=self)(request)
