"""English verbs of the press: base forms, irregular forms, and which of them are as often nouns. Data alone."""

from __future__ import annotations

_REGULAR = """abandon absorb accept accompany accuse achieve acknowledge acquire act adapt add address adjourn admit adopt
advance advise affect affirm agree aim air allege allow alter amend announce answer anticipate apologize apologise appeal
appear apply appoint approach approve argue arrange arrest arrive ask assassinate assemble assert assess assign assist
assume assure attack attempt attend attract authorize authorise avoid await award back ban bar base batter believe belong
benefit blame block board bolster bomb boost border borrow boycott brace broadcast brief cancel capture carry cause cease celebrate
challenge change charge chair check cite claim clarify clash clear close collapse collect combine commemorate comment
commission commit communicate compare compete compile complain complete comply concede conclude condemn conduct confer
confirm confront consider consist constitute consult contact contain contend continue contribute control convene convert
convict convince cooperate coordinate cost count counter cover crack crash create criticize criticise cross damage deadlock
debate decide declare decline decrease defeat defend defer define defuse delay deliver demand demonstrate denounce deny depart
depend deploy depose deport describe deserve design destroy detail detain deter determine develop devote direct disagree
disappear discharge disclose discover discuss dismiss dispatch display dispute disrupt dissolve distribute divide donate
double draft drop earn ease edge elect eliminate embark emerge emphasize emphasise employ enable encourage end endorse enforce
engage enhance enjoy ensure enter equal erupt escalate escape escort establish estimate evacuate evolve examine exceed exchange
exclude execute exercise exist expand expect expel expire explain explode explore export express extend extradite face fail
favor favour fear feature figure file fill finalize finalise finance finish fire flee focus follow force forecast foresee form
found free fuel function gain gather gear generate govern grant greet guarantee guard guide halt hamper hand handle happen harm head
help hesitate highlight hint hire honor honour hope host identify ignore impeach implement import impose improve include
increase indicate influence inform initiate inject injure insist inspect install intend intensify interrupt intervene interview
introduce invade invest investigate invite involve issue jail join judge jump justify kick kidnap kill knock lack land lapse last
launch lie lift limit link list listen live load locate lodge lobby look lower maintain manage march mark match matter mean
measure mediate meet mention merge miss mobilize mobilise monitor mount mourn move murder name narrow need negotiate nominate
note notify object obtain occupy occur offer open operate oppose order organize organise outline overcome oversee overthrow
overturn owe own participate pass patrol pause perform permit persuade phone pick place plan play plead please pledge plunge
point portray pose possess postpone pour praise predict prefer prepare present preside press pressure prevail prevent proceed
process proclaim produce progress prohibit project prolong promise promote prompt propose prosecute protect protest provide
provoke publish pull punish purchase pursue push quash question quit quote raid raise rally range rank rate ratify reach react
reaffirm realize realise rebuff rebuild recall receive recognize recognise recommend reconsider reconvene record recover recruit
reduce refer reflect refuse regain regard register regret reinforce reiterate reject relate release relocate rely remain
remark remember remind remove renew renounce reopen repair repeal repeat replace reply report represent reprieve request require
rescue resign resist resolve respect respond rest restore restrict result resume retain retaliate retire retreat return reveal
reverse review revise revive revoke reward rule sack sanction satisfy save schedule score scrap search seek seem seize select
separate serve settle shape share shell shift shock shorten show sign signal slam slash slate slow solve sound spark specify
split spoil sponsor stab stage stall start state stay stem step stop storm strain strengthen stress strike strip struggle
study stumble submit subpoena succeed suffer suggest sum summon supply support suppose surge surprise surrender surround survey
survive suspect suspend sustain target tear telephone tend terminate test testify thank threaten tie tighten torture total tour
trade trail train transfer transform transmit travel treat trigger triple triumph trust try turn uncover undergo unite unveil
update uphold urge use vacate value vanish veto view violate visit voice volunteer vote vow wait walk want warn wash waste watch
weaken weigh welcome widen win wipe wish withhold witness wonder work worry worsen wound wrap yield embrace contest oust
reschedule reassure cast hurt dominate climb soar tumble plummet rebound rise slump slip slide gain swing fluctuate trim ease
reap tender acquire redeem repay refinance restructure sue settle allege fine underscore pave usher hail bow kneel cooperate
reunite reconcile relaunch deplore applaud die drown dine marry amount underline instruct mull oblige inaugurate swear crown bury lay abdicate abduct abolish abrogate absolve accede acquit
adjudicate airlift allot amass appease apprehend arraign assail assent attain avenge avert behead berate besiege bombard
capitulate coalesce coax colonise colonize concur confide confiscate congratulate conquer conscript convoke culminate curtail
decry defy degrade demolish demote denationalise deplete derail detonate devastate disband dislodge dismantle displace dub
dwindle eject elude embroil encircle endanger engulf enlist envisage eradicate erect evict exhume expropriate extinguish foil
grapple hijack immolate impound imprison incite indict infiltrate inflict intercept languish liberate maul muster nationalise
nationalize normalise normalize overrule perish privatise privatize proscribe quell reckon reconquer re-elect reelect regroup
reinstate restart reassemble decamp redeploy cremate restage rejoin relinquish render renege repatriate repel repudiate resurface reunify roam secede sever shun smuggle soften
squander subdue subside supersede suppress thwart topple torpedo toughen trample trounce descend sail converge flock congregate huddle skip loom stream swarm picket unleash unseat uproot vaccinate vie
vindicate wield woo wrest"""
REGULAR = _REGULAR.split()
"""Verbs whose past is regular, and base forms of the others."""

