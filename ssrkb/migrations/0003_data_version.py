"""The one row that every change advances."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("ssrkb", "0002_initial")]
    operations = [
        migrations.RunSQL(
            "INSERT INTO ssrkb_dataversion (id, version, changed_in, changed_at) VALUES (1, 1, '', now())",
            "DELETE FROM ssrkb_dataversion",
        )
    ]
