"""Those who act without a name: "les talibans", "gunmen", "truck drivers" are told by the words of the subject."""

from __future__ import annotations

from timeline.extraction.clauses import Clause, shared_subject
from timeline.extraction.cues import undergone
from timeline.extraction.drafts import Draft
from timeline.extraction.headlines import Headline
from timeline.extraction.homes_of_nameless import home_of, is_human_word, joined_adjectives, land_of_town, tells_a_human
from timeline.extraction.lexicon import any_of
from timeline.extraction.looks import first_of
from timeline.extraction.nations_listed import places_listed
from timeline.extraction.object_control import blames_or_thanks
from timeline.extraction.reading import Article
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.roles import AIMED, MUTUAL
from timeline.extraction.speakers_beside import phrase_behind, shortest, words_before, words_behind
from timeline.extraction.tokenise import capitalised
from timeline.extraction.values import ENCOUNTERS, SPEECH
from timeline.extraction.verb import Verb
from timeline.extraction.who_may_act import may_act

_ACTING = frozenset(("agent", "participant"))
_BESIDE_TALKS = 4
"""Tokens between a verb and "with": "held talks with", "spoke by telephone with"."""
_PAPER = 8
"""Tokens of "a leaked U.N. report" at most."""
_BESIDE = 10
"""Tokens between a passive and "par"."""


def name_the_unnamed(article: Article, draft: Draft) -> None:
    """Somebody the tables do not know ("les talibans") is still somebody: the words of the subject become a name."""
    verb, clause = draft.verb, draft.clause
    if verb is None or clause is None or draft.noun is not None:
        return
    if verb.form == "inf" and clause.verb is not None and clause.verb.form == "fin" and clause.verb.end <= verb.start:
        if blames_or_thanks(article, clause.verb):
            return  # "Le Tchad lui reproche d'avoir tiré": not Chad
        verb = verb if verb.passive else clause.verb  # "La police a nié avoir tiré"
    if verb.form != "fin":
        return
    if draft.kind == "attack" and verb.lemma in article.words.FALLING:
        return  # "The town fell", "A shell fell on the town"
    acting, hurt = not _ACTING.isdisjoint(draft.cast.values()), _is_hurt(article, draft, clause, verb)
    mutual = draft.kind in (MUTUAL if article.language_is_english else ENCOUNTERS)
    if acting and not mutual and verb.person != "p" and not hurt:
        return
    before = _named_before(draft, clause, verb)
    if mutual and not before and not verb.passive and not article.subject(draft.reading, verb):
        taken_up = any_of(article.words, "POSSESSIVES", "TWO", "SUBJECT_PRONOUNS")
        acting = article.lows[clause.start] in taken_up  # "Unions will meet the minister": he is only whom they meet
    if acting and verb.person != "p" and not hurt:
        return
    owners = [r for m in before for r in m.referents if r.type in ("person", "office")]
    hurt = hurt and not owners
    if acting and verb.person != "p" and not hurt:
        return
    befallen = undergone(article, verb, draft.kind)
    together = draft.kind in ENCOUNTERS or draft.kind in MUTUAL and _with_another(draft)
    role = "participant" if together else "recipient" if befallen else "agent"
    powers = [article.gazetteer.country(code or "") for code in dict.fromkeys(owner.country for owner in owners)]
    if len(powers) > 1 and verb.person == "p" and None not in powers and not article.subject(draft.reading, verb):
        # "les conseillers de MM. Aliev et Pachinian"
        draft.cast = {**{article.cast.country_referent(power): role for power in powers if power}, **draft.cast}
        return
    if (acting or befallen and (not owners or draft.cast)) and not hurt:
        return
    phrase = Headline(article, draft.reading).unnamed_subject(clause, verb, bool(owners))
    phrase = phrase or _speaker_again(article, draft, clause, verb) or _shared(article, draft, clause, verb)
    phrase = phrase.rpartition(" ")[0] if phrase.rpartition(" ")[2] in article.words.EACH else phrase
    opening = article.lows[clause.start]
    if opening in article.words.WHAT or opening in article.words.NEGATIONS:
        return  # "What happened on Monday", "Not until Monday did X confirm"
    pair = {word.lower() for word in phrase.split()}
    words = article.words
    if hurt and not any(is_human_word(article, word) for word in pair):
        return
    vague = not (pair.isdisjoint(words.PAIR_HEADS) and pair.isdisjoint(words.PAIR_STATES))
    told = len(pair) > 2 and pair.isdisjoint(words.TWO | words.THE_MANY)  # "dix-huit pays arabes"
    if phrase and vague and not told and words.NUMBERS.get(opening, 0) > 1:  # "Trois capitales": not told of before
        many = [
            low for low in article.lows[clause.start + 1 : clause.start + 2] if low in words.HUNDREDS
        ]  # "trois mille"
        told, phrase = True, " ".join((opening.capitalize(), *many, phrase[0].lower() + phrase[1:]))
    press = any(m.names_agency() for m in before)  # "Xinhua reported"
    if phrase and (told or not vague) and (press or may_act(article, phrase)):
        homes = {r.country for r in article.adjectives_near(clause.start, verb.start, reach=0)}
        places = [m for m in before if m.place]
        if places:
            places += [m for run in places_listed(article, draft.reading, clause) for m in run if m.start < verb.start]
        homes |= {m.referents[0].country for m in places} | {owner.country for owner in owners}
        homes |= {r.country for m in before for r in m.referents if r.type == "agency" and r.country}
        first = draft.reading.sentence.first if clause.kind == "relative" else clause.start
        both = joined_adjectives(article, first, verb.start)
        if both and {r.country for r in both} == homes or clause.kind == "relative" and not homes and len(both) == 2:
            # "the Norwegian-Russian commission"
            draft.cast = {**dict.fromkeys(both, role), **draft.cast}
            return
        said = _said_inside(article, draft.reading.sentence.first, verb.start, pair)
        home = homes.pop() if len(homes) == 1 else None  # "les forces serbes", "la mairie de Bizerte"
        home = said or (home if homes or before else home_of(article, draft, clause, pair))
        if (
            together
            and draft.kind not in ENCOUNTERS
            and any(r.type == "country" and r.country == home for r in draft.cast)
        ):
            return  # "East Timorese voted", "the Israeli cabinet agreed": told by their land
        aided = [r for m in before if m.role == "recipient" for r in m.referents if r.name.split()[-1] in phrase]
        rest = {r: what for r, what in draft.cast.items() if what != "recipient" or r not in aided}
        draft.cast = {Referent(phrase, phrase, "name", home): role, **rest}  # "an aide to X said": nobody tells X


