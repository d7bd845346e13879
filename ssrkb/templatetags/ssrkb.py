"""The few filters and tags that Django does not have and these pages need."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from django import template
from django.core.exceptions import ValidationError
from django.utils.html import escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from ssrkb import dates
from ssrkb.filters import filtersets
from ssrkb.models import Citation, Record, kinds
from ssrkb.search import MARKS
from ssrkb.serializers import FIRST_KEYS, LAST_KEYS

register = template.Library()

MARKED = re.compile(f"{MARKS[0]}([^{MARKS[1]}]*){MARKS[1]}")
SHARED_KEYS = {*FIRST_KEYS, *LAST_KEYS}
LANGUAGES = {"en": "English", "fr": "French", "es": "Spanish", "pt": "Portuguese", "ar": "Arabic", "ru": "Russian"}

register.filter("in_words", dates.in_words)


@register.filter
def stated(value: str) -> str:
    """What a source states: a date in words, anything else as it stands."""
    try:
        dates.span(value)
    except ValidationError:
        # What a source states may look like a date and be none: 2014-15, for a financial year.
        return value
    return dates.in_words(value)


@register.filter
def public(records: Iterable[Record]) -> list[Record]:
    """Those of the records that anybody may see."""
    return [record for record in records if record.is_public]


@register.filter
def other_names(record: Record) -> list[str]:
    """The aliases that the head of its page does not show already."""
    return [alias for alias in record.aliases if alias not in {record.title, record.short_name}]


@register.filter
def link(record: Record | None) -> str:
    """A link to the record by its short name; nothing where nobody may see the record."""
    if not record or not record.is_public:
        return ""
    return format_html('<a href="{}">{}</a>', record.get_absolute_url(), record.short_name)


@register.filter
def full_link(record: Record | None) -> str:
    """A link to the record by its title, with its short name behind it; nothing where nobody may see the record."""
    if not record or not record.is_public:
        return ""
    short = record.short_name
    words = short if record.title in short else f"{record.title} ({short})"
    return format_html('<a href="{}">{}</a>', record.get_absolute_url(), words)


@register.filter
def links(records: Iterable[Record]) -> str:
    """Links to those of the records that anybody may see, in one line."""
    return format_html_join(", ", "{}", ((link(record),) for record in public(records)))


@register.filter
def on_field(citations: Iterable[Citation], field: str) -> list[tuple[int, Citation]]:
    """The citations for a field or a part of it, each with its number in the list of sources."""
    return [
        (number, citation)
        for number, citation in enumerate(citations, 1)
        if field and citation.field.partition(".")[0] == field
    ]


@register.filter
def supporting(citations: Iterable[Citation]) -> list[Citation]:
    return [citation for citation in citations if citation.stance == "supports"]


@register.filter
def pinpoint(locator: str) -> str:
    """A long locator by its end, where there is room for no more: “… 2. Principles, (c)”."""
    parts = locator.split(", ")
    return locator if len(locator) <= 32 or len(parts) < 3 else f"… {', '.join(parts[-2:])}"


@register.filter
def as_words(name: str) -> str:
    """The name of a field as people read it: `leaves_out` is “leaves out”."""
    return name.replace("_", " ").replace(".", ", ")


@register.filter
def language_in_words(code: str) -> str:
    return LANGUAGES.get(code, code)


@register.filter
def value_of(record: Record, name: str) -> Any:
    return getattr(record, name)


@register.filter
def one_of_kind(kind: str) -> str:
    """What a single record of the kind is called: `reform-steps` is “reform step”."""
    return str(kinds()[kind]._meta.verbose_name) if kind in kinds() else kind


@register.filter
def kind_in_words(kind: str) -> str:
    """What several records of the kind are called: `reform-steps` is “reform steps”."""
    return kind.replace("-", " ")


@register.filter
def about_kind(kind: str) -> str:
    """What a record of the kind is, as its model says."""
    return " ".join((kinds()[kind].__doc__ or "").split()) if kind in kinds() else ""


@register.filter
def count_of(counts: dict[str, int], kind: str) -> int | None:
    """How many records of the kind there are, where the page knows it."""
    return counts.get(kind) if counts else None


@register.filter
def number(value: Decimal | int) -> str:
    """A number without idle zeros, its thousands apart: 7000000.0000 is “7,000,000”."""
    text = f"{value:,f}" if isinstance(value, Decimal) else f"{value:,}"
    return text.rstrip("0").rstrip(".") if "." in text else text


@register.filter
def pages_for(count: int, size: int) -> int:
    return max(1, -(-count // size))


@register.filter
def marked(text: str) -> SafeString:
    """Text with the words that search marked in it; all else in it is escaped."""
    shown = MARKED.sub(r"<mark>\1</mark>", escape(text))
    return mark_safe(shown.replace(MARKS[0], "").replace(MARKS[1], ""))


@register.simple_tag(takes_context=True)
def without(context: template.Context, name: str, value: str = "") -> str:
    """The address of the first page of this list without one value of a filter, or without the whole filter."""
    query = context["request"].GET.copy()
    given = [part for text in query.getlist(name) for part in text.split(",")]
    query.setlist(name, [part for part in given if value and part.strip() != value])
    query.pop("page", None)
    return f"?{query.urlencode()}"


@register.filter
def parameters_of(operation: dict[str, Any], schema: dict[str, Any]) -> list[dict[str, Any]]:
    """What an address of the API takes, with the help and the values that the list's filters state."""
    model = kinds().get(operation["tags"][0])
    filters = filtersets()[model](queryset=model.objects.none()).filters if model in filtersets() else {}
    return [
        _described(parameter["name"], parameter, filters.get(parameter["name"]), schema)
        | {"required": parameter.get("required")}
        for parameter in operation.get("parameters", [])
    ]


