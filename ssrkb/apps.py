"""The ground as an app, and Django's admin with our own desk as its site."""

from django.apps import AppConfig
from django.contrib.admin import apps as admin


class GroundConfig(AppConfig):
    name = "ssrkb"
    verbose_name = "Sources"
    default = True


class DeskConfig(admin.AdminConfig):
    default = False
    default_site = "ssrkb.desk.Desk"
