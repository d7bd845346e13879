"""The curators' desk: finding, entering, publishing, withdrawing and looking back, for every kind of record."""

import re

import pytest
from django.contrib import admin
from django.contrib.auth.models import Permission, User
from django.db import connection, models, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from actors.models import Organisation, OrganisationName
from policies.models import Document, Framework, Principle
from ssrkb.admin import ListedInline
from ssrkb.admin.fields import LinesField, relations
from ssrkb.models import Citation, Passage, Record, State, kinds
from tests import factories as f

KINDS = list(kinds().values())
every_kind = pytest.mark.parametrize("model", KINDS, ids=lambda model: model.__name__)


def address(model, page, *args):
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{page}", args=args)


def input_of(response):
    """What a browser would send back from the form as it stands, without the templates of new rows."""
    data = {}
    context = response.context
    forms = [context["adminform"].form]
    for inline in context["inline_admin_formsets"]:
        forms += [inline.formset.management_form, *inline.formset.forms]
    for form in forms:
        for field in form:
            value = field.value()
            if isinstance(value, bool):
                value = "on" if value else None
            if hasattr(value, "__iter__") and not isinstance(value, str):
                value = [getattr(one, "pk", one) for one in value]
            if value is not None:
                data[field.html_name] = value
    return data


def opened(client, model, *pk):
    return input_of(client.get(address(model, "change" if pk else "add", *pk)))


CITATIONS = "ssrkb-citation-record_kind-record_id"


def with_rows(data, prefix, *rows):
    """The input with more rows in one of its inlines, as the “Add another” link makes them."""
    first = int(data[f"{prefix}-INITIAL_FORMS"])
    for number, row in enumerate(rows, first):
        data |= {f"{prefix}-{number}-{name}": value for name, value in row.items()}
    return data | ({f"{prefix}-TOTAL_FORMS": first + len(rows)} if rows else {})


def saved(client, model, data, *pk):
    """Send the form; fail with its own words where it is refused."""
    response = client.post(address(model, "change" if pk else "add", *pk), data, follow=True)
    assert response.redirect_chain, refusals(response)
    return response


def refusals(response):
    """Every sentence of refusal on the page."""
    return " ".join(str(sentence) for sentence in response.context["errors"])


def messages(response):
    return " ".join(str(message) for message in response.context["messages"])


def act(client, model, action, *records, **more):
    data = {"action": action, "_selected_action": [record.pk for record in records], **more}
    return client.post(address(model, "changelist"), data, follow=True)


@pytest.fixture
def source(db):
    """A published document to cite."""
    return f.DocumentFactory(id="au-ssr-policy", title="AU policy framework", symbol="AU/SSR")


@pytest.fixture(autouse=True)
def quick_passwords(settings):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


# Every kind


@every_kind
def test_pages_of_every_kind(admin_client, model):
    record = f.FACTORIES[model]()
    for page in ("changelist", "add"):
        assert admin_client.get(address(model, page)).status_code == 200
    for page in ("change", "history", "delete"):
        assert admin_client.get(address(model, page, record.pk)).status_code == 200
    assert admin_client.get(address(model, "changelist"), {"q": record.pk, "cited": "yes"}).status_code == 200


@every_kind
def test_list_needs_the_same_queries_for_many_rows(admin_client, model):
    def queries():
        with CaptureQueriesContext(connection) as captured:
            assert admin_client.get(address(model, "changelist")).status_code == 200
        return len(captured)

    f.FACTORIES[model].create_batch(2)
    few = queries()
    f.FACTORIES[model].create_batch(10)
    assert queries() == few


@every_kind
def test_record_saved_without_a_change_stays_as_it_is(admin_client, model):
    record = f.FACTORIES[model]()
    before = model.objects.filter(pk=record.pk).values().get()
    saved(admin_client, model, opened(admin_client, model, record.pk), record.pk)
    after = model.objects.filter(pk=record.pk).values().get()
    made = {"updated_at", "keywords", "search"}
    assert {key: value for key, value in after.items() if key not in made} == {
        key: value for key, value in before.items() if key not in made
    }


