"""Times and distances that a headline leaves out of the words it takes."""

from __future__ import annotations

from functools import cache

from timeline.extraction.lexicon import any_of
from timeline.extraction.looks import last_before
from timeline.extraction.ruled_out import ruled_out
from timeline.extraction.times_kept import TimesKept
from timeline.extraction.words import Words

_OWNER = 5
"""Words of whoever a day is named after."""


@cache
def _leading(words: Words) -> frozenset[str]:
    """What goes with a time that is left out."""
    return any_of(words, "PREPOSITIONS", "BEFORE_TIMES", "LEADING_TIMES")


class TimesLeftOut(TimesKept):
    """Tells which times a stretch of words can do without."""

    def _leave_distance(self, out: list[str], end: int) -> None:
        """ "arrested her | hours before parliament met": how long before goes with what follows."""
        if self.article.lows[end] not in any_of(self.words, "AFTER_EVENT", "BEFORE_EVENT"):
            return
        out.pop()
        while out and out[-1].lower() in self.words.ONLY_SO_LONG:
            out.pop()

    def _leave_owner(self, out: list[str]) -> None:
        """ "on Thursday, | Armenia's | independence day,": whose day it is goes with the day."""
        at = next((k for k in range(len(out) - 1, max(-1, len(out) - _OWNER), -1) if out[k - 1].endswith(",")), 0)
        del out[at or len(out) :]

    def _past_time(self, at: int, start: int, end: int, out: list[str]) -> int:
        """Past the time at `at`, which is left out with what led to it; `at` where it stays."""
        tokens, article = self.tokens, self.article
        # "the 2015 accord": the year is part of the name
        named_by = self.english and article.dated[at] and self._names(at, start, end)
        if self._allowed(at) or self._is_taken(at, end):
            return at
        if at in article.set_aside:
            out[-1:] = [out[-1].rstrip(",")] if out else []
            return article.set_aside[at] + 1
        lead = out[-1].lower() if out else ""
        if not named_by and (article.dated[at] or (article.signals[at] and self._opens_a_date(at))):
            if not self._time_owns(at, end):
                leading = _leading(self.words)
                # "sworn in today", "handed in by noon": the particle is the verb's
                bare = self.english and (tokens[at].low in self.words.BARE_TIMES or bool(article.signals[at]))
                before = last_before(self.reading.verbs, at)
                done = before is not None and before.form == "inf" and before.end == at  # "priés de partir le 3 avril"
                self._leave_leads(out)
                while out and not done and len(out[-1]) < 9 and out[-1].lower().rstrip().replace("’", "'") in leading:
                    if bare and out[-1] in self.words.PARTICLES:
                        break  # "was sworn in today", "sworn in on Monday"
                    bare = self.english and out[-1] in self.words.DATED_BY
                    out.pop()
                if out and out[-1].lower() in self.words.NOT_THEN and ruled_out(article, at, self._past_days(at, end)):
                    out.pop()  # "signed not on Monday but on Tuesday"
                joins = out and self._after_time == len(out) - 1 and out[-1].lower() in any_of(self.words, "AND", "BUT")
                after = self._past_days(at, end)
                if joins and not (self.english and after < end and article.verbal[after]):
                    out.pop()  # "jeudi et vendredi": neither stays, but "and on the 7th | gave"
            if self.english and out and out[-1][-2:] in ("’s", "'s") and len(out) > 1:
                self._leave_owner(out)
            signal = tokens[at].text if article.signals[at] else ""
            while at < end and (article.dated[at] or (article.signals[at] and self._opens_a_date(at))):
                at += 1
            at += at < end and tokens[at].low in self.words.NEXT_AFTER  # "le 10 mars suivant"
            self._leave_leads(out)
            at = self._past_tail(at, end, lead)
            if self.english and at < end and tokens[at].low in self.words.OWNING:
                # "before Sunday's vote": the vote stays, its day goes
                out += [signal, "the"] if signal else ["the"]
                at += 1
            self._after_time = len(out)
        elif self._distance(at, end):
            while out and out[-1] == ",":
                out.pop()
            while at < end and (article.timed[at] or article.signals[at]):
                at += 1
        return at

    def _tells_only_a_day(self, at: int) -> bool:
        """Whether the participle at `at` has nothing but its day after it."""
        dated, last = self.article.dated, len(self.tokens) - 1
        if at >= last or not (dated[at + 1] or self.article.signals[at + 1] or (at + 1 < last and dated[at + 2])):
            return False
        after = at + 1
        while after < last and (dated[after] or self.article.signals[after] or dated[after + 1]):
            after += 1
        if self.tokens[after].low in self.words.BY:
            return False  # "a truce announced on Tuesday by Egypt"
        if self.english and self.tokens[after].low in any_of(self.words, "INFINITIVE_MARKS", "BARE_OF"):
            return False  # "invited on Monday to stop the war", "accused on Monday of spying"
        if self.tokens[at].low in self.words.DATED:
            return True  # "une note datée du 15 mars"
        verb = next((v for v in self.reading.verbs if v.form == "pp" and v.main == at), None)
        told = verb is not None and not self.english and verb.lemma not in self.words.PLANNED
        if told and self.tokens[after].low in self.words.PREPOSITIONS:
            return False  # "l'ultimatum, lancé le 9 à Bruxelles"
        head = verb.head if verb is not None else None
        if head is not None and head.passive and head.form == "fin" and self._one_act(head.end, at):
            return False  # "were arrested and shot on Monday"
        if head is not None and head.passive and head.form == "fin" and self._of_others(head.end, at):
            return False  # "One was killed and another wounded on Sunday"
        return at != self.kept and verb is not None

    def _past_days(self, at: int, end: int) -> int:
        """Past what is dated from `at` on, `end` at the most."""
        stop = self.article.dated.find(0, at, end)
        return stop if stop >= 0 else max(at, end)

    def _time_owns(self, at: int, end: int) -> bool:
        """Whether the time at `at` owns a noun: "before Sunday's vote" keeps its preposition."""
        at = self._past_days(at, end)
        return self.english and at < end and self.tokens[at].low in self.words.OWNING

    def _opens_a_date(self, at: int) -> bool:
        """Whether the signal at `at` bends a date; before a length ("après une semaine") it is a word like another."""
        first = at
        while at < len(self.tokens) and self.article.signals[at]:
            at += 1
        if at >= len(self.tokens) or not self.article.dated[at]:
            return False
        return not self._names(at, first, self.reading.sentence.last)  # "from the 2015 accord"

    def _distance(self, at: int, end: int) -> bool:
        """A length that only measures how far another happening is, with the word for it left outside `end`."""
        article, words = self.article, self.words
        if not article.timed[at] or article.dated[at]:
            return False
        while at < end and article.timed[at] and not article.dated[at]:
            at += 1
        return at == end < len(self.tokens) and self.tokens[at].low in any_of(words, "AFTER_EVENT", "BEFORE_EVENT")

    def _one_act(self, start: int, at: int) -> bool:
        """Whether only "and" and participles stand between two participles that share an auxiliary."""
        lows, forms, joins = self.article.lows, self.article.lexicon.forms, any_of(self.words, "AND", "ADVERBS")
        between = lows[start:at]
        return not self.words.AND.isdisjoint(between) and all(
            low == "," or low in joins or low in forms or low.endswith(self.words.PAST_ENDING) for low in between
        )

    def _of_others(self, start: int, at: int) -> bool:
        """Whether "and" and others stand between an English participle and one that shares its auxiliary."""
        lows, words = self.article.lows, self.words
        joined = next((k for k in range(at - 1, start - 1, -1) if lows[k] in words.AND), at)
        small = any_of(words, "PREPOSITIONS", "RELATIVES") - words.BARE_SUBORDINATORS - words.DETERMINERS
        between = lows[joined + 1 : at]
        return self.english and bool(between) and all(low.isalnum() and low not in small for low in between)

    def _names(self, at: int, start: int, end: int) -> bool:
        """Whether the time at `at` stands before a noun it names, in English: "the 2015 accord"."""
        stop = self._past_days(at, end)
        if not self.english or stop >= end or at == start or not self.tokens[stop].text.isalpha():
            return False
        low = self.tokens[stop].low
        if low in self.words.NAMED_BY_DAY and stop == at + 1:
            return True  # "after Friday prayers"
        before = self.tokens[at - 1].low in self.words.DETERMINERS or bool(self.article.dated[at - 1])
        if self.tokens[at].low in self.words.ARTICLES and stop == at + 2:
            return self._in_a_name(at + 1, stop)  # "after | the Easter recess"
        return (
            before
            and low not in self.words.PREPOSITIONS
            and low not in self.words.CONJUNCTIONS
            and (any(n.start <= stop < n.end for n in self.reading.nouns) or self._in_a_name(at, stop))
        )

    def _in_a_name(self, at: int, stop: int) -> bool:
        """ "the Easter recess", "the March deadline", "the 2036 Olympics": one word of time in front of a plain noun."""
        low, words, time = self.tokens[stop].low, self.words, self.tokens[at]
        year = len(time.text) == 4 and time.text.isdigit()
        plain = not self.article.verbal[stop] and low not in words.ADVERBS and (year or not self.tokens[stop].cap)
        return plain and stop == at + 1 and (year or time.cap) and low not in words.AUXILIARY_STARTS
