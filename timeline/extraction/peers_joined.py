"""Those without a name whom "and" joins to somebody named: "Iran and six world powers reached", "X and the rebels"."""

from __future__ import annotations

from timeline.extraction.drafts import Draft
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article
from timeline.extraction.referents import Referent
from timeline.extraction.tokenise import capitalised
from timeline.extraction.who_may_act import may_act

_WORDS = 4
"""Words that tell who they are, at most."""


def name_who_is_joined(article: Article, draft: Draft) -> None:
    """Give those whom "and" joins to the subject the role of whoever is named before them."""
    clause, verb, lows, words = draft.clause, draft.verb, article.lows, article.words
    if (
        not article.language_is_english
        or clause is None
        or verb is None
        or verb.form != "fin"
        or draft.noun is not None
    ):
        return
    mentions = draft.reading.mentions
    last = next((m for m in reversed(mentions) if clause.start <= m.start < verb.start and clause.holds(m.start)), None)
    if last is None or last.role or last.place or last.end + 1 >= verb.start or lows[last.end] not in words.AND:
        return
    role = draft.cast.get(last.referents[0], "")
    start, end = last.end + 1, verb.start
    if not role or lows[start] in words.POSSESSIVES:
        return
    while start < end and (lows[start] in words.DETERMINERS or lows[start] in words.NUMBERS or lows[start].isdigit()):
        start += 1
    while end > start and (article.timed[end - 1] or lows[end - 1] in words.ADVERBS):
        end -= 1
    small = any_of(words, "PREPOSITIONS", "AND", "RELATIVES")
    phrase = lows[start:end]
    if not 0 < len(phrase) <= _WORDS or any(article.named[start:end]) or not small.isdisjoint(phrase):
        return
    if 1 in article.verbal[start:end] or not all(low.isalpha() for low in phrase):
        return  # "and police firing tear gas"
    if may_act(article, " ".join(phrase)):
        name, adjectives = capitalised(article.document.cut(start, end)), article.cast.adjectives
        owned = not words.OWNER_MARKS.isdisjoint(lows[last.start : last.end])  # "Japan's government and opposition"
        owned = owned or any(
            k in adjectives for k in range(last.start, last.end)
        )  # "Colombian warplanes and commandos"
        home = last.referents[0].country if owned and start == last.end + 1 else None
        draft.cast.setdefault(Referent(name, name, "name", home), role)
