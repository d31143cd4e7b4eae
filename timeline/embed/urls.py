"""Routes of the embed door. What stands under /embed/v1/ never changes its meaning: pages of others point to it."""

from django.urls import URLPattern, URLResolver, path

from . import frame, gallery, loader, oembed

app_name = "embed"

urlpatterns: list[URLPattern | URLResolver] = [
    path("embed/", gallery.gallery, name="gallery"),
    path("embed/v1/widget.js", loader.widget, name="widget"),
    path("embed/v1/theme.css", loader.theme, name="theme"),
    path("embed/v1/<slug:slug>/", frame.frame, name="frame"),
    path("embed/v1/<slug:slug>/e/<slug:public_id>/", frame.event, name="event"),
    path("oembed", oembed.oembed, name="oembed"),
]
