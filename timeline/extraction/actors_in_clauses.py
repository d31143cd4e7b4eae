"""Who takes part in a happening among those whom its clause names, and as what."""

from __future__ import annotations

from dataclasses import dataclass, field

from timeline.extraction.clauses import Clause
from timeline.extraction.lexicon import any_of
from timeline.extraction.looks import last_of
from timeline.extraction.mediators import carries_word, only_there, said_by_sources
from timeline.extraction.objects import hit
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.receivers import of_another_participle, receives
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.roles import (
    Cast,
    behind_led_noun,
    headed_for,
    is_addressed,
    is_present,
    is_topic,
    judged_by,
    led_to,
    mediates,
    role_of,
)
from timeline.extraction.speakers_beside import says_behind
from timeline.extraction.taking_no_part import (
    apart_from,
    appraised,
    is_blamed,
    is_left_out,
    is_received,
    of_another,
    only_made,
    says_whose,
)
from timeline.extraction.values import BLOWS, SPEECH
from timeline.extraction.verb import Verb

_AIMED_AT_STATES = frozenset(("attack", "military", "withdrawal", "aid", "visit"))
_LEAVING_OPEN = SPEECH | {"other"}


@dataclass(slots=True)
class Deed:
    """A happening whose cast is sought: the verb or the noun that tells it, its kind, and who takes part so far."""

    article: Article
    reading: Reading
    clause: Clause | None
    verb: Verb | None
    noun: Noun | None
    kind: str
    mutual: bool  # all take part alike
    cast: Cast = field(default_factory=dict)

    def add(self, referent: Referent, role: str) -> None:
        """Give somebody a role who has none."""
        self.cast.setdefault(referent, role)


_GROUNDS = 5
"""Words from what leads to the grounds of a deed to whoever gave them: "despite an urgent appeal | by X"."""


@dataclass(slots=True)
class Around:
    """What stands in a clause beside the verb that tells the deed."""

    clause: Clause
    later: int | None  # where a verb begins that hangs on it
    earlier: bool  # an infinitive: a finite verb stands before it
    piece: tuple[int, int] | None  # of a noun alone: the stretch of the clause it stands in
    main: Verb | None  # the verb that a participle is led to
    spoken_behind: bool  # whoever speaks stands behind the verb


def add_in_clause(deed: Deed, clause: Clause) -> None:
    """Give a role to those whom the clause of a deed names."""
    verb, around = deed.verb, _around(deed, clause)
    blow = verb is not None and deed.kind in BLOWS
    for mention in deed.reading.mentions:
        held = clause.holds(mention.start)
        if blow and held and verb is not None and mention.start >= verb.end:
            hit(deed.article, mention, verb, deed.cast)
        if not held or mention.names_aside() or says_whose(deed.reading, mention):
            continue
        if _stands_apart(deed, around, mention) or _is_of_another(deed, around, mention):
            continue
        if (role := _role(deed, around, mention)) and (not mention.place or _place_acts(deed, mention)):
            _give(deed, mention, role)


def _around(deed: Deed, clause: Clause) -> Around:
    verb, noun, piece, main = deed.verb, deed.noun, None, None
    later, earlier, spoken_behind = None, False, False
    if verb is not None:
        main = led_to(clause, verb, deed.mutual)
        spoken_behind = deed.kind in SPEECH and noun is None and says_behind(deed.reading, clause, verb)
        if len(clause.verbs) > 1:
            led = (v.start for v in clause.verbs if v.start >= verb.end and v.form in ("inf", "fin") and v.head is verb)
            later = next(led, None)
            earlier = verb.form == "inf" and any(v.end <= verb.start and v.form == "fin" for v in clause.verbs)
    elif noun is not None:
        piece = next(((a, b) for a, b in clause.pieces if a <= noun.start < b), None)
    return Around(clause, later, earlier, piece, main, spoken_behind)


def _stands_apart(deed: Deed, around: Around, mention: Mention) -> bool:
    """Whether somebody is named beside the deed: "l'accord | de Doha |", "d'ici | l'Aïd |", "mais pas | Joe Biden |"."""
    article, start = deed.article, mention.start
    if mention.place and mention.role == "of" and deed.kind != "visit":
        return True  # "l'accord de Doha": where it was signed
    if deed.verb is not None and start > deed.verb.end and appraised(article, deed.verb.end, start) >= 0:
        return True
    if mention.role == "participant" and not deed.mutual and _in_bare_aside(article, around.clause, start):
        return True
    if article.timed[start] or start in article.apposed or is_left_out(article, deed.verb, mention):
        return True
    if around.piece and not around.piece[0] <= start < around.piece[1]:
        return True
    judges = deed.verb is None and deed.noun is not None and mention.role == "by"
    if judges and deed.noun is not None and judged_by(deed.reading, deed.noun, mention):
        return True
    if judges and deed.noun is not None and behind_led_noun(article, deed.reading, deed.noun, start):
        return True
    return apart_from(article, around.clause, deed.verb, mention) or only_made(article, deed.reading, mention)


def _in_bare_aside(article: Article, clause: Clause, at: int) -> bool:
    """ "décerné à X, | artisan d'une paix avec Y": what only says, behind a name and without an article, who that is."""
    piece = clause.piece_at(at)
    if article.language_is_english or piece is None or not 1 < piece[0] < at:
        return False
    beside = article.lows[piece[0] - 1] == "," and bool(article.named[piece[0] - 2])
    return beside and article.opens_bare(piece[0])


