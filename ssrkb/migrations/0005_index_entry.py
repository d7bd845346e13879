"""The index of all published records."""

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.contrib.postgres.search
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("ssrkb", "0004_index"),
    ]

    operations = [
        migrations.CreateModel(
            name="IndexEntry",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=30)),
                ("record", models.CharField(max_length=120)),
                ("title", models.CharField(max_length=300)),
                ("other_names", models.TextField()),
                ("summary", models.TextField()),
                ("keywords", models.TextField()),
                ("names", django.contrib.postgres.fields.ArrayField(base_field=models.TextField(), size=None)),
                ("search", django.contrib.postgres.search.SearchVectorField()),
            ],
            options={
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(fields=["search"], name="index_entry_search"),
                    django.contrib.postgres.indexes.GinIndex(fields=["names"], name="index_entry_names"),
                ],
                "constraints": [models.UniqueConstraint(fields=("kind", "record"), name="index_entry_once")],
            },
        ),
    ]
