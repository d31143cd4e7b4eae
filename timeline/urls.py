"""The site map: readers at the root, the desk under /desk/, embeds under /embed/, programs under /api/."""

from allauth.account.decorators import secure_admin_login
from django.contrib import admin
from django.urls import include, path

# The back door opens with the front door's key: allauth's login, with its limits and its second factor.
admin.site.login = secure_admin_login(admin.site.login)  # type: ignore[method-assign]

urlpatterns = [
    path("", include("timeline.reader.urls")),
    path("desk/", include("timeline.editor.urls")),
    path("", include("timeline.embed.urls")),
    path("", include("timeline.api.urls")),
    path("accounts/", include("allauth.urls")),
    path("i18n/", include("django.conf.urls.i18n")),
    path("admin/", admin.site.urls),
]

handler400 = "timeline.errors.bad_request"
handler403 = "timeline.errors.forbidden"
handler404 = "timeline.errors.not_found"
handler500 = "timeline.errors.server_error"
