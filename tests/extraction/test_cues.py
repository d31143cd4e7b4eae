"""Every cue of how sure a happening is, in short sentences: what is feared, asked, denied or hoped never happened."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract
from timeline.extraction.kinds import SPEECH

THURSDAY = date(2021, 12, 9)
CUES = [
    # "none": no deed may be proposed as happened; "doubt": a deed reported, but not vouched for.
    ("fr", "feared", "L’Ukraine craint une offensive russe vendredi."),
    ("fr", "feared", "Les craintes d’une offensive vendredi grandissent à Kiev."),
    ("fr", "feared", "Kiev redoute que Moscou n’attaque samedi prochain."),
    ("fr", "feared", "La Russie risque d’attaquer dès lundi prochain."),
    ("fr", "feared", "Les Occidentaux s’inquiètent d’une attaque russe la semaine prochaine."),
    ("fr", "feared", "La peur d’une attaque vendredi a vidé Kiev."),
    ("fr", "feared", "La menace d’une invasion en janvier inquiète Varsovie."),
    ("fr", "feared", "Le risque d’une frappe iranienne samedi est jugé élevé."),
    ("fr", "demanded", "Paris exige que Moscou retire ses troupes d’ici lundi."),
    ("fr", "demanded", "Paris réclame un cessez-le-feu pour vendredi."),
    ("fr", "demanded", "L’Ukraine demande à l’Otan de se réunir vendredi."),
    ("fr", "demanded", "Washington a sommé Moscou de retirer ses soldats avant samedi."),
    ("fr", "demanded", "La Pologne appelle l’UE à adopter des sanctions lundi prochain."),
    ("fr", "demanded", "La Russie doit, sous peine de sanctions, retirer ses troupes avant lundi."),
    ("fr", "denied", "Moscou dément avoir attaqué Kiev lundi."),
    ("fr", "denied", "Le Kremlin nie que des soldats russes aient franchi la frontière mardi."),
    ("fr", "denied", "Moscou a démenti que Vladimir Poutine ait rencontré Joe Biden lundi."),
    ("fr", "denied", "Téhéran a nié avoir bombardé Erbil mardi."),
    ("fr", "denied", "Berlin conteste avoir livré des armes à l’Ukraine lundi."),
    ("fr", "expected", "Vladimir Poutine pourrait rencontrer Joe Biden vendredi."),
    ("fr", "expected", "Vladimir Poutine devrait rencontrer Joe Biden vendredi."),
    ("fr", "expected", "Paris espère une rencontre vendredi."),
    ("fr", "expected", "Paris espère que Joe Biden rencontrera Vladimir Poutine vendredi."),
    ("fr", "expected", "Une visite de Joe Biden à Paris est envisagée pour vendredi."),
    ("fr", "expected", "Joe Biden souhaite rencontrer Vladimir Poutine vendredi."),
    ("fr", "expected", "Le projet de visite de Joe Biden à Paris en janvier se précise."),
    ("fr", "expected", "La perspective d’un sommet vendredi rassure Paris."),
    ("fr", "doubt", "Des soldats russes auraient attaqué Kiev lundi."),
    ("fr", "doubt", "La Russie aurait attaqué Kiev lundi, selon des sources diplomatiques."),
    ("fr", "doubt", "Vladimir Poutine serait arrivé mardi à Téhéran."),
    ("fr", "doubt", "Joe Biden se rendrait à Kiev vendredi, selon la presse."),
    ("fr", "doubt", "Un accord aurait été signé lundi entre Paris et Berlin."),
    ("fr", "none", "Joe Biden n’a pas rencontré Vladimir Poutine lundi."),
    ("fr", "none", "La Russie n’a pas attaqué l’Ukraine mardi."),
    ("fr", "none", "Aucun accord n’a été signé lundi."),
    ("fr", "none", "Joe Biden n’a jamais rencontré Vladimir Poutine lundi."),
    ("fr", "doubt", "Si la Russie attaquait l’Ukraine vendredi, l’UE adopterait des sanctions."),
    ("fr", "cancelled", "Le sommet prévu vendredi a été annulé."),
    ("fr", "cancelled", "Le sommet de vendredi n’aura pas lieu."),
    ("fr", "postponed", "La rencontre de lundi est reportée."),
    ("fr", "announced", "Joe Biden a annoncé que les troupes partiraient en janvier."),
    ("fr", "announced", "La France s’engage à livrer des chars en janvier."),
    ("fr", "scheduled", "Le sommet se tiendra vendredi à Paris."),
    ("fr", "scheduled", "Joe Biden doit rencontrer Vladimir Poutine vendredi."),
    ("fr", "scheduled", "Joe Biden est attendu vendredi à Paris."),
    ("fr", "ongoing", "Les sanctions sont en vigueur depuis mars 2014."),
    ("fr", "happened", "Joe Biden a rencontré Vladimir Poutine lundi."),
    ("en", "feared", "Ukraine fears a Russian attack on Friday."),
    ("en", "feared", "Fears of an attack on Friday have grown in Kyiv."),
    ("en", "feared", "Ukraine fears that Russia will attack on Friday."),
    ("en", "feared", "The threat of an invasion in January worries Warsaw."),
    ("en", "feared", "Poland worries that Russia will invade in January."),
    ("en", "feared", "There is a risk of an Iranian strike on Saturday."),
    ("en", "demanded", "France demanded that Russia withdraw its troops by Monday."),
    ("en", "demanded", "Poland is demanding a vote on Friday."),
    ("en", "demanded", "Ukraine urged NATO to meet on Friday."),
    ("en", "demanded", "Poland called on the European Union to adopt sanctions next week."),
    ("en", "denied", "Russia denied that its troops attacked Kyiv on Monday."),
    ("en", "denied", "Iran denied having bombed Erbil on Tuesday."),
    ("en", "denied", "Germany denies delivering arms to Ukraine on Monday."),
    ("en", "denied", "Moscow denied reports that Putin had met Biden on Monday."),
    ("en", "expected", "Putin could meet Biden on Friday."),
    ("en", "expected", "Putin may visit Paris on Friday."),
    ("en", "expected", "Biden hopes to meet Putin on Friday."),
    ("en", "expected", "France hopes that Biden will meet Putin on Friday."),
    ("en", "expected", "The prospect of a summit on Friday reassured Paris."),
    ("en", "doubt", "Russia reportedly attacked Kyiv on Monday."),
    ("en", "doubt", "Russian troops allegedly attacked Kyiv on Monday."),
    ("en", "doubt", "Russia would have attacked Kyiv on Monday."),
    ("en", "doubt", "Russia is said to have attacked Kyiv on Monday."),
    ("en", "doubt", "Putin is believed to have met Xi on Tuesday."),
    ("en", "doubt", "Putin may have met Xi on Tuesday."),
    ("en", "none", "Biden did not meet Putin on Monday."),
    ("en", "none", "Russia has not attacked Ukraine since Monday."),
    ("en", "none", "Putin never visited Paris on Monday."),
    ("en", "none", "No agreement was signed on Monday."),
    ("en", "doubt", "If Russia attacks Ukraine on Friday, the EU will impose sanctions."),
    ("en", "cancelled", "The summit planned for Friday has been cancelled."),
    ("en", "postponed", "The meeting on Monday was postponed."),
    ("en", "announced", "Biden announced that the troops would leave in January."),
    ("en", "announced", "France promised to deliver tanks in January."),
    ("en", "scheduled", "The summit will be held in Paris on Friday."),
    ("en", "scheduled", "Biden is due to meet Putin on Friday."),
    ("en", "happened", "Biden met Putin on Monday."),
    (
        "fr",
        "doubt",
        "Selon la presse, Vladimir Poutine aurait rencontré lundi Bachar Al-Assad, ce que le Kremlin a démenti.",
    ),
    ("fr", "doubt", "Des instructeurs russes seraient arrivés dimanche à Niamey, ce que le Kremlin a démenti."),
    ("fr", "doubt", "La Russie est soupçonnée d’avoir bombardé Kiev lundi."),
    ("fr", "doubt", "Téhéran est accusé d’avoir attaqué un pétrolier lundi."),
    ("fr", "doubt", "Il semble que Moscou ait attaqué Kiev lundi."),
    ("fr", "doubt", "Moscou aurait pu attaquer Kiev lundi."),
    ("fr", "none", "Le président n’a ni rencontré ni appelé Joe Biden lundi."),
    ("fr", "none", "Le sommet n’a pas eu lieu lundi."),
    ("fr", "none", "Personne n’a signé l’accord lundi."),
    ("fr", "none", "Joe Biden a renoncé lundi à rencontrer Vladimir Poutine."),
    ("fr", "none", "Vladimir Poutine a refusé de rencontrer Joe Biden lundi."),
    ("fr", "none", "Faute d’accord, le traité n’est pas entré en vigueur mardi."),
    ("fr", "none", "La Russie menace d’attaquer Kiev vendredi."),
    ("fr", "none", "Paris a proposé une rencontre vendredi."),
    ("fr", "none", "Paris a averti que Moscou pourrait attaquer samedi."),
    ("fr", "none", "Washington s’attend à une attaque russe vendredi."),
    ("fr", "none", "La crainte que la Russie attaque vendredi grandit."),
    ("fr", "none", "L’Ukraine accuse la Russie de vouloir attaquer Kiev samedi."),
    ("fr", "none", "Sans accord vendredi, l’Otan déploierait des troupes."),
    ("fr", "none", "L’espoir d’un cessez-le-feu vendredi s’éloigne."),
    ("fr", "none", "L’appel à un cessez-le-feu vendredi reste sans réponse."),
    ("en", "doubt", "Putin is alleged to have met Xi on Tuesday."),
    ("en", "doubt", "Iran is accused of having attacked a tanker on Monday."),
    ("en", "doubt", "Russia might have attacked Kyiv on Monday."),
    ("en", "doubt", "Russia appears to have attacked Kyiv on Monday."),
    ("en", "none", "Neither Biden nor Putin signed the treaty on Monday."),
    ("en", "none", "Putin refused to meet Biden on Monday."),
    ("en", "none", "The summit did not take place on Monday."),
    ("en", "none", "Nobody signed the agreement on Monday."),
    ("en", "none", "Russia could have attacked Kyiv on Monday."),
    ("en", "none", "Hopes of a ceasefire on Friday have faded."),
    ("en", "none", "Rumours of a coup on Monday were false."),
    ("en", "none", "Russia threatens to attack Kyiv on Friday."),
    ("en", "none", "The United States expects Russia to attack on Friday."),
    ("en", "none", "The Kremlin denies that Putin met Biden on Monday."),
    ("en", "none", "Putin should have met Biden on Monday."),
    ("en", "none", "Unless Russia withdraws, NATO will deploy troops on Friday."),
    ("en", "none", "Biden was to meet Putin on Monday but cancelled."),
    ("en", "none", "Reports of an attack on Monday were denied by Moscow."),
]


@pytest.mark.parametrize(("language", "wanted", "text"), CUES)
def test_a_cue_decides_how_sure_a_happening_is(language, wanted, text):
    found = extract(text, document_date=THURSDAY, language=language).candidates
    values = {candidate.factuality for candidate in found}
    told = {candidate.factuality for candidate in found if candidate.kind not in SPEECH}
    if wanted == "none":
        assert "happened" not in told
    elif wanted == "doubt":
        assert "happened" not in told and values
    else:
        assert wanted in values
        assert wanted == "happened" or "happened" not in told


@pytest.mark.parametrize(("language", "wanted", "text"), CUES)
def test_what_is_not_a_fact_names_who_says_so(language, wanted, text):
    for candidate in extract(text, document_date=THURSDAY, language=language).candidates:
        assert candidate.factuality == "happened" or candidate.said_by
