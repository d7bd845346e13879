"""The index of everything that is published: one row for each record of whatever kind, for search over all of them."""

from __future__ import annotations

from typing import Any, ClassVar

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models

#: Fields that hold a name as people write it in a document: the first that a kind has is its code.
CODES = ("acronym", "symbol", "term")


class IndexEntry(models.Model):
    """A published record as search sees it. The triggers of the kinds write these rows, and nothing else does."""

    kind = models.CharField(max_length=30)
    record = models.CharField(max_length=120)
    title = models.CharField(max_length=300)
    other_names = models.TextField()
    summary = models.TextField()
    keywords = models.TextField()
    #: Title, code, identifier and aliases as `ssrkb_plain` writes them: folded, and without punctuation.
    names = ArrayField(models.TextField())
    search = SearchVectorField()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["kind", "record"], name="index_entry_once")
        ]
        indexes: ClassVar[list[models.Index]] = [
            GinIndex(fields=["search"], name="index_entry_search"),
            GinIndex(fields=["names"], name="index_entry_names"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.record}"


KEEP_ENTRY = """
    PERFORM ssrkb_keep_entry('{kind}', OLD.id, NEW.id, NEW.state, NEW.title, {code}, NEW.aliases, NEW.summary,
        NEW.keywords, NEW.search);
    RETURN NULL;
"""


class KeepIndexed(pgtrigger.Trigger):
    """Keeps a kind's rows of the index what its published records are, whoever changes them."""

    name = "keep_indexed"
    when = pgtrigger.After
    operation = pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete

    def get_func(self, model: Any) -> str:
        columns = {field.name for field in model._meta.concrete_fields}
        code = next((f"NEW.{name}" for name in CODES if name in columns), "''")
        # Migrations know their models by fields and options only, so not `plural()`.
        kind = str(model._meta.verbose_name_plural).replace(" ", "-")
        return KEEP_ENTRY.format(kind=kind, code=code)
