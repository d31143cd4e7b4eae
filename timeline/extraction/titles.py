"""Which headline suits a draft, and what stands in for one that did not come out well."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.extraction.awaited import awaiting_from
from timeline.extraction.clefts import turned
from timeline.extraction.dating import follows
from timeline.extraction.departures import on_the_way
from timeline.extraction.drafts import Draft
from timeline.extraction.fates import befallen, denied_fate
from timeline.extraction.headline_ends import closed, unaimed, unled
from timeline.extraction.headline_new_days import of_its_relative, with_new_day
from timeline.extraction.headlines import Headline
from timeline.extraction.judged_wholes import told_whole
from timeline.extraction.kinds import there_is
from timeline.extraction.lexicon import any_of
from timeline.extraction.noun_alone import noun_alone
from timeline.extraction.object_control import blames_or_thanks
from timeline.extraction.participle_chains import joined_to
from timeline.extraction.phrasing import LENGTH, cut, ended, tidy
from timeline.extraction.quotes import quote_span
from timeline.extraction.reading import Article
from timeline.extraction.referents import Referent
from timeline.extraction.roles import is_author
from timeline.extraction.title_openings import (
    behind_its_verb,
    done_on_a_day,
    due,
    entry_of_nouns,
    of_broken_off,
    owned,
    stands_beside,
    this_one,
    unowned,
)
from timeline.extraction.titles_apart import (
    in_first_person,
    is_first_person,
    of_claim,
    of_opening,
    said_beside,
    said_to_have,
    what_moves_it,
)
from timeline.extraction.values import SPEECH


def title_of(article: Article, draft: Draft) -> str:
    """The first headline without a flaw; where each has one, the words of the article as they are."""
    if draft.certainty.condition and draft.clause is not None:
        return Headline(article, draft.reading).of_condition(draft.clause)
    headline = Headline(article, draft.reading)
    for title in _proposals(article, draft, headline):
        if title and not headline.flawed(title):
            title = this_one(article, draft, ended(title, article.words.LOOSE_ENDS))
            title = with_new_day(article, draft, due(article, draft, unled(title, article.words)))
            english = article.language_is_english
            title = unaimed(article, title) if english else closed(article, turned(title, article.words))
            return owned(article, draft, title) or unowned(title, article.words)
    return behind_its_verb(article, draft, headline) or _in_own_words(article, draft)


def _in_own_words(article: Article, draft: Draft) -> str:
    """The clause as it stands in the article, times and all; in quotation marks where somebody says "I"."""
    span = article.spans[draft.expressions[0]] if draft.expressions else None
    start, end = quote_span(article, draft.reading, draft.clause, draft.verb, span)
    words, sentence = article.words, draft.reading.sentence
    if article.tokens[start].low in any_of(words, "RELATIVES", "COMPLEMENTISER", "SUBORDINATORS", "CONJUNCTIONS"):
        start, end = sentence.first, sentence.last
    if draft.verb is not None and start == draft.verb.start:
        start = _parted_subject(draft, start)
    if article.lows[end - 1] in words.UNFINISHED:
        end = sentence.last  # "expliquer ce | qui change"
    text = tidy(" ".join(article.document.cut(start, max(end, start + 1)).split()))
    if text[:1] not in '«“"' and any(is_first_person(article, k) for k in range(start, end)):
        bare = text.strip("«»“” ")
        bare = bare if len(bare) <= LENGTH - 4 else f"{cut(bare, LENGTH - 5)}…"
        return f"“{bare}”" if article.language_is_english else f"« {bare} »"
    first, _, rest = text.partition(" ")
    if (
        article.language_is_english
        and first.lower() in words.INDEFINITE
        and any(n.start == start + 1 for n in draft.reading.nouns)
    ):
        return f"The {rest}"  # "That vote, first planned for December, will not be held"
    return text


def _parted_subject(draft: Draft, start: int) -> int:
    """ "where the two, among them a Briton, | were held": where whoever was held is told of, else `start`."""
    clause = draft.clause
    before = draft.reading.clauses[clause.index - 1] if clause is not None and clause.index > 0 else None
    return before.opener + 1 if before is not None and before.kind == "relative" and not before.verbs else start


def _proposals(article: Article, draft: Draft, headline: Headline) -> Iterator[str]:
    yield _headline(article, draft, headline)
    if draft.verb is None and draft.noun is not None:
        awaits = not article.words.DUE.isdisjoint(article.lows[draft.noun.end : draft.noun.end + 1])
        yield of_its_relative(article, draft, headline)
        yield noun_alone(article, draft.noun, alone=draft.clause is None or awaits)
    span, whole = article.spans[draft.expressions[0]] if draft.expressions else None, draft.reading.sentence
    yield Headline(article, draft.reading).of_words(*quote_span(article, draft.reading, draft.clause, draft.verb, span))
    yield Headline(article, draft.reading).of_words(whole.first, whole.last)


def _headline(article: Article, draft: Draft, headline: Headline) -> str:
    headline.dated_at = article.spans[draft.expressions[0]][1] if draft.expressions else -1
    headline.told = draft.clause
    agents = [r for r, role in draft.cast.items() if role in {"agent", "participant"}]
    verb, clause = draft.verb, draft.clause
    if verb is not None and verb.passive and draft.noun is None:
        agents = [r for r in agents if draft.cast[r] != "agent"]  # "64 blessées par des tirs russes": done to others
    waits = verb is None and clause is not None and draft.noun is not None and draft.certainty.value != "happened"
    if waits and draft.noun is not None and awaiting_from(article, draft.reading, draft.noun.start) >= 0:
        sentence = draft.reading.sentence
        return headline.of_words(sentence.first, sentence.last)  # "Craignant une offensive, X a évacué la ville"
    entry = entry_of_nouns(article, draft)
    if entry >= 0:
        return headline.of_words(entry, draft.reading.sentence.last)
    source = draft.certainty.source
    own = (
        source is not None and article.document.word_before(source.start) in article.words.FIRST_PERSON_WORDS
    )  # "I think that X"
    aside = verb is not None and verb.form == "pp" and verb.stance == "plan" and draft.noun is not None
    aside = aside and source is not None and source.stance in ("say", "announce") and draft.certainty.value != "denied"
    # "said that he would stand in the election planned for May": what is planned is no part of what he says
    if (
        source is not None
        and not own
        and not aside
        and draft.certainty.value not in ("happened", "scheduled", "ongoing")
    ):
        above = draft.reading.clauses[source.clause] if 0 <= source.clause < len(draft.reading.clauses) else None
        if above is not None and clause is not None and clause.index == above.index:
            above = clause  # one leg of it
        goes_on = (
            clause is not None and verb is not None and clause.kind == "content" and "shared-subject" in verb.notes
        )
        holder = clause.parent if clause is not None and clause.kind == "content" else None
        quoted = (
            holder is not None and above is not None and above.reports(holder)
        )  # « Je pense que X partira », a dit Y
        if above is not None and (clause is None or not above.reports(clause)) and not goes_on and not quoted:
            subject = article.subject(draft.reading, source)
            beside = said_beside(article, clause, source)
            if beside is not None and clause is not None:
                return headline.of_beside(above, beside, subject, clause)
            if clause is not None and clause.kind == "relative" and clause.parent is above:
                return of_claim(headline, above, source, subject, clause)
            if clause is not None and verb is not None and clause.kind == "content" and source.clause == clause.index:
                first = clause.parent if source.start >= verb.end and clause.parent is not None else clause
                return headline.of_words(first.start, clause.end)  # "X said reports that it fired were an invention"
            if verb is not None and verb.form == "pp" and source.clause == verb.clause and source.end < verb.start:
                headline.kept = verb.main  # "wants the siege lifted"
                return headline.of_words(above.start, above.end)
            return headline.of_clause(above, source, subject, ())
    if verb is None or clause is None:
        if draft.noun is not None:
            undoing = (
                clause.verb if clause is not None and draft.certainty.value in ("cancelled", "postponed") else None
            )
            if clause is not None and undoing is not None and undoing.form == "fin" and befallen(article, clause):
                return headline.of_clause(clause, undoing, article.subject(draft.reading, undoing), ())
            authors = (m for m in draft.reading.mentions if is_author(article, m))
            if clause is not None and any(clause.holds(m.start) for m in authors):
                return headline.of_words(clause.start, clause.end)  # "Le raid est l'œuvre de X"
            done = clause.verb if clause is not None and done_on_a_day(article, clause, draft.noun) else None
            if clause is not None and done is not None and draft.certainty.value == "happened":
                return headline.of_clause(clause, done, article.subject(draft.reading, done), ())
            return headline.of_noun(draft.noun, _without_sources(draft), clause)
        sentence = draft.reading.sentence
        return " ".join(article.text[sentence.start : sentence.end].split())[:120]
    inside = article.document.inside
    told = [c for c in draft.reading.clauses if clause.reports(c) and (c.verb is not None or inside[c.start])]
    undone = clause.kind == "relative" and draft.certainty.value in ("cancelled", "postponed")
    own = verb.stance in ("cancel", "postpone") and not verb.passive and clause.subordinator in article.words.WHERE
    undone = undone and not own  # "where the committee adjourned the debate"
    told_here = clause.subordinator in article.words.OF_WHICH and clause.verb is not verb
    told_here = told_here or clause.verb is verb and verb.stance in ("cancel", "postpone")  # "que X avait reportée"
    undone = undone and (article.language_is_english or not told_here)
    above_it = clause.parent.verb if clause.parent is not None else None
    if undone and clause.parent is not None and (above_it is None or above_it.lemma not in article.words.PREFERRING):
        whole = headline.of_words(clause.parent.start, clause.parent.end)  # "La visite que X devait faire est annulée"
        if above_it is None or len(headline.stretch(clause.parent.start, clause.parent.end)) <= LENGTH:
            return whole
        # "L'émir, X, qui devait s'adresser à ses compatriotes, | a reporté son allocution": what is said comes last
        return headline.of_clause(clause.parent, above_it, article.subject(draft.reading, above_it), ()) or whole
    moved = what_moves_it(article, draft) if verb.form == "pp" else None
    if moved is not None:
        above = draft.reading.clauses[moved.clause]
        return headline.of_clause(above, moved, article.subject(draft.reading, moved), ())
    judged = told_whole(article, draft.reading, clause, verb, draft.certainty.value)
    if judged:
        return judged
    subject = article.subject(draft.reading, verb)
    if (draft.kind in SPEECH or verb.lemma in article.words.HEARING) and told:
        speaker = headline.speaker(clause, verb, subject)
        if not speaker and article.language_is_english:
            speaker = headline.unnamed_speaker(clause, verb)  # "…, officials said"
        heard = verb.lemma in article.words.HEARING
        quoted = any(article.document.inside[c.start] for c in told)
        if (
            (speaker or heard)
            and article.language_is_english
            and not quoted
            and not verb.inverted
            and verb.form == "fin"
        ):
            reported = headline.of_reported(speaker, clause, verb, told[0])
            if reported:
                return reported
        if speaker:
            return headline.of_quotation(speaker, told, verb.start)
    if draft.noun is not None and draft.noun.start >= verb.end and there_is(article, verb) and not verb.negated:
        return headline.of_words(verb.end, clause.end)  # "There were clashes in Tripoli": "Clashes in Tripoli"
    before = article.lows[verb.start - 1] if article.language_is_english and verb.start else ""
    of_himself = verb.person == "1" or article.words.SUBJECT_PRONOUNS.get(before, "").startswith("1")
    if of_himself and verb.form == "fin":
        return in_first_person(article, draft, headline, clause, verb)
    ahead = draft.certainty.value != "happened"
    if verb.form in ("inf", "ger") and verb.head is not None and verb.head.form == "fin" and follows(article, verb):
        return headline.of_next(clause, verb, subject or agents, ahead=ahead, teller=clause)
    if verb.form == "ger" and on_the_way(article, draft, verb):
        opening = of_opening(article, draft, headline, clause, verb)
        if opening:
            return opening
    owing = headline.of_owing(verb) if verb.form == "inf" and draft.certainty.value in ("scheduled", "expected") else ""
    if owing:
        return owing
    top = verb
    while (
        top.form in ("inf", "ger")
        and top.head is not None
        and top.head.form == "fin"
        and (top.tense != "infpast" or blames_or_thanks(article, top.head) or said_to_have(article, top, top.head))
    ):
        top = top.head
    if verb.form == "pp" or (verb.form in ("inf", "ger") and top is verb):
        planned = draft.noun is not None and verb.stance == "plan" and draft.noun.end <= verb.start
        stands = denied_fate(article, clause)
        planned = planned or verb.form == "pp" and stands
        # "A truce brokered by X collapsed": what was brokered
        told_alone = draft.noun is not None and verb.passive and verb.form == "pp" and draft.noun.end <= verb.start
        told_alone = told_alone and draft.noun is not None and stands_beside(article, draft.noun, verb)
        told_alone = told_alone and draft.certainty.value == "happened" and article.language_is_english
        opening = of_opening(article, draft, headline, clause, verb) if verb.tense in ("infpast", "ger") else ""
        if opening:
            return opening
        joined = joined_to(article, draft.reading, verb)
        told_alone = told_alone or joined is not None and (draft.noun is None or draft.noun.end <= joined.start)
        broken = of_broken_off(article, draft, headline, clause, verb) if not told_alone else ""
        if broken:
            return broken
        if draft.noun is not None and not planned and not told_alone:
            noun = headline.of_noun(draft.noun, agents, None)
            begun = (
                not article.language_is_english
                and verb.form == "pp"
                and article.document.word_before(verb.start) == ","
            )
            begun = (
                begun and draft.noun.end <= verb.start and draft.certainty.value == "happened" and len(noun.split()) < 4
            )
            return headline.of_phrase(verb, (), alone=True) if begun else noun  # "L'évacuation, entamée le 14 août"
        return headline.of_phrase(verb, subject or agents, alone=draft.certainty.value == "happened" or stands)
    moved_on = top.passive and top.form == "fin" and top.stance == "postpone" and top.modal != "expected"
    if moved_on and draft.certainty.value == "scheduled":
        what = headline.of_moved(clause, top, subject)
        if what:
            return what  # "La visite à Riga": that it has been put off is told of the day it was to be on
    same = draft.repeated
    if same is not None and same.verb is not None and same.clause is not None:
        return Headline(article, same.reading).of_same(headline, clause, verb, subject, same.clause, same.verb)
    objects = [r for r in draft.cast if r not in subject]
    return headline.of_clause(clause, top, article.subject(draft.reading, top), objects)


def _without_sources(draft: Draft) -> list[Referent]:
    return [r for r, role in draft.cast.items() if role != "source"]
