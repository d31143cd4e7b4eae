"""What a date beside a verb does not date: a state, words said on another day, a name; and what it dates instead."""

from __future__ import annotations

from timeline.extraction.behind_days import subject_behind_day
from timeline.extraction.clauses import Clause, shared_subject
from timeline.extraction.compared import only_compared
from timeline.extraction.cues import noun_stance
from timeline.extraction.dating import Governor
from timeline.extraction.derived import DAYS
from timeline.extraction.doubts import Doubt, doubt_of_noun
from timeline.extraction.kind import Kind
from timeline.extraction.lasting import is_habitual
from timeline.extraction.lexicon import any_of
from timeline.extraction.live_pages import LivePages
from timeline.extraction.looks import has_verb
from timeline.extraction.only_asked import only_asked, only_clocked, only_counted_from
from timeline.extraction.plain_deeds import follows_suit, plain_deed
from timeline.extraction.reading import Noun, Reading
from timeline.extraction.ruled_out import ruled_out
from timeline.extraction.time_limits import possible_ahead
from timeline.extraction.told_in_present import told_in_present
from timeline.extraction.values import SPEECH
from timeline.extraction.verb import Verb
from timeline.temporal.values import Expression, Interval, Why

_YEAR = 360
"""Days."""
_OPENING = 2
"""Words of a clause before the day that opens it."""
_RUNNING = ("within", "sous")
"""Rules of dates that count from a day: "within three days", "sous trois jours"."""
_OBJECT = 8
"""Words from a verb to what was asked for in the request it acts upon."""
_PARTING = frozenset(",;:")


