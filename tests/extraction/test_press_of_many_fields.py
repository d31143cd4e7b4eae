# ruff: noqa: E501 (sentences)
"""Kinds in press sentences of many fields: fisheries, customs, courts, aviation, sport, refugees, health, oil, space, polls, spies."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

ENGLISH = """
legal | Norwegian inspectors detained a Spanish trawler off Svalbard on Sunday.
other | Iceland cut the mackerel quota of foreign vessels by half on Monday.
agreement | The fisheries ministers of Denmark and Norway settled their row over herring in Oslo on Tuesday.
other | Ghana will hand back the seized trawler to its Chinese owners next week.
sanction | Customs officers in Rotterdam impounded 40 Russian containers on Thursday.
withdrawal | Kenya waived duties on Ugandan maize on Monday.
sanction | Turkey doubled its levy on American cars on Wednesday.
other | Lorries were let through at the Dorohusk crossing again on Tuesday.
sanction | Zambia shut the Kasumbalesa border post on Sunday in protest at a ban on beer.
other | India waved through the first consignments of Nepalese tea on Friday.
legal | A court in Madrid threw out the extradition request on Monday.
legal | The judges in The Hague will hear Nicaragua's case against Germany on 8 June.
legal | The Supreme Court of Kenya stayed the deployment of police officers to Haiti on Tuesday.
legal | Prosecutors in Milan dropped the case against the former oil minister on Friday.
legal | The former president was bailed on Thursday.
legal | A jury in Manhattan cleared the banker of all charges on Monday.
other | Ethiopian Airlines resumed flights to Asmara on Wednesday.
military | Belarus forced down a Ryanair jet on Sunday.
refusal | Cyprus refused the aircraft permission to land on Saturday.
sanction | The European regulator grounded 60 Boeing jets on Monday.
sanction | Russian planes have been barred from Canadian airspace since Tuesday.
other | The airline will launch a direct service between Tel Aviv and Rabat on 1 July.
other | A military helicopter carrying the foreign minister came down in thick fog on Sunday.
other | Kosovo's footballers walked off the pitch in Bucharest on Friday.
agreement | The Olympic committee readmitted Russian fencers on Monday.
withdrawal | Australia pulled out of the cricket series against Afghanistan on Tuesday.
sanction | FIFA stripped Indonesia of the tournament on Wednesday.
attack | Fans of the two clubs fought in the streets of Belgrade on Saturday.
other | Some 4,000 Sudanese crossed into Chad on Sunday.
expulsion | Pakistan pushed 1,200 Afghans back over the border on Monday.
other | Bangladesh will move 5,000 Rohingya to Bhasan Char next month.
aid | The refugee agency handed out tents to the displaced on Thursday.
expulsion | Mauritanian coastguards turned back three migrant boats on Friday.
other | Uganda took in another 800 Congolese on Sunday.
statement | The health agency declared an outbreak of cholera in Zambia on Monday.
aid | Cuban doctors landed in Calabria on Tuesday.
aid | Congo received its first doses of the vaccine on Saturday.
other | Peru recorded its first case of the virus on Wednesday.
other | Saudi Arabia raised the price of its crude for Asia on Monday.
other | Eight producers trimmed output on Sunday.
other | Iraq turned the taps of the Kirkuk pipeline back on on Thursday.
attack | Iran seized a Greek tanker in the Gulf on Friday.
other | Guyana awarded two offshore blocks to the French group on Tuesday.
other | Hungary tapped its strategic reserves on Monday.
other | India put a lander on the Moon on Wednesday.
other | North Korea put a spy satellite into orbit on Tuesday.
other | The crew docked with the Chinese station on Thursday.
agreement | Rwanda joined the Artemis accords on Monday.
vote | Voters in Slovakia went to the polls on Saturday.
statement | The opposition conceded on Sunday evening.
vote | Panama will choose a new president on 5 May next year.
vote | The coalition lost its majority in Sunday's ballot.
legal | The electoral commission barred the mayor from standing on Tuesday.
meeting | The two finalists debated on television on Monday.
accusation | Germany unmasked two Chinese agents on Monday.
legal | British police picked up three men on suspicion of spying for Hong Kong on Wednesday.
expulsion | Moscow gave a British attaché a week to leave on Thursday.
expulsion | Norway ordered out fifteen Russian officials on Friday.
other | The two spies were swapped on the tarmac in Ankara on Thursday.
sanction | Armenia suspended its membership of the alliance on Thursday.
withdrawal | Russia walked out of the grain deal on Monday.
agreement | The Senate gave its consent to the Swedish accession on Tuesday.
agreement | The tax treaty between Chile and the United States came into force on 19 December last year.
withdrawal | Mali tore up its defence agreements with Paris on Monday.
meeting | Kuwait and Iraq will reopen talks on the waterway on Sunday.
agreement | Niger's junta opened an embassy in Tehran on Wednesday.
expulsion | Somalia sent home the Ethiopian ambassador on Thursday.
military | Serbia put its troops on the highest alert on Friday.
attack | Soldiers opened fire on the crowd on Sunday.
agreement | Ankara lifted its objections to the exercise on Monday.
other | The two sides swapped the bodies of 99 soldiers on Friday.
military | Chad sent 400 men to the Sudanese border on Saturday.
statement | Algiers sent a note to the French embassy on Tuesday.
aid | Egypt sent 30 lorries of flour into Gaza on Sunday.
visit | Poland sent its interior minister to Vilnius on Monday.
other | The rebels let the aid workers go on Wednesday.
other | Police broke up a march of teachers in Lagos on Tuesday.
other | The king dismissed the prime minister on Sunday.
refusal | Spain withdrew the invitation to the Argentine president on Monday.
agreement | Kyiv agreed on Tuesday to deliver drones to Estonia.
sanction | Washington suspended aid to Gabon on Monday.
other | Rebels sabotaged the talks on Monday.
other | Protesters marred the visit of the king on Tuesday.
other | Dockers called a strike for Thursday.
other | Pilots at the Portuguese airline walked out on Monday.
attack | Hackers knocked out the website of the Latvian parliament on Tuesday.
attack | Two mortar rounds landed near the embassy on Wednesday.
other | The ferry went down off Lampedusa on Monday night.
attack | A gunman held up the consul's car on Friday.
statement | Beijing let it be known on Tuesday that it would stay away from the conference.
statement | The president paid tribute to the fallen sailors on Sunday.
aid | The bishop sheltered forty deserters on Sunday.
sanction | The Dutch bank froze the accounts of the oligarch on Monday.
other | Seoul switched its loudspeakers back on along the border on Sunday.
other | Danish fishermen hauled in a cable off Bornholm on Sunday.
other | Canada reopened its cod fishery on Monday.
legal | The Philippines released 14 Vietnamese crewmen on Friday.
agreement | Japan dropped its complaint about the seafood ban on Monday.
military | Inspectors from Brussels boarded a Maltese tuna vessel on Saturday.
other | Customs men at Felixstowe opened a container of rifles on Tuesday.
withdrawal | Argentina scrapped export duties on beef on Monday.
sanction | Niger sealed its border with Benin again on Friday.
sanction | Colombia retaliated on Sunday with tariffs of 30 percent on Ecuadorean goods.
legal | Magistrates in Palermo sent the minister for trial on Wednesday.
legal | The appeal court in Banjul upheld the death sentence on Thursday.
legal | Judges at the Hague tribunal turned down the general's request for bail on Monday.
legal | The lawyers for the detained consul filed for his release on Tuesday.
other | The attorney general resigned on Sunday.
legal | A Swiss court unblocked the dictator's millions on Monday.
refusal | A Syrian airliner was turned away from Larnaca on Saturday.
other | The junta gave the French airline its slots back on Wednesday.
sanction | Moscow closed the corridor over Siberia to Finnish carriers on Thursday.
other | Two drones circled over the airport of Munich on Friday night.
other | Air traffic controllers downed tools in Brussels on Tuesday.
other | The search for the missing airliner was called off on Monday.
other | The federation awarded the 2030 finals to Morocco on Wednesday.
refusal | Israel's team will sit out the tournament in Jakarta in September.
refusal | The Iranian wrestler refused to face his opponent on Saturday.
expulsion | The fencer was sent home on Thursday.
refusal | Algeria's sports minister snubbed the opening ceremony on Friday.
other | Italy landed 80 asylum seekers in Albania on Wednesday.
aid | The aid agency airlifted plasma to Bunia on Monday.
other | Jordan closed the Rukban camp on Sunday.
other | Nauru took the last of the detainees on Tuesday.
expulsion | Lebanon bused 300 Syrians back to Homs on Tuesday.
attack | Turkish gendarmes beat back a crowd at Edirne on Friday.
other | Kenya quarantined the passengers of a flight from Kampala on Thursday.
sanction | India held back vaccines meant for the poorest countries on Wednesday.
other | Gabon's oil workers ended their strike on Saturday.
other | The cartel left output unchanged on Thursday.
sanction | Chad seized the assets of the Malaysian oil company on Friday.
other | Azerbaijan pumped its first gas to Serbia on Sunday.
other | A tanker laden with Iranian crude ran aground off Batam on Saturday.
other | Brazil put four oil fields up for auction on Tuesday.
other | Engineers capped the well on Friday.
attack | Russia blew up one of its own satellites on Monday.
other | The two astronauts splashed down on Wednesday.
other | Turkey will send its first cosmonaut up in March.
vote | Botswana's voters turned the ruling party out on Wednesday.
legal | The electoral court voided the result in Malawi on Monday.
statement | Ecuador's president called a snap election on Wednesday.
other | The opposition took to the streets of Maputo on Thursday.
statement | Observers from the African Union gave the poll a clean bill on Friday.
attack | A bomb wrecked a polling station in Quetta on Thursday.
withdrawal | The candidate bowed out of the race on Sunday.
withdrawal | Vienna pulled its military attaché out of Moscow on Friday.
legal | Swedish police raided a spy's flat on Tuesday.
legal | Two Danes accused of spying for Iran appeared before a judge on Monday.
expulsion | Canberra booted out the ambassador on Tuesday.
expulsion | Georgia broke off contact with Kyiv over a mercenary on Monday.
other | Tehran paraded a captured airman on Thursday.
legal | Slovakia turned over a defector to Moscow on Wednesday.
agreement | The two foreign ministers put their names to a border pact on Friday.
agreement | Honduras switched its recognition from Taipei to Beijing on Sunday.
withdrawal | Congo pulled its signature from the pact on Monday.
vote | Denmark's parliament waved the defence treaty through on Thursday.
agreement | The Holy See exchanged envoys with Oman on Thursday.
meeting | Ethiopia took its seat at the forum on Wednesday.
other | The mission handed its barracks at Kidal to the army on Tuesday.
attack | The rebels laid ambushes on the road to Sake on Friday.
attack | Mutineers took the governor captive on Sunday.
other | Burkina Faso bought drones from Turkey on Monday.
attack | A patrol boat cut the nets of six trawlers on Sunday.
military | Ghanaian soldiers dug in along the Togolese frontier on Friday.
withdrawal | The garrison at Manyinga surrendered on Saturday.
attack | The army retook the airfield on Monday.
attack | Two suicide bombers struck the barracks on Tuesday.
withdrawal | Colombia's guerrillas gave up their rifles on Tuesday.
withdrawal | France flew out its last airmen on Thursday.
other | Malta let the rescue ship into harbour on Wednesday.
aid | Washington shipped 200 generators to Kyiv on Monday.
aid | Tokyo wrote off the debts of Myanmar on Friday.
aid | Doha footed the bill for Gaza's salaries on Sunday.
offer | The Vatican put out feelers to Hanoi on Monday.
offer | Cairo floated a ceasefire of ten days on Saturday.
refusal | Beirut spurned the American proposal on Tuesday.
meeting | The king shook the rebel leader's hand on Wednesday.
meeting | The premiers of the two Congos dined together in Oyo on Sunday.
call | Lula rang his Mexican counterpart on Monday.
visit | The envoy shuttled between Doha and Kigali on Tuesday.
visit | The pope set off for Jakarta on Monday.
visit | A delegation of Afghan clerics turned up in Oslo on Sunday.
accusation | The foreign secretary tore a strip off the Israeli ambassador on Thursday.
accusation | Ankara hit out at the Swedish verdict on Wednesday.
demand | Lima asked La Paz on Friday to hand over the former minister.
warning | The chancellor put the Belarusian ruler on notice on Tuesday.
warning | Pyongyang promised a merciless response on Monday.
statement | Taipei rejoiced at the vote on Saturday.
deadline | The deadline for the reply ran out on Sunday.
other | Banks in Cyprus stayed shut on Thursday.
attack | Striking miners overturned a police van on Friday.
"""
FRENCH = """
military | Les garde-côtes mauritaniens ont intercepté deux chalutiers chinois dimanche.
sanction | Bruxelles a réduit lundi de moitié le quota de cabillaud accordé aux navires britanniques.
other | Les marins-pêcheurs bretons ont bloqué le port de Roscoff vendredi.
other | Londres a rendu lundi son permis au patron du chalutier.
legal | Les douaniers du Havre ont mis la main lundi sur deux tonnes de cocaïne.
sanction | Le Nigeria a relevé mercredi ses droits de douane sur le riz béninois.
sanction | La Turquie a verrouillé dimanche le poste-frontière de Kapikule.
refusal | La cour d'appel de Paris s'est opposée mercredi à la remise du militant à la Turquie.
legal | La justice brésilienne a ouvert mardi une enquête contre l'ancien président.
legal | L'ancien ministre du Pétrole a été remis en liberté vendredi.
legal | Le juge a levé lundi le contrôle judiciaire de l'homme d'affaires.
legal | La Cour de La Haye examinera le 8 juin la requête du Nicaragua.
legal | Les assises de Bruxelles ont reconnu coupables les deux frères jeudi.
legal | Le parquet a requis lundi dix ans de prison contre le colonel.
other | La compagnie Ethiopian Airlines a repris mercredi ses vols vers Asmara.
military | La Biélorussie a contraint dimanche un avion de ligne à atterrir.
sanction | Chypre a interdit samedi à l'appareil de se poser.
sanction | Le régulateur européen a cloué au sol soixante Boeing lundi.
other | Un hélicoptère transportant le ministre s'est écrasé dimanche.
other | La compagnie ouvrira le 1er juillet une ligne directe entre Tel-Aviv et Rabat.
other | Les footballeurs kosovars ont quitté la pelouse vendredi à Bucarest.
agreement | Le CIO a réintégré lundi les escrimeurs russes.
refusal | L'Australie a renoncé mardi à affronter l'Afghanistan.
sanction | La Fifa a retiré mercredi à l'Indonésie l'organisation du tournoi.
attack | Des supporters se sont battus samedi dans les rues de Belgrade.
other | Quatre mille Soudanais ont franchi dimanche la frontière tchadienne.
expulsion | Le Pakistan a refoulé lundi 1 200 Afghans.
other | Le Bangladesh transférera le mois prochain 5 000 Rohingyas sur une île.
aid | Le HCR a distribué jeudi des tentes aux déplacés.
other | L'Ouganda a accueilli dimanche 800 Congolais supplémentaires.
other | Trois bateaux de migrants ont été ramenés à terre vendredi.
aid | Des médecins cubains ont débarqué mardi en Calabre.
aid | Le Congo a reçu samedi ses premières doses de vaccin.
other | Le Pérou a recensé mercredi un premier cas.
other | L'Irak a rouvert jeudi l'oléoduc de Kirkouk.
attack | L'Iran s'est emparé vendredi d'un pétrolier grec dans le Golfe.
other | Le Guyana a attribué mardi deux blocs au groupe français.
other | La Hongrie a puisé lundi dans ses réserves stratégiques.
other | L'Inde a posé mercredi un engin sur la Lune.
other | La Corée du Nord a placé mardi un satellite espion en orbite.
other | L'équipage s'est amarré jeudi à la station chinoise.
agreement | Le Rwanda a rejoint lundi les accords Artemis.
vote | Les Slovaques ont voté samedi.
statement | Le candidat de l'opposition a reconnu sa défaite dimanche soir.
legal | Le Conseil constitutionnel a écarté vendredi trois candidats.
vote | Le Panama élira un nouveau président le 5 mai prochain.
vote | La coalition a perdu dimanche la majorité absolue.
meeting | Les deux finalistes ont débattu lundi à la télévision.
legal | L'Allemagne a démasqué lundi deux agents chinois.
legal | La police britannique a cueilli mercredi trois espions présumés.
expulsion | Moscou a donné jeudi une semaine à un attaché britannique pour partir.
expulsion | La Norvège a prié vendredi quinze fonctionnaires russes de quitter le pays.
legal | Les deux espions ont été échangés jeudi sur le tarmac d'Ankara.
legal | Prague a démantelé dimanche un réseau d'agents rémunérés.
withdrawal | L'Arménie a gelé jeudi sa participation à l'alliance.
withdrawal | La Russie a claqué la porte de l'accord céréalier lundi.
vote | Le Sénat a donné mardi son feu vert à l'adhésion de la Suède.
agreement | La convention fiscale est entrée en vigueur le 19 décembre dernier.
withdrawal | Le Mali a rompu lundi ses accords de défense avec Paris.
meeting | Le Koweït et l'Irak rouvriront dimanche les discussions sur le chenal.
agreement | La junte nigérienne a ouvert mercredi une ambassade à Téhéran.
expulsion | La Somalie a renvoyé jeudi l'ambassadeur éthiopien.
military | La Serbie a mis vendredi ses troupes en état d'alerte.
attack | Les soldats ont tiré dimanche sur la foule.
agreement | Ankara a levé lundi ses objections.
other | Les deux camps ont échangé vendredi les corps de 99 soldats.
military | Le Tchad a envoyé samedi 400 hommes à la frontière soudanaise.
statement | Alger a envoyé mardi une note à l'ambassade de France.
aid | L'Égypte a envoyé dimanche trente camions de farine à Gaza.
visit | La Pologne a envoyé lundi son ministre de l'Intérieur à Vilnius.
other | Les rebelles ont relâché mercredi les humanitaires.
attack | La police a dispersé mardi une marche d'enseignants à Lagos.
other | Le roi a renvoyé dimanche le Premier ministre.
refusal | L'Espagne a retiré lundi son invitation au président argentin.
agreement | Kiev a accepté mardi de livrer des drones à l'Estonie.
sanction | Washington a suspendu lundi son aide au Gabon.
aid | Le convoi devrait atteindre Goma d'ici à samedi.
other | Les rebelles ont saboté lundi les pourparlers.
other | Des manifestants ont perturbé mardi la visite du roi.
attack | Le président condamne la frappe de vendredi.
other | Les pilotes de la compagnie portugaise ont débrayé lundi.
attack | Des pirates informatiques ont paralysé mardi le site du Parlement letton.
attack | Deux obus sont tombés mercredi près de l'ambassade.
other | Le ferry a coulé lundi soir au large de Lampedusa.
attack | Des hommes armés ont braqué vendredi la voiture du consul.
statement | Pékin a fait savoir mardi qu'il bouderait la conférence.
statement | Le président a rendu hommage dimanche aux marins disparus.
other | L'évêque a caché dimanche quarante déserteurs.
sanction | La banque néerlandaise a gelé lundi les comptes de l'oligarque.
other | Séoul a rallumé dimanche ses haut-parleurs le long de la frontière.
accusation | Le maire a raillé jeudi les promesses du gouvernement.
other | La ministre a persuadé lundi ses homologues de reporter le vote.
attack | L'armée a rasé mardi trois villages.
other | Le laboratoire a expédié vendredi les échantillons à Genève.
other | Le président a mandaté mercredi son conseiller pour négocier.
other | Le Canada a rouvert lundi la pêche à la morue.
agreement | Le Pérou a concédé mardi un mois d'escale aux navires chinois.
other | Les Philippines ont élargi vendredi quatorze marins vietnamiens.
legal | Le Japon a retiré lundi sa plainte devant l'OMC.
visit | Des inspecteurs de Bruxelles sont montés samedi à bord d'un thonier maltais.
other | Les douaniers de Roissy ont ouvert mardi une malle remplie de fusils.
military | Le Niger a de nouveau bouclé vendredi sa frontière avec le Bénin.
sanction | La Colombie a répliqué dimanche par des droits de douane de 30 %.
legal | Le juge de Palerme a renvoyé mercredi le ministre devant le tribunal.
legal | La cour d'appel de Banjul a maintenu jeudi la peine de mort.
demand | Les avocats du consul ont demandé mardi sa mise en liberté.
other | Le garde des Sceaux a rendu son tablier dimanche.
expulsion | Un avion syrien a été refoulé samedi de Larnaca.
other | La junte a rendu mercredi ses créneaux à la compagnie française.
sanction | Moscou a interdit jeudi le survol de la Sibérie aux compagnies finlandaises.
other | Deux drones ont tourné vendredi au-dessus de l'aéroport de Munich.
other | Les aiguilleurs du ciel ont cessé le travail mardi à Bruxelles.
other | Les recherches ont été interrompues lundi.
other | La fédération a confié mercredi le tournoi au Maroc.
refusal | L'équipe israélienne fera l'impasse en septembre sur le tournoi de Jakarta.
refusal | Le lutteur iranien a refusé samedi d'affronter son adversaire.
sanction | L'escrimeuse a été exclue jeudi.
refusal | La ministre algérienne des Sports a boudé vendredi la cérémonie d'ouverture.
other | L'Italie a débarqué mercredi 80 demandeurs d'asile en Albanie.
aid | L'organisation a acheminé lundi du plasma à Bunia.
other | La Jordanie a fermé dimanche le camp de Rukban.
other | Nauru a pris mardi les derniers retenus.
expulsion | Le Liban a reconduit mardi 300 Syriens à la frontière.
attack | Les gendarmes turcs ont repoussé vendredi une foule à Edirne.
other | Le Kenya a placé jeudi les passagers en quarantaine.
sanction | L'Inde a retenu mercredi des vaccins destinés aux pays pauvres.
aid | Des chirurgiens de MSF ont opéré dimanche quarante blessés.
other | La Belgique a brûlé lundi un stock de masques périmés.
other | Les employés du pétrole gabonais ont mis fin samedi à leur grève.
legal | Le Tchad a saisi vendredi les biens de la compagnie malaisienne.
aid | L'Azerbaïdjan a livré dimanche son premier gaz à la Serbie.
other | Un pétrolier iranien s'est échoué samedi au large de Batam.
other | Le Brésil a mis mardi quatre gisements aux enchères.
other | La fusée indienne a emporté dimanche un satellite britannique.
attack | La Russie a pulvérisé lundi l'un de ses satellites.
other | Les deux astronautes ont amerri mercredi.
vote | Les Botswanais ont chassé mercredi le parti au pouvoir.
legal | La cour constitutionnelle a annulé lundi le scrutin au Malawi.
vote | Le président équatorien a convoqué mercredi des élections anticipées.
other | L'opposition est descendue jeudi dans les rues de Maputo.
statement | Les observateurs de l'Union africaine ont jugé vendredi le scrutin transparent.
attack | Une bombe a soufflé jeudi un bureau de vote à Quetta.
other | Le candidat a jeté l'éponge dimanche.
withdrawal | Vienne a retiré vendredi son attaché militaire de Moscou.
legal | La police suédoise a perquisitionné mardi l'appartement d'un espion.
legal | Deux Danois accusés d'espionnage ont comparu lundi.
expulsion | Canberra a mis l'ambassadeur à la porte mardi.
expulsion | Tbilissi a coupé lundi tout contact avec Kiev.
other | Téhéran a exhibé jeudi un aviateur captif.
legal | La Slovaquie a remis mercredi un transfuge à Moscou.
agreement | Les deux ministres ont paraphé vendredi un pacte frontalier.
agreement | Le Honduras a reconnu dimanche Pékin.
withdrawal | Le Congo a retiré lundi sa signature.
vote | Les députés danois ont adopté jeudi le traité de défense.
withdrawal | La mission a cédé mardi ses casernes de Kidal à l'armée.
attack | Les rebelles ont tendu vendredi une embuscade sur la route de Sake.
attack | Les mutins ont séquestré dimanche le gouverneur.
military | La frégate a tiré samedi des coups de semonce.
attack | Un patrouilleur a tranché dimanche les filets de six chalutiers.
military | Les soldats ghanéens ont pris position vendredi le long de la frontière togolaise.
withdrawal | La garnison de Manyinga a capitulé samedi.
attack | L'armée a reconquis lundi l'aérodrome.
attack | Deux kamikazes ont frappé mardi la caserne.
withdrawal | Les guérilleros colombiens ont remis mardi leurs fusils.
withdrawal | Les derniers aviateurs français sont repartis jeudi.
other | Malte a laissé entrer mercredi le navire humanitaire.
aid | Washington a cédé lundi 200 générateurs à Kiev.
aid | Tokyo a passé l'éponge vendredi sur la dette birmane.
offer | Le Caire a mis samedi sur la table une trêve de dix jours.
refusal | Beyrouth a balayé mardi la proposition américaine.
meeting | Le roi a serré la main du chef rebelle mercredi.
meeting | Les présidents des deux Congos ont dîné ensemble dimanche à Oyo.
call | Lula a joint lundi son homologue mexicaine au téléphone.
visit | L'émissaire a fait la navette mardi entre Doha et Kigali.
visit | Le pape s'est envolé lundi pour Jakarta.
visit | Une délégation de mollahs a débarqué dimanche à Oslo.
accusation | Le ministre a passé un savon jeudi à l'ambassadeur israélien.
accusation | Ankara s'en est pris mercredi au verdict suédois.
demand | Lima a réclamé vendredi à La Paz la remise de l'ancien ministre.
warning | Le chancelier a mis en garde mardi le dirigeant biélorusse.
warning | Pyongyang a promis lundi une riposte sans pitié.
statement | Taipei s'est félicité samedi du vote.
deadline | Le délai a expiré dimanche.
other | Les banques chypriotes sont restées fermées jeudi.
attack | Des mineurs en grève ont renversé vendredi un fourgon de police.
"""
CASES = [
    (language, *line.split(" | "))
    for language, lines in (("en", ENGLISH), ("fr", FRENCH))
    for line in lines.strip().splitlines()
]


@pytest.mark.parametrize(("language", "kind", "sentence"), CASES, ids=[sentence for _, _, sentence in CASES])
def test_its_kind(language: str, kind: str, sentence: str) -> None:
    told = extract(sentence, document_date=date(2024, 5, 15), language=language).candidates
    assert [candidate.kind for candidate in told] == [kind]
