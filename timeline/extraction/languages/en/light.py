# ruff: noqa: E501 (tables of words)
# fmt: off
"""English verbs that mean nothing but that something is done, and the nouns that say what: "gave evidence", "launched a
search", "voiced opposition". Nouns that are happenings of their own (`nouns.txt`) stand here only where they are spoken."""

from __future__ import annotations

from timeline.extraction.sense_words import LightNouns, light_nouns
from timeline.extraction.sense_words import words as _w

_SAYING = _w("make give issue deliver express voice send submit present register convey put raise publish release post lodge file enter utter repeat renew level direct hand add air")
"""What is put in words is made, given or voiced."""
_HEARING = _w("receive get draw earn face provoke prompt attract meet incur")
"""Whoever receives it: the kind is the same."""
_DOING = _w("make launch mount stage carry conduct commit perform undertake begin start wage do order lead open fight run resume put repeat complete attempt step effect")
_LAYING = _w("impose place put set lay slap clamp levy introduce enforce raise apply fix bring double")
_REACHING = _w("make reach give grant find work secure win get obtain sign conclude strike come arrive form forge enter seek set establish lend throw earn")
_LAW = _w("open file lodge bring take enter give issue deliver hand grant impose make serve pass begin launch conduct carry hear face get receive win order obtain set lay swear start pursue submit")
_GIVING = _w("give make offer send provide lend render extend grant receive get mount launch carry begin start deliver bring rush pay award hand stage")
_LOSING = _w("inflict suffer sustain take cause")

