"""From the database back into the knowledge files: each record in the file and place that it came from."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Any

from django.contrib.contenttypes.models import ContentType

from ssrkb.knowledge.files import knowledge_files, write_file
from ssrkb.knowledge.shape import plain, serializers_by_kind
from ssrkb.models import ShippedRecord, kinds

#: After every record that came from a file.
AT_THE_END = 10**9


def dump(folder: Path) -> list[Path]:
    """Write every record; one that is new goes to the end of the file named for its kind. Returns the files."""
    places = {(row.record_kind_id, row.record_id): (row.file, row.position) for row in ShippedRecord.objects.all()}
    files: dict[str, list[tuple[int, str, str, dict[str, Any]]]] = defaultdict(list)
    for model, serializer in serializers_by_kind().items():
        kind, key = model.plural(), ContentType.objects.get_for_model(model).pk
        records = list(model.objects.for_detail().order_by("pk"))
        for data in plain(records, serializer):
            file, position = places.get((key, data["id"]), (f"{kind}.yaml", AT_THE_END))
            files[file].append((position, kind, data["id"], data))
    for name, rows in files.items():
        write_file(folder / name, _by_kind(rows))
    written = [folder / name for name in files]
    for path in knowledge_files(folder):
        if path not in written:
            path.unlink()
    return sorted(written)


def _by_kind(rows: list[tuple[int, str, str, dict[str, Any]]]) -> dict[str, list[dict[str, Any]]]:
    """The records of one file by kind: kinds in the order in which they first stand there."""
    result: dict[str, list[dict[str, Any]]] = {}
    for _, kind, _, data in sorted(rows, key=lambda row: row[:3]):
        result.setdefault(kind, []).append(data)
    return {kind: result[kind] for kind in kinds() if kind in result}
