"""Published records enter the index of all kinds by trigger."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("ssrkb", "0005_index_entry"),
        ("actors", "0002_armed_groups_and_companies"),
    ]

    operations = [
        pgtrigger.migrations.AddTrigger(
            model_name="country",
            trigger=pgtrigger.compiler.Trigger(
                name="keep_indexed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    PERFORM ssrkb_keep_entry('countries', OLD.id, NEW.id, NEW.state, NEW.title, '', NEW.aliases, NEW.summary,\n        NEW.keywords, NEW.search);\n    RETURN NULL;\n",
                    hash="6b6fa2d1392da65d5782641debba7140677dd8e2",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_keep_indexed_27708",
                    table="actors_country",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="membership",
            trigger=pgtrigger.compiler.Trigger(
                name="keep_indexed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    PERFORM ssrkb_keep_entry('memberships', OLD.id, NEW.id, NEW.state, NEW.title, '', NEW.aliases, NEW.summary,\n        NEW.keywords, NEW.search);\n    RETURN NULL;\n",
                    hash="f17cc6ff451ce0233ab15e8a10fd207b757da68e",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_keep_indexed_6cf34",
                    table="actors_membership",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organisation",
            trigger=pgtrigger.compiler.Trigger(
                name="keep_indexed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    PERFORM ssrkb_keep_entry('organisations', OLD.id, NEW.id, NEW.state, NEW.title, NEW.acronym, NEW.aliases, NEW.summary,\n        NEW.keywords, NEW.search);\n    RETURN NULL;\n",
                    hash="84c5349633a8062dd6f3c2206daf98c29bc703ff",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_keep_indexed_b5653",
                    table="actors_organisation",
                    when="AFTER",
                ),
            ),
        ),
    ]
