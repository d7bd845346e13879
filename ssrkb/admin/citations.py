"""The forms of citations: a passage that is known, or one named by its document and where in it."""

from __future__ import annotations

import re
from typing import Any, ClassVar

from django import forms
from django.apps import apps
from django.contrib.contenttypes.forms import BaseGenericInlineFormSet
from django.core.exceptions import ValidationError

from ssrkb.admin import rules
from ssrkb.admin.rules import UNCITED, named
from ssrkb.knowledge.storing import kind_of
from ssrkb.models import Citation, Passage, Record, Stance, State


class ReadableForm(forms.ModelForm[Any]):
    """A form that says in words which rule of the database is broken."""

    def _update_errors(self, errors: ValidationError) -> None:
        for found in errors.error_dict.values() if hasattr(errors, "error_dict") else [errors.error_list]:
            for error in found:
                error.message = rules.in_words(" ".join(error.messages)) if error.params is None else error.message
        super()._update_errors(errors)  # type: ignore[misc]


def stored_state(record: Record) -> str:
    """The state in which readers see the record now; nothing for one that is being added."""
    found = type(record).objects.filter(pk=record.pk).values_list("state", flat=True).first()
    return "" if record._state.adding else str(found)


def squeezed(locator: str) -> str:
    return re.sub(r"\s+", " ", locator).strip()


class Place:
    """A passage named by document and locator: the one that is there, or a new one that is stored with the form."""

    def __init__(self, document: Record, locator: str) -> None:
        self.document = document
        found = None if document._state.adding else Passage.objects.filter(document=document.pk, locator=locator)
        self.passage = (found.first() if found is not None else None) or Passage(locator=locator, kind=kind_of(locator))
        self.is_new = self.passage.pk is None

    def stored(self) -> Passage:
        if self.is_new:
            self.passage, _ = Passage.objects.get_or_create(
                document_id=self.document.pk, locator=self.passage.locator, defaults={"kind": self.passage.kind}
            )
        return self.passage

    def warning(self) -> str:
        """A locator that an imported text does not have is likely a slip, but it may also be the text's."""
        has_text = Passage.objects.filter(document_id=self.document.pk).exclude(text="").exists()
        if not self.is_new or not has_text:
            return ""
        return (
            f"The imported text of {named([self.document])} has no passage “{self.passage.locator}”. The citation is"
            " stored; check the locator."
        )


class CitationForm(ReadableForm):
    """A citation whose passage is chosen, or named by document and locator."""

    document = forms.ModelChoiceField[Any](
        queryset=None, required=False, label="or in document", help_text="In which the passage stands."
    )
    locator = forms.CharField(
        required=False,
        max_length=250,
        label="at",
        help_text=Passage._meta.get_field("locator").help_text,
        widget=forms.TextInput(attrs={"class": "vTextField"}),
    )
    field = forms.ChoiceField(required=False, label="for", help_text=Citation._meta.get_field("field").help_text)

    place: Place | None = None

    class Meta:
        model = Citation
        fields = ("passage", "document", "locator", "field", "stance", "stated_value", "note")

    def __init__(self, *args: Any, record: Record | None = None, fields: Any = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.record = record
        self.fields["document"].queryset = apps.get_model("policies.Document").objects.all()  # type: ignore[attr-defined]
        # Whoever may only look has a form without the model's own fields.
        if "passage" in self.fields:
            self.fields["passage"].required = False
            self.fields["passage"].label = "known passage"
        known = [("", "the record as a whole"), *fields]
        if self.instance.field and self.instance.field not in dict(known):
            known.append((self.instance.field, self.instance.field))
        self.fields["field"].choices = known  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        document, locator = cleaned.get("document"), squeezed(cleaned.get("locator") or "")
        if locator and not document and self.record is not None and self.record._meta.label == "policies.Document":
            document = self.record
        if document and not locator:
            self.add_error("locator", "Expected where in the document the passage stands, such as “OP 15(a)”.")
        elif locator and not document and "document" not in self.errors:
            self.add_error("document", "Expected the document in which this passage stands.")
        elif document:
            self._take(Place(document, locator), cleaned)
        elif not cleaned.get("passage") and not {"passage", "document", "locator"} & {*self.errors}:
            self.add_error("passage", "Expected a passage: choose a known one, or name a document and where in it.")
        return cleaned

    def _take(self, place: Place, cleaned: dict[str, Any]) -> None:
        chosen = cleaned.get("passage")
        if chosen and "passage" in self.changed_data and chosen != place.passage:
            self.add_error("passage", "Choose a known passage, or name a document and where in it, not both.")
            return
        self.place = place
        cleaned["passage"] = place.passage if not place.is_new else None

    @property
    def source(self) -> Record | None:
        """The document that the citation rests on."""
        passage = self.cleaned_data.get("passage")
        return self.place.document if self.place else passage and passage.document

    def key(self) -> tuple[Any, ...]:
        """What is cited for what; the same twice would say nothing."""
        passage = self.cleaned_data.get("passage") or (self.place and self.place.passage)
        source = self.source
        return (source and source.pk, passage and passage.locator, *map(self.cleaned_data.get, ("field", "stance")))

    def save(self, commit: bool = True) -> Any:
        if self.place:
            self.instance.passage = self.place.stored()
        return super().save(commit)


class CitationFormSet(BaseGenericInlineFormSet[Any, Any]):
    """The citations of a record, without which it is not published."""

    #: What they may support, set for the kind of the record.
    fields_of_record: ClassVar[list[tuple[str, str]]] = []

    def kept(self) -> list[Any]:
        """The forms of the citations that there will be after saving."""
        return [
            form
            for form in self.forms
            if not self._should_delete_form(form) and (form.has_changed() or form.instance.pk)  # type: ignore[attr-defined]
        ]

    def clean(self) -> None:
        super().clean()
        if any(form.errors for form in self.kept()):
            return
        keys = [form.key() for form in self.kept()]
        if len(keys) != len(set(keys)):
            raise ValidationError("The same passage is cited twice for the same field.")
        record: Any = self.instance
        if record.state != State.PUBLISHED:
            return
        sources = [form.source for form in self.kept() if form.cleaned_data.get("stance") == Stance.SUPPORTS]
        if not sources:
            raise ValidationError(f"{UNCITED} Add one, or choose another state.")
        hidden = not any(source.is_public or source == record for source in sources)
        if hidden and stored_state(record) != State.PUBLISHED:
            raise ValidationError(rules.needs_public_source(record, dict.fromkeys(sources)))

    def get_form_kwargs(self, index: int | None) -> dict[str, Any]:
        return {**super().get_form_kwargs(index), "record": self.instance, "fields": self.fields_of_record}

    def save(self, commit: bool = True) -> Any:
        for position, form in enumerate(self.kept()):
            form.instance.position = position if form.instance.pk is None else form.instance.position
        return super().save(commit)
