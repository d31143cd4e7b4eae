# ruff: noqa: E501 (tables of words)
# fmt: off
"""English verbs of the press and what they are done to: one verb, several kinds. The first row that fits counts."""

from __future__ import annotations

from timeline.extraction.languages.en.bodies import CONTRABAND, FIGHTERS
from timeline.extraction.languages.en.senses import ARMED, COURTS, ENVOYS, RELIEF, TOWNS
from timeline.extraction.sense_words import NO_KIND, FieldSense
from timeline.extraction.sense_words import words as _w

_RULERS = _w("minister premier government cabinet president speaker chancellor leader governor mayor")
_PLAIN = _w("other") | NO_KIND
_RINGS = _w("ring rings cell cells network networks gang gangs cartel racket syndicate plot plots spies agents traffickers smugglers")
_DECREES = _w("indictment indictments decree decrees edict edicts ordinance ordinances warrant warrants pardon pardons amnesty proclamation injunction")
_KEPT_DAYS = _w("kippur ramadan easter christmas passover sabbath holiday holidays anniversary silence fast mourning feast ceremony election elections vote poll polls start")
_WRITTEN = _w("letter letters condolences tribute book")
_PEOPLE_HELD = _w("man men woman women suspect suspects reporter reporters journalist journalists activist activists protester protesters demonstrators student students tourist tourists opponent opponents dissident dissidents clerics monks lawyers youths teenagers fishermen crewmen sailors hackers smugglers traffickers")
_CAPTIVES = _w("soldier soldiers citizen citizens national nationals worker workers prisoner prisoners captive captives hostage hostages diplomat diplomats officer officers pilot pilots crew troops policemen peacekeepers")
_MOVED_ON = _w("refugees refugee migrants migrant asylum seekers deportees foreigners nationals fugitives families castaways stowaways boat boats")
_TALKS = _w("talks negotiations summit conference meeting session round dialogue consultations discussions visit trip tour ceremony hearing trial election vote ballot polls referendum")
_MISSILES = _w("drone drones missile missiles rocket rockets shell shells bomb bombs mortar mortars jet jets warplane warplanes helicopter helicopters")
_THOUGHTS = _w("relations ties climate atmosphere trust confidence economy market markets currency record records hopes plan plans proposal reform reforms bill popularity campaign growth unity coalition majority credibility reputation morale ambitions")
_RUINED = _w("sabotage torpedo derail wreck mar disrupt overshadow spoil interrupt upset disturb undermine jeopardise jeopardize hamper cloud eclipse")
_ACCORDS = _w("agreement agreements accord accords treaty treaties pact pacts deal deals convention protocol memorandum charter concordat alliance organisation organization league bloc union club")
_OUTLETS = _w("radio station channel broadcaster newspaper newspapers daily weekly television network website bureau agency magazine")
_CRAFT = _w("plane planes jet jets airliner airliners aircraft flight helicopter helicopters ship ships vessel vessels tanker tankers trawler trawlers boat boats airline airlines lorries trucks goods exports imports companies firms banks")
_FLYING = _w("plane planes jet jets airliner airliner's aircraft helicopter helicopters glider balloon airship flight bomber")
_FLOATING = _w("ferry ferries boat boats ship ships trawler trawlers vessel dinghy liner tanker freighter canoe barge raft yacht liferaft submarine")
_TARIFFS = _w("tariff tariffs duty duties levy levies surcharge surcharges toll tolls")
_SUPPLY = _w("gas taps tap power electricity water oil supplies supply pipeline valves valve exports fuel")
_FOOD = frozenset(RELIEF) | _w("maize wheat rice grain flour sugar milk beans corn rations doses dose generators parcels ambulances ambulance doctors nurses medics firefighters blankets oxygen kits")
_ARMS = _w("tanks missiles helicopters jets rifles howitzers ammunition weapons arms guns shells rockets batteries radars drones interceptors launchers")
_BOUGHT = _w("jets jet aircraft airliners ships trains locomotives wheat grain gas submarines frigates helicopters fighters buses doses vaccines barrels cargoes tonnes tons")
_LOOT = _w("statue statues artefacts artifacts bronzes sculptures painting paintings bones skulls remains body bodies archives archive treasures relics island islands land lands manuscript manuscripts property properties assets gold")
_REVOLTS = _w("revolt rebellion uprising mutiny insurrection coup riot riots unrest insurgency rising")
_OBSTACLES = _w("objection objections veto opposition claim claims demand demands reservations resistance insistence")
_LEAVES = _w("permission clearance consent licence access passage transit overflight rights waiver exemption concession concessions")
_LEGATION = _w("embassy embassies consulate consulates legation mission")
_FIGHTS = _w("war fight battle offensive fighting assault")
_WALKS = _w("strike march protest protests rally rallies demonstration demonstrations procession")
_PUNISHING = _w("boycott sanctions embargo ban")
_SITES = _w("website websites site server servers network networks systems computers grid airport exchange portal")
_ROBBERS = _w("gunman gunmen robbers robber bandits bandit raiders attackers men pirates militants")
_LINKS = _w("cable cables pipeline pipelines road roads railway rail line lines wires highway bridge")
_TALKS_ONLY = _w("talks negotiations summit conference meeting session round dialogue consultations discussions")
_GUNS = _w("shot shots round rounds salvo salvoes volley volleys broadside burst bursts bullets")
_COURTROOM = frozenset(COURTS) | _w("judge's bench panel")
_HELD_BY = frozenset(FIGHTERS) | _w("kidnappers captors hijackers pirates militia militiamen warlord")
_RECEIVED = _w("letter letters message messages note notes request requests invitation telegram cable report reports copy draft reply answer proposal proposals complaint complaints documents notification results")
_PRIZES = _w("prize award medal degree honour honor title trophy bid bids votes visas passport instructions orders threats")

