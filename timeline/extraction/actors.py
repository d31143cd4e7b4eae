"""Who takes part in a happening, and as what."""

from __future__ import annotations

from timeline.extraction.actors_of_nouns import around_noun
from timeline.extraction.authors_of_deeds import authors_of
from timeline.extraction.blamed import blame_authors
from timeline.extraction.clauses import Clause
from timeline.extraction.cues import undergone
from timeline.extraction.fates import fate
from timeline.extraction.kind_signs import meant_by_pronoun
from timeline.extraction.mediators import carries_word, only_there, said_by_sources, set_mediators
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
    hit,
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
    receives,
)
from timeline.extraction.referents import Referent
from timeline.extraction.roles import (
    AIMED,
    MUTUAL,
    Cast,
    is_addressed,
    is_judged,
    is_present,
    is_topic,
    judged_by,
    led_to,
    mediates,
    role_of,
)
from timeline.extraction.seated import seat
from timeline.extraction.speakers_beside import says_behind
from timeline.extraction.stances import AWAITING
from timeline.extraction.taking_no_part import apart_from, is_blamed, is_left_out, is_received, of_another, says_whose
from timeline.extraction.told_before import from_announced, told_before, who_met_before
from timeline.extraction.values import BLOWS, ENCOUNTERS, SPEECH
from timeline.extraction.verb import Verb

_ASIDE = frozenset(("place", "agency"))
_ABOUT_EVENTS = frozenset(("happen", "cancel", "postpone", "plan"))