@every_kind
def test_every_relation_is_typed_to_find(admin_client, model):
    record_admin = admin.site._registry[model]
    keys = {field.name for field in model._meta.get_fields() if isinstance(field, models.ForeignKey)}
    many = {field.name for field in model._meta.many_to_many if field.remote_field.through._meta.auto_created}
    assert keys | many == {*record_admin.autocomplete_fields}
    for inline in record_admin.inlines:
        if issubclass(inline, ListedInline):
            continue
        own = {*relations(inline.model)} - {"record_kind"}
        given = inline(model, admin.site).autocomplete_fields
        assert own <= {*given}
    for name in keys | many:
        query = {"app_label": model._meta.app_label, "model_name": model._meta.model_name, "field_name": name}
        assert admin_client.get(reverse("admin:autocomplete"), {**query, "term": "a b"}).status_code == 200


@every_kind
def test_page_of_the_desk_has_no_script_or_style_inside(admin_client, model):
    text = admin_client.get(address(model, "add")).content.decode()
    assert not re.findall(r"<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)", text)


def test_index_is_in_the_order_of_the_domain(admin_client):
    found = admin_client.get(reverse("admin:index")).context["app_list"]
    assert [app["name"] for app in found[:4]] == ["Actors", "Policies", "Missions", "Sources"]
    assert [row["object_name"] for app in found[:3] for row in app["models"]] == [model.__name__ for model in KINDS]


# Finding


def test_search_finds_by_part_of_a_word_and_by_alias_and_code(admin_client):
    f.OrganisationFactory(id="un-dpko", title="Department of Peacekeeping Operations", acronym="DPKO", aliases=["DOMP"])
    f.OrganisationFactory(id="other")
    for text in ("peacekeep", "dpk", "domp", "un-dpko", "operations peacekeeping"):
        found = admin_client.get(address(Organisation, "changelist"), {"q": text}).context["cl"].result_list
        assert [record.pk for record in found] == ["un-dpko"], text


def test_choice_names_identifier_and_state_and_puts_the_exact_acronym_first(admin_client):
    f.OrganisationFactory(id="bureau", title="A bureau")
    f.OrganisationFactory(id="au", title="African Union", acronym="AU", state="draft")
    query = {"app_label": "policies", "model_name": "framework", "field_name": "organisation", "term": "au"}
    found = admin_client.get(reverse("admin:autocomplete"), query).json()["results"]
    assert [row["text"] for row in found] == ["African Union (AU) · au (draft)", "A bureau · bureau"]


def test_list_of_what_nothing_supports(admin_client):
    f.ThemeFactory(id="cited")
    f.ThemeFactory(id="bare", state="draft")
    found = admin_client.get(address(kinds()["themes"], "changelist"), {"cited": "no"}).context["cl"].result_list
    assert [record.pk for record in found] == ["bare"]


# Entering


def framework_input(client, organisation, source, *citations, **more):
    data = opened(client, Framework)
    data |= {"title": "AU policy on SSR", "id": "au-ssr", "organisation": organisation.pk, "status": "adopted"}
    data |= {"aliases": "AU SSR\r\n\r\nPolitique de l’UA, RSS \r\n", "period": "2013/..", "state": "published", **more}
    data = with_rows(data, "framework_documents", {"document": source.pk, "role": "culmination"})
    data = with_rows(
        data,
        "principles",
        {"title": "Ownership", "id": "au-ssr-a", "order": 1, "label": "a", "state": "published",
         "cited_document": source.pk, "cited_locator": "sec.  B, ¶15(a) "},
        {"title": "Gender", "id": "au-ssr-b", "order": 2, "label": "b", "state": "published",
         "cited_document": source.pk, "cited_locator": "sec. B, ¶15(b)"},
    )  # fmt: skip
    return with_rows(data, CITATIONS, *citations)


COVER = {"document": "au-ssr-policy", "locator": "title page", "stance": "supports"}


