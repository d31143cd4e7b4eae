# ruff: noqa: E501 (tables of words)
# fmt: off
"""Idioms of the English press in which who acts, or what it is done to, says what a common verb tells: "charged Doha with
financing", "opened a consulate", "the guns fell silent". The first row that fits counts; these are asked before all others."""

from __future__ import annotations

from timeline.extraction.languages.en.bodies import ENTOURAGES, FIGHTERS, MISSIONS
from timeline.extraction.languages.en.senses import ARMED, CHAMBERS, ENVOYS
from timeline.extraction.sense_words import NO_KIND, FieldSense, somebody
from timeline.extraction.sense_words import words as _w

_PLAIN = _w("other state") | NO_KIND
_SAID = _w("statement") | _PLAIN
_STATE, _PERSON, _PEOPLE, _ORG, _PLACE = somebody("state"), somebody("person"), somebody("people"), somebody("org"), somebody("place")
_STATES = _STATE | _w("states countries nations powers governments members republics")
_SOLDIERS = frozenset(ARMED) | _w("soldier paratrooper marine units unit regiment regiments division divisions guardsmen legionnaires garrison sappers patrol patrols squadron rangers")
_SHIPS = _w("ship ships vessel vessels navy frigate frigates warship warships destroyer destroyers gunboat gunboats cruiser submarine submarines carrier flotilla fleet squadron corvette corvettes armada patrol-boats")
_AIRCRAFT = _w("jets jet missiles missile drones drone bombers bomber warplanes planes helicopters rockets gunships shells")
_GUNS = _w("guns gun artillery cannon mortars howitzers batteries weapons rifles")
_LEADERS = _w("leaders presidents ministers premiers envoys sides parties negotiators delegations teams delegates rivals chiefs heads mediators ambassadors kings monarchs chancellors foes diplomats commissioners treasurers they six seven twelve quartet")
_VISITORS = frozenset(ENTOURAGES) | frozenset(MISSIONS) | _PERSON | _w("president premier king queen prince emir pope sultan chancellor minister secretary envoy delegation couple couples clintons obamas royals guest guests")
_OFFICE = _w("president premier minister ministers king queen prince chancellor emir sultan negotiator negotiators envoy leader leaders pope secretary counterpart ambassador")
_STAFF = frozenset(ENVOYS) | _w("diplomat diplomats staff official officials coordinator co-ordinator representative representatives head director adviser advisers nuncio mission delegation correspondents correspondent reporters reporter journalists journalist workers monitors observers members officers deputies parliamentarians legislators activists missionaries teachers priests monks")
_MOVED = _w("migrants refugees refugee afghans asylum-seekers deportees foreigners stowaways families workers labourers nationals traders settlers villagers reporters journalists activists deputies mps parliamentarians lawmakers legislators members correspondents")
_CAUGHT = _w("man men woman women suspect suspects executive executives boss banker bankers tycoon founder editor editors captain trader traders lawyer lawyers broker scientist scientists hacker hackers oligarch singer footballer financier colonel general generals blogger preacher cleric fugitive fugitives smuggler smugglers spy spies student students journalist journalists reporter reporters activist activists campaigner dissident dissidents warlord ringleader daughter son wife brother ministers mayor whistleblower") | _PERSON
_AGENTS = _w("police policemen detectives agents commandos gendarmes officers investigators marshals troopers interpol commando special")
_POLL = _w("vote votes voting ballot ballots poll polls polling election elections referendum plebiscite runoff run-off booth booths ink turnout")
_CHOOSING = _POLL | _w("choose elect assembly parliament president")
_MEASURES = _w("bill bills treaty treaties budget amendment amendments motion text pact reform law agreement accord package deal plan proposal proposals constitution charter protocol compact referendum question")
_OUT = _w("government cabinet coalition premier president minister chancellor incumbent ruling party conservatives socialists liberals mayor speaker")
_LETTERS = _w("messages message condolences tributes telegrams reactions congratulations letters greetings cables wishes")
_SPEECHES = _w("speech speeches address sermon eulogy lecture remarks homily oration apology tribute testimony")
_CLUBS = _w("organisation organization alliance union league bloc council commission community bank fund forum association partnership federation confederation group grouping cartel pact court market initiative")
_LEASES = _w("lease leases concession concessions franchise licence-agreement accord agreement pact treaty truce ceasefire deal partnership memorandum rights")
_LEGATION = _w("embassy embassies consulate consulates consulate-general legation liaison")
_TRIBUNALS = _w("tribunal court courts commission chamber chambers panel prosecutor's") & _w("tribunal court courts chamber chambers")
_DELIVERIES = _w("shipments shipment deliveries delivery supplies sales exports imports subsidies payments consignments contracts orders")
_ASSETS = _w("property properties assets accounts holdings funds estates villas yachts reserves billions bank")
_BLAMED = _w("attack attacks poisoning killing killings bombing bombings murder murders massacre crash raid strike outage blast explosion assassination sabotage hack cyberattack famine it this responsibility blame failure collapse disaster deaths shooting blackout coup")
_HANDS = _w("hand hands fingerprints fingerprint plot conspiracy complicity footprint signature")
_SHAME = _w("racist hateful shameful disgraceful criminal barbaric illegal unlawful genocidal murderous cynical outrageous axis evil rogue terrorist terrorists aggressor tyrant tyrants thug thugs thief thieves pariah warmonger warmongers butcher butchers outlaw outlaws")
_WRONG = _w("financing funding arming backing sponsoring harbouring sheltering meddling breaking breaching violating plotting lying deceit buying interfering spying inciting complicity stealing aggression bad duplicity years hiding supplying sabotaging undermining fomenting waging stoking committing betraying dragging reneging cheating supporting treachery hypocrisy dumping smuggling")
_NO_WAY = _w("unacceptable inadmissible intolerable untenable unworkable insufficient inadequate unrealistic laughable derisory insulting wanting unfair lopsided")
_RELIEF_GOODS = _w("rice water flour meals food bread milk medicine medicines blankets tents rations parcels crates sacks oxygen vaccines doses masks grain wheat biscuits plasma fuel generators supplies pallets stretchers kits soup tarpaulins")
_RELIEF_MEN = _w("medics doctors nurses rescuers firefighters paramedics surgeons divers dogs rescue engineers searchers volunteers virologists epidemiologists")
_LOADS = _w("tonnes tons sacks crates boxes pallets doses litres vials tankers consignment consignments planeload planeloads shipload cargo lorryloads truckloads trucks lorries convoy convoys batch shipment shipments")
_FED = _RELIEF_GOODS | _w("paste nutrition relief humanitarian aid medical serum insulin seed baby formula besieged starving")
_TERMS = _w("mandate deadline ultimatum date target moratorium grace licence lease waiver authority authorisation authorization term pause lull respite window reprieve standstill exemption extension charter franchise period timetable option bid")
_ANNIVERSARY = _w("anniversary centenary bicentenary jubilee centennial bicentennial birthday tercentenary")
_TOLL = _w("toll number population deaths death count tally caseload infections cases inflation unemployment debt temperature price")
_REPORTS = _w("reports rumours rumors rumour speculation talk story stories leaks gossip fears")
_CABINET = _w("cabinet government ministers premier minister general governor commander chief parliament assembly board")
_HARSH = _w("crushing merciless harsh firm swift decisive severe devastating forceful resolute painful stern necessary punitive proportionate tough drastic")
_NO_ENTRY = _w("freeze freezes sanctions sanction bans entity embargo")
_ROCKETS = _w("rocket missile satellite projectile booster rockets missiles launcher")
_HARD_WEAPONS = _w("battery batteries missiles missile launchers radar radars artillery interceptors howitzers sam air-defence air-defense warheads troops tanks guns")
_ENCOUNTER = _w("lunch dinner session banquet breakfast summit talks meeting reception tête-à-tête supper")

