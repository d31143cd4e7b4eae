# ruff: noqa: E501 (tables of words)
# fmt: off
"""English verbs with a particle, whose sense whoever acts or what is done settles: "took out a sniper", "let off a volley",
"sent the forger down", "the pound sank". The first row that fits counts."""

from __future__ import annotations

from timeline.extraction.languages.en.bodies import FIGHTERS
from timeline.extraction.languages.en.senses import ARMED, CHAMBERS, COURTS, ENVOYS
from timeline.extraction.sense_words import NO_KIND, FieldSense, somebody
from timeline.extraction.sense_words import words as _w

_PLAIN = _w("other state") | NO_KIND
_STATE = somebody("state")
_VOTING_PEOPLES = somebody("people") | _STATE | _w("voters electorate citizens people islanders delegates")
_SOLDIERS = frozenset(ARMED) | _w("soldier soldiers units unit troops forces regiment division snipers sniper gunners navy army military police policeman policemen guards guard guardsmen gendarmes junta airforce pilots squad snipers battalion")
_REBELS = frozenset(FIGHTERS) | _w("jihadists separatists mutineers pirates bandits terrorists militia militias militiamen raiders assailants extremists islamists guerrilla rebel tribesmen")
_ARMED_MEN = _SOLDIERS | _REBELS
_POLICE = frozenset(COURTS) | _w("police policemen detectives gendarmes officers investigators agents sheriff customs coastguard guards bailiffs")
_RESCUERS = _w("divers firefighters rescuers lifeboat lifeboats coastguard coastguards volunteers navy helicopter helicopters soldiers sailors crew crews frigate medics lifeguards fishermen ship trawler miners")
_PEOPLE = _w("boy boys girl girls man men woman women people children child miner miners sailor sailors survivor survivors migrant migrants crew passengers climber climbers hiker hikers bodies pilot pilots castaways fishermen refugees divers")
_ECONOMY = _w(
    "pound dollar euro yen rand naira peso rupee lira rouble ruble franc krona yuan real rupiah ringgit won shilling currency share shares stock stocks index bond bonds "
    "price prices inflation unemployment exports imports output growth deficit surplus reserves rates yields market markets profit profits sales oil gold copper crude wheat cocoa coffee futures turnover trading"
)
_MOVES = _w("sink hit strike fall shell pull retreat climb drop crash tumble recover rally advance rise jump leave slip ease edge close open end reach shed lose gain break cross pass storm slump plunge dive rebound quit touch bounce head settle slide surge leap")
_PRISON = _w("jail prison cells life years months bars")
_SHOTS = _w("round rounds volley volleys shot shots salvo salvoes burst bursts flare fire cannon barrage")
_ENEMIES = _w("officer officers policeman policemen soldiers soldier commander commanders sniper snipers guard guards sentries gunners tank tanks radar battery batteries launcher launchers bunker bunkers post posts position positions drones missile missiles depot")
_FIREARMS = _w("strike strikes missile missiles rocket rockets shell shells raid raids artillery drone drones mortar bombing bombardment airstrikes shelling bombs")
_HIT_PLACES = _w("streets street shelves shops market markets headlines screens stands road roads newsstands cinemas stage charts ceiling")
_MAKING_UP = _w("rivals rival brothers leaders sides parties allies neighbours factions clans premier president king states countries governments") | _STATE
_DIFFERENCES = _w("differences quarrel quarrels feud feuds rivalry rivalries disagreements enmity grievances")

