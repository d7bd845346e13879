"""The desk of themes, documents, frameworks and what stands in them."""

from typing import ClassVar

from django.contrib import admin

from policies.models import (
    Coverage,
    Definition,
    Document,
    DocumentRelation,
    DocumentStep,
    Figure,
    Finding,
    Framework,
    FrameworkDocument,
    Milestone,
    Principle,
    PrincipleAlignment,
    Theme,
)
from ssrkb.admin import RecordAdmin, RecordInline, RowInline


class DocumentStepInline(RowInline):
    model = DocumentStep
    verbose_name = "step"


class DocumentRelationInline(RowInline):
    model = DocumentRelation
    fk_name = "subject"
    verbose_name = "relation to another document"
    verbose_name_plural = "relations to other documents"


class FrameworkDocumentInline(RowInline):
    model = FrameworkDocument
    verbose_name = "document"


class PrincipleInline(RecordInline):
    model = Principle
    fields: ClassVar = [
        ("order", "label"), "title", "id", "summary", "themes", ("state", "cited_so_far"),
        ("cited_document", "cited_locator"),
    ]  # fmt: skip


class PrincipleAlignmentInline(RowInline):
    model = PrincipleAlignment
    fk_name = "subject"
    verbose_name = "relation to another principle"
    verbose_name_plural = "relations to other principles"


@admin.register(Theme)
class ThemeAdmin(RecordAdmin[Theme]):
    columns = ("scheme", "order", "broader")
    filters = ("scheme",)


@admin.register(Document)
class DocumentAdmin(RecordAdmin[Document]):
    columns = ("symbol", "type", "dated")
    filters = ("type", "language", ("read_on", admin.EmptyFieldListFilter))
    rows = (DocumentStepInline, DocumentRelationInline)


@admin.register(Framework)
class FrameworkAdmin(RecordAdmin[Framework]):
    columns = ("organisation", "status", "period")
    filters = ("status", ("organisation", admin.RelatedOnlyFieldListFilter))
    rows = (FrameworkDocumentInline, PrincipleInline)


@admin.register(Definition)
class DefinitionAdmin(RecordAdmin[Definition]):
    columns = ("term", "organisation", "framework")
    filters = ("term",)


@admin.register(Principle)
class PrincipleAdmin(RecordAdmin[Principle]):
    columns = ("framework", "label", "order", "type")
    filters = ("type", ("framework", admin.RelatedOnlyFieldListFilter))
    rows = (PrincipleAlignmentInline,)


@admin.register(Coverage)
class CoverageAdmin(RecordAdmin[Coverage]):
    columns = ("framework", "theme", "stance")
    filters = ("stance", ("framework", admin.RelatedOnlyFieldListFilter))


@admin.register(Milestone)
class MilestoneAdmin(RecordAdmin[Milestone]):
    columns = ("dated", "framework")
    filters = (("framework", admin.RelatedOnlyFieldListFilter),)


@admin.register(Finding)
class FindingAdmin(RecordAdmin[Finding]):
    columns = ("type", "document", "dated")
    filters = ("type",)


@admin.register(Figure)
class FigureAdmin(RecordAdmin[Figure]):
    columns = ("approximate", "value", "unit", "as_of")
    filters = ("unit",)
