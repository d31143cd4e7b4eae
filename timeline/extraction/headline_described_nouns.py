"""The noun phrase that a participle makes a headline of: "the release of the hostages, announced on 3 May"."""

from __future__ import annotations

from timeline.extraction.headline_described import inner_phrase
from timeline.extraction.headline_participles import HeadlineParticiples
from timeline.extraction.lexicon import any_of
from timeline.extraction.phrasing import named
from timeline.extraction.verb import Verb

_BRACKET = 8
"""Tokens back to which a bracket may have been opened."""


class HeadlineDescribedNouns(HeadlineParticiples):
    """Finds the noun that a participle describes."""

    def _of_participle(self, verb: Verb) -> tuple[str, bool]:
        """The words that a participle describes, and whether they are several: before it, or the subject it opens for."""
        tokens, first, words = self.tokens, self.reading.sentence.first, self.words
        if self.english and (earlier := self._joined_before(verb)) is not None:
            return self._of_participle(earlier)  # "The accord, brokered by X and | signed in Y"
        stop = verb.start
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
        if stop == first:
            later = (c for c in self.reading.clauses if c.verb is not None and c.verb.start > verb.start)
            several = self._agrees_in_plural(verb) if not self.english else None
            between = self._after_opening(verb, several)
            if between:
                return between, bool(several)
            main = next(
                (
                    c
                    for c in later
                    if c.kind != "relative" and c.verb and several in (None, {"p": True, "s": False}.get(c.verb.person))
                ),
                None,
            )  # not "Interpellés par X, qui les avaient vus"
            if main is None or main.verb is None:
                return "", False
            text = self._subject(main, main.verb, self.article.subject(self.reading, main.verb))
            return text, main.verb.person == "p" or self._several(text, verb)
        described = next((m for m in self.reading.mentions if m.end == stop and m.referents[0].type == "person"), None)
        commas = described is not None and any(tokens[k].text == "," for k in range(described.start, stop))
        if self.english and described is not None and commas and len(described.referents) == 1:
            return named(described.referents[0], words), False  # "X, the former president ousted in 1963"
        both = self._several_set_apart(verb, stop)
        if both:
            return both, True
        owner = self._set_apart_after(verb, stop)
        if owner:
            return owner, False
        start = nearest = stop
        while start > first and stop - start < 14:
            if tokens[start - 1].text in ",;:.()«»" and not self._after_title(start - 1):
                break
            if self.article.timed[start - 1]:
                break
            if not self.english and tokens[start - 1].low in words.COMPLEMENTISER:
                break  # "a rappelé que | 27 licences accordées en 2021"
            if any(v.start <= start - 1 < v.end for v in self.reading.verbs if v is not verb):
                break
            start -= 1
            low = tokens[start].low
            opens = low in any_of(words, "ARTICLES", "POSSESSIVES", "DEMONSTRATIVES")
            opens = opens and not self.article.document.hyphened(start)  # "cessez-le-feu"
            nearest = start if opens or low in words.CONTRACTED and nearest == stop else nearest
            before = tokens[start - 1] if start > first else None
            if opens and (
                before is None
                or before.low not in words.PREPOSITIONS
                and (low not in words.PREPOSITIONS or not before.low.isalpha())
            ):
                break
        leading = any_of(words, "PREPOSITIONS", "CONJUNCTIONS")
        while (
            start < stop
            and (lead := tokens[start].low) in leading
            and lead not in words.CONTRACTED
            and lead not in words.OF_SEVERAL
        ):
            if self.article.named[start] and tokens[start].cap:
                break  # "De Wever"
            start += 1
        counted = not self.english and self.article.document.word_before(start) in words.COMPLEMENTISER
        counted = counted and (tokens[start].low.isdigit() or tokens[start].low in words.NUMBERS)
        determined = start < stop and (tokens[start].low in words.DETERMINERS or tokens[start].low in words.CONTRACTED)
        if start < stop and not (tokens[start].cap or determined or counted):
            bare_plural = self.english and nearest == stop and tokens[start].low.endswith(words.PLURAL_ENDING)
            start = start if bare_plural else nearest  # "prend acte de la résolution adoptée": the resolution
        if self.english and verb.kind == "attack" and tokens[stop].text == ",":
            # "the loss of the freighter Aurora, torpedoed on Sunday": the freighter
            held = (
                k
                for k in range(stop - 1, start, -1)
                if tokens[k].low in words.ARTICLES and tokens[k - 1].low in words.DATE_LINKS
            )
            start = next(held, start)
        bare = (
            self.english
            and stop - 2 > first
            and tokens[stop - 1].low.endswith(words.PLURAL_ENDING)
            and not tokens[stop - 1].cap
        )
        if (
            bare
            and tokens[stop - 2].low in words.PREPOSITIONS
            and tokens[stop - 2].low not in words.DATE_LINKS
            and verb.start == stop
        ):
            start = stop - 1  # "a warrant over crimes committed": crimes
        start = nearest if tokens[start].low in words.OPENING_PHRASES else start  # "According to X in a meeting held"
        if not self.english and verb.kind in ("agreement", "vote") and self._agrees_in_plural(verb) is False:
            # "Le traité signé en juin entre Moscou et Pyongyang, ratifié": the treaty
            agreed = next((n for n in reversed(self.reading.nouns) if n.end <= start and n.happening.agreed), None)
            if agreed is not None and self._of_a_text(agreed.end, start):
                start, stop = agreed.start - (tokens[agreed.start - 1].low in words.DETERMINERS), agreed.end
        if self.english:
            start = inner_phrase(self.article, self.reading, verb, start, stop)
        start, article = self._described(verb, start, stop)
        text = f"{article} {self._render(start, stop)}".strip()
        opened = text.replace("’", "’ ").split(" ", 1)[0].lower()
        if opened in words.SUBJECT_PRONOUNS or not text or opened in words.CONTRACTED and opened not in words.OF_SOME:
            return "", False  # "a réagi au retrait | des troupes annoncées"
        owner = self._owner_by_gender(verb, stop, words.NOUN_MARKS.get(opened, ""))
        if owner:
            return owner, False
        return text, self._several(text, verb)

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
            own = happening is not None and k + 1 == happening.start
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
        return last.endswith("s") and not last.endswith("ss") or last.endswith(self.words.UNMARKED_PLURALS)

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