def _with_another(draft: Draft) -> bool:
    """Whether another takes part in what is agreed or voted: "Rebels signed a truce with | Chad"."""
    return "participant" in draft.cast.values()


def _named_before(draft: Draft, clause: Clause, verb: Verb) -> list[Mention]:
    mentions = draft.reading.mentions
    return [m for m in mentions if clause.start <= m.start < verb.start and clause.holds(m.start)]


def _speaker_again(article: Article, draft: Draft, clause: Clause, verb: Verb) -> str:
    """ "Unions promised that they would march": they are those who say so, without a name; empty where others are meant."""
    above = clause.parent if clause.kind == "content" else None
    if above is None or above.verb is None or above.verb.end > clause.start:
        return ""
    at = first_of(article.words.SUBJECT_PRONOUNS, article.lows, clause.start, verb.start)
    start, end = article.stand_for.get(at, (-1, -1))
    if not above.start <= start < end <= above.verb.start:
        return ""
    return Headline(article, draft.reading).unnamed_speaker(above, above.verb)


def _shared(article: Article, draft: Draft, clause: Clause, verb: Verb) -> str:
    """ "Police arrested the reporter | and put him on a plane": they do both, where nobody named does the second."""
    if not article.language_is_english or verb.passive or article.subject(draft.reading, verb):
        return ""
    first = shared_subject(clause, draft.reading.clauses)
    if first is None or first.verb is None or first.verb.passive:
        return ""
    return Headline(article, draft.reading).unnamed_subject(first, first.verb, False)


