"""What a verb that means little alone tells, by what it is done to: a truce is broken by force, a decision taken."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2019, 5, 9)

ENGLISH = """
attack | The truce was broken on Monday.
attack | Rebels violated the ceasefire on Monday.
attack | The army breached the cease-fire near Goma on Sunday.
agreement | The truce was signed on Monday.
expulsion | The two countries broke off relations on Monday.
attack | Soldiers threw stones at the convoy on Monday.
attack | The hostages were taken on April 7.
agreement | The army chief reached agreement with the rebels on Monday.
visit | The minister reached Cairo on Monday.
agreement | Brussels granted Albania candidate status on Tuesday.
aid | Berlin granted Malawi 10 million euros on Tuesday.
meeting | The president called the three commanders to Moscow on Monday.
demand | The president called on the commanders to leave on Monday.
withdrawal | Pretoria recalled its delegation on Monday.
withdrawal | Pretoria recalled its ambassador on Monday.
military | The first ships of the task force left Portsmouth on Monday.
vote | Hungary abstained in the vote on Monday.
other | Hungary abstained on Monday from expelling any diplomat.
vote | The Senate overrode the president's veto on Thursday.
refusal | The president cast his veto on Thursday.
other | The rector suspended classes on Monday.
other | Two airlines suspended flights to Caracas on Monday.
sanction | Washington suspended flights to Caracas on Monday.
other | The bodies were handed over on Monday.
aid | The embassy handed over drinking water on Wednesday.
legal | The court released the journalist on Monday.
other | The guerrillas released 225 people on Monday.
other | A monk set himself on fire on Monday.
attack | Rebels set the town hall on fire on Monday.
statement | The five powers issued a communiqué on Sunday.
legal | Lesotho laid a complaint before the court on Monday.
demand | The mayor wrote to the minister on Monday asking for help.
statement | The mayor wrote to the minister on Monday.
attack | Youths pelted stones on Monday.
legal | The plot was thwarted on Monday.
legal | Police thwarted an attack on Monday.
refusal | Lima on Monday excluded a meeting.
sanction | Lima excluded Chile from the games on Monday.
other | Youths burned a Qur’an on Monday.
meeting | The founder of the union met the mayor on Monday.
"""
FRENCH = """
attack | La trêve a été rompue lundi.
attack | Les rebelles ont violé le cessez-le-feu lundi.
agreement | La trêve a été signée lundi.
expulsion | Paris a rompu lundi ses relations avec Damas.
military | Pékin a déplacé samedi 3 000 soldats vers la frontière.
other | Pékin a déplacé samedi son ministère sur la côte.
military | Le président a ordonné lundi à ses garde-côtes de prendre possession des eaux.
demand | Le président a ordonné lundi aux ministres de démissionner.
military | Deux vedettes ont quitté Bluefields mardi.
agreement | L'Union a accordé mardi à l'Albanie le statut de candidat.
aid | Berlin a accordé mardi un prêt au Malawi.
legal | Le président a signé vendredi la grâce des quatre détenus.
agreement | Le président a signé vendredi un traité avec Rabat.
demand | Le maire a écrit lundi au ministre pour lui demander une enquête.
statement | Le maire a écrit lundi au ministre.
vote | Budapest s'est abstenu lundi lors du vote.
other | Budapest s'est abstenu lundi d'expulser le moindre diplomate.
vote | Le Sénat a passé outre au veto jeudi.
refusal | Le président a opposé son veto jeudi.
other | Le recteur a suspendu lundi les cours.
sanction | Washington a suspendu lundi son aide.
expulsion | L'ambassadeur a été prié lundi de faire ses valises.
statement | Le Quai d'Orsay s'est borné lundi à regretter cette décision.
attack | L'armée a transgressé lundi le cessez-le-feu.
military | L'armée a redéployé lundi ses troupes.
legal | La police a contrecarré lundi un attentat.
legal | L'attentat a été contrecarré lundi.
"""
CASES = [
    (language, *line.split(" | "))
    for language, lines in (("en", ENGLISH), ("fr", FRENCH))
    for line in lines.strip().splitlines()
]


@pytest.mark.parametrize(("language", "kind", "sentence"), CASES, ids=[sentence for _, _, sentence in CASES])
def test_the_object_tells_the_kind(language: str, kind: str, sentence: str) -> None:
    told = extract(sentence, document_date=DAY, language=language).candidates
    assert [candidate.kind for candidate in told] == [kind]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The deal unravelled on Monday."),
        ("en", "The deal unraveled on Monday."),
        ("en", "The accord foundered on Monday."),
        ("en", "The visit was scuppered on Monday."),
        ("en", "A strike was forestalled on Monday."),
        ("en", "The army averted an attack on Monday."),
        ("en", "The army thwarted an invasion on Monday."),
        ("en", "The army prevented an attack on Monday."),
        ("fr", "L'armée a contrecarré lundi une invasion."),
        ("fr", "La police a empêché un attentat lundi."),
        ("fr", "La police a évité lundi une attaque."),
    ],
)
def test_what_comes_to_nothing_did_not_happen(language: str, sentence: str) -> None:
    (told,) = extract(sentence, document_date=DAY, language=language).candidates
    assert told.factuality == "cancelled"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The agreement averted a disaster on Monday."),
        ("en", "The visit prevented a crisis on Monday."),
        ("en", "The strike prevented the minister from leaving on Monday."),
        ("fr", "L'accord a évité lundi une catastrophe."),
        ("fr", "La grève a empêché lundi le ministre de partir."),
    ],
)
def test_what_kept_another_thing_from_happening_is_not_called_off(language: str, sentence: str) -> None:
    told = extract(sentence, document_date=DAY, language=language).candidates
    assert "cancelled" not in {candidate.factuality for candidate in told}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("On Monday Kiev said no", "refusal"),
        ("On Monday Kiev said no\n\nThe president left later.", "refusal"),
        ("On Monday Kiev said no date was set.", "statement"),
    ],
)
def test_no_may_end_a_heading(text: str, kind: str) -> None:
    assert [told.kind for told in extract(text, document_date=DAY, language="en").candidates][:1] == [kind]
