"""Headlines of what is told another way: by whoever says "I", by a claim that is judged, by an opening gerund."""

from __future__ import annotations

from dataclasses import replace

from timeline.extraction.absolutes import own_subject
from timeline.extraction.clauses import Clause, teller_of, verb_above
from timeline.extraction.drafts import Draft
from timeline.extraction.fates import fate, moved_to_a_day
from timeline.extraction.headlines import Headline
from timeline.extraction.phrasing import join_names, tidy
from timeline.extraction.reading import Article, Noun
from timeline.extraction.referents import Referent
from timeline.extraction.verb import Verb
from timeline.extraction.where_it_was import opening_with_whom

_BARE = 2
"""Words of a headline that only names a happening: "The summit"."""


def of_opening(article: Article, draft: Draft, headline: Headline, clause: Clause, verb: Verb) -> str:
    """ "After meeting X, | the minister left": "The minister met X", whatever he did next."""
    teller = clause if clause.verb is not None else teller_of(draft.reading.clauses, clause)
    own = own_subject(article.document, article.words, clause, verb, english=article.language_is_english)
    if own < 0 and (
        draft.certainty.value != "happened" or teller is None or teller.verb is None or teller.verb.form != "fin"
    ):
        return ""
    people = article.subject(draft.reading, verb)
    if verb.start and article.named[verb.start - 1] and people:
        teller = None  # "President X having signed the decree, the vote ..."
    piece = next((begin, end) for begin, end in clause.pieces if begin <= verb.start < end)
    if own >= 0:
        return headline.of_absolute(replace(clause, pieces=[piece]), verb, own)
    return headline.of_next(replace(clause, pieces=[piece]), verb, people, ahead=False, teller=teller)


def said_to_have(article: Article, verb: Verb, head: Verb) -> bool:
    """ "affirme avoir détruit", "is understood to have signed": what somebody is said to have done is told as it is said."""
    told = head.stance in ("say", "announce", "deny") or head.passive and head.lemma in article.words.THOUGHT
    told = told or head.lemma in article.words.SEEMING  # "appears to have fired"
    return told and 0 <= verb.start - head.end < 2


def said_beside(article: Article, clause: Clause | None, source: Verb) -> Verb | None:
    """ "a déclaré X, tout en démentant que", "a écrit X, affirmant que": the participle of whoever speaks, set apart from the
    verb, that the content hangs on; not "a voté un texte exigeant que"."""
    told = verb_above(clause) if clause is not None and clause.kind == "content" else None
    if told is None or told is source or told.form != "ger" or told.passive:
        return None
    lead = told.start - (article.lows[told.start - 1] in article.words.AND)
    apart = article.lows[lead - 1] == "," or article.lows[told.start] in article.words.PREPOSITIONS
    return told if apart and source.form == "fin" and source.end <= told.start else None


def of_claim(headline: Headline, above: Clause, judge: Verb, subject: tuple[Referent, ...], claim: Clause) -> str:
    """ "Minsk dément des informations selon lesquelles": whoever judges a claim, and the claim."""
    start, end = claim.pieces[0]
    if judge.start > start:
        return headline.of_words(above.start, above.end)  # "Reports that X resigned are false"
    return tidy(f"{headline.of_clause(above, judge, subject, ())} {headline.stretch(start, end)}")


def what_moves_it(article: Article, draft: Draft) -> Verb | None:
    """ "A visit planned for Friday was put off", "put off a visit planned for Friday": the verb that puts it off."""
    verb = draft.verb
    if verb is None or draft.certainty.value not in ("cancelled", "postponed"):
        return None
    told = (v for v in draft.reading.verbs if v.form == "fin" and v.clause >= 0)
    moving = [v for v in told if v.stance in ("cancel", "postpone") or fate(article, v) or moved_to_a_day(article, v)]
    return min(moving, key=lambda v: abs(v.start - verb.start), default=None)


def in_first_person(article: Article, draft: Draft, headline: Headline, clause: Clause, verb: Verb) -> str:
    """ "Je m'envolerai ce soir pour New Delhi": the words of whoever says "I"."""
    subject = article.subject(draft.reading, verb)
    told = article.answering(draft.reading, verb.start)  # "we" is a state's, and the words are those of its minister
    who = told if told and subject == article.spoken_for(told) else subject
    report = clause.report if clause.report is not None and clause.report.verb is not None else None
    if report is not None and report.verb is not None:
        speaker = headline.speaker(report, report.verb, who)
    else:
        speaker = join_names([r.name for r in who], article.words.AND_WORD) if who else ""
    words = headline.of_words(opening_with_whom(article, draft.reading, clause), clause.end)
    if article.language_is_english and article.document.inside[verb.start] and speaker:
        words = headline.as_said(clause.start, clause.end)
    return headline.credited(speaker, words) if speaker else words


def planned_aside(draft: Draft, source: Verb) -> bool:
    """ "said that he would stand in the election planned for May": what is planned is no part of what he says."""
    verb = draft.verb
    planned = verb is not None and verb.form == "pp" and verb.stance == "plan" and draft.noun is not None
    return planned and source.stance in ("say", "announce") and draft.certainty.value != "denied"


def done_at(article: Article, draft: Draft, noun: Noun, clause: Clause, told: str) -> int:
    """ "The leaders will discuss it at | the summit of 25 March": where the words of an English clause end that say what is
    done at a happening of which a headline has only the name; 0 where they say something else."""
    lows, words, verb = article.lows, article.words, clause.verb
    if not article.language_is_english or len(told.split()) > _BARE or verb is None or verb.form != "fin":
        return 0
    if noun.start < 2 or lows[noun.start - 1] not in words.THE or lows[noun.start - 2] not in words.AT_THE_TIME:
        return 0
    future = draft.certainty.value in ("scheduled", "expected") and verb.tense == "fut"
    past = draft.certainty.value == "happened" and verb.tense == "past" and not verb.modal
    parted = "," in lows[verb.end : noun.start] or any(verb.end <= v.start < noun.start for v in draft.reading.verbs)
    if not (future or past) or verb.end > noun.start or parted:
        return 0
    return next((end for start, end in clause.pieces if start <= noun.start < end), 0)


def faced(article: Article, clause: Clause, noun: Noun) -> Verb | None:
    """ "X, who | faces a congress in October, wants": the verb of an English relative that only leads to the happening."""
    verb = clause.verb if clause.kind == "relative" and article.language_is_english else None
    led = verb is not None and verb.stance == "state" and verb.lemma != article.words.BE and noun.start >= verb.end
    return verb if led else None
