"""How every kind of record is found, entered and looked back on by curators."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, ClassVar, Generic

from django.contrib import admin, messages
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import NON_FIELD_ERRORS
from django.db import DataError, IntegrityError, models
from django.db.models import Case, Count, Exists, OuterRef, Q, QuerySet, Subquery, Value, When
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html

from ssrkb.admin.citations import CitationForm
from ssrkb.admin.fields import DomainFields, relations
from ssrkb.admin.forms import RecordForm, RecordRowForm
from ssrkb.admin.history import moments
from ssrkb.admin.inlines import CitationInline
from ssrkb.admin.rules import refusal
from ssrkb.admin.states import R, StateActions, stored_now
from ssrkb.knowledge.keywords import refresh_keywords
from ssrkb.models import Citation, Record, Stance, words_query

CODES = ("acronym", "symbol")
#: By which other records' keywords know a record.
NAMES = {"title", "aliases", *CODES}


class CitedFilter(admin.SimpleListFilter):
    """Records by what they rest on."""

    title = "citations"
    parameter_name = "cited"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [("yes", "supported"), ("no", "nothing supports it"), ("disputed", "disputed by a source")]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        kind = ContentType.objects.get_for_model(queryset.model)
        cited = Citation.objects.filter(record_kind=kind, record_id=OuterRef("pk"))
        if self.value() == "disputed":
            return queryset.filter(Exists(cited.filter(stance=Stance.DISPUTES)))
        if self.value() in {"yes", "no"}:
            supported = Exists(cited.filter(stance=Stance.SUPPORTS))
            return queryset.filter(supported if self.value() == "yes" else ~supported)
        return queryset


def refusals(form: Any, formsets: list[Any]) -> Iterator[tuple[str, str]]:
    """All that is wrong in a long form, with where it is: what stands far below is easily missed."""
    places = [("", form)]
    for formset in formsets:
        name = str(formset.model._meta.verbose_name)
        yield from ((f"{name.capitalize()}s", text) for text in formset.non_form_errors())
        places += [(f"{name} {number}", row) for number, row in enumerate(formset.forms, 1)]
    for place, one in places:
        for field, texts in one.errors.items():
            label = "" if field == NON_FIELD_ERRORS else str(one[field].label).lower()
            where = ", ".join(part for part in (place, label) if part)
            yield from ((where[:1].upper() + where[1:], text) for text in texts)


class RecordAdmin(DomainFields, StateActions[R], Generic[R]):
    """One kind of record. A kind names what its list shows and what stands inside its form; all else is the same."""

    form = RecordForm
    change_form_template = "admin/record_form.html"
    object_history_template = "admin/record_history.html"
    show_full_result_count = False
    list_per_page = 50
    save_on_top = True
    #: The columns and filters that the kind has beside those of every record.
    columns: ClassVar[tuple[Any, ...]] = ()
    filters: ClassVar[tuple[Any, ...]] = ()
    #: What stands in its form below the citations.
    rows: ClassVar[tuple[Any, ...]] = ()

    def __init__(self, model: type[R], admin_site: admin.AdminSite) -> None:
        super().__init__(model, admin_site)
        codes = [code for code in CODES if code in {field.name for field in model._meta.fields}]
        self.list_display = ("title", "state", *self.columns, "citation_count", "id", "updated_at")
        self.list_filter = ("state", CitedFilter, *self.filters, ("reviewed_on", admin.EmptyFieldListFilter))  # type: ignore[misc]
        self.inlines = (CitationInline, *self.rows)  # type: ignore[misc]
        self.search_fields = ("id", "title", "aliases", *codes)  # type: ignore[misc]
        self.search_help_text = "Identifier, title, acronym or symbol; also words of the summary."  # type: ignore[misc]
        keys = {field.name for field in model._meta.fields if isinstance(field, models.ForeignKey)}
        self.list_select_related = [name for name in self.columns if name in keys] or False  # type: ignore[misc]

    # Finding

    def get_queryset(self, request: HttpRequest) -> QuerySet[R]:
        kind = ContentType.objects.get_for_model(self.model)
        cited = Citation.objects.filter(record_kind=kind, record_id=OuterRef("pk")).order_by().values("record_id")
        count = Coalesce(Subquery(cited.annotate(number=Count("pk")).values("number")), 0)
        counted: Any = super().get_queryset(request).defer("search", "keywords").annotate(citation_number=count)
        return counted

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[R], search_term: str
    ) -> tuple[QuerySet[R], bool]:
        """What contains all that was typed, also inside a word, or what search finds by whole words."""
        if not search_term.strip():
            return queryset, False
        typed, _ = super().get_search_results(request, self.model._default_manager.all(), search_term)
        found = queryset.filter(Q(pk__in=typed.order_by().values("pk")) | Q(search=words_query(search_term)))
        if request.resolver_match is None or request.resolver_match.url_name != "autocomplete":
            return found, False
        exact = Q(pk__iexact=search_term) | Q(title__iexact=search_term)
        for code in {*CODES} & {*self.search_fields}:
            exact |= Q(**{f"{code}__iexact": search_term})
        nearest = Case(When(exact, then=Value(0)), When(title__istartswith=search_term, then=Value(1)), default=2)
        return found.order_by(nearest, "title", "pk"), False

    @admin.display(description="citations", ordering="citation_number")
    def citation_count(self, record: Any) -> int:
        return int(record.citation_number)

    # Entering

    def get_fieldsets(self, request: HttpRequest, obj: R | None = None) -> Any:
        state = ["state", "state_note", "replaced_by"] if obj else ["state"]
        stamps = [("created_at", "updated_at")] if obj else []
        return [
            ("Identity", {"fields": ["title", "id", "aliases", *(["opened_at"] if obj else [])]}),
            ("What it says", {"fields": ["summary"]}),
            (str(self.opts.verbose_name).capitalize(), {"fields": self._own_fields()}),
            ("State", {"fields": [*state, "reviewed_on", *stamps]}),
        ]

    def _own_fields(self) -> list[str]:
        shared = {field.name for field in Record._meta.get_fields()}
        own = [field.name for field in self.model._meta.concrete_fields if field.editable and field.name not in shared]
        return own + [name for name in relations(self.model) if name not in {*own, *shared}]

    def get_readonly_fields(self, request: HttpRequest, obj: R | None = None) -> list[str]:
        return ["id", "created_at", "updated_at"] if obj else []

    def get_prepopulated_fields(self, request: HttpRequest, obj: R | None = None) -> dict[str, Any]:
        return {} if obj else {"id": ["title"]}

    def changeform_view(
        self, request: HttpRequest, object_id: str | None = None, form_url: str = "", extra_context: Any = None
    ) -> Any:
        """One save is one transaction. What the database refuses comes back as a sentence, with the input kept."""
        try:
            return super().changeform_view(request, object_id, form_url, extra_context)
        except (IntegrityError, DataError) as error:
            request.refused = refusal(error)  # type: ignore[attr-defined]
            return super().changeform_view(request, object_id, form_url, extra_context)

    def render_change_form(self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any) -> Any:
        formsets = [inline.formset for inline in context["inline_admin_formsets"]]
        context["refusals"] = list(refusals(context["adminform"].form, formsets))
        return super().render_change_form(request, context, *args, **kwargs)

    def get_form(self, request: HttpRequest, obj: R | None = None, change: bool = False, **kwargs: Any) -> Any:
        form = super().get_form(request, obj, change, **kwargs)
        form.refused = getattr(request, "refused", None)  # type: ignore[attr-defined]
        return form

    def save_model(self, request: HttpRequest, obj: R, form: Any, change: bool) -> None:
        # Without force, an identifier that another curator took a moment ago would be overwritten.
        obj.save(force_insert=not change)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        saved = [form]
        for row in (row for formset in formsets for row in formset.forms):
            if isinstance(row, RecordRowForm) and row.has_changed():
                saved.append(row)
            if isinstance(row, (CitationForm, RecordRowForm)) and row.place and (warning := row.place.warning()):
                messages.warning(request, warning)
        _refresh(saved)
        stored_now()

    # Ending

    def has_delete_permission(self, request: HttpRequest, obj: R | None = None) -> bool:
        """The normal end of a record is to be withdrawn; an address that answered once goes on answering."""
        return bool(getattr(request.user, "is_superuser", False))

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Any:
        """Also what names the record in a list keeps it; Django itself would drop it from the list and go on."""
        deletable, count, needed, protected = super().get_deleted_objects(objs, request)
        return deletable, count, needed, [*protected, *map(self._link_to, named_in_lists_of(self.model, objs))]

    def _link_to(self, record: Record) -> str:
        options = record._meta
        name = f"admin:{options.app_label}_{options.model_name}_change"
        url = reverse(name, args=[record.pk], current_app=self.admin_site.name)
        return format_html('{}: <a href="{}">{}</a>', str(options.verbose_name).capitalize(), url, record)

    # What was

    def history_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> Any:
        record = self.get_object(request, object_id)
        if record is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)  # type: ignore[attr-defined]
        if self.has_view_or_change_permission(request, record):
            extra_context = {**(extra_context or {}), "moments": moments(record)}
        return super().history_view(request, object_id, extra_context)


def named_in_lists_of(model: type[Record], records: Iterable[Any]) -> Iterator[Record]:
    """The other records that name any of these in a many-to-many relation."""
    ids = [record.pk for record in records]
    for relation in model._meta.related_objects:
        if isinstance(relation, models.ManyToManyRel) and not relation.hidden and is_named_by(relation):
            others: Any = relation.related_model
            yield from others.objects.filter(**{f"{relation.field.name}__in": ids}).exclude(pk__in=ids).distinct()


def _refresh(forms: list[Any]) -> None:
    """Bring the keywords up to date: of what was saved, and of all that names it by a name that is new."""
    ids: dict[type[Record], set[str]] = defaultdict(set)
    for form in forms:
        record = form.instance
        ids[type(record)].add(record.pk)
        if NAMES & {*form.changed_data}:
            for relation in type(record)._meta.related_objects:
                if is_named_by(relation):
                    pointing = relation.related_model.objects.filter(**{relation.field.name: record.pk})
                    ids[relation.related_model].update(pointing.values_list("pk", flat=True))
    refresh_keywords({model: sorted(found) for model, found in ids.items()})


def is_named_by(relation: Any) -> bool:
    """Whether the records at the other end carry this one's names in their keywords."""
    own_table = relation.many_to_many and not relation.through._meta.auto_created
    return issubclass(relation.related_model, Record) and relation.field.name != "replaced_by" and not own_table
