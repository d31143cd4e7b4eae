"""Whose is what a headline of nouns tells of: "Expulsion of its envoy" as "Expulsion of France’s envoy"."""

from __future__ import annotations

from timeline.extraction.drafts import Draft
from timeline.extraction.entity_types import PEOPLE_AND_STATES
from timeline.extraction.phrasing import LENGTH, is_elided_before, named, of_phrase, owner_in_english, tidy
from timeline.extraction.reading import Article
from timeline.extraction.referents import Referent
from timeline.extraction.scenes import POSTED


def of_owner(article: Article, draft: Draft, title: str) -> str:
    """« Expulsion de son attaché de défense » as « Expulsion de l’attaché de défense de la France ».

    Only where the headline ends with what is owned, and the sentence has told before whose it is.
    """
    noun = draft.noun
    if noun is None or draft.verb is not None:
        return title
    lows, last = article.lows, draft.reading.sentence.last
    at = next((k for k in range(noun.end, min(noun.end + 5, last)) if lows[k] in article.words.OWNERS), -1)
    if at < 0 or at + 1 >= last:
        return title
    owner = _owner(article, draft, at)
    before, found, owned = title.partition(f" {article.tokens[at].text} ")
    if owner is None or not found or not owned or any(mark in owned for mark in ",;:«»“”"):
        return title
    name = named(owner, article.words)
    if article.language_is_english:
        told = f"{before} {owner_in_english(name)} {owned}"
    else:
        parts = owned.split(" ")
        by = next((k for k, part in enumerate(parts) if part in article.words.BY), len(parts))
        whose = " ".join([*parts[:by], of_phrase(name), *parts[by:]])  # "son attaché | par Bamako"
        told = _in_french(article, before, lows[at], whose)
    return tidy(told) if len(told) <= LENGTH else title


def _owner(article: Article, draft: Draft, at: int) -> Referent | None:
    """The one whom the possessive at a token means, if the sentence has named it before."""
    who = article.owner(article.lows[at], draft.reading, at)
    if len(who) != 1 or who[0].type not in PEOPLE_AND_STATES:
        return None
    if not any(who[0] in m.referents for m in draft.reading.mentions if m.end <= at):
        return None
    if who[0].type != "country" and article.words.OFFICES.get(article.lows[at + 1]) in POSTED:
        power = article.gazetteer.country(who[0].country) if who[0].country else None
        return article.cast.country_referent(power) if power is not None else who[0]  # a president's ambassador
    return who[0]


def _in_french(article: Article, before: str, possessive: str, owned: str) -> str:
    """The phrase with its article in the place of the possessive: "de ses soldats" as "des soldats"."""
    the = article.words.UNOWNED.get(possessive, "")
    if not the:
        return f"{before} {possessive} {owned}"
    whole = f"l’{owned}" if the in ("le", "la") and is_elided_before(owned) else f"{the} {owned}"
    led, _, link = before.rpartition(" ")
    return f"{led} {of_phrase(whole)}" if link in article.words.BARE_OF else f"{before} {whole}"