class Backgrounds(LivePages):
    """The part of drafting that keeps backgrounds apart from happenings."""

    def _noun_before(self, reading: Reading, index: int, reach: int = 4) -> Noun | None:
        """ "le début de l'invasion, le 24 février": the happening just before a date set apart by a comma."""
        start = self.article.spans[index][0]
        near = [n for n in reading.nouns if n.end <= start and start - n.end <= reach]
        return near[-1] if near else None

    def _undeclared(self, reading: Reading, found: Governor, interval: Interval, index: int) -> Kind | None:
        """What a verb without a kind of its own tells because of its day."""
        if self._ahead(found, interval):
            return Kind("other", Why(fr="fait à venir", en="a happening ahead"))
        if self._holds_since(found, interval):
            return Kind("other", Why(fr="commencé ce jour-là", en="begun that day"))
        if found.verb is None or found.clause is None:
            return None
        if possible_ahead(self.article, found.verb, interval):
            return Kind("other", Why(fr="possible à une date à venir", en="possible on a day ahead"))
        day, first, parent = self.article.day, interval.start_earliest, found.clause.parent
        above = parent.verb if parent is not None and found.clause.kind == "content" else None
        ahead = day is not None and first is not None and first >= day
        if ahead and above is not None and above.stance == "fear" and found.verb.form == "fin":
            return Kind("other", Why(fr="ce qui est redouté", en="what is feared"))
        if found.verb.kind == "other" and told_in_present(self.article, reading, found, interval, index):
            return Kind("other", Why(fr="raconté au présent", en="told in the present"))
        deed = plain_deed(self.article, reading, found.clause, found.verb, interval)
        last = self.drafts[-1] if self.drafts else None
        if deed is None or last is None or reading.index - last.reading.index > 1:
            return deed
        suit = follows_suit(self.article, found.clause, found.verb)
        return Kind(last.kind, Why(fr="fait comme le précédent", en="does as the one before")) if suit else deed

    def _ahead(self, found: Governor, interval: Interval) -> bool:
        """ "Les mineurs défilent lundi prochain", "craint un afflux en avril": a day ahead of a verb of the present."""
        verb, day, first = found.verb, self.article.day, interval.start_earliest
        if verb is None or verb.form != "fin" or verb.modal or verb.passive or day is None or first is None:
            return False
        latest = interval.end_latest
        if verb.stance in ("hope", "fear") and first == day and latest is not None and latest > day:
            return True  # "wants a draft by the 5th", "redoute un exode d'ici à vendredi"
        return (
            verb.tense in ("pres", "subj") and first > day and (verb.kind == "other" or verb.stance in ("fear", "hope"))
        )

    def _told_ahead(
        self, reading: Reading, found: Governor, kind: Kind | None, index: int, interval: Interval
    ) -> Noun | None:
        """ "lui a annoncé l'arrivée, demain, d'un avocat": a day ahead is not that of words said, but of what they tell."""
        verb, day = found.verb, self.article.day
        if verb is None or kind is None or kind.kind not in SPEECH or verb.form != "fin" or verb.modal or day is None:
            return None
        first, start = interval.start_earliest, self.article.spans[index][0]
        if first is None or first <= day or verb.tense not in ("past", "plup", "pres") or start < verb.end:
            return None
        noun = self._noun_before(reading, index, reach=9)
        if kind.kind == "demand" or noun is None or noun.start < verb.end or noun.happening.kind in SPEECH:
            return None
        return noun

    def _stance_noun(self, reading: Reading, index: int) -> Governor | None:
        """ "les craintes d'une offensive vendredi": the date is that of what is feared, whatever the verb after it says."""
        start = self.article.spans[index][0]
        for noun in reversed(reading.nouns):
            if noun.end > start or start - noun.end > 8:
                continue
            stance = noun_stance(self.article, noun) or doubt_of_noun(self.article, reading, noun)
            if not stance:
                return None
            if isinstance(stance, Doubt) and stance.undone and reading.verbs and reading.verbs[0].end <= noun.start:
                return None  # "The summit ended without agreement on Monday": the day of the end
            if not _PARTING.isdisjoint(self.article.lows[noun.end : start]):
                return None
            asked = (stance.value if isinstance(stance, Doubt) else stance[0]) == "demanded"
            if asked and self._asked_before(reading, noun, index):
                return None  # "rejected a request for his arrest on Monday": the day of the refusal
            between = has_verb(reading.verbs, noun.start + 1, start, "fin")
            return Governor(reading.clause_at(noun.start), noun=noun) if not between else None
        return None

    def _ran_on(self, verb: Verb, interval: Interval, index: int) -> bool:
        """ "asked for a loan, which was refused within three days": days that ran from then, and not from today on."""
        if not self.article.expressions[index].rule.startswith(_RUNNING) or verb.form != "fin" or verb.modal:
            return False
        day, first = self.article.day, interval.start_earliest
        if day is None or first is None or first == interval.end_latest == day:
            return False  # "recalled its envoy within the hour", on the day of writing
        return verb.tense in ("past", "plup") and not verb.stance and first >= day

    def _asked_before(self, reading: Reading, noun: Noun, index: int) -> bool:
        """Whether a verb in the past acts upon what was asked for, and the day is past too: nothing was asked for it."""
        interval, day = self.article.expressions[index].interval, self.article.day
        latest = interval.end_latest if interval is not None else None
        head = next((v for v in reversed(reading.verbs) if v.end <= noun.start), None)
        if head is None or latest is None or day is None or latest > day or noun.start - head.end > _OBJECT:
            return False
        return head.form == "fin" and head.tense in ("past", "plup") and head.stance not in ("demand", "hope", "fear")

    def _is_background(self, reading: Reading, found: Governor, kind: Kind, interval: Interval, index: int) -> bool:
        """A vague verb without anybody, or words said today about another day: nothing that happened then."""
        verb, day = found.verb, self.article.day
        if verb is None:
            return False
        if self.article.expressions[index].signal == "since" and self._holds_since(found, interval):
            return False
        if self._ran_on(verb, interval, index) or verb.tense == "pres" and self._as_a_habit(reading, index):
            return True
        if is_habitual(self.article, verb, interval):
            return True
        latest = interval.end_latest
        old = day is not None and latest is not None and (day - latest).days > 7
        told = verb.tense == "impf" or not self._in_chronicle(reading)
        tale = self._tells_of_a_day(found, interval, index)
        if verb.stance == "say" and tale or told_in_present(self.article, reading, found, interval, index):
            return False
        if verb.stance == "say" and verb.tense in ("pres", "impf") and verb.form == "fin" and old and told:
            return True
        nowadays = self.article.expressions[index].text.lower().replace("’", "'") in self.article.words.NOWADAYS
        if nowadays and verb.tense in ("pres", "pp") and kind.kind in ("other", "statement") and kind.noun is None:
            return True  # "dit-il aujourd'hui", "il préside aujourd'hui une fondation"
        if kind.kind != "other" or kind.noun is not None or found.clause is None:
            return False
        first = interval.start_earliest
        if verb.tense == "pres" and old and first is not None and latest is not None and (latest - first).days > 400:
            return True  # "Ambassadeur de 2017 à 2020, X revient sur la crise"
        heads = verb.tense == "pres" and (self.article.spans[index][0] < verb.start or not told)
        told = verb.tense == "impf" and verb.sense is not None and verb.sense.kind == "other" and not verb.passive
        if told and interval.granularity in ("day", "month") and self.article.subject(reading, verb):
            return False  # "Elle obtenait le statut de candidat le 14 décembre 2023": the imperfect of a tale
        if verb.tense in ("pres", "impf") and not verb.modal and old and not heads and not tale:
            return True
        start = found.clause.start
        if verb.stance in ("cancel", "postpone") or verb.modal == "scheduled":
            return False  # "That has been put off until December"
        words, before = self.article.words, self.article.document.word_before(verb.start)
        impersonal = verb.passive and before in words.EXPLETIVE_PRONOUNS  # "Il a été mis fin à sa mission"
        if impersonal or before in words.SUBJECT_PRONOUNS and before not in words.EXPLETIVE_PRONOUNS:
            return False  # "Nous réduirons nos engagements le 7 novembre"
        if verb.start - start == 1 and self._plain_noun(start):
            return False  # "Relatives demonstrated outside the Assembly"
        if self._told_of_noun(found.clause, verb, interval):
            return False  # "The agency, which cut the rating on November 29"
        shared = shared_subject(found.clause, reading.clauses)
        if shared is not None and shared.verb is not None and "shared-subject" not in shared.verb.notes:
            return False  # "The embassy was closed on Monday and reopened on Tuesday"
        if subject_behind_day(self.article, found.clause, verb) >= 0:
            return False  # "Mardi est décédé l'ancien roi"
        return verb.form == "fin" and verb.start - start < 2 and not self.article.subject(reading, verb)

    def _as_a_habit(self, reading: Reading, index: int) -> bool:
        """ "D'ordinaire, le conseil se réunit le lundi": on each of these days."""
        words, (start, end) = self.article.words, self.article.spans[index]
        if (
            words.AS_A_HABIT.isdisjoint(reading.lows)
            or end - start != 2
            or self.article.lows[start] not in words.ARTICLES
        ):
            return False
        lows, first = self.article.lows, reading.sentence.first
        led = any_of(words, "BARE_OF", "EN")
        for k in range(first, reading.sentence.last):
            if lows[k] in words.AS_A_HABIT:
                manner = lows[k] in words.ADVERBS or lows[k].endswith(words.ADVERB_ENDING)
                if manner or k > first and lows[k - 1] in led:
                    return True
        return False

    def _holds_on(self, found: Governor) -> bool:
        """ "the positions they held on June 4": what somebody holds for a time."""
        clause, verb = found.clause, found.verb
        held = (
            verb is not None
            and verb.lemma in self.article.words.HOLDING
            and clause is not None
            and clause.kind == "relative"
        )
        return held and clause is not None and self.article.lows[clause.opener - 1] in self.article.words.HELD

    def _holds_since(self, found: Governor, interval: Interval) -> bool:
        """ "bloquent le port depuis lundi", "est fermé depuis le 24 septembre": it began that day, and goes on."""
        verb, clause, first = found.verb, found.clause, interval.start_earliest
        if verb is None or clause is None or clause.kind != "main" or verb.form != "fin" or verb.negated or verb.modal:
            return False
        told = verb.tense in ("pres", "impf") and verb.lemma in self.article.words.HOLDING_ON
        return told and first is not None and first == interval.start_latest

    def _tells_of_a_day(self, found: Governor, interval: Interval, index: int) -> bool:
        """ "Le 12 août, la frégate heurtait la poupe du navire": the imperfect of a tale, after the day that opens it."""
        verb, clause, start = found.verb, found.clause, self.article.spans[index][0]
        if verb is None or clause is None or verb.tense != "impf" or verb.form != "fin" or verb.modal or verb.negated:
            return False
        opens = start < verb.start and start - clause.start <= _OPENING and clause.kind == "main"
        return opens and interval.granularity in DAYS and verb.stance in ("", "say", "announce")

    def _only_describes(self, found: Governor, expression: Expression, index: int) -> bool:
        """ "L'opposant, recherché depuis octobre, a été arrêté", "the first visit since 2012": no day."""
        if expression.signal != "since":
            return False
        verb, clause, start = found.verb, found.clause, self.article.spans[index][0]
        words, lows = self.article.words, self.article.lows
        for k in range(max(start - 12, clause.start if clause is not None else 0), start):
            if lows[k] in words.FIRSTS or lows[k] in words.MOST and lows[k - 1] in words.ARTICLES:
                return True
        if verb is None or clause is None or verb.form != "fin" or start >= verb.start:
            return False
        if verb.tense not in ("past", "plup"):
            return False
        return any(begin <= start < end <= verb.start and begin != clause.start for begin, end in clause.pieces)

    def _told_of_noun(self, clause: Clause, verb: Verb, interval: Interval) -> bool:
        """Whether "which" or "qui" is the subject of a deed of a day, and a noun stands before it."""
        words, opener = self.article.words, clause.opener
        if (
            clause.kind != "relative"
            or opener < 1
            or verb.stance
            or verb.lemma in words.PLANNED
            or interval.granularity != "day"
            or verb.tense not in ("past", "plup")
        ):
            return False
        relative = clause.subordinator in words.RELATIVES - words.NOT_AS_SUBJECTS
        relative = relative or self.article.language_is_english and clause.subordinator in words.COMPLEMENTISER
        return relative and verb.start - opener < 2  # "the helicopter that went missing on Wednesday"

    def _plain_noun(self, at: int) -> bool:
        words, low = self.article.words, self.article.tokens[at].low
        small = any_of(
            words,
            "SUBJECT_PRONOUNS",
            "ADVERBS",
            "RELATIVES",
            "COMPLEMENTISER",
            "CONJUNCTIONS",
            "PREPOSITIONS",
            "NOBODY",
            "DETERMINERS",
            "NUMBERS",
        )
        return low.isalpha() and len(low) > 2 and low not in small and not self.article.timed[at]

    def _at_once(self, index: int) -> bool:
        """ "dès samedi" dates a happening on Saturday; "à partir de" opens a stretch."""
        expression = self.article.expressions[index]
        start = expression.signal_start
        return start is not None and self.article.text[start : expression.start].lower().split()[:1] in (
            [w] for w in self.article.words.AT_ONCE
        )

    def _aside(self, reading: Reading, index: int) -> Why | None:
        """Why a date dates nothing wherever it stands; `None` where it may."""
        if index in self.article.of_age:
            return Why(fr="dit seulement l'âge", en="only says how old something is")
        if self._in_name(index):
            return Why(fr="fait partie d'un nom", en="part of a name")
        if only_asked(self.article, reading):
            return Why(fr="question à laquelle la suite répond", en="a question that what follows answers")
        if only_clocked(self.article, reading, index):
            return Why(fr="heure d'une réunion dite plus haut", en="the hour of a meeting told above")
        if self._reaches_back(index) or only_counted_from(self.article, index):
            return Why(fr="dit seulement depuis quand", en="only tells since when")
        begin, end = self.article.spans[index]
        words, lows = self.article.words, self.article.lows
        here = begin > 0 and lows[begin - 1] in words.DEMONSTRATIVES
        if here and not words.TEXTS_HERE.isdisjoint(lows[end : end + 1]):
            return Why(fr="jour du texte lui-même", en="the day of the text itself")
        expression = self.article.expressions[index]
        open_ended = expression.signal in ("not-before", "until", "deadline")
        if not open_ended and ruled_out(self.article, *self.article.spans[index]):
            return Why(fr="jour que le texte écarte", en="a day that the text rules out")
        if only_compared(self.article, reading, index):
            return Why(fr="chiffre d'un autre temps, à titre de comparaison", en="a figure of another time, compared")
        return None

    def _reaches_back(self, index: int) -> bool:
        """ "Une visite sans précédent depuis la guerre de 1967": a year that only names what one counts from."""
        start, lows, words = self.article.spans[index][0], self.article.lows, self.article.words
        interval = self.article.expressions[index].interval
        bare = interval is not None and interval.granularity == "year" and lows[start].isdigit()
        if not bare or start < 4 or lows[start - 1] not in words.OF_SOME or lows[start - 3] not in words.THE:
            return False
        return lows[start - 4] in words.SINCE

    def _in_name(self, index: int) -> bool:
        start, end = self.article.spans[index]
        if not 0 < end - start < 3 or 0 in self.article.named[start:end]:
            return False
        whole = (start, end)  # "avant Pâques" is no name; "le Septembre noir" is one
        return not any((m.start, m.end) == whole for m in self.article.mentions_before(end)[-3:])

    def _covers(self, found: Governor, index: int, interval: Interval) -> bool:
        """ "ont signé une feuille de route pour 2024-2026": the years of what was signed, not of its signing."""
        verb, start, day, words = found.verb, self.article.spans[index][0], self.article.day, self.article.words
        first, latest = interval.start_earliest, interval.end_latest
        agreed = found.noun is not None and found.noun.happening.agreed
        signed = verb is not None and verb.tense in {"past", "plup"} and verb.kind == "agreement"
        if day is None or not (agreed or signed):
            return False
        if first is None or latest is None or latest <= day or (latest - first).days < _YEAR:
            return False
        return self.article.document.word_before(start) in words.FOR

    def _done_within(self, expression: Expression, found: Governor, interval: Interval) -> bool:
        """ "collapsed within weeks": a time limit ahead of the day of writing, and a verb in the past that sets none."""
        verb, day = found.verb, self.article.day
        stated = found.clause is not None and found.clause.kind in {"main", "relative"}
        if expression.signal != "deadline" or verb is None or verb.form != "fin" or day is None or not stated:
            return False
        ahead = interval.start_earliest is not None and interval.start_earliest >= day
        return (
            ahead and verb.tense in ("past", "plup") and verb.kind in ("", "other") and not (verb.stance or verb.modal)
        )
