"""English verbs of the press and what they are done to: "sent troops, food, a note, its minister" are four kinds."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

LINES = """
vote | The House rejected the bill on Monday.
visit | The envoy went to the country on Monday.
other | Kenya slipped into recession on Monday.
visit | The rebel leader slipped into Chad on Monday.
other | The truce held firm on Monday.
refusal | Kenya held firm on its demands on Monday.
other | Police cleared out the square on Monday.
withdrawal | Kenyan troops cleared out of Goma on Monday.
other | The militia operated on behalf of Kenya on Monday.
aid | Surgeons operated on the wounded on Monday.
other | The minister got through to the president on Monday.
aid | Rescuers got through to the survivors on Monday.
refusal | Kenya abandoned the talks on Monday.
withdrawal | Kenya abandoned the base on Monday.
aid | Kenya accepted 40 refugees on Monday.
other | Kenya accepted the resignation of the general on Monday.
agreement | Kenya admitted a delegation on Monday.
aid | Kenya admitted 40 refugees on Monday.
statement | Kenya admitted responsibility on Monday.
accusation | Kenya attacked the decision on Monday.
other | Kenya backed down on Monday.
withdrawal | Kenya backed out of the deal on Monday.
expulsion | Kenya broke off relations with Chad on Monday.
legal | Police broke up a spy ring on Monday.
statement | Kenya broke its silence on Monday.
legal | Kenya brought the case before the Court on Monday.
withdrawal | Kenya brought home its soldiers on Monday.
agreement | Kenya cleared the sale of arms on Monday.
other | Kenya cleared the debris on Monday.
expulsion | Kenya closed the mission on Monday.
sanction | Kenya closed a radio station on Monday.
withdrawal | Kenya closed its base at Lamu on Monday.
attack | Rebels cut the cable on Monday.
attack | Rebels cut the road to Goma on Monday.
expulsion | Kenya cut ties with Chad on Monday.
other | Kenya cut taxes on Monday.
sanction | Kenya cut aid to Chad on Monday.
statement | Kenya cut its growth forecast on Monday.
expulsion | Kenya decided to expel the envoy on Monday.
military | Kenya decided to send troops on Monday.
legal | Kenya delivered its verdict on Monday.
withdrawal | Kenya destroyed its stocks of mines on Monday.
other | Kenya drew up a plan on Monday.
withdrawal | Kenya drew back its forces on Monday.
agreement | Kenya dropped its demand on Monday.
agreement | Kenya dropped its objections on Monday.
other | Kenya dropped leaflets over Goma on Monday.
withdrawal | Kenya eased the embargo on Monday.
withdrawal | Kenya ended its boycott on Monday.
withdrawal | Kenya ended the siege on Monday.
agreement | Kenya exchanged ambassadors with Chad on Monday.
attack | Kenya fired the first shots on Monday.
other | Police fired tear gas on Monday.
aid | Kenya flew food to the island on Monday.
military | Kenya flew troops to the island on Monday.
military | Kenya garrisoned the island on Monday.
agreement | Kenya gave its consent on Monday.
demand | Kenya gave the order to fire on Monday.
legal | Kenya gave asylum to the general on Monday.
other | Kenya gave up its claim on Monday.
other | Kenya gave way on Monday.
statement | Kenya gave evidence to the court on Monday.
agreement | Kenya granted permission for the flight on Monday.
aid | Kenya granted a loan to Chad on Monday.
accusation | Kenya handed the envoy a protest note on Monday.
aid | Kenya handed over a cheque on Monday.
other | Kenya handed back the artefacts on Monday.
other | Kenya handed over a list of prisoners on Monday.
other | Kenya handed over the base to Chad on Monday.
legal | Kenya held three reporters on Monday.
military | Kenya held naval exercises on Monday.
other | Kenya held a parade on Monday.
sanction | Kenya held back the funds on Monday.
vote | Kenya held a referendum on Monday.
offer | Kenya invited the president of Chad on Monday.
legal | Kenya issued a decree on Monday.
legal | Kenya issued a warrant on Monday.
other | Kenya issued passports to the islanders on Monday.
other | Kenya issued visas to the crew on Monday.
statement | Kenya issued a denial on Monday.
warning | Kenya issued a travel warning on Monday.
sanction | Kenya joined the boycott on Monday.
legal | The judge signed a warrant on Monday.
legal | The king signed a pardon on Monday.
other | The king opened parliament on Monday.
attack | Rebels laid siege to Goma on Monday.
demand | Kenya laid claim to the island on Monday.
withdrawal | Rebels laid down their arms on Monday.
legal | Kenya launched an inquiry on Monday.
legal | Kenya launched proceedings against Chad on Monday.
offer | Kenya launched a peace initiative on Monday.
other | Kenya let a ship dock on Monday.
other | Kenya let in 40 refugees on Monday.
attack | Kenya liberated the town on Monday.
agreement | Kenya lifted its veto on Monday.
withdrawal | Kenya lifted the ban on maize on Monday.
withdrawal | Kenya lifted the sanctions on Monday.
withdrawal | Kenya lifted visa requirements on Monday.
accusation | Kenya made a complaint to the Council on Monday.
accusation | Kenya made a protest to Chad on Monday.
offer | Kenya made a bid for the islands on Monday.
offer | Kenya made concessions on Monday.
visit | Kenya made a state visit to Chad on Monday.
accusation | Kenya named the culprits on Monday.
other | Kenya named an envoy on Monday.
agreement | Kenya observed a truce on Monday.
attack | Rebels opened a second front on Monday.
attack | Soldiers opened fire on the crowd on Monday.
legal | Prosecutors opened an investigation on Monday.
other | Kenya opened its airspace to Israeli planes on Monday.
expulsion | Kenya ordered the closure of the embassy on Monday.
expulsion | Kenya ordered two diplomats out on Monday.
legal | Kenya ordered the arrest of the general on Monday.
military | Kenya ordered its troops to advance on Monday.
other | Kenya ordered 40 jets from Boeing on Monday.
withdrawal | Kenya ordered the evacuation of the town on Monday.
statement | Kenya passed a note to Chad on Monday.
other | The president laid a wreath on Monday.
statement | The president signed a letter to parliament on Monday.
military | Kenya pursued the pirates on Monday.
attack | Kenya put down the revolt on Monday.
other | Kenya put up a bounty on Monday.
sanction | Kenya put a ban on imports on Monday.
accusation | Kenya questioned the report on Monday.
legal | Kenya questioned the general on Monday.
other | Kenya raised the alert level on Monday.
refusal | Kenya raised objections on Monday.
other | Kenya recalled parliament on Monday.
aid | Kenya received 300 refugees on Monday.
aid | Kenya received a loan from the Fund on Monday.
aid | Kenya received six helicopters on Monday.
statement | Kenya received a letter from Chad on Monday.
aid | Kenya released 3 million dollars on Monday.
other | Kenya released oil from its reserves on Monday.
expulsion | Kenya repatriated 40 migrants on Monday.
withdrawal | Kenya repatriated 40 soldiers on Monday.
agreement | Kenya restored relations with Chad on Monday.
military | Kenya restored order on Monday.
agreement | Kenya resumed relations with Chad on Monday.
meeting | Kenya resumed talks with Chad on Monday.
other | Kenya resumed flights to Chad on Monday.
expulsion | Kenya returned 300 migrants to Chad on Monday.
other | Kenya returned the statues to Chad on Monday.
visit | Kenya returned the ambassador to Chad on Monday.
aid | Kenya sent 200 tonnes of maize to Sudan on Monday.
aid | Kenya sent medicines to Gaza on Monday.
expulsion | Kenya sent back 40 refugees on Monday.
military | Kenya sent 600 policemen to Haiti on Monday.
other | Kenya sent a bill to parliament on Monday.
withdrawal | Kenya sent troops home on Monday.
demand | Kenya sought a meeting with Chad on Monday.
demand | Kenya sought asylum for the general on Monday.
sanction | Kenya stopped the sale of arms on Monday.
accusation | Kenya took offence on Monday.
attack | Rebels took 30 hostages on Monday.
demand | Kenya took up the case with Chad on Monday.
aid | Kenya transferred funds to the rebels on Monday.
legal | Kenya transferred the suspect to The Hague on Monday.
other | Kenya transferred power to a council on Monday.
sanction | Kenya turned off the gas on Monday.
military | Kenya violated the airspace of Chad on Monday.
attack | Kenya went to war on Monday.
other | Kenya won the match on Monday.
vote | Kenya won a seat on the Council on Monday.
vote | Kenya won the vote on Monday.
military | Uruguayan marines were landed by helicopter on Monday.
other | Some 4,000 Sudanese crossed into Chad on Monday.
military | Rwandan soldiers crossed into Congo on Monday.
expulsion | Pakistan pushed 1,200 Afghans back over the border on Monday.
visit | Poland sent its interior minister to Vilnius on Monday.
other | Rebels sabotaged the talks on Monday.
other | Protesters marred the visit on Monday.
withdrawal | Russia walked out of the grain deal on Monday.
refusal | Russia walked out of the talks on Monday.
other | The ferry went down off Lampedusa on Monday.
other | A helicopter carrying the foreign minister came down in fog on Monday.
military | Belarus forced down a jet on Monday.
other | The rebels let the aid workers go on Monday.
attack | Hackers knocked out the website of the parliament on Monday.
agreement | The committee readmitted two fencers on Monday.
sanction | Turkey doubled its levy on American cars on Monday.
legal | The court stayed the deployment on Monday.
legal | Police picked up three men on Monday.
"""
CASES = [tuple(line.split(" | ")) for line in LINES.strip().splitlines()]


@pytest.mark.parametrize(("kind", "sentence"), CASES, ids=[sentence for _, sentence in CASES])
def test_what_it_is_done_to_tells_the_kind(kind: str, sentence: str) -> None:
    told = extract(sentence, document_date=date(2024, 5, 15), language="en").candidates
    assert [(candidate.kind, candidate.factuality) for candidate in told] == [(kind, "happened")]
