"""Routes of the api door: the same snapshot in every format, the read API, and what search engines ask."""

from __future__ import annotations

import re

from django.urls import URLPattern, URLResolver, path, register_converter
from django.urls.converters import StringConverter

from . import outputs, read, site


class OutputConverter(StringConverter):
    """The file name of one of our formats, so that no other address under a timeline is taken."""

    regex = "|".join(re.escape(name) for name in outputs.OUTPUTS)


register_converter(OutputConverter, "output")

app_name = "api"

urlpatterns: list[URLPattern | URLResolver] = [
    path("robots.txt", site.robots, name="robots"),
    path("sitemap.xml", site.sitemap, name="sitemap"),
    path("t/<slug:slug>/sitemap.xml", site.timeline_sitemap, name="timeline_sitemap"),
    path("t/<slug:slug>/<output:name>", outputs.output, name="output"),
    path("t/<slug:slug>/e/<slug:public_id>/event.ics", outputs.event_calendar, name="event_calendar"),
    path("api/", site.about, name="about"),
    path("api/v1/", read.api.urls),
]
