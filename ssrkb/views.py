"""Pages that every kind has, and the pages of the whole knowledge base."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, ClassVar

from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.generic import DetailView, View

from ssrkb.facets import facets
from ssrkb.filters import RecordFilterSet, RelatedFilter, filtersets
from ssrkb.models import Record, State, kinds
from ssrkb.near import near
from ssrkb.pages import PAGE_SIZES, Page, page_of
from ssrkb.problems import problem_response
from ssrkb.questions import Question
from ssrkb.search import search
from ssrkb.version import data_version, remembered

PANEL_ROWS = 8


class RecordListView(View):
    """The list of one kind, with the filters that the API has, their counts, and the same list as data."""

    filterset_class: ClassVar[type[RecordFilterSet]]

    def get(self, request: HttpRequest) -> HttpResponse:
        model = self.filterset_class._meta.model
        filterset = self.filterset_class(request.GET, queryset=model.objects.published().for_list())
        version = data_version()
        context = {
            "filterset": filterset,
            "model": model,
            "kind": model.plural(),
            "row_template": f"{model._meta.app_label}/_{model._meta.model_name}_row.html",
            "api_url": f"{reverse(f'{model.plural()}-list')}?{request.GET.urlencode()}".rstrip("?"),
        }
        errors = [message for messages in filterset.refusals().values() for message in messages]
        if "format" in request.GET and not errors:
            return redirect(str(context["api_url"]))
        if not errors:
            try:
                context |= self._found(filterset, version)
            except ValidationError as error:
                errors = error.messages
        return render(request, "ssrkb/record_list.html", context | {"errors": errors}, status=400 if errors else 200)

    def _found(self, filterset: RecordFilterSet, version: int) -> dict[str, Any]:
        page: Page = page_of(filterset.qs, filterset.data)
        query = filterset.data.copy()
        for name in ("page", "page_size", "ordering"):
            query.pop(name, None)
        count = remembered(
            f"count:{filterset._meta.model.plural()}:{query.urlencode()}", version, filterset.qs.order_by().count
        )
        return {"page": page, "page_sizes": PAGE_SIZES, "count": count, "facets": facets(filterset, version)}


@dataclass(frozen=True)
class Panel:
    """Records of another kind that are related to the one shown, and the list that has them all."""

    kind: str
    title: str
    records: list[Record]
    row_template: str
    more: str | None


class RecordDetailView(DetailView[Record]):
    """One record: what it is, what it is connected with, and what it rests on."""

    context_object_name = "record"
    #: Kinds that the page shows in a way of its own, so not in a panel.
    own_kinds: ClassVar[frozenset[str]] = frozenset()

    def get_queryset(self) -> QuerySet[Any]:
        return self.model.objects.public().for_detail()

    def get_object(self, queryset: QuerySet[Any] | None = None) -> Record:
        record = self.get_queryset().filter(pk=self.kwargs["pk"]).first()
        if record is None:
            kind, ids = self.model._meta.verbose_name, self.model.objects.published().values_list("pk", flat=True)
            raise Http404(f"There is no {kind} “{self.kwargs['pk'][:120]}”{near(self.kwargs['pk'], ids)}")
        return record

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        record = self.object = self.get_object()
        if record.state == State.WITHDRAWN:
            return self._withdrawn(request, record)
        return self.render_to_response(self.get_context_data())

    def _withdrawn(self, request: HttpRequest, record: Record) -> HttpResponse:
        if record.replaced_by is not None and record.replaced_by.is_public:
            return redirect(record.replaced_by, permanent=True)
        return render(request, "ssrkb/withdrawn.html", {"record": record}, status=410)

    def get_template_names(self) -> list[str]:
        return [f"{self.model._meta.app_label}/{self.model._meta.model_name}_detail.html"]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        record: Any = self.object
        citations = list(record.citations.all())
        return super().get_context_data(
            kind=record.plural(),
            panels=panels(record, self.own_kinds),
            citations=[c for c in citations if c.stance == "supports"],
            disputes=[c for c in citations if c.stance == "disputes"],
            **kwargs,
        )


def panels(record: Record, left_out: Collection[str] = ()) -> list[Panel]:
    """For each kind that can be filtered by this record, the first few that are."""
    found = []
    for model, filterset_class in filtersets().items():
        if model.plural() in left_out:
            continue
        for name, related in filterset_class.base_filters.items():
            if isinstance(related, RelatedFilter):
                related.model = model
                if related.related_model() is type(record) and name not in {"claimed_by", "group"}:
                    found.append(_panel(record, model, name, related))
    return [panel for panel in found if panel.records]


def _panel(record: Record, model: type[Record], name: str, related: RelatedFilter) -> Panel:
    records = list(related.filter(model.objects.published().for_list(), [record.pk])[: PANEL_ROWS + 1])
    more = f"{reverse(f'{model.plural()}-list-page')}?{name}={record.pk}" if len(records) > PANEL_ROWS else None
    template = f"{model._meta.app_label}/_{model._meta.model_name}_row.html"
    return Panel(model.plural(), str(model._meta.verbose_name_plural), records[:PANEL_ROWS], template, more)


def counts(version: int) -> dict[str, int]:
    """How many published records of each kind there are."""
    return remembered(
        "counts", version, lambda: {kind: model.objects.published().count() for kind, model in kinds().items()}
    )


def home(request: HttpRequest) -> HttpResponse:
    version = data_version()
    return render(request, "ssrkb/home.html", {"counts": counts(version), **kinds_context(version)})


def kinds_context(version: int) -> dict[str, Any]:
    """What the home page shows of the frameworks, whichever app they are in."""
    framework = kinds()["frameworks"]
    return {"frameworks": framework.objects.published().for_list()}


def method(request: HttpRequest) -> HttpResponse:
    """How the knowledge is made, and the sources that it rests on with the number of citations of each."""
    return render(request, "ssrkb/method.html", {"counts": counts(data_version()), "sources": sources()})


def sources() -> QuerySet[Any]:
    from django.db.models import Count

    document = kinds()["documents"]
    return (
        document.objects.published()
        .annotate(cited=Count("passages__citations"))
        .filter(cited__gt=0)
        .order_by("-cited", "title")
    )


def search_page(request: HttpRequest) -> HttpResponse:
    """Everything that a question finds, the best first, grouped by kind on wish."""
    try:
        asked = Question.from_address(request.GET)
    except ValidationError as error:
        return render(request, "ssrkb/search.html", {"errors": error.messages}, status=400)
    found = search(asked.text, asked.kinds, asked.page) if asked.text else None
    return render(request, "ssrkb/search.html", {"asked": asked, "found": found})


def favicon(request: HttpRequest) -> HttpResponse:
    """For browsers that ask for it by its old name, as they do on pages that name no icon."""
    return redirect(staticfiles_storage.url("ssrkb/favicon.svg"))


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    detail = str(exception) if isinstance(exception, Http404) and exception.args else "Nothing is at this address."
    if request.path.startswith("/api/"):
        return problem_response(request, 404, detail if "tried" not in detail else "Nothing is at this address.")
    return render(request, "404.html", {"detail": detail if "tried" not in detail else ""}, status=404)


def server_error(request: HttpRequest) -> HttpResponse:
    if request.path.startswith("/api/"):
        return problem_response(request, 500, "The server failed; the fault is recorded.")
    return render(request, "500.html", status=500)
