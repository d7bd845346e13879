"""The missions that milestones, findings and figures speak of."""

import django.db.models.deletion
import pgtrigger.compiler
import ssrkb.postgres.operations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("missions", "0001_initial"),
        ("policies", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="milestone",
            name="missions",
            field=models.ManyToManyField(
                blank=True, help_text="The missions that it concerns.", related_name="milestones", to="missions.mission"
            ),
        ),
        migrations.AddField(
            model_name="finding",
            name="missions",
            field=models.ManyToManyField(
                blank=True, help_text="The missions that it is about.", related_name="findings", to="missions.mission"
            ),
        ),
        migrations.AddField(
            model_name="figure",
            name="missions",
            field=models.ManyToManyField(
                blank=True, help_text="The missions that it is about.", related_name="figures", to="missions.mission"
            ),
        ),
        migrations.CreateModel(
            name="MilestoneMissionsEvent",
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
            name="FindingMissionsEvent",
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
            name="FigureMissionsEvent",
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
            name="MilestoneMissions",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="613202073134e84b9f8e7b991c8d8f149eff7756",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_e80b8",
                            table="policies_milestone_missions",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_milestonemissionsevent" ("id", "milestone_id", "mission_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."id", NEW."milestone_id", NEW."mission_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="3d0e657da625c3ea5ea7aff91007b55e29c90d79",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8fcb6",
                            table="policies_milestone_missions",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "policies_milestonemissionsevent" ("id", "milestone_id", "mission_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."id", NEW."milestone_id", NEW."mission_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="0264426bce7297544a3c90e5b8416963609070c2",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_35b60",
                            table="policies_milestone_missions",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_milestonemissionsevent" ("id", "milestone_id", "mission_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."id", OLD."milestone_id", OLD."mission_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="e59aa5ad8c8d947cf35f282f3e1b421f9e6426cb",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a0bad",
                            table="policies_milestone_missions",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("policies.milestone_missions",),
        ),
        migrations.CreateModel(
            name="FindingMissions",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="6ac42d07bbc7b90450d5e47387a9584cfd8cd5c6",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_da467",
                            table="policies_finding_missions",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_findingmissionsevent" ("finding_id", "id", "mission_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."finding_id", NEW."id", NEW."mission_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="6713bd40716c173380712ea7496862aeb4ef3163",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_66dd3",
                            table="policies_finding_missions",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "policies_findingmissionsevent" ("finding_id", "id", "mission_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."finding_id", NEW."id", NEW."mission_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="4fb8a0b5d824f9dc4fd56b4f97081a20e1b4ff93",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5ea4e",
                            table="policies_finding_missions",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_findingmissionsevent" ("finding_id", "id", "mission_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."finding_id", OLD."id", OLD."mission_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="cf31564e756b7a4dcc094206005e4d512ed738fb",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0c69f",
                            table="policies_finding_missions",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("policies.finding_missions",),
        ),
        migrations.CreateModel(
            name="FigureMissions",
            fields=[],
            options={
                "proxy": True,
                "triggers": [
                    pgtrigger.compiler.Trigger(
                        name="advance_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            constraint="CONSTRAINT",
                            func="\n        UPDATE ssrkb_dataversion SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()\n        WHERE changed_in <> pg_current_xact_id()::text;\n        RETURN NULL;\n    ",
                            hash="99945a5f6e15661b90514b9127a12b4f051b06e0",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_advance_version_b4a7d",
                            table="policies_figure_missions",
                            timing="DEFERRABLE INITIALLY DEFERRED",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_figuremissionsevent" ("figure_id", "id", "mission_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."figure_id", NEW."id", NEW."mission_id", _pgh_attach_context(), NOW(), \'insert\'); RETURN NULL;',
                            hash="c66eb0677a60615a5700a4045fa7f267f01986e3",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ab60b",
                            table="policies_figure_missions",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "policies_figuremissionsevent" ("figure_id", "id", "mission_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (NEW."figure_id", NEW."id", NEW."mission_id", _pgh_attach_context(), NOW(), \'update\'); RETURN NULL;',
                            hash="b2b0b8a787a5221fc6725fa1f256bcf4a1d25a77",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_95335",
                            table="policies_figure_missions",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "policies_figuremissionsevent" ("figure_id", "id", "mission_id", "pgh_context_id", "pgh_created_at", "pgh_label") VALUES (OLD."figure_id", OLD."id", OLD."mission_id", _pgh_attach_context(), NOW(), \'delete\'); RETURN NULL;',
                            hash="04408e5376decd0362fd0665395e96877bc061bd",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9e750",
                            table="policies_figure_missions",
                            when="AFTER",
                        ),
                    ),
                ],
            },
            bases=("policies.figure_missions",),
        ),
        ssrkb.postgres.operations.InstallTriggers(
            models=["milestonemissions", "findingmissions", "figuremissions"],
        ),
    ]
