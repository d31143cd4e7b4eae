"""The application, loaded when this module is: what a process imports before others are forked from it."""

import django

django.setup()

import timeline.jobs.handlers  # noqa: E402, F401
