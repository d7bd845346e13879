"""Whether the passages cited are there, and whether they bear out the dates, numbers and symbols that cite them.

`citations` goes through the records: it takes the `values` that each citation speaks of, and looks by way of `evidence`
for their `facts` in the passages. What is not there goes into the `report`, unless the `exceptions` say why it may.
"""

from ssrkb.knowledge.checking.citations import check_citations
from ssrkb.knowledge.checking.exceptions import Exempt, load_exceptions
from ssrkb.knowledge.checking.facts import facts_claimed, facts_stated, is_stated
from ssrkb.knowledge.checking.report import CheckReport, Place, Unresolved, Unsupported, name_of
from ssrkb.knowledge.checking.values import values_of

__all__ = [
    "CheckReport",
    "Exempt",
    "Place",
    "Unresolved",
    "Unsupported",
    "check_citations",
    "facts_claimed",
    "facts_stated",
    "is_stated",
    "load_exceptions",
    "name_of",
    "values_of",
]
