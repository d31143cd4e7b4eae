# ruff: noqa: E501 (tables of words)
"""English verbs by the field of life in which they are used: who acts, and on what. The first row that fits counts."""

from __future__ import annotations

from timeline.extraction.languages.en.bodies import BOARDS, CONTRABAND, ENTOURAGES, FIGHTERS, MISSIONS
from timeline.extraction.languages.en.senses import ARMED, CHAMBERS, ENVOYS, RELIEF, TOWNS
from timeline.extraction.sense_words import FieldSense, NounFrame
from timeline.extraction.sense_words import words as _w

_DELIBERATING = (
    frozenset(BOARDS)
    | frozenset(CHAMBERS)
    | _w(
        "cabinet commission government ministers panel tribunal executive bureau politburo presidium governors envoys ambassadors delegates committee's"
    )
)
_HOUSES = frozenset(CHAMBERS) | _w("house houses chamber chambers council assembly voters electorate deputies")
BILLS = _w(
    "bill bills motion motions amendment amendments treaty treaties budget draft law laws resolution proposal reform reforms nominee nomination nominees appointment text measure measures constitution pact candidate clause referendum tax convention"
)
_SIDES = _w("team teams side eleven club players champions squad boxer wrestlers")
_SHIPS = _w(
    "frigate frigates warship warships destroyer destroyers gunboat gunboats cruiser cutter cutters coastguard coastguards navy submarine submarines patrol patrols jet jets fighter helicopter helicopters carrier flotilla fleet minesweeper minesweepers corvette corvettes"
)
_SOLDIERS = frozenset(ARMED) | _w("soldier paratrooper marine peacekeeper legionnaire legionnaires guardsmen men tank")
_MEMBERS = _w("union council alliance organisation organization league bloc club commonwealth community association")
_CARRIERS = _w(
    "convoy convoys ship ships vessel vessels truck trucks lorry lorries train trains plane planes aircraft tanker tankers barge barges helicopter helicopters flight freighter freighters boat boats flights"
)
_CARGO = frozenset(RELIEF) | _w("grain wheat rice maize corn milk medical doctors nurses hospital hospitals generators")
_CARGO_GIVEN = _w(
    "flour blankets tents vaccines rations medicine medicines relief humanitarian doctors nurses grain wheat rice milk food generators rescuers parcels"
)
_ACCUSED = _w(
    "man men woman women suspect suspects journalist journalists activist activists student students leader leaders opponent opponents officer officers reporter reporters lawyer lawyers official officials businessman crew crewmen fishermen skipper captain editor priest monk monks tourist tourists couple sailors pilots dissident dissidents"
)
_SHORT = _w("reduce cut halve slash curtail restrict throttle shrink")
PEOPLE_IN_OFFICE = _w(
    "president premier minister ministers king queen chancellor leader leaders prince pope emir sultan envoy envoys delegation ambassador ambassadors counterpart counterparts visitor visitors guest guests secretary sheikh emperor governor mediators negotiators delegates"
)

_PRESSURE = _w("sanction sanctions embargo restrictions blockade boycott")
_LET_GO = _w("aid relief funds money tranche tranches million billion loan loans supplies grain convoy convoys")
_POLLING = _w("polls stations booths")
_VESSELS = _w("ferry ferries boat boats ship trawler vessel dinghy liner tanker freighter canoe barge raft yacht")

