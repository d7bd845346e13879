"""What organisations say about security sector reform."""

from policies.models.coverage import Coverage, CoverageStance
from policies.models.documents import (
    Document,
    DocumentRelation,
    DocumentRelationKind,
    DocumentStep,
    DocumentStepKind,
    DocumentType,
)
from policies.models.evidence import Figure, Finding, FindingType, Milestone
from policies.models.frameworks import (
    Definition,
    Framework,
    FrameworkDocument,
    FrameworkDocumentRole,
    FrameworkStatus,
    Principle,
    PrincipleAlignment,
    PrincipleAlignmentKind,
    PrincipleType,
)
from policies.models.themes import Theme, ThemeScheme

__all__ = [
    "Coverage",
    "CoverageStance",
    "Definition",
    "Document",
    "DocumentRelation",
    "DocumentRelationKind",
    "DocumentStep",
    "DocumentStepKind",
    "DocumentType",
    "Figure",
    "Finding",
    "FindingType",
    "Framework",
    "FrameworkDocument",
    "FrameworkDocumentRole",
    "FrameworkStatus",
    "Milestone",
    "Principle",
    "PrincipleAlignment",
    "PrincipleAlignmentKind",
    "PrincipleType",
    "Theme",
    "ThemeScheme",
]