FRAMES: tuple[FieldSense, ...] = (
    # what is signed, issued, made known
    FieldSense(_w("sign"), "legal", "090", what=_DECREES, over=_w("agreement")),
    FieldSense(_w("sign"), "demand", "020", what=_w("petition petitions"), over=_w("agreement")),
    FieldSense(_w("sign"), "statement", "010", what=_WRITTEN, over=_w("agreement"), passive=False),
    FieldSense(_w("issue pass promulgate publish gazette"), "legal", "090", what=_DECREES | _w("summons subpoena writ law laws"), over=_w("other statement") | {""}),
    FieldSense(_w("issue"), "statement", "010", what=_w("denial appeal clarification rebuttal retraction correction fatwa plea"), over=_PLAIN),
    FieldSense(_w("issue"), "statement", "010", what=_w("instructions guidelines recommendations"), over=_PLAIN),
    FieldSense(_w("break"), "statement", "010", what=_w("silence"), over=_PLAIN, passive=False),
    FieldSense(_w("give"), "statement", "010", what=_w("evidence testimony interview deposition report account briefing"), over=_w("other meeting") | {""}, passive=False),
    FieldSense(_w("convey transmit relay pass"), "statement", "010", what=_w("regrets regret thanks gratitude greetings wishes condolences sympathy apologies apology concern concerns view views"), over=_w("other vote") | {""}),
    FieldSense(_w("raise"), "refusal", "120", what=_w("objection objections"), over=_PLAIN),
    FieldSense(_w("raise"), "statement", "010", what=_w("concern concerns doubts question questions matter issue point"), over=_PLAIN, passive=False),
    FieldSense(_w("release"), "statement", "010", what=_w("letter letters names list transcript footage photographs recording documents minutes statement report data study audit"), over=_w("legal other") | {""}),
    FieldSense(_w("release"), "other", "000", what=_w("oil crude barrels water fuel stocks reserves balloons album film gas radiation"), over=_w("legal") | {""}),
    FieldSense(_w("take"), "accusation", "110", what=_w("offence offense umbrage exception issue"), over=NO_KIND, passive=False),
    FieldSense(_w("take"), "demand", "020", what=_w("case matter question issue dispute"), after=_w("up"), beside=_w("with"), over=_w("legal other") | {""}, passive=False),
    FieldSense(_w("make lodge file enter"), "accusation", "110", what=_w("complaint complaints protest protests representations"), over=_PLAIN, passive=False),
    FieldSense(_w("expose unmask"), "accusation", "110", what=_RINGS | _w("agent spy officers"), over=_PLAIN),
    # what is asked and offered
    FieldSense(_w("lay stake"), "demand", "020", what=_w("claim claims"), over=_PLAIN, passive=False),
    FieldSense(_w("set lay"), "demand", "020", what=_w("conditions condition terms demands"), over=_w("visit other statement meeting") | {""}),
    FieldSense(_w("make"), "offer", "030", what=_w("concession concessions promise promises pledge bid"), over=NO_KIND, passive=False),
    FieldSense(_w("give"), "demand", "020", what=_w("order orders command instructions"), over=NO_KIND, passive=False),
    FieldSense(_w("withdraw cancel rescind retract"), "refusal", "120", what=_w("invitation invitations permission consent approval support offer proposal"), over=_w("withdrawal other sanction") | {""}),
    FieldSense(_w("walk pull back storm"), "withdrawal", "087", what=_ACCORDS - _w("union club"), after=_w("out away"), over=_w("refusal withdrawal other") | {""}, passive=False),
    FieldSense(_w("tear rip"), "withdrawal", "087", what=_ACCORDS, after=_w("up"), over=_w("other attack") | {""}),
    FieldSense(_w("drop withdraw lift waive abandon"), "agreement", "057", what=_OBSTACLES, over=_w("other withdrawal") | {""}, passive=False),
    FieldSense(_w("grant give accord"), "agreement", "057", what=_LEAVES | _w("leave"), over=_w("aid other") | {""}),
    FieldSense(_w("grant give offer"), "legal", "090", what=_w("asylum refuge sanctuary amnesty bail parole citizenship"), over=_w("aid other offer") | {""}, passive=False),
    FieldSense(_w("clear"), "agreement", "057", what=_w("sale sales export exports takeover merger deal transfer"), over=_w("legal other") | {""}, passive=False),
    FieldSense(_w("clear"), "other", "000", what=_w("debris rubble wreckage snow backlog road roads"), over=_w("agreement legal") | {""}),
    FieldSense(_w("clear"), "legal", "090", after=_w("of"), over=_w("agreement other") | {""}),
    FieldSense(_w("readmit"), "agreement", "057", over=_PLAIN),
    # people who are held, let go, sent off
    FieldSense(_w("hold"), "legal", "090", what=_PEOPLE_HELD | _CAPTIVES, over=frozenset(("",)), passive=False),
    FieldSense(_w("pick round nab"), "legal", "090", what=_PEOPLE_HELD, after=_w("up"), over=_w("other legal") | {""}, passive=False),
    FieldSense(_w("pick"), "legal", "090", after=_w("up"), beside=_w("suspicion police detectives gendarmes warrant custody"), over=_PLAIN),
    FieldSense(_w("break smash roll bust crack dismantle foil"), "legal", "090", what=_RINGS, over=_w("other attack legal withdrawal") | {""}),
    FieldSense(_w("let set turn"), "other", "000", who=_HELD_BY, after=_w("go free loose the two three four five six his her their all 10 20"), beside=_w("go free loose"), over=_w("legal") | {""}, passive=False),
    FieldSense(_w("push send drive force turn escort tow"), "expulsion", "160", what=_MOVED_ON, beside=_w("back away out"), over=_w("postpone other visit military refusal") | {""}),
    FieldSense(_w("push send drive"), "expulsion", "160", what=_w("@people"), beside=_w("back"), over=_w("other visit military") | {""}),
    FieldSense(_w("return"), "expulsion", "160", what=_MOVED_ON - _w("boat boats asylum"), over=_w("visit other") | {""}, passive=False),
    FieldSense(_w("return"), "other", "000", what=_LOOT, over=_w("visit") | {""}),
    FieldSense(_w("order"), "expulsion", "160", what=frozenset(ENVOYS) | _w("diplomat diplomats officials attache attaches journalists missionaries spies"), beside=_w("out"), over=_w("demand visit") | {""}),
    FieldSense(_w("order"), "expulsion", "160", what=_w("closure closing shutdown"), beside=_LEGATION, over=_w("demand") ),
    FieldSense(_w("give"), "expulsion", "160", what=frozenset(ENVOYS) | _w("diplomat diplomats"), beside=_w("leave quit"), over=_w("demand other") | {""}),
    FieldSense(_w("cross pour flood stream spill flock"), "other", "000", who=_w("refugees people migrants families villagers civilians pilgrims residents @people"), after=_w("into over to"), over=_w("military visit attack") | {""}, passive=False),
    FieldSense(_w("clear"), "other", "000", what=_w("camp camps encampment square street streets park building buildings barricades protesters demonstrators migrants squatters"), after=_w("out"), over=_w("withdrawal"), passive=False),
    FieldSense(_w("set"), "other", "000", what=_w("protests protest riots unrest violence clashes crisis panic alarm alarms outcry fury anger debate speculation row scramble wave chain fighting mutiny uprising revolt war exodus"), after=_w("off"), over=_w("visit"), passive=False),
    FieldSense(_w("slip"), "other", "000", what=_w("war recession chaos crisis anarchy violence default poverty coma"), after=_w("into"), over=_w("visit"), passive=False),
    # courts
    FieldSense(_w("stay freeze block halt uphold"), "legal", "090", who=_COURTROOM, over=_w("other sanction refusal") | {""}, passive=False),
    FieldSense(_w("launch begin open start institute bring initiate"), "legal", "090", what=_w("prosecution lawsuit suit probe investigation"), over=_PLAIN),
    FieldSense(_w("launch institute bring initiate take"), "legal", "090", what=_w("proceedings"), over=_PLAIN),
    FieldSense(_w("decree"), "agreement", "057", what=_w("truce ceasefire armistice"), over=_w("legal")),
    # pressure
    FieldSense(_w("double triple quadruple hike raise increase slap"), "sanction", "163", what=_TARIFFS, over=_w("other sanction") | {""}),
    FieldSense(_w("face"), "sanction", "163", what=_TARIFFS, over=_PLAIN, passive=False),
    FieldSense(_w("put place clap"), "sanction", "163", what=_TARIFFS | _w("ban embargo sanctions restrictions"), beside=_w("on"), over=_PLAIN),
    FieldSense(_w("turn shut cut switch"), "sanction", "163", what=_SUPPLY, after=_w("off"), over=_w("other sanction") | {""}),
    FieldSense(_w("hold keep"), "sanction", "163", what=_w("funds money aid loan loans tranche payment payments dues contribution"), after=_w("back"), over=NO_KIND),
    FieldSense(_w("bar"), "sanction", "163", what=_CRAFT, over=_w("sanction other state") | {""}, passive=True),
    FieldSense(_w("bar block shut freeze"), "sanction", "163", after=_w("from"), what=_CRAFT, over=_PLAIN),
    FieldSense(_w("strip"), "sanction", "163", beside=_w("tournament title medal hosting medals cup games"), over=_w("legal other") | {""}),
    FieldSense(_w("close shut ban silence suspend"), "sanction", "163", what=_OUTLETS, over=_w("other sanction legal") | {""}, passive=False),
    FieldSense(_w("join"), "other", "000", what=_w("cabinet government board staff army navy police ministry firm bank secretariat"), over=_w("agreement"), passive=False),
    FieldSense(_w("join"), "other", "000", beside=_w("clerk officer official economist lawyer spokesman adviser recruit apprentice trainee"), over=_w("agreement"), passive=False),
    FieldSense(_w("renew repeat reiterate restate"), "demand", "020", what=_w("call calls demand demands request requests appeal appeals plea pleas"), over=_w("agreement statement other offer"), stance="demand", passive=False),
    FieldSense(_w("give"), "statement", "010", what=_w("welcome reception"), beside=_w("cautious guarded lukewarm qualified cool frosty"), over=_w("agreement meeting aid") | _PLAIN, passive=False),
    FieldSense(_w("bring take lead"), "legal", "090", after=_w("out"), beside=_w("prison jail cell cells gaol"), over=_PLAIN | _w("visit"), passive=True),
    FieldSense(_w("black plunge"), "attack", "190", beside=_w("bomb bombs rocket rockets missiles shells bombing sabotage"), over=_PLAIN, passive=True),
    FieldSense(_w("resume reconvene"), "meeting", "040", who=_w("negotiators negotiator delegates delegations mediators parties sides ministers"), over=_PLAIN, passive=False),
    FieldSense(_w("call"), "withdrawal", "087", what=frozenset(ENVOYS) | _w("@person"), after=_w("home"), over=_w("call statement demand meeting") | _PLAIN, passive=True),
    FieldSense(_w("carry take bring"), "attack", "190", what=_w("war fight fighting"), beside=_w("into to"), over=_w("military other visit") | _PLAIN, passive=False),
    FieldSense(_w("call"), "demand", "020", what=frozenset(ENVOYS), after=_w("in"), over=_w("call statement demand meeting") | _PLAIN, passive=True),
    FieldSense(_w("gather assemble"), "other", "000", who=_w("supporters protesters demonstrators crowd crowds mourners opponents workers strikers residents"), over=_w("meeting"), itself=True),
    FieldSense(_w("join"), "sanction", "163", what=_PUNISHING, over=_w("agreement"), passive=False),
    FieldSense(_w("join"), "other", "000", what=_WALKS, over=_w("agreement"), passive=False),
    FieldSense(_w("join"), "attack", "190", what=_FIGHTS, over=_w("agreement"), passive=False),
    FieldSense(_w("join"), "military", "150", what=_w("exercise exercises manoeuvres maneuvers drills patrol patrols"), over=_w("agreement"), passive=False),
    FieldSense(_w("join"), "meeting", "040", what=_TALKS_ONLY, over=_w("agreement"), passive=False),
    # forces
    FieldSense(_w("send"), "military", "150", what=_w("policemen police gendarmes officers commandos airmen sappers engineers guards advisers instructors gunners"), over=_w("other visit") | {""}),
    FieldSense(_w("send bring call order fly ship"), "withdrawal", "087", what=frozenset(ARMED) | _w("soldiers troops contingent men"), beside=_w("home"), over=_w("military other visit demand aid") | {""}),
    FieldSense(_w("close vacate shut leave"), "withdrawal", "087", what=_w("base bases garrison airbase"), over=_w("other expulsion sanction") | {""}, passive=False),
    FieldSense(_w("force"), "military", "150", what=_FLYING, after=_w("down"), over=_PLAIN),
    FieldSense(_w("force divert"), "military", "150", what=_FLYING, beside=_w("land landing down"), over=_PLAIN),
    FieldSense(_w("detonate explode conduct"), "military", "150", beside=_w("nuclear underground device devices atoll warhead"), over=_w("attack other") | {""}),
    FieldSense(_w("land put"), "military", "150", what=_w("marines paratroopers commandos troops soldiers tanks"), over=_w("other visit") | {""}),
    # attacks
    FieldSense(_w("take seize"), "attack", "190", what=_w("hostage hostages captive captives"), who=frozenset(FIGHTERS) | _HELD_BY, passive=False),
    FieldSense(_w("open"), "attack", "190", what=_w("front"), over=_PLAIN),
    FieldSense(_w("quell suppress crush quash"), "attack", "190", what=_REVOLTS, over=_w("other legal attack") | {""}),
    FieldSense(_w("cut sever damage"), "attack", "190", who=frozenset(FIGHTERS) | _w("saboteurs sabotage troops soldiers"), what=_LINKS, over=_w("other expulsion") | {""}, passive=False),
    FieldSense(_w("cut sever"), "attack", "190", what=_w("cable cables pipeline pipelines"), over=_w("other expulsion") | {""}),
    FieldSense(_w("fire"), "attack", "190", what=_GUNS, over=_PLAIN, passive=False),
    FieldSense(_w("knock take bring"), "attack", "190", what=_SITES, after=_w("out down offline"), over=_PLAIN),
    FieldSense(_w("cripple paralyse paralyze disable hack breach deface"), "attack", "190", who=_w("hackers hacker virus malware ransomware worm cyberattack attackers"), over=_PLAIN),
    FieldSense(_w("hack breach"), "attack", "190", what=_SITES | _w("accounts emails mails account"), over=_PLAIN),
    FieldSense(_w("hold rob stop"), "attack", "190", who=_ROBBERS - _w("men"), over=_PLAIN, after=_w("up the a two three consul"), passive=False),
    FieldSense(_w("sabotage"), "attack", "190", what=_LINKS | _SITES | _w("plant plants factory trains train refinery station"), over=_w("attack other") | {""}),
    # accidents
    FieldSense(_w("come go plunge crash ditch"), "other", "000", who=_FLYING | _FLOATING, after=_w("down under into near off"), over=_w("visit military other attack") | {""}, passive=False, itself=True),
    FieldSense(_w("sink capsize founder"), "other", "000", who=_FLOATING | _w("carrying"), after=_w("off in near on after with within . ,"), over=_w("attack other") | {""}, passive=False),
    # talks and plans that somebody spoils, or that come to nothing
    FieldSense(_w("strike"), "agreement", "057", what=_w("deal deals bargain bargains agreement accord compromise pact"), over=_w("attack agreement") | _PLAIN),
    FieldSense(_w("hit strike pound batter"), "attack", "190", who=_MISSILES, what=_w("market markets"), over=_w("other attack") | _PLAIN),
    FieldSense(_w("poison strangle pound batter hammer harass hit strike ravage devastate destroy bombard torpedo"), "other", "000", what=_TALKS | _ACCORDS | _THOUGHTS, over=_w("attack"), itself=True),
    FieldSense(_RUINED, "other", "000", what=_TALKS, over=_w("other attack accusation") | {""}, itself=True),
    FieldSense(_w("stall stumble flounder"), "other", "000", who=_TALKS_ONLY, over=_PLAIN, passive=False, itself=True),
    FieldSense(_w("hold"), "other", "000", who=_w("truce ceasefire armistice calm"), after=_w("firm"), over=_w("refusal"), passive=False),
    # relief and goods
    FieldSense(_w("receive"), "aid", "070", what=_FOOD | _ARMS | _w("loan loans tranche grant aid million billion refugees displaced evacuees wounded"), over=_w("meeting")),
    FieldSense(_w("receive"), "statement", "010", what=_RECEIVED, over=_w("meeting"), passive=False),
    FieldSense(_w("receive"), "other", "000", what=_PRIZES | _BOUGHT, over=_w("meeting"), passive=False),
    FieldSense(_w("send ship give hand rush truck fly deliver drop donate"), "aid", "070", what=_FOOD | _w("cheque check"), over=_w("other visit legal withdrawal postpone plan") | {""}),
    FieldSense(_w("order buy"), "other", "000", what=_BOUGHT - _w("frigates submarines fighters"), over=_w("demand military") | {""}, beside=_w("from worth maker manufacturer boeing airbus"), passive=False),
    FieldSense(_w("hand"), "other", "000", what=frozenset(TOWNS) | _w("base bases power list lists command control draft"), after=_w("over"), over=_w("legal aid other") | {""}, passive=False),
    # chambers that are called together
    FieldSense(_w("recall"), "other", "000", what=_w("parliament assembly congress house senate legislature"), over=_w("statement expulsion withdrawal")),
    FieldSense(_w("recall"), "other", "000", what=_w("cars vehicles batch drug product"), over=_w("statement expulsion withdrawal") ),
    FieldSense(_w("discover"), "legal", "090", what=frozenset(CONTRABAND), over=_PLAIN),
    FieldSense(_w("confirm"), "legal", "090", what=_w("sentence sentences conviction verdict"), over=_w("statement"), passive=False),
    FieldSense(_w("let"), "other", "000", what=_w("ship ships boat boats convoy convoys trucks lorries planes refugees inspectors observers rescuers"), over=_w("legal other") | {""}),
    FieldSense(_w("let take admit accept"), "aid", "070", what=_w("refugees migrants displaced evacuees wounded orphans"), over=_w("statement agreement legal other") | {""}),
    FieldSense(_w("admit accept"), "agreement", "057", what=_w("delegation inspectors observers monitors"), over=_w("statement other"), passive=False),
    FieldSense(_w("accept"), "other", "000", what=_w("resignation resignations medal award post"), over=_w("agreement") ),
    FieldSense(_w("stand"), "statement", "010", after=_w("by"), over=_w("agreement"), passive=False),
    FieldSense(_w("stop halt block bar"), "sanction", "163", what=_w("sale sales export exports shipments supplies"), over=_w("other sanction refusal") | {""}),
    FieldSense(_w("restore"), "military", "150", what=_w("order calm"), over=_w("agreement"), passive=False),
    FieldSense(_w("restore"), "other", "000", what=_w("power electricity water service services order calm traffic"), over=_w("agreement")),
    FieldSense(_w("resume restore"), "agreement", "057", what=_w("relations ties links"), over=_PLAIN),
    FieldSense(_w("repatriate return"), "withdrawal", "087", what=frozenset(ARMED) | _w("contingent garrison"), over=_w("other visit expulsion") | {""}),
    FieldSense(_w("repatriate"), "expulsion", "160", what=_MOVED_ON | _w("@people"), over=_PLAIN),
    FieldSense(_w("increase boost concentrate"), "military", "150", what=frozenset(ARMED) | _w("troops forces"), over=_PLAIN, passive=False),
    FieldSense(_w("seek"), "demand", "020", what=_w("meeting audience extension clarification explanations delay pardon reparations compensation visa visas arbitration access permission mandate"), over=_w("other statement") | {""}, passive=False),
    FieldSense(_w("support"), "statement", "010", what=_w("plan idea proposal call position stance demand"), over=_PLAIN, passive=False),
    FieldSense(_w("threaten"), "warning", "130", after=_w("to with"), over=_w("warning"), keeps=True),
    FieldSense(_w("transfer"), "legal", "090", what=_w("suspect suspects prisoner prisoners fugitive defendant detainee detainees convict"), over=_w("other visit") | {""}),
    FieldSense(_w("transfer wire"), "aid", "070", what=_w("funds money million billion"), over=_PLAIN),
    FieldSense(_w("transfer release relocate station"), "military", "150", what=frozenset(ARMED) | _w("squadron squadrons"), over=_PLAIN),
    FieldSense(_w("try"), "legal", "090", who=_COURTROOM, over=NO_KIND, after=_w("the a two three former him her them general"), passive=False),
    FieldSense(_w("violate breach enter"), "military", "150", what=_w("airspace waters"), over=_PLAIN),
    FieldSense(_w("go"), "attack", "190", after=_w("to"), beside=_w("war"), over=_w("visit") | {""}, what=_w("war"), passive=False),
    FieldSense(_w("win"), "vote", "057", what=_w("seat seats presidency"), beside=_w("council election vote ballot polls party assembly board"), over=_w("other vote")),
    FieldSense(_w("arm equip"), "aid", "070", what=frozenset(FIGHTERS) - _w("men raiders"), over=_PLAIN, passive=False),
    FieldSense(_w("attack assail"), "accusation", "110", what=_w("decision plan policy ruling record report speech law move choice idea deal minister"), over=_w("attack"), passive=False),
    FieldSense(_w("deliver hand"), "legal", "090", what=_w("verdict judgment judgement ruling sentence"), over=_w("aid other legal") | {""}),
    FieldSense(_w("deliver"), "statement", "010", what=_w("speech address sermon lecture message eulogy report opinion"), over=_w("aid other")),
    FieldSense(_w("destroy"), "withdrawal", "087", what=_w("stocks stockpile stockpiles arsenal silos warheads stock"), over=_w("attack")),
    FieldSense(_w("draw pull"), "withdrawal", "087", what=frozenset(ARMED), after=_w("back down"), over=_w("other withdrawal") | {""}),
    FieldSense(_w("ease relax loosen end lift remove"), "withdrawal", "085", what=_w("embargo sanctions siege blockade boycott curfew restrictions ban occupation quarantine"), over=_w("other sanction attack legal withdrawal military") | {""}),
    FieldSense(_w("exchange appoint"), "agreement", "057", what=_w("ambassadors"), beside=_w("exchanged exchange exchanging"), over=_w("other meeting") | {""}),
    FieldSense(_w("fly ferry airlift"), "military", "150", what=frozenset(ARMED), over=_w("visit aid other") | {""}),
    FieldSense(_w("fulfil fulfill honour honor keep"), "other", "000", what=_w("promise promises pledge pledges commitment commitments word"), over=_w("other statement") | {""}, itself=True),
    FieldSense(_w("invite"), "demand", "020", beside=_w("stop halt cease disarm surrender withdraw"), after=_w("to"), over=_w("demand offer"), passive=True),
    FieldSense(_w("invite"), "offer", "030", over=_w("demand"), passive=True),
    FieldSense(_w("invite"), "offer", "030", what=_w("president premier minister king queen chancellor leader leaders pope sultan emir delegation counterpart inspectors observers envoys him her them"), over=_w("demand")),
    FieldSense(_w("lease rent"), "agreement", "057", what=_w("base port airfield island harbour harbor land territory"), over=_PLAIN),
    FieldSense(_w("liberate free recapture"), "attack", "190", what=frozenset(TOWNS) | _w("district hill airfield"), over=_w("other legal") | {""}),
    FieldSense(_w("name"), "accusation", "110", what=_w("culprits suspects perpetrators killers spies"), over=_PLAIN),
    FieldSense(_w("observe respect honour honor"), "agreement", "057", what=_w("truce ceasefire armistice"), over=_w("statement other") | {""}, passive=False),
    FieldSense(_w("observe"), "other", "000", what=_KEPT_DAYS, over=_w("statement"), passive=False),
    FieldSense(_w("pass slip"), "statement", "010", what=_w("note message letter"), over=_w("vote other") | {""}),
    FieldSense(_w("pursue hunt chase"), "military", "150", what=_w("pirates rebels smugglers poachers raiders guerrillas fugitives"), over=_PLAIN),
    FieldSense(_w("question"), "accusation", "110", what=_w("report figures result results decision account need legality motives value wisdom"), over=_w("legal"), passive=False),
    FieldSense(_w("abandon leave quit boycott"), "refusal", "120", what=_TALKS_ONLY, over=_w("cancel withdrawal visit refusal other") | {""}, passive=False),
    FieldSense(_w("overturn"), "other", "000", what=_w("van car cars bus truck lorry barricade barricades vehicle vehicles"), over=_w("legal")),
    FieldSense(_w("raid search storm"), "legal", "090", who=_w("police detectives gendarmes officers investigators agents"), what=_w("flat home homes house houses office offices premises apartment headquarters warehouse"), over=_w("attack legal other"), passive=False),
    FieldSense(_w("seize capture"), "attack", "190", who=frozenset(FIGHTERS) | frozenset(ARMED), over=_w("attack")),
    FieldSense(_w("seize confiscate impound"), "legal", "090", what=_w("car cars lorry lorries truck trucks vehicle vehicles property assets account accounts funds cash goods passport passports document documents computer computers phone phones telephone telephones yacht yachts villa villas cigarettes archives files shipment shipments consignment copies"), over=_w("attack other") | NO_KIND),
    FieldSense(_w("put place keep hold"), "military", "150", what=frozenset(ARMED), beside=_w("alert standby readiness"), over=_PLAIN),
    FieldSense(_w("meet"), "other", "000", what=_w("goal goals target targets deadline deadlines demand demands condition conditions criteria requirements obligations cost costs bill bills need needs protest protests resistance criticism refusal silence difficulties obstacles standards pledge pledges quota quotas"), over=_w("meeting"), itself=True),
    FieldSense(_w("hit strike hurt batter devastate"), "other", "000", who=_w("tariff tariffs duty duties sanctions embargo boycott inflation recession crisis scandal drought shortage shortages quake earthquake cyclone hurricane typhoon flood floods storm storms ban pandemic disease"), over=_w("attack")),
    FieldSense(_w("search"), "other", "000", what=_w("rubble wreckage debris ruins"), over=_w("legal")),
    FieldSense(_w("send dispatch despatch rush"), "military", "150", what=frozenset(ARMED), over=_w("other visit statement aid") | NO_KIND, passive=True),
    FieldSense(_w("clear"), "other", "000", what=_w("protesters demonstrators crowd crowds activists strikers"), over=_w("agreement")),
    FieldSense(_w("leave"), "other", "000", who=_w("resignation departure death crisis storm quake earthquake collapse vote result dispute deadlock"), over=_w("withdrawal visit refusal"), passive=False),
    FieldSense(_w("wreck rip gut"), "attack", "190", who=_w("bomb bombs blast mortar rocket shell missile grenade drone"), over=_PLAIN, passive=False),
    FieldSense(_w("land put disembark"), "other", "000", what=_w("asylum migrants castaways survivors refugees evacuees"), over=_w("attack visit other") | NO_KIND),
    FieldSense(_w("hold keep"), "sanction", "163", what=_w("vaccines grain shipments supplies deliveries"), after=_w("back"), over=_PLAIN),
    FieldSense(_w("dig"), "military", "150", who=frozenset(ARMED) | frozenset(FIGHTERS), after=_w("in"), over=_w("refusal other") | NO_KIND, passive=False),
    FieldSense(_w("fire"), "military", "150", beside=_w("bow bows"), over=_w("other attack") | NO_KIND, passive=False),
    FieldSense(_w("turn vote throw sweep"), "vote", "057", who=_w("voters electorate"), over=_w("other legal refusal") | NO_KIND, passive=False),
    FieldSense(_w("wave nod"), "vote", "057", who=_w("parliament senate assembly congress house deputies lawmakers mps"), beside=_w("through"), over=_w("other vote cancel") | NO_KIND, passive=False),
    FieldSense(_w("shake"), "meeting", "040", beside=_w("hand hands"), over=_w("meeting other") | NO_KIND, passive=False),
    FieldSense(_w("destroy burn pulp bury"), "other", "000", what=_w("masks medicine drugs vaccines cannabis pills ballots documents files crops carcasses"), over=_w("attack legal") | NO_KIND),
    FieldSense(_w("unblock release unfreeze"), "legal", "090", who=_COURTROOM, over=_w("aid other") | NO_KIND, passive=False),
    FieldSense(_w("void annul quash invalidate"), "legal", "090", what=_w("result results election vote ballot decree"), over=_w("other vote") | NO_KIND),
    FieldSense(_w("cap plug"), "other", "000", what=_w("well leak hole"), over=_w("sanction") | NO_KIND),
    FieldSense(_w("close shut"), "sanction", "163", what=_w("corridor route waters skies market markets canal"), beside=_w("to"), over=_PLAIN),
    FieldSense(_w("execute hang behead shoot"), "legal", "090", beside=_w("accused convicted sentenced condemned traitor traitors"), what=_PEOPLE_HELD | _w("spy spies prisoner prisoners traitor traitors general officers convict convicts"), over=_w("attack"), passive=False),
    FieldSense(_w("open begin start"), "legal", "090", what=_w("proceedings"), beside=_w("against infringement disciplinary criminal extradition"), over=_PLAIN),
    FieldSense(_w("award"), "legal", "090", who=_COURTROOM | _w("arbitrators arbitrator arbiters tribunal"), over=_w("other aid agreement demand") | NO_KIND, passive=False),
    FieldSense(_w("issue"), "legal", "090", what=_w("notice"), beside=_w("interpol red"), over=_w("statement other") | NO_KIND, passive=False),
    FieldSense(_w("touch land splash come"), "other", "000", who=_w("lander probe capsule spacecraft rover shuttle astronauts cosmonauts"), over=_w("visit other attack military") | NO_KIND, passive=False, itself=True),
    FieldSense(_w("submit refer take bring carry"), "legal", "090", what=_w("dispute quarrel case claim"), beside=_w("tribunal court arbitration arbitrators hague judges"), over=_w("other demand statement") | NO_KIND),
    FieldSense(_w("unfreeze"), "aid", "070", over=_PLAIN),
    FieldSense(_w("fight"), "vote", "057", what=_w("election elections campaign seat by-election referendum"), over=_w("attack"), passive=False),
    FieldSense(_w("fight"), "other", "000", what=_w("fire fires blaze blazes flames outbreak epidemic case appeal inflation floods"), over=_w("attack"), passive=False, itself=True),
    FieldSense(_w("take"), "other", "000", what=_w("delivery"), over=_PLAIN, passive=False, itself=True),
    FieldSense(_w("clash skirmish"), "attack", "190", who=frozenset(ARMED) | frozenset(FIGHTERS) | _w("armies police militias militia protesters demonstrators guards units clans tribesmen gangs factions patrols"), over=_w("other") | NO_KIND, passive=False),
    FieldSense(_w("convene"), "meeting", "040", what=_w("committee commission council panel board conference congress"), over=_w("visit other") | NO_KIND, passive=True),
    FieldSense(_w("train"), "aid", "070", what=_w("guard guards gendarmes police policemen officers recruits pilots crews soldiers troops commandos doctors nurses teachers judges"), over=_w("other") | NO_KIND),
    FieldSense(_w("order"), "other", "000", what=_w("vessel vessels frigate frigates airliners locomotives wagons lorries buses tugs"), over=_w("demand other") | NO_KIND, passive=False, itself=True),
    FieldSense(_w("order"), "other", "000", what=_w("vessel vessels frigate frigates airliners locomotives wagons lorries buses tugs"), after=_w("by from"), over=_w("demand other") | NO_KIND, passive=True, itself=True),
    FieldSense(_w("send dispatch despatch"), "aid", "070", what=_w("convoy convoys lorries trucks"), who=frozenset(RELIEF) | _w("programme unicef unhcr wfp charity charities"), over=_w("other visit military") | NO_KIND),
    FieldSense(_w("return repatriate"), "other", "000", what=_w("prisoner prisoners captives captive detainees"), over=_w("military visit legal other") | NO_KIND, itself=True),
    FieldSense(_w("bar"), "sanction", "163", what=_w("envoy envoys ambassador delegation observers monitors inspectors journalists reporters mission minister diplomats"), over=_w("other state") | NO_KIND),
    FieldSense(_w("declare impose proclaim"), "legal", "090", what=_w("martial"), over=_w("military statement other sanction") | NO_KIND),
    FieldSense(_w("oust unseat topple dismiss"), "vote", "057", who=_w("deputies lawmakers mps senators parliament assembly senate legislators house representatives congress"), what=_w("minister premier government cabinet president speaker chancellor"), over=_w("attack other") | NO_KIND),
    FieldSense(_w("remove"), "vote", "057", who=_w("deputies lawmakers mps senators parliament assembly senate legislators congress"), what=_RULERS, beside=_w("office power"), over=_w("attack other") | NO_KIND),
    FieldSense(_w("remove"), "attack", "190", who=frozenset(ARMED) | frozenset(FIGHTERS) | _w("army military junta officers"), what=_RULERS, beside=_w("office power"), over=_w("other") | NO_KIND),
    FieldSense(_w("oust unseat topple dismiss remove depose"), "legal", "090", who=_COURTROOM, what=_RULERS, over=_w("attack vote other") | NO_KIND),
    FieldSense(_w("convene"), "meeting", "040", what=_w("council committee cabinet commission panel parliament assembly cabinet ministers leaders ambassadors"), over=_w("visit other call legal") | NO_KIND, passive=False),
    FieldSense(_w("restore reinstate reintroduce"), "sanction", "163", what=_w("sanctions sanction embargo tariffs tariff restrictions curbs blockade"), over=_w("agreement other") | NO_KIND),
    FieldSense(_w("become"), "legal", "090", beside=_w("arrested jailed imprisoned detained indicted impeached convicted sentenced prosecuted extradited"), over=_PLAIN | _w("state"), passive=False),
    FieldSense(_w("summon call order bring fetch"), "withdrawal", "087", what=frozenset(ENVOYS) | _w("ambassador ambassadors envoy envoys commissioner minister diplomats chargé nuncio attaché attache"), beside=_w("home"), over=_w("demand visit other meeting call expulsion military") | NO_KIND, passive=False),
    FieldSense(_w("seal"), "sanction", "163", what=_w("frontier frontiers border borders crossing crossings"), over=_w("agreement other military") | NO_KIND),
    FieldSense(_w("demobilise demobilize disarm"), "withdrawal", "087", what=_w("fighters soldiers guerrillas rebels men troops militiamen combatants"), over=_w("military other attack") | NO_KIND),
)
