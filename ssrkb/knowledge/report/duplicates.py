"""Records that may be one thing entered twice, less those that somebody judged to be two."""

from __future__ import annotations

from django.conf import settings

from ssrkb.knowledge.report.distinct import Distinct, load_distinct
from ssrkb.knowledge.report.likeness import compared, neighbours, reasons
from ssrkb.knowledge.report.outline import Kinds, Named, Remark, Section

#: The database keeps these once (membership_once, coverage_once), and their titles are put together from what they
#: join, so that all of one group are alike.
KEPT_ONCE = {"memberships", "coverage"}
DISTINCT = "distinct.yaml"


def duplicates(kinds: Kinds) -> Section:
    """Raises ValueError where the file of distinct pairs cannot be read."""
    judged = {entry[:2]: entry for entry in load_distinct(settings.BASE_DIR / "fixtures" / DISTINCT)}
    found = {pair(remark): remark for remark in likely_duplicates(kinds)}
    unneeded = [entry for key, entry in judged.items() if entry.kind in kinds and key not in found]
    return Section(
        "duplicates",
        "Likely duplicates",
        "Two records of one kind with the same symbol, the same acronym under the same parent, titles alike, or the"
        " title of one among the other names of the other. Two that name different organisations, countries, missions,"
        f" documents or frameworks, different days or numbers, are not alike; nor are pairs listed in {DISTINCT}.",
        remarks=(*(remark for key, remark in found.items() if key not in judged), *map(_unneeded, unneeded)),
    )


def likely_duplicates(kinds: Kinds) -> list[Remark]:
    """Every pair that looks like one thing, also those judged to be two."""
    return [
        Remark((one.named, other.named), ", ".join(why))
        for kind, model in kinds.items()
        if kind not in KEPT_ONCE
        for one, other in neighbours(compared(model))
        if (why := reasons(one, other))
    ]


def pair(remark: Remark) -> tuple[str, tuple[str, ...]]:
    return remark.records[0].kind, tuple(sorted(record.id for record in remark.records))


def _unneeded(entry: Distinct) -> Remark:
    records = tuple(Named(entry.kind, pk, "") for pk in entry.ids)
    return Remark(records, f"listed in {DISTINCT}, but nothing takes them for one: {entry.reason}")
