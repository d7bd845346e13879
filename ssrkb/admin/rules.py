"""What the desk refuses, and the sentences in which it says so."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import DatabaseError, models

from ssrkb.models import Citation, Record, Stance, State

#: Where a record may go from each state. What has been public keeps its address, so it never becomes a draft again.
NEXT_STATES: dict[str, set[str]] = {
    State.DRAFT: {State.DRAFT, State.IN_REVIEW, State.PUBLISHED},
    State.IN_REVIEW: {State.DRAFT, State.IN_REVIEW, State.PUBLISHED},
    State.PUBLISHED: {State.PUBLISHED, State.WITHDRAWN},
    State.WITHDRAWN: {State.WITHDRAWN, State.PUBLISHED},
}

UNCITED = "A published record needs at least one citation that supports it."

#: The database's rules that no form field can say by itself, by the end of the constraint's name.
SENTENCES = {
    "country_id_is_alpha_3": "The identifier of a country is its ISO 3166-1 alpha-3 code in lower case, such as caf.",
    "not_replaced_by_itself": "A record cannot be replaced by itself.",
    "organisation_not_its_own_parent": "An organisation cannot be part of itself.",
    "document_not_part_of_itself": "A document cannot be part of itself.",
    "document_symbol_once": "Another document has this symbol already.",
    "theme_not_broader_than_itself": "A theme cannot be broader than itself.",
    "membership_not_of_itself": "A group cannot be a member of itself.",
    "membership_exactly_one_member": "Expected exactly one member: an organisation or a country.",
    "principle_order_once": "Another principle of this framework has the same place in the order.",
    "principle_stands_somewhere": "Expected the framework or the document in which it stands.",
    "not_to_itself": "A record cannot be related to itself.",
    "citation_once_for_a_field": "The same passage is cited twice for the same field.",
}


def named(records: Iterable[Record]) -> str:
    """Records in a sentence, by title and identifier."""
    return ", ".join(f"“{record.title}” ({record.pk})" for record in records)


def sentence(constraint: str) -> str:
    """What a constraint of the database demands; their names are short statements themselves."""
    known = next((text for end, text in SENTENCES.items() if constraint.endswith(end)), None)
    return known or f"This breaks the rule “{constraint.replace('_', ' ')}”."


def in_words(message: str) -> str:
    """Django's own message about a constraint, as a sentence for curators."""
    match = re.fullmatch(r"Constraint “(\w+)” is violated\.", message)
    return sentence(match[1]) if match else message


def refusal(error: DatabaseError) -> str:
    """What the database refused at the last moment, and that nothing of it was stored."""
    details = getattr(error.__cause__, "diag", None)
    constraint = getattr(details, "constraint_name", None)
    message = getattr(details, "message_primary", None) or str(error).partition("\n")[0]
    said = sentence(constraint) if constraint else f"{message}."
    return f"Nothing was stored, because the database refused it. {said}"


def parents(record: Record) -> list[Record]:
    """The records that it stands in or is about, by foreign keys."""
    found = []
    for field in record._meta.concrete_fields:
        if isinstance(field, models.ForeignKey) and field.name != "replaced_by" and getattr(record, field.attname):
            parent = getattr(record, field.name)
            if isinstance(parent, Record):
                found.append(parent)
    return found


def hidden_parents(record: Record, published_with_it: Collection[str] = ()) -> list[Record]:
    """Those without which its page would have a hole, because no reader can open them yet."""
    return [
        parent
        for parent in parents(record)
        if not parent.is_public and not (isinstance(record, type(parent)) and parent.pk in published_with_it)
    ]


def needs_public(record: Record, hidden: list[Record]) -> str:
    return f"{named([record])} cannot be published before {named(hidden)}, which it belongs to."


def needs_public_source(record: Record, documents: Iterable[Record]) -> str:
    return (
        f"{named([record])} cannot be published yet: it rests only on {named(documents)}, which no reader can open."
        " Publish the document first."
    )


def hindrances(records: Collection[Any]) -> list[str]:
    """Why the stored records cannot be published, in sentences that name them; nothing where they can."""
    if not records:
        return []
    kind = ContentType.objects.get_for_model(next(iter(records)))
    together = {record.pk for record in records}
    sources: dict[str, list[Record]] = {}
    supporting = Citation.objects.filter(record_kind=kind, record_id__in=together, stance=Stance.SUPPORTS)
    for citation in supporting.select_related("passage__document"):
        sources.setdefault(citation.record_id, []).append(citation.passage.document)
    found = []
    if uncited := [record for record in records if record.pk not in sources]:
        found.append(f"{UNCITED} There is none for {named(uncited)}.")
    for record in records:
        if hidden := hidden_parents(record, together):
            found.append(needs_public(record, hidden))
        documents = sources.get(record.pk, [])
        if documents and not any(document.is_public or document == record for document in documents):
            found.append(needs_public_source(record, dict.fromkeys(documents)))
    return found
