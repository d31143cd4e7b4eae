# ruff: noqa: E501 (tables of words)
"""More of English verbs by the field of life in which they are used: borders, forces, rescue, courts, bodies that hear."""

from __future__ import annotations

from timeline.extraction.languages.en.bodies import BOARDS, ENTOURAGES, FIGHTERS, MISSIONS
from timeline.extraction.languages.en.dealings import DEALINGS
from timeline.extraction.languages.en.deeds import BILLS as _BILLS
from timeline.extraction.languages.en.deeds import DEEDS, PEOPLE_IN_OFFICE
from timeline.extraction.languages.en.effects import EFFECTS
from timeline.extraction.languages.en.frames import FRAMES
from timeline.extraction.languages.en.idioms import IDIOMS
from timeline.extraction.languages.en.objects import OBJECTS
from timeline.extraction.languages.en.particles import PARTICLE_SENSES
from timeline.extraction.languages.en.senses import ARMED, CHAMBERS, COURTS
from timeline.extraction.languages.en.turns import TURNS
from timeline.extraction.sense_words import FieldSense, WhoActs
from timeline.extraction.sense_words import words as _w

_FORCES = frozenset(ARMED) | _w(
    "missiles artillery launchers howitzers batteries guns reinforcements units division armoured armored"
)
_AIRCRAFT = _w(
    "aircraft plane planes jet jets bomber bombers fighter fighters drone drones helicopter helicopters warplane warplanes balloon"
)
_REFUGEES = _w("refugees wounded sick injured migrants displaced survivors castaways")
_NATIONALS = _w(
    "evacuees nationals citizens foreigners expatriates tourists staff dependants dependents families civilians diplomats holidaymakers residents subjects"
)
_TRAVELLERS = (
    PEOPLE_IN_OFFICE
    | _w("commissioner commissioners undersecretary mayor officials ombudsman")
    | frozenset(ENTOURAGES)
    | frozenset(MISSIONS)
)
_GOERS = _TRAVELLERS | _w("he she they")
_BODIES = (
    frozenset(BOARDS)
    | frozenset(CHAMBERS)
    | _w("council committee commission assembly panel board union alliance organisation organization")
)
_LEGATIONS = _w("mission embassy consulate representation legation ties relations presence links")
_MINES = _w("mines mine minefield minefields")
_SEATS = _w("seats constituencies votes majority")
_LIMITS = _w("controls restrictions curbs rules screws checks blockade embargo sanctions")
_CAPTAINS = _w("captain captains skipper skippers crew crews suspect suspects smugglers traffickers defendants accused")

