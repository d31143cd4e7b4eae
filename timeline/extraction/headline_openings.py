"""How the words before a verb open and end: past a day, at an amount, at what an aside only adds."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.clauses import Clause
from timeline.extraction.headline_antecedents import HeadlineAntecedents
from timeline.extraction.lexicon import any_of
from timeline.extraction.referents import Referent
from timeline.extraction.tokenise import DASHES
from timeline.extraction.verb import Verb

_QUOTATION = frozenset('«»“”"')
_LONGEST = 85
"""Letters of a subject with a clause in it."""
_PEOPLE = 5
"""Words of so many people: "30 armed Bosnian Serbs"."""


def opens_with(own: str, subject: Sequence[Referent]) -> bool:
    """Whether words of the text name the first of several: "Canada and the United States" names no United Kingdom."""
    first = subject[0].name.split()[0]
    shared = any(r.name.split()[0] == first for r in subject[1:])
    return (subject[0].name if shared else first) in own


_WHOLE = 80
"""Letters of a happening and of those whose it is."""


class HeadlineOpenings(HeadlineAntecedents):
    """Tells where a subject begins, and what belongs to its end."""

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
        ended = lows[at].endswith(words.ADVERB_ENDING)
        ended = ended or lows[at].endswith(words.UNKNOWN_PAST) and lows[at] not in self.article.lexicon.forms
        plain = plain and not ended and at not in self.article.cast.adjectives
        return plain and (bool(self.article.named[at + 1]) or lows[at + 1] in words.ARTICLES)

    def _named_behind(self, stop: int, subject: Sequence[Referent]) -> bool:
        """ "a indiqué la ministre des Armées |, Florence Parly": whether the name of whoever spoke stands behind a comma."""
        return len(subject) == 1 and any(
            m.start == stop + 1 and m.referents == tuple(subject) and subject[0].type == "person"
            for m in self.reading.mentions
        )

    def _impersonal(self, start: int, end: int) -> bool:
        """Whether a lone "it" after a comma is the subject: of nothing that the sentence tells."""
        lows, alone = self.article.lows, 0 < start == end - 1
        return alone and lows[start] in self.words.EXPLETIVE_PRONOUNS and lows[start - 1] == ","

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

    def _past_opening_day(self, k: int, end: int) -> int:
        """ "On 27 June | the court", "In March | a military court": past the day that opens an English sentence, no comma
        behind it; `k` where what follows is no subject."""
        at = k + 1
        if not self.english or self.article.lows[min(k, end - 1)] not in self.words.PREPOSITIONS:
            return k
        while at < end and self.article.dated[at]:
            at += 1
        subject = at < end and (
            self.article.lows[at] in self.words.DETERMINERS or self.article.lows[at] in self.words.AMOUNTS
        )
        return at if at > k + 1 and subject else k

    def _bare(self, k: int, verb: Verb) -> bool:
        """ "Under the protocol, foreign troops must leave": a plural without an article just before its verb."""
        token = self.tokens[k]
        known = any_of(self.words, "PREPOSITIONS", "ADVERBS", "CONJUNCTIONS")
        return self.english and token.low.isalpha() and token.low not in known and verb.start - k <= 4

    def _amount(self, k: int, verb: Verb) -> bool:
        """ "Plus de cent mille soldats", "nearly 300 people": a number of them, no place nearby."""
        if self.tokens[k].low not in self.words.AMOUNTS or k + 2 >= verb.start:
            return False
        at = k + 2 if self.tokens[k + 1].low in self.words.MORE_THAN else k + 1
        return not self.article.named[at] and not self.tokens[at].cap

    def _counted_people(self, k: int, verb: Verb) -> bool:
        """ "About | 30 armed Serbs", "200 Kenyan soldiers": so many people before an English verb, not their state."""
        lows, words = self.article.lows, self.words
        first = k + (k + 1 < verb.start and lows[k] in words.AMOUNTS)
        counts = lows[first][0].isdigit() or lows[first] in words.NUMBERS
        if not self.english or not counts or self.article.dated[first] or not 0 < verb.start - first - 1 < _PEOPLE:
            return False
        return lows[verb.start - 1].endswith(words.PLURAL_ENDING) and all(
            low.replace("-", "").isalnum() for low in lows[first : verb.start]
        )

    def _partitive(self, k: int, verb: Verb) -> bool:
        """ "Des pourparlers", "De violents combats", "D'autres combats": an article of the plural, no preposition."""
        if self.tokens[k].low in self.words.OF_SEVERAL:
            return True
        following = self.tokens[k + 1].low if k + 1 < verb.start else ""
        return (
            self.tokens[k].low in self.words.BARE_OF
            and verb.person == "p"
            and following.endswith(self.words.PLURAL_ENDINGS)
            and not self.article.named[k + 1]
            and following not in self.words.DETERMINERS
        )

    def _with_first(self, clause: Clause, verb: Verb, own: str) -> str:
        """ "Le ministre, Juan Briones, et | le chef de la police | ont démissionné": both, as the words name one."""
        who = self.article.subject(self.reading, verb)
        elided = own[:2].lower().replace("’", "'") in self.words.ELIDED_THE
        one = elided or own.split(" ")[0].lower() in self.words.ARTICLES_OF_ONE
        if self.english or verb.person != "p" or len(who) != 1 or who[0].type != "person" or not one:
            return own
        first = next((m for m in self.reading.mentions if m.referents == tuple(who) and m.end < verb.start), None)
        if first is None or not clause.holds(first.start) or who[0].name in own or f" {self.words.AND_WORD} " in own:
            return own
        lows = self.article.lows
        joined = any(lows[k] in self.words.AND for k in range(first.end, min(first.end + 2, verb.start)))
        return f"{who[0].name} {self.words.AND_WORD} {own[0].lower()}{own[1:]}" if joined else own

    def _with_members(self, clause: Clause, verb: Verb) -> bool:
        """ "Plusieurs compagnies, | dont Emirates et Etihad, | ont suspendu": a French plural of which some are named."""
        lows = self.article.lows
        if self.english or lows[clause.start] not in any_of(self.words, "PLURAL_STARTS", "PLURAL_MARKS"):
            return False
        at = next((k for k in range(clause.start + 1, verb.start) if lows[k] in self.words.OF_WHICH), -1)
        return at > 0 and lows[at - 1] == "," and not any(at < v.start < verb.start for v in self.reading.verbs)

    def _happening_with(self, clause: Clause) -> str:
        """ "the summit between X and Y, | which starts on May 29": no person is "which"; empty where none is named last."""
        words, lows = self.words, self.article.lows
        if clause.subordinator not in words.OBJECT_RELATIVES or clause.subordinator in words.WHO_ONLY:
            return ""
        end = clause.opener - (lows[clause.opener - 1] == ",")
        last = next((m for m in self.reading.mentions if m.end == end and m.start < end), None)
        if last is None or any(r.type != "person" or r.gender not in ("m", "f") for r in last.referents):
            return ""
        before = [n for n in self.reading.nouns if n.end <= last.start and last.start - n.end < 12]
        noun = before[-1] if before else None
        if noun is None or any(self.article.verbal[noun.end : last.start]) or "," in lows[noun.end : last.start]:
            return ""
        whole = self._render(noun.start, end)
        return f"the {whole if ',' not in whole and len(whole) < _WHOLE else self._render(noun.start, noun.end)}"
