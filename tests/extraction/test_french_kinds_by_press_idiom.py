"""French idioms of the press: what a verb tells by who does it, to what, and which words of a vote, a threat or a relief
stand beside it; with sentences on the other side of each family, which keep their kind."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

THURSDAY = date(2025, 11, 20)
POLLS = [
    ("vote", "Les Moldaves ont porté dimanche Maia Sandu à la présidence."),
    ("vote", "Les électeurs ont barré dimanche la route à l'extrême droite."),
    ("vote", "Les Boliviens ont fait la queue mardi devant les isoloirs."),
    ("vote", "Les Croates renouvellent dimanche leur Parlement."),
    ("vote", "Les Albanais ont boudé dimanche les urnes."),
    ("vote", "Les Danois ont dit non dimanche à l'euro."),
    ("vote", "Le parti agrarien recueille dimanche 31 % des suffrages."),
    ("vote", "Le gouvernement est tombé mardi, lâché par quarante députés."),
    ("vote", "Les socialistes ont devancé dimanche les conservateurs."),
    ("vote", "L'opposition a perdu dimanche sa majorité."),
    ("refusal", "Le Danemark a dit non mardi à l'ultimatum."),
    ("sanction", "La Bolivie a barré mardi la frontière aux camions."),
]
PRESSURE = [
    ("sanction", "Les voisins du Niger ferment mardi leurs routes et leurs aéroports."),
    ("sanction", "Le Trésor épingle mardi deux armateurs grecs pour leurs liens avec Téhéran."),
    ("sanction", "Ankara a mis fin mardi à tout commerce avec Damas."),
    ("sanction", "Le gouvernement japonais se passe depuis mardi du charbon russe."),
    ("accusation", "Le quotidien épingle mardi la gestion du ministre."),
    ("expulsion", "Bamako a congédié mardi deux diplomates suédois."),
    ("expulsion", "Minsk a poussé dehors mardi les correspondants polonais."),
    ("expulsion", "Alger a abandonné mardi des migrants dans le désert."),
    ("expulsion", "Le consul de Serbie devra repartir avant mardi prochain."),
    ("legal", "La cour s'est dite compétente mardi pour juger le colonel."),
    ("legal", "Le député a été tiré de son lit mardi par la police."),
    ("legal", "Le tribunal planche mardi sur la demande d'extradition."),
    ("legal", "L'opposant s'est pourvu mardi en cassation."),
    ("meeting", "Les ministres planchent mardi sur le budget."),
]
FORCE = [
    ("other", "L'ouragan a noyé mardi les faubourgs de La Nouvelle-Orléans."),
    ("other", "La raffinerie a explosé mardi près de Houston."),
    ("attack", "Un missile a fauché mardi un avion de ligne au-dessus du Caucase."),
    ("attack", "Les canons ont tonné mardi sur la ville."),
    ("attack", "Un commando retient depuis mardi quarante passagers."),
    ("attack", "Les manifestants ont forcé mardi les grilles du Parlement."),
    ("attack", "Un hélicoptère a été descendu mardi près de la frontière."),
    ("visit", "Le ministre est descendu mardi à l'hôtel Rossia."),
    ("military", "Les premiers parachutistes ont foulé mardi le tarmac de Bangui."),
    ("military", "Le régime a lancé mardi ses chars vers la frontière."),
    ("military", "Le destroyer a frôlé mardi les récifs des Paracels."),
    ("military", "Washington dépêche mardi deux divisions dans le Golfe."),
    ("withdrawal", "Les trois mille soldats ougandais rentreront mardi prochain."),
    ("withdrawal", "Londres replie mardi ses commandos de Kaboul."),
    ("withdrawal", "Les blindés ont évacué mardi la zone tampon."),
    ("aid", "Trente camions de farine ont franchi mardi la frontière."),
    ("aid", "Des secouristes fouillent depuis mardi les décombres du marché."),
    ("aid", "Un avion chargé de tentes s'est posé mardi à Katmandou."),
    ("aid", "Le Tchad a réceptionné mardi ses premières doses de vaccin."),
]
ENCOUNTERS = [
    ("visit", "Le chancelier a déambulé mardi dans les ruelles de Tbilissi."),
    ("visit", "Le président a surgi mardi à Odessa."),
    ("visit", "La reine a passé la journée de mardi à Dublin."),
    ("visit", "Le premier ministre prendra mardi la route de Tombouctou."),
    ("visit", "Le roi boucle mardi à Rabat sa tournée."),
    ("call", "Les deux présidents ont échangé mardi par écrans interposés."),
    ("meeting", "Rome accueille mardi le G7."),
    ("meeting", "Les ministres ont buté mardi sur les quotas de pêche."),
    ("agreement", "Le Pérou a ouvert mardi une ambassade à Kigali."),
    ("agreement", "La Tanzanie et le Kenya se sont réparti mardi les eaux du lac."),
    ("agreement", "Les deux chefs ont apposé mardi leurs noms au bas du texte."),
    ("agreement", "La Suède est devenue mardi le trente-deuxième allié."),
    ("other", "Le général est devenu mardi ministre de la défense."),
]
WORDS = [
    ("warning", "Téhéran a promis mardi un déluge de feu à ses ennemis."),
    ("warning", "L'ONU s'est alarmée mardi de la famine au Darfour."),
    ("warning", "Les généraux soulignent mardi le risque d'un embrasement."),
    ("warning", "Pékin a notifié mardi à Tokyo que toute escale serait inacceptable."),
    ("offer", "Oslo a promis mardi vingt hélicoptères à Kiev."),
    ("accusation", "Le rapporteur a relevé mardi des exécutions sommaires dans le camp."),
    ("accusation", "Paris a attribué mardi la cyberattaque à la Russie."),
    ("accusation", "Alger taxe mardi Rabat d'hypocrisie."),
    ("accusation", "Le président a comparé mardi le blocus à un génocide."),
    ("demand", "La Serbie attend mardi de Sofia des explications."),
    ("demand", "Le Caire plaide mardi pour une trêve."),
    ("offer", "Doha a avancé mardi l'idée d'une rencontre à trois."),
    ("offer", "L'émissaire a soumis mardi un plan de paix aux belligérants."),
    ("offer", "Genève se porte mardi candidate à l'accueil du secrétariat."),
    ("offer", "Berne réaffirme mardi sa disponibilité."),
    ("refusal", "Nuuk a jugé ridicule mardi l'idée d'une vente de l'île."),
    ("refusal", "Le sultan a annulé mardi sa visite pour protester contre les raids."),
    ("refusal", "Asmara a renvoyé mardi la lettre sans l'ouvrir."),
    ("refusal", "Le président a déclaré mardi qu'il n'accepterait aucun ultimatum."),
    ("statement", "Le président a déclaré mardi qu'il n'oublierait pas ses amis."),
    ("statement", "Le président s'est adressé mardi par vidéo aux députés."),
    ("statement", "Le ministère chiffre mardi à huit mille le nombre des déplacés."),
    ("statement", "L'opposant a lu mardi une proclamation."),
]


@pytest.mark.parametrize(("kind", "text"), [*POLLS, *PRESSURE, *FORCE, *ENCOUNTERS, *WORDS])
def test_kind(kind: str, text: str) -> None:
    told = extract(text, document_date=THURSDAY, language="fr").candidates
    assert [candidate.kind for candidate in told[:1]] == [kind], [(c.kind, c.title) for c in told]
