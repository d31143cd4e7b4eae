"""The headline of a draft: rules asked in turn, from what stands whole in the article to a verb with its subject.
A rule answers None where it says nothing of such a draft; what it does answer stands, though it may be empty."""

from __future__ import annotations

from dataclasses import dataclass, field

from timeline.extraction.awaited import awaiting_from
from timeline.extraction.clauses import Clause
from timeline.extraction.dating import follows
from timeline.extraction.departures import on_the_way
from timeline.extraction.drafts import Draft
from timeline.extraction.fates import befallen, denied_fate, told_for_certain
from timeline.extraction.headlines import Headline
from timeline.extraction.judged_wholes import told_whole
from timeline.extraction.kind_signs import there_is
from timeline.extraction.lasts_until import has_begun
from timeline.extraction.matrices import resolved
from timeline.extraction.noun_alone import title_of_nouns
from timeline.extraction.object_control import blames_or_thanks
from timeline.extraction.participle_chains import joined_to
from timeline.extraction.phrasing import LENGTH
from timeline.extraction.reading import Article
from timeline.extraction.referents import Referent
from timeline.extraction.roles import is_author
from timeline.extraction.title_openings import done_on_a_day, entry_of_nouns, of_broken_off, stands_beside
from timeline.extraction.titles_apart import (
    done_at,
    faced,
    in_first_person,
    of_claim,
    of_opening,
    planned_aside,
    said_beside,
    said_to_have,
    what_moves_it,
)
from timeline.extraction.values import SPEECH
from timeline.extraction.verb import Verb


def headline_of(article: Article, draft: Draft, headline: Headline) -> str:
    """What the first rule that fits makes of a draft."""
    headline.dated_at = article.spans[draft.expressions[0]][1] if draft.expressions else -1
    headline.told = draft.clause
    headline.ahead = draft.certainty.value in ("scheduled", "expected")
    for rule in (_awaited, _entry, _of_source):
        if (title := rule(article, draft, headline)) is not None:
            return title
    if draft.verb is None or draft.clause is None:
        return _without_verb(article, draft, headline)
    told = _Told(article, draft, headline, draft.verb, draft.clause)
    for of_verb in _OF_VERBS:
        if (title := of_verb(told)) is not None:
            return title
    return _of_clause(told)


def _awaited(article: Article, draft: Draft, headline: Headline) -> str | None:
    """ "Craignant une offensive, X a évacué la ville": the sentence as it stands."""
    if draft.verb is not None or draft.clause is None or draft.noun is None or draft.certainty.value == "happened":
        return None
    if awaiting_from(article, draft.reading, draft.noun.start) < 0:
        return None
    sentence = draft.reading.sentence
    return headline.of_words(sentence.first, sentence.last)


def _entry(article: Article, draft: Draft, headline: Headline) -> str | None:
    """An entry of a chronology that is made of nouns."""
    entry = entry_of_nouns(article, draft)
    return headline.of_words(entry, draft.reading.sentence.last) if entry >= 0 else None


