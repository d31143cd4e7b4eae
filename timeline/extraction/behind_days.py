"""French sentences that open with their day, with the subject behind the verb: "Mardi sont arrivés à Kaboul les secours"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.drafts import Draft
from timeline.extraction.headlines import Headline
from timeline.extraction.phrasing import LENGTH, tidy
from timeline.extraction.reading import Article
from timeline.extraction.tokenise import capitalised
from timeline.extraction.verb import Verb

_REACH = 10
"""Words from the verb to where its subject begins, at most."""


def subject_behind_day(article: Article, clause: Clause | None, verb: Verb | None) -> int:
    """Where a subject begins behind a verb that only a day stands before: "Mardi est décédé | l'ancien roi"; else -1."""
    if clause is None or verb is None or article.language_is_english or not clause.start < verb.start:
        return -1
    if not article.timed[clause.start] or 0 in article.timed[clause.start : verb.start] or verb.clitics:
        return -1
    goes = verb.passive or verb.reflexive or verb.lemma in article.words.MOTION or verb.stance == "happen"
    if verb.form != "fin" or verb.tense not in ("past", "plup", "fut") or verb.inverted or not goes:
        return -1
    words, lows, stop = article.words, article.lows, min(clause.end, verb.end + _REACH)
    for k in range(verb.end, stop):
        opens = lows[k] in words.ARTICLES or lows[k] in words.PLURAL_MARKS or lows[k].isdigit()
        if opens and (k == verb.end or lows[k - 1] not in words.PREPOSITIONS) and k + 1 < stop:
            return k
        if lows[k] in ",;:." or lows[k] in words.COMPLEMENTISER:
            break
    return -1


def title_behind_day(article: Article, draft: Draft, headline: Headline) -> str:
    """ "Les secours arrivent à Kaboul"; empty where the subject stands before the verb."""
    clause, verb = draft.clause, draft.verb
    at = subject_behind_day(article, clause, verb)
    if at < 0 or clause is None or verb is None:
        return ""
    stop = next((stop for _, stop in clause.pieces if stop > at), at)
    aims = (v.start - 1 for v in draft.reading.verbs if v.form == "inf" and at < v.start - 1 < stop)
    lows, words = article.lows, article.words
    end = next((k for k in aims if lows[k] in words.PREPOSITIONS and lows[k] not in words.BARE_OF), stop)
    subject, rest = (
        headline.stretch(at, end).rstrip(" ."),
        headline.stretch(end, stop).rstrip(" .") if end < stop else "",
    )
    title = f"{capitalised(subject)} {headline.verb_alone(clause, verb)} {headline.stretch(verb.end, at)} {rest}"
    title = tidy(" ".join(title.split()))  # "Le conseil se réunit à Paris | pour examiner la plainte"
    return title if subject and len(title) < LENGTH else ""