def test_framework_with_principles_and_citations_from_start_to_end(admin_client, source):
    organisation = f.OrganisationFactory(id="au", title="African Union")
    saved(admin_client, Framework, framework_input(admin_client, organisation, source, COVER))
    connection.check_constraints()
    framework = Framework.objects.get(pk="au-ssr")
    assert framework.state == "published"
    assert framework.aliases == ["AU SSR", "Politique de l’UA, RSS"]
    assert [str(citation.passage) for citation in framework.citations.all()] == ["au-ssr-policy: title page"]
    assert [(p.pk, p.state) for p in framework.principles.all()] == [
        ("au-ssr-a", "published"),
        ("au-ssr-b", "published"),
    ]
    cited = Citation.objects.filter(record_id="au-ssr-a")
    assert [str(citation.passage) for citation in cited] == ["au-ssr-policy: sec. B, ¶15(a)"]
    assert "African Union" in framework.keywords
    assert "AU policy on SSR" in Principle.objects.get(pk="au-ssr-a").keywords
    page = admin_client.get(address(Framework, "change", "au-ssr"))
    assert framework.get_absolute_url() in page.content.decode()


def test_publishing_without_a_citation_is_refused_and_the_input_kept(admin_client, source):
    organisation = f.OrganisationFactory(id="au")
    data = framework_input(admin_client, organisation, source)
    response = admin_client.post(address(Framework, "add"), data)
    assert response.status_code == 200
    assert "A published record needs at least one citation that supports it." in refusals(response)
    kept = input_of(response)
    assert {key: str(value) for key, value in data.items() if value} == {
        key: str(kept.get(key)) for key, value in data.items() if value
    }
    assert not Framework.objects.exists() and not Principle.objects.exists()
    assert not Passage.objects.filter(document=source).exists()


def test_principle_is_not_published_without_a_citation_or_before_its_framework(admin_client, source):
    organisation = f.OrganisationFactory(id="au")
    data = framework_input(admin_client, organisation, source, COVER)
    data |= {"principles-0-cited_document": "", "principles-0-cited_locator": ""}
    assert "needs at least one citation" in refusals(admin_client.post(address(Framework, "add"), data))
    data = framework_input(admin_client, organisation, source, COVER, state="draft")
    assert "cannot be published before “AU policy on SSR” (au-ssr)" in refusals(
        admin_client.post(address(Framework, "add"), data)
    )
    assert not Framework.objects.exists()
    framework = f.FrameworkFactory(id="hidden", state="draft")
    principle = f.PrincipleFactory(framework=framework, state="draft")
    f.cite(principle)
    data = opened(admin_client, Principle, principle.pk) | {"state": "published"}
    response = admin_client.post(address(Principle, "change", principle.pk), data)
    assert "cannot be published before" in refusals(response) and "(hidden)" in refusals(response)


def test_record_resting_only_on_a_hidden_document_is_not_published(admin_client):
    theme = f.ThemeFactory(state="draft")
    f.cite(theme, f.PassageFactory(document=f.DocumentFactory(id="hidden", state="draft")))
    model = type(theme)
    response = admin_client.post(
        address(model, "change", theme.pk), opened(admin_client, model, theme.pk) | {"state": "published"}
    )
    assert "Publish the document first" in refusals(response)
    assert "Publish the document first" in messages(act(admin_client, model, "publish", theme))


def test_new_document_cites_itself_by_a_locator_alone(admin_client):
    data = opened(admin_client, Document)
    data |= {"title": "A resolution", "id": "s-res-1", "type": "resolution", "state": "published"}
    saved(admin_client, Document, with_rows(data, CITATIONS, {"locator": "OP 1", "stance": "supports"}))
    connection.check_constraints()
    passage = Citation.objects.get(record_id="s-res-1").passage
    assert (passage.document_id, passage.locator, passage.kind) == ("s-res-1", "OP 1", "operative")


