"""Whoever acts in a French lead, past what a comma sets beside a name, and the object that asides keep from its verb."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(2024, 10, 24)  # a Thursday


def found(text: str) -> list[Candidate]:
    return list(extract(text, document_date=DAY, language="fr").candidates)


def titles(text: str) -> list[str]:
    return [c.title for c in found(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Le prix ira au ministre Amir Kadar, artisan d'une paix avec le Kenya, qui a signé mardi un traité.",
            "Amir Kadar signe un traité",
        ),
        (
            "Bruxelles a critiqué le M23, mouvement soutenu par le Rwanda, qui a pris Goma mardi.",
            "Le M23 prend Goma",
        ),
        (
            "Oslo a critiqué lundi les dirigeants du Japon, allié des États-Unis, qui ont annoncé mardi des sanctions.",
            "Oslo critique les dirigeants du Japon, allié des États-Unis",
        ),
        (
            "Paris a critiqué le Tchad, le Niger et le Mali, qui a annoncé mardi des sanctions contre la France.",
            "Le Mali annonce des sanctions contre la France",
        ),
        (
            "M. Mamadou Diop, ministre des Transports du Mali, qui s'est rendu mardi à Dakar, a été reçu mercredi.",
            "Mamadou Diop se rend à Dakar",
        ),
        (
            "Ana Solis, qui avait été réélue le 20 octobre au terme d'un scrutin contesté, a démissionné mardi.",
            "Ana Solis a été réélue au terme d’un scrutin contesté",
        ),
        (
            "L'Iran a tiré mardi des centaines de drones sur Israël, qui avait frappé lundi trois bases en Iran.",
            "Israël frappe trois bases en Iran",
        ),
        (
            "Les rebelles ont attaqué mardi trois villages du Tchad, qui avaient été évacués lundi.",
            "Trois villages du Tchad ont été évacués",
        ),
        (
            "Le Sénat a adopté mardi à une large majorité, par 81 voix contre 5, une loi qui interdit la chasse.",
            "Le Sénat adopte à une large majorité une loi qui interdit la chasse",
        ),
        (
            "Oslo a admis mardi que le chercheur avait été tué dans son bureau, affirmant que l'on enquêtait.",
            "Oslo admet que le chercheur a été tué dans son bureau",
        ),
        (
            "L'armée a annoncé mardi que l'aviation avait bombardé la ville de Mora, tuant onze personnes.",
            "L’armée annonce que l’aviation a bombardé la ville de Mora, tuant onze personnes",
        ),
        (
            "Les combats entre l'armée et les rebelles du M23, qui ont éclaté mardi à Goma, ont fait dix morts.",
            "Les combats entre l’armée et les rebelles du M23 éclatent à Goma",
        ),
        (
            "Tous ont signé lundi un accord mettant fin à dix ans de conflit, qui sera soumis au vote le 3 novembre.",
            "Un accord mettant fin à dix ans de conflit sera soumis au vote",
        ),
        (
            "Doha a annoncé mardi la conclusion d'un accord de trêve avec le Hamas, qui doit entrer en vigueur jeudi.",
            "Un accord de trêve avec le Hamas doit entrer en vigueur",
        ),
        (
            "Kiev et Ankara ont signé mardi à Istanbul, sous l'égide de l'ONU, deux accords sur le blé.",
            "L’Ukraine et la Turquie signent à Istanbul deux accords sur le blé",
        ),
        (
            "Le Conseil européen, qui se réunira le 7 novembre à Rome, devrait approuver un prêt de 90 milliards d'euros "
            "à l'Ukraine, a estimé mardi son président, Antonio Costa, très attendu sur ce point.",
            "António Costa : le Conseil européen devrait approuver un prêt de 90 milliards d’euros à l’Ukraine",
        ),
        (
            "L'ONU ayant voté lundi une aide, le Mali, le Niger et le Tchad ont appelé mardi Tripoli à se retirer.",
            "Le Mali, le Niger et le Tchad appellent Tripoli à se retirer",
        ),
        (
            "Le chef rebelle, cerveau présumé de l'attaque du 7 mai 2023, a été tué mardi par des soldats israéliens.",
            "L’attaque du 7 mai 2023",
        ),
        (
            "Oslo a proclamé mardi l'indépendance de l'île, que Paris va reconnaître mais que Belgrade juge illégale.",
            "Oslo proclame l’indépendance de l’île",
        ),
        (
            "Le ministre de la Défense, Daoud Rajha, et le frère du roi ont péri mardi dans un attentat.",
            "Le ministre de la Défense, Daoud Rajha, et le frère du roi périssent dans un attentat",
        ),
        (
            "Oslo a déclaré mardi que la Suède suspendait elle aussi son aide.",
            "Oslo déclare que la Suède suspend son aide",
        ),
        (
            "Ana Solis a renoncé mardi à la loi martiale qu'elle avait décrétée lundi, après un vote des députés.",
            "Ana Solis décrète la loi martiale",
        ),
        (
            "Le roi et Ana Solis se sont vus mardi à Oslo, une première entre un souverain et une présidente.",
            "Le roi et Ana Solis se voient à Oslo",
        ),
        (
            "Le Sénat a destitué lundi le roi Amir, qui a parlé de putsch après avoir fui Riga, et fixé au 5 mai un scrutin.",
            "Le Sénat destitue le roi Amir",
        ),
        (
            "L'Iran a lancé lundi des drones contre Israël, qui a parlé de l'aide des États-Unis, du Japon et de la France.",
            "L’Iran lance des drones contre Israël",
        ),
        (
            "Les députés ont interrompu la certification de la victoire de Joe Biden, qui a été confirmée mardi.",
            "La victoire de Joe Biden a été confirmée",
        ),
        (
            "Des partisans de Donald Trump ont envahi mardi le siège du Congrès, contraignant les élus à interrompre la "
            "certification de la victoire de Joe Biden.",
            "Des partisans de Donald Trump envahissent le siège du Congrès",
        ),
        ("Il s'est exprimé onze ans après le référendum de 2013, contesté par tous.", "Le référendum de 2013"),
    ],
)
def test_who_did_what(text: str, wanted: str) -> None:
    assert wanted in titles(text)


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("L'Union a prolongé mardi les sanctions, la Hongrie ayant levé son veto, ont indiqué des diplomates.", []),
        (
            "Le sommet a été annulé mardi, ont annoncé les ministres danois et suédois, le Kremlin se disant inquiet.",
            ["Ministre danois", "Ministre suédois"],
        ),
        ("Le sommet a été annulé mardi, Paris refusant d'y participer, ont dit à l'AFP trois responsables.", ["AFP"]),
        ("Le sommet a été reporté mardi, la Chine ayant refusé de venir, a annoncé le ministre.", ["Ministre"]),
    ],
)
def test_who_has_a_participle_of_his_own_says_nothing(text: str, sources: list[str]) -> None:
    assert [list(c.said_by) for c in found(text)] == [sources]


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Ana Solis est arrivée mardi à Taïwan malgré les mises en garde de la Chine.", {"Chine"}),
        ("Le Kenya a expulsé mardi dix diplomates, en réponse au meurtre d'un espion attribué à Moscou.", {"Russie"}),
        ("Les rebelles ont pris mardi le palais, après la fuite à l'étranger du roi Mswati III.", {"Mswati III"}),
        (
            "Oslo a signé mardi un accord avec Bahreïn, le premier depuis le traité de paix avec la Jordanie.",
            {"Jordanie"},
        ),
        ("Un Boeing 777 s'est écrasé mardi dans l'est du Kenya.", {"Boeing"}),
        ("Ankara a abattu mardi un avion russe près de la frontière syrienne.", {"Syrie"}),
        ("Minsk a intercepté mardi un avion reliant Athènes à Vilnius.", {"Grèce", "Lituanie"}),
        ("Oslo a lancé mardi une opération militaire au Mali, à la demande du président malien.", {"Mali"}),
        ("Ana Solis et le roi se sont vus mardi, une première entre Kiev et Madrid.", {"Ukraine", "Espagne"}),
        (
            "Dix bombes ont explosé mardi à Oslo, un attentat attribué par le pouvoir espagnol à l'ETA.",
            {"Espagne", "ETA"},
        ),
        ("Ana Solis a été réélue mardi, un résultat contesté par sa rivale Olga Petrova.", {"Olga Petrova"}),
        ("Ana Solis s'est proclamée mardi présidente par intérim.", {"Présidente par intérim"}),
        (
            "L'Iran a lancé lundi des drones contre Israël, qui a parlé d'une aide de Paris, de Rome et du Japon.",
            {"Japon"},
        ),
        ("Le prix a été décerné mardi à Ana Solis, artisane d'une paix avec l'Érythrée.", {"Érythrée"}),
        ("Le prix Nobel de la paix a été attribué mardi à la militante Wangari Maathai.", {"Nobel"}),
        ("Le roi Mswati III est mort mardi à l'hôpital militaire Percy de Clamart.", {"Percy de Clamart"}),
    ],
)
def test_who_is_only_named_beside_it(text: str, others: set[str]) -> None:
    actors = {actor.name for c in found(text) for actor in c.actors}
    assert actors.isdisjoint(others) and found(text)


def test_who_killed_him_is_not_the_author_of_the_attack() -> None:
    text = "Le chef rebelle, cerveau présumé de l'attaque du 7 mai 2023, a été tué mardi par des soldats israéliens."
    attack = next(c for c in found(text) if c.title == "L’attaque du 7 mai 2023")
    assert not attack.actors


def test_whoever_a_verb_is_aimed_at_stays() -> None:
    told = found("Mardi, la peine est tombée. Alain Roy avait requis la veille la perpétuité contre M. Jean Higaniro.")[
        -1
    ]
    assert "Jean Higaniro" in {actor.name for actor in told.actors}


def test_the_year_of_another_cup_dates_nothing() -> None:
    (told,) = found("La Russie organisera la Coupe du monde et le Qatar celle de 2032, a annoncé mardi la Fifa.")
    assert (told.interval and told.interval.edtf, told.kind) == ("2024-10-22", "statement")
