# ruff: noqa: E501 (tables of words)
# fmt: off
"""Turns of the English press in which a plain verb means little and what stands beside it says all: "spoke out against",
"laid it at the door of", "went before the cameras", "the lease is up". The first row that fits counts."""

from __future__ import annotations

from timeline.extraction.languages.en.bodies import ENTOURAGES, FIGHTERS, MISSIONS
from timeline.extraction.languages.en.senses import ARMED, CHAMBERS, COURTS, ENVOYS
from timeline.extraction.sense_words import NO_KIND, FieldSense, somebody
from timeline.extraction.sense_words import words as _w

_PLAIN = _w("other state") | NO_KIND
_SAID = _w("statement") | _PLAIN
_PERSON = somebody("person")
_GOERS = frozenset(ENTOURAGES) | frozenset(MISSIONS) | _w("couple party guests commissioner commissioners mayor officials delegation pilgrims athletes") | _PERSON
_SOLDIERS = frozenset(ARMED) | _w("soldier paratrooper marine units unit regiments division divisions armoured rearguard gendarmes guardsmen legionnaires garrison sappers engineers patrol patrols vehicles")
_WON = _w("winner victor winners victors elect re-elected reelected elected")
_SHIPS = _w("ship ships vessel vessels navy frigate frigates warship warships destroyer destroyers gunboat gunboats cruiser cutter submarine submarines carrier flotilla fleet squadron minesweeper minesweepers corvette corvettes armada")
_SEVERAL = _w("they leaders presidents ministers premiers envoys sides parties negotiators delegations teams delegates rivals chiefs generals men women governments experts mediators ambassadors heads kings factions enemies foes")
_VENGEANCE = _w("vengeance revenge retaliation reprisals reprisal retribution countermeasures bloodshed")
_HARSH = _w("crushing merciless harsh firm swift decisive severe devastating forceful painful stern")
_HARM = _w("bloodbath bloodshed disaster catastrophe chaos famine carnage war anarchy collapse massacre ruin starvation")
_SHAME = _w("act aggression provocation crime crimes outrage massacre genocide murder sham farce masquerade charade circus travesty swindle robbery disgrace scandal piracy blackmail terrorism betrayal lie lies slander fabrication liar liars traitor traitors puppet murderer murderers dictator terrorist")
_HORRORS = _w("genocide apartheid nazis nazi hitler terrorism piracy slavery fascism fascists blackmail stalin colonialism torture")
_DEEDS_BLAMED = _w("attack attacks blast blasts killing killings bombing bombings crash explosion raid raids coup plot murder murders massacre unrest riots riot violence assassination sabotage fire shelling hacking leak outage poisoning disappearance failure collapse breakdown defeat delay crisis shortage")
_DRAFTS = _w("proposal proposals compromise draft formula blueprint package roadmap offer text plan plans page paper peace terms options")
_GAMES = _w("competition tournament games olympics cup league championship championships qualifiers finals")
_SHUT = _w("port ports harbour harbours harbor airspace waters border borders crossing crossings strait canal skies")
_SITES = _w("website websites site sites access app apps accounts internet channel channels broadcasts signal platform network networks newspaper newspapers")
_LEGATION = _w("embassy embassies consulate consulates legation mission")
_LIVING_THERE = _w("islanders villagers settlers inhabitants families residents nomads tribesmen population peasants townspeople squatters herdsmen gypsies foreigners")
_NATIONALS = _w("settlers nationals citizens foreigners expatriates tourists staff dependants families civilians diplomats holidaymakers students islanders monitors observers teachers workers")
_LEFT_BEHIND = _w("base bases bridge town city hill fort fortress position positions post posts outpost airport airfield island islands territory zone village port enclave valley barracks canal peninsula")
_BILL = _w("bill bills law laws budget treaty reform reforms amendment amendments text constitution measure measures package pact convention legislation plan draft motion agreement tax referendum")
_VOTING = frozenset(CHAMBERS) | _w("house chamber council assembly conclave cardinals delegates members electors college caucus committee voters people electorate islanders nation peers chambers convention congress citizens party bishops")
_CHOSEN = _w("pope leader president chairman chairwoman chief candidate candidates speaker head secretary successor premier chancellor patriarch caliph king captain governor mayor senator")
_HOUSES = frozenset(CHAMBERS) | _w("house chamber chambers committee lords")
_CASES = _w("case cases charge charges prosecution suit lawsuit complaint investigation inquiry probe proceedings appeal action")
_PRISON = _w("handcuffs handcuffed cuffs custody chains irons shackles")
_LIVES = _w("life lives leg legs arm arms eye hand hands men soldiers son daughter husband brother limb foot")
_VIOLENCE = _w("sniper mine mines shell shells bomb bombs grenade ambush bullet rocket rockets attack blast explosion fighting shelling gunfire rebels gunmen missile drone airstrike raid landmine")
_GUNS = _w("guns gun weapons rifles cannon artillery fire machine-guns tanks")
_CROWD = _w("march protest protests rally demonstration demonstrations crowd crowds procession sit-in picket strike funeral")
_BOMBS = _w("bomb bombs grenade grenades explosives device devices mine charge charges")
_REVOLTS = _w("revolt rebellion uprising mutiny insurrection coup riot riots unrest insurgency rising putsch")
_RELIEF_MEN = _w("doctors nurses medics rescuers firefighters paramedics surgeons engineers blankets tents medicine medicines vaccines generators food flour rice wheat grain water meals clothing oxygen soup seed stretchers ambulances pumps supplies relief")
_CARRIED = _w("water food flour rice bread meals soup medicine medicines blankets tents clothing milk coal fuel seed clothes supplies parcels oxygen relief vaccines hay fodder")
_NEEDY = _w("victims survivors people families refugees displaced homeless stricken besieged trapped stranded hungry starving flooded camp camps village villages villagers town towns city cities district districts valley region hospital hospitals shelter shelters island islands islanders nomads drought famine flood floods quake earthquake convoy lorries trucks generators ashore capital troops garrison")
_MOVED_FOR = _w("adjournment recess vote dismissal closure suspension ban boycott impeachment inquiry")
_FED = _w("soup meals food bread rice water blankets milk rations clothes")
_GIVEN_GOODS = _w("boats boat vehicles ambulances ambulance helicopters helicopter trucks lorries buses tractors radios computers books equipment generators jeeps beds uniforms laptops")
_TAKERS = _w("guard army police ministry navy hospital hospitals school schools authorities government force service forces university villages fishermen islanders council")
_SAVED = _w("survivors survivor castaways shipwrecked refugees migrants crew wounded injured miners climbers sailors victims children passengers fishermen people")
_TERMS = _w("bids nominations registration entries applications window period consultation tender tenders lease licence license mandate moratorium grace submissions enrolment permit permits franchise waiver ultimatum option voting-registration time notice concession ceasefire-period term terms visa visas contract loan loans bond bonds exemption offer derogation reprieve extension suspension quarantine embargo-period amnesty-period")
_OWED = _w("payment payments instalment instalments installment debt interest coupon rent bill fee fees contribution contributions repayment repayments tax taxes loan report reports answer reply response submissions bids tranche")
_WARNED = _w("citizens nationals travellers tourists ships airlines airliners shipping vessels subjects passport-holders")
_WARNINGS = _w("alert standby")
_CIVIL = _w("hospital hospitals airport airports schools ports residents clinics farmers stations hotels banks beaches doctors")
_LED_AWAY = _w("judge magistrate magistrates court tribunal justice judges prosecutor")
_BODIES = _w("commission council committee assembly parliament cabinet panel board forum conference group delegation delegates negotiators ministers senate congress tribunal")
_ERRANDS_OF = _w("mission missions departure journey expedition")

