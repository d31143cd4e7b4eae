"""French: what long reports and interviews tell in passing, with the right day, place, people and headline."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract


def told(text: str) -> list[Candidate]:
    return list(extract(text, document_date=date(2025, 5, 7), language="fr").candidates)


def titles(text: str) -> list[str]:
    return [candidate.title for candidate in told(text)]


@pytest.mark.parametrize(
    ("text", "title", "day"),
    [
        # a text is from one day and made known on another
        ("Le journal a révélé mardi un rapport daté de mars 2019.", "Le journal révèle un rapport", "2025-05-06"),
        # what began an affair is the happening, and not that it began
        ("L’affaire a éclaté le 1er mai, quand le Globe and Mail a révélé l’existence d’une note du Service canadien du "
         "renseignement de sécurité (SCRS) datée de juillet 2021.",
         "Le Globe and Mail révèle l’existence d’une note du Service canadien du renseignement de sécurité", "2025-05-01"),
        ("Le procès a commencé lundi, quand le juge a lu l’acte d’accusation.", "Le procès commence", "2025-05-05"),
        # what a noun governs behind a place and a day
        ("L’arrestation à Vancouver, le 1er décembre 2018, de Meng Wanzhou avait provoqué une crise.",
         "Arrestation à Vancouver de Meng Wanzhou", "2018-12-01"),
        # two deeds to come on one day
        ("Le président Tokaïev s’entretiendra vendredi avec Michel Barnier et sera reçu par Gérard Larcher.",
         "Kassym-Jomart Tokaïev sera reçu par Gérard Larcher", "2025-05-09"),
        # whether something is
        ("Le président ivoirien dira lundi s’il se représente.", "Alassane Ouattara dira s’il se représente", "2025-05-12"),
        # pronouns by name
        ("Annalena Baerbock est arrivée lundi à Kiev. Volodymyr Zelensky s’est entretenu avec elle mardi.",
         "Volodymyr Zelensky s’entretient avec Annalena Baerbock", "2025-05-06"),
        ("La levée des sanctions est une priorité pour Damas. Washington l’a promise mardi.", "Washington promet la levée",
         "2025-05-06"),
        ("Cinq cycles de pourparlers ont eu lieu, le dernier en avril 2022.", "Cinq cycles de pourparlers ont lieu",
         "2022-04"),
        # what somebody was has another day
        ("Inconnu des électeurs il y a six mois, Mark Carney a mené les libéraux à la victoire lundi.",
         "Mark Carney mène les libéraux à la victoire", "2025-05-05"),
        ("Ministre de la défense de 2010 à 2014, Jean-Yves Le Drian a été reçu lundi à Alger.",
         "Jean-Yves Le Drian a été reçu à Alger", "2025-05-05"),
        # "y" is left out, and whoever acts there is known
        ("Mark Carney se rendra à Rome lundi. Il y rencontrera Giorgia Meloni mardi.",
         "Mark Carney rencontrera Giorgia Meloni", "2025-05-13"),
        ("Le ministre a remis son rapport au Parlement européen, qui votera mardi.", "Le Parlement européen votera",
         "2025-05-13"),
        ("Les corps étaient près de l’hôpital Al-Shifa, dont les soldats israéliens s’étaient emparés le 15 mars.",
         "Les soldats israéliens s’emparent de l’hôpital Al-Shifa", "2025-03-15"),
        ("Mark Carney a gagné lundi. Mardi, le président américain l’a félicité.", "Donald Trump félicite Mark Carney",
         "2025-05-06"),
        # where it was, as "où" tells
        ("La ministre, Catherine Colonna, se rendra lundi à Dublin, où elle rencontrera mardi M. Martin.",
         "Catherine Colonna rencontrera M. Martin à Dublin", "2025-05-13"),
        ("Joe Biden verra Mme Sandu la semaine prochaine à Varsovie, où il est attendu du 20 au 22 mai.",
         "Joe Biden est attendu à Varsovie", "2025-05-20/2025-05-22"),
        # small words that are whole again
        ("Douze supporteurs serbes s’étaient vu refuser l’entrée du territoire lundi.",
         "Douze supporteurs serbes se sont vu refuser l’entrée du territoire", "2025-05-05"),
        # the town in brackets is no word of the sentence
        ("(Khartoum) L’armée a accepté un cessez-le-feu, a annoncé lundi Antony Blinken.",
         "Antony Blinken : l’armée a accepté un cessez-le-feu", "2025-05-05"),
        # planes are none
        ("Nous l’avions demandé à Paris dès 2022.", "« Nous l’avions demandé à Paris dès 2022 »", "2022"),
    ],
)  # fmt: skip
def test_what_is_told_has_its_day_and_a_whole_headline(text: str, title: str, day: str) -> None:
    assert (title, day) in [(c.title, c.interval.edtf) for c in told(text) if c.interval is not None]


def test_another_day_or_another_man_is_left_apart() -> None:
    assert "L’affaire éclate" not in titles("L’affaire a éclaté lundi, quand le Mali a expulsé un diplomate.")
    later = told("M. Lavrov rencontrera vendredi M. Fidan à Ankara puis se rendra en Syrie.")
    assert [c.kind for c in later if c.interval is not None] == ["meeting"]
    assert "homme" not in titles("Le ministre est un homme prudent. Le président l’a limogé mardi.")[-1]
    assert titles("Le juge a émis mardi un mandat d’arrêt contre lui.") == ["Le juge émet un mandat d’arrêt contre lui"]


def test_a_journey_is_to_where_it_leads() -> None:
    journey = told("M. Trudeau s’envolera dimanche pour Séoul, avant le G7 d’Hiroshima.")[0]
    assert journey.place == "Séoul"
    assert "KOR" in [actor.country for actor in journey.actors]


@pytest.mark.parametrize(
    "head",
    ["Le chef de la Minuss", "Le chef de la Mission des Nations unies au Soudan du Sud", "Le chef de la Minusma"],
)
def test_the_head_of_a_mission_is_not_that_of_the_united_nations(head: str) -> None:
    assert "António Guterres" not in [a.name for c in told(f"{head} a rencontré mardi Salva Kiir.") for a in c.actors]
    assert "António Guterres" in [
        a.name for c in told("Le chef de l’ONU a rencontré mardi Salva Kiir.") for a in c.actors
    ]


def test_those_who_act_where_somebody_looks_on_are_others() -> None:
    seized = told("Emmanuel Macron suit la situation au Niger, où des militaires ont pris le pouvoir le 26 mars.")[-1]
    assert "Emmanuel Macron" not in [actor.name for actor in seized.actors]
    assert not told("Il n’y a pas de réunion prévue à Rome.")


def test_the_place_is_where_the_clause_says_it_is() -> None:
    met = told("Le ministre est allé à Rome, où il a rencontré lundi Giorgia Meloni à Ostie.")[-1]
    assert met.place == "Ostie"
    assert "Rome" not in told("Le ministre a quitté Rome, où il a rencontré lundi Giorgia Meloni.")[-1].title


def test_nobody_is_sentenced_on_the_day_of_his_arrest() -> None:
    days = {
        c.title: c.interval for c in told("Benjamin Brière avait été arrêté le 26 mai 2020 et condamné à huit ans.")
    }
    assert [title for title, day in days.items() if day is not None] == ["Benjamin Brière a été arrêté"]


def test_whoever_is_answered_is_whoever_spoke() -> None:
    text = (
        "Samedi, M. Trump a dit qu’il laisserait la Russie attaquer ceux qui ne paient pas. Jens Stoltenberg lui a répondu "
        "dimanche."
    )
    assert [a.name for a in told(text)[-1].actors] == ["Jens Stoltenberg", "Donald Trump"]


def test_a_national_security_council_is_not_that_of_the_united_nations() -> None:
    text = "Le porte-parole du Conseil de sécurité nationale américain, John Kirby, s’est dit lundi préoccupé."
    assert [a.country for a in told(text)[0].actors] == ["USA"]
    both = told(f"La porte-parole Maria Zakharova a protesté lundi. {text.replace('lundi', 'mardi')}")
    assert [a.name for a in both[-1].actors] == ["John Kirby"]
    assert told("Le Conseil de sécurité a adopté lundi une résolution.")[0].actors[0].country == "UNO"
