"""What the report says, in a form that tests can compare."""

from ssrkb.knowledge.report import Section, knowledge_report


def section(name: str, *only: str) -> Section:
    [made] = knowledge_report([name], only)
    return made


def remarks(name: str, *only: str) -> dict[tuple[str, ...], str]:
    """What is said of which records, by their ids."""
    return {tuple(record.id for record in remark.records): remark.says for remark in section(name, *only).remarks}


def tally(name: str, *only: str) -> dict[str, dict[str, int]]:
    """The numbers of each row by column, without the noughts."""
    counted = section(name, *only).tally
    return {
        getattr(row.counted, "id", row.counted): {c: m for c, m in zip(counted.columns, row.numbers, strict=True) if m}
        for row in counted.rows
    }
