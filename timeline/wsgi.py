"""The WSGI application that gunicorn serves."""

import gc
import os

from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "timeline.settings")
application = get_wsgi_application()

from timeline.named import prepare as prepare_names  # noqa: E402  (models are there only now)
from timeline.services.snapshot import prepare_to_word  # noqa: E402

# All doors are loaded here, so that the first visitor of a new process does not wait for them.
_doors = get_resolver().url_patterns
# So are the names of powers, the words of dates, and what tells one release from another: after an upgrade, the first to
# publish needs both.
prepare_to_word()
prepare_names()
# What is loaded now stays for good: to look through all of it for garbage takes a tenth of a second of somebody's request.
gc.collect()
gc.freeze()
# What a request makes is small beside that, and gone with its answer: to look through it at every 700 objects costs a
# publication a tenth of its time.
gc.set_threshold(20_000, 20, 20)
