"""The desk of missions, mandates, activities and reform steps."""

from typing import ClassVar

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from missions.models import Activity, Mandate, Mission, MissionSuccession, ReformStep
from ssrkb.admin import ListedInline, RecordAdmin, RecordInline, RowInline


class MissionSuccessionInline(RowInline):
    model = MissionSuccession
    fk_name = "subject"
    verbose_name = "later mission"


class MandateListed(ListedInline):
    model = Mandate
    fields: ClassVar = ["document", "paragraph", "tier", "force", "period", "state"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Mandate]:
        return super().get_queryset(request).select_related("document")


class MandateInline(RecordInline):
    model = Mandate
    verbose_name = "new mandate"
    fields: ClassVar = [
        "title", "id", "document", "paragraph", "summary", ("tier", "force", "explicitness"), "period", "themes",
        ("state", "cited_so_far"), ("cited_document", "cited_locator"),
    ]  # fmt: skip

    def get_queryset(self, request: HttpRequest) -> QuerySet[Mandate]:
        """Only new ones: a mission may have a hundred, more than one form can send."""
        return super().get_queryset(request).none()


@admin.register(Mission)
class MissionAdmin(RecordAdmin[Mission]):
    columns = ("acronym", "type", "period")
    filters = ("type", ("organisations", admin.RelatedOnlyFieldListFilter))
    rows = (MissionSuccessionInline, MandateListed, MandateInline)


@admin.register(Mandate)
class MandateAdmin(RecordAdmin[Mandate]):
    columns = ("mission", "document", "paragraph", "tier", "force", "period")
    filters = ("tier", "force", "explicitness", ("mission", admin.RelatedOnlyFieldListFilter))


@admin.register(Activity)
class ActivityAdmin(RecordAdmin[Activity]):
    columns = ("setting", "period")
    filters = ("setting", ("countries", admin.RelatedOnlyFieldListFilter))


@admin.register(ReformStep)
class ReformStepAdmin(RecordAdmin[ReformStep]):
    columns = ("country", "type", "dated")
    filters = ("type", ("country", admin.RelatedOnlyFieldListFilter))