def _of_source(article: Article, draft: Draft, headline: Headline) -> str | None:
    """What somebody fears, denies or expects is told with whoever does: "X accuses Y of preparing an attack"."""
    source, verb, clause = draft.certainty.source, draft.verb, draft.clause
    told = draft.certainty.value in ("happened", "scheduled", "ongoing")
    if source is None or told and not resolved(article, source, verb):
        return None
    if article.document.word_before(source.start) in article.words.FIRST_PERSON_WORDS or planned_aside(draft, source):
        return None  # "I think that X"
    above = draft.reading.clauses[source.clause] if 0 <= source.clause < len(draft.reading.clauses) else None
    if above is None:
        return None
    if clause is not None and clause.index == above.index:
        above = clause  # one leg of it
    content = clause is not None and clause.kind == "content"
    holder = clause.parent if clause is not None and content else None
    if holder is not None and above.reports(holder):
        return None  # « Je pense que X partira », a dit Y
    if clause is not None and (
        above.reports(clause) or content and verb is not None and "shared-subject" in verb.notes
    ):
        return None
    subject = article.subject(draft.reading, source)
    beside = said_beside(article, clause, source)
    if beside is not None and clause is not None:
        title = headline.of_beside(above, beside, subject, clause)
        if title or verb is None or draft.certainty.value not in ("expected", "announced"):
            return title
        return headline.of_clause(clause, verb, article.subject(draft.reading, verb), ())  # said by nobody with a name
    if clause is not None and clause.kind == "relative" and clause.parent is above:
        return of_claim(headline, above, source, subject, clause)
    beside_it = verb is not None and verb.form == "pp" and source.clause == verb.clause and source.end < verb.start
    if beside_it and verb is not None:
        headline.kept = verb.main  # "wants the siege lifted"
    if clause is not None and verb is not None and content and source.clause == clause.index:
        first = clause.parent if source.start >= verb.end and clause.parent is not None else clause
        return headline.of_words(first.start, clause.end)  # "X said reports that it fired were an invention"
    if beside_it and verb is not None and above.kind != "relative":
        return headline.of_words(above.start, above.end)
    wished = beside_it and above.parent is not None and verb is not None and (verb.head or source).end == verb.start
    if wished and above.parent is not None and not headline.takes_up(above, source):
        return headline.of_words(above.parent.start, above.end)  # "a second round, which X would like to see | held"
    return headline.of_clause(above, source, subject, ())


def _without_verb(article: Article, draft: Draft, headline: Headline) -> str:
    """A happening told by a noun, with the clause around it where that tells what came of it."""
    noun, clause, sentence = draft.noun, told_for_certain(draft.clause), draft.reading.sentence
    if noun is None:
        return " ".join(article.text[sentence.start : sentence.end].split())[:120]
    if title_of_nouns(article, draft.reading, noun):
        return headline.of_words(sentence.first, sentence.last)  # « Scrutin présidentiel dimanche au Ghana »
    if clause is not None:
        undoing = clause.verb if draft.certainty.value in ("cancelled", "postponed") else None
        if undoing is not None and undoing.form == "fin" and befallen(article, clause):
            return headline.of_clause(clause, undoing, article.subject(draft.reading, undoing), ())
        if (verb := faced(article, clause, noun)) is not None:
            return headline.of_clause(clause, verb, article.subject(draft.reading, verb), ())
        if any(clause.holds(m.start) for m in draft.reading.mentions if is_author(article, m)):
            return headline.of_words(clause.start, clause.end)  # "Le raid est l'œuvre de X"
        done = clause.verb if done_on_a_day(article, clause, noun) else None
        if done is not None and draft.certainty.value == "happened":
            return headline.of_clause(clause, done, article.subject(draft.reading, done), ())
    told = headline.of_noun(noun, [r for r, role in draft.cast.items() if role != "source"], clause)
    if clause is not None and (end := done_at(article, draft, noun, clause, told)):
        return headline.of_words(clause.start, end)  # "will discuss it at | the summit"
    return told


@dataclass(slots=True)
class _Told:
    """A draft told by a verb, and what the rules about it ask more than once."""

    article: Article
    draft: Draft
    headline: Headline
    verb: Verb
    clause: Clause

    top: Verb = field(init=False)
    """The finite verb on which an infinitive or a gerund hangs, else the verb itself."""

    def __post_init__(self) -> None:
        top = self.verb
        while top.form in ("inf", "ger") and top.head is not None and top.head.form == "fin":
            article, head = self.article, top.head
            if top.tense == "infpast" and not blames_or_thanks(article, head) and not said_to_have(article, top, head):
                break
            top = head
        self.top = top

    @property
    def subject(self) -> tuple[Referent, ...]:
        return self.article.subject(self.draft.reading, self.verb)

    @property
    def agents(self) -> list[Referent]:
        """Who acts; nobody, where something is done to others ("64 blessées par des tirs russes")."""
        undergone = self.verb.passive and self.draft.noun is None
        roles = ("participant",) if undergone else ("agent", "participant")
        return [r for r, role in self.draft.cast.items() if role in roles]

    @property
    def happened(self) -> bool:
        return has_begun(self.draft)


