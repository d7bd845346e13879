"""Every citation of the shipped knowledge resolves in the source texts, and they bear out what it says.

The texts are under copyright and do not ship; where they are not beside the checkout, this is left out.
"""

import pytest
from django.conf import settings

from policies.models import Document
from ssrkb.knowledge.checking import check_citations, load_exceptions
from ssrkb.knowledge.importing import import_text
from ssrkb.knowledge.loading import load
from ssrkb.knowledge.texts import read_file

FIXTURES = settings.BASE_DIR / "fixtures"
SOURCES = settings.BASE_DIR.parent / "shared" / "sources"
#: The beginning of each file's name, and the document that it is the text of.
TEXTS = {
    "000": "bratislava-workshop-report-2006",
    "001": "dcaf-un-approaches-2006",
    "002": "ebo-haenggi-2020",
    "003": "ssr-policy-frameworks-overview-2016",
    "004": "un-ssr-perspective-2012",
}

pytestmark = pytest.mark.skipif(not SOURCES.is_dir(), reason="the source texts are not beside this checkout")


def load_and_import():
    load(FIXTURES)
    reports = []
    for beginning, document in TEXTS.items():
        (path,) = SOURCES.glob(f"{beginning}_*.txt")
        reports.append(import_text(Document.objects.get(pk=document), read_file(path)))
    return reports


@pytest.fixture(scope="module")
def imported_once(made_once):
    return made_once(load_and_import)


@pytest.fixture
def imported(imported_once, db):
    return imported_once


def test_every_source_is_cut_into_its_parts(imported):
    assert [part for report in imported for part in report.parts_not_found] == []


def test_every_citation_resolves(imported):
    assert [name for report in imported for done in report.documents for name in done.unresolved] == []


def test_passages_state_the_years_numbers_and_symbols_of_what_cites_them(imported):
    report = check_citations(exceptions=load_exceptions(FIXTURES / "citation_exceptions.yaml"))
    assert report.not_imported == {}
    assert (report.unresolved, report.unsupported, report.in_summary, report.unused) == ([], [], [], [])
    assert report.citations > 5000