PARTICLE_SENSES: tuple[FieldSense, ...] = (
    # markets hit, sink and storm nobody
    FieldSense(_MOVES, "other", "000", who=_ECONOMY, over=_w("attack legal military withdrawal visit agreement refusal meeting vote other"), passive=False),
    FieldSense(_w("strike find"), "other", "000", what=_w("oil gold gas water copper"), over=_w("attack legal sanction other") | NO_KIND, passive=False),
    FieldSense(_w("hit reach storm make"), "other", "000", what=_HIT_PLACES - _w("airwaves"), after=_HIT_PLACES | _w("the"), over=_w("attack visit") | _PLAIN, passive=False),
    FieldSense(_w("break burst"), "other", "000", after=_w("into"), beside=_w("song tears applause cheers laughter cheering"), over=_w("attack legal") | _PLAIN, passive=False),
    # what is damaged by arms, who is taken aboard, and who is driven over a border
    FieldSense(_w("damage wreck gut scar flatten level demolish shatter"), "attack", "190", who=_w("fire rocket rockets missile missiles drone drones shell shells shelling strike strikes bomb bombs mortar mortars gunfire artillery raid raids rebels militants gunmen"), over=_w("other attack") | NO_KIND, passive=False),
    FieldSense(_w("damage wreck gut demolish shatter"), "attack", "190", beside=_FIREARMS | _w("explosion attack"), what=_w("bridge building buildings house houses hospital school church mosque synagogue station plant dam depot tanker ship warehouse homes"), over=_w("other") | NO_KIND, passive=True),
    FieldSense(_w("take bring pick haul pull"), "aid", "070", what=_w("people migrants refugees men women survivors passengers crew castaways sailors fishermen children"), beside=_w("aboard board"), over=_w("visit legal attack withdrawal expulsion") | _PLAIN, passive=False),
    FieldSense(_w("stop cease halt"), "sanction", "163", who=_STATE, after=_w("buying importing purchasing selling exporting taking"), over=_w("other sanction state") | NO_KIND, passive=False),
    FieldSense(_w("break"), "expulsion", "160", who=_STATE, after=_w("with"), over=_PLAIN, passive=False),
    FieldSense(_w("storm raid search occupy"), "legal", "090", who=_w("prosecutors prosecutor customs investigators taxmen auditors detectives bailiffs"), over=_w("attack visit other legal") | NO_KIND, passive=False),
    FieldSense(_w("make declare render"), "legal", "090", beside=_w("crime offence offense illegal unlawful compulsory mandatory punishable legal"), what=_w("crime offence offense illegal unlawful compulsory mandatory punishable legal"), over=_w("statement") | _PLAIN, passive=False),
    FieldSense(_w("tell urge advise ask order"), "warning", "130", what=_w("citizens nationals residents people subjects population tourists"), beside=_w("off clear indoors away avoid evacuate shelter"), over=_w("demand statement warning") | _PLAIN, passive=False),
    FieldSense(_w("require"), "demand", "020", who=_STATE | somebody("person") | _w("court government ministry council"), beside=_w("to"), over=_PLAIN, passive=False, stance="demand"),
    FieldSense(_w("hold"), "offer", "030", after=_w("out"), beside=_w("truce talks ceasefire deal compromise aid loan prospect hope amnesty"), over=_w("refusal meeting") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("shrug brush laugh ignore spurn swat sweep bat"), "refusal", "120", after=_w("off aside away the its his their"), what=_w("ultimatum demand demands call calls offer deadline request appeal appeals proposal proposals plea invitation idea plan suggestion advice bid"), over=_w("statement refusal attack military") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("brush shrug laugh play"), "statement", "010", after=_w("off aside away down"), over=_w("attack other refusal statement state") | NO_KIND, passive=False, itself=True),
    FieldSense(_w("turn send"), "refusal", "120", after=_w("back away"), what=_w("mission delegation envoy envoys inspectors team mediators mediator observers monitors journalists reporters offer"), over=_w("expulsion visit military aid") | _PLAIN, passive=False),
    # what is blown up, and what is used
    FieldSense(_w("blow"), "attack", "190", what=_w("bridge bridges dam dams pylon pylons building railway track tracks pipeline tunnel"), over=_w("other state") | NO_KIND),
    FieldSense(_w("use employ deploy wield"), "attack", "190", what=_w("truncheons batons clubs whips ammunition napalm phosphorus sarin chlorine"), beside=_w("against"), over=_w("other state military") | NO_KIND, passive=False),
    FieldSense(_w("undergo"), "other", "000", what=_w("operation operations surgery treatment"), over=_w("other attack") | NO_KIND, passive=False, itself=True),
    FieldSense(_w("extend lengthen shorten reintroduce abolish restore bring scrap introduce end"), "military", "150", what=_w("conscription draft service"), beside=_w("military conscription national"), over=_w("legal other agreement cancel") | NO_KIND),
    FieldSense(_w("join meet"), "military", "150", who=_w("destroyer destroyers frigate frigates warship warships submarine carrier cruiser corvette bombers fighters squadron"), over=_w("agreement meeting other") | NO_KIND, passive=False),
    FieldSense(_w("lay hand give surrender"), "withdrawal", "087", what=_w("weapons arms guns rifles"), who=_ARMED_MEN | _w("movement front clan clans tribes"), after=_w("down in up over its their"), over=_w("legal visit aid other") | NO_KIND, passive=False),
    FieldSense(_w("move get carry lift evacuate"), "withdrawal", "087", what=_w("citizens nationals foreigners expatriates staff families diplomats civilians"), beside=_w("out home away off"), over=_w("visit legal aid other state military") | NO_KIND),
    FieldSense(_w("fly send ship truck bring"), "aid", "070", what=_w("hospital generators kitchens ambulances medics surgeons nurses incubators pumps desalination"), over=_w("visit military legal other") | NO_KIND, passive=False),
    FieldSense(_w("hand give donate supply deliver transfer present"), "aid", "070", what=_w("jets tanks helicopters howitzers missiles launchers batteries patrol boats vehicles guns"), beside=_w("to"), over=_w("military legal other statement attack") | NO_KIND, passive=False),
    FieldSense(_w("admit readmit"), "agreement", "057", what=_STATE, after=_w("to into"), over=_w("statement agreement"), passive=True),
    FieldSense(_w("bar ban stop prevent"), "sanction", "163", what=_w("ministers minister officials deputies airlines ships lorries lawmakers politicians"), beside=_w("from"), over=_w("legal other state sanction") | NO_KIND, passive=False),
    FieldSense(_w("call break cut halt end suspend stop"), "sanction", "163", what=_w("trade commerce exports imports"), after=_w("off all its the"), over=_w("cancel other visit") | NO_KIND, passive=False),
    FieldSense(_w("put slap clap levy lay clamp"), "sanction", "163", what=_w("tax taxes levy surcharge"), beside=_w("on"), over=_w("other state sanction") | NO_KIND, passive=False),
    FieldSense(_w("deny refuse"), "sanction", "163", beside=_w("aid loan loans assistance visas arms"), what=_STATE, over=_w("refusal other"), passive=True),
    FieldSense(_w("ask tell urge invite"), "expulsion", "160", what=frozenset(ENVOYS), beside=_w("leave return back"), over=_w("demand offer statement"), passive=False),
    FieldSense(_w("put place"), "legal", "090", beside=_w("wanted"), over=_w("sanction other state") | NO_KIND),
    FieldSense(_w("found find"), "legal", "090", who=frozenset(COURTS) | _w("jurors panel arbitrators"), after=_w("against for"), over=_w("other state") | NO_KIND, passive=False),
    FieldSense(_w("seek hunt want"), "legal", "090", who=_w("interpol police prosecutors detectives"), over=_w("statement other state") | NO_KIND, passive=False),
    FieldSense(_w("seek"), "demand", "020", who=_STATE | somebody("person"), what=_w("troops defences defenses arms weapons jets tanks help powers backing support funds funding money loans gas oil grain access waiver exemption advice guidance clarity answers observers monitors peacekeepers"), over=_w("statement") | _PLAIN, passive=False),
    # blows, by what is struck with
    FieldSense(_w("die perish"), "attack", "190", who=_SOLDIERS | _w("deminers peacekeepers policemen"), beside=_w("mine mines landmine landmines"), over=_w("other state") | NO_KIND, passive=False),
    FieldSense(_w("die perish fall"), "attack", "190", beside=_w("bullets gunfire shelling ambush bombardment shootout airstrike airstrikes sniper crossfire landmine gunmen"), over=_w("other state") | NO_KIND, passive=False),
    FieldSense(_w("claim cost take"), "attack", "190", what=_w("life lives victims"), who=_w("landmine landmines mine bombs shell rocket missile gunmen rebels siege battle fighting attack raid offensive war ambush bomb blast explosion clashes shelling violence shooting bombing"), over=_w("statement attack other") | NO_KIND, passive=False),
    FieldSense(_w("claim cost take"), "other", "000", what=_w("life lives victims"), over=_w("statement"), passive=False),
    FieldSense(_w("drive ram crash slam plough plow steer"), "attack", "190", beside=_w("explosives bomb bombs attacker bomber jihadist"), what=_w("lorry truck van car vehicle bus motorcycle"), over=_w("visit") | _PLAIN),
    FieldSense(_w("let"), "attack", "190", after=_w("fly loose"), beside=_FIREARMS | _w("mortars rockets guns volley rounds arrows catapults"), over=_w("accusation") | _PLAIN, passive=False),
    FieldSense(_w("send put"), "attack", "190", after=_w("to"), beside=_w("bottom sword torch flight"), what=_w("boat ship vessel frigate tanker cruiser village villages town army"), over=_w("military visit aid legal withdrawal") | _PLAIN, passive=True),
    FieldSense(_w("do"), "attack", "190", after=_w("away"), who=_ARMED_MEN | _w("vigilantes gang gangs mob"), over=_w("other legal") | NO_KIND, passive=False),
    FieldSense(_w("come go run"), "accusation", "110", after=_w("under in"), what=_w("fire attack flak criticism"), beside=_w("watchdog regulator ombudsman lawmakers mps press unions critics groups auditors opposition parents campaigners charity amnesty experts panel commission"), over=_w("attack accusation") | _PLAIN, passive=False),
    # forces that move
    FieldSense(_w("go come"), "attack", "190", who=_ARMED_MEN, after=_w("after"), over=_PLAIN | _w("visit military"), passive=False),
    FieldSense(_w("pass skirt approach near enter round transit cross circle hug shadow graze brush"), "military", "150", who=_w("bomber bombers warship warships frigate frigates destroyer destroyers carrier submarine submarines uss hms fighter fighters jets drone drones gunboats cruiser corvette icebreaker plane planes aircraft helicopter helicopters"), over=_w("vote visit withdrawal attack legal agreement other") | NO_KIND, passive=False),
    FieldSense(_w("beef step shore bolster strengthen reinforce boost build increase"), "military", "150", what=_w("presence deployment defences defenses garrison garrisons patrols forces force arsenal stockpile"), over=_w("other aid") | NO_KIND),
    FieldSense(_w("take assume hand"), "military", "150", beside=_w("policing patrols patrolling airspace escort"), what=_w("over command control policing"), over=_w("legal other attack") | NO_KIND, passive=False),
    FieldSense(_w("rehearse practise practice simulate"), "military", "150", what=_w("landing invasion assault strike strikes attack blockade defence"), over=_w("attack other") | NO_KIND, passive=False),
    FieldSense(_w("parade display unveil show"), "military", "150", what=_w("missiles missile tanks rockets drones weapons"), over=_w("statement offer") | _PLAIN, passive=False),
    FieldSense(_w("take pull bring withdraw"), "withdrawal", "087", what=_w("men troops soldiers fighters forces tanks gunmen"), after=_w("its their his the"), beside=_w("off out away streets"), over=_w("attack legal visit military") | _PLAIN, passive=False),
    FieldSense(_w("call"), "withdrawal", "087", what=_w("time"), beside=_w("mission operation presence deployment occupation"), over=_w("demand statement call") | _PLAIN, passive=False),
    # hosts and listeners
    FieldSense(_w("play"), "meeting", "040", what=_w("host"), over=_PLAIN, passive=False),
    FieldSense(_w("take"), "meeting", "040", what=_w("soundings counsel"), over=_PLAIN, passive=False),
    FieldSense(_w("break"), "meeting", "040", what=_w("bread"), over=_PLAIN, passive=False),
    FieldSense(_w("get have catch reach"), "call", "041", beside=_w("line phone telephone"), what=somebody("person") | _w("him her president premier minister king line phone telephone"), over=_w("visit meeting") | _PLAIN, passive=False),
    FieldSense(_w("make"), "visit", "042", what=_w("dash detour journey crossing pilgrimage"), over=_PLAIN | _w("attack"), passive=False),
    FieldSense(_w("get take have"), "visit", "042", who=_w("inspectors monitors observers experts investigators"), what=_w("look glimpse"), over=_PLAIN | _w("meeting"), passive=False),
    # polls
    FieldSense(_w("choose elect pick"), "vote", "057", who=_VOTING_PEOPLES, what=_w("congress parliament assembly president senate council mayors governors leader leaders"), over=_w("meeting statement agreement") | _PLAIN, passive=False),
    FieldSense(_w("fall fail"), "vote", "057", who=_w("motion motions amendment bill"), over=_PLAIN, passive=False),
    FieldSense(_w("hold cling keep retain lose"), "vote", "057", what=_w("majority seats"), after=_w("on onto to its their the his"), over=_w("meeting") | _PLAIN, passive=False),
    FieldSense(_w("hold cling"), "vote", "057", beside=_w("majority"), after=_w("on"), over=_w("meeting") | _PLAIN, passive=False),
    FieldSense(_w("win lose"), "vote", "057", what=_w("confidence"), beside=_w("parliament assembly chamber house senate vote") | frozenset(CHAMBERS), over=_PLAIN, passive=False),
    FieldSense(_w("go crash slump"), "vote", "057", after=_w("down to"), what=_w("defeat"), beside=_w("defeat"), over=_w("visit") | _PLAIN, passive=False),
    # pressure
    FieldSense(_w("turn"), "sanction", "163", what=_w("flow flows gas supply supplies pressure"), after=_w("down off"), over=_w("refusal") | _PLAIN, passive=False),
    FieldSense(_w("keep take pull knock"), "sanction", "163", beside=_w("air airwaves"), what=_w("channel channels station stations broadcaster broadcasters programme"), over=_w("legal visit attack withdrawal state") | NO_KIND),
    FieldSense(_w("put throw kick drop boot"), "sanction", "163", after=_w("out"), beside=_w("union league council group club bloc organisation organization commonwealth federation alliance"), over=_w("visit attack refusal expulsion other state") | NO_KIND, passive=True),
    # sentences and laws
    FieldSense(_w("cut shorten reduce commute double"), "legal", "090", what=_w("term sentence sentences"), beside=_w("jail prison sentence sentences"), over=_w("sanction agreement vote other") | NO_KIND),
    FieldSense(_w("do"), "legal", "090", after=_w("away"), beside=_w("penalty law laws decree rule punishment flogging censorship tax"), over=_PLAIN | _w("attack"), passive=False),
    FieldSense(_w("drag bring haul put hale"), "legal", "090", after=_w("before"), beside=_w("magistrate magistrates judge judges court tribunal"), over=_PLAIN | _w("visit")),
    # what reaches somebody is what was sent
    *(
        FieldSense(_w("reach arrive land come go"), kind, cameo, who=who, over=_w("visit other attack") | NO_KIND, passive=False)
        for kind, cameo, who in (
            ("demand", "020", _w("request requests appeal petition plea application demand demands")),
            ("offer", "030", _w("offer offers invitation proposal proposals")),
            ("warning", "130", _w("warning threat ultimatum")),
            ("accusation", "110", _w("complaint complaints protest accusation")),
            ("statement", "010", _w("letter letters message messages note telegram cable reply news")),
        )
    ),
    FieldSense(_w("go fall"), "vote", "057", who=_w("run-off runoff election seat seats presidency mayoralty constituency vote"), after=_w("to"), over=_w("visit attack") | _PLAIN, passive=False),
    # figures, rights, debts
    FieldSense(_w("put"), "statement", "010", what=_w("toll losses damage number figure cost death"), after=_w("at"), over=_w("sanction") | _PLAIN),
    FieldSense(_w("strip deprive"), "sanction", "163", beside=_w("voting membership hosting presidency medal medals title seat vote"), what=_w("team federation club player athlete athletes champion swimmer sprinter") | _STATE | _w("country state member"), over=_w("legal") | _PLAIN),
    FieldSense(_w("strip deprive"), "sanction", "163", beside=_w("voting membership hosting"), over=_w("legal") | _PLAIN),
    FieldSense(_w("cut shut lock freeze block bar exclude expel"), "sanction", "163", beside=_w("payment payments swift market markets settlement clearing games auction tender tenders"), after=_w("off out from of"), over=_w("legal expulsion state") | _PLAIN),
    FieldSense(_w("write forgive cancel wipe reschedule restructure"), "aid", "070", what=_w("debt debts arrears loan loans"), over=_w("statement cancel postpone agreement") | _PLAIN),
    # who is barred, held, called up
    FieldSense(_w("bar exclude ban disqualify strike"), "legal", "090", beside=_w("race running standing ballot contest office candidacy poll election elections"), after=_w("from off by the him her"), over=_w("sanction refusal attack state") | _PLAIN),
    FieldSense(_w("call"), "military", "150", what=_w("reservists reserves conscripts militiamen guardsmen recruits"), over=_w("statement call meeting demand") | _PLAIN),
    FieldSense(_w("fly ship ferry airlift sail bus truck"), "withdrawal", "087", what=_SOLDIERS - _w("police policeman policemen officers"), after=_w("out home back away from"), over=_w("military visit aid other") | NO_KIND, passive=True),
    FieldSense(_w("board"), "attack", "190", who=_w("pirates pirate gunmen raiders hijackers robbers militants attackers"), over=_w("military visit") | _PLAIN),
    FieldSense(_w("tell order warn ask urge advise"), "warning", "130", what=_w("fishermen mariners pilots sailors airlines residents shipping swimmers motorists travellers tourists"), beside=_w("clear away avoid indoors evacuate shelter"), over=_w("demand statement warning expulsion")),
    # arms that are given
    FieldSense(_w("send ship deliver rush supply transfer give"), "aid", "070", what=_w("shells ammunition munitions weapons arms rifles howitzers generators launchers rounds grenades mines batteries"), beside=_w("to"), over=_w("military visit attack") | _PLAIN, passive=False),
    FieldSense(_w("agree consent decline vote"), "legal", "090", who=frozenset(COURTS), over=_w("agreement refusal vote") | _PLAIN, passive=False),
    FieldSense(_w("put submit"), "vote", "057", after=_w("to"), beside=_w("people voters electorate referendum vote nation ballot"), what=_w("charter constitution draft treaty reform question accord deal text amendment amendments agreement"), over=_w("statement visit") | _PLAIN),
    # blows
    FieldSense(_w("hit strike fire shoot fight hit"), "attack", "190", after=_w("back"), beside=_FIREARMS, over=_w("statement attack") | _PLAIN, passive=False),
    FieldSense(_w("take pick knock"), "attack", "190", who=_ARMED_MEN | _STATE, what=_ENEMIES, after=_w("out off"), over=_w("legal military sanction") | _PLAIN),
    FieldSense(_w("take knock"), "attack", "190", what=_ENEMIES, after=_w("out"), beside=_FIREARMS | _w("strike sniper"), over=_w("legal military sanction") | _PLAIN),
    FieldSense(_w("let loose fire"), "attack", "190", what=_SHOTS, after=_w("off go loose a an at several two three the"), over=_w("legal military statement accusation") | _PLAIN, passive=False),
    FieldSense(_w("set lay tear wade pitch"), "attack", "190", who=_ARMED_MEN | _w("mob crowd hooligans thugs"), after=_w("about upon into"), over=_w("accusation visit military legal") | _PLAIN, passive=False),
    FieldSense(_w("set"), "attack", "190", who=_ARMED_MEN, beside=_w("topple overthrow oust capture seize storm depose"), after=_w("out"), over=_w("visit") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("set"), "attack", "190", what=_w("dogs dog horses"), beside=_w("on upon"), over=_w("visit") | _PLAIN),
    FieldSense(_w("run drive"), "attack", "190", what=_w("policeman policemen soldier soldiers officer officers crowd pedestrians protesters marchers shoppers worshippers"), after=_w("down over into at"), over=_w("visit legal") | _PLAIN),
    FieldSense(_w("send post mail"), "attack", "190", what=_w("bomb bombs"), over=_w("military aid visit statement") | _PLAIN),
    FieldSense(_w("call bring direct"), "attack", "190", who=_ARMED_MEN, what=_w("fire strikes airstrikes shells"), after=_w("down in"), over=_w("demand statement call legal") | _PLAIN, passive=False),
    FieldSense(_w("make"), "attack", "190", who=_ARMED_MEN, what=_w("run lunge dash charge"), beside=_w("on at"), after=_w("a"), over=_PLAIN, passive=False),
    FieldSense(_w("press renew keep step"), "attack", "190", what=_w("offensive attack attacks assault siege onslaught bombardment"), over=_w("demand") | _PLAIN),
    FieldSense(_w("hold fight beat drive"), "attack", "190", what=_w("attackers rebels assailants raiders insurgents militants invaders assault attack attacks siege"), after=_w("off back"), over=_w("refusal meeting withdrawal visit expulsion") | _PLAIN),
    FieldSense(_w("hold"), "attack", "190", who=_ARMED_MEN | _w("garrison defenders town city fort"), after=_w("out"), beside=_w("siege assault attack attackers besiegers"), over=_w("refusal meeting") | _PLAIN, passive=False),
    FieldSense(_w("fall"), "attack", "190", what=_w("bullet bullets gunfire shell sniper"), after=_w("to"), over=_PLAIN, passive=False),
    FieldSense(_w("fall"), "attack", "190", who=_w("town city fort fortress garrison stronghold citadel outpost base airfield"), over=_PLAIN, after=frozenset(), passive=False, beside=_REBELS | _w("siege assault army troops enemy offensive battle")),
    # police and courts
    FieldSense(_w("put lock send shut"), "legal", "090", who=_POLICE, what=_w("away down"), beside=_PRISON | _w("years year"), over=_w("military visit statement aid expulsion") | _PLAIN),
    FieldSense(_w("send put"), "legal", "090", what=_w("forger gang killer murderer thief swindler banker mayor spy robber robbers fraudster trafficker smuggler"), beside=_w("down away"), over=_w("military visit statement aid expulsion") | _PLAIN),
    FieldSense(_w("pick round"), "legal", "090", who=_POLICE, after=_w("up"), over=_w("visit meeting aid expulsion military") | _PLAIN, passive=False),
    FieldSense(_w("take bring haul"), "legal", "090", who=_POLICE, after=_w("in"), over=_w("visit meeting aid expulsion military") | _PLAIN, passive=False),
    FieldSense(_w("track hunt run chase"), "legal", "090", who=_POLICE, after=_w("down"), over=_w("attack visit") | _PLAIN),
    FieldSense(_w("get receive draw"), "legal", "090", what=_w("years months"), beside=_w("years months"), after=_w("a two three four five six seven eight nine ten eleven twelve fifteen sixteen twenty thirty forty 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 20 22 24 25 27 30 35 40 up"), over=_PLAIN | _w("meeting"), passive=False),
    FieldSense(_w("get"), "legal", "090", after=_w("off"), beside=_w("fine warning sentence"), over=_PLAIN | _w("visit"), passive=False),
    FieldSense(_w("let"), "legal", "090", beside=_w("jail prison custody"), after=_w("the a him her them two three out") | _w("four five six"), what=_PRISON | _w("him her them poet leader journalist prisoners prisoner activist activists"), over=_PLAIN | _w("visit")),
    # rescue
    FieldSense(_w("pull drag lift haul bring fish dig cut carry winch pluck"), "aid", "070", who=_RESCUERS, what=_PEOPLE, over=_w("withdrawal legal visit expulsion military") | _PLAIN, passive=False),
    FieldSense(_w("get"), "aid", "070", who=_w("trucks lorries convoy convoys aid relief supplies doctors medics"), after=_w("through"), over=_PLAIN | _w("vote"), passive=False),
    FieldSense(_w("call"), "aid", "070", what=_w("lifeboat lifeboats firefighters ambulances rescuers helicopters"), after=_w("out"), over=_w("call statement accusation demand") | _PLAIN),
    # who goes, and who is let in
    FieldSense(_w("make head"), "visit", "042", after=_w("for"), who=_w("envoy president minister premier king queen delegation ambassador secretary mediator pope chancellor delegates inspectors") | somebody("person"), what=_w("border capital front coast airport frontier island city palace camp embassy port town village"), over=_w("other state statement") | NO_KIND, passive=False),
    FieldSense(_w("take"), "visit", "042", after=_w("off"), who=_w("envoy president minister premier king queen delegation ambassador secretary mediator pope chancellor delegates inspectors") | somebody("person"), beside=_w("for"), what=_w("for off"), over=_PLAIN, passive=False),
    FieldSense(_w("back fall melt pull slip draw"), "withdrawal", "087", who=_ARMED_MEN, after=_w("away off back"), over=_w("agreement refusal statement vote") | _PLAIN, passive=False),
    FieldSense(_w("drop back pull bow crash"), "withdrawal", "087", after=_w("out"), beside=_w("project programme program treaty pact alliance bloc deal accord scheme venture consortium agreement"), over=_w("cancel refusal agreement visit") | _PLAIN, passive=False),
    FieldSense(_w("pull bring call fetch"), "withdrawal", "087", what=frozenset(ENVOYS), after=_w("out its their his back home"), over=_w("expulsion visit call statement demand") | _PLAIN, passive=False),
    FieldSense(_w("take dismantle remove"), "withdrawal", "087", who=_ARMED_MEN | _STATE, what=_w("checkpoints checkpoint roadblocks roadblock barricades fortifications"), after=_w("down the its their"), over=_w("visit legal sanction") | _PLAIN, passive=False),
    FieldSense(_w("hold cease"), "withdrawal", "087", what=_w("fire"), after=_w("his its their her"), over=_w("meeting") | _PLAIN, passive=False),
    # words
    FieldSense(_w("take withdraw retract"), "statement", "010", what=_w("words remark remarks comment comments statement allegation allegations claim apology"), over=_w("withdrawal refusal") | _PLAIN),
    FieldSense(_w("put"), "statement", "010", after=_w("down paid"), beside=_w("to rumours rumors"), what=_w("down to delay failure defeat rumours rumors speculation losses crash rise fall shortage shortages outage collapse"), over=_w("attack visit") | _PLAIN, passive=False),
    FieldSense(_w("get put"), "statement", "010", after=_w("across over"), what=_w("message point points view"), over=_PLAIN, passive=False),
    FieldSense(_w("give"), "statement", "010", after=_w("out"), what=_w("figures figure results names details number numbers result"), over=_w("aid") | _PLAIN),
    FieldSense(_w("talk"), "statement", "010", after=_w("up down of about"), over=_w("meeting") | _PLAIN, passive=False),
    FieldSense(_w("laugh shrug wave play"), "statement", "010", what=_w("rumours rumors rumour reports speculation talk gossip"), over=_w("refusal") | _PLAIN),
    FieldSense(_w("open begin end close start finish wind"), "statement", "010", what=_w("speech address remarks sermon"), over=_PLAIN, passive=False),
    FieldSense(_w("drop let"), "statement", "010", what=_w("hint hints"), over=_w("refusal withdrawal") | _PLAIN, passive=False),
    FieldSense(_w("sound"), "statement", "010", after=_w("optimistic pessimistic upbeat cautious hopeful conciliatory defiant confident gloomy"), over=_w("warning") | _PLAIN, passive=False),
    FieldSense(_w("vow swear pledge"), "statement", "010", what=_w("loyalty allegiance fealty fidelity"), over=_w("offer") | _PLAIN, passive=False),
    FieldSense(_w("come"), "demand", "020", after=_w("forward up"), beside=_w("demands demand conditions claims ultimatum"), over=_w("offer visit") | _PLAIN, passive=False),
    FieldSense(_w("come"), "other", "000", who=_w("witness witnesses victims woman women relatives"), after=_w("forward"), over=_w("offer visit") | _PLAIN, passive=False),
    FieldSense(_w("come go"), "other", "000", after=_w("of over"), beside=_w("age opposition"), over=_w("visit") | _PLAIN, passive=False),
    FieldSense(_w("come"), "offer", "030", after=_w("up"), beside=_w("compromise proposal plan offer idea formula solution blueprint proposals"), over=_w("visit agreement aid") | _PLAIN, passive=False),
    FieldSense(_w("drop abandon renounce"), "refusal", "120", what=_w("claim claims"), after=_w("up its his her their"), over=_w("withdrawal legal agreement demand") | _PLAIN, passive=False),
    FieldSense(_w("send give hand return"), "refusal", "120", what=_w("medal medals gift invitation award prize honour decoration"), after=_w("back his her its the their"), beside=_w("back protest return returned returning"), over=_w("aid legal visit statement offer") | _PLAIN, passive=False),
    # agreement
    FieldSense(_w("put set lay"), "agreement", "057", what=_DIFFERENCES, after=_w("aside away behind their by its"), over=_w("visit attack withdrawal") | _PLAIN, passive=False),
    FieldSense(_w("make"), "agreement", "057", after=_w("up"), who=_MAKING_UP, over=_PLAIN, passive=False, beside=_w("with quarrel feud rivals rival enemies differences")),
    FieldSense(_w("fall"), "agreement", "057", what=_w("line"), after=_w("into in"), over=_PLAIN | _w("attack"), passive=False),
    FieldSense(_w("get win receive obtain"), "agreement", "057", what=_w("go-ahead go green approval blessing backing consent clearance nod"), after=_w("the its a his"), over=_PLAIN | _w("meeting"), passive=False),
    FieldSense(_w("go"), "agreement", "057", who=_w("sale deal merger takeover transaction swap acquisition"), after=_w("through ahead"), over=_PLAIN | _w("visit"), passive=False),
    # defence and demand
    FieldSense(_w("raise increase step"), "military", "150", what=_w("readiness preparedness"), over=_w("meeting offer") | _PLAIN),
    FieldSense(_w("raise"), "warning", "130", what=_w("alert warning"), over=_w("meeting") | _PLAIN, beside=_w("volcano eruption flood storm cyclone typhoon terrorism terror tsunami weather hurricane wildfire")),
    FieldSense(_w("stand put"), "military", "150", who=_w("fleet squadron flotilla frigates frigate"), after=_w("to out"), beside=_w("sea"), over=_PLAIN, passive=False),
    FieldSense(_w("go move come storm drive press push"), "attack", "190", who=_ARMED_MEN, after=_w("in into"), beside=_w("tanks bombers gunships bulldozers armour guns flamethrowers"), over=_w("visit") | _PLAIN, passive=False),
    FieldSense(_w("go refer submit take put"), "legal", "090", beside=_w("arbitration arbitrators arbitrator"), after=_w("to the it its their"), over=_w("visit statement offer demand") | _PLAIN),
)
