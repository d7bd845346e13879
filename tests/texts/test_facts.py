"""Which facts a value claims, and which a passage states."""

import pytest

from actors.models import Country, Organisation, OrganisationName, OrganisationRelation
from policies.models import Document, DocumentStep, Framework, FrameworkDocument
from ssrkb.knowledge.checking import facts_claimed, facts_stated, is_stated, values_of


def test_values_of_fields_and_rows(document: Document, guard: Organisation) -> None:
    guard.aliases = ["HG", "Watch of 1987"]
    town = Organisation.objects.create(id="town", title="Town", type="organ")
    guard.parent = town
    OrganisationName.objects.create(organisation=guard, name="Night Watch", acronym="NW", period="1979/1987")
    OrganisationRelation.objects.create(subject=guard, kind="hosts", object=town, period="1990")
    OrganisationRelation.objects.create(subject=guard, kind="funds", object=town, period="1991")
    guard.countries.add(Country.objects.create(id="xyz", title="Portland"))
    assert values_of(guard, "founded") == ["1987-05-03"]
    assert values_of(guard, "aliases") == ["HG", "Watch of 1987"]
    assert values_of(guard, "names") == ["Night Watch", "NW", "1979/1987"]
    assert values_of(guard, "relations.hosts") == ["1990"]
    assert values_of(guard, "relations") == ["1991", "1990"]
    assert values_of(guard, "parent") == ["Town"]
    assert values_of(guard, "countries") == ["Portland"]
    assert values_of(guard, "") == values_of(guard, "no-such-field") == values_of(guard, "dissolved") == []


def test_values_of_steps_and_framework_documents(document: Document, guard: Organisation) -> None:
    for kind, on in (("adopted", "1987-05"), ("signed", "1988")):
        DocumentStep.objects.create(document=document, kind=kind, on=on)
    framework = Framework.objects.create(id="rules", title="Rules", organisation=guard, status="adopted")
    FrameworkDocument.objects.create(framework=framework, document=document, role="foundation")
    assert values_of(document, "steps.adopted") == ["1987-05"]
    assert values_of(document, "steps") == ["1987-05", "1988"]
    assert values_of(framework, "documents.foundation") == ["Harbour Charter"]
    assert values_of(framework, "documents.guidance") == []


@pytest.mark.parametrize(
    ("value", "facts"),
    [
        ("1987-05-03", ["1987", "3 May"]),
        ("1987-05", ["1987", "May"]),
        ("1987~", ["1987"]),
        ("1987/..", ["1987"]),
        ("../1990", ["1990"]),
        ("S/RES/2151 (2014)", ["S/RES/2151", "2014"]),
        ("S/RES/2151(2014)", ["S/RES/2151", "2014"]),
        ("A/62/659–S/2008/39", ["A/62/659", "S/2008/39"]),
        ("14.0000", ["14"]),
        ("Some 1,650 boats in the twenty-first year", ["1650", "21"]),
        ("One of the guard's boats", []),
    ],
)
def test_facts_claimed(value: str, facts: list[str]) -> None:
    assert facts_claimed(value) == facts


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("14", "some fourteen¹² pilots"),
        ("14", "14¹² pilots"),
        ("14", "the fourteenth pilot"),
        ("25", "twenty-five boats"),
        ("100", "over one hundred boats"),
        ("80", "80 per cent of boats"),
        ("1650", "1,650 boats"),
        ("23000", "23 000 boats"),
        ("7300000000", "US $7.3 billion"),
        ("7.3", "US $7.3 billion"),
        ("2013", "from 2011–13"),
        ("3 May", "on 3 May 1987"),
        ("3 May", "on May 3, 1987"),
        ("22 November", "on 22-23 November"),
        ("May", "in May 1987"),
        ("S/RES/2151", "Security Council resolution 2151 (2014)"),
        ("A/62/659", "the report (A/62/659–S/2008/39)"),
        ("2151", "S/RES/2151"),
    ],
)
def test_facts_stated_in_other_forms(fact: str, text: str) -> None:
    assert is_stated(fact, facts_stated(text))


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ("14", "1412 boats"),
        ("20", "twenty-five boats"),
        ("5", "twenty-five boats"),
        ("3 May", "13 May 1987"),
        ("12", "boats¹²"),
    ],
)
def test_facts_not_stated(fact: str, text: str) -> None:
    assert not is_stated(fact, facts_stated(text))
