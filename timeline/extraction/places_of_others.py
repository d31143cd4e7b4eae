"""Places of another happening in the clause: "met the envoy after a blast in Kabul", "condemned the attack in Niamey"."""

from __future__ import annotations

from timeline.extraction.drafts import Draft
from timeline.extraction.lexicon import any_of
from timeline.extraction.looks import last_of
from timeline.extraction.reading import Article
from timeline.extraction.referents import Mention
from timeline.extraction.values import SPEECH

_OBJECT = 4
"""Words from a verb of saying to the happening that it judges."""
_THERE = 6
"""Words from a happening to the place where it was."""
_FOR_A_REASON = SPEECH | {"sanction", "legal", "expulsion"}
"""What is said or done because of something, which "for" leads to."""
_DEEDS = frozenset(("attack", "military", "withdrawal", "expulsion", "legal"))


def of_another(article: Article, draft: Draft, mention: Mention) -> bool:
    """Whether a place that a clause names is that of what came before or after the happening, or of what is only judged."""
    verb, lows, words = draft.verb, article.lows, article.words
    if verb is None or mention.start < verb.end or draft.noun is not None and draft.noun.start > verb.end:
        return False
    if words.CONNECTING and any(
        v.lemma in words.CONNECTING and v.form == "ger" and verb.end <= v.start < mention.start
        for v in draft.reading.verbs
    ):
        return True  # "un avion | reliant Athènes à Vilnius"
    led = last_of(any_of(words, "BOUNDS", "BEFORE_EVENT", "GROUNDS"), lows, verb.end, mention.start)
    if led < 0 and draft.kind in _FOR_A_REASON:  # "imposed sanctions for the jailing of protesters in Tbilisi"
        led = last_of(words.FOR, lows, verb.end, mention.start)
    if led >= 0 and mention.start - led > 2 and not article.timed[led]:  # "après-midi"
        verbs = (v for v in draft.reading.verbs if v.form != "fin" and led < v.start < mention.start)
        if lows[led] in words.BOUNDS or any(led < n.start < mention.start for n in draft.reading.nouns) or any(verbs):
            return True
    charged = (v for v in draft.reading.verbs if v.form == "pp" and v.kind == "accusation" and v is not verb)
    if draft.kind != "legal" and any(verb.end <= v.start < mention.start for v in charged):
        return True  # "expelled two envoys accused of spying in Gao"
    if draft.kind not in SPEECH and draft.kind != "vote":
        return False
    if any(verb.end <= v.start < mention.start and v.form in ("inf", "ger") for v in draft.reading.verbs):
        return True  # "accused Ukraine of bombing Belgorod", "d'avoir bombardé Rubavu"
    for noun in draft.reading.nouns:
        between = [lows[k] for k in range(verb.end, noun.start) if not (article.timed[k] or article.timed[k + 1])]
        if noun.start >= verb.end and len(between) <= _OBJECT and noun.end <= mention.start <= noun.end + _THERE:
            behind = lows[noun.end : mention.start]
            aside = not words.DURING_EVENT.isdisjoint(between) or "," in behind
            aside = aside or not words.UTTERANCES.isdisjoint(behind)  # "condemned the raid in a speech in Juba"
            return not aside and noun.happening.kind in _DEEDS
    return False
