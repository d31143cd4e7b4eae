"""The site with views that meet a fault half-way."""

from django.core.exceptions import RequestDataTooBig
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

from timeline.urls import handler400, handler403, handler404, handler500
from timeline.urls import urlpatterns as site

FAULTS = {
    "gone": OperationalError("server closed the connection unexpectedly"),
    "busy": OperationalError("database is locked"),
    "full": OperationalError("database or disk is full"),
    "closed": InterfaceError("connection already closed"),
    "wrong": ZeroDivisionError("a mistake of ours"),
    "huge": RequestDataTooBig("too big"),
}


@csrf_exempt
def fault(request: HttpRequest, name: str) -> HttpResponse:
    raise FAULTS[name]


urlpatterns = [path("desk/fault/<slug:name>/", fault), path("fault/<slug:name>/", fault), *site]
__all__ = ["handler400", "handler403", "handler404", "handler500", "urlpatterns"]
