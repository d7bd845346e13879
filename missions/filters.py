"""The filters of missions, mandates, activities and reform steps."""

from typing import ClassVar

from missions.models import Activity, Mandate, Mission, ReformStep
from ssrkb.filters import ChoicesFilter, RecordFilterSet, RelatedFilter


class MissionFilterSet(RecordFilterSet):
    type = ChoicesFilter("type", help_text="What sort of mission it is.")
    organisation = RelatedFilter("organisations", help_text="Led by any of these organisations.")
    country = RelatedFilter("countries", help_text="In any of these countries.")
    theme = RelatedFilter("themes", help_text="Supporting any of these themes.")

    class Meta:
        model = Mission
        fields: ClassVar[list[str]] = []


class MandateFilterSet(RecordFilterSet):
    organisation = RelatedFilter("mission__organisations", help_text="For missions of any of these organisations.")
    mission = RelatedFilter("mission", help_text="For any of these missions.")
    document = RelatedFilter("document", help_text="In any of these documents.")
    theme = RelatedFilter("themes", help_text="About any of these themes.")
    country = RelatedFilter("countries", help_text="For any of these countries.")
    tier = ChoicesFilter("tier", help_text="The rank given to the task.")
    force = ChoicesFilter("force", help_text="The verb by which the clause binds.")
    explicitness = ChoicesFilter("explicitness", help_text="Whether reform of the security sector is named.")
    principle = RelatedFilter("principles", help_text="Putting any of these principles to work.")
    continues = RelatedFilter("continues", help_text="Carrying on the task of any of these clauses.")

    class Meta:
        model = Mandate
        fields: ClassVar[list[str]] = []


class ActivityFilterSet(RecordFilterSet):
    organisation = RelatedFilter("organisations", help_text="By any of these organisations.")
    supporter = RelatedFilter("supporters", help_text="Given by any of these states.")
    mission = RelatedFilter("missions", help_text="In any of these missions.")
    document = RelatedFilter("documents", help_text="Resting on any of these documents.")
    theme = RelatedFilter("themes", help_text="Supporting any of these themes.")
    country = RelatedFilter("countries", help_text="In any of these countries.")
    setting = ChoicesFilter("setting", help_text="On what footing it was given.")
    mandate = RelatedFilter("mandates", help_text="Carrying out any of these mandates.")
    principle = RelatedFilter("principles", help_text="Putting any of these principles to work.")

    class Meta:
        model = Activity
        fields: ClassVar[list[str]] = []


class ReformStepFilterSet(RecordFilterSet):
    type = ChoicesFilter("type", help_text="What sort of step it is.")
    country = RelatedFilter("country", help_text="By any of these countries.")
    organisation = RelatedFilter("organisations", help_text="By any of these national bodies.")
    mission = RelatedFilter("missions", help_text="Supported by any of these missions.")
    document = RelatedFilter("documents", help_text="Concerning any of these documents.")
    theme = RelatedFilter("themes", help_text="Reforming any of these areas.")
    principle = RelatedFilter("principles", help_text="Putting any of these principles to work.")

    class Meta:
        model = ReformStep
        fields: ClassVar[list[str]] = []