DEEDS: tuple[FieldSense, ...] = (
    # whoever deliberates meets
    FieldSense(_w("examine review discuss debate study"), "meeting", "040", who=_DELIBERATING, passive=False),
    FieldSense(
        _w("sit reconvene"), "meeting", "040", who=_DELIBERATING | _w("delegates parties teams experts"), passive=False
    ),
    FieldSense(_w("take"), "meeting", "040", who=_DELIBERATING, after=_w("up"), passive=False),
    FieldSense(
        _w("call"),
        "meeting",
        "040",
        what=PEOPLE_IN_OFFICE
        | ENVOYS
        | _w("bankers editors parties commanders generals chiefs heads owners unions employers executives"),
        after=_w("in"),
        over=_w("statement call"),
        passive=False,
    ),
    FieldSense(
        _w("hear"),
        "meeting",
        "040",
        who=_DELIBERATING,
        what=_w("both sides parties ministers envoys delegates"),
        passive=False,
    ),
    # chambers
    FieldSense(
        _w("defeat throw kill bury confirm back approve pass endorse adopt"),
        "vote",
        "057",
        who=_HOUSES,
        what=BILLS,
        passive=False,
    ),
    FieldSense(
        _w("defeat reject carry pass adopt throw"), "vote", "057", what=_w("bill motion amendment"), passive=True
    ),
    FieldSense(
        _w("confirm"),
        "vote",
        "057",
        who=frozenset(CHAMBERS),
        what=frozenset(ENVOYS)
        | _w("secretary minister judge justice chief general governor candidate appointee director"),
        passive=False,
    ),
    # clubs of states
    FieldSense(_w("admit"), "agreement", "057", who=_MEMBERS, passive=False),
    FieldSense(_w("admit"), "agreement", "057", after=_w("to into"), what=_w("country republic kingdom"), passive=True),
    # sport, and those who march
    FieldSense(
        _w("beat defeat rout crush thrash overwhelm hold win lose play"), "other", "000", who=_SIDES, passive=False
    ),
    FieldSense(
        _w("beat defeat rout crush thrash overwhelm"),
        "other",
        "000",
        beside=_w("slam cup championship title medal semifinal quarterfinal wickets innings penalties playoff league"),
        passive=False,
    ),
    FieldSense(
        _w("occupy storm seize block"),
        "other",
        "000",
        who=_w("students workers strikers farmers parents pupils employees squatters miners dockers"),
        passive=False,
    ),
    FieldSense(
        _w("walk"),
        "other",
        "000",
        who=_w("workers teachers nurses miners dockers pilots doctors drivers pupils strikers employees crews staff"),
        after=_w("out"),
        passive=False,
    ),
    # forces
    FieldSense(
        _w("chase shadow pursue tail escort track ram follow circle approach harass warn"),
        "military",
        "150",
        who=_SHIPS,
        over=_w("other military attack meeting visit withdrawal") | {""},
        passive=False,
    ),
    FieldSense(
        _w("go come fly sail return head"),
        "withdrawal",
        "087",
        who=_SOLDIERS - {"men"},
        after=_w("home"),
        passive=False,
    ),
    FieldSense(
        _w("cross leave fly depart march board"),
        "withdrawal",
        "087",
        who=_w("soldier paratrooper marine legionnaire tank"),
        beside=_w("last final remaining"),
        passive=False,
    ),
    FieldSense(_w("take"), "military", "150", who=_SOLDIERS, after=_w("over"), passive=False),
    FieldSense(
        _w("fall"),
        "attack",
        "190",
        who=_SOLDIERS | frozenset(FIGHTERS) | _w("policemen"),
        after=_w("in at near during while . ,"),
        over=frozenset(("",)),
        passive=False,
    ),
    FieldSense(
        _w("take retake"),
        "attack",
        "190",
        who=_SOLDIERS | frozenset(FIGHTERS),
        what=frozenset(TOWNS) | _w("barracks hill bridgehead fort fortress crossroads district suburb airfield palace"),
        passive=False,
    ),
    FieldSense(
        _w("take"),
        "military",
        "150",
        who=_SOLDIERS,
        after=_w("up"),
        what=_w("position positions station"),
        passive=False,
    ),
    FieldSense(
        _w("cross enter reach"),
        "visit",
        "042",
        who=frozenset(ENTOURAGES) | frozenset(MISSIONS),
        over=_w("attack military other") | {""},
        passive=False,
    ),
    FieldSense(
        _w("sink capsize founder"),
        "other",
        "000",
        who=_VESSELS,
        after=_w("off in near on after with within . ,"),
        passive=False,
    ),
    FieldSense(
        _w("drop surface close parachute"),
        "military",
        "150",
        who=_SOLDIERS | _SHIPS,
        after=_w("on off near into in"),
        over=_w("other") | {""},
        passive=False,
    ),
    # relief
    FieldSense(
        _w("distribute bring send fly drop unload ship take carry deliver hand deposit truck"),
        "aid",
        "070",
        what=_CARGO_GIVEN,
        over=_w("other visit military aid attack withdrawal") | {""},
    ),
    FieldSense(
        _w("dock arrive reach enter cross land leave roll get drive sail depart set"),
        "aid",
        "070",
        who=_CARRIERS,
        beside=_CARGO,
        passive=False,
    ),
    FieldSense(
        _w("deposit approve"),
        "aid",
        "070",
        what=_w("credit credits tranche million billion loan loans package"),
        over=_w("agreement other vote") | {""},
        passive=False,
    ),
    FieldSense(_w("release"), "legal", "090", what=_w("worker workers"), over=_w("legal aid")),
    FieldSense(_w("release unblock"), "aid", "070", what=_LET_GO, over=_w("legal other aid") | {""}),
    # pressure that ends, in both voices
    FieldSense(_w("lift"), "withdrawal", "085", what=_PRESSURE, over=_w("withdrawal sanction other") | {""}),
    # the polls
    FieldSense(_w("open reopen close"), "vote", "057", who=_POLLING, beside=_w("polling polls"), passive=False),
    # law
    FieldSense(_w("seize find intercept"), "legal", "090", what=frozenset(CONTRABAND)),
    FieldSense(_w("hold"), "legal", "090", what=_ACCUSED, after=_w("for at in on overnight"), passive=True),
    FieldSense(_w("outlaw ban dissolve"), "legal", "090", what=_w("party parties"), over=_w("sanction"), passive=False),
    FieldSense(
        _w("surrender"),
        "withdrawal",
        "087",
        who=_SOLDIERS | frozenset(FIGHTERS) | _w("garrison garrisons defenders holdouts company"),
        over=_w("other") | {""},
        passive=False,
    ),
    FieldSense(
        _w("surrender"),
        "legal",
        "090",
        beside=_w("tribunal court police prosecutors authorities"),
        after=_w("to himself herself"),
        passive=False,
    ),
    FieldSense(
        _w("take come enter go"),
        "legal",
        "090",
        who=_w("law laws act decree legislation constitution"),
        after=_w("effect force into"),
        beside=_w("effect force"),
        passive=False,
    ),
    # pressure
    FieldSense(
        _w("bar"),
        "sanction",
        "163",
        what=_w(
            "ship ships vessels trawlers tankers planes aircraft flights airlines companies firms banks goods imports lorries trucks traders fishermen"
        ),
        over=frozenset(("",)) | _w("sanction"),
        passive=False,
    ),
    FieldSense(
        _SHORT,
        "sanction",
        "163",
        what=_w("deliveries delivery supplies shipments exports"),
        over=_w("other aid sanction visit") | {""},
        passive=False,
    ),
    FieldSense(
        _w("block freeze"),
        "sanction",
        "163",
        what=_w("accounts account assets funds"),
        over=_w("refusal other sanction") | {""},
    ),
    FieldSense(
        _w("cancel withdraw suspend"),
        "sanction",
        "163",
        what=_w("licence licences license licenses permit permits accreditation visas visa"),
        passive=False,
    ),
    FieldSense(
        _w("order tell ask"),
        "expulsion",
        "160",
        what=frozenset(ENVOYS) | _w("journalists"),
        after=_w("to"),
        beside=_w("leave quit"),
        passive=True,
    ),
    FieldSense(
        _w("order"),
        "expulsion",
        "160",
        what=frozenset(ENVOYS) | _w("diplomat diplomats attache attaches journalists"),
        after=_w("out"),
        passive=False,
    ),
    FieldSense(
        _w("withdraw recall"), "withdrawal", "087", what=_w("ambassador ambassadors envoy nuncio consul"), passive=True
    ),
    FieldSense(
        _w("recall"),
        "withdrawal",
        "087",
        what=frozenset(ENVOYS)
        | _w(
            "chargés charges representative representatives nuncios mission personnel staff delegates observers monitors"
        )
        | _w("negotiators negotiator delegation troops forces soldiers contingent peacekeepers advisers"),
        passive=False,
    ),
    FieldSense(
        _w("hang execute behead"),
        "legal",
        "090",
        beside=_w(
            "sentenced convicted court prison death murderers murderer jail sentence sentences gallows condemned"
        ),
        passive=True,
    ),
    # time
    FieldSense(_w("pass run expire end"), "deadline", "000", who=_w("deadline ultimatum limit"), passive=False),
    FieldSense(
        _w("return"), "visit", "042", who=PEOPLE_IN_OFFICE | frozenset(ENTOURAGES), after=_w("from"), passive=False
    ),
    # hosts
    FieldSense(
        _w("welcome greet"), "meeting", "040", what=PEOPLE_IN_OFFICE, over=_w("statement meeting"), passive=False
    ),
)