def _said_inside(article: Article, start: int, stop: int, phrase: set[str]) -> str | None:
    """ "Le représentant soudanais, lui, présentera": the country of an adjective that is one of the words of a name."""
    found = article.cast.whereabouts.found
    said = (found[k].entities[0] for k in range(start, stop) if k in found and article.lows[k] in phrase)
    homes = {entity.country for entity in said if entity.type in ("adjective", "region")}
    return homes.pop() if len(homes) == 1 else None


def _is_hurt(article: Article, draft: Draft, clause: Clause, verb: Verb) -> bool:
    """Whether something is done to people not told of before: "Trois journalistes ont été arrêtés"."""
    if (
        not undergone(article, verb, draft.kind)
        or draft.kind not in AIMED
        or clause.kind == "relative"
        or "recipient" in draft.cast.values()
    ):
        return False
    known = any_of(article.words, "POSSESSIVES", "THE", "THE_MANY")
    return article.lows[clause.start] not in known


def name_the_speaker(article: Article, draft: Draft) -> None:
    """Whoever says what a draft tells of without a name: "Porte-parole de la police", "Haut responsable américain"."""
    clause, verb = draft.clause, draft.verb
    if clause is None or verb is None or draft.noun is not None or draft.kind not in SPEECH:
        return
    if "agent" in draft.cast.values() or article.subject(draft.reading, verb):
        return
    start, end = words_behind(article, draft.reading, clause, verb)
    if start == end:
        start, end = phrase_behind(article, draft.reading, clause, verb)
        if start == end:
            start, end = words_before(article, draft.reading, clause, verb)
        if start == end:
            return
        start, end = shortest(article, draft.reading, start, end)
        if not may_act(article, article.document.cut(start, end)):
            _speaks_for(article, draft, start, end)
            return
    listed = (k for k in range(start + 1, end) if article.lows[k] in article.words.AND)
    end = next(listed, end)  # "des témoins | et des sources"
    determined = article.lows[start] in any_of(article.words, "DETERMINERS", "PLURAL_STARTS") and end - start > 1
    if determined and article.lows[start + 1] not in article.words.PREPOSITIONS:  # "un de ses conseillers"
        start += 1
    phrase = article.document.cut(start, end)
    homes = {r.country for r in article.adjectives_near(start, end, reach=0)}
    inside = [r for m in draft.reading.mentions if start <= m.start < end for r in m.referents]
    homes |= {r.country for r in inside}
    if not homes:
        homes = {home_of(article, draft, clause, {*article.lows[start:end]})}
    home = homes.pop() if len(homes) == 1 else None
    for known in [r for r, role in draft.cast.items() if role in ("recipient", "participant")]:
        land = home is not None and known.country == home and known.type in ("country", "office")
        if land or known in inside:  # "a former aide to X said": nobody tells X
            del draft.cast[known]  # the land of whoever speaks is told by him
    name = capitalised(phrase)
    draft.cast = {Referent(name, name, "name", home): "agent", **draft.cast}


def _speaks_for(article: Article, draft: Draft, start: int, end: int) -> None:
    """ "A U.N. report said", ", indique un rapport de l'ONU": a paper speaks for the one body or state named beside it."""
    if start < end and end - start < _PAPER:
        named = [m for m in draft.reading.mentions if start <= m.start < end]
        told = [r for m in named for r in m.referents] or article.adjectives_near(start, end, reach=0)
        if len(told) == 1 and not article.words.UTTERANCES.isdisjoint(
            (article.lows[end - 1], *article.lows[start : start + 2])
        ):
            draft.cast = {**{r: role for r, role in draft.cast.items() if r != told[0]}, told[0]: "agent"}


def name_who_did(article: Article, draft: Draft) -> None:
    """ "A été arrêté par la gendarmerie maritime", "was shot by gunmen": whoever did it is told by a word after "par"."""
    clause, verb, words, lows = draft.clause, draft.verb, article.words, article.lows
    if clause is None or verb is None or not verb.passive or draft.noun is not None or "agent" in draft.cast.values():
        return
    by = first_of(words.BY, lows, verb.end, min(verb.end + _BESIDE, clause.end))
    if by < 0:
        return
    start, end = _phrase_at(article, draft, clause, by + 1)
    phrase = lows[start:end]
    if not words.PLURAL_OFFICES.isdisjoint(phrase):
        return
    if any_of(words, "ACTING_BODIES", "STATE_BODIES").isdisjoint(phrase) and not tells_a_human(article, phrase):
        return
    home = (
        _said_inside(article, start, end, {*phrase})
        or land_of_town(article, end)
        or home_of(article, draft, clause, {*phrase})
    )
    _take_part(article, draft, start, end, home)


