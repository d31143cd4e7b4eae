"""What every language module of extraction must say, by name and type: checked where the modules are loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from timeline.extraction.doubt_words import DoubtWords
from timeline.extraction.headline_words import HeadlineWords
from timeline.extraction.home_words import HomeWords
from timeline.extraction.meant_words import MeantWords
from timeline.extraction.measure_words import MeasureWords
from timeline.extraction.office_words import OfficeWords
from timeline.extraction.party_words import PartyWords
from timeline.extraction.release_words import ReleaseWords
from timeline.extraction.sense_words import SenseWords
from timeline.extraction.small_words import SmallWords


class Words(
    DoubtWords,
    HeadlineWords,
    HomeWords,
    MeantWords,
    MeasureWords,
    OfficeWords,
    PartyWords,
    ReleaseWords,
    SenseWords,
    SmallWords,
    Protocol,
):
    """The closed classes of a language; `languages/fr` and `languages/en` say what each holds and why."""

    ABBREVIATIONS: set[str]
    ADJECTIVES_BEHIND: set[str]
    ABBREVIATIONS_OF_NUMBERED: set[str]  # before a number alone
    ABOUT: set[str]
    ACCENTED: dict[str, str]
    ACTING_BODIES: set[str]
    ADDRESSED: set[str]
    ADVERBS: set[str]
    ADVERB_ENDING: str
    AFTER_EVENT: set[str]
    AFTER_ONLY: dict[str, str]
    AIMING: set[str]
    AMOUNTS: set[str]
    AND: set[str]
    AND_WORD: str
    ANSWER_LABELS: set[str]
    ANY_BODY: set[str]
    ARTICLES: set[str]
    ARTICLE_SOURCE: str
    AT_DATE: set[str]
    AT_ONCE: tuple[str, ...]
    AT_PLACES: set[str]
    AUXILIARY_STARTS: set[str]
    BACKING: set[str]
    BARE_OF: set[str]
    BEGINNING: set[str]
    BARE_SUBORDINATORS: set[str]
    BE: str
    BEFORE_EVENT: set[str]
    BETWEEN: str
    BEYOND_STATES: set[str]
    BLAMING_OR_THANKING: set[str]
    BODIES: set[str]
    BODY_LINKS: set[str]
    BODY_WORDS: set[str]
    BUT: set[str]
    BY: set[str]
    CAPITAL_BODIES: set[str]
    CHARGE_LINKS: set[str]
    CLITICS: set[str]
    COMING_FROM: set[str]
    COMPANIONS: set[str]
    SESSION_BODIES: set[str]
    SESSION_PARTIES: set[str]
    SESSION_THANKS: set[str]
    HOLDING_FORTH: set[str]
    TAKING_OFFICE: set[str]
    COMPARED: set[str]
    COMPLEMENTISER: set[str]
    CONJUNCTIONS: set[str]
    CONTINENTAL: set[str]
    CONTRACTED: dict[str, str]
    COPULAS: dict[str, str]
    COUNSEL: set[str]
    COUNTED: set[str]
    ARRESTING: set[str]
    SENTENCING: set[str]
    DATED: set[str]
    READ_AS_NOUNS: set[str]
    DATE_LINKS: set[str]
    DATIVES: set[str]
    BESTOWING: set[str]
    DATIVE_MARKS: set[str]
    DATIVE_VERBS: set[str]
    DEFINITE: dict[str, str]
    DEMANDED_OF: set[str]
    DEMONSTRATIVES: set[str]
    DESCRIPTIONS: set[str]
    DESTINATION: set[str]
    DETERMINERS: set[str]
    DISCUSSING: set[str]
    DONE_NOUNS: set[str]
    DONE_TO_THINGS: set[str]
    DUOS: set[str]
    DURING_EVENT: set[str]
    FIELD_PREPOSITIONS: set[str]
    FIRST_PERSON_WORDS: set[str]
    FRONT_SOURCES: set[str]
    GIVING: set[str]
    GIVING_UP: set[str]
    HAVE: str
    HEARINGS: set[str]
    HEARSAY: set[str]
    HOME_PHRASES: dict[str, tuple[str, ...]]
    HUMANS: set[str]
    IMPERSONAL: set[str]
    IMPERSONAL_NOUNS: set[str]
    INDEFINITE: dict[str, str]
    INFINITIVE_ENDINGS: tuple[str, ...]
    INFINITIVE_MARKS: set[str]
    INSIDE: set[str]
    INTRANSITIVE: set[str]
    ITS: dict[str, str]
    LANDS: set[str]
    LASTING: set[str]
    LAST_NAMED: set[str]
    ONE_OF_TWO: dict[str, int]
    LIKEWISE: set[str]
    MADE_ELSEWHERE: set[str]
    MARGINS: set[str]
    MEANT_FOR: set[str]
    MEDIATION: set[str]
    MEET_ALONE: set[str]
    MODALS: dict[str, dict[str, str]]
    MONTHS_AND_DAYS: set[str]
    MOTION: set[str]
    MUTUAL_SPEECH: set[str]
    MY: set[str]
    NEGATIONS: set[str]
    NEVER: set[str]
    NEGATION_MARKS: set[str]
    NEITHER: set[str]
    NEVER_HE: set[str]
    NICKNAMING: set[str]
    NOBODY: set[str]
    NOT_ALONE: set[str]
    NOT_AS_SUBJECTS: set[str]
    NOT_REPORT_BEFORE: set[str]
    NOT_VERBS: set[str]
    NOUN_STANCES: dict[str, str]
    NO_ARTICLE: set[str]
    NO_OPENINGS: set[str]
    NUMBERS: dict[str, int]
    OBJECT_CLITICS: set[str]
    OBJECT_CONTROL: set[str]
    OBJECT_PRONOUNS: dict[str, str]
    OBJECT_RELATIVES: set[str]
    OBLIQUE_PRONOUNS: dict[str, str]
    OF_WHICH: set[str]
    OF_WHOM: set[str]
    ONE_MORE: set[str]
    ONE_MORE_OF: set[str]
    ONLY_VERBS: set[str]
    ONLY_WHERE_NAMED: set[str]
    ON_PAIN_OF: tuple[str, ...]
    OPENERS: set[str]
    OWNERS: dict[str, str]
    OWN_BODIES: set[str]
    PAIR_HEADS: set[str]
    PAIR_SIDES: set[str]
    SIDES_OF_ANY: set[str]
    PAIR_STATES: set[str]
    PARTIES: set[str]
    PARTY: set[str]
    PASSING_ON: set[str]
    PASSIVES_THERE: set[str]
    PEOPLE: set[str]
    PLACE_PREPOSITIONS: set[str]
    GIVEN_OUT: dict[str, str]
    PLANNED: dict[str, str]
    PLAN_COPULAS: dict[str, str]
    PLURAL_STARTS: set[str]
    PLURAL_THE: set[str]
    POINTED_BY: set[str]
    POINTING: set[str]
    POSSESSIVES: set[str]
    PREPOSITIONS: dict[str, str]
    PRESENCE: set[str]
    QUESTION_LABELS: set[str]
    REFLEXIVES: set[str]
    BOUND_TO: dict[str, set[str]]
    OF_OTHERS: tuple[str, ...]
    REFLEXIVE_PRONOUN: tuple[str, ...]
    RELATIVES: set[str]
    RUBRICS: set[str]
    SAID_IN: set[str]
    SAYING_CLAUSES: set[str]
    SAYING_THINGS: set[str]
    SEEMING: set[str]
    SENT: set[str]
    SETTING_APART: set[str]
    SILENT_H: tuple[str, ...]
    SOMEBODY: set[str]
    SOURCE_WORDS: set[str]
    STATE_BODIES: set[str]
    SUBJECT_COMPLEMENTISERS: set[str]
    SUBJECT_RELATIVES: set[str]
    SUBJECT_PRONOUNS: dict[str, str]
    SUBORDINATORS: set[str]
    SUMMONING: set[str]
    TAKING_UP: set[str]
    TAKING_UP_EVENTS: set[str]
    TELEPHONE: set[str]
    THAT_OF: set[str]
    THEIRS: dict[str, str]
    THEN: tuple[str, ...]
    THERE: set[str]
    THE_MANY: set[str]
    THIS_ONE: set[str]
    THOUGHT: set[str]
    TOPICAL: set[str]
    TWO: set[str]
    UNDERGOING: set[str]
    UNKNOWN_FUTURE: dict[str, tuple[str, str]]
    UNKNOWN_PAST: tuple[str, ...]
    UNKNOWN_SIMPLE_PAST: dict[str, tuple[str, str]]
    UNMARKED_PLURALS: tuple[str, ...]
    UTTERANCES: set[str]
    WHEN: set[str]
    WHERE: set[str]
    WHO: dict[str, str]
    WILL_FORMS: set[str]
    WITHIN: set[str]
    WITH_ARTICLE: set[str]

    def __hash__(self) -> int: ...  # a module is one; what a class of words gives is remembered by it


if TYPE_CHECKING:  # each language is checked against the list above; only the one that is read is loaded
    from timeline.extraction.languages import en, fr

    ENGLISH: Words = en
    FRENCH: Words = fr
