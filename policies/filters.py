"""The filters of themes, documents, frameworks and what stands in them."""

from typing import ClassVar

from policies.models import (
    Coverage,
    Definition,
    Document,
    Figure,
    Finding,
    Framework,
    Milestone,
    Principle,
    Theme,
)
from ssrkb.filters import ChoicesFilter, RecordFilterSet, RelatedFilter


class ThemeFilterSet(RecordFilterSet):
    scheme = ChoicesFilter("scheme", help_text="The list that the theme belongs to.")
    theme = RelatedFilter("broader", help_text="Themes narrower than any of these.")

    class Meta:
        model = Theme
        fields: ClassVar[list[str]] = []


class DocumentFilterSet(RecordFilterSet):
    type = ChoicesFilter("type", help_text="What sort of text it is.")
    organisation = RelatedFilter("issuers", help_text="Issued by any of these organisations.")
    theme = RelatedFilter("themes", help_text="About any of these themes.")
    country = RelatedFilter("countries", help_text="About any of these countries.")
    framework = RelatedFilter("frameworks", help_text="Part of any of these frameworks.")
    document = RelatedFilter("part_of", help_text="Parts of any of these documents.")

    class Meta:
        model = Document
        fields: ClassVar[list[str]] = []


class FrameworkFilterSet(RecordFilterSet):
    organisation = RelatedFilter("organisation", help_text="Frameworks of any of these organisations.")
    status = ChoicesFilter("status", help_text="How far the organisation has bound itself to it.")
    document = RelatedFilter("documents", help_text="Frameworks that any of these documents belong to.")

    class Meta:
        model = Framework
        fields: ClassVar[list[str]] = []


class DefinitionFilterSet(RecordFilterSet):
    organisation = RelatedFilter("organisation", help_text="By any of these organisations.")
    framework = RelatedFilter("framework", help_text="In any of these frameworks.")
    document = RelatedFilter("document", help_text="In any of these documents.")
    theme = RelatedFilter("themes", help_text="Touching any of these themes.")

    class Meta:
        model = Definition
        fields: ClassVar[list[str]] = []


class PrincipleFilterSet(RecordFilterSet):
    type = ChoicesFilter("type", help_text="A principle of a framework, or a provision of another text.")
    organisation = RelatedFilter("framework__organisation", help_text="Of any of these organisations.")
    framework = RelatedFilter("framework", help_text="In any of these frameworks.")
    document = RelatedFilter("document", help_text="In any of these documents.")
    theme = RelatedFilter("themes", help_text="About any of these themes.")

    class Meta:
        model = Principle
        fields: ClassVar[list[str]] = []


class CoverageFilterSet(RecordFilterSet):
    organisation = RelatedFilter("framework__organisation", help_text="Of any of these organisations.")
    framework = RelatedFilter("framework", help_text="Of any of these frameworks.")
    theme = RelatedFilter("theme", help_text="Of any of these themes.")
    stance = ChoicesFilter("stance", help_text="Addressed, conditioned or silent.")

    class Meta:
        model = Coverage
        fields: ClassVar[list[str]] = []


class MilestoneFilterSet(RecordFilterSet):
    organisation = RelatedFilter("organisations", help_text="With any of these organisations.")
    framework = RelatedFilter("framework", help_text="On the way of any of these frameworks.")
    document = RelatedFilter("documents", help_text="Concerning any of these documents.")
    theme = RelatedFilter("themes", help_text="About any of these themes.")
    country = RelatedFilter("countries", help_text="In any of these countries.")
    mission = RelatedFilter("missions", help_text="Concerning any of these missions.")

    class Meta:
        model = Milestone
        fields: ClassVar[list[str]] = []


class FindingFilterSet(RecordFilterSet):
    type = ChoicesFilter("type", help_text="What sort of claim it is.")
    claimed_by = RelatedFilter("claimed_by", help_text="Claimed by any of these organisations.")
    organisation = RelatedFilter("organisations", "claimed_by", help_text="About or by any of these organisations.")
    document = RelatedFilter("document", help_text="Made in any of these documents.")
    theme = RelatedFilter("themes", help_text="About any of these themes.")
    country = RelatedFilter("countries", help_text="About any of these countries.")
    mission = RelatedFilter("missions", help_text="About any of these missions.")

    class Meta:
        model = Finding
        fields: ClassVar[list[str]] = []


class FigureFilterSet(RecordFilterSet):
    organisation = RelatedFilter("organisations", help_text="About any of these organisations.")
    document = RelatedFilter("documents", help_text="About any of these documents.")
    theme = RelatedFilter("themes", help_text="About any of these themes.")
    country = RelatedFilter("countries", help_text="In any of these countries.")
    mission = RelatedFilter("missions", help_text="About any of these missions.")

    class Meta:
        model = Figure
        fields: ClassVar[list[str]] = []
