"""Which clause carries on which."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("actors", "0003_keep_indexed"),
        ("missions", "0003_keep_indexed"),
        ("policies", "0003_keep_indexed"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="mandate",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="mandate",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="mandate",
            name="delete_delete",
        ),
        migrations.AddField(
            model_name="mandate",
            name="continues",
            field=models.ForeignKey(
                blank=True,
                help_text="The earlier clause whose task this one carries on, in this mission or in the one before it.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="continued_by",
                to="missions.mandate",
            ),
        ),
        migrations.AddField(
            model_name="mandateevent",
            name="continues",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                help_text="The earlier clause whose task this one carries on, in this mission or in the one before it.",
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="missions.mandate",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="mandate",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "missions_mandateevent" ("addressee", "aliases", "conditions", "continues_id", "created_at", "document_id", "explicitness", "force", "id", "keywords", "mission_id", "paragraph", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "tier", "title", "updated_at") VALUES (NEW."addressee", NEW."aliases", NEW."conditions", NEW."continues_id", NEW."created_at", NEW."document_id", NEW."explicitness", NEW."force", NEW."id", NEW."keywords", NEW."mission_id", NEW."paragraph", NEW."period", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."state", NEW."state_note", NEW."summary", NEW."tier", NEW."title", NEW."updated_at"); RETURN NULL;',
                    hash="d5069c658e7241eb03797edf044e6d23c6a60d50",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_3fa85",
                    table="missions_mandate",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="mandate",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."addressee" IS DISTINCT FROM (NEW."addressee") OR OLD."aliases" IS DISTINCT FROM (NEW."aliases") OR OLD."conditions" IS DISTINCT FROM (NEW."conditions") OR OLD."continues_id" IS DISTINCT FROM (NEW."continues_id") OR OLD."document_id" IS DISTINCT FROM (NEW."document_id") OR OLD."explicitness" IS DISTINCT FROM (NEW."explicitness") OR OLD."force" IS DISTINCT FROM (NEW."force") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."keywords" IS DISTINCT FROM (NEW."keywords") OR OLD."mission_id" IS DISTINCT FROM (NEW."mission_id") OR OLD."paragraph" IS DISTINCT FROM (NEW."paragraph") OR OLD."period" IS DISTINCT FROM (NEW."period") OR OLD."replaced_by_id" IS DISTINCT FROM (NEW."replaced_by_id") OR OLD."reviewed_on" IS DISTINCT FROM (NEW."reviewed_on") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."state_note" IS DISTINCT FROM (NEW."state_note") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."tier" IS DISTINCT FROM (NEW."tier") OR OLD."title" IS DISTINCT FROM (NEW."title"))',
                    func='INSERT INTO "missions_mandateevent" ("addressee", "aliases", "conditions", "continues_id", "created_at", "document_id", "explicitness", "force", "id", "keywords", "mission_id", "paragraph", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "tier", "title", "updated_at") VALUES (NEW."addressee", NEW."aliases", NEW."conditions", NEW."continues_id", NEW."created_at", NEW."document_id", NEW."explicitness", NEW."force", NEW."id", NEW."keywords", NEW."mission_id", NEW."paragraph", NEW."period", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."replaced_by_id", NEW."reviewed_on", NEW."state", NEW."state_note", NEW."summary", NEW."tier", NEW."title", NEW."updated_at"); RETURN NULL;',
                    hash="7c32176ecffc85e6871df9d7da4356d5108ad2fb",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_0288d",
                    table="missions_mandate",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="mandate",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "missions_mandateevent" ("addressee", "aliases", "conditions", "continues_id", "created_at", "document_id", "explicitness", "force", "id", "keywords", "mission_id", "paragraph", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "tier", "title", "updated_at") VALUES (OLD."addressee", OLD."aliases", OLD."conditions", OLD."continues_id", OLD."created_at", OLD."document_id", OLD."explicitness", OLD."force", OLD."id", OLD."keywords", OLD."mission_id", OLD."paragraph", OLD."period", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."replaced_by_id", OLD."reviewed_on", OLD."state", OLD."state_note", OLD."summary", OLD."tier", OLD."title", OLD."updated_at"); RETURN NULL;',
                    hash="afa35188f3997b09e5b85cc53b9de3be6c4262b9",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_60c95",
                    table="missions_mandate",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="mandate",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("continues", None), models.Q(("continues", models.F("id")), _negated=True), _connector="OR"
                ),
                name="mandate_continues_another",
            ),
        ),
    ]
