"""Where a happening is: the place of its clause, and none that only tells of something or of somebody else."""

from __future__ import annotations

from timeline.extraction.drafts import Draft
from timeline.extraction.entity_types import TOWNS
from timeline.extraction.happened_when import fate_told_when
from timeline.extraction.places_in_phrases import part_of_phrase
from timeline.extraction.places_of_others import of_another
from timeline.extraction.reading import Article
from timeline.extraction.receivers import receives
from timeline.extraction.referents import Mention
from timeline.extraction.values import SPEECH
from timeline.extraction.where_it_was import place_taken_up
from timeline.temporal.values import Why

_NOWHERE = None, Why()


def place_of(article: Article, draft: Draft) -> tuple[str | None, Why]:
    """The name of the place where a happening is, and where that was read."""
    best = where(article, draft)
    if best is None:
        return _NOWHERE
    name = article.document.cut(best.start, best.end)
    if name.lower() in article.words.LANDS and best.referents[0].type == "country":
        name = best.referents[0].name  # "a quitté le pays": which
    told = " ".join(article.document.cut(max(best.start - 1, 0), best.end).split())
    return name, Why(fr=f"« {told} »", en=f"“{told}”")


def where(article: Article, draft: Draft) -> Mention | None:
    """The first place of the clause that a preposition of place introduces."""
    clause = draft.clause
    when = fate_told_when(article, draft.reading, clause, draft.verb)
    best = None
    visits = draft.kind == "visit" and draft.verb is not None
    for mention in draft.reading.mentions:
        if mention.referents[0].type == "place" and not mention.referents[0].country:
            continue  # a part of the world: "seven Latin American countries"
        spoken = draft.kind in SPEECH and mention.preposition in article.words.SPOKEN_AT and is_town(article, mention)
        if article.timed[mention.start] or not (
            mention.place or spoken or visits and _reached(article, draft, mention)
        ):
            continue
        if (
            (clause is None or clause.holds(mention.start) or when is not None and when.holds(mention.start))
            and (draft.noun is None or draft.verb is not None or abs(mention.start - draft.noun.end) < 10)
            and (best is None or (best.start < draft.start <= mention.start))
            and not _elsewhere(article, draft, mention)
        ):
            best = mention
    return best or place_taken_up(article, draft.reading, clause) or _host_town(article, draft)


def _elsewhere(article: Article, draft: Draft, mention: Mention) -> bool:
    """Whether a place is told of somebody or of something else than the happening."""
    if receives(article, draft.reading, mention) or of_another(article, draft, mention):
        return True
    lows, at = article.lows, mention.start - 2
    if at >= 0 and lows[at] in article.words.OFFICES and lows[at + 1] in article.words.CONTRACTED:
        # "le secrétaire | au Trésor | Scott Bessent"
        return any(m.start == mention.end and m.referents[0].type == "person" for m in draft.reading.mentions)
    return part_of_phrase(article, draft, mention)


def _reached(article: Article, draft: Draft, mention: Mention) -> bool:
    """ "flew to Moscow", "will visit Kyiv": where a journey goes, told by a town."""
    verb = draft.verb
    if verb is None or mention.start < verb.end or mention.referents[0].type not in ("country", "place"):
        return False
    return mention.preposition in article.words.DESTINATION or (not mention.role and mention.start - verb.end < 3)


def _host_town(article: Article, draft: Draft) -> Mention | None:
    """ "Le Caire a accueilli des pourparlers", "Oslo will host the talks": a town that is told as who receives others."""
    verb, words = draft.verb, article.words
    verb = verb or (draft.clause.verb if draft.clause is not None else None)
    if draft.kind != "meeting" or verb is None or verb.passive or verb.lemma not in words.RECEIVING:
        return None
    for mention in draft.reading.mentions:
        home = mention.referents[0]
        if mention.start >= verb.start or draft.clause is not None and not draft.clause.holds(mention.start):
            continue
        if mention.role or home.type not in ("country", "place"):
            continue
        return mention if is_town(article, mention) else None
    return None


def is_town(article: Article, mention: Mention) -> bool:
    """Whether a mention is made by the name of a town or a building, and not by that of a country."""
    found = article.gazetteer.find(article.tokens[mention.start : mention.end])
    return bool(found) and found[0].entities[0].type in TOWNS
