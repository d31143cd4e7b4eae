"""Routes of the reader door."""

from django.urls import URLPattern, URLResolver, path

from . import views

app_name = "reader"

urlpatterns: list[URLPattern | URLResolver] = [
    path("", views.home, name="home"),
    path("t/<slug:slug>/", views.timeline, name="timeline"),
    path("t/<slug:slug>/e/<slug:public_id>/", views.event, name="event"),
    path("t/<slug:slug>/e/<slug:public_id>/cite.<str:form>", views.cite, name="cite"),
    path("t/<slug:slug>/card.png", views.social_card, name="card"),
    path("t/<slug:slug>/frise.json", views.frise, name="frise"),
]
