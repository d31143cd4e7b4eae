"""Who takes part in a happening, and as what."""

from __future__ import annotations

from timeline.extraction.actors_in_clauses import Deed, add_in_clause, author_of_grounds
from timeline.extraction.actors_of_nouns import around_noun
from timeline.extraction.authors_of_deeds import authors_of
from timeline.extraction.blamed import blame_authors
from timeline.extraction.clauses import Clause
from timeline.extraction.cues import undergone
from timeline.extraction.fates import fate
from timeline.extraction.forces_joined import joined_forces
from timeline.extraction.kind_signs import meant_by_pronoun
from timeline.extraction.mediators import set_mediators
from timeline.extraction.objects import (
    between_peoples,
    brokered_by,
    by_clitic,
    by_object_pronoun,
    by_oblique_pronoun,
    by_speaker,
    from_adjectives,
    from_content,
    from_topic,
    is_a_thing,
)
from timeline.extraction.objects_meant import add_objects_meant
from timeline.extraction.peoples import one_of_them, people_after, people_before
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.receivers import (
    apposed_to,
    leave_out_scene,
    leave_out_towns,
    of_another_participle,
    of_that_age,
)
from timeline.extraction.referents import Referent
from timeline.extraction.roles import (
    AIMED,
    MUTUAL,
    Cast,
    behind_led_noun,
    is_judged,
)
from timeline.extraction.seated import seat
from timeline.extraction.stances import AWAITING
from timeline.extraction.told_before import from_announced, told_before, who_met_before
from timeline.extraction.values import BLOWS, ENCOUNTERS, SPEECH
from timeline.extraction.verb import Verb

_ASIDE = frozenset(("place", "agency"))
_JUDGING = frozenset(("demand", "refusal", "accusation"))
_SUFFERED = AIMED | SPEECH | {"other"}
_BY = 10
"""Tokens behind a verb among which "by" tells who does it."""
_ABOUT_EVENTS = frozenset(("happen", "cancel", "postpone", "plan"))


def actors_of(
    article: Article, reading: Reading, clause: Clause | None, verb: Verb | None, noun: Noun | None, kind: str
) -> Cast:
    """Referents with their roles, in the order in which an editor names them."""
    deed = Deed(article, reading, clause, verb, noun, kind, kind in MUTUAL)
    first = _add_subject(deed)
    if noun is not None:
        _add_around_noun(deed, noun)
    elif clause is not None and verb is not None and not deed.cast and verb.stance in _ABOUT_EVENTS:
        meant = meant_by_pronoun(article, reading, clause, verb)
        if meant is not None:
            around_noun(article, meant[0], meant[0].clause_at(meant[1].start), meant[1], kind, deed.cast)
    if clause is not None:
        _add_from_above(deed, clause)
        _add_beside(deed, clause, first)
        _add_objects(deed, clause)
        if verb is not None:
            _add_from_words(deed, clause, verb)
            _add_agents(deed, clause, verb)
    _add_from_before(deed)
    if deed.mutual:
        leave_out_towns(reading, deed.cast)
    for referent in [r for r in deed.cast if r.type == "office" and (r.country is None or r.supposed)]:
        seat(article, reading, referent, deed.cast)
    if clause is not None:
        _add_peoples(deed, clause)
        if len(deed.cast) > 2:
            set_mediators(article, reading, clause, verb, kind, deed.cast)
        if verb is not None and verb.passive and kind in BLOWS:
            leave_out_scene(article, reading, clause, verb, deed.cast)
    return deed.cast


def _add_subject(deed: Deed) -> str:
    """Cast the subject of the verb, unless it only carries a noun; the role that a subject has."""
    article, reading, clause, verb = deed.article, deed.reading, deed.clause, deed.verb
    kind, mutual = deed.kind, deed.mutual
    if verb is None:
        return "participant" if mutual else "agent"
    passive = undergone(article, verb, kind) and not (verb.form == "pp" and mutual)
    first = "participant" if mutual else "recipient" if passive and kind in _SUFFERED else "agent"
    awaiting = AWAITING if kind in AIMED else frozenset()  # "expects an attack": does not attack
    if deed.noun is not None and (verb.passive or verb.stance in _ABOUT_EVENTS | awaiting):
        return first
    wrecked = verb.lemma in article.words.WRECKED and kind == "other"
    subject = _subject(deed, verb)
    if not subject and clause is not None:
        subject = _instead(article, reading, clause, verb)
        first = "recipient" if verb.passive and not mutual else first  # "des policiers russes ont été décorés"
        first = "participant" if wrecked else first  # "Un avion indien s'est écrasé": India did nothing
    for referent in subject:
        if wrecked and not article.language_is_english and referent.type in ("name", "org") and not referent.country:
            continue  # "Un Boeing s'est écrasé"
        deed.add(referent, first)
    if article.language_is_english and len(subject) == 1 and not wrecked:
        for referent in joined_forces(article, reading, verb, subject[0]):
            deed.add(referent, first)
    if clause is not None and first == "recipient" and reading.nouns:
        deed.cast.update(dict.fromkeys(authors_of(article, reading, clause, verb, kind), "agent"))
    return first


