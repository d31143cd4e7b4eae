"""English verbs that mean little alone: what they are done to says what was done. The first row that fits counts."""

from __future__ import annotations

from timeline.extraction.languages.en.senses import ARMED, ENVOYS, LABOUR
from timeline.extraction.sense_words import FieldSense
from timeline.extraction.sense_words import words as _w

_TRUCES = _w("truce truces ceasefire ceasefires cease armistice")
_SUMMONED = (
    frozenset(ENVOYS)
    | _w("commanders parties chairmen ministers leaders generals governors bankers rivals factions negotiators chiefs")
    | _w("sides presidents editors heads owners deputies")
)
_HULLS = _w("ship ships boat boats troopship troopships fleet flotilla armada vessel vessels")
_NAVAL = _w(
    "navy naval warships troops soldiers marines task troopships troopship patrol armada fleet squadron destroyers"
)

_FIGHTING = _w(
    "fighting attacks shelling bombing bombings bombardment bombardments offensive hostilities onslaught gunfire airstrikes"
)
_WAR = _w("war invasion blockade siege incursion incursions assault bombardment")
_WAR_CRIMES = _w("crimes crime criminal criminals")
_WAR_WORK = _w("effort efforts funding spending bonds games")
_RAIDS = _w("strikes raids strike raid")
_FORCES = _w("@state @person") | frozenset(ARMED)
_AIR_RAIDS = _w("air missile missiles drone drones artillery bombing")
_PLANS = _w("plan plans project projects idea")
_PLOTS = _w("attack attacks plot plots coup coups bombing bombings assassination assassinations raid hijacking")
_STOPPED = _PLOTS | _w(
    "strike strikes war wars invasion visit meeting summit talks vote offensive assault clash clashes"
)
_FRAIL = _w(
    "deal deals agreement accord contract sale merger plan plans visit trip summit tour exchange swap takeover bid"
)
_GRACE = _w("reprieve reprieves respite extension extensions delay deferral postponement moratorium priority agreement")

