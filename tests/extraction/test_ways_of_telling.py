"""Ways of telling a happening, each with what an editor expects of the sentence: day, kind, factuality.

A day pointed at ("C'est mardi que"), a participle that opens the sentence, a relative clause, an apposition, a verb that
leaves the telling to its noun, a chronicle, a sentence without a verb.
"""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 3, 14)  # a Thursday
FRENCH = [
    (
        "C’est le 12 février que neuf avocats, arrêtés à l’aéroport, avaient entamé une grève de la faim.",
        [("2024-02-12", "other", "happened")],
    ),
    ("C’est mardi que le Sénat kényan a ratifié l’accord.", [("2024-03-12", "agreement", "happened")]),
    (
        "C’est à Genève, le 5 mars, que les deux délégations se sont rencontrées.",
        [("2024-03-05", "meeting", "happened")],
    ),
    (
        "C’est en mai 1998 que New Delhi avait procédé à son dernier essai nucléaire.",
        [("1998-05", "military", "happened")],
    ),
    ("Ce n’est que lundi que Moscou a reconnu la frappe.", [("2024-03-11", "statement", "happened")]),
    ("C’est vendredi que la Cour suprême rendra son verdict.", [("2024-03-15", "legal", "scheduled")]),
    ("C’est samedi que doit s’ouvrir à Doha la conférence des donateurs.", [("2024-03-16", "meeting", "scheduled")]),
    ("C’est lundi matin, à Asmara, que le général Tesfay a remis sa démission.", [("2024-03-11", "other", "happened")]),
    ("C’est Ankara qui a proposé lundi une trêve de dix jours.", [("2024-03-11", "offer", "happened")]),
    (
        "Reçus lundi à l’Élysée, les parlementaires arméniens en sont repartis sans promesse.",
        [("2024-03-11", "meeting", "happened")],
    ),
    (
        "Validé le 5 mars par le Conseil constitutionnel, le texte divise la majorité.",
        [("2024-03-05", "legal", "happened")],
    ),
    ("Élue le 3 mars à la tête du parti, Mme Anita Okello a promis de négocier.", [("2024-03-03", "vote", "happened")]),
    ("Libérés mardi à Gao, les deux otages italiens se reposent à Rome.", [("2024-03-12", "other", "happened")]),
    ("Attendue le 20 mars à Lomé, la délégation ne viendra pas.", [("2024-03-20", "visit", "cancelled")]),
    ("Prévue le 20 mars, la visite du chancelier a été annulée.", [("2024-03-20", "visit", "cancelled")]),
    (
        "Arrêté le 2 mars à Dakar, l’opposant a été relâché lundi.",
        [("2024-03-02", "legal", "happened"), ("2024-03-11", "legal", "happened")],
    ),
    ("Signé le 4 mars à Doha, l’accord prévoit un échange de prisonniers.", [("2024-03-04", "agreement", "happened")]),
    (
        "Nommé le 26 février à la tête de l’armée, le général Oumarou jouit d’un large soutien.",
        [("2024-02-26", "other", "happened")],
    ),
    ("Capturé samedi par des pirates, le cargo mouille devant Hobyo.", [("2024-03-09", "attack", "happened")]),
    (
        "Arrivée dimanche à Pristina, l’envoyée de l’Union européenne repart ce jeudi.",
        [("2024-03-10", "visit", "happened"), ("2024-03-14", "visit", "happened")],
    ),
    ("Rentré mardi de Tokyo, le ministre n’a pas dit un mot.", [("2024-03-12", "visit", "happened")]),
    (
        "Rejeté le 7 mars par l’Assemblée, le projet revient au Sénat mardi.",
        [("2024-03-07", "refusal", "happened"), ("2024-03-19", "meeting", "scheduled")],
    ),
    ("Bombardée lundi soir, l’école de Kramatorsk abritait des familles.", [("2024-03-11", "attack", "happened")]),
    (
        "L’émissaire, qui avait rencontré samedi le roi Abdallah, se dit confiant.",
        [("2024-03-09", "meeting", "happened")],
    ),
    (
        "Le maire, qui réclamait déjà en janvier le départ des soldats, ne décolère pas.",
        [("2024-01", "demand", "happened")],
    ),
    ("Londres offre une escorte, ce que Téhéran a refusé dès dimanche.", [("2024-03-10", "refusal", "happened")]),
    (
        "Le projet de loi, que le Parlement doit examiner mardi, irrite Washington.",
        [("2024-03-19", "other", "scheduled")],
    ),
    (
        "Le consulat, dont les vitres avaient été brisées le 3 mars, restera fermé.",
        [("2024-03-03", "other", "happened")],
    ),
    (
        "Au Caire, où il avait été reçu mardi par le maréchal Sissi, M. Burns n’a rien dit.",
        [("2024-03-12", "meeting", "happened")],
    ),
    (
        "Mme Larsen, nommée lundi médiatrice, partira dimanche pour Juba.",
        [("2024-03-11", "other", "happened"), ("2024-03-17", "visit", "scheduled")],
    ),
    (
        "Le colonel, blessé le 6 mars dans une embuscade, a été évacué vers Dakar.",
        [("2024-03-06", "attack", "happened")],
    ),
    ("Le pont, détruit en novembre par un drone, ne rouvrira pas.", [("2023-11", "attack", "happened")]),
    ("M. Kone, libéré mardi après deux ans de prison, veut se présenter.", [("2024-03-12", "legal", "happened")]),
    (
        "Le négociateur en chef, arrivé lundi à Mascate avec dix conseillers, a posé ses conditions.",
        [("2024-03-11", "visit", "happened")],
    ),
    ("Mardi, l’état-major a mis ses sous-marins en alerte.", [("2024-03-12", "military", "happened")]),
    ("Le roi prendra la parole lundi devant les deux Chambres.", [("2024-03-18", "statement", "scheduled")]),
    ("Le sommet a eu lieu mardi à Accra.", [("2024-03-12", "meeting", "happened")]),
    ("Les cinq ministres ont tenu dimanche une réunion d’urgence.", [("2024-03-10", "meeting", "happened")]),
    ("Le Conseil des ministres a donné lundi son feu vert à l’opération.", [("2024-03-11", "agreement", "happened")]),
    (
        "Le port d’Odessa a fait l’objet, dans la nuit de mardi, d’une attaque de drones.",
        [("2024-03-12", "attack", "happened")],
    ),
    ("Ottawa a apporté lundi son soutien à la médiation.", [("2024-03-11", "statement", "happened")]),
    ("Le Premier ministre a présenté dimanche sa démission.", [("2024-03-10", "other", "happened")]),
    ("Bamako a adressé lundi un ultimatum aux rebelles.", [("2024-03-11", "warning", "happened")]),
    ("La famille a porté plainte mercredi contre l’État.", [("2024-03-13", "legal", "happened")]),
    ("Le Mali a rappelé lundi son ambassadeur en consultation.", [("2024-03-11", "withdrawal", "happened")]),
    ("Les mutins ont mis le feu mardi au palais de justice.", [("2024-03-12", "attack", "happened")]),
    ("Les rebelles ont pris d’assaut dimanche la prison de Goma.", [("2024-03-10", "attack", "happened")]),
    ("Le porte-avions a fait escale vendredi à Toulon.", [("2024-03-08", "visit", "happened")]),
    ("Le Chili a élevé lundi une protestation auprès de l’OEA.", [("2024-03-11", "accusation", "happened")]),
    ("La Cour a fait droit mardi à la requête du Qatar.", [("2024-03-12", "legal", "happened")]),
    ("La police a mis la main mardi sur un dépôt d’armes.", [("2024-03-12", "legal", "happened")]),
    ("Le président a mis fin lundi à la mission de l’ONU.", [("2024-03-11", "visit", "happened")]),
    ("L’Arabie a opposé mardi une fin de non-recevoir à Washington.", [("2024-03-12", "refusal", "happened")]),
    ("Les deux voisins ont mis un terme lundi à leur différend.", [("2024-03-11", "agreement", "happened")]),
    ("Le gouvernement a mis en demeure lundi la compagnie de payer.", [("2024-03-11", "demand", "happened")]),
    ("Le général a fait escale mardi à Djibouti avant de gagner Addis-Abeba.", [("2024-03-12", "visit", "happened")]),
    ("Le tribunal ouvrira lundi le procès des mutins.", [("2024-03-18", "legal", "scheduled")]),
    ("Trois mille dockers se sont mis en grève lundi à Sfax.", [("2024-03-11", "other", "happened")]),
    ("Le parti islamiste a remporté dimanche les législatives.", [("2024-03-10", "vote", "happened")]),
    ("Les électeurs ont voté dimanche au Bénin.", [("2024-03-10", "vote", "happened")]),
    ("Les Sénégalais iront aux urnes le 24 mars.", [("2024-03-24", "vote", "scheduled")]),
    ("Le Danemark a pris lundi la tête de la mission.", [("2024-03-11", "other", "happened")]),
    ("Des milliers de manifestants ont marché samedi sur le ministère.", [("2024-03-09", "other", "happened")]),
    ("Une centaine de paysans ont bloqué mardi le poste-frontière de Medyka.", [("2024-03-12", "other", "happened")]),
    ("Samedi, étudiants et mineurs ont défilé à La Paz.", [("2024-03-09", "other", "happened")]),
    ("Ce que je crains, c’est qu’on n’arrête mon frère lundi.", [("2024-03-18", "legal", "feared")]),
    (
        "Varsovie a dénoncé lundi l’accord de 2008 sur les visas.",
        [("2008", "agreement", "happened"), ("2024-03-11", "withdrawal", "happened")],
    ),
    (
        "Le traité, conclu en 2012 à Lima, expire dimanche.",
        [("2012", "agreement", "happened"), ("2024-03-17", "deadline", "scheduled")],
    ),
    ("L’accord conclu mardi à Vienne fixe un calendrier.", [("2024-03-12", "agreement", "happened")]),
    ("12 mars : signature, à Alger, de l’accord sur les frontières.", [("2024-03-12", "agreement", "happened")]),
    (
        "Mardi 5 mars. — Les mutins s’emparent du port. Deux marins sont tués. Le consul quitte la ville.",
        [
            ("2024-03-05", "attack", "happened"),
            ("2024-03-05", "attack", "happened"),
            ("2024-03-05", "withdrawal", "happened"),
        ],
    ),
    ("Mardi 5 mars. — Lagos élève le 6 une protestation auprès de l’ONU.", [("2024-03-06", "accusation", "happened")]),
    ("7 mars : démission du Premier ministre.", [("2024-03-07", "other", "happened")]),
    ("Février 2011 : chute du président Moubarak.", [("2011-02", "other", "happened")]),
    ("3 mars : émeutes à Kano, onze morts.", [("2024-03-03", "attack", "happened")]),
    ("5 mars : les rebelles prennent Bria.", [("2024-03-05", "attack", "happened")]),
    ("9 mars : arrivée à Tripoli des observateurs de l’Union africaine.", [("2024-03-09", "visit", "happened")]),
    ("11 mars : rupture des relations diplomatiques entre Quito et Mexico.", [("2024-03-11", "expulsion", "happened")]),
    ("Mardi, nouvelle frappe sur le port : onze morts.", [("2024-03-12", "attack", "happened")]),
    ("Hier, visite éclair du chancelier à Pristina.", [("2024-03-13", "visit", "happened")]),
    ("Prochaine réunion : le 4 avril.", [("2024-04-04", "meeting", "scheduled")]),
    ("Prochain rendez-vous le 4 avril à Oslo.", [("2024-04-04", "meeting", "scheduled")]),
    ("Lundi, à Nairobi, poignée de main entre les deux rivaux.", [("2024-03-11", "meeting", "happened")]),
    ("Le Sénat l’a auditionné mardi.", [("2024-03-12", "meeting", "happened")]),
    (
        "Le juge qui l’avait entendu samedi a refusé lundi de le libérer.",
        [("2024-03-09", "legal", "happened"), ("2024-03-11", "refusal", "happened")],
    ),
    ("Il lui a annoncé l’arrivée à Cork, demain, d’un avocat.", [("2024-03-15", "visit", "announced")]),
    ("Les riverains craignent que l’usine ne soit vendue courant avril.", [("2024-04", "other", "feared")]),
    ("L’ambassadeur a joint mardi le ministre de l’intérieur.", [("2024-03-12", "call", "happened")]),
    ("Le gouverneur, monté à bord dimanche, a trouvé l’équipage calme.", [("2024-03-10", "visit", "happened")]),
    ("Le consul s’est présenté mercredi au tribunal.", [("2024-03-13", "legal", "happened")]),
    ("La mission était annoncée pour hier ; elle a été annulée.", [("2024-03-13", "visit", "cancelled")]),
    ("Lima pourrait envoyer quelqu’un en juin.", [("2024-06", "other", "expected")]),
    ("Les casques bleus sont entrés lundi dans Goma.", [("2024-03-11", "military", "happened")]),
    (
        "La troisième brigade a franchi la frontière mardi et atteint Bunia.",
        [("2024-03-12", "military", "happened"), ("2024-03-12", "military", "happened")],
    ),
    ("Le gouvernement a accordé l’amnistie le 6 mars.", [("2024-03-06", "legal", "happened")]),
    (
        "Les experts, qui devaient se rendre sur place jeudi, ont remis leur voyage au 4 avril.",
        [("2024-03-14", "visit", "postponed"), ("2024-04-04", "visit", "scheduled")],
    ),
    ("Le Conseil pourrait entendre M. Diop la semaine prochaine.", [("2024-03-18/2024-03-24", "meeting", "expected")]),
    (
        "Le gouvernement a tenté la semaine dernière de l’envoyer en retraite d’office.",
        [("2024-03-04/2024-03-10", "other", "happened")],
    ),
    (
        "Son avion est cloué au sol depuis le 2 mars sur ordre de l’aviation civile.",
        [("2024-03-02/..", "sanction", "ongoing")],
    ),
    ("La cour d’appel a rejeté vendredi sa demande de mise en liberté.", [("2024-03-08", "legal", "happened")]),
    ("Le patron sera jugé mardi.", [("2024-03-19", "legal", "scheduled")]),
    (
        "Rabat a fermé sa frontière le 12 février, jour où le Polisario a enlevé deux soldats.",
        [("2024-02-12", "sanction", "happened"), ("2024-02-12", "attack", "happened")],
    ),
    (
        "L’opposant rentrera dimanche, jour du scrutin.",
        [("2024-03-17", "visit", "scheduled"), ("2024-03-17", "vote", "scheduled")],
    ),
    ("L’usine tournait depuis dix ans ; elle a cessé lundi.", [("2024-03-11", "other", "happened")]),
    ("Le pape sera lundi à Bangui.", [("2024-03-18", "visit", "scheduled")]),
    ("M. Scholz était dimanche à Tunis.", [("2024-03-10", "visit", "happened")]),
    ("L’ambassadeur d’Iran a été convoqué lundi au ministère.", [("2024-03-11", "demand", "happened")]),
    ("L’accord entrera en vigueur le 1er avril.", [("2024-04-01", "agreement", "scheduled")]),
    ("La loi a été promulguée lundi.", [("2024-03-11", "legal", "happened")]),
    ("Lima a déclaré lundi l’attaché militaire bolivien persona non grata.", [("2024-03-11", "expulsion", "happened")]),
    (
        "Oslo a envoyé dimanche, à la demande de Copenhague, deux frégates vers le Groenland.",
        [("2024-03-10", "military", "happened")],
    ),
    ("Des parachutistes français sont arrivés lundi à Bangui.", [("2024-03-11", "military", "happened")]),
    ("La Cour suprême a annulé lundi l’élection du maire.", [("2024-03-11", "legal", "happened")]),
    ("Le tribunal de Lomé a déclaré mardi la grève illégale.", [("2024-03-12", "legal", "happened")]),
    ("L’Irlande a reconnu mardi la Palestine.", [("2024-03-12", "agreement", "happened")]),
    ("Les rebelles ont pris Bria dimanche.", [("2024-03-10", "attack", "happened")]),
    ("La délégation a obtenu lundi de rencontrer les prisonniers.", [("2024-03-11", "meeting", "happened")]),
    ("Nairobi a remis son sommet au 4 avril.", [("2024-04-04", "meeting", "scheduled")]),
    ("Une marche prévue samedi a été interdite.", [("2024-03-16", "other", "cancelled")]),
    ("La conférence était annoncée pour hier ; elle a été ajournée.", [("2024-03-13", "meeting", "postponed")]),
    (
        "Ce même lundi, pendant que Paris négociait, les mineurs ont bloqué le port.",
        [("2024-03-11", "other", "happened")],
    ),
    (
        "Le ministre a annoncé l’arrivée à Goma, dimanche prochain, de vingt médecins.",
        [("2024-03-17", "visit", "announced")],
    ),
    ("La libération, le 5 mars, du journaliste a été saluée par Berne.", [("2024-03-05", "legal", "happened")]),
    ("Quito demandera lundi la révision du traité.", [("2024-03-18", "demand", "scheduled")]),
    ("Quito pourrait demander lundi la révision du traité.", [("2024-03-18", "demand", "expected")]),
    ("Les électeurs suisses se sont prononcés le 3 mars contre la réforme.", [("2024-03-03", "vote", "happened")]),
    ("M. Séjourné gagnera Kigali dimanche prochain.", [("2024-03-17", "visit", "scheduled")]),
    ("L’Iran a bloqué lundi cette formule.", [("2024-03-11", "refusal", "happened")]),
    ("Les éleveurs ont bloqué lundi la route de Dakar.", [("2024-03-11", "other", "happened")]),
    ("Les avoirs libyens ont été bloqués lundi.", [("2024-03-11", "sanction", "happened")]),
    ("Le dernier bataillon tchadien quittera Bangui le 30 mars.", [("2024-03-30", "withdrawal", "scheduled")]),
    ("Le calendrier a été arrêté lundi à Oslo.", [("2024-03-11", "agreement", "happened")]),
    ("Le négociateur veut conclure vendredi soir.", [("2024-03-15", "agreement", "expected")]),
    ("La junte a donné lundi dix jours au nonce pour partir.", [("2024-03-11", "expulsion", "happened")]),
    ("Le Tchad a répliqué lundi en rappelant son ambassadeur.", [("2024-03-11", "withdrawal", "happened")]),
    ("La Coupe du Golfe, qui devait s’ouvrir le 6 avril, n’aura pas lieu.", [("2024-04-06", "other", "cancelled")]),
    (
        "Le 5 mars, au lendemain de la prise d’otages, le préfet a démissionné.",
        [("2024-03-05", "other", "happened"), ("2024-03-04", "attack", "happened")],
    ),
    ("Rome n’exclut pas une visite en avril.", [("2024-04", "visit", "expected")]),
    ("Le sénat avait dans un premier temps rejeté lundi le texte.", [("2024-03-11", "vote", "happened")]),
    (
        "La conférence, prévue le 4 avril, aura finalement lieu le 18 avril.",
        [("2024-04-04", "meeting", "postponed"), ("2024-04-18", "meeting", "scheduled")],
    ),
    ("Après la rencontre à Genève le 5 mars, les deux camps se sont tus.", [("2024-03-05", "meeting", "happened")]),
    ("Le roi a autorisé lundi l’escale de la frégate.", [("2024-03-11", "agreement", "happened")]),
    (
        "Le Conseil s’est réuni dimanche à Bruxelles ; M. Joseph Luns, son secrétaire général, a téléphoné samedi à Londres.",
        [("2024-03-10", "meeting", "happened"), ("2024-03-09", "call", "happened")],
    ),
    (
        "Il faut que l’aide arrive avant le 20 mars, a dit le maire de Goma.",
        [("[2024-03-14..2024-03-19]", "aid", "demanded")],
    ),
]

