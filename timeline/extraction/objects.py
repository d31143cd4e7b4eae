"""At whom a happening is aimed, where no phrase of its own says so: pronouns, towns, what is said, adjectives."""

from __future__ import annotations

from bisect import bisect_right

from timeline.extraction.clauses import Clause
from timeline.extraction.lexicon import in_number
from timeline.extraction.looks import first_of
from timeline.extraction.reading import Article, Reading
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.roles import MUTUAL, Cast
from timeline.extraction.stances import WANTING_OR_TELLING
from timeline.extraction.struck_in import struck_in
from timeline.extraction.taking_no_part import appraised
from timeline.extraction.things_before import thing_before
from timeline.extraction.values import SPEECH
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words

_BESIDE = 14
"""Tokens after a verb among which a pronoun still belongs to it."""


def is_of_a_man(words: Words, verb: Verb) -> bool:
    """ "l'a prévenu", "l'a félicité": done to a man, and no saying of something."""
    done = words.OBJECT_CONTROL | words.BLAMING_OR_THANKING
    return verb.kind in ("warning", "accusation") or verb.lemma in done


def by_clitic(article: Article, reading: Reading, verb: Verb, kind: str, cast: Cast) -> None:
    """ "les avait consultés": the last group named before that is not the subject."""
    plural = any(c in ("les", "leur") for c in verb.clitics)
    told = is_of_a_man(article.words, verb)
    if not told and verb.stance in ("demand", "say", "announce", "hope", "fear") and {"le", "l'"} & set(verb.clitics):
        return  # "il le demandait depuis mai": what is demanded or said is no one
    if verb.kind in ("agreement", "vote") and {"le", "la", "l'", "les"} & set(verb.clitics) and not verb.reflexive:
        return  # "Ankara l'a ratifié": a text
    if not {"lui", "leur"} & set(verb.clitics) and thing_before(article, reading, verb) is not None:
        return  # "Paris a proposé un plan à l'Allemagne. Moscou l'a rejeté": the plan
    apart = {*cast, *article.answering(reading, verb.start)}  # whoever answers in an interview says "me"
    if not plural:
        before = [v for v in reading.verbs if v.end <= verb.start and v.form == "fin"]
        for earlier in reversed(before):  # "où il a signé un accord et où son hôte l'a reçu": whoever signed
            who = article.subject(reading, earlier)
            fits = len(who) == 1 and who[0].type in ("person", "office") and not _of_other_gender(article, verb, who[0])
            if fits and who[0] not in apart:
                cast.setdefault(who[0], "participant" if kind in MUTUAL else "recipient")
                return
        modal = verb.modal and verb.clitics[0] in ("le", "la")  # "X est arrivé. Y doit le recevoir"
        if reading.index and (modal or verb.clitics[0] in ("lui", "l'")) and (kind in SPEECH or kind in MUTUAL):
            above = article.readings[reading.index - 1]
            main = [c.verb for c in above.clauses if c.verb is not None and c.kind == "main" and c.verb.form == "fin"]
            for earlier in reversed(
                main or [v for v in above.verbs if v.form == "fin"]
            ):  # "X a exigé. Y lui a répondu"
                who = article.subject(above, earlier)
                fits = len(who) == 1 and not _of_other_gender(article, verb, who[0])
                if fits and who[0].type in ("person", "office") and who[0] not in apart:
                    cast.setdefault(who[0], "participant" if kind in MUTUAL else "recipient")
                    return
                break
    recent = article.mentions_before(verb.start)
    home = {r.country for r in cast} if not plural else set()  # a minister does nothing to his own country
    here = [m for m in recent if m.start >= reading.sentence.first] if plural else recent
    for mention in reversed(here if any(len(m.referents) > 1 for m in here) or not plural else recent[-8:]):
        if (
            (len(mention.referents) > 1) == plural
            and not mention.place
            and apart.isdisjoint(mention.referents)
            and not (mention.referents[0].type == "country" and mention.referents[0].country in home)
            and (plural or not _of_other_gender(article, verb, mention.referents[0]))
        ) and mention.referents[0].type in ("person", "office", "country", "org"):
            for referent in mention.referents:
                cast.setdefault(referent, "participant" if kind in MUTUAL else "recipient")
            return
    groups = [article.subject(reading, v) for v in reading.verbs if plural and v.end <= verb.start and v.form == "fin"]
    for group in reversed(groups):
        if len(group) > 1 and not any(r in cast for r in group):
            for referent in group:
                cast.setdefault(referent, "participant" if kind in MUTUAL else "recipient")
            return


