"""From the knowledge files into the database: checked as a whole, then stored as a whole or not at all."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pghistory
from django.contrib.contenttypes.models import ContentType
from django.db import IntegrityError, connection, transaction
from rest_framework.exceptions import ValidationError

from ssrkb.knowledge.files import FileRecord, Problem, knowledge_files, read_file
from ssrkb.knowledge.keywords import store_keywords
from ssrkb.knowledge.shape import digest, plain, serializers_by_kind
from ssrkb.knowledge.storing import Incoming, Say, store
from ssrkb.models import Record, ShippedRecord, kinds

MANY = 500


class BrokenFiles(Exception):
    """The files hold what cannot be loaded; nothing of them was stored."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, sorted(problems))))
        self.problems = sorted(problems)


@dataclass
class Outcome:
    """What a load did, by kind and id."""

    added: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    unchanged: int = 0
    kept: list[str] = field(default_factory=list)
    not_in_files: list[str] = field(default_factory=list)


def load(folder: Path, *, overwrite: bool = False, say: Say = lambda message: None) -> Outcome:
    """Bring the database to what the files say.

    A record that somebody edited since it was last loaded is kept as it is, unless `overwrite`. Raises BrokenFiles
    with every problem of every file, before anything is stored.
    """
    records = read_folder(folder)
    say(f"Read {len(records)} records from {folder.name}/.")
    with transaction.atomic(), pghistory.context(source="load_knowledge"):
        plan, outcome = _plan(records, overwrite)
        incoming = check([record for record, _ in plan], records)
        if incoming:
            say(f"Storing {len(incoming)} records.")
            _store(incoming, say)
    return outcome


def read_folder(folder: Path) -> list[FileRecord]:
    """All records of all files. Raises BrokenFiles."""
    records: list[FileRecord] = []
    problems: list[Problem] = []
    for path in knowledge_files(folder):
        found, wrong = read_file(path, str(path.relative_to(folder)), kinds())
        records += found
        problems += wrong
    problems += _doubles(records)
    if problems:
        raise BrokenFiles(problems)
    return records


def _doubles(records: list[FileRecord]) -> list[Problem]:
    problems = []
    first: dict[tuple[str, str], FileRecord] = {}
    for record in records:
        if not record.id:
            problems.append(Problem(record.file, record.line, f"A record of {record.kind} has no id."))
        elif other := first.get((record.kind, record.id)):
            where = f"{other.file}:{other.line}"
            problems.append(
                Problem(
                    record.file,
                    record.line,
                    f"{record.kind} {record.id} stands already in {where}; an id is used once.",
                )
            )
        else:
            first[record.kind, record.id] = record
    return problems


def _plan(records: list[FileRecord], overwrite: bool) -> tuple[list[tuple[FileRecord, ShippedRecord | None]], Outcome]:
    """Which records to store: the new, and those that changed in the files and not by hand."""
    outcome = Outcome()
    models = kinds()
    types = ContentType.objects.get_for_models(*models.values())
    shipped = {(row.record_kind_id, row.record_id): row for row in ShippedRecord.objects.all()}
    existing = {kind: set(model.objects.values_list("pk", flat=True)) for kind, model in models.items()}
    plan = []
    for record in records:
        row = shipped.pop((types[models[record.kind]].pk, record.id), None)
        name = f"{record.kind} {record.id}"
        if record.id not in existing[record.kind]:
            outcome.added.append(name)
        elif row is not None and row.file_digest == digest(record.data) and not overwrite:
            outcome.unchanged += 1
            continue
        else:
            outcome.changed.append(name)
        plan.append((record, row))
    kind_of = {types[model].pk: kind for kind, model in models.items()}
    outcome.not_in_files = [f"{kind_of[kind]} {name}" for kind, name in shipped]
    return ([item for item in plan if overwrite or not _is_edited(*item, outcome)], outcome)


