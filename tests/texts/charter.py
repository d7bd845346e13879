"""The made-up Harbour Charter, and how the tests cite it."""

from io import StringIO
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command

from policies.models import Document
from ssrkb.models import Citation, Passage, Record
from tests.texts.samples import BODY

FOUNDED = "The guard was founded on 3 May 1987 by fourteen pilots."
TEXT = f"Harbour Charter\n\n{BODY}\n\n{FOUNDED}\n\n- a) keep watch;\n- b) ring."


def cite(record: Record, document: Document, locator: str, field: str = "", **more: Any) -> Citation:
    passage, _ = Passage.objects.get_or_create(document=document, locator=locator)
    kind = ContentType.objects.get_for_model(record)
    return Citation.objects.create(record_kind=kind, record_id=record.pk, passage=passage, field=field, **more)


def passages(document: Document) -> dict[str, str]:
    return dict(Passage.objects.filter(document=document).values_list("locator", "text"))


def run(*arguments: str) -> str:
    out = StringIO()
    call_command(*arguments, stdout=out)
    return out.getvalue()