def _of_other_gender(article: Article, verb: Verb, referent: Referent) -> bool:
    """ "M. Ferrand a posé une condition. M. Lopez l'a écartée": no man, as the participle says, and as "la" and "le" do."""
    gender, clitic = referent.gender, verb.clitics[0]
    if (
        gender not in ("m", "f")
        or referent.type not in ("person", "office")
        or clitic not in article.words.THING_PRONOUNS
    ):
        return False
    said = article.words.THING_PRONOUNS[clitic]
    if not said and verb.main > verb.start + 1:  # "l'a écartée"
        said = "f" if article.lows[verb.main].endswith(article.words.FEMININE_AGREEMENT) else "m"
    return said in ("m", "f") and said != gender


def by_speaker(article: Article, reading: Reading, verb: Verb, kind: str, cast: Cast) -> None:
    """ "M. Modi m'avait assuré", "the judges will hear us", "wrote to us": the one who is questioned, or his state."""
    words, lows = article.words, article.lows
    if words.MY.isdisjoint(reading.lows):
        return
    asked = article.answering(reading, verb.start)
    last = verb.end + 1 + (verb.end < len(lows) and lows[verb.end] in words.PREPOSITIONS)
    said = first_of(words.MY, lows, max(0, verb.start - 2), min(last, len(lows)))
    if not asked or said < 0 or not cast.keys().isdisjoint(asked):
        return
    meant = article.spoken_for(asked) if lows[said] in words.US else asked
    for referent, role in cast.items():
        if referent.country and role == "agent" and referent.country == meant[0].country:
            return
    cast.setdefault(meant[0], "participant" if kind in MUTUAL else "recipient")


def hit(article: Article, mention: Mention, verb: Verb | None, cast: Cast) -> None:
    """ "fired on Haifa", "bombed Aleppo", "strikes against the town of X": an attack on a town is one on its country."""
    place, words = mention.referents[0], article.words
    country = article.gazetteer.country(place.country or "") if place.type == "place" else None
    aimed = mention.preposition in words.AIMING or not mention.preposition and verb is not None
    aimed = aimed and (bool(mention.preposition) or verb is not None and mention.start - verb.end < 3)
    if country is not None and mention.role == "of" and mention.governed > 3:
        at = mention.governed - 1  # "contre la ville | de Soumy", "a bombardé la ville | de Homs"
        direct = verb is not None and all(article.timed[k] for k in range(verb.end, at - 1))
        aimed = article.lows[at] in words.TOWNS and (direct or not words.AIMING.isdisjoint(article.lows[at - 2 : at]))
    if country is not None and aimed and all(r.country != country.country for r in cast):
        cast.setdefault(article.cast.country_referent(country), "recipient")


def by_object_pronoun(article: Article, clause: Clause, verb: Verb, kind: str, cast: Cast) -> None:
    """ "met him the following day": the last one named who is not the subject."""
    tokens, words = article.tokens, article.words
    gender = words.OBJECT_PRONOUNS.get(tokens[verb.end].low) if verb.end + 1 < len(tokens) else None
    if not gender or tokens[verb.end + 1].low in article.lexicon.nouns:
        return
    following = tokens[verb.end + 1].low
    closed = following in words.PREPOSITIONS or following in words.DETERMINERS or following in words.ADVERBS
    if gender == "f" and following.isalpha() and not closed and following not in words.NUMBERS:
        return  # "met her brother"
    below = clause.kind in ("relative", "adverbial") and clause.parent is not None
    above = clause.parent.verb if below and clause.parent is not None else None
    if below and above is None and article.language_is_english:
        above = _verb_behind(article, clause)
    acting = article.subjects.get(id(above), ()) if above is not None else ()
    led = len(acting) == 1 and acting[0].type == "person" and article.agrees(acting[0], gender == "f")
    topic = acting[0] if led else article.acting_before(clause.start, gender == "f")
    if topic is not None and topic not in cast:
        cast[topic] = "participant" if kind in MUTUAL else "recipient"
        return
    for mention in reversed(article.mentions_before(verb.start)):
        referent = mention.referents[0] if len(mention.referents) == 1 else None
        if referent is None or referent.type not in ("person", "office") or referent in cast:
            continue
        if clause.holds(mention.start) or article.language_is_english and referent.office in words.NOT_PERSON:
            continue  # who acts upon himself is "himself"; a parliament is no "him"
        if (referent.gender or referent.likely) in ("", "x", gender):
            cast.setdefault(referent, "participant" if kind in MUTUAL else "recipient")
            return


