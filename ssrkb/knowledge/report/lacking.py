"""Records without theme, country or date, in kinds where most have one."""

from __future__ import annotations

from collections import defaultdict

from ssrkb.knowledge.report.outline import Kinds, Named, Remark, Row, Section, Tally, held, named
from ssrkb.models import Record, RecordQuerySet

WORDS = {"themes": "theme", "countries": "country"}


def looked_at(model: type[Record]) -> list[str]:
    """The fields of the kind in which a record may lack a theme, a country or a date.

    Left out is what cannot be missing (the theme of coverage, the country of a reform step) or what only one sort of
    the kind has (the country of a membership, whose member is either a body or a country).
    """
    lists = [field.name for field in model._meta.many_to_many if field.name in WORDS]
    return [*lists, *([model.date_field] if model.date_field else [])]


def without(model: type[Record], field: str) -> RecordQuerySet:
    return held(model).filter(**{field: "" if field == model.date_field else None})


def lacking(kinds: Kinds) -> Section:
    rows, said = [], defaultdict(list)
    for kind, model in kinds.items():
        total = held(model).count()
        for field in looked_at(model):
            lack = named(without(model, field))
            rows.append(Row(f"{kind}: {field}", (total - len(lack), len(lack))))
            # Where most have none, none is what is usual.
            if 2 * len(lack) <= total:
                for record in lack.values():
                    said[record].append(WORDS.get(field, "date"))
    return Section(
        "lacking",
        "Without theme, country or date",
        "The table has the fields looked at. A record is listed where at least half of its kind have a value.",
        Tally(("with", "without"), tuple(rows)),
        tuple(_remark(record, fields) for record, fields in said.items()),
    )


def _remark(record: Named, fields: list[str]) -> Remark:
    return Remark((record,), f"no {' and no '.join(fields)}")