SOME: set[str] = set()
CLASS_SENSES: tuple[FieldSense, ...] = ()
FIELD_SENSES: tuple[FieldSense, ...] = (
    *EFFECTS,
    *IDIOMS,
    *PARTICLE_SENSES,
    *TURNS,
    *DEALINGS,
    *OBJECTS,
    *DEEDS,
    # forces
    FieldSense(
        _w("move shift rush redeploy transfer march airlift"),
        "military",
        "150",
        what=_FORCES,
        over=_w("other aid withdrawal") | {""},
    ),
    FieldSense(
        _w("cross enter violate penetrate overfly breach"),
        "military",
        "150",
        who=_AIRCRAFT,
        over=_w("other attack visit legal") | {""},
        passive=False,
    ),
    FieldSense(_w("lay sow drop"), "military", "150", what=_MINES, over=_w("other") | {""}),
    FieldSense(
        _w("double step reinforce strengthen extend resume"),
        "military",
        "150",
        what=_w("patrols patrol garrison garrisons"),
        over=_w("other") | {""},
    ),
    FieldSense(
        _w("lift take"), "withdrawal", "087", who=_AIRCRAFT, beside=_w("last final"), after=_w("off"), passive=False
    ),
    # people brought to safety
    FieldSense(
        _w("ferry fly bring take transport carry bus drive ship airlift pluck pull"),
        "aid",
        "070",
        what=_REFUGEES,
        over=_w("other visit military legal") | {""},
    ),
    FieldSense(_w("pluck rescue winch"), "aid", "070", over=_w("other aid") | {""}),
    FieldSense(
        _w("ferry transport airlift ship"),
        "withdrawal",
        "087",
        what=_NATIONALS,
        over=_w("other visit military legal aid") | {""},
    ),
    FieldSense(
        _w("fly bring take"),
        "withdrawal",
        "087",
        what=_NATIONALS,
        after=_w("home out"),
        over=_w("other visit military legal aid") | {""},
    ),
    # borders
    FieldSense(
        _w("cross"),
        "visit",
        "042",
        who=_TRAVELLERS,
        beside=_w("border frontier line"),
        over=_w("attack military other") | {""},
        passive=False,
    ),
    FieldSense(
        _w("go"),
        "visit",
        "042",
        who=_GOERS,
        after=_w("back"),
        beside=_w("to"),
        over=_w("other") | {""},
        passive=False,
    ),
    FieldSense(_w("fly"), "visit", "042", who=_GOERS, after=_w("up down over across"), passive=False),
    FieldSense(
        _w("fly go come sail head"),
        "visit",
        "042",
        who=_GOERS,
        after=_w("home"),
        over=_w("other") | {""},
        passive=False,
    ),
    # money and goods that arrive
    FieldSense(
        _w("arrive reach come"),
        "aid",
        "070",
        who=_w("tranche tranches instalment instalments loan loans aid relief supplies shipment shipments funds"),
        over=_w("visit other") | {""},
        passive=False,
    ),
    # bodies that hear and are called together
    FieldSense(_w("hear"), "meeting", "040", who=_BODIES - frozenset(COURTS), after=_w("from"), passive=False),
    FieldSense(
        _w("call summon convene"),
        "meeting",
        "040",
        what=_BODIES,
        beside=_w("session sitting meeting emergency"),
        over=_w("other statement call demand") | {""},
        passive=True,
    ),
    # ties
    FieldSense(_w("downgrade"), "expulsion", "160", what=_LEGATIONS),
    # law
    FieldSense(
        _w("begin open start launch"),
        "legal",
        "090",
        what=_w("arbitration litigation"),
        over=_w("other meeting") | {""},
        passive=False,
    ),
    FieldSense(_w("summon"), "legal", "090", what=_CAPTAINS, over=_w("other meeting demand") | {""}),
    FieldSense(
        _w("go come"),
        "legal",
        "090",
        who=_w("dispute case appeal complaint suit lawsuit quarrel petition claim"),
        after=_w("before to"),
        over=_w("visit other") | {""},
        passive=False,
    ),
    FieldSense(_w("drag haul"), "legal", "090", beside=_w("court tribunal judge dock hague")),
    FieldSense(_w("draw settle fix demarcate"), "legal", "090", who=frozenset(COURTS), passive=False),
    # pressure
    FieldSense(_w("tighten stiffen toughen"), "sanction", "163", what=_LIMITS, over=_w("other") | {""}),
    FieldSense(
        _w("cut halt stop freeze suspend"),
        "sanction",
        "163",
        what=_w("aid assistance subsidies support"),
        over=_w("other aid") | {""},
        passive=False,
    ),
    FieldSense(_w("cut"), "sanction", "163", after=_w("off"), beside=_w("aid assistance"), passive=False),
    FieldSense(
        _w("close shut seal block"),
        "sanction",
        "163",
        what=_w("border borders frontier frontiers crossing crossings strait straits airspace canal port ports"),
        over=_w("other agreement refusal legal") | {""},
        passive=True,
    ),
    FieldSense(
        _w("suspend prorogue dissolve"),
        "legal",
        "090",
        what=_w("parliament assembly legislature constitution"),
        over=_w("other sanction") | {""},
    ),
    FieldSense(
        _w("designate label brand declare list classify"),
        "sanction",
        "163",
        what=_w("terrorist terrorists"),
        over=_w("other statement accusation") | {""},
    ),
    # votes
    FieldSense(
        _w("win capture take"),
        "vote",
        "057",
        what=_SEATS,
        who=_w(
            "party front coalition alliance league movement bloc democrats socialists conservatives liberals nationalists"
        ),
        passive=False,
    ),
    # what is made known
    FieldSense(
        _w("make"),
        "statement",
        "010",
        what=_w("findings report text letter document figures results list conclusions memorandum"),
        after=_w("public"),
        over=_w("other") | {""},
    ),
    *FRAMES,
)

_TEXTS = _w(
    "text texts draft drafts terms details issue issues clause clauses wording agenda map maps differences points questions article articles paragraph paragraphs language gaps obstacles formula list compromise price prices quotas"
)
_OWN = _w("their its")
_IDLE = _w(
    "anthem hymn song birthday lunch silence minute prayer prayers candles candle wreath wreaths applause flag flags"
)
_RULED = _w(
    "government party parties coalition incumbent ruling president premier minister establishment leader leaders left right mayor tax taxes"
)
BY_WHO_ACTS: tuple[WhoActs, ...] = (
    WhoActs(
        "legal",
        "090",
        frozenset(COURTS)
        | _w(
            "police policemen policeman detectives gendarmes customs investigators bench arbitrators prosecution bailiffs sheriff"
        ),
        _w("on for against after into at down"),
        own=_OWN,
    ),
    WhoActs(
        "military",
        "150",
        (frozenset(ARMED) - _w("jets carrier forces column columns")) | _w("navy reservists patrol marine"),
        _w(
            "to into across through toward towards on over against along from behind north south east west up ashore past around"
        ),
        own=_OWN,
    ),
    WhoActs(
        "attack",
        "190",
        (frozenset(FIGHTERS) - _w("men"))
        | _w(
            "kidnappers hijackers pirates bandits missile rocket shells saboteurs assailants jihadists looters rioters"
        ),
        _w("on at into across through against over onto"),
        own=_OWN,
    ),
    WhoActs(
        "meeting",
        "040",
        _w("mediators negotiators delegates sides delegations mediator negotiator"),
        _w("with over at on through towards toward into"),
        what=_TEXTS,
    ),
    WhoActs("vote", "057", _w("voters electorate electors"), _w("against for"), what=_RULED | _BILLS),
    WhoActs("vote", "057", frozenset(CHAMBERS), frozenset(), but=_IDLE),
    WhoActs(
        "aid",
        "070",
        _w("lifeboat rescuers medics firefighters charity charities donors lifeguards paramedics volunteers"),
        _w("to through for into"),
        own=_OWN,
    ),
)
"""What a verb that is in no table tells by whoever does it: the police's deeds are of the law, a brigade's of an army; but
whoever only rests, sings or dances does nothing of the kind."""
