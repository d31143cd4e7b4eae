"""Which role a phrase gives to whoever it names, by its preposition, its place and the kind of happening."""

from __future__ import annotations

from timeline.extraction.authors_of_deeds import only_qualifies
from timeline.extraction.clauses import Clause
from timeline.extraction.courts import acts_for_its_land
from timeline.extraction.lexicon import any_of
from timeline.extraction.looks import before_times, first_of
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.values import BLOWS, ENCOUNTERS, GROUPS, SPEECH
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words

AIMED = frozenset((*GROUPS["pressure"], *GROUPS["force"]))
"""Kinds of happening that are directed against somebody."""
MUTUAL = ENCOUNTERS | frozenset(GROUPS["accord"])
"""Kinds of happening in which all who are named take part alike."""
_GIVEN_REACH = 12
"""Words from a verb to whoever its object goes to."""
_BROKEN = frozenset(("sanction", "expulsion"))
"""What ends between one state and another: the other suffers it."""
_CHANNELS = frozenset(
    ("X", "Twitter", "Facebook", "Telegram", "Instagram", "YouTube", "WhatsApp", "TikTok", "Truth Social", "Weibo")
)
"""Where something is written: "on Twitter", "sur Telegram"."""
_AIDES = frozenset(("adviser", "spokes", "envoy"))
"""Offices of those who act for somebody: whom they act for is not there."""
_LIST = 16
"""Tokens of a list of powers before the last of them."""
_MEANS = 4
"""Tokens from "by" to "of" and whoever had the means."""
_MOUTH = 8
"""Tokens from "par la voix de" to the name of whoever speaks."""
Cast = dict[Referent, str]
"""Referents with their roles."""


def is_topic(article: Article, clause: Clause, mention: Mention, mutual: bool) -> bool:
    """ "discussed Ukraine", "talks on Iran", "s'entretenir de la Syrie": what is talked about takes no part."""
    words = article.words
    if mention.preposition in words.ABOUT:
        return mutual and not any(is_called_on(article, verb, mention) for verb in clause.verbs)
    if mention.role not in ("", "of"):
        return False
    nearest = next((v for v in reversed(clause.verbs) if v.end <= mention.start), None)
    return nearest is not None and nearest.lemma in words.DISCUSSING


def is_called_on(article: Article, verb: Verb | None, mention: Mention) -> bool:
    """ "called on President Sadat", "called in the ambassadors of X and Y": the preposition belongs to the verb."""
    if verb is None or mention.governed != verb.end:
        return False
    return mention.preposition in article.words.CALLED_ON.get(verb.lemma, ())


def blamed_for(article: Article, mention: Mention) -> bool:
    """ "une frappe imputée à Israël", "un attentat attribué aux rebelles": who is said to have done it."""
    return article.lows[max(mention.governed, 1) - 1] in article.words.IMPUTED


def role_of(article: Article, mention: Mention, verb: Verb | None, kind: str, mutual: bool, passive: bool) -> str:
    """The role of a mention beside `verb`, or empty where it takes no part."""
    role = mention.role
    awarded = verb is not None and verb.form == "fin" and not verb.passive and verb.main == mention.governed - 1
    if not mutual and kind in AIMED and not awarded and blamed_for(article, mention):  # not "a attribué l'île à X"
        imposed = verb is not None and verb.form == "fin" and not passive
        if imposed and verb is not None and kind not in GROUPS["pressure"]:
            imposed = not article.words.IN_ANSWER.isdisjoint(article.lows[verb.end : mention.governed])
        return (
            "" if imposed and not article.language_is_english else "agent"
        )  # "l'expulsion, après un raid attribué à X"
    if article.language_is_english and mention.end < len(article.lows) and only_qualifies(article, mention):
        return ""
    if mention.place:
        return "recipient"
    if mention.preposition and mention.referents[0].name in _CHANNELS:
        return ""
    before = [
        low for low in article.lows[max(0, mention.start - 3) : mention.start] if low not in article.words.ARTICLES
    ]
    if role == "source" or not article.words.SOURCE_WORDS.isdisjoint(
        before[-1 - (before[-1:] != [] and before[-1] in article.words.TO) :]
    ):
        return "source"  # "according to the spokesman"
    led = mention.governed
    if led > 0 and article.lows[led - 1] in article.words.SOURCE_WORDS and article.lows[led] in article.words.TO:
        return "source"  # "according to the army and | the governor"
    if kind == "visit" and headed_for(article, mention, verb):
        return "recipient"
    if role == "by":
        if verb is not None and mention.start < verb.start:
            # "le délai fixé par X a expiré": who fixed it; "l'aide proposée par X a été rejetée": whose offer it was
            return "recipient" if passive and kind == "refusal" else ""
        if verb is not None and not passive and is_judged(verb, kind, article):
            return "recipient"  # "deplored the invasion of Panama by American troops"
        return ("participant" if mutual else "agent") if passive or verb is None else ""
    told = verb is not None and (
        _speaks_for(article, mention, verb, kind) or it_comes_from(article, mention, verb, kind)
    )
    if told or is_author(article, mention):
        return "participant" if mutual else "agent"
    if kind == "visit" and mention.preposition in article.words.DESTINATION:
        return "recipient" if verb is None or mention.start >= verb.end else ""
    if mutual:
        if role in ("participant", "recipient"):
            somewhere = mention.preposition in article.words.AT_PLACES and mention.referents[0].type == "name"
            return "" if somewhere else "participant"  # "à la Tour de Londres"
        if role == "of":
            return "participant" if _near_noun(article, mention) or _is_member(article, mention) else ""
        return "participant" if role == "" or is_called_on(article, verb, mention) else ""
    if role == "participant" and kind in _BROKEN and verb is not None and mention.start >= verb.end:
        return "recipient" if mention.preposition == article.words.WITH else role  # "rompt ses relations avec Londres"
    if role in ("participant", "recipient"):
        return role
    if role == "none" and kind == "aid" and mention.preposition in article.words.FOR:
        return "recipient"  # "approved aid for Rabat"
    if role == "none" and kind in SPEECH and verb is not None and mention.start >= verb.end:
        given = article.words.GIVEN_FOR.get(mention.preposition, ())
        return "recipient" if article.lows[max(mention.governed, 1) - 1] in given else ""
    if role == "of" and passive and verb is not None and _by_deed_of(article, verb, mention, kind):
        return "agent"
    if role == "of":
        aimed = kind in AIMED | SPEECH and (verb is None or mention.start >= verb.end)
        return "recipient" if aimed and mention.referents[0].type in ("country", "org", "person") else ""
    if role == "" and verb is not None and mention.start >= verb.end:
        return "recipient"
    return ""


