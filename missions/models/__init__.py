"""What missions were asked to do, what was then done, and what countries did themselves."""

from missions.models.mandates import Explicitness, Mandate, MandateForce, MandateTier
from missions.models.missions import Mission, MissionSuccession, MissionSuccessionKind, MissionType
from missions.models.practice import Activity, ActivitySetting, ReformStep, ReformStepType

__all__ = [
    "Activity",
    "ActivitySetting",
    "Explicitness",
    "Mandate",
    "MandateForce",
    "MandateTier",
    "Mission",
    "MissionSuccession",
    "MissionSuccessionKind",
    "MissionType",
    "ReformStep",
    "ReformStepType",
]
