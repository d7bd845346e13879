"""A small connected world: two organisations, their frameworks, a mission, and a country that reforms.

Made for the tests; what it says of anyone is not knowledge.
"""

from types import SimpleNamespace

from actors.models import OrganisationName, OrganisationRelation
from missions.models import MissionSuccession
from policies.models import DocumentRelation, DocumentStep, FrameworkDocument, PrincipleAlignment
from tests import factories as f


def make_world() -> SimpleNamespace:
    world = SimpleNamespace()
    _actors(world)
    _themes_and_documents(world)
    _frameworks(world)
    _missions(world)
    _evidence(world)
    return world


def _actors(w: SimpleNamespace) -> None:
    w.ivory = f.CountryFactory(id="civ", title="Côte d’Ivoire", aliases=["Ivory Coast"], region="Africa")
    w.car = f.CountryFactory(id="caf", title="Central African Republic", region="Africa")
    w.un = f.OrganisationFactory(id="un", title="United Nations", acronym="UN", type="global", founded="1945-10-24")
    w.au = f.OrganisationFactory(id="au", title="African Union", acronym="AU", founded="2002-07")
    w.eu = f.OrganisationFactory(id="eu", title="European Union", acronym="EU", founded="1993")
    w.dpo = f.OrganisationFactory(
        id="un-dpo",
        title="Department of Peace Operations",
        acronym="DPO",
        type="department",
        parent=w.un,
        founded="1992",
    )
    w.army = f.OrganisationFactory(
        id="civ-army", title="Ivorian army", type="national", countries=[w.ivory], founded="1961", dissolved="2011"
    )
    OrganisationName.objects.create(
        organisation=w.dpo, name="Department of Peacekeeping Operations", acronym="DPKO", period="1992/2018"
    )
    OrganisationRelation.objects.create(subject=w.au, kind="partners-with", object=w.eu, period="2007/..")
    w.seat = f.MembershipFactory(
        id="un-civ", title="Seat of Côte d’Ivoire", group=w.un, country=w.ivory, period="1960/.."
    )
    w.observer = f.MembershipFactory(
        id="un-au", title="AU as observer", group=w.un, organisation=w.au, role="observer", period="2002"
    )


def _themes_and_documents(w: SimpleNamespace) -> None:
    w.ownership = f.ThemeFactory(id="ownership", title="National ownership", order=1)
    w.gender = f.ThemeFactory(id="gender", title="Gender equality", order=2, broader=w.ownership, related=[w.ownership])
    w.police = f.ThemeFactory(id="police", title="Police reform", scheme="reform-area")
    w.resolution = f.DocumentFactory(
        id="s-res-2151-2014", title="Security sector reform", symbol="S/RES/2151 (2014)", type="resolution",
        issuers=[w.un], dated="2014-04-28", themes=[w.ownership], address="https://undocs.org/S/RES/2151(2014)",
    )  # fmt: skip
    w.policy = f.DocumentFactory(
        id="au-ssr-policy", title="Policy framework on security sector reform", authors=["A. Writer", "B. Editor"],
        issuers=[w.au], dated="2013-01", countries=[w.car], language="en",
    )  # fmt: skip
    w.annex = f.DocumentFactory(id="au-annex", title="Annex on gender", type="chapter", part_of=w.policy, dated="2013")
    DocumentStep.objects.create(document=w.policy, kind="adopted", on="2013-01-28", by=w.au)
    DocumentStep.objects.create(document=w.policy, kind="drafted", on="2009/2011")
    DocumentRelation.objects.create(subject=w.policy, kind="builds-on", object=w.resolution, note="in its preamble")


def _frameworks(w: SimpleNamespace) -> None:
    w.au_framework = f.FrameworkFactory(id="au-ssr", title="AU framework", organisation=w.au, period="2013/..")
    w.eu_framework = f.FrameworkFactory(
        id="eu-ssr", title="EU framework", organisation=w.eu, status="operational-understanding", period="2016/.."
    )
    FrameworkDocument.objects.create(framework=w.au_framework, document=w.policy, role="culmination")
    FrameworkDocument.objects.create(framework=w.au_framework, document=w.resolution, role="foundation")
    w.definition = f.DefinitionFactory(
        id="au-definition", title="The AU’s definition", organisation=w.au, framework=w.au_framework,
        document=w.policy, who="Member states", what="the process of making services accountable", themes=[w.gender],
    )  # fmt: skip
    w.eu_definition = f.DefinitionFactory(id="eu-definition", organisation=w.eu, framework=w.eu_framework)
    w.au_principle = f.PrincipleFactory(
        id="au-principle-a", title="Ownership by the country", framework=w.au_framework, document=w.policy,
        label="a", order=1, themes=[w.ownership],
    )  # fmt: skip
    w.eu_principle = f.PrincipleFactory(
        id="eu-principle-1", title="Ownership beyond governments", framework=w.eu_framework, order=1,
        themes=[w.ownership, w.gender],
    )  # fmt: skip
    PrincipleAlignment.objects.create(subject=w.au_principle, kind="overlaps", object=w.eu_principle, asserted_by=w.un)
    w.coverage = f.CoverageFactory(
        id="au-on-ownership", framework=w.au_framework, theme=w.ownership, principles=[w.au_principle]
    )
    w.silence = f.CoverageFactory(id="eu-on-gender", framework=w.eu_framework, theme=w.gender, stance="silent")


