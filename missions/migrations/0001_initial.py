"""Missions, mandates, activities and reform steps, with their history and triggers."""

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
        ("policies", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Mission",
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
                        to="missions.mission",
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
                ("acronym", models.CharField(blank=True, help_text="As it is known: MINUSCA.", max_length=40)),
                (
                    "type",
                    models.CharField(
                        choices=[
                            ("peacekeeping", "peacekeeping operation"),
                            ("political", "special political mission"),
                            ("peacebuilding", "peacebuilding office"),
                            ("transitional", "transitional administration"),
                            ("csdp", "EU mission or operation"),
                            ("african", "African Union or African regional operation"),
                            ("field", "OSCE field operation"),
                            ("nato", "NATO operation"),
                            ("other", "other"),
                        ],
                        help_text="What sort of mission it is.",
                        max_length=13,
                    ),
                ),
                (
                    "period",
                    ssrkb.dates.PartialDateField(
                        blank=True, default="", help_text="From its establishment to its closure.", max_length=24
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
                    "organisations",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The organisations that lead it.",
                        related_name="missions",
                        to="actors.organisation",
                    ),
                ),
                (
                    "countries",
                    models.ManyToManyField(
                        blank=True, help_text="Where it works.", related_name="missions", to="actors.country"
                    ),
                ),
                (
                    "themes",
                    models.ManyToManyField(
                        blank=True, help_text="What it supports.", related_name="missions", to="policies.theme"
                    ),
                ),
            ],
            options={
                "ordering": ["title", "id"],
                "abstract": False,
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(fields=["search"], name="mission_search"),
                    models.Index(fields=["state", "title", "id"], name="mission_by_title"),
                    models.Index(fields=["state", "updated_at"], name="mission_by_update"),
                    models.Index(
                        models.F("state"),
                        models.OrderBy(models.F("period_range"), nulls_last=True),
                        models.F("id"),
                        name="mission_by_date",
                    ),
                    models.Index(
                        models.F("state"),
                        models.OrderBy(models.F("period_range"), descending=True, nulls_last=True),
                        models.F("id"),
                        name="mission_latest_first",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("id__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")), name="mission_id_is_a_slug"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("title", ""), _negated=True), name="mission_has_a_title"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["draft", "in-review", "published", "withdrawn"])),
                        name="mission_state_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "withdrawn"), _negated=True),
                            models.Q(("state_note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="mission_withdrawn_says_why",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("replaced_by", None), ("state", "withdrawn"), _connector="OR"),
                        name="mission_replaced_is_withdrawn",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("replaced_by", None),
                            models.Q(("replaced_by", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="mission_not_replaced_by_itself",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "type__in",
                                [
                                    "peacekeeping",
                                    "political",
                                    "peacebuilding",
                                    "transitional",
                                    "csdp",
                                    "african",
                                    "field",
                                    "nato",
                                    "other",
                                ],
                            )
                        ),
                        name="mission_type_is_known",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="published_is_cited",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.state = 'published')",
                            constraint="CONSTRAINT",
                            func="PERFORM ssrkb_require_citation(TG_TABLE_NAME, NEW.id); RETURN NULL;",
                            hash="8f0281045f048a5443dfcc80de2cfdf23e3f60e2",
                            operation='INSERT OR UPDATE OF "state"',
                            pgid="pgtrigger_published_is_cited_861e7",
                            table="missions_mission",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="b68810cd39d0f8570b089963745281a45017d66f",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_81ad8",
                            table="missions_mission",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_missionevent" ("acronym", "aliases", "created_at", "id", "keywords", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "title", "type", "updated_at") VALUES (NEW."acronym", NEW."aliases", NEW."created_at", NEW."id", NEW."keywords", NEW."period", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."state", NEW."state_note", NEW."summary", NEW."title", NEW."type", NEW."updated_at"); RETURN NULL;',
                            hash="3091ba31c12c22f67d12e15960534987adaca95d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f739d",
                            table="missions_mission",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."acronym" IS DISTINCT FROM (NEW."acronym") OR OLD."aliases" IS DISTINCT FROM (NEW."aliases") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."keywords" IS DISTINCT FROM (NEW."keywords") OR OLD."period" IS DISTINCT FROM (NEW."period") OR OLD."replaced_by_id" IS DISTINCT FROM (NEW."replaced_by_id") OR OLD."reviewed_on" IS DISTINCT FROM (NEW."reviewed_on") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."state_note" IS DISTINCT FROM (NEW."state_note") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."type" IS DISTINCT FROM (NEW."type"))',
                            func='INSERT INTO "missions_missionevent" ("acronym", "aliases", "created_at", "id", "keywords", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "title", "type", "updated_at") VALUES (NEW."acronym", NEW."aliases", NEW."created_at", NEW."id", NEW."keywords", NEW."period", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."state", NEW."state_note", NEW."summary", NEW."title", NEW."type", NEW."updated_at"); RETURN NULL;',
                            hash="69eec595b5fe201bb14e216771a887c8c87efcab",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0f472",
                            table="missions_mission",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_missionevent" ("acronym", "aliases", "created_at", "id", "keywords", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "title", "type", "updated_at") VALUES (OLD."acronym", OLD."aliases", OLD."created_at", OLD."id", OLD."keywords", OLD."period", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."replaced_by_id", OLD."reviewed_on", OLD."state", OLD."state_note", OLD."summary", OLD."title", OLD."type", OLD."updated_at"); RETURN NULL;',
                            hash="b0964e4597eab39357ec770737d960b9820b76c7",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0dd4c",
                            table="missions_mission",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="MissionEvent",
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
                        to="missions.mission",
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
                        to="missions.mission",
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
                ("acronym", models.CharField(blank=True, help_text="As it is known: MINUSCA.", max_length=40)),
                (
                    "type",
                    models.CharField(
                        choices=[
                            ("peacekeeping", "peacekeeping operation"),
                            ("political", "special political mission"),
                            ("peacebuilding", "peacebuilding office"),
                            ("transitional", "transitional administration"),
                            ("csdp", "EU mission or operation"),
                            ("african", "African Union or African regional operation"),
                            ("field", "OSCE field operation"),
                            ("nato", "NATO operation"),
                            ("other", "other"),
                        ],
                        help_text="What sort of mission it is.",
                        max_length=13,
                    ),
                ),
                (
                    "period",
                    ssrkb.dates.PartialDateField(
                        blank=True, default="", help_text="From its establishment to its closure.", max_length=24
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="MissionSuccession",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "subject",
                    models.ForeignKey(
                        help_text="The earlier mission.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="relations",
                        to="missions.mission",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("succeeded-by", "was succeeded by"),
                            ("transferred-to", "transferred its authority to"),
                            ("renamed", "was renamed"),
                            ("split-into", "was split into"),
                        ],
                        help_text="How one followed the other.",
                        max_length=14,
                    ),
                ),
                (
                    "object",
                    models.ForeignKey(
                        help_text="The later mission.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reverse_relations",
                        to="missions.mission",
                    ),
                ),
                (
                    "on",
                    ssrkb.dates.PartialDateField(
                        blank=True, default="", help_text="When the later took over.", max_length=24
                    ),
                ),
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
                ("note", models.CharField(blank=True, help_text="What to know about it.", max_length=300)),
            ],
            options={
                "ordering": ["on_range", "object", "kind"],
                "constraints": [
                    models.UniqueConstraint(fields=("subject", "kind", "object"), name="mission_succession_once"),
                    models.CheckConstraint(
                        condition=models.Q(("subject", models.F("object")), _negated=True),
                        name="mission_succession_not_to_itself",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["succeeded-by", "transferred-to", "renamed", "split-into"])),
                        name="mission_succession_kind_is_known",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="630df4dbd357058ebb28833fc8534f0e78f8be11",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_d5add",
                            table="missions_missionsuccession",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_missionsuccessionevent" ("id", "kind", "note", "object_id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subject_id") VALUES (NEW."id", NEW."kind", NEW."note", NEW."object_id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."subject_id"); RETURN NULL;',
                            hash="fbcae0d6535c48878794e09750bb5e7309c5202e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5ddd2",
                            table="missions_missionsuccession",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."object_id" IS DISTINCT FROM (NEW."object_id") OR OLD."on" IS DISTINCT FROM (NEW."on") OR OLD."subject_id" IS DISTINCT FROM (NEW."subject_id"))',
                            func='INSERT INTO "missions_missionsuccessionevent" ("id", "kind", "note", "object_id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subject_id") VALUES (NEW."id", NEW."kind", NEW."note", NEW."object_id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."subject_id"); RETURN NULL;',
                            hash="09f8f8f49ca9caa5538de6251b1e1898041bdc07",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_82c14",
                            table="missions_missionsuccession",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_missionsuccessionevent" ("id", "kind", "note", "object_id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subject_id") VALUES (OLD."id", OLD."kind", OLD."note", OLD."object_id", OLD."on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."subject_id"); RETURN NULL;',
                            hash="0aae236097d4dada153736a589e7dcc8b6934902",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_762a5",
                            table="missions_missionsuccession",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="MissionSuccessionEvent",
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
                        to="missions.missionsuccession",
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
                        help_text="The earlier mission.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="missions.mission",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("succeeded-by", "was succeeded by"),
                            ("transferred-to", "transferred its authority to"),
                            ("renamed", "was renamed"),
                            ("split-into", "was split into"),
                        ],
                        help_text="How one followed the other.",
                        max_length=14,
                    ),
                ),
                (
                    "object",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The later mission.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="missions.mission",
                    ),
                ),
                (
                    "on",
                    ssrkb.dates.PartialDateField(
                        blank=True, default="", help_text="When the later took over.", max_length=24
                    ),
                ),
                ("note", models.CharField(blank=True, help_text="What to know about it.", max_length=300)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="MissionOrganisations",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="4e43167d3bb6dabc383c7e6128d47108d88c265b",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_55532",
                            table="missions_mission_organisations",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_missionorganisationsevent" ("id", "mission_id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."id", NEW."mission_id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="6f04b66c75ccae504feec435af3dfc186ea2ce3a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6caa0",
                            table="missions_mission_organisations",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "missions_missionorganisationsevent" ("id", "mission_id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."id", NEW."mission_id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="b5db1d6ede34ac3686828fa6b406fa8397198c4e",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a9f59",
                            table="missions_mission_organisations",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_missionorganisationsevent" ("id", "mission_id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."id", OLD."mission_id", OLD."organisation_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="b1c901c19a66b9184be38a1af6e8f2a0ea40c755",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_edccb",
                            table="missions_mission_organisations",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("missions.mission_organisations",),
        ),
        migrations.CreateModel(
            name="MissionOrganisationsEvent",
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
                    "mission",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="missions.mission",
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
            name="MissionCountries",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="c0af58021eac2b9b4a221174a4b06107c5aaf614",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_fd5fd",
                            table="missions_mission_countries",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_missioncountriesevent" ("country_id", "id", "mission_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."country_id", NEW."id", NEW."mission_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="2415b18be8c122f2801435912e7805279408107e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_48968",
                            table="missions_mission_countries",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "missions_missioncountriesevent" ("country_id", "id", "mission_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."country_id", NEW."id", NEW."mission_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="0f4ce696db22d1b4fbcb49da4a016b3cf809b672",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_09516",
                            table="missions_mission_countries",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_missioncountriesevent" ("country_id", "id", "mission_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."country_id", OLD."id", OLD."mission_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="40ac7a93b5c94d94c4dffb9245fcf8f999f4bb1b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c80ca",
                            table="missions_mission_countries",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("missions.mission_countries",),
        ),
        migrations.CreateModel(
            name="MissionCountriesEvent",
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
                    "mission",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="missions.mission",
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
            name="MissionThemes",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="ce91d54dc1c9c7982f4520a354f067546a95d0be",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_4db7b",
                            table="missions_mission_themes",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_missionthemesevent" ("id", "mission_id", "pgh_context_id", "pgh_created_at", "pgh_label", "theme_id") VALUES (NEW."id", NEW."mission_id", _pgh_attach_context(), NOW(), \'insert\', NEW."theme_id"); RETURN NULL;',
                            hash="6ad49d7b11fd9cf8ee489069aaf7a380767fa24b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_03adc",
                            table="missions_mission_themes",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "missions_missionthemesevent" ("id", "mission_id", "pgh_context_id", "pgh_created_at", "pgh_label", "theme_id") VALUES (NEW."id", NEW."mission_id", _pgh_attach_context(), NOW(), \'update\', NEW."theme_id"); RETURN NULL;',
                            hash="e98f05e1d08954b4130517cc24738a18f7721353",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1ec33",
                            table="missions_mission_themes",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_missionthemesevent" ("id", "mission_id", "pgh_context_id", "pgh_created_at", "pgh_label", "theme_id") VALUES (OLD."id", OLD."mission_id", _pgh_attach_context(), NOW(), \'delete\', OLD."theme_id"); RETURN NULL;',
                            hash="806bf4f21cb288c0ede345340804086a3b099e11",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d92e1",
                            table="missions_mission_themes",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("missions.mission_themes",),
        ),
        migrations.CreateModel(
            name="MissionThemesEvent",
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
                    "mission",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="missions.mission",
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
            name="Mandate",
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
                        to="missions.mandate",
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
                    "mission",
                    models.ForeignKey(
                        blank=True,
                        help_text="The mission that is asked; blank where the clause addresses somebody else.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="mandates",
                        to="missions.mission",
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        help_text="The document that the clause stands in.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="mandates",
                        to="policies.document",
                    ),
                ),
                (
                    "paragraph",
                    models.CharField(blank=True, help_text="The clause as numbered there: OP 30(a).", max_length=40),
                ),
                (
                    "explicitness",
                    models.CharField(
                        choices=[("explicit", "explicit"), ("implicit", "implicit")],
                        default="explicit",
                        help_text="Whether security sector reform is named, or follows from other tasks.",
                        max_length=8,
                    ),
                ),
                (
                    "tier",
                    models.CharField(
                        choices=[
                            ("strategic", "strategic goal"),
                            ("essential", "essential task"),
                            ("core", "core task"),
                            ("priority", "priority task"),
                            ("additional", "additional task"),
                            ("unranked", "not ranked"),
                        ],
                        default="unranked",
                        help_text="The rank given to the task.",
                        max_length=10,
                    ),
                ),
                (
                    "force",
                    models.CharField(
                        choices=[
                            ("decides", "decides"),
                            ("authorises", "authorises"),
                            ("mandates", "mandates"),
                            ("requests", "requests"),
                            ("calls-upon", "calls upon"),
                            ("urges", "urges"),
                            ("encourages", "encourages"),
                            ("stresses", "stresses or underlines"),
                            ("welcomes", "welcomes or notes"),
                            ("unstated", "not stated in the source"),
                        ],
                        default="unstated",
                        help_text="The verb by which the clause binds.",
                        max_length=11,
                    ),
                ),
                (
                    "addressee",
                    models.CharField(
                        blank=True, help_text="Who is to act, where it is not the mission.", max_length=200
                    ),
                ),
                ("conditions", models.TextField(blank=True, help_text="Under which conditions, in our words.")),
                (
                    "period",
                    ssrkb.dates.PartialDateField(
                        blank=True,
                        default="",
                        help_text="When the clause took effect, and until when it held.",
                        max_length=24,
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
                (
                    "countries",
                    models.ManyToManyField(
                        blank=True, help_text="Where it applies.", related_name="mandates", to="actors.country"
                    ),
                ),
                (
                    "themes",
                    models.ManyToManyField(
                        blank=True, help_text="What the task is about.", related_name="mandates", to="policies.theme"
                    ),
                ),
                (
                    "principles",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The principles that it puts to work.",
                        related_name="mandates",
                        to="policies.principle",
                    ),
                ),
            ],
            options={
                "ordering": ["title", "id"],
                "abstract": False,
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(fields=["search"], name="mandate_search"),
                    models.Index(fields=["state", "title", "id"], name="mandate_by_title"),
                    models.Index(fields=["state", "updated_at"], name="mandate_by_update"),
                    models.Index(
                        models.F("state"),
                        models.OrderBy(models.F("period_range"), nulls_last=True),
                        models.F("id"),
                        name="mandate_by_date",
                    ),
                    models.Index(
                        models.F("state"),
                        models.OrderBy(models.F("period_range"), descending=True, nulls_last=True),
                        models.F("id"),
                        name="mandate_latest_first",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("id__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")), name="mandate_id_is_a_slug"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("title", ""), _negated=True), name="mandate_has_a_title"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["draft", "in-review", "published", "withdrawn"])),
                        name="mandate_state_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "withdrawn"), _negated=True),
                            models.Q(("state_note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="mandate_withdrawn_says_why",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("replaced_by", None), ("state", "withdrawn"), _connector="OR"),
                        name="mandate_replaced_is_withdrawn",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("replaced_by", None),
                            models.Q(("replaced_by", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="mandate_not_replaced_by_itself",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("explicitness__in", ["explicit", "implicit"])),
                        name="mandate_explicitness_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("tier__in", ["strategic", "essential", "core", "priority", "additional", "unranked"])
                        ),
                        name="mandate_tier_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "force__in",
                                [
                                    "decides",
                                    "authorises",
                                    "mandates",
                                    "requests",
                                    "calls-upon",
                                    "urges",
                                    "encourages",
                                    "stresses",
                                    "welcomes",
                                    "unstated",
                                ],
                            )
                        ),
                        name="mandate_force_is_known",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="published_is_cited",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.state = 'published')",
                            constraint="CONSTRAINT",
                            func="PERFORM ssrkb_require_citation(TG_TABLE_NAME, NEW.id); RETURN NULL;",
                            hash="9225ac9e870d8c16c518d8340edeea4ce89f89fb",
                            operation='INSERT OR UPDATE OF "state"',
                            pgid="pgtrigger_published_is_cited_de679",
                            table="missions_mandate",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="d69bc1b12a5eeb79120bc3b380bdda63924838f8",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_74411",
                            table="missions_mandate",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_mandateevent" ("addressee", "aliases", "conditions", "created_at", "document_id", "explicitness", "force", "id", "keywords", "mission_id", "paragraph", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "tier", "title", "updated_at") VALUES (NEW."addressee", NEW."aliases", NEW."conditions", NEW."created_at", NEW."document_id", NEW."explicitness", NEW."force", NEW."id", NEW."keywords", NEW."mission_id", NEW."paragraph", NEW."period", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."state", NEW."state_note", NEW."summary", NEW."tier", NEW."title", NEW."updated_at"); RETURN NULL;',
                            hash="34af46d438f477c153d4c392adf82aba6f5c7585",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3fa85",
                            table="missions_mandate",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."addressee" IS DISTINCT FROM (NEW."addressee") OR OLD."aliases" IS DISTINCT FROM (NEW."aliases") OR OLD."conditions" IS DISTINCT FROM (NEW."conditions") OR OLD."document_id" IS DISTINCT FROM (NEW."document_id") OR OLD."explicitness" IS DISTINCT FROM (NEW."explicitness") OR OLD."force" IS DISTINCT FROM (NEW."force") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."keywords" IS DISTINCT FROM (NEW."keywords") OR OLD."mission_id" IS DISTINCT FROM (NEW."mission_id") OR OLD."paragraph" IS DISTINCT FROM (NEW."paragraph") OR OLD."period" IS DISTINCT FROM (NEW."period") OR OLD."replaced_by_id" IS DISTINCT FROM (NEW."replaced_by_id") OR OLD."reviewed_on" IS DISTINCT FROM (NEW."reviewed_on") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."state_note" IS DISTINCT FROM (NEW."state_note") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."tier" IS DISTINCT FROM (NEW."tier") OR OLD."title" IS DISTINCT FROM (NEW."title"))',
                            func='INSERT INTO "missions_mandateevent" ("addressee", "aliases", "conditions", "created_at", "document_id", "explicitness", "force", "id", "keywords", "mission_id", "paragraph", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "tier", "title", "updated_at") VALUES (NEW."addressee", NEW."aliases", NEW."conditions", NEW."created_at", NEW."document_id", NEW."explicitness", NEW."force", NEW."id", NEW."keywords", NEW."mission_id", NEW."paragraph", NEW."period", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."state", NEW."state_note", NEW."summary", NEW."tier", NEW."title", NEW."updated_at"); RETURN NULL;',
                            hash="3e2a876aa8ed69a835b31cc4fcd71d55fe554fd4",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0288d",
                            table="missions_mandate",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_mandateevent" ("addressee", "aliases", "conditions", "created_at", "document_id", "explicitness", "force", "id", "keywords", "mission_id", "paragraph", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "tier", "title", "updated_at") VALUES (OLD."addressee", OLD."aliases", OLD."conditions", OLD."created_at", OLD."document_id", OLD."explicitness", OLD."force", OLD."id", OLD."keywords", OLD."mission_id", OLD."paragraph", OLD."period", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."replaced_by_id", OLD."reviewed_on", OLD."state", OLD."state_note", OLD."summary", OLD."tier", OLD."title", OLD."updated_at"); RETURN NULL;',
                            hash="b93881e3a0e1fbae60e2036b49482b530807457e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_60c95",
                            table="missions_mandate",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="MandateEvent",
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
                        to="missions.mandate",
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
                        to="missions.mandate",
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
                    "mission",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The mission that is asked; blank where the clause addresses somebody else.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="missions.mission",
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The document that the clause stands in.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="policies.document",
                    ),
                ),
                (
                    "paragraph",
                    models.CharField(blank=True, help_text="The clause as numbered there: OP 30(a).", max_length=40),
                ),
                (
                    "explicitness",
                    models.CharField(
                        choices=[("explicit", "explicit"), ("implicit", "implicit")],
                        default="explicit",
                        help_text="Whether security sector reform is named, or follows from other tasks.",
                        max_length=8,
                    ),
                ),
                (
                    "tier",
                    models.CharField(
                        choices=[
                            ("strategic", "strategic goal"),
                            ("essential", "essential task"),
                            ("core", "core task"),
                            ("priority", "priority task"),
                            ("additional", "additional task"),
                            ("unranked", "not ranked"),
                        ],
                        default="unranked",
                        help_text="The rank given to the task.",
                        max_length=10,
                    ),
                ),
                (
                    "force",
                    models.CharField(
                        choices=[
                            ("decides", "decides"),
                            ("authorises", "authorises"),
                            ("mandates", "mandates"),
                            ("requests", "requests"),
                            ("calls-upon", "calls upon"),
                            ("urges", "urges"),
                            ("encourages", "encourages"),
                            ("stresses", "stresses or underlines"),
                            ("welcomes", "welcomes or notes"),
                            ("unstated", "not stated in the source"),
                        ],
                        default="unstated",
                        help_text="The verb by which the clause binds.",
                        max_length=11,
                    ),
                ),
                (
                    "addressee",
                    models.CharField(
                        blank=True, help_text="Who is to act, where it is not the mission.", max_length=200
                    ),
                ),
                ("conditions", models.TextField(blank=True, help_text="Under which conditions, in our words.")),
                (
                    "period",
                    ssrkb.dates.PartialDateField(
                        blank=True,
                        default="",
                        help_text="When the clause took effect, and until when it held.",
                        max_length=24,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="MandateCountries",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="79fb261bc3585ba1a38b5533156799dbf77fa6eb",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_34d46",
                            table="missions_mandate_countries",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_mandatecountriesevent" ("country_id", "id", "mandate_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."country_id", NEW."id", NEW."mandate_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="95ca4412d480623ece5560596c441198f9b94fdd",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4794f",
                            table="missions_mandate_countries",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "missions_mandatecountriesevent" ("country_id", "id", "mandate_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."country_id", NEW."id", NEW."mandate_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="bb07341863f06e59e882c8c671ce3d911b359c0d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ce06b",
                            table="missions_mandate_countries",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_mandatecountriesevent" ("country_id", "id", "mandate_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."country_id", OLD."id", OLD."mandate_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="7b63b372a165e944fe9c3ed4cf7364b54e634012",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d3c7a",
                            table="missions_mandate_countries",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("missions.mandate_countries",),
        ),
        migrations.CreateModel(
            name="MandateCountriesEvent",
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
                    "mandate",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="missions.mandate",
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
            name="MandateThemes",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="af8dc697ac7ef0d1ed8316a58a7609f1ff0b663d",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_d2a42",
                            table="missions_mandate_themes",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_mandatethemesevent" ("id", "mandate_id", "pgh_context_id", "pgh_created_at", "pgh_label", "theme_id") VALUES (NEW."id", NEW."mandate_id", _pgh_attach_context(), NOW(), \'insert\', NEW."theme_id"); RETURN NULL;',
                            hash="13821eb803985f96504f5d97638ebdee955ac03a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_fe3a8",
                            table="missions_mandate_themes",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "missions_mandatethemesevent" ("id", "mandate_id", "pgh_context_id", "pgh_created_at", "pgh_label", "theme_id") VALUES (NEW."id", NEW."mandate_id", _pgh_attach_context(), NOW(), \'update\', NEW."theme_id"); RETURN NULL;',
                            hash="678c1e2a01da0306966518cb7e23d4df16067d7d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_dcba0",
                            table="missions_mandate_themes",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_mandatethemesevent" ("id", "mandate_id", "pgh_context_id", "pgh_created_at", "pgh_label", "theme_id") VALUES (OLD."id", OLD."mandate_id", _pgh_attach_context(), NOW(), \'delete\', OLD."theme_id"); RETURN NULL;',
                            hash="c90196b2e25ff1829efc48595eafff6869c2ed7f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_90465",
                            table="missions_mandate_themes",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("missions.mandate_themes",),
        ),
        migrations.CreateModel(
            name="MandateThemesEvent",
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
                    "mandate",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="missions.mandate",
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
            name="MandatePrinciples",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="008dd145a1a2ee08c93fe9e394981b5317516924",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_f395b",
                            table="missions_mandate_principles",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_mandateprinciplesevent" ("id", "mandate_id", "pgh_context_id", "pgh_created_at", "pgh_label", "principle_id") VALUES (NEW."id", NEW."mandate_id", _pgh_attach_context(), NOW(), \'insert\', NEW."principle_id"); RETURN NULL;',
                            hash="f255ae79d8de57427d9a3a7dbf37997cea66ad6b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3ad4c",
                            table="missions_mandate_principles",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "missions_mandateprinciplesevent" ("id", "mandate_id", "pgh_context_id", "pgh_created_at", "pgh_label", "principle_id") VALUES (NEW."id", NEW."mandate_id", _pgh_attach_context(), NOW(), \'update\', NEW."principle_id"); RETURN NULL;',
                            hash="fcea5ad45d68d4202a6a763733883847c5020db4",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5c59e",
                            table="missions_mandate_principles",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_mandateprinciplesevent" ("id", "mandate_id", "pgh_context_id", "pgh_created_at", "pgh_label", "principle_id") VALUES (OLD."id", OLD."mandate_id", _pgh_attach_context(), NOW(), \'delete\', OLD."principle_id"); RETURN NULL;',
                            hash="6c157ac381acfd6132fff96c0feb1523b919cedd",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7c9b1",
                            table="missions_mandate_principles",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("missions.mandate_principles",),
        ),
        migrations.CreateModel(
            name="MandatePrinciplesEvent",
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
                    "mandate",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="missions.mandate",
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
            name="Activity",
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
                        to="missions.activity",
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
                    "period",
                    ssrkb.dates.PartialDateField(blank=True, default="", help_text="When it was given.", max_length=24),
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
                (
                    "setting",
                    models.CharField(
                        choices=[
                            ("mandated", "mandated mission"),
                            ("no-mission", "without a mission"),
                            ("national-request", "on national request"),
                            ("regional", "regional or global support"),
                            ("unstated", "not stated in the source"),
                        ],
                        default="unstated",
                        help_text="On what footing.",
                        max_length=16,
                    ),
                ),
                ("outcome", models.TextField(blank=True, help_text="What came of it, in our words.")),
                (
                    "organisations",
                    models.ManyToManyField(
                        blank=True,
                        help_text="Who gave the support.",
                        related_name="activities",
                        to="actors.organisation",
                    ),
                ),
                (
                    "missions",
                    models.ManyToManyField(
                        blank=True,
                        help_text="In which missions, if in any.",
                        related_name="activities",
                        to="missions.mission",
                    ),
                ),
                (
                    "mandates",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The tasks that it carried out, where known.",
                        related_name="activities",
                        to="missions.mandate",
                    ),
                ),
                (
                    "principles",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The principles that it puts to work.",
                        related_name="activities",
                        to="policies.principle",
                    ),
                ),
                (
                    "documents",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The documents that it rests on or led to.",
                        related_name="activities",
                        to="policies.document",
                    ),
                ),
                (
                    "countries",
                    models.ManyToManyField(
                        blank=True, help_text="Where it was given.", related_name="activities", to="actors.country"
                    ),
                ),
                (
                    "themes",
                    models.ManyToManyField(
                        blank=True, help_text="What was supported.", related_name="activities", to="policies.theme"
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "activities",
                "ordering": ["title", "id"],
                "abstract": False,
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(fields=["search"], name="activity_search"),
                    models.Index(fields=["state", "title", "id"], name="activity_by_title"),
                    models.Index(fields=["state", "updated_at"], name="activity_by_update"),
                    models.Index(
                        models.F("state"),
                        models.OrderBy(models.F("period_range"), nulls_last=True),
                        models.F("id"),
                        name="activity_by_date",
                    ),
                    models.Index(
                        models.F("state"),
                        models.OrderBy(models.F("period_range"), descending=True, nulls_last=True),
                        models.F("id"),
                        name="activity_latest_first",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("id__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")), name="activity_id_is_a_slug"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("title", ""), _negated=True), name="activity_has_a_title"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["draft", "in-review", "published", "withdrawn"])),
                        name="activity_state_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "withdrawn"), _negated=True),
                            models.Q(("state_note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="activity_withdrawn_says_why",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("replaced_by", None), ("state", "withdrawn"), _connector="OR"),
                        name="activity_replaced_is_withdrawn",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("replaced_by", None),
                            models.Q(("replaced_by", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="activity_not_replaced_by_itself",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("setting__in", ["mandated", "no-mission", "national-request", "regional", "unstated"])
                        ),
                        name="activity_setting_is_known",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="published_is_cited",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.state = 'published')",
                            constraint="CONSTRAINT",
                            func="PERFORM ssrkb_require_citation(TG_TABLE_NAME, NEW.id); RETURN NULL;",
                            hash="de56a56d40debd5d7e9f53c14fbe3a594ef73e80",
                            operation='INSERT OR UPDATE OF "state"',
                            pgid="pgtrigger_published_is_cited_98479",
                            table="missions_activity",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="7153075fe912207d3c99d899555540ae3c64131a",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_e06cd",
                            table="missions_activity",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_activityevent" ("aliases", "created_at", "id", "keywords", "outcome", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "setting", "state", "state_note", "summary", "title", "updated_at") VALUES (NEW."aliases", NEW."created_at", NEW."id", NEW."keywords", NEW."outcome", NEW."period", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."setting", NEW."state", NEW."state_note", NEW."summary", NEW."title", NEW."updated_at"); RETURN NULL;',
                            hash="018e6bf989ba3d99bd20353770a2c9fe69a680df",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a0541",
                            table="missions_activity",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."aliases" IS DISTINCT FROM (NEW."aliases") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."keywords" IS DISTINCT FROM (NEW."keywords") OR OLD."outcome" IS DISTINCT FROM (NEW."outcome") OR OLD."period" IS DISTINCT FROM (NEW."period") OR OLD."replaced_by_id" IS DISTINCT FROM (NEW."replaced_by_id") OR OLD."reviewed_on" IS DISTINCT FROM (NEW."reviewed_on") OR OLD."setting" IS DISTINCT FROM (NEW."setting") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."state_note" IS DISTINCT FROM (NEW."state_note") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."title" IS DISTINCT FROM (NEW."title"))',
                            func='INSERT INTO "missions_activityevent" ("aliases", "created_at", "id", "keywords", "outcome", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "setting", "state", "state_note", "summary", "title", "updated_at") VALUES (NEW."aliases", NEW."created_at", NEW."id", NEW."keywords", NEW."outcome", NEW."period", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."setting", NEW."state", NEW."state_note", NEW."summary", NEW."title", NEW."updated_at"); RETURN NULL;',
                            hash="a2d2a7017cce8fe971304ca5af5c77ad44174b9f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_313a6",
                            table="missions_activity",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_activityevent" ("aliases", "created_at", "id", "keywords", "outcome", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "setting", "state", "state_note", "summary", "title", "updated_at") VALUES (OLD."aliases", OLD."created_at", OLD."id", OLD."keywords", OLD."outcome", OLD."period", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."replaced_by_id", OLD."reviewed_on", OLD."setting", OLD."state", OLD."state_note", OLD."summary", OLD."title", OLD."updated_at"); RETURN NULL;',
                            hash="c1b55d9678c9818bc778c198898bcd5da17cd2f4",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1a0db",
                            table="missions_activity",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ActivityEvent",
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
                        to="missions.activity",
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
                        to="missions.activity",
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
                    "period",
                    ssrkb.dates.PartialDateField(blank=True, default="", help_text="When it was given.", max_length=24),
                ),
                (
                    "setting",
                    models.CharField(
                        choices=[
                            ("mandated", "mandated mission"),
                            ("no-mission", "without a mission"),
                            ("national-request", "on national request"),
                            ("regional", "regional or global support"),
                            ("unstated", "not stated in the source"),
                        ],
                        default="unstated",
                        help_text="On what footing.",
                        max_length=16,
                    ),
                ),
                ("outcome", models.TextField(blank=True, help_text="What came of it, in our words.")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ReformStep",
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
                        to="missions.reformstep",
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
                    "country",
                    models.ForeignKey(
                        help_text="The country that took the step.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reform_steps",
                        to="actors.country",
                    ),
                ),
                (
                    "type",
                    models.CharField(
                        choices=[
                            ("dialogue", "national dialogue"),
                            ("review", "review or assessment"),
                            ("drafted", "policy drafted"),
                            ("endorsed", "policy endorsed"),
                            ("adopted", "policy adopted"),
                            ("law", "law passed"),
                            ("institution", "institution created or changed"),
                            ("agreement", "agreement reached"),
                            ("programme", "programme or operation"),
                            ("crisis", "crisis or setback"),
                            ("missing", "step not taken"),
                        ],
                        help_text="What sort of step it is.",
                        max_length=11,
                    ),
                ),
                (
                    "dated",
                    ssrkb.dates.PartialDateField(blank=True, default="", help_text="When it was taken.", max_length=24),
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
                    "organisations",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The national bodies that took it.",
                        related_name="reform_steps",
                        to="actors.organisation",
                    ),
                ),
                (
                    "documents",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The policies and laws that it concerns.",
                        related_name="reform_steps",
                        to="policies.document",
                    ),
                ),
                (
                    "missions",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The missions that supported it.",
                        related_name="reform_steps",
                        to="missions.mission",
                    ),
                ),
                (
                    "principles",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The principles that it puts to work.",
                        related_name="reform_steps",
                        to="policies.principle",
                    ),
                ),
                (
                    "themes",
                    models.ManyToManyField(
                        blank=True, help_text="What it reformed.", related_name="reform_steps", to="policies.theme"
                    ),
                ),
            ],
            options={
                "ordering": ["title", "id"],
                "abstract": False,
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(fields=["search"], name="reformstep_search"),
                    models.Index(fields=["state", "title", "id"], name="reformstep_by_title"),
                    models.Index(fields=["state", "updated_at"], name="reformstep_by_update"),
                    models.Index(
                        models.F("state"),
                        models.OrderBy(models.F("dated_range"), nulls_last=True),
                        models.F("id"),
                        name="reformstep_by_date",
                    ),
                    models.Index(
                        models.F("state"),
                        models.OrderBy(models.F("dated_range"), descending=True, nulls_last=True),
                        models.F("id"),
                        name="reformstep_latest_first",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("id__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")), name="reformstep_id_is_a_slug"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("title", ""), _negated=True), name="reformstep_has_a_title"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["draft", "in-review", "published", "withdrawn"])),
                        name="reformstep_state_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "withdrawn"), _negated=True),
                            models.Q(("state_note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="reformstep_withdrawn_says_why",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("replaced_by", None), ("state", "withdrawn"), _connector="OR"),
                        name="reformstep_replaced_is_withdrawn",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("replaced_by", None),
                            models.Q(("replaced_by", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="reformstep_not_replaced_by_itself",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "type__in",
                                [
                                    "dialogue",
                                    "review",
                                    "drafted",
                                    "endorsed",
                                    "adopted",
                                    "law",
                                    "institution",
                                    "agreement",
                                    "programme",
                                    "crisis",
                                    "missing",
                                ],
                            )
                        ),
                        name="reform_step_type_is_known",
                    ),
                ],
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="published_is_cited",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.state = 'published')",
                            constraint="CONSTRAINT",
                            func="PERFORM ssrkb_require_citation(TG_TABLE_NAME, NEW.id); RETURN NULL;",
                            hash="f10a81049960dc51802472b61627b41933b02e42",
                            operation='INSERT OR UPDATE OF "state"',
                            pgid="pgtrigger_published_is_cited_62775",
                            table="missions_reformstep",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="029dea338e77ffb21aec0254f8de4c5cb1edb8c4",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_2499e",
                            table="missions_reformstep",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_reformstepevent" ("aliases", "country_id", "created_at", "dated", "id", "keywords", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "title", "type", "updated_at") VALUES (NEW."aliases", NEW."country_id", NEW."created_at", NEW."dated", NEW."id", NEW."keywords", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."state", NEW."state_note", NEW."summary", NEW."title", NEW."type", NEW."updated_at"); RETURN NULL;',
                            hash="12a57fd41f8b5d037bff16276f14f7e70e98ecc1",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_88023",
                            table="missions_reformstep",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."aliases" IS DISTINCT FROM (NEW."aliases") OR OLD."country_id" IS DISTINCT FROM (NEW."country_id") OR OLD."dated" IS DISTINCT FROM (NEW."dated") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."keywords" IS DISTINCT FROM (NEW."keywords") OR OLD."replaced_by_id" IS DISTINCT FROM (NEW."replaced_by_id") OR OLD."reviewed_on" IS DISTINCT FROM (NEW."reviewed_on") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."state_note" IS DISTINCT FROM (NEW."state_note") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."type" IS DISTINCT FROM (NEW."type"))',
                            func='INSERT INTO "missions_reformstepevent" ("aliases", "country_id", "created_at", "dated", "id", "keywords", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "title", "type", "updated_at") VALUES (NEW."aliases", NEW."country_id", NEW."created_at", NEW."dated", NEW."id", NEW."keywords", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."state", NEW."state_note", NEW."summary", NEW."title", NEW."type", NEW."updated_at"); RETURN NULL;',
                            hash="1a91a452eb64252094f390a128e46bcbd970834b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f4e17",
                            table="missions_reformstep",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_reformstepevent" ("aliases", "country_id", "created_at", "dated", "id", "keywords", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "title", "type", "updated_at") VALUES (OLD."aliases", OLD."country_id", OLD."created_at", OLD."dated", OLD."id", OLD."keywords", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."replaced_by_id", OLD."reviewed_on", OLD."state", OLD."state_note", OLD."summary", OLD."title", OLD."type", OLD."updated_at"); RETURN NULL;',
                            hash="23c04e66bbdffe14764e9efe4dd32ee42817b8f6",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e2ff7",
                            table="missions_reformstep",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ReformStepEvent",
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
                        to="missions.reformstep",
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
                        to="missions.reformstep",
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
                    "country",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="The country that took the step.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="actors.country",
                    ),
                ),
                (
                    "type",
                    models.CharField(
                        choices=[
                            ("dialogue", "national dialogue"),
                            ("review", "review or assessment"),
                            ("drafted", "policy drafted"),
                            ("endorsed", "policy endorsed"),
                            ("adopted", "policy adopted"),
                            ("law", "law passed"),
                            ("institution", "institution created or changed"),
                            ("agreement", "agreement reached"),
                            ("programme", "programme or operation"),
                            ("crisis", "crisis or setback"),
                            ("missing", "step not taken"),
                        ],
                        help_text="What sort of step it is.",
                        max_length=11,
                    ),
                ),
                (
                    "dated",
                    ssrkb.dates.PartialDateField(blank=True, default="", help_text="When it was taken.", max_length=24),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ActivityOrganisations",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="98b4021ac7a2de1d5889e5dc56c22dedec572150",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_62363",
                            table="missions_activity_organisations",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_activityorganisationsevent" ("activity_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."activity_id", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="5a967bb0eca90129f05933cc215e53fd8b0fcd20",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_cb247",
                            table="missions_activity_organisations",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "missions_activityorganisationsevent" ("activity_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."activity_id", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="455e3ffd46bae773053542f864abe6f0a978b44f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d9358",
                            table="missions_activity_organisations",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_activityorganisationsevent" ("activity_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."activity_id", OLD."id", OLD."organisation_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="42044116d8dead18222df89e921a1f2625f37dcb",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_605c7",
                            table="missions_activity_organisations",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("missions.activity_organisations",),
        ),
        migrations.CreateModel(
            name="ActivityOrganisationsEvent",
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
                    "activity",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="missions.activity",
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
            name="ActivityMissions",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="b1499d04e78634447cace439020007355cfc4fe7",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_d0efd",
                            table="missions_activity_missions",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_activitymissionsevent" ("activity_id", "id", "mission_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."activity_id", NEW."id", NEW."mission_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="6da332644b70b87d156370505b7eea02c5bf4c64",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8ef6d",
                            table="missions_activity_missions",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "missions_activitymissionsevent" ("activity_id", "id", "mission_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."activity_id", NEW."id", NEW."mission_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="a5ba8ad1ffcb44cb0cdb91e8b28ac99471d808aa",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6b6c0",
                            table="missions_activity_missions",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_activitymissionsevent" ("activity_id", "id", "mission_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."activity_id", OLD."id", OLD."mission_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="1de5ef76d4622be634f1a8ef56a663be9c640dad",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e5185",
                            table="missions_activity_missions",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("missions.activity_missions",),
        ),
        migrations.CreateModel(
            name="ActivityMissionsEvent",
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
                    "activity",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="missions.activity",
                    ),
                ),
                (
                    "mission",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="missions.mission",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ActivityMandates",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="b28c3b2f21cfe4afdf319ce6489685ff8b9d5cfe",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_b1825",
                            table="missions_activity_mandates",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_activitymandatesevent" ("activity_id", "id", "mandate_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."activity_id", NEW."id", NEW."mandate_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="19e291ba393f199623a17299b0a4e761d1710a50",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_06dfd",
                            table="missions_activity_mandates",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "missions_activitymandatesevent" ("activity_id", "id", "mandate_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."activity_id", NEW."id", NEW."mandate_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="898cd3526add654fbc41a94b82fe021b3102ec22",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b30c4",
                            table="missions_activity_mandates",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_activitymandatesevent" ("activity_id", "id", "mandate_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."activity_id", OLD."id", OLD."mandate_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="0a18fe00608ea87fce316514b2635b5548376a7b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_afc7a",
                            table="missions_activity_mandates",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("missions.activity_mandates",),
        ),
        migrations.CreateModel(
            name="ActivityMandatesEvent",
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
                    "activity",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="missions.activity",
                    ),
                ),
                (
                    "mandate",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="missions.mandate",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ActivityPrinciples",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="e3ab9ba2b814ead168153154fa83b43e2d333565",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_34c8c",
                            table="missions_activity_principles",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_activityprinciplesevent" ("activity_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "principle_id") VALUES (NEW."activity_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."principle_id"); RETURN NULL;',
                            hash="374d3d3f8907cf5eb0c101e6abde48cb63e3ca5c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_fd906",
                            table="missions_activity_principles",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "missions_activityprinciplesevent" ("activity_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "principle_id") VALUES (NEW."activity_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."principle_id"); RETURN NULL;',
                            hash="df599d682a4c9cead031da652653e9a2212dee2f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1739d",
                            table="missions_activity_principles",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_activityprinciplesevent" ("activity_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "principle_id") VALUES (OLD."activity_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."principle_id"); RETURN NULL;',
                            hash="e75e03a2df41d9b51ce90f00d240880453b11fe0",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f98f4",
                            table="missions_activity_principles",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("missions.activity_principles",),
        ),
        migrations.CreateModel(
            name="ActivityPrinciplesEvent",
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
                    "activity",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="missions.activity",
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
            name="ActivityDocuments",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="7dac9e72a46565b2c74cc735547826aee3901efb",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_02612",
                            table="missions_activity_documents",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_activitydocumentsevent" ("activity_id", "document_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."activity_id", NEW."document_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="b8f43f390c4f87150f2b04c933067a7ddf7e7b06",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ea36c",
                            table="missions_activity_documents",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "missions_activitydocumentsevent" ("activity_id", "document_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."activity_id", NEW."document_id", NEW."id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="ba56eeafc4a223f016f3d0b3d4b02c4ddef8ae5a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d322a",
                            table="missions_activity_documents",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_activitydocumentsevent" ("activity_id", "document_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."activity_id", OLD."document_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="d0dc7a0f430fcff210fbe9652382443848b87f8b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4a22c",
                            table="missions_activity_documents",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("missions.activity_documents",),
        ),
        migrations.CreateModel(
            name="ActivityDocumentsEvent",
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
                    "activity",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="missions.activity",
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
            name="ActivityCountries",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="14545cbb6e84629819b5c877c454403d2c67db04",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_95d9a",
                            table="missions_activity_countries",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_activitycountriesevent" ("activity_id", "country_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."activity_id", NEW."country_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="8e7f5048122ec5f5fe9a19429cf15a891219e5c3",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e90dd",
                            table="missions_activity_countries",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "missions_activitycountriesevent" ("activity_id", "country_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."activity_id", NEW."country_id", NEW."id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="4c3ca36e6963acd73ae56673264d15e4d57e263f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_54d33",
                            table="missions_activity_countries",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_activitycountriesevent" ("activity_id", "country_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."activity_id", OLD."country_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="7b1b808cf7079a420ff144642f904d7b988d0058",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_59744",
                            table="missions_activity_countries",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("missions.activity_countries",),
        ),
        migrations.CreateModel(
            name="ActivityCountriesEvent",
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
                    "activity",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="missions.activity",
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
            name="ActivityThemes",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="34ec23dcf1537cdecc0b059d0c6ddfa2e3f9a9bb",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_1614e",
                            table="missions_activity_themes",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_activitythemesevent" ("activity_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "theme_id") VALUES (NEW."activity_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."theme_id"); RETURN NULL;',
                            hash="1f67a3c1a224e05732187a265e23b19d3a53b5a9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d5602",
                            table="missions_activity_themes",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "missions_activitythemesevent" ("activity_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "theme_id") VALUES (NEW."activity_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."theme_id"); RETURN NULL;',
                            hash="bc44dcd8c0421b87e382a6d397fd9cabfef083d1",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_476fb",
                            table="missions_activity_themes",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_activitythemesevent" ("activity_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "theme_id") VALUES (OLD."activity_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."theme_id"); RETURN NULL;',
                            hash="7812ffaa3ed22cac835dcda5e4541174532f9cca",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6846c",
                            table="missions_activity_themes",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("missions.activity_themes",),
        ),
        migrations.CreateModel(
            name="ActivityThemesEvent",
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
                    "activity",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="missions.activity",
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
            name="ReformStepOrganisations",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="735e8c8926fca29bc5f80b38cecebe9e47a2b96c",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_16a74",
                            table="missions_reformstep_organisations",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_reformsteporganisationsevent" ("id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "reformstep_id") VALUES (NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."reformstep_id"); RETURN NULL;',
                            hash="a84bd793cf072e8bddd5adc8178dbd988de84035",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_bdcf8",
                            table="missions_reformstep_organisations",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "missions_reformsteporganisationsevent" ("id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "reformstep_id") VALUES (NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\', NEW."reformstep_id"); RETURN NULL;',
                            hash="3bac9eb81c180cb1c59c7f1b66bcb6390bff2257",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7bbc7",
                            table="missions_reformstep_organisations",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_reformsteporganisationsevent" ("id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "reformstep_id") VALUES (OLD."id", OLD."organisation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."reformstep_id"); RETURN NULL;',
                            hash="e82111bc7390d21fa01ae753596a914d04eb4c73",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4f111",
                            table="missions_reformstep_organisations",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("missions.reformstep_organisations",),
        ),
        migrations.CreateModel(
            name="ReformStepOrganisationsEvent",
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
                    "reformstep",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="missions.reformstep",
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
            name="ReformStepDocuments",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="cbb9eded4815a51c6566ef1461ea023a8809123a",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_0160f",
                            table="missions_reformstep_documents",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_reformstepdocumentsevent" ("document_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "reformstep_id") VALUES (NEW."document_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."reformstep_id"); RETURN NULL;',
                            hash="fd39773271639906a075bf7f49bdc4a740fa6948",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0ec58",
                            table="missions_reformstep_documents",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "missions_reformstepdocumentsevent" ("document_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "reformstep_id") VALUES (NEW."document_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."reformstep_id"); RETURN NULL;',
                            hash="26deb48db12b2bcf3c08014016bcca78d309e091",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_db2f8",
                            table="missions_reformstep_documents",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_reformstepdocumentsevent" ("document_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "reformstep_id") VALUES (OLD."document_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."reformstep_id"); RETURN NULL;',
                            hash="a346af2cefb3e41a17379c20cf1e23a9a57404a4",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0829d",
                            table="missions_reformstep_documents",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("missions.reformstep_documents",),
        ),
        migrations.CreateModel(
            name="ReformStepDocumentsEvent",
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
                    "reformstep",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="missions.reformstep",
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
            name="ReformStepMissions",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="3cc2e21119066b92cf5631636b02990ba6c0fdef",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_1f13e",
                            table="missions_reformstep_missions",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_reformstepmissionsevent" ("id", "mission_id", "pgh_context_id", "pgh_created_at", "pgh_label", "reformstep_id") VALUES (NEW."id", NEW."mission_id", _pgh_attach_context(), NOW(), \'insert\', NEW."reformstep_id"); RETURN NULL;',
                            hash="328044015773fed5e3629efe1fde8c97aba70f4b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_cf0d8",
                            table="missions_reformstep_missions",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "missions_reformstepmissionsevent" ("id", "mission_id", "pgh_context_id", "pgh_created_at", "pgh_label", "reformstep_id") VALUES (NEW."id", NEW."mission_id", _pgh_attach_context(), NOW(), \'update\', NEW."reformstep_id"); RETURN NULL;',
                            hash="d02131bb12723ffffcd720221922dca8c0af0b41",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ca11e",
                            table="missions_reformstep_missions",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_reformstepmissionsevent" ("id", "mission_id", "pgh_context_id", "pgh_created_at", "pgh_label", "reformstep_id") VALUES (OLD."id", OLD."mission_id", _pgh_attach_context(), NOW(), \'delete\', OLD."reformstep_id"); RETURN NULL;',
                            hash="41e4a77c8262b42e062f4665fb1ceed999ee35c6",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d389c",
                            table="missions_reformstep_missions",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("missions.reformstep_missions",),
        ),
        migrations.CreateModel(
            name="ReformStepMissionsEvent",
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
                    "reformstep",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="missions.reformstep",
                    ),
                ),
                (
                    "mission",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="missions.mission",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ReformStepPrinciples",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="77aebae50b1b600d6368cd15374fc37e3665c640",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_043fa",
                            table="missions_reformstep_principles",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_reformstepprinciplesevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "principle_id", "reformstep_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."principle_id", NEW."reformstep_id"); RETURN NULL;',
                            hash="a3f211fefb65c4dce4ff77e8587427b5e0957f13",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_736b1",
                            table="missions_reformstep_principles",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "missions_reformstepprinciplesevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "principle_id", "reformstep_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."principle_id", NEW."reformstep_id"); RETURN NULL;',
                            hash="d866fcd32b1f9b22f3b342baef0214f0bd386c4e",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_944c7",
                            table="missions_reformstep_principles",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_reformstepprinciplesevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "principle_id", "reformstep_id") VALUES (OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."principle_id", OLD."reformstep_id"); RETURN NULL;',
                            hash="3adb1f071692701171b996258add2a56785ebe33",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ba93f",
                            table="missions_reformstep_principles",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("missions.reformstep_principles",),
        ),
        migrations.CreateModel(
            name="ReformStepPrinciplesEvent",
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
                    "reformstep",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="missions.reformstep",
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
            name="ReformStepThemes",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="23563f5de4b49a09cb5d7a33edfa4e15ebbeebc8",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_a716b",
                            table="missions_reformstep_themes",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_reformstepthemesevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "reformstep_id", "theme_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."reformstep_id", NEW."theme_id"); RETURN NULL;',
                            hash="620a538bf07975d0bb68fd8166b8c4d3ac93ad45",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_63728",
                            table="missions_reformstep_themes",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "missions_reformstepthemesevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "reformstep_id", "theme_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."reformstep_id", NEW."theme_id"); RETURN NULL;',
                            hash="f327ef4911a0a350b0ff3becd6d85d98dc86d161",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_64d1d",
                            table="missions_reformstep_themes",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "missions_reformstepthemesevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "reformstep_id", "theme_id") VALUES (OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."reformstep_id", OLD."theme_id"); RETURN NULL;',
                            hash="0671ed54504bf7b24a37bae3fbd12bc65398f872",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_881be",
                            table="missions_reformstep_themes",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("missions.reformstep_themes",),
        ),
        migrations.CreateModel(
            name="ReformStepThemesEvent",
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
                    "reformstep",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="missions.reformstep",
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
        ssrkb.postgres.operations.InstallTriggers(
            models=[
                "mission",
                "missionsuccession",
                "missionorganisations",
                "missioncountries",
                "missionthemes",
                "mandate",
                "mandatecountries",
                "mandatethemes",
                "mandateprinciples",
                "activity",
                "reformstep",
                "activityorganisations",
                "activitymissions",
                "activitymandates",
                "activityprinciples",
                "activitydocuments",
                "activitycountries",
                "activitythemes",
                "reformsteporganisations",
                "reformstepdocuments",
                "reformstepmissions",
                "reformstepprinciples",
                "reformstepthemes",
            ],
        ),
    ]
