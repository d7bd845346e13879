"""Filters that page and API share: one FilterSet for each kind, refusing what it does not know."""

from __future__ import annotations

import datetime as dt
from typing import Any

import django_filters
from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import ProhibitNullCharactersValidator
from django.db.models import F, Q, QuerySet
from drf_spectacular.drainage import get_override, set_override
from drf_spectacular.utils import extend_schema_field

from ssrkb.dates import span
from ssrkb.models import Record, kinds
from ssrkb.near import near
from ssrkb.tables import format_refusal

MAX_QUESTION = 300
#: What a list address may hold beside its filters.
LIST_PARAMETERS = {"page", "page_size", "format"}


class ManyValues(forms.SelectMultiple):
    """Values given by repeating the parameter, or separated by commas."""

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[str]:
        given = data.getlist(name) if hasattr(data, "getlist") else data.get(name, [])
        return [value.strip() for text in given for value in text.split(",") if value.strip()]


class RecordsField(forms.Field):
    """The ids of published records of one kind."""

    widget = ManyValues

    def __init__(self, *, model: type[Record], **kwargs: Any) -> None:
        self.model = model
        super().__init__(**kwargs)

    def clean(self, value: list[str]) -> list[str]:
        for name in value:
            ProhibitNullCharactersValidator()(name)
        published = self.model.objects.published()
        found = set(published.filter(pk__in=value).values_list("pk", flat=True)) if value else set()
        for name in value:
            if name not in found:
                ids = published.values_list("pk", flat=True)
                kind = self.model._meta.verbose_name
                raise ValidationError(f"“{name[:120]}” is not the id of any {kind}{near(name, ids)}")
        return list(dict.fromkeys(value))


class ChoicesField(forms.Field):
    """One or more of the values that the model allows."""

    widget = ManyValues

    def __init__(self, *, values: list[tuple[str, str]], **kwargs: Any) -> None:
        self.values = dict(values)
        super().__init__(**kwargs)

    def clean(self, value: list[str]) -> list[str]:
        for name in value:
            if name not in self.values:
                raise ValidationError(f"“{name[:40]}” is not among the values: expected {', '.join(self.values)}.")
        return list(dict.fromkeys(value))


class DayField(forms.CharField):
    """A date to the day, month or year; the filter takes its first or last day."""

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        if not text:
            return None
        if "/" in text:
            raise ValidationError(f"“{text[:40]}” is a period; expected one date: 2014, 2014-04 or 2014-04-28.")
        return span(text)


class FacetFilter(django_filters.Filter):
    """A filter whose values a list can count: several of its values widen it, several filters narrow the list."""

    def __init__(self, *paths: str, **kwargs: Any) -> None:
        self.paths = paths
        super().__init__(field_name=paths[0], required=False, **kwargs)

    def filter(self, qs: QuerySet[Any], value: list[str]) -> QuerySet[Any]:
        if not value:
            return qs
        condition = Q()
        for path in self.paths:
            condition |= Q(**{f"{path}__in": value})
        if all(not qs.model._meta.get_field(path.split("__")[0]).is_relation for path in self.paths):
            return qs.filter(condition)
        # A subquery, because joins over several values would list a record more than once.
        return qs.filter(pk__in=qs.model._default_manager.filter(condition).order_by().values("pk"))


@extend_schema_field({"type": "array", "items": {"type": "string"}})
class RelatedFilter(FacetFilter):
    """Records related to any of the given ones, by one or more paths: `RelatedFilter("framework__organisation")`."""

    field_class = RecordsField

    def related_model(self) -> type[Record]:
        model = self.model
        for step in self.paths[0].split("__"):
            model = model._meta.get_field(step).related_model
        return model

    @property
    def field(self) -> Any:
        self.extra["model"] = self.related_model()
        return super().field


@extend_schema_field({"type": "array", "items": {"type": "string"}})
class ChoicesFilter(FacetFilter):
    """Records whose field has any of the given values."""

    field_class = ChoicesField

    def choices(self) -> list[tuple[str, str]]:
        return list(self.model._meta.get_field(self.paths[0]).choices)

    @property
    def field(self) -> Any:
        self.extra["values"] = self.choices()
        return super().field


