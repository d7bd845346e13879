"""The one shape of a record: the same keys in the API, the bulk download and the knowledge files.

In the files (context `plain`) a related record is its id; in the API it is its id, title and address. When files are
checked (context `known`), an id is looked up among all that the files and the database hold.
"""

from __future__ import annotations

from typing import Any, ClassVar

from django.apps import apps
from django.core.exceptions import ValidationError as ModelError
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers
from rest_framework.validators import UniqueValidator

from ssrkb.models import Citation, Record
from ssrkb.near import near

FIRST_KEYS = ["kind", "id", "title", "aliases", "summary", "state", "state_note", "replaced_by", "reviewed_on"]
#: Made by the program, so neither written nor read in the files.
MADE = {"kind", "url", "api_url", "created_at", "updated_at"}
LAST_KEYS = ["citations", "created_at", "updated_at", "url", "api_url"]


class RelatedRecordList(serializers.ManyRelatedField):
    """The related records that the reader may see, in their own order."""

    def get_attribute(self, instance: Any) -> Any:
        related: Any = super().get_attribute(instance)
        return list(related) if self.context.get("plain") else [record for record in related if record.is_public]


@extend_schema_field(
    {
        # Null also where the model asks for a record: while that one is not public.
        "type": "object",
        "nullable": True,
        "required": ["id", "title", "url"],
        "properties": {"id": {"type": "string"}, "title": {"type": "string"}, "url": {"type": "string"}},
    }
)
class RelatedRecordField(serializers.RelatedField[Record, str, Any]):
    """Another record: its id in the files, its id, title and address in the API; nothing while it is not public."""

    def __init__(self, **kwargs: Any) -> None:
        self.model = kwargs["queryset"].model
        super().__init__(**kwargs)

    @classmethod
    def many_init(cls, *args: Any, **kwargs: Any) -> RelatedRecordList:
        options = {key: kwargs[key] for key in ("required", "help_text", "source", "allow_empty") if key in kwargs}
        child = cls(queryset=kwargs["queryset"])
        return RelatedRecordList(child_relation=child, **options)

    def use_pk_only_optimization(self) -> bool:
        return bool(self.context.get("plain"))

    def to_representation(self, value: Any) -> Any:
        if self.context.get("plain"):
            return value.pk
        if not value.is_public:
            return None
        return {"id": value.pk, "title": value.title, "url": value.get_absolute_url()}

    def to_internal_value(self, data: Any) -> Any:
        name = data["id"] if isinstance(data, dict) and set(data) >= {"id"} else data
        known = self.context["known"][self.model]
        if not isinstance(name, str) or name not in known:
            kind = self.model._meta.verbose_name
            raise serializers.ValidationError(
                f"“{name}” is not the id of any {kind}{near(str(name), known)}", code="unknown"
            )
        return name


class ShapeSerializer(serializers.ModelSerializer[Any]):
    """Fields as the model states them; uniqueness is left to the database, which alone sees every row."""

    serializer_related_field = RelatedRecordField

    def build_standard_field(self, field_name: str, model_field: Any) -> Any:
        field_class, kwargs = super().build_standard_field(field_name, model_field)
        if "validators" in kwargs:
            kwargs["validators"] = [v for v in kwargs["validators"] if not isinstance(v, UniqueValidator)]
        if "choices" in kwargs:
            values = ", ".join(value for value, _ in model_field.choices)
            kwargs["error_messages"] = {"invalid_choice": f"“{{input}}” is not among the values: expected {values}."}
        return field_class, kwargs

    def get_unique_together_validators(self) -> list[Any]:
        return []

    def to_internal_value(self, data: Any) -> Any:
        if isinstance(data, dict) and (unknown := [key for key in data if key not in self.fields]):
            raise serializers.ValidationError(
                {str(key): [f"There is no such field{near(str(key), self.fields)}"] for key in unknown}
            )
        return super().to_internal_value(data)


class CitationSerializer(ShapeSerializer):
    document = RelatedRecordField(
        source="passage.document",
        queryset=apps.get_model("policies.Document").objects.all(),
        help_text="The document in which the passage stands.",
    )
    locator = serializers.CharField(
        source="passage.locator", max_length=250, help_text="Where in the document the passage stands."
    )

    class Meta:
        model = Citation
        fields: ClassVar[list[str]] = ["document", "locator", "field", "stance", "stated_value", "note"]

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if attrs.get("stance") == "disputes" and not (attrs.get("stated_value") or attrs.get("note")):
            raise serializers.ValidationError({"stated_value": "Expected what the passage says instead, or a note."})
        return attrs


class RecordSerializer(ShapeSerializer):
    """The base of every kind's serializer; `fields` lists only what the kind adds."""

    kind = serializers.SerializerMethodField(help_text="The kind of record, as in the address of its list.")
    citations = CitationSerializer(many=True, required=False, help_text="The passages that the record rests on.")
    url = serializers.CharField(source="get_absolute_url", read_only=True, help_text="Its page.")
    api_url = serializers.CharField(source="get_api_url", read_only=True, help_text="Its address in this API.")

    def get_fields(self) -> dict[str, Any]:
        fields = super().get_fields()
        return {k: f for k, f in fields.items() if k not in MADE} if self.context.get("plain") else fields

    def get_kind(self, record: Record) -> str:
        return record.plural()

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """What the model's own `clean` says of the whole record, and whether citations name fields that exist."""
        model: Any = self.Meta.model
        plain = {field.attname: attrs[field.name] for field in model._meta.concrete_fields if field.name in attrs}
        try:
            model(**plain).clean()
        except ModelError as error:
            raise serializers.ValidationError(serializers.as_serializer_error(error)) from None
        self._check_cited_fields(attrs)
        return attrs

    def _check_cited_fields(self, attrs: dict[str, Any]) -> None:
        citations = attrs.get("citations", [])
        for citation in citations:
            name = citation.get("field", "").partition(".")[0]
            if name and name not in self.fields:
                raise serializers.ValidationError(
                    {"citations": f"A citation supports “{name}”, which is not a field{near(name, self.fields)}"}
                )
        if attrs.get("state") == "published" and not any(c.get("stance") != "disputes" for c in citations):
            raise serializers.ValidationError(
                {"citations": "A published record needs at least one citation that supports it."}
            )
