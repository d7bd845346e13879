"""The counts beside a list's filters: what each value would leave beside the other filters."""

from django.http import QueryDict

from policies.models import Document, Finding, Theme
from ssrkb.facets import MOST, facets
from ssrkb.filters import filtersets
from tests import factories as f


def counted(model, text="", name=None):
    filterset = filtersets()[model](QueryDict(text), queryset=model.objects.published())
    assert not filterset.refusals()
    found = {facet.name: {value.value: value.count for value in facet.values} for facet in facets(filterset, 1)}
    return found if name is None else found[name.replace("_", " ")]


def test_count_by_two_paths_counts_a_record_once(db):
    body, other = f.OrganisationFactory(), f.OrganisationFactory()
    f.FindingFactory(organisations=[body], claimed_by=[body])
    f.FindingFactory(organisations=[other], claimed_by=[body])
    assert counted(Finding, name="organisation") == {body.pk: 2, other.pk: 1}


def test_count_heeds_the_other_filters_and_not_its_own(db):
    gender, police = f.ThemeFactory(), f.ThemeFactory()
    f.DocumentFactory(type="law", themes=[gender])
    f.DocumentFactory(type="report", themes=[police])
    f.DocumentFactory(type="law", themes=[gender, police])
    f.DocumentFactory(type="book", themes=[gender])
    assert counted(Document, "type=law", "theme") == {gender.pk: 2, police.pk: 1}
    assert counted(Document, f"theme={gender.pk}", "theme") == {gender.pk: 3, police.pk: 2}
    assert counted(Document, f"theme={gender.pk}&page=9&ordering=-title", "type") == {"law": 2, "book": 1}


def test_facet_with_nothing_to_choose_is_left_out(db):
    f.DocumentFactory(type="other", themes=[f.ThemeFactory()])
    assert "type" not in counted(Document)
    assert "theme" not in counted(Document)


def test_chosen_value_stays_in_sight_though_nothing_has_it(db):
    f.ThemeFactory(scheme="actor")
    assert counted(Theme, "scheme=reform-area", "scheme") == {"actor": 1, "reform-area": 0}


def test_facet_shows_the_most_frequent_values_and_the_chosen(db):
    themes = f.ThemeFactory.create_batch(MOST + 3)
    for number, theme in enumerate(themes):
        f.DocumentFactory.create_batch(2 if number < MOST else 1, themes=[theme])
    rare = themes[-1].pk
    assert set(counted(Document, name="theme")) == {theme.pk for theme in themes[:MOST]}
    assert set(counted(Document, f"theme={rare}", "theme")) == {theme.pk for theme in themes[:MOST]} | {rare}


def test_values_come_by_number_and_then_by_name(db):
    for value, number in {"law": 1, "book": 2, "code": 1}.items():
        f.DocumentFactory.create_batch(number, type=value)
    assert list(counted(Document, name="type").items()) == [("book", 2), ("code", 1), ("law", 1), ("other", 1)]


def test_label_is_what_people_say(db):
    f.DocumentFactory(type="law", issuers=[f.OrganisationFactory(acronym="AU")])
    f.DocumentFactory(type="code", issuers=[f.OrganisationFactory(acronym="EU")])
    filterset = filtersets()[Document](QueryDict(""), queryset=Document.objects.published())
    assert not filterset.refusals()
    labels = {value.label for facet in facets(filterset, 1) for value in facet.values}
    assert labels >= {"AU", "EU", "national law or constitution", "code of conduct"}
