"""What readers may search is kept anew, so that an infinitive finds more of its forms: the editions that readers see or will
see, a batch at a time; on SQLite others may write between two batches. What is missing until then is only found by less."""

from django.db import migrations, transaction
from django.db.models import Max, Q
from django.utils import timezone

from timeline.search_text import search_text

BATCH = 500


def refresh(apps, schema_editor):
    Publication, Event = apps.get_model("timeline", "Publication"), apps.get_model("timeline", "PublishedEvent")
    now = timezone.now()
    seen = Publication.objects.filter(
        Q(embargo_until=None) | Q(embargo_until__lte=now), release_at__lte=now, withdrawn_at=None
    )
    shown = dict(seen.order_by().values("timeline").annotate(last=Max("number")).values_list("timeline", "last"))
    for key, timeline, number in Publication.objects.filter(withdrawn_at=None).values_list("pk", "timeline", "number"):
        if number < shown.get(timeline, 0):
            continue
        last = -1
        while rows := list(Event.objects.filter(publication=key, position__gt=last).order_by("position")[:BATCH]):
            last = rows[-1].position
            moved = []
            for row in rows:
                if (text := search_text(row.data)) != row.search_text:
                    row.search_text = text
                    moved.append(row)
            with transaction.atomic():
                Event.objects.bulk_update(moved, ["search_text"], batch_size=100)


class Migration(migrations.Migration):
    atomic = False

    dependencies = [("timeline", "0013_language_as_found")]

    operations = [migrations.RunPython(refresh, migrations.RunPython.noop)]
