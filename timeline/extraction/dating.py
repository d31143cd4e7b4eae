"""Which date belongs to which verb or noun, and how an undated happening leans on a dated one."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.extraction.absolutes import own_subject
from timeline.extraction.beside_dates import (
    describes_who_acts,
    done_to_by,
    of_a_text,
    only_says_where,
    only_says_which,
    only_says_who,
    only_says_whose,
)
from timeline.extraction.beside_verbs import as_foreseen
from timeline.extraction.came_to_nothing import nothing_came
from timeline.extraction.clauses import Clause
from timeline.extraction.dated_nouns import (
    names_a_thing,
    noun_around,
    noun_awaited,
    noun_beside,
    noun_led,
    noun_nearest,
    noun_of_aside,
    noun_set_apart,
    noun_that_tells,
)
from timeline.extraction.days_inside_nouns import parted
from timeline.extraction.days_of_appositions import apposition_at, noun_of_apposition
from timeline.extraction.days_of_bounds import bounding, led_to_before
from timeline.extraction.first_to import first_to, only_names, thing_named, told_by
from timeline.extraction.grounds import noun_gone_by, noun_of_grounds
from timeline.extraction.happened_when import befell_when
from timeline.extraction.judged import judged
from timeline.extraction.known_by import known_then, only_tells_the_toll
from timeline.extraction.lexicon import any_of
from timeline.extraction.looks import first_within
from timeline.extraction.opening_participles import has_own_day, is_opening
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.said_in import in_words, said_in, spoken_at
from timeline.extraction.time_limits import gives_time
from timeline.extraction.values import GROUPS
from timeline.extraction.verb import Verb
from timeline.temporal.values import Expression, Interval


@dataclass(slots=True)
class Governor:
    """What an expression dates: a verb, or a noun with a date of its own."""

    clause: Clause | None
    verb: Verb | None = None
    noun: Noun | None = None


def governor(article: Article, reading: Reading, index: int) -> Governor:
    """What expression `index` dates in its sentence. Its neighbours decide first, then the clause it stands in."""
    start, end = article.spans[index]
    clause = reading.clause_at(start)
    if (bound := bounding(article, reading, index)) is not None:
        return Governor(None, noun=bound[0])
    if clause is not None and (known := known_then(article, reading, clause, start)) is not None:
        return Governor(known[0], verb=known[1])
    noun = noun_beside(article, reading, start, end)
    if noun is not None:
        told = clause is None or apposition_at(article, clause, start) is None
        return Governor(clause if told else None, noun=noun)
    elsewhere = (
        clause is None
        or _of_something_else(article, reading, clause, start)
        or names_a_thing(article, clause, start, end)
    )
    if clause is None or elsewhere or only_tells_the_toll(article, reading, start):
        return Governor(None)
    if (inside := parted(article, reading, clause, start, end)) is not None:
        return Governor(clause if inside[0] is not None else None, noun=inside[0])
    if of_a_text(article, clause, start) or _beside_participle(article, clause, start):
        main = clause.verb
        spoken = main is not None and ("says" in main.notes or main.kind in GROUPS["speech"])
        if main is not None and spoken and spoken_at(article, clause, start - 1):
            behind = not any(article.dated[main.end : start]) and in_words(article, main.end, start - 1)
            if main.start > start or behind:
                return Governor(clause, verb=main)  # "Dans un communiqué lu samedi soir, X a accusé"
        return Governor(clause)
    if _in_aside(article, clause, start):
        return Governor(clause)
    if (apart := apposition_at(article, clause, start)) is not None:
        return Governor(None, noun=noun_of_apposition(reading, apart, start))
    if article.language_is_english and (aside := noun_of_aside(article, reading, clause, start)) is not None:
        return Governor(clause, noun=aside)
    noun = noun_awaited(article, reading, clause, start) if reading.nouns else None
    noun = noun or noun_around(article, reading, clause, index) or noun_set_apart(article, reading, clause, start)
    noun = noun or noun_led(article, reading, clause, start) or noun_that_tells(article, reading, start, end)
    noun = noun or noun_of_grounds(article, reading, clause, start) or noun_gone_by(article, reading, clause, index)
    if noun is not None:
        return Governor(clause, noun=noun)
    if (ahead := led_to_before(article, reading, index)) is not None:
        return Governor(None, noun=ahead)
    if clause.verb is None and first_within(clause.verbs, 0, start) is None:
        before = [n for n in reading.nouns if clause.holds(n.start) and n.end <= start]
        if before and clause.verbs:
            return Governor(clause, noun=before[-1])  # "Nomination du ministre lundi, refus de recevoir X"
    verb = _verb_beside(article, clause, start, article.expressions[index])
    if verb is None and clause.kind == "adverbial" and clause.parent is not None:
        clause = clause.parent
        verb = clause.verb
    verb = clause.verb if verb is not None and only_says_whose(article, reading, clause, verb) else verb
    if verb is None:
        return Governor(clause, noun=noun_nearest(reading, clause, start))
    verb = first_to(article, clause, told_by(article, clause, verb))
    if (fate := befell_when(article, clause, verb)) is not None:
        return Governor(clause.parent, verb=fate)
    if only_names(article, reading, verb):
        return Governor(clause, noun=thing_named(reading, verb, start))
    noun = judged(article, reading, verb, index) if verb.end < start else None
    return Governor(
        reading.clauses[verb.clause] if 0 <= verb.clause < len(reading.clauses) else clause,
        verb=None if noun is not None else verb,
        noun=noun,
    )


def _of_something_else(article: Article, reading: Reading, clause: Clause, start: int) -> bool:
    """ "Born on 3 May 1960, X entered", "Rather than wait until Friday, X freed him on Monday": the verb has another day."""
    words, lows, main = article.words, article.lows, clause.verb
    if main is None or start >= main.start:
        return False
    first = (clause.piece_at(start) or (clause.start,))[0]
    if lows[first] in words.BORN or _says_what_he_was(article, clause, first, start):
        return True
    if not words.REACTING.isdisjoint(lows[first : first + 2]) and lows[first] in words.PREPOSITIONS:
        led = next((k for k in range(first + 1, min(first + 4, start)) if lows[k] in words.REACTED_TO), start)
        deeds = (n for n in reading.nouns if led < n.start < start and n.happening.kind not in GROUPS["speech"])
        if next(deeds, None) is not None:
            return False  # "In response to the raid carried out on Tuesday, the ministry denies"
        # "In reply to a letter sent on Tuesday, the ministry denies"
        return any(v.form == "pp" and led < v.start < start for v in clause.verbs)
    apart = (*lows[first : first + 2],) in words.WITHOUT or describes_who_acts(article, clause, first)
    return apart and any(article.dated[main.end : clause.end])


def _says_what_he_was(article: Article, clause: Clause, first: int, start: int) -> bool:
    """ "Prix Nobel de la paix en 1978, il avait démissionné", "Victime d'un malaise en mai, il": in French, a noun without an
    article opens the sentence, and its day is none of what the verb behind the comma tells."""
    words, lows, main = article.words, article.lows, clause.verb
    low, stop = lows[first], (clause.piece_at(start) or (first, start))[1]
    if article.language_is_english or main is None or first != clause.start or main.start <= stop or lows[stop] != ",":
        return False
    if not article.tokens[first].cap or article.named[first] or article.timed[first] or low in article.lexicon.nouns:
        return False
    if low in any_of(
        words, "PREPOSITIONS", "DETERMINERS", "ADVERBS", "CONJUNCTIONS", "SUBORDINATORS", "BARE_SUBORDINATORS"
    ):
        return False
    if low in article.lexicon.forms or lows[first + 1] not in words.OF_SOME and not article.tokens[first + 1].cap:
        return False
    return lows[stop + 1] in words.SUBJECT_PRONOUNS and not any(first <= v.start < stop for v in clause.verbs)


def above(article: Article, clause: Clause | None, interval: Interval) -> Governor | None:
    """ "Turkey shut the pipeline that carries its oil on Tuesday": where the aside tells nothing, the verb above it."""
    parent = clause.parent if clause is not None and clause.kind == "relative" else None
    verb = parent.verb if parent is not None else None
    if (
        parent is None
        or verb is None
        or verb.tense not in ("past", "plup", "fut")
        or any(article.dated[k] for k in article.tokens_of(parent))
    ):
        return None
    latest, day = interval.end_latest, article.day
    ahead = latest is None or day is None or latest > day
    return Governor(parent, verb=verb) if ahead == (verb.tense == "fut") else None


def _beside_participle(article: Article, clause: Clause, start: int) -> bool:
    """ "un sondage paru hier": the day belongs to a participle that tells no happening."""
    at, first, lows = start - 1, clause.start, article.lows
    while at > first and lows[at] in article.words.SMALL_BEFORE_DAYS:
        at -= 1
    readings = article.lexicon.forms.get(lows[at], ()) if at >= first and lows[at] not in article.lexicon.nouns else ()
    if at > first and (lows[at - 1] in article.words.DETERMINERS or lows[at - 1] in article.words.IN_PART):
        return False  # "a concédé sa défaite dimanche": a noun; "doit reprendre en partie demain"
    if clause.verb is not None and clause.verb.reflexive and clause.verb.end == at:
        return False  # "s'est dit déçu jeudi"
    if not readings or as_foreseen(article.words, lows, at, first):
        return False
    if (
        article.named[at]
        or lows[at] in article.words.READ_AS_NOUNS
        or (lows[at - 1], lows[at]) in article.words.SET_PAIRS
    ):
        return False
    for verb in clause.verbs:
        if verb.start <= at < verb.end + _said_with(verb):
            return False
    return all(reading.tense == "pp" for reading in readings)


def _said_with(verb: Verb) -> int:
    """ "made known on 9 July", "had let it be known on Tuesday": how many words behind a verb are part of what it says."""
    words = verb.sense.words if verb.sense is not None else ()
    return len(words) if len(words) > 1 or verb.stance == "say" else 0


def _in_aside(article: Article, clause: Clause, start: int) -> bool:
    """ "X, chargé d'une médiation en juillet, s'était rendu à Y fin mai": the day of an aside that tells no happening."""
    main = clause.verb
    if main is None or main.form != "fin" or article.language_is_english or len(clause.pieces) < 2:
        return False
    piece = clause.piece_at(start)
    if piece is None or piece == clause.pieces[0] or piece[1] > main.start or article.lows[piece[0] - 1] != ",":
        return False
    low = article.lows[piece[0]]
    for verb in clause.verbs:
        if verb.start < piece[1] and verb.end > piece[0]:
            return False
    return low.endswith(article.words.PARTICIPLES_IN_E) and any(article.dated[main.end : clause.end])


def _verb_beside(article: Article, clause: Clause, start: int, expression: Expression) -> Verb | None:
    """The nearest verb before the expression in its clause, else the clause's own."""
    before = [v for v in clause.verbs if v.start < start and (v.form != "pp" or not _closed(article, v, start))]
    if not before:
        after = clause.verb
        if after is None:
            after = first_within(clause.verbs, start, clause.end)
        return after
    nearest = before[-1]
    day = article.day
    if article.language_is_english and done_to_by(article, clause, nearest, start):
        return clause.verb  # "was accused of sheltering rebels by Congo on Monday"
    main = clause.verb if nearest.form == "pp" and nearest.lemma in article.words.COMPANIONS else None
    if main is not None and main.start > start and not any(article.dated[main.end : clause.end]):
        return main  # "M. X, interrogé jeudi à Paris, a souhaité"
    if (
        main is not None
        and main.stance == "say"
        and main.end <= nearest.start
        and "," in article.lows[main.end : nearest.start]
    ):
        return main  # "a confié M. X, joint jeudi par téléphone"
    if clause.verb is not None and is_opening(clause, nearest, start) and not has_own_day(article, clause, nearest):
        return clause.verb  # "Accompagné jeudi de X, Y a visité": the day of the main verb
    if nearest.form == "inf" and clause.verb is not None and nearest is not clause.verb and nearest.tense != "infpast":
        latest = expression.interval.latest if expression.interval else None
        finite = clause.verb
        if expression.signal == "until" and finite is nearest.head and gives_time(article, finite):
            return finite  # "disposent de cinq jours pour partir, soit jusqu'à mercredi"
        past = finite.tense in ("past", "plup") and day is not None and latest is not None and latest <= day
        failed = finite.sense is not None and len(finite.sense.words) > 1  # "failed to adopt a text on Friday"
        # A past day dates what was done, not what was promised or planned: "a promis d'envoyer des armes mardi".
        if (
            past
            and not follows(article, nearest)
            and not nothing_came(article, nearest.end)
            and not (finite.stance in ("plan", "hope") and finite.tense in ("plup", "impf"))  # "had planned to go"
            and (finite.kind or finite.stance in ("demand", "hope", "plan", "announce", "say"))
            and finite.stance not in ("carry",)
            and not (finite.lemma in article.words.IMPLICATIVE and _is_told(nearest) and not failed)
        ):
            return finite
        if (
            past
            and finite.lemma in article.words.TRYING
            and finite is nearest.head
            and nearest.kind not in ("attack", "military")
        ):
            return finite  # "a tenté mardi de convaincre": that it was tried
        while (
            nearest.stance == "state" and not nearest.kind and nearest.head is not None and nearest.head.form == "inf"
        ):
            nearest = nearest.head
    told = (
        clause.verb is not None
        and clause.verb.start > start
        and (clause.verb.stance in ("say", "announce") or clause.verb.kind)
    )
    main = clause.verb
    if only_says_who(article, clause, nearest) or only_says_where(article, clause, nearest, start):
        return main
    if (
        nearest.form == "pp"
        and (told or said_in(article, clause, nearest))
        and spoken_at(article, clause, nearest.start, nearest)
    ):
        return clause.verb  # "Dans un entretien accordé samedi, X a jugé": the day on which X spoke
    if main is not None and article.language_is_english and only_says_which(article, main, nearest):
        return main
    if nearest.form == "ger" and clause.verb is not None and not nearest.kind:
        apart = own_subject(article.document, article.words, clause, nearest, english=article.language_is_english)
        return clause.verb if apart < 0 else nearest  # "La trêve ayant pris fin samedi, X a attaqué"
    return nearest


