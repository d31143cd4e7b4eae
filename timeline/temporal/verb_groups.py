"""The verb groups of a sentence. Knows no language: forms and chains come as data.

Each word of a sentence becomes one letter for its verb form (`HAVE_PRES`, `PARTICIPLE`, `FUTURE`…); chains of forms
(`HAVE_PRES FILL* PARTICIPLE` is a *passé composé*) are found by one regular expression over the letters.
"""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass, replace
from itertools import accumulate, compress, count

from .asides import says_last
from .between import Between
from .chains import Chain, Chains, letters_of
from .main_verbs import intends, parted_verb
from .noun_or_verb import NounTeller
from .phrase import telling
from .remembered import Remembered
from .signs import Signs
from .tokenise import Sentence
from .verbs import Tenses, Verb


@dataclass(slots=True)
class Analysis:
    """The verbs of a sentence and the running distance over its tokens."""

    verbs: list[Verb]
    distance: list[int]
    quoted: list[bool] | None = None  # is a token inside a quotation? `None` in a sentence without any
    main: int | None = None  # the token of a present that a clause parts from its subject
    told: Set[int] = frozenset()  # the signs of its words that bear a mark


DOUBTFUL = "past-doubtful"
PASTS = frozenset(("past", DOUBTFUL))
"""Chains of one word that may be an adjective or a participle."""
ASIDE = 10
"""Words from the comma that opens a relative clause to its verb at most."""
PLURALS = ("PRES", "INTENT", "SCHEDULED", "SAYS")
"""Forms of presents that a number before them makes the plural of a noun."""
IDLE = ("FILL", "OF")
"""Forms that make no chain without others: most runs hold nothing else."""
UNFINISHED = frozenset(["imparfait", "past-progressive"])
"""Chains whose past leaves open whether it came to its end: "la trêve expirait lundi"."""
PRESENTS = UNFINISHED | {"says"}
"""Chains that may tell of a term as a present does."""
QUOTES = {"«": True, "“": True, "»": False, "”": False, '"': None}
"""Signs that open a quotation, close it, or do either."""
QUOTE_SIGNS = frozenset(QUOTES)


def _quoted(words: list[str], marks: list[int]) -> list[bool]:
    """Which tokens stand inside a quotation, given the marks of some; one that began before closes without opening."""
    inside = QUOTES[words[marks[0]]] is False
    told: list[bool] = []
    for at in marks:
        told += [inside] * (at - len(told))
        sign = QUOTES[words[at]]
        inside = not inside if sign is None else sign
    return told + [inside] * (len(words) - len(told))


