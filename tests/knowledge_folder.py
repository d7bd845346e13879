"""Knowledge files for the tests: written from text, or dumped from records that use every field."""

from pathlib import Path
from textwrap import dedent

from django.db import connection

from ssrkb.knowledge.dumping import dump
from ssrkb.models import Citation, Passage, ShippedRecord, kinds
from tests import factories as f
from tests import network as n

#: A source that cites itself, and a theme: as little as loads.
SMALL = """
    documents:
    - id: a-policy
      title: A policy
      type: policy
      state: published
      citations:
      - document: a-policy
        locator: ¶1
    themes:
    - id: gender
      title: Gender
      scheme: principle
      state: published
      citations:
      - document: a-policy
        locator: ¶2, item 3
        field: title
    """


def write(folder: Path, **files: str) -> Path:
    """`write(folder, a="themes: …")` makes a.yaml."""
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(dedent(text).lstrip("\n"), encoding="utf-8")
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*.yaml"))}


def forget_everything() -> None:
    """The database as it is before any knowledge is loaded."""
    connection.check_constraints()
    tables = [model._meta.db_table for model in [*kinds().values(), Citation, Passage, ShippedRecord]]
    with connection.cursor() as cursor:
        cursor.execute(f"TRUNCATE {', '.join(tables)} CASCADE")


def make_everything() -> None:
    """Every kind with every field and relation, in every state, cited in every way."""
    first = n.make_all({}, reviewed_on="2024-05-01")
    second = n.make_all(first)
    n.join(second, first)
    n.link(second, first)
    gone = n.withdrawn()
    for model, record in gone.items():
        model.objects.filter(pk=record.pk).update(replaced_by=first[model])
    n.make_all(first, state="draft")
    n.make_all(first, state="in-review")
    document = f.DocumentFactory()
    n.quote(
        second, [document], field="title", stance="disputes", stated_value="Another", note="By the seaport: see “3”."
    )


def dump_everything(folder: Path) -> Path:
    make_everything()
    folder.mkdir()
    dump(folder)
    return folder
