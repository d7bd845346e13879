"""The knowledge files as YAML: read with the line of every record and field, written the same way every time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

#: Beside the records; they list what check_citations and knowledge_report may pass over.
NOT_RECORDS = {"citation_exceptions.yaml", "distinct.yaml"}


@dataclass
class FileRecord:
    """One record as it stands in a file."""

    kind: str
    data: dict[str, Any]
    file: str
    line: int
    position: int
    lines: dict[str, int] = field(default_factory=dict)

    @property
    def id(self) -> str:
        return str(self.data.get("id", ""))


@dataclass(frozen=True, order=True)
class Problem:
    """One thing in the files that cannot be loaded, in a sentence that a curator can act on."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


def knowledge_files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*.yaml") if path.name not in NOT_RECORDS)


def read_entries(path: Path, expected: str) -> list[Any]:
    """The entries of a file beside the records; none if there is no file. Raises ValueError with what is wrong."""
    if not path.exists():
        return []
    try:
        entries = yaml.safe_load(path.read_text(encoding="utf-8")) or []
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ValueError(f"{path.name} cannot be read: {' '.join(str(error).split())}") from None
    if not isinstance(entries, list):
        raise ValueError(f"{path.name}: expected {expected}.")
    return entries


def read_file(path: Path, name: str, kinds: Iterable[str]) -> tuple[list[FileRecord], list[Problem]]:
    """The records of one file. Every value is text, a list or a mapping; what it means is the serializer's matter."""
    try:
        loader = yaml.CBaseLoader(path.read_text(encoding="utf-8"))
        node = loader.get_single_node()
    except UnicodeDecodeError:
        return [], [Problem(name, 1, "The file is not UTF-8 text.")]
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        return [], [Problem(name, line, f"This is not YAML: {error.problem or error.context}.")]
    if node is None:
        return [], []
    return _records(loader, node, name, set(kinds))


def _records(
    loader: yaml.CBaseLoader, node: yaml.Node, name: str, kinds: set[str]
) -> tuple[list[FileRecord], list[Problem]]:
    if not isinstance(node, yaml.MappingNode):
        return [], [Problem(name, 1, "Expected kinds of record (documents:, principles: …), each with its list.")]
    records: list[FileRecord] = []
    problems: list[Problem] = []
    for key, items in node.value:
        line = key.start_mark.line + 1
        if key.value not in kinds:
            problems.append(Problem(name, line, f"“{key.value}” is not a kind of record: {', '.join(sorted(kinds))}."))
        elif not isinstance(items, yaml.SequenceNode):
            problems.append(Problem(name, line, f"Expected a list of {key.value}, each beginning with “- id:”."))
        else:
            for item in items.value:
                problems += _doubled_keys(item, name)
                _add_record(loader, key.value, item, name, records, problems)
    return records, problems


def _add_record(
    loader: yaml.CBaseLoader,
    kind: str,
    item: yaml.Node,
    name: str,
    records: list[FileRecord],
    problems: list[Problem],
) -> None:
    line = item.start_mark.line + 1
    if not isinstance(item, yaml.MappingNode):
        problems.append(Problem(name, line, f"Expected fields of a record of {kind}, beginning with “id:”."))
        return
    data = loader.construct_object(item, deep=True)
    lines = {key.value: key.start_mark.line + 1 for key, _ in item.value}
    present = {key: value for key, value in data.items() if value != ""}
    records.append(FileRecord(kind, present, name, line, len(records), lines))


def _doubled_keys(node: yaml.Node, name: str) -> list[Problem]:
    """YAML would silently keep the last of two values; a curator would lose the first."""
    problems = []
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            if key.value in seen:
                problems.append(Problem(name, key.start_mark.line + 1, f"The field “{key.value}” is given twice."))
            seen.add(key.value)
            problems += _doubled_keys(value, name)
    elif isinstance(node, yaml.SequenceNode):
        problems = [problem for item in node.value for problem in _doubled_keys(item, name)]
    return problems


class _Dumper(yaml.CSafeDumper):
    """Lists stand under their key without indent, as in the files that people write."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def write_file(path: Path, records: dict[str, list[dict[str, Any]]]) -> None:
    """Write kinds of records so that the same knowledge always gives the same bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = yaml.dump(records, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110)
    path.write_text(text, encoding="utf-8")
