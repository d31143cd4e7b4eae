"""The day a dispatch says it was sent, which in a newspaper is a day or more before publication."""

from __future__ import annotations

from datetime import date

from .match import Found
from .resolve import Reading

LONGEST = 80
"""So many characters stand at most before the date of a dateline."""
ENDS = frozenset([".", "-", "–", "—", "(", ":"])


def sent_on(found: Found, reading: Reading, today: date | None) -> tuple[date, int] | None:
    """The day of *REYKJAVIK, May 27.* in a paper of the 28th, and where its line ends; `None` where there is none.

    What the paragraph of a dateline tells of *today* happened on that day.
    """
    sentence = found.encoded.sentence
    start, interval = sentence.starts[found.first_word], reading.interval
    day = interval.earliest if interval is not None and interval.earliest == interval.latest else None
    if start > LONGEST or day is None or today is None or not 1 <= (today - day).days <= 3:
        return None
    text = sentence.document.composed
    lead = text[text.rfind("\n", 0, start) + 1 : start].strip()
    if not lead.endswith(",") or any(word[:1].islower() for word in lead.split()):
        return None
    end = sentence.ends[found.last_word - 1]
    if text[end : end + 2].strip()[:1] not in ENDS:
        return None
    stop = text.find("\n", end)
    return day, stop if stop >= 0 else len(text)
