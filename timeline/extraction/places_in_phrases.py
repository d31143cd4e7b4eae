"""Places that only tell of what a phrase speaks: "the treaty of Itaipu", "two Grimsby trawlers", "at Tunis' request"."""

from __future__ import annotations

from timeline.extraction.drafts import Draft
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article
from timeline.extraction.referents import Mention
from timeline.extraction.roles import is_addressed
from timeline.extraction.values import BLOWS, ENCOUNTERS, SPEECH

_OF_SUBJECT = 8
"""Tokens from a happening that is a subject to where it was."""
_HEAD = 4
"""Tokens before "of" among which a word tells that a place is meant."""
_SCENE = 6
"""Tokens before a participle among which a word may say that it tells of the scene: "dans un discours | prononcé à"."""
_THERE = BLOWS | {"withdrawal", "visit"}
"""What befalls a place, or makes for it: whatever is named for the place is there."""
_AGREED = ENCOUNTERS | {"agreement"}
"""What a text or a gathering named for a town may be."""
_ABOUT_ACTS = SPEECH | {"sanction", "legal", "vote"}
"""What is done about something that was done elsewhere."""
_GIVEN = SPEECH | {"aid", "deadline", "legal"}
"""What is given or told to a power that a preposition of place leads to."""
_LEAVING = SPEECH | {"call", "withdrawal"}
"""What "from" tells the place of: whoever speaks or withdraws from there."""


def part_of_phrase(article: Article, draft: Draft, mention: Mention) -> bool:
    """Whether a place belongs to a phrase of the clause, and not to the happening."""
    lows, words = article.lows, article.words
    if mention.role == "by" and mention.referents[0].type == "place":
        return True  # "criticised by | Florida senator X"
    if mention.referents[0].type == "org" and draft.kind != "visit":
        return True  # "faire rapport au Congrès"
    if mention.end < len(lows) and lows[mention.end] in words.OWNING_MARKS:
        return draft.kind not in BLOWS  # "at Tunis' request", "in Moscow's view"
    if not mention.preposition:
        return _qualifies(article, draft, mention)
    if mention.role == "of":
        return _named_for(article, draft, mention)
    if mention.preposition in words.FROM:
        measured = mention.governed > 0 and lows[mention.governed - 1] in words.MEASURED_IN
        return draft.kind not in _LEAVING and not measured
    posted = mention.governed > 0 and lows[mention.governed - 1] in words.POSTED
    if draft.kind in _GIVEN and not posted and is_addressed(article, mention, draft.verb, draft.kind):
        return True  # "a ordonné à Caracas de s'abstenir"
    return _of_participle(article, draft, mention) or _of_subject(article, draft, mention)


def _qualifies(article: Article, draft: Draft, mention: Mention) -> bool:
    """ "two Grimsby trawlers", "an Arizona Democrat": a name before the noun that it belongs to, in English."""
    lows, words, end = article.lows, article.words, mention.end
    if not article.language_is_english or end >= len(lows) or article.tokens[end].cap or not lows[end].isalpha():
        return False
    small = any_of(words, "PREPOSITIONS", "CONJUNCTIONS", "DETERMINERS", "ADVERBS", "RELATIVES", "BARE_SUBORDINATORS")
    if lows[end] in small or lows[end] in any_of(words, "SPOTS", "OF_SPOTS", "SITES") or article.timed[end]:
        return False
    if lows[end] in words.TOWN_TEXTS and draft.kind in _AGREED:
        return False
    return not any(verb.start == end for verb in draft.reading.verbs)


def _named_for(article: Article, draft: Draft, mention: Mention) -> bool:
    """ "le traité d'Itaipu", "the archbishop of Beira": a place after "of" whose noun is no place, nor what happens there."""
    lows, words, at = article.lows, article.words, mention.governed - 1
    if at < 1 or draft.kind in _THERE and draft.start <= at and lows[at] not in words.TOWN_TEXTS:
        return False
    if not lows[at].isalpha():
        return draft.kind not in SPEECH  # "De Kolwezi, X annonce"
    head = lows[max(0, at - _HEAD) : at + 1]
    if not any_of(words, "SPOTS", "TOWNS", "LANDS", "STAYS", "BESIDE_WHICH", "SITES").isdisjoint(head):
        return False
    if lows[at] in words.TOWN_TEXTS and draft.kind in _AGREED:
        return False
    if draft.kind == "legal" and not words.COURTS.isdisjoint(head):
        return False
    if any(noun.start <= at < noun.end + 2 and noun.happening.kind in ENCOUNTERS for noun in draft.reading.nouns):
        return False  # "la session de Bonn"
    verb = draft.verb
    return verb is None or verb.end > at + 1 or 0 in article.timed[verb.end : at + 1]  # "a décollé dimanche de Marib"


def _of_participle(article: Article, draft: Draft, mention: Mention) -> bool:
    """ "des camions immatriculés à Dublin", "la trêve conclue à Doha a été violée": what a participle says of a noun; but
    "Réunis à Bruxelles, les Vingt-Sept ont averti", "dans un discours prononcé à Oslo" tell the scene."""
    at, verb = mention.governed, draft.verb
    while at > 0 and article.covered[at - 1]:
        at -= 1
    beside = next((v for v in draft.reading.verbs if v.end == at), None)
    if verb is None or beside is None or beside is verb or beside.form != "pp" or verb.head is beside:
        return False
    opens = not beside.start or not article.lows[beside.start - 1].isalpha()
    if draft.kind in _THERE or beside.kind in ENCOUNTERS or opens:
        return False
    scene = any_of(article.words, "DURING_EVENT", "IN_FRONT_OF")
    return scene.isdisjoint(article.lows[max(0, beside.start - _SCENE) : beside.start])


def _of_subject(article: Article, draft: Draft, mention: Mention) -> bool:
    """ "The attack in Juba was condemned": the subject was there, not what is said of it; but "a conference in London
    promised", "At a rally in Oslo, X said" tell the scene."""
    verb = draft.verb
    if verb is None or draft.noun is not None or mention.end > verb.start or draft.kind not in _ABOUT_ACTS:
        return False
    for noun in draft.reading.nouns:
        if 0 <= mention.start - noun.end < _OF_SUBJECT and not verb.start <= noun.start < verb.end:
            led = article.lows[max(0, noun.start - 2) : noun.start]
            scene = noun.happening.kind in ENCOUNTERS and not verb.passive or noun.happening.kind in SPEECH
            scene = scene or any(v.form == "ger" and v.end <= noun.start for v in draft.reading.verbs)
            return not scene and article.words.DURING_EVENT.isdisjoint(led)
    return False
