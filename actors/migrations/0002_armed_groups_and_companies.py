"""Two more sorts of organisation: armed groups and companies."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("actors", "0001_initial"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="organisation",
            name="organisation_type_is_known",
        ),
        migrations.AlterField(
            model_name="organisation",
            name="type",
            field=models.CharField(
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
                    ("armed", "armed group"),
                    ("company", "company"),
                    ("civil", "research or civil society"),
                ],
                help_text="What sort of body it is.",
                max_length=12,
            ),
        ),
        migrations.AlterField(
            model_name="organisationevent",
            name="type",
            field=models.CharField(
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
                    ("armed", "armed group"),
                    ("company", "company"),
                    ("civil", "research or civil society"),
                ],
                help_text="What sort of body it is.",
                max_length=12,
            ),
        ),
        migrations.AddConstraint(
            model_name="organisation",
            constraint=models.CheckConstraint(
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
                            "armed",
                            "company",
                            "civil",
                        ],
                    )
                ),
                name="organisation_type_is_known",
            ),
        ),
    ]
