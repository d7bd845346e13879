"""The curators' desk: what every kind's admin shares. The kinds themselves are in the admin.py of the three apps."""

from django.contrib import admin

from ssrkb.admin.inlines import CitationInline, ListedInline, RecordInline, RowInline
from ssrkb.admin.passages import PassageAdmin
from ssrkb.admin.records import RecordAdmin
from ssrkb.models import Passage

__all__ = ["CitationInline", "ListedInline", "PassageAdmin", "RecordAdmin", "RecordInline", "RowInline"]

admin.site.register(Passage, PassageAdmin)
