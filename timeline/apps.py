"""The one Django app of the project."""

from django.apps import AppConfig


class TimelineConfig(AppConfig):
    name = "timeline"
    label = "timeline"
    verbose_name = "Frise"
    default_auto_field = "django.db.models.BigAutoField"