def _described(name: str, part: dict[str, Any], found: Any, schema: dict[str, Any]) -> dict[str, Any]:
    text = part.get("description") or (found.extra.get("help_text", "") if found else "")
    values = [value for value, _ in found.choices()] if hasattr(found, "choices") else []
    # drf-spectacular adds the choices to the help as a list in Markdown; they stand with the type here.
    words = text.partition("\n\n*")[0]
    return {"name": name, "help": "" if words.startswith("* `") else words, "type": ", ".join(values)} | (
        {} if values else {"type": _type(part.get("schema", part), schema)}
    )


@register.filter
def fields_of(operation: dict[str, Any], schema: dict[str, Any]) -> list[dict[str, Any]]:
    """The fields of the record that an operation of the API answers with."""
    contents = list(operation["responses"].get("200", {}).get("content", {}).values())
    answer = _resolved(contents[0]["schema"], schema) if contents else {}
    fields = answer.get("properties", {})
    return [_described(name, field, None, schema) for name, field in fields.items()]


@register.filter
def shared(fields: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The fields that every kind of record has."""
    return [field for field in fields if field["name"] in SHARED_KEYS]


@register.filter
def own(fields: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The fields that the kind adds to those of every record."""
    return [field for field in fields if field["name"] not in SHARED_KEYS]


def _resolved(part: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    name = part.get("$ref", "").rpartition("/")[2]
    found: dict[str, Any] = schema["components"]["schemas"][name] if name else part
    return found


def _type(part: dict[str, Any], schema: dict[str, Any]) -> str:
    """The type of a value in a few words: its alternatives, or the values that it may have."""
    part = _resolved(part, schema)
    if several := part.get("allOf") or part.get("oneOf") or part.get("anyOf"):
        return " or ".join(dict.fromkeys(filter(None, (_type(one, schema) for one in several))))
    if values := part.get("items", part).get("enum"):
        return ", ".join(str(value) for value in values if value != "")
    name = part.get("type", "")
    return " or ".join(name) if isinstance(name, list) else str(name)
