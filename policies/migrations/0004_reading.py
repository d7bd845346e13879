"""When a source was last read in full, and what of it is not yet in the knowledge base."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("policies", "0003_keep_indexed"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="document",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="document",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="document",
            name="delete_delete",
        ),
        migrations.AddField(
            model_name="document",
            name="gaps",
            field=models.TextField(blank=True, help_text="What of it is not yet in the knowledge base, in our words."),
        ),
        migrations.AddField(
            model_name="document",
            name="read_on",
            field=models.DateField(
                blank=True, help_text="The day on which it was last read in full for the knowledge base.", null=True
            ),
        ),
        migrations.AddField(
            model_name="documentevent",
            name="gaps",
            field=models.TextField(blank=True, help_text="What of it is not yet in the knowledge base, in our words."),
        ),
        migrations.AddField(
            model_name="documentevent",
            name="read_on",
            field=models.DateField(
                blank=True, help_text="The day on which it was last read in full for the knowledge base.", null=True
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="document",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "policies_documentevent" ("address", "aliases", "authors", "created_at", "dated", "gaps", "id", "keywords", "language", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "read_on", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "symbol", "title", "type", "updated_at") VALUES (NEW."address", NEW."aliases", NEW."authors", NEW."created_at", NEW."dated", NEW."gaps", NEW."id", NEW."keywords", NEW."language", NEW."part_of_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."read_on", NEW."replaced_by_id", NEW."reviewed_on", NEW."state", NEW."state_note", NEW."summary", NEW."symbol", NEW."title", NEW."type", NEW."updated_at"); RETURN NULL;',
                    hash="6a3d5d547d731f35fb88d95a66ce13bf2e653b6b",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_21d61",
                    table="policies_document",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="document",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."address" IS DISTINCT FROM (NEW."address") OR OLD."aliases" IS DISTINCT FROM (NEW."aliases") OR OLD."authors" IS DISTINCT FROM (NEW."authors") OR OLD."dated" IS DISTINCT FROM (NEW."dated") OR OLD."gaps" IS DISTINCT FROM (NEW."gaps") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."keywords" IS DISTINCT FROM (NEW."keywords") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."part_of_id" IS DISTINCT FROM (NEW."part_of_id") OR OLD."read_on" IS DISTINCT FROM (NEW."read_on") OR OLD."replaced_by_id" IS DISTINCT FROM (NEW."replaced_by_id") OR OLD."reviewed_on" IS DISTINCT FROM (NEW."reviewed_on") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."state_note" IS DISTINCT FROM (NEW."state_note") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."symbol" IS DISTINCT FROM (NEW."symbol") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."type" IS DISTINCT FROM (NEW."type"))',
                    func='INSERT INTO "policies_documentevent" ("address", "aliases", "authors", "created_at", "dated", "gaps", "id", "keywords", "language", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "read_on", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "symbol", "title", "type", "updated_at") VALUES (NEW."address", NEW."aliases", NEW."authors", NEW."created_at", NEW."dated", NEW."gaps", NEW."id", NEW."keywords", NEW."language", NEW."part_of_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."read_on", NEW."replaced_by_id", NEW."reviewed_on", NEW."state", NEW."state_note", NEW."summary", NEW."symbol", NEW."title", NEW."type", NEW."updated_at"); RETURN NULL;',
                    hash="066bba8ac8f7f8a84fd2adc89d9732696d49756a",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_b55a2",
                    table="policies_document",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="document",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "policies_documentevent" ("address", "aliases", "authors", "created_at", "dated", "gaps", "id", "keywords", "language", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "read_on", "replaced_by_id", "reviewed_on", "state", "state_note", "summary", "symbol", "title", "type", "updated_at") VALUES (OLD."address", OLD."aliases", OLD."authors", OLD."created_at", OLD."dated", OLD."gaps", OLD."id", OLD."keywords", OLD."language", OLD."part_of_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."read_on", OLD."replaced_by_id", OLD."reviewed_on", OLD."state", OLD."state_note", OLD."summary", OLD."symbol", OLD."title", OLD."type", OLD."updated_at"); RETURN NULL;',
                    hash="0c68ed96fd34f33f568d2635828d06a1d34eba76",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_874c2",
                    table="policies_document",
                    when="AFTER",
                ),
            ),
        ),
    ]
