"""What a comma behind the verb of a headline sets apart and is left out: a happening named again, who tells it, how long."""

from __future__ import annotations

import re

from timeline.extraction.clauses import Clause
from timeline.extraction.gaps import gap_at
from timeline.extraction.happened_when import when_clause
from timeline.extraction.headline_flaws import HeadlineFlaws
from timeline.extraction.legs import set_beside
from timeline.extraction.lexicon import any_of
from timeline.extraction.values import SPEECH
from timeline.extraction.verb import Verb

_ELIDED = re.compile(r"\b([nNsS])['’](?=[bcdfgjklmnpqrstvwxz])")
"""A word cut short before what is no vowel any more."""
_STOPS = frozenset((",", ";", ":", ".", "(", "—", "–", "?", "!"))
_RELATIVE = 24
"""Words of a relative clause that a headline has room for."""
_HOW = 26
"""Letters of a phrase that only tells how something was done."""
_PHRASE = 6
"""Words back to which the article of such a phrase is looked for."""


class HeadlineAsides(HeadlineFlaws):
    """Tells asides from what goes on."""

    def _only_how(self, text: str, verb: Verb) -> bool:
        """ "par référendum", "à l'unanimité": how a French verb that waits for its object was done."""
        first = text.split(" ")[0].lower()
        return (
            not self.english
            and len(text) < _HOW
            and first in self.words.HOW_IT_WAS_DONE
            and not self._goes(verb)
            and not verb.passive
        )

    def _gapped(self, start: int, end: int) -> bool:
        """Whether what a comma sets apart is a name and its own day: the verb is told of another with it."""
        named, timed = self.article.named, self.article.timed
        end -= self.tokens[end - 1].text == "."
        day = next((k for k in range(start, end) if timed[k]), end)
        small = self.words.ARTICLES
        own = (
            start < day and all(named[k] or self.article.lows[k] in small for k in range(start, day)) and named[day - 1]
        )
        return bool(own) and day < end and all(timed[day:end])

    def _narrowed(self, clause: Clause, verb: Verb, body: str, room: int) -> str:
        """ "adopte une loi | qui interdit la vente d'armes": the French relative without which the last phrase of `body` says
        nothing; empty where it has a day of its own, or no room."""
        if self.english:
            return ""
        lows, last, words = self.article.lows, self.reading.sentence.last, self.words
        hanging = (c for c in self.reading.clauses if c.kind == "relative" and c.opener > verb.end)
        at = next((c.opener for c in hanging if any(end == c.opener for _, end in clause.pieces)), -1)
        if at < 0 or lows[at] not in words.RELATIVES or not body.endswith(self.tokens[at - 1].text):
            return ""
        if not self._indefinite_before(at, verb.end):
            return ""
        end, inside = at + 1, False
        while end < last and (inside or lows[end] not in _STOPS):
            inside = lows[end] == "«" or inside and lows[end] != "»"
            end += 1
        told = any(at < v.start < end and v.form == "fin" for v in self.reading.verbs)
        if not told or inside or end - at > _RELATIVE or any(self.article.timed[at:end]):
            return ""
        text = " ".join(self.article.document.cut(at, end).split()) if "«" in lows[at:end] else self._render(at, end)
        return text if len(text) <= room else ""

    def _others_day(self, start: int, end: int) -> bool:
        """ "a rencontré X, | les autres en octobre": told of others on a day that is not the one of this headline."""
        own = start < self.dated_at <= end
        return self._gapped(start, end) or not own and gap_at(self.article, start, end)[1] is not None

    def _indefinite_before(self, at: int, after: int) -> bool:
        """Whether the phrase that ends before token `at` opens with "un", "une" or "des", no name in it."""
        lows = self.article.lows
        for k in range(at - 1, max(after - 1, at - _PHRASE), -1):
            if self.article.named[k] or not lows[k][0].isalpha() or self.article.timed[k]:
                return False
            if lows[k] in self.words.INDEFINITE.values():
                return True
        return False

    def _takes_up_deed(self, start: int, end: int) -> bool:
        """Whether a comma sets a happening's name apart that a participle goes on: "a trip called off"."""
        lows = self.article.lows
        if (
            end - start < 2
            or lows[start] not in self.words.ARTICLES
            or lows[start + 1] not in self.article.lexicon.nouns
        ):
            return False
        return any(start + 1 < v.start <= end and (v.form == "pp" or self.english) for v in self.reading.verbs)

    def _pointed_back(self, start: int, end: int) -> bool:
        """Whether a phrase that a relative goes on takes up what was told: "a measure | that", "a remark from | which"."""
        tokens, words = self.tokens, self.words
        end -= tokens[end - 1].low in words.PREPOSITIONS
        small = tokens[start].low in any_of(words, "ARTICLES", "DETERMINERS") and 1 < end - start < 5
        after = tokens[end + (tokens[end].low in words.PREPOSITIONS)].low if end + 1 < len(tokens) else ""
        goes_on = after in words.RELATIVES or after in words.COMPLEMENTISER
        return small and goes_on and not any(self.article.named[start:end])

    def _described_on(self, content: Clause, start: int, end: int) -> bool:
        """Whether a comma only leads from a name on to what an article and a participle say it is, the verb before it."""
        verb = content.verb
        if not self.english or verb is None or verb.end > start or not self.article.named[start - 2]:
            return False
        told = any(v.form == "fin" and start <= v.start < end for v in self.reading.verbs)
        return self.article.lows[start] in self.words.ARTICLES and not told

    def _of_a_part(self, start: int) -> bool:
        """Whether what a comma sets apart only says more of some of those told of: ", one of them", ", most of it"."""
        lows, words = self.article.lows, self.words
        part = lows[start] in words.PARTS_OF_MANY or lows[start] in words.NUMBERS
        return part and not words.OF_SOME.isdisjoint(lows[start + 1 : start + 2])

    def _introduces_teller(self, start: int, end: int) -> bool:
        """Whether what a comma sets apart says who it is that, named after it, tells what stands before."""
        words, first = self.words, self.tokens[start].low
        if not self.english or end - start > 5 or first not in words.POSSESSIVES and first not in words.ARTICLES:
            return False
        after = (c.verb for c in self.reading.clauses if c.start == end + 1 and c.verb is not None)
        return self.article.named[end + 1 : end + 2] == b"\x01" and any(v.stance in ("say", "announce") for v in after)

    def _another_begins(self, clause: Clause, verb: Verb) -> int:
        """ "Since the canal was closed in June | trade has fallen": where, right behind a day, another subject and its verb
        stand in the words of an English clause that opens the sentence; -1 where none do."""
        if not self.english or clause.kind != "adverbial" or clause.parent is not None:
            return -1
        timed = self.article.timed
        own = (v for v in self.reading.verbs if v.form == "fin" and v.clause == clause.index and v.start > verb.end)
        after = next(own, None)
        if after is None or not self.words.CONJUNCTIONS.isdisjoint(self.article.lows[verb.end : after.start]):
            return -1
        return next((k for k in range(after.start - 1, verb.end, -1) if timed[k - 1] and not timed[k]), -1)

    def _with_its_relative(self, content: Clause) -> str:
        """ "warned that anyone | who published results would be tried": what is said, where its verb stands in a relative."""
        end = content.pieces[-1][1]
        hanging = (c for c in self.reading.clauses if c.kind == "relative" and c.parent is content)
        which = next((c for c in hanging if end <= c.opener <= end + 1), None)
        if which is None:
            return ""
        last = self.reading.sentence.last
        stop = next((k for k in range(which.pieces[-1][1], last) if self.tokens[k].text in _STOPS), last)
        return self._render(content.start, stop)

    def _only_describes(self, clause: Clause, start: int, end: int) -> bool:
        """Whether an English participle with its day stands between two commas, behind which the phrase before it goes on."""
        if not self.english or not any(v.form == "pp" and v.start == start for v in self.reading.verbs):
            return False
        if end + 1 >= len(self.tokens) or self.tokens[end].text != "," or 1 not in self.article.dated[start:end]:
            return False
        if any(c.kind == "content" and c.parent is clause and c.opener == end + 1 for c in self.reading.clauses):
            return True  # "warned Mali, | accused on Sunday of spying |, that it would shut the border"
        goes_on = any(begin == end + 1 for begin, _ in clause.pieces)
        return goes_on and self.tokens[end + 1].low in self.words.PREPOSITIONS

    def _told_apart(self, clause: Clause, start: int, whole: bool) -> bool:
        """Whether a French comma sets apart what is no part of the clause; `whole`: whether its object has been told."""
        if clause.kind == "relative" and self._of_above(clause, start):
            return True
        return self._while(start) or whole and self._appraises(start)

    def _of_above(self, clause: Clause, start: int) -> bool:
        """Whether what a comma sets apart behind a French relative tells when the clause above was done, as well as not."""
        above, leads = clause.parent, any_of(self.words, "AFTER_EVENT", "BEFORE_EVENT")
        told = above is not None and above.verb is not None and above.verb.form == "fin"
        return told and not leads.isdisjoint(self.article.lows[start : start + 2])

    def _joined_to_relative(self, content: Clause) -> bool:
        """ "l'indépendance, que Paris va reconnaître mais | que Belgrade juge illégale": a second French relative."""
        before = self.reading.clauses[content.index - 1] if content.index else None
        led = not self.english and self.article.lows[content.opener - 1] in self.words.CONJUNCTIONS
        return led and before is not None and before.kind == "relative" and before.parent is content.parent

    def _while(self, start: int) -> bool:
        """Whether "tandis que", "alors que" open what is set apart, whose verb is not known."""
        if start + 1 >= len(self.tokens) or self.tokens[start + 1].low not in self.words.COMPLEMENTISER:
            return False
        return self.tokens[start].low in self.words.SUBORDINATORS

    def _appraises(self, start: int) -> bool:
        """ "se sont vus, | une première entre deux présidents": what only says what to think of the deed."""
        here = self.tokens[start].low in self.words.INDEFINITE.values() and start + 1 < len(self.tokens)
        return here and self.tokens[start + 1].low in self.words.APPRAISED

    def _opens_with_gerund(self, start: int) -> bool:
        return any(v.form == "ger" and v.start == start for v in self.reading.verbs)

    def _says_more(self, start: int) -> bool:
        """Whether a participle of saying opens what a French comma sets apart."""
        return any(v.form == "ger" and v.start == start and v.kind in SPEECH for v in self.reading.verbs)

    def _resumes_past_relative(self, start: int) -> bool:
        """ "urged both, who are allies, | to avoid it", "a demandé à X, qui est là, | de partir": whether the comma before
        only closes a relative clause, and what follows is no participle that says more."""
        if any(v.form in ("ger", "pp") and v.start == start for v in self.reading.verbs):
            return False
        if self.article.lows[start] in any_of(self.words, "DEFINITE_ARTICLES", "CONJUNCTIONS"):
            return False  # "near the reef, where it lies, | the Sierra Madre", ", | and to reopen"
        return any(c.kind == "relative" and c.pieces[-1][1] == start - 1 for c in self.reading.clauses)

    def _goes_on_above(self, start: int) -> bool:
        """ ", et aux Etats-Unis" after a relative clause: a second complement of the verb above it."""
        words, following = self.words, self.tokens[start + 1].low if start + 1 < len(self.tokens) else ""
        return (
            self.tokens[start].low in words.AND and following in words.PREPOSITIONS and following not in words.ARTICLES
        )

    def _measures_time(self, start: int, end: int) -> bool:
        """Whether what a comma sets apart only tells how long before or after, or that it was that day: ", hours", ", just
        days", ", the day"."""
        lows, words = self.article.lows, self.words
        if lows[end - 1] in words.DAY_ITSELF:
            return words.ARTICLES.issuperset(lows[start : end - 1])
        return end - start < 4 and lows[end - 1] in any_of(words, "HOURS", "UNITS_OF_TIME") and lows[start].isalpha()

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
            return set_beside(self.article, self.reading, start) or bool(self.article.dated[start])
        acts = any(r.tense == "pres" and r.person == "s" for r in self.article.lexicon.forms.get(lows[start], ()))
        following = lows[start + 1]
        opens = following in words.ARTICLES or following in words.INFINITIVE_MARKS
        return acts and (opens or bool(self.article.named[start + 1]))

    def _before_object(self, clause: Clause, start: int, end: int) -> bool:
        """Whether an adjunct between commas only keeps the object from its verb."""
        words, following = self.words, self.tokens[end + 1].low if end + 1 < len(self.tokens) else ""
        if following in words.THIS_ONE and not self.english:  # ", par 14 voix et une abstention, | celle de la Russie,"
            end = next((k for k in range(end + 1, len(self.tokens) - 1) if self.tokens[k].text == ","), end)
            following = self.tokens[end + 1].low
        opens = (
            following in any_of(words, "ARTICLES", "INDEFINITE", "POSSESSIVES") and following not in words.PREPOSITIONS
        )
        opens = (
            opens or not self.english and words.NUMBERS.get(following, 0) > 1
        )  # "a signé, en présence de X, | deux accords"
        goes_on = any(a == end + 1 for a, _ in clause.pieces) and self.tokens[end].text == ","
        return self.tokens[start].low in words.PREPOSITIONS and opens and goes_on

    def _only_then(self, end: int) -> str:
        """ "a dit que ses soldats ne tireraient | que s'ils étaient attaqués": without "que", the contrary is told."""
        lows, last, words = self.article.lows, self.reading.sentence.last, self.words
        if self.english or end + 1 >= last or lows[end] not in words.COMPLEMENTISER:
            return ""
        if lows[end + 1] not in any_of(words, "PREPOSITIONS", "CONDITIONS", "ELIDED_IF", "BARE_SUBORDINATORS"):
            return ""  # "craint qu'il ne procède à un tir | que Paris condamnerait"
        verb = next((v for v in reversed(self.reading.verbs) if v.end <= end), None)
        if verb is None or verb.negated or words.NEGATION_MARKS.isdisjoint(lows[verb.start : verb.main + 1]):
            return ""
        stop = next((k for k in range(end, last) if lows[k] in _STOPS), last)
        return self._render(end, stop)

    def _parts_object(self, clause: Clause, start: int, end: int) -> bool:
        """ "a crime to copy, | without consent |, a face": whether an English adjunct keeps an object from its infinitive."""
        if not self.english or self.tokens[start].low not in self.words.PREPOSITIONS:
            return False
        goes_on = any(begin == end + 1 for begin, _ in clause.pieces)
        led = start > 2 and self.tokens[start - 3].low in self.words.INFINITIVE_MARKS
        return goes_on and self.tokens[start - 1].text == "," and led

    def _unelided(self, text: str) -> str:
        """ "n'étaient" made "n'sont": "ne sont"."""
        return _ELIDED.sub(r"\1e ", text)

    def _proviso(self, content: Clause, room: int) -> str:
        """ "would not attend unless Israel withdrew": without it, more is told than was said."""
        clauses = self.reading.clauses
        follows = (c for c in clauses if c.parent is content and c.kind == "adverbial" and c.start >= content.start)
        clause = next((c for c in follows if c.subordinator in self.words.PROVISOS), None)
        words = (
            self._render(clause.start, clause.pieces[0][1]) if clause is not None and clause.verb is not None else ""
        )
        return words if len(words) < room else ""

    def _on_whether(self, clause: Clause) -> Clause | None:
        """ "voted on | whether to leave", "are at odds over | whether X may stay": what an English preposition leads to."""
        asked = next(iter(self.reading.clauses[clause.index + 1 : clause.index + 2]), None)
        if asked is None or asked.parent is not clause or asked.subordinator not in self.words.CONDITIONS:
            return None
        led = self.article.lows[asked.opener - 1] in self.words.PREPOSITIONS
        return asked if led and asked.opener == clause.pieces[-1][1] else None

    def _provided(self, clause: Clause, verb: Verb, room: int) -> str:
        """ "se retirera | si les pourparlers échouent": the condition of what is still to come, right after it."""
        if self.english and (asked := self._on_whether(clause)) is not None:
            words = self._render(*asked.pieces[0])
            return words if len(words) < room else ""
        if verb.lemma in self.words.FATES and (when := when_clause(self.reading, clause, self.words)) is not None:
            words = self._render(*when.pieces[0])
            return words if len(words) < room else ""
        asks = verb.lemma in self.words.ASKING_WHETHER
        if clause.kind != "main" or verb.tense not in ("fut", "pres", "cond") and not asks:
            return ""
        if verb.stance == "say" and not asks:
            return ""
        following = self.reading.clauses[clause.index + 1 : clause.index + 2]
        hanging = (c for c in following if c.parent is clause and c.kind == "adverbial" and c.verb is not None)
        condition = next((c for c in hanging if c.subordinator in self.words.CONDITIONS), None)
        if condition is None or condition.opener != clause.pieces[-1][1] or len(condition.pieces) > 1:
            return ""
        led = self.tokens[condition.opener - 1].low in self.words.EVEN_IF
        words = self._render(condition.opener - led, condition.pieces[0][1])
        return words if len(words) < room else ""

    def _also(self, verb: Verb, start: int) -> bool:
        """ ", telling MPs that": an English participle that opens what is set apart tells something else."""
        return self.english and verb.form == "ger" and verb.start == start
