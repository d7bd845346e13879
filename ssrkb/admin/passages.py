"""Passages by themselves: to find one, to correct its locator, and to be chosen in citations."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib import admin
from django.http import HttpRequest

from ssrkb.admin.fields import DomainFields
from ssrkb.models import Passage


class PassageAdmin(DomainFields, admin.ModelAdmin[Passage]):
    list_display = ("__str__", "kind", "page", "position")
    list_filter = ("kind", ("text", admin.EmptyFieldListFilter))
    list_select_related = ("document",)
    search_fields: ClassVar = ["document__id", "document__title", "document__symbol", "locator"]
    search_help_text = "Words of the document’s identifier, title or symbol, and of the locator."
    fields = ("document", "locator", "kind", "page", "position", "text")
    show_full_result_count = False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return bool(getattr(request.user, "is_superuser", False))
