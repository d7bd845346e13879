"""The addresses of the API: every kind's list and detail, search, export and the description of it all."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.urls import path
from drf_spectacular.utils import OpenApiParameter, extend_schema, inline_serializer
from drf_spectacular.views import SpectacularJSONAPIView
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.routers import DefaultRouter
from rest_framework.utils.encoders import JSONEncoder
from rest_framework.views import APIView

import actors.api
import missions.api
import policies.api
from ssrkb.knowledge.shape import serializers_by_kind
from ssrkb.models import kinds
from ssrkb.problems import Refused
from ssrkb.questions import MAX_QUESTION, Question
from ssrkb.search import MARKS, search
from ssrkb.viewsets import RecordViewSet


def viewsets() -> dict[str, type[RecordViewSet]]:
    """Every kind's viewset by the kind's name, in the order of the kinds."""
    found = {
        viewset.filterset_class._meta.model.plural(): viewset
        for module in (actors.api, policies.api, missions.api)
        for viewset in vars(module).values()
        if isinstance(viewset, type) and issubclass(viewset, RecordViewSet) and viewset is not RecordViewSet
    }
    return {kind: found[kind] for kind in kinds()}


class SearchResultSerializer(serializers.Serializer[Any]):
    """One record that a question found."""

    kind = serializers.CharField(help_text="The kind of record.")
    id = serializers.CharField(help_text="Its identifier.")
    title = serializers.CharField(help_text="Its title.")
    summary = serializers.CharField(help_text="Its summary.")
    url = serializers.CharField(help_text="Its page.")
    api_url = serializers.CharField(help_text="Its address in this API.")
    matched = serializers.ListField(
        child=serializers.CharField(), help_text="Why it was found: the parts of the record that hold the words."
    )
    highlights = serializers.SerializerMethodField(help_text="Those parts, with the words between <mark> and </mark>.")

    def get_highlights(self, result: Any) -> dict[str, str]:
        return {
            name: text.replace(MARKS[0], "<mark>").replace(MARKS[1], "</mark>")
            for name, text in result.highlights.items()
        }


class SearchView(APIView):
    """Search over every kind; the best match first."""

    @extend_schema(
        operation_id="search",
        parameters=[
            OpenApiParameter("q", str, required=True, description=f"The question, at most {MAX_QUESTION} characters."),
            OpenApiParameter("kind", str, many=True, description="Only these kinds of record."),
            OpenApiParameter("page", int, description="The page of the results, from 1."),
        ],
        responses=inline_serializer(
            "SearchResults",
            {
                "next": serializers.URLField(allow_null=True, help_text="The address of the next page."),
                "previous": serializers.URLField(allow_null=True, help_text="The address of the page before."),
                "relaxed": serializers.BooleanField(help_text="True where no record holds the whole question."),
                "unknown": serializers.ListField(
                    child=serializers.CharField(), help_text="What was asked for and stands in no record."
                ),
                "counts": serializers.DictField(
                    child=serializers.IntegerField(), help_text="How many records of each kind hold most of it."
                ),
                "results": SearchResultSerializer(many=True, help_text="The records of this page, the best first."),
            },
        ),
    )
    def get(self, request: Request) -> Response:
        asked = Question.from_address(request.query_params)
        if not asked.text:
            raise Refused({"q": ["Expected a question."]})
        found = search(asked.text, asked.kinds, asked.page)
        results = SearchResultSerializer(found.results, many=True).data
        pages = {"next": asked.page + 1 if found.has_next else None, "previous": asked.page - 1 or None}
        return Response(
            {name: self._address(request, number) for name, number in pages.items()}
            | {"relaxed": found.relaxed, "unknown": list(found.unknown), "counts": found.counts, "results": results}
        )

    def _address(self, request: Request, number: int | None) -> str | None:
        if number is None:
            return None
        query = request.query_params.copy()
        query["page"] = str(number)
        return request.build_absolute_uri(f"{request.path}?{query.urlencode()}")


def export_lines() -> Iterator[str]:
    """Every published record in the one shape, one line each, in chunks that keep memory flat."""
    encode = json.JSONEncoder(default=JSONEncoder().default, ensure_ascii=False).encode
    for model, serializer_class in serializers_by_kind().items():
        serializer = serializer_class()
        for record in model.objects.published().for_detail().order_by("pk").iterator(chunk_size=500):
            yield encode(serializer.to_representation(record)) + "\n"


def export(request: HttpRequest) -> HttpResponse | StreamingHttpResponse:
    return StreamingHttpResponse(export_lines(), content_type="application/x-ndjson")


router = DefaultRouter()
for _kind, _viewset in viewsets().items():
    router.register(_kind, _viewset, basename=_kind)

schema_view = SpectacularJSONAPIView.as_view()


def reference(request: HttpRequest) -> HttpResponse:
    """The API's reference as a page: what the OpenAPI document says, for people."""
    from drf_spectacular.generators import SchemaGenerator

    schema = SchemaGenerator().get_schema(public=True)  # type: ignore[no-untyped-call]
    return render(request, "ssrkb/api_reference.html", {"schema": schema, "operations": operations(schema)})


def operations(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """The schema's addresses in their order, each with its parameters and the fields that it answers with."""
    return [
        {"path": address, "method": method.upper(), **operation}
        for address, methods in schema["paths"].items()
        for method, operation in methods.items()
    ]


urlpatterns = [
    path("search/", SearchView.as_view(), name="search-api"),
    path("reading/", policies.api.ReadingView.as_view(), name="reading-api"),
    path("export.jsonl", export, name="export"),
    path("openapi.json", schema_view, name="openapi"),
    path("reference/", reference, name="api-reference"),
    *router.urls,
]
