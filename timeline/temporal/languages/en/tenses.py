"""English verb forms, endings and chains: which way a sentence points. Data alone."""

from __future__ import annotations

from itertools import product

from ...chains import Chain
from ...verbs import Tenses
from ..words import words
from .verbs import IRREGULAR, NOUNS, REGULAR

FORMS: dict[str, str] = {}
VOWELS = "aeiou"


def _put(form: str, words: str) -> None:
    for word in words.split():
        FORMS[word] = form


def _third(base: str) -> str:
    if base.endswith("y") and base[-2] not in VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _doubled(base: str) -> str:
    short = len(base) < 5 or base in DOUBLING
    closed = base[-1] in "bdgmnprt" and base[-2] in VOWELS and base[-3] not in VOWELS
    return base + base[-1] if short and closed and base not in ("open", "enter", "order") else base


DOUBLING = words(
    "admit commit submit permit defer refer confer transfer occur prefer compel expel control patrol acquit allot repel"
)


def _past(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in VOWELS:
        return base[:-1] + "ied"
    return _doubled(base) + "ed"


def _gerund(base: str) -> str:
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith("ee") and len(base) > 2:
        return base[:-1] + "ing"
    return _doubled(base) + "ing"


for _base in (*REGULAR, *(entry.split(":")[0] for entry in IRREGULAR), *NOUNS):
    _noun = _base in NOUNS
    FORMS[_base] = "BASE_NOUN" if _noun else "BASE"
    FORMS.setdefault(_third(_base), "PRES_NOUN" if _noun else "PRES")
    FORMS[_gerund(_base)] = "ING"
    if not any(entry.startswith(_base + ":") for entry in IRREGULAR):
        FORMS[_past(_base)] = "ED"
for _entry in IRREGULAR:
    _base, _simple, _participle = _entry.split(":")
    if _simple == _participle:
        FORMS[_simple] = "ED"
    else:
        FORMS[_simple], FORMS[_participle] = "PAST", "PARTICIPLE"
for _entry in IRREGULAR:  # base, past and participle alike, or base and participle
    _base, _simple, _participle = _entry.split(":")
    if _base == _simple:
        FORMS[_base] = "BASE_ED"
    elif _base == _participle:
        FORMS[_base] = "BASE_PARTICIPLE"
_put("MEETING_NOUN", "meeting")
_put("BASE_NOUN", "read talk broadcast deal")
_put("PRES_NOUN", "talks deals plans visits votes moves hopes calls rules attacks")
_put("ING_NOUN", "building morning evening spring during hearing briefing beginning opening closing ceiling king")
for _word in (
    "during",
    "morning",
    "evening",
    "spring",
    "ceiling",
    "king",
    "nothing",
    "something",
    "anything",
    "everything",
):
    FORMS[_word] = ""
_put("BASE_ED", "lay wound")  # "lay" of lie, and the base of "laid"; "wound" of wind, and a verb of its own
_put("ED", "left said felt found held met built spent lost led told made sent kept paid won read")
_put("PAST", "was-not sprang")
_put("ED", "lit")
_put("PARTICIPLE", "sprung")
_put("HAVE_PRES", "have has haven't hasn't 've")
_put("HAVE_PAST", "had hadn't")
_put("HAVE_ING", "having")
_put("BE_PRES", "is are am isn't aren't 'm 're")
_put("BE_PAST", "was were wasn't weren't")
_put("BE_BASE", "be")
_put("BEEN", "been")
_put("BE_ING", "being")
_put("DO_PRES", "do does don't doesn't")
_put("DO_PAST", "did didn't")
_put("WILL", "will won't 'll shall")
_put("WOULD", "would wouldn't")
_put("HAD_WOULD", "'d")
_put("MODAL", "can can't cannot may might must should shouldn't ought mustn't")
_put("COULD", "could")
_put("COULD_NOT", "couldn't")
_put("TO", "to")
_put("GOING", "going gonna")
_put("ABOUT", "about")
_put(
    "FILL",
    "never also then now still already again soon only just even ever almost instead perhaps maybe likely therefore thus once",
)
_put(
    "FILL",
    "he she it they we you i reportedly all both each often always himself itself themselves long not-only formally",
)
_put("NOT", "not n't")
_put("DUE", "expected scheduled due slated supposed poised destined likely payable timed earmarked billed")
_put("FOR", "for")
_put("RETORT", "response reaction riposte retort")
_put("SET", "set planned bound forecast projected predicted anticipated meant penciled pencilled intended fixed booked")
_put("FILL", "likely")
FORMS["likely"] = "DUE"
_put("SCHEDULED", "begins starts opens ends expires concludes arrives departs convenes reconvenes resumes kicks votes")
_put("SAYS", "says tells adds insists notes argues announces reports claims denies confirms reveals writes")
_put("SAYS", "boasts complains jokes laments replies")
_put(
    "SAYS", "admits concedes acknowledges asserts contends maintains alleges stresses reiterates apologises apologizes"
)
_put(
    "INTENT_NOUN", "plan plans hopes promise promises vow vows pledge pledges bid offer offers order orders call calls"
)
for _word in ("plan", "promise", "vow", "pledge", "bid", "offer", "order", "call"):
    FORMS[_word] = "BASE_NOUN"
for _word in ("plans", "hopes", "promises", "vows", "pledges", "offers", "orders", "calls"):
    FORMS[_word] = "PRES_NOUN"
for _word in (
    "born",
    "based",
    "related",
    "united",
    "concerned",
    "limited",
    "armed",
    "alleged",
    "so-called",
):
    FORMS[_word] = (
        "" if _word in ("united", "related", "limited", "armed", "alleged", "concerned", "based") else "PARTICIPLE"
    )
for _word in (
    "second",
    "found",
    "present",
    "past",
    "close",
    "free",
    "lower",
    "own",
    "last",
    "open",
    "slow",
    "secret",
    "live",
):
    FORMS[_word] = {"found": "ED"}.get(_word, "BASE_NOUN" if _word not in ("second", "past", "last", "own") else "")

SUFFIXES: list[tuple[str, str, int]] = [
    ("ously", "FILL", 7),
    ("ally", "FILL", 6),
    ("ly", "FILL", 5),
    ("ied", "ED", 5),
    ("eed", "", 3),
    ("ed", "ED", 4),
    ("ing", "ING", 6),
]
NOT_VERBS = words(
    "bed red shed hundred indeed need seed weed speed greed deed feed breed naked wicked sacred hatred kindred shred sled "
    "wed embed ahmed mohammed muhammed fred ted alfred thing king ring wing string spring morning evening nothing something "
    "anything everything during ceiling sibling darling sterling beijing peking wedding funding pudding viking "
    "family july italy only early likely reply supply apply ally rally assembly monopoly anomaly daily weekly monthly "
    "elderly friendly holy ugly lonely jelly fly belly bully billion belongings according including regarding concerning "
    "excluding following pending outstanding mid-morning advertising housing training "
    "unchanged unanswered unarmed unprecedented unlimited unmanned unresolved unharmed unexpected undecided unmarried unopposed "
    "undisclosed unidentified unspecified uncontested unfounded unscathed unmatched unabated untouched undeterred unfazed "
    "unconfirmed uninjured unreported unfinished"
)
_put("PRES_NOUN", "flies travels heads returns tips")
for _word in NOT_VERBS & {
    "following",
    "during",
    "pending",
    "according",
    "including",
    "regarding",
    "outstanding",
    "housing",
}:
    FORMS.pop(_word, None)
for _word in ("need", "feed", "breed", "fly", "reply", "apply", "supply", "rally", "shed", "wed"):
    FORMS.setdefault(_word, "BASE_NOUN")
for _word in (
    "thing",
    "king",
    "ring",
    "wing",
    "string",
    "early",
    "only",
    "daily",
    "funding",
    "training",
    "advertising",
):
    FORMS[_word] = "FILL" if _word == "only" else ""


def _label(fr: str, en: str) -> dict[str, str]:
    return {"fr": fr, "en": en}


_F = "(?:FILL|NOT){0,4}"
_PP = "(?:ED|SET|PARTICIPLE|BASE_ED|BASE_PARTICIPLE)"
_BASE = "(?:BASE_NOUN|BASE_ED|BASE_PARTICIPLE|BASE|PRES_NOUN)"
_DUTY = "(?! TO)"  # "would have to leave" is no perfect
_INF = f"(?:BE_BASE|HAVE_PRES|DO_PRES|{_BASE})"
_ING = "(?:ING_NOUN|MEETING_NOUN|ING|BE_ING|HAVE_ING|GOING)"

CHAINS = (
    Chain(
        "due",
        f"(?:BE_PRES|HAVE_PRES {_F} BEEN) {_F} (?:DUE|SET) (?:TO {_F} {_INF}? {_PP}?)?",
        "future",
        _label("prévu", "due"),
        "is due to meet",
        0.95,
    ),
    Chain(
        "had-been-due",
        f"HAVE_PAST {_F} BEEN {_F} (?:DUE|SET) (?:TO {_F} {_INF}? {_PP}?)?",
        "plan",
        _label("plan passé", "past plan"),
        "had been due to meet",
        0.85,
    ),
    Chain(
        "was-due",
        f"BE_PAST {_F} (?:DUE|SET) (?:TO {_F} {_INF}? {_PP}?)?",
        "plan",
        _label("plan passé", "past plan"),
        "was due to meet",
        0.9,
    ),
    Chain(
        "will-be-due",
        f"(?:WILL|MODAL|COULD|WOULD|HAD_WOULD) {_F} BE_BASE {_F} (?:DUE|SET)",
        "future",
        _label("prévu", "due"),
        "will be due",
        0.95,
    ),
    Chain(
        "future-perfect",
        f"WILL {_F} HAVE_PRES {_F} (?:BEEN {_F})? {_PP}?",
        "future",
        _label("futur antérieur", "future perfect"),
        "will have met",
        0.93,
    ),
    Chain(
        "future",
        f"WILL {_F} (?:BE_BASE {_F} (?:{_PP}|{_ING})?|{_INF})?",
        "future",
        _label("futur", "future"),
        "will meet",
        0.96,
    ),
    Chain(
        "conditional-perfect",
        f"(?:WOULD|HAD_WOULD) {_F} HAVE_PRES{_DUTY} {_F} (?:BEEN {_F})? (?:{_PP}|{_ING})?",
        "past",
        _label("conditionnel passé", "past conditional"),
        "would have met",
        0.69,
    ),
    Chain(
        "modal-perfect",
        f"(?:MODAL|COULD|COULD_NOT) {_F} HAVE_PRES{_DUTY} {_F} (?:BEEN {_F})? (?:{_PP}|{_ING})?",
        "past",
        _label("modal et infinitif passé", "modal perfect"),
        "may have met",
        0.85,
    ),
    Chain(
        "conditional",
        f"(?:WOULD {_F} (?:BE_BASE {_F} (?:{_PP}|{_ING})?|{_INF})?|HAD_WOULD {_F} (?:BE_BASE {_F} (?:{_PP}|{_ING})?|{_INF}))",
        "future",
        _label("conditionnel", "conditional"),
        "would meet",
        0.86,
        prospective=True,
    ),
    Chain(
        "could-not",
        f"(?:COULD NOT|COULD_NOT) {_F} (?:BE_BASE {_F} (?:{_PP}|{_ING})?|{_INF})?",
        "past",
        _label("auxiliaire modal nié", "negated modal"),
        "could not be reached",
        0.8,
    ),
    Chain(
        "modal",
        f"(?:MODAL|COULD) {_F} (?:TO {_F})? (?:BE_BASE {_F} (?:{_PP}|{_ING})?|{_INF})?",
        "future",
        _label("auxiliaire modal", "modal"),
        "may meet",
        0.88,
    ),
    Chain(
        "going-to",
        f"BE_PRES {_F} GOING TO {_F} {_INF}",
        "future",
        _label("futur proche", "near future"),
        "is going to meet",
        0.95,
    ),
    Chain(
        "was-going-to",
        f"BE_PAST {_F} GOING TO {_F} {_INF}",
        "plan",
        _label("futur du passé", "future in the past"),
        "was going to meet",
        0.85,
    ),
    Chain(
        "about-to",
        f"BE_PRES {_F} ABOUT TO {_F} {_INF}",
        "future",
        _label("futur proche", "near future"),
        "is about to meet",
        0.93,
    ),
    Chain(
        "is-to",
        f"BE_PRES {_F} TO {_F} {_INF} {_PP}?",
        "future",
        _label("être + infinitif", "be + infinitive"),
        "is to meet",
        0.94,
    ),
    Chain(
        "retort-was-to",
        f"RETORT BE_PAST {_F} TO {_F} {_INF}",
        "past",
        _label("prétérit", "past"),
        "response was to expel",
        0.9,
    ),
    Chain(
        "was-to",
        f"BE_PAST {_F} TO {_F} (?:HAVE_PRES {_F} (?:BEEN {_F})? {_PP}|{_INF} {_PP}?)",
        "plan",
        _label("plan passé", "past plan"),
        "was to meet",
        0.9,
    ),
    Chain(
        "has-to",
        f"(?:HAVE_PRES) {_F} TO {_F} {_INF}",
        "future",
        _label("obligation", "obligation"),
        "has to decide",
        0.85,
    ),
    Chain(
        "pluperfect",
        f"(?:HAVE_PAST|HAD_WOULD) {_F} (?:(?:BEEN {_F})? (?:{_PP}|BEEN|{_ING})|DUE)",
        "before-past",
        _label("plus-que-parfait", "pluperfect"),
        "had met",
        0.95,
    ),
    Chain(
        "present-perfect",
        f"(?:HAVE_PRES) {_F} (?:BEEN {_F})? (?:{_PP}|BEEN|{_ING})",
        "past",
        _label("present perfect", "present perfect"),
        "has met",
        0.94,
    ),
    Chain(
        "having",
        f"HAVE_ING {_F} (?:BEEN {_F})? {_PP}",
        "past",
        _label("participe passé", "past participle"),
        "having met",
        0.85,
    ),
    Chain("did", f"DO_PAST {_F} {_BASE}?", "past", _label("prétérit", "past"), "did not meet", 0.95),
    Chain("do", f"DO_PRES {_F} {_BASE}?", "present", _label("présent", "present"), "does not meet", 0.5),
    Chain(
        "past-progressive",
        f"BE_PAST {_F} {_ING}",
        "past",
        _label("prétérit progressif", "past progressive"),
        "was meeting",
        0.9,
    ),
    Chain(
        "past-passive",
        f"BE_PAST {_F} (?:BE_ING {_F})? {_PP}",
        "past",
        _label("prétérit passif", "past passive"),
        "was elected",
        0.95,
    ),
    Chain(
        "present-progressive",
        f"BE_PRES {_F} (?:ING|ING_NOUN|GOING|MEETING_NOUN)",
        "future",
        _label("présent progressif", "present progressive"),
        "is meeting",
        0.72,
    ),
    Chain(
        "present-passive",
        f"BE_PRES {_F} (?:BE_ING {_F})? {_PP}",
        "present",
        _label("présent passif", "present passive"),
        "is accused",
        0.5,
    ),
    Chain("was", "BE_PAST", "past", _label("prétérit", "past"), "was", 0.9),
    Chain("had", "HAVE_PAST", "past", _label("prétérit", "past"), "had", 0.93),
    Chain(
        "infinitif-passé",
        f"TO {_F} HAVE_PRES {_F} (?:BEEN {_F})? {_PP}",
        "past",
        _label("infinitif passé", "past infinitive"),
        "to have met",
        0.85,
    ),
    Chain(
        "infinitive",
        f"TO {_F} (?:BE_BASE {_F} (?:{_PP}|{_ING})?|HAVE_PRES {_F} {_PP}?|DO_PRES|{_BASE})",
        "infinitive",
        _label("infinitif", "infinitive"),
        "to meet",
        0.9,
    ),
    Chain(
        "subjunctive",
        f"BE_BASE {_F} {_PP}",
        "infinitive",
        _label("subjonctif", "subjunctive"),
        "demanded that it be held",
        0.9,
    ),
    Chain("scheduled", "SCHEDULED", "future", _label("présent d'agenda", "timetable present"), "begins", 0.7),
    Chain(
        "due-alone",
        f"DUE (?:TO {_F} (?:BE_BASE {_F} {_PP}|{_INF}))?|SET (?:FOR|TO {_F} (?:BE_BASE {_F} {_PP}|{_INF}))",
        "future",
        _label("prévu", "due"),
        "scheduled for",
        0.93,
    ),
    Chain("says", "SAYS", "past", _label("présent de citation", "reporting present"), "says", 0.65),
    Chain("past", "(?:PAST|ED|SET)", "past", _label("prétérit", "past"), "met", 0.95),
    Chain("past-doubtful", "BASE_ED", "past", _label("prétérit", "past"), "put", 0.75),
    Chain("participle", "PARTICIPLE", "participle", _label("participe passé", "past participle"), "taken", 0.85),
    Chain("present", "(?:PRES|BE_PRES|HAVE_PRES|BASE)", "present", _label("présent", "present"), "meets", 0.5),
    Chain("intent-present", "INTENT", "present", _label("présent", "present"), "plans", 0.5),
    Chain(
        "gerund",
        "(?:ING|HAVE_ING|BE_ING|GOING)",
        "gerund",
        _label("participe présent", "present participle"),
        "meeting",
        0.5,
    ),
)
_INTENT_STEMS = """plan brace gear hope want intend aim promise vow pledge threaten agree decide expect seek propose urge ask call
order prepare offer refuse decline warn invite summon subpoena consider mull fear wish plot demand request require instruct tell advise
recommend force vote commit allow enable oblige authorize persuade encourage permit need try attempt await"""
LOOKS = words("look looks looked looking")
INTENTS: set[str] = set()
for _base in _INTENT_STEMS.split():
    INTENTS |= {_base, _third(_base), _past(_base), _gerund(_base)}
# Deeds done once told in the past: "tried to seize power late Friday", "forced him to resign on Friday".
INTENTS -= {"tried", "attempted", "voted", "forced", "allowed", "enabled", "obliged", "persuaded", "permitted"}
INTENTS |= {"sought", "told", "threatening", "ready", "willing", "eager", "able"}
for _word in (
    "plans",
    "hopes",
    "wants",
    "intends",
    "aims",
    "promises",
    "vows",
    "pledges",
    "threatens",
    "agrees",
    "seeks",
):
    FORMS[_word] = "INTENT"
for _word in (
    "expects",
    "proposes",
    "urges",
    "prepares",
    "offers",
    "refuses",
    "declines",
    "considers",
    "fears",
    "demands",
):
    FORMS[_word] = "INTENT"
for _word in ("plan", "intend", "hope", "expect", "want"):
    FORMS[_word] = FORMS.get(_word, "BASE") if _word != "plan" else "BASE_NOUN"

WAYS = ("forward", "back", "off", "over", "up")
# Presents that tell of a term ahead: "the truce runs out on Friday".
TERMS = frozenset(
    {
        "runs out",
        "runs until",
        "runs through",
        "lasts until",
        "continues until",
        "run out",
        "takes effect",
        "take effect",
        "takes place",
        "take place",
        "takes over",
        "takes office",
        "comes into",
        "comes to",
        "come to",
        "comes before",
        "come before",
        "come into",
        "goes into",
        "go into",
        "enters into",
        "falls due",
        "falls on",
        "is up",
        "wraps up",
        "kicks off",
        "tips off",
        "gets under",
        "changes hands",
        "picks up",
        "reports earnings",
        "reports results",
        "reports quarterly",
        "reports its",
        *(f"{verb} its" for verb in ("announces", "unveils", "publishes", "releases")),
        "makes landfall",
        "lapses",
        "lapse",
        "appear before",
        "go to",
        "goes to",
        "appears before",
        "faces",
        "change hands",
        "leaves for",
        "lands in",
        "lands at",
        "opens in",
        "opens at",
        "ends in",
        "starts in",
        "votes on",
        "votes in",
        *(f"hears {what}" for what in ("the", "an", "its", "appeals", "arguments", "evidence")),
        "meets in",
        *(
            f"{verb} {way}"
            for verb in ("heads", "flies", "travels", "returns", "head", "fly", "travel", "return")
            for way in ("to", "for", "home", "into", "from")
        ),
    }
)
# Presents that say how things are; the others tell of a plan where a day stands beside them: "ministers meet on Friday".
STATIVES = words(
    "is are am isn't aren't has have haven't hasn't be being do does don't doesn't 'm 're 've comes come follows follow "
    "shows show suggests suggest means mean includes include remains remain reflects reflect underlines underline "
    "underscores highlights seems seem appears appear marks mark knows know thinks think believes believe says say "
    "contains contain describes describe concerns concern involves involve indicates indicate represents represent "
    "belongs belong depends depend stands stand lies lie relates relate amounts matches like likes need needs owe owes "
    "want wants agrees agree understand understands blames blame accuses accuse cites cite recalls recall notes note "
    "suspect suspects calls call argues argue claims claim tells tell adds add feels feel looks look sees see hear hears make makes let"
)

DEFERRING = words(
    "postponed delayed adjourned deferred postpone delay adjourn defer postpones delays pushed"
) | frozenset(("put off", "put back", "push back"))

AWAITING = frozenset(
    {("fearing",), ("dreading",), ("expecting",), ("hoping", "for"), ("bracing", "for"), ("wary", "of")}
    | {("in", "hope", "of"), ("in", "fear", "of"), ("for", "fear", "of"), ("under", "threat", "of")}
    | {("to", "prepare", "for")}
    | set(product(words("threatened"), words("with by"), words("a an")))
    | set(product(words("asked"), words("about"), words("his her their"), words("attendance participation")))
)
"""Phrases of waiting, of fear or of hope."""

LIVED = words(
    "attended missed watched marred witnessed survived hurt injured wounded killed scored beat beaten defeated crashed drew "
    "finished lost won interrupted overshadowed boycotted trailed fared polled triumphed prevailed stumbled ranked"
)
"""What was lived through at an event, or came of it."""
REACTING = words(
    "hailed welcomed condemned denounced deplored criticized criticised praised lamented regretted mourned blamed lauded applauded "
    "decried slammed blasted recalled remembered described echoed digested absorbed celebrated relived reviewed commented shrugged "
    "reacted reflected apologized apologised admitted rebounded recovered complained marveled marvelled credited thanked filmed "
    "photographed explained answered avenged retaliated responded"
)
"""What is said or felt of an event once it is over."""

EVENT_LEADS = {
    word: (relation, linked)
    for relation, linked, told in (
        ("before", False, "before"),
        ("before", True, "ahead eve preparation preparations run-up buildup build-up lead-up anticipation advance"),
        ("after", False, "after following"),
        ("after", True, "wake aftermath results result outcome count tally winner winners"),
        ("since", False, "since"),
        ("purpose", False, "for"),
        ("during", False, "during at amid"),
        ("during", True, "sidelines margins"),
        ("cause", False, "despite over without"),
        ("cause", True, "because due owing"),
    )
    for word in told.split()
}
"""What the preposition before an event says of its day, and whether it takes *of*, *to* or *for*."""

TENSES = Tenses(
    forms=FORMS,
    suffixes=SUFFIXES,
    not_verbs=NOT_VERBS,
    chains=CHAINS,
    forward=frozenset(),
    forward_to=DEFERRING
    | words("rescheduled moved extended reschedule extend extends shifted")
    | {f"{verb} {way}" for verb in ("put", "push", "bring", "brought", "move", "carried") for way in WAYS},
    deferring=DEFERRING,
    terms=TERMS,
    plan_for="for",
    untils=words("until till til through"),
    enduring=(words("enough sufficient"), words("last hold survive carry keep run cover operate")),
    stand_ins=words("did does do had has have was were is are"),
    starts=words("from since"),
    forbidding=words("banned barred prohibited forbade forbidden blocked prevented"),
    givers=words(
        "given gave granted allowed suspended closed banned barred imposed declared frozen froze halted blocked extended "
        "ordered restricted remanded prolonged renewed cancelled canceled grounded prohibited outlawed barred rented leased "
        "loaned quarantined confined sidelined reserved shelved excluded exempted"
    ),
    holders=words("has have had"),
    had_to=words("had"),
    allowing=words("approved authorised authorized permitted backed endorsed banned barred decreed ordered"),
    deferrals=words(
        "delay reprieve extension deadline truce ceasefire moratorium curfew lockdown ultimatum suspension ban halt pause"
    ),
    copulas=words(
        "stay stays stayed staying remain remains remained remaining keep keeps kept keeping get gets got getting gotten "
        "become becomes became becoming seem seems seemed"
    ),
    scheduled=words(
        "begin start open resume expire end held signed published handed convened close run played buried crowned sworn staged "
        "contested inaugurated unveiled"
    ),
    diary=words(
        "meet hold host attend convene reconvene gather resume begin start open reopen return visit travel fly arrive "
        "speak address testify vote play face race perform appear sit debate confer dine marry wed march strike"
    ),
    trailing_speech=True,
    absolutes=words("being"),
    first_names=words("fed met may"),
    captions=words("photo photograph caption image video picture pictured file"),
    statives=STATIVES,
    arranged=words(
        """received hosted staged held shown aired played released published unveiled launched presented opened closed
        deployed tried heard examined debated celebrated featured screened"""
    ),
    concessive=words("even as"),
    contingent=words("depends depend hinges hinge rests"),
    outcomes=words(
        "win victory loss defeat triumph failure resignation arrest arrests statement remarks comments collapse"
    ),
    attending=words("at"),
    diary_pairs=frozenset(product(("cast",), words("ballots votes their"))),
    stage_nouns=words("set hit cut bid bet broadcast"),
    appeals=frozenset(product(words("anyone anybody"), ("with",))),
    bidding=words("to"),
    readying=frozenset(
        {
            *product(words("prepared braced readied primed"), ("for",)),
            ("warned", "of"),
            ("hinted", "at"),
            ("predicted", ""),
        }
        | set(product(words("won secured obtained got requested"), words("meeting hearing audience")))
    ),
    achieving=words("managed prompted caused helped began started continued"),
    once_leads=words("once when if until unless"),
    topic_leads=words("with about my our your his her their"),
    owning=words("his her its their"),
    effective=words("effective"),
    planning=words("planning preparing organising organizing arranging plotting"),
    travelling=words("going"),
    setting_out=words("leaving departing flying traveling travelling returning heading"),
    births=words("born"),
    gerund_leads=words("to on about against"),
    owning_up=words("admit admits admitted admitting confess confesses confessed confessing pleaded linked tied due"),
    befalling=words("when"),
    departing=words("fly leave return head travel depart"),
    drawing=words("drawn drew attracted gathered brought mobilized mobilised"),
    turnout=words(
        "people protesters demonstrators supporters thousands hundreds dozens crowd crowds voters spectators"
    ),
    apposed=words(
        "first second third last winner winners victim victims loser champion champions runner absent fresh victorious"
    ),
    obliging=words("must"),
    imperatives=frozenset({("let", "'s"), ("let", "us"), ("see", "you"), ("see", "ya")}),
    imperative_forms=words("BASE"),
    blows=frozenset(product(words("strike strikes attack attacks raid raids assault"), words("on against"))),
    behind_days=words("in at by of on"),
    befell=words(
        "arrest arrests death deaths loss losses disappearance capture seizure discovery birth murder murders abduction kidnapping "
        "detention theft downing sinking collapse explosion defeat destruction"
    ),
    heralds=words("announced confirmed unveiled proposed promised scheduled decreed ordered"),
    heralded=words(
        """withdrawal pullout closure launch opening deployment departure resumption transfer reopening evacuation presence
        participation attendance return arrival"""
    ),
    foreseeing=words(
        """ruled ruling rule planned planning plans considered considering proposed proposing announced announcing scheduled
        scheduling excluded rejected envisaged envisaging contemplated contemplating weighed weighing sought seeking prepared
        preparing expected expecting demanded demanding offered offering accepted declined refused cancelled canceled
        scrapped arranged arranging organised organized organising organizing confirmed promised promising agreed wanted
        mooted mulled mulling discussed opposed feared foresaw called abandoned shelved recommended suggested requested
        pledged vowed threatened"""
    ),
    calling_off=words(
        "cancelled canceled called postponed halted scrapped dropped put delayed suspended shelved banned abandoned axed"
    )
    | frozenset(("called off", "put off")),
    assessed=words(
        """impossible possible essential necessary important vital crucial imperative urgent premature difficult unrealistic
        mandatory unthinkable"""
    ),
    retroactive=words("retroactive retroactively backdated"),
    forgoing=words("changed withdrew withdrawn decided opted chose reconsidered relented pulled backed gave reversed"),
    speakers=words("i we they he she you who"),
    shut=words("closed shut grounded quarantined confined sidelined"),
    pending=STATIVES,
    uttering=words("said says told added insisted warned"),
    behind_clause=words("in on at by for from to with over under into last this earlier during after before since"),
    homeward=words("home again out away back today tomorrow tonight next this"),
    crowds=words(
        "people police men women children troops frenchmen englishmen irishmen congressmen lawmen councilmen firemen policemen "
        "fishermen servicemen gunmen businessmen workmen clergymen schoolchildren"
    ),
    peoples=(
        "ian",
        "ish",
        "ese",
        "eli",
        "aqi",
        "ani",
        "udi",
        "eni",
        "french",
        "german",
        "american",
        "afghan",
        "greek",
    ),
    looking=words("looks seems promises appears remains looms could"),
    callers=words("called calls call calling"),
    for_coming=frozenset(
        {(word, "of") for word in ("ahead", "advance", "eve", "anticipation")}
        | {("way", "for"), ("stage", "for"), ("path", "for"), ("groundwork", "for")}
        | {("preparation", "for"), ("preparations", "for"), ("preparing", "for"), ("run-up", "to"), ("buildup", "to")}
        | {("build-up", "to"), ("lead-up", "to"), ("going", "into"), ("heading", "into"), ("looking", "to")}
    ),
    supposing=frozenset({("in", "case", "of"), ("the", "event", "of"), ("in", "event", "of")}),
    awaiting=AWAITING,
    unmarked_pasts=frozenset({"SET", "BASE_ED", "BASE_PARTICIPLE"}),
    before_doing=frozenset({("before",)}),
    declaring=words(
        "warns urges orders demands threatens promises vows pledges proposes asks accepts agrees recognises recognizes offers "
        "summons seeks wants hopes"
    ),
    till_clauses=words("before until till once"),
    till_phrases=frozenset({("by", "the", "time"), ("as", "soon", "as")}),
    planned_as=words("planned expected scheduled usual a an the early soon"),
    when_clauses=words("when after as"),
    looming=words("looming approaching nearing"),
    absolute_leads=words("with"),
    faced_by=words("facing awaiting pending prospect spectre"),
    awaited_by=words("was were been is are be still not"),
    hearings=words(
        "ruling rulings verdict judgment judgement motion sentencing approval decision appeal deadline review inquiry"
    ),
    day_links=words("on in for"),
    mishaps=words(
        "failing losing missing falling escaping surviving rejecting refusing collapsing breaking winning narrowly"
    ),
    voiding=words("cancelled canceled postponed scrapped axed banned rescheduled moved shifted relocated")
    | frozenset(("called off", "put off", "put back", "pushed back", "brought forward")),
    subject_days=words("is marks brings sees"),
    beginnings=frozenset(
        (*at, *on) for at in (("starting",), ("beginning",), ("effective",)) for on in ((), ("on",), ("from",))
    )
    | frozenset({("from",), ("as", "of")}),
    shifts=words("postponement deferral adjournment"),
    shifted_to=words("to until till"),
    decreeing=words(
        "agreed declared announced imposed ordered decreed proclaimed called signed proposed approved struck"
    ),
    streets=words("streets"),
    rallies=words(
        "march strike strikes protest protests rally demonstration demonstrations boycott walkout stoppage action blockade streets polls"
    ),
    happenings=words(
        "adjourned began started opened ended lasted concluded proceeded held attended interrupted disrupted ran"
    )
    | frozenset(
        (
            "took part",
            "took place",
            "went ahead",
            "went on",
            "passed off",
            "got under",
            "turned violent",
            "drew to",
            "broke up",
        )
    ),
    sensed=words("heard seen felt smelled smelt glimpsed"),
    inquiring=words(
        "looking searching hunting seeking investigating investigated probing probed examining examined assessing studying mourning questioning questioned"
    ),
    refusing=words("refused declined offered"),
    hopes=words("hope hopes hoped expect expects expected aim aims want wants wanted plan plans intend intends"),
    commands=words("ordered told asked urged instructed invited advised begged called"),
    upcoming=words("planned scheduled upcoming forthcoming impending expected looming next coming"),
    fronts=words("after since following"),
    staying=words("in at on"),
    quantifiers=words("all some most every"),
    befallen=words(
        "seen spotted filmed killed shot stabbed injured wounded found attacked robbed abducted kidnapped assaulted arrested"
    ),
    turning=words("closing opening starting beginning ending resuming expiring reopening"),
    warning=words("warns warn warned threatens threaten threatened fears fear vows vow"),
    ages=words("birthday anniversary"),
    ageing=words("turned celebrated marked been"),
    growing=words("turns"),
    accidents=words(
        "crash bombing bombings shooting shootings killing killings massacre attack attacks explosion explosions blast blasts "
        "earthquake quake fire disaster accident collapse assassination murder stabbing outage flood floods flooding landslide "
        "failure breakdown derailment sinking coup riot riots raid raids ambush defeat shelling violence clashes unrest arrest arrests death "
        "deaths win victory loss triumph statement remarks comments resignation ouster airstrike airstrikes bombardment kidnapping abduction "
        "hijacking thunderstorm assault beating mugging robbery heist theft shipwreck "
        "storming beheading slaying lynching jailbreak firefight shootout gunfight gunbattle incursion onslaught pogrom "
        "stampede mudslide landslip avalanche cyclone hurricane typhoon eruption tremor pileup capsizing blackout mutiny putsch "
        "sacking suicide overthrow breach leak spill stoning looting arson sabotage kidnappings abductions beheadings murders"
    ),
    intent_nouns=words(
        "intention intentions proposal proposals decision determination pledge promise vow threat threats invitation readiness willingness "
        "plan plans offer deal agreement move"
    ),
    withheld=words(
        "comment say confirm elaborate discuss disclose reveal specify speculate identify budge answer drawn"
    ),
    biding=words("waited waits wait"),
    notices=words("notice"),
    winning=words("won lost"),
    apart=frozenset(product(words("forward back off up"), words("to until till"))),
    leaving=words("leaves flies lands opens reopens closes faces"),
    doing=words("fear fears risk risks face faces regret regrets"),
    lived=LIVED,
    reacting=REACTING,
    inside=words("in at among"),
    infinitive_mark="to",
    passive_chains=words("past-passive could-not past-progressive"),
    amid=frozenset(
        product(
            words("winner winners victor victors loser losers result results findings outcome aftermath wake victims"),
            words("of"),
        )
    )
    | frozenset(
        product(
            words("results result returns findings outcome recount recounts tally fallout figures"), words("from of")
        )
    )
    | frozenset(("", word) for word in words("during after following since despite throughout by")),
    periods=words("day week month year morning night evening"),
    contrasts=words("but"),
    sinces=words("since"),
    booked=frozenset({("date", "set"), ("date", "fixed"), ("meeting", "set"), ("appointment", "made")}),
    clefts=frozenset({("it", "is"), ("it", "'s")}),
    facing=words("faces"),
    articles=words("a an the his her its their our"),
    prepositions=words("by of in with from at into over under via against between despite without"),
    conditions=words("if unless"),
    of_words=words("of"),
    before_plurals=words("for by"),
    pronouns=words("it he she they who which we i you"),
    singulars=words("it he she"),
    joining=words("and then"),
    arrivals=words("arrived came landed turned showed"),
    prospects=words("unlikely likely impossible possible improbable probable feasible doubtful"),
    by_then=words("before by until in on"),
    counted_from=words("of after following from"),
    compared=words("than"),
    idioms=frozenset(product(words("as than"), words("planned scheduled expected foreseen hoped feared anticipated")))
    | frozenset({("behind", "closed")})
    | frozenset(product(words("date dates dated dating"), ("back",))),  # "the deal dates back to Monday"
    coordinators=words("and then or"),
    once=words("originally initially previously"),
    firsts=words("first"),
    demonstrated=words("on of in at by to for with from after before over under about during against since until"),
    relative_thats=words("that"),
    repeats=words("again repeatedly"),
    fixers=words(
        "fixed set chose chosen picked named scheduled reserved earmarked proposed suggested recommended designated selected approved "
        "mentioned cited floated gave"
    ),
    fixed_as="as",
    dates=words("date dates day deadline cutoff"),
    determiners=words("a an the his her its their our and"),
    noun_leads=words(
        "own free political popular good ill iron divine national collective sheer military the a his her"
    ),
    modal_nouns=words("will might"),
    acting=words("faces returns flies votes leaves lands opens ends starts closes reopens"),
    standing_at=words("at in"),
    adjectives=words(
        "complete close present open clear free dry slow calm cool empty secure separate warm correct perfect"
    ),
    describing=frozenset({("close", "to"), ("present", "at"), ("present", "in"), ("present", "on"), ("open", "to")}),
    settling=words("decided refused agreed declined"),
    befores=words("before"),
    event_leads=EVENT_LEADS,
    lead_links=words("of to for"),
    led_links=words("of in at on to with by between for from over against"),
    arranging=words(
        "meeting visiting leaving flying traveling travelling returning heading holding hosting resuming joining"
    ),
    set_about={"set": words("up free alight ablaze afire aside off back down forth loose afloat adrift ashore")},
    titled=words("set"),
    marching=words("march rally protest strike demonstrate"),
    releases=words("release freeing resignation dismissal removal expulsion extradition handover surrender withdrawal"),
    ruling=words("rules decides reopens convenes returns reconvenes"),
    doing_nouns=words("meeting briefing"),
    led_nouns=words(
        "release publication announcement signing arrival trip journey mission unveiling verdict handover swearing-in "
        "testimony appearance interview delivery withdrawal"
    ),
    journeys=words("flew traveled travelled headed returned gathered"),
    hoped_for=words("hoped wanted wished"),
    looming_nouns=words(
        "fear fears threat threats warning warnings risk risks alert alerts call calls plan plans promise promises prospect prospects "
        "possibility announcement notice"
    ),
    announced=words("announced"),
    naming=words("dubbed christened nicknamed"),
    unplanned=words(
        "condemn condemns deplore deplores welcome welcomes praise praises hail hails regret regrets mourn mourns denounce "
        "denounces applaud applauds "
        "rejects reject slams slam blasts accuses accuse urges urge warns warn denies deny orders order fires sacks arrests "
        "arrest detains detain seizes seize sentences convicts acquits jails vetoes scraps rebukes summons rescues "
        "kill captures capture storms storm bombs bomb shoots shoot torches torch executes execute wound "
        "dies die kills crashes hits wins beats loses collapses explodes drowns injures wounds sinks derails defeats"
    ),
    fixtures=frozenset(
        (be, *at) for be in ("is", "are") for at in ((), ("on",), ("out", "on"), ("out",), ("back", "on"))
    ),
    whereabouts=words("in at"),
    contending=words("play meet travel name"),
    playing=words("play face host meet tour visit take travel name welcome entertain"),
    objects=words(
        "a an the his her its their this these those no some any with to for on in at over against before after by until "
        "monday tuesday wednesday thursday friday saturday sunday talks elections"
    ),
    particles=words("a an the his her its their out off up over down away back"),
    not_subjects=words(
        "of in on at for to from with by and or new more two three four five six seven eight nine ten several many few "
        "some all other recent further last next first second these those such his her its their no"
    ),
    counts=words(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen the these those all many "
        "several some no few of his her its their new more both sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty "
        "hundred dozen"
    ),
    fresh=words(
        "fresh peace urgent earlier previous repeated similar key final big major separate other further recent such death "
        "pay wage early late secret formal joint foreign political economic "
        "smaller larger bigger greater lower higher fewer better worse longer shorter tougher stronger weaker cheaper newer older "
        "small large huge old young extra vast massive modest record substantial"
    ),
    prefixes=words("re co pre counter over under mis out up"),
    modifiers=words(
        "arms sales payrolls sports news goods weapons sanctions rights affairs services savings jobs elections results operations "
        "communications securities resources drugs customs armaments"
    ),
    subjects=words("and or than as what how it he she they we you i who then"),
    onto=words("to"),
    doer_links=words("by"),
    forward_prepositions=frozenset({"to", "until", "till", "for"}),
    seeing=words("see seeing have having get getting"),
    to_see=words(
        """want wants wanted wanting wish wishes wished wishing hope hopes hoped hoping expect expects expected expecting like
        love prefer prefers preferred keen eager anxious impatient counting forward hopeful intend
        intends intended aim aims"""
    ),
    wishes=words("want wants wanted need needs like prefer"),
    intents=frozenset(INTENTS) | LOOKS | words("appeal appeals appealed appealing"),
    looks=LOOKS,
    onward=words("forward"),
    wished=frozenset(
        (noun, "that")
        for noun in words(
            "demand demands request requests call calls plea appeal insistence wish proposal recommendation"
        )
    ),
    phrasal_intents={
        **dict.fromkeys(words("call calls called calling"), words("for on upon")),
        **dict.fromkeys(words("appeal appeals appealed appealing"), words("to")),
    },
    going_on=words("added adding continued concluded stressed insisted"),
    sayings=words("said told added says announced reported confirmed stated declared wrote noted insisted warned"),
    borders=frozenset(
        [
            ";",
            ":",
            "–",
            '"',
            "“",
            "”",
            "(",
            ")",
            "that",
            "but",
            "because",
            "when",
            "if",
            "although",
            "though",
            "while",
            "whereas",
            "unless",
            "so",
        ]
    ),
    relatives=frozenset(["who", "which", "whose", "whom", "where"]),
    negations=frozenset(
        [
            "not",
            "n't",
            "never",
            "no",
            "neither",
            "nor",
            "without",
            "won't",
            "didn't",
            "isn't",
            "wasn't",
            "doesn't",
            "don't",
            "hasn't",
            "haven't",
            "hadn't",
            "can't",
            "cannot",
            "couldn't",
            "wouldn't",
            "aren't",
            "weren't",
            "denied",
            "denies",
        ]
    ),
    modals=frozenset(["may", "might", "could", "can", "must", "should", "would", "will", "shall"]),
    noun_markers=words(
        "the a an this that these those his her its their our my your some any no every each of in at by 's"
    ),
    infinitive_links=frozenset(),
    bare_infinitive=0.92,
    possessive_signs=frozenset({"'s"}),
    moved_from=words("from"),
    place_articles=words("on the"),
    ands=words("and"),
    nows=words("now"),
    indefinites=words("a an"),
    gerund_endings=("ing",),
    adverb_endings=("ly",),
    distant_conditions=words("if unless"),
)
