"""Published records enter the index of all kinds by trigger."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("ssrkb", "0005_index_entry"),
        ("policies", "0002_missions"),
    ]

    operations = [
        pgtrigger.migrations.AddTrigger(
            model_name="coverage",
            trigger=pgtrigger.compiler.Trigger(
                name="keep_indexed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    PERFORM ssrkb_keep_entry('coverage', OLD.id, NEW.id, NEW.state, NEW.title, '', NEW.aliases, NEW.summary,\n        NEW.keywords, NEW.search);\n    RETURN NULL;\n",
                    hash="10e20000a3f93f42d72707c7c975d0043b578db0",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_keep_indexed_4029f",
                    table="policies_coverage",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="definition",
            trigger=pgtrigger.compiler.Trigger(
                name="keep_indexed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    PERFORM ssrkb_keep_entry('definitions', OLD.id, NEW.id, NEW.state, NEW.title, NEW.term, NEW.aliases, NEW.summary,\n        NEW.keywords, NEW.search);\n    RETURN NULL;\n",
                    hash="f87d1c51be02ef4f962514f8016997d6a64156ed",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_keep_indexed_c08e9",
                    table="policies_definition",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="document",
            trigger=pgtrigger.compiler.Trigger(
                name="keep_indexed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    PERFORM ssrkb_keep_entry('documents', OLD.id, NEW.id, NEW.state, NEW.title, NEW.symbol, NEW.aliases, NEW.summary,\n        NEW.keywords, NEW.search);\n    RETURN NULL;\n",
                    hash="d7f146f34bc31bad5c6fdf8d12f8530ddc92b8fe",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_keep_indexed_3ecdb",
                    table="policies_document",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="figure",
            trigger=pgtrigger.compiler.Trigger(
                name="keep_indexed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    PERFORM ssrkb_keep_entry('figures', OLD.id, NEW.id, NEW.state, NEW.title, '', NEW.aliases, NEW.summary,\n        NEW.keywords, NEW.search);\n    RETURN NULL;\n",
                    hash="1e2c9ba46ac054f4cdcd6c90afe5923ef6ed69d4",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_keep_indexed_8e42a",
                    table="policies_figure",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="finding",
            trigger=pgtrigger.compiler.Trigger(
                name="keep_indexed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    PERFORM ssrkb_keep_entry('findings', OLD.id, NEW.id, NEW.state, NEW.title, '', NEW.aliases, NEW.summary,\n        NEW.keywords, NEW.search);\n    RETURN NULL;\n",
                    hash="b6dd10bc219ea56a588b02acb4a1185f000494a6",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_keep_indexed_add72",
                    table="policies_finding",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="framework",
            trigger=pgtrigger.compiler.Trigger(
                name="keep_indexed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    PERFORM ssrkb_keep_entry('frameworks', OLD.id, NEW.id, NEW.state, NEW.title, '', NEW.aliases, NEW.summary,\n        NEW.keywords, NEW.search);\n    RETURN NULL;\n",
                    hash="ffeb5d42ca6d6f1cc04c584b26caddc6a4977895",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_keep_indexed_5d7a6",
                    table="policies_framework",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="milestone",
            trigger=pgtrigger.compiler.Trigger(
                name="keep_indexed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    PERFORM ssrkb_keep_entry('milestones', OLD.id, NEW.id, NEW.state, NEW.title, '', NEW.aliases, NEW.summary,\n        NEW.keywords, NEW.search);\n    RETURN NULL;\n",
                    hash="a48cb17ac75a69158cf7eea1f0e0fe41c02af299",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_keep_indexed_8f2eb",
                    table="policies_milestone",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="principle",
            trigger=pgtrigger.compiler.Trigger(
                name="keep_indexed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    PERFORM ssrkb_keep_entry('principles', OLD.id, NEW.id, NEW.state, NEW.title, '', NEW.aliases, NEW.summary,\n        NEW.keywords, NEW.search);\n    RETURN NULL;\n",
                    hash="ed1fa511d522ec410939f36edf9269a2dcf67a21",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_keep_indexed_5b8ab",
                    table="policies_principle",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="theme",
            trigger=pgtrigger.compiler.Trigger(
                name="keep_indexed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    PERFORM ssrkb_keep_entry('themes', OLD.id, NEW.id, NEW.state, NEW.title, '', NEW.aliases, NEW.summary,\n        NEW.keywords, NEW.search);\n    RETURN NULL;\n",
                    hash="2e5ce4a853d1e84e23e4f5c08632fe2d2a92d65b",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_keep_indexed_55876",
                    table="policies_theme",
                    when="AFTER",
                ),
            ),
        ),
    ]
