"""The one Django app of the project, and its face of Django's own `/admin/`."""

from django.apps import AppConfig
from django.contrib.admin import apps


class TimelineConfig(AppConfig):
    name = "timeline"
    label = "timeline"
    verbose_name = "Frise"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from django.conf import settings

        from timeline.documents import apart

        # The readers of documents know no Django: they are told.
        apart.SECONDS = settings.FRISE_DOCUMENT_SECONDS


class BackDoorConfig(apps.AdminConfig):
    default = False
    default_site = "timeline.back_door.BackDoor"
