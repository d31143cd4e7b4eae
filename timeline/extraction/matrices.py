"""What a happening becomes under the verbs above it: feared, hoped for, asked for, denied, planned."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.cues import due_word, goes_beside, words_of
from timeline.extraction.reading import Article, Reading
from timeline.extraction.referents import Referent
from timeline.extraction.verb import WOULD_NOT, Verb

BY_STANCE = {"fear": "feared", "hope": "expected", "demand": "demanded", "announce": "announced", "plan": "scheduled"}

_NOT_ASKED = frozenset(("meeting", "call", "visit", "statement", "", "other"))
"""What one is invited to, and not asked for."""


def under(matrix: Verb, value: str, cue: str, article: Article) -> tuple[str, str]:
    """What a happening told as `value` becomes under `matrix`."""
    words, stance = words_of(article, matrix), matrix.stance
    wants = stance == "hope" and matrix.lemma in article.words.WANTING and not article.language_is_english
    if wants and matrix.tense in ("pres", "impf") and not matrix.negated:
        return "demanded", words  # "Washington veut que les otages soient libérés"
    if stance in ("fear", "hope", "demand"):
        return BY_STANCE[stance], words
    if (
        matrix.lemma in article.words.NEEDING
        and matrix.tense in ("pres", "cond")
        and value in ("happened", "scheduled")
    ):
        return "demanded", words  # "Il faut que l'aide arrive avant vendredi"
    if stance == "deny" or (stance == "say" and matrix.negated and value == "happened" and matrix.kind == "accusation"):
        return "denied", words
    if stance == "announce" and value in ("scheduled", "expected"):
        return "announced", words
    if matrix.lemma in article.words.PROPOSING and value in ("happened", "ongoing", "scheduled"):
        return "announced", words  # "a proposé que des pourparlers s'ouvrent samedi", told on that Saturday
    if stance == "plan" and value in ("happened", "scheduled"):
        return "scheduled", words
    if stance == "cancel":
        return "cancelled", words
    if stance == "say" and matrix.kind == "warning" and value in ("expected",):
        return "feared", words
    if matrix.lemma in article.words.SEEMING and value == "happened":
        return "expected", words
    if stance in ("", "state") and value == "happened" and matrix.modal:
        return matrix.modal, words
    return value, cue


def under_head(
    article: Article, reading: Reading, verb: Verb, value: str, cue: str
) -> tuple[str, str, tuple[Referent, ...], Verb | None]:
    """An infinitive takes the colour of the verbs above it: "a promis de", "espère", "menace de"."""
    said_by: tuple[Referent, ...] = ()
    source: Verb | None = None
    led = article.lows[max(verb.start - 1 - (article.lows[verb.start - 1] in article.words.INFINITIVE_MARKS), 0)]
    beside = goes_beside(article, verb) or led in article.words.BEFORE_EVENT  # "avant de recevoir X ce soir"
    head: Verb | None = None if beside else verb.head
    past = verb.tense == "infpast"
    steps = 0
    while head is not None and steps < 5:
        steps += 1
        stance = head.stance
        who = () if head.passive else article.subject(reading, head)  # "X is scheduled to go": who plans it is not said
        words = words_of(article, head)
        wished = verb.form == "inf" and stance in ("demand", "announce")
        wished = wished or (stance in ("fear", "hope", "plan") and (verb.form == "inf" or not head.passive))
        if wished and not past:
            value, cue, said_by, source = BY_STANCE[stance], words, who, head
        elif verb.form in ("inf", "ger") and stance == "deny":
            value, cue, said_by, source = "denied", words, who, head
        elif (
            verb.form in ("inf", "ger")
            and (head.negated and WOULD_NOT not in head.notes)
            and (stance == "cancel" or head.kind == "refusal")
            and not past
        ):
            value, cue, said_by, source = "expected", words, who, head  # "n'exclut pas de", "n'a pas renoncé à"
        elif verb.form == "inf" and stance == "cancel" or verb.form == "inf" and head.kind == "refusal" and not past:
            value, cue, said_by, source = "cancelled", words, who, head
        elif verb.form == "inf" and stance == "say" and not past:
            value, cue, said_by, source = (
                ("expected" if value in ("scheduled", "happened") else value),
                words,
                who,
                head,
            )
        elif (
            (past or verb.form == "ger") and head.passive and (stance == "say" or head.lemma in article.words.THOUGHT)
        ) or (past and head.lemma in article.words.SEEMING):
            value, cue = "expected", words  # "is said to have met", "est soupçonné d'avoir tiré"
        elif verb.form == "inf" and not stance and not past and head.lemma in article.words.INTENDING:
            value, cue, said_by, source = "expected", words, who, head  # "entend prolonger l'état d'urgence"
        elif verb.form == "inf" and head.lemma in article.words.INVITING and verb.kind not in _NOT_ASKED and not past:
            value, cue, said_by, source = "demanded", words, who, head  # "invite les dirigeants à signer avant mardi"
        elif stance == "say" or past and stance == "announce":
            said_by, source = who, head
        elif head.form == "fin" and not past and value in ("happened", "scheduled"):
            due = due_word(article, head)
            if due:
                value, cue = "scheduled", due
            elif head.modal:
                value, cue = head.modal, words
            elif head.tense == "fut":
                value, cue = "scheduled", words
            elif head.tense == "cond":
                value, cue = "expected", words
            elif (
                head.kind in ("agreement", "other", "offer")
                and verb.form == "inf"
                and head.tense in ("past", "plup", "pres")
            ):
                value, cue, said_by, source = "announced" if value == "scheduled" else value, words, who, head
        head = head.head if head.form != "fin" else None
    return value, cue, said_by, source


def last_infinitive(above: Clause, matrix: Verb, parent: Clause | None) -> Verb | None:
    """ "a dit craindre que ...": the verb nearest to the content decides."""
    best = None
    for verb in parent.verbs if parent is not None else ():
        if verb.form == "inf" and matrix.end <= verb.start < above.start:
            best = verb
    return best


def resolved(article: Article, matrix: Verb, verb: Verb | None) -> bool:
    """ "Agreed that the border | would reopen", "ont décidé que le comité | se réunirait": by those who can see to it."""
    words = article.words
    if verb is None or matrix.lemma not in words.RESOLVING or matrix.negated or matrix.modal:
        return False
    return verb.modal_lemma in words.WAS_DUE if verb.modal else verb.tense == "cond" and not verb.negated