def headed_for(article: Article, mention: Mention, verb: Verb | None) -> bool:
    """ "a mis le cap | sur Lomé", "fera un crochet | par Lomé"."""
    way = article.words.HEADED_BY.get(mention.preposition, frozenset()) if verb is not None else frozenset()
    return bool(way) and verb is not None and not way.isdisjoint(article.lows[verb.end : mention.start])


def _by_deed_of(article: Article, verb: Verb, mention: Mention, kind: str) -> bool:
    """ "blessés par des tirs | du Polisario", "hit by a drone | of the Libyan army": whose the means are."""
    at = mention.governed
    by = first_of(article.words.BY, article.lows, max(verb.end, at - (_MEANS if kind in BLOWS else 2 * _MEANS)), at)
    return by >= 0 and (kind in BLOWS or acts_for_its_land(article, by + 1, mention))


def it_comes_from(article: Article, mention: Mention, verb: Verb | None, kind: str) -> bool:
    """ "la menace est venue | de Moscou": whose the warning is."""
    if verb is None or verb.lemma not in article.words.COMING or article.language_is_english:
        return False
    from_verb = mention.role == "of" and mention.governed >= verb.end
    return kind in SPEECH and from_verb and 0 not in article.timed[verb.end : mention.governed]


def _speaks_for(article: Article, mention: Mention, verb: Verb, kind: str) -> bool:
    """ "a salué, par la voix de son porte-parole, X, un scrutin": through whom it is said."""
    if kind not in SPEECH or mention.start < verb.end or mention.referents[0].type not in ("person", "name"):
        return False
    near = range(max(verb.end, mention.start - _MOUTH), mention.start)
    if article.lows[mention.start - 1] == ",":  # "par la voix de son ambassadeur auprès de l'UE, X"
        near = range(max(verb.end, mention.start - 2 * _MOUTH), mention.start)
    return any((article.lows[k - 1], article.lows[k]) in article.words.MOUTHPIECES for k in near)


def does(words: Words, noun: Noun, mention: Mention, kind: str) -> bool:
    """ "le raid de Paris", "l'avertissement de Moscou"; but "l'enlèvement de X", "la condamnation de l'Iran"."""
    word = noun.happening.words[0]
    suffers = word in words.BLAMING or word in words.VICTIMS_OF and mention.referents[0].type != "org"
    deeds = ("visit", "attack", "military", "withdrawal")
    return mention.role == "of" and not suffers and (kind in deeds or kind in SPEECH)


def _is_member(article: Article, mention: Mention) -> bool:
    """ "A panel composed of X, Y and Z met", "made up of X": those who are a body meet where it meets."""
    words, k = article.words, mention.governed - 1
    while k > mention.governed - _LIST and (
        article.tokens[k].cap
        or article.tokens[k].text == ","
        or article.lows[k] in words.AND
        or article.lows[k] in words.DETERMINERS
        or words.PREPOSITIONS.get(article.lows[k]) == "of"
    ):
        k -= 1
    if k > 0 and article.lows[k] in any_of(words, "WITH_MEMBERS", "PAIR_STATES"):  # "a committee of X, Y and Z"
        return not words.AND.isdisjoint(article.lows[k : min(mention.end + _LIST, len(article.lows))])
    return k > 0 and not words.MADE_UP.isdisjoint(article.lows[k - 1 : k + 1])


