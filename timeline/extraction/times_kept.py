"""Times that an English headline keeps, as they are what is done, and what goes with those that it leaves out."""

from __future__ import annotations

from timeline.extraction.stretches import Stretches

_REACH = 14
"""Tokens from a verb to the time that it takes."""
_SPENT = 4
"""Those of them that are no times: "spent | the whole of | that day"."""
_TAIL = 4
"""Tokens behind a time that only go on with it: "and the new year"."""


class TimesKept(Stretches):
    """Tells which times are the object of a verb, and which words only led to one."""

    def _is_taken(self, at: int, end: int) -> bool:
        """ "spent | that week in Oslo", "speaks of | 1994", "set | June 30 as the day": what the verb before a time takes."""
        words, lows, timed = self.words, self.article.lows, self.article.timed
        if not self.english:
            return False
        verb = next((v for v in reversed(self.reading.verbs) if v.end <= at), None)
        if verb is None or at - verb.end > _REACH or verb.passive:
            return False
        between = [low for k, low in enumerate(lows[verb.end : at], verb.end) if not timed[k]]
        if len(between) > _SPENT:
            return False
        if verb.lemma in words.SPENDING_TIME:
            return "," not in between
        if verb.lemma in words.RUNNING_ON:
            return all(low in words.PREPOSITIONS for low in between)
        if verb.lemma in words.SPEAKING_OF and len(between) == 1 and between[0] in words.OF_SOME:
            return True
        stop = at
        while stop < end and timed[stop]:
            stop += 1
        behind = lows[stop] if stop < len(lows) else ""
        taken = (
            not between and verb.lemma in words.CHOOSING_A_DAY and any(low.isdigit() for low in lows[verb.end : stop])
        )
        return taken and behind in words.CHOSEN_AS

    def _leave_leads(self, out: list[str]) -> None:
        """ "in the course | of next month", "as early | as 2027", "the following | October": without what led to a time."""
        if not self.english:
            return
        told = [word.lower() for word in out[-3:]]
        for k in range(len(told)):
            if " ".join(told[k:]) in self.words.LEADS_TO_TIMES and len(out) > len(told) - k:
                del out[k - len(told) :]
                return

    def _past_tail(self, at: int, end: int, lead: str) -> int:
        """ "before the summer | holidays", "between Christmas | and the new year": past what goes on with a time."""
        lows, words = self.article.lows, self.words
        if not self.english or at >= end:
            return at
        if lows[at] in words.AFTER_SEASONS:
            return at + 1
        if lead != words.BETWEEN or lows[at] not in words.AND:
            return at
        stop = at + 1
        while stop < end and stop - at < _TAIL and lows[stop].isalpha() and not self.article.verbal[stop]:
            stop += 1
        return stop