IDIOMS: tuple[FieldSense, ...] = (
    # who is blamed
    FieldSense(_w("charge"), "accusation", "110", what=_STATE, beside=_WRONG, over=_w("legal accusation") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("charge"), "accusation", "110", who=_STATES | _w("dossier report outburst speech address letter editorial communique"), beside=_WRONG, over=_w("legal accusation") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("lay set pin put place"), "accusation", "110", what=_BLAMED, beside=_w("door doorstep feet"), over=_w("attack visit accusation military") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("see detect discern spot suspect sense find recognise recognize"), "accusation", "110", what=_HANDS, over=_w("meeting agreement legal") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("term brand label denounce lump bracket cast portray paint"), "accusation", "110", beside=_SHAME, over=_w("statement demand call accusation vote") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("dress tear"), "accusation", "110", after=_w("down into"), what=_OFFICE | frozenset(ENVOYS), over=_w("attack") | _PLAIN, passive=False),
    # what is threatened
    FieldSense(_w("dare defy challenge"), "warning", "130", what=_STATE | _w("enemies enemy foes rivals anyone"), beside=_w("to"), over=_PLAIN, passive=False, itself=True),
    FieldSense(_w("draw redraw lay set trace retrace"), "warning", "130", what=_w("line lines"), beside=_w("red"), over=_w("agreement meeting visit legal") | _PLAIN, itself=True),
    FieldSense(_w("hint predict forecast intimate suggest imply"), "warning", "130", beside=_w("unless"), over=_SAID | _w("accusation offer"), keeps=True, passive=False),
    FieldSense(_w("vow promise pledge swear threaten"), "warning", "130", what=_w("measures steps response reply answer action retaliation countermeasures consequences punishment"), beside=_HARSH, over=_w("offer warning") | _SAID, passive=False, itself=True),
    FieldSense(_w("vow promise pledge swear threaten"), "warning", "130", after=_HARSH | _w("a all \" “"), beside=_w("measures consequences retaliation countermeasures"), over=_w("offer warning") | _SAID, passive=False, itself=True),
    FieldSense(_w("give"), "warning", "130", what=_w("generals general junta putschists rebels rulers regime rioters strikers militia mutineers colonels captors hijackers gunmen kidnappers taliban dictator strongman militants"), beside=_w("hours hour days week weeks month fortnight"), over=_w("demand aid statement legal") | _PLAIN, passive=False, itself=True),
    # what is offered
    FieldSense(_w("dangle"), "offer", "030", over=_w("offer") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("open offer lend throw"), "offer", "030", what=_w("arms doors soil roof territory"), beside=_w("host talks mediate hosting mediation"), over=_w("meeting aid attack") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("set lay spell"), "offer", "030", after=_w("out"), what=_w("terms conditions"), beside=_w("ready willing prepared would could halt end"), over=_w("demand visit statement") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("hold"), "offer", "030", after=_w("out"), what=_w("state statehood membership partnership autonomy amnesty recognition reward billions money loans"), over=_w("refusal offer") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("publish release issue circulate float unveil"), "offer", "030", what=_w("roadmap blueprint proposal proposals compromise formula paper") - _w("paper"), over=_SAID | _w("legal aid"), itself=True),
    FieldSense(_w("publish release issue circulate unveil"), "offer", "030", what=_w("paper plan document"), beside=_w("peace twelve-point ten-point five-point compromise"), over=_SAID | _w("legal aid"), itself=True),
    # what is asked
    FieldSense(_w("renew repeat reiterate reissue"), "demand", "020", what=_w("call calls appeal appeals demand demands plea pleas request"), over=_w("agreement offer") | _SAID, stance="demand", itself=True),
    FieldSense(_w("plead"), "demand", "020", who=_STATES | _LEADERS - _w("they six seven twelve"), over=_w("legal") | _PLAIN, passive=False, keeps=True, beside=_w("for with jointly together publicly give let time more to")),
    FieldSense(_w("lay stake press assert"), "demand", "020", what=_w("claim claims"), over=_w("legal") | _PLAIN, passive=False, itself=True),
    # what is refused
    FieldSense(_w("boycott shun snub skip spurn"), "refusal", "120", over=_w("refusal sanction") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("find judge deem consider regard"), "refusal", "120", beside=_NO_WAY, over=_w("legal statement vote demand call") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("spike torpedo sink veto nix"), "refusal", "120", who=_STATES, what=_MEASURES - _w("bill bills motion"), over=_w("attack cancel vote") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("yield concede budge cede surrender"), "refusal", "120", after=_w("none nothing no not"), over=_w("withdrawal aid agreement statement other") | NO_KIND, passive=False, itself=True),
    FieldSense(_w("pull drop step stand withdraw bow back resign"), "refusal", "120", beside=_w("mediator mediators go-between broker facilitator"), after=_w("out down as aside back from"), over=_w("withdrawal visit") | _PLAIN, passive=False, itself=True),
    # what is said
    FieldSense(_w("discount pooh-pooh"), "statement", "010", what=_REPORTS, over=_w("refusal legal") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("dismiss"), "statement", "010", what=_w("rumours rumors speculation gossip"), over=_w("refusal legal") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("stay remain keep fall"), "statement", "010", after=_w("silent mum tight-lipped coy noncommittal"), who=_STATES | _PERSON | _w("ministry office palace spokesman"), over=_PLAIN, passive=False),
    FieldSense(_w("hear"), "statement", "010", what=_SPEECHES, over=_w("meeting legal attack") | _PLAIN, itself=True),
    FieldSense(_w("pour flood stream arrive come flow"), "statement", "010", who=_LETTERS, after=_w("in from to"), over=_w("visit attack military") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("post tweet publish pen"), "statement", "010", what=_w("reflection reflections thread message essay article op-ed column tribute video selfie"), over=_w("demand") | _SAID, passive=False, itself=True),
    FieldSense(_w("stand"), "statement", "010", after=_w("by behind"), who=_STATES | _PERSON, what=_w("timetable decision policy pledge choice candidate account promise commitment remarks deadline nominee ally estimate verdict"), over=_PLAIN, passive=False),
    # those who meet or are called
    FieldSense(_w("convene assemble gather congregate converge flock reconvene foregather"), "meeting", "040", who=_LEADERS - _w("they six seven twelve parties") | _w("heads statesmen rulers"), over=_w("visit meeting") | _PLAIN, itself=True),
    FieldSense(_w("confront corner buttonhole button-hole tackle grill face"), "meeting", "040", what=_OFFICE, who=_STATES | _LEADERS | _PERSON, over=_w("accusation attack legal") | _PLAIN, passive=False),
    FieldSense(_w("sound"), "meeting", "040", after=_w("out"), over=_w("warning statement") | _PLAIN, passive=False),
    FieldSense(_w("chair host preside open convene"), "meeting", "040", what=_w("table roundtable round-table gathering get-together session sitting forum"), over=_w("meeting carry") | _PLAIN, passive=False),
    FieldSense(_w("devote dedicate"), "meeting", "040", who=_LEADERS | _w("council summit session meeting conference commission assembly cabinet parliament"), over=_w("statement") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("emerge"), "meeting", "040", who=_LEADERS, after=_w("without with from empty-handed empty smiling grim-faced"), over=_PLAIN, passive=False),
    FieldSense(_w("close end cap crown conclude round seal wind follow"), "meeting", "040", who=_ENCOUNTER - _w("talks meeting summit"), over=_PLAIN | _w("sanction"), passive=False, itself=True),
    FieldSense(_w("play"), "meeting", "040", after=_w("host"), over=_PLAIN, passive=False),
    FieldSense(_w("wake awake awaken rouse reach consult brief raise"), "call", "041", beside=_w("phone telephone hotline"), over=_w("visit meeting statement") | _PLAIN),
    FieldSense(_w("test inaugurate try use open activate"), "call", "041", what=_w("hotline hot-line"), over=_w("military meeting") | _PLAIN, itself=True),
    FieldSense(_w("come get be"), "call", "041", after=_w("on onto"), what=_w("line phone telephone blower"), over=_w("visit meeting") | _PLAIN, passive=False),
    FieldSense(_w("hang"), "call", "041", after=_w("up"), over=_w("attack legal") | _PLAIN, passive=False),
    # who comes
    FieldSense(_w("drive cross fly ride"), "visit", "042", who=_VISITORS, after=_w("across over up"), over=_w("expulsion military") | _PLAIN, passive=False),
    FieldSense(_w("lay place"), "visit", "042", what=_w("wreath wreaths flowers roses"), beside=_w("stay visit trip tour"), over=_PLAIN, passive=False),
    FieldSense(_w("ride take board catch"), "visit", "042", who=_VISITORS, what=_w("train plane flight jet ferry helicopter airliner"), beside=_w("bound to for"), over=_PLAIN, passive=False),
    FieldSense(_w("roll lay put bring"), "visit", "042", what=_w("carpet"), over=_PLAIN | _w("attack military")),
    FieldSense(_w("show usher escort wave lead admit"), "visit", "042", after=_w("into in"), beside=_w("tent palace study residence villa bunker compound drawing-room audience private"), over=_w("meeting legal attack military agreement statement") | _PLAIN, passive=True),
    FieldSense(_w("welcome greet receive"), "visit", "042", who=_STATE, what=_w("president premier king queen prince pope chancellor emperor"), beside=_w("policemen flags crowds salute carpet cheers honours guns rain barricades protests security children"), over=_w("meeting statement") | _PLAIN, passive=False),
    # what is agreed
    FieldSense(_w("come"), "agreement", "057", after=_w("to"), beside=_w("understanding"), over=_w("visit agreement") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("broker mediate clinch arrange wangle negotiate"), "agreement", "057", what=_w("swap exchange release handover truce ceasefire deal corridor settlement reconciliation compromise"), over=_w("meeting legal") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("extend renew prolong lengthen roll"), "agreement", "057", what=_LEASES, over=_w("sanction vote legal offer agreement") | _PLAIN, itself=True),
    FieldSense(_w("found create establish form set constitute"), "agreement", "057", who=_STATES | _LEADERS | _w("allies"), what=_CLUBS - _w("commission fund court council market initiative") | _ORG, over=_w("military attack statement meeting") | _PLAIN, passive=False),
    FieldSense(_w("launch"), "agreement", "057", who=_STATES | _LEADERS | _w("allies"), what=_CLUBS - _w("commission fund court council market initiative"), over=_w("military attack statement meeting") | _PLAIN, passive=False),
    FieldSense(_w("found create launch establish form set"), "agreement", "057", beside=_w("joint bilateral"), what=_w("council commission committee body fund panel force group bank company venture"), over=_w("military attack statement") | _PLAIN),
    FieldSense(_w("open reopen inaugurate establish"), "agreement", "057", what=_LEGATION, over=_w("meeting attack") | _PLAIN),
    FieldSense(_w("rally sign come subscribe convert adhere"), "agreement", "057", after=_w("to up round"), who=_STATES, what=_MEASURES | _w("tax convention statute pledge declaration consensus plan standard embargo"), over=_w("visit") | _PLAIN, passive=False),
    FieldSense(_w("strike reach hammer thrash cobble patch"), "agreement", "057", what=_w("settlement deal bargain accord agreement compromise pact truce balance understanding"), over=_w("attack military") | _PLAIN, itself=True),
    FieldSense(_w("put set commit"), "agreement", "057", what=_w("pact accord deal agreement understanding terms treaty alliance"), beside=_w("writing paper"), over=_SAID, itself=True),
    FieldSense(_w("undertake pledge promise agree commit"), "agreement", "057", beside=_w("exchange"), who=_STATES | _w("north south"), after=_w("to itself"), over=_w("offer agreement") | _PLAIN, passive=False, itself=True),
    # the polls
    FieldSense(_w("approve back endorse accept reject spurn refuse ratify"), "vote", "057", who=_PEOPLE | _STATE, beside=_POLL, over=_w("agreement refusal") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("say vote answer reply"), "vote", "057", who=_PEOPLE | _STATE, after=_w("no yes"), beside=_POLL | _w("independence points margin euro constitution union accession monarchy republic secession"), over=_w("agreement refusal statement") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("sweep brush turn throw vote cast set"), "vote", "057", who=_PEOPLE | _w("voters electorate"), after=_w("aside away down out"), what=_MEASURES | _OUT, over=_w("refusal statement attack other military state expulsion") | NO_KIND, passive=False, itself=True),
    FieldSense(_w("crush sink torpedo trounce scupper wreck bury rout trash demolish batter"), "vote", "057", who=frozenset(CHAMBERS) | _w("mps deputies house backbenchers rebels senators lawmakers"), what=_MEASURES, over=_w("attack cancel legal") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("oust topple unseat evict punish dump eject boot turf sweep sack defeat crush beat rout trounce humble humiliate bury"), "vote", "057", who=_w("voters electorate electors"), over=_w("attack legal expulsion") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("topple oust unseat fell bring overthrow sink"), "vote", "057", who=_w("motion vote no-confidence ballot censure"), what=_OUT, over=_w("attack legal") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("fall collapse"), "vote", "057", who=_w("government cabinet coalition premier minister ministry administration"), beside=_w("confidence censure no-confidence deputies"), over=_w("attack") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("acquit convict impeach clear"), "vote", "057", who=frozenset(CHAMBERS) - _w("lords"), over=_w("legal agreement") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("queue line flock troop turn stream crowd trudge"), "vote", "057", beside=_CHOOSING, who=_PEOPLE | _w("voters electorate electors citizens islanders million millions"), over=_w("visit military") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("turn"), "vote", "057", after=_w("out"), beside=_POLL, over=_PLAIN | _w("attack"), passive=False, itself=True),
    FieldSense(_w("win take capture clinch carry"), "vote", "057", beside=_POLL | _w("electoral"), what=_w("house presidency premiership office mayoralty governorship power"), over=_w("attack legal") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("declare proclaim certify confirm pronounce"), "vote", "057", who=frozenset(CHAMBERS), beside=_w("winner re-elected reelected victor president-elect"), over=_w("agreement") | _SAID, itself=True),
    FieldSense(_w("give set"), "deadline", "000", who=_w("assembly council parliament court senate commission committee"), beside=_w("months weeks days year"), what=_STATE | _w("government"), over=_w("demand aid legal") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("brush sweep wave swat bat push"), "refusal", "120", after=_w("aside away"), what=_MEASURES | _w("limits demands offer offers calls call objections terms ultimatum appeal appeals request quotas warnings protests"), over=_w("attack other refusal statement state military") | NO_KIND, passive=False, itself=True, who=_STATES | _PERSON),
    FieldSense(_w("walk step back"), "refusal", "120", after=_w("away"), beside=_w("package offer proposal table talks draft compromise plan formula negotiations"), over=_w("visit withdrawal refusal") | _PLAIN, passive=False, itself=True),
    # what presses
    FieldSense(_w("expel eject exclude suspend oust"), "sanction", "163", what=_STATE, beside=_w("area zone bloc union league commonwealth club market pact alliance organisation organization movement assembly federation"), over=_w("expulsion legal vote") | _PLAIN, passive=False),
    FieldSense(_w("hit target punish strike penalise penalize"), "sanction", "163", who=_STATE, what=_w("ministers officials oligarchs bankers lawmakers generals judges companies firms bank banks traders"), beside=_w("over for"), over=_w("attack") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("scrap cancel stop halt end cut suspend axe call"), "sanction", "163", what=_DELIVERIES, who=_STATE | _w("government ministry"), over=_w("withdrawal cancel other aid") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("block freeze seize impound immobilise immobilize sequester confiscate"), "sanction", "163", what=_ASSETS, who=_STATE | _w("order decree treasury commission council bank"), over=_w("refusal attack legal") | _PLAIN, itself=True),
    FieldSense(_w("list name add put place designate single"), "sanction", "163", beside=_NO_ENTRY, after=_w("for on to"), over=_w("plan statement offer visit") | _PLAIN, passive=True, itself=True),
    FieldSense(_w("strike remove delete drop add put place"), "sanction", "163", what=_STATE | _PERSON | _ORG | _w("bank banks companies firms generals ministers officials group"), beside=_w("list lists blacklist blacklists"), over=_w("attack legal visit statement military withdrawal") | _PLAIN, itself=True),
    FieldSense(_w("unplug disconnect disbar unhook eject exclude"), "sanction", "163", beside=_w("swift system network from"), over=_w("expulsion") | _PLAIN),
    FieldSense(_w("starve deprive strip"), "sanction", "163", what=_STATE | _w("regime junta government"), beside=_w("of"), over=_w("legal attack") | _PLAIN, passive=False, itself=True),
    # who is sent away
    FieldSense(_w("give allow grant"), "expulsion", "160", what=_STAFF, beside=_w("pack depart vacate leave go quit exit"), over=_w("demand aid warning legal") | _PLAIN, itself=True),
    FieldSense(_w("order tell ask instruct"), "expulsion", "160", what=_STAFF - _w("reporters reporter journalists journalist"), beside=_w("gone packing pack depart"), over=_w("demand statement military") | _PLAIN),
    FieldSense(_w("remove return repatriate truck evict bus herd march fly"), "expulsion", "160", what=_w("migrants undocumented refugees afghans deportees foreigners illegals stowaways asylum-seekers"), over=_w("visit military attack withdrawal") | _PLAIN),
    FieldSense(_w("send turn fly put ship bundle pack escort"), "expulsion", "160", what=_MOVED, beside=_w("back"), over=_w("visit military aid refusal") | _PLAIN),
    FieldSense(_w("turn throw drive hound chase boot bundle"), "expulsion", "160", what=_STAFF, beside=_w("country soil territory border"), over=_w("refusal vote attack state") | _PLAIN),
    FieldSense(_w("fly put"), "expulsion", "160", after=_w("out home back aboard"), beside=_w("chartered charter rejected failed deported handcuffed"), over=_w("visit military withdrawal aid") | _PLAIN, passive=True),
    # the law
    FieldSense(_w("hold detain stop catch nab seize"), "legal", "090", what=_CAUGHT - _PERSON - _w("general generals"), after=_w("at in for by on"), over=_w("meeting attack carry military") | _PLAIN, passive=True, itself=True),
    FieldSense(_w("pick snap scoop round"), "legal", "090", after=_w("up"), what=_CAUGHT, over=_w("aid agreement attack") | _PLAIN, passive=True),
    FieldSense(_w("take pluck lead drag snatch haul"), "legal", "090", who=_AGENTS, what=_CAUGHT, beside=_w("from away into"), over=_w("attack visit military") | _PLAIN, passive=False),
    FieldSense(_w("seize occupy search raid"), "legal", "090", beside=_w("writ warrant bailiff bailiffs court-ordered injunction"), over=_w("attack visit") | _PLAIN, itself=True),
    FieldSense(_w("go come stand sit appear troop"), "legal", "090", after=_w("before"), beside=_w("judges judge justices magistrates magistrate court tribunal jury bench dock"), over=_w("visit statement meeting") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("set establish create constitute"), "legal", "090", what=_TRIBUNALS, over=_w("vote agreement statement") | _PLAIN, itself=True),
    FieldSense(_w("unlock open fling swing throw"), "legal", "090", what=_w("gate gates cell cells doors door"), beside=_w("prison jail jails prisoner prisoners prisons inmates"), over=_w("meeting attack") | _PLAIN, itself=True),
    FieldSense(_w("sign"), "legal", "090", what=_w("order decree proclamation edict ordinance"), over=_w("agreement") | _PLAIN, itself=True),
    # blows
    FieldSense(_w("hit strike pound batter hammer pummel slam"), "attack", "190", who=_w("wave waves barrage volley salvo swarm"), beside=_AIRCRAFT, over=_w("other attack") | NO_KIND, passive=False, itself=True),
    FieldSense(_w("blow tear punch rip knock blast"), "attack", "190", what=_w("hole holes crater gap"), over=_w("attack") | _PLAIN, itself=True),
    # forces
    FieldSense(_w("race dash hurry rush speed hasten tear barrel surge"), "military", "150", who=_SOLDIERS | _w("convoy columns"), after=_w("to from into towards toward across in for north south"), over=_w("attack visit") | _PLAIN, passive=False),
    FieldSense(_w("let loose"), "military", "150", after=_w("loose off a fly"), beside=_w("submarine sea missile missiles rocket rockets ballistic"), over=_w("accusation attack other") | _PLAIN, passive=False),
    FieldSense(_w("lift blast take soar"), "military", "150", who=_ROCKETS, after=_w("off into"), over=_w("withdrawal attack visit") | _PLAIN, passive=False, beside=_w("pyongyang kim missile missiles north japan ballistic test tehran")),
    FieldSense(_w("close tighten snap"), "military", "150", who=_w("quarantine blockade cordon ring net noose line"), after=_w("around round on about"), over=_w("other deadline sanction attack") | NO_KIND, passive=False, itself=True),
    FieldSense(_w("install place site station emplace base position erect mount"), "military", "150", what=_HARD_WEAPONS, over=_w("warning") | _PLAIN),
    # who goes
    FieldSense(_w("abandon quit vacate evacuate relinquish cede"), "withdrawal", "087", who=_STATE | _SOLDIERS | frozenset(FIGHTERS), what=_PLACE, over=_w("cancel refusal visit withdrawal") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("bring call order fly ship send take pull"), "withdrawal", "087", after=_w("home"), what=_SOLDIERS | _SHIPS | _w("company contingent battalion troops men boys soldiers advisers legion"), over=_w("visit military aid demand statement call") | _PLAIN),
    FieldSense(_w("carry take bus bring drive ferry move transport ship"), "withdrawal", "087", what=frozenset(FIGHTERS) | _w("rebels fighters militants jihadists insurgents gunmen"), beside=_w("out away"), over=_w("visit military attack legal aid") | _PLAIN),
    FieldSense(_w("stand pull draw fall"), "withdrawal", "087", who=_SOLDIERS | _SHIPS, after=_w("down back away off"), over=_w("expulsion refusal") | _PLAIN, passive=False),
    FieldSense(_w("stop fall cease go rest lapse"), "withdrawal", "087", who=_GUNS - _w("weapons rifles batteries"), over=_PLAIN | _w("attack"), passive=False, itself=True),
    FieldSense(_w("thin reduce cut trim halve shrink slim pare run draw whittle wind scale"), "withdrawal", "087", what=_w("garrison garrisons contingent contingents presence footprint troops forces deployment brigade patrols"), over=_w("sanction military") | _PLAIN),
    FieldSense(_w("rid clear empty purge free strip"), "withdrawal", "087", beside=_w("patrols troops garrison garrisons soldiers missiles warheads bases"), after=_w("of"), over=_w("agreement attack legal") | _PLAIN, passive=True),
    FieldSense(_w("remove pull withdraw extract"), "withdrawal", "087", what=_STATE, beside=_w("command alliance treaty pact convention court bloc"), over=_w("legal visit") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("cease stop"), "withdrawal", "087", beside=_w("member signatory party"), who=_STATE, over=_PLAIN, passive=False),
    # help
    FieldSense(_w("ferry airlift parachute airdrop helicopter chopper heli-lift haul shuttle drop lug rush fly truck"), "aid", "070", what=_RELIEF_GOODS, over=_w("visit military withdrawal aid") | _PLAIN),
    FieldSense(_w("fly send rush ship dispatch despatch airlift lend"), "aid", "070", what=_RELIEF_MEN | _w("sniffer mine-clearers field-hospital"), over=_w("military visit other withdrawal") | NO_KIND, passive=False),
    FieldSense(_w("land arrive reach fly touch disembark set alight descend"), "aid", "070", who=_RELIEF_MEN - _w("engineers volunteers divers"), over=_w("visit military attack") | _PLAIN, passive=False),
    FieldSense(_w("land arrive reach fly touch set"), "aid", "070", who=_w("team teams crew crews brigade contingent plane planes aircraft"), beside=_RELIEF_MEN - _w("engineers volunteers divers dogs"), over=_w("visit military attack") | _PLAIN, passive=False),
    FieldSense(_w("land arrive reach touch dock get make enter cross roll"), "aid", "070", who=_LOADS, beside=_FED, over=_w("visit military attack") | _PLAIN, passive=False),
    FieldSense(_w("release unblock disburse free unlock pay wire transfer"), "aid", "070", what=_w("instalment instalments installment installments slice bailout bail-out credits tranche tranches rescue"), over=_w("legal agreement") | _PLAIN, itself=True),
    # time that is up
    FieldSense(_w("die lapse expire end run go pass slip come fall elapse"), "deadline", "000", who=_TERMS - _w("charter bid option licence lease"), after=_w("by out past away . , at without unheeded"), over=_w("agreement visit withdrawal sanction vote attack") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("die lapse expire"), "deadline", "000", who=_TERMS, over=_w("withdrawal sanction") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("slip slide"), "deadline", "000", who=_TERMS, over=_PLAIN, passive=False, itself=True),
    FieldSense(_w("start begin tick run stop"), "deadline", "000", who=_w("clock countdown"), over=_PLAIN, passive=False, itself=True),
    FieldSense(_w("have"), "deadline", "000", after=_w("until till"), over=_PLAIN, passive=False, itself=True),
    # neither a deed nor a word of states
    FieldSense(_w("sack fire"), "other", "000", what=_CABINET, over=_w("refusal attack military"), passive=False, itself=True),
    FieldSense(_w("adopt introduce embrace"), "other", "000", what=_w("euro currency dollar calendar kip peso crown"), over=_w("vote agreement") | _PLAIN),
    FieldSense(_w("pass top exceed reach climb cross hit"), "other", "000", who=_TOLL, over=_w("vote visit attack military") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("mark celebrate commemorate observe keep"), "other", "000", what=_ANNIVERSARY, over=_SAID, passive=False),
    FieldSense(_w("share win take scoop land receive"), "other", "000", what=_w("nobel prize pulitzer oscar laureate"), over=_w("meeting visit attack vote") | _PLAIN, passive=False),
    FieldSense(_w("set walk land touch step"), "other", "000", beside=_w("moon lunar"), over=_w("visit military") | _PLAIN, passive=False),
    FieldSense(_w("run spill"), "meeting", "040", who=_w("talks chat meeting session dinner lunch conversation summit audience"), after=_w("over an on into past"), over=_w("attack deadline") | _PLAIN, passive=False, itself=True),
    # more of what states do to each other
    FieldSense(_w("drop lift end ease relax waive rescind repeal scrap remove"), "withdrawal", "085", what=_w("ban bans curbs restrictions embargo sanctions tariff tariffs duties quotas blockade waiver"), over=_w("sanction legal withdrawal cancel vote") | _PLAIN, itself=True),
    FieldSense(_w("reopen unseal unblock"), "withdrawal", "085", who=_STATE, what=_w("border borders frontier frontiers crossing crossings airspace skies strait"), over=_w("meeting agreement") | _PLAIN, beside=_w("with to for after again closed shut blockade")),
    FieldSense(_w("designate blacklist sanction proscribe"), "sanction", "163", who=_STATE, over=_w("legal sanction") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("bar ban exclude lock shut freeze"), "sanction", "163", who=_STATE | _w("commission council treasury"), what=_w("generals officials oligarchs ministers athletes companies firms airlines bank banks lawmakers officers tankers ships"), over=_PLAIN | _w("sanction legal expulsion"), passive=False),
    FieldSense(_w("strip"), "sanction", "163", beside=_w("final hosting games tournament championship cup rights summit"), over=_w("legal") | _PLAIN),
    FieldSense(_w("double triple raise swell boost increase expand reinforce"), "military", "150", what=_w("force garrison contingent battalion brigade troops"), who=_STATE, over=_w("meeting offer") | _PLAIN),
    FieldSense(_w("call"), "military", "150", after=_w("up"), what=_w("reservists classes conscripts men reserves militia volunteers class"), over=_w("statement call demand meeting") | _PLAIN),
    FieldSense(_w("seal ring surround block"), "military", "150", who=_SOLDIERS, what=_w("road roads capital city palace airport camp"), over=_w("sanction refusal attack agreement") | _PLAIN, passive=False),
    FieldSense(_w("roll thunder pour surge storm charge barrel"), "attack", "190", who=_w("tanks armour panzers columns"), after=_w("into"), what=_PLACE | _w("into"), over=_w("military visit") | _PLAIN, passive=False),
    FieldSense(_w("scuttle sink blow dynamite limpet"), "attack", "190", who=_w("saboteurs frogmen agents commandos divers bombers"), over=_w("aid") | _PLAIN, passive=False),
    FieldSense(_w("empty unload discharge"), "attack", "190", what=_w("pistol revolver magazine gun rifle kalashnikov clip"), over=_w("aid") | _PLAIN),
    FieldSense(_w("fall give pass"), "attack", "190", who=frozenset(("@place",)) | _w("town city garrison base"), after=_w("to way into"), beside=_w("rebels taliban jihadists insurgents fighters guerrillas militants rebel separatists junta siege"), over=_PLAIN, passive=False),
    FieldSense(_w("claim take cost"), "attack", "190", who=_w("landmine mine bomb sniper shell rocket ambush grenade gunman drone"), what=_w("lives life"), over=_w("statement demand") | _PLAIN, passive=False),
    # who is shown the door, who is brought to justice
    FieldSense(_w("declare pronounce"), "expulsion", "160", what=_STAFF, beside=_w("unwanted unwelcome undesirable undesirables grata"), over=_w("statement agreement") | _PLAIN),
    FieldSense(_w("pack send ship bundle"), "expulsion", "160", what=frozenset(ENVOYS) | _w("diplomat diplomats attaché"), after=_w("off the its his") | frozenset(ENVOYS), beside=_w("off packing"), over=_w("withdrawal visit military") | _PLAIN),
    FieldSense(_w("bundle march escort drive dump push bus truck herd"), "expulsion", "160", what=_PEOPLE | _STAFF, beside=_w("border frontier airport plane river line"), over=_w("visit military attack") | _PLAIN, passive=False),
    FieldSense(_w("fly"), "expulsion", "160", what=_PEOPLE, who=_w("office ministry authorities bureau police service"), over=_w("visit military withdrawal aid") | _PLAIN, passive=False),
    FieldSense(_w("drag haul take bring pull"), "legal", "090", what=_STATE | _w("neighbour country"), beside=_w("court arbitrators tribunal arbitration judges hague panel dock"), over=_w("withdrawal attack visit") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("nationalise nationalize expropriate confiscate requisition"), "legal", "090", over=_w("attack sanction") | _PLAIN),
    FieldSense(_w("slap impose levy"), "legal", "090", what=_w("fine fines penalty"), over=_w("sanction") | _PLAIN, beside=_w("on")),
    FieldSense(_w("put set"), "legal", "090", beside=_w("trial bars arrest"), after=_w("its the a his on"), what=_CAUGHT, over=_w("military visit") | _PLAIN),
    # who comes together, in both senses
    FieldSense(_w("sit settle gather"), "meeting", "040", who=_PEOPLE | _STATE | _LEADERS, after=_w("down round around"), over=_w("meeting") | _PLAIN, passive=False),
    FieldSense(_w("shake clasp"), "agreement", "057", what=_w("hands"), beside=_w("compact deal pact accord agreement treaty truce bargain sale"), over=_w("meeting agreement legal") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("clasp shake join"), "meeting", "040", what=_w("hands"), over=_w("meeting agreement legal") | _PLAIN, passive=False),
    FieldSense(_w("come return go be"), "meeting", "040", after=_w("back to"), beside=_w("table"), over=_w("visit") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("grill quiz question hear"), "meeting", "040", who=frozenset(CHAMBERS) | _w("meps mps committee deputies senators panel"), over=_w("legal statement") | _PLAIN, passive=False),
    FieldSense(_w("adjourn disperse"), "meeting", "040", who=_LEADERS | _w("parties talks"), over=_w("other postpone") | NO_KIND, passive=False),
    FieldSense(_w("sup dine lunch breakfast"), "meeting", "040", after=_w("with"), over=_w("meeting") | _PLAIN, passive=False),
    FieldSense(_w("link hook"), "call", "041", after=_w("up by"), beside=_w("satellite video videolink screen"), over=_w("agreement accusation") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("step walk cross skip stride"), "visit", "042", who=_PERSON, after=_w("across over"), what=_w("line border bridge frontier across over"), over=_w("military attack") | _PLAIN, passive=False),
    FieldSense(_w("pray kneel worship bow"), "visit", "042", who=_PERSON | _w("pope patriarch"), after=_w("at in before"), over=_PLAIN, passive=False),
    FieldSense(_w("sail steam glide cruise"), "visit", "042", who=_w("yacht liner"), over=_w("military withdrawal") | _PLAIN, passive=False),
    FieldSense(_w("head make bolt"), "visit", "042", who=_PERSON, after=_w("for"), over=_PLAIN, passive=False),
    # who gives way, and who holds out
    FieldSense(_w("bow submit yield bend knuckle capitulate accede cave"), "agreement", "057", after=_w("to under in"), what=_w("terms demand demands pressure conditions ultimatum creditors request"), over=_w("refusal withdrawal demand legal") | _PLAIN, passive=False),
    FieldSense(_w("bind commit pledge"), "agreement", "057", what=_w("themselves itself"), over=_w("offer") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("shake"), "agreement", "057", after=_w("on"), over=_w("meeting attack") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("share divide carve split partition"), "agreement", "057", who=_STATES | _LEADERS, beside=_w("among between"), what=_w("seabed waters sea territory river revenue oil spoils fishing quotas"), over=_PLAIN, passive=False),
    FieldSense(_w("come"), "agreement", "057", who=_w("bloc alliance zone area pact"), after=_w("into"), beside=_w("being existence"), over=_w("visit") | _PLAIN, passive=False),
    FieldSense(_w("tear rip shred bin"), "refusal", "120", what=_w("draft text offer proposal letter ultimatum"), after=_w("up the"), over=_w("attack withdrawal") | _PLAIN, passive=False),
    FieldSense(_w("rule"), "refusal", "120", after=_w("out"), over=_w("legal refusal meeting statement") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("back approve uphold keep retain"), "vote", "057", who=_PEOPLE | _w("voters electorate"), what=_w("opt-out ban monarchy constitution treaty charter plan reform law tax republic euro initiative levy"), over=_w("refusal agreement legal") | _PLAIN, passive=False),
    FieldSense(_w("ratify approve adopt pass endorse reject defeat"), "vote", "057", who=frozenset(CHAMBERS) | _w("house assembly"), beside=_w("by votes unanimously majority"), over=_w("agreement refusal attack accusation statement"), passive=False),
    FieldSense(_w("rubber-stamp approve endorse clear pass"), "vote", "057", who=frozenset(CHAMBERS), over=_w("agreement aid legal"), passive=False, itself=True),
    # who asks, offers, blames and threatens
    FieldSense(_w("seek"), "demand", "020", who=_STATES | _LEADERS, what=_w("protection help aid arms loan bailout guarantees membership seat strip zone funds explanation ruling mediation extradition troops asylum support assistance exemption waiver billion million talks return compensation reparations"), over=_w("statement meeting legal hope") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("knock hammer"), "demand", "020", what=_w("door doors"), over=_PLAIN | _w("attack"), passive=False),
    FieldSense(_w("float moot suggest propose table"), "offer", "030", what=_w("pause truce swap compromise corridor exchange lull ceasefire patrol"), over=_w("agreement vote") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("stand"), "offer", "030", after=_w("ready prepared willing"), beside=_w("to"), over=_PLAIN, passive=False),
    FieldSense(_w("offer volunteer put propose"), "offer", "030", what=_w("itself himself herself themselves"), over=_w("legal agreement visit") | _PLAIN, passive=False, itself=True, beside=_w("as host mediator forward refuge venue go-between to")),
    FieldSense(_w("pin blame hang"), "accusation", "110", what=_w("sinking attack blast leak crash raid murder killing hack outage shooting poisoning fire"), beside=_w("on"), over=_w("attack legal") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("brand label"), "accusation", "110", beside=_w("spy spies liar traitor aggressor provocateur terrorist terrorists murderer butcher"), over=_w("statement sanction demand call") | _PLAIN, what=_STATE | _OFFICE | frozenset(ENVOYS) | _PERSON, passive=False, itself=True),
    FieldSense(_w("brandish wield flaunt flourish"), "warning", "130", what=_w("arms arsenal weapons bomb missiles nuclear threat veto stick sword"), over=_w("attack") | _PLAIN, passive=False),
    # what is given
    FieldSense(_w("take"), "aid", "070", after=_w("in"), beside=_w("wounded refugees displaced evacuees survivors patients orphans children families"), over=_w("legal attack meeting") | _PLAIN, passive=False, itself=True),
    FieldSense(_w("open"), "aid", "070", what=_w("camps homes hospitals shelters camp schools churches"), beside=_PEOPLE | _w("refugees displaced wounded homeless survivors fleeing sudanese syrians afghans ukrainians rohingya"), over=_w("meeting") | _PLAIN, passive=False),
    FieldSense(_w("pull walk drop opt storm"), "withdrawal", "087", after=_w("out of from"), beside=_w("court convention treaty pact accord alliance agreement organisation protocol bloc unesco"), what=_w("court convention treaty pact accord alliance agreement organisation protocol bloc unesco out of"), over=_w("refusal visit") | _PLAIN, passive=False),
    FieldSense(_w("slip melt steal creep fade wheel roll rumble file march"), "withdrawal", "087", who=frozenset(FIGHTERS) | _SOLDIERS | _w("militia tank rebels"), after=_w("out away over across back"), beside=_w("out away last"), over=_w("attack military visit") | _PLAIN, passive=False),
    FieldSense(_w("hand give turn"), "withdrawal", "087", what=_w("keys"), over=_w("aid legal") | _PLAIN, beside=_w("base bagram fort port canal camp airfield garrison afghans iraqis")),
)

