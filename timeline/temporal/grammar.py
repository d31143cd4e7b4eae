"""Rules as data: patterns over classes of words, and the words of a language.

A sentence is encoded as one character a token: every word a language knows has its own private character, everything
else is `OTHER`. A pattern (compiled in `patterns.py`) is written with

* `WORD` in capitals: a class of the lexicon (`WEEKDAY`, `MONTH`) or a numeric shape the engine knows (`DAY`, `YEAR`);
* `lower-case` words and signs as they stand in the text;
* `slot:ATOM` to remember what matched, `( a | b )`, `x?`, `x*`;
* `@name` for a macro of the language, `@name.2` for the same with `2` added to its slots;
* `[ … ]` around the part that is the expression where the pattern also looks at its neighbours.

Classes of characters cannot overlap in a way that backtracks badly and every repetition is bounded by its sentence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

OTHER = "\0"
ELIDING_WORD = r"[^\W\d_]+'?"
"""A word with the apostrophe that elides it, as in French."""

SHAPES: tuple[str, ...] = ("<d>", "<n2>", "<y>", "<n>", "<dec>", "<dmy>", "<dm>", "<iso>", "<my>", "<hm>")
SHAPES += ("<ord>", "<rom>")
SHAPES += ("<w>", "<wn>", "<wy>")
BUILT_IN: Mapping[str, tuple[str, ...]] = {
    "DAY": ("<d>", "<w>", "<ord>"),
    "YEAR": ("<y>", "<wy>"),
    "YEAR2": ("<n2>",),
    "INT": ("<d>", "<n2>", "<n>", "<y>"),
    "NUM": ("<d>", "<n2>", "<n>", "<y>", "<w>", "<wn>", "<wy>", "<dec>"),
    "SMALL": ("<d>", "<n2>"),
    "DMY": ("<dmy>",),
    "DM": ("<dm>",),
    "ISO": ("<iso>",),
    "HM": ("<hm>",),
    "DECIMAL": ("<dec>",),
    "ORDNUM": ("<ord>",),
    "ROMAN": ("<rom>",),
    "MINUTE": ("<d>", "<n2>", "<w>", "<wn>"),
    "MY": ("<my>",),
    "OPEN": ("(", "["),
    "CLOSE": (")", "]"),
}


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to say a date: a name, a pattern, a meaning (a key of `resolve.MEANINGS`) and an example.

    `options` are constants handed to the meaning. `confidence` is the prior of the rule alone. `determiner` lets the
    engine take the article before the match into the expression.
    """

    name: str
    pattern: str
    meaning: str
    example: str
    options: Mapping[str, object] = field(default_factory=dict)
    confidence: float = 0.97
    determiner: bool = True


