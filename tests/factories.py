"""Made records for the tests: one factory per kind. A published record is cited, as the database demands."""

import itertools
import string

import factory
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from factory.django import DjangoModelFactory

from actors.models import Country, Membership, Organisation
from missions.models import Activity, Mandate, Mission, ReformStep
from policies.models import (
    Coverage,
    Definition,
    Document,
    Figure,
    Finding,
    Framework,
    Milestone,
    Principle,
    Theme,
)
from ssrkb.models import Citation, Passage, Record

SOURCE = "the-common-source"
_ids = itertools.count(1)


@transaction.atomic(savepoint=False)
def common_passage() -> Passage:
    """The passage that made records rest on, in a published document of its own, which cites itself."""
    passage = Passage.objects.filter(document_id=SOURCE).first()
    if passage is None:
        document = Document.objects.create(id=SOURCE, title="The common source", type="other", state="published")
        passage = Passage.objects.create(document=document, locator="¶1")
        cite(document, passage)
    return passage


def cite(record: Record, passage: Passage | None = None, **more: object) -> Citation:
    return Citation.objects.create(
        record_kind=ContentType.objects.get_for_model(record),
        record_id=record.pk,
        passage=passage or common_passage(),
        **more,
    )


def letters(number: int) -> str:
    """A code of three letters for each number: countries are named by ISO 3166-1 alpha-3."""
    alphabet = string.ascii_lowercase
    return "".join(alphabet[number // 26**place % 26] for place in (2, 1, 0))


class RecordFactory(DjangoModelFactory):
    """Many-to-many relations are given as lists: `themes=[gender]`. `cited=False` leaves out the citation."""

    class Meta:
        abstract = True

    #: No id stands for records of two kinds, so that a test which meets one knows what it met.
    id = factory.LazyFunction(lambda: f"made-{next(_ids)}")
    title = factory.LazyAttribute(lambda made: f"Title of {made.id}")
    state = "published"

    @classmethod
    @transaction.atomic(savepoint=False)
    def _create(cls, model_class, *args, cited=True, **kwargs):
        relations = {field.name for field in model_class._meta.many_to_many}
        links = {name: kwargs.pop(name) for name in list(kwargs) if name in relations}
        record = super()._create(model_class, *args, **kwargs)
        for name, others in links.items():
            getattr(record, name).set(others)
        if cited and record.state == "published":
            cite(record)
        return record


class CountryFactory(RecordFactory):
    class Meta:
        model = Country

    id = factory.Sequence(letters)


class OrganisationFactory(RecordFactory):
    class Meta:
        model = Organisation

    type = "regional"


class MembershipFactory(RecordFactory):
    class Meta:
        model = Membership

    group = factory.SubFactory(OrganisationFactory)
    organisation = None
    country = factory.LazyAttribute(lambda made: None if made.organisation else CountryFactory())


class ThemeFactory(RecordFactory):
    class Meta:
        model = Theme

    scheme = "principle"


class DocumentFactory(RecordFactory):
    class Meta:
        model = Document

    type = "policy"


class FrameworkFactory(RecordFactory):
    class Meta:
        model = Framework

    organisation = factory.SubFactory(OrganisationFactory)
    status = "adopted"


class DefinitionFactory(RecordFactory):
    class Meta:
        model = Definition

    term = "security sector reform"


class PrincipleFactory(RecordFactory):
    class Meta:
        model = Principle

    framework = factory.SubFactory(FrameworkFactory)
    order = factory.Sequence(lambda n: n % 30_000 + 1)


class CoverageFactory(RecordFactory):
    class Meta:
        model = Coverage

    framework = factory.SubFactory(FrameworkFactory)
    theme = factory.SubFactory(ThemeFactory)
    stance = "addressed"


class MilestoneFactory(RecordFactory):
    class Meta:
        model = Milestone


class FindingFactory(RecordFactory):
    class Meta:
        model = Finding

    type = "lesson"


class FigureFactory(RecordFactory):
    class Meta:
        model = Figure

    value = 3
    unit = "peace operations"


class MissionFactory(RecordFactory):
    class Meta:
        model = Mission

    type = "peacekeeping"


class MandateFactory(RecordFactory):
    class Meta:
        model = Mandate

    document = factory.SubFactory(DocumentFactory)


class ActivityFactory(RecordFactory):
    class Meta:
        model = Activity


class ReformStepFactory(RecordFactory):
    class Meta:
        model = ReformStep

    country = factory.SubFactory(CountryFactory)
    type = "law"


class PassageFactory(DjangoModelFactory):
    class Meta:
        model = Passage

    document = factory.SubFactory(DocumentFactory)
    locator = factory.Sequence(lambda n: f"¶{n + 1}")


class CitationFactory(DjangoModelFactory):
    """`CitationFactory(record=…)`; the passage is new unless it is given."""

    class Meta:
        model = Citation

    record = factory.SubFactory(ThemeFactory)
    passage = factory.SubFactory(PassageFactory)


FACTORIES = {made._meta.model: made for made in RecordFactory.__subclasses__()}
