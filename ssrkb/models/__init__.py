"""The ground of every kind of record, and what records rest on."""

from ssrkb.models.bookkeeping import DataVersion, ShippedRecord
from ssrkb.models.citations import Citation, Passage, PassageKind, Stance
from ssrkb.models.columns import by_date, one_of, search_column, words_query
from ssrkb.models.history import history, history_of_links
from ssrkb.models.index import IndexEntry
from ssrkb.models.records import ID_PATTERN, Record, RecordQuerySet, State, kinds

__all__ = [
    "ID_PATTERN",
    "Citation",
    "DataVersion",
    "IndexEntry",
    "Passage",
    "PassageKind",
    "Record",
    "RecordQuerySet",
    "ShippedRecord",
    "Stance",
    "State",
    "by_date",
    "history",
    "history_of_links",
    "kinds",
    "one_of",
    "search_column",
    "words_query",
]