def _verb_behind(article: Article, clause: Clause) -> Verb | None:
    """ "From Oslo, where X gave | him | shelter, Y | denied": what is said of whoever a sentence names behind its opening."""
    at = bisect_right(article.readings, clause.start, key=lambda reading: reading.sentence.first) - 1
    following = article.readings[at].clauses[clause.index + 1 :]
    main = next((c for c in following if c.kind == "main"), None)
    return main.verb if main is not None and clause.parent is not None and clause.parent.index == 0 else None


def by_oblique_pronoun(article: Article, clause: Clause, verb: Verb, kind: str, cast: Cast) -> None:
    """ "rompre avec elle", "aimed at them", "met with him": the last named that agrees and is not the subject."""
    words, lows = article.words, article.lows
    first, last = verb.end + 1, min(clause.end, verb.end + _BESIDE)
    if words.OBLIQUE_PRONOUNS.keys().isdisjoint(lows[first:last]):
        return
    for k in range(first, last):
        role = words.PREPOSITIONS.get(lows[k - 1]) if lows[k] in words.OBLIQUE_PRONOUNS and clause.holds(k) else None
        following = lows[k + 1] if k + 1 < len(lows) else "."
        free = not following.isalpha() or following in words.PREPOSITIONS or following in words.CONJUNCTIONS
        free = free or k + 1 < len(lows) and bool(article.timed[k + 1]) or following in words.INFINITIVE_MARKS
        if role not in ("recipient", "participant") or not free:
            continue
        who = _meant(article, words.OBLIQUE_PRONOUNS[lows[k]], clause, k, cast)
        for referent in who:
            cast.setdefault(referent, "participant" if kind in MUTUAL else "recipient")
        return


def _meant(article: Article, code: str, clause: Clause, at: int, cast: Cast) -> tuple[Referent, ...]:
    """Those named last who agree in number and gender, before the clause, and do not act in it."""
    plural, feminine = code[1] == "p", code[0] == "f"
    if code in ("ms", "fs"):
        people = [
            m.referents
            for m in reversed(article.mentions_before(at)[-8:])
            if len(m.referents) == 1 and not clause.holds(m.start) and m.referents[0] not in cast
            if m.referents[0].type in ("person", "office") and article.agrees(m.referents[0], feminine)
        ]
        if people or article.language_is_english:
            return people[0] if people else ()
    for mention in reversed(article.mentions_before(at)[-8:]):
        first = mention.referents[0]
        if mention.place or clause.holds(mention.start) or any(r in cast for r in mention.referents):
            continue
        if (len(mention.referents) > 1) != plural:
            continue
        if code == "ns" and first.type in ("country", "org") or plural:
            return mention.referents
        if code != "ns" and first.type in ("person", "office", "country", "org") and article.agrees(first, feminine):
            return mention.referents
    return ()


def from_content(reading: Reading, clause: Clause, cast: Cast) -> None:
    """Whom the words are about: the first powers or people named in what is said, warned of, offered or demanded."""
    speakers = {referent.country for referent in cast} | {None}
    contents = [c for c in reading.clauses if c.parent is clause and c.kind == "content"]
    contents += [c for c in reading.clauses if clause.reports(c)]
    for inner in reading.clauses:  # "said that his government would not rest until Colombia had been condemned"
        if inner.parent in contents and inner.kind in ("content", "adverbial"):
            contents.append(inner)
    for content in contents:
        for mention in reading.mentions:
            if not content.holds(mention.start) or mention.role == "source" or mention.place and mention.role == "of":
                continue
            for referent in mention.referents:
                if referent.type in ("country", "org", "person", "office") and referent.country not in speakers:
                    cast.setdefault(referent, "recipient")
                    return