def _near_noun(article: Article, mention: Mention) -> bool:
    """Whether a happening stands just before "de": "le sommet de l'Otan"."""
    for k in range(mention.start - 1, max(mention.start - 9, -1), -1):
        token = article.tokens[k]
        if token.low in article.lexicon.nouns:
            return True
        if token.low in article.words.OFFICES:  # not "le conseiller militaire du président X"
            aide = article.words.OFFICES[token.low] in _AIDES and not article.language_is_english
            return not aide or mention.referents[0].type != "person"
        if token.text in ",;:.«»":
            return False
    return False


def is_present(article: Article, mention: Mention) -> bool:
    """Whether somebody is only present: "en présence de"."""
    return not article.words.PRESENCE.isdisjoint(article.lows[max(0, mention.start - 4) : mention.start])


def mediates(article: Article, mention: Mention) -> bool:
    """Whether somebody mediates: "sous l’égide de"."""
    if mention.role not in {"by", "of"}:
        return False  # "who hosted European leaders"
    words, lows = article.words, article.lows
    before = lows[max(0, mention.start - 4) : mention.start]
    at = before_times(lows, article.timed, words.DATED_BY, mention.governed - 1)
    if not words.MEDIATION.isdisjoint((*before, lows[at])):
        return True  # "brokered by X and | Y", "brokered on Sunday by former President | X"
    alone = not words.AND.isdisjoint(lows[mention.end : mention.end + 1])
    if words.NEGOTIATED.isdisjoint(before) or mention.role != "by" or alone:
        return False  # "négocié par X et Y": the two sides
    return not words.TRUCES.isdisjoint(lows[max(0, mention.start - 12) : mention.start])


def acts(article: Article, mention: Mention) -> bool:
    """ "le raid mené par X", "le raid est l'œuvre de X": who did what a noun tells."""
    return mention.role == "by" or is_author(article, mention)


def is_author(article: Article, mention: Mention) -> bool:
    """ "est l'œuvre d'Israël", "bears the hallmarks of X": who did what is told."""
    at, phrases = mention.governed, article.words.AUTHORSHIP
    return at > 1 and mention.role == "of" and (*article.lows[at - 2 : at],) in phrases


def is_judged(verb: Verb, kind: str, article: Article) -> bool:
    """Whether what a verb says is a judgement on what another did: "condamner", "saluer", "regret"."""
    return kind == "accusation" or kind == "statement" and verb.lemma in article.words.JUDGING


def is_addressed(article: Article, mention: Mention, verb: Verb | None, kind: str) -> bool:
    """Whether a capital after "à" is a power: "son ambassadeur à Pékin", "a demandé à Minsk de libérer"."""
    tokens, lows, words = article.tokens, article.lows, article.words
    if verb is None or mention.referents[0].type != "country" or mention.start < max(verb.end, 2):
        return False
    if tokens[mention.start - 2].low in words.POSTED and kind in AIMED | {"meeting"}:
        return kind != "meeting"
    if mention.preposition == "à" and lows[mention.start - 2] in words.GIVEN_TO and mention.start - 2 >= verb.end:
        return True  # "a apporté son soutien à Kigali", "a remis une note à Bogota"
    onward = lows[mention.end] if mention.end < len(lows) else "."
    handed = mention.preposition == "à" and verb.lemma in words.HANDED_TO and onward in words.DETERMINERS
    if handed and all(article.timed[k] for k in range(verb.end, mention.start - 1)):
        return True  # "a remis lundi à Londres une liste"
    heads = (k for k in range(verb.end, mention.start) if not article.timed[k] and lows[k] not in words.DETERMINERS)
    given = next((lows[k] for k in heads), "")
    if mention.preposition == "à" and verb.lemma in words.HANDED_TO and given in words.ADDRESSED:
        return True  # "a transmis jeudi un message à Téhéran"
    between = lows[verb.end : mention.start - 1]
    plain = all(low in any_of(words, "BARE_OF", "CONTRACTED") or low not in words.PREPOSITIONS for low in between)
    if mention.preposition == "à" and given in words.GIVEN_TO and len(between) < _GIVEN_REACH and plain:
        return True  # "bloque une aide de 50 milliards d'euros à Kiev"
    counted = [low for k, low in enumerate(between, verb.end) if not article.timed[k]]
    if mention.preposition == "à" and verb.lemma in words.PASSING_ON and counted and _is_number(article, counted[0]):
        return True  # "a donné six avions à Kiev"
    if mention.preposition in words.TO_STATES and mention.start - verb.end < 9:
        named = any(low in words.ADDRESSED for low in article.lows[verb.end : mention.start])
        if named or verb.lemma in words.DATIVE_VERBS:
            return True  # "a présenté ses excuses aux Etats-Unis", "a livré au Liban"
    if mention.preposition == "à" and _given_by_a_power(article, mention, verb):
        return True
    if verb.lemma not in words.DEMANDED_OF or mention.preposition != "à" or mention.end >= len(tokens):
        return False
    near = all(article.timed[k] for k in range(verb.end, mention.start - 1))
    following = tokens[mention.end].low
    if following in words.AND:  # "a proposé à Bangkok et Phnom Penh une rencontre"
        return near and any(token.cap for token in tokens[mention.end + 1 : mention.end + 2])
    return near and following in words.WHAT_IS_ASKED