# Accidents: nobody attacks.
ACCIDENTS = {"cave", "fire", "fires", "inferno", "collapse", "rockfall", "crush", "capsizing", "sinking", "pileup", "explosion", "blast", "firedamp", "leak", "landslip", "mudflow",
             "shipwreck", "crash", "crashes", "collision", "accident", "accidents", "derailment", "stampede", "blaze"}  # fmt: skip
ACCIDENTS_IN_TWO = {"cave": "in"}
ALSO_SHOTS = {"fire", "fires", "crush"}
"""Accidents only behind an article: "killed by fire" is shot."""
OF_GUNS = {
    "tank",
    "mortar",
    "artillery",
    "rocket",
    "sniper",
    "gun",
    "machine",
    "rebel",
    "army",
    "enemy",
    "friendly",
    "police",
    "government",
}
EXPLOSIONS = {"explosion", "explosions", "blast", "blasts"}
INDUSTRY = {"plant", "factory", "refinery", "colliery", "coal", "gas", "chemical", "fireworks", "boiler", "mill", "smelter", "steelworks", "petrochemical", "fertiliser", "fertilizer",
            "methane", "firedamp", "accidental", "works", "miners"}  # fmt: skip
"""Where an explosion is an accident, unless somebody brings it about."""
ON_PURPOSE = {"arson", "arsonists", "sabotage", "saboteurs", "terrorist", "terrorists", "bomber", "bombers", "suicide", "drone", "drones", "ambush", "gunmen", "ied",
              "landmine", "landmines", "bombing", "petrol", "responsibility", "claimed"}  # fmt: skip

