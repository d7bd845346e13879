"""What the program remembers about the knowledge: its version, and where each record was loaded from."""

from __future__ import annotations

from typing import ClassVar

from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Q


class DataVersion(models.Model):
    """One row, which every change of the knowledge advances by trigger."""

    version = models.BigIntegerField(default=1)
    changed_in = models.CharField(max_length=20, default="")
    changed_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(condition=Q(id=1), name="data_version_is_one_row")
        ]

    def __str__(self) -> str:
        return str(self.version)


class ShippedRecord(models.Model):
    """Where a record stands in the knowledge files, and how it looked when it was last loaded from them."""

    record_kind = models.ForeignKey(ContentType, models.CASCADE, related_name="+")
    record_id = models.CharField(max_length=120)
    file = models.CharField(max_length=200)
    position = models.PositiveIntegerField()
    file_digest = models.CharField(max_length=64)
    stored_digest = models.CharField(max_length=64)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["record_kind", "record_id"], name="shipped_once")
        ]

    def __str__(self) -> str:
        return f"{self.file}: {self.record_id}"
