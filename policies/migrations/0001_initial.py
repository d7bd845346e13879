"""Themes, documents, frameworks and what stands in them, with their history and triggers."""

import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.core.validators
import django.db.models.deletion
import pgtrigger.compiler
import ssrkb.dates
import ssrkb.postgres.operations
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("actors", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="Theme",
            fields=[
                (
                    "id",
                    models.CharField(
                        help_text="Permanent and readable: lower-case words joined by hyphens. It is the address; never change it.",
                        max_length=120,
                        primary_key=True,
                        serialize=False,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*$",
                                "Expected lower-case words joined by single hyphens, such as un-dpko.",
                            )
                        ],
                        verbose_name="identifier",
                    ),
                ),
                (
                    "title",
                    models.CharField(help_text="The name as people cite it, without its acronym.", max_length=300),
                ),
                (
                    "aliases",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=300),
                        blank=True,
                        default=list,
                        help_text="Other spellings, languages, acronyms and misprints by which someone may look for it.",
                        size=None,
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True, help_text="What it is and says, in our own words, never a sentence of the source."
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("withdrawn", "withdrawn"),
                        ],
                        default="draft",
                        help_text="Only published records are public; a withdrawn one answers with its reason and its successor.",
                        max_length=10,
                    ),
                ),
                (
                    "state_note",
                    models.TextField(
                        blank=True,
                        help_text="Why it was withdrawn; shown to whoever opens the old address.",
                        verbose_name="reason for the state",
                    ),
                ),
                (
                    "replaced_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The record to read instead of this withdrawn one.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="replaces",
                        to="policies.theme",
                    ),
                ),
                (
                    "reviewed_on",
                    models.DateField(
                        blank=True,
                        help_text="The day on which somebody last checked it against its sources.",
                        null=True,
                    ),
                ),
                (
                    "keywords",
                    models.TextField(
                        blank=True,
                        editable=False,
                        help_text="Names of related records, kept for search and refreshed with them.",
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, help_text="When the record was first stored.")),
                ("updated_at", models.DateTimeField(auto_now=True, help_text="When the record itself last changed.")),
                (
                    "search",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("id"),
                            models.F("title"),
                            models.Value(""),
                            models.F("aliases"),
                            models.F("summary"),
                            models.F("keywords"),
                            function="ssrkb_words",
                            output_field=django.contrib.postgres.search.SearchVectorField(),
                        ),
                        help_text="The words that search finds it by, weighted.",
                        output_field=django.contrib.postgres.search.SearchVectorField(),
                    ),
                ),
                (
                    "scheme",
                    models.CharField(
                        choices=[
                            ("principle", "principle theme"),
                            ("reform-area", "reform area"),
                            ("actor", "kind of security actor"),
                            ("cross-cutting", "cross-cutting issue"),
                        ],
                        help_text="The list that it belongs to.",
                        max_length=13,
                    ),
                ),
                (
                    "order",
                    models.PositiveSmallIntegerField(
                        default=0, help_text="Its place in its scheme, where order has meaning."
                    ),
                ),
                (
                    "broader",
                    models.ForeignKey(
                        blank=True,
                        help_text="The wider concept.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="narrower",
                        to="policies.theme",
                    ),
                ),
                (
                    "related",
                    models.ManyToManyField(
                        blank=True,
                        help_text="Concepts that are near, neither wider nor narrower.",
                        related_name="related_from",
                        to="policies.theme",
                    ),
                ),
            ],
            options={
                "ordering": ["scheme", "order", "title", "id"],
                "abstract": False,
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(fields=["search"], name="theme_search"),
                    models.Index(fields=["state", "title", "id"], name="theme_by_title"),
                    models.Index(fields=["state", "updated_at"], name="theme_by_update"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("id__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")), name="theme_id_is_a_slug"
                    ),
                    models.CheckConstraint(condition=models.Q(("title", ""), _negated=True), name="theme_has_a_title"),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["draft", "in-review", "published", "withdrawn"])),
                        name="theme_state_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "withdrawn"), _negated=True),
                            models.Q(("state_note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="theme_withdrawn_says_why",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("replaced_by", None), ("state", "withdrawn"), _connector="OR"),
                        name="theme_replaced_is_withdrawn",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("replaced_by", None),
                            models.Q(("replaced_by", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="theme_not_replaced_by_itself",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("scheme__in", ["principle", "reform-area", "actor", "cross-cutting"])),
                        name="theme_scheme_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("broader", models.F("id")), _negated=True),
                        name="theme_not_broader_than_itself",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="published_is_cited",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.state = 'published')",
                            constraint="CONSTRAINT",
                            func="PERFORM ssrkb_require_citation(TG_TABLE_NAME, NEW.id); RETURN NULL;",
                            hash="2ae3dc39f2315f28b1e629b1559d94477c10c367",
                            operation='INSERT OR UPDATE OF "state"',
                            pgid="pgtrigger_published_is_cited_3ca9c",
                            table="policies_theme",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="ec9fa3b08133a1c0fbc06661b5425a4fdd98fd82",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_2acba",
                            table="policies_theme",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_themeevent" ("aliases", "broader_id", "created_at", "id", "keywords", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "scheme", "state", "state_note", "summary", "title", "updated_at") VALUES (NEW."aliases", NEW."broader_id", NEW."created_at", NEW."id", NEW."keywords", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."scheme", NEW."state", NEW."state_note", NEW."summary", NEW."title", NEW."updated_at"); RETURN NULL;',
                            hash="cceb71cd9b5763fcb421b5a2316d1a383b4ce94c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_40ad0",
                            table="policies_theme",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."aliases" IS DISTINCT FROM (NEW."aliases") OR OLD."broader_id" IS DISTINCT FROM (NEW."broader_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."keywords" IS DISTINCT FROM (NEW."keywords") OR OLD."order" IS DISTINCT FROM (NEW."order") OR OLD."replaced_by_id" IS DISTINCT FROM (NEW."replaced_by_id") OR OLD."reviewed_on" IS DISTINCT FROM (NEW."reviewed_on") OR OLD."scheme" IS DISTINCT FROM (NEW."scheme") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."state_note" IS DISTINCT FROM (NEW."state_note") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."title" IS DISTINCT FROM (NEW."title"))',
                            func='INSERT INTO "policies_themeevent" ("aliases", "broader_id", "created_at", "id", "keywords", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "scheme", "state", "state_note", "summary", "title", "updated_at") VALUES (NEW."aliases", NEW."broader_id", NEW."created_at", NEW."id", NEW."keywords", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."scheme", NEW."state", NEW."state_note", NEW."summary", NEW."title", NEW."updated_at"); RETURN NULL;',
                            hash="e03f04cb36909b1bdcd788bd4d97b44cb6573b1a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_973a0",
                            table="policies_theme",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_themeevent" ("aliases", "broader_id", "created_at", "id", "keywords", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "scheme", "state", "state_note", "summary", "title", "updated_at") VALUES (OLD."aliases", OLD."broader_id", OLD."created_at", OLD."id", OLD."keywords", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."replaced_by_id", OLD."reviewed_on", OLD."scheme", OLD."state", OLD."state_note", OLD."summary", OLD."title", OLD."updated_at"); RETURN NULL;',
                            hash="af0bef56277d98b79bf15579ac9d98cbad91a0e7",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_69003",
                            table="policies_theme",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ThemeEvent",
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
                        to="policies.theme",
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
                (
                    "id",
                    models.CharField(
                        help_text="Permanent and readable: lower-case words joined by hyphens. It is the address; never change it.",
                        max_length=120,
                        serialize=False,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*$",
                                "Expected lower-case words joined by single hyphens, such as un-dpko.",
                            )
                        ],
                        verbose_name="identifier",
                    ),
                ),
                (
                    "title",
                    models.CharField(help_text="The name as people cite it, without its acronym.", max_length=300),
                ),
                (
                    "aliases",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=300),
                        blank=True,
                        default=list,
                        help_text="Other spellings, languages, acronyms and misprints by which someone may look for it.",
                        size=None,
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True, help_text="What it is and says, in our own words, never a sentence of the source."
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("withdrawn", "withdrawn"),
                        ],
                        default="draft",
                        help_text="Only published records are public; a withdrawn one answers with its reason and its successor.",
                        max_length=10,
                    ),
                ),
                (
                    "state_note",
                    models.TextField(
                        blank=True,
                        help_text="Why it was withdrawn; shown to whoever opens the old address.",
                        verbose_name="reason for the state",
                    ),
                ),
                (
                    "replaced_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The record to read instead of this withdrawn one.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.theme",
                    ),
                ),
                (
                    "reviewed_on",
                    models.DateField(
                        blank=True,
                        help_text="The day on which somebody last checked it against its sources.",
                        null=True,
                    ),
                ),
                (
                    "keywords",
                    models.TextField(
                        blank=True,
                        editable=False,
                        help_text="Names of related records, kept for search and refreshed with them.",
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, help_text="When the record was first stored.")),
                ("updated_at", models.DateTimeField(auto_now=True, help_text="When the record itself last changed.")),
                (
                    "scheme",
                    models.CharField(
                        choices=[
                            ("principle", "principle theme"),
                            ("reform-area", "reform area"),
                            ("actor", "kind of security actor"),
                            ("cross-cutting", "cross-cutting issue"),
                        ],
                        help_text="The list that it belongs to.",
                        max_length=13,
                    ),
                ),
                (
                    "order",
                    models.PositiveSmallIntegerField(
                        default=0, help_text="Its place in its scheme, where order has meaning."
                    ),
                ),
                (
                    "broader",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The wider concept.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.theme",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ThemeRelated",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="9e72a06ee12ac266d38397cdcb4308592cd15847",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_ec535",
                            table="policies_theme_related",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_themerelatedevent" ("from_theme_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "to_theme_id") VALUES (NEW."from_theme_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."to_theme_id"); RETURN NULL;',
                            hash="53dfe63fc1912ba6244c104b0d0aafe67b923d0b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f68cc",
                            table="policies_theme_related",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "policies_themerelatedevent" ("from_theme_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "to_theme_id") VALUES (NEW."from_theme_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."to_theme_id"); RETURN NULL;',
                            hash="745e6b06843fcc0db6c5d0bc797c238b60c1e6a9",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f1e28",
                            table="policies_theme_related",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_themerelatedevent" ("from_theme_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "to_theme_id") VALUES (OLD."from_theme_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."to_theme_id"); RETURN NULL;',
                            hash="b8af39479ab558cf42d06efaa415e7c8b8f96de5",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0f26e",
                            table="policies_theme_related",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("policies.theme_related",),
        ),
        migrations.CreateModel(
            name="ThemeRelatedEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                    "from_theme",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.theme",
                    ),
                ),
                (
                    "to_theme",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.theme",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Document",
            fields=[
                (
                    "id",
                    models.CharField(
                        help_text="Permanent and readable: lower-case words joined by hyphens. It is the address; never change it.",
                        max_length=120,
                        primary_key=True,
                        serialize=False,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*$",
                                "Expected lower-case words joined by single hyphens, such as un-dpko.",
                            )
                        ],
                        verbose_name="identifier",
                    ),
                ),
                (
                    "title",
                    models.CharField(help_text="The name as people cite it, without its acronym.", max_length=300),
                ),
                (
                    "aliases",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=300),
                        blank=True,
                        default=list,
                        help_text="Other spellings, languages, acronyms and misprints by which someone may look for it.",
                        size=None,
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True, help_text="What it is and says, in our own words, never a sentence of the source."
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("withdrawn", "withdrawn"),
                        ],
                        default="draft",
                        help_text="Only published records are public; a withdrawn one answers with its reason and its successor.",
                        max_length=10,
                    ),
                ),
                (
                    "state_note",
                    models.TextField(
                        blank=True,
                        help_text="Why it was withdrawn; shown to whoever opens the old address.",
                        verbose_name="reason for the state",
                    ),
                ),
                (
                    "replaced_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The record to read instead of this withdrawn one.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="replaces",
                        to="policies.document",
                    ),
                ),
                (
                    "reviewed_on",
                    models.DateField(
                        blank=True,
                        help_text="The day on which somebody last checked it against its sources.",
                        null=True,
                    ),
                ),
                (
                    "keywords",
                    models.TextField(
                        blank=True,
                        editable=False,
                        help_text="Names of related records, kept for search and refreshed with them.",
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, help_text="When the record was first stored.")),
                ("updated_at", models.DateTimeField(auto_now=True, help_text="When the record itself last changed.")),
                (
                    "symbol",
                    models.CharField(
                        blank=True, help_text="Official symbol as printed: S/RES/2151 (2014).", max_length=100
                    ),
                ),
                (
                    "type",
                    models.CharField(
                        choices=[
                            ("resolution", "resolution"),
                            ("presidential-statement", "presidential statement"),
                            ("report", "report"),
                            ("policy", "policy or strategy"),
                            ("treaty", "treaty, protocol or charter"),
                            ("code", "code of conduct"),
                            ("guidance", "guidance"),
                            ("decision", "decision or conclusions"),
                            ("agreement", "peace or political agreement"),
                            ("law", "national law or constitution"),
                            ("national-strategy", "national policy or strategy"),
                            ("book", "book"),
                            ("chapter", "chapter or article"),
                            ("study", "study or paper"),
                            ("letter", "letter, statement or speech"),
                            ("other", "other"),
                        ],
                        help_text="What sort of text it is.",
                        max_length=22,
                    ),
                ),
                (
                    "authors",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=150),
                        blank=True,
                        default=list,
                        help_text="Persons named as authors or editors.",
                        size=None,
                    ),
                ),
                (
                    "dated",
                    ssrkb.dates.PartialDateField(
                        blank=True,
                        default="",
                        help_text="The date by which it is cited; its other dates are its steps.",
                        max_length=24,
                    ),
                ),
                (
                    "dated_range",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            "dated",
                            function="ssrkb_days",
                            output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                        ),
                        help_text="The days that this date covers.",
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "part_of",
                    models.ForeignKey(
                        blank=True,
                        help_text="The whole it is a part of.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="parts",
                        to="policies.document",
                    ),
                ),
                (
                    "language",
                    models.CharField(blank=True, help_text="Language code of the text cited: en, fr.", max_length=10),
                ),
                ("address", models.URLField(blank=True, help_text="Where it can be read.", max_length=500)),
                (
                    "search",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("id"),
                            models.F("title"),
                            models.F("symbol"),
                            models.F("aliases"),
                            models.F("summary"),
                            models.F("keywords"),
                            function="ssrkb_words",
                            output_field=django.contrib.postgres.search.SearchVectorField(),
                        ),
                        help_text="The words that search finds it by, weighted.",
                        output_field=django.contrib.postgres.search.SearchVectorField(),
                    ),
                ),
                (
                    "issuers",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The bodies that issued it.",
                        related_name="documents",
                        to="actors.organisation",
                    ),
                ),
                (
                    "themes",
                    models.ManyToManyField(
                        blank=True, help_text="What it is about.", related_name="documents", to="policies.theme"
                    ),
                ),
                (
                    "countries",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The countries that it is about.",
                        related_name="documents",
                        to="actors.country",
                    ),
                ),
            ],
            options={
                "ordering": ["title", "id"],
                "abstract": False,
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(fields=["search"], name="document_search"),
                    models.Index(fields=["state", "title", "id"], name="document_by_title"),
                    models.Index(fields=["state", "updated_at"], name="document_by_update"),
                    models.Index(
                        models.F("state"),
                        models.OrderBy(models.F("dated_range"), nulls_last=True),
                        models.F("id"),
                        name="document_by_date",
                    ),
                    models.Index(
                        models.F("state"),
                        models.OrderBy(models.F("dated_range"), descending=True, nulls_last=True),
                        models.F("id"),
                        name="document_latest_first",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("id__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")), name="document_id_is_a_slug"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("title", ""), _negated=True), name="document_has_a_title"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["draft", "in-review", "published", "withdrawn"])),
                        name="document_state_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "withdrawn"), _negated=True),
                            models.Q(("state_note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="document_withdrawn_says_why",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("replaced_by", None), ("state", "withdrawn"), _connector="OR"),
                        name="document_replaced_is_withdrawn",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("replaced_by", None),
                            models.Q(("replaced_by", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="document_not_replaced_by_itself",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "type__in",
                                [
                                    "resolution",
                                    "presidential-statement",
                                    "report",
                                    "policy",
                                    "treaty",
                                    "code",
                                    "guidance",
                                    "decision",
                                    "agreement",
                                    "law",
                                    "national-strategy",
                                    "book",
                                    "chapter",
                                    "study",
                                    "letter",
                                    "other",
                                ],
                            )
                        ),
                        name="document_type_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("part_of", models.F("id")), _negated=True),
                        name="document_not_part_of_itself",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("symbol", ""), _negated=True),
                        fields=("symbol",),
                        name="document_symbol_once",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="published_is_cited",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.state = 'published')",
                            constraint="CONSTRAINT",
                            func="PERFORM ssrkb_require_citation(TG_TABLE_NAME, NEW.id); RETURN NULL;",
                            hash="a3227573e9b6d3be70d0c939a075e17e1ffe8262",
                            operation='INSERT OR UPDATE OF "state"',
                            pgid="pgtrigger_published_is_cited_f7220",
                            table="policies_document",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="07fcab7cc1fc54aed40e4635bc457690e6d5ca61",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_25866",
                            table="policies_document",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_documentevent" ("address", "aliases", "authors", "created_at", "dated", "id", "keywords", "language", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "symbol", "title", "type", "updated_at") VALUES (NEW."address", NEW."aliases", NEW."authors", NEW."created_at", NEW."dated", NEW."id", NEW."keywords", NEW."language", NEW."part_of_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."state", NEW."state_note", NEW."summary", NEW."symbol", NEW."title", NEW."type", NEW."updated_at"); RETURN NULL;',
                            hash="3ac791bae198074695d02210328535e9dfbffdd5",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_21d61",
                            table="policies_document",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."address" IS DISTINCT FROM (NEW."address") OR OLD."aliases" IS DISTINCT FROM (NEW."aliases") OR OLD."authors" IS DISTINCT FROM (NEW."authors") OR OLD."dated" IS DISTINCT FROM (NEW."dated") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."keywords" IS DISTINCT FROM (NEW."keywords") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."part_of_id" IS DISTINCT FROM (NEW."part_of_id") OR OLD."replaced_by_id" IS DISTINCT FROM (NEW."replaced_by_id") OR OLD."reviewed_on" IS DISTINCT FROM (NEW."reviewed_on") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."state_note" IS DISTINCT FROM (NEW."state_note") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."symbol" IS DISTINCT FROM (NEW."symbol") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."type" IS DISTINCT FROM (NEW."type"))',
                            func='INSERT INTO "policies_documentevent" ("address", "aliases", "authors", "created_at", "dated", "id", "keywords", "language", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "symbol", "title", "type", "updated_at") VALUES (NEW."address", NEW."aliases", NEW."authors", NEW."created_at", NEW."dated", NEW."id", NEW."keywords", NEW."language", NEW."part_of_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."state", NEW."state_note", NEW."summary", NEW."symbol", NEW."title", NEW."type", NEW."updated_at"); RETURN NULL;',
                            hash="34393549adfaff81eee135a2001099103e6a439d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b55a2",
                            table="policies_document",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_documentevent" ("address", "aliases", "authors", "created_at", "dated", "id", "keywords", "language", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "symbol", "title", "type", "updated_at") VALUES (OLD."address", OLD."aliases", OLD."authors", OLD."created_at", OLD."dated", OLD."id", OLD."keywords", OLD."language", OLD."part_of_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."replaced_by_id", OLD."reviewed_on", OLD."state", OLD."state_note", OLD."summary", OLD."symbol", OLD."title", OLD."type", OLD."updated_at"); RETURN NULL;',
                            hash="3e4ca91e431608f13f2e725e9f71466b2f6765a2",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_874c2",
                            table="policies_document",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DocumentEvent",
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
                        to="policies.document",
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
                (
                    "id",
                    models.CharField(
                        help_text="Permanent and readable: lower-case words joined by hyphens. It is the address; never change it.",
                        max_length=120,
                        serialize=False,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*$",
                                "Expected lower-case words joined by single hyphens, such as un-dpko.",
                            )
                        ],
                        verbose_name="identifier",
                    ),
                ),
                (
                    "title",
                    models.CharField(help_text="The name as people cite it, without its acronym.", max_length=300),
                ),
                (
                    "aliases",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=300),
                        blank=True,
                        default=list,
                        help_text="Other spellings, languages, acronyms and misprints by which someone may look for it.",
                        size=None,
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True, help_text="What it is and says, in our own words, never a sentence of the source."
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("withdrawn", "withdrawn"),
                        ],
                        default="draft",
                        help_text="Only published records are public; a withdrawn one answers with its reason and its successor.",
                        max_length=10,
                    ),
                ),
                (
                    "state_note",
                    models.TextField(
                        blank=True,
                        help_text="Why it was withdrawn; shown to whoever opens the old address.",
                        verbose_name="reason for the state",
                    ),
                ),
                (
                    "replaced_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The record to read instead of this withdrawn one.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.document",
                    ),
                ),
                (
                    "reviewed_on",
                    models.DateField(
                        blank=True,
                        help_text="The day on which somebody last checked it against its sources.",
                        null=True,
                    ),
                ),
                (
                    "keywords",
                    models.TextField(
                        blank=True,
                        editable=False,
                        help_text="Names of related records, kept for search and refreshed with them.",
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, help_text="When the record was first stored.")),
                ("updated_at", models.DateTimeField(auto_now=True, help_text="When the record itself last changed.")),
                (
                    "symbol",
                    models.CharField(
                        blank=True, help_text="Official symbol as printed: S/RES/2151 (2014).", max_length=100
                    ),
                ),
                (
                    "type",
                    models.CharField(
                        choices=[
                            ("resolution", "resolution"),
                            ("presidential-statement", "presidential statement"),
                            ("report", "report"),
                            ("policy", "policy or strategy"),
                            ("treaty", "treaty, protocol or charter"),
                            ("code", "code of conduct"),
                            ("guidance", "guidance"),
                            ("decision", "decision or conclusions"),
                            ("agreement", "peace or political agreement"),
                            ("law", "national law or constitution"),
                            ("national-strategy", "national policy or strategy"),
                            ("book", "book"),
                            ("chapter", "chapter or article"),
                            ("study", "study or paper"),
                            ("letter", "letter, statement or speech"),
                            ("other", "other"),
                        ],
                        help_text="What sort of text it is.",
                        max_length=22,
                    ),
                ),
                (
                    "authors",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=150),
                        blank=True,
                        default=list,
                        help_text="Persons named as authors or editors.",
                        size=None,
                    ),
                ),
                (
                    "dated",
                    ssrkb.dates.PartialDateField(
                        blank=True,
                        default="",
                        help_text="The date by which it is cited; its other dates are its steps.",
                        max_length=24,
                    ),
                ),
                (
                    "part_of",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The whole it is a part of.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.document",
                    ),
                ),
                (
                    "language",
                    models.CharField(blank=True, help_text="Language code of the text cited: en, fr.", max_length=10),
                ),
                ("address", models.URLField(blank=True, help_text="Where it can be read.", max_length=500)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="DocumentStep",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "document",
                    models.ForeignKey(
                        help_text="The document that the step belongs to.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="steps",
                        to="policies.document",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("drafted", "drafted"),
                            ("endorsed", "endorsed"),
                            ("approved", "approved"),
                            ("adopted", "adopted"),
                            ("signed", "signed"),
                            ("released", "released or published"),
                            ("entered-into-force", "entered into force"),
                            ("extended", "extended"),
                            ("revised", "revised"),
                            ("expired", "expired"),
                        ],
                        help_text="What was done with it.",
                        max_length=18,
                    ),
                ),
                ("on", ssrkb.dates.PartialDateField(blank=True, default="", help_text="When.", max_length=24)),
                (
                    "on_range",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            "on",
                            function="ssrkb_days",
                            output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                        ),
                        help_text="The days that this date covers.",
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        blank=True,
                        help_text="By which body.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="document_steps",
                        to="actors.organisation",
                    ),
                ),
                ("note", models.CharField(blank=True, help_text="What to know about the step.", max_length=300)),
            ],
            options={
                "ordering": ["on_range", "kind", "id"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("document", "kind", "on", "by"), name="document_step_once", nulls_distinct=False
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "drafted",
                                    "endorsed",
                                    "approved",
                                    "adopted",
                                    "signed",
                                    "released",
                                    "entered-into-force",
                                    "extended",
                                    "revised",
                                    "expired",
                                ],
                            )
                        ),
                        name="document_step_kind_is_known",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="a603704e62d7168bcfdb290a44e5c7accfb79937",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_217b8",
                            table="policies_documentstep",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_documentstepevent" ("by_id", "document_id", "id", "kind", "note", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."by_id", NEW."document_id", NEW."id", NEW."kind", NEW."note", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                            hash="3d3673ebe0a7097a1d2bf92c604751ad7d72c3c3",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_95b41",
                            table="policies_documentstep",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."by_id" IS DISTINCT FROM (NEW."by_id") OR OLD."document_id" IS DISTINCT FROM (NEW."document_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."on" IS DISTINCT FROM (NEW."on"))',
                            func='INSERT INTO "policies_documentstepevent" ("by_id", "document_id", "id", "kind", "note", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."by_id", NEW."document_id", NEW."id", NEW."kind", NEW."note", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                            hash="c99880787f659c27e0397f2a7902bc74bcc77c72",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_64736",
                            table="policies_documentstep",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_documentstepevent" ("by_id", "document_id", "id", "kind", "note", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."by_id", OLD."document_id", OLD."id", OLD."kind", OLD."note", OLD."on", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                            hash="8d57a31a4e4bdffd798d2e4c46cf01b918d38dae",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_464c8",
                            table="policies_documentstep",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DocumentStepEvent",
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
                        to="policies.documentstep",
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
                        help_text="The document that the step belongs to.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.document",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("drafted", "drafted"),
                            ("endorsed", "endorsed"),
                            ("approved", "approved"),
                            ("adopted", "adopted"),
                            ("signed", "signed"),
                            ("released", "released or published"),
                            ("entered-into-force", "entered into force"),
                            ("extended", "extended"),
                            ("revised", "revised"),
                            ("expired", "expired"),
                        ],
                        help_text="What was done with it.",
                        max_length=18,
                    ),
                ),
                ("on", ssrkb.dates.PartialDateField(blank=True, default="", help_text="When.", max_length=24)),
                (
                    "by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="By which body.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.organisation",
                    ),
                ),
                ("note", models.CharField(blank=True, help_text="What to know about the step.", max_length=300)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="DocumentRelation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "subject",
                    models.ForeignKey(
                        help_text="The document that the statement is about.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="relations",
                        to="policies.document",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("builds-on", "builds on"),
                            ("implements", "implements"),
                            ("supersedes", "supersedes"),
                            ("amends", "amends"),
                            ("extends", "extends"),
                            ("supplements", "supplements"),
                            ("cites", "cites"),
                            ("aligned-with", "is aligned with"),
                            ("responds-to", "responds to"),
                        ],
                        help_text="What it does to the other.",
                        max_length=12,
                    ),
                ),
                (
                    "object",
                    models.ForeignKey(
                        help_text="The other document.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reverse_relations",
                        to="policies.document",
                    ),
                ),
                ("note", models.CharField(blank=True, help_text="What to know about it.", max_length=300)),
            ],
            options={
                "ordering": ["kind", "object"],
                "constraints": [
                    models.UniqueConstraint(fields=("subject", "kind", "object"), name="document_relation_once"),
                    models.CheckConstraint(
                        condition=models.Q(("subject", models.F("object")), _negated=True),
                        name="document_relation_not_to_itself",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "builds-on",
                                    "implements",
                                    "supersedes",
                                    "amends",
                                    "extends",
                                    "supplements",
                                    "cites",
                                    "aligned-with",
                                    "responds-to",
                                ],
                            )
                        ),
                        name="document_relation_kind_is_known",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="7ddf7463a2a14b8dd1a3a1bcfc59d8f8bf6dc6e1",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_c3a8f",
                            table="policies_documentrelation",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_documentrelationevent" ("id", "kind", "note", "object_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subject_id") VALUES (NEW."id", NEW."kind", NEW."note", NEW."object_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."subject_id"); RETURN NULL;',
                            hash="3813551b0dba1332d8dc1f3fdb16489c3462d1a8",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_99c23",
                            table="policies_documentrelation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "policies_documentrelationevent" ("id", "kind", "note", "object_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subject_id") VALUES (NEW."id", NEW."kind", NEW."note", NEW."object_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."subject_id"); RETURN NULL;',
                            hash="9b607bba3baef567482c8c9f3c8a501f5e8d46d7",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_42a9e",
                            table="policies_documentrelation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_documentrelationevent" ("id", "kind", "note", "object_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subject_id") VALUES (OLD."id", OLD."kind", OLD."note", OLD."object_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."subject_id"); RETURN NULL;',
                            hash="425002cd831edcd4e42be7365d2ff20a0399cc08",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_432b6",
                            table="policies_documentrelation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DocumentRelationEvent",
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
                        to="policies.documentrelation",
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
                    "subject",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The document that the statement is about.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.document",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("builds-on", "builds on"),
                            ("implements", "implements"),
                            ("supersedes", "supersedes"),
                            ("amends", "amends"),
                            ("extends", "extends"),
                            ("supplements", "supplements"),
                            ("cites", "cites"),
                            ("aligned-with", "is aligned with"),
                            ("responds-to", "responds to"),
                        ],
                        help_text="What it does to the other.",
                        max_length=12,
                    ),
                ),
                (
                    "object",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The other document.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.document",
                    ),
                ),
                ("note", models.CharField(blank=True, help_text="What to know about it.", max_length=300)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="DocumentIssuers",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="2519022c1475caad806a3f34a718e2bafe01484a",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_c03bf",
                            table="policies_document_issuers",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_documentissuersevent" ("document_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."document_id", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="6aad09ec7ffb55b37b6040e540060e79c3175e1c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6ac40",
                            table="policies_document_issuers",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "policies_documentissuersevent" ("document_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."document_id", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="a771c456991c62d95cb55b71f3ad824eb89b36f6",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3f3cd",
                            table="policies_document_issuers",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_documentissuersevent" ("document_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."document_id", OLD."id", OLD."organisation_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="16a425e3606a66f80b5fc5eb206e85ebd93ef151",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fa7a5",
                            table="policies_document_issuers",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("policies.document_issuers",),
        ),
        migrations.CreateModel(
            name="DocumentIssuersEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.document",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.organisation",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="DocumentThemes",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="0f7583ac37516512f309748003c19a8faea235b0",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_55d8a",
                            table="policies_document_themes",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_documentthemesevent" ("document_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "theme_id") VALUES (NEW."document_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."theme_id"); RETURN NULL;',
                            hash="48391fe1a8461b3480ba1e6d6a864ae78ce95f9d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_de31c",
                            table="policies_document_themes",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "policies_documentthemesevent" ("document_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "theme_id") VALUES (NEW."document_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."theme_id"); RETURN NULL;',
                            hash="6300fb41b52950c4ac871eb9369667ceb6ddef97",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_685ef",
                            table="policies_document_themes",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_documentthemesevent" ("document_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "theme_id") VALUES (OLD."document_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."theme_id"); RETURN NULL;',
                            hash="d644c9fcf21ffb4af315647ceed11cb300ec1468",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b1b70",
                            table="policies_document_themes",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("policies.document_themes",),
        ),
        migrations.CreateModel(
            name="DocumentThemesEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.document",
                    ),
                ),
                (
                    "theme",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.theme",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="DocumentCountries",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="689cef54911401258bb3ae511dbc6537c3cf22d9",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_05e15",
                            table="policies_document_countries",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_documentcountriesevent" ("country_id", "document_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."country_id", NEW."document_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="ce6c5a98a05c441b33224274cbcf9bf811e7d7ae",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_cf36a",
                            table="policies_document_countries",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "policies_documentcountriesevent" ("country_id", "document_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."country_id", NEW."document_id", NEW."id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="bef1b54ff37fae85a436e1bb64d08d2fc3162923",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1a855",
                            table="policies_document_countries",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_documentcountriesevent" ("country_id", "document_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."country_id", OLD."document_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="4d4a058d6699a286fa96d7fb7d8a8264c1fe50ab",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ec13b",
                            table="policies_document_countries",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("policies.document_countries",),
        ),
        migrations.CreateModel(
            name="DocumentCountriesEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.document",
                    ),
                ),
                (
                    "country",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.country",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Framework",
            fields=[
                (
                    "id",
                    models.CharField(
                        help_text="Permanent and readable: lower-case words joined by hyphens. It is the address; never change it.",
                        max_length=120,
                        primary_key=True,
                        serialize=False,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*$",
                                "Expected lower-case words joined by single hyphens, such as un-dpko.",
                            )
                        ],
                        verbose_name="identifier",
                    ),
                ),
                (
                    "title",
                    models.CharField(help_text="The name as people cite it, without its acronym.", max_length=300),
                ),
                (
                    "aliases",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=300),
                        blank=True,
                        default=list,
                        help_text="Other spellings, languages, acronyms and misprints by which someone may look for it.",
                        size=None,
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True, help_text="What it is and says, in our own words, never a sentence of the source."
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("withdrawn", "withdrawn"),
                        ],
                        default="draft",
                        help_text="Only published records are public; a withdrawn one answers with its reason and its successor.",
                        max_length=10,
                    ),
                ),
                (
                    "state_note",
                    models.TextField(
                        blank=True,
                        help_text="Why it was withdrawn; shown to whoever opens the old address.",
                        verbose_name="reason for the state",
                    ),
                ),
                (
                    "replaced_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The record to read instead of this withdrawn one.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="replaces",
                        to="policies.framework",
                    ),
                ),
                (
                    "reviewed_on",
                    models.DateField(
                        blank=True,
                        help_text="The day on which somebody last checked it against its sources.",
                        null=True,
                    ),
                ),
                (
                    "keywords",
                    models.TextField(
                        blank=True,
                        editable=False,
                        help_text="Names of related records, kept for search and refreshed with them.",
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, help_text="When the record was first stored.")),
                ("updated_at", models.DateTimeField(auto_now=True, help_text="When the record itself last changed.")),
                (
                    "search",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("id"),
                            models.F("title"),
                            models.Value(""),
                            models.F("aliases"),
                            models.F("summary"),
                            models.F("keywords"),
                            function="ssrkb_words",
                            output_field=django.contrib.postgres.search.SearchVectorField(),
                        ),
                        help_text="The words that search finds it by, weighted.",
                        output_field=django.contrib.postgres.search.SearchVectorField(),
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        help_text="Whose policy it is.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="frameworks",
                        to="actors.organisation",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("adopted", "adopted"),
                            ("draft", "draft"),
                            ("operational-understanding", "operational understanding"),
                            ("scattered-norms", "scattered norms"),
                            ("none", "no framework"),
                        ],
                        help_text="How far the organisation has bound itself to it.",
                        max_length=25,
                    ),
                ),
                (
                    "period",
                    ssrkb.dates.PartialDateField(
                        blank=True, default="", help_text="Since when, or from when to when, it holds.", max_length=24
                    ),
                ),
                (
                    "period_range",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            "period",
                            function="ssrkb_days",
                            output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                        ),
                        help_text="The days that this date covers.",
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
            ],
            options={
                "ordering": ["title", "id"],
                "abstract": False,
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(fields=["search"], name="framework_search"),
                    models.Index(fields=["state", "title", "id"], name="framework_by_title"),
                    models.Index(fields=["state", "updated_at"], name="framework_by_update"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("id__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")), name="framework_id_is_a_slug"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("title", ""), _negated=True), name="framework_has_a_title"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["draft", "in-review", "published", "withdrawn"])),
                        name="framework_state_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "withdrawn"), _negated=True),
                            models.Q(("state_note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="framework_withdrawn_says_why",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("replaced_by", None), ("state", "withdrawn"), _connector="OR"),
                        name="framework_replaced_is_withdrawn",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("replaced_by", None),
                            models.Q(("replaced_by", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="framework_not_replaced_by_itself",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("status__in", ["adopted", "draft", "operational-understanding", "scattered-norms", "none"])
                        ),
                        name="framework_status_is_known",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="published_is_cited",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.state = 'published')",
                            constraint="CONSTRAINT",
                            func="PERFORM ssrkb_require_citation(TG_TABLE_NAME, NEW.id); RETURN NULL;",
                            hash="4d6dd1bf5914c193a1ea5dd6cd6d544b7d737c42",
                            operation='INSERT OR UPDATE OF "state"',
                            pgid="pgtrigger_published_is_cited_6b1fc",
                            table="policies_framework",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="3269d973068548e955b3dc8bcef9d072a6a4237c",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_428a8",
                            table="policies_framework",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_frameworkevent" ("aliases", "created_at", "id", "keywords", "organisation_id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "status", "summary", "title", "updated_at") VALUES (NEW."aliases", NEW."created_at", NEW."id", NEW."keywords", NEW."organisation_id", NEW."period", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."state", NEW."state_note", NEW."status", NEW."summary", NEW."title", NEW."updated_at"); RETURN NULL;',
                            hash="f874d273c055c56151a4f66d30478b4f8dba9fff",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d9c00",
                            table="policies_framework",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."aliases" IS DISTINCT FROM (NEW."aliases") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."keywords" IS DISTINCT FROM (NEW."keywords") OR OLD."organisation_id" IS DISTINCT FROM (NEW."organisation_id") OR OLD."period" IS DISTINCT FROM (NEW."period") OR OLD."replaced_by_id" IS DISTINCT FROM (NEW."replaced_by_id") OR OLD."reviewed_on" IS DISTINCT FROM (NEW."reviewed_on") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."state_note" IS DISTINCT FROM (NEW."state_note") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."title" IS DISTINCT FROM (NEW."title"))',
                            func='INSERT INTO "policies_frameworkevent" ("aliases", "created_at", "id", "keywords", "organisation_id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "status", "summary", "title", "updated_at") VALUES (NEW."aliases", NEW."created_at", NEW."id", NEW."keywords", NEW."organisation_id", NEW."period", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."state", NEW."state_note", NEW."status", NEW."summary", NEW."title", NEW."updated_at"); RETURN NULL;',
                            hash="1e0141b3d2ccd668412cf421f33bcf827200f9fc",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b731e",
                            table="policies_framework",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_frameworkevent" ("aliases", "created_at", "id", "keywords", "organisation_id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "status", "summary", "title", "updated_at") VALUES (OLD."aliases", OLD."created_at", OLD."id", OLD."keywords", OLD."organisation_id", OLD."period", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."replaced_by_id", OLD."reviewed_on", OLD."state", OLD."state_note", OLD."status", OLD."summary", OLD."title", OLD."updated_at"); RETURN NULL;',
                            hash="8e56f37b22fd8485fb6362d907e56f7b7edf30e9",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c59a7",
                            table="policies_framework",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FrameworkEvent",
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
                        to="policies.framework",
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
                (
                    "id",
                    models.CharField(
                        help_text="Permanent and readable: lower-case words joined by hyphens. It is the address; never change it.",
                        max_length=120,
                        serialize=False,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*$",
                                "Expected lower-case words joined by single hyphens, such as un-dpko.",
                            )
                        ],
                        verbose_name="identifier",
                    ),
                ),
                (
                    "title",
                    models.CharField(help_text="The name as people cite it, without its acronym.", max_length=300),
                ),
                (
                    "aliases",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=300),
                        blank=True,
                        default=list,
                        help_text="Other spellings, languages, acronyms and misprints by which someone may look for it.",
                        size=None,
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True, help_text="What it is and says, in our own words, never a sentence of the source."
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("withdrawn", "withdrawn"),
                        ],
                        default="draft",
                        help_text="Only published records are public; a withdrawn one answers with its reason and its successor.",
                        max_length=10,
                    ),
                ),
                (
                    "state_note",
                    models.TextField(
                        blank=True,
                        help_text="Why it was withdrawn; shown to whoever opens the old address.",
                        verbose_name="reason for the state",
                    ),
                ),
                (
                    "replaced_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The record to read instead of this withdrawn one.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.framework",
                    ),
                ),
                (
                    "reviewed_on",
                    models.DateField(
                        blank=True,
                        help_text="The day on which somebody last checked it against its sources.",
                        null=True,
                    ),
                ),
                (
                    "keywords",
                    models.TextField(
                        blank=True,
                        editable=False,
                        help_text="Names of related records, kept for search and refreshed with them.",
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, help_text="When the record was first stored.")),
                ("updated_at", models.DateTimeField(auto_now=True, help_text="When the record itself last changed.")),
                (
                    "organisation",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Whose policy it is.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.organisation",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("adopted", "adopted"),
                            ("draft", "draft"),
                            ("operational-understanding", "operational understanding"),
                            ("scattered-norms", "scattered norms"),
                            ("none", "no framework"),
                        ],
                        help_text="How far the organisation has bound itself to it.",
                        max_length=25,
                    ),
                ),
                (
                    "period",
                    ssrkb.dates.PartialDateField(
                        blank=True, default="", help_text="Since when, or from when to when, it holds.", max_length=24
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="FrameworkDocument",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "framework",
                    models.ForeignKey(
                        help_text="The framework.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="framework_documents",
                        to="policies.framework",
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        help_text="The document.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="framework_documents",
                        to="policies.document",
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("foundation", "foundation"),
                            ("culmination", "main text"),
                            ("guidance", "guidance"),
                            ("related", "related instrument"),
                        ],
                        help_text="The part that it plays.",
                        max_length=11,
                    ),
                ),
            ],
            options={
                "ordering": ["role", "document__dated_range", "document"],
                "constraints": [
                    models.UniqueConstraint(fields=("framework", "document"), name="framework_document_once"),
                    models.CheckConstraint(
                        condition=models.Q(("role__in", ["foundation", "culmination", "guidance", "related"])),
                        name="framework_document_role_is_known",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="743216741c3e9bb96dbc5cb577025eb783160e54",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_9b032",
                            table="policies_frameworkdocument",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_frameworkdocumentevent" ("document_id", "framework_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role") VALUES (NEW."document_id", NEW."framework_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."role"); RETURN NULL;',
                            hash="2e26c22293639e9ab42fa700e98c0a3985321e91",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1d253",
                            table="policies_frameworkdocument",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "policies_frameworkdocumentevent" ("document_id", "framework_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role") VALUES (NEW."document_id", NEW."framework_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."role"); RETURN NULL;',
                            hash="fb55b4bbd603cfe780dddfb857fc8fafcdd7c81f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0ffd6",
                            table="policies_frameworkdocument",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_frameworkdocumentevent" ("document_id", "framework_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role") VALUES (OLD."document_id", OLD."framework_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."role"); RETURN NULL;',
                            hash="c851ecb7a3322723fc2fc5cbbf832d93caa9c351",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_251cc",
                            table="policies_frameworkdocument",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FrameworkDocumentEvent",
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
                        to="policies.frameworkdocument",
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
                    "framework",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The framework.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.framework",
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The document.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.document",
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("foundation", "foundation"),
                            ("culmination", "main text"),
                            ("guidance", "guidance"),
                            ("related", "related instrument"),
                        ],
                        help_text="The part that it plays.",
                        max_length=11,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Definition",
            fields=[
                (
                    "id",
                    models.CharField(
                        help_text="Permanent and readable: lower-case words joined by hyphens. It is the address; never change it.",
                        max_length=120,
                        primary_key=True,
                        serialize=False,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*$",
                                "Expected lower-case words joined by single hyphens, such as un-dpko.",
                            )
                        ],
                        verbose_name="identifier",
                    ),
                ),
                (
                    "title",
                    models.CharField(help_text="The name as people cite it, without its acronym.", max_length=300),
                ),
                (
                    "aliases",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=300),
                        blank=True,
                        default=list,
                        help_text="Other spellings, languages, acronyms and misprints by which someone may look for it.",
                        size=None,
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True, help_text="What it is and says, in our own words, never a sentence of the source."
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("withdrawn", "withdrawn"),
                        ],
                        default="draft",
                        help_text="Only published records are public; a withdrawn one answers with its reason and its successor.",
                        max_length=10,
                    ),
                ),
                (
                    "state_note",
                    models.TextField(
                        blank=True,
                        help_text="Why it was withdrawn; shown to whoever opens the old address.",
                        verbose_name="reason for the state",
                    ),
                ),
                (
                    "replaced_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The record to read instead of this withdrawn one.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="replaces",
                        to="policies.definition",
                    ),
                ),
                (
                    "reviewed_on",
                    models.DateField(
                        blank=True,
                        help_text="The day on which somebody last checked it against its sources.",
                        null=True,
                    ),
                ),
                (
                    "keywords",
                    models.TextField(
                        blank=True,
                        editable=False,
                        help_text="Names of related records, kept for search and refreshed with them.",
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, help_text="When the record was first stored.")),
                ("updated_at", models.DateTimeField(auto_now=True, help_text="When the record itself last changed.")),
                (
                    "term",
                    models.CharField(
                        help_text="The term defined, in the singular: security sector reform.", max_length=150
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who defines it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="definitions",
                        to="actors.organisation",
                    ),
                ),
                (
                    "framework",
                    models.ForeignKey(
                        blank=True,
                        help_text="In which framework.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="definitions",
                        to="policies.framework",
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        blank=True,
                        help_text="In which document.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="definitions",
                        to="policies.document",
                    ),
                ),
                ("who", models.TextField(blank=True, help_text="Who acts or is meant, in our words.")),
                ("what", models.TextField(blank=True, help_text="What is done or what it consists of, in our words.")),
                ("goal", models.TextField(blank=True, help_text="To what end, in our words.")),
                (
                    "conditions",
                    models.TextField(blank=True, help_text="Under which conditions or norms, in our words."),
                ),
                ("leaves_out", models.TextField(blank=True, help_text="What it leaves out that others name.")),
                (
                    "search",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("id"),
                            models.F("title"),
                            models.F("term"),
                            models.F("aliases"),
                            models.F("summary"),
                            models.F("keywords"),
                            function="ssrkb_words",
                            output_field=django.contrib.postgres.search.SearchVectorField(),
                        ),
                        help_text="The words that search finds it by, weighted.",
                        output_field=django.contrib.postgres.search.SearchVectorField(),
                    ),
                ),
                (
                    "themes",
                    models.ManyToManyField(
                        blank=True, help_text="What it touches.", related_name="definitions", to="policies.theme"
                    ),
                ),
            ],
            options={
                "ordering": ["title", "id"],
                "abstract": False,
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(fields=["search"], name="definition_search"),
                    models.Index(fields=["state", "title", "id"], name="definition_by_title"),
                    models.Index(fields=["state", "updated_at"], name="definition_by_update"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("id__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")), name="definition_id_is_a_slug"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("title", ""), _negated=True), name="definition_has_a_title"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["draft", "in-review", "published", "withdrawn"])),
                        name="definition_state_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "withdrawn"), _negated=True),
                            models.Q(("state_note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="definition_withdrawn_says_why",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("replaced_by", None), ("state", "withdrawn"), _connector="OR"),
                        name="definition_replaced_is_withdrawn",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("replaced_by", None),
                            models.Q(("replaced_by", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="definition_not_replaced_by_itself",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="published_is_cited",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.state = 'published')",
                            constraint="CONSTRAINT",
                            func="PERFORM ssrkb_require_citation(TG_TABLE_NAME, NEW.id); RETURN NULL;",
                            hash="543708454acfa2d5e3303abdf227e73d67b346a8",
                            operation='INSERT OR UPDATE OF "state"',
                            pgid="pgtrigger_published_is_cited_f9fc8",
                            table="policies_definition",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="da0038ef82330a2727245c0eee1c7cbb577de4fd",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_9ba9f",
                            table="policies_definition",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_definitionevent" ("aliases", "conditions", "created_at", "document_id", "framework_id", "goal", "id", "keywords", "leaves_out", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "term", "title", "updated_at", "what", "who") VALUES (NEW."aliases", NEW."conditions", NEW."created_at", NEW."document_id", NEW."framework_id", NEW."goal", NEW."id", NEW."keywords", NEW."leaves_out", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."state", NEW."state_note", NEW."summary", NEW."term", NEW."title", NEW."updated_at", NEW."what", NEW."who"); RETURN NULL;',
                            hash="4c22b7755274f547b01589efae55617cd7576013",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4d975",
                            table="policies_definition",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."aliases" IS DISTINCT FROM (NEW."aliases") OR OLD."conditions" IS DISTINCT FROM (NEW."conditions") OR OLD."document_id" IS DISTINCT FROM (NEW."document_id") OR OLD."framework_id" IS DISTINCT FROM (NEW."framework_id") OR OLD."goal" IS DISTINCT FROM (NEW."goal") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."keywords" IS DISTINCT FROM (NEW."keywords") OR OLD."leaves_out" IS DISTINCT FROM (NEW."leaves_out") OR OLD."organisation_id" IS DISTINCT FROM (NEW."organisation_id") OR OLD."replaced_by_id" IS DISTINCT FROM (NEW."replaced_by_id") OR OLD."reviewed_on" IS DISTINCT FROM (NEW."reviewed_on") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."state_note" IS DISTINCT FROM (NEW."state_note") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."term" IS DISTINCT FROM (NEW."term") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."what" IS DISTINCT FROM (NEW."what") OR OLD."who" IS DISTINCT FROM (NEW."who"))',
                            func='INSERT INTO "policies_definitionevent" ("aliases", "conditions", "created_at", "document_id", "framework_id", "goal", "id", "keywords", "leaves_out", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "term", "title", "updated_at", "what", "who") VALUES (NEW."aliases", NEW."conditions", NEW."created_at", NEW."document_id", NEW."framework_id", NEW."goal", NEW."id", NEW."keywords", NEW."leaves_out", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."state", NEW."state_note", NEW."summary", NEW."term", NEW."title", NEW."updated_at", NEW."what", NEW."who"); RETURN NULL;',
                            hash="38eea8564f907816e28301d2bbfd3b284ad52f33",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_39912",
                            table="policies_definition",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_definitionevent" ("aliases", "conditions", "created_at", "document_id", "framework_id", "goal", "id", "keywords", "leaves_out", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "term", "title", "updated_at", "what", "who") VALUES (OLD."aliases", OLD."conditions", OLD."created_at", OLD."document_id", OLD."framework_id", OLD."goal", OLD."id", OLD."keywords", OLD."leaves_out", OLD."organisation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."replaced_by_id", OLD."reviewed_on", OLD."state", OLD."state_note", OLD."summary", OLD."term", OLD."title", OLD."updated_at", OLD."what", OLD."who"); RETURN NULL;',
                            hash="5c762927f1b9dec3d442ec43352bb2c88d88d61e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_60c4f",
                            table="policies_definition",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DefinitionEvent",
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
                        to="policies.definition",
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
                (
                    "id",
                    models.CharField(
                        help_text="Permanent and readable: lower-case words joined by hyphens. It is the address; never change it.",
                        max_length=120,
                        serialize=False,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*$",
                                "Expected lower-case words joined by single hyphens, such as un-dpko.",
                            )
                        ],
                        verbose_name="identifier",
                    ),
                ),
                (
                    "title",
                    models.CharField(help_text="The name as people cite it, without its acronym.", max_length=300),
                ),
                (
                    "aliases",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=300),
                        blank=True,
                        default=list,
                        help_text="Other spellings, languages, acronyms and misprints by which someone may look for it.",
                        size=None,
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True, help_text="What it is and says, in our own words, never a sentence of the source."
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("withdrawn", "withdrawn"),
                        ],
                        default="draft",
                        help_text="Only published records are public; a withdrawn one answers with its reason and its successor.",
                        max_length=10,
                    ),
                ),
                (
                    "state_note",
                    models.TextField(
                        blank=True,
                        help_text="Why it was withdrawn; shown to whoever opens the old address.",
                        verbose_name="reason for the state",
                    ),
                ),
                (
                    "replaced_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The record to read instead of this withdrawn one.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.definition",
                    ),
                ),
                (
                    "reviewed_on",
                    models.DateField(
                        blank=True,
                        help_text="The day on which somebody last checked it against its sources.",
                        null=True,
                    ),
                ),
                (
                    "keywords",
                    models.TextField(
                        blank=True,
                        editable=False,
                        help_text="Names of related records, kept for search and refreshed with them.",
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, help_text="When the record was first stored.")),
                ("updated_at", models.DateTimeField(auto_now=True, help_text="When the record itself last changed.")),
                (
                    "term",
                    models.CharField(
                        help_text="The term defined, in the singular: security sector reform.", max_length=150
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who defines it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.organisation",
                    ),
                ),
                (
                    "framework",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="In which framework.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.framework",
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="In which document.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.document",
                    ),
                ),
                ("who", models.TextField(blank=True, help_text="Who acts or is meant, in our words.")),
                ("what", models.TextField(blank=True, help_text="What is done or what it consists of, in our words.")),
                ("goal", models.TextField(blank=True, help_text="To what end, in our words.")),
                (
                    "conditions",
                    models.TextField(blank=True, help_text="Under which conditions or norms, in our words."),
                ),
                ("leaves_out", models.TextField(blank=True, help_text="What it leaves out that others name.")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Principle",
            fields=[
                (
                    "id",
                    models.CharField(
                        help_text="Permanent and readable: lower-case words joined by hyphens. It is the address; never change it.",
                        max_length=120,
                        primary_key=True,
                        serialize=False,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*$",
                                "Expected lower-case words joined by single hyphens, such as un-dpko.",
                            )
                        ],
                        verbose_name="identifier",
                    ),
                ),
                (
                    "title",
                    models.CharField(help_text="The name as people cite it, without its acronym.", max_length=300),
                ),
                (
                    "aliases",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=300),
                        blank=True,
                        default=list,
                        help_text="Other spellings, languages, acronyms and misprints by which someone may look for it.",
                        size=None,
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True, help_text="What it is and says, in our own words, never a sentence of the source."
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("withdrawn", "withdrawn"),
                        ],
                        default="draft",
                        help_text="Only published records are public; a withdrawn one answers with its reason and its successor.",
                        max_length=10,
                    ),
                ),
                (
                    "state_note",
                    models.TextField(
                        blank=True,
                        help_text="Why it was withdrawn; shown to whoever opens the old address.",
                        verbose_name="reason for the state",
                    ),
                ),
                (
                    "replaced_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The record to read instead of this withdrawn one.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="replaces",
                        to="policies.principle",
                    ),
                ),
                (
                    "reviewed_on",
                    models.DateField(
                        blank=True,
                        help_text="The day on which somebody last checked it against its sources.",
                        null=True,
                    ),
                ),
                (
                    "keywords",
                    models.TextField(
                        blank=True,
                        editable=False,
                        help_text="Names of related records, kept for search and refreshed with them.",
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, help_text="When the record was first stored.")),
                ("updated_at", models.DateTimeField(auto_now=True, help_text="When the record itself last changed.")),
                (
                    "search",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("id"),
                            models.F("title"),
                            models.Value(""),
                            models.F("aliases"),
                            models.F("summary"),
                            models.F("keywords"),
                            function="ssrkb_words",
                            output_field=django.contrib.postgres.search.SearchVectorField(),
                        ),
                        help_text="The words that search finds it by, weighted.",
                        output_field=django.contrib.postgres.search.SearchVectorField(),
                    ),
                ),
                (
                    "type",
                    models.CharField(
                        choices=[("principle", "principle"), ("provision", "provision")],
                        default="principle",
                        help_text="A principle of a framework, or a provision of another text.",
                        max_length=9,
                    ),
                ),
                (
                    "framework",
                    models.ForeignKey(
                        blank=True,
                        help_text="Whose principle it is.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="principles",
                        to="policies.framework",
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        blank=True,
                        help_text="Where it is laid down.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="principles",
                        to="policies.document",
                    ),
                ),
                (
                    "label",
                    models.CharField(
                        blank=True, help_text="As printed: a, 15(b).", max_length=20, verbose_name="printed label"
                    ),
                ),
                (
                    "order",
                    models.PositiveSmallIntegerField(default=0, help_text="Its place in the printed order, from 1."),
                ),
                (
                    "themes",
                    models.ManyToManyField(
                        blank=True, help_text="What it is about.", related_name="principles", to="policies.theme"
                    ),
                ),
            ],
            options={
                "ordering": ["framework", "order", "id"],
                "abstract": False,
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(fields=["search"], name="principle_search"),
                    models.Index(fields=["state", "title", "id"], name="principle_by_title"),
                    models.Index(fields=["state", "updated_at"], name="principle_by_update"),
                    models.Index(fields=["state", "framework", "order", "id"], name="principle_by_order"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("id__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")), name="principle_id_is_a_slug"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("title", ""), _negated=True), name="principle_has_a_title"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["draft", "in-review", "published", "withdrawn"])),
                        name="principle_state_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "withdrawn"), _negated=True),
                            models.Q(("state_note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="principle_withdrawn_says_why",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("replaced_by", None), ("state", "withdrawn"), _connector="OR"),
                        name="principle_replaced_is_withdrawn",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("replaced_by", None),
                            models.Q(("replaced_by", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="principle_not_replaced_by_itself",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("type__in", ["principle", "provision"])), name="principle_type_is_known"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("framework__isnull", False), ("document__isnull", False), _connector="OR"),
                        name="principle_stands_somewhere",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("type", "principle")),
                        fields=("framework", "order"),
                        name="principle_order_once",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="published_is_cited",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.state = 'published')",
                            constraint="CONSTRAINT",
                            func="PERFORM ssrkb_require_citation(TG_TABLE_NAME, NEW.id); RETURN NULL;",
                            hash="bdd3cdbcd3213053b95a79beb32432526922a48e",
                            operation='INSERT OR UPDATE OF "state"',
                            pgid="pgtrigger_published_is_cited_a3761",
                            table="policies_principle",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="363c85e8373de04a546bb8ca9e7d416d89a0ce4d",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_9cf73",
                            table="policies_principle",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_principleevent" ("aliases", "created_at", "document_id", "framework_id", "id", "keywords", "label", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "title", "type", "updated_at") VALUES (NEW."aliases", NEW."created_at", NEW."document_id", NEW."framework_id", NEW."id", NEW."keywords", NEW."label", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."state", NEW."state_note", NEW."summary", NEW."title", NEW."type", NEW."updated_at"); RETURN NULL;',
                            hash="fd2f5732f687825b7f099b0d6fd4941b9f9a8d68",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0673f",
                            table="policies_principle",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."aliases" IS DISTINCT FROM (NEW."aliases") OR OLD."document_id" IS DISTINCT FROM (NEW."document_id") OR OLD."framework_id" IS DISTINCT FROM (NEW."framework_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."keywords" IS DISTINCT FROM (NEW."keywords") OR OLD."label" IS DISTINCT FROM (NEW."label") OR OLD."order" IS DISTINCT FROM (NEW."order") OR OLD."replaced_by_id" IS DISTINCT FROM (NEW."replaced_by_id") OR OLD."reviewed_on" IS DISTINCT FROM (NEW."reviewed_on") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."state_note" IS DISTINCT FROM (NEW."state_note") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."type" IS DISTINCT FROM (NEW."type"))',
                            func='INSERT INTO "policies_principleevent" ("aliases", "created_at", "document_id", "framework_id", "id", "keywords", "label", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "title", "type", "updated_at") VALUES (NEW."aliases", NEW."created_at", NEW."document_id", NEW."framework_id", NEW."id", NEW."keywords", NEW."label", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."state", NEW."state_note", NEW."summary", NEW."title", NEW."type", NEW."updated_at"); RETURN NULL;',
                            hash="2bd3ac6529e1e8b989d35883f47d59a8cbb0884c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_45949",
                            table="policies_principle",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_principleevent" ("aliases", "created_at", "document_id", "framework_id", "id", "keywords", "label", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "title", "type", "updated_at") VALUES (OLD."aliases", OLD."created_at", OLD."document_id", OLD."framework_id", OLD."id", OLD."keywords", OLD."label", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."replaced_by_id", OLD."reviewed_on", OLD."state", OLD."state_note", OLD."summary", OLD."title", OLD."type", OLD."updated_at"); RETURN NULL;',
                            hash="743c4cb6a3fbb1ba781ff5726f00e1bf20dfd9e4",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_76439",
                            table="policies_principle",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PrincipleEvent",
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
                        to="policies.principle",
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
                (
                    "id",
                    models.CharField(
                        help_text="Permanent and readable: lower-case words joined by hyphens. It is the address; never change it.",
                        max_length=120,
                        serialize=False,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*$",
                                "Expected lower-case words joined by single hyphens, such as un-dpko.",
                            )
                        ],
                        verbose_name="identifier",
                    ),
                ),
                (
                    "title",
                    models.CharField(help_text="The name as people cite it, without its acronym.", max_length=300),
                ),
                (
                    "aliases",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=300),
                        blank=True,
                        default=list,
                        help_text="Other spellings, languages, acronyms and misprints by which someone may look for it.",
                        size=None,
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True, help_text="What it is and says, in our own words, never a sentence of the source."
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("withdrawn", "withdrawn"),
                        ],
                        default="draft",
                        help_text="Only published records are public; a withdrawn one answers with its reason and its successor.",
                        max_length=10,
                    ),
                ),
                (
                    "state_note",
                    models.TextField(
                        blank=True,
                        help_text="Why it was withdrawn; shown to whoever opens the old address.",
                        verbose_name="reason for the state",
                    ),
                ),
                (
                    "replaced_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The record to read instead of this withdrawn one.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.principle",
                    ),
                ),
                (
                    "reviewed_on",
                    models.DateField(
                        blank=True,
                        help_text="The day on which somebody last checked it against its sources.",
                        null=True,
                    ),
                ),
                (
                    "keywords",
                    models.TextField(
                        blank=True,
                        editable=False,
                        help_text="Names of related records, kept for search and refreshed with them.",
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, help_text="When the record was first stored.")),
                ("updated_at", models.DateTimeField(auto_now=True, help_text="When the record itself last changed.")),
                (
                    "type",
                    models.CharField(
                        choices=[("principle", "principle"), ("provision", "provision")],
                        default="principle",
                        help_text="A principle of a framework, or a provision of another text.",
                        max_length=9,
                    ),
                ),
                (
                    "framework",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Whose principle it is.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.framework",
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Where it is laid down.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.document",
                    ),
                ),
                (
                    "label",
                    models.CharField(
                        blank=True, help_text="As printed: a, 15(b).", max_length=20, verbose_name="printed label"
                    ),
                ),
                (
                    "order",
                    models.PositiveSmallIntegerField(default=0, help_text="Its place in the printed order, from 1."),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PrincipleAlignment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "subject",
                    models.ForeignKey(
                        help_text="The principle that the statement is about.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="relations",
                        to="policies.principle",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("equivalent", "says the same as"),
                            ("overlaps", "overlaps with"),
                            ("narrower", "is narrower than"),
                            ("develops", "develops further"),
                            ("contrasts", "contrasts with"),
                        ],
                        help_text="How they relate.",
                        max_length=10,
                    ),
                ),
                (
                    "object",
                    models.ForeignKey(
                        help_text="The other principle.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reverse_relations",
                        to="policies.principle",
                    ),
                ),
                (
                    "asserted_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who says so; blank where it is this knowledge base.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="alignments",
                        to="actors.organisation",
                    ),
                ),
                ("note", models.CharField(blank=True, help_text="Why.", max_length=300)),
            ],
            options={
                "ordering": ["kind", "object"],
                "constraints": [
                    models.UniqueConstraint(fields=("subject", "kind", "object"), name="principle_alignment_once"),
                    models.CheckConstraint(
                        condition=models.Q(("subject", models.F("object")), _negated=True),
                        name="principle_alignment_not_to_itself",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("kind__in", ["equivalent", "overlaps", "narrower", "develops", "contrasts"])
                        ),
                        name="principle_alignment_kind_is_known",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="064523a278a2a89841daa52b5fa3c3cdf084851a",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_960e7",
                            table="policies_principlealignment",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_principlealignmentevent" ("asserted_by_id", "id", "kind", "note", "object_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subject_id") VALUES (NEW."asserted_by_id", NEW."id", NEW."kind", NEW."note", NEW."object_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."subject_id"); RETURN NULL;',
                            hash="a4b68031df7a798121182aa5129c88284c085cb6",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_264c1",
                            table="policies_principlealignment",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "policies_principlealignmentevent" ("asserted_by_id", "id", "kind", "note", "object_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subject_id") VALUES (NEW."asserted_by_id", NEW."id", NEW."kind", NEW."note", NEW."object_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."subject_id"); RETURN NULL;',
                            hash="8e3db1b5f36f8da4c3a786602efae35f8d5a7323",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_36352",
                            table="policies_principlealignment",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_principlealignmentevent" ("asserted_by_id", "id", "kind", "note", "object_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subject_id") VALUES (OLD."asserted_by_id", OLD."id", OLD."kind", OLD."note", OLD."object_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."subject_id"); RETURN NULL;',
                            hash="2a6b233b6978f0ce92a24b50ad00dbcaa314130e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f4669",
                            table="policies_principlealignment",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PrincipleAlignmentEvent",
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
                        to="policies.principlealignment",
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
                    "subject",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The principle that the statement is about.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.principle",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("equivalent", "says the same as"),
                            ("overlaps", "overlaps with"),
                            ("narrower", "is narrower than"),
                            ("develops", "develops further"),
                            ("contrasts", "contrasts with"),
                        ],
                        help_text="How they relate.",
                        max_length=10,
                    ),
                ),
                (
                    "object",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The other principle.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.principle",
                    ),
                ),
                (
                    "asserted_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who says so; blank where it is this knowledge base.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.organisation",
                    ),
                ),
                ("note", models.CharField(blank=True, help_text="Why.", max_length=300)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="DefinitionThemes",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="17a424d6cf57fac19b98016afe5d3b7a99983008",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_f8a2a",
                            table="policies_definition_themes",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_definitionthemesevent" ("definition_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "theme_id") VALUES (NEW."definition_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."theme_id"); RETURN NULL;',
                            hash="f90422121d66b0411900e6a4e0efdfc71f731994",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_45c66",
                            table="policies_definition_themes",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "policies_definitionthemesevent" ("definition_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "theme_id") VALUES (NEW."definition_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."theme_id"); RETURN NULL;',
                            hash="d92eeb25d0c0a78854434cec29c4aae02623abb5",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e72c8",
                            table="policies_definition_themes",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_definitionthemesevent" ("definition_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "theme_id") VALUES (OLD."definition_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."theme_id"); RETURN NULL;',
                            hash="2d1486366b0568aabd0e4608df60dce1107b052e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5d24d",
                            table="policies_definition_themes",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("policies.definition_themes",),
        ),
        migrations.CreateModel(
            name="DefinitionThemesEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                    "definition",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.definition",
                    ),
                ),
                (
                    "theme",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.theme",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PrincipleThemes",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="d797ee4b907616ca07a52b698b748d1450b05681",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_02c55",
                            table="policies_principle_themes",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_principlethemesevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "principle_id", "theme_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."principle_id", NEW."theme_id"); RETURN NULL;',
                            hash="fa4bfbe4e4a8ac8e031ea327598061ad03564ec5",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_14d3c",
                            table="policies_principle_themes",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "policies_principlethemesevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "principle_id", "theme_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."principle_id", NEW."theme_id"); RETURN NULL;',
                            hash="11522fe8e497d4aeabc680ec73755a7890572bbf",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ac80f",
                            table="policies_principle_themes",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_principlethemesevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "principle_id", "theme_id") VALUES (OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."principle_id", OLD."theme_id"); RETURN NULL;',
                            hash="c2dbad04653fa3339aabf6bc005b9d69aa237fad",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_21728",
                            table="policies_principle_themes",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("policies.principle_themes",),
        ),
        migrations.CreateModel(
            name="PrincipleThemesEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                    "principle",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.principle",
                    ),
                ),
                (
                    "theme",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.theme",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Coverage",
            fields=[
                (
                    "id",
                    models.CharField(
                        help_text="Permanent and readable: lower-case words joined by hyphens. It is the address; never change it.",
                        max_length=120,
                        primary_key=True,
                        serialize=False,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*$",
                                "Expected lower-case words joined by single hyphens, such as un-dpko.",
                            )
                        ],
                        verbose_name="identifier",
                    ),
                ),
                (
                    "title",
                    models.CharField(help_text="The name as people cite it, without its acronym.", max_length=300),
                ),
                (
                    "aliases",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=300),
                        blank=True,
                        default=list,
                        help_text="Other spellings, languages, acronyms and misprints by which someone may look for it.",
                        size=None,
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True, help_text="What it is and says, in our own words, never a sentence of the source."
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("withdrawn", "withdrawn"),
                        ],
                        default="draft",
                        help_text="Only published records are public; a withdrawn one answers with its reason and its successor.",
                        max_length=10,
                    ),
                ),
                (
                    "state_note",
                    models.TextField(
                        blank=True,
                        help_text="Why it was withdrawn; shown to whoever opens the old address.",
                        verbose_name="reason for the state",
                    ),
                ),
                (
                    "replaced_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The record to read instead of this withdrawn one.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="replaces",
                        to="policies.coverage",
                    ),
                ),
                (
                    "reviewed_on",
                    models.DateField(
                        blank=True,
                        help_text="The day on which somebody last checked it against its sources.",
                        null=True,
                    ),
                ),
                (
                    "keywords",
                    models.TextField(
                        blank=True,
                        editable=False,
                        help_text="Names of related records, kept for search and refreshed with them.",
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, help_text="When the record was first stored.")),
                ("updated_at", models.DateTimeField(auto_now=True, help_text="When the record itself last changed.")),
                (
                    "search",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("id"),
                            models.F("title"),
                            models.Value(""),
                            models.F("aliases"),
                            models.F("summary"),
                            models.F("keywords"),
                            function="ssrkb_words",
                            output_field=django.contrib.postgres.search.SearchVectorField(),
                        ),
                        help_text="The words that search finds it by, weighted.",
                        output_field=django.contrib.postgres.search.SearchVectorField(),
                    ),
                ),
                (
                    "framework",
                    models.ForeignKey(
                        help_text="The framework that was read.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="coverage",
                        to="policies.framework",
                    ),
                ),
                (
                    "theme",
                    models.ForeignKey(
                        help_text="The theme looked for in it.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="coverage",
                        to="policies.theme",
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[("addressed", "addressed"), ("conditioned", "conditioned"), ("silent", "silent")],
                        help_text="Addressed outright, only under a condition or in part, or nothing found in the text read.",
                        max_length=11,
                    ),
                ),
                (
                    "principles",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The principles by which it is addressed.",
                        related_name="coverage",
                        to="policies.principle",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "coverage",
                "ordering": ["framework", "theme", "id"],
                "abstract": False,
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(fields=["search"], name="coverage_search"),
                    models.Index(fields=["state", "title", "id"], name="coverage_by_title"),
                    models.Index(fields=["state", "updated_at"], name="coverage_by_update"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("id__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")), name="coverage_id_is_a_slug"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("title", ""), _negated=True), name="coverage_has_a_title"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["draft", "in-review", "published", "withdrawn"])),
                        name="coverage_state_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "withdrawn"), _negated=True),
                            models.Q(("state_note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="coverage_withdrawn_says_why",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("replaced_by", None), ("state", "withdrawn"), _connector="OR"),
                        name="coverage_replaced_is_withdrawn",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("replaced_by", None),
                            models.Q(("replaced_by", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="coverage_not_replaced_by_itself",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["addressed", "conditioned", "silent"])),
                        name="coverage_stance_is_known",
                    ),
                    models.UniqueConstraint(fields=("framework", "theme"), name="coverage_once"),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="published_is_cited",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.state = 'published')",
                            constraint="CONSTRAINT",
                            func="PERFORM ssrkb_require_citation(TG_TABLE_NAME, NEW.id); RETURN NULL;",
                            hash="a8532f88ebc08089008ba2f06ad0665046d13f80",
                            operation='INSERT OR UPDATE OF "state"',
                            pgid="pgtrigger_published_is_cited_cf273",
                            table="policies_coverage",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="276ac6e7211a460d5b611b00714b665df192811c",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_15114",
                            table="policies_coverage",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_coverageevent" ("aliases", "created_at", "framework_id", "id", "keywords", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "stance", "state", "state_note", "summary", "theme_id", "title", "updated_at") VALUES (NEW."aliases", NEW."created_at", NEW."framework_id", NEW."id", NEW."keywords", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."stance", NEW."state", NEW."state_note", NEW."summary", NEW."theme_id", NEW."title", NEW."updated_at"); RETURN NULL;',
                            hash="06d5a9def8b0eb62750c21490c6d75d14e772fcb",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_51924",
                            table="policies_coverage",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."aliases" IS DISTINCT FROM (NEW."aliases") OR OLD."framework_id" IS DISTINCT FROM (NEW."framework_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."keywords" IS DISTINCT FROM (NEW."keywords") OR OLD."replaced_by_id" IS DISTINCT FROM (NEW."replaced_by_id") OR OLD."reviewed_on" IS DISTINCT FROM (NEW."reviewed_on") OR OLD."stance" IS DISTINCT FROM (NEW."stance") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."state_note" IS DISTINCT FROM (NEW."state_note") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."theme_id" IS DISTINCT FROM (NEW."theme_id") OR OLD."title" IS DISTINCT FROM (NEW."title"))',
                            func='INSERT INTO "policies_coverageevent" ("aliases", "created_at", "framework_id", "id", "keywords", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "stance", "state", "state_note", "summary", "theme_id", "title", "updated_at") VALUES (NEW."aliases", NEW."created_at", NEW."framework_id", NEW."id", NEW."keywords", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."stance", NEW."state", NEW."state_note", NEW."summary", NEW."theme_id", NEW."title", NEW."updated_at"); RETURN NULL;',
                            hash="5ceadfc4434453242e6a428866b43ab54463e1a3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7e18f",
                            table="policies_coverage",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_coverageevent" ("aliases", "created_at", "framework_id", "id", "keywords", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "stance", "state", "state_note", "summary", "theme_id", "title", "updated_at") VALUES (OLD."aliases", OLD."created_at", OLD."framework_id", OLD."id", OLD."keywords", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."replaced_by_id", OLD."reviewed_on", OLD."stance", OLD."state", OLD."state_note", OLD."summary", OLD."theme_id", OLD."title", OLD."updated_at"); RETURN NULL;',
                            hash="dd7b1dcb3c1c3198b9af74142b5d87b7085ec149",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_66c40",
                            table="policies_coverage",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CoverageEvent",
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
                        to="policies.coverage",
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
                (
                    "id",
                    models.CharField(
                        help_text="Permanent and readable: lower-case words joined by hyphens. It is the address; never change it.",
                        max_length=120,
                        serialize=False,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*$",
                                "Expected lower-case words joined by single hyphens, such as un-dpko.",
                            )
                        ],
                        verbose_name="identifier",
                    ),
                ),
                (
                    "title",
                    models.CharField(help_text="The name as people cite it, without its acronym.", max_length=300),
                ),
                (
                    "aliases",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=300),
                        blank=True,
                        default=list,
                        help_text="Other spellings, languages, acronyms and misprints by which someone may look for it.",
                        size=None,
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True, help_text="What it is and says, in our own words, never a sentence of the source."
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("withdrawn", "withdrawn"),
                        ],
                        default="draft",
                        help_text="Only published records are public; a withdrawn one answers with its reason and its successor.",
                        max_length=10,
                    ),
                ),
                (
                    "state_note",
                    models.TextField(
                        blank=True,
                        help_text="Why it was withdrawn; shown to whoever opens the old address.",
                        verbose_name="reason for the state",
                    ),
                ),
                (
                    "replaced_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The record to read instead of this withdrawn one.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.coverage",
                    ),
                ),
                (
                    "reviewed_on",
                    models.DateField(
                        blank=True,
                        help_text="The day on which somebody last checked it against its sources.",
                        null=True,
                    ),
                ),
                (
                    "keywords",
                    models.TextField(
                        blank=True,
                        editable=False,
                        help_text="Names of related records, kept for search and refreshed with them.",
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, help_text="When the record was first stored.")),
                ("updated_at", models.DateTimeField(auto_now=True, help_text="When the record itself last changed.")),
                (
                    "framework",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The framework that was read.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.framework",
                    ),
                ),
                (
                    "theme",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The theme looked for in it.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.theme",
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[("addressed", "addressed"), ("conditioned", "conditioned"), ("silent", "silent")],
                        help_text="Addressed outright, only under a condition or in part, or nothing found in the text read.",
                        max_length=11,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="CoveragePrinciples",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="a3681bc3c03813c0b6c6488e8c1863e60e8903ee",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_459e1",
                            table="policies_coverage_principles",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_coverageprinciplesevent" ("coverage_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "principle_id") VALUES (NEW."coverage_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."principle_id"); RETURN NULL;',
                            hash="7a5dc9d51d0c511a3a8255619d77077df27e57cf",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_68f12",
                            table="policies_coverage_principles",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "policies_coverageprinciplesevent" ("coverage_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "principle_id") VALUES (NEW."coverage_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."principle_id"); RETURN NULL;',
                            hash="75788b040babbfd4adda93f58374af2ad246d8eb",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fcc32",
                            table="policies_coverage_principles",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_coverageprinciplesevent" ("coverage_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "principle_id") VALUES (OLD."coverage_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."principle_id"); RETURN NULL;',
                            hash="d55f3f86aa7f433725592869cfe3a82be64a3ea4",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fcaa4",
                            table="policies_coverage_principles",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("policies.coverage_principles",),
        ),
        migrations.CreateModel(
            name="CoveragePrinciplesEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                    "coverage",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.coverage",
                    ),
                ),
                (
                    "principle",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.principle",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Milestone",
            fields=[
                (
                    "id",
                    models.CharField(
                        help_text="Permanent and readable: lower-case words joined by hyphens. It is the address; never change it.",
                        max_length=120,
                        primary_key=True,
                        serialize=False,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*$",
                                "Expected lower-case words joined by single hyphens, such as un-dpko.",
                            )
                        ],
                        verbose_name="identifier",
                    ),
                ),
                (
                    "title",
                    models.CharField(help_text="The name as people cite it, without its acronym.", max_length=300),
                ),
                (
                    "aliases",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=300),
                        blank=True,
                        default=list,
                        help_text="Other spellings, languages, acronyms and misprints by which someone may look for it.",
                        size=None,
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True, help_text="What it is and says, in our own words, never a sentence of the source."
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("withdrawn", "withdrawn"),
                        ],
                        default="draft",
                        help_text="Only published records are public; a withdrawn one answers with its reason and its successor.",
                        max_length=10,
                    ),
                ),
                (
                    "state_note",
                    models.TextField(
                        blank=True,
                        help_text="Why it was withdrawn; shown to whoever opens the old address.",
                        verbose_name="reason for the state",
                    ),
                ),
                (
                    "replaced_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The record to read instead of this withdrawn one.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="replaces",
                        to="policies.milestone",
                    ),
                ),
                (
                    "reviewed_on",
                    models.DateField(
                        blank=True,
                        help_text="The day on which somebody last checked it against its sources.",
                        null=True,
                    ),
                ),
                (
                    "keywords",
                    models.TextField(
                        blank=True,
                        editable=False,
                        help_text="Names of related records, kept for search and refreshed with them.",
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, help_text="When the record was first stored.")),
                ("updated_at", models.DateTimeField(auto_now=True, help_text="When the record itself last changed.")),
                (
                    "search",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("id"),
                            models.F("title"),
                            models.Value(""),
                            models.F("aliases"),
                            models.F("summary"),
                            models.F("keywords"),
                            function="ssrkb_words",
                            output_field=django.contrib.postgres.search.SearchVectorField(),
                        ),
                        help_text="The words that search finds it by, weighted.",
                        output_field=django.contrib.postgres.search.SearchVectorField(),
                    ),
                ),
                (
                    "dated",
                    ssrkb.dates.PartialDateField(blank=True, default="", help_text="When it happened.", max_length=24),
                ),
                (
                    "dated_range",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            "dated",
                            function="ssrkb_days",
                            output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                        ),
                        help_text="The days that this date covers.",
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "framework",
                    models.ForeignKey(
                        blank=True,
                        help_text="On the way of which.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="milestones",
                        to="policies.framework",
                    ),
                ),
                (
                    "organisations",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The bodies that took part.",
                        related_name="milestones",
                        to="actors.organisation",
                    ),
                ),
                (
                    "documents",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The documents that it concerns.",
                        related_name="milestones",
                        to="policies.document",
                    ),
                ),
                (
                    "countries",
                    models.ManyToManyField(
                        blank=True, help_text="Where it happened.", related_name="milestones", to="actors.country"
                    ),
                ),
                (
                    "themes",
                    models.ManyToManyField(
                        blank=True, help_text="What it is about.", related_name="milestones", to="policies.theme"
                    ),
                ),
            ],
            options={
                "ordering": ["dated_range", "title", "id"],
                "abstract": False,
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(fields=["search"], name="milestone_search"),
                    models.Index(fields=["state", "title", "id"], name="milestone_by_title"),
                    models.Index(fields=["state", "updated_at"], name="milestone_by_update"),
                    models.Index(
                        models.F("state"),
                        models.OrderBy(models.F("dated_range"), nulls_last=True),
                        models.F("id"),
                        name="milestone_by_date",
                    ),
                    models.Index(
                        models.F("state"),
                        models.OrderBy(models.F("dated_range"), descending=True, nulls_last=True),
                        models.F("id"),
                        name="milestone_latest_first",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("id__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")), name="milestone_id_is_a_slug"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("title", ""), _negated=True), name="milestone_has_a_title"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["draft", "in-review", "published", "withdrawn"])),
                        name="milestone_state_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "withdrawn"), _negated=True),
                            models.Q(("state_note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="milestone_withdrawn_says_why",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("replaced_by", None), ("state", "withdrawn"), _connector="OR"),
                        name="milestone_replaced_is_withdrawn",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("replaced_by", None),
                            models.Q(("replaced_by", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="milestone_not_replaced_by_itself",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="published_is_cited",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.state = 'published')",
                            constraint="CONSTRAINT",
                            func="PERFORM ssrkb_require_citation(TG_TABLE_NAME, NEW.id); RETURN NULL;",
                            hash="63fa7625bf902ad0308e3652be35269d59f5f5ec",
                            operation='INSERT OR UPDATE OF "state"',
                            pgid="pgtrigger_published_is_cited_988d1",
                            table="policies_milestone",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="deacbc78c0d99cbc8f073274347f74e385d47e91",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_b7d0a",
                            table="policies_milestone",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_milestoneevent" ("aliases", "created_at", "dated", "framework_id", "id", "keywords", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "title", "updated_at") VALUES (NEW."aliases", NEW."created_at", NEW."dated", NEW."framework_id", NEW."id", NEW."keywords", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."state", NEW."state_note", NEW."summary", NEW."title", NEW."updated_at"); RETURN NULL;',
                            hash="8275c558326584b8eaedeeef82f02722285d7dfa",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9bbbf",
                            table="policies_milestone",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."aliases" IS DISTINCT FROM (NEW."aliases") OR OLD."dated" IS DISTINCT FROM (NEW."dated") OR OLD."framework_id" IS DISTINCT FROM (NEW."framework_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."keywords" IS DISTINCT FROM (NEW."keywords") OR OLD."replaced_by_id" IS DISTINCT FROM (NEW."replaced_by_id") OR OLD."reviewed_on" IS DISTINCT FROM (NEW."reviewed_on") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."state_note" IS DISTINCT FROM (NEW."state_note") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."title" IS DISTINCT FROM (NEW."title"))',
                            func='INSERT INTO "policies_milestoneevent" ("aliases", "created_at", "dated", "framework_id", "id", "keywords", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "title", "updated_at") VALUES (NEW."aliases", NEW."created_at", NEW."dated", NEW."framework_id", NEW."id", NEW."keywords", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."state", NEW."state_note", NEW."summary", NEW."title", NEW."updated_at"); RETURN NULL;',
                            hash="163b66e3d1e1a67bef0b72e92df1b9d4cc0a372f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_801b6",
                            table="policies_milestone",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_milestoneevent" ("aliases", "created_at", "dated", "framework_id", "id", "keywords", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "title", "updated_at") VALUES (OLD."aliases", OLD."created_at", OLD."dated", OLD."framework_id", OLD."id", OLD."keywords", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."replaced_by_id", OLD."reviewed_on", OLD."state", OLD."state_note", OLD."summary", OLD."title", OLD."updated_at"); RETURN NULL;',
                            hash="9d95e93d042112f902ab4161edaa61c032c6de44",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_deb01",
                            table="policies_milestone",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="MilestoneEvent",
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
                        to="policies.milestone",
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
                (
                    "id",
                    models.CharField(
                        help_text="Permanent and readable: lower-case words joined by hyphens. It is the address; never change it.",
                        max_length=120,
                        serialize=False,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*$",
                                "Expected lower-case words joined by single hyphens, such as un-dpko.",
                            )
                        ],
                        verbose_name="identifier",
                    ),
                ),
                (
                    "title",
                    models.CharField(help_text="The name as people cite it, without its acronym.", max_length=300),
                ),
                (
                    "aliases",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=300),
                        blank=True,
                        default=list,
                        help_text="Other spellings, languages, acronyms and misprints by which someone may look for it.",
                        size=None,
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True, help_text="What it is and says, in our own words, never a sentence of the source."
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("withdrawn", "withdrawn"),
                        ],
                        default="draft",
                        help_text="Only published records are public; a withdrawn one answers with its reason and its successor.",
                        max_length=10,
                    ),
                ),
                (
                    "state_note",
                    models.TextField(
                        blank=True,
                        help_text="Why it was withdrawn; shown to whoever opens the old address.",
                        verbose_name="reason for the state",
                    ),
                ),
                (
                    "replaced_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The record to read instead of this withdrawn one.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.milestone",
                    ),
                ),
                (
                    "reviewed_on",
                    models.DateField(
                        blank=True,
                        help_text="The day on which somebody last checked it against its sources.",
                        null=True,
                    ),
                ),
                (
                    "keywords",
                    models.TextField(
                        blank=True,
                        editable=False,
                        help_text="Names of related records, kept for search and refreshed with them.",
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, help_text="When the record was first stored.")),
                ("updated_at", models.DateTimeField(auto_now=True, help_text="When the record itself last changed.")),
                (
                    "dated",
                    ssrkb.dates.PartialDateField(blank=True, default="", help_text="When it happened.", max_length=24),
                ),
                (
                    "framework",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="On the way of which.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.framework",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Finding",
            fields=[
                (
                    "id",
                    models.CharField(
                        help_text="Permanent and readable: lower-case words joined by hyphens. It is the address; never change it.",
                        max_length=120,
                        primary_key=True,
                        serialize=False,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*$",
                                "Expected lower-case words joined by single hyphens, such as un-dpko.",
                            )
                        ],
                        verbose_name="identifier",
                    ),
                ),
                (
                    "title",
                    models.CharField(help_text="The name as people cite it, without its acronym.", max_length=300),
                ),
                (
                    "aliases",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=300),
                        blank=True,
                        default=list,
                        help_text="Other spellings, languages, acronyms and misprints by which someone may look for it.",
                        size=None,
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True, help_text="What it is and says, in our own words, never a sentence of the source."
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("withdrawn", "withdrawn"),
                        ],
                        default="draft",
                        help_text="Only published records are public; a withdrawn one answers with its reason and its successor.",
                        max_length=10,
                    ),
                ),
                (
                    "state_note",
                    models.TextField(
                        blank=True,
                        help_text="Why it was withdrawn; shown to whoever opens the old address.",
                        verbose_name="reason for the state",
                    ),
                ),
                (
                    "replaced_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The record to read instead of this withdrawn one.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="replaces",
                        to="policies.finding",
                    ),
                ),
                (
                    "reviewed_on",
                    models.DateField(
                        blank=True,
                        help_text="The day on which somebody last checked it against its sources.",
                        null=True,
                    ),
                ),
                (
                    "keywords",
                    models.TextField(
                        blank=True,
                        editable=False,
                        help_text="Names of related records, kept for search and refreshed with them.",
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, help_text="When the record was first stored.")),
                ("updated_at", models.DateTimeField(auto_now=True, help_text="When the record itself last changed.")),
                (
                    "search",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("id"),
                            models.F("title"),
                            models.Value(""),
                            models.F("aliases"),
                            models.F("summary"),
                            models.F("keywords"),
                            function="ssrkb_words",
                            output_field=django.contrib.postgres.search.SearchVectorField(),
                        ),
                        help_text="The words that search finds it by, weighted.",
                        output_field=django.contrib.postgres.search.SearchVectorField(),
                    ),
                ),
                (
                    "type",
                    models.CharField(
                        choices=[
                            ("lesson", "lesson"),
                            ("challenge", "challenge"),
                            ("recommendation", "recommendation"),
                            ("assessment", "assessment"),
                            ("commitment", "commitment or capability"),
                        ],
                        help_text="What sort of claim it is.",
                        max_length=14,
                    ),
                ),
                (
                    "authors",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=150),
                        blank=True,
                        default=list,
                        help_text="The persons whose claim it is.",
                        size=None,
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        blank=True,
                        help_text="Where they make it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="findings",
                        to="policies.document",
                    ),
                ),
                (
                    "dated",
                    ssrkb.dates.PartialDateField(
                        blank=True, default="", help_text="The time that the claim speaks of.", max_length=24
                    ),
                ),
                (
                    "dated_range",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            "dated",
                            function="ssrkb_days",
                            output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                        ),
                        help_text="The days that this date covers.",
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "claimed_by",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The bodies whose claim it is.",
                        related_name="claims",
                        to="actors.organisation",
                    ),
                ),
                (
                    "organisations",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The bodies that it is about.",
                        related_name="findings",
                        to="actors.organisation",
                    ),
                ),
                (
                    "countries",
                    models.ManyToManyField(
                        blank=True, help_text="Where it applies.", related_name="findings", to="actors.country"
                    ),
                ),
                (
                    "themes",
                    models.ManyToManyField(
                        blank=True, help_text="What it is about.", related_name="findings", to="policies.theme"
                    ),
                ),
            ],
            options={
                "ordering": ["title", "id"],
                "abstract": False,
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(fields=["search"], name="finding_search"),
                    models.Index(fields=["state", "title", "id"], name="finding_by_title"),
                    models.Index(fields=["state", "updated_at"], name="finding_by_update"),
                    models.Index(
                        models.F("state"),
                        models.OrderBy(models.F("dated_range"), nulls_last=True),
                        models.F("id"),
                        name="finding_by_date",
                    ),
                    models.Index(
                        models.F("state"),
                        models.OrderBy(models.F("dated_range"), descending=True, nulls_last=True),
                        models.F("id"),
                        name="finding_latest_first",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("id__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")), name="finding_id_is_a_slug"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("title", ""), _negated=True), name="finding_has_a_title"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["draft", "in-review", "published", "withdrawn"])),
                        name="finding_state_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "withdrawn"), _negated=True),
                            models.Q(("state_note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="finding_withdrawn_says_why",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("replaced_by", None), ("state", "withdrawn"), _connector="OR"),
                        name="finding_replaced_is_withdrawn",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("replaced_by", None),
                            models.Q(("replaced_by", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="finding_not_replaced_by_itself",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("type__in", ["lesson", "challenge", "recommendation", "assessment", "commitment"])
                        ),
                        name="finding_type_is_known",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="published_is_cited",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.state = 'published')",
                            constraint="CONSTRAINT",
                            func="PERFORM ssrkb_require_citation(TG_TABLE_NAME, NEW.id); RETURN NULL;",
                            hash="3e53a67a818ffd8c4bf75e1be1ab94f97f695bf3",
                            operation='INSERT OR UPDATE OF "state"',
                            pgid="pgtrigger_published_is_cited_c24e1",
                            table="policies_finding",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="c50482cb948eeb556c7a896bd40d335bea1a40f1",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_25752",
                            table="policies_finding",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_findingevent" ("aliases", "authors", "created_at", "dated", "document_id", "id", "keywords", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "title", "type", "updated_at") VALUES (NEW."aliases", NEW."authors", NEW."created_at", NEW."dated", NEW."document_id", NEW."id", NEW."keywords", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."state", NEW."state_note", NEW."summary", NEW."title", NEW."type", NEW."updated_at"); RETURN NULL;',
                            hash="c42b787ec86d70db98e147e92ffe1992d465fbe5",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ce386",
                            table="policies_finding",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."aliases" IS DISTINCT FROM (NEW."aliases") OR OLD."authors" IS DISTINCT FROM (NEW."authors") OR OLD."dated" IS DISTINCT FROM (NEW."dated") OR OLD."document_id" IS DISTINCT FROM (NEW."document_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."keywords" IS DISTINCT FROM (NEW."keywords") OR OLD."replaced_by_id" IS DISTINCT FROM (NEW."replaced_by_id") OR OLD."reviewed_on" IS DISTINCT FROM (NEW."reviewed_on") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."state_note" IS DISTINCT FROM (NEW."state_note") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."type" IS DISTINCT FROM (NEW."type"))',
                            func='INSERT INTO "policies_findingevent" ("aliases", "authors", "created_at", "dated", "document_id", "id", "keywords", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "title", "type", "updated_at") VALUES (NEW."aliases", NEW."authors", NEW."created_at", NEW."dated", NEW."document_id", NEW."id", NEW."keywords", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."state", NEW."state_note", NEW."summary", NEW."title", NEW."type", NEW."updated_at"); RETURN NULL;',
                            hash="60cf6313fd21afb123bf3351e8a889bebbba9a81",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d19f9",
                            table="policies_finding",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_findingevent" ("aliases", "authors", "created_at", "dated", "document_id", "id", "keywords", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "title", "type", "updated_at") VALUES (OLD."aliases", OLD."authors", OLD."created_at", OLD."dated", OLD."document_id", OLD."id", OLD."keywords", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."replaced_by_id", OLD."reviewed_on", OLD."state", OLD."state_note", OLD."summary", OLD."title", OLD."type", OLD."updated_at"); RETURN NULL;',
                            hash="02bf0085dd0e3ed304c3c9339184d4adc9312fd1",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8b1ab",
                            table="policies_finding",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FindingEvent",
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
                        to="policies.finding",
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
                (
                    "id",
                    models.CharField(
                        help_text="Permanent and readable: lower-case words joined by hyphens. It is the address; never change it.",
                        max_length=120,
                        serialize=False,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*$",
                                "Expected lower-case words joined by single hyphens, such as un-dpko.",
                            )
                        ],
                        verbose_name="identifier",
                    ),
                ),
                (
                    "title",
                    models.CharField(help_text="The name as people cite it, without its acronym.", max_length=300),
                ),
                (
                    "aliases",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=300),
                        blank=True,
                        default=list,
                        help_text="Other spellings, languages, acronyms and misprints by which someone may look for it.",
                        size=None,
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True, help_text="What it is and says, in our own words, never a sentence of the source."
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("withdrawn", "withdrawn"),
                        ],
                        default="draft",
                        help_text="Only published records are public; a withdrawn one answers with its reason and its successor.",
                        max_length=10,
                    ),
                ),
                (
                    "state_note",
                    models.TextField(
                        blank=True,
                        help_text="Why it was withdrawn; shown to whoever opens the old address.",
                        verbose_name="reason for the state",
                    ),
                ),
                (
                    "replaced_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The record to read instead of this withdrawn one.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.finding",
                    ),
                ),
                (
                    "reviewed_on",
                    models.DateField(
                        blank=True,
                        help_text="The day on which somebody last checked it against its sources.",
                        null=True,
                    ),
                ),
                (
                    "keywords",
                    models.TextField(
                        blank=True,
                        editable=False,
                        help_text="Names of related records, kept for search and refreshed with them.",
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, help_text="When the record was first stored.")),
                ("updated_at", models.DateTimeField(auto_now=True, help_text="When the record itself last changed.")),
                (
                    "type",
                    models.CharField(
                        choices=[
                            ("lesson", "lesson"),
                            ("challenge", "challenge"),
                            ("recommendation", "recommendation"),
                            ("assessment", "assessment"),
                            ("commitment", "commitment or capability"),
                        ],
                        help_text="What sort of claim it is.",
                        max_length=14,
                    ),
                ),
                (
                    "authors",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=150),
                        blank=True,
                        default=list,
                        help_text="The persons whose claim it is.",
                        size=None,
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Where they make it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.document",
                    ),
                ),
                (
                    "dated",
                    ssrkb.dates.PartialDateField(
                        blank=True, default="", help_text="The time that the claim speaks of.", max_length=24
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Figure",
            fields=[
                (
                    "id",
                    models.CharField(
                        help_text="Permanent and readable: lower-case words joined by hyphens. It is the address; never change it.",
                        max_length=120,
                        primary_key=True,
                        serialize=False,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*$",
                                "Expected lower-case words joined by single hyphens, such as un-dpko.",
                            )
                        ],
                        verbose_name="identifier",
                    ),
                ),
                (
                    "title",
                    models.CharField(help_text="The name as people cite it, without its acronym.", max_length=300),
                ),
                (
                    "aliases",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=300),
                        blank=True,
                        default=list,
                        help_text="Other spellings, languages, acronyms and misprints by which someone may look for it.",
                        size=None,
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True, help_text="What it is and says, in our own words, never a sentence of the source."
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("withdrawn", "withdrawn"),
                        ],
                        default="draft",
                        help_text="Only published records are public; a withdrawn one answers with its reason and its successor.",
                        max_length=10,
                    ),
                ),
                (
                    "state_note",
                    models.TextField(
                        blank=True,
                        help_text="Why it was withdrawn; shown to whoever opens the old address.",
                        verbose_name="reason for the state",
                    ),
                ),
                (
                    "replaced_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="The record to read instead of this withdrawn one.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="replaces",
                        to="policies.figure",
                    ),
                ),
                (
                    "reviewed_on",
                    models.DateField(
                        blank=True,
                        help_text="The day on which somebody last checked it against its sources.",
                        null=True,
                    ),
                ),
                (
                    "keywords",
                    models.TextField(
                        blank=True,
                        editable=False,
                        help_text="Names of related records, kept for search and refreshed with them.",
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, help_text="When the record was first stored.")),
                ("updated_at", models.DateTimeField(auto_now=True, help_text="When the record itself last changed.")),
                (
                    "search",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("id"),
                            models.F("title"),
                            models.Value(""),
                            models.F("aliases"),
                            models.F("summary"),
                            models.F("keywords"),
                            function="ssrkb_words",
                            output_field=django.contrib.postgres.search.SearchVectorField(),
                        ),
                        help_text="The words that search finds it by, weighted.",
                        output_field=django.contrib.postgres.search.SearchVectorField(),
                    ),
                ),
                (
                    "value",
                    models.DecimalField(
                        decimal_places=4, help_text="The number, in the unit beside it.", max_digits=20
                    ),
                ),
                (
                    "unit",
                    models.CharField(
                        help_text="What is counted, in the plural: peace operations, US dollars.", max_length=80
                    ),
                ),
                (
                    "approximate",
                    models.CharField(
                        blank=True,
                        help_text="How exact the source is: about, more than, at least, up to.",
                        max_length=40,
                    ),
                ),
                (
                    "as_of",
                    ssrkb.dates.PartialDateField(
                        blank=True, default="", help_text="The time for which the number holds.", max_length=24
                    ),
                ),
                (
                    "as_of_range",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            "as_of",
                            function="ssrkb_days",
                            output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                        ),
                        help_text="The days that this date covers.",
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "scope",
                    models.CharField(blank=True, help_text="What the count takes in and leaves out.", max_length=300),
                ),
                (
                    "organisations",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The bodies that it is about.",
                        related_name="figures",
                        to="actors.organisation",
                    ),
                ),
                (
                    "documents",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The documents that it is about.",
                        related_name="figures",
                        to="policies.document",
                    ),
                ),
                (
                    "countries",
                    models.ManyToManyField(
                        blank=True, help_text="Where it was counted.", related_name="figures", to="actors.country"
                    ),
                ),
                (
                    "themes",
                    models.ManyToManyField(
                        blank=True, help_text="What it is about.", related_name="figures", to="policies.theme"
                    ),
                ),
            ],
            options={
                "ordering": ["title", "id"],
                "abstract": False,
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(fields=["search"], name="figure_search"),
                    models.Index(fields=["state", "title", "id"], name="figure_by_title"),
                    models.Index(fields=["state", "updated_at"], name="figure_by_update"),
                    models.Index(
                        models.F("state"),
                        models.OrderBy(models.F("as_of_range"), nulls_last=True),
                        models.F("id"),
                        name="figure_by_date",
                    ),
                    models.Index(
                        models.F("state"),
                        models.OrderBy(models.F("as_of_range"), descending=True, nulls_last=True),
                        models.F("id"),
                        name="figure_latest_first",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("id__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")), name="figure_id_is_a_slug"
                    ),
                    models.CheckConstraint(condition=models.Q(("title", ""), _negated=True), name="figure_has_a_title"),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["draft", "in-review", "published", "withdrawn"])),
                        name="figure_state_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "withdrawn"), _negated=True),
                            models.Q(("state_note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="figure_withdrawn_says_why",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("replaced_by", None), ("state", "withdrawn"), _connector="OR"),
                        name="figure_replaced_is_withdrawn",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("replaced_by", None),
                            models.Q(("replaced_by", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="figure_not_replaced_by_itself",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="published_is_cited",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.state = 'published')",
                            constraint="CONSTRAINT",
                            func="PERFORM ssrkb_require_citation(TG_TABLE_NAME, NEW.id); RETURN NULL;",
                            hash="028cc00230fa11e955ed0a779c4bcdc85d625a58",
                            operation='INSERT OR UPDATE OF "state"',
                            pgid="pgtrigger_published_is_cited_014eb",
                            table="policies_figure",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="9cad511fd93da7545123e9a4d225c34bbba7bfc0",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_26ff7",
                            table="policies_figure",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_figureevent" ("aliases", "approximate", "as_of", "created_at", "id", "keywords", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "scope", "state", "state_note", "summary", "title", "unit", "updated_at", "value") VALUES (NEW."aliases", NEW."approximate", NEW."as_of", NEW."created_at", NEW."id", NEW."keywords", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."scope", NEW."state", NEW."state_note", NEW."summary", NEW."title", NEW."unit", NEW."updated_at", NEW."value"); RETURN NULL;',
                            hash="a59e2a85630661877a9fa7ae0059a1627c2d0927",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e9227",
                            table="policies_figure",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."aliases" IS DISTINCT FROM (NEW."aliases") OR OLD."approximate" IS DISTINCT FROM (NEW."approximate") OR OLD."as_of" IS DISTINCT FROM (NEW."as_of") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."keywords" IS DISTINCT FROM (NEW."keywords") OR OLD."replaced_by_id" IS DISTINCT FROM (NEW."replaced_by_id") OR OLD."reviewed_on" IS DISTINCT FROM (NEW."reviewed_on") OR OLD."scope" IS DISTINCT FROM (NEW."scope") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."state_note" IS DISTINCT FROM (NEW."state_note") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."unit" IS DISTINCT FROM (NEW."unit") OR OLD."value" IS DISTINCT FROM (NEW."value"))',
                            func='INSERT INTO "policies_figureevent" ("aliases", "approximate", "as_of", "created_at", "id", "keywords", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "scope", "state", "state_note", "summary", "title", "unit", "updated_at", "value") VALUES (NEW."aliases", NEW."approximate", NEW."as_of", NEW."created_at", NEW."id", NEW."keywords", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."scope", NEW."state", NEW."state_note", NEW."summary", NEW."title", NEW."unit", NEW."updated_at", NEW."value"); RETURN NULL;',
                            hash="6459880dd056bcc1d202d22d0ce00207942f1a77",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_497a1",
                            table="policies_figure",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_figureevent" ("aliases", "approximate", "as_of", "created_at", "id", "keywords", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "scope", "state", "state_note", "summary", "title", "unit", "updated_at", "value") VALUES (OLD."aliases", OLD."approximate", OLD."as_of", OLD."created_at", OLD."id", OLD."keywords", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."replaced_by_id", OLD."reviewed_on", OLD."scope", OLD."state", OLD."state_note", OLD."summary", OLD."title", OLD."unit", OLD."updated_at", OLD."value"); RETURN NULL;',
                            hash="a3aa3bd6769d706c79fb171573e8b176013a4092",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_97fab",
                            table="policies_figure",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FigureEvent",
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
                        to="policies.figure",
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
                (
                    "id",
                    models.CharField(
                        help_text="Permanent and readable: lower-case words joined by hyphens. It is the address; never change it.",
                        max_length=120,
                        serialize=False,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[a-z0-9]+(-[a-z0-9]+)*$",
                                "Expected lower-case words joined by single hyphens, such as un-dpko.",
                            )
                        ],
                        verbose_name="identifier",
                    ),
                ),
                (
                    "title",
                    models.CharField(help_text="The name as people cite it, without its acronym.", max_length=300),
                ),
                (
                    "aliases",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=300),
                        blank=True,
                        default=list,
                        help_text="Other spellings, languages, acronyms and misprints by which someone may look for it.",
                        size=None,
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True, help_text="What it is and says, in our own words, never a sentence of the source."
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in-review", "in review"),
                            ("published", "published"),
                            ("withdrawn", "withdrawn"),
                        ],
                        default="draft",
                        help_text="Only published records are public; a withdrawn one answers with its reason and its successor.",
                        max_length=10,
                    ),
                ),
                (
                    "state_note",
                    models.TextField(
                        blank=True,
                        help_text="Why it was withdrawn; shown to whoever opens the old address.",
                        verbose_name="reason for the state",
                    ),
                ),
                (
                    "replaced_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The record to read instead of this withdrawn one.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.figure",
                    ),
                ),
                (
                    "reviewed_on",
                    models.DateField(
                        blank=True,
                        help_text="The day on which somebody last checked it against its sources.",
                        null=True,
                    ),
                ),
                (
                    "keywords",
                    models.TextField(
                        blank=True,
                        editable=False,
                        help_text="Names of related records, kept for search and refreshed with them.",
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, help_text="When the record was first stored.")),
                ("updated_at", models.DateTimeField(auto_now=True, help_text="When the record itself last changed.")),
                (
                    "value",
                    models.DecimalField(
                        decimal_places=4, help_text="The number, in the unit beside it.", max_digits=20
                    ),
                ),
                (
                    "unit",
                    models.CharField(
                        help_text="What is counted, in the plural: peace operations, US dollars.", max_length=80
                    ),
                ),
                (
                    "approximate",
                    models.CharField(
                        blank=True,
                        help_text="How exact the source is: about, more than, at least, up to.",
                        max_length=40,
                    ),
                ),
                (
                    "as_of",
                    ssrkb.dates.PartialDateField(
                        blank=True, default="", help_text="The time for which the number holds.", max_length=24
                    ),
                ),
                (
                    "scope",
                    models.CharField(blank=True, help_text="What the count takes in and leaves out.", max_length=300),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="MilestoneOrganisations",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="5f4fea62cad6ae46970dfdf262ad3900ee70e4c0",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_2ef8d",
                            table="policies_milestone_organisations",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_milestoneorganisationsevent" ("id", "milestone_id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."id", NEW."milestone_id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="4eb9b6323d764ea058361e9da0a3b384e512d1a4",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_84a9c",
                            table="policies_milestone_organisations",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "policies_milestoneorganisationsevent" ("id", "milestone_id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."id", NEW."milestone_id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="a432a666e612c27009c4061ea2d714afe441c64c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3a897",
                            table="policies_milestone_organisations",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_milestoneorganisationsevent" ("id", "milestone_id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."id", OLD."milestone_id", OLD."organisation_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="1f558fdf79f33095b66ce46724ebf89383331ddc",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_51c2d",
                            table="policies_milestone_organisations",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("policies.milestone_organisations",),
        ),
        migrations.CreateModel(
            name="MilestoneOrganisationsEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                    "milestone",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.milestone",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.organisation",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="MilestoneDocuments",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="5a11fe188930b55d189fe397c74f1a2d3d387e17",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_cdf39",
                            table="policies_milestone_documents",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_milestonedocumentsevent" ("document_id", "id", "milestone_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."document_id", NEW."id", NEW."milestone_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="32bb49cf8ebb25bb601686111e1c10c62807d1c8",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_51261",
                            table="policies_milestone_documents",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "policies_milestonedocumentsevent" ("document_id", "id", "milestone_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."document_id", NEW."id", NEW."milestone_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="18a927eac143cefb2393197a80de146980d8f3d3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_64a11",
                            table="policies_milestone_documents",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_milestonedocumentsevent" ("document_id", "id", "milestone_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."document_id", OLD."id", OLD."milestone_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="76bdef7585f124dafd838e05ca2f2bf2f6b7ae36",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5e2d3",
                            table="policies_milestone_documents",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("policies.milestone_documents",),
        ),
        migrations.CreateModel(
            name="MilestoneDocumentsEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                    "milestone",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.milestone",
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.document",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="MilestoneCountries",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="6e09ef9d6fe5275faa91a9408d165e45ba2eb2de",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_56ee9",
                            table="policies_milestone_countries",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_milestonecountriesevent" ("country_id", "id", "milestone_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."country_id", NEW."id", NEW."milestone_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="f2888a642065fe7f1b46d96b471138fb291a4ac2",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_32b76",
                            table="policies_milestone_countries",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "policies_milestonecountriesevent" ("country_id", "id", "milestone_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."country_id", NEW."id", NEW."milestone_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="464c8c2c8774c11378fe5a82792147ad1adc6461",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e3fae",
                            table="policies_milestone_countries",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_milestonecountriesevent" ("country_id", "id", "milestone_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."country_id", OLD."id", OLD."milestone_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="7f595fa76f17cd4ef1e36907a769e555152fd416",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2c8fc",
                            table="policies_milestone_countries",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("policies.milestone_countries",),
        ),
        migrations.CreateModel(
            name="MilestoneCountriesEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                    "milestone",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.milestone",
                    ),
                ),
                (
                    "country",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.country",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="MilestoneThemes",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="7607c027f665a9e51ae9d3e227ae15447b038972",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_04d70",
                            table="policies_milestone_themes",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_milestonethemesevent" ("id", "milestone_id", "pgh_context_id", "pgh_created_at", "pgh_label", "theme_id") VALUES (NEW."id", NEW."milestone_id", _pgh_attach_context(), NOW(), \'insert\', NEW."theme_id"); RETURN NULL;',
                            hash="64a37dda07c3442e20ab1f947838b247d9e90410",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c2bfb",
                            table="policies_milestone_themes",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "policies_milestonethemesevent" ("id", "milestone_id", "pgh_context_id", "pgh_created_at", "pgh_label", "theme_id") VALUES (NEW."id", NEW."milestone_id", _pgh_attach_context(), NOW(), \'update\', NEW."theme_id"); RETURN NULL;',
                            hash="232815fd46e5b61020f2d6f26ecd76b0b1f93457",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_de4f5",
                            table="policies_milestone_themes",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_milestonethemesevent" ("id", "milestone_id", "pgh_context_id", "pgh_created_at", "pgh_label", "theme_id") VALUES (OLD."id", OLD."milestone_id", _pgh_attach_context(), NOW(), \'delete\', OLD."theme_id"); RETURN NULL;',
                            hash="7a3f7213d5aad2bb4177d571b9f544cb9c8204b1",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2894b",
                            table="policies_milestone_themes",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("policies.milestone_themes",),
        ),
        migrations.CreateModel(
            name="MilestoneThemesEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                    "milestone",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.milestone",
                    ),
                ),
                (
                    "theme",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.theme",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="FindingClaimedBy",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="2d53e3dc154432fc3a898e83805d68d7f7ddbe39",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_3d79c",
                            table="policies_finding_claimed_by",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_findingclaimedbyevent" ("finding_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."finding_id", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="3651d46d9b3a021fd05b1e42b10bc232d1acd764",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5d57a",
                            table="policies_finding_claimed_by",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "policies_findingclaimedbyevent" ("finding_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."finding_id", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="2b349b0c8a15d7b9caf0f0b9ec2bea6618e42374",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_cba14",
                            table="policies_finding_claimed_by",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_findingclaimedbyevent" ("finding_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."finding_id", OLD."id", OLD."organisation_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="21355d222d48425e97430e6c11f070ebeaf24fe0",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6cab7",
                            table="policies_finding_claimed_by",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("policies.finding_claimed_by",),
        ),
        migrations.CreateModel(
            name="FindingClaimedByEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                    "finding",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.finding",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.organisation",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="FindingOrganisations",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="c02327ae1daea79ab48617c3c087c2a4c4d7a87d",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_d7a07",
                            table="policies_finding_organisations",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_findingorganisationsevent" ("finding_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."finding_id", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="0f527138a9280f5c2518cfb77a8b71649aca9fc6",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_41177",
                            table="policies_finding_organisations",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "policies_findingorganisationsevent" ("finding_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."finding_id", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="18ae773427f863923a69d05c535be970479356be",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f1022",
                            table="policies_finding_organisations",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_findingorganisationsevent" ("finding_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."finding_id", OLD."id", OLD."organisation_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="180870134f07ef2bf543652eebbc12d2b0bd4067",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c1bbe",
                            table="policies_finding_organisations",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("policies.finding_organisations",),
        ),
        migrations.CreateModel(
            name="FindingOrganisationsEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                    "finding",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.finding",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.organisation",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="FindingCountries",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="274914bb7af3b57f2f0a0f2d228faf648fcf39bc",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_073cc",
                            table="policies_finding_countries",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_findingcountriesevent" ("country_id", "finding_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."country_id", NEW."finding_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="7d7b472a6740839743b4a24917e053a708ba2c7f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_478e5",
                            table="policies_finding_countries",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "policies_findingcountriesevent" ("country_id", "finding_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."country_id", NEW."finding_id", NEW."id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="bc6e836a64ea4b4442edcf1d606095be352dd008",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_eb374",
                            table="policies_finding_countries",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_findingcountriesevent" ("country_id", "finding_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."country_id", OLD."finding_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="11843e8ef16fbaf02be170f799f1078ab682c0d8",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c249f",
                            table="policies_finding_countries",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("policies.finding_countries",),
        ),
        migrations.CreateModel(
            name="FindingCountriesEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                    "finding",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.finding",
                    ),
                ),
                (
                    "country",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.country",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="FindingThemes",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="189dbd65ce1383aed85f0454df1f14ab2a888aa7",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_525e6",
                            table="policies_finding_themes",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_findingthemesevent" ("finding_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "theme_id") VALUES (NEW."finding_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."theme_id"); RETURN NULL;',
                            hash="bf8f5f2c3193e60cfb4de8a5a78522c80786c0b5",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_181fb",
                            table="policies_finding_themes",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "policies_findingthemesevent" ("finding_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "theme_id") VALUES (NEW."finding_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."theme_id"); RETURN NULL;',
                            hash="e88424b5f06100e84eb7b79c760fa54fac94b6cf",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8987e",
                            table="policies_finding_themes",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_findingthemesevent" ("finding_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "theme_id") VALUES (OLD."finding_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."theme_id"); RETURN NULL;',
                            hash="56436c666bb1538422e03eb5ad776859aee5aabf",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_aa3c3",
                            table="policies_finding_themes",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("policies.finding_themes",),
        ),
        migrations.CreateModel(
            name="FindingThemesEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                    "finding",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.finding",
                    ),
                ),
                (
                    "theme",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.theme",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="FigureOrganisations",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="76e512a7cfbdf47aee2511c32a0964c2d2cccfb2",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_ca163",
                            table="policies_figure_organisations",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_figureorganisationsevent" ("figure_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."figure_id", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="536eae2fd5f3f60a0ceb3da585cc59c4bbd66671",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9467a",
                            table="policies_figure_organisations",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "policies_figureorganisationsevent" ("figure_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."figure_id", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="84e19d9b7719e76fce27483266573551ad368094",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3a30c",
                            table="policies_figure_organisations",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_figureorganisationsevent" ("figure_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."figure_id", OLD."id", OLD."organisation_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="841d3172f161924ffb6f94f1134dcf9533826f5c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_45a18",
                            table="policies_figure_organisations",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("policies.figure_organisations",),
        ),
        migrations.CreateModel(
            name="FigureOrganisationsEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                    "figure",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.figure",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.organisation",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="FigureDocuments",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="b081099e72b24592cbcef912fa9d38734912d07d",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_0f53f",
                            table="policies_figure_documents",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_figuredocumentsevent" ("document_id", "figure_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."document_id", NEW."figure_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="fba1599e20741616b15afafc22ee545586e69bd5",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_bcca0",
                            table="policies_figure_documents",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "policies_figuredocumentsevent" ("document_id", "figure_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."document_id", NEW."figure_id", NEW."id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="5d2cf0c37a7a227e6b7e7a80eca4b0714f582073",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5bd1b",
                            table="policies_figure_documents",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_figuredocumentsevent" ("document_id", "figure_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."document_id", OLD."figure_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="a47020e2965714a999452cf1d9b1f41d4c71e203",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8fb80",
                            table="policies_figure_documents",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("policies.figure_documents",),
        ),
        migrations.CreateModel(
            name="FigureDocumentsEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                    "figure",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.figure",
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.document",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="FigureCountries",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="02a2801f070cb51d0467f21faf4ef935fe0af49a",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_1884f",
                            table="policies_figure_countries",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_figurecountriesevent" ("country_id", "figure_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."country_id", NEW."figure_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="f24502f258c3f0525d5f54719e42b54f1c8ead0c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5c295",
                            table="policies_figure_countries",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "policies_figurecountriesevent" ("country_id", "figure_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."country_id", NEW."figure_id", NEW."id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="2398c1ea808e808b2b3dfeb62c6dd1c0d458eb4e",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0e093",
                            table="policies_figure_countries",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_figurecountriesevent" ("country_id", "figure_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."country_id", OLD."figure_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="f90da8421312a31784dd36ace264fe810782073b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_16add",
                            table="policies_figure_countries",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("policies.figure_countries",),
        ),
        migrations.CreateModel(
            name="FigureCountriesEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                    "figure",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.figure",
                    ),
                ),
                (
                    "country",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.country",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="FigureThemes",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="601f03f49efa6d88ea6d2c385ca2a8695bece389",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_09b0f",
                            table="policies_figure_themes",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_figurethemesevent" ("figure_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "theme_id") VALUES (NEW."figure_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."theme_id"); RETURN NULL;',
                            hash="799ac1e809b36327b82548fef0abe51c4d8f3865",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0327c",
                            table="policies_figure_themes",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "policies_figurethemesevent" ("figure_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "theme_id") VALUES (NEW."figure_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."theme_id"); RETURN NULL;',
                            hash="d352df6f551ba79208d46d8bbcdcb02a0049638e",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1d142",
                            table="policies_figure_themes",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_figurethemesevent" ("figure_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "theme_id") VALUES (OLD."figure_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."theme_id"); RETURN NULL;',
                            hash="13f69fdec7fb5296bce54ba8cc94aa720a37ea2f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_316fb",
                            table="policies_figure_themes",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("policies.figure_themes",),
        ),
        migrations.CreateModel(
            name="FigureThemesEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
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
                    "figure",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.figure",
                    ),
                ),
                (
                    "theme",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.theme",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="framework",
            name="documents",
            field=models.ManyToManyField(
                help_text="The texts that it consists of.",
                related_name="frameworks",
                through="policies.FrameworkDocument",
                to="policies.document",
            ),
        ),
        ssrkb.postgres.operations.InstallTriggers(
            models=[
                "theme",
                "themerelated",
                "document",
                "documentstep",
                "documentrelation",
                "documentissuers",
                "documentthemes",
                "documentcountries",
                "framework",
                "frameworkdocument",
                "definition",
                "principle",
                "principlealignment",
                "definitionthemes",
                "principlethemes",
                "coverage",
                "coverageprinciples",
                "milestone",
                "finding",
                "figure",
                "milestoneorganisations",
                "milestonedocuments",
                "milestonecountries",
                "milestonethemes",
                "findingclaimedby",
                "findingorganisations",
                "findingcountries",
                "findingthemes",
                "figureorganisations",
                "figuredocuments",
                "figurecountries",
                "figurethemes",
            ],
        ),
    ]
