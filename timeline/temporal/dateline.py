"""The day a dispatch says it was sent, which in a newspaper is a day or more before publication."""

from __future__ import annotations

from datetime import date

from .match import Found
from .resolve import Reading

LONGEST = 80
"""So many characters stand at most before the date of a dateline, on its line."""
EARLY = 4
"""So many expressions may come before it: headlines and what stands above them."""
NEWS = 3
"""A dispatch is so many days old at most where a newspaper prints it."""
ENDS = frozenset([".", "-", "–", "—", "(", ":"])


def sent_on(found: Found, reading: Reading, today: date | None) -> tuple[date, int] | None:
    """The day of a dateline, *REYKJAVIK, May 27.* in a paper of the 28th, and where it ends to hold; else `None`.

    What the dispatch tells of *today* happened on that day; after its first paragraph a paper may have joined another.
    """
    interval = reading.interval
    day = interval.earliest if interval is not None and interval.earliest == interval.latest else None
    if day is None or today is None or not 1 <= (today - day).days <= NEWS:
        return None
    text = found.encoded.sentence.document.composed
    stop = text.find("\n", found.encoded.sentence.end_of(found.last_word - 1))
    if not text[stop:].strip() or text[:stop].rstrip()[-1:].isalnum():  # alone on its line: the text below is its own
        stop = len(text)
    return day, stop if stop >= 0 else len(text)


def heads(found: Found) -> bool:
    """Does a match stand where a dateline tells its day (*PARIS, Jan. 25 —*)?"""
    sentence = found.encoded.sentence
    start = sentence.starts[found.first_word]
    text = sentence.document.composed
    if start > 1 and text[start - 1] == " " and text[start - 2].isalnum():
        return False  # most stand after a word, and no comma does there
    line = text.rfind("\n", max(0, start - LONGEST - 1), start)
    if line < 0 and start > LONGEST:
        return False
    lead = text[line + 1 : start].strip()
    if not lead.endswith(",") or any(word[:1].islower() and len(word) > 3 for word in lead.split()):
        return False
    end = sentence.end_of(found.last_word - 1)
    after = text[end : end + 2]
    alone = after[:1] == "\n" and lead[:-1].isupper()  # "BRUSSELS, Wednesday" on a line of its own
    return alone or after.strip(" ")[:1] in ENDS
