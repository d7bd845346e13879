"""Passages, citations, the data version and the record of what was loaded."""

import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.db.models.deletion
import pgtrigger.compiler
import ssrkb.postgres.operations
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("contenttypes", "0002_remove_content_type_name"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("policies", "0001_initial"),
        ("ssrkb", "0001_functions"),
    ]

    operations = [
        migrations.CreateModel(
            name="DataVersion",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.BigIntegerField(default=1)),
                ("changed_in", models.CharField(default="", max_length=20)),
                ("changed_at", models.DateTimeField(auto_now=True)),
            ],
            options={
                "constraints": [models.CheckConstraint(condition=models.Q(("id", 1)), name="data_version_is_one_row")],
            },
        ),
        migrations.CreateModel(
            name="ShippedRecord",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "record_kind",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="contenttypes.contenttype"
                    ),
                ),
                ("record_id", models.CharField(max_length=120)),
                ("file", models.CharField(max_length=200)),
                ("position", models.PositiveIntegerField()),
                ("file_digest", models.CharField(max_length=64)),
                ("stored_digest", models.CharField(max_length=64)),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("record_kind", "record_id"), name="shipped_once")],
            },
        ),
        migrations.CreateModel(
            name="Passage",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "document",
                    models.ForeignKey(
                        help_text="The document in which the passage stands.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="passages",
                        to="policies.document",
                    ),
                ),
                (
                    "locator",
                    models.CharField(
                        help_text="Where it stands, from large to small: “Annex, OP 15(a)”, “ch. 7, note 19”.",
                        max_length=250,
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("heading", "heading"),
                            ("paragraph", "paragraph"),
                            ("item", "list item"),
                            ("operative", "operative paragraph"),
                            ("preambular", "preambular paragraph"),
                            ("note", "note"),
                            ("table-row", "table row"),
                        ],
                        default="paragraph",
                        help_text="What sort of place it is.",
                        max_length=10,
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Its place in the order of the text, known once a copy is imported.",
                        null=True,
                    ),
                ),
                (
                    "page",
                    models.CharField(blank=True, help_text="The printed page, where the copy tells.", max_length=20),
                ),
                (
                    "text",
                    models.TextField(
                        blank=True, help_text="The words of the passage from the user's own copy; never shipped."
                    ),
                ),
                (
                    "words",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("text"),
                            function="ssrkb_text_words",
                            output_field=django.contrib.postgres.search.SearchVectorField(),
                        ),
                        help_text="The words that a search in imported texts finds it by.",
                        output_field=django.contrib.postgres.search.SearchVectorField(),
                    ),
                ),
            ],
            options={
                "ordering": ["document", models.OrderBy(models.F("position"), nulls_last=True), "locator"],
                "indexes": [django.contrib.postgres.indexes.GinIndex(fields=["words"], name="passage_words")],
                "constraints": [
                    models.UniqueConstraint(fields=("document", "locator"), name="passage_once_in_a_document"),
                    models.CheckConstraint(
                        condition=models.Q(("locator", ""), _negated=True), name="passage_has_a_locator"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                ["heading", "paragraph", "item", "operative", "preambular", "note", "table-row"],
                            )
                        ),
                        name="passage_kind_is_known",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="0c0635f08ca59a5aae6a757a43b3bcd2fdb9d650",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_09b89",
                            table="ssrkb_passage",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "ssrkb_passageevent" ("document_id", "id", "kind", "locator", "page", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position") VALUES (NEW."document_id", NEW."id", NEW."kind", NEW."locator", NEW."page", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position"); RETURN NULL;',
                            hash="5dd79360d62aff3c405571f3953feec47b6a7c29",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_465a5",
                            table="ssrkb_passage",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."document_id" IS DISTINCT FROM (NEW."document_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."locator" IS DISTINCT FROM (NEW."locator") OR OLD."page" IS DISTINCT FROM (NEW."page") OR OLD."position" IS DISTINCT FROM (NEW."position"))',
                            func='INSERT INTO "ssrkb_passageevent" ("document_id", "id", "kind", "locator", "page", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position") VALUES (NEW."document_id", NEW."id", NEW."kind", NEW."locator", NEW."page", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position"); RETURN NULL;',
                            hash="9662a9c4943a9e2d9bdac757477b414a83800238",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_37348",
                            table="ssrkb_passage",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "ssrkb_passageevent" ("document_id", "id", "kind", "locator", "page", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position") VALUES (OLD."document_id", OLD."id", OLD."kind", OLD."locator", OLD."page", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position"); RETURN NULL;',
                            hash="4022e0f200230b0622526cefe4af541ef39ad8a6",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5575d",
                            table="ssrkb_passage",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Citation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "record_kind",
                    models.ForeignKey(
                        help_text="The kind of the record.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="contenttypes.contenttype",
                    ),
                ),
                ("record_id", models.CharField(help_text="The identifier of the record.", max_length=120)),
                (
                    "passage",
                    models.ForeignKey(
                        help_text="Where the source says it.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="citations",
                        to="ssrkb.passage",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field that the passage supports; blank for the record as a whole.",
                        max_length=120,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[("supports", "supports"), ("disputes", "disputes")],
                        default="supports",
                        help_text="Whether the passage bears it out.",
                        max_length=8,
                    ),
                ),
                (
                    "stated_value",
                    models.CharField(
                        blank=True,
                        help_text="What the passage says instead, where it disputes the value.",
                        max_length=300,
                    ),
                ),
                (
                    "note",
                    models.TextField(blank=True, help_text="Why it is read so, or what to know about the passage."),
                ),
                (
                    "position",
                    models.PositiveSmallIntegerField(default=0, help_text="Order among the record's citations."),
                ),
            ],
            options={
                "ordering": ["record_kind", "record_id", "position", "id"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("record_kind", "record_id", "passage", "field", "stance"),
                        name="citation_once_for_a_field",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes"])), name="citation_stance_is_known"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), _negated=True),
                            models.Q(("stated_value", ""), _negated=True),
                            models.Q(("note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="citation_dispute_says_what",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="published_stays_cited",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="PERFORM ssrkb_keep_cited(OLD.record_kind_id, OLD.record_id); RETURN NULL;",
                            hash="477781790f69511897099957a513393f3cfd67b3",
                            operation='DELETE OR UPDATE OF "record_kind_id", "record_id", "stance"',
                            pgid="pgtrigger_published_stays_cited_0b460",
                            table="ssrkb_citation",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="841f8e1fe175a439b539a45a006b71e5a6430c3a",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_b3f0d",
                            table="ssrkb_citation",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "ssrkb_citationevent" ("field", "id", "note", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "record_id", "record_kind_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."note", NEW."passage_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."record_id", NEW."record_kind_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="82061f8d6d1e0595ec84bbef8accb283be9d460f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_21997",
                            table="ssrkb_citation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "ssrkb_citationevent" ("field", "id", "note", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "record_id", "record_kind_id", "stance", "stated_value") VALUES (NEW."field", NEW."id", NEW."note", NEW."passage_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."record_id", NEW."record_kind_id", NEW."stance", NEW."stated_value"); RETURN NULL;',
                            hash="49c1d8b6fe29930144a025123de99a37ce290db3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_67935",
                            table="ssrkb_citation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "ssrkb_citationevent" ("field", "id", "note", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "record_id", "record_kind_id", "stance", "stated_value") VALUES (OLD."field", OLD."id", OLD."note", OLD."passage_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."record_id", OLD."record_kind_id", OLD."stance", OLD."stated_value"); RETURN NULL;',
                            hash="cb2815b5f23b438718af92e9b2b0e86c1a4930a4",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_53ebd",
                            table="ssrkb_citation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CitationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="ssrkb.citation",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "record_kind",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The kind of the record.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="contenttypes.contenttype",
                    ),
                ),
                ("record_id", models.CharField(help_text="The identifier of the record.", max_length=120)),
                (
                    "passage",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Where the source says it.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="ssrkb.passage",
                    ),
                ),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field that the passage supports; blank for the record as a whole.",
                        max_length=120,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[("supports", "supports"), ("disputes", "disputes")],
                        default="supports",
                        help_text="Whether the passage bears it out.",
                        max_length=8,
                    ),
                ),
                (
                    "stated_value",
                    models.CharField(
                        blank=True,
                        help_text="What the passage says instead, where it disputes the value.",
                        max_length=300,
                    ),
                ),
                (
                    "note",
                    models.TextField(blank=True, help_text="Why it is read so, or what to know about the passage."),
                ),
                (
                    "position",
                    models.PositiveSmallIntegerField(default=0, help_text="Order among the record's citations."),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PassageEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="ssrkb.passage",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "document",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The document in which the passage stands.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.document",
                    ),
                ),
                (
                    "locator",
                    models.CharField(
                        help_text="Where it stands, from large to small: “Annex, OP 15(a)”, “ch. 7, note 19”.",
                        max_length=250,
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("heading", "heading"),
                            ("paragraph", "paragraph"),
                            ("item", "list item"),
                            ("operative", "operative paragraph"),
                            ("preambular", "preambular paragraph"),
                            ("note", "note"),
                            ("table-row", "table row"),
                        ],
                        default="paragraph",
                        help_text="What sort of place it is.",
                        max_length=10,
                    ),
                ),
                (
                    "position",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Its place in the order of the text, known once a copy is imported.",
                        null=True,
                    ),
                ),
                (
                    "page",
                    models.CharField(blank=True, help_text="The printed page, where the copy tells.", max_length=20),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        ssrkb.postgres.operations.InstallTriggers(
            models=["passage", "citation"],
        ),
    ]