def _subject(deed: Deed, verb: Verb) -> tuple[Referent, ...]:
    """Who is the subject of a verb; of a participle, whoever it is told of: "| canceled a stop in Lima set for Thursday"."""
    article, reading, clause = deed.article, deed.reading, deed.clause
    subject = article.subject(reading, verb)
    if verb.form != "pp" or clause is None:
        return of_that_age(article, reading, verb, subject)
    subject = of_that_age(article, reading, verb, apposed_to(article, reading, clause, verb) or subject)
    top = clause.verb
    if top is not None and top.end <= verb.start and top.stance in ("cancel", "postpone"):
        return article.subject(reading, top) or subject
    return subject


def _add_around_noun(deed: Deed, noun: Noun) -> None:
    """Cast those whom a noun is told with: "X, dont | le procès | s'ouvre lundi"."""
    article, reading, clause = deed.article, deed.reading, deed.clause
    around_noun(article, reading, clause, noun, deed.kind, deed.cast)
    if clause is not None and clause.subordinator in article.words.OF_WHOM and 0 < noun.start - clause.opener < 4:
        role = "participant" if deed.mutual else "recipient" if deed.kind in AIMED else "agent"
        for referent in article.antecedent(reading, clause.opener):
            deed.add(referent, role)


def _add_from_above(deed: Deed, clause: Clause) -> None:
    """ "| Canada postponed a mission | which was to arrive", "| participera au Conseil |, qui se tiendra": they take part."""
    above = clause.parent.verb if clause.kind == "relative" and clause.parent is not None else None
    if above is None:
        return
    attends = deed.mutual and deed.noun is not None and above.kind in ENCOUNTERS and deed.noun.start < clause.opener
    put_off = above.stance in ("cancel", "postpone") and not above.passive
    if attends or put_off:
        role = "participant" if deed.mutual else "agent"
        for referent in deed.article.subject(deed.reading, above):
            deed.add(referent, role)


def _add_beside(deed: Deed, clause: Clause, first: str) -> None:
    """Cast those whom the clause names; not where it is of another happening than the noun."""
    article, reading, verb, kind, cast = deed.article, deed.reading, deed.verb, deed.kind, deed.cast
    if verb is None and clause.verb is not None and not fate(article, clause.verb):
        return  # "no contact with Washington before Sunday's vote": the vote has none of them
    add_in_clause(deed, clause)
    between_peoples(article, reading, clause, cast)
    brokered_by(article, reading, clause, cast)
    if verb is not None and deed.noun is None:
        if verb.form == "fin":
            one_of_them(article, reading, clause, verb, first, kind, cast)
        by_oblique_pronoun(article, clause, verb, kind, cast)


def _add_objects(deed: Deed, clause: Clause) -> None:
    """Cast those whom pronouns stand for: "l'a reçu", "failed to persuade | him | in talks", "gave | her | three days"."""
    article, reading, kind, cast = deed.article, deed.reading, deed.kind, deed.cast
    verb, noun = deed.verb, deed.noun
    if verb is not None:
        by_speaker(article, reading, verb, kind, cast)
    if noun is not None and deed.mutual:
        led = clause.kind in ("relative", "adverbial") and all(noun.end <= v.start for v in clause.verbs[:1])
        for told in [v for v in clause.verbs if led or v.end <= noun.start]:  # "failed to persuade him in talks"
            by_object_pronoun(article, clause, told, kind, cast)
    if noun is not None or verb is None:
        return
    if verb.clitics:
        by_clitic(article, reading, verb, kind, cast)
    else:
        by_object_pronoun(article, clause, verb, kind, cast)
        if verb.form == "inf" and verb.head is not None:  # "gave her three days to go"
            by_object_pronoun(article, clause, verb.head, kind, cast)
    add_objects_meant(article, reading, clause, verb, kind, cast)


def _add_from_words(deed: Deed, clause: Clause, verb: Verb) -> None:
    """Cast those of whom something is said."""
    article, reading, cast = deed.article, deed.reading, deed.cast
    if deed.kind not in SPEECH:
        return
    if "recipient" not in cast.values():
        from_content(reading, clause, cast)
    from_announced(article, reading, clause, verb, cast)
    from_topic(article, reading, clause, cast)


