"""Routes by which articles come in, under `/desk/<timeline>/`; included by the routes of the editor door."""

from django.urls import path

from .views import jobs

urlpatterns = [
    path("jobs/", jobs.jobs, name="jobs"),
    path("jobs/<int:number>/", jobs.job, name="job"),
    path("jobs/<int:number>/retry/", jobs.retry, name="job-retry"),
    path("jobs/<int:number>/drop/", jobs.drop, name="job-drop"),
]