def actors_of(
    article: Article, reading: Reading, clause: Clause | None, verb: Verb | None, noun: Noun | None, kind: str
) -> Cast:
    """Referents with their roles, in the order in which an editor names them."""
    cast: Cast = {}
    mutual = kind in MUTUAL
    subject = article.subject(reading, verb) if verb is not None else ()
    if verb is not None and verb.form == "pp" and clause is not None:
        subject = apposed_to(article, reading, clause, verb) or subject
    if verb is not None:
        subject = of_that_age(article, reading, verb, subject)
    passive = verb is not None and undergone(article, verb, kind) and not (verb.form == "pp" and mutual)
    first = "participant" if mutual else ("recipient" if passive and kind in AIMED | SPEECH | {"other"} else "agent")
    awaiting = AWAITING if kind in AIMED else frozenset()  # "expects an attack": does not attack
    carried = noun is not None and verb is not None and (verb.passive or verb.stance in _ABOUT_EVENTS | awaiting)
    if not carried:
        top = clause.verb if verb is not None and verb.form == "pp" and clause is not None else None
        if top is not None and verb is not None and top.end <= verb.start and top.stance in ("cancel", "postpone"):
            subject = article.subject(reading, top) or subject  # "canceled a stop in Lima set for Thursday"
        if not subject and verb is not None and clause is not None:
            subject = _instead(article, reading, clause, verb)
            first = "recipient" if verb.passive and not mutual else first  # "des policiers russes ont été décorés"
            befell = verb.lemma in article.words.WRECKED and kind == "other"
            first = "participant" if befell else first  # "Un avion indien s'est écrasé": India did nothing
        for referent in subject:
            cast.setdefault(referent, first)
        if verb is not None and clause is not None and first == "recipient" and reading.nouns:
            cast.update(dict.fromkeys(authors_of(article, reading, clause, verb, kind), "agent"))
    if noun is not None:
        around_noun(article, reading, clause, noun, kind, cast)
        if clause is not None and clause.subordinator in article.words.OF_WHOM and 0 < noun.start - clause.opener < 4:
            for referent in article.antecedent(reading, clause.opener):  # "X, dont le procès s'ouvre lundi"
                cast.setdefault(referent, "participant" if mutual else "recipient" if kind in AIMED else "agent")
    if noun is None and not cast and verb is not None and clause is not None and verb.stance in _ABOUT_EVENTS:
        meant = meant_by_pronoun(article, reading, clause, verb)
        if meant is not None:
            around_noun(article, meant[0], meant[0].clause_at(meant[1].start), meant[1], kind, cast)
    if mutual and noun is not None and clause is not None and clause.kind == "relative" and clause.parent is not None:
        above = clause.parent.verb  # "participera au Conseil, qui se tiendra": who takes part in it
        attends = above is not None and above.kind in ENCOUNTERS and noun.start < clause.opener
        for referent in article.subject(reading, above) if attends and above is not None else ():
            cast.setdefault(referent, "participant")
    if (
        clause is not None
        and clause.kind == "relative"
        and clause.parent is not None
        and clause.parent.verb is not None
    ):
        above = clause.parent.verb  # "Canada postponed a mission which was to arrive": Canada too
        if above.stance in ("cancel", "postpone") and not above.passive:
            for referent in article.subject(reading, above):
                cast.setdefault(referent, "participant" if mutual else "agent")
    if clause is not None:
        aside = verb is None and clause.verb is not None and not fate(article, clause.verb)
        if not aside:  # "no contact with Washington before Sunday's vote": the vote has none of them
            _in_clause(article, reading, clause, verb, noun, kind, cast, mutual)
            between_peoples(article, reading, clause, cast)
            brokered_by(article, reading, clause, cast)
            if verb is not None and noun is None and verb.form == "fin":
                one_of_them(article, reading, clause, verb, first, kind, cast)
            if verb is not None and noun is None:
                by_oblique_pronoun(article, reading, clause, verb, kind, cast)
        if verb is not None:
            by_speaker(article, reading, verb, kind, cast)
        if verb is not None and verb.clitics and noun is None:
            by_clitic(article, reading, verb, kind, cast)
        elif noun is not None and mutual:
            led = clause.kind in ("relative", "adverbial") and all(noun.end <= v.start for v in clause.verbs[:1])
            for told in [v for v in clause.verbs if led or v.end <= noun.start]:  # "failed to persuade him in talks"
                by_object_pronoun(article, clause, told, kind, cast)
        elif verb is not None and noun is None:
            by_object_pronoun(article, clause, verb, kind, cast)
            if verb.form == "inf" and verb.head is not None:  # "gave her three days to go"
                by_object_pronoun(article, clause, verb.head, kind, cast)
        if verb is not None and noun is None:
            add_objects_meant(article, reading, clause, verb, kind, cast)
    if verb is not None and kind in SPEECH and clause is not None and "recipient" not in cast.values():
        from_content(article, reading, clause, cast)
    if verb is not None and kind in SPEECH and clause is not None:
        from_announced(article, reading, clause, verb, cast)
        from_topic(article, reading, clause, cast)
    if verb is not None and verb.passive and clause is not None and "agent" not in cast.values() and not mutual:
        by = next(
            (k for k in range(verb.end, min(clause.end, verb.end + 10)) if article.tokens[k].low in article.words.BY),
            None,
        )
        for referent in article.adjectives_near(by, by + 5, reach=0) if by is not None else ():
            cast.setdefault(referent, "agent")
    if not cast and verb is not None and clause is not None and noun is None:
        for mention in reading.mentions:  # "the plan put forward by Mr Bunker"
            if of_another_participle(article, clause, verb, mention):
                continue
            if mention.role == "by" and clause.holds(mention.start) and mention.start >= verb.end:
                who = [referent for referent in mention.referents if referent.type not in _ASIDE]
                cast.update(dict.fromkeys(who, "participant" if mutual else "agent"))
    if not cast and noun is not None and kind in SPEECH and clause is not None and clause.verb is not None:
        cast.update(dict.fromkeys(article.subject(reading, clause.verb), "agent"))  # "a répondu, par une note du 15"
    if noun is not None and kind in ENCOUNTERS and clause is not None:
        who_met_before(article, reading, clause, noun, cast)
    if not cast and noun is not None and (mutual or kind == "visit"):
        cast.update(told_before(article, reading, noun, kind))
    if mutual:
        leave_out_towns(reading, cast)
    for referent in [r for r in cast if r.type == "office" and (r.country is None or r.supposed)]:
        seat(article, reading, referent, cast)
    done = "recipient" in cast.values() or mutual and len(cast) > 1
    if verb is not None and noun is None and clause is not None and not (done or verb.passive or kind in AIMED):
        people_after(article, clause, verb, kind, cast)
    aimed = kind in {"demand", "refusal", "accusation"} or verb is not None and is_judged(verb, kind, article)
    aimed = aimed and "recipient" not in cast.values()
    if (kind in AIMED or aimed) and clause is not None:
        from_adjectives(article, reading, clause, verb, cast, kind)
    if verb is not None and (noun is None or verb.passive) and clause is not None and reading.nouns and kind in SPEECH:
        blame_authors(article, reading, clause, verb, kind, cast)
    if clause is not None and len(cast) > 2:
        set_mediators(article, reading, clause, verb, kind, cast)
    if verb is not None and verb.passive and clause is not None and kind in BLOWS:
        leave_out_scene(article, reading, clause, verb, cast)
    return cast


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


