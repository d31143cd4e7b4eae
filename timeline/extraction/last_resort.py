"""Whom a happening concerns where nothing in its grammar tells: those its clause, or the clause around it, names."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.extraction.clauses import Clause
from timeline.extraction.drafts import Draft
from timeline.extraction.entity_types import PARTIES
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article
from timeline.extraction.receivers import of_another_participle
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.roles import AIMED, MUTUAL
from timeline.extraction.scenes import HOSTS
from timeline.extraction.values import SPEECH

_AT_HOME = frozenset(("attack", "military", "legal", "sanction", "vote", "other", "demand", "warning"))
"""Kinds of happening that befall the land in which they take place; others are at times held with a third party."""

_BEHIND_WHICH = 3
"""Words from what opens a relative clause to its verb, where that is whose subject it is."""


def named_around(article: Article, draft: Draft) -> dict[Referent, str]:
    """The subject of the clause or of one above, whoever follows "by", else the land of a raid, a march or a vote."""
    clause = draft.clause
    if clause is None:
        return {}
    mutual = draft.kind in MUTUAL
    passive = draft.verb is not None and draft.verb.passive
    # Of a thing ("le refus, annoncé le 8 mai, …"), or no doing of the subject ("sanctionne trois banques pour l'attentat").
    told_of = draft.verb is not None and draft.verb.form == "pp"
    told_of = told_of or draft.noun is not None and not mutual and draft.kind not in SPEECH
    apart = clause.kind in ("adverbial", "relative") and passive and draft.verb is clause.verb and not mutual
    apart = apart or draft.kind == "attack" and _struck_by_another(article, draft, clause)
    for around in (
        (clause,) if apart or _acts_itself(article, draft, clause) else _outwards(clause)
    ):  # "X spoke a day after hostages were buried": not by X
        verb = around.verb
        for mention in draft.reading.mentions:
            if not around.holds(mention.start) or not _acts(article, mention):
                continue
            by = mention.role == "by"
            if by:  # "le coup d'Etat du 3 a été condamné par le Mali": Mali only speaks of it
                aside = draft.noun is not None and (
                    verb is None or verb.kind in SPEECH or verb.passive or verb.form == "pp"
                )
                aside = aside or draft.verb is not None and of_another_participle(article, clause, draft.verb, mention)
            else:
                aside = told_of or mention.role != "" or verb is None or mention.start >= verb.start
            if aside:
                continue
            listed = [m for m in draft.reading.mentions if by and m.role == "by" and m.governed == mention.governed]
            who = [r for m in listed or [mention] for r in article.settle(m, draft.reading) if r.type in PARTIES]
            if who:
                done = passive and not by and around is clause and draft.kind in AIMED
                return dict.fromkeys(who, "participant" if mutual else "recipient" if done else "agent")
    if draft.kind not in _AT_HOME:
        return {}
    lands = [m.referents[0] for m in draft.reading.mentions if m.place and clause.holds(m.start)]
    land = next((r for r in lands if r.type in ("country", "place") and r.country and r.country not in HOSTS), None)
    power = article.gazetteer.country(land.country or "") if land is not None else None
    role = "recipient" if draft.kind in ("attack", "military") else "participant"
    return {article.cast.country_referent(power): role} if power is not None else {}


def _struck_by_another(article: Article, draft: Draft, clause: Clause) -> bool:
    """ "X denied any part in the bombing that | killed ten", "X attacked the group that | killed ten": the blow is none of X,
    whose own blow it is in "X fired a missile that killed ten", "X carried out raids that killed ten"."""
    verb, words, lows, opener = draft.verb, article.words, article.lows, clause.opener
    above = clause.parent.verb if clause.kind == "relative" and clause.parent is not None else None
    if above is None or verb is None or verb is not clause.verb or verb.form != "fin" or verb.passive:
        return False
    if not 0 < verb.start - opener < _BEHIND_WHICH or clause.subordinator not in words.RELATIVES | words.COMPLEMENTISER:
        return False
    if above.lemma in words.CLAIMING:
        return False  # "X claimed responsibility for the attack that killed ten"
    if above.kind and above.kind not in ("attack", "military", "other"):
        return True
    if above.kind and (clause.subordinator in words.WHO_ONLY or lows[opener - 1] in any_of(words, "HUMANS", "BODIES")):
        return True  # "X attacked the men who killed ten"
    near = (n for n in reversed(draft.reading.nouns) if above.end <= n.start and n.end <= opener)
    noun = next((n for n in near if n.happening.kind == "attack"), None)
    if noun is None:
        return False
    led = noun.start - 1 - (lows[noun.start - 1] in words.ARTICLES)
    return led >= above.end and lows[led] in words.PREPOSITIONS  # "bombed X over | the raid on Y that killed ten"


def _acts_itself(article: Article, draft: Draft, clause: Clause) -> bool:
    """ "X suit la situation au Niger, où | des militaires | ont pris le pouvoir", "X punished the court after | it issued a
    warrant": others than X, whom nothing names."""
    verb, words, opener = draft.verb, article.words, clause.opener
    if verb is None or verb is not clause.verb or verb.form != "fin" or verb.passive:
        return False
    if any(k in article.stand_for for k in range(clause.start, verb.start)):
        return True
    if article.language_is_english:
        return False
    aside = clause.kind == "relative" and clause.subordinator in words.WHERE | words.OF_WHICH
    at = opener + 1
    nobody = aside and at < verb.start and 1 not in article.named[at : verb.start]
    return nobody and article.lows[at] in words.DETERMINERS


def _outwards(clause: Clause) -> Iterator[Clause]:
    """A clause, then what it hangs on."""
    around: Clause | None = clause
    while around is not None:
        yield around
        around = around.parent


def _acts(article: Article, mention: Mention) -> bool:
    """Is somebody named, not a place, a day, a title in passing or an apposition?"""
    if mention.place or mention.names_aside() or article.timed[mention.start] or mention.start in article.apposed:
        return False
    return mention.referents[0].type in PARTIES
