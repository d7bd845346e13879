"""The states that gave support, more verbs of force, and two more sorts of reform step."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("actors", "0002_armed_groups_and_companies"),
        ("missions", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("policies", "0002_missions"),
    ]

    operations = [
        migrations.CreateModel(
            name="ActivitySupportersEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="activity",
            name="supporters",
            field=models.ManyToManyField(
                blank=True,
                help_text="The states that gave the support.",
                related_name="supported_activities",
                to="actors.country",
            ),
        ),
        migrations.RemoveConstraint(
            model_name="mandate",
            name="mandate_force_is_known",
        ),
        migrations.RemoveConstraint(
            model_name="reformstep",
            name="reform_step_type_is_known",
        ),
        migrations.AlterField(
            model_name="mandate",
            name="force",
            field=models.CharField(
                choices=[
                    ("decides", "decides"),
                    ("authorises", "authorises"),
                    ("mandates", "mandates"),
                    ("requests", "requests"),
                    ("calls-upon", "calls upon"),
                    ("urges", "urges"),
                    ("encourages", "encourages"),
                    ("stresses", "stresses or underlines"),
                    ("reaffirms", "reaffirms or reiterates"),
                    ("recognises", "recognises or acknowledges"),
                    ("intends", "expresses the intention"),
                    ("welcomes", "welcomes or notes"),
                    ("unstated", "not stated in the source"),
                ],
                default="unstated",
                help_text="The verb by which the clause binds.",
                max_length=11,
            ),
        ),
        migrations.AlterField(
            model_name="mandateevent",
            name="force",
            field=models.CharField(
                choices=[
                    ("decides", "decides"),
                    ("authorises", "authorises"),
                    ("mandates", "mandates"),
                    ("requests", "requests"),
                    ("calls-upon", "calls upon"),
                    ("urges", "urges"),
                    ("encourages", "encourages"),
                    ("stresses", "stresses or underlines"),
                    ("reaffirms", "reaffirms or reiterates"),
                    ("recognises", "recognises or acknowledges"),
                    ("intends", "expresses the intention"),
                    ("welcomes", "welcomes or notes"),
                    ("unstated", "not stated in the source"),
                ],
                default="unstated",
                help_text="The verb by which the clause binds.",
                max_length=11,
            ),
        ),
        migrations.AlterField(
            model_name="reformstep",
            name="type",
            field=models.CharField(
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
                    ("request", "request for support"),
                    ("transition", "change of government or return to civilian rule"),
                    ("crisis", "crisis or setback"),
                    ("missing", "step not taken"),
                ],
                help_text="What sort of step it is.",
                max_length=11,
            ),
        ),
        migrations.AlterField(
            model_name="reformstepevent",
            name="type",
            field=models.CharField(
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
                    ("request", "request for support"),
                    ("transition", "change of government or return to civilian rule"),
                    ("crisis", "crisis or setback"),
                    ("missing", "step not taken"),
                ],
                help_text="What sort of step it is.",
                max_length=11,
            ),
        ),
        migrations.AddConstraint(
            model_name="mandate",
            constraint=models.CheckConstraint(
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
                            "reaffirms",
                            "recognises",
                            "intends",
                            "welcomes",
                            "unstated",
                        ],
                    )
                ),
                name="mandate_force_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="reformstep",
            constraint=models.CheckConstraint(
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
                            "request",
                            "transition",
                            "crisis",
                            "missing",
                        ],
                    )
                ),
                name="reform_step_type_is_known",
            ),
        ),
        migrations.AddField(
            model_name="activitysupportersevent",
            name="activity",
            field=models.ForeignKey(
                db_constraint=False,
                db_tablespace="",
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="missions.activity",
            ),
        ),
        migrations.AddField(
            model_name="activitysupportersevent",
            name="country",
            field=models.ForeignKey(
                db_constraint=False,
                db_tablespace="",
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="actors.country",
            ),
        ),
        migrations.AddField(
            model_name="activitysupportersevent",
            name="pgh_context",
            field=models.ForeignKey(
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                to="pghistory.context",
            ),
        ),
        migrations.CreateModel(
            name="ActivitySupporters",
            fields=[],
            options={
                "proxy": True,
                "indexes": [],
                "constraints": [],
            },
            bases=("missions.activity_supporters",),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="activitysupporters",
            trigger=pgtrigger.compiler.Trigger(
                name="advance_version",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    constraint="CONSTRAINT",
                    func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                    hash="6fd9b4144fc3afa4ac1b5ad07ec83fb400a78f29",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_advance_version_35d2e",
                    table="missions_activity_supporters",
                    timing="DEFERRABLE INITIALLY DEFERRED",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="activitysupporters",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "missions_activitysupportersevent" ("activity_id", "country_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."activity_id", NEW."country_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                    hash="a43163e6053cde7d55c1c0e588ce9e93a6991747",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_291c3",
                    table="missions_activity_supporters",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="activitysupporters",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "missions_activitysupportersevent" ("activity_id", "country_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."activity_id", NEW."country_id", NEW."id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                    hash="14433429b5fa47da864822b3bd4ac66f6a33eae6",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_3b22a",
                    table="missions_activity_supporters",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="activitysupporters",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "missions_activitysupportersevent" ("activity_id", "country_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."activity_id", OLD."country_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                    hash="f881620663549b43e8a57479d2727d77c5da92cc",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_46662",
                    table="missions_activity_supporters",
                    when="AFTER",
                ),
            ),
        ),
    ]
