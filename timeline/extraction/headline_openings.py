"""How words before and after a verb open and end: past a day, at an amount, at what an aside only adds."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.headline_antecedents import HeadlineAntecedents
from timeline.extraction.lexicon import any_of
from timeline.extraction.tokenise import DASHES
from timeline.extraction.verb import Verb

_QUOTATION = frozenset('«»“”"')
_LONGEST = 85
"""Letters of a subject with a clause in it."""


class HeadlineOpenings(HeadlineAntecedents):
    """Tells where a subject begins, what belongs to its end, and what goes on after an aside."""

    def _ends_a_list(self, start: int, end: int) -> bool:
        """ "The leaders of Canada, Mexico and the United States": no aside that a comma after it closes."""
        lows = self.article.lows
        last = next((k for k in range(end - 1, start, -1) if lows[k] == ","), start)
        joined = not self.words.AND.isdisjoint(lows[last + 1 : end]) and self._only_names(last + 1, end)
        return self.english and joined and bool(self.article.named[last - 1])

    def _with_what_it_leads_to(self, text: str, clause: Clause, end: int) -> str:
        """ "A decision on | whether to punish X | was put off": a clause that a preposition of the subject governs."""
        hanging = (c for c in self.reading.clauses if c.parent is clause and c.opener == end)
        what = next((self._render(*c.pieces[0]) for c in hanging), "")
        return f"{text} {what}" if what and len(text) + len(what) < _LONGEST else text

    def _across_quotes(self, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """Stretches that only a quotation mark parts, put together: "Le projet de « paix juste » de Kiev a été"."""
        joined = spans[:1]
        for start, end in spans[1:]:
            begun, stop = joined[-1]
            if start == stop + 1 and self.tokens[stop].text in _QUOTATION:
                joined[-1] = (begun, end)
            else:
                joined.append((start, end))
        begun, stop = joined[-1]
        if begun < spans[-1][0] and self.tokens[stop].text in _QUOTATION:
            joined[-1] = (begun, stop + 1)  # "Les « bérets rouges » | ont pris"
        return joined

    def _acts_before(self, clause: Clause, verb: Verb) -> bool:
        """ "The factions that | govern Gaza | declared": a word that is no noun and its object, before a verb that is not
        the relative's own."""
        at, lows, words = clause.opener + 1, self.article.lows, self.words
        led = clause.subordinator in words.COMPLEMENTISER or clause.subordinator in words.OBJECT_RELATIVES
        if not led or lows[clause.opener] != clause.subordinator or verb.start - at < 2 or verb.form != "fin":
            return False
        known = any_of(words, "DETERMINERS", "SUBJECT_PRONOUNS", "PREPOSITIONS", "AND", "ADVERBS")
        plain = lows[at].isalpha() and lows[at] not in known and not self.tokens[at].cap and not self.article.timed[at]
        plain = plain and not lows[at].endswith(("ed", "ly")) and at not in self.article.cast.adjectives
        return plain and (bool(self.article.named[at + 1]) or lows[at + 1] in words.ARTICLES)

    def _impersonal(self, start: int, end: int) -> bool:
        """Whether a lone "it" after a comma is the subject."""
        return end == start + 1 and self.article.lows[start] == "it" and self.article.lows[start - 1] == ","

    def _of_main(self, clause: Clause, start: int) -> bool:
        """Whether a present participle may be told of the clause above one that a comma parts from it."""
        above = clause.parent.verb if clause.parent is not None else None
        if above is None or above.end > clause.start or "," not in self.article.lows[above.end : clause.start]:
            return False
        return any(v.form == "ger" and v.start == start for v in self.reading.verbs)

    def _only_planned(self, text: str) -> bool:
        """ "to be held", "to be signed": nothing is left of a plan without its day."""
        words = text.lower().split()
        return len(words) == 3 and words[0] in self.words.INFINITIVE_MARKS and words[1] == self.words.BE

    def _does_also(self, start: int, clause: Clause) -> bool:
        """ "agreed to restore relations, | and to reopen embassies": in English, a second thing to do after the first."""
        resumed = self.english and self.tokens[start].low in self.words.INFINITIVE_MARKS
        if resumed and not any(end == start - 1 for _, end in clause.pieces):
            return True  # "voted, after talks that nearly failed, | to give X a chance"
        linked = self.english and self.tokens[start].low in self.words.AND and start + 1 < len(self.tokens)
        if not linked or self.tokens[start + 1].low not in self.words.INFINITIVE_MARKS:
            return False
        return any(v.form == "inf" and v.start < start and v.start > clause.start for v in clause.verbs)

    def _goes(self, verb: Verb) -> bool:
        """Whether a verb has "être" for its auxiliary and so no object: "est parti"."""
        forms = self.article.lexicon.forms.get(self.tokens[verb.start].low, ())
        return verb.start < verb.main and any(r.lemma == self.words.BE for r in forms)

    def _told_of_above(self, start: int) -> bool:
        """Whether what an English comma sets apart at `start` is told of what stands before: "his first return", "the first
        December vote", or a verb in the present and its object, which is that of whatever the aside interrupted."""
        lows, words = self.article.lows, self.words
        if start + 2 >= len(lows):
            return False
        led = lows[start] in words.POSSESSIVES or lows[start] in words.ARTICLES
        if led:
            noun = next((n for n in self.reading.nouns if start < n.start < start + 4), None)
            set_beside = noun is not None and any(v.form == "pp" and v.start == noun.end for v in self.reading.verbs)
            return set_beside or lows[start + 1] == "first" or bool(self.article.dated[start])
        acts = any(r.tense == "pres" and r.person == "s" for r in self.article.lexicon.forms.get(lows[start], ()))
        following = lows[start + 1]
        opens = following in words.ARTICLES or following in words.INFINITIVE_MARKS
        return acts and (opens or bool(self.article.named[start + 1]))

    def _past_day_of_entry(self, start: int, k: int, end: int) -> int:
        """ "Dec 15, 1980 - | Libyan tanks enter", "May 3 - In Algiers | the ministers sign": past the day and the town
        that open an entry of a chronology."""
        if not start < k < end or self.tokens[k].text not in DASHES or not self.article.dated[k - 1]:
            return k
        k += 1
        seat = next((m for m in self.reading.mentions if m.start == k + 1 and m.place), None)
        if seat is not None and self.tokens[k].low in self.words.PLACE_PREPOSITIONS and seat.end < end:
            after = seat.end + (self.tokens[seat.end].text == ",")
            return after if after < end and self.tokens[after].low in self.words.DETERMINERS else k
        return k

    def _bare(self, k: int, verb: Verb) -> bool:
        """ "Under the protocol, foreign troops must leave": a plural without an article just before its verb."""
        token = self.tokens[k]
        known = any_of(self.words, "PREPOSITIONS", "ADVERBS", "CONJUNCTIONS")
        return self.english and token.low.isalpha() and token.low not in known and verb.start - k <= 4

    def _amount(self, k: int, verb: Verb) -> bool:
        """ "Plus de cent mille soldats", "nearly 300 people": a number of them, no place nearby."""
        if self.tokens[k].low not in self.words.AMOUNTS or k + 2 >= verb.start:
            return False
        at = k + 2 if self.tokens[k + 1].low in ("de", "d'", "than") else k + 1
        return not self.article.named[at] and not self.tokens[at].cap

    def _partitive(self, k: int, verb: Verb) -> bool:
        """ "Des pourparlers", "De violents combats", "D'autres combats": an article of the plural, no preposition."""
        if self.tokens[k].low == "des":
            return True
        following = self.tokens[k + 1].low if k + 1 < verb.start else ""
        return (
            self.tokens[k].low in ("de", "d'")
            and verb.person == "p"
            and following.endswith(("s", "x"))
            and not self.article.named[k + 1]
            and following not in self.words.DETERMINERS
        )
