# ruff: noqa: E501 (sentences)
"""Sentences as agencies write them, with an aside, a relative or a participle, and what is dated in each."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 3, 14)
SENTENCES = [
    (
        "fr",
        "11:meeting",
        "Arrivé dimanche à Nairobi, l’émissaire turc a été reçu lundi par le chef de l’État kényan, avant de s’envoler pour Djibouti.",
    ),
    (
        "fr",
        "10:attack 12:statement",
        "L’attaque, survenue dimanche près de Mopti, a fait quarante morts, a indiqué mardi l’armée.",
    ),
    (
        "fr",
        "5:sanction 12:refusal",
        "Les sanctions décidées le 5 mars par Bruxelles n’ont pas fait plier Minsk, qui a rejeté mardi toute négociation.",
    ),
    ("fr", "8:agreement", "L’accord que les deux parties ont signé vendredi à Mascate prévoit le retour des réfugiés."),
    (
        "fr",
        "11:legal",
        "C’est devant une cour de Dakar que comparaissait lundi l’ancien ministre, accusé de corruption.",
    ),
    (
        "fr",
        "4:military 6:accusation",
        "Après le survol de son territoire le 4 mars par des drones, Athènes a protesté le 6 auprès d’Ankara.",
    ),
    (
        "fr",
        "20:visit",
        "Le chef de la diplomatie brésilienne, dont la visite à Pékin est prévue le 20 mars, a plaidé pour un cessez-le-feu.",
    ),
    (
        "fr",
        "9:attack 12:legal",
        "Soupçonné d’avoir organisé l’attentat du 9 mars, le colonel a été arrêté mardi à Bangui.",
    ),
    ("fr", "1:vote", "Le président sortant, réélu le 1er mars avec 53 % des voix, a prêté serment dans la foulée."),
    ("fr", "18:meeting", "Une nouvelle session de négociations doit s’ouvrir lundi prochain à Mascate."),
    ("fr", "13:meeting", "Le Conseil de sécurité devait se pencher mercredi sur la crise, à la demande de Tokyo."),
    ("fr", "12:refusal", "Quant à la Hongrie, elle a bloqué mardi le versement de l’aide."),
    (
        "fr",
        "10:other",
        "Dimanche, jour de deuil national, des milliers de fidèles se sont rassemblés devant la cathédrale.",
    ),
    ("fr", "12:statement", "Le ministre a tenu mardi des propos apaisants à l’égard de Rabat."),
    ("fr", "9:other 11:other", "Nommé samedi, le nouveau premier ministre a formé lundi son gouvernement."),
    (
        "fr",
        "11:agreement",
        "Un protocole d’accord, aux termes duquel les prisonniers seront échangés, a été paraphé lundi.",
    ),
    ("fr", "8:meeting", "La rencontre de vendredi entre les deux présidents n’a débouché sur rien."),
    ("fr", "11:demand", "Par la voix de son ambassadeur, Lima a exigé lundi des excuses."),
    (
        "fr",
        "12:call 14:meeting",
        "Les deux hommes, qui s’étaient parlé mardi au téléphone, doivent se retrouver jeudi à Vienne.",
    ),
    ("fr", "5:legal", "Incarcéré depuis le 5 mars, le journaliste a entamé une grève de la faim."),
    (
        "fr",
        "11:withdrawal",
        "Les derniers casques bleus ont embarqué lundi pour Dacca, mettant fin à dix ans de mission.",
    ),
    ("fr", "12:offer", "Le président colombien a tendu mardi la main à la guérilla."),
    ("fr", "9:military", "La flotte russe a appareillé samedi de Sébastopol."),
    (
        "en",
        "11:meeting",
        "Having arrived in Nairobi on Sunday, the Turkish envoy was received on Monday by the Kenyan president before flying to Djibouti.",
    ),
    (
        "en",
        "10:attack 12:statement",
        "The attack, which took place on Sunday near Mopti, killed 40 people, the army said on Tuesday.",
    ),
    (
        "en",
        "5:sanction 12:refusal",
        "Sanctions imposed by Brussels on March 5 have not swayed Minsk, which rejected any talks on Tuesday.",
    ),
    ("en", "8:agreement", "The accord the two sides signed in Muscat on Friday provides for the return of refugees."),
    (
        "en",
        "4:military 6:accusation",
        "After drones flew over its territory on March 4, Athens protested to Ankara on March 6.",
    ),
    (
        "en",
        "20:visit",
        "Brazil’s foreign minister, whose visit to Beijing is set for March 20, called for a ceasefire.",
    ),
    (
        "en",
        "9:attack 12:legal",
        "Suspected of organising the bombing of March 9, the colonel was arrested in Bangui on Tuesday.",
    ),
    (
        "en",
        "1:vote",
        "The outgoing president, re-elected on March 1 with 53 percent of the vote, was sworn in at once.",
    ),
    ("en", "18:meeting", "A new round of negotiations is due to open in Muscat next Monday."),
    ("en", "13:meeting", "The Security Council was to take up the crisis on Wednesday at the request of Tokyo."),
    ("en", "12:refusal", "Hungary, for its part, blocked payment of the aid on Tuesday."),
    (
        "en",
        "10:other",
        "On Sunday, a day of national mourning, thousands of worshippers gathered outside the cathedral.",
    ),
    ("en", "12:statement", "The minister struck a conciliatory note towards Rabat on Tuesday."),
    ("en", "9:other 11:other", "Appointed on Saturday, the new prime minister formed his government on Monday."),
    ("en", "11:agreement", "A memorandum under which the prisoners will be swapped was initialled on Monday."),
    ("en", "8:meeting", "Friday’s meeting between the two presidents led nowhere."),
    ("en", "11:demand", "Through its ambassador, Lima demanded an apology on Monday."),
    ("en", "11:withdrawal", "The last peacekeepers embarked for Dhaka on Monday, ending ten years of mission."),
    ("en", "12:offer", "The Colombian president held out a hand to the guerrillas on Tuesday."),
    ("en", "9:military", "The Russian fleet put to sea from Sevastopol on Saturday."),
]


@pytest.mark.parametrize(("language", "wanted", "text"), SENTENCES)
def test_each_dated_happening_is_found(language: str, wanted: str, text: str) -> None:
    found = extract(text, document_date=DAY, language=language).candidates
    told = [(c.interval.start_earliest, c.kind) for c in found if c.interval]
    told += [(c.interval.end_latest, c.kind) for c in found if c.interval]
    for day, _, kind in (each.partition(":") for each in wanted.split()):
        assert (date(2024, 3, int(day)), kind) in told
