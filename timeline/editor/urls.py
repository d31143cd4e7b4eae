"""Routes of the editor door."""

from django.urls import URLPattern, URLResolver, include, path

from .imports import import_page
from .views import article, candidate, decide, event, measure, names, queue

app_name = "editor"

_CANDIDATE = "<slug:slug>/candidates/<int:number>/"

urlpatterns: list[URLPattern | URLResolver] = [
    path("<slug:slug>/", include("timeline.editor.intake_urls")),
    path("", queue.everywhere, name="desk"),
    path("<slug:slug>/", queue.of_timeline, name="queue"),
    path("<slug:slug>/import/", import_page, name="import"),
    path("<slug:slug>/articles/", article.articles, name="articles"),
    path("<slug:slug>/articles/<int:number>/", article.article, name="article"),
    path(_CANDIDATE, candidate.candidate, name="candidate"),
    path(_CANDIDATE + "date/", candidate.typed_date, name="typed-date"),
    path(_CANDIDATE + "accept/", decide.accept, name="accept"),
    path(_CANDIDATE + "amend/", decide.amend, name="amend"),
    path(_CANDIDATE + "reject/", decide.reject, name="reject"),
    path(_CANDIDATE + "defer/", decide.defer, name="defer"),
    path(_CANDIDATE + "reopen/", decide.reopen, name="reopen"),
    path("<slug:slug>/events/<slug:public_id>/", event.event, name="event"),
    path("<slug:slug>/names/", names.names, name="names"),
    path("<slug:slug>/names/<int:number>/forget/", names.forget, name="forget-name"),
    path("<slug:slug>/names/read-again/", names.read_anew, name="read-anew"),
    path("<slug:slug>/measure/", measure.measure, name="measure"),
    path("<slug:slug>/measure/decisions.jsonl", measure.corpus, name="corpus"),
    path("<slug:slug>/undo/<int:decision>/", decide.undo, name="undo"),
]