def _undone(told: _Told) -> str | None:
    """ "La visite que X devait faire est annulée": what is put off or called off, with the clause that says so."""
    article, verb, clause, headline = told.article, told.verb, told.clause, told.headline
    undone = told.draft.certainty.value in ("cancelled", "postponed")
    if clause.kind != "relative" or clause.parent is None or not undone:
        return None
    putting_off = verb.stance in ("cancel", "postpone")
    if putting_off and not verb.passive and clause.subordinator in article.words.WHERE:
        return None  # "where the committee adjourned the debate"
    told_here = clause.subordinator in article.words.OF_WHICH and clause.verb is not verb
    told_here = told_here or clause.verb is verb and putting_off  # "que X avait reportée"
    above = clause.parent.verb
    if told_here and not article.language_is_english or above is not None and above.lemma in article.words.PREFERRING:
        return None
    whole = headline.of_words(clause.parent.start, clause.parent.end)
    aside, short = clause.parent.pieces[0][1], len(headline.stretch(clause.parent.start, clause.parent.end)) <= LENGTH
    apart = whole.count(",") == 1 and article.lows[aside : aside + 1] == [","]
    if above is None or short and not (apart and above.start > aside and above.negated):
        return whole
    # "L'émir, X, qui devait s'adresser à ses compatriotes, | a reporté son allocution": what is said comes last
    return headline.of_clause(clause.parent, above, article.subject(told.draft.reading, above), ()) or whole


def _moved(told: _Told) -> str | None:
    """A participle whose happening another verb moves: that one is told."""
    moved = what_moves_it(told.article, told.draft) if told.verb.form == "pp" else None
    if moved is None:
        return None
    reading = told.draft.reading
    return told.headline.of_clause(reading.clauses[moved.clause], moved, told.article.subject(reading, moved), ())


def _judged(told: _Told) -> str | None:
    """What is judged as a whole ("Que X ait signé est un progrès") is told whole."""
    return told_whole(told.article, told.draft.reading, told.clause, told.verb, told.draft.certainty.value) or None


def _spoken(told: _Told) -> str | None:
    """Who says it, and what: in reported speech where that reads well, else as a quotation."""
    article, clause, verb, headline = told.article, told.clause, told.verb, told.headline
    heard = verb.lemma in article.words.HEARING
    if told.draft.kind not in SPEECH and not heard and "decrees" not in verb.notes:
        return None
    inside = article.document.inside
    said = [c for c in told.draft.reading.clauses if clause.reports(c) and (c.verb is not None or inside[c.start])]
    if not said:
        return None
    english = article.language_is_english
    speaker = headline.speaker(clause, verb, told.subject)
    if not speaker and english:
        speaker = headline.unnamed_speaker(clause, verb)  # "…, officials said"
    plain = verb.form == "fin" and not verb.inverted and not any(inside[c.start] for c in said)
    if (speaker or heard) and english and plain:
        reported = headline.of_reported(speaker, clause, verb, said[0])
        if reported:
            return reported
    return headline.of_quotation(speaker, said, verb.start) if speaker else None


def _there_were(told: _Told) -> str | None:
    """ "There were clashes in Tripoli": "Clashes in Tripoli"."""
    noun, verb = told.draft.noun, told.verb
    if noun is None or noun.start < verb.end or verb.negated or not there_is(told.article, verb):
        return None
    return told.headline.of_words(verb.end, told.clause.end)


def _of_himself(told: _Told) -> str | None:
    """What somebody tells of himself: "I will sign"."""
    article, verb = told.article, told.verb
    before = article.lows[verb.start - 1] if article.language_is_english and verb.start else ""
    first = verb.person == "1" or article.words.SUBJECT_PRONOUNS.get(before, "").startswith("1")
    if not first or verb.form != "fin":
        return None
    return in_first_person(article, told.draft, told.headline, told.clause, verb)


def _next(told: _Told) -> str | None:
    """What follows on a finite verb: "…, before flying to Rome"."""
    verb = told.verb
    if (
        verb.form not in ("inf", "ger")
        or verb.head is None
        or verb.head.form != "fin"
        or not follows(told.article, verb)
    ):
        return None
    who = told.subject or told.agents
    return told.headline.of_next(told.clause, verb, who, ahead=not told.happened, teller=told.clause)


