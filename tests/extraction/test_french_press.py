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
        ("Le 12 avril, la frégate grecque heurtait la poupe du navire.", "2024-04-12", "other", "happened"),
        ("Le 25 mars, l'Argentine la déclarait « nulle de plein droit ».", "2024-03-25", "statement", "happened"),
        # verbs that mostly tell a state, done on a day
        ("Le constructeur Fiat a mis lundi mille ouvriers au chômage technique.", "2024-05-13", "other", "happened"),
        ("Les représentants des Cinq ont mis au point mardi un texte commun.", "2024-05-14", "agreement", "happened"),
        # a pronoun between the subject and the verb
        ("Le secrétaire d'Etat, Jean-Jack Queyranne, les recevra vendredi.", "2024-05-17", "meeting", "scheduled"),
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
        "La ville comptait 3 000 habitants le 12 mars.",
        "En avril, la tension restait vive à la frontière.",
    ],
)
def test_makes_no_happening_of(text: str) -> None:
    assert _found(text) == ()
