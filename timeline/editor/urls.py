"""Routes of the editor door."""

from django.urls import URLPattern, URLResolver

app_name = "editor"

urlpatterns: list[URLPattern | URLResolver] = []