LIGHT: LightNouns = light_nouns((
    # what is said
    (_LAW, "expulsion", "160", _w("expulsion deportation") | frozenset(("expulsion order", "expulsion orders", "deportation order", "marching orders"))),
    (_SAYING, "statement", "010", _w("forecast confession reaction comment comments remark remarks explanation account estimate assessment update admission clarification correction reply answer speech address statement declaration tribute praise thanks condolences apology apologies regret regrets concern concerns doubt doubts fear fears hope hopes optimism confidence satisfaction dismay sorrow grief sympathy solidarity support backing surprise relief gratitude joy delight alarm unease misgivings reservations scepticism skepticism pessimism interest disappointment belief opinion view views admiration congratulations greeting greetings advice communique communiqué bulletin overview version description lecture sermon homily eulogy toast proclamation")),
    (_w("give make issue"), "statement", "010", _w("assurance assurances reassurance reassurances reason reasons detail details figure figures date name names")),
    (_w("give hear"), "legal", "090", _w("evidence testimony")),
    (_w("take"), "legal", "090", _w("statements evidence testimony depositions deposition")),
    (_SAYING, "warning", "130", _w("warning threat ultimatum alert warnings threats alerts advisory")),
    (_SAYING | _HEARING, "accusation", "110", _w("accusation accusations condemnation condemnations complaint complaints criticism criticisms rebuke rebukes reprimand reprimands denunciation outrage anger indignation fury displeasure disgust disapproval protest protests recrimination recriminations allegation allegations reproach reproaches scorn ridicule dressing-down broadside tirade")),
    (_w("level make"), "accusation", "110", _w("charge charges")),
    (_SAYING | _w("receive get"), "demand", "020", _w("request requests appeal appeals plea pleas demand demands petition petitions claim claims application applications entreaty injunctions exhortation")),
    (_w("give issue"), "demand", "020", _w("order orders instruction instructions directive")),
    (_w("exert apply put bring step keep pile"), "demand", "020", _w("pressure pressures")),
    (_SAYING, "offer", "030", _w("offer offers promise promises pledge pledges undertaking undertakings commitment commitments guarantee guarantees proposal proposals overture overtures suggestion suggestions bid bids invitation invitations vow readiness willingness word compromise blueprint")),
    (_w("voice express register reiterate declare announce signal"), "refusal", "120", _w("opposition")),
    (_SAYING | _w("use exercise impose meet face cast apply"), "refusal", "120", _w("refusal refusals rejection rejections veto vetoes no objection objections rebuff denial denials snub resistance disagreement dissent unwillingness reluctance")),
    # who comes together, and who goes
    (_w("hold have convene stage take conduct make"), "meeting", "040", _w("council parley confab exchange exchanges get-together one-on-one head-to-head tête-à-tête pow-wow powwow workshop deliberations bargaining mediation working-session consultation")),
    (_w("enter begin open engage start take resume conduct hold"), "meeting", "040", _w("mediation deliberations bargaining haggling parleys horse-trading")),
    (_w("make pay take undertake begin"), "visit", "042", _w("stop detour journey halt visits voyage excursion crossing walkabout inspection")),
    # what is agreed
    (_REACHING, "agreement", "057", _w("settlement understanding pact alliance partnership venture arrangement consensus reconciliation rapprochement concession concessions compromise approval consent assent blessing go-ahead nod acceptance coalition concord terms union confederation recognition accommodation")),
    (_w("put call hold take table force win lose survive schedule"), "vote", "057", _w("motion motions ballot count recount")),
    (_w("call set fix hold declare order schedule"), "vote", "057", _w("election elections referendum referendums plebiscite poll polls by-election")),
    (_w("win lose secure gain get"), "vote", "057", _w("majority landslide mandate")),
    # what presses
    (_LAYING, "sanction", "163", _w("curb curbs ban bans restriction restrictions freeze levy levies tariff tariffs duty duties quota quotas penalty penalties countermeasure countermeasures embargo embargoes boycott surcharge surcharges moratorium cap caps prohibition sanction sanctions controls")),
    # the law
    (_LAW, "legal", "090", _w("suit suits lawsuit lawsuits case cases action probe probes inquiry investigation investigations prosecution writ summons subpoena sentence sentences fine fines ruling judgment judgement verdict decree decrees ordinance bail charges indictment indictments warrant warrants pardon pardons arrest arrests custody audit autopsy search searches manhunt sting reprieve injunction injunctions curfew")),
    (_w("make conduct carry launch stage begin mount order perform"), "legal", "090", _w("search searches manhunt hunt swoop round-up roundup arrests audit autopsy inquest")),
    (_w("start bring begin launch institute initiate"), "legal", "090", _w("proceedings")),
    (_w("extend renew"), "offer", "030", _w("offer invitation promise pledge welcome")),
    (_w("seek"), "legal", "090", _w("indictment indictments conviction injunction warrant prosecution acquittal damages pardon")),
    # force
    (_DOING, "attack", "190", _w("murder murders killing killings counterattack counterattacks counter-attack counter-attacks atrocity atrocities massacre massacres ambush ambushes rampage fight battle battles gun-battle robbery heist mugging pogrom lynching bloodbath reprisals assaults assault raids hit-and-run stabbing torture mutilation rape rapes executions")),
    (_w("fight wage do"), "attack", "190", _w("battle battles duel war")),
    (_LOSING, "attack", "190", _w("casualties losses")),
    (_w("gain take seize regain win wrest"), "attack", "190", _w("possession")),
    (_w("make stage carry fly conduct run mount launch hold perform step undertake put begin order complete"), "military", "150", _w("show display sortie sorties overflight overflights flypast patrol patrols sweep sweeps build-up buildup call-up mobilisation mobilization manoeuvre manoeuvres drill drills reconnaissance firing firings roadblock roadblocks checkpoint checkpoints")),
    (_w("set erect establish man throw put"), "military", "150", _w("roadblock roadblocks checkpoint checkpoints cordon")),
    (_w("take"), "military", "150", _w("station stations positions")),
    (_w("beat make begin sound order carry complete stage"), "withdrawal", "087", _w("retreat pull-out pullout drawdown pullback pull-back ")),
    # help
    (_GIVING, "aid", "070", _w("rescue rescues gift gifts donation donations help assistance relief loan loans grant grants aid refuge shelter subsidy subsidies bail-out bailout handout handouts lifeline airlift")),
))  # fmt: skip
LIGHT_LEADS = {
    "come": {"under", "to"}, "arrive": {"at"}, "meet": {"with"}, "enter": {"into"}, "engage": {"in"}, "draw": {"up"},
    "carry": {"out"}, "put": {"up", "in", "forward", "out"}, "set": {"up"}, "throw": {"up"}, "bring": {"in", "forward"},
    "hand": {"down", "in", "over"}, "step": {"up"}, "send": {"in", "out"}, "give": {"out"}, "strike": {"up"},
    "slap": {"on"}, "enforce": set(), "get": {"up"}, "lay": {"down"}, "raise": {"up"}, "work": {"out"},
}
"""What may stand between such a verb and its noun: "carried | out | a search", "came | under | criticism"."""
