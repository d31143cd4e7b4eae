"""What a verb tells by the body that acts and by what it acts on: a court rules, a board decides, an envoy is sent."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 5, 15)
FRENCH = [
    ("legal", "Le tribunal a renvoyé l’affaire au 3 novembre."),
    ("legal", "L’entreprise avait été placée en redressement judiciaire le 9 juin."),
    ("legal", "L’équipage passera devant le tribunal le 22 mai."),
    ("legal", "L’opposant a été condamné mardi."),
    ("accusation", "L’attaque a été condamnée mardi par Paris."),
    ("visit", "Bissau a dépêché dimanche à Dakar un émissaire, le commandant Joao Tavares."),
    ("visit", "La délégation a quitté La Havane dimanche."),
    ("withdrawal", "Les troupes ont quitté La Havane dimanche."),
    ("refusal", "Le représentant tchécoslovaque a quitté la salle mardi."),
    ("vote", "Le Conseil de sécurité doit se prononcer avant le 30 juillet."),
    ("vote", "Le conseil d’administration du FMI tranchera le 24 mai."),
    ("statement", "Le Conseil des ministres s’est prononcé lundi."),
    ("military", "La force doit relever d’ici la fin du mois une partie des soldats sénégalais."),
    ("meeting", "Les négociations sont entrées mardi dans le vif du sujet."),
    ("meeting", "Ouvertes jeudi dernier à Vienne, les négociations piétinent."),
    ("meeting", "Le président convoquera les ministres lundi."),
    ("demand", "Riyad a transmis jeudi au Qatar une liste de treize exigences."),
    ("statement", "L’ambassadeur a remis mardi au président un message du roi."),
    ("accusation", "Moscou a remis lundi une note de protestation à Tokyo."),
    ("other", "Trois camions franchiront jeudi la frontière."),
    ("attack", "Trois mille rebelles ont franchi la frontière lundi."),
    ("deadline", "M. Morjane achèvera son mandat le 1er septembre."),
]
ENGLISH = [
    ("legal", "The constitutional court may outlaw the party on 19 June."),
    ("legal", "His appeal will now be heard on Oct. 2."),
    ("legal", "Kenya handed over seven of the suspects in July 1997."),
    ("legal", "Customs officers seized two tonnes of cocaine on Monday."),
    ("attack", "Rebels seized the town of Goma on Monday."),
    ("legal", "The four ministers will learn their sentence tomorrow."),
    ("visit", "The United Nations is to send an envoy to Suva by the end of the month."),
    ("visit", "Britain is to send Lord Shepherd to Lagos next week."),
    ("visit", "Iraqi Prime Minister Mohammed al-Sudani had been expected in Ankara on Tuesday."),
    ("visit", "The delegation left Havana on Sunday."),
    ("military", "The president sent in 24,000 men on 20 April."),
    ("vote", "The board of the Fund is due to decide on May 24."),
    ("vote", "The council is due to rule on the request on Monday."),
    ("meeting", "Mr. Netanyahu will convene his inner cabinet on Sunday."),
    ("meeting", "The World Bank will convene donors in Washington on October 8."),
    ("meeting", "The two leaders last spoke on 25 April."),
    ("statement", "The two leaders spoke to reporters on Monday."),
    ("other", "The union will strike on Monday."),
    ("attack", "A blast ripped through a market in Kabul on Monday."),
    ("attack", "Thirty peacekeepers were hurt in Zvecan on Monday."),
    ("withdrawal", "Turkey tore up the defence agreement with Washington on April 16."),
    ("statement", "The ministry handed the ambassador a note on Monday."),
    ("statement", "A message was delivered to the king on Monday."),
    ("aid", "The first lorries of food were delivered to Rafah on Monday."),
]


@pytest.mark.parametrize(("kind", "sentence"), FRENCH)
def test_in_french(kind, sentence):
    assert kind in [candidate.kind for candidate in extract(sentence, document_date=DAY, language="fr").candidates]


@pytest.mark.parametrize(("kind", "sentence"), ENGLISH)
def test_in_english(kind, sentence):
    assert kind in [candidate.kind for candidate in extract(sentence, document_date=DAY, language="en").candidates]


def test_the_next_one_is_a_happening_named_before():
    text = "La première session s’achèvera le 23 mai. La suivante s’ouvrira le 5 juin."
    assert [c.kind for c in extract(text, document_date=DAY, language="fr").candidates] == ["meeting", "meeting"]


def test_a_stoppage_called_for_a_day_is_planned_for_it():
    (told,) = extract("A stoppage called for Monday was postponed.", document_date=DAY, language="en").candidates
    assert told.factuality == "postponed"
    (told,) = extract("The union called for calm on Monday.", document_date=DAY, language="en").candidates
    assert (told.kind, told.interval.earliest) == ("demand", date(2024, 5, 13))
