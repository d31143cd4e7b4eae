"""Routes by which articles come in, under `/desk/<timeline>/`; included by the routes of the editor door."""

from django.urls import path

from .views import arrivals, feeds, jobs, tables, told_events, versions

urlpatterns = [
    path("jobs/", jobs.jobs, name="jobs"),
    path("jobs/<int:number>/", jobs.job, name="job"),
    path("jobs/<int:number>/retry/", jobs.retry, name="job-retry"),
    path("jobs/<int:number>/drop/", jobs.drop, name="job-drop"),
    path("import/address/", arrivals.address, name="address"),
    path("import/table/", tables.table, name="table"),
    path("import/table/<int:number>/", tables.lines, name="table-lines"),
    path("import/events/", told_events.told_events, name="told-events"),
    path("import/events/<int:number>/", told_events.told_lines, name="told-lines"),
    path("arrivals/", arrivals.arrivals, name="arrivals"),
    path("arrivals/<int:number>/", arrivals.arrival, name="arrival"),
    path("arrivals/<int:number>/dismiss/", arrivals.dismiss, name="dismiss"),
    path("feeds/", feeds.feeds, name="feeds"),
    path("feeds/<int:number>/change/", feeds.change, name="feed-change"),
    path("feeds/<int:number>/pause/", feeds.pause, name="feed-pause"),
    path("feeds/<int:number>/remove/", feeds.remove, name="feed-remove"),
    path("articles/<int:number>/versions/", versions.versions, name="versions"),
]