ENGLISH = [
    ("It was on February 12 that nine lawyers began a hunger strike.", [("2024-02-12", "other", "happened")]),
    ("It was in Geneva, on March 5, that the two delegations met.", [("2024-03-05", "meeting", "happened")]),
    ("It is on Friday that the Supreme Court will rule.", [("2024-03-15", "legal", "scheduled")]),
    ("It was only on Tuesday that Kenya's Senate ratified the treaty.", [("2024-03-12", "agreement", "happened")]),
    ("It was Turkey that proposed a ten-day truce on Monday.", [("2024-03-11", "offer", "happened")]),
    (
        "Received at the presidential palace on Monday, the Armenian lawmakers left without a promise.",
        [("2024-03-11", "meeting", "happened")],
    ),
    (
        "Upheld by the Constitutional Court on March 5, the law divides the coalition.",
        [("2024-03-05", "legal", "happened")],
    ),
    ("Elected party leader on March 3, Anita Okello has promised to negotiate.", [("2024-03-03", "vote", "happened")]),
    ("Freed in Gao on Tuesday, the two Italian hostages are resting in Rome.", [("2024-03-12", "other", "happened")]),
    ("Expected in Berlin on Wednesday, Mr. Tusk cancelled his trip.", [("2024-03-13", "visit", "cancelled")]),
    (
        "Arrested in Dakar on March 2, the opposition leader was released on Monday.",
        [("2024-03-02", "legal", "happened"), ("2024-03-11", "legal", "happened")],
    ),
    (
        "Signed in Doha on March 4, the agreement provides for a prisoner exchange.",
        [("2024-03-04", "agreement", "happened")],
    ),
    (
        "Appointed army chief on February 26, General Oumarou enjoys wide support.",
        [("2024-02-26", "other", "happened")],
    ),
    ("Seized by pirates on Saturday, the freighter lies off Hobyo.", [("2024-03-09", "attack", "happened")]),
    ("Shelled on Monday night, the school in Kramatorsk sheltered families.", [("2024-03-11", "attack", "happened")]),
    (
        "The envoy, who had met King Abdullah on Saturday, said he was confident.",
        [("2024-03-09", "meeting", "happened")],
    ),
    (
        "The mayor, who was already demanding the soldiers' departure in January, is furious.",
        [("2024-01", "demand", "happened")],
    ),
    ("London offers an escort, which Tehran turned down on Sunday.", [("2024-03-10", "refusal", "happened")]),
    (
        "The bill, which Parliament is to debate on Tuesday, irritates Washington.",
        [("2024-03-19", "meeting", "scheduled")],
    ),
    ("The consulate, whose windows were smashed on March 3, will stay shut.", [("2024-03-03", "attack", "happened")]),
    (
        "In Cairo, where he was received by Marshal Sissi on Tuesday, Mr. Burns said nothing.",
        [("2024-03-12", "meeting", "happened")],
    ),
    (
        "The colonel, wounded in an ambush on March 6, has been evacuated to Dakar.",
        [("2024-03-06", "attack", "happened")],
    ),
    ("The bridge, destroyed by a drone in November, will not reopen.", [("2023-11", "attack", "happened")]),
    ("Mr. Kone, freed on Tuesday after two years in prison, wants to run.", [("2024-03-12", "legal", "happened")]),
    (
        "The chief negotiator, who arrived in Muscat on Monday with ten advisers, set out his terms.",
        [("2024-03-11", "visit", "happened")],
    ),
    (
        "President Ruto, who was in Kampala over the weekend, made no comment.",
        [("2024-03-09/2024-03-10", "visit", "happened")],
    ),
    ("The magistrate who heard him on Saturday refused bail.", [("2024-03-09", "legal", "happened")]),
    ("On Tuesday the general staff put its submarines on alert.", [("2024-03-12", "military", "happened")]),
    ("The king will take the floor on Monday.", [("2024-03-18", "statement", "scheduled")]),
    ("The summit took place in Accra on Tuesday.", [("2024-03-12", "meeting", "happened")]),
    ("The five ministers held an emergency meeting on Sunday.", [("2024-03-10", "meeting", "happened")]),
    ("The cabinet gave the operation the green light on Monday.", [("2024-03-11", "agreement", "happened")]),
    ("Odessa's port came under drone attack on Tuesday night.", [("2024-03-12", "attack", "happened")]),
    ("Ottawa threw its weight behind the mediation on Monday.", [("2024-03-11", "statement", "happened")]),
    ("The prime minister tendered his resignation on Sunday.", [("2024-03-10", "other", "happened")]),
    ("The president paid a visit to the wounded on Tuesday.", [("2024-03-12", "visit", "happened")]),
    ("Bamako sent the rebels an ultimatum on Monday.", [("2024-03-11", "warning", "happened")]),
    ("The mutineers set fire to the courthouse on Tuesday.", [("2024-03-12", "attack", "happened")]),
    ("The carrier put in at Toulon on Friday.", [("2024-03-08", "military", "happened")]),
    ("Chile lodged a protest with the OAS on Monday.", [("2024-03-11", "accusation", "happened")]),
    ("The court found in Qatar's favor on Tuesday.", [("2024-03-12", "legal", "happened")]),
    ("Police seized an arms cache on Tuesday.", [("2024-03-12", "attack", "happened")]),
    ("The president put an end to the U.N. mission on Monday.", [("2024-03-11", "other", "happened")]),
    ("The trial of the mutineers opens on Monday.", [("2024-03-18", "legal", "scheduled")]),
    ("Three thousand dockers walked off the job in Sfax on Monday.", [("2024-03-11", "other", "happened")]),
    ("The Islamist party won Sunday's parliamentary election.", [("2024-03-10", "vote", "happened")]),
    ("Voters in Benin went to the polls on Sunday.", [("2024-03-10", "vote", "happened")]),
    ("Senegal goes to the polls on March 24.", [("2024-03-24", "vote", "scheduled")]),
    ("Denmark took over command of the mission on Monday.", [("2024-03-11", "other", "happened")]),
    ("Thousands of protesters marched on the ministry on Saturday.", [("2024-03-09", "other", "happened")]),
    ("About a hundred farmers blocked the Medyka border crossing on Tuesday.", [("2024-03-12", "other", "happened")]),
    (
        "Police detained a human-rights lawyer, Sung Ha-eun, outside the hall on Friday.",
        [("2024-03-08", "legal", "happened")],
    ),
    ("She is due in court on April 9.", [("2024-04-09", "legal", "scheduled")]),
    ("The general is due before the tribunal on Monday.", [("2024-03-18", "legal", "scheduled")]),
    ("Poland has closed four border crossings since March 5.", [("2024-03-05/..", "sanction", "ongoing")]),
    ("The last round, in Ottawa in January, ended without a text.", [("2024-01", "meeting", "happened")]),
    ("Shippers fear a blockade as early as April.", [("2024-04", "military", "feared")]),
    ("Warsaw denounced the 2008 visa accord on Monday.", [("2024-03-11", "accusation", "happened")]),
    (
        "On 14 February the Secretary of State, Mr. Orhan Belgin, assured a delegation of lawyers that no one was held.",
        [("2024-02-14", "statement", "happened")],
    ),
    ("A vigil planned for tomorrow has been forbidden by the police.", [("2024-03-15", "other", "cancelled")]),
    ("Mr. Aydin was taken from his flat on the night of 22 February.", [("2024-02-22", "legal", "happened")]),
    ("The court will pass sentence next Friday.", [("2024-03-22", "legal", "scheduled")]),
    ("Mr. Aydin began a fifteen-year term in January 2024.", [("2024-01", "legal", "happened")]),
    ("Montevideo hosted the second round in November 2023.", [("2023-11", "meeting", "happened")]),
    (
        "The two sides fell out on March 4, when a patrol boat collided with a trawler.",
        [("2024-03-04", "other", "happened")],
    ),
    (
        "Turkey shut the pipeline that carries Iraqi oil to the Mediterranean on March 5.",
        [("2024-03-05", "sanction", "happened")],
    ),
    ("Secretary Blinken will be here on Tuesday.", [("2024-03-19", "visit", "scheduled")]),
    ("Mr. Blinken was in Amman on Sunday.", [("2024-03-10", "visit", "happened")]),
    ("Iran's ambassador was summoned to the Foreign Office on Monday.", [("2024-03-11", "demand", "happened")]),
    ("The ceasefire came into force on Sunday.", [("2024-03-10", "agreement", "happened")]),
    ("Spain declared the consul, Pedro Ruiz, persona non grata on Monday.", [("2024-03-11", "expulsion", "happened")]),
    ("Norway sent two frigates towards Greenland on Sunday.", [("2024-03-10", "military", "happened")]),
    ("French paratroopers landed in Bangui on Monday.", [("2024-03-11", "military", "happened")]),
    ("The Supreme Court ordered the release of the mayor on Monday.", [("2024-03-11", "legal", "happened")]),
    ("The envoy managed to meet the prisoners on Monday.", [("2024-03-11", "meeting", "happened")]),
    ("A visit promised for April 4 has been put off.", [("2024-04-04", "visit", "postponed")]),
    ("A rally planned for Saturday has been banned.", [("2024-03-16", "other", "cancelled")]),
    (
        "Mexico's embassy staff left Quito on Sunday, two days after police stormed the mission.",
        [("2024-03-10", "withdrawal", "happened"), ("2024-03-08", "attack", "happened")],
    ),
    ("Voters rejected the reform on March 3.", [("2024-03-03", "vote", "happened")]),
    ("The last Chadian battalion will leave Bangui on March 30.", [("2024-03-30", "withdrawal", "scheduled")]),
    ("Chad retaliated on Monday by expelling two diplomats.", [("2024-03-11", "expulsion", "happened")]),
    (
        "He conceded defeat on March 5, the day after the presidential election.",
        [("2024-03-05", "statement", "happened"), ("2024-03-04", "vote", "happened")],
    ),
    ("The envoy is due on Friday in the border town of Gedo.", [("2024-03-15", "visit", "scheduled")]),
    ("A special session could be convened on April 4.", [("2024-04-04", "meeting", "expected")]),
    (
        "The conference, scheduled for April 4, will be held on April 18 instead.",
        [("2024-04-04", "meeting", "postponed"), ("2024-04-18", "meeting", "scheduled")],
    ),
    ("I will see the minister on Sunday.", [("2024-03-17", "meeting", "scheduled")]),
    ("The presidency wants a draft by March 20.", [("[2024-03-14..2024-03-20]", "other", "demanded")]),
    ("The Assembly adjourned on Monday.", [("2024-03-11", "other", "happened")]),
    (
        "The Council met in Oslo on Sunday; Dr Joseph Luns, the Secretary-General, telephoned both capitals on Saturday.",
        [("2024-03-10", "meeting", "happened"), ("2024-03-09", "call", "happened")],
    ),
    (
        "Prosecutors in Rome, who have opened an inquiry, intend to question the two men on Friday.",
        [("2024-03-15", "legal", "expected")],
    ),
]


def told(text: str, language: str) -> list[tuple[str | None, str, str]]:
    found = extract(text, document_date=DAY, language=language).candidates
    return sorted((c.interval.edtf if c.interval else None, c.kind, c.factuality) for c in found)


@pytest.mark.parametrize(("text", "wanted"), FRENCH)
def test_a_french_sentence_tells_what_happened(text, wanted):
    assert told(text, "fr") == sorted(wanted)


@pytest.mark.parametrize(("text", "wanted"), ENGLISH)
def test_an_english_sentence_tells_what_happened(text, wanted):
    assert told(text, "en") == sorted(wanted)
