"""Keep the index of words true: what a candidate says is filed under its stems whenever that changes."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Any

from django.db.models import Exists, OuterRef

from timeline.models import Candidate, Word
from timeline.models.word import LONGEST
from timeline.search_text import words

from .write_each import insert_each

TOLD = ("headline", "place", "said_by", "actors")
"""What a human may correct of that which is searched; the quote is the rest."""
MOST = 300
"""Words of one candidate that are filed: no sentence of a newspaper has more."""
AT_ONCE = 5000


def words_of(row: Candidate) -> set[str]:
    """The stems under which a candidate is found: of its headline, quote, place, speakers and actors."""
    names = [actor["name"] for actor in row.actors]
    text = "\n".join([row.headline, row.place, *row.said_by, *names, row.exact])
    return set(islice(dict.fromkeys(word[:LONGEST] for word in words(text)), MOST))


def file_words(rows: Iterable[Candidate], *, fresh: bool = False) -> None:
    """File candidates under their words, in place of the words they had (`fresh`: they had none)."""
    rows = list(rows)
    if not fresh:
        Word.objects.filter(candidate__in=[row.pk for row in rows]).delete()
    entries = [(row.timeline_id, word.encode(), row.pk) for row in rows for word in sorted(words_of(row))]
    # Two that file the same row at the same moment file the same words.
    insert_each(Word, ("timeline", "stem", "candidate"), entries)


def told_otherwise(before: dict[str, Any], after: dict[str, Any]) -> bool:
    """Whether two contents are found by other words."""
    return any(name in before and before[name] != after.get(name) for name in TOLD)


def file_the_unfiled() -> int:
    """File candidates that have no words: those that an application of before this index wrote beside it. Returns how
    many; call again as long as there are any."""
    unfiled = Candidate.objects.filter(~Exists(Word.objects.filter(candidate=OuterRef("pk")))).order_by("pk")
    rows = list(unfiled.only("timeline", "exact", *TOLD)[:AT_ONCE])
    file_words(rows, fresh=True)
    return len(rows)
