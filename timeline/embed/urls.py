"""Routes of the embed door."""

from django.urls import URLPattern, URLResolver

app_name = "embed"

urlpatterns: list[URLPattern | URLResolver] = []
