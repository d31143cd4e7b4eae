"""What is granted says what was done: a reprieve or an interview is no help, a loan is, and a court rules by either."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 3, 14)

ENGLISH = """
other | Washington granted Peru a 60-day reprieve on Tuesday.
other | The Commission granted Malta a two-year extension on Tuesday.
legal | The Supreme Court granted the governor a reprieve on Tuesday.
legal | Accra granted asylum to a Togolese journalist on Tuesday.
legal | A judge granted bail to the former mayor on Tuesday.
legal | The king granted a pardon to 400 prisoners on Tuesday.
legal | Oslo granted immunity to the general on Tuesday.
statement | The general granted an interview to a Danish paper on Tuesday.
agreement | The rebels granted a truce on Tuesday.
agreement | Washington granted Iraq a waiver on Tuesday.
aid | The IMF granted Jordan a loan of $400 million on Tuesday.
aid | Tokyo granted Nepal $4 million on Tuesday.
aid | Tokyo granted Nepal rice on Tuesday within days of the request.
"""
FRENCH = """
other | Washington a accordé mardi un sursis de 60 jours au Pérou.
other | La Commission a octroyé mardi à Malte un délai de deux ans.
legal | La Cour suprême a accordé mardi un sursis au gouverneur.
legal | Le Ghana a accordé mardi l'asile à un journaliste togolais.
legal | Le roi a accordé mardi son pardon à 400 prisonniers.
legal | Oslo a accordé mardi l'immunité au général.
statement | Le général a accordé mardi une interview à un journal danois.
statement | Le Vatican a accordé mardi son soutien au plan de paix.
agreement | Les rebelles ont accordé mardi une trêve de trois jours.
agreement | Washington a accordé mardi une dérogation à l'Irak.
aid | Le FMI a accordé mardi un prêt de 400 millions de dollars à la Jordanie.
aid | Tokyo a accordé mardi du riz au Népal dans un délai de trois jours.
agreement | Les deux ministres se sont accordés mardi sur un délai.
"""


@pytest.mark.parametrize("line", ENGLISH.strip().splitlines())
def test_english(line: str) -> None:
    kind, text = line.split(" | ")
    assert [c.kind for c in extract(text, document_date=DAY, language="en").candidates] == [kind]


@pytest.mark.parametrize("line", FRENCH.strip().splitlines())
def test_french(line: str) -> None:
    kind, text = line.split(" | ")
    assert [c.kind for c in extract(text, document_date=DAY, language="fr").candidates] == [kind]
