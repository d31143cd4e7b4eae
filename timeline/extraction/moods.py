"""French subjunctives that a headline has no word to lead to: "Il a fallu que X se rende à Rome" as "X se rend à Rome"."""

from __future__ import annotations

from timeline.extraction.drafts import Draft
from timeline.extraction.lexicon import any_of
from timeline.extraction.phrasing import present_form
from timeline.extraction.reading import Article

_AS_FACTS = frozenset(("happened", "ongoing", "scheduled", "cancelled", "postponed"))
"""What may stand in the indicative: what is only wanted or feared must never look like a fact."""


def in_indicative(article: Article, draft: Draft, title: str) -> str:
    """ "L'équipage ait été libéré" as "L'équipage a été libéré", where nothing in the headline leads to a subjunctive."""
    if article.language_is_english or draft.certainty.value not in _AS_FACTS or draft.clause is None:
        return title
    verb = draft.clause.verb if draft.verb is None or draft.verb.form != "fin" else draft.verb
    if verb is None:
        return title
    first = next((k for k in range(verb.start, verb.end) if article.lows[k] in article.lexicon.forms), -1)
    readings = article.lexicon.forms.get(article.lows[first], ()) if first >= 0 else ()
    mood = next((reading for reading in readings if reading.tense == "subj"), None)
    if mood is None or any(reading.tense == "pres" for reading in readings):
        return title  # one form for both
    word = article.tokens[first].text
    said = present_form(article.lexicon, mood.lemma, "p" if mood.person == "p" else "s")
    before, found, after = title.partition(f" {word} ") if f" {word} " in title else title.partition(f"’{word} ")
    led = any_of(article.words, "COMPLEMENTISER", "SUBORDINATORS", "BARE_SUBORDINATORS")
    opened = not led.isdisjoint(before.lower().replace("’", "' ").split())
    if not found and title.endswith(f" {word}"):
        before, found, after = title.removesuffix(word), word, ""
        opened = not led.isdisjoint(before.lower().replace("’", "' ").split())
        return title if opened or not said else f"{before}{said}"
    if not found or not said or opened:
        return title
    if not verb.negated and before.endswith((" ne", " n")):  # "avant que X ne fasse de même": no negation
        before, found = before.rpartition(" ")[0], f" {word} "
    return f"{before}{found.replace(word, said)}{after}"
