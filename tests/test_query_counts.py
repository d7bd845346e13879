"""A longer list, or a record with more relations, costs no more queries."""

from django.db import connection
from django.test.utils import CaptureQueriesContext

from policies.models import Framework
from ssrkb.models import kinds
from ssrkb.version import data_version
from tests import factories as f
from tests import network as n

FEW, MANY = 2, 12
ASKED = "?page_size=50"
OTHERS = [
    "/", "/method/", "/compare/", "/reading/", "/api/v1/reading/", "/search/?q=title", "/api/v1/search/?q=title",
    "/api/v1/export.jsonl",
]  # fmt: skip


class Crowd:
    """A record of each kind, the hubs, with ever more records of each kind around them."""

    def __init__(self):
        self.hubs = n.make_all({})
        self.size = 0
        # A framework in the comparison before any other joins, so that it holds at least two from the start.
        f.FrameworkFactory(organisation=f.OrganisationFactory(acronym="A"))

    def grow(self, size):
        """`size` records that name the hubs, as many that name one another, and rows and citations in between."""
        for _ in range(self.size, size):
            near = n.make_all(self.hubs)
            far = n.make_all(near)
            n.link(self.hubs, far)
            n.join(self.hubs, near)
            n.join(near, self.hubs)
            n.join(near, far)
            n.quote(self.hubs, [f.DocumentFactory()], field="title")
            n.quote(self.hubs, [f.DocumentFactory()], stance="disputes", note="It says otherwise.")
            theme = f.ThemeFactory(scheme="principle")
            f.CoverageFactory(framework=self.hubs[Framework], theme=theme, principles=[])
        self.size = size


def addresses(hubs):
    lists = [address for kind in kinds() for address in (f"/{kind}/{ASKED}", f"/api/v1/{kind}/{ASKED}")]
    details = [address for hub in hubs.values() for address in (hub.get_absolute_url(), hub.get_api_url())]
    return lists + details + OTHERS


def queries(client, address):
    with CaptureQueriesContext(connection) as found:
        answer = client.get(address)
        if answer.streaming:
            b"".join(answer.streaming_content)
    assert answer.status_code == 200, address
    return [query["sql"] for query in found.captured_queries]


def test_number_of_queries_does_not_grow(client, db):
    data_version()  # begins anew where a committing test before emptied its table
    crowd = Crowd()
    crowd.grow(FEW)
    asked = addresses(crowd.hubs)
    few = {address: queries(client, address) for address in asked}
    before = {kind: model.objects.count() for kind, model in kinds().items()}
    crowd.grow(MANY)
    assert all(model.objects.count() >= before[kind] + 2 * (MANY - FEW) for kind, model in kinds().items())
    grown = []
    for address in asked:
        many = queries(client, address)
        if len(many) != len(few[address]):
            grown.append(f"{address}: {len(few[address])} queries, then {len(many)}")
    assert not grown, "\n".join(grown)