def _in_clause(
    article: Article,
    reading: Reading,
    clause: Clause,
    verb: Verb | None,
    noun: Noun | None,
    kind: str,
    cast: Cast,
    mutual: bool,
) -> None:
    later, earlier = None, False
    if verb is not None and len(clause.verbs) > 1:
        led = [v.start for v in clause.verbs if v.start >= verb.end and v.form in ("inf", "fin") and v.head is verb]
        later = led[0] if led else None
        earlier = verb.form == "inf" and any(v.end <= verb.start and v.form == "fin" for v in clause.verbs)
    piece = None
    if verb is None and noun is not None:
        piece = next(((a, b) for a, b in clause.pieces if a <= noun.start < b), None)
    main = led_to(clause, verb, mutual) if verb is not None else None
    spoken_behind = kind in SPEECH and noun is None and verb is not None and says_behind(reading, clause, verb)
    for mention in reading.mentions:
        if kind in BLOWS and verb is not None and mention.start >= verb.end and clause.holds(mention.start):
            hit(article, mention, verb, cast)
        if not clause.holds(mention.start) or mention.names_aside() or says_whose(reading, mention):
            continue
        if mention.place and mention.role == "of" and kind != "visit":
            continue  # "l'accord de Doha": where it was signed
        if main is not None and verb is not None and verb.end <= main.start <= mention.start:
            continue  # "Un Français, libéré en mars, a dit avoir vu X", "Reçu par X, Y a demandé l'aide de Z"
        if article.timed[mention.start] or mention.start in article.apposed or is_left_out(article, verb, mention):
            continue  # "d'ici l'Aïd": a day; "mais pas Joe Biden"
        if piece and not piece[0] <= mention.start < piece[1] or of_another(article, reading, verb, noun, mention):
            continue
        if (
            verb is not None
            and mention.start < verb.start
            and not mention.role
            and mention.start > 0
            and not (noun and mutual)
        ):
            continue  # the subject, seen already, or an apposition to it
        if verb is None and noun is not None and mention.role == "by" and judged_by(reading, noun, mention):
            continue
        if apart_from(article, clause, verb, mention):
            continue
        received = later is not None and kind == "refusal" and is_received(clause, later)
        received = received or later is not None and kind == "other" and is_blamed(clause, later, mention)
        if later is not None and mention.start > later and kind in SPEECH | {"other"} and not received:
            continue
        if earlier and verb is not None and mention.start < verb.start:
            continue
        if verb is not None and verb.form == "pp" and of_another_participle(article, clause, verb, mention):
            continue
        role = role_of(article, mention, verb, kind, mutual, passive=bool(verb and verb.passive))
        if mediates(article, mention) or carries_word(article, mention, kind):
            role = "mediator"
        elif verb is not None and said_by_sources(article, verb, mention):
            beside = article.adjectives_near(verb.end, mention.governed, reach=0)
            if any(r.country == mention.referents[0].country for r in beside):
                continue  # "attacked a Mexican convoy, according to a statement by the Mexican government"
            role = "source"
        elif (mutual or kind in ("other", "statement")) and is_topic(article, clause, mention, mutual):
            continue
        elif mutual and not role and is_present(article, mention):
            role = "participant"
        apart = spoken_behind or not mutual and only_there(article, mention)
        if not role or role == "recipient" and mention.role == "of" and apart:
            continue  # ", a dit le porte-parole | de l'ONU": whose he is who says it
        aimed = kind in ("attack", "military", "withdrawal", "aid", "visit") and mention.referents[0].type == "country"
        gets = mention.place and verb is not None and verb.end <= mention.start and receives(article, reading, mention)
        if mention.place and not gets and not aimed and not is_addressed(article, mention, verb, kind):
            continue
        for referent in article.settle(mention, reading):
            own = role in ("recipient", "participant") and referent.type == "country"
            whose = [(r, given) for r, given in cast.items() if r.country == referent.country] if own else []
            if role == "recipient" and not mention.place and any(given == "agent" for _, given in whose):
                continue  # "the president rejected a demand that his troops withdraw": he does nothing to his country
            if whose and verb is not None and mention.start < verb.start and any(r.type == "person" for r, _ in whose):
                continue  # "X, an official at the State Department, arrived"
            if role == "agent" and mention.role == "by" and cast.get(referent) == "recipient":
                cast[referent] = role  # "Iran's sanctions were lifted by Tehran"
            cast.setdefault(referent, role)