def test_citation_moves_to_a_new_place_and_to_a_known_passage(admin_client, source):
    theme = f.ThemeFactory()
    model = type(theme)
    data = opened(admin_client, model, theme.pk)
    saved(admin_client, model, data | {f"{CITATIONS}-0-document": source.pk, f"{CITATIONS}-0-locator": "¶9"}, theme.pk)
    assert str(theme.citations.get().passage) == "au-ssr-policy: ¶9"
    other = f.PassageFactory(document=source, locator="¶10")
    saved(admin_client, model, opened(admin_client, model, theme.pk) | {f"{CITATIONS}-0-passage": other.pk}, theme.pk)
    assert theme.citations.get().passage == other


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"document": "au-ssr-policy"}, "Expected where in the document"),
        ({"locator": "¶1"}, "Expected the document"),
        ({"note": "why"}, "Expected a passage"),
        ({"document": "au-ssr-policy", "locator": "¶1", "stance": "disputes"}, "Expected what the passage says"),
        ({"document": "au-ssr-policy", "locator": "¶1", "passage": "other"}, "not both"),
    ],
)
def test_half_a_citation_is_refused_with_a_sentence(admin_client, source, row, said):
    theme = f.ThemeFactory()
    if "passage" in row:
        row = row | {"passage": f.PassageFactory().pk}
    data = with_rows(opened(admin_client, type(theme), theme.pk), CITATIONS, {"stance": "supports", **row})
    assert said in refusals(admin_client.post(address(type(theme), "change", theme.pk), data))
    assert theme.citations.count() == 1


def test_same_passage_twice_is_refused(admin_client, source):
    theme = f.ThemeFactory()
    row = {"document": source.pk, "locator": "¶1", "stance": "supports"}
    data = with_rows(opened(admin_client, type(theme), theme.pk), CITATIONS, row, row)
    assert "cited twice" in refusals(admin_client.post(address(type(theme), "change", theme.pk), data))


def test_unknown_locator_of_an_imported_text_is_warned_of_and_stored(admin_client, source):
    f.PassageFactory(document=source, locator="¶1", text="Words.")
    theme = f.ThemeFactory()
    row = {"document": source.pk, "locator": "¶99", "stance": "supports"}
    data = with_rows(opened(admin_client, type(theme), theme.pk), CITATIONS, row)
    response = saved(admin_client, type(theme), data, theme.pk)
    assert "has no passage “¶99”" in messages(response)
    assert theme.citations.count() == 2


def test_citations_support_only_fields_of_the_record(admin_client):
    response = admin_client.get(address(Organisation, "add"))
    formset = response.context["inline_admin_formsets"][0].formset
    names = [name for name, _ in formset.forms[0].fields["field"].choices]
    assert names[:4] == ["", "title", "aliases", "summary"]
    assert {"founded", "names", "parent"} <= {*names} and "state" not in names


def test_taking_the_last_citation_from_a_published_record_is_refused(admin_client):
    theme = f.ThemeFactory()
    data = opened(admin_client, type(theme), theme.pk) | {f"{CITATIONS}-0-DELETE": "on"}
    assert "needs at least one citation" in refusals(admin_client.post(address(type(theme), "change", theme.pk), data))
    assert theme.citations.count() == 1


@pytest.mark.django_db(transaction=True)
def test_what_only_the_database_refuses_is_a_sentence_and_not_a_crash(committing, admin_client, monkeypatch):
    theme = f.ThemeFactory(state="draft")
    monkeypatch.setattr("ssrkb.admin.citations.CitationFormSet.clean", lambda formset: None)
    data = opened(admin_client, type(theme), theme.pk) | {"state": "published", "title": "Another title"}
    response = admin_client.post(address(type(theme), "change", theme.pk), data)
    assert response.status_code == 200
    assert "Nothing was stored" in refusals(response) and "needs a citation that supports it" in refusals(response)
    assert input_of(response)["title"] == "Another title"
    assert not messages(response)
    theme.refresh_from_db()
    assert theme.state == "draft"


@pytest.mark.parametrize(
    ("model", "values", "said"),
    [
        ("countries", {"id": "france", "title": "France"}, "ISO 3166-1 alpha-3"),
        ("organisations", {"id": "UN DPKO", "title": "x", "type": "unit"}, "lower-case words joined by single hyphens"),
        ("organisations", {"id": "un", "title": "x", "type": "unit", "founded": "May 1945"}, "is not a date"),
        (
            "documents",
            {"id": "d", "title": "x", "type": "book", "symbol": "AU/SSR"},
            "Another document has this symbol",
        ),
        ("memberships", {"id": "m", "title": "x", "role": "member", "group": "made"}, "Expected exactly one member"),
    ],
)
def test_errors_are_clear_sentences(admin_client, source, model, values, said):
    f.OrganisationFactory(id="made")
    model = kinds()[model]
    response = admin_client.post(address(model, "add"), opened(admin_client, model) | values)
    assert said in refusals(response)
    assert "is violated" not in refusals(response)