def _on_its_way(told: _Told) -> str | None:
    """ "…, leaving for Rome on Monday"."""
    if told.verb.form != "ger" or not on_the_way(told.article, told.draft, told.verb):
        return None
    return of_opening(told.article, told.draft, told.headline, told.clause, told.verb) or None


def _owing(told: _Told) -> str | None:
    """An infinitive of what is to be done: "deadline to hand over the suspects"."""
    if told.verb.form != "inf" or told.draft.certainty.value not in ("scheduled", "expected"):
        return None
    return told.headline.of_owing(told.verb) or None


def _participle(told: _Told) -> str | None:
    """What a participle, or an infinitive that hangs on no finite verb, tells: what it opens, its noun, or itself."""
    article, draft, headline, verb = told.article, told.draft, told.headline, told.verb
    if verb.form != "pp" and (verb.form not in ("inf", "ger") or told.top is not verb):
        return None
    opens = verb.tense in ("infpast", "ger")
    opening = of_opening(article, draft, headline, told.clause, verb) if opens else ""
    alone = _told_alone(told)
    title = opening or ("" if alone else of_broken_off(article, draft, headline, told.clause, verb))
    if title:
        return title
    noun, stands = draft.noun, denied_fate(article, told.clause)
    stands = stands or verb.start - draft.reading.sentence.first < 2  # "Reporté lundi, le sommet"
    planned = noun is not None and verb.stance == "plan" and noun.end <= verb.start or verb.form == "pp" and stands
    if noun is None or planned or alone:
        return headline.of_phrase(verb, told.subject or told.agents, alone=told.happened or stands)
    named = headline.of_noun(noun, told.agents, None)
    begun = verb.form == "pp" and not article.language_is_english and article.document.word_before(verb.start) == ","
    if begun and noun.end <= verb.start and told.happened and len(named.split()) < 4:
        return headline.of_phrase(verb, (), alone=True)  # "L'évacuation, entamée le 14 août"
    return named


def _told_alone(told: _Told) -> bool:
    """Whether a participle is told without the noun before it: "A truce | brokered by X | collapsed"."""
    article, noun, verb = told.article, told.draft.noun, told.verb
    joined = joined_to(article, told.draft.reading, verb)
    if joined is not None and (noun is None or noun.end <= joined.start):
        return True
    if noun is None or not verb.passive or verb.form != "pp" or noun.end > verb.start:
        return False
    return stands_beside(article, noun, verb) and told.happened and article.language_is_english


def _put_off(told: _Told) -> str | None:
    """ "La visite à Riga": that it has been put off is told of the day it was to be on."""
    top = told.top
    moved_on = top.passive and top.form == "fin" and top.stance == "postpone" and top.modal != "expected"
    if not moved_on or told.draft.certainty.value != "scheduled":
        return None
    return told.headline.of_moved(told.clause, top, told.subject) or None


def _repeated(told: _Told) -> str | None:
    """ "X had done so in May": what X did."""
    same = told.draft.repeated
    if same is None or same.verb is None or same.clause is None:
        return None
    other = Headline(told.article, same.reading)
    return other.of_same(told.headline, told.clause, told.verb, told.subject, same.clause, same.verb)


def _of_clause(told: _Told) -> str:
    """Subject, verb and what goes with it; with whoever asks for it, where it is not done yet: "be opened"."""
    above = told.clause.parent if told.clause.kind == "content" else None
    if told.article.language_is_english and told.top.tense == "subj" and above is not None and above.verb is not None:
        return told.headline.of_words(above.start, told.clause.end)
    subject = told.subject
    objects = [r for r in told.draft.cast if r not in subject]
    return told.headline.of_clause(told.clause, told.top, told.article.subject(told.draft.reading, told.top), objects)


_ASKED_FIRST = (_undone, _moved, _judged, _spoken, _there_were, _of_himself)
_OF_VERBS = (*_ASKED_FIRST, _next, _on_its_way, _owing, _participle, _put_off, _repeated)
"""In this order: the first that answers has the word."""
