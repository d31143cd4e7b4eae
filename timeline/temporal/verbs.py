"""What is known of verbs: the verbs of a language, a verb group and which way it points. Data alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from .chains import Chain


@dataclass(frozen=True, slots=True)
class Tenses:
    """Everything the tense analysis knows about a language.

    `forms` maps a word to its form; `suffixes` (`ending, form, shortest word`) are tried on unknown words but `not_verbs`.
    What completes `forward` lies ahead (*prévu*), `forward_to` with a preposition (*reporté à*), `intents` too (*espère*).
    """

    forms: Mapping[str, str]
    suffixes: Sequence[tuple[str, str, int]]
    not_verbs: frozenset[str]
    chains: Sequence[Chain]
    present_or_past: frozenset[str] = frozenset()  # "choisit": one form for the present and the simple past
    object_leads: frozenset[str] = frozenset()  # "le", "que": after what may be a participle, they make it a present
    reflexives: frozenset[str] = frozenset()  # "se", "ne": right before it, or before an unknown word, they do so too
    sudden: frozenset[str] = frozenset()  # "voilà": with "que", a present after them tells of what has just happened
    forward: frozenset[str] = frozenset()  # "prévu"
    announced: frozenset[str] = frozenset()  # "annoncé": what is so lies ahead, what has been so need not
    forward_to: frozenset[str] = frozenset()  # "reporté"
    onto: frozenset[str] = frozenset()  # "to": leads the day to which something is moved from another
    forward_prepositions: frozenset[str] = frozenset()
    deferring: frozenset[str] = frozenset()  # those of `forward_to` that put off, and neither bring nearer nor hold
    intents: frozenset[str] = frozenset()  # "espère"
    looks: frozenset[str] = frozenset()  # "look": intents only before one of `onward`
    onward: frozenset[str] = frozenset()  # "forward"
    wished: frozenset[tuple[str, str]] = frozenset()  # ("demand", "that"): between a verb and its day, what is to come
    phrasal_intents: Mapping[str, frozenset[str]] = field(default_factory=dict)  # "call": intents only before "for"
    repeats: frozenset[str] = frozenset()  # "again": may stand between them
    relative_thats: frozenset[str] = frozenset()  # "that": right before a present, after a noun, it opens a relative
    demonstrated: frozenset[str] = frozenset()  # "on": after them "that" parts no clauses
    idioms: frozenset[tuple[str, str]] = frozenset()  # ("fait", "part"): the second word is no verb
    first_names: frozenset[str] = frozenset()  # "fed": first in a sentence before a noun, a name and no verb
    opened_by: frozenset[str] = frozenset()  # "de", "entre": behind the first word of a sentence, which is no verb then
    standing: frozenset[str] = frozenset()  # "présente": no verb, first in a sentence before one of `standing_at`
    standing_at: frozenset[str] = frozenset()
    adjectives: frozenset[str] = frozenset()  # "complete": no verbs after a singular
    describing: frozenset[tuple[str, str]] = frozenset()  # ("close", "to"): no verb, but before an infinitive
    convened: frozenset[str] = frozenset()  # "convoqué": of a past call, or of a day to come
    between: frozenset[tuple[str, ...]] = frozenset()  # ("une", "nouvelle", "fois"): stand before a participle
    once: frozenset[str] = frozenset()  # "initialement": what was foreseen did not stay so
    firsts: frozenset[str] = frozenset()  # "first": so, too, between a comma or "was" and what was planned
    terms: frozenset[str] = frozenset()  # "expire", "s' ouvre", "prend fin": their present tells of a term ahead
    sayings: frozenset[str] = frozenset()
    borders: frozenset[str] = frozenset()  # they end a clause
    relatives: frozenset[str] = frozenset()  # they open an aside
    thats: frozenset[str] = frozenset()  # "que": opens an aside after a noun
    negations: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    infinitive_links: frozenset[str] = frozenset()
    verb_markers: frozenset[str] = frozenset()  # "qui", "il": an unknown word after them is a verb in the present
    persons: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)  # "nous": "-ons" after it is PRES
    imperative_forms: frozenset[str] = frozenset()  # forms that bid at the head of a sentence or a quotation
    imperative_endings: tuple[str, ...] = ("\0",)  # "-ez": so do presents with one of them
    clitics: frozenset[str] = frozenset()  # may stand between them
    stand_ins: frozenset[str] = frozenset()  # "did": stands for another verb after "as"
    noun_markers: frozenset[str] = frozenset()  # after them, a `…_NOUN` form is a noun
    objects: frozenset[str] = frozenset()  # "the", "with": between a plural and one of them, a `…_NOUN` form is a verb
    particles: frozenset[str] = frozenset()  # "a", "out": before them a `…_NOUN` form in -s is a verb
    not_subjects: frozenset[str] = frozenset()  # "new", "of": after them it is a noun
    counts: frozenset[str] = frozenset()  # "ten", "the": after them a timetable verb is a noun
    fresh: frozenset[str] = frozenset()  # "peace", "urgent": after them too, and no verb has them for a subject
    prefixes: frozenset[str] = frozenset()  # "re", "co": with a hyphen after them a word is still a verb
    modifiers: frozenset[str] = frozenset()  # "arms", "sales": plurals that stand before nouns
    untils: frozenset[str] = frozenset()  # "until": after an act or a truce, a term lies ahead
    starts: frozenset[str] = frozenset()  # "from": before "until" they open a stretch
    givers: frozenset[str] = frozenset()  # "given", "suspended": acts that set a term with "until"
    had_to: frozenset[str] = frozenset()  # "had": with an infinitive, what was to be done by a day may be told after it
    allowing: frozenset[str] = frozenset()  # "approved": the month of an event that was so may be that of the event
    holders: frozenset[str] = frozenset()  # "has": "has until Friday to reply"
    deferrals: frozenset[str] = frozenset()  # "truce", "delay": what lasts until a term
    copulas: frozenset[str] = frozenset()  # "stay", "get": the participle right after them is no verb of its own
    bare_capitals: frozenset[str] = frozenset()  # "A": a preposition that has lost its accent, first in a sentence
    captions: frozenset[str] = frozenset()  # "photo": with a colon after it, a present tells what the picture shows
    spots: frozenset[str] = frozenset()  # "place": before one of `of_words` it is a noun
    of_words: frozenset[str] = frozenset()
    before_plurals: frozenset[str] = frozenset()  # "closed for | repairs": what follows is no present
    absolutes: frozenset[str] = frozenset()  # "étant": a day right before one is its subject
    diary: frozenset[str] = frozenset()  # "meet", "resume": "agreed to meet on Friday", the day is that of the meeting
    trailing_speech: bool = False  # "urged its citizens to leave on Monday": the day of the urging may stand last
    scheduled: frozenset[str] = frozenset()  # "begin", "held": "a summit to be held on Friday" lies ahead
    plan_for: str = ""  # "for": after a past verb, a day after it is a plan
    before_doing: frozenset[tuple[str, ...]] = frozenset()  # ("avant", "de"): what follows them comes later
    summoned: frozenset[str] = frozenset()  # "appelés aux urnes": the participle tells of a past call or of a day ahead
    joining: frozenset[str] = frozenset()  # "et", "puis": a participle after them may share the auxiliary before
    coordinators: frozenset[str] = frozenset()  # "and": a verb after one begins a clause of its own
    pronouns: frozenset[str] = frozenset()  # "it": a word that may be a verb is one after them
    singulars: frozenset[str] = frozenset()  # "it": those of them whose present ends in -s
    arrivals: frozenset[str] = frozenset()  # "arrived": whoever was expected has come
    called_up: frozenset[str] = frozenset()  # participles that, set apart and without "for", tell of a day that is over
    doer_links: frozenset[str] = frozenset()  # what leads the doer of a participle: "convoqué mardi *par* le ministre"
    supposing: frozenset[tuple[str, ...]] = frozenset()  # ("en", "cas", "de"): the day of what they suppose lies ahead
    lengthened: frozenset[str] = frozenset()  # "prolongé": up to a day, but "en juillet" tells when that was decided
    prospects: frozenset[str] = frozenset()  # "unlikely": with one of `by_then` and a day after it, that day lies ahead
    by_then: frozenset[str] = frozenset()  # "before", "by"
    counted_from: frozenset[str] = frozenset()  # "of": "within ten days of that meeting" counts from it
    summing: frozenset[str] = frozenset()  # "fallu": a future perfect that sums up what is over
    compared: frozenset[str] = frozenset()  # "than": "two days earlier than planned" is a length
    settling: frozenset[str] = frozenset()  # "décidé": what is settled before a day is settled, or then to be done
    assembled: frozenset[str] = frozenset()  # "réunis": behind what is done, at the time of it
    gathered: frozenset[str] = frozenset()  # "réunie": at the head of a sentence, before it decides or having done so
    ready: frozenset[str] = frozenset()  # "prêt": between a present and an infinitive, they send it ahead
    naming: frozenset[str] = frozenset()  # "baptisé": a day after them may be what is named
    wishes: frozenset[str] = frozenset()  # "want": with a participle, what is to be done by a day
    seeing: frozenset[str] = frozenset()  # "see": behind a wish, what somebody would see done
    to_see: frozenset[str] = frozenset()  # "keen": before one of `seeing`, a wish
    hopes: frozenset[str] = frozenset()  # "espère": what they lead will be done by the day
    unplanned: frozenset[str] = frozenset()  # "meurt", "wins", "condemns": presents that tell what has happened
    arranged: frozenset[str] = frozenset()  # "reçu", "mobilisé": what is told so may be arranged for a day to come
    bidden: frozenset[str] = frozenset()  # "invités": in the present, what they are bidden to do is to come
    concessive: frozenset[str] = frozenset()  # "même", "even": before *si*, *if* they suppose nothing
    beyond: frozenset[str] = frozenset()  # "passé": first in a sentence before a day, what comes after it
    contingent: frozenset[str] = frozenset()  # "depends": what does so is still to come
    fixtures: frozenset[tuple[str, ...]] = frozenset()  # ("is", "on"): right before a day, a fixture
    whereabouts: frozenset[str] = frozenset()  # "in": between "is" and a place that a day follows, a fixture too
    playing: frozenset[str] = frozenset()  # "face", "host": verbs between a name and another, as of teams
    contending: frozenset[str] = frozenset()  # "play": those that need no opponent beside them
    past_terms: frozenset[str] = frozenset()  # "expirait": told from a past, the term may still lie ahead
    befores: frozenset[str] = frozenset()  # "avant": what was demanded before a day lies ahead
    calling_off: frozenset[str] = frozenset()  # "annulé": a day fixed for what they put an end to may have passed
    assessed: frozenset[str] = frozenset()  # "impossible": what is so to do on a day may be over or in view
    retroactive: frozenset[str] = frozenset()  # "rétroactif": right before "au" or "to" and a day, that day is over
    forgoing: frozenset[str] = frozenset()  # "renoncé": whoever did so may have before the day that was planned
    happenings: frozenset[str] = frozenset()  # "eu lieu", "began": what was planned for a day came about
    speakers: frozenset[str] = frozenset()  # "we": a word for what is due is a past after them
    taking: frozenset[str] = frozenset()  # "mis": right before "jusqu'à", so long it took, and no act that sets a term
    shut: frozenset[str] = frozenset()  # "closed": may be told of what is over, with "until"
    pending: frozenset[str] = frozenset()  # "sera", "is": right before one of `calling_off`, it is not done yet
    those: frozenset[str] = frozenset()  # "celle": with "de" before a day, the subject of the verb after it
    going_on: frozenset[str] = frozenset()  # "added": said on the same occasion as what was said before
    uttering: frozenset[str] = frozenset()  # "said": sayings that are no participles of a noun before them
    behind_clause: frozenset[str] = frozenset()  # "in": after a form right behind a noun, they make it a participle
    homeward: frozenset[str] = frozenset()  # "home", "again": after a verb without an object
    crowds: frozenset[str] = frozenset()  # "people": plurals without -s
    peoples: tuple[str, ...] = ("\0",)  # "-ian": endings of names that qualify the noun after them
    looking: frozenset[str] = frozenset()  # "looks": after "Thursday's", a verb
    months: frozenset[str] = frozenset()  # "mois": "mois de" before a month belongs to it
    sensed: frozenset[str] = frozenset()  # "heard": what could be heard was
    inquiring: frozenset[str] = frozenset()  # "investigating": what is being looked into is over
    forbidding: frozenset[str] = frozenset()  # "banned": what they forbid before a day lies ahead
    refusing: frozenset[str] = frozenset()  # "refused": "refused to sign on Saturday" tells when it was refused
    unrefused: frozenset[str] = frozenset()  # "venir": of what one refuses so, the day is rather to come
    commands: frozenset[str] = frozenset()  # "ordered": "ordered her to stop on Saturday" may tell either day
    upcoming: frozenset[str] = frozenset()  # "planned", "prochaine": a day of the noun they stand before lies ahead
    fronts: frozenset[str] = frozenset()  # "après", "since": the day of the noun after them comes before the main verb
    staying: frozenset[str] = frozenset()  # "in": ", in Rome until Monday," may be told before that day or after it
    befallen: frozenset[str] = frozenset()  # "seen": after what is to come, the day of whoever was so may be over
    quantifiers: frozenset[str] = frozenset()  # "all": a noun that a day qualifies may have one for an article
    turning: frozenset[str] = frozenset()  # "closing": "with polls closing on Sunday" may lie ahead of any verb
    warning: frozenset[str] = frozenset()  # "warns": an attack that is only warned of may lie ahead
    ages: frozenset[str] = frozenset()  # "ans", "birthday": with one of `ageing`, the age somebody would have reached
    ageing: frozenset[str] = frozenset()  # "turned": "would have turned 80 on Thursday", on either side
    growing: frozenset[str] = frozenset()  # "turns": with a number behind it, a verb
    accidents: frozenset[str] = frozenset()  # "crash": no diary holds one, so "Thursday's crash" is over
    sinces: frozenset[str] = frozenset()  # "depuis": the day of what it leads at the head of a sentence is over
    biding: frozenset[str] = frozenset()  # "waited": with an infinitive behind *until Monday*, what came on that day
    notices: frozenset[str] = frozenset()  # "notice": right after a verb in the past, what is told of is to come
    winning: frozenset[str] = frozenset()  # "remporté": the day of what was so won is over
    bare_objects: frozenset[str] = frozenset()  # "fait": a present with a noun right after it ("fait étape")
    apart: frozenset[tuple[str, ...]] = frozenset()  # ("forward", "to"): apart from their verb, right before a day
    leaving: frozenset[str] = frozenset()  # "leaves": those of `acting` that are verbs after a name
    # "avant", "lors" with "de": what they say of the event they lead, and whether one of `lead_links` follows
    event_leads: Mapping[str, tuple[str, bool]] = field(default_factory=dict)
    lead_links: frozenset[str] = frozenset()
    led_links: frozenset[str] = frozenset()  # "with": right behind the day of what is led, it goes with the noun
    arranging: frozenset[str] = frozenset()  # "meeting": "said he was meeting her on Monday", a plan or a memory
    set_about: Mapping[str, frozenset[str]] = field(default_factory=dict)  # "set" with "free": done, and no plan
    titled: frozenset[str] = frozenset()  # "set": in a title right before a day, it lies ahead or behind
    marching: frozenset[str] = frozenset()  # "march": "thousands march on Friday", in a title or in a diary
    releases: frozenset[str] = frozenset()  # "libération": deeds that may be announced before they are done
    ruling: frozenset[str] = frozenset()  # "rules": after *before the court*, presents of what is to come
    supposed: frozenset[str] = frozenset()  # "censé": after a past, with an infinitive, what was to be
    owed: frozenset[str] = frozenset()  # "dû": in a past conditional, what was to be
    doing_nouns: frozenset[str] = frozenset()  # "meeting": right behind what leads it, it is a deed and no event
    led_nouns: frozenset[str] = frozenset()  # "publication": what is so led, beside what a diary holds
    nearing_marks: frozenset[str] = frozenset()  # "à": right before a count of days, *à deux jours de*
    journeys: frozenset[str] = frozenset()  # "flew": with "for" and an event, the day may be that of the event
    hoped_for: frozenset[str] = frozenset()  # "espérait": with an object, the day may be that of what was hoped for
    looming_nouns: frozenset[str] = frozenset()  # "menace", "fears": the deed they are of may not have come
    doing: frozenset[str] = frozenset()  # "fear": a verb before one in -ing
    lived: frozenset[str] = frozenset()  # "manqué", "attended": so is that of what was so lived through
    reacting: frozenset[str] = frozenset()  # "salué", "blasted": what is spoken of so, of two days the nearer, is over
    inside: frozenset[str] = frozenset()  # "dans", "in": with a past and of two days the nearer, so is what they lead
    infinitive_mark: str = "\0"  # "to": before the verb that has the noun of a day for its object
    passive_chains: frozenset[str] = frozenset()  # chains that are passives, or leave open what came of them
    amid: frozenset[tuple[str, str]] = frozenset()  # ("lors", "de"), ("", "during"): what they lead in a past is over
    contracted: frozenset[str] = frozenset()  # "du": a preposition with its article
    enduring: tuple[frozenset[str], ...] = ()  # "enough" and "last": "enough fuel to last until Friday" looks ahead
    periods: frozenset[str] = frozenset()  # "day": "the next day" is no event to come
    contrasts: frozenset[str] = frozenset()  # "but": with a past after it, a plan before it is over
    likened: frozenset[str] = frozenset()  # "comme": the day after them is not the one that something is moved to
    ringing: frozenset[str] = frozenset()  # "appelé": an intent only with "à" behind it, else a call
    intent_nouns: frozenset[str] = frozenset()  # "intention": an infinitive right after one lies ahead
    withheld: frozenset[str] = frozenset()  # "comment": who would not do so refused
    till: str = ""  # "jusqu'": a clause that it opens is as the verb before it
    booked: frozenset[tuple[str, str]] = frozenset()  # ("vous", "pris"): the day after may be the one agreed upon
    clefts: frozenset[tuple[str, ...]] = frozenset()  # ("c'", "est"): "c'est le 3 mai que …", told by the verb after
    facing: frozenset[str] = frozenset()  # "faces": a verb after "and" too
    prepositions: frozenset[str] = frozenset()  # "by": a bare form after one is a noun ("by telephone")
    fixers: frozenset[str] = frozenset()  # "fixed": the day right after it, with "for" or "as" after that, lies ahead
    conditions: frozenset[str] = frozenset()  # "si": a past after them tells of what may yet be
    once_done: tuple[str, str] = ("", "")  # ("une", "fois"): a participle after them tells of what is to be done first
    callers: frozenset[str] = frozenset()  # "appelé": the day of one of `rallies` called for lies ahead
    rallies: frozenset[str] = frozenset()  # "grève"
    nearing: frozenset[tuple[str, str]] = frozenset()  # ("jours", "du"): "à trois jours du scrutin de dimanche"
    for_coming: frozenset[tuple[str, str]] = frozenset()  # "ahead of": the day of the noun after them was to come
    awaiting: frozenset[tuple[str, ...]] = frozenset()  # ("craignant",): in a phrase they open, the day lies ahead
    blows: frozenset[tuple[str, str]] = frozenset()  # ("strike", "on"): an attack, whatever else the noun is
    heralds: frozenset[str] = frozenset()  # "announced": with a day of its own, that of the event it names lies ahead
    heralded: frozenset[str] = frozenset()  # "withdrawal": an event of that kind, beside those of the lexicon
    declaring: frozenset[str] = frozenset()  # "exige": the day behind the present of one rather tells when it was said
    either_day: frozenset[str] = frozenset()  # "nomme": right after the present of one, either of the two nearest days
    behind_days: frozenset[str] = frozenset()  # "at": right behind "the day before", it opens no other event
    befell: frozenset[str] = frozenset()  # "death": announced with a day of its own, it is over
    gerund_link: str = ""  # "en": before a gerund, a month or a pronoun of its own
    unmarked_pasts: frozenset[str] = frozenset()  # forms of pasts that are imperatives too
    planned_as: frozenset[str] = frozenset()  # "planned": "opens as planned on Monday"
    till_clauses: frozenset[str] = frozenset()  # "until": the present of the clause that one opens is to come
    till_phrases: frozenset[tuple[str, ...]] = frozenset()  # ("by", "the", "time"): so is that of one of these
    when_clauses: frozenset[str] = frozenset()  # "when": and of one of these, beside what is to come
    looming: frozenset[str] = frozenset()  # "looming": right before a day, what they say it of lies ahead
    absolute_leads: frozenset[str] = frozenset()  # "with": some words before what looms, they say it of any noun
    faced_by: frozenset[str] = frozenset()  # "facing", "pending": what they lead lies ahead
    awaited_by: frozenset[str] = frozenset()  # "was": right before them, a past of its own
    hearings: frozenset[str] = frozenset()  # "ruling", "motion": they too may be faced or loom
    day_links: frozenset[str] = frozenset()  # "on": may stand before a day
    month_links: frozenset[str] = frozenset()  # "en": may stand before a month
    held_too: frozenset[str] = frozenset()  # "organisé": foresees a day, and may tell of a month gone by
    mishaps: frozenset[str] = frozenset()  # "failing": after one of `fronts` that opens a sentence, its day is over
    voiding: frozenset[str] = frozenset()  # "reporté", "called off": so told, the day of its noun may still lie ahead
    subject_days: frozenset[str] = frozenset()  # "is", "marque": right after a day that opens a sentence, of that day
    remaining: frozenset[str] = frozenset()  # "restera": right behind a day that is its subject, on either side
    beginnings: frozenset[tuple[str, ...]] = frozenset()  # ("à", "partir", "de"), ("starting",): a first day after them
    shifts: frozenset[str] = frozenset()  # "report", "postponement": what stands after them with one of `shifted_to`
    shifted_to: frozenset[str] = frozenset()  # "au", "to": is put off to the day, which lies ahead
    providing: frozenset[str] = frozenset()  # "prévoyant": the day of what a text so provides lies ahead
    decreeing: frozenset[str] = frozenset()  # "agreed", "décrété": a spell so set begins on a day to come
    streets: frozenset[str] = frozenset()  # "rue": where a party calls its people
    fixed_as: str = ""  # "as": the other such word, before one of `dates`
    dates: frozenset[str] = frozenset()  # "date", "deadline"
    determiners: frozenset[str] = frozenset()  # "le": a noun phrase begins there
    articles: frozenset[str] = frozenset()  # "the": a past form between one and a noun is an adjective
    noun_leads: frozenset[str] = frozenset()  # "own", "free": after them a modal is a noun
    modal_nouns: frozenset[str] = frozenset()  # "will", "might"
    acting: frozenset[str] = frozenset()  # "votes", "leaves": verbs where "the", "a" and one noun stand before them
    foreseeing: frozenset[str] = frozenset()  # "ruled", "envisageait": what they have for an object may yet come
    drawing: frozenset[str] = frozenset()  # "réuni", "drawn": with one of `turnout`, what was planned came about
    turnout: frozenset[str] = frozenset()  # "milliers", "crowd"
    apposed: frozenset[str] = frozenset()  # "vainqueur": at the head of a sentence, before a comma, of what is over
    judging: frozenset[tuple[str, ...]] = frozenset()  # ("salue",), ("prend", "acte"): of what was done
    kept: frozenset[str] = frozenset()  # "maintenu": what was fixed for a day still stands
    eventful: frozenset[str] = frozenset()  # "arrêté": what was done on the day right behind it
    thwarted: frozenset[str] = frozenset()  # "échoué": so told next of whoever wanted something, its day is over
    obliging: frozenset[str] = frozenset()  # "doit": with a past infinitive, what is to be done by a day
    willing: frozenset[str] = frozenset()  # "souhaité": denied in the past, they tell when it was refused
    denials: frozenset[str] = frozenset()  # "pas": without one of them, "ne … que" denies nothing
    imperatives: frozenset[tuple[str, ...]] = frozenset()  # ("let", "'s"): what they lead is to come
    statives: frozenset[str] = frozenset()  # "is", "shows": a language that names some plans with its other presents
    breaks: frozenset[str] = frozenset((",", ":", "-", "–"))  # what parts a title from what it tells of
    outcomes: frozenset[str] = frozenset()  # "victoire": accidents that may be hoped for
    attending: frozenset[str] = frozenset()  # "at": with a past, what it leads is over
    diary_pairs: frozenset[tuple[str, ...]] = frozenset()  # ("cast", "ballots"): past or present, as a diary has it
    stage_nouns: frozenset[str] = frozenset()  # "set": after "'s", with a day behind it, a noun
    appeals: frozenset[tuple[str, ...]] = frozenset()  # ("anyone", "with"): before its verb, the day of what is asked
    bidding: frozenset[str] = frozenset()  # "to": between "invited" and an event, which is then one to come
    dating_back: frozenset[str] = frozenset()  # "remonte": the day that something dates from is over
    readying: frozenset[tuple[str, str]] = frozenset()  # ("préparé", "à"): what is so got may be to come
    owning: frozenset[str] = frozenset()  # "sa": "a confirmé sa venue lundi" may tell either day
    fearing: frozenset[str] = frozenset()  # "craint": what is feared to have been done is over
    topic_leads: frozenset[str] = frozenset()  # "with": a day right after them is what is told of, on either side
    achieving: frozenset[str] = frozenset()  # "managed": what their infinitive tells of was done
    once_leads: frozenset[str] = frozenset()  # "once": before a participle with a verb to come behind it
    able: frozenset[str] = frozenset()  # "pouvoir": the day of an infinitive after one lies ahead, as after `wishing`
    wishing: frozenset[str] = frozenset()  # "souhaiter": an infinitive whose object lies ahead
    effective: frozenset[str] = frozenset()  # "effective": right before the day from which something holds
    planning: frozenset[str] = frozenset()  # "planning": what was being planned may be to come
    travelling: frozenset[str] = frozenset()  # "going": "was going to Rome on Tuesday" tells of a plan
    setting_out: frozenset[str] = frozenset()  # "leaving": "was leaving on Friday for Rome" tells of a plan or a deed
    births: frozenset[str] = frozenset()  # "born": on a day whose year is not told, it is that of nobody knows when
    gerund_leads: frozenset[str] = frozenset()  # "to", "on": "objected to leaving" tells of no deed done
    owning_up: frozenset[str] = frozenset()  # "admitted": but "admitted to lying" does
    befalling: frozenset[str] = frozenset()  # "when": what it leads befell whoever was on the way
    departing: frozenset[str] = frozenset()  # "leave": after "and", with "on" or "out" behind it, a verb
    subjects: frozenset[str] = frozenset()  # "it", "and": after them a second verb of a clause is finite
    bare_infinitive: float = 0.6  # how surely an infinitive without a leading verb lies ahead (headlines)
    possessive_signs: frozenset[str] = frozenset()  # "'s": the day before them owns what is named next
    moved_from: frozenset[str] = frozenset()  # "from": after a verb of moving, the day that is given up
    elided_conditions: frozenset[str] = frozenset()  # "s'": a condition only before who acts
    place_articles: frozenset[str] = frozenset()  # "the": may stand in the name of a place
    indefinites: frozenset[str] = frozenset()  # "a": before a noun, none in particular
    nows: frozenset[str] = frozenset()  # "now": behind a day that something was fixed for, it was put off
    ands: frozenset[str] = frozenset()  # "and": joins two verbs of one subject
    gerund_endings: tuple[str, ...] = ()  # "-ing"
    adverb_endings: tuple[str, ...] = ("\0",)  # "-ly"
    distant_conditions: frozenset[str] = frozenset()  # "if": what follows them is before what would be done


@dataclass(slots=True, eq=False)
class Verb:
    """A verb group of a sentence: tokens `start` to `end` (excluded), its head word, chain and role.

    `klass` is `forward`, `forward-to`, `intent`, `saying`, `term` or empty; `modal` tells a modal or auxiliary of intent,
    `negated` a negation inside or before the group, `foresees` that its object may be an event to come."""

    start: int
    end: int
    head: str
    chain: Chain
    klass: str = ""
    negated: bool = False
    modal: str = ""
    foresees: bool = False
    time: str = field(init=False)  # that of its chain: kept, for it is asked for five times as often as a verb is made

    def __post_init__(self) -> None:
        self.time = self.chain.time


@dataclass(slots=True, eq=False)
class Cue:
    """Which way the governing verb points: `past`, `future`, `plan` or `None`, how firmly, and by which words.

    `backdated`: told from a past before the story (*had said that it would*), by when the day may be over.
    `awaited`: what is done *ahead of Friday's vote*, a plan that rather lies ahead than a few days back.
    `moved`: what was planned for the day has been put off; `deferred`: put off to the day, hardly that of publication itself.
    `spoken`: the day may be that of what was said (*promised to send aid on Monday*), or of what was promised.
    """

    direction: str | None
    strength: float
    verb: Verb | None = None
    label: Mapping[str, str] = field(default_factory=dict)
    strict_past: bool = False
    spoken: bool = False
    backdated: bool = False
    awaited: bool = False
    moved: bool = False
    deferred: bool = False


NO_CUE = Cue(None, 0.0)
