"""A day past a relative that a comma closed: *dismissed X, who will be replaced on Friday, on Tuesday*.

It is the day of the verb that the relative stands apart from. Knows no language: words come as data.
"""

from __future__ import annotations

from .tokenise import Sentence
from .verbs import Tenses, Verb

REACH = 9
"""Words from the relative pronoun to its verb at most (*whose successor at the ministry is to be named*)."""
LED = 3
"""Words of a day within which its weekday stands (*late on Tuesday*)."""
ENDS = frozenset(".!?…);")
UNFINISHED = frozenset(("participle", "gerund", "infinitive"))


def past_relative(
    sentence: Sentence, tenses: Tenses, verbs: list[Verb], verb: Verb, start: int, end: int
) -> Verb | None:
    """The verb of a day that a comma parts from the relative in which the verb before it stands; `None` where none does."""
    words = sentence.words
    comma = start - 1 - (words[start - 1] in tenses.day_links)
    if comma < verb.end or words[comma] != "," or "," in words[verb.end : comma]:
        return None
    weekdays = sentence.document.lexicon.classes["WEEKDAY"].keys()
    if weekdays.isdisjoint(words[start : min(start + LED, end)]):
        return None
    opens = next((k for k in range(verb.start - 1, max(0, verb.start - REACH), -1) if words[k] in tenses.relatives), 0)
    if opens < 2 or words[opens - 1] != "," or "," in words[opens : verb.start]:
        return None
    after = next((other for other in verbs if other.start >= end), None)
    main = next((o for o in reversed(verbs) if o.end < opens and o.time not in UNFINISHED), None)
    if after is not None and tenses.clitics.issuperset(words[end : after.start]):
        # "X, who will travel to Rome on Friday, on Tuesday received Y"
        return after if after.time not in UNFINISHED or main is None and after.time == "participle" else None
    dated = not weekdays.isdisjoint(words[verb.end : comma])
    follower = words[end] if end < len(words) else "."
    listed = follower in tenses.coordinators or (follower == "," and not weekdays.isdisjoint(words[end : end + LED]))
    led = follower in ENDS and not tenses.day_links.isdisjoint(words[comma + 1 : start + LED])
    if listed or not (dated or led):
        return None  # "who will be in Rome on Thursday, Friday and Saturday", "qui rentrera à Lima, lundi prochain"
    return main
