"""Lists as tables: every record that the filters keep, harmless in a spreadsheet, the same in CSV, XLSX and JSON."""

import csv
import io

import pytest
from openpyxl import load_workbook

from ssrkb.models import kinds
from tests import factories as f
from tests.world import make_world

EVIL = ["=1+1", "+49 30", "-x", "@SUM(A1)", "\tcmd", 'a "quoted", word', "two\nlines", "Côte d’Ivoire – ünïcode"]


def csv_rows(client, address, **more):
    answer = client.get(address, **more)
    assert answer.status_code == 200 and answer["Content-Type"] == "text/csv; charset=utf-8"
    text = b"".join(answer.streaming_content)
    assert text.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(text.decode("utf-8-sig"), newline="")))


def xlsx_rows(client, address):
    sheet = load_workbook(io.BytesIO(client.get(address).content)).active
    head, *rows = sheet.iter_rows()
    return [dict(zip([cell.value for cell in head], row, strict=True)) for row in rows]


@pytest.mark.parametrize("kind", kinds())
def test_tables_hold_what_the_list_holds(kind, db, client):
    make_world()
    ids = [row["id"] for row in client.get(f"/api/v1/{kind}/?page_size=100").json()["results"]]
    assert [row["id"] for row in csv_rows(client, f"/api/v1/{kind}/?format=csv")] == ids
    assert [row["id"].value for row in xlsx_rows(client, f"/api/v1/{kind}/?format=xlsx")] == ids


def test_table_is_the_whole_list_and_keeps_its_filters_and_order(db, client):
    f.DocumentFactory.create_batch(120, type="report")
    f.DocumentFactory(id="the-law", type="law")
    assert len(csv_rows(client, "/api/v1/documents/?format=csv&type=report")) == 120
    titles = [row["title"] for row in csv_rows(client, "/api/v1/documents/?format=csv&ordering=-title")]
    assert titles == [row.title for row in kinds()["documents"].objects.published().order_by("-title", "pk")]


def test_table_is_given_for_an_accept_header_too(db, client):
    f.ThemeFactory(id="gender")
    assert [row["id"] for row in csv_rows(client, "/api/v1/themes/", headers={"Accept": "text/csv"})] == ["gender"]


def test_related_records_stand_by_title_and_by_id(db, client):
    theme, other = f.ThemeFactory(id="a", title="Alpha"), f.ThemeFactory(id="b", title="Beta")
    f.FindingFactory(id="finding", themes=[theme, other])
    (row,) = csv_rows(client, "/api/v1/findings/?format=csv")
    assert (row["themes"], row["themes id"]) == ("Alpha; Beta", "a; b")


@pytest.mark.parametrize("text", EVIL)
def test_no_cell_is_taken_for_a_formula_and_none_is_lost(text, db, client):
    f.ThemeFactory(id="evil", title="Evil", summary=text)
    (row,) = csv_rows(client, "/api/v1/themes/?format=csv")
    assert row["summary"].removeprefix("'") == text
    assert not row["summary"].startswith(("=", "+", "-", "@", "\t", "\r"))
    (cells,) = xlsx_rows(client, "/api/v1/themes/?format=xlsx")
    assert (cells["summary"].value, cells["summary"].data_type) == (text, "s")


def test_number_stays_a_number(db, client):
    f.FigureFactory(id="figure", value="-7.5")
    (row,) = csv_rows(client, "/api/v1/figures/?format=csv")
    assert float(row["value"]) == -7.5


def test_empty_list_is_a_table_with_its_head(db, client):
    assert csv_rows(client, "/api/v1/themes/?format=csv&q=nothing") == []
    assert b"title" in b"".join(client.get("/api/v1/themes/?format=csv&q=nothing").streaming_content)


def test_wrong_parameter_of_a_table_is_refused_as_a_problem(db, client):
    answer = client.get("/api/v1/themes/?format=csv&colour=red")
    assert (answer.status_code, answer["Content-Type"]) == (400, "application/problem+json")
    assert "colour" in answer.json()["errors"]


def test_page_of_a_list_leads_to_its_tables(db, client):
    f.ThemeFactory(id="gender", title="Gender")
    page = client.get("/themes/?q=gender").content.decode()
    assert "/api/v1/themes/?q=gender&amp;format=csv" in page and "format=xlsx" in page


def test_page_of_a_list_leads_on_to_the_data_that_is_asked_of_it(db, client):
    answer = client.get("/themes/?q=gender&format=csv")
    assert (answer.status_code, answer["Location"]) == (302, "/api/v1/themes/?q=gender&format=csv")
