"""The thread of a mandate: which tasks a mission was given, from clause to clause, and what changed at each step.

Tasks are told apart by `Mandate.continues`: a clause that carries on an earlier one is the same task. Nothing is
inferred from likeness, and a task of which no later clause is recorded is said to be just that, not to be dropped.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any

from missions.models import Activity, Mandate, Mission, MissionSuccession
from missions.models.mandates import Explicitness, MandateForce, MandateTier
from policies.models import Document
from ssrkb.models import State

#: From the weakest to the strongest: chapter 7 of Ebo and Hänggi (2020) tells how reform rose from an additional task
#: to an essential and then to a priority one. Other ranks and an unranked task cannot be compared.
TIERS = [[MandateTier.ADDITIONAL], [MandateTier.ESSENTIAL], [MandateTier.PRIORITY]]
#: Verbs on one step bind alike. An unstated verb cannot be compared.
FORCES = [
    [MandateForce.WELCOMES, MandateForce.RECOGNISES, MandateForce.REAFFIRMS, MandateForce.STRESSES],
    [MandateForce.INTENDS, MandateForce.ENCOURAGES],
    [MandateForce.URGES, MandateForce.CALLS_UPON],
    [MandateForce.REQUESTS],
    [MandateForce.MANDATES, MandateForce.AUTHORISES, MandateForce.DECIDES],
]


HEAD = [
    "task", "mission", "document", "dated", "paragraph", "clause", "change", "what changed", "rank", "force",
    "explicitness", "carried out by", "id",
]  # fmt: skip


@dataclass(frozen=True)
class Clause:
    """A mandate in its place of the thread: how it stands to the clause that it carries on."""

    mandate: Mandate
    #: new, kept, strengthened, weakened or changed.
    change: str
    #: What differs, in words: “priority task (was additional task)”.
    words: list[str]
    #: The paragraph's own words against the earlier one's, where both texts are imported: (operation, words).
    text: list[tuple[str, str]] = field(default_factory=list)


@dataclass
class Line:
    """One task through the documents: for each column the clauses that give it there."""

    title: str
    cells: list[list[Clause]]
    activities: list[Activity]


@dataclass(frozen=True)
class Column:
    """One document that gives tasks to one mission."""

    mission: Mission
    document: Document
    added: list[str]
    strengthened: list[str]
    weakened: list[str]
    #: Tasks of the mission's document before, of which this one and later ones are not recorded to speak.
    ended: list[str]


@dataclass(frozen=True)
class Thread:
    """The missions one after the other, their documents as columns, the tasks as lines."""

    missions: list[Mission]
    columns: list[Column]
    lines: list[Line]

    def rows(self) -> list[list[str]]:
        """The thread as a table: one row for each clause, in the order of the tasks."""
        return [HEAD, *(row for line in self.lines for row in self._rows_of(line))]

    def _rows_of(self, line: Line) -> list[list[str]]:
        done = "; ".join(activity.title for activity in line.activities)
        return [
            [line.title, column.mission.short_name, column.document.title, column.document.dated,
             clause.mandate.paragraph, clause.mandate.title, clause.change, "; ".join(clause.words),
             clause.mandate.get_tier_display(), clause.mandate.get_force_display(),
             clause.mandate.get_explicitness_display(), done, clause.mandate.pk]
            for column, cell in zip(self.columns, line.cells, strict=True)
            for clause in cell
        ]  # fmt: skip


def thread_of(mission: Mission) -> Thread:
    """The thread of a mission and of those that it followed and that followed it."""
    missions = succession(mission)
    mandates = _mandates(missions)
    columns = _places(missions, mandates)
    roots = _roots(mandates)
    by_root: dict[str, list[Mandate]] = defaultdict(list)
    for mandate in mandates:
        by_root[roots[mandate.pk]].append(mandate)
    activities = _activities(mandates)
    lines = [_line(tasks, columns, activities) for tasks in by_root.values()]
    lines.sort(key=lambda line: next(n for n, cell in enumerate(line.cells) if cell))
    return Thread(missions, [_column(place, n, columns, lines) for n, place in enumerate(columns)], lines)


def succession(mission: Mission) -> list[Mission]:
    """The missions before it, itself and those after it, each after those that it followed."""
    pairs = list(
        MissionSuccession.objects.filter(subject__state=State.PUBLISHED, object__state=State.PUBLISHED).values_list(
            "subject", "object"
        )
    )
    before = _reached(mission.pk, [(later, earlier) for earlier, later in pairs])
    after = _reached(mission.pk, pairs)
    found = Mission.objects.published().filter(pk__in=before | after | {mission.pk})
    # The more missions came after one, the earlier it was; dates may be missing.
    return sorted(found, key=lambda m: (-len(_reached(m.pk, pairs)), _first_day(m.period_range), m.pk))


def _reached(start: str, pairs: Iterable[tuple[str, str]]) -> set[str]:
    next_of: dict[str, set[str]] = defaultdict(set)
    for one, other in pairs:
        next_of[one].add(other)
    found: set[str] = set()
    waiting = [start]
    while waiting:
        for other in next_of[waiting.pop()] - found - {start}:
            found.add(other)
            waiting.append(other)
    return found


def _first_day(days: Any) -> str:
    """For sorting: an undated one comes last."""
    return days.lower.isoformat() if days is not None and days.lower else "9999"


def _mandates(missions: list[Mission]) -> list[Mandate]:
    published = Mandate.objects.published().filter(mission__in=missions, document__state=State.PUBLISHED)
    found = published.for_detail().select_related("mission", "document", "continues")
    order = {mission.pk: n for n, mission in enumerate(missions)}
    return sorted(found, key=lambda m: (order[m.mission_id or ""], *_place_in_time(m), m.paragraph, m.pk))


def _place_in_time(mandate: Mandate) -> tuple[str, str]:
    dated = mandate.document.dated_range or mandate.period_range
    return _first_day(dated), mandate.document_id


def _places(missions: list[Mission], mandates: list[Mandate]) -> list[tuple[Mission, Document]]:
    by_id = {mission.pk: mission for mission in missions}
    return list(dict.fromkeys((by_id[m.mission_id or ""], m.document) for m in mandates))


def _roots(mandates: list[Mandate]) -> dict[str, str]:
    """For each mandate the first one of its task. A circle, which nothing forbids over several clauses, ends itself."""
    known = {mandate.pk: mandate for mandate in mandates}
    roots = {}
    for mandate in mandates:
        root, seen = mandate, {mandate.pk}
        while root.continues_id in known and root.continues_id not in seen:
            root = known[root.continues_id]
            seen.add(root.pk)
        roots[mandate.pk] = root.pk
    return roots


def _activities(mandates: list[Mandate]) -> dict[str, list[Activity]]:
    """The recorded activities that carried out each mandate."""
    found: dict[str, list[Activity]] = defaultdict(list)
    asked = {mandate.pk for mandate in mandates}
    for activity in Activity.objects.published().filter(mandates__in=asked).distinct().prefetch_related("mandates"):
        for mandate in activity.mandates.all():
            found[mandate.pk].append(activity)
    return found


def _line(tasks: list[Mandate], columns: list[tuple[Mission, Document]], done: dict[str, list[Activity]]) -> Line:
    cells: list[list[Clause]] = [[] for _ in columns]
    place = {(mission.pk, document.pk): n for n, (mission, document) in enumerate(columns)}
    earlier = {mandate.pk: mandate for mandate in tasks}
    for mandate in tasks:
        cells[place[mandate.mission_id or "", mandate.document_id]].append(_clause(mandate, earlier))
    activities = {activity.pk: activity for mandate in tasks for activity in done[mandate.pk]}
    return Line(tasks[0].title, cells, sorted(activities.values(), key=lambda a: (_first_day(a.period_range), a.pk)))


def _clause(mandate: Mandate, tasks: dict[str, Mandate]) -> Clause:
    before = tasks.get(mandate.continues_id or "")
    if before is None:
        return Clause(mandate, "new", [])
    steps = [
        _step(
            before.get_tier_display(), mandate.get_tier_display(), _rank(before.tier, TIERS), _rank(mandate.tier, TIERS)
        ),
        _step(
            before.get_force_display(),
            mandate.get_force_display(),
            _rank(before.force, FORCES),
            _rank(mandate.force, FORCES),
        ),
        _step(
            before.get_explicitness_display(),
            mandate.get_explicitness_display(),
            int(before.explicitness == Explicitness.EXPLICIT),
            int(mandate.explicitness == Explicitness.EXPLICIT),
        ),
    ]
    words = [words for words, _ in steps if words]
    ways = {way for _, way in steps if way}
    change = "kept" if not words else ways.pop() if len(ways) == 1 else "changed"
    return Clause(mandate, change, words, differences(_own_words(before), _own_words(mandate)))


def _rank(value: str, order: list[list[Any]]) -> int | None:
    return next((rank for rank, values in enumerate(order) if value in values), None)


def _step(before: str, now: str, rank_before: int | None, rank_now: int | None) -> tuple[str, str]:
    """What changed in one respect, in words, and which way; the way is empty where ranks cannot be compared."""
    if before == now:
        return "", ""
    words = f"{now} (was {before})"
    if rank_before is None or rank_now is None or rank_before == rank_now:
        return words, ""
    return words, "strengthened" if rank_now > rank_before else "weakened"


def _own_words(mandate: Mandate) -> str:
    """The text of the clause itself, where the user's copy of the document is imported."""
    texts = [c.passage.text for c in mandate.citations.all() if c.passage.document_id == mandate.document_id]
    return next((text for text in texts if text), "")


def differences(before: str, now: str) -> list[tuple[str, str]]:
    """Word for word: what both texts have (`same`), only the earlier (`gone`), only the later (`new`)."""
    if not before or not now:
        return []
    old, new = before.split(), now.split()
    found = []
    for operation, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if operation == "equal":
            found.append(("same", " ".join(old[a:b])))
        else:
            found += [(name, " ".join(part)) for name, part in (("gone", old[a:b]), ("new", new[c:d])) if part]
    return found


def _column(
    place: tuple[Mission, Document], n: int, columns: list[tuple[Mission, Document]], lines: list[Line]
) -> Column:
    mission, document = place
    changes = {
        change: [line.title for line in lines if any(clause.change == change for clause in line.cells[n])]
        for change in ("new", "strengthened", "weakened")
    }
    same_mission = n > 0 and columns[n - 1][0] == mission
    ended = [line.title for line in lines if same_mission and line.cells[n - 1] and not any(line.cells[n:])]
    return Column(mission, document, changes["new"], changes["strengthened"], changes["weakened"], ended)
