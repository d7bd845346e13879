"""How records become public, and how they end: as actions on a list, for one record or many."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any, TypeVar

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.contrib.admin.widgets import AutocompleteSelect
from django.db import DataError, IntegrityError, connection, transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from ssrkb.admin.rules import NEXT_STATES, hindrances, named, refusal
from ssrkb.desk import choice_label
from ssrkb.models import Record, State

R = TypeVar("R", bound=Record)


def stored_now() -> None:
    """Let the database check what it otherwise checks at the commit, while the form can still say so."""
    connection.check_constraints()


class WithdrawForm(forms.Form):
    """Why records are withdrawn, and what to read instead."""

    state_note = forms.CharField(
        label="Reason",
        widget=forms.Textarea(attrs={"rows": 4, "class": "vLargeTextField"}),
        help_text="Why; shown to whoever opens the old address.",
    )
    replaced_by = forms.ModelChoiceField[Any](
        queryset=None, label="Successor", required=False, help_text="The published record to read instead, if any."
    )

    def __init__(self, *args: Any, model: type[Record], site: admin.AdminSite, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        successor: Any = self.fields["replaced_by"]
        successor.queryset = model.objects.published()
        successor.widget = AutocompleteSelect(model._meta.get_field("replaced_by"), site)
        successor.widget.choices = successor.choices
        successor.label_from_instance = choice_label
        successor.error_messages["invalid_choice"] = "Expected a published record; no reader could be sent to this one."


class StateActions(admin.ModelAdmin[R]):
    """The actions that every kind of record has."""

    actions = ("publish", "send_to_review", "return_to_draft", "withdraw", "mark_as_checked")

    @admin.action(description="Publish", permissions=["change"])
    def publish(self, request: HttpRequest, queryset: QuerySet[R]) -> None:
        self._move(request, queryset, State.PUBLISHED, hindrances)

    @admin.action(description="Send to review", permissions=["change"])
    def send_to_review(self, request: HttpRequest, queryset: QuerySet[R]) -> None:
        self._move(request, queryset, State.IN_REVIEW)

    @admin.action(description="Return to draft", permissions=["change"])
    def return_to_draft(self, request: HttpRequest, queryset: QuerySet[R]) -> None:
        self._move(request, queryset, State.DRAFT)

    @admin.action(description="Withdraw, with a reason", permissions=["change"])
    def withdraw(self, request: HttpRequest, queryset: QuerySet[R]) -> HttpResponse | None:
        asked = "state_note" in request.POST
        form = WithdrawForm(request.POST if asked else None, model=self.model, site=self.admin_site)
        if not asked or not form.is_valid():
            context = {
                **self.admin_site.each_context(request),
                "title": f"Withdraw {self.opts.verbose_name_plural}",
                "opts": self.opts,
                "form": form,
                "records": queryset,
                "action_checkbox_name": ACTION_CHECKBOX_NAME,
                "media": self.media + form.media,
            }
            return TemplateResponse(request, "admin/withdraw.html", context)
        successor = form.cleaned_data["replaced_by"]
        if successor and queryset.filter(pk=successor.pk).exists():
            self.message_user(request, f"{named([successor])} cannot be replaced by itself.", messages.ERROR)
            return None
        self._move(request, queryset, State.WITHDRAWN, **form.cleaned_data)
        return None

    @admin.action(description="Mark as checked against the sources today", permissions=["change"])
    def mark_as_checked(self, request: HttpRequest, queryset: QuerySet[R]) -> None:
        with transaction.atomic():
            for record in queryset.select_for_update(of=("self",)):
                record.reviewed_on = dt.datetime.now(dt.UTC).date()
                record.save(update_fields=["reviewed_on", "updated_at"])
                self.log_change(request, record, "Checked against the sources.")
        self.message_user(request, "Marked as checked today.", messages.SUCCESS)

    def _move(
        self,
        request: HttpRequest,
        queryset: QuerySet[R],
        state: State,
        refuse: Callable[[list[R]], list[str]] = lambda records: [],
        **values: Any,
    ) -> None:
        """All of the records or none of them."""
        values = {"state_note": "", "replaced_by": None, **values}
        try:
            with transaction.atomic():
                records = list(queryset.select_for_update(of=("self",)))
                problems = _wrong_way(records, state) or refuse([r for r in records if r.state != state])
                moved = [] if problems else [record for record in records if record.state != state]
                for record in moved:
                    for name, value in {"state": state, **values}.items():
                        setattr(record, name, value)
                    record.save(update_fields=["state", *values, "updated_at"])
                    self.log_change(request, record, f"Now {record.get_state_display()}.")
                stored_now()
        except (IntegrityError, DataError) as error:
            problems, moved = [refusal(error)], []
        for problem in problems:
            self.message_user(request, f"{problem} Nothing was changed.", messages.ERROR)
        if not problems:
            done = f"Now {state.label}: {named(moved)}." if moved else f"All of them were {state.label} before."
            self.message_user(request, done, messages.SUCCESS if moved else messages.INFO)


def _wrong_way(records: list[Any], state: State) -> list[str]:
    """The sentences about records that cannot come into this state from the one that they are in."""
    wrong = [record for record in records if record.state != state and state not in NEXT_STATES[record.state]]
    if not wrong:
        return []
    if state == State.WITHDRAWN:
        return [f"Only what has been published is withdrawn, and {named(wrong)} has not."]
    return [f"{named(wrong)} has been public, so its address goes on answering; it can only be withdrawn."]