TURNS: tuple[FieldSense, ...] = (
    # who speaks, and how
    FieldSense(_w("go appear speak step come sit"), "statement", "010", after=_w("before on onto in"), what=_w("cameras camera microphones microphone radio television tv press reporters airwaves air channel channels"), over=_w("visit meeting call") | _SAID, passive=False),
    FieldSense(_w("go appear speak come"), "statement", "010", after=_w("before on"), beside=_w("cameras microphones radio television airwaves"), over=_w("visit meeting call other") | NO_KIND, passive=False, what=_w("the national state television radio cameras microphones airwaves")),
    FieldSense(_w("sound strike hit"), "statement", "010", what=_w("note tone chord"), over=_w("attack warning") | _SAID, passive=False, itself=True),
    FieldSense(_w("hold"), "statement", "010", what=_w("example model"), after=_w("up"), over=_w("meeting") | _SAID),
    FieldSense(_w("hold set"), "statement", "010", beside=_w("example model"), after=_w("up"), over=_w("meeting visit") | _SAID, passive=False),
    FieldSense(_w("put state argue plead present"), "statement", "010", what=_w("case"), after=_w("his her its their"), over=_w("legal visit") | _SAID, passive=False),
    FieldSense(_w("make state argue"), "statement", "010", what=_w("case"), after=_w("the"), over=_SAID, passive=False),
    FieldSense(_w("draw make"), "statement", "010", what=_w("comparison comparisons parallel parallels distinction analogy lesson lessons conclusions point observation remark remarks"), over=_SAID, passive=False),
    FieldSense(_w("give offer present deliver paint sketch"), "statement", "010", what=_w("assessment overview forecast outlook picture view views preview snapshot glimpse summary description thanks"), over=_w("offer aid legal") | _SAID, passive=False),
    FieldSense(_w("set lay spell map"), "statement", "010", after=_w("out"), what=_w("vision plans priorities aims goals policy policies programme program agenda strategy reasons steps roadmap view views thinking case position ideas principles"), over=_w("visit offer") | _SAID, passive=False),
    FieldSense(_w("offer send express extend present convey"), "statement", "010", what=_w("sympathy sympathies condolences congratulations thanks regrets regret explanation explanations apology apologies prayers solidarity gratitude wishes excuses encouragement greetings"), over=_w("offer") | _SAID, passive=False),
    FieldSense(_w("field"), "statement", "010", what=_w("question questions calls"), over=_SAID, passive=False, itself=True),
    FieldSense(_w("stick hold keep"), "statement", "010", after=_w("to"), what=_w("line guns story script version position view views account word"), over=_w("refusal meeting") | _SAID, passive=False),
    FieldSense(_w("hand deliver give pass carry bring present"), "statement", "010", what=_w("letter note message"), over=_w("visit legal aid accusation meeting") | _SAID, beside=_w("president king premier minister pope emir sultan chancellor")),
    # warnings
    FieldSense(_w("hold wave dangle brandish raise float"), "warning", "130", what=_w("threat threats"), over=_w("refusal meeting offer statement") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("swear vow promise pledge threaten"), "warning", "130", what=_VENGEANCE, over=_w("offer warning") | _SAID, passive=False, itself=True),
    FieldSense(_w("promise pledge vow"), "warning", "130", what=_w("reply response answer action punishment"), beside=_HARSH, over=_w("offer warning") | _SAID, passive=False, itself=True),
    FieldSense(_w("hint speak talk"), "warning", "130", after=_w("at of"), what=_VENGEANCE | _HARM | _w("consequences force"), over=_SAID, passive=False, itself=True),
    FieldSense(_w("predict prophesy forecast foresee"), "warning", "130", what=_HARM, over=_SAID, passive=False, itself=True),
    FieldSense(_w("say tell declare"), "warning", "130", beside=_w("idly"), over=_w("statement demand"), keeps=True, passive=False),
    FieldSense(_w("flag signal highlight stress underline raise"), "warning", "130", what=_w("risk risks danger dangers threat threats peril hazard"), over=_SAID | _w("meeting"), passive=False, itself=True),
    FieldSense(_w("shake"), "warning", "130", what=_w("fist fists"), over=_w("meeting") | _PLAIN, passive=False),
    FieldSense(_w("raise up"), "warning", "130", what=_w("stakes ante"), over=_SAID, passive=False),
    FieldSense(_w("tell urge advise caution"), "warning", "130", what=_WARNED, beside=_w("away avoid travel travelling traveling shelter vigilant"), over=_w("demand statement warning"), passive=False),
    FieldSense(_w("put place"), "warning", "130", what=_CIVIL, beside=_WARNINGS, over=_w("military") | _PLAIN),
    # accusations
    FieldSense(_w("lay put"), "accusation", "110", beside=_w("door doorstep"), after=_w("it this responsibility blame failure"), over=_w("attack visit") | _PLAIN, passive=False),
    FieldSense(_w("call describe term brand label denounce dub"), "accusation", "110", beside=_SHAME, over=_w("statement call demand accusation") | _PLAIN, passive=False, itself=True, what=_SHAME | _w("'s") ),
    FieldSense(_w("voice express vent"), "accusation", "110", what=_w("outrage anger indignation fury dismay disgust displeasure"), over=_SAID, passive=False, itself=True),
    FieldSense(_w("see detect"), "accusation", "110", what=_w("hand hands plot conspiracy"), beside=_w("behind"), over=_PLAIN, passive=False, itself=True),
    FieldSense(_w("heap pour pile"), "accusation", "110", what=_w("scorn blame abuse criticism ridicule contempt derision"), over=_w("attack military") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("speak"), "accusation", "110", after=_w("against out up"), beside=_w("against"), over=_SAID, passive=False, itself=True),
    FieldSense(_w("come preach campaign"), "accusation", "110", after=_w("out against"), beside=_w("strongly against"), what=_w("against"), over=_w("visit") | _SAID, passive=False),
    FieldSense(_w("liken compare equate"), "accusation", "110", beside=_HORRORS, over=_SAID, passive=False, itself=True),
    FieldSense(_w("link connect trace attribute ascribe tie pin"), "accusation", "110", what=_DEEDS_BLAMED, over=_w("accusation legal agreement") | _SAID, passive=False, itself=True),
    FieldSense(_w("name identify"), "accusation", "110", beside=_w("culprit supplier perpetrator instigator mastermind ringleader culprits perpetrators masterminds"), over=_SAID, passive=False, itself=True),
    # offers and demands
    FieldSense(_w("make"), "offer", "030", what=_w("opening overture overtures gesture"), over=_PLAIN, passive=False),
    FieldSense(_w("leave keep throw"), "offer", "030", what=_w("door"), beside=_w("open"), over=_w("withdrawal visit") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("put place"), "offer", "030", beside=_w("disposal"), over=_w("military") | _PLAIN, passive=False),
    FieldSense(_w("dangle sweeten improve"), "offer", "030", what=_w("truce deal offer prospect terms loan ceasefire proposal proposals bid carrot"), over=_PLAIN, passive=False, itself=True),
    FieldSense(_w("invite"), "demand", "020", beside=_w("explain testify clarify justify comment apologise apologize"), over=_w("demand offer"), passive=False),
    FieldSense(_w("invite"), "offer", "030", what=_w("sides parties rivals leaders factions ministers delegations foes neighbours"), after=_w("both the all rival its his her"), over=_w("demand"), passive=False),
    FieldSense(_w("present submit table circulate unveil put produce distribute"), "offer", "030", what=_DRAFTS - _w("text terms peace"), over=_SAID | _w("demand vote"), passive=False, itself=True),
    FieldSense(_w("serve"), "demand", "020", after=_w("the its his with"), beside=_w("demands grievances"), over=_PLAIN, passive=False),
    FieldSense(_w("present hand send submit deliver"), "demand", "020", what=_w("demands grievances petition petitions"), over=_w("visit legal aid") | _SAID, passive=False, itself=True),
    FieldSense(_w("haul drag"), "demand", "020", what=frozenset(ENVOYS) | _w("diplomat"), after=_w("in"), over=_w("call statement demand meeting legal other") | NO_KIND),
    FieldSense(_w("put"), "demand", "020", after=_w("in"), beside=_w("for bid request claim"), over=_w("visit demand") | _PLAIN, passive=False),
    FieldSense(_w("send"), "demand", "020", after=_w("for"), over=_w("military visit aid statement") | _PLAIN, passive=False, itself=True),
    # refusals
    FieldSense(_w("withhold"), "refusal", "120", what=_w("assent consent approval support signature endorsement vote ratification blessing cooperation backing agreement recognition permission"), over=_w("sanction") | _PLAIN, passive=False),
    FieldSense(_w("pull drop back withdraw scratch"), "refusal", "120", what=_GAMES | _w("race contest fair festival conference meeting summit"), after=_w("out from of"), over=_w("withdrawal") | _PLAIN, passive=False, itself=True),
    # those who meet, call or come
    FieldSense(_w("get settle knuckle"), "meeting", "040", after=_w("down"), beside=_w("work business talks"), over=_PLAIN, passive=False),
    FieldSense(_w("face"), "meeting", "040", beside=_w("table"), what=_w("across table each"), over=_PLAIN, passive=False),
    FieldSense(_w("go"), "meeting", "040", after=_w("over through"), what=_w("draft drafts text map maps details plan plans figures agenda clauses list"), over=_w("visit") | _PLAIN, passive=False),
    FieldSense(_w("pore"), "meeting", "040", after=_w("over"), over=_w("meeting") | _PLAIN, passive=False),
    FieldSense(_w("shuttle"), "meeting", "040", what=_w("delegations sides camps parties rooms rivals"), over=_w("visit") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("bring get sit"), "meeting", "040", beside=_w("together"), what=_SEVERAL, over=_w("meeting visit") | _PLAIN),
    FieldSense(_w("talk negotiate confer consult meet deliberate parley"), "meeting", "040", who=_SEVERAL, over=_w("meeting statement"), passive=False),
    FieldSense(_w("brief inform congratulate thank assure reassure reach contact get consult link update sound"), "call", "041", beside=_w("phone telephone hotline videolink satellite-phone"), over=_w("statement meeting visit military agreement") | _PLAIN, passive=False),
    FieldSense(_w("link join hook"), "call", "041", after=_w("up by"), beside=_w("video videolink satellite"), over=_w("agreement meeting") | _PLAIN, passive=False),
    FieldSense(_w("pick"), "call", "041", what=_w("phone telephone receiver"), over=_PLAIN, passive=False),
    FieldSense(_w("let admit allow"), "visit", "042", what=frozenset(ENTOURAGES) | _w("monitors reporters journalists"), after=_w("into to in inside on"), over=_w("agreement legal statement") | _PLAIN, passive=True),
    FieldSense(_w("look drop"), "visit", "042", after=_w("in"), beside=_w("on"), over=_PLAIN | _w("visit"), passive=False),
    FieldSense(_w("walk stroll drive ride wander"), "visit", "042", who=_GOERS, after=_w("through round around past among about"), over=_PLAIN, passive=False),
    FieldSense(_w("spend"), "other", "000", what=_w("hospital bed"), over=_PLAIN, passive=False),
    FieldSense(_w("spend"), "meeting", "040", who=_GOERS, what=_w("talks conference conclave negotiations conversation"), over=_PLAIN, passive=False),
    FieldSense(_w("spend"), "visit", "042", who=_GOERS, after=_w("in at aboard on there here inside touring visiting"), over=_PLAIN, passive=False),
    FieldSense(_w("get"), "other", "000", what=_w("work trouble row know grips power debt bottom heart argument difficulties"), after=_w("to into"), over=_w("visit") | _PLAIN, passive=False),
    FieldSense(_w("get"), "visit", "042", who=_GOERS, after=_w("to into as"), over=_PLAIN, passive=False, what=_w("to into")),
    FieldSense(_w("show take guide"), "visit", "042", what=_GOERS - _PERSON | _w("visitors guest minister president king queen prince ambassador"), after=_w("round around over"), over=_w("meeting legal attack") | _PLAIN, passive=True),
    FieldSense(_w("welcome greet meet receive"), "visit", "042", after=_w("at on by in with"), beside=_w("airport tarmac quayside airfield"), over=_w("statement meeting") | _PLAIN, passive=True),
    FieldSense(_w("compare"), "meeting", "040", what=_w("notes"), over=_w("meeting statement") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("land"), "visit", "042", who=_GOERS, over=_w("attack military") | _PLAIN, passive=False),
    FieldSense(_w("fly"), "visit", "042", who=_GOERS, after=_w("up down over across back on off"), over=_w("visit military") | _PLAIN, passive=False),
    # what is agreed
    FieldSense(_w("reach find broker work"), "agreement", "057", what=_w("agreement accord deal compromise understanding settlement truce ceasefire consensus arrangement formula terms"), over=_w("visit agreement") | _PLAIN),
    FieldSense(_w("find reach"), "agreement", "057", what=_w("ground solution"), beside=_w("common solution"), over=_w("visit agreement") | _PLAIN, passive=False),
    FieldSense(_w("lay set draw"), "agreement", "057", after=_w("down"), what=_w("rules terms principles framework boundaries procedure limits"), over=_w("visit withdrawal") | _PLAIN, passive=True),
    FieldSense(_w("become"), "agreement", "057", what=_w("twins sister partners partner allies ally member signatory party"), over=_PLAIN, passive=False),
    FieldSense(_w("make"), "agreement", "057", what=_w("up"), after=_w("it"), over=_PLAIN, passive=False),
    FieldSense(_w("admit"), "agreement", "057", who=_w("you we they it"), after=_w("to into in as"), over=_w("statement"), passive=True),
    # votes
    FieldSense(_w("say"), "vote", "057", who=somebody("people") | _w("voters electorate islanders people"), after=_w("yes no"), over=_w("agreement refusal statement") | _PLAIN, passive=False),
    FieldSense(_w("pick choose select name elect anoint designate"), "vote", "057", who=_VOTING, what=_CHOSEN, over=_w("vote statement agreement meeting") | _PLAIN, passive=False),
    FieldSense(_w("give hand grant award"), "vote", "057", who=_VOTING - _w("committee party members"), what=_w("term majority mandate landslide verdict victory presidency"), over=_w("aid legal statement agreement") | _PLAIN, passive=False),
    FieldSense(_w("begin start end resume continue"), "vote", "057", who=_w("counting count recount polling balloting voting"), over=_w("other") | NO_KIND, passive=False),
    FieldSense(_w("send"), "vote", "057", who=_HOUSES, what=_BILL, after=_w("the it back"), over=_w("visit statement refusal military") | _PLAIN, passive=False),
    FieldSense(_w("reject approve defeat pass amend back endorse adopt accept kill bury"), "vote", "057", who=_HOUSES - _w("committee"), what=_BILL, over=_w("refusal agreement attack other meeting statement vote"), passive=False),
    FieldSense(_w("steer push shepherd force ram railroad get see guide rush pilot"), "vote", "057", what=_BILL, beside=_w("assembly parliament senate house congress chamber council commons lords committee executive cabinet"), over=_w("military visit attack expulsion") | _PLAIN),
    FieldSense(_w("make get sail go pass scrape squeeze squeak pull"), "vote", "057", who=_BILL, after=_w("it through by"), over=_w("visit withdrawal") | _PLAIN, passive=False),
    FieldSense(_w("fall fail"), "vote", "057", what=_w("votes vote majority quorum"), over=_PLAIN, passive=False),
    FieldSense(_w("get carry win"), "vote", "057", beside=_w("votes"), what=_w("it votes"), after=_w("it"), over=_PLAIN, passive=False),
    FieldSense(_w("win take capture"), "vote", "057", what=_w("seats"), over=_w("attack legal") | _PLAIN, passive=False),
    # pressure
    FieldSense(_w("throw kick expel exclude bar ban suspend strip disqualify"), "sanction", "163", beside=_GAMES, over=_w("refusal other expulsion legal sanction vote state") | NO_KIND),
    FieldSense(_w("close shut"), "sanction", "163", what=_SHUT, beside=_w("ships vessels goods cargo flag trade traffic exports imports lorries trucks planes aircraft airlines flights"), over=_w("other sanction") | NO_KIND),
    FieldSense(_w("pull take knock"), "sanction", "163", beside=_w("air airwaves"), what=_SITES | _w("station broadcaster radio programme newspaper"), over=_w("withdrawal attack legal visit") | _PLAIN),
    FieldSense(_w("pull"), "sanction", "163", what=_w("plug"), over=_w("withdrawal cancel") | _PLAIN, passive=False),
    FieldSense(_w("suspend cancel revoke withdraw stop refuse annul"), "sanction", "163", what=_w("visas visa licence licences license licenses permits permit accreditation credentials preferences exports imports deliveries trade subsidies privileges"), over=_w("withdrawal other cancel legal") | NO_KIND, passive=True),
    FieldSense(_w("block"), "sanction", "163", what=_SITES, over=_w("refusal other") | NO_KIND),
    FieldSense(_w("deny refuse"), "sanction", "163", what=_w("entry access docking landing berth berths"), beside=_w("ports port ships vessels trawlers airspace aircraft flights airlines ship trawler"), over=_w("refusal statement") | _PLAIN),
    FieldSense(_w("declare proclaim pronounce"), "vote", "057", what=_WON, over=_w("statement other agreement") | _PLAIN),
    FieldSense(_w("declare proclaim pronounce"), "vote", "057", passive=True, beside=_WON, over=_w("statement other agreement") | _PLAIN),
    FieldSense(_w("target hit strike punish"), "sanction", "163", beside=_w("sanctions bans freeze freezes tariffs embargo"), after=_w("the a an five four three two ten six its with more several"), over=_w("attack") | _PLAIN, what=_w("with bans sanctions ban freeze freezes tariffs generals officials companies banks firms individuals ministers officers entities"), passive=False),
    FieldSense(_w("cancel terminate end tear scrap"), "sanction", "163", beside=_w("retaliation reprisal retaliating"), what=_w("contract contracts deal order orders licence cooperation"), over=_w("cancel withdrawal attack") | _PLAIN, passive=False),
    # people sent away
    FieldSense(_w("ask order tell request make force"), "expulsion", "160", what=_w("delegation mission team staff workers missionaries journalists journalist correspondents correspondent reporter inspectors monitors observers diplomat diplomats priests teachers agency nuncio advisers envoy ambassador representative attaché director head chief"), beside=_w("leave quit depart"), after=_w("to"), over=_w("demand visit statement offer") | _PLAIN, passive=True),
    FieldSense(_w("close shut"), "expulsion", "160", what=_LEGATION, over=_w("other sanction withdrawal") | NO_KIND),
    FieldSense(_w("throw kick push order boot hound chase drive bundle turf"), "expulsion", "160", after=_w("out off over across from"), beside=_w("country island territory kingdom republic border frontier continent"), over=_w("refusal military visit demand attack") | _PLAIN, passive=True),
    FieldSense(_w("put"), "expulsion", "160", after=_w("over across out"), beside=_w("border frontier island country territory"), over=_w("military visit") | _PLAIN, passive=True),
    FieldSense(_w("remove uproot clear move"), "expulsion", "160", what=_LIVING_THERE, over=_w("agreement military legal") | _PLAIN, beside=_w("from off")),
    # courts and police
    FieldSense(_w("impound confiscate detain"), "legal", "090", what=_w("ship vessel trawler plane yacht aircraft tanker freighter boat"), over=_w("sanction attack other") | NO_KIND),
    FieldSense(_w("lead take march"), "legal", "090", beside=_PRISON, over=_w("visit military attack") | _PLAIN, passive=True),
    FieldSense(_w("outlaw ban proscribe dissolve"), "legal", "090", what=_w("party parties movement union unions brotherhood organisation organization group"), over=_w("sanction"), passive=True),
    FieldSense(_w("drop withdraw abandon discontinue close shelve reopen"), "legal", "090", what=_CASES - _w("inquiry action"), over=_w("withdrawal refusal cancel") | _PLAIN, passive=True),
    FieldSense(_w("raid search storm comb"), "legal", "090", who=_w("inspectors prosecutors customs taxmen police detectives gendarmes officers investigators agents"), what=_w("bank company factory newsroom newspaper ministry firm warehouse clinic shop shops farm yacht bank's embassy"), over=_w("attack legal military") | _PLAIN, passive=False),
    FieldSense(_w("bring take haul lead march"), "legal", "090", after=_w("before"), beside=_LED_AWAY, over=_w("visit meeting military") | _PLAIN),
    FieldSense(_w("execute hang behead shoot"), "legal", "090", what=_w("spy spies traitor traitors general generals colonel officers convict convicts murderer killer plotters mutineers dissident"), over=_w("attack"), beside=_w("executed execute execution hanged"), passive=True),
    FieldSense(_w("put"), "legal", "090", after=_w("to"), beside=_w("killer murderer convict spy traitor prisoner convicted sentenced condemned"), what=_w("killer murderer convict spy traitor prisoner murderers convicts spies plotters"), over=_w("attack"), passive=True),
    FieldSense(_w("fix draw set settle delimit"), "legal", "090", who=frozenset(COURTS), what=_w("boundary border line frontier damages compensation date"), over=_w("agreement") | _PLAIN, passive=False),
    # forces
    FieldSense(_w("take"), "military", "150", who=_SOLDIERS, after=_w("up"), what=_w("position positions station stations posts"), over=_w("attack meeting military") | _PLAIN, passive=False),
    FieldSense(_w("wade storm come swarm go land"), "military", "150", who=_SOLDIERS, after=_w("ashore"), over=_w("attack visit") | _PLAIN, passive=False),
    FieldSense(_w("slip creep sneak steam glide nose pass sail cruise enter"), "military", "150", who=_SHIPS - _w("ship ships vessel vessels"), over=_w("visit attack") | _PLAIN, passive=False, after=_w("into through past the up round by")),
    FieldSense(_w("take"), "military", "150", who=_SOLDIERS, what=_w("streets street"), over=_PLAIN, passive=False),
    FieldSense(_w("cancel"), "military", "150", what=_w("leave"), over=_w("cancel") | _PLAIN, itself=True),
    FieldSense(_w("dig"), "military", "150", what=_w("trenches trench"), over=_PLAIN),
    FieldSense(_w("fire launch"), "military", "150", what=_w("rocket missile missiles rockets projectile projectiles"), beside=_w("sea ocean"), over=_w("attack") | _PLAIN, itself=True),
    # violence
    FieldSense(_w("put crush stamp"), "attack", "190", what=_REVOLTS, after=_w("down out the a"), over=_w("military legal attack") | _PLAIN, itself=True),
    FieldSense(_w("lose"), "attack", "190", what=_LIVES, beside=_VIOLENCE, over=_PLAIN | _w("vote"), passive=False),
    FieldSense(_w("break"), "attack", "190", after=_w("up"), what=_CROWD, beside=_w("gunfire shots bullets"), over=_PLAIN),
    FieldSense(_w("clash"), "other", "000", after=_w("over on about"), beside=_w("over"), who=_w("ministers sides parties governments delegates deputies"), over=_w("attack") | _PLAIN, passive=False),
    FieldSense(_w("clash"), "attack", "190", who=_w("sides rivals rival supporters forces tribes groups crowds camps students workers strikers"), over=_PLAIN, passive=False),
    FieldSense(_w("let set plant throw hurl lob"), "attack", "190", after=_w("off a the two three"), what=_BOMBS, over=_w("legal visit aid") | _PLAIN, itself=True),
    FieldSense(_w("turn train open"), "attack", "190", what=_GUNS, beside=_w("on at against"), over=_w("meeting") | _PLAIN, passive=False),
    # who goes, and what is given up
    FieldSense(_w("turn"), "refusal", "120", what=_w("back backs"), after=_w("his her its their"), over=_w("expulsion refusal") | _PLAIN, passive=False),
    FieldSense(_w("turn"), "withdrawal", "087", who=_SOLDIERS, after=_w("back round tail"), over=_w("expulsion refusal") | _PLAIN, passive=False),
    FieldSense(_w("raise"), "withdrawal", "085", what=_w("siege blockade embargo quarantine"), over=_w("meeting") | _PLAIN),
    FieldSense(_w("go return withdraw retire head march come"), "withdrawal", "087", who=_SOLDIERS, beside=_w("barracks quarters"), after=_w("back to"), over=_w("military visit") | _PLAIN, passive=False),
    FieldSense(_w("hand give turn"), "withdrawal", "087", what=_LEFT_BEHIND - _w("town city village"), after=_w("back over"), over=_w("legal aid refusal") | _PLAIN, passive=True),
    FieldSense(_w("sail steam"), "withdrawal", "087", who=_SHIPS, after=_w("away off home"), over=_w("military visit") | _PLAIN, passive=False),
    FieldSense(_w("take bring fly ferry lift"), "withdrawal", "087", what=_NATIONALS, after=_w("off out home away"), over=_w("visit legal aid military attack") | _PLAIN),
    FieldSense(_w("give abandon cede surrender yield"), "withdrawal", "087", who=_SOLDIERS | frozenset(FIGHTERS), what=_LEFT_BEHIND, over=_w("refusal legal other aid") | NO_KIND, passive=False),
    FieldSense(_w("break call"), "withdrawal", "087", what=_w("offensive attack siege assault bombing bombardment pursuit shelling raids"), after=_w("off"), over=_w("attack cancel statement call expulsion") | _PLAIN, itself=True),
    FieldSense(_w("stand"), "withdrawal", "087", what=_SOLDIERS | _w("regiment reserves reservists crews"), after=_w("down"), over=_PLAIN, passive=True),
    FieldSense(_w("climb board cross take"), "withdrawal", "087", who=_SOLDIERS | _w("colonel lieutenant-colonel major general brigadier sergeant"), beside=_w("last"), what=_w("helicopter plane boat ship launch lorry bridge"), over=_w("visit military attack") | _PLAIN, passive=False),
    FieldSense(_w("pull take bring order"), "withdrawal", "087", what=_SOLDIERS | _SHIPS, after=_w("out off from back home away"), over=_w("visit demand military legal") | _PLAIN, passive=True),
    # help
    FieldSense(_w("put dock tie call anchor berth arrive land"), "aid", "070", who=_w("ship boat vessel plane aircraft"), beside=_w("hospital relief aid supplies tonnes medical litres tents"), over=_w("visit other military") | NO_KIND, passive=False),
    FieldSense(_w("send dispatch despatch rush lend loan offer"), "aid", "070", what=_RELIEF_MEN, over=_w("military other visit offer") | NO_KIND, passive=False),
    FieldSense(_w("reach enter arrive get"), "aid", "070", who=_w("convoy convoys lorry lorries truck trucks"), beside=_w("besieged stricken starving famine flooded quake hungry cut-off"), over=_w("visit military") | _PLAIN, passive=False),
    FieldSense(_w("dig pull free bring pluck haul lift winch cut"), "aid", "070", what=_w("survivors survivor"), over=_w("legal other visit expulsion") | NO_KIND),
    FieldSense(_w("step"), "aid", "070", after=_w("in"), beside=_w("loan money funds million billion cash grant relief"), over=_PLAIN, passive=False),
    FieldSense(_w("set open build put"), "aid", "070", after=_w("up a the"), what=_w("clinic clinics kitchen kitchens shelter shelters hospital-tent tents"), over=_w("visit military") | _PLAIN),
    FieldSense(_w("set"), "aid", "070", after=_w("up"), beside=_w("field"), what=_w("hospital hospitals"), over=_PLAIN),
    FieldSense(_w("hand give present deliver donate"), "aid", "070", what=_GIVEN_GOODS, beside=_TAKERS, over=_w("legal other aid statement") | NO_KIND),
    FieldSense(_w("bring carry take truck haul pump ferry get"), "aid", "070", what=_CARRIED, beside=_NEEDY, over=_w("visit legal attack") | _PLAIN),
    FieldSense(_w("join"), "other", "000", what=_w("search"), beside=_w("compromise solution solutions peace agreement deal truce successor answers settlement"), over=_w("agreement attack aid") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("join"), "aid", "070", beside=_w("blaze wildfire wildfires flames floods epidemic outbreak rescue search"), over=_w("agreement attack"), passive=False, itself=True),
    FieldSense(_w("ladle dole dish serve hand give"), "aid", "070", after=_w("out hot"), what=_FED, over=_w("legal other aid state") | NO_KIND),
    FieldSense(_w("pick fish"), "aid", "070", after=_w("up out"), what=_SAVED - _w("people children crew passengers"), over=_w("legal") | _PLAIN),
    FieldSense(_w("open"), "aid", "070", what=_w("granaries stores warehouses larders silos"), over=_w("meeting") | _PLAIN, passive=False),
    FieldSense(_w("pay"), "aid", "070", what=_w("share contribution subscription dues"), over=_PLAIN, passive=False),
    # time that is up
    FieldSense(_w("close end expire lapse run finish"), "deadline", "000", who=_TERMS, over=_w("sanction other") | _PLAIN | _w("withdrawal"), passive=False),
    FieldSense(_w("be"), "deadline", "000", who=_TERMS - _w("terms ultimatum notice"), after=_w("up over"), over=_PLAIN, passive=False, itself=True),
    FieldSense(_w("be fall come"), "deadline", "000", who=_OWED, after=_w("due payable"), over=_PLAIN, passive=False, itself=True),
    FieldSense(_w("be"), "deadline", "000", after=_w("valid good"), beside=_w("until till through"), over=_PLAIN, passive=False, itself=True),
    # nobody's deed
    FieldSense(_w("go return come"), "other", "000", who=_w("refugees people families villagers pupils workers strikers residents displaced students evacuees miners dockers teachers nurses drivers"), after=_w("home back to"), over=_w("visit meeting") | _PLAIN, passive=False),
    FieldSense(_w("unveil inaugurate dedicate"), "other", "000", what=_w("statue monument plaque memorial bust painting portrait tablet stone"), over=_w("statement") | _PLAIN, itself=True),
    # bodies that go on with their work, and journeys that are put off
    FieldSense(_w("resume continue begin"), "meeting", "040", who=_BODIES, what=_w("work debate deliberations session sittings discussion proceedings consideration examination"), over=_PLAIN, passive=False, itself=True),
    FieldSense(_w("convene reconvene"), "meeting", "040", after=_w("again in at anew on"), over=_w("meeting visit") | _PLAIN, passive=False),
    FieldSense(_w("put push"), "visit", "042", what=_ERRANDS_OF, after=_w("back off"), over=_w("postpone visit expulsion military") | _PLAIN, stance="postpone"),
    FieldSense(_w("postpone defer delay"), "visit", "042", what=_ERRANDS_OF, stance="postpone"),
    FieldSense(_w("cancel"), "visit", "042", what=_ERRANDS_OF | _w("flight"), who=_PERSON, stance="cancel", passive=False),
    FieldSense(_w("go"), "visit", "042", who=_GOERS, after=_w("round around over"), over=_w("meeting visit") | _PLAIN, passive=False),
    FieldSense(_w("address speak"), "call", "041", beside=_w("videolink video-link video"), what=_w("summit meeting conference council session leaders ministers"), over=_w("meeting") | _SAID, passive=False),
    # courts
    FieldSense(_w("fail succeed open begin start end close resume conclude"), "legal", "090", who=_w("case appeal hearings lawsuit challenge suit"), over=_w("meeting") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("win lose prevail succeed"), "legal", "090", after=_w("on in before at its his her the"), beside=_w("appeal court tribunal arbitration lawsuit judges"), over=_PLAIN, passive=False),
    FieldSense(_w("die"), "legal", "090", beside=_w("injection gallows guillotine electrocution"), over=_PLAIN, passive=False),
    FieldSense(_w("file lodge submit enter"), "legal", "090", what=_w("appeal appeals suit lawsuit writ brief"), over=_w("demand") | _PLAIN),
    FieldSense(_w("cancel scrap stop bar forbid order"), "legal", "090", who=frozenset(COURTS) | _w("bench"), over=_w("cancel demand sanction state other") | NO_KIND, passive=False),
    FieldSense(_w("catch nab corner"), "legal", "090", what=_w("smugglers thieves spies spy suspects suspect traffickers fugitive fugitives killer killers poachers gunman bomber hackers robbers"), over=_PLAIN),
    FieldSense(_w("let turn set"), "legal", "090", what=_w("prisoners prisoner detainees detainee inmates dissidents convicts suspects"), after=_w("out loose free go"), over=_w("legal refusal other") | NO_KIND),
    # texts of statesmen
    FieldSense(_w("issue publish release"), "statement", "010", what=_w("communique communiqué statement declaration bulletin"), over=_PLAIN, passive=True),
    FieldSense(_w("make"), "statement", "010", what=_w("declaration statement announcement remark remarks comment comments speech address"), over=_PLAIN, passive=True),
    FieldSense(_w("adopt endorse approve"), "agreement", "057", who=_w("presidents leaders ministers heads governments countries states premiers sides parties delegations") | _PERSON, what=_w("declaration communique communiqué plan text programme program roadmap charter document guidelines agenda principles action"), over=_w("vote agreement") | _PLAIN),
    FieldSense(_w("go"), "statement", "010", after=_w("further"), beside=_w("telling saying"), over=_w("visit") | _PLAIN, passive=False),
    FieldSense(_w("make issue launch send"), "demand", "020", what=_w("appeal plea appeals pleas"), over=_w("agreement statement") | _PLAIN, passive=False),
    FieldSense(_w("put"), "demand", "020", what=_w("question questions"), after=_w("a the his her several a"), over=_PLAIN, passive=False),
    FieldSense(_w("move"), "other", "000", what=_w("reason reasons purpose"), after=_w("for"), over=_w("visit military") | _PLAIN, passive=False),
    FieldSense(_w("move"), "demand", "020", after=_w("that"), over=_w("visit military") | _PLAIN, passive=False),
    FieldSense(_w("move"), "demand", "020", after=_w("for"), what=_MOVED_FOR, over=_w("visit military") | _PLAIN, passive=False),
    FieldSense(_w("name"), "demand", "020", what=_w("price terms conditions"), over=_SAID, passive=False),
    FieldSense(_w("put"), "offer", "030", what=_w("name"), beside=_w("forward"), over=_w("agreement") | _PLAIN, passive=False),
    FieldSense(_w("offer say"), "statement", "010", what=_w("prayer prayers"), over=_w("offer") | _SAID, passive=False),
    FieldSense(_w("scotch quash squash dispel knock"), "refusal", "120", what=_w("rumours rumors reports speculation rumour talk"), over=_w("legal") | _PLAIN, passive=False),
    FieldSense(_w("lay"), "accusation", "110", what=_w("responsibility blame guilt"), over=_w("attack") | _PLAIN, passive=False),
    FieldSense(_w("charge"), "accusation", "110", beside=_w("faith interference meddling aggression hypocrisy imperialism sabotage throwing wrecking violating stalling backing arming harbouring sheltering bullying throwing duplicity intransigence"), over=_w("legal"), passive=False),
    # fighters and forces
    FieldSense(_w("enter"), "other", "000", who=frozenset(FIGHTERS) | _w("militia militiamen rebel"), what=_w("talks government parliament negotiations cabinet coalition agreement dialogue politics race election truce ceasefire contest"), over=_w("visit military meeting agreement") | _PLAIN, passive=False),
    FieldSense(_w("enter reach"), "military", "150", who=_w("taliban taleban isis hezbollah"), over=_w("visit") | _PLAIN, passive=False),
    FieldSense(_w("enter penetrate infiltrate"), "attack", "190", who=frozenset(FIGHTERS) - _w("men") | _w("militia militiamen rebel"), over=_w("visit military") | _PLAIN, passive=False),
    FieldSense(_w("lead take march drag force bundle"), "attack", "190", beside=_w("gunpoint knifepoint"), over=_w("visit military legal") | _PLAIN),
    FieldSense(_w("fire"), "attack", "190", what=_w("shot shots rounds round volley salvo"), over=_PLAIN, passive=True),
    FieldSense(_w("take snatch seize carry"), "attack", "190", who=frozenset(FIGHTERS) | _w("kidnappers hijackers pirates militia bandits"), what=_w("minister ministers governor mayor officer officers schoolchildren pupils children priest nuns engineer engineers workers tourists tourist monk sailors crew envoy passengers ambassador consul"), over=_w("legal visit meeting") | _PLAIN, passive=False),
    FieldSense(_w("black"), "attack", "190", beside=_w("bomb bombs rocket rockets missiles shells bombing sabotage"), over=_PLAIN),
    FieldSense(_w("post station"), "military", "150", what=_SOLDIERS, over=_w("statement military") | _PLAIN),
    FieldSense(_w("order"), "military", "150", what=_SHIPS | _SOLDIERS, after=_w("inside into in back out to"), over=_w("demand"), passive=True),
    FieldSense(_w("double"), "military", "150", what=_w("guard guards sentries"), over=_PLAIN),
    FieldSense(_w("march sail"), "withdrawal", "087", who=_SOLDIERS, after=_w("out away off"), over=_w("military visit") | _PLAIN, passive=False),
    FieldSense(_w("retire withdraw"), "withdrawal", "087", who=_SOLDIERS | _SHIPS, over=_w("military") | _PLAIN, passive=False),
    FieldSense(_w("turn"), "withdrawal", "087", who=_w("tug trawler trawlers boat boats convoy ship ships vessel vessels tanker"), after=_w("back round tail"), over=_w("expulsion refusal") | _PLAIN, passive=False),
    FieldSense(_w("hand turn give surrender"), "withdrawal", "087", what=_w("weapons arms guns rifles munitions"), after=_w("over in up"), over=_w("legal aid refusal") | _PLAIN, passive=True),
    # pressure
    FieldSense(_w("lose forfeit"), "sanction", "163", what=_w("status access entry privileges preferences accreditation membership licence"), over=_PLAIN, passive=False),
    FieldSense(_w("suspend"), "sanction", "163", what=_w("country republic nation kingdom federation"), over=_PLAIN | _w("sanction"), passive=True),
    FieldSense(_w("withdraw revoke"), "sanction", "163", what=_w("preferences privileges concessions"), over=_w("withdrawal") | _PLAIN, passive=False),
    FieldSense(_w("tighten stiffen toughen"), "sanction", "163", what=_w("measures screw grip"), beside=_w("against measures on"), over=_PLAIN),
    FieldSense(_w("drive force push"), "expulsion", "160", what=_LIVING_THERE | _w("tribe tribes clan herders farmers"), after=_w("off from out"), over=_w("military visit attack") | _PLAIN, passive=True),
    FieldSense(_w("come finish"), "vote", "057", after=_w("second third fourth"), beside=_w("election elections vote votes poll polls ballot round cent percent"), over=_w("visit") | _PLAIN, passive=False),
    FieldSense(_w("come finish"), "other", "000", after=_w("second third fourth"), over=_w("visit") | _PLAIN, passive=False),
    # chambers
    FieldSense(_w("turn vote wave nod throw"), "vote", "057", who=_HOUSES - _w("committee"), what=_BILL, after=_w("down out through"), over=_w("refusal other vote") | NO_KIND, passive=False),
    FieldSense(_w("choose"), "vote", "057", who=_w("voters islanders people citizens electorate inhabitants nation") | somebody("people"), over=_w("vote agreement") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("come go"), "vote", "057", who=_BILL, after=_w("before to up"), beside=_w("house senate parliament assembly commons congress chamber lords deputies"), over=_w("visit legal") | _PLAIN, passive=False),
    # help
    FieldSense(_w("take"), "other", "000", after=_w("on"), what=_w("water"), over=_w("visit military withdrawal") | NO_KIND, passive=False),
    FieldSense(_w("take fly tie put leave sail dock arrive set"), "aid", "070", who=_w("plane planes aircraft ship boat frigate lorries convoy trucks helicopter helicopters vessel tanker hmnzs hmas"), beside=_w("crescent medicines water tents blankets vaccines food flour relief litres unicef humanitarian drums stretchers"), over=_w("visit military withdrawal") | NO_KIND, passive=False),
    FieldSense(_w("obtain secure"), "aid", "070", what=_w("million billion"), over=_w("vote military") | _PLAIN, passive=False),
    FieldSense(_w("obtain secure get win draw"), "aid", "070", what=_w("loan loans tranche credits grant"), over=_w("vote military") | _PLAIN, passive=False),
    FieldSense(_w("open reopen"), "aid", "070", what=_w("border frontier crossing corridor doors gates"), beside=_w("convoy aid relief supplies medicines refugees migrants displaced"), over=_w("meeting") | _PLAIN, passive=False),
    FieldSense(_w("get bring"), "aid", "070", what=_w("trucks truck lorries lorry convoy supplies food convoys"), beside=_w("through"), over=_PLAIN, passive=False),
    FieldSense(_w("pay disburse wire"), "aid", "070", what=_w("tranche tranches grant grants subsidy subsidies instalment"), over=_PLAIN),
    FieldSense(_w("fly go arrive set leave head"), "aid", "070", who=_w("rescuers firefighters medics paramedics teams"), beside=_w("rescue rescuers firefighters medics paramedics medical"), over=_w("visit withdrawal") | _PLAIN, passive=False),
    FieldSense(_w("come draw"), "deadline", "000", who=_TERMS, after=_w("to"), beside=_w("end close"), over=_w("sanction visit") | _PLAIN, passive=False),
    # who sits, sees and is shown
    FieldSense(_w("spend"), "meeting", "040", who=_SEVERAL, after=_w("over on haggling arguing with"), over=_PLAIN, passive=False),
    FieldSense(_w("argue haggle wrangle quarrel bargain"), "meeting", "040", who=_SEVERAL | _w("lawyers delegates ministers"), after=_w("over about"), over=_w("meeting") | _SAID, passive=False),
    FieldSense(_w("see"), "meeting", "040", what=_w("each"), beside=_w("other"), over=_PLAIN, passive=False),
    FieldSense(_w("be"), "meeting", "040", after=_w("back"), beside=_w("table"), over=_PLAIN, passive=False, itself=True),
    FieldSense(_w("show"), "visit", "042", what=_PERSON | _w("minister president secretary premier king queen prince delegation ministers"), beside=_w("damage camp site plant ruins front wreck school village trenches cells prison hospital wards house works"), over=_PLAIN, passive=True),
    FieldSense(_w("drive"), "visit", "042", what=_PERSON | _w("minister president premier king queen prince delegation envoy ambassador guests visitors"), after=_w("to through round past"), over=_w("expulsion military") | _PLAIN, passive=True),
    # files and judges
    FieldSense(_w("send pass hand refer transfer"), "legal", "090", what=_w("file files dossier papers evidence case"), beside=_w("prosecutor prosecutors court judge magistrate attorney interpol police tribunal"), over=_w("visit aid statement other legal") | NO_KIND),
    FieldSense(_w("give grant refuse"), "legal", "090", who=frozenset(COURTS) | _w("bench"), what=_w("leave permission"), over=_w("agreement aid refusal legal") | _PLAIN, passive=False),
    FieldSense(_w("strip lift waive remove"), "legal", "090", what=_w("immunity"), over=_w("withdrawal sanction legal agreement") | _PLAIN),
    FieldSense(_w("find discover recover unearth"), "legal", "090", who=_w("police detectives gendarmes customs investigators"), what=_w("paintings weapons arms explosives documents stash cache cash weapon passports statue laptops"), over=_PLAIN, passive=False),
    FieldSense(_w("appear"), "legal", "090", who=_w("decree law order ordinance"), after=_w("in"), over=_PLAIN | _w("legal"), passive=False),
    FieldSense(_w("come"), "legal", "090", who=frozenset(COURTS) | _w("arbitrators panel arbitrator bench"), after=_w("down out"), over=_w("visit") | _PLAIN, passive=False),
    FieldSense(_w("take carry"), "legal", "090", who=_w("police detectives gendarmes customs investigators officers inspectors"), after=_w("away off"), over=_w("visit") | _PLAIN, passive=False),
    # what comes of it
    FieldSense(_w("come"), "agreement", "057", after=_w("to"), what=_w("understanding agreement compromise arrangement settlement terms accord deal"), over=_w("visit agreement") | _PLAIN, passive=False),
    # blows
    FieldSense(_w("board storm enter"), "attack", "190", beside=_w("armed masked hooded"), who=_w("men pirates gunmen youths robbers"), over=_w("military visit") | _PLAIN),
    FieldSense(_w("bring"), "attack", "190", after=_w("down"), what=_w("aircraft plane helicopter drone jet airliner bomber balloon"), over=_PLAIN),
    FieldSense(_w("train lock point turn"), "military", "150", what=_w("radar searchlight searchlights sonar"), over=_PLAIN, passive=False),
    FieldSense(_w("report"), "military", "150", who=_w("reservists conscripts recruits soldiers volunteers"), after=_w("for"), over=_w("statement"), passive=False),
    FieldSense(_w("move shift transfer"), "military", "150", what=_w("squadron squadrons battery batteries wing"), over=_w("visit legal") | _PLAIN),
    # pressure
    FieldSense(_w("go"), "sanction", "163", who=_w("duty duties levy levies"), after=_w("up"), over=_w("visit") | _PLAIN, passive=False),
    FieldSense(_w("stop cease"), "sanction", "163", beside=_w("permits visas licences licenses"), who=somebody("state") | _w("ministry consulate embassy authorities government"), over=_PLAIN, passive=False),
    FieldSense(_w("close freeze block"), "sanction", "163", what=_w("accounts account"), over=_w("expulsion refusal") | _PLAIN, passive=False),
    # who goes
    FieldSense(_w("fly sail drive ship"), "withdrawal", "087", who=_w("advisers experts families staff diplomats technicians instructors settlers dependants wives last"), after=_w("out home off away"), over=_w("visit") | _PLAIN, passive=False),
    FieldSense(_w("give serve"), "withdrawal", "087", what=_w("notice"), beside=_w("leaving withdrawing withdrawal leave quit quitting pulling"), over=_w("warning statement") | _PLAIN, passive=False),
    FieldSense(_w("call"), "withdrawal", "087", what=_SHIPS | _SOLDIERS, after=_w("off back home"), over=_w("cancel statement call") | _PLAIN),
    FieldSense(_w("leave go"), "withdrawal", "087", who=_w("families dependants wives advisers technicians instructors"), over=_w("visit withdrawal other") | NO_KIND, passive=False),
    FieldSense(_w("rescind scrap revoke annul"), "withdrawal", "085", what=_w("ban embargo restrictions"), over=_w("sanction withdrawal cancel") | _PLAIN),
    # help
    FieldSense(_w("give hand dole"), "aid", "070", after=_w("out"), what=_w("sacks bags rations crates tins parcels tonnes tons litres kits"), over=_w("legal other aid") | NO_KIND),
    FieldSense(_w("send dispatch"), "aid", "070", what=_w("surgeon doctor medic midwife"), over=_w("visit military") | _PLAIN, passive=False),
    FieldSense(_w("collect raise"), "aid", "070", what=_w("euros dollars pounds francs kroner money funds million clothes blankets"), beside=_w("families victims refugees survivors relief hospital orphans widows homeless"), over=_w("meeting") | _PLAIN, passive=False),
    FieldSense(_w("put lodge house"), "aid", "070", what=_w("refugees evacuees displaced survivors homeless passengers castaways"), after=_w("up the 40 50 100"), over=_w("expulsion military") | _PLAIN),
    FieldSense(_w("guarantee"), "aid", "070", what=_w("loan loans credit"), over=_w("offer"), passive=False, itself=True),
    FieldSense(_w("pull pluck lift haul"), "aid", "070", what=_w("crew passengers sailors children people men fishermen climbers miners"), beside=_w("wreck rubble sea water shaft waters wreckage debris ice"), over=_w("withdrawal") | _PLAIN),
    FieldSense(_w("pay"), "aid", "070", what=_w("arrears"), over=_PLAIN, passive=False),
    # votes
    FieldSense(_w("return"), "vote", "057", beside=_w("majority unopposed votes"), over=_w("visit military") | _PLAIN, passive=True),
    FieldSense(_w("pronounce"), "vote", "057", who=_HOUSES, after=_w("on"), over=_SAID, passive=False),
    FieldSense(_w("raise"), "vote", "057", what=_w("hands"), over=_w("meeting") | _PLAIN, passive=False),
    # words
    FieldSense(_w("give tell"), "statement", "010", what=_w("side story"), over=_SAID, passive=False),
    FieldSense(_w("talk"), "statement", "010", who=_PERSON, after=_w("of"), over=_w("meeting") | _SAID, passive=False),
    FieldSense(_w("carry run"), "statement", "010", who=_w("paper newspaper daily weekly magazine gazette papers newspapers"), over=_w("statement visit") | _PLAIN, passive=False),
    FieldSense(_w("print"), "statement", "010", what=_w("list lists letter interview text names document documents report article excerpts memo photograph photographs picture transcript cartoon"), who=_w("paper newspaper daily weekly magazine gazette papers newspapers"), over=_w("statement visit") | _PLAIN, passive=False),
    FieldSense(_w("put"), "statement", "010", after=_w("it"), beside=_w("bluntly plainly differently strongly mildly"), over=_PLAIN, passive=False),
    FieldSense(_w("send return"), "refusal", "120", beside=_w("unsigned unopened unread"), over=_w("visit vote statement") | _PLAIN),
    FieldSense(_w("hold"), "offer", "030", after=_w("out"), what=_w("prospect promise hope hand"), over=_w("offer refusal meeting") | _PLAIN, passive=False, itself=True),
    # known by their objects
    FieldSense(_w("attack assail"), "accusation", "110", what=_w("press newspapers critics media church judges courts opposition west"), over=_w("attack"), beside=_w("as for over"), passive=False),
    FieldSense(_w("find"), "accusation", "110", what=_w("fault"), over=_PLAIN, passive=False),
    FieldSense(_w("put set lay"), "demand", "020", what=_w("demands"), over=_w("offer visit statement") | _PLAIN, passive=False),
    FieldSense(_w("take"), "meeting", "040", who=_BODIES | _w("inquiry"), what=_w("evidence"), over=_PLAIN, passive=False),
    FieldSense(_w("have"), "meeting", "040", what=_w("exchange exchanges discussion discussions"), over=_PLAIN, passive=False),
    FieldSense(_w("have"), "statement", "010", what=_w("words"), beside=_w("warm kind harsh praise"), over=_PLAIN | _w("meeting"), passive=False),
    FieldSense(_w("give"), "visit", "042", after=_w("a the"), beside=_w("tour"), over=_PLAIN | _w("aid"), passive=True),
    FieldSense(_w("begin start resume"), "visit", "042", who=frozenset(ENTOURAGES) | _w("monitors"), what=_w("work inspection inspections"), over=_PLAIN, passive=False, itself=True),
    FieldSense(_w("tell order"), "expulsion", "160", what=_LEGATION, beside=_w("close shut"), over=_w("statement demand"), passive=True),
    FieldSense(_w("throw kick"), "expulsion", "160", after=_w("out"), what=_w("monitors observers inspectors envoys diplomats correspondents workers missionaries journalists mission agency charity"), over=_w("refusal vote attack other") | NO_KIND, passive=False),
    FieldSense(_w("lose"), "sanction", "163", what=_w("rights"), beside=_w("landing traffic fishing voting"), over=_PLAIN | _w("attack"), passive=False),
    FieldSense(_w("close shut"), "sanction", "163", what=_w("space"), beside=_w("air"), over=_PLAIN),
    FieldSense(_w("advance move march close"), "attack", "190", who=frozenset(FIGHTERS) - _w("men"), after=_w("on in"), over=_w("military visit") | _PLAIN, passive=False),
    FieldSense(_w("take"), "aid", "070", who=_w("lifeboat lifeboats helicopter helicopters rescuers tug"), after=_w("off"), what=_w("men crew passengers people survivors"), over=_w("visit") | _PLAIN, passive=False),
    FieldSense(_w("give present"), "aid", "070", what=_w("hospital school orphanage clinic village villagers island islanders"), over=_w("statement aid other") | NO_KIND, passive=False, beside=_w("machine machines beds boat boats bus pump pumps generator generators books computers ambulance million")),
    FieldSense(_w("approve grant"), "aid", "070", what=_w("loan loans credit credits tranche grant"), over=_w("agreement aid vote"), passive=True),
    FieldSense(_w("arrive come reach"), "aid", "070", who=_w("pumps tents blankets vaccines medicines generators rescuers medics surgeons sandbags"), over=_w("visit") | _PLAIN, passive=False),
    FieldSense(_w("go return"), "meeting", "040", who=_BODIES | _w("sides parties mediators"), after=_w("back to"), beside=_w("work table"), over=_w("meeting visit") | _PLAIN, passive=False),
    FieldSense(_w("go return"), "other", "000", who=_PERSON | _w("men women staff crews"), after=_w("back to"), beside=_w("work"), what=_w("work back to"), over=_w("meeting") | _PLAIN, passive=False),
    FieldSense(_w("do"), "agreement", "057", what=_w("deal bargain"), over=_PLAIN, passive=True),
    FieldSense(_w("bridge settle resolve narrow"), "agreement", "057", what=_w("differences"), over=_w("agreement meeting") | _PLAIN),
    FieldSense(_w("come go appear"), "legal", "090", after=_w("before"), beside=_w("court judge magistrate magistrates tribunal"), over=_w("visit statement") | _PLAIN, passive=False),
    # the trade of firms, and figures
    FieldSense(_w("charge"), "other", "000", beside=_w("against"), what=_w("million billion earnings"), over=_w("legal"), passive=False),
    FieldSense(_w("decline"), "other", "000", who=_w("rate rates price prices shares profit profits sales output exports imports number orders production earnings value unemployment inflation"), over=_w("refusal"), passive=False),
    FieldSense(_w("throw"), "legal", "090", after=_w("out"), what=_w("conviction convictions case charges suit verdict sentence lawsuit claim appeal"), over=_w("refusal vote other") | NO_KIND, passive=True),
    FieldSense(_w("gather assemble crowd"), "other", "000", who=_w("people thousands hundreds residents fans worshippers pilgrims youths"), over=_w("meeting"), itself=True, passive=False),
    FieldSense(_w("hit strike"), "other", "000", after=_w("home"), over=_w("attack") | _PLAIN, passive=False),
    FieldSense(_w("receive"), "offer", "030", what=_w("offer offers bid bids"), over=_w("meeting"), passive=False),
    FieldSense(_w("set"), "other", "000", what=_w("hostage hostages captives"), after=_w("free"), over=_w("legal") | _PLAIN),
)