def from_topic(article: Article, reading: Reading, clause: Clause, cast: Cast) -> None:
    """« Ce n'est pas sur la table », under a heading that says what: the power the heading names is meant."""
    told = next((c for c in reading.clauses if clause.reports(c)), None)
    topic = article.topic_of(reading)
    if told is None or topic is None or not article.opens_on_topic(told.start):
        return
    speakers = {referent.country for referent in cast}
    for mention in topic.mentions:
        for referent in mention.referents:
            if referent.type == "country" and referent.country not in speakers:
                cast.setdefault(referent, "recipient")


def between_peoples(article: Article, reading: Reading, clause: Clause, cast: Cast) -> None:
    """ "fighting between Dutch forces and Indonesian parachutists": both, where no phrase of its own names them."""
    word = article.words.BETWEEN
    if word not in reading.lows:
        return
    for k in article.tokens_of(clause):
        if article.tokens[k].low == word:
            stop = first_of(",;:.", article.lows, k, min(k + 11, clause.end), min(k + 11, clause.end))
            for entity in article.adjectives_near(k, stop, reach=0):
                if entity.country not in [referent.country for referent in cast]:
                    cast.setdefault(entity, "participant")


def brokered_by(article: Article, reading: Reading, clause: Clause, cast: Cast) -> None:
    """ "a ceasefire brokered by Russian peacekeepers": the adjective tells who mediated."""
    words = article.words
    if words.MEDIATION.isdisjoint(reading.lows):
        return
    for k in article.tokens_of(clause):
        if article.tokens[k].low in words.MEDIATION and k + 2 < clause.end:
            for entity in article.adjectives_near(k + 1, k + 4, reach=0):
                if all(r.country != entity.country for r in cast):
                    cast.setdefault(entity, "mediator")


def from_adjectives(article: Article, clause: Clause, verb: Verb | None, cast: Cast, kind: str) -> None:
    """ "dix diplomates russes": the adjective in the object says against whom."""
    start = verb.end if verb is not None and not verb.passive else clause.start
    if (
        verb is None
        and clause.verb is not None
        and clause.verb.stance in WANTING_OR_TELLING
        and not clause.verb.passive
    ):
        start = clause.verb.end  # "British officers expect an attack": they do not suffer it
    agents = {referent.country for referent, role in cast.items() if role != "source" or article.language_is_english}
    adjectives = article.cast.adjectives
    for k in range(start, clause.end):
        if k and article.lows[k - 1] in article.words.BORDERS or appraised(article, start, k) >= 0:
            continue  # "près de la frontière syrienne": where it was
        if k not in adjectives or article.named[k] or adjectives[k].country in agents or k in article.cast.money:
            continue
        entity, second = adjectives[k], adjectives.get(k + 1)
        half = second is not None and second.country in agents and article.document.hyphened(k + 1)
        struck = struck_in(article, k, kind)
        if struck == "guessed" or struck and "agent" in cast.values():
            continue
        if not half:  # "l'écrivain franco-algérien X"
            cast.setdefault(entity, struck or "recipient")


def owner_of_body(article: Article, reading: Reading, office: Referent) -> Referent | None:
    """ "his government", "leur armée": the state of whoever the possessive means."""
    told = next((m for m in reading.mentions if m.referents and m.referents[0] is office), None)
    if told is None or not told.start or office.office not in article.words.NOT_PERSON:
        return None
    whose = article.owner(article.lows[told.start - 1], reading, told.start - 1)
    power = article.gazetteer.state(whose[0].country) if len(whose) == 1 else None
    return article.cast.country_referent(power) if power is not None else None


def is_a_thing(article: Article, at: int) -> bool:
    """Whether what is owned is a power or a thing, and no second person: "ses troupes", but not "son épouse"."""
    words, low = article.words, article.tokens[at].low
    office = words.OFFICES.get(low)
    return office in words.NOT_PERSON if office else not in_number(low, words.HUMANS)
