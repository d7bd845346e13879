"""Form fields as curators need them: lists line by line, dates with their forms, relations that are typed to find."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AdminTextareaWidget, AdminTextInputWidget
from django.contrib.postgres.fields import ArrayField
from django.db import models

from ssrkb.dates import PartialDateField
from ssrkb.desk import choice_label
from ssrkb.models import Record

DATE_FORMS = "As 2014-04-28, 2014-04 or 2014; a period as 2004/2017, 2014/.. or ../2017; “about” as 2014~."


class LinesField(forms.CharField):
    """A list of short texts, one on each line."""

    def __init__(self, *, item: models.CharField[Any, Any], **kwargs: Any) -> None:
        self.longest = item.max_length or 0
        rows = {"rows": 3, "cols": 80}
        super().__init__(widget=AdminTextareaWidget(attrs=rows), strip=False, **kwargs)

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(value) if isinstance(value, list) else value

    def to_python(self, value: Any) -> Any:
        lines = value if isinstance(value, list) else (super().to_python(value) or "").splitlines()
        return list(dict.fromkeys(line.strip() for line in lines if line.strip()))

    def validate(self, value: Any) -> None:
        super().validate(value)
        for number, line in enumerate(value, 1):
            if len(line) > self.longest:
                raise forms.ValidationError(f"Line {number} is too long: expected at most {self.longest} characters.")

    def run_validators(self, value: Any) -> None:
        super().run_validators("\n".join(value))

    def has_changed(self, initial: Any, data: Any) -> bool:
        return bool(self.to_python(initial or []) != self.to_python(data or ""))


def relations(model: type[models.Model]) -> list[str]:
    """The names of the relations that a form of the model edits."""
    keys = [f.name for f in model._meta.concrete_fields if isinstance(f, models.ForeignKey) and f.editable]
    many = [f.name for f in model._meta.many_to_many if f.remote_field.through._meta.auto_created]  # type: ignore[union-attr]
    return [*keys, *many]


class DomainFields(admin.options.BaseModelAdmin[Any]):
    """For the form of a record and for the rows inside it: the same field looks the same everywhere."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.autocomplete_fields = self.autocomplete_fields or relations(self.model)  # type: ignore[misc]

    def formfield_for_dbfield(self, db_field: Any, request: Any, **kwargs: Any) -> Any:
        if isinstance(db_field, ArrayField):
            return LinesField(
                item=db_field.base_field,  # type: ignore[arg-type]
                required=False,
                label=db_field.verbose_name.capitalize(),
                help_text=f"{db_field.help_text} One on each line.",
            )
        if isinstance(db_field, PartialDateField):
            kwargs |= {"help_text": f"{db_field.help_text} {DATE_FORMS}", "widget": AdminTextInputWidget}
        if isinstance(db_field, models.URLField):
            kwargs["assume_scheme"] = "https"
        field: Any = super().formfield_for_dbfield(db_field, request, **kwargs)
        if isinstance(db_field, (models.ForeignKey, models.ManyToManyField)) and field is not None:
            field.label_from_instance = choice_label
            # A cross beside the field would delete the other record, not the relation to it.
            field.widget.can_delete_related = False
        if isinstance(db_field, models.TextField) and field is not None:
            field.widget.attrs["rows"] = 4
        return field

    def get_view_on_site_url(self, obj: Any = None) -> str | None:
        """The public page, where there is one."""
        return obj.get_absolute_url() if isinstance(obj, Record) and obj.is_public else None
