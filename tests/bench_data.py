"""Made records for the benchmark: the kinds and relations of the shipped knowledge, in any number."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import connection, transaction

from actors.models import Country, Organisation
from missions.models import Activity, Mandate, Mission, ReformStep
from policies.models import Document, Figure, Finding, Framework, Milestone, Principle, Theme
from ssrkb.models import Citation, Passage, Record

WORDS = [
    "reform",
    "police",
    "defence",
    "justice",
    "border",
    "prison",
    "oversight",
    "parliament",
    "budget",
    "training",
    "vetting",
    "integrity",
    "mission",
    "mandate",
    "dialogue",
    "strategy",
    "review",
    "commission",
    "inspector",
    "village",
    "river",
    "mountain",
    "harbour",
    "council",
    "ministry",
    "barracks",
    "community",
    "ownership",
    "gender",
    "accountability",
    "transparency",
    "coordination",
    "support",
    "capacity",
    "institution",
    "legislation",
    "evaluation",
    "benchmark",
    "partnership",
    "region",
    "customary",
    "media",
    "resource",
    "security",
    "sector",
    "national",
    "programme",
    "framework",
]
#: The share of each kind among the made records.
SHARES = {Document: 20, Principle: 10, Mandate: 15, Activity: 20, Finding: 15, Milestone: 10, ReformStep: 5, Figure: 5}
BATCH = 1_000


def words(chance: random.Random, number: int) -> str:
    """Words of very different frequency, as in real texts: the first of the list stand almost everywhere."""
    return " ".join(WORDS[min(int(chance.expovariate(0.09)), len(WORDS) - 1)] for _ in range(number))


def make(number: int, seed: int = 1) -> None:
    """Add `number` published, cited and connected records to what the database holds."""
    chance = random.Random(seed)
    with transaction.atomic(), connection.cursor() as cursor:
        # History of made records is not what is measured, and takes most of the time that making them takes.
        cursor.execute("SET LOCAL session_replication_role = replica")
        related = _related(chance, seed)
        for model, share in SHARES.items():
            amount = number * share // 100
            records = [
                _record(model, f"made-{seed}-{model._meta.model_name}-{n}", chance, related) for n in range(amount)
            ]
            model.objects.bulk_create(records, batch_size=BATCH)
            _cite(model, records, related["passages"], chance)
            _link(model, records, related, chance)
        cursor.execute("UPDATE ssrkb_dataversion SET version = version + 1")
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")


def _related(chance: random.Random, seed: int) -> dict[str, list[Any]]:
    """What the made records are connected with: few of each, as in the real world."""
    document = Document(id=f"made-{seed}-source", title="A made source", type="book", state="published")
    document.save()
    passages = Passage.objects.bulk_create(Passage(document=document, locator=f"¶{n}") for n in range(200))
    kinds: dict[str, tuple[type[Record], int, dict[str, Any]]] = {
        "themes": (Theme, 40, {"scheme": "reform-area"}),
        "organisations": (Organisation, 120, {"type": "unit"}),
        "countries": (Country, 60, {}),
        "missions": (Mission, 50, {"type": "peacekeeping", "period": "2004/2017"}),
    }
    found: dict[str, list[Any]] = {"passages": passages, "documents": [document]}
    for name, (model, amount, more) in kinds.items():
        ids = _country_codes() if model is Country else (f"made-{seed}-{name}-{n}" for n in range(amount))
        records = [
            model(id=next(ids), title=words(chance, 3).title(), state="published", **more) for _ in range(amount)
        ]
        found[name] = model.objects.bulk_create(records)
        _cite(model, records, passages, chance)
    found["frameworks"] = list(Framework.objects.all()) or [_framework(seed, found, chance)]
    _cite(Document, [document], passages, chance)
    return found


def _country_codes() -> Iterator[str]:
    """Codes that no country has: the letters from q to z stand first in the user-assigned ones."""
    taken = set(Country.objects.values_list("pk", flat=True))
    return iter([code for a in "qrstuvwxyz" for b in "xyz" for c in "qrstuvwxyz" if (code := a + b + c) not in taken])


def _framework(seed: int, found: dict[str, list[Any]], chance: random.Random) -> Framework:
    framework = Framework(
        id=f"made-{seed}-framework",
        title="Made framework",
        organisation=found["organisations"][0],
        status="adopted",
        state="published",
    )
    framework.save()
    _cite(Framework, [framework], found["passages"], chance)
    return framework


def _record(model: type[Record], name: str, chance: random.Random, related: dict[str, list[Any]]) -> Record:
    own: dict[type[Record], dict[str, Any]] = {
        Document: {"type": chance.choice(["resolution", "report", "policy", "study"]), "dated": _date(chance)},
        Principle: {"type": "provision", "document": related["documents"][0], "framework": related["frameworks"][0]},
        Mandate: {
            "mission": chance.choice(related["missions"]),
            "document": related["documents"][0],
            "period": _date(chance),
            "tier": chance.choice(["priority", "additional"]),
        },
        Activity: {"period": _date(chance), "setting": chance.choice(["mandated", "no-mission"])},
        Finding: {"type": chance.choice(["lesson", "challenge"]), "dated": _date(chance)},
        Milestone: {"dated": _date(chance)},
        ReformStep: {"country": chance.choice(related["countries"]), "type": "law", "dated": _date(chance)},
        Figure: {"value": chance.randrange(10_000), "unit": "officers", "as_of": _date(chance)},
    }
    title, summary = words(chance, 6).capitalize(), words(chance, 35).capitalize() + "."
    return model(id=name, title=title, summary=summary, state="published", keywords=words(chance, 8), **own[model])


def _date(chance: random.Random) -> str:
    year = chance.randrange(1990, 2021)
    return chance.choice([f"{year}", f"{year}-{chance.randrange(1, 13):02}", f"{year}-04-{chance.randrange(1, 29):02}"])


def _cite(model: type[Record], records: list[Any], passages: list[Any], chance: random.Random) -> None:
    kind = ContentType.objects.get_for_model(model)
    Citation.objects.bulk_create(
        [Citation(record_kind=kind, record_id=record.pk, passage=chance.choice(passages)) for record in records],
        batch_size=BATCH,
    )


def _link(model: type[Record], records: list[Any], related: dict[str, list[Any]], chance: random.Random) -> None:
    """One to three related records in each many-to-many field that the made world has."""
    for field in model._meta.many_to_many:
        name = {"issuers": "organisations", "claimed_by": "organisations"}.get(field.name, field.name)
        if name not in {"themes", "organisations", "countries", "missions"}:
            continue
        through = field.remote_field.through
        source, target = f"{field.m2m_field_name()}_id", f"{field.m2m_reverse_field_name()}_id"
        rows = [
            through(**{source: record.pk, target: other.pk})
            for record in records
            for other in chance.sample(related[name], chance.randrange(1, 4))
        ]
        through._default_manager.bulk_create(rows, batch_size=BATCH)
