"""Who does what an infinitive or gerund says where the object of the verb above does it: "accuse X d'avoir tiré"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.extraction.referents import Mention, Referent
from timeline.extraction.verb import Verb

if TYPE_CHECKING:
    from timeline.extraction.reading import Reading
    from timeline.extraction.subjects import Subjects


def doer_by_object(article: Subjects, reading: Reading, verb: Verb, head: Verb) -> tuple[Referent, ...] | None:
    """Whom the verb above asks, blames or thanks; none where a pronoun tells it; `None` where its own subject acts.

    "Demander à X de partir", "accused X of shelling", "remercie X d'avoir libéré", "qui lui reproche d'avoir tiré".
    """
    owing = verb.form == "inf" and article.lows[verb.start - 1] in article.words.OWING
    if owing and head.end < verb.start and article.lows[verb.start - 2] != ",":
        return ()  # "dénonce le sommet | devant se tenir jeudi": not whoever denounces it
    if head.passive:
        return None
    words, blamed = article.words, blames_or_thanks(article, head)
    if verb.form == "ger":
        if not blamed or article.lows[verb.start - 1] not in words.CHARGE_LINKS:
            return None
    elif verb.form != "inf" or not (blamed or head.stance == "demand" or head.lemma in words.OBJECT_CONTROL):
        return None
    for mention in reading.mentions:
        if head.end <= mention.start < verb.start and (not mention.place or blamed and _addressed(mention)):
            return article.settle(mention, reading)
    return () if blamed and (head.clitics or verb.form == "ger") else None


def blames_or_thanks(article: Subjects, head: Verb) -> bool:
    """Whether what a verb's object did follows it (*accuser*, *féliciter*, *thank*)."""
    return head.kind == "accusation" or head.lemma in article.words.BLAMING_OR_THANKING


def _addressed(mention: Mention) -> bool:
    """ "reproche à Khartoum", "au Soudan": a power, read as a place elsewhere."""
    return mention.referents[0].type == "country" and (mention.role in ("", "recipient") or mention.preposition != "")