def name_whom_they_met(article: Article, draft: Draft) -> None:
    """ "The consul met county sheriffs", "s'est entretenu avec des élus": those met are told by a word, in the plural."""
    clause, verb, lows = draft.clause, draft.verb, article.lows
    if clause is None or draft.kind not in ("meeting", "call"):
        return
    if draft.noun is not None:
        at = draft.noun.end
    elif verb is not None and verb.form == "fin" and not verb.passive and verb.lemma not in article.words.COMING:
        at = verb.end
    else:
        return
    while at < clause.end and (article.timed[at] or lows[at] in article.words.ADVERBS):
        at += 1
    if draft.noun is not None and (len(draft.cast) > 1 or verb is None):
        return
    near = range(at, min(at + _BESIDE_TALKS, clause.end))
    led = next((k for k in near if article.words.PREPOSITIONS.get(lows[k]) == "participant"), -1)
    if led < 0 and draft.noun is not None or "," in lows[at : max(at, led)]:
        return
    start, end = _phrase_at(article, draft, clause, led + 1 if led >= 0 else at)
    phrase = lows[start:end]
    several = any(
        low[-1:] in "sx" or low.endswith(article.words.PLURAL_OF_MEN) or low in article.words.FOLK for low in phrase
    )
    taken_up = any_of(article.words, "POSSESSIVES", "TWO")  # "both leaders", "les deux généraux": told of before
    if several and lows[start - 1] not in taken_up and may_act(article, " ".join(phrase)):
        end, home = _past_owners(article, draft, end)
        _take_part(article, draft, start, end, home or _said_inside(article, start, end, {*phrase}))


def _past_owners(article: Article, draft: Draft, end: int) -> tuple[int, str | None]:
    """The end of "chefs | d'entreprise", "representatives | of NATO", and where those are from who sent them."""
    words, lows = article.words, article.lows
    following = lows[end] if end + 1 < len(lows) else "."
    if words.PREPOSITIONS.get(following) != "of" and following not in words.COMING_FROM:
        return end, None
    stop = end + 1
    while stop < len(lows) and lows[stop] in words.DETERMINERS:
        stop += 1
    sender = next((m for m in draft.reading.mentions if end < m.start <= stop < m.end), None)
    if sender is not None:
        return sender.end, sender.referents[0].country
    counted = (
        stop >= len(lows) or lows[stop] in words.NUMBERS or lows[stop] in words.ADVERBS or not lows[stop].isalpha()
    )
    return (end if counted else stop + 1), None  # "the chairmen | of seventeen large banks"


def _phrase_at(article: Article, draft: Draft, clause: Clause, start: int) -> tuple[int, int]:
    """The few words from `start` on, past what points to them, that no preposition leads on; none where somebody is named."""
    words, lows, before = article.words, article.lows, start - 1
    while start < clause.end and lows[start] in words.DETERMINERS:
        start += 1
    end = start
    while end < min(clause.end, start + 3) and lows[end].isalpha() and not article.timed[end]:
        if (
            lows[end] in words.PREPOSITIONS
            or lows[end] in words.ADVERBS
            or lows[end] in words.RELATIVES
            or lows[end] in words.CONJUNCTIONS
            or lows[end] in words.BEFORE_EVENT
            or lows[end] in words.AFTER_EVENT
            or any(v.start == end for v in draft.reading.verbs)
        ):
            break
        end += 1
    named = any(before < m.start <= end for m in draft.reading.mentions)
    return (start, start) if named else (start, end)


def _take_part(article: Article, draft: Draft, start: int, end: int, home: str | None) -> None:
    """Those whom the words between two tokens tell of take part."""
    name = article.document.cut(start, end)
    name = capitalised(name)
    draft.cast[Referent(name, name, "name", home)] = "participant" if draft.kind in ENCOUNTERS else "agent"
