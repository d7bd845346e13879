"""A made-up document and the organisation that cites it."""

import pytest

from actors.models import Organisation
from policies.models import Document


@pytest.fixture
def document(db: None) -> Document:
    return Document.objects.create(id="harbour-charter", title="Harbour Charter", type="policy", dated="1987")


@pytest.fixture
def guard(db: None) -> Organisation:
    return Organisation.objects.create(id="guard", title="Harbour Guard", type="unit", founded="1987-05-03")
