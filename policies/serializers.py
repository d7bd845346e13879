"""The shapes of themes, documents, frameworks and what stands in them."""

from typing import Any, ClassVar

from rest_framework import serializers

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
from ssrkb.serializers import FIRST_KEYS, LAST_KEYS, RecordSerializer, RelatedRecordField, ShapeSerializer


class ThemeSerializer(RecordSerializer):
    class Meta:
        model = Theme
        fields: ClassVar = [*FIRST_KEYS, "scheme", "order", "broader", "related", *LAST_KEYS]


class DocumentStepSerializer(ShapeSerializer):
    class Meta:
        model = DocumentStep
        fields: ClassVar = ["kind", "on", "by", "note"]


class DocumentRelationSerializer(ShapeSerializer):
    class Meta:
        model = DocumentRelation
        fields: ClassVar = ["kind", "object", "note"]


class DocumentSerializer(RecordSerializer):
    steps = DocumentStepSerializer(many=True, required=False, help_text="The dated steps of its making.")
    relations = DocumentRelationSerializer(many=True, required=False, help_text="What it does to other documents.")

    class Meta:
        model = Document
        fields: ClassVar = [
            *FIRST_KEYS, "symbol", "type", "issuers", "authors", "dated", "part_of", "language", "address", "read_on",
            "gaps", "themes", "countries", "steps", "relations", *LAST_KEYS,
        ]  # fmt: skip


class FrameworkDocumentSerializer(ShapeSerializer):
    class Meta:
        model = FrameworkDocument
        fields: ClassVar = ["document", "role"]


class FrameworkSerializer(RecordSerializer):
    documents = FrameworkDocumentSerializer(
        source="framework_documents", many=True, required=False, help_text="The texts it consists of, by their role."
    )

    class Meta:
        model = Framework
        fields: ClassVar = [*FIRST_KEYS, "organisation", "status", "period", "documents", *LAST_KEYS]


class DefinitionSerializer(RecordSerializer):
    class Meta:
        model = Definition
        fields: ClassVar = [
            *FIRST_KEYS, "term", "organisation", "framework", "document", "who", "what", "goal", "conditions",
            "leaves_out", "themes", *LAST_KEYS,
        ]  # fmt: skip


class PrincipleAlignmentSerializer(ShapeSerializer):
    class Meta:
        model = PrincipleAlignment
        fields: ClassVar = ["kind", "object", "asserted_by", "note"]


class PrincipleSerializer(RecordSerializer):
    relations = PrincipleAlignmentSerializer(
        many=True, required=False, help_text="How it relates to principles of other frameworks."
    )

    class Meta:
        model = Principle
        fields: ClassVar = [
            *FIRST_KEYS, "type", "framework", "document", "label", "order", "themes", "relations", *LAST_KEYS,
        ]  # fmt: skip


class CoverageSerializer(RecordSerializer):
    class Meta:
        model = Coverage
        fields: ClassVar = [*FIRST_KEYS, "framework", "theme", "stance", "principles", *LAST_KEYS]


class MilestoneSerializer(RecordSerializer):
    class Meta:
        model = Milestone
        fields: ClassVar = [
            *FIRST_KEYS, "dated", "framework", "organisations", "documents", "countries", "missions", "themes",
            *LAST_KEYS,
        ]  # fmt: skip


class FindingSerializer(RecordSerializer):
    class Meta:
        model = Finding
        fields: ClassVar = [
            *FIRST_KEYS, "type", "claimed_by", "authors", "document", "dated", "organisations", "countries",
            "missions", "themes", *LAST_KEYS,
        ]  # fmt: skip


class PlainDecimalField(serializers.DecimalField):
    """A number as people write it: 17, not 17.0000."""

    def to_representation(self, value: Any) -> str:
        return f"{value.normalize():f}"


class FigureSerializer(RecordSerializer):
    value = PlainDecimalField(max_digits=20, decimal_places=4, help_text=Figure._meta.get_field("value").help_text)

    class Meta:
        model = Figure
        fields: ClassVar = [
            *FIRST_KEYS, "value", "unit", "approximate", "as_of", "scope", "organisations", "documents", "countries",
            "missions", "themes", *LAST_KEYS,
        ]  # fmt: skip


class SourceSerializer(serializers.Serializer[Any]):
    """What has been read of a document. The figures of a whole include those of its parts."""

    document = RelatedRecordField(queryset=Document.objects.all(), help_text="The source.")
    part_of = RelatedRecordField(queryset=Document.objects.all(), help_text="The source before it that it is part of.")
    read_on = serializers.DateField(
        source="document.read_on", allow_null=True, help_text=Document._meta.get_field("read_on").help_text
    )
    records = serializers.DictField(
        child=serializers.IntegerField(), help_text="How many published records of each kind rest on it."
    )
    total = serializers.IntegerField(help_text="How many that is together.")
    passages = serializers.IntegerField(help_text="How many of its passages published records cite.")
    first_reviewed_on = serializers.DateField(
        allow_null=True, help_text="The earliest day on which one of these records was last reviewed."
    )
    last_reviewed_on = serializers.DateField(allow_null=True, help_text="The latest such day.")
    gaps = serializers.CharField(source="document.gaps", help_text=Document._meta.get_field("gaps").help_text)
