"""The forms of records: what they check beyond the single field."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django import forms
from django.apps import apps
from django.forms.models import BaseInlineFormSet

from ssrkb.admin import rules
from ssrkb.admin.citations import Place, ReadableForm, squeezed
from ssrkb.admin.rules import UNCITED, named
from ssrkb.models import Passage, Record, Stance, State


class RecordForm(ReadableForm):
    """A record. It refuses to publish what stands in something hidden, and to overwrite another curator's work."""

    opened_at = forms.CharField(required=False, widget=forms.HiddenInput)

    #: What the database refused when the same input was stored a moment ago.
    refused: str | None = None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not self.instance._state.adding:
            self.initial["opened_at"] = self.instance.updated_at.isoformat()
        # The row may have been changed on the instance by an earlier attempt; what counts is what is stored.
        self.state_before = "" if self.instance._state.adding else self.initial.get("state", self.instance.state)
        if "state" in self.fields:
            allowed = rules.NEXT_STATES[self.state_before or State.DRAFT]
            state: Any = self.fields["state"]
            state.choices = [choice for choice in State.choices if choice[0] in allowed]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if self.refused:
            self.add_error(None, self.refused)
        self._refuse_to_overwrite()
        self._refuse_used_identifier(cleaned.get("id"))
        return cleaned

    def _post_clean(self) -> None:
        super()._post_clean()  # type: ignore[misc]
        if not self.errors:
            self._check_surroundings()

    def _check_surroundings(self) -> None:
        record = self.instance
        keys = {field.name for field in record._meta.concrete_fields if field.is_relation}
        if record.state == State.PUBLISHED and ({"state"} | keys) & {*self.changed_data}:
            # Rows inside a record are saved with it, so they ask about it when its own form is known.
            parents = [parent for parent in rules.hidden_parents(record) if not self._is_parent(parent)]
            if parents:
                self.add_error("state", rules.needs_public(record, parents))
        if "replaced_by" in self.fields and record.replaced_by and not record.replaced_by.is_public:
            successor = named([record.replaced_by])
            self.add_error("replaced_by", f"{successor} is not public, so no reader could be sent there.")

    def _is_parent(self, record: Record) -> bool:
        return False

    def _refuse_used_identifier(self, name: str | None) -> None:
        """An identifier is never used again, not even after its record is gone."""
        model: Any = type(self.instance)
        used = model.pgh_event_model.objects.filter(id=name) if name and self.instance._state.adding else None
        if used is not None and used.exists() and not model.objects.filter(pk=name).exists():
            self.add_error(
                "id", f"The identifier {name} belonged to a record that was deleted; it is never used again."
            )

    def _refuse_to_overwrite(self) -> None:
        """Somebody else may have saved the record since this form was opened."""
        opened_at = self.cleaned_data.get("opened_at")
        if self.instance._state.adding or not opened_at:
            return
        rows = type(self.instance)._base_manager.order_by().select_for_update(of=("self",)).only("updated_at")
        stored = rows.filter(pk=self.instance.pk).first()
        changed: dt.datetime | None = stored and stored.updated_at
        if changed is not None and changed.isoformat() != opened_at:
            sent: Any = self.data
            self.data = sent.copy()
            self.data[self.add_prefix("opened_at")] = changed.isoformat()  # type: ignore[index]
            self.add_error(
                None,
                f"Somebody else saved this record at {changed:%H:%M} UTC on {changed:%-d %B %Y}, after you had opened"
                " it. Your input is kept below and not stored yet. Look at the history in another tab; saving again"
                " replaces the other version with yours.",
            )


class RecordRowForm(RecordForm):
    """A record inside the form of the one it stands in, with the first citation beside it."""

    opened_at = None  # type: ignore[assignment]
    cited_document = forms.ModelChoiceField[Any](
        queryset=None, required=False, help_text="Adds a citation of this record: in which document it stands."
    )
    cited_locator = forms.CharField(
        label="Cited at",
        required=False,
        max_length=250,
        help_text=f"{Passage._meta.get_field('locator').help_text}",
        widget=forms.TextInput(attrs={"class": "vTextField"}),
    )

    place: Place | None = None
    parent: Any = None

    def __init__(self, *args: Any, parent: Any = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.parent = parent
        self.fields["cited_document"].queryset = apps.get_model("policies.Document").objects.all()  # type: ignore[attr-defined]
        # Withdrawing needs a reason and coming back a look at the successor, so both are done in the record's own form.
        if "state" in self.fields:
            gone = self.state_before == State.WITHDRAWN
            state: Any = self.fields["state"]
            state.choices = [choice for choice in state.choices if (choice[0] == State.WITHDRAWN) == gone]
        if "id" in self.fields and not self.instance._state.adding:
            self.fields["id"].widget.attrs["readonly"] = True

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        document, locator = cleaned.get("cited_document"), squeezed(cleaned.get("cited_locator") or "")
        if document and locator:
            self.place = Place(document, locator)
        elif document:
            self.add_error("cited_locator", "Expected where in the document the passage stands, such as “OP 15(a)”.")
        elif locator:
            self.add_error("cited_document", "Expected the document in which this passage stands.")
        return cleaned

    def _is_parent(self, record: Record) -> bool:
        return bool(record == self.parent)

    def _check_surroundings(self) -> None:
        super()._check_surroundings()
        record = self.instance
        if record.state != State.PUBLISHED:
            return
        cited = [] if record._state.adding else [c for c in record.citations.all() if c.stance == Stance.SUPPORTS]
        sources = [citation.passage.document for citation in cited] + ([self.place.document] if self.place else [])
        if not sources:
            self.add_error("state", f"{UNCITED} Name a document and where in it, or leave this one a draft.")
        elif "state" in self.changed_data and not any(source.is_public for source in sources):
            self.add_error("state", rules.needs_public_source(record, dict.fromkeys(sources)))

    def save(self, commit: bool = True) -> Any:
        adding = self.instance._state.adding
        record = super().save(commit=False)
        if not commit:
            return record
        record.save(force_insert=adding)
        self._save_m2m()  # type: ignore[attr-defined]
        if self.place:
            passage = self.place.stored()
            if not any(citation.passage_id == passage.pk for citation in record.citations.all()):
                record.citations.create(passage=passage, position=record.citations.count())
        return record


class RecordRowFormSet(BaseInlineFormSet[Any, Any, Any]):
    """The records that stand in another; none is published before it."""

    def clean(self) -> None:
        super().clean()
        for form in self.initial_forms:
            if form.instance._state.adding and not form.errors:
                form.add_error("id", "The identifier is permanent and cannot be changed.")
        for form in self.forms:
            wants = form.has_changed() and not form.errors and "state" in form.changed_data
            if wants and form.instance.state == State.PUBLISHED and not self.instance.is_public:
                form.add_error("state", rules.needs_public(form.instance, [self.instance]))

    def get_form_kwargs(self, index: int | None) -> dict[str, Any]:
        return {**super().get_form_kwargs(index), "parent": self.instance}