def test_identifier_never_changes(admin_client):
    theme = f.ThemeFactory(id="ownership")
    data = opened(admin_client, type(theme), theme.pk) | {"id": "other"}
    saved(admin_client, type(theme), data, theme.pk)
    assert list(type(theme).objects.values_list("pk", flat=True)) == ["ownership"]
    principle = f.PrincipleFactory(framework=f.FrameworkFactory(id="fw"))
    data = opened(admin_client, Framework, "fw") | {"principles-0-id": "renamed"}
    response = admin_client.post(address(Framework, "change", "fw"), data)
    assert response.status_code == 200
    assert list(Principle.objects.values_list("pk", flat=True)) == [principle.pk]


def test_identifier_of_a_deleted_record_is_not_used_again(admin_client):
    saved(
        admin_client, Organisation, opened(admin_client, Organisation) | {"id": "un", "title": "UN", "type": "global"}
    )
    Organisation.objects.get(pk="un").delete()
    data = opened(admin_client, Organisation) | {"id": "un", "title": "Other", "type": "global"}
    assert "never used again" in refusals(admin_client.post(address(Organisation, "add"), data))


def test_two_curators_do_not_overwrite_each_other(admin_client):
    theme = f.ThemeFactory(title="First")
    mine = opened(admin_client, type(theme), theme.pk) | {"title": "Mine"}
    saved(admin_client, type(theme), opened(admin_client, type(theme), theme.pk) | {"title": "Theirs"}, theme.pk)
    response = admin_client.post(address(type(theme), "change", theme.pk), mine)
    assert "Somebody else saved this record" in refusals(response)
    kept = input_of(response)
    assert kept["title"] == "Mine"
    saved(admin_client, type(theme), kept, theme.pk)
    theme.refresh_from_db()
    assert theme.title == "Mine"


def test_new_name_reaches_the_keywords_of_all_that_name_it(admin_client):
    organisation = f.OrganisationFactory(id="dpko", title="Old name")
    framework = f.FrameworkFactory(organisation=organisation)
    document = f.DocumentFactory(issuers=[organisation])
    saved(admin_client, Organisation, opened(admin_client, Organisation, "dpko") | {"title": "New name"}, "dpko")
    for record in (framework, document):
        record.refresh_from_db()
        assert "New name" in record.keywords


def test_lines_are_changed_only_when_they_differ():
    field = LinesField(item=models.CharField(max_length=5), required=False)
    assert field.clean(" one \r\n\r\ntwo\r\none") == ["one", "two"]
    assert not field.has_changed(["one", "two"], "one\r\ntwo\r\n")
    assert field.has_changed(["one"], "two")
    with pytest.raises(Exception, match="Line 2 is too long"):
        field.clean("one\nlonger than five")


# Public or not


def test_actions_move_records_from_draft_to_published(admin_client):
    one, two = f.ThemeFactory.create_batch(2, state="draft")
    model = type(one)
    assert "Now in review" in messages(act(admin_client, model, "send_to_review", one, two))
    refused = messages(act(admin_client, model, "publish", one, two))
    assert "needs at least one citation" in refused and one.title in refused and two.title in refused
    f.cite(one)
    refused = messages(act(admin_client, model, "publish", one, two))
    assert one.title not in refused and two.title in refused and "Nothing was changed" in refused
    assert not model.objects.published().filter(pk__in=[one.pk, two.pk]).exists()
    f.cite(two)
    assert "Now published" in messages(act(admin_client, model, "publish", one, two))
    assert model.objects.published().filter(pk__in=[one.pk, two.pk]).count() == 2
    assert "its address goes on answering" in messages(act(admin_client, model, "return_to_draft", one))
    act(admin_client, model, "mark_as_checked", one)
    one.refresh_from_db()
    assert one.reviewed_on is not None and one.state == "published"


