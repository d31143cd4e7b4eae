"""Those of whom an article speaks, and where it names them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from timeline.extraction.tokenise import fold

if TYPE_CHECKING:
    from timeline.extraction.words import Words

NAME_TOKENS = 6
"""A person's name has at most this many tokens; an office phrase at most five times as many."""

MOST_NAMED = 300
"""Among so many of those whom an article names, in their order, a bare name is looked for: more than any names."""


@dataclass(slots=True, eq=False)
class Referent:
    """Someone or something the article speaks of. `type`: person, country, org, office, name, place, agency."""

    key: str
    name: str
    type: str
    country: str | None = None
    gender: str = ""
    office: str = ""
    soldier: bool = False  # introduced by a military rank
    supposed: bool = False  # nothing beside the name says from where: the article as a whole suggests the country
    institution: bool = False  # named through its parliament or government: "il" and "elle" both suit
    likely: str = ""  # the gender that a first name tells, where neither a title nor the tables say it


@dataclass(slots=True)
class Mention:
    """Where referents are named: `tokens[start:end]`, with the preposition before the phrase and the role it suggests."""

    start: int
    end: int
    referents: tuple[Referent, ...]
    preposition: str = ""
    role: str = ""
    place: bool = False
    bare: bool = False  # "le président", without a name or a country
    phrase: bool = False  # "le ministre belge": an office and a country, held by whom the table says
    governed: int = -1  # the token of that preposition, or of the one that the list before it hangs on
    demonym: bool = False  # "l'Islandaise", "the American"
    pair: str = ""  # "les deux dirigeants" (people), "les deux pays" (states): settled by the event they took part in

    def names_agency(self) -> bool:
        """Whether an agency of the press is among those named."""
        for referent in self.referents:  # noqa: SIM110 (asked for every verb after it)
            if referent.type == "agency":
                return True
        return False

    def names_aside(self) -> bool:
        """Whether an agency or a place is among those named: nobody who acts."""
        for referent in self.referents:  # noqa: SIM110 (asked for every happening of its sentence)
            if referent.type == "agency" or referent.type == "place":
                return True
        return False


def sounds_feminine(word: str, words: Words) -> bool:
    """Whether the first word of a French body ends as feminine nouns do: "la coalition", but "le comité"."""
    low = word.lower()
    return low.endswith(words.FEMININE_ENDINGS) and low not in words.MASCULINE_BODIES


def as_printed(name: str) -> str:
    """A name as it is shown: plain spaces and typographic apostrophes, whatever the article's keyboard."""
    return " ".join(name.split()).replace("'", "’")


def of_given_name(referents: Mapping[str, Referent], folded: str) -> Referent | None:
    """Whoever of the first people of an article has a folded word for a given name."""
    people = (r for r in islice(referents.values(), MOST_NAMED) if r.type == "person" and " " in r.name)
    return next((r for r in people if fold(r.name.split()[0].lower()) == folded), None)


def told_up_to(mentions: Sequence[Mention], first: Mention, who: Referent) -> int:
    """Where the words end that name somebody, from one of the mentions on."""
    for mention in mentions:
        if mention.start >= first.start and who in mention.referents:
            return mention.end
    return first.end