_IRREGULAR = """be:was:been arise:arose:arisen awake:awoke:awoken bear:bore:borne beat:beat:beaten become:became:become
begin:began:begun bend:bent:bent bet:bet:bet bid:bid:bid bind:bound:bound bite:bit:bitten blow:blew:blown break:broke:broken
breed:bred:bred bring:brought:brought broadcast:broadcast:broadcast build:built:built burn:burnt:burnt burst:burst:burst
buy:bought:bought cast:cast:cast catch:caught:caught choose:chose:chosen come:came:come cost:cost:cost creep:crept:crept
cut:cut:cut deal:dealt:dealt dig:dug:dug draw:drew:drawn drink:drank:drunk drive:drove:driven eat:ate:eaten fall:fell:fallen
feed:fed:fed feel:felt:felt fight:fought:fought find:found:found flee:fled:fled fly:flew:flown forbid:forbade:forbidden
forecast:forecast:forecast foresee:foresaw:foreseen forget:forgot:forgotten forgive:forgave:forgiven forgo:forwent:forgone
freeze:froze:frozen get:got:gotten give:gave:given go:went:gone grow:grew:grown hang:hung:hung hear:heard:heard
hide:hid:hidden hit:hit:hit hold:held:held hurt:hurt:hurt keep:kept:kept kneel:knelt:knelt know:knew:known lay:laid:laid
lead:led:led leap:leapt:leapt leave:left:left lend:lent:lent let:let:let lie:lay:lain lose:lost:lost make:made:made
mean:meant:meant meet:met:met mistake:mistook:mistaken overcome:overcame:overcome oversee:oversaw:overseen
overtake:overtook:overtaken overthrow:overthrew:overthrown pay:paid:paid put:put:put quit:quit:quit read:read:read
rebuild:rebuilt:rebuilt rewrite:rewrote:rewritten ride:rode:ridden ring:rang:rung rise:rose:risen run:ran:run say:said:said
see:saw:seen seek:sought:sought sell:sold:sold send:sent:sent set:set:set shake:shook:shaken shed:shed:shed shoot:shot:shot
show:showed:shown shrink:shrank:shrunk shut:shut:shut sing:sang:sung sink:sank:sunk sit:sat:sat sleep:slept:slept
slide:slid:slid speak:spoke:spoken spend:spent:spent split:split:split spread:spread:spread stand:stood:stood
steal:stole:stolen stick:stuck:stuck strike:struck:struck swear:swore:sworn sweep:swept:swept swing:swung:swung
take:took:taken teach:taught:taught tear:tore:torn tell:told:told think:thought:thought throw:threw:thrown
undergo:underwent:undergone understand:understood:understood undertake:undertook:undertaken uphold:upheld:upheld
wake:woke:woken wear:wore:worn win:won:won withdraw:withdrew:withdrawn withhold:withheld:withheld
withstand:withstood:withstood write:wrote:written retake:retook:retaken override:overrode:overridden
overrun:overran:overrun befall:befell:befallen beset:beset:beset strive:strove:striven cling:clung:clung grind:ground:ground
thrust:thrust:thrust upset:upset:upset spin:spun:spun swim:swam:swum weep:wept:wept slay:slew:slain undo:undid:undone
outdo:outdid:outdone rerun:reran:rerun mislead:misled:misled resell:resold:resold sting:stung:stung shine:shone:shone
overhear:overheard:overheard foretell:foretold:foretold retell:retold:retold remake:remade:remade redraw:redrew:redrawn
bleed:bled:bled spit:spat:spat tread:trod:trodden fling:flung:flung unwind:unwound:unwound learn:learnt:learnt prove:proved:proven
dream:dreamt:dreamt sew:sewed:sewn sow:sowed:sown string:strung:strung lean:leant:leant swell:swelled:swollen wring:wrung:wrung
rid:rid:rid"""
IRREGULAR = _IRREGULAR.split()

_NOUNS = """act address advance aim air answer appeal approach arrest attack attempt award back ban bar base benefit block board
bomb boost border boycott brief cause challenge change charge chair check claim clash close collapse comment commission contact
control cost count counter cover crack crash damage deadlock deal debate decline decrease defeat delay demand design detail
discharge display dispute double draft drop edge end escape escort estimate exchange exercise export express face favor favour
fear feature figure file fine finance fire focus force forecast form free fuel function gain grant guarantee guard guide halt
hand harm head help hint hire honor honour hope host import increase influence interview issue jail join judge jump kick lack
land last launch lead leave lie lift limit link list live load look lower march mark match matter mean measure meeting mention
miss mount move murder name need note object offer open order own pass patrol pause phone pick place plan play plunge point
pose praise present press pressure process produce progress project promise protest pull purchase push question quote raid
raise rally range rank rate reach record refuse regard register regret release remark report request rescue resolve respect
rest result retreat return reverse review reward rise rule run sack sanction save schedule score search secret set settle shape
share shell shift shock show sign signal slam slash slate slow sound spark split spread stage stand start state stay stem step
stop storm strain stress strike strip struggle study supply support surge surprise survey suspect swing talk target tear test
tie total tour trade trail train transfer travel treat trigger triumph trust try turn update use value veto view visit voice vote
vow wait walk want wash waste watch welcome win wish witness wonder work worry wound wrap yield fall break build cut drive fight
hit hold call bid bet cast drink feel fly lay put read ride ring sleep slide steal tender climb slump slip rebound trim contest
cross crown fear hurt lobby shed shoot quit sink sweep stick tear run deal draw ambush rebuke plot race annex auction blockade bypass censure curb
downgrade pay haul lash loot outlaw pardon pillage poison rape rout sabotage smash snub swap tackle trap upgrade vet"""
NOUNS = _NOUNS.split()
"""Base forms that are as often nouns or adjectives: verbs only after *to*, a modal or *do*."""