def test_principles_are_published_by_action_only_after_their_framework(admin_client):
    framework = f.FrameworkFactory(state="draft")
    principles = f.PrincipleFactory.create_batch(2, framework=framework, state="draft")
    for principle in [framework, *principles]:
        f.cite(principle)
    refused = messages(act(admin_client, Principle, "publish", *principles))
    assert f"cannot be published before “{framework.title}”" in refused
    act(admin_client, Framework, "publish", framework)
    assert "Now published" in messages(act(admin_client, Principle, "publish", *principles))
    assert Principle.objects.published().count() == 2


def test_part_is_published_together_with_the_whole(admin_client):
    whole = f.OrganisationFactory(state="draft")
    part = f.OrganisationFactory(state="draft", parent=whole)
    f.cite(whole)
    f.cite(part)
    assert "cannot be published before" in messages(act(admin_client, Organisation, "publish", part))
    assert "Now published" in messages(act(admin_client, Organisation, "publish", part, whole))


def test_published_record_is_never_a_draft_again(admin_client):
    theme = f.ThemeFactory()
    form = admin_client.get(address(type(theme), "change", theme.pk)).context["adminform"].form
    assert [value for value, _ in form.fields["state"].choices] == ["published", "withdrawn"]


def test_withdrawing_asks_for_the_reason_and_names_the_successor(admin_client):
    old, new = f.ThemeFactory(title="Old"), f.ThemeFactory(title="New")
    model = type(old)
    page = act(admin_client, model, "withdraw", old)
    assert "Old" in page.content.decode() and 'name="state_note"' in page.content.decode()
    page = act(admin_client, model, "withdraw", old, state_note="", replaced_by=new.pk)
    assert "This field is required" in page.content.decode()
    act(admin_client, model, "withdraw", old, state_note="Merged.", replaced_by=new.pk)
    old.refresh_from_db()
    assert (old.state, old.state_note, old.replaced_by) == ("withdrawn", "Merged.", new)
    draft = f.ThemeFactory(state="draft")
    assert "Only what has been published" in messages(act(admin_client, model, "withdraw", draft, state_note="x"))
    assert "cannot be replaced by itself" in messages(
        act(admin_client, model, "withdraw", new, state_note="x", replaced_by=new.pk)
    )
    act(admin_client, model, "publish", old)
    old.refresh_from_db()
    assert (old.state, old.state_note, old.replaced_by) == ("published", "", None)


def test_withdrawing_in_the_form_needs_a_reason(admin_client):
    theme = f.ThemeFactory()
    data = opened(admin_client, type(theme), theme.pk) | {"state": "withdrawn"}
    assert "Expected the reason" in refusals(admin_client.post(address(type(theme), "change", theme.pk), data))
    saved(admin_client, type(theme), data | {"state_note": "Was wrong."}, theme.pk)
    theme.refresh_from_db()
    assert theme.state == State.WITHDRAWN


# Ending


def test_deleting_is_refused_while_something_rests_on_the_record(admin_client):
    organisation = f.OrganisationFactory(id="au")
    framework = f.FrameworkFactory(organisation=organisation)
    page = admin_client.post(address(Organisation, "delete", "au"), {"post": "yes"})
    assert framework.title in page.content.decode()
    named = f.OrganisationFactory(id="un")
    document = f.DocumentFactory(issuers=[named])
    for page in (
        admin_client.post(address(Organisation, "delete", "un"), {"post": "yes"}),
        act(admin_client, Organisation, "delete_selected", named, post="yes"),
    ):
        assert page.status_code == 200 and document.title in page.content.decode()
    assert Organisation.objects.count() == 2
    alone = f.OrganisationFactory(id="alone")
    admin_client.post(address(Organisation, "delete", alone.pk), {"post": "yes"})
    connection.check_constraints()
    assert not Organisation.objects.filter(pk="alone").exists()
    assert not Citation.objects.filter(record_id="alone").exists()


def test_curator_changes_records_and_what_is_inside_but_deletes_none(client, source):
    user = User.objects.create_user("curator", is_staff=True)
    user.user_permissions.set(Permission.objects.filter(codename__regex="^(add|change|view|delete)_organisation$"))
    client.force_login(user)
    organisation = f.OrganisationFactory(id="dpko")
    assert client.post(address(Organisation, "delete", "dpko"), {"post": "yes"}).status_code == 403
    data = with_rows(opened(client, Organisation, "dpko"), "names", {"name": "Old name", "period": "1992/2019"})
    saved(client, Organisation, data, "dpko")
    assert OrganisationName.objects.get().organisation == organisation