SPOKEN_AS: dict[tuple[str, ...], str] = {
    tuple(phrase.split("+")): told
    for told, phrases in (
        ("warning", "act+of+war acts+of+war not+hesitate+to pay+the+price pay+a+price pay+a+heavy+price pay+a+high+price pay+dearly at+its+peril at+their+peril at+your+peril playing+with+fire plays+with+fire play+with+fire total+war all-out+war fire+and+fury gates+of+hell face+the+consequences suffer+the+consequences bear+the+consequences serious+consequences grave+consequences dire+consequences severe+consequences official+end+of share+in+their+fate share+their+fate same+fate legitimate+target legitimate+targets as+an+attack+on as+an+act+of will+retaliate would+retaliate will+strike+back would+strike+back will+hit+back would+hit+back or+else+face not+stand+idly not+sit+idly not+stand+by+while last+chance patience+is patience+was running+out+of+patience be+wiped+out be+crushed will+be+met+with would+be+met+with will+be+met+by would+be+met+by crushing+response hit+list teach+them+a+lesson reduced+to+rubble be+wrecked wipe+it+off military+action+if"),
        ("accusation", "this+is+genocide is+genocide was+genocide axis+of+evil stab+in+the+back meddling+in meddled+in complicit+in complicity+in blood+on+its+hands blood+on+his+hands blood+on+their+hands had+a+hand+in have+a+hand+in state+terrorism act+of+piracy acts+of+piracy act+of+aggression is+lying was+lying were+lying crime+against+humanity ethnic+cleansing flagrant+violation gross+violation blatant+violation in+bad+faith state-sponsored+terror has+traced+the had+traced+the"),
    )
    for phrase in phrases.split()
}
"""What somebody says in these words, by kind: "it would be | an act of war"."""
