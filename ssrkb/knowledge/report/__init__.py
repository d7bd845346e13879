"""What curators should look at: how much there is, and what is missing, double, unconnected or not reviewed.

Every section is made by one function from the kinds that are asked about, so that the command and the page of the desk
say the same. `outline` holds what sections consist of, `distinct` the pairs that somebody judged to be two things.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from ssrkb.knowledge.report.connections import orphans, unused_themes
from ssrkb.knowledge.report.counts import by_source, by_state
from ssrkb.knowledge.report.duplicates import duplicates
from ssrkb.knowledge.report.lacking import lacking
from ssrkb.knowledge.report.outline import Kinds, Named, Remark, Row, Section, Tally
from ssrkb.knowledge.report.reviews import unreviewed
from ssrkb.models import kinds

__all__ = ["SECTIONS", "Named", "Remark", "Row", "Section", "Tally", "knowledge_report"]

SECTIONS: dict[str, Callable[[Kinds], Section]] = {
    "states": by_state,
    "sources": by_source,
    "lacking": lacking,
    "duplicates": duplicates,
    "orphans": orphans,
    "themes": unused_themes,
    "reviews": unreviewed,
}


def knowledge_report(sections: Collection[str] = (), only: Collection[str] = ()) -> list[Section]:
    """The sections with these names about these kinds; all of them where none is named.

    Raises ValueError where the file of distinct pairs cannot be read.
    """
    asked = {kind: model for kind, model in kinds().items() if kind in only or not only}
    return [make(asked) for name, make in SECTIONS.items() if name in sections or not sections]