@every_kind
def test_reader_of_the_desk_sees_every_form_and_changes_nothing(db, client, model):
    user = User.objects.create_user("reader", is_staff=True)
    user.user_permissions.set(Permission.objects.filter(codename__startswith="view_"))
    client.force_login(user)
    record = f.FACTORIES[model]()
    response = client.get(address(model, "change", record.pk))
    assert response.status_code == 200 and "the-common-source: ¶1" in response.content.decode()
    assert client.post(address(model, "change", record.pk), {}).status_code == 403


def test_mandates_of_a_mission_are_listed_and_added_in_its_form(admin_client, source):
    mission = f.MissionFactory(id="minusca")
    f.MandateFactory(mission=mission, document=source, paragraph="OP 30", title="Old task")
    data = with_rows(
        opened(admin_client, type(mission), "minusca"),
        "mandates-2",
        {"title": "New task", "id": "minusca-1", "document": source.pk, "paragraph": "OP 1", "tier": "core",
         "force": "decides", "explicitness": "explicit", "state": "published",
         "cited_document": source.pk, "cited_locator": "OP 1"},
    )  # fmt: skip
    page = saved(admin_client, type(mission), data | {"_continue": "1"}, "minusca")
    connection.check_constraints()
    assert "Old task" in page.content.decode() and "New task" in page.content.decode()
    assert mission.mandates.get(pk="minusca-1").state == "published"


# Looking back


@pytest.mark.django_db(transaction=True)
def test_history_says_who_changed_what_and_when(committing, admin_client, admin_user):
    with transaction.atomic():
        country = f.CountryFactory(id="civ", title="Côte d’Ivoire")
        f.OrganisationFactory(id="army", title="Army", type="national")
    data = opened(admin_client, Organisation, "army") | {"title": "Armed forces", "founded": "1961-07"}
    data |= {"countries": ["civ"], f"{CITATIONS}-0-note": "Read closely."}
    saved(admin_client, Organisation, with_rows(data, "names", {"name": "FANCI", "period": "1961/2011"}), "army")
    response = admin_client.get(address(Organisation, "history", "army"))
    latest, *_, first = response.context["moments"]
    assert latest.who == "admin"
    said = {(c.what, c.verb): [(x.name, x.before, x.after) for x in c.fields] for c in latest.changes}
    assert said == {
        ("The record", "changed"): [("title", "Army", "Armed forces"), ("founded", "", "July 1961")],
        ("Countries", "added"): [("country", "", f"{country.title} · civ")],
        ("Name", "added"): [("name", "", "FANCI"), ("period", "", "1961 to 2011")],
        ("Citation", "changed"): [("note", "", "Read closely.")],
    }
    assert first.who == "directly in the database"
    text = response.content.decode()
    assert "Armed forces" in text and "admin" in text and latest.when.strftime("%B %Y") in text
    data = opened(admin_client, Organisation, "army") | {"names-0-DELETE": "on"}
    saved(admin_client, Organisation, data, "army")
    change = admin_client.get(address(Organisation, "history", "army")).context["moments"][0].changes[0]
    assert (change.what, change.verb, change.fields[0].before) == ("Name", "removed", "FANCI")


def test_passages_are_found_by_document_and_locator(admin_client, source):
    passage = f.PassageFactory(document=source, locator="sec. B, ¶15(a)")
    f.PassageFactory(document=source, locator="¶1")
    query = {"app_label": "ssrkb", "model_name": "citation", "field_name": "passage", "term": "AU/SSR 15(a)"}
    found = admin_client.get(reverse("admin:autocomplete"), query).json()["results"]
    assert found == [{"id": str(passage.pk), "text": "au-ssr-policy: sec. B, ¶15(a)"}]
    for page in (("changelist",), ("add",), ("change", passage.pk)):
        assert admin_client.get(address(Passage, *page)).status_code == 200
    assert issubclass(Document, Record)
