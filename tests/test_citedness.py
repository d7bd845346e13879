"""A published record is cited: whoever writes, the database refuses at the end of the transaction."""

import pytest
from django.contrib.contenttypes.models import ContentType
from django.db import IntegrityError, connection, transaction

from policies.models import Theme
from ssrkb.models import Citation, kinds
from tests import factories as f

REFUSAL = "is published, so it needs a citation that supports it"


def end_of_transaction():
    connection.check_constraints()


def citations_of(record):
    return Citation.objects.filter(record_kind=ContentType.objects.get_for_model(record), record_id=record.pk)


@pytest.mark.parametrize("kind", kinds())
def test_published_record_without_citation_is_refused(kind, db):
    f.common_passage()
    with pytest.raises(IntegrityError, match=REFUSAL), transaction.atomic():
        f.FACTORIES[kinds()[kind]](id="abc", cited=False)
        end_of_transaction()


@pytest.mark.parametrize("kind", kinds())
def test_publishing_a_record_without_citation_is_refused(kind, db):
    record = f.FACTORIES[kinds()[kind]](state="in-review")
    end_of_transaction()
    with pytest.raises(IntegrityError, match=REFUSAL), transaction.atomic():
        type(record).objects.filter(pk=record.pk).update(state="published")
        end_of_transaction()


@pytest.mark.parametrize("kind", kinds())
def test_record_may_come_before_its_citation(kind, db):
    record = f.FACTORIES[kinds()[kind]](cited=False)
    f.cite(record)
    end_of_transaction()


@pytest.mark.parametrize("state", ["draft", "in-review", "withdrawn"])
def test_record_that_is_not_published_needs_no_citation(state, db):
    f.ThemeFactory(state=state, state_note="Doubled.")
    end_of_transaction()


@pytest.mark.parametrize("way", ["delete", "sql", "move", "other kind"])
def test_last_supporting_citation_cannot_be_taken_away(way, db):
    record, other = f.ThemeFactory(), f.ThemeFactory(state="draft")
    end_of_transaction()
    with pytest.raises(IntegrityError, match=REFUSAL), transaction.atomic():
        if way == "delete":
            citations_of(record).delete()
        elif way == "sql":
            with connection.cursor() as cursor:
                cursor.execute("DELETE FROM ssrkb_citation WHERE record_id = %s", [record.pk])
        elif way == "move":
            citations_of(record).update(record_id=other.pk)
        else:
            citations_of(record).update(
                record_kind=ContentType.objects.get_for_model(f.FACTORIES[kinds()["countries"]]())
            )
        end_of_transaction()


def test_last_supporting_citation_cannot_turn_into_a_dispute(db):
    record = f.ThemeFactory()
    end_of_transaction()
    with pytest.raises(IntegrityError, match=REFUSAL), transaction.atomic():
        citations_of(record).update(stance="disputes", note="It says otherwise.")
        end_of_transaction()


def test_dispute_alone_does_not_carry_a_published_record(db):
    with pytest.raises(IntegrityError, match=REFUSAL), transaction.atomic():
        f.cite(f.ThemeFactory(cited=False), stance="disputes", note="No.")
        end_of_transaction()


def test_citation_of_a_record_of_another_kind_does_not_count(db):
    document = f.DocumentFactory(id="same-id")
    end_of_transaction()
    with pytest.raises(IntegrityError, match=REFUSAL), transaction.atomic():
        f.ThemeFactory(id="same-id", cited=False)
        end_of_transaction()
    assert citations_of(document).count() == 1


def test_one_of_two_citations_may_go(db):
    record = f.ThemeFactory()
    second = f.cite(record, f.PassageFactory())
    end_of_transaction()
    second.delete()
    end_of_transaction()
    assert citations_of(record).count() == 1


def test_citation_may_be_replaced_in_one_transaction(db):
    record = f.ThemeFactory()
    end_of_transaction()
    citations_of(record).delete()
    f.cite(record, f.PassageFactory())
    end_of_transaction()


def test_record_and_its_citations_may_be_deleted_together(db):
    record = f.ThemeFactory()
    end_of_transaction()
    record.delete()
    end_of_transaction()
    assert not citations_of(record).exists() and not Theme.objects.filter(pk=record.pk).exists()


def test_commit_itself_refuses(committing):
    with pytest.raises(IntegrityError, match=REFUSAL):
        f.ThemeFactory(cited=False)
    assert not Theme.objects.exists()