class VerbReader(NounTeller):
    """Finds the verbs of sentences in one language; word classes are remembered from one sentence to the next."""

    def __init__(self, tenses: Tenses) -> None:
        self.tenses = tenses
        self.form = Remembered(self._form).__getitem__  # the verb form of a folded word, or an empty string
        self._letters = letters_of(tenses.chains)
        idle = "".join(self._letters[name] for name in IDLE if name in self._letters)
        self._run = re.compile(f"[{idle}]*+[^.{idle}][^.]*+" if idle else r"[^.]+")
        self._chains = Chains(tenses.chains, self._letters)
        self._participle = next((chain for chain in tenses.chains if chain.name == "participle"), tenses.chains[0])
        self._noun_letters = frozenset(code for name, code in self._letters.items() if name.endswith("_NOUN"))
        self._participle_letter = self._letters.get("PARTICIPLE", ".")
        led = {"PRES_IN": tenses.gerund_link, "PRES_TILL": tenses.till}
        self._led = {self._letters.get(form, ""): word for form, word in led.items()}
        self._maybe, self._either_letter = (self._letters.get(form, "") for form in ("MAYBE", "PARTICIPLE_PRES"))
        base_participle = self._letters.get("BASE_PARTICIPLE", "")
        if base_participle:  # "the laws come into force", but "overrun by rebels"
            self._noun_letters |= {base_participle}
        # The forms that `_sharpen` changes by the words beside them; every other one is what it is.
        self._plural_letters = frozenset(self._letters.get(name, "") for name in PLURALS if tenses.counts)
        apart = {*self._noun_letters, *self._plural_letters, *self._led, self._maybe, self._either_letter}
        apart.update(map(self.letter, tenses.modal_nouns))
        be, to, base = (self._letters.get(name, "!") for name in ("BE_PRES", "TO", "BASE"))
        self._to_be, self._base = re.compile(f"{be}{to}[.]") if to != "!" else None, base
        self._nominal = tenses.determiners | tenses.contracted if tenses.contracted else frozenset()
        """Words that make a noun of a participle after them."""
        self._idioms = frozenset(word for _, word in tenses.idioms) | tenses.set_about.keys()
        self._classed = tenses.forward | tenses.announced | tenses.forward_to | tenses.intents | tenses.sayings
        self._classed |= {words.partition(" ")[0] for words in tenses.forward_to}
        self._paired = frozenset(words.partition(" ")[0] for words in tenses.forward_to if " " in words)
        self.signs = self._made_signs()  # the sign of a word: what `analyse` is told of it
        verbal = self.signs.spelled(self._letters.values())
        self._verbal = self.signs.table(verbal)
        self._doubtful = self.signs.table(verbal & self.signs.spelled(apart))
        bearing = self.signs.bearing
        self._idiom, self._personal, self._marking = bearing("idiom"), bearing("person"), bearing("marker")
        self._hyphen, self._that, self._quoting = bearing("hyphen"), bearing("that"), bearing("quotes")
        self._markers, self._quotes = self.signs.table(self._marking), self.signs.table(self._quoting)
        self._thats = self.signs.table(self._that)
        self._between = Between(tenses.between, self._letters, self.signs)

    def _made_signs(self) -> Signs:
        tenses = self.tenses
        marked = {
            "idiom": self._idioms,
            "person": tenses.persons.keys(),
            "marker": tenses.verb_markers | tenses.reflexives,
        }
        marked |= {"hyphen": {"-"}, "that": tenses.relative_thats, "quotes": QUOTE_SIGNS}
        marked["noun"] = telling(tenses)
        marked["event-lead"] = {word.rpartition("-")[2] for word in tenses.event_leads}
        marked["between"] = {phrase[-1] for phrase in tenses.between}
        marked["prospect"] = tenses.looming | tenses.faced_by | tenses.mishaps
        weights = {**dict.fromkeys(tenses.borders | tenses.relatives, 14), ",": 6, **dict.fromkeys(QUOTES, 4)}
        return Signs(self.letter, self._letters.values(), marked, weights)

    def letter(self, word: str) -> str:
        """The letter of a word's form, `.` where it is no verb."""
        return self._letters.get(self._form(word), ".")

    def _form(self, word: str) -> str:
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
        if sentence.analysis is None:
            sentence.analysis = self._analysed(sentence)
        return sentence.analysis

    def _analysed(self, sentence: Sentence) -> Analysis:
        words, starts, composed = sentence.words, sentence.starts, sentence.document.composed
        signs = b"".join(map(self.signs.__getitem__, words))
        spelled = signs.translate(self.signs.letters).decode("latin-1")
        told = {*signs.translate(None, self.signs.unmarked)}  # one look tells which words to look for
        doubtful = [*compress(count(), signs.translate(self._verbal))]
        if not self.tenses.prefixes or self._hyphen.isdisjoint(told):
            # Where nothing is joined by a hyphen, most forms are what they are unless they have a capital.
            first = map(composed.__getitem__, map(starts.__getitem__, doubtful))
            capitals = compress(doubtful, map(str.isupper, first))
            doubtful = [*compress(count(), signs.translate(self._doubtful)), *capitals]
        if not self._idiom.isdisjoint(told):
            doubtful += [at for at, word in enumerate(words) if word in self._idioms]
        if not self._personal.isdisjoint(told):
            doubtful += [at for at in range(1, len(words)) if words[at - 1] in self.tenses.persons]
        if not self._marking.isdisjoint(told):
            marked = [*compress(count(1), signs.translate(self._markers))]
            supposed = [i - 2 for i in marked if i > 1 and words[i - 2] in self.tenses.conditions]
            doubtful = [at for at in {*doubtful, *marked, *[i + 1 for i in marked], *supposed} if at < len(words)]
        if self._to_be is not None:
            doubtful += [found.end() - 1 for found in self._to_be.finditer(spelled)]
        if doubtful:
            letters = list(spelled)
            for at in doubtful:
                letters[at] = self._sharpen(sentence, at, spelled[at])
            spelled = "".join(letters)
        if not self._between.signs.isdisjoint(told):
            spelled = self._between.filled(words, signs, spelled)
        verbs: list[Verb] = []
        for run in self._run.finditer(spelled):
            if chains := self._chains[run.group()]:
                at = run.start()
                for start, end, chain in chains:
                    self._add(words, verbs, self._verb(words, at + start, at + end, chain))
        main = parted_verb(self.tenses, sentence, verbs, self.form) if verbs else None
        weights: bytes | bytearray = signs.translate(self.signs.weights)
        if self.tenses.demonstrated and not self._that.isdisjoint(told):
            weights = bytearray(weights)
            for at in compress(count(), signs.translate(self._thats)):
                if at and words[at - 1] in self.tenses.demonstrated:
                    weights[at] = 1  # "agreed on that figure"
        quoted = None
        if not self._quoting.isdisjoint(told):
            quoted = _quoted(words, [*compress(count(), signs.translate(self._quotes))])
        return Analysis(verbs, list(accumulate(weights, initial=0)), quoted, main, told)

    def _sharpen(self, sentence: Sentence, at: int, letter: str) -> str:
        """The letter of a token once its capital and its neighbours are looked at."""
        words = sentence.words
        if not at:
            if self._is_no_first(words):
                return "."
        elif words[at] in self._idioms:
            lead = at - 2 if at > 1 and (words[at - 1] == "-" or words[at - 1] in self.tenses.once) else at - 1
            if (words[lead], words[at]) in self.tenses.idioms:
                return "."  # "avait fait part en mai de …", "rendez-vous est pris", "as originally planned"
            beside = self.tenses.set_about.get(words[at])
            if beside is not None and self._done_so(words, at, beside):
                return self._letters.get("ED", ".")
        if words[at] in self.tenses.conditions and not self.tenses.verb_markers.isdisjoint(words[at + 1 : at + 2]):
            return "."  # "s'il était battu", no reflexive
        if letter != "." and not self._named(sentence, at, letter):
            before = words[at - 1] if at else ""
            if letter in self._noun_letters and at:
                if before in self.tenses.noun_markers:
                    return "."
                if words[at] in self.tenses.adjectives and self._describes(words, at):
                    return "."  # "sources close to the talks", "soldiers present at the base"
                if words[at] in self.tenses.spots and not self.tenses.of_words.isdisjoint(words[at + 1 : at + 2]):
                    return "."  # "des manifestants place de la République"
                if self._has_subject_and_object(sentence, at):
                    holding = words[at].endswith(self.tenses.gerund_endings)  # "leaders meeting Monday barred"
                    return self._letters.get("ING" if holding else "PRES", ".")
            if letter == self._either_letter:
                finite = at and self._is_finite(sentence, at)  # "l'armée détruit lundi ses stocks"
                return self._letters.get("PRES", ".") if finite else self._participle_letter
            if letter == self._maybe and at:
                if self._follows_subject(words, at):
                    return self._letters.get("PRES", ".")  # "on se revoit lundi"
                return self._participle_letter if self._is_of_day(sentence, at) else letter
            if before in self.tenses.noun_leads and words[at] in self.tenses.modal_nouns:
                return "."  # "of his own will"
            if letter in self._plural_letters and self._counted(sentence, at):
                return "."  # "thirteen demands", "traded blows", but "signed in 1992 expires"
            return "." if self.tenses.prefixes and self._joined(words, at) else letter
        if at > 1 and words[at - 1] == self.tenses.infinitive_mark and words[at].isalpha():
            lexicon = sentence.document.lexicon
            plain = words[at] not in lexicon.function_words and not sentence.is_capitalised(at)
            return self._base if plain else "."  # "is to grill officials"
        if at and words[at][0].isalpha():
            led = words[at - 1] in self.tenses.reflexives and words[at] not in self.tenses.not_verbs
            if led or self._follows_subject(words, at):
                return self._letters.get("PRES", ".")  # "se déplace samedi", "n'affiche"
            for ending, form in self.tenses.persons.get(words[at - 1], ()):
                if words[at].endswith(ending):
                    return self._letters.get(form, ".")  # "nous nous retrouvons lundi"
        return "."

    def _named(self, sentence: Sentence, at: int, letter: str) -> bool:
        """Is a word no verb: a name, for it has a capital in a sentence, *entre* without *en*, *court* without *jusqu'*?"""
        if at and sentence.words[at - 1] not in QUOTES:
            composed, start = sentence.document.composed, sentence.starts[at]
            if composed[start].isupper() and not composed[start + 1 : start + 2].isupper():
                return True
        return letter in self._led and sentence.words[at + 1 : at + 2] != [self._led[letter]]

    def _add(self, words: list[str], verbs: list[Verb], verb: Verb) -> None:
        """Keep a verb, as a participle where it is only one."""
        name, start = verb.chain.name, verb.start
        past = name in PASTS
        beside = (past or name == "participle") and verbs and verbs[-1].end == start
        if beside and verbs[-1].head in self.tenses.copulas:
            return  # "will stay shut"
        if past:
            if self._qualifies(words, start):
                return  # "a planned visit", "the cut"
            if name == DOUBTFUL:
                if self._ends_compound(words, start, verb.end):
                    return  # "a rate cut on Thursday"
            elif verbs and self.is_reduced(words, verbs[-1], verb):
                if verb.head not in self.tenses.sayings and verb.end < len(words) and self._plural(words[verb.end]):
                    return  # "will redeem preferred shares"
                verb = replace(verb, chain=self._participle)
        elif verb.time == "present":
            if self._is_no_present(words, verb):
                return
        elif verb.time == "participle" and start and verb.end - start == 1 and words[start - 1] in self._nominal:
            return  # "les prévenus attendus mardi"
        verbs.append(verb)

    def is_reduced(self, words: list[str], leader: Verb, verb: Verb) -> bool:
        """Is a past form only a participle (*will recall troops sent in May*), for nothing lets it be finite there?"""
        tenses = self.tenses
        if not tenses.subjects or leader.klass in ("saying", "intent") or leader.time in ("infinitive", "gerund"):
            return False
        if leader.chain.name == "due-alone":
            return False  # "the talks scheduled for Friday took place"
        between = words[leader.end : verb.start]
        if len(between) > 12 or says_last(self.tenses, words, between, verb):
            return False
        if any(sign == "," and word in tenses.articles for sign, word in zip(between, between[1:], strict=False)):
            return False  # "in a letter delivered Tuesday, the prime minister invited": another subject
        opened = words[max(0, leader.start - ASIDE) : leader.start]
        opened = opened[len(opened) - opened[::-1].index(",") :] if "," in opened else opened[-2:]
        if between[-1:] == [","] and not tenses.relatives.isdisjoint(opened):
            return (
                False  # "the envoy, who goes by that name, telephoned on Sunday", "Oslo, whose case opens in May, sent"
            )
        if between[-1:] == [","] and words[leader.start - 1 : leader.start] == [","]:
            return False  # "the flights, halted in May, resume on Monday"
        return (
            tenses.borders.isdisjoint(between)
            and tenses.relatives.isdisjoint(between)
            and tenses.subjects.isdisjoint(between)
        )

    def _follows_subject(self, words: list[str], at: int) -> bool:
        """Does a relative or personal pronoun stand before a word, clitics aside?"""
        before = words[at - 1]
        if before in self.tenses.clitics and at > 1:
            before = words[at - 2]
        elif at > 1 and words[at - 2] == "-":
            return False  # "a-t-il prévenu"
        return before in self.tenses.verb_markers

    def _verb(self, words: list[str], start: int, end: int, chain: Chain) -> Verb:
        tenses = self.tenses
        while end - start > 1 and words[end - 1] in tenses.determiners:
            end -= 1  # "sera finalement | le 15 à Rome"
        head, first = words[end - 1], words[start]
        klass = ""
        present = chain.time == "present" or chain.name in PRESENTS
        if not present and head not in self._classed and first not in tenses.intents:
            pass  # most verbs are of no class
        elif head in tenses.forward or (head in tenses.announced and chain.name == "passif-présent"):
            klass = "forward"
        elif (
            head in tenses.forward_to
            or head in self._paired
            and " ".join(words[end - 1 : end + 1]) in tenses.forward_to
        ):
            klass = "forward-to"
        elif (head in tenses.intents or first in tenses.intents) and intends(tenses, words, head, end):
            klass = "intent"
        elif tenses.terms and present:
            terms = tenses.past_terms if chain.name in UNFINISHED else tenses.terms
            before = words[start - 1] if start else ""
            after = words[end] if end < len(words) else ""
            if not terms.isdisjoint((head, f"{before} {head}", f"{head} {after}")):
                klass = "term"
        if not klass and head in tenses.sayings:
            klass = "saying"
        negated = not tenses.negations.isdisjoint(words[start - 4 if start > 4 else 0 : end])
        if negated and tenses.denials and words[end : end + 1] and words[end] in tenses.thats:
            negated = not tenses.denials.isdisjoint(words[start:end])  # "n'avait réuni que deux cents personnes"
        modal = first if first in tenses.modals and end - start > 1 else ""
        return Verb(start, end, head, chain, klass, negated, modal, head in tenses.foreseeing)