# Warships that put to sea.
WARSHIPS = {"frigate", "frigates", "destroyer", "destroyers", "warship", "warships", "submarine", "submarines", "corvette", "corvettes", "cruiser", "cruisers", "carrier", "gunboat",
            "gunboats", "minesweeper", "minesweepers", "flotilla", "hms", "uss", "battleship", "battleships"}  # fmt: skip
WARSHIPS_IN_TWO: set[tuple[str, str]] = set()
PORTS = {"port", "harbour", "harbor", "dock", "quay", "moorings", "roads"}
NOUN_FRAMES: tuple[NounFrame, ...] = ()
ENDING_IN: set[str] = set()
ENDING_ITSELF_IN: set[str] = set()
LEADING_TO_OUTCOMES: set[str] = set()
BEING_MADE: set[str] = set()
INVITING = {"invite"}
ALSO_OF_TRADE = {"operations", "results"}
"""Happenings that are none where a firm's trade is told."""
NEVER_OF_TRADE = {
    "military",
    "naval",
    "ground",
    "combat",
    "counterterrorism",
    "offensive",
    "rescue",
    "peacekeeping",
    "election",
}
"""Beside them, no happening is one of a firm's trade."""
COMMERCE = {"bank", "bank's", "banks", "firm", "firms", "profit", "profits", "loss", "losses", "earnings", "income", "sales", "revenue", "revenues", "quarter", "dividend", "shareholders",
            "textile", "airline", "carmaker", "company", "company's", "companies", "subsidiary", "fiscal", "retailer", "insurer", "lender", "brewery", "refinery", "shares", "stock"}  # fmt: skip
