"""Published records enter the index of all kinds by trigger."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("ssrkb", "0005_index_entry"),
        ("missions", "0002_states_that_support"),
    ]

    operations = [
        pgtrigger.migrations.AddTrigger(
            model_name="activity",
            trigger=pgtrigger.compiler.Trigger(
                name="keep_indexed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    PERFORM ssrkb_keep_entry('activities', OLD.id, NEW.id, NEW.state, NEW.title, '', NEW.aliases, NEW.summary,\n        NEW.keywords, NEW.search);\n    RETURN NULL;\n",
                    hash="6cff1111ff7819282527ba655dfdf70f0712d0ef",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_keep_indexed_94bb0",
                    table="missions_activity",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="mandate",
            trigger=pgtrigger.compiler.Trigger(
                name="keep_indexed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    PERFORM ssrkb_keep_entry('mandates', OLD.id, NEW.id, NEW.state, NEW.title, '', NEW.aliases, NEW.summary,\n        NEW.keywords, NEW.search);\n    RETURN NULL;\n",
                    hash="5fc52d134ceaf46aea51af6410cc5f7af7fbb820",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_keep_indexed_7274a",
                    table="missions_mandate",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="mission",
            trigger=pgtrigger.compiler.Trigger(
                name="keep_indexed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    PERFORM ssrkb_keep_entry('missions', OLD.id, NEW.id, NEW.state, NEW.title, NEW.acronym, NEW.aliases, NEW.summary,\n        NEW.keywords, NEW.search);\n    RETURN NULL;\n",
                    hash="5d98e5b4271e69e0dd24d618f97d1943f94ad91b",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_keep_indexed_0b8c6",
                    table="missions_mission",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="reformstep",
            trigger=pgtrigger.compiler.Trigger(
                name="keep_indexed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    PERFORM ssrkb_keep_entry('reform-steps', OLD.id, NEW.id, NEW.state, NEW.title, '', NEW.aliases, NEW.summary,\n        NEW.keywords, NEW.search);\n    RETURN NULL;\n",
                    hash="ee6ce270a182b7cd55ae62bb806253dadb4138b3",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_keep_indexed_08a8f",
                    table="missions_reformstep",
                    when="AFTER",
                ),
            ),
        ),
    ]