def _add_agents(deed: Deed, clause: Clause, verb: Verb) -> None:
    """ "Was arrested | by Turkish police", "the plan put forward | by Mr Bunker"."""
    article, reading, cast = deed.article, deed.reading, deed.cast
    if verb.passive and not deed.mutual and "agent" not in cast.values():
        stop = min(clause.end, verb.end + _BY)
        by = next((k for k in range(verb.end, stop) if article.tokens[k].low in article.words.BY), None)
        for referent in article.adjectives_near(by, by + 5, reach=0) if by is not None else ():
            deed.add(referent, "agent")
    if cast or deed.noun is not None:
        return
    for mention in reading.mentions:
        if of_another_participle(article, clause, verb, mention) or author_of_grounds(deed, mention):
            continue
        if mention.role == "by" and clause.holds(mention.start) and mention.start >= verb.end:
            who = [referent for referent in mention.referents if referent.type not in _ASIDE]
            cast.update(dict.fromkeys(who, "participant" if deed.mutual else "agent"))


def _add_from_before(deed: Deed) -> None:
    """Cast those whom the text told before a noun: "a répondu, par | une note | du 15"; who met, who went there."""
    article, reading, kind, cast = deed.article, deed.reading, deed.kind, deed.cast
    clause, noun = deed.clause, deed.noun
    if noun is None:
        return
    if not cast and kind in SPEECH and clause is not None and clause.verb is not None:
        cast.update(dict.fromkeys(article.subject(reading, clause.verb), "agent"))
    if kind in ENCOUNTERS and clause is not None:
        who_met_before(article, reading, noun, cast)
    if not cast and (deed.mutual or kind == "visit"):
        cast.update(told_before(article, reading, noun, kind))


def _add_peoples(deed: Deed, clause: Clause) -> None:
    """Cast those whom adjectives and peoples behind the verb tell of, and those who are blamed."""
    article, reading, kind, cast = deed.article, deed.reading, deed.kind, deed.cast
    verb, noun = deed.verb, deed.noun
    done = "recipient" in cast.values() or deed.mutual and len(cast) > 1
    if verb is not None and noun is None and not (done or verb.passive or kind in AIMED):
        people_after(article, clause, verb, kind, cast)
    aimed = kind in _JUDGING or verb is not None and is_judged(verb, kind, article)
    apart = noun is not None and verb is None and behind_led_noun(article, reading, noun, clause.end)
    if not apart and (kind in AIMED or aimed and "recipient" not in cast.values()):
        from_adjectives(article, clause, verb, cast, kind)
    if verb is not None and (noun is None or verb.passive) and reading.nouns and kind in SPEECH:
        blame_authors(article, reading, clause, verb, kind, cast)


def _instead(article: Article, reading: Reading, clause: Clause, verb: Verb) -> tuple[Referent, ...]:
    """A subject told by an adjective ("des avions français") or, for an opening participle, by the clause's verb."""
    owned = next((k for k, _ in clause.pieces if k + 1 < verb.start and article.lows[k] in article.words.OWNERS), -1)
    of_whom = clause.subordinator in article.words.OF_WHOM and verb.form == "fin"
    of_whom = of_whom and not (
        verb.reflexive and verb.lemma in article.words.TAKING_HOLD
    )  # "Goma, dont X s'est emparé"
    if of_whom and not any(clause.holds(n.start) for n in reading.nouns):
        return article.antecedent(reading, clause.opener)  # "l'Angola, dont les soldats doivent avoir quitté le pays"
    if owned >= 0 and verb.form == "fin" and not article.document.inside[owned]:
        whose = article.owner(article.tokens[owned].low, reading, owned)
        if is_a_thing(article, owned + 1) or verb.person != "s" and all(r.type in ("country", "org") for r in whose):
            return whose  # "Its forces pushed on", "Its foreign ministers decided"
    if verb.form == "pp":
        return article.subject(reading, clause.verb) if clause.verb is not None and clause.verb.start > verb.end else ()
    planned = verb.lemma in article.words.PLANNED or verb.stance in ("announce", "plan", "cancel", "postpone")
    if verb.form != "fin":
        return ()
    aside = {verb.start, *(v.start for v in clause.verbs if v.form in ("pp", "ger"))}  # "The note, sent in May, warned"
    start = next((a for a, _ in reversed(clause.pieces) if a < verb.start and a not in aside), verb.start)
    if verb.passive and not planned:
        return tuple(people_before(article, start, verb.start))
    return tuple(article.adjectives_near(start, _end_of_head(article, start, verb.start), reach=0))


def _end_of_head(article: Article, start: int, stop: int) -> int:
    """ "Des éleveurs favorables | à l'ouverture du marché chinois": where what only tells more of a subject begins."""
    words = article.words
    for k in range(start + 2, stop):
        low = article.lows[k]
        if words.PREPOSITIONS.get(low, "of") != "of" and not article.timed[k] and article.lows[k - 1].isalpha():
            return k
    return stop
