"""What the queue finds by words: the stems of each candidate in an index, the same on every database."""

from __future__ import annotations

from collections.abc import Iterable
from time import monotonic

from django.db import models
from django.db.models import Exists, F, OuterRef, Q, QuerySet

from timeline.search_text import begins, words

from .candidate import Candidate
from .event import Event
from .timeline import Timeline

LONGEST = 60
"""Letters of a stem that are kept; a longer word is found by its beginning."""
FEW = 2000
MANY = 20_000
"""Up to `FEW` candidates that hold a word are named by their keys. Up to `MANY` are listed by the database, which then
walks the queue beside the list. A word that more of them hold is looked up for each candidate on the walk, which soon has
its page: a rare word, a common one and one that is nowhere all cost less than reading the queue once."""


USUAL_FOR, MOST_USUAL = 600.0, 1000
_usual: dict[tuple[str, tuple[int, ...]], float] = {}
"""Words of which more than `MANY` candidates of these timelines hold each, and until when (`monotonic`) that is taken for
granted: to find it out takes longer than the search. Whatever is in it, the same is found."""


class WordQuerySet(models.QuerySet["Word"]):
    def like(self, stem: str) -> WordQuerySet:
        """The entries that the stem of a query finds: words that begin with it, or a short one itself."""
        start = stem[:LONGEST].encode()
        if not begins(stem):
            return self.filter(stem=start)
        # No byte of UTF-8 is 0xFF: the next key after all that begin so.
        return self.filter(stem__gte=start, stem__lt=start[:-1] + bytes([start[-1] + 1]))


class Word(models.Model):
    """One stem (`search_text.words`, as UTF-8: bytes sort alike everywhere) of what one candidate says."""

    pk = models.CompositePrimaryKey("timeline", "stem", "candidate")
    timeline = models.ForeignKey(Timeline, on_delete=models.CASCADE, related_name="+", db_index=False)
    stem = models.BinaryField()
    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="words", db_index=False)

    objects = WordQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["candidate", "stem"], name="words_of_a_candidate")]

    def __str__(self) -> str:
        return bytes(self.stem).decode()


def telling(rows: QuerySet[Candidate], text: str, timelines: Iterable[Timeline]) -> QuerySet[Candidate]:
    """Those of `rows` (candidates of `timelines`) that hold every word of `text`, accents and inflections forgiven."""
    places = tuple(sorted(timeline.pk for timeline in timelines))
    here = Word.objects.filter(timeline__in=places)
    asked = list(dict.fromkeys(words(text)))
    named: set[int] | None = None if asked else set()
    for stem in asked:
        entries = here.like(stem).values_list("candidate", flat=True)
        usual = _usual.get((stem, places), 0.0) > monotonic()
        keys = set() if usual else set(entries[: FEW + 1])
        if not usual and len(keys) <= FEW:
            named = keys if named is None else named & keys
        elif not usual and entries[: MANY + 1].count() <= MANY:
            # A sum, so that no database drives the search from the list and sorts what it finds.
            rows = rows.alias(key=F("pk") + 0).filter(key__in=entries)
        else:
            if len(_usual) >= MOST_USUAL:
                _usual.clear()
            if not usual:
                _usual[stem, places] = monotonic() + USUAL_FOR
            rows = rows.filter(Exists(Word.objects.like(stem).filter(candidate=OuterRef("pk"))))
    return rows if named is None else rows.filter(pk__in=named)


def telling_events(rows: QuerySet[Event], text: str, timeline: Timeline) -> QuerySet[Event]:
    """Those of `rows` (events of `timeline`) that a candidate which holds every word of `text` is a source of, and those
    whose headline, which a human may have written anew, holds `text` as it is."""
    sources = Candidate.objects.filter(timeline=timeline).exclude(event=None)
    told = telling(sources, text, [timeline]).order_by().values("event")
    return rows.filter(Q(pk__in=told) | Q(headline__icontains=text))
