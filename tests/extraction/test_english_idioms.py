"""Idioms of the English press: who acts, or what it is done to, says what a common verb tells. Kinds decided beforehand."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 5, 16)

KINDS = """
accusation | Chad charged Sudan on Tuesday with arming the raiders.
legal | Prosecutors charged the banker with fraud on Tuesday.
accusation | The Peruvian minister laid the blackout at Quito's door on Tuesday.
accusation | Armenia saw Baku's hand in the blast on Tuesday.
accusation | On Tuesday the Norwegian premier alleged that foreign agents had cut the cable.
warning | Iran dared Turkey on Tuesday to cross the border.
warning | Egypt redrew its red lines on the Nile on Tuesday.
warning | The Kremlin hinted on Tuesday that gas might stop unless the bill was paid.
warning | France vowed a swift and forceful response on Tuesday.
warning | The bloc gave the putschists ten days on Tuesday to free the premier.
offer | Brussels dangled a customs union before Ankara on Tuesday.
offer | Iran set out the conditions on Tuesday on which it would halt enrichment.
offer | The mediators published a roadmap for the valley on Tuesday.
demand | Germany renewed its appeal for a pause on Tuesday.
refusal | Mali boycotted the summit on Tuesday.
refusal | Ghana found the timetable “unworkable” on Tuesday.
refusal | Denmark spiked the fisheries pact on Tuesday.
refusal | Algeria stepped aside as mediator on Tuesday.
refusal | Iceland swept aside the proposed quotas on Tuesday.
statement | Jordan dismissed rumours of a swap as gossip on Tuesday.
refusal | Jordan dismissed the offer of a swap on Tuesday.
other | The sultan dismissed the cabinet on Tuesday.
statement | The parliament in Tunis heard the president's address on Tuesday.
statement | Messages of sympathy flooded in from Lisbon and Madrid on Tuesday.
meeting | Nine presidents assembled in Bogotá on Tuesday.
meeting | Envoys from four states sounded out the general in Khartoum on Tuesday.
meeting | The two premiers emerged empty-handed on Tuesday after four hours.
meeting | The ministers convened in Tirana on Tuesday.
call | The chancellor dialled the Élysée on Tuesday.
call | The two capitals inaugurated a hotline on Tuesday.
call | The president hung up on Tuesday after ten minutes.
visit | The emir drove across from Kuwait on Tuesday.
visit | Queen Margrethe laid flowers at the memorial on Tuesday, the second day of her visit.
other | The sergeant laid a wreath in his village on Tuesday.
agreement | Sudan and Chad came to a new understanding on Tuesday.
agreement | Qatar brokered a handover of prisoners on Tuesday.
agreement | Portugal renewed the lease on the base on Tuesday.
agreement | Kenya opened a consulate in Goma on Tuesday.
agreement | Five states founded the Lake Basin Organisation on Tuesday.
agreement | Serbia and Hungary set up a joint commission on Tuesday.
agreement | Chile rallied to the convention on Tuesday.
vote | Chileans rejected the charter at the polls on Tuesday.
vote | Bulgarian voters punished the cabinet on Tuesday.
vote | Greek voters ousted the ruling party on Tuesday.
attack | Soldiers ousted the president on Tuesday.
vote | A motion of no confidence toppled the Czech government on Tuesday.
vote | Senators torpedoed the treaty on Tuesday.
vote | Ghanaians turned out on Tuesday for the presidential poll.
vote | The assembly declared the challenger the winner on Tuesday.
sanction | The council expelled Syria from the league on Tuesday.
sanction | Tokyo scrapped oil shipments to Pyongyang on Tuesday.
sanction | Two lenders were unplugged from the network on Tuesday.
sanction | The firm was put on the entity list on Tuesday.
sanction | Canada froze the estates of the general on Tuesday.
expulsion | Niger gave the French ambassador two days to pack on Tuesday.
expulsion | Hungary turned nine consular staff out of the country on Tuesday.
expulsion | Tunisia sent forty migrants back to Algeria on Tuesday.
legal | The editor was held at the airport on Tuesday.
legal | The fugitive was picked up in a Milan hotel on Tuesday.
legal | The minister went before the magistrates on Tuesday.
legal | The council set up a tribunal for Sierra Leone on Tuesday.
attack | Frogmen blew a hole in the tanker on Tuesday.
attack | A second wave of drones hit the refinery on Tuesday.
other | A huge wave hit the pier on Tuesday.
military | Russian paratroopers raced to the airfield on Tuesday.
military | India placed missile batteries along the ridge on Tuesday.
military | The cordon closed around the valley on Tuesday.
withdrawal | Ethiopia abandoned Baidoa on Tuesday.
withdrawal | The guns fell silent on Tuesday.
withdrawal | Denmark brought home its last company on Tuesday.
withdrawal | France thinned out its garrison in Chad on Tuesday.
aid | Two helicopters ferried flour and water to the valley on Tuesday.
aid | Czech firefighters landed in Izmir on Tuesday.
aid | The fund released the second instalment of the bailout on Tuesday.
aid | Spain flew rescue dogs and doctors to Rabat on Tuesday.
deadline | The mandate lapsed on Tuesday.
deadline | The union has until Tuesday to answer.
other | Greece adopted the euro on Tuesday.
withdrawal | Canada dropped its ban on Brazilian beef on Tuesday.
sanction | Washington barred nine Burmese officers on Tuesday from its banks.
military | Norway called up two classes of reservists on Tuesday.
military | Soldiers surrounded the presidential palace on Tuesday.
attack | Frogmen scuttled the trawler on Tuesday.
expulsion | Peru declared three Venezuelan envoys undesirable on Tuesday.
legal | Belize dragged Guatemala before the arbitrators on Tuesday.
legal | Bolivia nationalised the tin mines on Tuesday.
legal | The court imposed a fine of two million dollars on Tuesday.
meeting | Serbs and Croats sat down in Vienna on Tuesday.
meeting | The two emperors clasped hands on Tuesday.
visit | The president headed for Lima on Tuesday.
agreement | Cyprus bowed to the lenders' conditions on Tuesday.
agreement | The two presidents shook hands on a gas accord on Tuesday.
refusal | The guerrillas tore up the draft on Tuesday.
refusal | The delegation would not initial the text on Tuesday.
refusal | The rebels walked away from the Doha package on Tuesday.
vote | The assembly ratified the charter by 90 votes to 12 on Tuesday.
demand | Ghana sought a new loan from the fund on Tuesday.
offer | Oman stood ready on Tuesday to host both sides.
accusation | Lima branded the ambassador a spy on Tuesday.
accusation | Athens pinned the fire on Tirana on Tuesday.
warning | The general said on Tuesday that any landing would be an act of war.
warning | Pretoria said on Tuesday that it would not hesitate to strike.
accusation | The premier said on Tuesday that Minsk had blood on its hands.
statement | The premier said on Tuesday that the harvest had been good.
other | The toll passed four hundred on Tuesday.
other | Finland marked its centenary on Tuesday.
"""


@pytest.mark.parametrize("case", [line for line in KINDS.splitlines() if line])
def test_an_idiom_has_its_kind(case: str) -> None:
    kind, text = (part.strip() for part in case.split("|", 1))
    found = extract(text, document_date=DAY, language="en").candidates
    assert kind in [candidate.kind for candidate in found], (text, [(c.kind, c.title) for c in found])