OBJECTS: tuple[FieldSense, ...] = (
    # what comes to nothing: plans that are given up, bargains and visits that fall through
    FieldSense(_w("drop abandon scrap shelve ditch bury axe kill"), "", "000", what=_PLANS, stance="cancel"),
    FieldSense(_w("collapse founder unravel"), "", "000", who=_FRAIL, passive=False, stance="cancel"),
    FieldSense(_w("fall"), "", "000", who=_FRAIL, after=_w("through apart"), passive=False, stance="cancel"),
    FieldSense(_w("thwart"), "legal", "090", what=_PLOTS),
    FieldSense(_w("avert forestall thwart"), "", "000", passive=True, stance="cancel"),
    FieldSense(_w("avert forestall thwart prevent"), "", "000", what=_STOPPED, passive=False, stance="cancel"),
    FieldSense(_w("come"), "", "000", after=_w("nothing naught nought"), passive=False, stance="cancel"),
    FieldSense(
        _w("burn desecrate trample"),
        "other",
        "000",
        what=_w("koran korans qur quran bible torah flag flags effigy book books"),
        over=_w("attack"),
    ),
    # a truce is broken by force
    FieldSense(_w("break violate breach infringe flout"), "attack", "190", what=_TRUCES),
    FieldSense(
        _w("throw hurl pelt fling"), "attack", "190", what=_w("stones rocks bricks bottles"), over=_w("other") | {""}
    ),
    FieldSense(_w("take"), "attack", "190", what=_w("hostage hostages captives"), passive=True),
    FieldSense(_w("drop"), "attack", "190", what=_w("bomb bombs napalm")),
    # what is reached, decided, granted
    FieldSense(
        _w("reach"),
        "agreement",
        "057",
        what=_w("agreement accord deal compromise understanding settlement truce ceasefire"),
        passive=False,
    ),
    FieldSense(
        _w("take"), "meeting", "040", what=_w("decision decisions"), beside=_w("meeting summit session"), passive=True
    ),
    FieldSense(_w("take"), "other", "000", what=_w("decision decisions step steps measure measures"), passive=True),
    FieldSense(_w("grant"), "agreement", "057", what=_w("status membership independence autonomy recognition")),
    FieldSense(
        _w("grant"),
        "legal",
        "090",
        what=_w("pardon pardons clemency immunity extradition stay stays injunction refuge citizenship"),
        over=_w("aid"),
    ),
    FieldSense(_w("grant"), "statement", "010", what=_w("interview interviews"), over=_w("aid")),
    FieldSense(
        _w("grant"),
        "agreement",
        "057",
        what=_w("request requests truce ceasefire concession concessions"),
        over=_w("aid"),
    ),
    FieldSense(
        _w("grant"), "legal", "090", who=_w("court judge judges tribunal justice justices"), what=_GRACE, over=_w("aid")
    ),
    FieldSense(_w("grant"), "other", "000", what=_GRACE, over=_w("aid")),
    FieldSense(
        _w("grant"),
        "other",
        "000",
        what=_w("licence licences license licenses permit permits visa visas"),
        over=_w("aid"),
    ),
    FieldSense(_w("settle"), "other", "000", after=_w("in at"), over=_w("agreement"), passive=False),
    # who is called to a place meets there
    FieldSense(_w("call"), "meeting", "040", what=_SUMMONED, beside=_w("to"), over=_w("statement call"), passive=False),
    # delegations and teams that are called home
    FieldSense(
        _w("recall"),
        "withdrawal",
        "087",
        what=_w("delegation team athletes contingent battalion troops squad negotiators"),
    ),
    # ships of war that sail
    FieldSense(
        _w("leave depart sail head put"),
        "military",
        "150",
        who=_HULLS,
        beside=_NAVAL,
        over=_w("visit withdrawal other") | {""},
        passive=False,
    ),
    # abstaining from a deed, and not from a vote
    FieldSense(
        _w("abstain"), "vote", "057", beside=_w("vote voting ballot resolution motion text votes against favour")
    ),
    FieldSense(_w("abstain"), "other", "000", after=_w("from"), over=_w("vote")),
    # forces that stop: no attack, but the end of one
    FieldSense(_w("stop halt end cease suspend pause"), "withdrawal", "087", what=_FIGHTING),
    FieldSense(_w("stop halt end cease pause"), "withdrawal", "087", who=_FIGHTING, passive=False),
    FieldSense(
        _w("stop halt cease suspend pause abandon call break end"),
        "legal",
        "090",
        what=_w("war"),
        beside=_WAR_CRIMES,
        itself=True,
    ),
    FieldSense(
        _w("stop halt cease suspend pause abandon call break end"),
        "other",
        "000",
        what=_w("war"),
        beside=_WAR_WORK,
        itself=True,
    ),
    FieldSense(_w("stop halt cease suspend pause abandon"), "withdrawal", "087", what=_WAR, passive=False),
    FieldSense(_w("abandon"), "withdrawal", "087", what=_FIGHTING, passive=False),
    FieldSense(_w("call break"), "withdrawal", "087", after=_w("off"), what=_FIGHTING | _WAR, passive=False),
    FieldSense(
        _w("stop halt cease suspend pause abandon call break end"),
        "other",
        "000",
        what=_RAIDS,
        beside=frozenset(LABOUR),
    ),
    FieldSense(_w("end"), "withdrawal", "087", who=_FORCES, what=_WAR | _RAIDS, passive=False),
    FieldSense(
        _w("stop halt cease suspend pause abandon"), "withdrawal", "087", who=_FORCES, what=_RAIDS, passive=False
    ),
    FieldSense(_w("call break"), "withdrawal", "087", after=_w("off"), who=_FORCES, what=_RAIDS, passive=False),
    FieldSense(
        _w("stop halt end cease suspend pause"), "withdrawal", "087", what=_w("strikes raids"), beside=_AIR_RAIDS
    ),
    # services that stop: nobody is punished
    FieldSense(
        _w("suspend halt stop resume"),
        "other",
        "000",
        what=_w("class classes lesson lessons lectures shift shifts production play season matches strike strikes"),
        over=_w("sanction"),
    ),
    FieldSense(
        _w("suspend"),
        "other",
        "000",
        who=_w("airways airline airlines carrier"),
        beside=_w("flight flights"),
        over=_w("sanction"),
    ),
    # what is handed over
    FieldSense(
        _w("hand"),
        "other",
        "000",
        what=_w("body bodies remains coffins archives notebooks keys"),
        after=_w("over"),
        over=_w("legal aid other") | {""},
    ),
    FieldSense(
        _w("hand"),
        "aid",
        "070",
        what=_w("water generators parcels food"),
        after=_w("over out"),
        over=_w("legal other") | {""},
    ),
    # who is taken to hospital is not arrested, and jets that are ordered are bought
    FieldSense(
        _w("take rush"),
        "other",
        "000",
        after=_w("to"),
        beside=_w("hospital hospitals clinic"),
        over=_w("legal other") | {""},
    ),
    FieldSense(
        _w("order"),
        "other",
        "000",
        what=_w("jets planes aircraft airliners helicopters vaccines doses turbines"),
        over=_w("demand legal military"),
    ),
    # no law frees whom outlaws held
    FieldSense(
        _w("free release"),
        "other",
        "000",
        who=_w("guerrillas rebels kidnappers hijackers gunmen captors militants pirates guerrilla insurgents"),
        over=_w("legal"),
    ),
    FieldSense(
        _w("set"),
        "other",
        "000",
        what=_w("himself herself themselves"),
        beside=_w("fire alight ablaze"),
        over=_w("attack"),
    ),
    # what is put in writing asks
    FieldSense(
        _w("write"), "demand", "020", beside=_w("asking requesting demanding urging"), over=_w("statement"), keeps=True
    ),
    # soldiers are ordered
    FieldSense(
        _w("order"), "military", "150", what=frozenset(ARMED) - _w("helmets carrier"), after=_w("into to"), passive=True
    ),
)