def _missions(w: SimpleNamespace) -> None:
    w.unoci = f.MissionFactory(
        id="unoci", title="United Nations Operation in Côte d’Ivoire", acronym="UNOCI", organisations=[w.un],
        countries=[w.ivory], themes=[w.police], period="2004-04-04/2017-06-30",
    )  # fmt: skip
    w.misca = f.MissionFactory(
        id="misca", title="African-led mission in the Central African Republic", acronym="MISCA", type="african",
        organisations=[w.au], countries=[w.car], period="2013/2014",
    )  # fmt: skip
    MissionSuccession.objects.create(subject=w.misca, kind="transferred-to", object=w.unoci, on="2014-09")
    w.mandate = f.MandateFactory(
        id="unoci-police", title="Rebuild the police", mission=w.unoci, document=w.resolution, paragraph="OP 6(a)",
        tier="priority", force="decides", period="2014/2015", countries=[w.ivory], themes=[w.police],
        principles=[w.au_principle],
    )  # fmt: skip
    w.general_mandate = f.MandateFactory(
        id="any-state", title="Consult women", document=w.resolution, themes=[w.gender]
    )
    w.activity = f.ActivityFactory(
        id="unoci-training", title="Training of the gendarmerie", organisations=[w.un], missions=[w.unoci],
        mandates=[w.mandate], principles=[w.au_principle], documents=[w.policy], countries=[w.ivory],
        themes=[w.police], period="2015~", setting="mandated", outcome="A first class finished.",
    )  # fmt: skip
    w.request = f.ActivityFactory(id="eu-advice", title="Advice on budgets", organisations=[w.eu], countries=[w.car])
    w.law = f.ReformStepFactory(
        id="civ-law", title="Law on the armed forces", country=w.ivory, dated="2016-01-13", organisations=[w.army],
        documents=[w.policy], missions=[w.unoci], principles=[w.au_principle], themes=[w.police],
    )  # fmt: skip
    w.dialogue = f.ReformStepFactory(
        id="caf-forum", title="Bangui forum", country=w.car, type="dialogue", dated="2015-05"
    )


def _evidence(w: SimpleNamespace) -> None:
    w.milestone = f.MilestoneFactory(
        id="au-adoption", title="Assembly of the Union adopts the framework", dated="2013-01-28",
        framework=w.au_framework, organisations=[w.au], documents=[w.policy], countries=[w.car], missions=[w.misca],
        themes=[w.ownership],
    )  # fmt: skip
    w.closure = f.MilestoneFactory(
        id="unoci-closes", title="Closure of the operation", dated="2017-06-30", missions=[w.unoci]
    )
    w.finding = f.FindingFactory(
        id="slow-vetting", title="Vetting was slow", type="challenge", claimed_by=[w.eu], authors=["A. Writer"],
        document=w.annex, dated="2011/2014", organisations=[w.army], countries=[w.ivory], missions=[w.unoci],
        themes=[w.police], summary="Few officers had been vetted when the operation closed.",
    )  # fmt: skip
    w.lesson = f.FindingFactory(id="early-talks", title="Talk early", organisations=[w.un], themes=[w.ownership])
    w.figure = f.FigureFactory(
        id="officers-trained", title="Officers trained", value="1250.5", unit="officers", approximate="about",
        as_of="2016", scope="gendarmerie only", organisations=[w.army], documents=[w.policy], countries=[w.ivory],
        missions=[w.unoci], themes=[w.police],
    )  # fmt: skip
    w.other_figure = f.FigureFactory(
        id="missions-counted", title="Missions counted", as_of="2014", organisations=[w.un]
    )
    w.dispute = f.cite(
        w.figure, f.PassageFactory(document=w.annex, locator="Table 1 row 2"), field="value", stance="disputes",
        stated_value="1,300", note="counts the coast guard too",
    )  # fmt: skip
