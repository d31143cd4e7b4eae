"""Whether the words of a subject are for somebody who can act: people, bodies, ships; not "violence", "the first tranche"."""

from __future__ import annotations

from timeline.extraction.lexicon import any_of, in_number
from timeline.extraction.reading import Article

_ACTING = (
    *(
        "HUMANS",
        "PEOPLE",
        "PLURAL_HUMANS",
        "PRIVATE_PEOPLE",
        "ARMED_MEN",
        "ARMED",
        "MEN",
        "FOLK",
        "OUTSIDERS",
        "REBELS",
    ),
    *("NEGOTIATORS", "EXPERTS", "PLURAL_OFFICES", "PAIR_HEADS", "PAIR_STATES", "PAIR_SIDES", "TRAVELLERS", "VESSELS"),
    *("BODIES", "BODY_WORDS", "STATE_BODIES", "OWN_BODIES", "ACTING_BODIES", "BODIES_OF_STATES", "COURTS", "PARTIES"),
    *("CHAIRED", "WITH_MEMBERS", "SPOUSES", "REGIONAL_BODIES", "COMMISSION", "PARLIAMENTS", "KIN", "ALSO_ACTING"),
)


def may_act(article: Article, phrase: str) -> bool:
    """Whether a word of `phrase`, before any preposition but "of", is for people, a body or a ship, or is a name."""
    words = article.words
    known = any_of(words, *_ACTING)
    for at, printed in enumerate(phrase.replace("’", "’ ").replace("-", " ").split()):
        low = printed.lower()
        role = words.PREPOSITIONS.get(low.replace("’", "'"))
        if at and role not in (None, "of"):
            return False
        if low in words.NOT_ALONE or low in words.FORMER:
            continue  # "la première tranche"
        if in_number(low, known) or low in words.OFFICES or words.NUMBERS.get(low, 0) > 1:
            return True
        ends = any(low.endswith(ending) for ending in words.AGENTIVE)
        if at > 0 and printed[0].isupper() or ends and low not in article.lexicon.forms:
            return True
    return False