def _is_told(verb: Verb) -> bool:
    """Whether what somebody managed or preferred to do is a happening, or puts an end to one: "préféré annuler sa visite"."""
    return verb.kind not in ("", "other") or verb.stance in ("cancel", "postpone")


def follows(article: Article, verb: Verb) -> bool:
    """ "avant de gagner Nouakchott", "before flying to Rabat": what comes after the finite verb, with a day of its own."""
    lows, words = article.lows, article.words
    at = verb.start - 1 - (lows[verb.start - 1] in words.INFINITIVE_MARKS)
    return at >= 0 and lows[at] in words.BEFORE_EVENT


def qualifies(article: Article, clause: Clause | None, verb: Verb | None) -> bool:
    """ "le retrait des troupes déployées depuis mai": a participle that only tells which troops are meant."""
    main = clause.verb if clause is not None else None
    if verb is None or main is None or main is verb or verb.form != "pp":
        return False
    return verb.start > main.end and article.tokens[verb.start - 1].low.isalpha()


def _closed(article: Article, verb: Verb, start: int) -> bool:
    """A participle shut in by a comma does not reach a date after the next main verb or comma.

    But it does reach the second of its own: "Prévu lundi, puis mardi, le vote s'est tenu vendredi".
    """
    again = verb.end < start - 1 and article.lows[start - 1] in article.words.THEN
    if (
        again
        and article.dated[verb.end]
        and all(article.dated[k] or article.lows[k] == "," for k in range(verb.end, start - 1))
    ):
        return False
    return any(
        article.tokens[k].text in ",;)" and article.document.starts[k] > article.document.ends[verb.main]
        for k in range(verb.end, start)
    )
