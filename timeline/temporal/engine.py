"""The whole pipeline on one screen: find, refine, resolve, explain."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from . import arithmetic, meanings, refine
from .anchor import Thread, Told
from .attached import is_attached, is_term
from .dateline import EARLY, heads, sent_on
from .encode import encode
from .explain import Explained, Spoken
from .find import MAX_EXPRESSIONS
from .join import join
from .languages.language import Language
from .match import Found, match
from .resolve import Context, Reading, resolve
from .tokenise import Document, glance
from .values import Anchor, Expression, Granularity, Interval

assert meanings  # importing it registers what rules mean


_made = tuple.__new__
_rounded = lru_cache(maxsize=1024, typed=True)(round)

BEGINNING = frozenset(("until", "not-before"))
"""Signals that may tell when something begins: *put off until Monday*, *not until Monday did they come*."""
COUNTED = "nth_in"
"""What may have days of its own, as the first week of a month does, before a signal bends them."""
CLOSES = 12
"""Words from a day to the comma that closes the apposition it is in."""
LONG_BEFORE = 300
"""Days before the day told last by which a date that only names a text or a person lies."""
FIRM = 0.85
"""How strong a past is, at least, that leaves no day before a month open up to that of publication."""


class Run:
    """One document on its way through the engine."""

    def __init__(self, text: str, anchor: Anchor, known: Language) -> None:
        grammar = self._grammar = known.grammar
        self.anchor = anchor
        self.expressions: list[Expression] = []
        self.truncated = False
        seen = glance(text)
        if seen is not None and grammar.trigger.finds_nothing(seen):
            return
        document = self.document = Document(text, grammar.lexicon, grammar.tokens, seen)
        self.context = Context(anchor.document_date, Thread(anchor), known.reader)
        self.borders, self._turns = known.tenses.relatives, known.reader.turns
        self.pairs: list[tuple[Found, Reading]] = []
        context, accept = self.context, self._accept
        for sentence in grammar.trigger.sentences(document):
            context.sentence = sentence.index
            match(encode(sentence, grammar), grammar, accept)
            if len(self.pairs) >= MAX_EXPRESSIONS:
                self.truncated = True
                break
        self.expressions = [self._expression(found, reading) for found, reading in self.pairs]

    def _accept(self, found: Found) -> bool:
        """Resolve a match; `True` where it is an expression, or a trap that hides one."""
        refine.attach(found, self._grammar)
        try:
            reading = resolve(found, self.context)
        except (arithmetic.OutOfCalendar, OverflowError):
            return False
        if reading is None:
            return False
        if found.signal is not None:
            if found.signal == "from" and reading.value and "/" in reading.value:
                found.signal = None  # it opens the range itself
            if found.signal in {"from", "until"} and reading.type == "DURATION" and reading.interval is None:
                found.signal = None  # "ending eight days of talks"
            elif found.signal in BEGINNING and (
                self.context.begins_then(found) or self.context.filled(found, reading.interval)
            ):
                found.signal = None
        if reading.type != "TRAP":
            self._add(found, reading)
        return True

    def _add(self, found: Found, reading: Reading) -> None:
        """Keep a reading, joined to the one before it where the two are one expression."""
        index = len(self.pairs)
        pairs = self.pairs
        beside = index and pairs[-1][0].encoded is found.encoded
        if beside and self._joins(found, reading):
            found, reading = pairs[-1]
            index -= 1
        else:
            pairs.append((found, reading))
        context, interval = self.context, reading.interval
        if (index < EARLY or context.dateline is not None) and heads(found):  # the next dispatch has its own day
            context.dateline = sent_on(found, reading, self.anchor.document_date)
        if interval is None or reading.type not in {"DATE", "TIME"}:
            return
        thread, sentence = context.thread, context.sentence
        if self._only_names(found, interval):
            thread.named = Told(index, interval, sentence, False, False, found, reading.confidence)
            return
        if found.signal == "since":  # what goes on since then is no moment that a story moves on from
            thread.since = Told(index, interval, sentence, False, False, found, min(reading.confidence, 0.85))
        elif self._stands_aside(found, reading):
            thread.aside = Told(index, interval, sentence, False, False, found, reading.confidence)
        else:
            frames = interval.granularity is Granularity.YEAR and self._frames(found)
            base, last = reading.anchored_on, thread.last()
            derived = base is not None and base < index and self.pairs[base][1].interval != interval
            if last is not None and last.frames and last.index == base and last.sentence == sentence:
                frames = True  # "in 1973, war broke out on 6 October and ended on the 25th"
            thread.tell(Told(index, interval, sentence, frames, derived, found, reading.confidence))

    def _stands_aside(self, found: Found, reading: Reading) -> bool:
        """Is the date off the main thread: in an aside, of a noun, or gone back to from the one told last?"""
        if self._aside(found, reading) or is_attached(found, self.context) or is_term(found, self.context):
            return True
        return reading.anchored_on is not None and self._counted_back(found, reading)

    def _counted_back(self, found: Found, reading: Reading) -> bool:
        """*Ils avaient écarté, deux semaines plus tôt, sa candidature. Le lendemain, …*: the story goes on from before."""
        base, interval, verb = reading.anchored_on, reading.interval, reading.cue.verb
        if base is None or interval is None or interval.latest is None or base >= len(self.pairs):
            return False
        first = self.pairs[base][1].interval
        if first is None or first.earliest is None or interval.latest >= first.earliest:
            return False
        verb = verb or self.context.governing(found)
        before = self.pairs[base][0]
        if before.encoded is found.encoded and verb is not None and verb is self.context.governing(before):
            return found.first_word > verb.end  # "ont quitté lundi une ville prise la veille"
        return verb is not None and verb.time == "before-past"

    def _joins(self, found: Found, reading: Reading) -> bool:
        """Whether a reading is one expression with the last; not where their range leaves the calendar."""
        try:
            return join(*self.pairs[-1], found, reading, self._grammar.lexicon, self.anchor.document_date)
        except (arithmetic.OutOfCalendar, OverflowError):
            return False

    def _only_names(self, found: Found, interval: Interval) -> bool:
        """*l'accord d'Alger du 12 décembre 2000*, *a law signed on 3 May 1993*: a day that only says which one is meant.

        It is of a participle or after *of*, and lies long before the day told last, to which the story goes back.
        """
        day, thread = interval.earliest, self.context.thread
        sentence, first = found.encoded.sentence, found.first_word
        if self._tells_of_before(found, interval):
            return True
        if day is None or day != interval.latest:
            if not first or interval.granularity is not Granularity.YEAR:
                return False
            framed = thread.last()
            if framed is None or not framed.frames or framed.sentence != self.context.sentence:
                return False
            return (
                sentence.words[first - 1] in self._grammar.lexicon.of_words
            )  # "en 1969, il dénonce le traité de 1937"
        last = thread.last_day() if thread.told else None
        if last is None or (last[1] - day).days < LONG_BEFORE:
            return False
        if first and sentence.words[first - 1] in self._grammar.lexicon.of_words:
            return True
        verbs = self.context.tenses.analyse(sentence).verbs
        verb = next((v for v in reversed(verbs) if v.end <= first), None)
        if verb is None or verb.time != "participle" or not verb.start:
            return False
        return sentence.words[verb.start - 1] not in self._grammar.lexicon.determiners  # "les faits remontent au"

    def _tells_of_before(self, found: Found, interval: Interval) -> bool:
        """*An offensive began on May 3, 2021 for the valley, lost in the early 1990s*: a time long before the day of its
        sentence, that a comma and a participle lead."""
        last, verb = self.context.thread.last(), self.context.governing(found)
        if (
            last is None
            or last.sentence != self.context.sentence
            or verb is None
            or verb.time not in ("participle", "past")
        ):
            return False
        if verb.end - verb.start > 1 or not verb.start or found.encoded.sentence.words[verb.start - 1] != ",":
            return False
        first, until = last.interval.earliest, interval.latest
        if first is None or until is None or verb.end > found.first_word:
            return False
        return (first - until).days >= LONG_BEFORE

    def _frames(self, found: Found) -> bool:
        """Is a year after *in* that of the whole sentence: at its head, or where no participle holds it (*élu en 2019*)?"""
        words, first = found.encoded.sentence.words, found.first_word
        if not first and found.rule.meaning in ("period", "shift"):  # "last year he was jailed in March"
            return not refine.owns(found) and not refine.qualifies(found)
        if not first or words[first - 1] not in self._grammar.lexicon.frame_words:
            return False
        if first < 2 or self._grammar.lexicon.attributive:
            return first < 2
        if (
            words[found.last_word : found.last_word + 1] == [","]
            and "," in words[: first - 2]
            and words[first - 2] != ","
        ):
            return False  # "la centrale, mise en service en 1971, devait fermer fin mars", but "le roi, en 1973, …"
        return not self.context.tenses.form(words[first - 2]).startswith(("PARTICIPLE", "MOTION"))

    def _expression(self, found: Found, reading: Reading) -> Expression:
        sentence, document = found.encoded.sentence, self.document
        words, starts, origin = sentence.words, sentence.starts, document.origin
        last = found.last_word - 1
        start, end = starts[found.first_word], starts[last] + len(words[last])
        if origin is not None:
            start, end = origin[start], origin[end]
        mod, signal, interval = reading.mod, reading.signal, reading.interval
        bent = reading.range or interval
        signal_start = None
        if found.signal is not None:
            signal = signal or found.signal
            signal_start = document.offset(starts[found.encoded.first[found.signal_start]])
            if interval is not None and (reading.range is None or found.rule.meaning == COUNTED):
                # "avant la fin de l'année": the end is a moment, not the third that "fin" alone would mean.
                within_day = reading.clock is not None or reading.part_of_day is not None
                whole = found.signal == "before" and (reading.mod == "END" or within_day)
                kind = "deadline" if whole else "from-then" if found.signal == "after" and within_day else found.signal
                today = self._seen_from(reading)
                if kind != "about" or not within_day:  # "vers 15 heures" blurs the hour, not the day
                    bent = _bend(reading.range or interval, kind, today)
                reading.range = bent
                ended = found.signal in ("before", "deadline") and reading.mod == "END"
                if ended:  # the thirds of a month say nothing of its end
                    reading.steps = [step for step in reading.steps if not step[1].startswith(("part-of", "third-of"))]
                reading.step("signal", "signal-before-end" if ended and whole else f"signal-{found.signal}")
            mod = mod or refine.SIGNALS[found.signal][1]
        text, verb = document.text[start:end], reading.cue.verb
        cue = None
        if verb is not None:
            at, stop = starts[verb.start], starts[verb.end - 1] + len(words[verb.end - 1])
            if origin is not None:
                at, stop = origin[at], origin[stop]
            cue = _made(Spoken, (document.text[at:stop], at, stop))
        # In the order of its fields: an expression is the one thing that every reading makes.
        told = (
            start, end, text, reading.type, reading.value, mod, interval, bent, signal, signal_start, found.rule.name,
            reading.granularity or (interval.granularity if interval is not None else None),
            reading.part_of_day, reading.clock, reading.timezone, cue.words if cue is not None else None,
            reading.direction, reading.anchored_on, tuple(reading.flags), _rounded(reading.confidence, 3),
            _made(Explained, (text, reading, cue)),
        )  # fmt: skip
        return _made(Expression, told)

    def _seen_from(self, reading: Reading) -> date | None:
        """The day a signal bends from: publication, or for a date that is past by then what it was counted from; or none."""
        today, told = self.anchor.document_date, reading.anchored_on
        last = reading.interval.latest if reading.interval else None
        told_of = reading.direction == "past" and reading.cue.strength >= FIRM and reading.mod != "END"
        if told_of and today is not None and last is not None and last > today:
            return None  # "was decided before March", said in March
        if told is None or told >= len(self.pairs) or today is None or last is None or last >= today:
            return today
        base = self.pairs[told][1].interval
        return base.earliest if base and base.earliest and base.earliest <= last else today

    def _aside(self, found: Found, reading: Reading) -> bool:
        """Is the expression inside a relative clause or brackets, off the main thread?

        *s'envolera dimanche pour Rome, où elle sera reçue mardi*: what is to come at the place goes on with the story.
        """
        words = found.encoded.sentence.words
        depth, first, turns = 0, found.first_word, self._turns
        onward = reading.cue.direction == "future"
        for i in range(first - 1, first - 25 if first > 24 else -1, -1):
            word = words[i]
            if word not in turns:
                continue
            if word in (")", ";", ":"):
                depth += word == ")"
                if word != ")":
                    return False
            elif word == "(":
                if not depth:
                    return True
                depth -= 1
            elif not depth and (word == "," or (onward and word in self._grammar.lexicon.onward)):
                return word == "," and self._announcing(found, i + 1)
            elif not depth and (word in self.borders or self._relative_that(words, i)):
                return True
        return False

    def _announcing(self, found: Found, at: int) -> bool:
        """Does a participle of saying or planning begin an apposition there that a comma closes (*annoncé jeudi dernier*)?

        The day of *l'échange, annoncé jeudi, s'est déroulé dans la matinée* is not that of the exchange; nor does *lundi, …,
        prise samedi* go on from Monday to Saturday.
        """
        sentence = found.encoded.sentence
        verb = next((verb for verb in self.context.tenses.analyse(sentence).verbs if verb.start == at), None)
        if verb is None or verb.end - at > 1 or verb.time not in ("participle", "past"):
            return False
        if verb.time == "past" and "," in sentence.words[: at - 1]:
            return False  # "the bank, hurt by bad loans, announced a loss for the quarter, …"
        last = self.context.thread.last()
        deed = verb.time == "participle" and last is not None and last.sentence == self.context.sentence
        if deed and verb.end <= found.first_word <= verb.end + 1:
            return True
        return bool(verb.klass or verb.foresees) and "," in sentence.words[found.last_word : found.last_word + CLOSES]

    def _relative_that(self, words: list[str], at: int) -> bool:
        """Is *que* after a noun (*la capitale qu'il avait visitée*), not after a verb (*a dit qu'il viendrait*)?"""
        tenses = self.context.tenses
        if words[at] not in tenses.tenses.thats or not at or not words[at - 1].isalpha():
            return False
        before = words[at - 1]
        return not tenses.form(before) and before not in self._grammar.lexicon.function_words


def _bend(interval: Interval, signal: str, today: date | None) -> Interval:
    try:
        return refine.bend(interval, signal, today)
    except (arithmetic.OutOfCalendar, OverflowError):
        return interval
