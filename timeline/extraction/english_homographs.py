"""English words that are verbs in one place and nouns or participles in another: which they are here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.extraction.english_chains import past_semicolon
from timeline.extraction.english_pasts import EnglishPasts, Form
from timeline.extraction.inflect import Reading
from timeline.extraction.lexicon import any_of, in_number
from timeline.extraction.looks import first_of, last_finite
from timeline.extraction.stances import TELLING

_SUBJECT = 6
"""Words of a short subject, and what opens its clause."""
_FAR = 40
"""Words before a verb among which the beginning of its aside is looked for."""

if TYPE_CHECKING:
    from timeline.extraction.verb import Verb


class EnglishHomographs(EnglishPasts):
    """Chooses the reading of an English form by what stands before it and after it."""

    def _two_act(self, i: int, first: int, by_tense: dict[str, Reading]) -> bool:
        """ "The two are to meet", "both agreed to go": a verb after the number of those who were named before."""
        words, lows = self.words, self.document.lows
        if lows[i - 1] not in words.BOTH and (i - 2 < first or lows[i - 2] not in words.THE_MANY):
            return False
        if self._is_auxiliary(by_tense):
            return True
        following = lows[i + 1] if i + 1 < len(lows) else "."
        closed = not following.isalpha() or following in words.PREPOSITIONS or following in words.DETERMINERS
        closed = closed or following in words.COMPLEMENTISER or following in words.INFINITIVE_MARKS
        return "past" in by_tense and (closed or i + 1 < len(lows) and bool(self.timed[i + 1] or self.named[i + 1]))

    def _is_auxiliary(self, by_tense: dict[str, Reading]) -> bool:
        return any(reading.lemma in (self.words.BE, self.words.HAVE) for reading in by_tense.values())

    def _choose_english(
        self, i: int, first: int, by_tense: dict[str, Reading], previous: str, noun: bool, before: list[Verb]
    ) -> Reading | None:
        """The reading that fits where the form stands; none where it is no verb."""
        words, lows, infinitive = self.words, self.document.lows, by_tense.get("inf")
        if lows[i] in words.OWNING and previous not in words.SUBJECT_PRONOUNS and previous not in words.TOPICAL:
            return None  # a possessive
        if infinitive is not None and previous in words.INFINITIVE_MARKS:
            return infinitive
        if previous in words.AT_FIRST and infinitive is not None and "pp" not in by_tense and self._due_then(i):
            return infinitive._replace(tense="pp")
        hyphened = infinitive is None and i > first and previous not in words.PREFIXES_OF_VERBS
        if hyphened and i in self.document.joined:
            return None  # "The Saudi-led coalition", "a US-brokered truce"
        if ";" in lows[first + 1 : i]:  # what stands before a semicolon is another sentence
            first, before = past_semicolon(lows, first, i, before)
        if previous in words.OF_THOSE and "pp" in by_tense and self._among_others(i, first):
            return by_tense["pp"]
        if "past" in by_tense and i > first and (self._counts_described(i, first) or self._describes_owned(i, first)):
            return None
        if (previous in words.DETERMINERS or previous in words.ANOTHER) and self._is_determined(
            i, first, by_tense, previous
        ):
            return None
        if infinitive is not None and infinitive.lemma == words.BE and self._demanded(i, first, before):
            return infinitive
        if previous in words.PREPOSITIONS and self.named[i - 1] and self.document.hyphened(i - 1):
            previous = ""  # "Moon Jae-in called a meeting": a part of a name
        small = "past" not in by_tense and i - 2 >= first and previous in any_of(words, "ADVERBS", "HOW_OFTEN")
        if small and lows[i - 2] in any_of(words, "SUBJECT_PRONOUNS", "RELATIVES"):
            previous = lows[i - 2]  # "the plan, which | still | needs the backing of"
        subject = previous in words.SUBJECT_PRONOUNS or previous in words.RELATIVES or previous in words.COMPLEMENTISER
        form = Form(i, first, by_tense, previous, noun, before, subject)
        if "past" in by_tense:
            return self._in_ed(form)
        if "pp" in by_tense and self._describes_somebody(form):
            return None
        if "pres" in by_tense:
            return self._present_or_noun(form)
        if "ger" in by_tense:
            return by_tense["ger"] if not noun or self._acts_directly(i, previous) else None
        return by_tense.get("pp")

    def _due_then(self, i: int) -> bool:
        """ "The hearing, originally | due on 3 September, was held": no verb, but like a participle before a day."""
        lows, words = self.document.lows, self.words
        if lows[i] not in words.DUE or i < 2 or lows[i - 2] != "," or i + 2 >= len(lows):
            return False
        return bool(self.timed[i + 1 + (lows[i + 1] in words.PREPOSITIONS)])

    def _is_determined(self, i: int, first: int, by_tense: dict[str, Reading], previous: str) -> bool:
        """Whether an article or a number makes the form a noun: "a | visit", "two | attacks"; but "both | agreed"."""
        words = self.words
        if previous not in words.ANOTHER and (previous not in words.DETERMINERS or previous in words.COMPLEMENTISER):
            return False
        if (
            previous in words.EACH
            and ("past" in by_tense or self._is_auxiliary(by_tense))
            and self._all_act(i - 2, first)
        ):
            return False
        counted = previous in words.TWO or previous in words.PLURAL_MARKS and previous in words.NUMBERS
        if counted and self._two_act(i, first, by_tense):
            return False
        return not (previous in words.DEMONSTRATIVES and self._is_auxiliary(by_tense))  # "those | were"

    def _among_others(self, i: int, first: int) -> bool:
        """ "Was among those | killed on Monday", "among those | sacked was X"; not "among those armed men"."""
        lows, words = self.document.lows, self.words
        if i - 2 < first or lows[i - 2] not in words.AMONG_OTHERS or i + 1 >= len(lows):
            return False
        told = (
            i - 2 == first
            or lows[i - 3] == ","
            or any(r.lemma == words.BE for r in self.lexicon.forms.get(lows[i - 3], ()))
        )
        following = lows[i + 1]
        return told and (not following.isalpha() or following in words.PREPOSITIONS or bool(self.timed[i + 1]))

    def _all_act(self, at: int, first: int) -> bool:
        """ "France and Italy each | recalled an envoy", "the brothers each | got a year": those told of stand at `at`."""
        if at < first:
            return False
        low, words = self.document.lows[at], self.words
        return (
            bool(self.named[at])
            or low.endswith(words.PLURAL_ENDING)
            or low in words.UNMARKED_PLURALS
            or low in words.SUBJECT_PRONOUNS
        )

    def _counts_described(self, i: int, first: int) -> bool:
        """ "Took in forty | wounded children": a bare number, and whoever is so described."""
        words, lows = self.words, self.document.lows
        figure = lows[i - 1].isdigit() and not self.timed[i - 1]
        if not figure and lows[i - 1] not in words.NUMBERS or i + 1 >= len(lows):
            return False
        if i - 1 > first and (lows[i - 2] in words.DETERMINERS or not lows[i - 2].isalpha()):
            return False  # "The 27 condemned attacks"
        return in_number(lows[i + 1], any_of(words, "HUMANS", "PEOPLE"))

    def _describes_owned(self, i: int, first: int) -> bool:
        """ "South Sudan's | detained vice president", "Cyprus's newly | elected leader": before a noun."""
        words, lows = self.words, self.document.lows
        at = i - 1 - (lows[i - 1] in words.FRESHLY_SO)
        owned = at > first and lows[at] in words.OWNER_MARKS and bool(self.named[at - 1])
        owned = owned and not any(
            r.lemma in words.PLANNED for r in self.lexicon.forms.get(lows[i], ())
        )  # "X's planned visit"
        if at < i - 1 and at >= first and lows[at] in words.DETERMINERS:
            return True  # "the newly | appointed ambassador"
        small = any_of(words, "DETERMINERS", "PREPOSITIONS", "CONJUNCTIONS", "ADVERBS", "COMPLEMENTISER")
        return (
            owned and i + 1 < len(lows) and lows[i + 1].isalpha() and lows[i + 1] not in small and not self.timed[i + 1]
        )

    def _in_ed(self, form: Form) -> Reading | None:
        """A form in the past, which may be a participle or only describe somebody."""
        words, lows, after = self.words, self.document.lows, form.i + 1
        past, participle = form.by_tense["past"], form.by_tense.get("pp")
        if participle is None:
            return past
        charged = past.lemma in words.SUSPECTING and not words.DATE_LINKS.isdisjoint(lows[after : after + 1])
        if charged and last_finite(form.before) is not None:
            return participle  # "arrested a former Rwandan mayor accused of"
        judged = past.lemma in words.PROVING and not words.FALSE.isdisjoint(lows[after : after + 1])
        if judged or past.lemma == words.HAVE:
            return past  # "proved false"
        if self._describes_somebody(form) or self._second_hand(form):
            return None
        return form.by_tense.get(self._past_or_participle(form))

    def _second_hand(self, form: Form) -> bool:
        """ "do without imported | used clothes": behind a preposition and another participle, and before a plural."""
        lows, words, i = self.document.lows, self.words, form.i
        if i - form.first < 2 or i + 1 >= len(lows) or lows[i - 2] not in words.PREPOSITIONS:
            return False
        beside = any(reading.tense == "pp" for reading in self.lexicon.forms.get(form.previous, ()))
        return beside and lows[i + 1].endswith(words.PLURAL_ENDING) and not self.named[i + 1]

    def _describes_somebody(self, form: Form) -> bool:
        """ "Sentenced | ousted prime minister X", "freed | jailed activist X"."""
        lows, before, after = self.document.lows, form.before, form.i + 1
        if not before or before[-1].form != "fin" or before[-1].end != form.i or after >= len(lows):
            return False
        return lows[after] in self.words.OFFICES or lows[after] in self.words.HUMANS

    def _present_or_noun(self, form: Form) -> Reading | None:
        """A form in the present that may be a noun: "the parties | claim", "the US | claims were"."""
        words, i, first, reading = self.words, form.i, form.first, form.by_tense["pres"]
        infinitive = "inf" in form.by_tense
        if reading.lemma in (words.HAVE, words.BE) or reading.lemma in words.DOING and self._stresses(i):
            return reading
        if self._names_something(form):
            return None
        acts = infinitive and (self._subject_ends(i, first) or self._acts_behind_noun(form))
        if acts and self._demanded(i, first, form.before):
            return reading._replace(tense="subj")  # "demanded that Washington apologise"
        only = self.document.lows[i] in words.ONLY_VERBS and form.previous.isalnum() and i > first
        if only and not self._finite_in_clause(i, first, form.before):
            return reading  # "The two-year agreement expires."
        if self._opens_as_noun(form):
            return None
        if form.previous == "," and self._after_aside(form):
            return reading
        if reading.person == "s" or not infinitive:
            return reading if self._has_subject_of_one(form) else None
        return reading if self._has_subject_of_many(form, reading.lemma) else None

    def _acts_behind_noun(self, form: Form) -> bool:
        """ "that the two sides | meet on Friday", "that the army | free the men": behind a noun, with an object."""
        words, after = self.words, form.i + 1
        small = any_of(words, "DETERMINERS", "PREPOSITIONS", "COMPLEMENTISER", "CONJUNCTIONS", "NUMBERS", "ADVERBS")
        if not form.previous.isalpha() or form.previous in small or after >= len(self.tokens):
            return False
        following = self.document.lows[after]
        led = following in any_of(words, "DETERMINERS", "PREPOSITIONS", "OBJECT_PRONOUNS") or bool(self.timed[after])
        return led or bool(self.named[after])

    def _names_something(self, form: Form) -> bool:
        """ "The human rights | commission of the OAS", "Fourteen EU | states met", "proposed that | talks open"."""
        words, lows, i = self.words, self.document.lows, form.i
        if (
            not form.subject
            and not words.DATE_LINKS.isdisjoint(lows[i + 1 : i + 2])
            and lows[i] in any_of(words, "BODY_WORDS", "BODIES")
        ):
            return True
        if form.previous in words.OF_SOME and i - form.first > 1 and words.RELATIVES.isdisjoint(lows[form.first : i]):
            return True  # "The Heads of | State today signed", not "the man he spoke of says"
        if form.by_tense["pres"].person != "s":
            return False
        if not form.subject and self._acts_as_noun(i):
            return True
        return form.noun and form.previous in words.COMPLEMENTISER and self._stresses(i)

    def _opens_as_noun(self, form: Form) -> bool:
        """ "Islamabad, where | talks open on Friday", "said that | reports of a vote were false"."""
        words, lows, i, before = self.words, self.document.lows, form.i, form.before
        if not lows[i].endswith(words.PLURAL_ENDING):
            return False
        if form.noun and form.previous in words.BEFORE_NEW_SUBJECTS:
            return True
        if form.previous not in words.COMPLEMENTISER or not before:
            return False
        told = before[-1].end == i - 1 or before[-1].stance == "say" or lows[i - 2] in words.CONJUNCTIONS
        of = not words.DATE_LINKS.isdisjoint(lows[i + 1 : i + 2])
        return told and (of or lows[i + 1 : i + 2] == [words.BETWEEN])  # "that talks between them would resume"

    def _has_subject_of_one(self, form: Form) -> bool:
        """ "Ankara | claims the strait", "The agency | fears that"."""
        i, first = form.i, form.first
        if form.subject or self._somebody_tells(i, first) or self._acts_on_its_object(form):
            return True
        acts = not form.noun or bool(self.named[i - 1]) and not self._finite_in_clause(i, first, form.before)
        return acts and self._subject_ends(i, first)

    def _acts_on_its_object(self, form: Form) -> bool:
        """ "until parliament | repeals a law", "if the court | upholds the sentence": a noun before it, an object behind."""
        words, lows, i, first = self.words, self.document.lows, form.i, form.first
        if form.noun or i + 1 >= len(lows) or not form.previous.isalpha() or self.timed[i - 1]:
            return False
        if not (lows[i + 1] in words.DETERMINERS or self.named[i + 1]) or self.timed[i + 1]:
            return False
        several = form.previous.endswith(words.PLURAL_ENDING) and not form.previous.endswith(words.NO_PLURALS)
        opens = any_of(words, "BARE_SUBORDINATORS", "RELATIVES", "COMPLEMENTISER")
        led = any_of(words, "PREPOSITIONS", "CONJUNCTIONS", "ADVERBS")
        if several or form.previous in words.DETERMINERS or form.previous in led:
            return False
        at = next((k for k in range(i - 1, max(first - 1, i - _SUBJECT), -1) if lows[k] in opens), -1)
        if at < first and form.before and form.before[-1].stance in TELLING and i - form.before[-1].end < _SUBJECT:
            at = form.before[-1].end - 1  # "hopes | the army | liberates the town"
        between = lows[at + 1 : i] if at >= first else []
        return bool(between) and led.isdisjoint(between) and not any(self._finite(k) for k in range(at + 1, i))

    def _has_subject_of_many(self, form: Form, lemma: str) -> bool:
        """ "They | fear", "Norway and Spain, which | share the stock, agreed", "foreign ministers | meet in Lisbon"."""
        words, i, first = self.words, form.i, form.first
        if form.previous in words.SUBJECTS_OF_BASE_FORMS or self._thought_last(i, first, lemma):
            return True
        if form.previous in words.WHICH and self._acts_alone(i):
            return True
        return self._plural_ends(i, first, form.noun) and not self._finite_in_clause(i, first, form.before)

    def _acts_directly(self, i: int, previous: str) -> bool:
        """ "after meeting Mr Kagame", "denied bombing the village": a preposition, and an object right after it."""
        words, following = self.words, self.document.lows[i + 1] if i + 1 < len(self.tokens) else ""
        lemmas, senses = {r.lemma for r in self.lexicon.forms.get(previous, ())}, self.lexicon.senses
        denied = any(sense.stance == "deny" for lemma in lemmas for sense in senses.get(lemma, ()))
        led = previous in words.PREPOSITIONS or denied
        object_follows = following in words.DETERMINERS or following in words.TITLES
        return led and (object_follows or i + 1 < len(self.tokens) and bool(self.named[i + 1]))

    def _acts_as_noun(self, i: int) -> bool:
        """Whether a verb in the past or an auxiliary stands just after token `i`, which is then its subject."""
        if i + 1 >= len(self.tokens) or self.timed[i] or not self._finite(i + 1):
            return False
        senses = self.lexicon.senses
        for reading in self.lexicon.forms[self.tokens[i].low]:
            for sense in senses.get(reading.lemma, ()):
                if sense.stance == "state":
                    return False  # "remains concerned"
        return True

    def _acts_alone(self, i: int) -> bool:
        """Whether no preposition leads to the "which" before token `i`, and no other finite verb follows."""
        led = i > 1 and self.document.lows[i - 2] in self.words.PREPOSITIONS
        return not led and not (i + 1 < len(self.tokens) and self._finite(i + 1))

    def _after_aside(self, form: Form) -> bool:
        """ "Prosecutors, who have opened an inquiry, | intend to question X", "The king, who wept, | wants his men to": a
        verb behind the comma that closes a relative, and what it is done to."""
        i, first, words, lows, led = form.i, form.first, self.words, self.document.lows, self.words.PREPOSITIONS
        if i + 1 >= len(lows):
            return False
        if lows[i + 1] not in words.TO:
            if form.by_tense["pres"].person != "s" or "inf" in form.by_tense:
                return False
            objects = any_of(words, "DETERMINERS", "OBJECT_PRONOUNS", "COMPLEMENTISER", "POSSESSIVES")
            if lows[i + 1] not in objects and not self.named[i + 1] and (form.noun or not lows[i + 1].isalpha()):
                return False
        if i - 5 > first and lows[i - 5] == "," and lows[i - 4] in led and lows[i - 3] in words.POSSESSIVES:
            return True  # "Rwanda, for its part, | denies that"
        for k in range(i - 1, max(first + 1, i - _FAR) - 1, -1):
            if lows[k] in words.RELATIVES:
                # ", with whom X spoke, hopes to"
                return lows[k - 1 - (lows[k - 1] in led and k - 1 > first)] == ","
        return False

    def _demanded(self, i: int, first: int, before: list[Verb]) -> bool:
        """Whether "that" opened after a verb or a noun of demanding, without a verb since: the base form is a subjunctive."""
        words, lows = self.words, self.document.lows
        before = [verb for verb in before if verb.form != "pp"]  # "that the men | arrested in May | be freed"
        if not before or lows[i - 1] in words.INFINITIVE_MARKS:
            return False
        that = first_of(words.COMPLEMENTISER, lows, max(first, before[-1].end), i)
        if that < 0:
            return False
        head, named = before[-1], that - 1
        while named > head.end and (self.timed[named] or lows[named] in words.DATED_BY):
            named -= 1  # "his appeal | on Sunday | that the men be freed"
        wanted = lows[named] in words.ASKING
        if head.stance == "demand" or head.lemma in words.PROPOSING or wanted:
            return True
        base = any(r.lemma == words.BE for r in self.lexicon.forms.get(lows[i], ()))
        told = head.tense in ("past", "plup")  # "insisted that the troops | leave": no present goes with it
        return head.lemma in words.SUGGESTING and (base or told)
