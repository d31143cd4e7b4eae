"""Puts a body or a servant of a state that seats, adjectives or relatives tell of in the place of one without a country."""

from __future__ import annotations

from timeline.extraction.objects import owner_of_body
from timeline.extraction.reading import Article, Reading
from timeline.extraction.receivers import receives
from timeline.extraction.referents import Referent
from timeline.extraction.roles import Cast


def seat(article: Article, reading: Reading, office: Referent, cast: Cast) -> None:
    """ "À Taipei, le gouvernement": the capital says whose; "dont le secrétaire général": the one before "dont"."""
    power = owner_of_body(article, reading, office)
    if power is not None:
        _swap(cast, office, power)
        return
    for mention in reading.mentions:
        clause = reading.clause_at(mention.start)
        if (
            mention.referents
            and mention.referents[0] is office
            and clause is not None
            and clause.kind == "relative"
            and clause.opener > 0
        ):
            owner = next(
                (m for m in reversed(reading.mentions) if m.end <= clause.opener and clause.opener - m.end <= 1), None
            )
            if owner is not None and owner.referents[0].country:
                office_of = Referent(
                    f"{office.key}@{owner.referents[0].key}", office.name, "office", owner.referents[0].country
                )
                _swap(cast, office, office_of)
                return
    if office.office in article.words.NOT_PERSON or office.office == "army":
        phrase = next((m for m in reading.mentions if m.referents and m.referents[0] is office), None)
        near = article.adjectives_near(phrase.end, phrase.end, reach=4) if phrase is not None else []
        if near and not article.language_is_english:  # "des soldats de la paix russes"
            _swap(cast, office, near[0])
            return
        here = reading.clause_at(phrase.start) if phrase is not None else None
        places = (m for m in reading.mentions if m.place and m.referents[0].type == "country")
        places = (m for m in places if not receives(article, reading, m))
        seat = next(
            (m for m in places if phrase is None or m.start < phrase.start or here and here.holds(m.start)), None
        )
        if seat is not None:  # not "..., et samedi elle a révoqué le mandat confié au Brésil"
            _swap(cast, office, seat.referents[0])


def _swap(cast: Cast, old: Referent, new: Referent) -> None:
    role = cast.pop(old)
    if role == "agent" and cast.get(new) == "recipient":
        cast.pop(new)  # "Au Lesotho, l'armée a pris la radio"
    cast.setdefault(new, role)