@dataclass(frozen=True, slots=True)
class Signal:
    """A word before an expression that bends it: *d'ici*, *avant*, *depuis*. `kind` is a key of `refine.SIGNALS`."""

    name: str
    pattern: str
    kind: str
    example: str


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of a language. `classes` maps a class to its words and their values."""

    name: str
    classes: Mapping[str, Mapping[str, object]]
    macros: Mapping[str, str]
    heads: frozenset[str]  # words without which nothing can be an expression
    quiet_heads: frozenset[str] = frozenset()  # "là": heads of rules, too common to make a sentence worth a look
    compounds: tuple[str, ...] = ()  # words with a blank, a hyphen or an apostrophe inside
    numbers: Mapping[str, int] = field(default_factory=dict)
    number_links: frozenset[str] = frozenset()  # "et", "-" inside a number
    ordinal_suffixes: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()  # words whose full stop ends no sentence
    determiners: frozenset[str] = frozenset()
    function_words: frozenset[str] = frozenset()  # words that may follow a bare year
    length_nouns: frozenset[str] = frozenset()  # "peine", "durée": what "de deux ans" after them measures is no age
    wraps: frozenset[str] = frozenset()  # "janvier", "le": a figure on the next line goes on with them
    trailing: tuple[tuple[tuple[str, ...], str], ...] = ()  # signals after an expression: "au plus tard"
    range_openers: frozenset[str] = frozenset()  # "de", "du", "entre"
    pair_openers: frozenset[str] = frozenset()  # "entre": its link is "et", and what happens falls inside
    range_links: frozenset[tuple[str, ...]] = frozenset()  # ("à",), ("jusqu'", "au")
    pair_links: frozenset[tuple[str, ...]] = frozenset()  # ("et",)
    range_signs: frozenset[tuple[str, ...]] = frozenset()  # links that need no opener: ("–",)
    strong_links: frozenset[tuple[str, ...]] = frozenset()  # signs that join ends of unlike grain: ("through",)
    time_links: frozenset[str] = frozenset()  # words between a date and its clock time
    clock_rules: frozenset[str] = frozenset()  # names of the rules that read a bare clock time
    throughout: frozenset[str] = frozenset()  # "through": a past that went on "through the weekend" filled it
    topical: frozenset[str] = frozenset()  # "about": before a weekday it says what is spoken of
    moved_up: list[str] | None = None  # ["up", "to"]: after one of `movers`, where to
    movers: frozenset[str] = frozenset()  # "reporté": what follows is an old and a new date, not a range
    moved_off: frozenset[tuple[str, str]] = frozenset()  # ("put", "back"): verbs of moving in two words
    loose_days: frozenset[int] = frozenset()  # "huit jours": a week, and a day either side
    account_words: frozenset[str] = frozenset()  # "for": between a figure and the month it is of
    dating: frozenset[str] = frozenset()  # "dates": with "from" after it, the date of a thing and no beginning
    life_words: frozenset[str] = frozenset()  # "mort", "âge": "à 80 ans" near them is an age
    length_leads: frozenset[str] = frozenset()  # "en", "pendant": "3 h" after them is a length
    frame_words: frozenset[str] = frozenset()  # "en": a year after it frames its sentence
    done_nouns: frozenset[str] = frozenset()  # "ruling": "a June ruling" has been given
    to_the_day: frozenset[tuple[str, ...]] = frozenset()  # ("jour", "pour", "jour"): after a count of years
    blows: frozenset[str] = frozenset()  # "catastrophe": the day after one told just before is the day after that
    indefinites: frozenset[str] = frozenset()  # "un": a weekday after it is none in particular
    except_words: frozenset[str] = frozenset()  # "sauf": the day after them is no day of the range before them
    or_words: frozenset[str] = frozenset()  # "ou"
    conditions: frozenset[str] = frozenset()  # "si": after them "pas avant" denies the verb, not the day
    foreign_feasts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # endings after which a feast is abroad
    national_feasts: frozenset[str] = frozenset()  # "independence day": each nation has its own
    branding: frozenset[str] = frozenset()  # "dubbed": only says what a day was
    owner_signs: frozenset[str] = (
        frozenset()
    )  # "'s", "its": before a national feast, which is that of whoever they name
    feasts_of_texts: frozenset[str] = frozenset()  # "armistice": also a text that others sign
    commemorations: frozenset[str] = frozenset()  # "anniversaire": a text of that name is a feast behind it
    rites: frozenset[str] = frozenset()  # "orthodoxes": those who keep another calendar
    backward: frozenset[str] = frozenset()  # "après": the day after it comes before the one told
    behind_stop: frozenset[str] = frozenset()  # "après": the day after it comes before the stop told in its sentence
    month_events: frozenset[tuple[str, str]] = frozenset()  # ("march", "on"): after "the", before a name, no month
    past_counts: frozenset[str] = frozenset()  # "ago": "50 years ago this week" is a week of that year
    day_afters: frozenset[str] = frozenset()  # "lendemain", "later": further on, a past told so came after the day told
    enders: frozenset[str] = frozenset()  # "mettre": "fin" after it is no part of a period
    counting: Mapping[str, int] = field(
        default_factory=dict
    )  # "avant": +1; from a date told to the day it comes before
    made_after: tuple[str, ...] = ()  # "jour férié ": right after a day that is made a holiday
    made_before: tuple[str, ...] = ()  # " férié": right before it
    fronted: frozenset[str] = frozenset()  # "après": at the head of a sentence, what came before the main clause
    lasting: frozenset[str] = frozenset()  # "duré": what follows is a length
    clock_or_length: frozenset[str] = frozenset()  # "après 18 h" is a time of day, "après 3 h de débat" a length
    counted_from: frozenset[str] = frozenset()  # "après": hours between a day and one of them are a length
    length_followers: frozenset[str] = frozenset()  # "après", "plus": "un jour" before them is a length
    about_words: frozenset[str] = frozenset()  # "vers": a bare day after them is no date
    of_words: frozenset[str] = frozenset()  # "de", "du"
    titles: frozenset[str] = frozenset()  # "M": a month after them is a name
    place_leads: frozenset[str] = frozenset()  # "sur": a short month in capitals after them is a planet
    year_neighbours: frozenset[str] = frozenset()  # words after which a number of four digits alone may be a year
    apposed_leads: frozenset[str] = frozenset()  # "le", "on": between a longer time and the day in apposition to it
    day_leads: frozenset[str] = frozenset()  # "le", "au": a number after them may be a day
    word: str = ELIDING_WORD  # how a word is cut, as a regular expression
    point: str = ","  # the decimal sign; the other one groups thousands
    month_first: bool = False  # 12/7 is 7 December, told as doubtful
    capitals: bool = False  # are names of months and weekdays written with a capital?
    hundred_links: frozenset[str] = frozenset()  # "and" in "two thousand and ten"
    year_pairs: bool = False  # "nineteen ninety-seven" is one number
    digits: str = (
        ""  # what makes a number worth a look, beside years and clocks ("3 p.m.", "19th"): what follows a digit
    )
    spanning: frozenset[str] = frozenset()  # "over": what is done so about a feast is not all done on its day
    leads_onward: frozenset[str] = frozenset()  # what may open a sentence before "the next three days"
    attributive: bool = False  # may a date stand before the noun it qualifies ("the Tuesday deadline")?
    verb_month: str = ""  # "may", which is more often a verb
    then_stops: frozenset[str] = frozenset()  # "que": after them "alors" is no time
    ordinal_ends: frozenset[str] = frozenset()  # "et unième": what makes a number of order of the day before it
    ordinal_followers: frozenset[str] = frozenset()  # "since": after "the first" they count no day
    last_before: frozenset[str] = frozenset()  # "précédent": the last before the one told
    next_after: frozenset[str] = frozenset()  # "suivant": beside a date without year, the first after the one told
    feast_leads: frozenset[str] = frozenset()  # "à": a feast after it that opens a sentence is no first name
    festive_nouns: frozenset[str] = frozenset()  # "marché": one of a feast is there for weeks
    event_nouns: frozenset[str] = frozenset()  # "sommet": "de demain" after them is the next day, not the times to come
    setting_off: frozenset[str] = frozenset()  # "parti": with "à" and "de" about them, hours say when
    clock_only: frozenset[str] = frozenset()  # "vers": an hour after them is never a length
    lasting_ends: tuple[str, ...] = ()  # "fermée", "suspendu": how participles end that a length goes on from
    filling: frozenset[str] = frozenset()  # "pendant", "for": what a length after them, counted from a day, fills
    instead: frozenset[tuple[str, ...]] = (
        frozenset()
    )  # ("et", "non"), ("not", "on"): between a day and the one it is not
    spells: frozenset[str] = frozenset()  # "trêve", "truce": so does what they last
    scheduled_nouns: frozenset[str] = frozenset()  # "summit": "Thursday's summit" may lie ahead
    counted_off: frozenset[str] = (
        frozenset()
    )  # "à": with days and *de* after it, so long before ("à deux jours du vote")
    timed_nouns: frozenset[str] = frozenset()  # "journal": the hours after it and "de" tell when, not how long
    timed_if_known: frozenset[str] = frozenset()  # "train": so they do after one of `singular_leads`
    singular_leads: frozenset[str] = frozenset()  # "au": "au 20 heures" is a programme, for it is no plural
    every_day: frozenset[str] = frozenset()  # "curfew": an hour of one holds on every day
    announcing: frozenset[str] = (
        frozenset()
    )  # "rendez-vous": at the head of a phrase without a verb, it tells of a day ahead
    whens: frozenset[str] = frozenset()  # "quand": after a day they go on with the story of it
    clock_leads: frozenset[str] = frozenset()  # "à", "vers": "deux heures" after them is a clock time
    owning: frozenset[str] = frozenset()  # "'s": the day before them owns what is named next
    onward: frozenset[str] = frozenset()  # "où": opens an aside about a place
    time_ends: frozenset[str] = frozenset()  # "ago": ends a time
    dated_feast_leads: frozenset[str] = frozenset()  # "le": between a feast of each country and its date
    joins_months: frozenset[str] = frozenset()  # "and": a month before it leads to the next one
    as_far_as: frozenset[tuple[str, str]] = frozenset()  # ("early", "as"): a month after them is one
    month_frames: frozenset[str] = frozenset()  # "in": what stands after them may be a month before a name
    small_month_leads: frozenset[str] = frozenset()  # "in": after them a month without its capital is one
    stretches: frozenset[str] = frozenset()  # "months": a length of them before it, no quarter
    comparing: frozenset[str] = frozenset()  # "than": before what a figure is compared with
    bygone: frozenset[str] = frozenset()  # "recent": before weeks that are over
    named_leads: frozenset[str] = frozenset()  # "a": after them "daily" is a paper
    names_days: frozenset[str] = frozenset()  # "black": with a capital before a weekday, the name of one of history
    adverb_endings: tuple[str, ...] = ()  # "-ly"
    ranks: frozenset[str] = frozenset()  # "worst": after them "in three days" is how long it took
    superlative_endings: tuple[str, ...] = ()  # "-est": so is a long word that ends so, but for `no_superlatives`
    no_superlatives: frozenset[str] = frozenset()  # "protest"
    these: frozenset[str] = frozenset()  # "this": after "later" it is of this week, and no length
    night_leads: frozenset[str] = frozenset()  # "between": after "overnight" they lead to its days
    singles: frozenset[str] = frozenset()  # "a", "an": a number of one
    account_periods: frozenset[str] = frozenset()  # "period": after a year, it is one of an account
    homing: frozenset[str] = frozenset()  # "return": tells of the end of a journey
    account_leads: frozenset[str] = frozenset()  # "for": before the stretch that heads an account
    bounding: frozenset[str] = frozenset()  # "last": before a length of two units, it is none that is "ago"
    likening: frozenset[str] = frozenset()  # "as": before an adverb of time and a participle, both are of a noun
    no_quarters: frozenset[str] = frozenset()  # "century": after "the quarter" it is no quarter of a year
    year_goes_on: frozenset[str] = frozenset()  # "when": after "the year" they say which one
    months_leads: frozenset[str] = frozenset()  # "despite": "months of" after them is a length
    length_ends: frozenset[str] = frozenset()  # "ago": after "months" they make it no length
    time_goes_on: frozenset[str] = frozenset()  # "to": after "at the time" they say which one
    day_lengths: frozenset[str] = frozenset()  # "in": "one day" after them is a length
    ones: frozenset[str] = frozenset()  # "one": the number, before a unit
    withins: frozenset[str] = frozenset()  # "within": before a brief length that may be told of what is over
    agos: frozenset[str] = frozenset()  # "ago": after a length, it is no length
    no_plurals: tuple[str, ...] = ()  # "-us": ends no plural: "congress", "census", "crisis", "series"

    def tells_of_moving(self, words: Sequence[str]) -> bool:
        """Do the words before a date tell of a verb of moving: *postponed*, *put back*?"""
        if not self.movers.isdisjoint(words):
            return True
        return bool(self.moved_off) and not self.moved_off.isdisjoint(zip(words, words[1:], strict=False))
