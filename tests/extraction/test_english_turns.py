"""English turns that tell their kind by what stands beside a plain verb, and the plain senses of the same verbs."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2025, 11, 26)

TURNS = """
statement | The prime minister put the record straight on Tuesday about the contract.
statement | The president went before the cameras on Tuesday to explain the decision.
statement | The foreign minister put on a brave face on Tuesday after the defeat.
statement | The minister set the scene on Tuesday for a difficult winter.
statement | The envoy sounded a hopeful note on Tuesday after the talks in Oslo.
statement | The president held up Norway as an example on Tuesday.
statement | The prime minister made a clean breast of it on Tuesday before the nation.
statement | The ambassador put his country's case on Tuesday to the press.
statement | The general let it be understood on Tuesday that elections could wait.
statement | The secretary general gave thanks on Tuesday to the mediators.
statement | The minister ate his words on Tuesday.
statement | The pope prayed on Tuesday for the victims of the war.
statement | The White House stuck to its line on Tuesday.
statement | The prime minister fielded questions on Tuesday about the scandal.
statement | The president set out his vision for the continent on Tuesday in Accra.
statement | The rebel leader went on the radio on Tuesday to explain his decision.
statement | The prince offered his sympathy on Tuesday to the families.
statement | The bank forecast on Tuesday that prices would rise by four percent.
statement | The president sang the praises of the army on Tuesday.
statement | The minister went into detail on Tuesday about the route of the pipeline.
warning | Tehran held out the threat of closing the strait on Tuesday.
warning | The embassy told its citizens on Tuesday to stay away from the border.
warning | The militia swore vengeance on Tuesday.
warning | Moscow hinted on Tuesday at retaliation.
warning | The junta promised a crushing reply on Tuesday to any attack.
warning | The president predicted a bloodbath on Tuesday if the talks fail.
warning | The king spoke on Tuesday of dire consequences for the region.
warning | The president said on Tuesday that the country would not stand idly by.
warning | The health agency put hospitals on alert on Tuesday.
warning | The president shook his fist at the West on Tuesday.
accusation | The opposition laid the failure at the door of the president on Tuesday.
accusation | The minister called the raid an act of war on Tuesday.
accusation | The prime minister voiced outrage on Tuesday at the killing.
accusation | Moscow saw the hand of the CIA on Tuesday behind the coup.
accusation | The premier heaped scorn on the opposition on Tuesday.
accusation | The church spoke out on Tuesday against the executions.
accusation | Cuba likened the embargo to genocide on Tuesday.
accusation | The opposition leader called the president a liar on Tuesday.
accusation | The report named Rwanda on Tuesday as the supplier of the arms.
offer | The king invited both sides on Tuesday to Rabat.
offer | The foreign minister made an opening to Havana on Tuesday.
offer | The chancellor left the door open on Tuesday to talks.
offer | The sultan put his palace at the disposal of the delegates on Tuesday.
offer | The separatists dangled a truce on Tuesday.
offer | The negotiators presented a draft on Tuesday.
demand | The parliament invited the minister on Tuesday to explain himself.
demand | The opposition served the government on Tuesday with a list of demands.
demand | The ambassador was hauled in on Tuesday to explain the remarks.
demand | The union put in for a pay rise on Tuesday.
demand | The governor sent for reinforcements on Tuesday.
refusal | The king withheld his assent on Tuesday.
refusal | The team pulled out of the tournament on Tuesday.
meeting | The negotiators got down to work on Tuesday.
meeting | The delegations faced each other across the table on Tuesday.
meeting | The envoy shuttled between the delegations on Tuesday.
meeting | The ministers went over the draft on Tuesday.
meeting | The experts pored over the maps on Tuesday.
meeting | The parties were brought together on Tuesday by the bishop.
meeting | The two leaders talked for three hours on Tuesday.
call | The minister got through to the general by telephone on Tuesday.
call | The two generals talked on the hotline on Tuesday.
call | The president reached the rebel leader by satellite phone on Tuesday.
call | The president picked up the phone on Tuesday to thank the emir.
call | The chancellor briefed the president by phone on Tuesday.
visit | The inspectors were let into the plant on Tuesday.
visit | The vice president looked in on the troops on Tuesday.
visit | The president walked through the ruins of the old town on Tuesday.
visit | The premier spent Tuesday in Brussels.
visit | The team of inspectors got to the plant on Tuesday.
visit | The delegation was shown round the plant on Tuesday.
visit | The president was welcomed at the airport on Tuesday by the king.
agreement | The neighbours made it up on Tuesday.
agreement | An accord on fishing was reached on Tuesday.
agreement | The rules were laid down on Tuesday in Geneva.
agreement | The delegates reached common ground on Tuesday.
agreement | The two cities became twins on Tuesday.
vote | The conclave picked a new pope on Tuesday.
vote | The general assembly gave him a second term on Tuesday.
vote | The congress named a new president on Tuesday by 80 votes.
vote | The people went to the urns on Tuesday.
vote | The count began on Tuesday.
vote | The lords sent the bill back on Tuesday.
vote | The upper house rejected the reform on Tuesday.
vote | The bill was steered through the assembly on Tuesday.
vote | The law made it through the lower house on Tuesday.
vote | The electors gave their verdict on Tuesday.
sanction | The club was thrown out of the competition on Tuesday.
sanction | Saudi Arabia shut the port to Qatari ships on Tuesday.
sanction | The regulator pulled the channel off the air on Tuesday.
sanction | Visas for officials were suspended on Tuesday.
sanction | The states pulled the plug on the pipeline on Tuesday.
sanction | The government blocked the websites on Tuesday.
sanction | Norway denied the trawlers entry to its ports on Tuesday.
sanction | The union targeted five generals on Tuesday with travel bans.
sanction | The kingdom cancelled the contract on Tuesday in retaliation.
expulsion | The delegation was asked to leave the country on Tuesday.
expulsion | The consulate was shut down on Tuesday.
expulsion | The aid workers were thrown out of the country on Tuesday.
expulsion | The imam was put over the border on Tuesday.
expulsion | The islanders were removed from the atoll on Tuesday.
legal | The authorities impounded the ship on Tuesday.
legal | The officers were led away in handcuffs on Tuesday.
legal | The party was outlawed on Tuesday.
legal | The killer was put to death on Tuesday.
legal | The case was dropped on Tuesday.
legal | The inspectors raided the bank on Tuesday.
legal | The captain was brought before a magistrate on Tuesday.
legal | The tribunal fixed the maritime boundary on Tuesday.
military | Troops took up positions round the palace on Tuesday.
military | Marines waded ashore on Tuesday.
military | A submarine slipped into the fjord on Tuesday.
military | Soldiers took to the streets of the capital on Tuesday.
military | The general staff cancelled all leave on Tuesday.
military | The army dug trenches along the frontier on Tuesday.
military | The rocket was fired into the sea on Tuesday.
attack | A soldier lost his life on Tuesday to a sniper.
attack | The troops put down the revolt on Tuesday.
attack | The police broke up the march with gunfire on Tuesday.
attack | The warring sides clashed on Tuesday near the dam.
attack | The insurgents let off a car bomb on Tuesday.
attack | The soldiers turned their guns on the crowd on Tuesday.
withdrawal | The siege was raised on Tuesday.
withdrawal | The tanks turned back on Tuesday.
withdrawal | The troops went back to barracks on Tuesday.
withdrawal | The base was handed back on Tuesday.
withdrawal | The warships sailed away on Tuesday.
withdrawal | The settlers were taken off the island on Tuesday.
withdrawal | The soldiers gave up the bridge on Tuesday.
withdrawal | The army broke off the offensive on Tuesday.
withdrawal | The regiment was stood down on Tuesday.
aid | A hospital ship put in at the port on Tuesday.
aid | Cuba dispatched doctors on Tuesday.
aid | The convoy reached the besieged town on Tuesday.
aid | The rescuers dug survivors out on Tuesday.
aid | Norway stepped in on Tuesday with a loan.
aid | A field hospital was set up on Tuesday.
aid | Two patrol boats were handed to the coast guard on Tuesday.
aid | The army brought water to the villages on Tuesday.
aid | Firefighters from Italy joined the fight against the blaze on Tuesday.
aid | Volunteers ladled out soup on Tuesday.
aid | The pilot picked up the castaways on Tuesday.
aid | The government opened its granaries on Tuesday.
deadline | Bids close on Friday.
deadline | The lease is up on Friday.
deadline | Registration closes on Friday.
deadline | The period of grace ends on Friday.
deadline | Payment is due on Friday.
deadline | The visas are valid until Friday.
deadline | The first instalment is payable on Friday.
deadline | The window for appeals closes on Friday.
deadline | The truce is good until Friday.
other | The refugees went home on Tuesday.
other | The statue was unveiled on Tuesday.
statement | The bishop offered up a prayer on Tuesday for the dead.
warning | The prime minister spoke on Tuesday of war.
warning | The embassy urged its nationals on Tuesday to avoid crowds.
accusation | The minister charged his neighbour with bad faith on Tuesday.
accusation | The president described the sanctions on Tuesday as economic terrorism.
accusation | The foreign ministry voiced dismay at the sentence on Tuesday.
accusation | The general laid responsibility for the massacre on the militia on Tuesday.
accusation | The patriarch spoke against the war on Tuesday.
offer | The minister threw open the door to negotiations on Tuesday.
offer | Kenya put its name forward on Tuesday for the seat.
offer | The envoy circulated a plan on Tuesday.
demand | The pope made an appeal for peace on Tuesday.
demand | The rebels named their price on Tuesday.
refusal | The foreign minister scotched the rumours on Tuesday.
meeting | The negotiators locked horns on Tuesday over quotas.
meeting | The ministers compared notes on Tuesday.
call | The prime minister sounded out the king by telephone on Tuesday.
call | The president addressed the summit by video link on Tuesday.
visit | The prime minister went round the camp on Tuesday.
visit | The monitors were admitted to the prison on Tuesday.
vote | The bill went through the chamber on Tuesday.
vote | The assembly turned down the treaty on Tuesday.
vote | The islanders chose independence on Tuesday.
sanction | The state withdrew trade preferences on Tuesday.
sanction | The measures against the regime were tightened on Tuesday.
expulsion | The trade mission was closed on Tuesday.
expulsion | The tribe was driven off its land on Tuesday.
legal | The smugglers were caught on Tuesday.
legal | The detainees were let out on Tuesday.
military | The guard was doubled on Tuesday.
attack | A grenade was thrown at the embassy on Tuesday.
withdrawal | The garrison marched out on Tuesday.
withdrawal | The fleet retired on Tuesday.
aid | Sweden opened its doors to 300 refugees on Tuesday.
aid | The bank paid out the second tranche on Tuesday.
aid | Rescue teams flew to the island on Tuesday.
meeting | Lord Caradon is expected on Friday for talks with the island council.
visit | Mr Leon is now expected at the end of the month.
visit | The finance minister is expected on Friday.
visit | A delegation is expected on Friday.
meeting | The session was moved to Friday.
meeting | The meeting has been moved to January 23.
meeting | The talks were shifted to Friday.
other | On Tuesday the summit was moved to Rome.
meeting | Talks in Addis Ababa under the mediation of the former South African president were to resume on Friday.
legal | Hearings on that request are expected to open before the end of December.
meeting | The families of the detainees will be received at the Foreign Office on Friday.
meeting | The ministers agreed to convene again in Kolwezi in February.
meeting | They are to reconvene on Friday.
meeting | The council will resume its debate on Friday.
meeting | A second round was held in Geneva on Tuesday.
meeting | The Pacific Forum was held at Rarotonga on Tuesday.
legal | The case against Surinam opens in December.
legal | Brazil won on appeal on Tuesday.
legal | The appeal failed on Tuesday.
legal | They lost in the Supreme Court on Tuesday.
legal | The court dropped the case on Tuesday.
legal | The man died by lethal injection on Tuesday.
legal | The five candidates are to file a joint appeal with the Supreme Court on Friday.
legal | Five men were held on Tuesday on charges of piracy.
legal | The judges cancelled the sale of the mill on Tuesday.
legal | Kenya handed over seven suspects on Tuesday.
visit | The trip was put back to January.
visit | A mission led by Mr Harrow has been put back until the middle of January.
visit | A mission to Mogadishu was postponed on Tuesday.
visit | The delegation put off its departure on Tuesday.
agreement | Moscow and Washington extended the treaty on Tuesday.
agreement | The letter of intent was signed on Tuesday.
agreement | The declaration was adopted by the two presidents on Tuesday.
attack | Rebels entered the town on Tuesday.
attack | The militants started raiding villages on Tuesday.
attack | The town was blacked out on Tuesday by bombs.
attack | The commissioner was led from his house at gunpoint on Tuesday.
attack | The group denied that shots had been fired on Tuesday.
attack | The rebels took the minister on Tuesday.
sanction | The cloth lost its duty-free entry on Tuesday.
sanction | The country was suspended for a year on Tuesday.
sanction | The decision on sanctions was put off to May.
aid | A plane chartered by the Red Cross took off on Tuesday with medicines.
aid | Libya opened its border to a convoy of medical supplies on Tuesday.
aid | The agency got two trucks of flour through on Tuesday.
demand | The MP put a written question to the minister on Tuesday.
demand | The senator will move on Friday for an inquiry.
demand | The officer ordered the trawler to stop on Tuesday.
military | The marines were landed by helicopter on Tuesday.
military | The troops will be posted in the villages on Friday.
military | The frigates were ordered inside the limit on Tuesday.
withdrawal | The team quit the games on Tuesday.
withdrawal | The first phase of the pull-out ended on Tuesday.
withdrawal | The heavy weapons were handed over on Tuesday.
withdrawal | The tug turned back on Tuesday.
vote | The assembly passed the text to the council on Tuesday.
vote | The bill comes before the house on Friday.
vote | A referendum is set for October 6.
statement | The report was made public on Tuesday.
statement | The president went further on Tuesday, telling a crowd that the war was won.
statement | A declaration was made at Lungi on Tuesday.
statement | The paper had the governor saying on Tuesday that the islands were lost.
meeting | On Tuesday the chancellor sat across from her rival for the first time.
meeting | Lawyers for the two states argued over the wording until late on Tuesday.
meeting | The general and the bishop saw each other on Tuesday.
meeting | Delegates filed into the hall on Tuesday for the closing session.
meeting | The prime minister had the union leaders to tea on Tuesday.
meeting | The cabinet is to take up the matter on Friday.
visit | The foreign secretary was shown the damage on Tuesday.
visit | The archbishop came to the camp on Tuesday with the mayor.
visit | On Tuesday the minister was driven to the frontier.
visit | Her plane touched down at Entebbe on Tuesday.
visit | The inspectors went in on Tuesday.
visit | The crown prince is due here on Friday.
visit | The envoy's plane landed in Tunis on Tuesday.
visit | The president took the train to Kyiv on Tuesday.
visit | The prime minister was guest of honour at the parade on Tuesday.
visit | The ambassador travelled up from the capital on Tuesday.
legal | The captain was let go on bail on Tuesday.
legal | The magistrate sent the file back to the prosecutor on Tuesday.
legal | The tribunal gave the company leave to appeal on Tuesday.
legal | The minister's immunity was stripped on Tuesday.
legal | The police found the missing paintings on Tuesday in a garage.
legal | The decree appeared in the official gazette on Tuesday.
legal | The men were brought up before the judge on Tuesday.
legal | The court set the bail at a million on Tuesday.
legal | The arbitrators came down on the side of Chile on Tuesday.
legal | Detectives took away the computers on Tuesday.
agreement | The two ministers agreed on Tuesday to share the water.
agreement | The owners and the crew came to an understanding on Tuesday.
agreement | The minister signed for a loan of 200 million on Tuesday.
agreement | The two capitals agreed on a line on Tuesday.
agreement | The contract was signed on Tuesday.
agreement | The neighbours restored the rail link on Tuesday.
agreement | The pact was renewed for five years on Tuesday.
agreement | The protocol binding the two parties was sealed on Tuesday.
attack | Stones were thrown at the bus on Tuesday.
attack | Eleven fishermen were killed by a patrol on Tuesday.
attack | The column was ambushed near the ford on Tuesday.
attack | Three shells fell in the garden of the mission on Tuesday.
attack | A crowd broke the windows of the consulate on Tuesday.
attack | Unknown men threw a petrol bomb into the shop on Tuesday.
attack | The ferry was boarded by armed men on Tuesday.
attack | The aircraft was brought down on Tuesday near the lake.
attack | The police beat the marchers on Tuesday.
military | The corvette trained its radar on the trawler on Tuesday.
military | Two hundred reservists reported for duty on Tuesday.
military | The regiment took over the bridges on Tuesday.
military | The patrol boat put itself between the trawlers and the wreck on Tuesday.
military | A squadron of jets was moved to the island on Tuesday.
military | The minister sent in the army on Tuesday.
military | The submarine surfaced off the cape on Tuesday.
military | The first contingent landed on Tuesday.
sanction | The duty on timber went up on Tuesday.
sanction | The ministry stopped issuing permits to foreign trawlers on Tuesday.
sanction | The union took the island off its list of safe countries on Tuesday.
sanction | The authority grounded the airline's planes on Tuesday.
sanction | The licence of the radio was withdrawn on Tuesday.
sanction | Beef from the republic is banned since Tuesday.
sanction | The bank closed the accounts of the embassy on Tuesday.
withdrawal | The last of the advisers flew out on Tuesday.
withdrawal | The government gave notice on Tuesday that it was leaving the convention.
withdrawal | The frigate was called off on Tuesday.
withdrawal | The families of the staff left on Tuesday.
withdrawal | The ban on the trawlers was rescinded on Tuesday.
aid | Forty sacks of maize were given out on Tuesday.
aid | The ministry sent a surgeon on Tuesday.
aid | The co-operative collected 12,000 euros on Tuesday for the families.
aid | The tanker brought fuel for the generators on Tuesday.
aid | The town put up the refugees in the gymnasium on Tuesday.
aid | The state bank guaranteed the loan on Tuesday.
aid | The nuns took in the orphans on Tuesday.
aid | A cheque for 2 million was handed to the mayor on Tuesday.
aid | The navy's divers pulled the crew from the wreck on Tuesday.
aid | The fund paid the arrears on Tuesday.
vote | The motion fell on Tuesday.
vote | The treaty passed the lower house on Tuesday.
vote | The mayor was returned with a large majority on Tuesday.
vote | The islands went to the polls on Tuesday.
vote | The chamber will pronounce on the treaty on Friday.
vote | The delegates raised their hands for the plan on Tuesday.
demand | The consul was asked for an explanation on Tuesday.
demand | The ambassador pressed the ministry for an answer on Tuesday.
demand | The lawyers asked the judge to free the men on Tuesday.
demand | Three governments asked for a special session on Tuesday.
demand | The nuncio pleaded for the prisoners on Tuesday.
statement | The minister's office confirmed the figures on Tuesday.
statement | The general told the story to a newspaper on Tuesday.
statement | The ministry let journalists see the letter on Tuesday.
statement | The consul gave his side of the story on Tuesday.
statement | On Tuesday the prime minister talked of a new chapter.
statement | The two governments published the text on Tuesday.
statement | The paper printed the list on Tuesday.
statement | The admiral wrote in a newspaper on Tuesday that the wreck was safe.
statement | The mayor put it more bluntly on Tuesday.
statement | The minister was cheered on Tuesday when he spoke of peace.
refusal | The president sent the bill back unsigned on Tuesday.
refusal | The delegation was denied entry on Tuesday.
refusal | The ambassador left the hall on Tuesday in protest.
refusal | The minister said no to a second inquiry on Tuesday.
refusal | The governor held to his refusal on Tuesday.
offer | The owners put another million on the table on Tuesday.
offer | The government promised compensation to the farmers on Tuesday.
offer | Denmark came up with a proposal on Tuesday.
offer | The mayor offered the families a plot of land on Tuesday.
offer | The rebels proposed a swap on Tuesday.
statement | The foreign ministry reacted coolly on Tuesday to the proposal.
statement | The army played down its losses on Tuesday.
statement | The minister had warm words for his hosts on Tuesday.
statement | The prime minister used a speech on Tuesday to defend the pact.
statement | The chancellor struck a different tone on Tuesday.
statement | The agency put growth at 2 percent on Tuesday.
statement | The premier admitted on Tuesday that mistakes had been made.
warning | The governor warned of shortages on Tuesday.
warning | The party threatened to leave the coalition on Tuesday.
warning | The premier threatened to cut off the gas on Tuesday.
accusation | The minister saw a plot behind the strike on Tuesday.
accusation | The premier held the mayor to blame on Tuesday.
accusation | The consul complained of his treatment on Tuesday.
accusation | The president attacked the press on Tuesday as a nest of spies.
accusation | The commission found fault with the state on Tuesday.
accusation | The rebels blamed the breach on the army on Tuesday.
accusation | The foreign minister called the vote a masquerade on Tuesday.
offer | The minister invited tenders on Tuesday for the bridge.
offer | The rebels offered a swap of prisoners on Tuesday.
offer | The envoy brought a new proposal on Tuesday.
offer | The premier promised the islanders a hearing on Tuesday.
offer | The union pledged to keep its market open on Tuesday.
offer | The mayor proposed a monument on Tuesday.
demand | The bar association called for the release of the lawyer on Tuesday.
demand | The workers put forward their demands on Tuesday.
demand | The senate asked the president to explain himself on Tuesday.
demand | The republic requested the banker's extradition on Tuesday.
demand | The inspectors asked to see the reactor on Tuesday.
demand | The king called upon his subjects on Tuesday to remain calm.
demand | The council told both armies on Tuesday to withdraw.
refusal | The unions threw out the deal on Tuesday.
refusal | The state declined to appear before the tribunal on Tuesday.
refusal | The opposition kept away from the ceremony on Tuesday.
meeting | The chiefs of staff met behind closed doors on Tuesday.
meeting | The king gave a lunch for the delegates on Tuesday.
meeting | The second day of talks ended on Tuesday.
meeting | The commission took evidence from the fishermen on Tuesday.
meeting | The ministers resumed their discussions on Tuesday.
meeting | The envoy was closeted with the emir on Tuesday.
meeting | The prime minister and the mayor had a frank exchange on Tuesday.
visit | The governor went to see the damage on Tuesday.
visit | The duke opened his tour of the islands on Tuesday in Suva.
visit | The delegation went home on Tuesday.
visit | The envoy got back from Tehran on Tuesday.
visit | The minister sailed for Tristan on Tuesday.
visit | The prince was given a tour of the yard on Tuesday.
visit | The inspectors began their work at the plant on Tuesday.
agreement | The republic acceded to the convention on Tuesday.
agreement | The deal was done on Tuesday.
agreement | The two airlines joined forces on Tuesday.
agreement | The truce came into effect on Tuesday.
agreement | The owners accepted the terms on Tuesday.
vote | The lower house voted down the budget on Tuesday.
vote | The party picked its candidate on Tuesday.
vote | The speaker was voted out on Tuesday.
sanction | The ban on travel took effect on Tuesday.
sanction | The states agreed on new sanctions on Tuesday.
sanction | The carrier lost its landing rights on Tuesday.
sanction | The kingdom closed its air space on Tuesday.
sanction | The bloc blocked the funds on Tuesday.
sanction | The port was closed to the republic's ships on Tuesday.
expulsion | The ministry gave the envoy three days to leave on Tuesday.
expulsion | The embassy was told on Tuesday to close.
expulsion | The regime threw out the monitors on Tuesday.
expulsion | The two states broke off ties on Tuesday.
expulsion | The adviser was declared unwelcome on Tuesday.
expulsion | The priest was put aboard a ship on Tuesday.
legal | The suspects came before the court on Tuesday.
legal | The colonel was cleared of the charge on Tuesday.
legal | The charges against the skipper were dropped on Tuesday.
legal | The men were fined and freed on Tuesday.
legal | The inquiry into the shipwreck began on Tuesday.
legal | The judge adjourned the case on Tuesday.
legal | The new nationality law was promulgated on Tuesday.
military | The aircraft patrolled the coast on Tuesday.
military | The destroyer fired across the trawler's bows on Tuesday.
military | The peacekeepers took over from the French on Tuesday.
military | The class of 1962 was called to the colours on Tuesday.
attack | The garrison was wiped out on Tuesday.
attack | The minister was wounded in an ambush on Tuesday.
attack | The rebels advanced on the town on Tuesday.
attack | The mob sacked the legation on Tuesday.
attack | The pilot was shot down on Tuesday.
attack | The priest was found murdered on Tuesday.
attack | Two soldiers died when their jeep hit a mine on Tuesday.
withdrawal | The troops began to leave on Tuesday.
withdrawal | The government ended the blockade on Tuesday.
withdrawal | The company pulled out of the country on Tuesday.
withdrawal | The union lifted its boycott on Tuesday.
withdrawal | The staff of the embassy were brought home on Tuesday.
withdrawal | The trawlers left the zone on Tuesday.
aid | The lifeboat took off eleven men on Tuesday.
aid | The first planes landed with rice on Tuesday.
aid | The kingdom gave the hospital an X-ray machine on Tuesday.
aid | The loan was approved on Tuesday.
aid | The soldiers handed out bread on Tuesday.
aid | The pumps arrived on Tuesday from the Netherlands.
aid | The fund topped up its credit on Tuesday.
deadline | Entries close on Friday.
deadline | The ceasefire runs out on Friday.
deadline | The ships have until Friday to leave.
deadline | The emergency powers lapse on Friday.
deadline | The notice expires on Friday.
other | The cathedral reopened on Tuesday.
other | The minister fell ill on Tuesday.
other | The harvest began on Tuesday.
other | The bridge collapsed on Tuesday.
other | The miners returned to work on Tuesday.
"""

PLAIN = """
military | The general put his troops on alert on Tuesday.
visit | The president went to the radio station on Tuesday.
meeting | The two sides held a meeting on Tuesday.
offer | The minister offered a truce on Tuesday.
attack | The rebels struck the town on Tuesday.
sanction | The union put the banks on a blacklist on Tuesday.
statement | The minister described the meeting on Tuesday as useful.
visit | The minister flew to Rome on Tuesday.
military | Paratroopers landed at the airport on Tuesday.
other | A helicopter landed on the roof on Tuesday.
other | The team beat Peru in the cup on Tuesday.
meeting | Ministers spent two hours on Tuesday with the union leaders.
other | The minister spent Tuesday in hospital.
attack | The police clashed with students on Tuesday.
other | The ministers clashed over the budget on Tuesday.
aid | Norway gave the island a loan on Tuesday.
legal | The president signed the law on Tuesday.
expulsion | The police turned the migrants back at the border on Tuesday.
withdrawal | The tanks turned back on Tuesday.
other | The ship sank on Tuesday.
other | The shop closed on Tuesday.
meeting | The session closed on Tuesday.
other | The airport was closed on Tuesday because of snow.
agreement | The tribunal and the state reached a settlement on Tuesday.
legal | The court turned down the appeal on Tuesday.
refusal | The government turned down the offer on Tuesday.
visit | The king went to the assembly on Tuesday.
meeting | The summit comes to an end on Friday.
visit | The cardinal arrived in Krakow on Tuesday.
demand | The king invited the general on Tuesday to explain himself.
offer | The emir invited the sultan on Tuesday to Doha.
offer | The president promised reforms on Tuesday.
offer | The president promised elections on Tuesday.
vote | The president has promised elections by the end of 2026.
visit | The sultan has been invited to Doha in March.
aid | The union has promised a loan by June.
offer | On Tuesday the union promised a loan.
other | On Tuesday the bodies of six villagers were handed over to their families.
other | The last hostages walked free on Tuesday.
legal | The editor walked free on Tuesday.
deadline | The minister shall submit a report by December 20.
other | China is expected to open a crossing in December.
visit | The envoy is expected on Friday.
meeting | The session was moved to Friday.
other | The talks were moved to Rome on Tuesday.
other | The bank closed its operations in Peru on Tuesday.
attack | The army's operations in the north began on Tuesday.
other | The bank charged $46 million against earnings on Tuesday.
other | The rate declined to 3.8 percent on Tuesday.
refusal | The minister declined the invitation on Tuesday.
legal | His conviction was thrown out on Tuesday.
offer | The company received an offer of $24 a share on Tuesday.
military | The navy dredged the bay on Tuesday.
legal | The gendarmes unscrewed the plates on Tuesday.
refusal | The president declined to sign the bill on Tuesday.
"""


def _kinds(sentence: str) -> list[str]:
    return [c.kind for c in extract(sentence, document_date=DAY, language="en").candidates]


@pytest.mark.parametrize("case", TURNS.strip().splitlines())
def test_a_turn_tells_its_kind(case: str) -> None:
    kind, sentence = case.split(" | ")
    assert _kinds(sentence) == [kind]


@pytest.mark.parametrize("case", PLAIN.strip().splitlines())
def test_the_same_verb_elsewhere_tells_its_own(case: str) -> None:
    kind, sentence = case.split(" | ")
    assert _kinds(sentence) == [kind]


AHEAD = """
announced | vote | The junta has promised elections by the end of 2026.
announced | aid | The union has promised a loan by June.
scheduled | visit | The sultan has been invited to Doha in March.
happened | offer | On Tuesday the union promised a loan.
happened | offer | The junta promised elections on Tuesday.
happened | demand | The unions demanded talks on Tuesday.
"""


@pytest.mark.parametrize("case", AHEAD.strip().splitlines())
def test_what_a_coming_day_brings_is_what_was_promised(case: str) -> None:
    value, kind, sentence = case.split(" | ")
    told = extract(sentence, document_date=DAY, language="en").candidates
    assert [(c.factuality, c.kind) for c in told] == [(value, kind)]
