"""The shapes of missions, mandates, activities and reform steps."""

from typing import ClassVar

from missions.models import Activity, Mandate, Mission, MissionSuccession, ReformStep
from ssrkb.serializers import FIRST_KEYS, LAST_KEYS, RecordSerializer, ShapeSerializer


class MissionSuccessionSerializer(ShapeSerializer):
    class Meta:
        model = MissionSuccession
        fields: ClassVar = ["kind", "object", "on", "note"]


class MissionSerializer(RecordSerializer):
    relations = MissionSuccessionSerializer(many=True, required=False, help_text="The missions that came after it.")

    class Meta:
        model = Mission
        fields: ClassVar = [
            *FIRST_KEYS, "acronym", "type", "organisations", "countries", "themes", "period", "relations", *LAST_KEYS,
        ]  # fmt: skip


class MandateSerializer(RecordSerializer):
    class Meta:
        model = Mandate
        fields: ClassVar = [
            *FIRST_KEYS, "mission", "document", "paragraph", "explicitness", "tier", "force", "addressee",
            "continues", "conditions", "period", "countries", "themes", "principles", *LAST_KEYS,
        ]  # fmt: skip


class ActivitySerializer(RecordSerializer):
    class Meta:
        model = Activity
        fields: ClassVar = [
            *FIRST_KEYS, "organisations", "supporters", "missions", "mandates", "principles", "documents", "countries",
            "themes", "period", "setting", "outcome", *LAST_KEYS,
        ]  # fmt: skip


class ReformStepSerializer(RecordSerializer):
    class Meta:
        model = ReformStep
        fields: ClassVar = [
            *FIRST_KEYS, "country", "type", "dated", "organisations", "documents", "missions", "principles", "themes",
            *LAST_KEYS,
        ]  # fmt: skip
