"""What every list takes beside its own filters: `from` and `to`, `ordering`, and `q`."""

import pytest
from django.http import QueryDict
from django.utils import timezone

from policies.models import Milestone
from ssrkb.filters import filtersets
from ssrkb.models import kinds
from tests import factories as f

FILTERSETS = filtersets()
DATED = [pytest.param(model, id=model.plural()) for model in FILTERSETS if model.date_field]
UNDATED = [pytest.param(model, id=model.plural()) for model in FILTERSETS if not model.date_field]
ALL = [pytest.param(model, id=model.plural()) for model in FILTERSETS]

#: For each question, which of the dates below it keeps.
DATES = {
    "long-ago": "1990/1995",
    "before": "2003",
    "month": "2014-04",
    "day": "2014-04-28",
    "period": "2004/2017",
    "open": "2016/..",
    "until": "../2001",
    "about": "2010~",
    "none": "",
}
KEPT = {
    "from=2014": {"month", "day", "period", "open"},
    "from=2014-05": {"period", "open"},
    "from=2014-04-28": {"month", "day", "period", "open"},
    "from=2014-04-29": {"month", "period", "open"},
    "from=2018": {"open"},
    "from=2017-12-31": {"period", "open"},
    "from=2001": {"before", "month", "day", "period", "open", "until", "about"},
    "to=1989": {"until"},
    "to=1995": {"long-ago", "until"},
    "to=2003": {"long-ago", "before", "until"},
    "to=2004-01-01": {"long-ago", "before", "until", "period"},
    "to=2014-04-27": {"long-ago", "before", "month", "period", "until", "about"},
    "to=2014-04-28": {"long-ago", "before", "month", "day", "period", "until", "about"},
    "from=2014&to=2014": {"month", "day", "period"},
    "from=2002&to=2003": {"before"},
    "from=2010&to=2010": {"period", "about"},
    "from=1996&to=2000": {"until"},
    "from=2099": {"open"},
}


def asked(model, text, among=None):
    filterset = FILTERSETS[model](QueryDict(text), queryset=model.objects.published())
    assert not filterset.refusals()
    found = [record.pk for record in filterset.qs]
    return found if among is None else [name for name in found if name in among]


@pytest.fixture(scope="module")
def dated_once(made_once):
    def make():
        return {
            model: {f.FACTORIES[model](**{model.date_field: date}).pk: word for word, date in DATES.items()}
            for model in FILTERSETS
            if model.date_field
        }

    return made_once(make)


@pytest.fixture
def dated(dated_once, db):
    return dated_once


@pytest.mark.parametrize("text", KEPT)
@pytest.mark.parametrize("model", DATED)
def test_from_and_to_keep_what_reaches_into_the_time(model, text, dated):
    words = dated[model]
    assert {words[name] for name in asked(model, text, words)} == KEPT[text]


@pytest.mark.parametrize("model", UNDATED)
def test_kind_without_date_knows_no_from(model, db):
    refusals = FILTERSETS[model](QueryDict("from=2014"), queryset=model.objects.published()).refusals()
    assert "There is no parameter “from”" in refusals["from"][0]


@pytest.mark.parametrize("wrong", ["yesterday", "2014-13", "2014/2015", "2014/..", "14"])
@pytest.mark.parametrize("name", ["from", "to"])
def test_wrong_date_is_refused_with_what_was_expected(name, wrong, db):
    refusals = FILTERSETS[Milestone](QueryDict(f"{name}={wrong}"), queryset=Milestone.objects.published()).refusals()
    assert list(refusals) == [name]
    assert "xpected" in refusals[name][0]


@pytest.mark.parametrize("model", DATED)
def test_order_by_date_puts_the_undated_last_either_way(model, dated):
    words = dated[model]
    up = [words[name] for name in asked(model, "ordering=dated", words)]
    down = [words[name] for name in asked(model, "ordering=-dated", words)]
    assert up == ["until", "long-ago", "before", "period", "about", "month", "day", "open", "none"]
    assert down == [*reversed(up[:-1]), "none"]


@pytest.fixture(scope="module")
def titled_once(made_once):
    def make():
        made = {}
        for model in FILTERSETS:
            ids = {title: f.FACTORIES[model](title=title).pk for title in ("Middle", "Alpha", "Zulu")}
            for day, title in enumerate(["Zulu", "Alpha", "Middle"], 1):
                moment = timezone.now().replace(year=2020, day=day)
                model.objects.filter(pk=ids[title]).update(updated_at=moment)
            made[model] = {name: title for title, name in ids.items()}
        return made

    return made_once(make)


@pytest.fixture
def titled(titled_once, db):
    return titled_once


ORDERS = {
    "ordering=title": ["Alpha", "Middle", "Zulu"],
    "ordering=-title": ["Zulu", "Middle", "Alpha"],
    "ordering=updated": ["Zulu", "Alpha", "Middle"],
    "ordering=-updated": ["Middle", "Alpha", "Zulu"],
}


@pytest.mark.parametrize("text", ORDERS)
@pytest.mark.parametrize("model", ALL)
def test_ordering_orders(model, text, titled):
    titles = titled[model]
    assert [titles[name] for name in asked(model, text, titles)] == ORDERS[text]


def test_second_word_of_ordering_decides_between_equals(db):
    made = [
        f.MilestoneFactory(title=title, dated=date).pk for title, date in [("A", "2014"), ("B", "2014"), ("A", "2013")]
    ]
    assert asked(Milestone, "ordering=-title,dated", made) == [made[1], made[2], made[0]]
    assert asked(Milestone, "ordering=dated&ordering=-title", made) == [made[2], made[1], made[0]]


@pytest.mark.parametrize("model", UNDATED)
def test_kind_without_date_is_not_ordered_by_it(model, db):
    refusals = FILTERSETS[model](QueryDict("ordering=dated"), queryset=model.objects.published()).refusals()
    assert refusals == {"ordering": ["“dated” is not among the values: expected title, -title, updated, -updated."]}


@pytest.mark.parametrize("model", ALL)
def test_question_keeps_what_holds_the_words(model, db):
    wanted = f.FACTORIES[model](title="Harbour police").pk
    f.FACTORIES[model](title="Harbour customs")
    assert asked(model, "q=harbour+police") == [wanted]
    assert asked(model, "q=mountain") == []


def test_question_puts_the_best_match_first_and_an_order_overrules_it(db):
    vague = f.MilestoneFactory(title="A meeting", summary="The harbour was spoken of once among much else.").pk
    exact = f.MilestoneFactory(title="Harbour").pk
    assert asked(Milestone, "q=harbour") == [exact, vague]
    assert asked(Milestone, "q=harbour&ordering=title") == [vague, exact]


def test_question_has_an_end(db):
    filterset = FILTERSETS[Milestone](QueryDict("q=" + "a" * 301), queryset=Milestone.objects.published())
    assert list(filterset.refusals()) == ["q"]


@pytest.mark.parametrize("kind", kinds())
def test_default_order_of_a_kind_is_total(kind, db):
    """Records alike in everything else are still in one order, or pages would repeat and lose some."""
    assert kinds()[kind]._meta.ordering[-1] == "id"
