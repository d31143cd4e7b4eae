"""The kind of a happening by whole fields of words: for each kind its verbs, light verbs with a noun, passives, headlines."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 3, 14)
FRENCH = {
    "accusation": [
        "Kigali a de nouveau pointé lundi du doigt l’armée congolaise.",
        "Le ministre a taxé mardi Londres d’hypocrisie.",
        "Caracas a été accusé lundi par Georgetown de préparer une invasion.",
        "Vives critiques de Tunis, lundi, contre le rapport du Parlement européen.",
        "Le Soudan a rejeté mardi sur les Émirats la responsabilité du massacre.",
    ],
    "agreement": [
        "Les deux pays sont convenus lundi d’un cessez-le-feu.",
        "Le contrat a été paraphé mardi à Abou Dhabi.",
        "Les belligérants se sont mis lundi d’accord sur un échange de prisonniers.",
        "Signature, mardi à Nairobi, d’un pacte de défense.",
        "Le compromis a été scellé lundi après une nuit de discussions.",
    ],
    "aid": [
        "Le FMI a décaissé lundi une tranche de 800 millions de dollars.",
        "Tokyo a fait don mardi de deux patrouilleurs à Manille.",
        "Un premier convoi humanitaire est entré lundi à Gaza.",
        "Prêt de 300 millions d’euros de la BERD à Chisinau, mardi.",
    ],
    "attack": [
        "Des hommes armés ont pris lundi d’assaut le palais.",
        "Un drone s’est abattu mardi sur le dépôt de carburant.",
        "Attentat à la voiture piégée, lundi, devant l’ambassade d’Iran.",
        "Les rebelles ont investi mardi la ville de Goma.",
    ],
    "call": [
        "Le président s’est entretenu lundi par téléphone avec le prince héritier.",
        "Les deux dirigeants ont eu mardi une longue conversation téléphonique.",
        "Joe Biden a joint lundi Benyamin Nétanyahou au téléphone.",
        "Échange téléphonique, mardi, entre Paris et Riyad.",
    ],
    "deadline": [
        "La junte a jusqu’au 31 mars pour libérer le président.",
        "L’ultimatum de la Cedeao a expiré lundi.",
        "Le mandat de la mission arrive à échéance le 30 avril.",
        "La date limite de dépôt des candidatures est fixée au 2 mai.",
    ],
    "demand": [
        "Le Parlement européen a réclamé lundi la libération de l’opposant.",
        "Bamako a sommé mardi Paris de rendre les archives.",
        "L’Union africaine a lancé lundi un appel à la retenue.",
        "Le Guatemala a déposé lundi une demande d’asile pour l’ancien juge.",
        "Les Vingt-Sept ont pressé mardi Belgrade de s’aligner sur les sanctions.",
    ],
    "expulsion": [
        "Sofia a renvoyé lundi dans leur pays deux attachés russes.",
        "Quatre diplomates ont été priés mardi de quitter Oslo.",
        "Quito a rappelé lundi son ambassadrice à Mexico pour consultations.",
        "Rupture des relations diplomatiques entre Managua et Quito, mardi.",
    ],
    "legal": [
        "La Cour suprême a invalidé lundi l’élection du gouverneur.",
        "L’ancien ministre a écopé mardi de huit ans de prison.",
        "La CPI a délivré lundi un mandat d’arrêt contre le général.",
        "Le tribunal a débouté mardi la compagnie.",
        "Extradition vers les États-Unis, lundi, du chef de cartel.",
        "Le Honduras a saisi mardi la Cour internationale de justice.",
    ],
    "meeting": [
        "Le chef de la diplomatie a dîné lundi avec son homologue indien.",
        "Les négociateurs se sont remis mardi au travail à Genève.",
        "Le pape a reçu lundi en audience le patriarche.",
        "Les deux délégations ont eu mardi un premier échange à Doha.",
        "Tête-à-tête, lundi à Vienne, entre les ministres arménien et azerbaïdjanais.",
        "Les pourparlers ont été relancés mardi sous l’égide de l’ONU.",
    ],
    "military": [
        "Séoul a effectué lundi un tir d’essai de missile balistique.",
        "La marine indienne a dépêché mardi deux destroyers en mer Rouge.",
        "Manœuvres navales conjointes, lundi, au large de Taïwan.",
        "L’armée a bouclé mardi la frontière avec le Tchad.",
    ],
    "offer": [
        "Oslo s’est proposé lundi comme médiateur entre les deux parties.",
        "Le sultan a renouvelé mardi son offre de médiation.",
        "La Suisse a offert lundi ses bons offices.",
    ],
    "other": [
        "Le général a été nommé lundi à la tête de la police.",
        "Le Premier ministre a démissionné mardi.",
        "Des milliers de personnes ont défilé lundi à Tbilissi.",
        "Mort, mardi à Maputo, de l’ancien président.",
    ],
    "refusal": [
        "La junte a opposé lundi une fin de non-recevoir à la médiation.",
        "Budapest a mis mardi son veto au prêt.",
        "Veto russe, lundi, au projet de résolution sur le Mali.",
        "Le Premier ministre a écarté mardi toute négociation avec les rebelles.",
    ],
    "sanction": [
        "Berne a gelé lundi les avoirs de l’ancien président.",
        "Washington a inscrit mardi trois banques sur sa liste noire.",
        "Les Vingt-Sept ont adopté lundi un douzième train de sanctions contre Moscou.",
        "Le Nigeria a relevé mardi les droits de douane sur l’acier chinois.",
        "Embargo sur les armes à destination du Soudan du Sud, lundi.",
        "Jakarta a interdit mardi l’exportation de nickel brut.",
    ],
    "statement": [
        "Le porte-parole du gouvernement a tenu lundi à clarifier la position de Bogota sur le canal.",
        "La chancelière s’est félicitée mardi des progrès accomplis par Skopje.",
        "Dans une allocution télévisée, le roi a rendu lundi hommage aux victimes du séisme.",
        "Discours du pape devant le corps diplomatique, lundi à Rome.",
        "Le Kremlin s’est montré mardi sceptique sur le plan de paix brésilien.",
    ],
    "visit": [
        "Le ministre des affaires étrangères a fait lundi escale à Djibouti.",
        "Le secrétaire d’État a atterri mardi à Tel-Aviv.",
        "Visite surprise du chancelier à Kiev, lundi.",
        "L’émissaire de l’ONU a gagné mardi Port-Soudan.",
        "Le roi a entamé lundi une tournée de trois jours dans le Golfe.",
    ],
    "vote": [
        "Les députés ont approuvé lundi par 74 voix contre 41 la motion de défiance.",
        "Les Lettons se sont rendus mardi aux urnes.",
        "L’Assemblée générale de l’ONU s’est prononcée mardi par 124 voix pour le texte.",
        "Second tour de la présidentielle, lundi, en Équateur.",
    ],
    "warning": [
        "Ankara a mis lundi Athènes en garde contre toute extension de ses eaux territoriales.",
        "Le chef d’état-major a agité mardi la menace d’une frappe préventive.",
        "Le général a lancé lundi un ultimatum aux mutins.",
        "L’AIEA a tiré mardi la sonnette d’alarme sur l’état de la centrale.",
    ],
    "withdrawal": [
        "Les derniers soldats français ont quitté lundi Niamey.",
        "Le contingent kényan a plié mardi bagage.",
        "Londres a évacué lundi son personnel diplomatique.",
    ],
}
ENGLISH = {
    "accusation": [
        "Rwanda pointed the finger on Monday at the Congolese army.",
        "Sudan laid the blame on Tuesday on the Emirates.",
        "The minister lambasted London on Monday for its silence.",
        "Venezuela was accused on Tuesday by Guyana of planning an invasion.",
        "Cuba lodged a formal protest on Monday with the U.S. mission.",
    ],
    "agreement": [
        "The two countries agreed on Monday on a cease-fire.",
        "The contract was initialled in Abu Dhabi on Tuesday.",
        "The parties struck a deal on Monday to swap prisoners.",
        "The compromise was sealed on Tuesday after a night of talks.",
        "Kenya and Somalia clinched a defence pact on Monday.",
    ],
    "aid": [
        "The IMF disbursed a tranche of $800 million on Monday.",
        "Japan donated two patrol boats to Manila on Tuesday.",
        "A first relief convoy entered Gaza on Monday.",
        "The World Bank extended a loan of $300 million to Moldova on Tuesday.",
    ],
    "attack": [
        "Gunmen stormed the palace on Monday.",
        "A drone slammed into the fuel depot on Tuesday.",
        "A car bomb went off outside the Iranian embassy on Monday.",
        "Rebels overran the city of Goma on Tuesday.",
    ],
    "call": [
        "The president spoke by telephone with the crown prince on Monday.",
        "The two leaders had a long telephone conversation on Tuesday.",
        "Biden rang Netanyahu on Monday.",
        "The two ministers conferred by phone on Tuesday.",
    ],
    "deadline": [
        "The junta has until March 31 to free the president.",
        "The bloc’s ultimatum expired on Monday.",
        "The deadline for nominations is May 2.",
    ],
    "demand": [
        "The European Parliament called on Monday for the release of the dissident.",
        "Mali demanded on Tuesday that France return the archives.",
        "The African Union appealed on Monday for restraint.",
        "Ministers pressed Belgrade on Tuesday to align with the sanctions.",
    ],
    "expulsion": [
        "Bulgaria sent home two Russian attaches on Monday.",
        "Four diplomats were told on Tuesday to leave Oslo.",
        "Ecuador recalled its ambassador to Mexico on Monday for consultations.",
        "Nicaragua cut off diplomatic ties with Ecuador on Tuesday.",
    ],
    "legal": [
        "The Supreme Court struck down the governor’s election on Monday.",
        "The Hague court issued a warrant on Monday for the general.",
        "The tribunal threw out the company’s claim on Tuesday.",
        "Honduras took its neighbour to the International Court of Justice on Monday.",
    ],
    "meeting": [
        "The foreign minister dined with his Indian counterpart on Monday.",
        "The negotiators went back to work in Geneva on Tuesday.",
        "The pope received the patriarch in audience on Monday.",
        "The talks resumed on Monday under U.N. auspices.",
        "Envoys from the five powers gathered in Vienna on Tuesday.",
    ],
    "military": [
        "North Korea test-fired a ballistic missile on Monday.",
        "The Indian navy sent two destroyers to the Red Sea on Tuesday.",
        "The two fleets staged joint drills off Taiwan on Monday.",
    ],
    "offer": [
        "Norway volunteered on Monday to mediate between the two sides.",
        "The sultan extended an invitation on Tuesday to both leaders.",
        "Switzerland offered its good offices on Monday.",
        "Pakistan floated a truce proposal on Tuesday.",
    ],
    "other": [
        "The general was named police chief on Monday.",
        "The prime minister stepped down on Tuesday.",
        "Thousands marched in Tbilisi on Monday.",
        "The former president died in Maputo on Tuesday.",
    ],
    "refusal": [
        "The junta rebuffed the mediators on Monday.",
        "Hungary vetoed the loan on Tuesday.",
        "Russia cast its veto on Monday against the draft resolution.",
        "The prime minister ruled out on Tuesday any talks with the rebels.",
        "South Africa turned down the request on Monday.",
    ],
    "sanction": [
        "Switzerland froze the assets of the former president on Monday.",
        "Washington put three banks on its blacklist on Tuesday.",
        "The European Union adopted on Monday a twelfth package of sanctions against Moscow.",
        "Nigeria slapped tariffs on Chinese steel on Tuesday.",
        "Indonesia barred exports of raw nickel on Monday.",
        "Canada extended its arms embargo on Tuesday.",
    ],
    "statement": [
        "The foreign ministry voiced concern on Monday over the arrests.",
        "The king paid tribute on Tuesday to the victims of the earthquake.",
        "The Kremlin shrugged off on Monday the threat of new tariffs.",
        "The spokesman clarified on Tuesday that the border would stay open.",
        "In a televised address on Monday, the president hailed the army.",
    ],
    "visit": [
        "The foreign minister stopped over in Djibouti on Monday.",
        "The secretary of state touched down in Tel Aviv on Tuesday.",
        "The king began a three-day tour of the Gulf on Monday.",
        "The U.N. envoy reached Port Sudan on Tuesday.",
        "The chancellor paid a surprise visit to Kyiv on Monday.",
    ],
    "vote": [
        "Lawmakers approved the no-confidence motion on Monday by 74 votes to 41.",
        "Latvians went to the polls on Tuesday.",
        "The Senate voted down the bill on Monday.",
        "The General Assembly backed the text on Tuesday by 124 votes to 9.",
    ],
    "warning": [
        "Turkey cautioned Greece on Monday against extending its territorial waters.",
        "The general raised on Tuesday the spectre of a pre-emptive strike.",
        "The nuclear agency sounded the alarm on Monday over the plant.",
        "The junta served notice on Tuesday that it would shut the pipeline.",
    ],
    "withdrawal": [
        "The last French soldiers left Niamey on Monday.",
        "The Kenyan contingent packed up on Tuesday.",
        "Britain evacuated its embassy staff on Monday.",
        "The army pulled its tanks back from the buffer zone on Tuesday.",
    ],
}
SENTENCES = [
    (code, kind, text)
    for code, told in (("fr", FRENCH), ("en", ENGLISH))
    for kind, texts in told.items()
    for text in texts
]


@pytest.mark.parametrize(("language", "kind", "text"), SENTENCES)
def test_a_word_gives_the_kind_of_its_field(language: str, kind: str, text: str) -> None:
    assert [c.kind for c in extract(text, document_date=DAY, language=language).candidates] == [kind]
