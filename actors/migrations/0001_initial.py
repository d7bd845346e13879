"""Countries, organisations and memberships, with their history and triggers."""

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
        ("pghistory", "0007_auto_20250421_0444"),
        ("ssrkb", "0001_functions"),
    ]

    operations = [
        migrations.CreateModel(
            name="Country",
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
                        to="actors.country",
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
                    "official_name",
                    models.CharField(blank=True, help_text="The formal name of the state.", max_length=200),
                ),
                ("region", models.CharField(blank=True, help_text="United Nations M49 region.", max_length=60)),
                ("subregion", models.CharField(blank=True, help_text="United Nations M49 subregion.", max_length=60)),
            ],
            options={
                "verbose_name_plural": "countries",
                "ordering": ["title", "id"],
                "abstract": False,
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(fields=["search"], name="country_search"),
                    models.Index(fields=["state", "title", "id"], name="country_by_title"),
                    models.Index(fields=["state", "updated_at"], name="country_by_update"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("id__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")), name="country_id_is_a_slug"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("title", ""), _negated=True), name="country_has_a_title"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["draft", "in-review", "published", "withdrawn"])),
                        name="country_state_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "withdrawn"), _negated=True),
                            models.Q(("state_note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="country_withdrawn_says_why",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("replaced_by", None), ("state", "withdrawn"), _connector="OR"),
                        name="country_replaced_is_withdrawn",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("replaced_by", None),
                            models.Q(("replaced_by", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="country_not_replaced_by_itself",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("id__regex", "^[a-z]{3}$")), name="country_id_is_alpha_3"
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="published_is_cited",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.state = 'published')",
                            constraint="CONSTRAINT",
                            func="PERFORM ssrkb_require_citation(TG_TABLE_NAME, NEW.id); RETURN NULL;",
                            hash="6258d516082d72da14fe1eb1b4cb729a089c787b",
                            operation='INSERT OR UPDATE OF "state"',
                            pgid="pgtrigger_published_is_cited_e98ae",
                            table="actors_country",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="91610dd737c556252521ad9f1dac21bb694ce482",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_9af89",
                            table="actors_country",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_countryevent" ("aliases", "created_at", "id", "keywords", "official_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region", "replaced_by_id", "reviewed_on", "state", "state_note", "subregion", "summary", "title", "updated_at") VALUES (NEW."aliases", NEW."created_at", NEW."id", NEW."keywords", NEW."official_name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."region", NEW."replaced_by_id", NEW."reviewed_on", NEW."state", NEW."state_note", NEW."subregion", NEW."summary", NEW."title", NEW."updated_at"); RETURN NULL;',
                            hash="50efd50ad969871239988129e277dd10a05b5781",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_37ac0",
                            table="actors_country",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."aliases" IS DISTINCT FROM (NEW."aliases") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."keywords" IS DISTINCT FROM (NEW."keywords") OR OLD."official_name" IS DISTINCT FROM (NEW."official_name") OR OLD."region" IS DISTINCT FROM (NEW."region") OR OLD."replaced_by_id" IS DISTINCT FROM (NEW."replaced_by_id") OR OLD."reviewed_on" IS DISTINCT FROM (NEW."reviewed_on") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."state_note" IS DISTINCT FROM (NEW."state_note") OR OLD."subregion" IS DISTINCT FROM (NEW."subregion") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."title" IS DISTINCT FROM (NEW."title"))',
                            func='INSERT INTO "actors_countryevent" ("aliases", "created_at", "id", "keywords", "official_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region", "replaced_by_id", "reviewed_on", "state", "state_note", "subregion", "summary", "title", "updated_at") VALUES (NEW."aliases", NEW."created_at", NEW."id", NEW."keywords", NEW."official_name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."region", NEW."replaced_by_id", NEW."reviewed_on", NEW."state", NEW."state_note", NEW."subregion", NEW."summary", NEW."title", NEW."updated_at"); RETURN NULL;',
                            hash="6fe71ebe1da8a70d211e782eff64e0a85f86d4f8",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_03558",
                            table="actors_country",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_countryevent" ("aliases", "created_at", "id", "keywords", "official_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region", "replaced_by_id", "reviewed_on", "state", "state_note", "subregion", "summary", "title", "updated_at") VALUES (OLD."aliases", OLD."created_at", OLD."id", OLD."keywords", OLD."official_name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."region", OLD."replaced_by_id", OLD."reviewed_on", OLD."state", OLD."state_note", OLD."subregion", OLD."summary", OLD."title", OLD."updated_at"); RETURN NULL;',
                            hash="8228851836be890ccceb0da54370d1f9d0459bd2",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e5178",
                            table="actors_country",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CountryEvent",
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
                        to="actors.country",
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
                        to="actors.country",
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
                    "official_name",
                    models.CharField(blank=True, help_text="The formal name of the state.", max_length=200),
                ),
                ("region", models.CharField(blank=True, help_text="United Nations M49 region.", max_length=60)),
                ("subregion", models.CharField(blank=True, help_text="United Nations M49 subregion.", max_length=60)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Organisation",
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
                        to="actors.organisation",
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
                    "acronym",
                    models.CharField(blank=True, help_text="As the organisation writes it: DPKO.", max_length=40),
                ),
                (
                    "type",
                    models.CharField(
                        choices=[
                            ("global", "global organisation"),
                            ("regional", "regional organisation"),
                            ("subregional", "subregional organisation"),
                            ("organ", "principal or subsidiary organ"),
                            ("department", "department"),
                            ("unit", "office or unit"),
                            ("agency", "programme, fund or agency"),
                            ("mechanism", "inter-agency mechanism"),
                            ("group", "group of states"),
                            ("national", "national institution"),
                            ("civil", "research or civil society"),
                        ],
                        help_text="What sort of body it is.",
                        max_length=12,
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        help_text="The body it is part of today.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="parts",
                        to="actors.organisation",
                    ),
                ),
                (
                    "founded",
                    ssrkb.dates.PartialDateField(
                        blank=True, default="", help_text="When it was founded.", max_length=24
                    ),
                ),
                (
                    "founded_range",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            "founded",
                            function="ssrkb_days",
                            output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                        ),
                        help_text="The days that this date covers.",
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "dissolved",
                    ssrkb.dates.PartialDateField(
                        blank=True, default="", help_text="When it ceased to exist.", max_length=24
                    ),
                ),
                (
                    "dissolved_range",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            "dissolved",
                            function="ssrkb_days",
                            output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                        ),
                        help_text="The days that this date covers.",
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                ("website", models.URLField(blank=True, help_text="Its own site.")),
                (
                    "search",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Func(
                            models.F("id"),
                            models.F("title"),
                            models.F("acronym"),
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
                    "countries",
                    models.ManyToManyField(
                        blank=True,
                        help_text="Where a national body belongs or a unit works.",
                        related_name="organisations",
                        to="actors.country",
                    ),
                ),
            ],
            options={
                "ordering": ["title", "id"],
                "abstract": False,
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(fields=["search"], name="organisation_search"),
                    models.Index(fields=["state", "title", "id"], name="organisation_by_title"),
                    models.Index(fields=["state", "updated_at"], name="organisation_by_update"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("id__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")), name="organisation_id_is_a_slug"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("title", ""), _negated=True), name="organisation_has_a_title"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["draft", "in-review", "published", "withdrawn"])),
                        name="organisation_state_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "withdrawn"), _negated=True),
                            models.Q(("state_note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="organisation_withdrawn_says_why",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("replaced_by", None), ("state", "withdrawn"), _connector="OR"),
                        name="organisation_replaced_is_withdrawn",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("replaced_by", None),
                            models.Q(("replaced_by", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="organisation_not_replaced_by_itself",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("parent", models.F("id")), _negated=True),
                        name="organisation_not_its_own_parent",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "type__in",
                                [
                                    "global",
                                    "regional",
                                    "subregional",
                                    "organ",
                                    "department",
                                    "unit",
                                    "agency",
                                    "mechanism",
                                    "group",
                                    "national",
                                    "civil",
                                ],
                            )
                        ),
                        name="organisation_type_is_known",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="published_is_cited",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.state = 'published')",
                            constraint="CONSTRAINT",
                            func="PERFORM ssrkb_require_citation(TG_TABLE_NAME, NEW.id); RETURN NULL;",
                            hash="7b9546d9eb9d51034f0b0ba55b0e612c1d185269",
                            operation='INSERT OR UPDATE OF "state"',
                            pgid="pgtrigger_published_is_cited_c5307",
                            table="actors_organisation",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="00756a444bd544c2fa6b59fa3cb526b77b066fe9",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_6081b",
                            table="actors_organisation",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_organisationevent" ("acronym", "aliases", "created_at", "dissolved", "founded", "id", "keywords", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "title", "type", "updated_at", "website") VALUES (NEW."acronym", NEW."aliases", NEW."created_at", NEW."dissolved", NEW."founded", NEW."id", NEW."keywords", NEW."parent_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."state", NEW."state_note", NEW."summary", NEW."title", NEW."type", NEW."updated_at", NEW."website"); RETURN NULL;',
                            hash="6ffe0d835f2d43f7d70de5a47ee13f336f00d924",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f3e57",
                            table="actors_organisation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."acronym" IS DISTINCT FROM (NEW."acronym") OR OLD."aliases" IS DISTINCT FROM (NEW."aliases") OR OLD."dissolved" IS DISTINCT FROM (NEW."dissolved") OR OLD."founded" IS DISTINCT FROM (NEW."founded") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."keywords" IS DISTINCT FROM (NEW."keywords") OR OLD."parent_id" IS DISTINCT FROM (NEW."parent_id") OR OLD."replaced_by_id" IS DISTINCT FROM (NEW."replaced_by_id") OR OLD."reviewed_on" IS DISTINCT FROM (NEW."reviewed_on") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."state_note" IS DISTINCT FROM (NEW."state_note") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."type" IS DISTINCT FROM (NEW."type") OR OLD."website" IS DISTINCT FROM (NEW."website"))',
                            func='INSERT INTO "actors_organisationevent" ("acronym", "aliases", "created_at", "dissolved", "founded", "id", "keywords", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "title", "type", "updated_at", "website") VALUES (NEW."acronym", NEW."aliases", NEW."created_at", NEW."dissolved", NEW."founded", NEW."id", NEW."keywords", NEW."parent_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."state", NEW."state_note", NEW."summary", NEW."title", NEW."type", NEW."updated_at", NEW."website"); RETURN NULL;',
                            hash="efd8c143b7eaeafc84e46ff5ef03c26fbc908983",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c9a06",
                            table="actors_organisation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_organisationevent" ("acronym", "aliases", "created_at", "dissolved", "founded", "id", "keywords", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "title", "type", "updated_at", "website") VALUES (OLD."acronym", OLD."aliases", OLD."created_at", OLD."dissolved", OLD."founded", OLD."id", OLD."keywords", OLD."parent_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."replaced_by_id", OLD."reviewed_on", OLD."state", OLD."state_note", OLD."summary", OLD."title", OLD."type", OLD."updated_at", OLD."website"); RETURN NULL;',
                            hash="d82a22536d5fe44e361f7df9aa5af05b17adf6e2",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6697f",
                            table="actors_organisation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="OrganisationEvent",
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
                        to="actors.organisation",
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
                        to="actors.organisation",
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
                    "acronym",
                    models.CharField(blank=True, help_text="As the organisation writes it: DPKO.", max_length=40),
                ),
                (
                    "type",
                    models.CharField(
                        choices=[
                            ("global", "global organisation"),
                            ("regional", "regional organisation"),
                            ("subregional", "subregional organisation"),
                            ("organ", "principal or subsidiary organ"),
                            ("department", "department"),
                            ("unit", "office or unit"),
                            ("agency", "programme, fund or agency"),
                            ("mechanism", "inter-agency mechanism"),
                            ("group", "group of states"),
                            ("national", "national institution"),
                            ("civil", "research or civil society"),
                        ],
                        help_text="What sort of body it is.",
                        max_length=12,
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The body it is part of today.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.organisation",
                    ),
                ),
                (
                    "founded",
                    ssrkb.dates.PartialDateField(
                        blank=True, default="", help_text="When it was founded.", max_length=24
                    ),
                ),
                (
                    "dissolved",
                    ssrkb.dates.PartialDateField(
                        blank=True, default="", help_text="When it ceased to exist.", max_length=24
                    ),
                ),
                ("website", models.URLField(blank=True, help_text="Its own site.")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="OrganisationName",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "organisation",
                    models.ForeignKey(
                        help_text="The body that bore the name.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="names",
                        to="actors.organisation",
                    ),
                ),
                ("name", models.CharField(help_text="The other name in full.", max_length=300)),
                ("acronym", models.CharField(blank=True, help_text="The acronym that went with it.", max_length=40)),
                (
                    "period",
                    ssrkb.dates.PartialDateField(
                        blank=True, default="", help_text="When it bore this name.", max_length=24
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
                "ordering": ["period_range", "name", "id"],
                "constraints": [
                    models.UniqueConstraint(fields=("organisation", "name", "period"), name="organisation_name_once")
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="76e4e70fd70b0625d121b467c0dd5cfc4f0b20b0",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_7c67e",
                            table="actors_organisationname",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_organisationnameevent" ("acronym", "id", "name", "organisation_id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."acronym", NEW."id", NEW."name", NEW."organisation_id", NEW."period", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                            hash="f24b9a12b8d6f6e6e8ab98a44773b62f6a91d9be",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_fa1b0",
                            table="actors_organisationname",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."acronym" IS DISTINCT FROM (NEW."acronym") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."organisation_id" IS DISTINCT FROM (NEW."organisation_id") OR OLD."period" IS DISTINCT FROM (NEW."period"))',
                            func='INSERT INTO "actors_organisationnameevent" ("acronym", "id", "name", "organisation_id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."acronym", NEW."id", NEW."name", NEW."organisation_id", NEW."period", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                            hash="33ceb8b666e4291cd88c436a7a58810736a405eb",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0ce9d",
                            table="actors_organisationname",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_organisationnameevent" ("acronym", "id", "name", "organisation_id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."acronym", OLD."id", OLD."name", OLD."organisation_id", OLD."period", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                            hash="cde39e3a16dfe09913fb9947ff79010d92d9017c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_01600",
                            table="actors_organisationname",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="OrganisationNameEvent",
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
                        to="actors.organisationname",
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
                    "organisation",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The body that bore the name.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.organisation",
                    ),
                ),
                ("name", models.CharField(help_text="The other name in full.", max_length=300)),
                ("acronym", models.CharField(blank=True, help_text="The acronym that went with it.", max_length=40)),
                (
                    "period",
                    ssrkb.dates.PartialDateField(
                        blank=True, default="", help_text="When it bore this name.", max_length=24
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="OrganisationRelation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "subject",
                    models.ForeignKey(
                        help_text="The body that the statement is about.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="relations",
                        to="actors.organisation",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("became", "became"),
                            ("merged-into", "merged into"),
                            ("partners-with", "partners with"),
                            ("funds", "funds"),
                            ("hosts", "hosts"),
                            ("secretariat-of", "provides the secretariat of"),
                            ("reports-to", "reports to"),
                        ],
                        help_text="What it is to the other.",
                        max_length=16,
                    ),
                ),
                (
                    "object",
                    models.ForeignKey(
                        help_text="The other body.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reverse_relations",
                        to="actors.organisation",
                    ),
                ),
                (
                    "period",
                    ssrkb.dates.PartialDateField(blank=True, default="", help_text="When this held.", max_length=24),
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
                ("note", models.CharField(blank=True, help_text="What to know about it.", max_length=300)),
            ],
            options={
                "ordering": ["kind", "object"],
                "constraints": [
                    models.UniqueConstraint(fields=("subject", "kind", "object"), name="organisation_relation_once"),
                    models.CheckConstraint(
                        condition=models.Q(("subject", models.F("object")), _negated=True),
                        name="organisation_relation_not_to_itself",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "became",
                                    "merged-into",
                                    "partners-with",
                                    "funds",
                                    "hosts",
                                    "secretariat-of",
                                    "reports-to",
                                ],
                            )
                        ),
                        name="organisation_relation_kind_is_known",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="9e172779b3eba8d913764c0591ed34cb215daf37",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_1c192",
                            table="actors_organisationrelation",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_organisationrelationevent" ("id", "kind", "note", "object_id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subject_id") VALUES (NEW."id", NEW."kind", NEW."note", NEW."object_id", NEW."period", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."subject_id"); RETURN NULL;',
                            hash="c521803b9f51c07603945c5c914d3055b1b0e403",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a108f",
                            table="actors_organisationrelation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."object_id" IS DISTINCT FROM (NEW."object_id") OR OLD."period" IS DISTINCT FROM (NEW."period") OR OLD."subject_id" IS DISTINCT FROM (NEW."subject_id"))',
                            func='INSERT INTO "actors_organisationrelationevent" ("id", "kind", "note", "object_id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subject_id") VALUES (NEW."id", NEW."kind", NEW."note", NEW."object_id", NEW."period", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."subject_id"); RETURN NULL;',
                            hash="6b7e748345d032897399caf47eccfb5eff4d64a7",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a533b",
                            table="actors_organisationrelation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_organisationrelationevent" ("id", "kind", "note", "object_id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subject_id") VALUES (OLD."id", OLD."kind", OLD."note", OLD."object_id", OLD."period", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."subject_id"); RETURN NULL;',
                            hash="e0001fcf696c5d5521ff0ae7e73f0545d2123647",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ac2e4",
                            table="actors_organisationrelation",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="OrganisationRelationEvent",
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
                        to="actors.organisationrelation",
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
                        help_text="The body that the statement is about.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.organisation",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("became", "became"),
                            ("merged-into", "merged into"),
                            ("partners-with", "partners with"),
                            ("funds", "funds"),
                            ("hosts", "hosts"),
                            ("secretariat-of", "provides the secretariat of"),
                            ("reports-to", "reports to"),
                        ],
                        help_text="What it is to the other.",
                        max_length=16,
                    ),
                ),
                (
                    "object",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The other body.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.organisation",
                    ),
                ),
                (
                    "period",
                    ssrkb.dates.PartialDateField(blank=True, default="", help_text="When this held.", max_length=24),
                ),
                ("note", models.CharField(blank=True, help_text="What to know about it.", max_length=300)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Membership",
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
                        to="actors.membership",
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
                    "group",
                    models.ForeignKey(
                        help_text="The group that it belongs to.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="memberships",
                        to="actors.organisation",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        help_text="The member body.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="member_of",
                        to="actors.organisation",
                    ),
                ),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        help_text="The member country.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="memberships",
                        to="actors.country",
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("member", "member"),
                            ("chair", "chair"),
                            ("co-chair", "co-chair"),
                            ("founder", "founder"),
                            ("secretariat", "secretariat"),
                            ("observer", "observer"),
                            ("supporter", "supporter"),
                        ],
                        default="member",
                        help_text="In which role.",
                        max_length=11,
                    ),
                ),
                (
                    "period",
                    ssrkb.dates.PartialDateField(
                        blank=True, default="", help_text="When it held this role.", max_length=24
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
                    django.contrib.postgres.indexes.GinIndex(fields=["search"], name="membership_search"),
                    models.Index(fields=["state", "title", "id"], name="membership_by_title"),
                    models.Index(fields=["state", "updated_at"], name="membership_by_update"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("id__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")), name="membership_id_is_a_slug"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("title", ""), _negated=True), name="membership_has_a_title"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["draft", "in-review", "published", "withdrawn"])),
                        name="membership_state_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "withdrawn"), _negated=True),
                            models.Q(("state_note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="membership_withdrawn_says_why",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("replaced_by", None), ("state", "withdrawn"), _connector="OR"),
                        name="membership_replaced_is_withdrawn",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("replaced_by", None),
                            models.Q(("replaced_by", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="membership_not_replaced_by_itself",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("country__isnull", False), ("organisation", None)),
                            models.Q(("country", None), ("organisation__isnull", False)),
                            _connector="OR",
                        ),
                        name="membership_exactly_one_member",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("group", models.F("organisation")), _negated=True),
                        name="membership_not_of_itself",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "role__in",
                                ["member", "chair", "co-chair", "founder", "secretariat", "observer", "supporter"],
                            )
                        ),
                        name="membership_role_is_known",
                    ),
                    models.UniqueConstraint(
                        fields=("group", "organisation", "country", "role", "period"),
                        name="membership_once",
                        nulls_distinct=False,
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="published_is_cited",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.state = 'published')",
                            constraint="CONSTRAINT",
                            func="PERFORM ssrkb_require_citation(TG_TABLE_NAME, NEW.id); RETURN NULL;",
                            hash="45ef74b8bcd2d98de8d586ce9c200a2c717e7152",
                            operation='INSERT OR UPDATE OF "state"',
                            pgid="pgtrigger_published_is_cited_682c6",
                            table="actors_membership",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="e9fe392fda7dc31353d9d0531f5029e3d75d9cb6",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_9993d",
                            table="actors_membership",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_membershipevent" ("aliases", "country_id", "created_at", "group_id", "id", "keywords", "organisation_id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "role", "state", "state_note", "summary", "title", "updated_at") VALUES (NEW."aliases", NEW."country_id", NEW."created_at", NEW."group_id", NEW."id", NEW."keywords", NEW."organisation_id", NEW."period", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."role", NEW."state", NEW."state_note", NEW."summary", NEW."title", NEW."updated_at"); RETURN NULL;',
                            hash="b892a2774c83cba1a213f2a2aef468e0eb2fc06e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5b0a7",
                            table="actors_membership",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."aliases" IS DISTINCT FROM (NEW."aliases") OR OLD."country_id" IS DISTINCT FROM (NEW."country_id") OR OLD."group_id" IS DISTINCT FROM (NEW."group_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."keywords" IS DISTINCT FROM (NEW."keywords") OR OLD."organisation_id" IS DISTINCT FROM (NEW."organisation_id") OR OLD."period" IS DISTINCT FROM (NEW."period") OR OLD."replaced_by_id" IS DISTINCT FROM (NEW."replaced_by_id") OR OLD."reviewed_on" IS DISTINCT FROM (NEW."reviewed_on") OR OLD."role" IS DISTINCT FROM (NEW."role") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."state_note" IS DISTINCT FROM (NEW."state_note") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."title" IS DISTINCT FROM (NEW."title"))',
                            func='INSERT INTO "actors_membershipevent" ("aliases", "country_id", "created_at", "group_id", "id", "keywords", "organisation_id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "role", "state", "state_note", "summary", "title", "updated_at") VALUES (NEW."aliases", NEW."country_id", NEW."created_at", NEW."group_id", NEW."id", NEW."keywords", NEW."organisation_id", NEW."period", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."role", NEW."state", NEW."state_note", NEW."summary", NEW."title", NEW."updated_at"); RETURN NULL;',
                            hash="971a17edeaa18d834c35d0f28dedd1bdd5833935",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2b798",
                            table="actors_membership",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_membershipevent" ("aliases", "country_id", "created_at", "group_id", "id", "keywords", "organisation_id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "role", "state", "state_note", "summary", "title", "updated_at") VALUES (OLD."aliases", OLD."country_id", OLD."created_at", OLD."group_id", OLD."id", OLD."keywords", OLD."organisation_id", OLD."period", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."replaced_by_id", OLD."reviewed_on", OLD."role", OLD."state", OLD."state_note", OLD."summary", OLD."title", OLD."updated_at"); RETURN NULL;',
                            hash="0a311e1054e0e736841e78bfeff64d83bc36c750",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b2fd6",
                            table="actors_membership",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="MembershipEvent",
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
                        to="actors.membership",
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
                        to="actors.membership",
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
                    "group",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The group that it belongs to.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.organisation",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The member body.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.organisation",
                    ),
                ),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The member country.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.country",
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("member", "member"),
                            ("chair", "chair"),
                            ("co-chair", "co-chair"),
                            ("founder", "founder"),
                            ("secretariat", "secretariat"),
                            ("observer", "observer"),
                            ("supporter", "supporter"),
                        ],
                        default="member",
                        help_text="In which role.",
                        max_length=11,
                    ),
                ),
                (
                    "period",
                    ssrkb.dates.PartialDateField(
                        blank=True, default="", help_text="When it held this role.", max_length=24
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="OrganisationCountries",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="37f256941c257e1fb82165beac21a581304aabc1",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_d4086",
                            table="actors_organisation_countries",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_organisationcountriesevent" ("country_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."country_id", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="2e98a1e9ef627cfb4c465718f4f38401007d74d8",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9f1bb",
                            table="actors_organisation_countries",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "actors_organisationcountriesevent" ("country_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."country_id", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="f2496e5217737ad9b16512013a57bdc7986337b9",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a1508",
                            table="actors_organisation_countries",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "actors_organisationcountriesevent" ("country_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."country_id", OLD."id", OLD."organisation_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="c6e3a31605cc0b9cdf11f345b3e59deb0c401d92",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bc714",
                            table="actors_organisation_countries",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("actors.organisation_countries",),
        ),
        migrations.CreateModel(
            name="OrganisationCountriesEvent",
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
        ssrkb.postgres.operations.InstallTriggers(
            models=[
                "country",
                "organisation",
                "organisationname",
                "organisationrelation",
                "membership",
                "organisationcountries",
            ],
        ),
    ]
