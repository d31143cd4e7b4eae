"""What a headline must not be: words without a subject, a verb that says nothing, an end that hangs in the air."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.headline_phrases import HeadlinePhrases
from timeline.extraction.lexicon import any_of, in_number

_LAST = 7
"""Words at the end of a headline that may wait for a verb."""


class HeadlineFlaws(HeadlinePhrases):
    """Finds what is wrong with a headline."""

    def flawed(self, title: str) -> bool:
        """Whether a headline lacks what makes it one: a subject before the verb, and something said of it."""
        given, lexicon, low = self.words, self.article.lexicon, title.lower()
        words = low.replace("’", "’ ").split()
        first, last = words[0].replace("’", "'"), words[-1]
        if last in given.UNFINISHED or given.STRANDED.search(f" {low}"):
            return True
        straight = low.replace("’", "' ").split() if "’" in low else words
        if not given.FIRST_PERSON_WORDS.isdisjoint(straight) and self._in_first_person(title):
            return True
        named = first.endswith("'") and title.replace("’", "'").split("'", 1)[1][:1].isupper()  # "N'Djamena"
        if not named and first in any_of(given, "REFLEXIVES", "NO_OPENINGS") or self._without_verb(words):
            return True
        if len(words) < 2 or given.SUBJECT_PRONOUNS.get(first, "")[:1] in {"m", "f", "o", "n"}:
            return True
        if first in any_of(given, "RELATIVES", "COMPLEMENTISER", "CONJUNCTIONS", "WHERE"):
            return True
        if first in given.OBJECT_CLITICS and first not in any_of(given, "ARTICLES", "POSSESSIVES"):
            return True
        if last in given.AUXILIARY_STARTS:
            return True
        if self.english and (first in given.OF_SOME or self._waits_for_verb(title)):
            return True  # "Of the joint communiqué issued in Bangkok", "X warned that troops"
        if self.english and first not in lexicon.nouns and len(words) > 1 and self._orders(first, words[1]):
            return True  # "Takes effect", "Sign an accord"
        opened = first in given.PREPOSITIONS and (first not in given.DETERMINERS or first in ("de", "d'"))
        if opened and not given.AND.isdisjoint(words[2:4]):
            return True  # "À Liverpool et devraient ...": begun in the middle
        if len(words) < 4 and self._ends_on_a_verb(words):
            return True
        if first in any_of(given, "SUBJECT_PRONOUNS", "DETERMINERS", "AMOUNTS"):
            return False
        tenses = {reading.tense for reading in lexicon.forms.get(first, ())}
        present = not self.english and bool(tenses) and tenses <= {"pres", "subj"}
        after = "".join(title.split()[1:2]).strip(",")  # none after "’accord", broken off
        named = after[:1].isupper() and after.lower().rstrip(".") not in given.TITLES  # "Élise Brandt arrive"
        somebody = named or first in lexicon.nouns or in_number(first, given.HUMANS)  # "Juges et maires démissionnent"
        if present and (
            first.endswith("ent") or not somebody or after.lower().replace("’", "'") in given.COMPLEMENTISER
        ):
            return True  # "Suspendent leurs relations", "Déclare un porte-parole": whoever does
        if not self.english and tenses == {"pp"} and first in lexicon.nouns and ":" not in title:
            return False  # "Arrivée d'un navire"
        opens = bool(tenses & {"past", "fut", "cond", "impf", "pp"}) and not (named and self._opens_a_name(first))
        return opens or first in given.AUXILIARY_STARTS

    def _orders(self, first: str, second: str) -> bool:
        """Whether an English headline opens with a verb of the present and its object: whoever does it is left out."""
        given, forms = self.words, self.article.lexicon.forms.get(first, ())
        if not forms or any(r.tense not in ("pres", "inf") for r in forms) or self._opens_a_name(first):
            return False
        return second in given.ARTICLES or second in given.INFINITIVE_MARKS

    def _waits_for_verb(self, title: str) -> bool:
        """ "told reporters that | a chapter", "the meeting that | exporters": whether a "that" near the end has no verb."""
        given, forms, told = self.words, self.article.lexicon.forms, title.split()
        last = range(len(told) - 2, max(0, len(told) - _LAST), -1)
        at = next((k for k in last if told[k] in given.COMPLEMENTISER), 0)
        rest = [word.rstrip(",.”") for word in told[at + 1 :]]
        if not at or told[at - 1] in given.PREPOSITIONS or not all(word.isalpha() for word in rest):
            return False
        one = rest[0] not in given.DETERMINERS and rest[0] not in given.BARE_SUBJECTS and not rest[0][0].isupper()
        if one and (not rest[0].endswith(given.PLURAL_ENDING) or len(rest) > 1):
            return False  # "rejected that | idea"
        nouns = self.article.lexicon.nouns
        return not any(
            low in forms and low not in nouns or low in given.AUXILIARY_STARTS or low.endswith(given.PAST_ENDING)
            for low in rest
        )

    def _opens_a_name(self, first: str) -> bool:
        """ "United Nations soldiers", "Guided Missiles Ltd": a form of a verb that is the first word of a name."""
        told = (m for m in self.reading.mentions if m.end - m.start > 1)
        return self.english and any(self.tokens[m.start].low == first and self.tokens[m.start].cap for m in told)

    def _ends_on_a_verb(self, words: Sequence[str]) -> bool:
        """ "Ministers said": a verb that says nothing without what it says, or without an object."""
        lexicon, last = self.article.lexicon, words[-1]
        if self.english and len(words) == 3 and last in lexicon.nouns and lexicon.forms.get(words[1]):
            return False  # "Israel launched strikes": what was launched
        if self.english and len(words) == 2 and words[0] in self.words.ARTICLES and last in lexicon.nouns:
            return False  # "A test"
        readings = lexicon.forms.get(last, ())
        ending = {r.lemma for r in readings if r.tense in ("pres", "past")} - self.words.SAYING_ALONE
        if not ending:
            return False
        return any(self._only_says(lemma) for lemma in ending) or len(words) == 2 and not self._alone(ending)

    def _in_first_person(self, title: str) -> bool:
        """ "Je m'envolerai" outside quotation marks: in a headline nobody knows who ("the US envoy" is not "us",
        nor "Me Badinter" "me")."""
        words, first_person = title.replace("’", "' ").split(), self.words.FIRST_PERSON_WORDS
        if any(word[0] in "«“" for word in words):
            return False
        titles = self.words.TITLES
        return any(
            word.lower() in first_person
            and not (word.lower().removesuffix("s") in titles and word[0].isupper() and after[:1].isupper())
            for word, after in zip(words, [*words[1:], ""], strict=True)
            if word != "US"
        )

    def _without_verb(self, words: Sequence[str]) -> bool:
        """ "In the plebiscite", "À Liverpool": a preposition opens and nothing is said."""
        given, forms = self.words, self.article.lexicon.forms
        first = words[0].replace("’", "'")
        if first not in given.PREPOSITIONS or first in given.DETERMINERS:
            return False
        tenses = {r.tense for word in words[1:] for r in forms.get(word, ())}
        return not tenses & {"past", "pres", "fut", "cond", "impf"}

    def _alone(self, lemmas: set[str]) -> bool:
        """Whether a verb can do without an object: "Rebels fled"."""
        senses = [sense for lemma in lemmas for sense in self.article.lexicon.senses.get(lemma, ())]
        plain = [sense for sense in senses if not sense.words and not sense.preposition]
        return self.english and bool(plain) and all(sense.kind == "other" and not sense.stance for sense in plain)

    def _only_says(self, lemma: str) -> bool:
        return any(sense.stance == "say" for sense in self.article.lexicon.senses.get(lemma, ()))
