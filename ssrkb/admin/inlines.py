"""What stands inside the form of a record: its citations, its own rows, and the records that belong to it."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelect, RelatedFieldWidgetWrapper
from django.contrib.contenttypes.admin import GenericTabularInline
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.html import format_html_join

from ssrkb.admin.citations import CitationForm, CitationFormSet, ReadableForm
from ssrkb.admin.fields import DomainFields
from ssrkb.admin.forms import RecordRowForm, RecordRowFormSet
from ssrkb.desk import choice_label
from ssrkb.knowledge.shape import serializers_by_kind
from ssrkb.models import Citation, Passage, Record

#: What citations do not support: what the program makes, and what curators decide.
NOT_CITED = {
    "kind", "id", "state", "state_note", "replaced_by", "reviewed_on", "read_on", "gaps", "citations", "created_at",
    "updated_at", "url", "api_url",
}  # fmt: skip


def citable_fields(model: type[Record]) -> list[tuple[str, str]]:
    """The record's own fields, by the names that they have in files and API."""
    names = [name for name in serializers_by_kind()[model].Meta.fields if name not in NOT_CITED]
    return [(name, name.replace("_", " ")) for name in names]


def document_choice(site: admin.AdminSite) -> forms.Widget:
    """A document, found by typing or added in a window of its own."""
    field = Passage._meta.get_field("document")
    return RelatedFieldWidgetWrapper(
        AutocompleteSelect(field, site), field.remote_field, site, can_add_related=True, can_change_related=False
    )


class GoesWithItsRecord(DomainFields):
    """Whoever may change a record may change what stands inside it."""

    parent_model: type[Any]

    def _may(self, request: HttpRequest, verb: str) -> bool:
        options = self.parent_model._meta
        return bool(request.user.has_perm(f"{options.app_label}.{verb}_{options.model_name}"))

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self._may(request, "view") or self._may(request, "change")

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self._may(request, "change") or (obj is None and self._may(request, "add"))

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self.has_change_permission(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self.has_change_permission(request, obj)


class CitationInline(GoesWithItsRecord, GenericTabularInline):
    model = Citation
    form = CitationForm
    formset = CitationFormSet  # type: ignore[assignment]
    ct_field = "record_kind"
    ct_fk_field = "record_id"
    autocomplete_fields = ("passage",)

    def get_extra(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> int:
        return 1 if obj is None else 0

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).select_related("passage__document")

    def get_formset(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> Any:
        formset = super().get_formset(request, obj, **kwargs)
        fields = formset.form.base_fields
        if "passage" not in fields:
            return formset
        # The fields beside it add a passage; its links would need the width of two more columns.
        fields["passage"].widget = AutocompleteSelect(Citation._meta.get_field("passage"), self.admin_site)
        fields["document"].widget = document_choice(self.admin_site)
        fields["document"].label_from_instance = choice_label  # type: ignore[attr-defined]
        return type(formset.__name__, (formset,), {"fields_of_record": citable_fields(self.parent_model)})


class RowInline(GoesWithItsRecord, admin.TabularInline[Any, Any]):
    """Rows that have no address of their own: names, steps, relations."""

    extra = 0
    form = ReadableForm


class ListedInline(admin.TabularInline[Any, Any]):
    """Records that stand in this one and may be many: to look at, and to open each in its own form."""

    extra = 0
    max_num = 0
    can_delete = False
    show_change_link = True

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class RecordInline(DomainFields, admin.StackedInline[Any, Any]):
    """The records that stand in this one, each with a way to its own form and a short way to a first citation."""

    form = RecordRowForm
    formset = RecordRowFormSet
    extra = 0
    can_delete = False
    show_change_link = True
    readonly_fields: ClassVar = ["cited_so_far"]
    prepopulated_fields: ClassVar = {"id": ["title"]}

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        queryset: QuerySet[Any] = super().get_queryset(request)
        return queryset.prefetch_related("citations__passage__document", *self._many())

    def _many(self) -> list[str]:
        return [field.name for field in self.model._meta.many_to_many if field.name in self.autocomplete_fields]

    def get_formset(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> Any:
        formset = super().get_formset(request, obj, **kwargs)
        field = formset.form.base_fields["cited_document"]
        field.widget = document_choice(self.admin_site)
        field.label_from_instance = choice_label  # type: ignore[attr-defined]
        return formset

    @admin.display(description="citations")
    def cited_so_far(self, record: Record) -> str:
        if record._state.adding:
            return "none yet"
        return format_html_join("; ", "{}", ((c.passage,) for c in record.citations.all())) or "none yet"
