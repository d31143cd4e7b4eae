"""French press sentences: what happened, when, of what kind and how surely; published on Thursday 16 May 2024."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

_DAY = date(2024, 5, 16)


def _found(text: str) -> tuple[Candidate, ...]:
    return extract(text, document_date=_DAY, language="fr").candidates


@pytest.mark.parametrize(
    ("text", "day", "kind", "sure"),
    [
        # whoever stays away refuses, and the day is that of what he stays away from
        ("Le président Tebboune boudera le sommet de lundi.", "2024-05-20", "refusal", "scheduled"),
        ("Le roi du Maroc a snobé lundi le sommet de Manama.", "2024-05-13", "refusal", "happened"),
        ("La Hongrie a séché mardi la réunion des ministres.", "2024-05-14", "refusal", "happened"),
        ("Le chancelier fera l'impasse sur la conférence de Berne le 15 juin.", "2024-06-15", "refusal", "scheduled"),
        # what somebody swears not to have done
        ("Pyongyang jure n'avoir livré aucun obus à Moscou en avril.", "2024-04", "aid", "denied"),
        ("Pyongyang assure ne pas avoir livré d'obus à Moscou en avril.", "2024-04", "aid", "denied"),
        ("Kigali affirme n'avoir jamais franchi la frontière le 3 mai.", "2024-05-03", "other", "denied"),
        ("Le général se défend d'avoir rencontré les rebelles le 2 mai.", "2024-05-02", "meeting", "denied"),
        # a participle whose noun stands before it
        ("L'arrêt, lu le 19 mars par le président Tomka, se voulait équilibré.", "2024-03-19", "legal", "happened"),
        ("Le compromis arraché samedi à Bruxelles met un terme à la querelle.", "2024-05-11", "agreement", "happened"),
        # the imperfect of a tale, after the day that opens it
        ("Le 12 avril, la frégate grecque heurtait la poupe du navire.", "2024-04-12", "military", "happened"),
        ("Le 25 mars, l'Argentine la déclarait « nulle de plein droit ».", "2024-03-25", "statement", "happened"),
        # verbs that mostly tell a state, done on a day
        ("Le constructeur Fiat a mis lundi mille ouvriers au chômage technique.", "2024-05-13", "other", "happened"),
        ("Les représentants des Cinq ont mis au point mardi un texte commun.", "2024-05-14", "agreement", "happened"),
        # a pronoun between the subject and the verb
        ("Le secrétaire d'Etat, Jean-Jack Queyranne, les recevra vendredi.", "2024-05-17", "meeting", "scheduled"),
        # talks that end without result took place
        ("Aucun accord n'a été trouvé samedi à l'issue de pourparlers à Doha.", "2024-05-11", "meeting", "happened"),
        ("Les camps n'ont conclu aucun accord mardi lors de leurs pourparlers.", "2024-05-14", "meeting", "happened"),
        # what is denied has the day, not the denial
        ("Rome dément tout entretien avec le général le 11 mars.", "2024-03-11", "meeting", "denied"),
        ("Ankara dément toute livraison d'armes à Bakou en avril.", "2024-04", "aid", "denied"),
        ("Paris nie l'envoi de soldats à Kiev le 3 mai.", "2024-05-03", "military", "denied"),
        ("Le Kremlin a démenti lundi toute attaque contre le camp.", "2024-05-13", "refusal", "happened"),
        # what was waited for
        ("Il aura fallu attendre le 9 mai pour que Bruxelles débloque l'aide.", "2024-05-09", "aid", "happened"),
        ("Il faudra attendre le 3 juin pour que le Parlement vote la loi.", "2024-06-03", "vote", "scheduled"),
        # it began that day, and goes on
        ("Les pêcheurs bloquent depuis lundi le port de Calais.", "2024-05-13/..", "other", "ongoing"),
        ("L'opposant observe depuis mercredi une grève de la faim.", "2024-05-15/..", "other", "ongoing"),
        # a relative clause between the subject and the verb makes no participle of the verb
        ("M. Alba, qui préside le comité, craint que des soldats n'attaquent lundi.", "2024-05-20", "attack", "feared"),
        ("Le ministre, qui dirige l'armée, craint une attaque lundi prochain.", "2024-05-20", "attack", "feared"),
        # what somebody is told to do lies ahead
        (
            "L'ambassadeur a été sommé de quitter le pays d'ici à samedi.",
            "[2024-05-16..2024-05-18]",
            "expulsion",
            "demanded",
        ),
        # where something is said is no news of its own
        ("Réunis jeudi à Vilnius, les ministres baltes ont menacé Minsk.", "2024-05-16", "warning", "happened"),
        ("Réunis jeudi à Vilnius, les ministres se sont séparés sans accord.", "2024-05-16", "meeting", "happened"),
        # who acts, and on what
        ("Le mandat de la mission onusienne a pris fin le 31 mars.", "2024-03-31", "deadline", "happened"),
        ("Le Kenya prendra la tête de la mission de police le 1er juin.", "2024-06-01", "other", "scheduled"),
        ("La mission du ministre à Kiev débutera lundi.", "2024-05-20", "visit", "scheduled"),
        ("Le cabinet doit examiner mardi prochain une réforme.", "2024-05-21", "meeting", "scheduled"),
        ("Condamné par contumace le 3 mai à quatre ans de prison, il a fui.", "2024-05-03", "legal", "happened"),
        ("Le Sénat italien a entériné mercredi par 92 voix contre 61 la réforme.", "2024-05-15", "vote", "happened"),
        ("M. Couve de Murville rendra compte lundi au conseil des ministres.", "2024-05-20", "statement", "scheduled"),
        ("L'ex-président a été reconnu coupable vendredi de trafic.", "2024-05-10", "legal", "happened"),
        ("Kinshasa a coupé les ponts avec Kigali le 20 mars.", "2024-03-20", "expulsion", "happened"),
        ("Il a été mis fin mardi à la mission du général au Sahel.", "2024-05-14", "other", "happened"),
        ("Le Canada a emboîté le pas à Washington jeudi en taxant l'acier.", "2024-05-16", "sanction", "happened"),
        ("Les parachutistes français ont atterri mercredi à N'Djamena.", "2024-05-15", "military", "happened"),
        ("Les urnes ont rendu leur verdict dimanche.", "2024-05-12", "vote", "happened"),
        ("Les Irlandais ont dit non au traité de Nice le 7 juin 2001.", "2001-06-07", "vote", "happened"),
        ("Les Philippines ont dit non à l'accord lundi.", "2024-05-13", "refusal", "happened"),
        # a noun that looks like a participle beside the day
        ("Le président sortant a concédé sa défaite dimanche soir.", "2024-05-12", "statement", "happened"),
    ],
)
def test_tells_what_happened(text: str, day: str, kind: str, sure: str) -> None:
    [found] = _found(text)
    assert found.interval is not None
    assert (found.interval.edtf, found.kind, found.factuality) == (day, kind, sure)


@pytest.mark.parametrize(
    "text",
    [
        "Les ouvriers de l'usine n'auront plus de revenu à Noël.",  # a noun after "de"
        "Le ministre regrette de ne pas avoir rencontré son homologue lundi.",  # so he did not
        "Berlin reconnaît ne pas avoir prévenu Varsovie lundi.",
        "La tension monte depuis lundi à la frontière.",
        "La ville comptait 3 000 habitants le 12 mars.",
        "En avril, la tension restait vive à la frontière.",
    ],
)
def test_makes_no_happening_of(text: str) -> None:
    assert _found(text) == ()


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Le Niger a mis fin lundi à sa coopération militaire avec Washington.", {"NER": "agent", "USA": "recipient"}),
        ("La Hongrie a bloqué mardi une aide de 50 milliards d'euros à Kiev.", {"HUN": "agent", "UKR": "recipient"}),
        ("Le Chili a présenté mardi une offre lors d'une réunion à Kiev.", {"CHL": "agent"}),
        ("Le tribunal arbitral a donné raison au Chili le 2 mai.", {"CHL": "recipient"}),
    ],
)
def test_tells_who_suffers_or_gains(text: str, roles: dict[str, str]) -> None:
    [found] = _found(text)
    assert {actor.country: actor.role for actor in found.actors if actor.country} == roles


def test_a_visitor_who_is_received_is_news_beside_what_he_says() -> None:
    found = _found("Reçu mardi par le président Kagame, le ministre marocain a demandé l'aide de l'Espagne.")
    assert [candidate.kind for candidate in found] == ["meeting", "demand"]
