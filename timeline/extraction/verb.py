"""A verb group of a sentence: what is read of it, before anything is made of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from timeline.extraction.lexicon import Sense

SUPPOSED = "supposed"
"""Notes a verb of a condition: "si le vote | échoue"."""
WOULD_NOT = "would not"
"""Notes a verb of wishing by which somebody turned a deed down: "n'a pas | voulu signer"."""
BE_TO, HAVE_TO = "be to", "have to"
"""Modals of two words, as `Verb.modal_lemma` names them."""


@dataclass(slots=True, eq=False)
class Verb:
    """A verb group `tokens[start:end]` with its `main` token.

    `tense`: pres impf past plup fut cond condpast subj inf infpast pp ger. `form`: fin inf pp ger. `modal` is the
    factuality that a modal gives (scheduled, expected) or empty; `cue` the words of the group.
    """

    start: int
    end: int
    main: int
    lemma: str
    sense: Sense | None
    tense: str
    form: str
    passive: bool = False
    negated: bool = False
    reflexive: bool = False
    modal: str = ""
    modal_lemma: str = ""
    person: str = ""
    inverted: str = ""  # the pronoun of "a-t-il déclaré"
    clitics: tuple[str, ...] = ()
    head: Verb | None = None
    clause: int = -1
    known: bool = True
    notes: tuple[str, ...] = ()

    kind: str = field(init=False)  # what the verb itself gives, or empty
    stance: str = field(init=False)  # say, fear, carry..., or empty

    def __post_init__(self) -> None:
        sense = self.sense
        self.kind, self.stance = (sense.kind, sense.stance) if sense is not None else ("", "")

    def means(self, sense: Sense | None) -> None:
        """Set the sense, with the kind and the stance that it gives: asked a thousand times an article, so kept apart."""
        self.sense = sense
        self.kind, self.stance = (sense.kind, sense.stance) if sense is not None else ("", "")
