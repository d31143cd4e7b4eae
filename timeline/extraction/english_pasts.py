"""English forms in -ed: the past of a verb, or a participle that tells of a noun ("the treaty signed in Minsk")."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.extraction.english_chains import EnglishChains
from timeline.extraction.inflect import Reading
from timeline.extraction.lexicon import any_of
from timeline.extraction.looks import last_finite

if TYPE_CHECKING:
    from timeline.extraction.verb import Verb

PAST, PARTICIPLE, NO_VERB = "past", "pp", ""
"""What a form may be here; the first two are tenses of its readings."""
_ASIDE = 22
"""Words of a participle set apart by commas."""
NAMED_BY = 6
"""Words from "what" to the verb that names it: "what | the Chinese foreign ministry | called"."""


@dataclass(slots=True)
class Form:
    """An English form that may be read in several ways, and what stands around it."""

    i: int
    first: int  # where its clause begins
    by_tense: dict[str, Reading]
    previous: str
    noun: bool  # whether it may be a noun
    before: list[Verb]  # the verbs of its clause so far
    subject: bool  # a pronoun or a relative stands right before it
    timed: bool = False  # a time follows
    following: str = ""  # the word behind it; none where "by" and a doer or a means follow
    led: bool = False  # a preposition follows
    done_by: bool = False  # "by" and whoever does it follow: "announced on Tuesday by Egypt"
    alone: bool = False  # no finite verb stands in its clause so far


class EnglishPasts(EnglishChains):
    """Tells the past of a verb from its participle: rules asked in turn, each for one way of standing in a sentence."""

    def _past_or_participle(self, form: Form) -> str:
        """What a form is that may be both: `PAST`, `PARTICIPLE`, or `NO_VERB` where it only gives a name."""
        for rule in _JOINED_AND_SAID:
            if (reading := rule(self, form)) is not None:
                return reading
        self._look_behind(form)
        for rule in _BY_WHAT_FOLLOWS:
            if (reading := rule(self, form)) is not None:
                return reading
        adverb = form.previous in self.words.ADVERBS or form.previous.endswith(self.words.ADVERB_ENDING)
        return PAST if adverb and form.alone else PARTICIPLE

    def _joined_or_apart(self, form: Form) -> str | None:
        """ "Recalled its envoy in May, and in June | expelled two", "X, | arrested in May and | freed in June, has left"."""
        words, lows, i, first, before = self.words, self.document.lows, form.i, form.first, form.before
        lemma = form.by_tense[PAST].lemma
        if lows[i] in words.BEFALLEN and self._tells_of_holder(form):
            return PARTICIPLE
        if lemma in words.NAMING and not words.WHAT.isdisjoint(lows[max(i - NAMED_BY, first) : i]):
            return PAST  # "what its foreign ministry | called the bombing"
        if (
            before
            and before[-1].form == "ger"
            and before[-1].end == i - 1
            and lows[i - 1].endswith(words.ADVERB_ENDING)
        ):
            return NO_VERB  # "citing freshly | laid landmines"
        if before and not form.subject:
            if self._joined_by_a_day(i, first, before):
                return PAST
            if self._only_says_when(i, lemma):
                return PARTICIPLE
        if lows[i] in words.INTRODUCED_AS and self._introduces(i, first):
            return NO_VERB  # "a judge named Fredy Orellana suspended the party"
        if not form.subject and i > first and self._in_chain(i, first, before):
            return PARTICIPLE
        each_other = form.previous == "," and lows[i] in words.MEETING and lemma in words.MEET_ALONE
        if each_other and words.BY.isdisjoint(lows[i + 1 : i + 2]) and self.named[i - 2]:
            return PAST  # "The two, X and Y, met in Suva to review the pact, signed in May"
        opens = not before or self._parted_from(before[-1], i)
        if opens and self._after_comma(i, first) and self._set_apart(i):
            which = next((k for k in range(i - 1, first, -1) if lows[k] in words.RELATIVES), first)
            awaited = (
                which > first and lows[which - 1] not in words.PREPOSITIONS
            )  # "on which the text, adopted in May,"
            return PAST if awaited else PARTICIPLE  # "whose director, X, signed the map, must"
        return PAST if lemma in words.INTRANSITIVE else None

    def _tells_of_holder(self, form: Form) -> bool:
        """ "X, whose husband, | ousted President Y, has been jailed": what befell somebody, before the office."""
        words, lows, i = self.words, self.document.lows, form.i
        if i + 2 >= len(lows) or lows[i + 1] not in words.OFFICES or not self.tokens[i + 2].cap:
            return False
        if form.previous != ",":
            return form.previous in any_of(words, "ARTICLES", "POSSESSIVES") or form.previous in words.PREPOSITIONS
        k = i + 2
        while k + 1 < len(lows) and self.tokens[k].cap:
            k += 1
        which = next((j for j in range(i - 1, form.first, -1) if lows[j] in words.RELATIVES), form.first)
        return lows[k] == "," and not any(v.form == "fin" and v.start >= which for v in form.before)

    def _parted_from(self, last: Verb, i: int) -> bool:
        """ "is calm: the lease, | renewed in May, runs until", "will wait while talks, | resumed in May, go on"."""
        lows, words = self.document.lows, self.words
        between = lows[last.end : i]
        return ":" in between or ";" in between or not words.BARE_SUBORDINATORS.isdisjoint(between)

    def _of_what_is_said(self, form: Form) -> str | None:
        """ "Has left, officials | said Monday, dealing a blow", "The Front, in a statement | issued in Beirut, said"."""
        words, i, first = self.words, form.i, form.first
        speaks = form.previous.endswith(words.PLURAL_ENDING) or form.previous in words.ALSO_ACTING
        if speaks and form.before and self.document.lows[i] in words.SAID and self._aside_opens(i - 1, first):
            return PAST
        if form.previous in words.UTTERANCES and self._in_utterance(i, first):
            return PARTICIPLE
        return None

    def _look_behind(self, form: Form) -> None:
        """Note what follows: a time, a preposition, or "by" and whoever did it."""
        words, lows, after = self.words, self.document.lows, form.i + 1
        form.following = lows[after] if after < len(lows) else ""
        form.timed = after < len(lows) and bool(self.timed[after])
        doer = form.following in words.BY
        if (form.timed or form.following in words.DATED_BY) and not form.subject:
            doer = doer or self._done_by(after)
        form.led = doer or form.following in words.PREPOSITIONS
        if doer:
            form.following = ""
            form.done_by = not self._by_means(after) and not self._by_votes(form)

    def _by_votes(self, form: Form) -> bool:
        """ "Passed by 51 votes", "voted by a large majority": how, and not by whom."""
        words, lows, k = self.words, self.document.lows, form.i + 2
        counted = k < len(lows) and (lows[k].isdigit() or not words.MAJORITIES.isdisjoint(lows[k + 1 : k + 3]))
        return counted and form.by_tense[PAST].lemma in words.PASSING

    def _in_described_noun(self, form: Form) -> str | None:
        """ "The mission, which the Council | approved", "the summit | planned for Friday", "At a meeting | held"."""
        words, i, first = self.words, form.i, form.first
        if not form.subject and not form.done_by and (self._which_they_did(i, first) or self._whose_did(i, first)):
            return PAST
        if not form.subject and self._is_planned(form):
            told = form.following in words.FOR and last_finite(form.before) is not None
            if told or i == first or not self.named[i - 1]:
                return PARTICIPLE
        opens = not form.before and (form.timed or form.led) and self._opens_phrase(i, first)
        return PARTICIPLE if opens else None

    def _is_planned(self, form: Form) -> bool:
        """ "Planned for Friday", "announced for May"."""
        words, lemma = self.words, form.by_tense[PAST].lemma
        if lemma in words.PLANNED and (form.timed or form.following in words.SETTING_A_TIME):
            return True
        return form.following in words.FOR and lemma in words.PLANNED_FOR

    def _in_aside(self, form: Form) -> str | None:
        """ "Anna Larsen, the mediator | named in May, denied", "The decision, | announced in Reykjavik by X, is"."""
        i, first, comma = form.i, form.first, form.previous == ","
        if form.before:
            return PARTICIPLE if comma and self._told_apart(i, form.before[-1]) else None
        if self._described_in_aside(i, first) and self._set_apart(i):
            return PARTICIPLE
        return PARTICIPLE if comma and i - first < 5 and form.led and self._set_apart(i) else None

    def _in_open_clause(self, form: Form) -> str | None:
        """ "The treaty Moscow | signed", "A truce | agreed in March collapsed", "it | attacked the town"."""
        words, lows, i, first, before = self.words, self.document.lows, form.i, form.first, form.before
        if not form.subject and not form.done_by and self._acts_on(i, first, before):
            return PAST
        form.alone = not self._finite_in_clause(i, first, before)
        inside = form.alone and i > first
        tells = lows[i] in words.SAID and self._may_tell_clause(i)  # "said | rebels fled"
        described = inside and not form.subject and not tells and not self._awaits_outer(i, first, before)
        if described and self._verb_follows_phrases(i + 1):
            return PARTICIPLE  # "A truce agreed in March collapsed", "The deal signed in Minsk was broken"
        if before and form.previous == "," and self._done_to_whoever_is_named(form):
            return PARTICIPLE  # "freed ten men, among them X, convicted of murder"
        if form.subject:
            return PAST
        if inside and form.previous not in words.PREPOSITIONS:
            if not form.done_by:
                return PAST
            if self._subject_ends(i, first):
                return PARTICIPLE
        return PAST if not form.done_by and self._main_missing(i, first, before) else None

    def _after_verb(self, form: Form) -> str | None:
        """ "Went to the summit, | held in Tunis", "were disarmed and | shot by guards", "left, and guards | closed"."""
        words, i, first, before = self.words, form.i, form.first, form.before
        if not before:
            return None
        comma, joined = form.previous == ",", form.previous in words.CONJUNCTIONS
        if comma and (form.done_by or self._describes(form)):
            return PARTICIPLE
        if not form.done_by and self._joined_clause(i, first, before):
            return PAST
        if comma and "," not in self.document.lows[first : i - 1] and self._goes_with_noun(i + 1):
            return PARTICIPLE  # "its sanctions on Belarus, imposed in 2020."
        if joined and form.done_by and before[-1].passive:
            return PARTICIPLE  # "were disarmed and shot by guards"
        listed = comma and before[-1].passive and (form.following in words.AND or form.following == ",")
        if listed:
            return PARTICIPLE  # "were disarmed, tortured and shot by guards"
        away = form.led or form.timed or form.following in words.DIRECTIONS
        if comma and before[-1].form == "fin" and before[-1].tense in ("fut", "cond") and away:
            return PARTICIPLE  # "will not comply with the ruling, handed down in June, that fined it"
        if joined or comma:
            return PAST if before[-1].tense != "pp" and before[-1].form == "fin" else PARTICIPLE
        return None

    def _in_utterance(self, i: int, first: int) -> bool:
        """Whether the statement before token `i` is only where something is said: "in a statement"."""
        return not self.words.SAID_IN.isdisjoint(self.document.lows[max(first, i - 4) : i - 1])

    def _opens_phrase(self, i: int, first: int) -> bool:
        """Whether a preposition governs the noun before token `i` in words that open the sentence, a comma after them."""
        words, lows = self.words, self.document.lows
        k = i - 1
        while k > first and i - k < 5 and lows[k].isalpha() and lows[k] not in words.DETERMINERS:
            k -= 1
        led = k > first and lows[k] in words.DETERMINERS and k < i - 1 and "," not in lows[first:i]
        leads = led and lows[k - 1] in words.PREPOSITIONS and lows[k - 1] not in words.BARE_SUBORDINATORS
        opened = lows[first] in words.PREPOSITIONS or lows[first] in words.OPENING_PHRASES
        return leads and opened and lows[first] not in words.BARE_SUBORDINATORS and "," in lows[i : i + _ASIDE]

    def _done_to_whoever_is_named(self, form: Form) -> bool:
        """Whether a verb that never is without an object has none, and a name and a comma stand before it."""
        words, k = self.words, form.i - 2
        while k > 0 and self.named[k] and self.document.lows[k] != ",":
            k -= 1
        if k == form.i - 2 or self.document.lows[k] == "," or not (form.timed or form.led):
            return False  # "the secretary, X, denied on Monday that"
        return any(r.lemma in words.DONE_TO_SOMEBODY for r in self.lexicon.forms.get(self.tokens[form.i].low, ()))

    def _described_in_aside(self, i: int, first: int) -> bool:
        """ "Anna Larsen, the mediator named in May, denied", "The Kea, a ship sent there, sails": the participle ends
        the apposition of a name that opens the sentence; not "In Cairo, a crowd stormed the embassy, burned it and fled"."""
        tokens, words, k = self.tokens, self.words, i - 1
        while k > first + 1 and tokens[k].text not in ",;:.":
            k -= 1
        if not words.RELATIVES.isdisjoint(self.document.lows[k:i]):
            return False  # "X, the governor who fled on Sunday, resurfaced"
        return (
            tokens[k].text == ","
            and tokens[k + 1].low in words.ARTICLES
            and i - k > 2
            and bool(self.named[k - 1])
            and not (tokens[first].low in words.PREPOSITIONS or tokens[first].low in words.BARE_SUBORDINATORS)
        )

    def _set_apart(self, i: int) -> bool:
        """ "Anna Larsen, named mediator on Monday, leaves": the stretch ends in a comma, and then comes the finite verb."""
        tokens, words, forms = self.tokens, self.words, self.lexicon.forms
        for k in range(i + 1, min(i + _ASIDE, len(tokens) - 1)):
            joins = tokens[k].low in words.AND and self._joins_within(k + 1)  # "signed by X and Y, provides"
            low = tokens[k].low
            if low in ".;:«»“”" or low in words.CONJUNCTIONS and not joins or low in words.COMPLEMENTISER:
                return False
            if tokens[k].text == ",":
                low = tokens[k + 1].low
                if low in words.ARTICLES and any(t.text == "," for t in tokens[k + 2 : k + 9]):
                    continue  # "by X, the premier, is"
                apart = tokens[i - 1].text == ","
                finite = any(r.tense in ("past", "pres") and (apart or r.person != "p") for r in forms.get(low, ()))
                goes_on = low in words.AUXILIARY_STARTS or low in words.STILL_SO  # ", imposed in June 2023, remain"
                led = (
                    apart and tokens[min(k + 2, len(tokens) - 1)].low in words.PREPOSITIONS
                )  # ", renewed in May, runs | until"
                return goes_on or finite and (led or low not in self.lexicon.nouns)
        return False

    def _joins_within(self, k: int) -> bool:
        """Whether "and" leads to a name or a bare plural at token `k`: "founded by priests and | students, had warned"."""
        low = self.document.lows[k]
        return self.tokens[k].cap or low.endswith(self.words.PLURAL_ENDING) and low not in self.lexicon.forms

    def _finite_in_clause(self, i: int, first: int, before: list[Verb]) -> bool:
        """Whether a finite verb already stands in the same stretch between boundaries."""
        words = self.words
        last = next((v for v in reversed(before) if v.form != "inf"), None)
        if last is None or last.form != "fin":
            return last is not None and self._within_gerund(last, i, before)
        stop = last.end
        lows = self.document.lows[stop:i]
        if before[-1] is not last and ("," in lows or not words.CONJUNCTIONS.isdisjoint(lows)):
            return False  # "Thieu, who refused to sign, announced", "promised to keep it and asked"
        parting = any_of(words, "COMPLEMENTISER", "RELATIVES", "BARE_SUBORDINATORS")
        quoting = self._quotes_a_phrase(stop, i)
        for k, low in enumerate(lows, stop):
            if low in parting or low in ";:—–«»" or not quoting and low in '“”"':
                return False
            if low == "," and self._alone_after_opening(k, i, first):
                return False  # "Amid fears that it could resume, thousands fled"
            if (
                (low in words.CONJUNCTIONS or low == ",")
                and k + 1 < i
                and any(
                    self.named[m]
                    or (self.tokens[m].low in words.SUBJECT_PRONOUNS or self.tokens[m].low in words.DETERMINERS)
                    for m in range(k + 1, i)
                )
            ):
                return False
        return not self._tells_without_that(last, i, before)

    def _subject_ends(self, i: int, first: int) -> bool:
        """Whether a subject may end just before `i`: a name, a pronoun, an adverb or a time after one."""
        lows, timed, passed, j = self.document.lows, self.timed, self.words.ADVERBS, i - 1
        while j >= first and (timed[j] or lows[j] in passed or lows[j] in {",", ")"}):
            j -= 1
        return j >= first and (bool(self.named[j]) or lows[j] in self.words.SUBJECT_PRONOUNS)


_JOINED_AND_SAID = (EnglishPasts._joined_or_apart, EnglishPasts._of_what_is_said)
_BY_WHAT_FOLLOWS = (
    EnglishPasts._in_described_noun,
    EnglishPasts._in_aside,
    EnglishPasts._in_open_clause,
    EnglishPasts._after_verb,
)