def _is_of_another(deed: Deed, around: Around, mention: Mention) -> bool:
    """Whether somebody takes part in what another verb of the clause tells: "Reçu par X, Y a demandé l'aide de | Z"."""
    verb, noun, start, kind, later = deed.verb, deed.noun, mention.start, deed.kind, around.later
    if of_another(deed.article, deed.reading, verb, noun, mention):
        return True
    if verb is None:
        return False
    if around.main is not None and verb.end <= around.main.start <= start:
        return True  # "Un Français, libéré en mars, a dit avoir vu X"
    seen = start > 0 and not mention.role and not (noun and deed.mutual)
    if start < verb.start and (around.earlier or seen):
        return True  # the subject, seen already, or an apposition to it
    if later is not None and start > later and kind in _LEAVING_OPEN:
        received = kind == "refusal" and is_received(around.clause, later)
        if not received and not (kind == "other" and is_blamed(around.clause, later, mention)):
            return True
    if not deed.article.language_is_english and _told_beside(deed, verb, mention):
        return True
    if mention.role == "by" and verb.passive and author_of_grounds(deed, mention):
        return True
    return verb.form == "pp" and of_another_participle(deed.article, around.clause, verb, mention)


def _told_beside(deed: Deed, verb: Verb, mention: Mention) -> bool:
    """ "a annoncé son retrait, faisant fi des appels | de X", "s'est proclamé | président": what goes with the deed, and what
    somebody calls himself."""
    lows, timed = deed.article.lows, deed.article.timed
    if verb.reflexive and mention.start >= verb.end and mention.referents[0].type == "office" and not mention.role:
        return all(timed[k] for k in range(verb.end, mention.start))
    if verb.form != "pp" and deed.kind not in _LEAVING_OPEN | BLOWS:
        return False
    return any(
        v.form == "ger" and verb.end <= v.start < mention.start and lows[v.start - 1] == "," and v.kind in ("", "other")
        for v in deed.reading.verbs
    )


def _role(deed: Deed, around: Around, mention: Mention) -> str:
    """What somebody is in the deed; empty where nothing."""
    article, verb, mutual = deed.article, deed.verb, deed.mutual
    role = role_of(article, mention, verb, deed.kind, mutual, passive=bool(verb and verb.passive))
    if mediates(article, mention) or carries_word(article, mention, deed.kind):
        return "mediator"
    if verb is not None and said_by_sources(article, verb, mention):
        beside = article.adjectives_near(verb.end, mention.governed, reach=0)
        # "attacked a Mexican convoy, according to a statement by the Mexican government"
        return "" if any(one.country == mention.referents[0].country for one in beside) else "source"
    if role == "agent" or deed.kind == "visit" and headed_for(article, mention, verb):
        return role
    if (mutual or deed.kind in ("other", "statement")) and is_topic(article, around.clause, mention, mutual):
        return ""
    if mutual and not role and is_present(article, mention):
        return "participant"
    apart = around.spoken_behind or not mutual and only_there(article, mention)
    if role == "recipient" and mention.role == "of" and apart:
        return ""  # ", a dit le porte-parole | de l'ONU": whose he is who says it
    return role


def author_of_grounds(deed: Deed, mention: Mention) -> bool:
    """ "was executed despite an appeal | by France": whose appeal it is, and no deed of France."""
    lows, words, by = deed.article.lows, deed.article.words, mention.governed
    verb = deed.verb
    if verb is None or by < verb.end + 2 or lows[by - 1] in words.MEDIATION:
        return False  # "were freed after mediation by Togo"
    if any(n.end == by and n.happening.kind in BLOWS for n in deed.reading.nouns):
        return False  # "was freed after a raid by commandos"
    led = last_of(any_of(words, "PREPOSITIONS", "GROUNDS"), lows, max(verb.end, by - _GROUNDS), by - 1)
    if led < 0 or lows[led] not in words.GROUNDS:
        return False
    return 1 not in deed.article.verbal[led:by] and "," not in lows[led:by]


def _place_acts(deed: Deed, mention: Mention) -> bool:
    """Whether a place is more than where it happens: "attacked | Ukraine", "sent aid to | Kharkiv"."""
    verb = deed.verb
    if deed.kind in _AIMED_AT_STATES and mention.referents[0].type == "country":
        return not _asked_for(deed, mention)
    if verb is not None and verb.end <= mention.start and receives(deed.article, deed.reading, mention):
        return True
    return is_addressed(deed.article, mention, verb, deed.kind)


def _asked_for(deed: Deed, mention: Mention) -> bool:
    """ "a lancé une opération au Mali, à la demande du président": nobody is attacked where he asks for it."""
    lows, words = deed.article.lows, deed.article.words
    stop = deed.reading.sentence.last - 3
    if deed.article.language_is_english or deed.kind not in BLOWS:
        return False
    here = (k for k in range(mention.end, stop) if lows[k] in words.REQUESTS)
    at = next(here, -1)
    return at > 2 and lows[at - 2] in words.PLACE_PREPOSITIONS and lows[at + 1] in words.OF_SOME


def _give(deed: Deed, mention: Mention, role: str) -> None:
    """Give a role to those whom a mention names, unless they have one, or somebody of theirs has."""
    cast, verb = deed.cast, deed.verb
    for referent in deed.article.settle(mention, deed.reading):
        own = role in ("recipient", "participant") and referent.type == "country"
        whose = [(r, given) for r, given in cast.items() if r.country == referent.country] if own else []
        if role == "recipient" and not mention.place and any(given == "agent" for _, given in whose):
            continue  # "the president rejected a demand that his troops withdraw": he does nothing to his country
        if whose and verb is not None and mention.start < verb.start and any(r.type == "person" for r, _ in whose):
            continue  # "X, an official at the State Department, arrived"
        if role == "agent" and mention.role == "by" and cast.get(referent) == "recipient":
            cast[referent] = role  # "Iran's sanctions were lifted by Tehran"
        deed.add(referent, role)
