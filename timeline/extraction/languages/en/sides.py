# ruff: noqa: E501 (tables of words)
# fmt: off
"""What verbs that say little tell in English by who acts and on what, and what somebody is in: "behind bars"."""

from __future__ import annotations

from timeline.extraction.languages.en.bodies import CONTRABAND, FIGHTERS
from timeline.extraction.languages.en.deeds import BILLS
from timeline.extraction.languages.en.senses import ARMED, CHAMBERS, ENVOYS
from timeline.extraction.sense_words import SidesOf, somebody
from timeline.extraction.sense_words import words as _w

_AIR = _w("drone drones plane planes jet jets warplanes bombers gunships helicopter helicopters missile missiles gunners snipers gunboats")
_ARMS = (frozenset(ARMED) | frozenset(FIGHTERS) | _AIR | _w("soldier army forces militia militias militiamen mutineers jihadists separatists terrorists bandits officers raiders islamists commandos police")) - _w("men police carrier")
_ENEMIES = _w(
    "rebel rebels column columns position positions village villages villagers town towns convoy convoys palace capital base bases barracks camp camps militants militia stronghold strongholds insurgents "
    "civilians herdsmen fighters guerrillas troops soldiers garrison depot depots refinery airfield trenches lines bunker bunkers hideout hideouts jihadists president"
)
_LAW = _w("police policemen policeman detectives detective gendarmes customs investigators prosecutors prosecutor agents bailiffs interpol magistrates officers coastguards marshals")
_SUSPECTS = frozenset(CONTRABAND) | somebody("person") | _w(
    "man men woman suspect suspects mayor banker minister general student students journalist journalists activist activists gang gangs trafficker traffickers smuggler smugglers cleric preacher "
    "leader ringleader ringleaders fugitive fugitives thieves robbers hackers deputy senator businessman businessmen lawyer lawyers editor colonel spy spies killer killers dissident dissidents demonstrators ring network cell"
)
_TROOPS = (frozenset(ARMED) | _w("missile gunmen missiles artillery howitzers reinforcements units unit division divisions brigade troops soldiers tanks warships jets batteries men armour bombers")) - _w("carrier helmets men")
_INTO = _w("into to onto toward towards across along through around on")
_OUT = _w("out off home back away from")
_HOUSES = frozenset(CHAMBERS) | _w("members deputies lawmakers legislators senators councillors delegates")
_MOVING = _w("roll pull drive ride walk sail sweep slip move push hurry rush race dash speed steam cruise cycle pop nip file step climb troop sneak fly head")

BY_SIDES: tuple[SidesOf, ...] = (
    SidesOf("attack", "190", who=_ARMS, led=_w("after against at upon for"), what=_ENEMIES),
    SidesOf("attack", "190", who=_AIR, led=_w("for"), what=_ENEMIES | _w("dead deaths men"), verbs=_w("account")),
    SidesOf("legal", "090", who=_LAW, led=_w("after upon on at"), what=_SUSPECTS),
    SidesOf("withdrawal", "087", what=frozenset(ENVOYS) | _w("diplomat diplomats"), then=_w("home back")),
    SidesOf("expulsion", "160", what=frozenset(ENVOYS) | _w("diplomat diplomats"), then=_w("out away packing")),
    SidesOf("withdrawal", "087", what=_TROOPS, then=_OUT - _w("back")),
    SidesOf("military", "150", what=_TROOPS, then=_INTO),
    SidesOf("military", "150", what=_TROOPS, led=_INTO),
    SidesOf("attack", "190", who=_ARMS - _w("police"), led=_w("through into across on"), what=_w("village villages town towns market camp school church mosque hamlet hamlets settlement neighbourhood"), verbs=_w("sweep tear burst ride roar rampage descend")),
    SidesOf("expulsion", "160", what=_w("migrants refugees foreigners missionaries monks journalists traders gypsies villagers workers smugglers"), then=_w("over across out"), verbs=_w("bundle drive push dump march bus truck herd escort ship put throw kick chase shove force")),
    SidesOf("vote", "057", who=_HOUSES, led=_w("through against behind down out off"), what=BILLS | _w("deal accord pact fund agreement plan loan")),
    SidesOf("visit", "042", who=somebody("person") | _w("train motorcade plane aircraft entourage"), led=_w("into to"), what=somebody("place"), verbs=_MOVING),
)
MOVING_ABOUT = _MOVING | _w("bundle dump herd escort chase tear burst descend go come close turn set throw haul march land bring lead take put lay let send pick run knock pour tear shift ship ferry hurl fling parade fetch")
"""Verbs that only say that something moves, or is moved."""

BEING_IN: dict[tuple[str, ...], tuple[str, str]] = {
    **dict.fromkeys((("behind", "bars"), ("in", "custody"), ("under", "arrest"), ("in", "detention"), ("in", "jail"), ("in", "prison"), ("under", "house", "arrest")), ("legal", "090")),
    **dict.fromkeys((("in", "the", "dock"), ("on", "trial"), ("under", "investigation")), ("legal", "090")),
    **dict.fromkeys((("on", "the", "phone"), ("on", "the", "telephone"), ("on", "the", "line")), ("call", "041")),
    **dict.fromkeys((("in", "talks"), ("in", "session"), ("in", "conclave")), ("meeting", "040")),
    **dict.fromkeys((("under", "siege"), ("under", "attack"), ("under", "fire"), ("at", "war")), ("attack", "190")),
    **dict.fromkeys((("on", "alert"), ("on", "high", "alert"), ("on", "patrol"), ("on", "manoeuvres")), ("military", "150")),
    ("at", "the", "polls"): ("vote", "057"),
}
"""Said of somebody on a day, with the kind that it tells."""
