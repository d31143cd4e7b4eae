"""Who wants, or is to do, what is told of nobody: "à la demande de X", "a promis une aide", "exhorte X à voter"."""

from __future__ import annotations

from timeline.extraction.drafts import Draft
from timeline.extraction.entity_types import PEOPLE_AND_STATES, SOMEBODY
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.roles import MUTUAL
from timeline.extraction.values import ENCOUNTERS, SPEECH
from timeline.extraction.verb import Verb

_NEAR = 5
"""Tokens between "demande" and whoever makes it."""
_BESIDE = 8
"""Tokens between a verb and what is promised or called."""
_WANTING = frozenset(("announce", "plan", "demand"))
_OWN = frozenset(("aid", "sanction", "expulsion", "military", "withdrawal"))
"""What whoever announces it does."""
_UNSURE = frozenset(("announced", "expected", "feared", "demanded", "denied"))


def add_askers(article: Article, draft: Draft) -> None:
    """Whoever asked for it; else, where nobody takes part, whoever is asked to do it, or wants it."""
    asked = _at_request(article, draft)
    if all(role == "source" for role in draft.cast.values()):
        _who_is_to_do(article, draft)
        if all(role == "source" for role in draft.cast.values()):
            _who_wants(article, draft)
    for referent in asked:
        draft.cast.setdefault(referent, "participant")
    if draft.certainty.value in _UNSURE:
        homes = {referent.country or referent.name for referent in draft.cast}
        for referent in draft.certainty.said_by:
            if referent.type in SOMEBODY and (referent.country or referent.name) not in homes:
                draft.cast[referent] = "source"


def _at_request(article: Article, draft: Draft) -> list[Referent]:
    """ "à la demande de Paris", "at the request of France": those named after it."""
    lows, words, clause = article.lows, article.words, draft.clause
    if clause is None or words.REQUESTS.isdisjoint(draft.reading.lows):
        return []
    for k in article.tokens_of(clause):
        if lows[k] not in words.REQUESTS or lows[k - 1] not in words.ARTICLES or lows[k - 2] not in words.AT_REQUEST:
            continue
        near = (m for m in draft.reading.mentions if k < m.start <= k + _NEAR and clause.holds(m.start))
        first = next(near, None)
        if first is None or any(lows[j] in ",;:." for j in range(k, first.start)) or lows[k + 1] not in words.OF_SOME:
            return []
        if first.end - first.start == 1 and words.OFFICES.get(lows[first.start]) == "counterpart":
            return []  # "à l'invitation de son homologue": whoever that is
        listed = (m for m in draft.reading.mentions if m.start >= first.start and m.governed == first.governed)
        asking = (r for m in listed for r in article.settle(m, draft.reading) if r.type in SOMEBODY)
        return [r for r in asking if all(other.country != r.country or not other.country for other in draft.cast)]
    return []


def _who_is_to_do(article: Article, draft: Draft) -> None:
    """ "exhorte Caracas à renoncer au scrutin", "a rappelé à Bamako que les élections": the power that is told so."""
    clause = draft.clause
    if clause is None or draft.noun is None or draft.kind in SPEECH:
        return
    told, verb = clause, clause.verb
    if clause.kind == "content" and clause.parent is not None:
        told, verb = clause.parent, clause.parent.verb
    if verb is None or verb.passive or not _tells_to_do(article, verb):
        return
    for mention in draft.reading.mentions:
        if mention.start < verb.end or mention.start > draft.noun.start or not told.holds(mention.start):
            continue
        if (
            mention.role in ("", "recipient")
            and mention.referents[0].type in PEOPLE_AND_STATES
            and mention.referents[0].country
        ):
            between = article.lows[mention.end : draft.noun.start]
            if not any_of(article.words, "AFTER_EVENT", "GROUNDS").isdisjoint(between):
                return  # "summoned the ambassador after the seizure of a tanker": no deed of his
            if not _somewhere_else(draft, mention):
                role = "participant" if draft.kind in MUTUAL else "agent"
                draft.cast = {**dict.fromkeys(mention.referents, role), **draft.cast}
            return


def _tells_to_do(article: Article, verb: Verb) -> bool:
    words = article.words
    return verb.lemma in words.OBJECT_CONTROL or verb.lemma in words.DEMANDED_OF or verb.kind == "demand"


def _somewhere_else(draft: Draft, told: Mention) -> bool:
    """Whether another power is named after the happening: "demande à Paris de soutenir le scrutin du 20 au Mali"."""
    home = told.referents[0].country
    after = (m for m in draft.reading.mentions if m.start >= draft.start)
    return any(r.country not in (None, home) for m in after for r in m.referents)


def _who_wants(article: Article, draft: Draft) -> None:
    """ "a promis une aide", "has called a summit": whoever the sentence says to promise, to plan or to demand it."""
    clause, noun, words = draft.clause, draft.noun, article.words
    verb = clause.verb if clause is not None else None
    if noun is None or verb is None or verb.form != "fin" or verb.passive or verb.negated or draft.kind == "attack":
        return
    convenes = verb.lemma in words.CALLING_IN or verb.lemma in words.CALLING
    if not 0 <= noun.start - verb.end < _BESIDE or not (verb.stance in _WANTING or convenes):
        return
    if any(verb.end <= v.start < noun.start for v in draft.reading.verbs):
        return
    own = draft.kind in _OWN and verb.stance != "demand"
    role = "agent" if own else "participant" if draft.kind in ENCOUNTERS else "source"
    who: dict[Referent, str] = {r: role for r in article.subject(draft.reading, verb) if r.type in SOMEBODY}
    draft.cast = {**draft.cast, **who}
