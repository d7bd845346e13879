"""How much there is: by kind and state, and by the source that it rests on."""

from __future__ import annotations

from collections import Counter, defaultdict

from django.db.models import Count

from ssrkb.knowledge.report.outline import Kinds, Row, Section, Tally, held, named
from ssrkb.models import State
from ssrkb.models import kinds as all_kinds
from ssrkb.sources import cited_by


def by_state(kinds: Kinds) -> Section:
    rows = []
    for kind, model in kinds.items():
        number = dict(model.objects.order_by().values_list("state").annotate(Count("pk")))
        rows.append(Row(kind, tuple(number.get(state, 0) for state in State.values)))
    return Section(
        "states",
        "Records by kind and state",
        "Every record that is stored.",
        Tally(tuple(map(str, State.labels)), tuple(rows)),
    )


def by_source(kinds: Kinds) -> Section:
    """A record counts for every document that a passage which supports it stands in, the chapters of a book apart."""
    number: dict[str, Counter[str]] = defaultdict(Counter)
    for kind, model in kinds.items():
        resting = {(cited.document, cited.record) for cited in cited_by(held(model)) if cited.supports}
        for document, _ in resting:
            number[document][kind] += 1
    columns = tuple(kind for kind in kinds if any(kind in counted for counted in number.values()))
    sources = named(all_kinds()["documents"].objects.filter(pk__in=number))
    rows = (Row(source, tuple(number[pk][kind] for kind in columns)) for pk, source in sources.items())
    return Section(
        "sources",
        "Records by source and kind",
        "A record counts for each document that a citation which supports it is of. Withdrawn records do not count.",
        Tally(columns, tuple(rows)),
    )
