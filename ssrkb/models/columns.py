"""Columns, constraints and indexes that many kinds declare."""

from __future__ import annotations

from django.contrib.postgres.search import SearchQuery, SearchVectorField
from django.db import models
from django.db.models import F, Func, Q, Value


def one_of(name: str, field: str, choices: type[models.TextChoices]) -> models.CheckConstraint:
    """The database's own refusal of a value that is not among the choices."""
    return models.CheckConstraint(condition=Q(**{f"{field}__in": choices.values}), name=f"{name}_{field}_is_known")


def search_column(code: str | None = None) -> models.GeneratedField:
    """The weighted words of a record. `code` names the field that counts as much as the title: acronym, symbol."""
    parts = [F("id"), F("title"), F(code) if code else Value(""), F("aliases"), F("summary"), F("keywords")]
    return models.GeneratedField(
        expression=Func(*parts, function="ssrkb_words", output_field=SearchVectorField()),
        output_field=SearchVectorField(),
        db_persist=True,
        help_text="The words that search finds it by, weighted.",
    )


def words_query(text: str) -> SearchQuery:
    """The question as PostgreSQL searches it: phrases in quotes, `or`, and `-word`; names also unstemmed."""
    folded = Func(Value(text), function="ssrkb_fold", output_field=models.TextField())
    return SearchQuery(folded, config="english", search_type="websearch") | SearchQuery(
        folded, config="simple", search_type="websearch"
    )


def by_date(name: str, column: str) -> list[models.Index]:
    """What keeps lists quick that are sorted by date, either way round, undated records last."""
    return [
        models.Index("state", F(column).asc(nulls_last=True), "id", name=f"{name}_by_date"),
        models.Index("state", F(column).desc(nulls_last=True), "id", name=f"{name}_latest_first"),
    ]
