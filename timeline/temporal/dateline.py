"""The day a dispatch says it was sent, which in a newspaper is a day or more before publication."""

from __future__ import annotations

from datetime import date

from .match import Found
from .resolve import Reading

LONGEST = 80
"""So many characters stand at most before the date of a dateline."""
NEWS = 3
"""A dispatch is so many days old at most where a newspaper prints it."""
ENDS = frozenset([".", "-", "–", "—", "(", ":"])


def sent_on(found: Found, reading: Reading, today: date | None) -> tuple[date, int] | None:
    """The day of *REYKJAVIK, May 27.* in a paper of the 28th, and where its line ends; `None` where there is none.

    What the paragraph of a dateline tells of *today* happened on that day.
    """
    interval = reading.interval
    day = interval.earliest if interval is not None and interval.earliest == interval.latest else None
    if day is None or today is None or not 1 <= (today - day).days <= NEWS or not heads(found):
        return None
    text = found.encoded.sentence.document.composed
    stop = text.find("\n", found.encoded.sentence.end_of(found.last_word - 1))
    return day, stop if stop >= 0 else len(text)


def heads(found: Found) -> bool:
    """Does a match stand where a dateline tells its day (*PARIS, Jan. 25 —*)?"""
    sentence = found.encoded.sentence
    start = sentence.starts[found.first_word]
    if start > LONGEST:
        return False
    text = sentence.document.composed
    lead = text[text.rfind("\n", 0, start) + 1 : start].strip()
    if not lead.endswith(",") or any(word[:1].islower() and len(word) > 3 for word in lead.split()):
        return False
    end = sentence.end_of(found.last_word - 1)
    return text[end : end + 2].strip()[:1] in ENDS
