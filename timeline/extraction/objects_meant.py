"""At whom a happening is aimed, told by a relative or by "them": "X, whom Y received", "warned them", "leur propose"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.entity_types import PARTIES
from timeline.extraction.many_before import many_before
from timeline.extraction.reading import Article, Reading
from timeline.extraction.roles import MUTUAL, Cast
from timeline.extraction.stances import WANTING_OR_TELLING
from timeline.extraction.things_before import thing_before
from timeline.extraction.values import ACCORD, DONE_TO
from timeline.extraction.verb import Verb

_PEOPLE = frozenset(("person", "office"))


def add_objects_meant(article: Article, reading: Reading, clause: Clause, verb: Verb, kind: str, cast: Cast) -> None:
    """Add those to whom it is done, or who take part, where a pronoun alone tells of them."""
    if not verb.passive and verb.form == "fin":
        _by_relative(article, reading, clause, verb, kind, cast)
        _by_them(article, reading, clause, verb, kind, cast)


def _by_relative(article: Article, reading: Reading, clause: Clause, verb: Verb, kind: str, cast: Cast) -> None:
    """ "X, whom Y received", "X, que Y a reçu", "X, à qui Y a téléphoné", "with whom Y spoke"."""
    lows, words, at = article.lows, article.words, clause.opener
    if clause.kind != "relative" or at < 1:
        return
    unnamed = (
        article.language_is_english and lows[at] in words.WHOM and verb.start > at + 1
    )  # "whom | soldiers arrested"
    if not unnamed and not article.subject(reading, verb):
        return
    led = words.PREPOSITIONS.get(lows[at - 1], "") if lows[at] in words.RELATIVES or lows[at] in words.WHOM else ""
    if not led and lows[at] not in words.WHOM or led and led not in DONE_TO or clause.verb is not verb:
        return
    before = next((m for m in reversed(reading.mentions) if m.end <= at), None)
    thing = lows[at] not in words.RELATIVES  # "que" may stand for a thing, "whom" and "qui" do not
    if before is None or before.place or thing and before.role not in ("", "recipient"):
        return
    if thing and (
        kind in ACCORD
        or kind == "refusal"
        or verb.stance in WANTING_OR_TELLING
        and kind not in ("accusation", "warning")
    ):
        return  # "l'accord avec X, que Y a signé", "la visite de X, que Y a annoncée"
    who = article.antecedent(reading, at - bool(led))
    if any(r.type not in (_PEOPLE if thing else PARTIES) or r in cast for r in who):
        return
    cast.update(dict.fromkeys(who, "participant" if kind in MUTUAL else "recipient"))


def _by_them(article: Article, reading: Reading, clause: Clause, verb: Verb, kind: str, cast: Cast) -> None:
    """ "France warned them", "La France les a avertis", "leur propose": those told of in the plural before."""
    words, lows = article.words, article.lows
    said = next((low for low in verb.clitics if low in words.THEM), "")
    if not said and verb.end < len(lows) and lows[verb.end] in words.THEM and clause.holds(verb.end):
        said = lows[verb.end]
    done = "recipient" in cast.values() or kind in MUTUAL and len(cast) > 1
    if not said or done or kind in ACCORD or article.document.inside[verb.start]:
        return
    if said not in words.TO_THEM and thing_before(article, reading, verb) is not None:
        return  # "ont signé les accords. Paris les a dénoncés"
    who = many_before(article, reading, verb.start, cast)
    cast.update(dict.fromkeys(who, "participant" if kind in MUTUAL else "recipient"))
