# ruff: noqa: E501 (tables of words)
# fmt: off
"""English verbs of courts, councils, garrisons and chanceries, told apart by whoever acts and by what is done."""

from __future__ import annotations

from timeline.extraction.languages.en.bodies import FIGHTERS
from timeline.extraction.languages.en.senses import ARMED, COURTS, TOWNS
from timeline.extraction.sense_words import NO_KIND, FieldSense
from timeline.extraction.sense_words import words as _w

_PLAIN = _w("other") | NO_KIND
_VERDICTS = _w("transparent free fair credible flawed orderly sound lawful legitimate genuine acceptable satisfactory rigged fraudulent")
_FIGURES = _w("figure figures toll tolls estimate estimates count tally turnout number numbers total totals")
_TALKS = _w("talks negotiations dialogue discussions consultations")
_PARTS = _w("battalion battalions regiment regiments army militia militias guard unit units brigade gendarmerie corps squad garrison")
_MARINE = _w("navy frigate frigates warship warships destroyer gunboat gunboats cutter cutters coastguard coastguards guard patrol patrols corvette launch")
_CATCH = _w("ship ships vessel vessels trawler trawlers tanker tankers boat boats freighter freighters dhow dhows canoe yacht fishermen smugglers")
_RISING = _w("garrison garrisons company regiment battalion battalions troops soldiers peasants townspeople villagers tribes tribesmen population city town province workers slaves prisoners inmates sailors cadets students militia provinces towns highlands conscripts")
_HOUSE = _w("house houses home homes villa palace residence office offices mission embassy consulate legation church mosque temple court station barracks depot shop shops warehouse headquarters library school bank camp village town")
_FOREIGNERS = _w("foreigners tourists evacuees passengers expatriates civilians survivors crew crewmen sailors wounded castaways holidaymakers")
_RESCUERS = _w("frigate frigates destroyer warship ship ships ferry plane planes aircraft helicopter helicopters hmas hms hmnzs uss navy liner airlift hercules lifeboat")
_LIVING = _w("government president king company rebels rebel junta regime premier minister mutineers strikers authorities parties sides mission crew militia generals owners garrison him her them both opposition")
_LIMITED = _w("lease leases mandate mandates concession concessions licence licences license licenses permit permits visa visas contract contracts offer ultimatum deadline moratorium lock-up waiver exemption permission clearance franchise option")
_HOLDERS = frozenset(FIGHTERS) | frozenset(ARMED) | _w("soldiers mutineers troops gunmen rebels villagers strikers students crowd mob")
_CAPTIVES = _w("minister ministers officer officers governor mayor president premier general colonel commander ambassador engineers workers staff crew passengers journalists hostage hostages deputies negotiators guests monitors observers peacekeepers")
_POLITICAL = _w("party parties movement group groups union unions organisation organization front newspaper newspapers paper demonstrations rallies marches gatherings opposition")
_VOTERS = _w("people voters electorate citizens electors islanders")
_BALLOT = _w("referendum plebiscite votes vote per percent ballot poll")
_MEMBERS = _w("senators deputies lawmakers legislators mps peers members councillors assemblymen congressmen representatives delegates")
_MEASURES = _w("bill bills treaty treaties budget amendment amendments motion text pact reform law agreement accord package")
_ARMS = _w("arms weapons rifles guns ammunition munitions")

_SEVERAL = _w("they ministers envoys negotiators sides parties leaders presidents delegations teams both men women delegates chiefs heads governments")

