"""What a verb tells, by the words around it: the kind of each happening, told of last Monday."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 3, 14)
FRENCH = {
    "accusation": [
        "Lisbonne a protesté lundi contre le survol de son territoire.",
    ],
    "agreement": [
        "Les deux présidents ont paraphé lundi le tracé de la frontière.",
        "Le Conseil de sécurité a prorogé lundi le mandat de la mission.",
        "La trêve est entrée lundi en vigueur.",
        "Le cabinet a approuvé lundi l’envoi de casques bleus.",
        "Le Parlement a ratifié lundi le traité par 120 voix contre 3.",
    ],
    "aid": [
        "Le FMI a débloqué lundi une tranche de 300 millions de dollars.",
        "La Norvège a versé lundi 20 millions de couronnes au fonds.",
        "Le Croissant-Rouge a acheminé lundi 12 camions à Rafah.",
        "Le Danemark a livré lundi ses premiers F-16.",
    ],
    "attack": [
        "Une bombe a explosé lundi devant le consulat.",
        "Trois manifestants ont été tués lundi par la police.",
        "La police a dispersé lundi un rassemblement à coups de matraque.",
        "Les mutins ont renversé lundi le gouvernement.",
        "Les rebelles ont tendu lundi une embuscade à un convoi.",
        "Le maréchal a échappé lundi à un attentat.",
        "Deux médecins belges ont été enlevés lundi.",
        "L’ambassade a brûlé lundi.",
        "Les deux armées ont échangé lundi des tirs.",
        "L’aviation a frappé lundi un camp de réfugiés.",
        "Des hommes armés ont pris lundi le contrôle de l’aéroport.",
    ],
    "call": [
        "Le ministre a téléphoné lundi à son homologue.",
    ],
    "demand": [
        "Le chancelier a plaidé lundi pour une trêve.",
        "L’opposition a appelé lundi au boycottage du scrutin.",
    ],
    "expulsion": [
        "Rome a déclaré lundi deux diplomates indésirables.",
    ],
    "legal": [
        "Le parquet a requis lundi quinze ans de prison contre l’ancien ministre.",
        "L’ancien président a été condamné lundi à sept ans de prison.",
        "Le juge a placé lundi l’ancien président en détention.",
        "Le roi a gracié lundi quarante détenus.",
        "Le Congrès a ouvert lundi une enquête sur les écoutes.",
        "L’opposition a saisi lundi la Cour constitutionnelle.",
        "Le tribunal a relaxé lundi le journaliste.",
        "Manille a porté lundi l’affaire devant la Cour de La Haye.",
    ],
    "meeting": [
        "Le Conseil de sécurité s’est réuni lundi à huis clos.",
        "Le ministre a reçu lundi une délégation touareg.",
        "Les deux rivaux se sont serré la main lundi à Rome.",
        "Les pourparlers ont été rompus lundi.",
        "Les pourparlers ont achoppé lundi sur le sort des prisonniers.",
        "Le sommet s’est achevé lundi sans accord.",
    ],
    "military": [
        "Le chalutier a été pris en chasse lundi par deux vedettes.",
        "Les garde-côtes turcs ont arraisonné lundi un chalutier grec.",
        "L’armée a bouclé lundi la médina.",
        "La flotte a mouillé lundi devant Tripoli.",
        "Le croiseur a franchi lundi le détroit.",
    ],
    "offer": [
        "Le général a renouvelé lundi son invitation.",
        "L’évêque a offert lundi sa médiation.",
        "Le Kenya s’est dit prêt lundi à accueillir les pourparlers.",
        "Le général s’est engagé lundi à rendre le pouvoir.",
    ],
    "other": [
        "Les ravisseurs ont relâché lundi un otage.",
        "Le gouvernement a porté lundi à trois ans la durée du service militaire.",
        "La junte a limogé lundi son ministre de la défense.",
        "Le Tchad a rouvert lundi sa frontière avec la Libye.",
        "Le navire a appareillé lundi de Brest avec 400 tonnes de blé.",
        "Le pays a basculé lundi dans la guerre civile.",
        "Un drone s’est écrasé lundi sur un dépôt.",
        "Les otages ont recouvré lundi la liberté.",
        "Le syndicat a déposé lundi un préavis de grève.",
        "Le dictateur s’est enfui lundi en hélicoptère.",
        "La compagnie a suspendu lundi ses vols vers Bamako.",
        "Les banques ont fermé lundi à Harare.",
        "La monnaie a été dévaluée lundi.",
        "Le ministre s’est suicidé lundi.",
        "L’écrivain est mort lundi en prison.",
        "Le pape a canonisé lundi l’archevêque.",
        "Les familles ont manifesté lundi devant l’Assemblée.",
    ],
    "refusal": [
        "La Hongrie a mis lundi son veto au plan d’aide.",
        "Le roi a rejeté lundi la motion de censure.",
        "Le ministre a claqué lundi la porte des négociations.",
    ],
    "sanction": [
        "Washington a inscrit lundi deux banques sur sa liste noire.",
        "Ottawa a gelé lundi les avoirs de douze dirigeants.",
        "Pékin a relevé lundi ses droits de douane sur l’acier.",
    ],
    "statement": [
        "Les experts ont remis lundi leur rapport au président.",
        "Le Vatican a fait savoir lundi qu’il n’enverrait pas de légat.",
        "Le journal a révélé lundi l’existence d’un camp secret.",
        "L’ONG a publié lundi un rapport accablant.",
        "La commission électorale a proclamé lundi les résultats.",
        "Le ministre a reconnu lundi avoir menti.",
        "Tokyo a présenté lundi ses excuses.",
    ],
    "visit": [
        "L’émissaire américain a quitté Khartoum lundi.",
        "Le Premier ministre s’est rendu lundi au chevet des blessés.",
    ],
    "vote": [
        "Le référendum a recueilli lundi 62 % de oui.",
        "Le Parlement a investi lundi le nouveau Premier ministre.",
        "Le Premier ministre a obtenu lundi la confiance du Parlement.",
    ],
    "warning": [
        "Le chef rebelle a lancé lundi un ultimatum.",
    ],
    "withdrawal": [
        "Le Ghana a rappelé lundi ses observateurs.",
        "Les mutins ont déposé lundi les armes.",
        "Les derniers soldats français ont quitté Gao lundi.",
        "Le parti a retiré lundi sa candidate.",
        "Les pêcheurs ont levé lundi le blocus du port.",
        "Bruxelles a levé lundi les sanctions contre Minsk.",
    ],
}
ENGLISH = {
    "accusation": [
        "Lisbon protested over the flights on Monday.",
    ],
    "agreement": [
        "The two presidents initialled the border treaty on Monday.",
        "The Security Council extended the mission's mandate on Monday.",
        "The truce took effect on Monday.",
        "The cabinet approved the dispatch of peacekeepers on Monday.",
        "Spain joined the coalition on Monday.",
        "The two countries restored diplomatic ties on Monday.",
    ],
    "aid": [
        "The IMF released a $300 million tranche on Monday.",
        "Norway paid 20 million kroner into the fund on Monday.",
        "The Red Crescent delivered 12 truckloads of flour to Rafah on Monday.",
    ],
    "attack": [
        "A bomb exploded outside the consulate on Monday.",
        "Three protesters were killed by police on Monday.",
        "Soldiers toppled the government on Monday.",
        "Rebels ambushed a convoy on Monday.",
        "The marshal survived an assassination attempt on Monday.",
        "Two Belgian doctors were abducted on Monday.",
        "The two armies exchanged fire on Monday.",
        "Warplanes hit a refugee camp on Monday.",
        "Gunmen seized control of the airport on Monday.",
        "Rebels shot down a helicopter on Monday.",
        "Troops opened fire on the crowd on Monday.",
    ],
    "call": [
        "The minister telephoned his counterpart on Monday.",
    ],
    "demand": [
        "Prosecutors asked for a 15-year sentence against the former minister on Monday.",
        "The opposition called for a boycott of the vote on Monday.",
        "The opposition petitioned the Constitutional Court on Monday.",
    ],
    "expulsion": [
        "Rome expelled two diplomats on Monday.",
        "Uganda broke off relations with Kenya on Monday.",
        "The navy turned back a fishing boat on Monday.",
    ],
    "legal": [
        "The president declared a state of emergency on Monday.",
        "The former president was sentenced to seven years in prison on Monday.",
        "The former president was jailed on Monday.",
        "The king pardoned 40 inmates on Monday.",
        "The prisoners were set free on Monday.",
        "Congress opened an inquiry into the wiretaps on Monday.",
        "The court cleared the journalist on Monday.",
        "Manila took the case to the court in The Hague on Monday.",
        "The two countries swapped prisoners on Monday.",
        "Israel released 40 detainees on Monday.",
        "Customs officers searched the ship on Monday.",
        "The former minister was charged with treason on Monday.",
    ],
    "meeting": [
        "The Security Council met behind closed doors on Monday.",
        "The minister received a Tuareg delegation on Monday.",
        "The two rivals shook hands in Rome on Monday.",
        "The talks broke down on Monday.",
        "The summit ended without agreement on Monday.",
        "The two sides broke off talks on Monday.",
    ],
    "military": [
        "Two patrol boats pursued the tanker on Monday.",
        "The army sealed off the old town on Monday.",
        "The cruiser entered the strait on Monday.",
    ],
    "other": [
        "The hostages were set free on Monday.",
        "The kidnappers let one hostage go on Monday.",
        "Chad reopened its border with Libya on Monday.",
        "Police broke up a rally with batons on Monday.",
        "Parliament swore in the new prime minister on Monday.",
        "The talks stalled over the fate of prisoners on Monday.",
        "The dictator fled by helicopter on Monday.",
        "The airline suspended flights to Bamako on Monday.",
        "The writer died in prison on Monday.",
        "The experts handed their report to the president on Monday.",
        "Relatives demonstrated outside the Assembly on Monday.",
        "The mayor cut the ribbon of the new bridge on Monday.",
        "The president reshuffled his cabinet on Monday.",
    ],
    "refusal": [
        "Hungary vetoed the aid package on Monday.",
        "The minister walked out of the talks on Monday.",
        "Ethiopia turned down the offer on Monday.",
    ],
    "sanction": [
        "Washington blacklisted two banks on Monday.",
        "Ottawa froze the assets of a dozen leaders on Monday.",
        "Beijing raised tariffs on steel on Monday.",
    ],
    "statement": [
        "The newspaper revealed the existence of a secret camp on Monday.",
        "Tokyo apologized on Monday.",
        "Spain backed the plan on Monday.",
        "The U.N. envoy briefed the Council on Monday.",
    ],
    "vote": [
        "The election commission declared the general the winner on Monday.",
        "The Senate rejected the no-confidence motion on Monday.",
        "The prime minister won a vote of confidence on Monday.",
    ],
    "warning": [
        "The rebel chief issued an ultimatum on Monday.",
    ],
    "withdrawal": [
        "Ghana recalled its observers on Monday.",
        "The last French soldiers left Gao on Monday.",
        "The party withdrew its candidate on Monday.",
        "Fishermen lifted the blockade of the port on Monday.",
        "Brussels lifted sanctions on Minsk on Monday.",
        "The mutineers laid down their arms on Monday.",
        "The junta lifted the curfew on Monday.",
    ],
}


def rows(table):
    return [(kind, text) for kind, texts in table.items() for text in texts]


@pytest.mark.parametrize(("kind", "text"), rows(FRENCH))
def test_a_french_verb_tells_its_kind(kind, text):
    (candidate,) = extract(text, document_date=DAY, language="fr").candidates
    assert (candidate.kind, candidate.factuality, candidate.interval.edtf) == (kind, "happened", "2024-03-11")


@pytest.mark.parametrize(("kind", "text"), rows(ENGLISH))
def test_an_english_verb_tells_its_kind(kind, text):
    (candidate,) = extract(text, document_date=DAY, language="en").candidates
    assert (candidate.kind, candidate.factuality, candidate.interval.edtf) == (kind, "happened", "2024-03-11")


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("fr", "Les comités ont jusqu’à vendredi pour répondre.", "Les comités ont jusqu’à vendredi pour répondre"),
        ("en", "Iran has until Friday to reply.", "Iran has until Friday to reply"),
    ],
)
def test_a_day_until_which_there_is_time_is_a_deadline(language, text, title):
    (candidate,) = extract(text, document_date=DAY, language=language).candidates
    window = f"[{DAY.isoformat()}..2024-03-15]"  # it may be answered on any of these days
    assert (candidate.kind, candidate.factuality, candidate.interval.edtf) == ("deadline", "scheduled", window)
    assert candidate.title == title


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La Commission, qui avait jusqu'au 8 mars pour répondre, n'a rien dit."),
        ("en", "The Soviet Union had until 8 March to reply."),
    ],
)
def test_a_time_limit_that_is_over_is_its_last_day(language, text):
    told = extract(text, document_date=DAY, language=language).candidates
    assert [c.interval.edtf for c in told if c.kind == "deadline"] == ["2024-03-08"]
