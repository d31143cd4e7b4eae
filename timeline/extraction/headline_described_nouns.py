"""The noun phrase that a participle makes a headline of: "the release of the hostages, announced on 3 May"."""

from __future__ import annotations

from timeline.extraction.headline_described import inner_phrase, past_leading_noun
from timeline.extraction.headline_participles import HeadlineParticiples
from timeline.extraction.lexicon import any_of
from timeline.extraction.phrasing import named
from timeline.extraction.said_of_people import person_set_apart
from timeline.extraction.verb import Verb

_BRACKET = 8
"""Tokens back to which a bracket may have been opened."""
_PHRASE = 14
"""Tokens of the phrase before a participle."""


class HeadlineDescribedNouns(HeadlineParticiples):
    """Finds the noun that a participle describes."""

    def _of_participle(self, verb: Verb) -> tuple[str, bool]:
        """The words that a participle describes, and whether they are several: before it, or the subject it opens for."""
        if self.english and (earlier := self._joined_before(verb)) is not None:
            return self._of_participle(earlier)  # "The accord, brokered by X and | signed in Y"
        stop = self._end_of_described(verb)
        if stop == self.reading.sentence.first:
            return self._opens_for(verb)
        apart = self._described_apart(verb, stop)
        if apart is not None:
            return apart
        start, nearest = self._start_of_described(verb, stop)
        start = self._past_leading_words(start, stop)
        if not self._begins_well(start, stop):
            # "prend acte de la résolution adoptée": the resolution
            bare_plural = self.english and nearest == stop and self._is_plural(start)
            start = start if bare_plural or self._several_severed(verb, start) else nearest
        start = self._nearer_noun(verb, start, stop)
        if self.tokens[start].low in self.words.OPENING_PHRASES:
            start = nearest  # "According to X in a meeting held"
        start, stop = self._text_agreed(verb, start, stop)
        if (person := self._not_the_land(verb, start, stop)) is not None:
            return person, False
        if self.english:
            start = inner_phrase(self.article, self.reading, verb, start, stop)
            calling_off = self.words.CALLING_OFF if verb.stance == "plan" else ()
            off = next((k for k in range(start, stop - 2) if self.tokens[k].low in calling_off), -1)
            if off >= start and self.tokens[off + 1].low in self.words.DATE_LINKS:
                start = off + 2  # "the postponement of | elections scheduled for May"
        return self._told_of(verb, start, stop)

    def _not_the_land(self, verb: Verb, start: int, stop: int) -> str | None:
        """ "Gustavo Petro, président socialiste de | la Colombie |, élu en 2022": whoever is set apart, and not the land
        that the words end on."""
        land = self.reading.named_up_to(stop)
        told = land is not None and land.role == "of" and land.referents[0].type == "country"
        if land is None or not told or start < land.start - 1 or self.tokens[stop].text != ",":
            return None
        who = self.article.antecedent(self.reading, verb.start)
        return who[0].name if len(who) == 1 and who[0].type == "person" else None

    def _end_of_described(self, verb: Verb) -> int:
        """Where the words end that stand before a participle, its times, adverbs and a bracket left out."""
        tokens, first, words, stop = self.tokens, self.reading.sentence.first, self.words, verb.start
        while stop > first and (
            tokens[stop - 1].text == ","
            or self.article.dated[stop - 1]
            or tokens[stop - 1].low in words.ADVERBS
            or tokens[stop - 1].low in words.FIRST_OF_ALL
        ):
            stop -= 1
        if not self.english and tokens[stop - 1].text == ")" and stop - 1 > first:
            bracket = next((k for k in range(stop - 2, max(stop - _BRACKET, first), -1) if tokens[k].text == "("), -1)
            stop = bracket if bracket > 0 else stop  # "le traité sur les forces nucléaires (FNI), | signé en 1987"
        return stop

    def _opens_for(self, verb: Verb) -> tuple[str, bool]:
        """ "Arrested on Monday, | the editor was freed": of whom the verb behind an opening participle tells."""
        several = self._agrees_in_plural(verb) if not self.english else None
        between = self._after_opening(verb, several)
        if between:
            return between, bool(several)
        for clause in self.reading.clauses:
            main = clause.verb
            if main is None or main.start <= verb.start or clause.kind == "relative":
                continue  # not "Interpellés par X, qui les avaient vus"
            if several in (None, {"p": True, "s": False}.get(main.person)):
                text = self._subject(clause, main, self.article.subject(self.reading, main))
                return text, main.person == "p" or self._several(text, verb)
        return "", False

    def _described_apart(self, verb: Verb, stop: int) -> tuple[str, bool] | None:
        """ "X, the former president | ousted in 1963", "the two, X and Y, | seized in May": who is set apart before it."""
        tokens = self.tokens
        described = next((m for m in self.reading.mentions if m.end == stop and m.referents[0].type == "person"), None)
        one = self.english and described is not None and len(described.referents) == 1
        if one and described is not None and any(token.text == "," for token in tokens[described.start : stop]):
            return named(described.referents[0], self.words), False
        both = self._several_set_apart(verb, stop)
        if both:
            return both, True
        owner = self._set_apart_after(verb, stop)
        if owner or (person := person_set_apart(self.article, self.reading, verb)) is None:
            return (owner, False) if owner else None
        if person.referents[0].type == "person":
            return named(person.referents[0], self.words), False
        before = tokens[person.start - 1].low
        if before in self.words.CONTRACTED:  # "le texte | du ministre"
            return f"{self.words.CONTRACTED[before]} {self._render(person.start, stop)}", False
        return self._told_of(verb, self._start_of_person(person.start), stop)

    def _start_of_person(self, start: int) -> int:
        """ "A former | minister, arrested in May": where whoever an office names begins, with the article."""
        lows, words, first = self.article.lows, self.words, self.reading.sentence.first
        small = any_of(words, "PREPOSITIONS", "CONJUNCTIONS")
        for k in range(start - 1, max(first, start - 4) - 1, -1):
            if lows[k] in words.DETERMINERS:
                return k
            if not lows[k].isalpha() or lows[k] in small or self.article.verbal[k]:
                break
        return start

    def _start_of_described(self, verb: Verb, stop: int) -> tuple[int, int]:
        """Where the noun phrase begins that ends at `stop`, and where its nearest noun does."""
        tokens, first, words = self.tokens, self.reading.sentence.first, self.words
        start = nearest = stop
        openers = any_of(words, "ARTICLES", "POSSESSIVES", "DEMONSTRATIVES")
        while start > first and stop - start < _PHRASE and not self._bounds_phrase(verb, start - 1):
            start -= 1
            low = tokens[start].low
            opens = low in openers and not self.article.document.hyphened(start)  # "cessez-le-feu"
            nearest = start if opens or low in words.CONTRACTED and nearest == stop else nearest
            if not opens:
                continue
            before = tokens[start - 1].low if start > first else "."
            held = low in words.PREPOSITIONS and before.isalpha()
            if before not in words.PREPOSITIONS and not held:
                break
        return start, nearest

    def _bounds_phrase(self, verb: Verb, k: int) -> bool:
        """Whether token `k` is outside the noun phrase: a mark, a time, "que", another verb."""
        token = self.tokens[k]
        if token.text in ",;:.()«»" and not self._after_title(k) or self.article.timed[k]:
            return True
        if not self.english and token.low in self.words.COMPLEMENTISER:
            return True  # "a rappelé que | 27 licences accordées en 2021"
        return any(v.start <= k < v.end for v in self.reading.verbs if v is not verb)

    def _past_leading_words(self, start: int, stop: int) -> int:
        """Past prepositions and conjunctions that open the phrase; but "De Wever"."""
        tokens, words = self.tokens, self.words
        leading = any_of(words, "PREPOSITIONS", "CONJUNCTIONS")
        while start < stop and (low := tokens[start].low) in leading:
            if low in words.CONTRACTED or low in words.OF_SEVERAL or self.article.named[start] and tokens[start].cap:
                break
            start += 1
        return past_leading_noun(self.article, start, stop)

    def _begins_well(self, start: int, stop: int) -> bool:
        """Whether a phrase opens with an article, a capital, or in French with a number after "que"."""
        if start >= stop:
            return True
        token, words = self.tokens[start], self.words
        if token.cap or token.low in words.DETERMINERS or token.low in words.CONTRACTED:
            return True
        number = token.low.isdigit() or token.low in words.NUMBERS
        return not self.english and number and self.article.document.word_before(start) in words.COMPLEMENTISER

    def _several_severed(self, verb: Verb, start: int) -> bool:
        """ "would restore | ties with the United States severed in 2008": several without an article, of whom it is told."""
        if not self.english or verb.stance or self.article.lows[start + 1] not in (self.words.WITH, self.words.BETWEEN):
            return False
        return self._is_plural(start) and self.article.lows[start] not in self.words.HUMANS

    def _is_plural(self, k: int) -> bool:
        return self.tokens[k].low.endswith(self.words.PLURAL_ENDING)

    def _nearer_noun(self, verb: Verb, start: int, stop: int) -> int:
        """ "The loss of | the freighter Aurora, torpedoed on Sunday", "a warrant over | crimes committed", in English; but
        "a law on agents adopted in May"."""
        if not self.english:
            return start
        tokens, words = self.tokens, self.words
        if verb.kind == "attack" and tokens[stop].text == ",":
            held = (
                k
                for k in range(stop - 1, start, -1)
                if tokens[k].low in words.ARTICLES and tokens[k - 1].low in words.DATE_LINKS
            )
            start = next(held, start)
        bare = stop - 2 > self.reading.sentence.first and self._is_plural(stop - 1) and not tokens[stop - 1].cap
        before = tokens[stop - 2].low
        led = before in words.PREPOSITIONS and before not in words.DATE_LINKS
        known = stop > 2 and tokens[stop - 3].low in words.KNOWN_TEXTS
        put_in_force = known and verb.kind in ("agreement", "vote", "sanction")
        return stop - 1 if bare and led and verb.start == stop and not put_in_force else start

    def _text_agreed(self, verb: Verb, start: int, stop: int) -> tuple[int, int]:
        """ "| Le traité | signé en juin entre Moscou et Pyongyang, ratifié": the treaty, and not those whose it is."""
        if self.english or verb.kind not in ("agreement", "vote") or self._agrees_in_plural(verb) is not False:
            return start, stop
        agreed = next((n for n in reversed(self.reading.nouns) if n.end <= start and n.happening.agreed), None)
        if agreed is None or not self._of_a_text(agreed.end, start):
            return start, stop
        return agreed.start - (self.tokens[agreed.start - 1].low in self.words.DETERMINERS), agreed.end

    def _told_of(self, verb: Verb, start: int, stop: int) -> tuple[str, bool]:
        """The phrase between two tokens as it is shown, and whether it is of several; empty where it names nothing alone."""
        words = self.words
        start, article = self._described(verb, start, stop)
        text = f"{article} {self._render(start, stop)}".strip()
        opened = text.replace("’", "’ ").split(" ", 1)[0].lower()
        if opened in words.SUBJECT_PRONOUNS or not text or opened in words.CONTRACTED and opened not in words.OF_SOME:
            return "", False  # "a réagi au retrait | des troupes annoncées"
        owner = self._owner_by_gender(verb, stop, words.NOUN_MARKS.get(opened, ""))
        return (owner, False) if owner else (text, self._several(text, verb))

    def _described(self, verb: Verb, start: int, stop: int) -> tuple[int, str]:
        """Where the noun begins that a French participle agrees with, and its article where a preposition holds it:
        "du contentieux relatif aux importations, suspendues" are "les importations".
        """
        tokens, words = self.tokens, self.words
        if self.english:
            return start, ""
        happening = next(
            (n for n in self.reading.nouns if start < n.start < stop and n.happening.kind == verb.kind != "other"), None
        )
        plural, lows = self._agrees_in_plural(verb), self.article.lows
        for k in range(stop - 1, start - 1, -1):
            low = tokens[k].low
            if low not in words.DETERMINERS and low not in words.CONTRACTED or self.article.document.hyphened(k):
                continue
            several = words.CONTRACTED.get(low, low) in words.PLURAL_STARTS
            own = happening is not None and k + 1 == happening.start and plural in (None, several)
            fits = plural is not None and several == plural
            other = self._other_number(start, plural) or k > start and self._other_gender(start, k, verb)
            fits = fits and (tokens[start].low in words.CONTRACTED or other)
            bare = low in words.BARE_OF and lows[k + 1].endswith(words.PLURAL_ENDING) and k == start + 2 and not own
            bare = (
                bare
                and lows[start + 1] not in words.COLLECTIONS
                and not lows[start + 1].endswith(words.ENDINGS_OF_DOZENS)
            )
            if plural and bare and self._other_number(start, True):
                return k + 1, "des"  # "la nomination de maires élus": les maires
            if (own or fits) and low not in words.BARE_OF:
                article = words.CONTRACTED.get(low, "les" if low in words.OF_SEVERAL and k > start else "")
                return (k + 1, article) if article else (k, "")
        return start, ""

    def _several(self, phrase: str, verb: Verb) -> bool:
        """Whether a noun phrase that a participle follows is a plural."""
        opened = phrase.replace("’", "' ").lower().split()
        if not self.english and opened and self._agrees_in_plural(verb):
            return True
        if not opened or opened[0] in self.words.PLURAL_STARTS:
            return bool(opened)
        if opened[0] in self.words.ARTICLES and opened[0] not in self.words.DEFINITE_ARTICLES:
            return False
        if not self.english:
            return self.tokens[verb.main].low.endswith(self.words.PLURAL_ENDING) and not self.tokens[
                verb.main
            ].low.endswith(self.words.SINGULARS_IN_S)
        head = next((k for k, low in enumerate(opened) if k and low in self.words.PREPOSITIONS), len(opened))
        last = opened[head - 1]
        if last.upper() in phrase:
            return False  # "the oil company NIS, hit by sanctions"
        plural = last.endswith(self.words.PLURAL_ENDINGS) and not last.endswith(self.words.NO_PLURALS)
        return plural or last.endswith(self.words.UNMARKED_PLURALS)

    def _of_a_text(self, end: int, start: int) -> bool:
        """ "le traité | signé en juin entre Moscou et | Pyongyang", "entre l'URSS et | l'Egypte": whether what begins at
        `start` is one of those whose text ends before token `end`."""
        between = self.words.BETWEEN in self.article.lows[end:start]
        named = (
            self.article.named[start] or self.tokens[start].low in self.words.ARTICLES and self.article.named[start + 1]
        )
        return (
            bool(self.article.named[start])
            and start - end < 6
            or bool(named)
            and between
            and start - end < _BRACKET * 2
        )
