"""The site map: readers at the root, the desk under /desk/, embeds under /embed/, programs under /api/."""

from django.contrib import admin
from django.urls import include, path

from timeline import packs, second_factor

urlpatterns = [
    path("", include("timeline.reader.urls")),
    path("desk/", include("timeline.editor.urls")),
    path("", include("timeline.embed.urls")),
    path("", include("timeline.api.urls")),
    path("accounts/second-factor/", second_factor.page, name="second-factor"),
    path("pack/<slug:digest>/<str:name>", packs.serve, name="pack"),
    path("accounts/", include("allauth.urls")),
    path("i18n/", include("django.conf.urls.i18n")),
    path("admin/", admin.site.urls),
]

handler400 = "timeline.errors.bad_request"
handler403 = "timeline.errors.forbidden"
handler404 = "timeline.errors.not_found"
handler500 = "timeline.errors.server_error"
