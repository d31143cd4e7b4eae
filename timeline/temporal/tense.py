"""The verb that governs an expression, and which way it points. Knows no language: forms and chains come as data.

Each word of a sentence becomes one letter for its verb form (`HAVE_PRES`, `PARTICIPLE`, `FUTURE`…); chains of forms
(`HAVE_PRES FILL* PARTICIPLE` is a *passé composé*) are found by one regular expression over the letters. The verb that
governs an expression is the nearest one, where commas count as distance and clause borders as much more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import accumulate, repeat

from .tokenise import Sentence
from .verbs import NO_CUE, Cue, Tenses, Verb

FAR = 16
"""Beyond this distance (tokens, commas counting as six, borders as fourteen) a verb says little about an expression."""


@dataclass(slots=True)
class Analysis:
    """The verbs of a sentence and the running distance over its tokens."""

    verbs: list[Verb]
    distance: list[int]


_VERBAL = re.compile(r"[^.]")
_MAX_WORDS = 50_000


class _Letters(dict[str, str]):
    """The letter of each word, remembered from one sentence to the next."""

    def __init__(self, reader: TenseReader) -> None:
        self._reader = reader

    def __missing__(self, word: str) -> str:
        letter = self._reader.letter(word)
        if len(self) < _MAX_WORDS and len(word) < 40:
            self[word] = letter
        return letter


class TenseReader:
    """Reads the verbs of sentences in one language; word classes are remembered from one sentence to the next."""

    def __init__(self, tenses: Tenses) -> None:
        self.tenses = tenses
        self._letters: dict[str, str] = {}
        for chain in tenses.chains:
            for name in re.findall(r"[A-Z_]+\d?", chain.pattern):
                self._letters.setdefault(name, chr(0xE000 + len(self._letters)))
        parts = []
        for number, chain in enumerate(tenses.chains):
            source = re.sub(r"\s+", "", re.sub(r"[A-Z_]+\d?", lambda m: self._letters[m.group()], chain.pattern))
            parts.append(f"(?P<c{number}>{source})")
        self._participle = next((chain for chain in tenses.chains if chain.name == "participle"), tenses.chains[0])
        self._scheduled = self._letters.get("SCHEDULED", "")
        self._noun_letters = frozenset(code for name, code in self._letters.items() if name.endswith("_NOUN"))
        self._in_letter = self._letters.get("PRES_IN", "")
        self._regex = re.compile("|".join(parts))
        self._known = _Letters(self)
        borders = tenses.borders | tenses.relatives
        self._weights = {**dict.fromkeys(borders, 14), ",": 6}

    def letter(self, word: str) -> str:
        """The letter of a word's form, `.` where it is no verb."""
        return self._letters.get(self.form(word), ".")

    def form(self, word: str) -> str:
        """The verb form of a folded word, or an empty string."""
        tenses = self.tenses
        found = tenses.forms.get(word)
        if found is not None:
            return found
        if word in tenses.not_verbs:
            return ""
        for ending, form, shortest in tenses.suffixes:
            if len(word) >= shortest and word.endswith(ending):
                return form
        return ""

    def analyse(self, sentence: Sentence) -> Analysis:
        """The verbs of a sentence (computed once)."""
        known = sentence.cache.get("tense")
        if isinstance(known, Analysis):
            return known
        words = sentence.words
        letters = list(map(self._known.__getitem__, words))
        doubtful = {found.start() for found in _VERBAL.finditer("".join(letters))}
        markers = self.tenses.verb_markers
        if not markers.isdisjoint(words):
            marked = [i for i, word in enumerate(words, 1) if word in markers]
            doubtful.update(marked, [i + 1 for i in marked])
            doubtful -= {len(words), len(words) + 1}
        for at in doubtful:
            letters[at] = self._sharpen(sentence, at)
        verbs: list[Verb] = []
        spelled = "".join(letters)
        start = _VERBAL.search(spelled)
        while start:
            chain = self._regex.match(spelled, start.start())
            if chain:
                self._add(words, verbs, self._verb(words, chain))
            start = _VERBAL.search(spelled, chain.end() if chain else start.end())
        distance = list(accumulate(map(self._weights.get, words, repeat(1)), initial=0))
        analysis = Analysis(verbs, distance)
        sentence.cache["tense"] = analysis
        return analysis

    def _sharpen(self, sentence: Sentence, at: int) -> str:
        """The letter of a token once its capital and its neighbours are looked at."""
        words = sentence.words
        letter = self._known[words[at]]
        if letter != "." and not self._named(sentence, at, letter):
            before = words[at - 1] if at else ""
            if letter in self._noun_letters and at:
                if before in self.tenses.noun_markers:
                    return "."
                if self._has_subject_and_object(sentence, at):
                    return self._letters.get("PRES", ".")
            counted = letter == self._scheduled and before in self.tenses.counts  # "by ten votes"
            return "." if counted or (self.tenses.prefixes and self._joined(words, at)) else letter
        if at and self._follows_subject(words, at) and words[at][0].isalpha():
            return self._letters.get("PRES", ".")
        return "."

    def _named(self, sentence: Sentence, at: int, letter: str) -> bool:
        """Is a word no verb, whatever its ending: a name, for it has a capital inside a sentence, or a bare *entre*?"""
        if at:
            composed, start = sentence.document.composed, sentence.starts[at]
            if composed[start].isupper() and not composed[start + 1 : start + 2].isupper():
                return True
        return letter == self._in_letter and sentence.words[at + 1 : at + 2] != ["en"]

    def _add(self, words: list[str], verbs: list[Verb], verb: Verb) -> None:
        """Keep a verb, as a participle where it is only one."""
        beside = verbs and verbs[-1].end == verb.start and verbs[-1].head in self.tenses.copulas
        if beside and verb.chain.name in ("past", "past-doubtful", "participle"):
            return  # "will stay shut"
        if verb.chain.name == "past" and verbs and self._reduced(words, verbs[-1], verb):
            if words[verb.end : verb.end + 1] and words[verb.end][-1] == "s":
                return  # "will redeem preferred shares"
            verb = replace(verb, chain=self._participle)
        verbs.append(verb)

    def _has_subject_and_object(self, sentence: Sentence, at: int) -> bool:
        """Is a word that may be a noun a verb (*EU leaders hold a summit*, *Biden visits Kyiv*, *the truce runs out*)?"""
        words, tenses = sentence.words, self.tenses
        if not tenses.objects or at + 1 >= len(words):
            return False
        before, word, after = words[at - 1], words[at], words[at + 1]
        if not before.isalpha() or before in tenses.not_subjects:
            return False
        plural = len(before) > 4 and before[-1] == "s" and before[-2] not in "su" and before not in tenses.modifiers
        if plural:
            return word[-1] != "s" and after in tenses.objects
        if word[-1] != "s":
            return False
        known = after in tenses.particles or f"{word} {after}" in tenses.terms
        return known or (sentence.is_capitalised(at + 1) and after not in tenses.objects)

    def _joined(self, words: list[str], at: int) -> bool:
        """Is the word one half of a compound with a hyphen (*cease-fire*, *US-backed*), prefixes aside?"""
        if words[at + 1 : at + 2] == ["-"]:
            return words[at] not in self.tenses.prefixes
        return at > 1 and words[at - 1] == "-" and words[at - 2] not in self.tenses.prefixes

    def _reduced(self, words: list[str], leader: Verb, verb: Verb) -> bool:
        """Is a past form only a participle (*will recall troops sent in May*), for nothing lets it be finite there?"""
        tenses = self.tenses
        if not tenses.subjects or leader.klass in ("saying", "intent") or leader.time in ("infinitive", "gerund"):
            return False
        between = words[leader.end : verb.start]
        if len(between) > 12:
            return False
        stops = tenses.borders | tenses.relatives | tenses.subjects
        return not any(word in stops for word in between)

    def _follows_subject(self, words: list[str], at: int) -> bool:
        """Does a relative or personal pronoun stand before a word, clitics aside?"""
        before = words[at - 1]
        if before in self.tenses.clitics and at > 1:
            before = words[at - 2]
        return before in self.tenses.verb_markers

    def _verb(self, words: list[str], found: re.Match[str]) -> Verb:
        tenses = self.tenses
        chain = tenses.chains[int((found.lastgroup or "c0")[1:])]
        start, end = found.span()
        head, first = words[end - 1], words[start]
        klass = ""
        if head in tenses.forward:
            klass = "forward"
        elif head in tenses.forward_to or " ".join(words[end - 1 : end + 1]) in tenses.forward_to:
            klass = "forward-to"
        elif (head in tenses.intents or first in tenses.intents) and self._intends(words, head, end):
            klass = "intent"
        elif head in tenses.sayings:
            klass = "saying"
        elif tenses.terms and chain.time == "present":
            before = words[start - 1] if start else ""
            after = words[end] if end < len(words) else ""
            if not tenses.terms.isdisjoint((head, f"{before} {head}", f"{head} {after}")):
                klass = "term"
        window = words[max(0, start - 4) : end]
        negated = not tenses.negations.isdisjoint(window)
        modal = first if first in tenses.modals and end - start > 1 else ""
        return Verb(start, end, head, chain, klass, negated, modal)

    def _intends(self, words: list[str], head: str, end: int) -> bool:
        """ "called for talks on Friday" looks ahead, "called Putin on Friday" does not."""
        tenses = self.tenses
        if head not in tenses.phrasal_intents:
            return True
        end += words[end : end + 1] in (["again"], ["repeatedly"])
        return not tenses.intent_particles.isdisjoint(words[end : end + 1])

    def governing(self, sentence: Sentence, start: int, end: int) -> Verb | None:
        """The verb group that governs the tokens `start` to `end` (excluded), or `None`."""
        return self._nearest(sentence, start, end)[0]

    def _nearest(self, sentence: Sentence, start: int, end: int) -> tuple[Verb | None, int]:
        analysis = self.analyse(sentence)
        best: Verb | None = None
        best_cost = 10**9
        distance = analysis.distance
        for verb in analysis.verbs:
            if verb.end <= start:
                cost = distance[start] - distance[verb.end]
            elif verb.start >= end:
                cost = distance[verb.start] - distance[end] + 4
            else:
                continue
            if verb.chain.time in ("participle", "gerund"):
                cost += 3 if verb.end <= start and verb.end >= start - 2 else 9
            if cost < best_cost:
                best, best_cost = verb, cost
        return best, best_cost

    def cue(self, sentence: Sentence, start: int, end: int) -> Cue:
        """Which way the verb that governs the tokens points."""
        verb, cost = self._nearest(sentence, start, end)
        if verb is None:
            return NO_CUE
        cue = self._cue(sentence, verb, start, 0)
        if cost > FAR:
            if verb.time == "present" and cue.strength < 0.75:
                return Cue(None, 0.3, verb, verb.chain.label)
            return replace(cue, strength=min(cue.strength, 0.8))
        return cue

    def _cue(self, sentence: Sentence, verb: Verb, start: int, depth: int) -> Cue:
        label, time, words = verb.chain.label, verb.time, sentence.words
        before = words[max(0, start - 3) : start]
        near = before[-2:] if len("".join(before[-1:])) < 4 else before[-1:]  # "à", "to the", but no "à Paris"
        led = not self.tenses.forward_prepositions.isdisjoint(near)
        once = not self.tenses.once.isdisjoint(words[max(0, verb.start - 2) : verb.start])
        if verb.klass == "forward" and (verb.chain.planned or once):
            return Cue("plan", 0.85, verb, label)
        if verb.klass == "forward" and (time not in ("past", "before-past") or led):
            return Cue("future", 0.93, verb, label)
        if verb.klass == "forward-to" and led and verb.end <= start:
            return Cue("future", 0.93, verb, label)
        if verb.klass == "forward-to" and time == "past" and "from" in before:
            return Cue("plan", 0.85, verb, label)  # "brought forward from 30 March"
        if time == "past" and verb.end <= start and verb.klass != "saying" and before[-1:] == [self.tenses.plan_for]:
            return Cue("future", 0.86, verb, label)  # "called a referendum for 16 March"
        if verb.end <= start and not self.tenses.untils.isdisjoint(before):
            term = self._term(words, verb, start)
            if term is not None:
                return term
        if time == "before-past":
            return Cue("past", verb.chain.strength, verb, label, strict_past=True)
        if time in ("past", "future", "plan"):
            return Cue(time, verb.chain.strength, verb, label)
        if depth < 3 and time in ("infinitive", "gerund", "participle", "present"):
            leader = self._leader(sentence, verb)
            if time == "infinitive":
                if leader is None:
                    return Cue("future", self.tenses.bare_infinitive, verb, label)
                if leader.klass in ("intent", "forward", "forward-to"):
                    hoped = leader.time == "before-past"  # "had hoped to finish on Saturday"
                    return Cue("plan" if hoped else "future", 0.8 if hoped else 0.9, leader, leader.chain.label)
                if leader.end < verb.start and verb.head in self.tenses.scheduled and verb.end <= start:
                    return Cue("future", 0.88, verb, label)  # "announced a summit to be held on Friday"
                led_by = words[verb.start - 1] if verb.start else ""
                if leader.time == "present" and not self.tenses.ready.isdisjoint(words[leader.end : verb.start]):
                    return Cue("future", 0.9, verb, label)
                inner = self._cue(sentence, leader, start, depth + 1)
                links = self.tenses.infinitive_links
                if (led_by in links or not links) and inner.direction == "past":
                    return Cue("past", 0.6, leader, leader.chain.label)
                return inner
            if time == "participle" and verb.head in self.tenses.summoned:
                return Cue("plan", 0.8, verb, label)
            if time == "participle":
                return Cue("past", 0.85, verb, label)
            if time == "present" and leader is not None and leader.klass == "intent" and leader.end <= verb.start:
                return Cue("future", 0.9, leader, leader.chain.label)
            if time == "gerund" and leader is not None:
                return self._cue(sentence, leader, start, depth + 1)
        if time == "present":
            if verb.klass in ("intent", "term"):
                return Cue("future", 0.85, verb, label)
            opened = words[max(0, verb.start - 3) : verb.start]
            main = self._leader(sentence, verb) if any(word in self.tenses.relatives for word in opened) else None
            if main is not None and main.end <= verb.start and depth < 3:
                outer = self._cue(sentence, main, start, depth + 1)
                return replace(outer, strength=min(outer.strength, 0.7))
            lone = verb.end - verb.start == 1 or words[verb.start] not in self.tenses.statives
            if self.tenses.statives and lone and verb.head not in self.tenses.statives:
                leader = self._leader(sentence, verb)
                may_be_noun = verb.head[-1] != "s"
                told = (
                    may_be_noun
                    and leader is not None
                    and leader.time == "past"
                    and leader.end <= verb.start
                    and depth < 3
                )
                if told and leader is not None and self._reduced(words, leader, verb):
                    return self._cue(sentence, leader, start, depth + 1)  # "signed separate agreements on Friday"
                return Cue("future", 0.72, verb, label)
            return Cue(None, 0.3, verb, label)
        return Cue(None, 0.2, verb, label)

    def _term(self, words: list[str], verb: Verb, start: int) -> Cue | None:
        """A term that an act sets (*was given until Friday*, *banned flights until March*, *has until Friday to reply*)."""
        tenses, label = self.tenses, verb.chain.label
        at = next(i for i in range(start - 1, -1, -1) if words[i] in tenses.untils)
        if not tenses.starts.isdisjoint(words[verb.end : at]):
            return None  # "has been closed from April until June"
        told = verb.time in ("past", "before-past")
        if verb.head in tenses.holders and verb.end == at:
            return Cue("plan" if told else "future", 0.88, verb, label)
        if verb.head in tenses.givers or words[at - 1] in tenses.deferrals:
            return Cue("plan" if verb.time == "before-past" else "future", 0.9, verb, label)
        return None

    def _leader(self, sentence: Sentence, verb: Verb) -> Verb | None:
        """The finite verb that leads an infinitive or a subordinate verb: the nearest one before it, else after."""
        verbs = self.analyse(sentence).verbs
        finite = [v for v in verbs if v.time not in ("infinitive", "participle", "gerund") and v is not verb]
        before = [v for v in finite if v.end <= verb.start]
        if before:
            return before[-1]
        return finite[0] if finite and verb.time != "present" else None