@extend_schema_field({"type": "string"})
class QuestionFilter(django_filters.Filter):
    """Words to search for; the best match comes first unless another order is asked for."""

    field_class = forms.CharField

    def filter(self, qs: QuerySet[Any], value: str) -> QuerySet[Any]:
        return qs.search_for(value) if value else qs  # type: ignore[attr-defined]


@extend_schema_field({"type": "string"})
class FromFilter(django_filters.Filter):
    """Records that reach into the time from the first day of the date on."""

    field_class = DayField

    def filter(self, qs: QuerySet[Any], value: Any) -> QuerySet[Any]:
        return qs.during(value.lower, None) if value else qs  # type: ignore[attr-defined]


@extend_schema_field({"type": "string"})
class ToFilter(django_filters.Filter):
    """Records that began by the last day of the date."""

    field_class = DayField

    def filter(self, qs: QuerySet[Any], value: Any) -> QuerySet[Any]:
        last = value.upper - dt.timedelta(days=1) if value else None
        return qs.during(None, last) if value else qs  # type: ignore[attr-defined]


@extend_schema_field({"type": "array", "items": {"type": "string"}})
class OrderingFilter(django_filters.Filter):
    """The order of the list; a minus sign turns it round. Undated records come last either way."""

    field_class = ChoicesField

    def choices(self) -> list[tuple[str, str]]:
        words = {"title": "title", "updated": "last change"}
        if self.model.date_field:
            words["dated"] = "date"
        return [(sign + word, f"{label}{' (descending)' if sign else ''}") for word, label in words.items()
                for sign in ("", "-")]  # fmt: skip

    @property
    def field(self) -> Any:
        self.extra["values"] = self.choices()
        return super().field

    def filter(self, qs: QuerySet[Any], value: list[str]) -> QuerySet[Any]:
        columns = {"title": "title", "updated": "updated_at", "dated": f"{self.model.date_field}_range"}
        orders = [
            F(columns[word.removeprefix("-")]).desc(nulls_last=True)
            if word.startswith("-")
            else F(columns[word]).asc(nulls_last=True)
            for word in value
        ]
        return qs.order_by(*orders, "pk") if orders else qs


class RecordFilterSet(django_filters.FilterSet):
    """The base of every kind's filters. Adds `q`, `ordering`, and `from` and `to` where the kind has a date."""

    @classmethod
    def get_filters(cls) -> dict[str, Any]:
        filters = super().get_filters()
        model = cls._meta.model
        if model is None:
            return filters
        first: dict[str, Any] = {
            "q": QuestionFilter(max_length=MAX_QUESTION, help_text="Words to search for, as in the search box.")
        }
        last: dict[str, Any] = {
            "ordering": OrderingFilter(required=False, help_text="title, dated or updated; a minus turns it round.")
        }
        if model.date_field:
            last["from"] = FromFilter(help_text="Only what reaches into the time from this date on: 2014, 2014-04.")
            last["to"] = ToFilter(help_text="Only what began by this date: 2018, 2018-06-30.")
        for name, added in {**first, **last}.items():
            added.model, added.field_name = model, name
        all_filters = {**first, **filters, **last}
        for found in all_filters.values():
            # An own schema hides the filter's help from the OpenAPI document, so it is said there again.
            set_override(found, "field", {**get_override(found, "field"), "description": found.extra["help_text"]})
        return all_filters

    @property
    def facets(self) -> dict[str, FacetFilter]:
        return {name: found for name, found in self.filters.items() if isinstance(found, FacetFilter)}

    def refusals(self) -> dict[str, list[str]]:
        """Everything in the address that this list cannot take, by parameter: unknown ones and bad values."""
        known = sorted({*self.filters, *LIST_PARAMETERS})
        found = {} if self.is_valid() else {name: list(messages) for name, messages in self.errors.items()}
        if sentence := format_refusal(self.data.get("format", "json")):
            found["format"] = [sentence]
        for name in self.data:
            if name not in known:
                found[name] = [f"There is no parameter “{name[:40]}”{near(name, known)} Known are {', '.join(known)}."]
        return found


def filtersets() -> dict[type[Record], type[RecordFilterSet]]:
    """The FilterSet of every kind that has one, in the order of the kinds."""
    found = {cls._meta.model: cls for cls in RecordFilterSet.__subclasses__()}
    return {model: found[model] for model in kinds().values() if model in found}