def _is_edited(record: FileRecord, row: ShippedRecord | None, outcome: Outcome) -> bool:
    """Whether the stored record is not as it was last loaded; then it is somebody's work and stays."""
    name = f"{record.kind} {record.id}"
    if name in outcome.added:
        return False
    model = kinds()[record.kind]
    stored = model.objects.for_detail().get(pk=record.id)
    if row is not None and digest(plain([stored], serializers_by_kind()[model])[0]) == row.stored_digest:
        return False
    outcome.changed.remove(name)
    outcome.kept.append(name)
    return True


def check(records: list[FileRecord], all_records: list[FileRecord]) -> list[Incoming]:
    """The records as the serializers of the API take them. Raises BrokenFiles."""
    known = _known_ids(all_records)
    # One serializer for all records of a kind: building its fields takes longer than checking a record.
    serializers = {model: made(context={"known": known}) for model, made in serializers_by_kind().items()}
    incoming: list[Incoming] = []
    problems: list[Problem] = []
    for record in records:
        model = kinds()[record.kind]
        try:
            values = serializers[model].run_validation(record.data)
        except ValidationError as error:
            problems += _sentences(record, error.detail)
        else:
            incoming.append(Incoming(record, model, serializers[model], values))
    if problems:
        raise BrokenFiles(problems)
    return incoming


def _known_ids(records: list[FileRecord]) -> dict[type[Record], set[str]]:
    known = {model: set(model.objects.values_list("pk", flat=True)) for model in kinds().values()}
    for record in records:
        known[kinds()[record.kind]].add(record.id)
    return known


def _sentences(record: FileRecord, errors: Any, path: str = "") -> list[Problem]:
    """The serializer's errors, each with the line of its field."""
    if isinstance(errors, dict):
        pairs = [(_inside(path, key), value) for key, value in errors.items()]
        return [problem for key, value in pairs for problem in _sentences(record, value, key)]
    if isinstance(errors, list) and any(isinstance(error, (dict, list)) for error in errors):
        pairs = [(f"{path}[{number}]", value) for number, value in enumerate(errors, 1)]
        return [problem for key, value in pairs if value for problem in _sentences(record, value, key)]
    name = path.partition(".")[0].partition("[")[0]
    line = record.lines.get(name, record.line)
    where = "" if path == "non_field_errors" else f"{path}: "
    messages = errors if isinstance(errors, list) else [errors]
    return [Problem(record.file, line, f"{record.kind} {record.id}: {where}{message}") for message in messages]


def _inside(path: str, key: str | int) -> str:
    """`steps[2].kind`: rows are counted from 1, as people count."""
    if isinstance(key, int):
        return f"{path}[{key + 1}]"
    return f"{path}.{key}" if path else key


def _store(incoming: list[Incoming], say: Say) -> None:
    """Store, then remember how each record looks in the file and in the database."""
    try:
        store(incoming, say)
    except IntegrityError as error:
        message = str(error).partition("\nCONTEXT")[0].replace("\n", " ")
        raise BrokenFiles([Problem("database", 0, f"The database refused the records: {message}")]) from error
    if len(incoming) > MANY:
        # Of its own accord PostgreSQL counts only some time after the commit; until then a page of a newly filled
        # database could take a minute.
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
    say("  names for search")
    by_model: dict[type[Record], dict[str, Incoming]] = defaultdict(dict)
    for item in incoming:
        by_model[item.model][item.record.id] = item
    for model, items in by_model.items():
        stored = list(model.objects.for_detail().filter(pk__in=items))
        store_keywords(model, stored)
        _remember(model, stored, items)


def _remember(model: type[Record], stored: list[Record], items: dict[str, Incoming]) -> None:
    kind = ContentType.objects.get_for_model(model)
    ShippedRecord.objects.filter(record_kind=kind, record_id__in=items).delete()
    ShippedRecord.objects.bulk_create(
        ShippedRecord(
            record_kind=kind,
            record_id=record.pk,
            file=items[record.pk].record.file,
            position=items[record.pk].record.position,
            file_digest=digest(items[record.pk].record.data),
            stored_digest=digest(data),
        )
        for record, data in zip(stored, plain(stored, serializers_by_kind()[model]), strict=True)
    )
