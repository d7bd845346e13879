"""Any list as a table that a spreadsheet opens right: CSV, and XLSX with dates and numbers as text and figures."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from rest_framework.serializers import DecimalField, Field, ManyRelatedField

from ssrkb.near import near
from ssrkb.serializers import RecordSerializer, RelatedRecordField

Rows = Iterable[list[Any]]
FORMATS = {"csv": "text/csv", "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}
#: A spreadsheet would take what begins so for a formula (OWASP, CSV injection).
FORMULA = ("=", "+", "-", "@", "\t", "\r")
#: Excel's own limits.
LONGEST_CELL, MOST_ROWS = 32_767, 1_048_575
CHUNK = 500


def table_answer(form: str, name: str, rows: Rows) -> HttpResponseBase:
    """The rows as a file called `name` in one of FORMATS; the first row is the head."""
    kind = f"{FORMATS[form]}; charset=utf-8" if form == "csv" else FORMATS[form]
    headers = {"Content-Disposition": f'attachment; filename="{name}.{form}"'}
    if form == "csv":
        return StreamingHttpResponse(_csv(rows), content_type=kind, headers=headers)
    return HttpResponse(_xlsx(name, rows), content_type=kind, headers=headers)


def _csv(rows: Rows) -> Iterator[str]:
    """Lines as RFC 4180 writes them, after the mark by which Excel knows UTF-8."""
    yield "\ufeff"
    for row in rows:
        line = io.StringIO()
        csv.writer(line).writerow([_harmless(value) for value in row])
        yield line.getvalue()


def _harmless(value: Any) -> Any:
    """Text that a spreadsheet shows and does not execute. Numbers are numbers, whatever their sign."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value


def _xlsx(name: str, rows: Rows) -> bytes:
    book = Workbook(write_only=True)
    sheet = book.create_sheet(name[:31])
    sheet.freeze_panes = "A2"
    for number, row in enumerate(rows):
        if number > MOST_ROWS:
            break
        sheet.append([_cell(sheet, value, bold=number == 0) for value in row])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _cell(sheet: Any, value: Any, *, bold: bool) -> Any:
    """A cell that is text when the value is text, even if it begins like a formula."""
    cell = WriteOnlyCell(sheet, value=value[:LONGEST_CELL] if isinstance(value, str) else value)
    if isinstance(value, str):
        cell.data_type = "s"
    if bold:
        cell.font = Font(bold=True)
    return cell


def format_refusal(wanted: str) -> str:
    """The sentence that refuses a format nobody knows; empty where it is known."""
    known = ["json", *FORMATS]
    return (
        "" if wanted in known else f"“{wanted[:40]}” is not a format{near(wanted, known)} Expected {', '.join(known)}."
    )


def table_format(request: HttpRequest) -> str:
    """Which table the address asks for with `format=`; empty where it asks for none."""
    wanted = request.GET.get("format", "")
    return wanted if wanted in FORMATS else ""


def record_rows(records: QuerySet[Any], serializer: RecordSerializer) -> Iterator[list[Any]]:
    """Records as rows: a related record by its title, with its id in a column of its own."""
    yield [column for name, field in serializer.fields.items() for column in _columns(name, field)]
    for record in records.iterator(chunk_size=CHUNK):
        data = serializer.to_representation(record)
        yield [cell for name, field in serializer.fields.items() for cell in _cells(data[name], field)]


def _columns(name: str, field: Field[Any, Any, Any, Any]) -> list[str]:
    return [name, f"{name} id"] if isinstance(field, (RelatedRecordField, ManyRelatedField)) else [name]


def _cells(value: Any, field: Field[Any, Any, Any, Any]) -> list[Any]:
    if isinstance(field, (RelatedRecordField, ManyRelatedField)):
        related = value if isinstance(value, list) else [value] if value else []
        return ["; ".join(one[key] for one in related) for key in ("title", "id")]
    if isinstance(field, DecimalField):
        return [Decimal(value).normalize()]
    return [_text(value)]


def _text(value: Any) -> Any:
    if isinstance(value, list):
        return "; ".join(str(_text(one)) for one in value)
    if isinstance(value, dict):
        # A related record is its title; a row of a record is its values in order.
        return value["title"] if "title" in value else ", ".join(str(_text(part)) for part in value.values() if part)
    return "" if value is None else value


def describe_tables(result: dict[str, Any], generator: Any, request: Any, public: bool) -> dict[str, Any]:
    """For the OpenAPI document: what `format` is for, and that a table is no JSON."""
    for operation in (operation for path in result["paths"].values() for operation in path.values()):
        for parameter in operation.get("parameters", []):
            if parameter["name"] == "format":
                parameter["description"] = "json page by page, or the whole list as a table: csv or xlsx."
        for kind, content in operation["responses"].get("200", {}).get("content", {}).items():
            if kind in FORMATS.values():
                content["schema"] = {"type": "string"} | ({"format": "binary"} if kind == FORMATS["xlsx"] else {})
    return result