DEALINGS: tuple[FieldSense, ...] = (
    # what is judged, counted and made known
    FieldSense(_w("judge deem rate pronounce adjudge"), "statement", "010", beside=_VERDICTS, over=_w("vote legal") | _PLAIN, keeps=True),
    FieldSense(_w("correct revise amend lower raise adjust"), "statement", "010", what=_FIGURES, over=_w("meeting sanction") | _PLAIN),
    FieldSense(_w("set place"), "statement", "010", what=_w("toll losses"), after=_w("toll at the"), over=_PLAIN, passive=False),
    FieldSense(_w("read"), "statement", "010", what=_w("communique communiqué proclamation declaration decree bulletin message statement list verdict"), over=_PLAIN),
    FieldSense(_w("air vent"), "statement", "010", what=_w("doubts doubt grievances views differences worries concerns misgivings fears"), over=_PLAIN, passive=False),
    FieldSense(_w("dodge duck evade parry field avoid deflect"), "statement", "010", what=_w("question questions"), over=_w("refusal") | _PLAIN, passive=False),
    FieldSense(_w("post publish circulate share"), "statement", "010", what=_w("picture pictures photograph photographs photo photos image images footage video clip selfie screenshot"), over=_w("demand aid") | _PLAIN),
    FieldSense(_w("give"), "statement", "010", what=_w("version reply answer"), over=_PLAIN),
    FieldSense(_w("make"), "statement", "010", what=_w("light"), after=_w("light"), over=_PLAIN, passive=False),
    FieldSense(_w("open"), "statement", "010", after=_w("up"), beside=_w("about"), over=_w("meeting attack") | _PLAIN, passive=False),
    FieldSense(_w("disclose"), "statement", "010", over=_PLAIN, keeps=True),
    FieldSense(_w("contradict"), "statement", "010", over=_PLAIN, passive=False),
    # what is threatened, charged, offered and asked
    FieldSense(_w("brandish wield"), "warning", "130", what=_w("threat threats veto"), over=_w("attack") | _PLAIN, passive=False),
    FieldSense(_w("give"), "expulsion", "160", what=_w("diplomats diplomat envoy ambassador attache attachés attaches consul journalists journalist missionaries"), beside=_w("leave go quit"), over=_PLAIN),
    FieldSense(_w("give"), "warning", "130", what=_LIVING, beside=_w("hours days weeks hour week"), after=_LIVING | _w("the"), over=_PLAIN, passive=False),
    FieldSense(_w("brand label"), "accusation", "110", beside=_w("liar liars traitor traitors aggressor aggressors provocation provocations terrorist invader criminals murderers puppets usurper"), over=_w("statement call demand"), passive=False),
    FieldSense(_w("complain"), "accusation", "110", after=_w("of about that to"), over=_w("statement"), keeps=True),
    FieldSense(_w("declare say"), "offer", "030", beside=_w("ready willing prepared"), after=_w("himself herself itself themselves"), over=_w("statement"), passive=False),
    FieldSense(_w("suggest"), "offer", "030", what=_w("compromise truce meeting patrol patrols formula swap moratorium pause mediation summit exchange ceasefire"), over=_w("statement"), passive=False),
    FieldSense(_w("bid tender"), "offer", "030", after=_w("for to"), over=_PLAIN, passive=False),
    FieldSense(_w("claim"), "demand", "020", what=_w("damages compensation reparations refund refunds rebate indemnity arrears ransom restitution"), over=_w("statement")),
    FieldSense(_w("ask"), "demand", "020", what=_w("troops asylum ransom help aid protection reinforcements permission extradition helicopters arms compensation"), over=_w("statement") | _PLAIN, passive=False),
    FieldSense(_w("command"), "demand", "020", after=_w("the his her its their them him"), beside=_w("to"), over=_PLAIN, passive=False),
    FieldSense(_w("invoke trigger"), "demand", "020", what=_w("article clause"), over=_PLAIN, passive=False),
    FieldSense(_w("invoke trigger"), "legal", "090", what=_w("treaty act powers law emergency convention"), over=_PLAIN, passive=False),
    FieldSense(_w("resist withstand defy"), "refusal", "120", what=_w("calls pressure demands pleas appeals"), over=_w("call demand refusal attack") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("suspend"), "refusal", "120", what=_TALKS, over=_w("meeting sanction expulsion cancel attack") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("pull withdraw back drop"), "refusal", "120", what=_TALKS, after=_w("out from of"), over=_w("withdrawal") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("rule"), "refusal", "120", after=_w("out"), over=_w("legal refusal meeting") | _PLAIN, passive=False, itself=True),
    # those who meet
    FieldSense(_w("spend"), "meeting", "040", after=_w("with closeted"), beside=_w("minutes minute hour hours"), over=_PLAIN, passive=False),
    FieldSense(_w("cross"), "meeting", "040", what=_w("paths"), over=_w("visit military") | _PLAIN, passive=False),
    FieldSense(_w("dine lunch breakfast sup"), "meeting", "040", over=_w("meeting other") | NO_KIND, passive=False),
    FieldSense(_w("sit"), "meeting", "040", who=_SEVERAL, after=_w("down"), over=_w("meeting") | _PLAIN, passive=False),
    FieldSense(_w("sit"), "meeting", "040", who=_w("council court committee body panel tribunal parliament assembly commission board jury bench"), over=_PLAIN, passive=False),
    FieldSense(_w("adopt"), "agreement", "057", who=_w("leaders heads presidents ministers summit meeting delegates experts"), what=_w("declaration communique communiqué arrangement programme program plan strategy roadmap framework charter statement timetable agenda text budget"), over=_w("vote") | _PLAIN, passive=False),
    FieldSense(_w("adopt"), "agreement", "057", what=_w("declaration communique communiqué arrangement programme roadmap charter"), beside=_w("summit meeting conference leaders heads"), over=_w("vote") | _PLAIN, passive=True),
    FieldSense(_w("come get"), "meeting", "040", who=_SEVERAL, after=_w("together"), over=_w("visit meeting") | _PLAIN, passive=False),
    FieldSense(_w("come"), "visit", "042", who=_w("ministers envoys negotiators inspectors delegates experts monitors observers mission missions delegation team envoy"), after=_w("on only next in again back here"), over=_PLAIN, passive=False),
    # chambers and the people
    FieldSense(_w("approve back endorse accept reject spurn adopt ratify refuse"), "vote", "057", who=_VOTERS, over=_w("agreement refusal vote") | _PLAIN, passive=False),
    FieldSense(_w("approve back endorse accept reject spurn"), "vote", "057", who=_w("@people"), beside=_BALLOT, over=_w("agreement refusal") | _PLAIN, passive=False),
    FieldSense(_w("reject approve defeat back endorse"), "vote", "057", who=_MEMBERS, what=_MEASURES, over=_w("agreement refusal attack") | _PLAIN, passive=False),
    # pressure, and ties that are cut
    FieldSense(_w("bar"), "sanction", "163", what=_w("bank banks contractor contractors lender airline carrier"), over=_PLAIN),
    FieldSense(_w("withdraw revoke cancel"), "sanction", "163", what=_w("passport passports licence licences license licenses permit permits visas visa accreditation credentials"), over=_w("withdrawal sanction cancel") | _PLAIN),
    FieldSense(_w("issue show"), "sanction", "163", beside=_w("card"), what=_w("yellow red card"), over=_w("statement legal") | _PLAIN),
    FieldSense(_w("put bundle herd"), "expulsion", "160", after=_w("out on aboard onto into"), beside=_w("country island plane boat train ship border frontier territory"), what=_w("envoy envoys diplomat diplomats minister chargé charge consul commissioner administrator journalist journalists reporter reporters correspondent activist activists deputy priest policemen him them her missionaries ambassador attache he she they"), over=_w("military") | _PLAIN),
    FieldSense(_w("push"), "expulsion", "160", what=_w("refugees migrants boat-people asylum-seekers families peasants"), after=_w("back out over across"), over=_w("visit military") | _PLAIN),
    # law
    FieldSense(_w("file"), "legal", "090", after=_w(". , ; against suit papers claims pleadings"), over=_w("demand") | _PLAIN, passive=False),
    FieldSense(_w("appeal"), "legal", "090", after=_w(". , ; against"), over=_w("demand"), passive=False),
    FieldSense(_w("petition"), "legal", "090", beside=_w("international world hague"), what=frozenset(COURTS) | _w("court courts judges tribunal"), over=_w("demand"), passive=False),
    FieldSense(_w("petition"), "legal", "090", what=frozenset(COURTS) | _w("court courts judges tribunal"), beside=_w("annul quash overturn void block halt stop nullify invalidate"), over=_w("demand"), passive=False),
    FieldSense(_w("declare impose decree order proclaim extend prolong"), "military", "150", who=frozenset(ARMED) | _w("military junta general"), what=_w("curfew curfews"), over=_w("military sanction demand agreement statement") | _PLAIN, passive=False),
    FieldSense(_w("declare impose decree order proclaim extend prolong tighten clamp slap maintain announce"), "legal", "090", what=_w("curfew curfews"), over=_w("military sanction demand agreement statement") | _PLAIN),
    FieldSense(_w("lift"), "legal", "090", what=_w("ban"), beside=_POLITICAL, over=_w("withdrawal sanction") | _PLAIN),
    FieldSense(_w("lift"), "legal", "090", what=_w("emergency immunity"), over=_w("withdrawal sanction") | _PLAIN),
    FieldSense(_w("give grant receive"), "legal", "090", what=_w("assent"), beside=_w("bill bills act law royal"), over=_w("agreement meeting") | _PLAIN),
    FieldSense(_w("open begin start launch institute initiate"), "legal", "090", what=_w("proceedings"), beside=_w("against prosecutor prosecutors attorney prosecution legal criminal judicial disciplinary bankruptcy arbitration"), over=_w("meeting") | _PLAIN),
    FieldSense(_w("set fix draw award"), "legal", "090", who=frozenset(COURTS) | _w("arbitrators arbitrator arbiters tribunal"), over=_PLAIN, passive=False),
    FieldSense(_w("forbid"), "legal", "090", what=_w("demonstrations rallies marches gatherings protests meetings strikes"), over=_PLAIN),
    # ships, garrisons and risings
    FieldSense(_w("stop halt detain block"), "military", "150", who=_MARINE, what=_CATCH, over=_w("expulsion refusal sanction legal attack") | _PLAIN, passive=False),
    FieldSense(_w("seize arrest"), "legal", "090", who=_MARINE, what=_CATCH, over=_w("attack") | _PLAIN, passive=False),
    FieldSense(_w("disband dissolve"), "military", "150", what=_PARTS, over=_w("withdrawal legal") | _PLAIN),
    FieldSense(_w("cross"), "military", "150", who=frozenset(ARMED) | _w("patrol patrols column columns"), over=_PLAIN | _w("visit"), passive=False),
    FieldSense(_w("mutiny"), "attack", "190", over=_PLAIN, passive=False),
    FieldSense(_w("rise"), "attack", "190", who=_RISING, over=_PLAIN, passive=False),
    FieldSense(_w("rise"), "attack", "190", after=_w("up"), beside=_w("against rebels peasants people troops soldiers"), over=_PLAIN, passive=False),
    FieldSense(_w("sack gut"), "attack", "190", what=_HOUSE, over=_PLAIN),
    FieldSense(_w("burn"), "attack", "190", what=_HOUSE | _w("bridge bridges car cars bus buses"), over=_PLAIN),
    FieldSense(_w("fall"), "attack", "190", after=_w("dead"), over=_PLAIN, passive=False),
    FieldSense(_w("change"), "attack", "190", who=frozenset(TOWNS) | _w("hill airfield bridge"), after=_w("hands"), over=_PLAIN, passive=False),
    FieldSense(_w("hold lock"), "attack", "190", who=_HOLDERS, what=_CAPTIVES, over=_w("meeting legal") | _PLAIN, passive=False),
    FieldSense(_w("come sweep return"), "attack", "190", after=_w("to"), beside=_w("coup putsch"), what=_w("power"), over=_w("visit") | _PLAIN, passive=False),
    FieldSense(_w("come sweep"), "attack", "190", after=_w("to power"), beside=_w("coup putsch"), over=_w("visit") | _PLAIN, passive=False),
    FieldSense(_w("abandon"), "withdrawal", "087", what=_w("fort fortress post posts outpost outposts position positions hill airfield garrison camp bridgehead barracks line"), over=_w("refusal") | _PLAIN),
    FieldSense(_w("sink wreck destroy kill hit"), "other", "000", who=_w("collision storm gale cyclone hurricane typhoon wave waves iceberg flood floods landslide mudslide blaze outbreak epidemic"), over=_w("attack"), passive=False),
    # help
    FieldSense(_w("evacuate fly take lift"), "aid", "070", who=_RESCUERS, what=_FOREIGNERS, over=_w("withdrawal visit military") | _PLAIN, passive=False),
    FieldSense(_w("land ship"), "aid", "070", what=_ARMS, over=_w("visit military aid") | _PLAIN),
    # time
    FieldSense(_w("run last"), "deadline", "000", who=_LIMITED, after=_w("until till to"), over=_PLAIN | _w("military"), passive=False),
    FieldSense(_w("end lapse expire stop"), "deadline", "000", who=_LIMITED, over=_w("withdrawal sanction") | _PLAIN, passive=False),
    FieldSense(_w("turn"), "other", "000", who=_w("bodies body remains corpse corpses wreck wreckage"), after=_w("up"), over=_w("visit") | _PLAIN, passive=False),
    FieldSense(_w("use drop fire"), "attack", "190", what=_w("gas napalm phosphorus chlorine sarin"), over=_PLAIN | _w("military state"), passive=True),
    FieldSense(_w("shoot"), "other", "000", who=_w("price prices shares stocks yields inflation rents costs rate rates profits temperatures"), over=_w("attack"), passive=False),
    FieldSense(_w("slam hit batter lash pound strike pummel rip tear sweep"), "other", "000", who=_w("typhoon hurricane cyclone storm storms tornado tornadoes quake earthquake fire blaze wildfire wildfires flood floods floodwaters tsunami wave waves gale gales landslide lightning heatwave"), over=_w("attack accusation") | _PLAIN, passive=False),
    FieldSense(_w("flared"), "attack", "190", who=_w("fighting clashes violence hostilities gunfire"), over=_PLAIN, passive=False),
    FieldSense(_w("block"), "other", "000", what=_w("canal strait road highway tunnel"), beside=_w("stricken stranded grounded landslide landslip avalanche rockfall"), over=_w("sanction refusal") | _PLAIN, passive=True),
    FieldSense(_w("come"), "legal", "090", who=_w("law laws decree regulation regulations rules"), after=_w("in"), over=_w("visit") | _PLAIN, passive=False),
    FieldSense(_w("move pull"), "withdrawal", "087", who=_w("soldiers troops forces army tanks"), after=_w("out"), over=_w("military visit") | _PLAIN, passive=False),
    FieldSense(_w("clear"), "withdrawal", "087", what=_w("camp camps square shantytown squat"), over=_w("agreement") | _PLAIN),
    FieldSense(_w("see"), "attack", "190", what=_w("raid attack assault offensive incursion ambush onslaught attackers raiders"), after=_w("off"), over=_PLAIN | _w("meeting"), passive=False),
    FieldSense(_w("turn"), "attack", "190", what=_w("police soldiers troops guards protesters demonstrators marchers reporters"), after=_w("on"), over=_PLAIN | _w("state") | {""}, passive=False),
    FieldSense(_w("come"), "legal", "090", who=_w("case appeal trial lawsuit suit petition"), after=_w("up before"), over=_PLAIN | _w("visit") | {""}, passive=False),
    FieldSense(_w("throw"), "expulsion", "160", what=_w("ambassador ambassadors envoy envoys consul charge diplomats diplomat spies attaches"), after=_w("out"), over=_PLAIN | _w("refusal"), passive=True),
)
