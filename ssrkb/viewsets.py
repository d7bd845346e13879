"""The API's read views: what pages show, as data."""

from __future__ import annotations

from typing import Any, ClassVar
from urllib.parse import urlencode

from django.db.models import QuerySet
from django.http import Http404
from django_filters.rest_framework import DjangoFilterBackend
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.negotiation import DefaultContentNegotiation
from rest_framework.pagination import BasePagination
from rest_framework.renderers import BaseRenderer, JSONRenderer
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView
from rest_framework.viewsets import ReadOnlyModelViewSet

from ssrkb.filters import RecordFilterSet
from ssrkb.models import Record, State
from ssrkb.near import near
from ssrkb.pages import DEFAULT_PAGE_SIZE, LAST_PAGE, PAGE_SIZES, page_of
from ssrkb.problems import Refused, Withdrawn
from ssrkb.tables import FORMATS, format_refusal, record_rows, table_answer


class StrictFilterBackend(DjangoFilterBackend):
    """Refuses unknown parameters and bad values with all their reasons at once."""

    def filter_queryset(self, request: Request, queryset: QuerySet[Any], view: Any) -> QuerySet[Any]:
        filterset = self.get_filterset(request, queryset, view)
        if filterset is None:
            return queryset
        if refusals := filterset.refusals():
            raise Refused(refusals)
        return filterset.qs


class RecordPagination(BasePagination):
    """Pages by number, each with the addresses of its neighbours."""

    def paginate_queryset(self, queryset: Any, request: Request, view: APIView | None = None) -> list[Any]:
        self.request = request
        self.page = page_of(queryset, request.query_params)
        return self.page.records

    def get_paginated_response(self, data: Any) -> Response:
        next_page, previous = self._address(self.page.next), self._address(self.page.previous)
        return Response({"next": next_page, "previous": previous, "results": data})

    def _address(self, number: int | None) -> str | None:
        if number is None:
            return None
        query = self.request.query_params.copy()
        query["page"] = str(number)
        return self.request.build_absolute_uri(f"{self.request.path}?{urlencode(list(query.lists()), doseq=True)}")

    def get_paginated_response_schema(self, schema: dict[str, Any]) -> dict[str, Any]:
        address = {"type": ["string", "null"], "format": "uri"}
        return {
            "type": "object",
            "required": ["next", "previous", "results"],
            "properties": {
                "next": {**address, "description": "The address of the next page; null on the last."},
                "previous": {**address, "description": "The address of the page before; null on the first."},
                "results": {**schema, "description": "The records of this page, each as its own address gives it."},
            },
        }

    def get_schema_operation_parameters(self, view: APIView) -> list[dict[str, Any]]:
        size = {"type": "integer", "enum": list(PAGE_SIZES), "default": DEFAULT_PAGE_SIZE}
        page = {"type": "integer", "minimum": 1, "maximum": LAST_PAGE, "default": 1}
        return [
            {"name": "page", "in": "query", "description": "The page of the list, from 1.", "schema": page},
            {"name": "page_size", "in": "query", "description": "How many records a page has.", "schema": size},
        ]


class StatedNegotiation(DefaultContentNegotiation):
    """A format that is not offered is refused with those that are, as any wrong value is."""

    def filter_renderers(self, renderers: Any, format: str) -> Any:
        if sentence := format_refusal(format):
            raise Refused({"format": [sentence]})
        return super().filter_renderers(renderers, format)


class TableRenderer(JSONRenderer):
    """Lets a list be asked for as a table; what is wrong with the request is still told as a problem document."""

    charset = "utf-8"


class CSVRenderer(TableRenderer):
    media_type, format = FORMATS["csv"], "csv"


class XLSXRenderer(TableRenderer):
    media_type, format = FORMATS["xlsx"], "xlsx"


class RecordViewSet(ReadOnlyModelViewSet[Record]):
    """List and detail of one kind. A kind names its serializer and FilterSet; the rest is the same for all."""

    filterset_class: ClassVar[type[RecordFilterSet]]
    filter_backends = (StrictFilterBackend,)
    pagination_class = RecordPagination
    content_negotiation_class = StatedNegotiation
    lookup_value_regex = "[^/]+"

    def get_queryset(self) -> QuerySet[Any]:
        records = self.filterset_class._meta.model.objects
        return records.published().for_detail() if self.action == "list" else records.public().for_detail()

    def filter_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return super().filter_queryset(queryset) if self.action == "list" else queryset

    def get_renderers(self) -> list[BaseRenderer]:
        tables = [CSVRenderer(), XLSXRenderer()] if self.action == "list" else []
        return [*super().get_renderers(), *tables]

    def list(self, request: Request, *args: Any, **kwargs: Any) -> Any:
        """The records that the filters keep, page by page; as `format=csv` or `xlsx` all of them in one table."""
        form = request.accepted_renderer.format
        if form not in FORMATS:
            return super().list(request, *args, **kwargs)
        records, kind = self.filter_queryset(self.get_queryset()), self.filterset_class._meta.model.plural()
        return table_answer(form, kind, record_rows(records, self.get_serializer()))  # type: ignore[arg-type]

    def get_object(self) -> Record:
        model = self.filterset_class._meta.model
        record = self.get_queryset().filter(pk=self.kwargs["pk"].replace("\x00", "")).first()
        if record is None:
            kind, ids = model._meta.verbose_name, model.objects.published().values_list("pk", flat=True)
            raise Http404(f"There is no {kind} “{self.kwargs['pk'][:120]}”{near(self.kwargs['pk'], ids)}")
        return record

    @extend_schema(parameters=[OpenApiParameter("id", str, "path", description="The record's permanent identifier.")])
    def retrieve(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        self._refuse_parameters(request)
        record = self.get_object()
        if record.state != State.WITHDRAWN:
            return Response(self.get_serializer(record).data)
        if record.replaced_by is None or not record.replaced_by.is_public:
            raise Withdrawn(record.state_note)
        return Response(status=308, headers={"Location": record.replaced_by.get_api_url()})

    def _refuse_parameters(self, request: Request) -> None:
        if unknown := list(request.query_params):
            raise Refused({name: ["A single record takes no parameters."] for name in unknown})
