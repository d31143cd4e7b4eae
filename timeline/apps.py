"""The one Django app of the project, and its face of Django's own `/admin/`."""

from django.apps import AppConfig
from django.contrib.admin import apps


class TimelineConfig(AppConfig):
    name = "timeline"
    label = "timeline"
    verbose_name = "Frise"
    default_auto_field = "django.db.models.BigAutoField"


class BackDoorConfig(apps.AdminConfig):
    default = False
    default_site = "timeline.back_door.BackDoor"
