"""Routes of the reader door."""

from django.urls import URLPattern, URLResolver

app_name = "reader"

urlpatterns: list[URLPattern | URLResolver] = []