def _given_by_a_power(article: Article, mention: Mention, verb: Verb) -> bool:
    """ "Kiev a redemandé mardi des missiles | à Berlin": one state asks another; but "des missiles, mercredi à Berlin"."""
    acting = article.subjects.get(id(verb), ())
    what = article.lows[verb.end : mention.governed]
    if verb.lemma not in article.words.BETWEEN_POWERS and article.words.AID.isdisjoint(what):
        return False
    if verb.passive or article.timed[mention.governed - 1] or _led_elsewhere(article, what):
        return False
    states = bool(acting) and all(who.type == "country" and who != mention.referents[0] for who in acting)
    after = article.lows[mention.end : mention.end + 1]
    return (
        states
        and mention.governed > verb.end
        and not (after and after[0][0].isalpha() and not _goes_on(article, mention))
    )


def _led_elsewhere(article: Article, what: list[str]) -> bool:
    """Whether a preposition but "of" stands before a name, or people meet there: "une réunion | à Rome"."""
    words = article.words
    led = any(low in words.PREPOSITIONS and low not in words.MELTED_ARTICLES for low in what)
    nouns = article.lexicon.nouns
    return led or any(sense.kind in ENCOUNTERS for low in what for sense in nouns.get(low, ()))


def _goes_on(article: Article, mention: Mention) -> bool:
    """Whether a preposition or a conjunction goes on behind a name: no noun that it qualifies."""
    small = any_of(article.words, "PREPOSITIONS", "AND", "BARE_SUBORDINATORS", "RELATIVES")
    return bool(article.timed[mention.end]) or article.lows[mention.end] in small


def judged_by(reading: Reading, noun: Noun, mention: Mention) -> bool:
    """ "le putsch du 26 juillet, condamné par X": X only speaks of it."""
    return any(noun.end <= v.start < mention.start and v.passive and v.kind in SPEECH for v in reading.verbs)


def behind_led_noun(article: Article, reading: Reading, noun: Noun, at: int) -> bool:
    """ "X, cerveau présumé de | l'attaque |, a été tué par des soldats de Y": whether a passive verb stands between a noun
    that "of" leads to and token `at`: who did that did nothing else."""
    led = any(article.lows[k] in article.words.OF_SOME for k in range(max(noun.start - 2, 0), noun.start))
    return led and any(v.form == "fin" and v.passive and noun.end <= v.start and v.end <= at for v in reading.verbs)


def doer(article: Article, reading: Reading, noun: Noun) -> int | None:
    """Where "par" stands after a noun and what it is done to: "l'invasion du Koweït par l'Irak"."""
    lows = article.lows[noun.end : min(noun.end + 12, reading.sentence.last)]
    if article.words.BY.isdisjoint(lows):
        return None
    finite = {v.start for v in reading.verbs if v.form == "fin"}
    for k, low in enumerate(lows, noun.end):
        if low in article.words.BY:
            return k
        if low in ",;:.«»()" or k in finite:
            return None
    return None


def led_to(clause: Clause, verb: Verb, mutual: bool) -> Verb | None:
    """The verb that a participle leads to, and whose objects are not those of the participle: "Reçu par X, Y a demandé l'aide
    de Z", "Élu lundi, Y a rencontré Z"; but "Arrivé lundi, Y a rencontré Z" tells one happening."""
    main = clause.verb
    if main is None or verb.form == "pp" and not mutual:
        return main if verb.form == "pp" else None
    opens = (
        verb.form in ("pp", "ger")
        and any(verb.start - start in (0, 1) for start, _ in clause.pieces)
        and main.start >= verb.end
    )
    at_once = main.kind in ENCOUNTERS and verb.kind != "vote"
    return main if opens and not at_once and verb.kind not in SPEECH else None


def _is_number(article: Article, low: str) -> bool:
    return low.isdigit() or article.words.NUMBERS.get(low, 0) > 1
