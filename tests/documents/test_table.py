"""Tables of many articles: what each line says, and what is wrong with it."""

from __future__ import annotations

import pytest

from timeline.documents import Unreadable
from timeline.documents.table import read_table


def rows(text: str, encoding: str = "utf-8"):
    return read_table(text.encode(encoding), "Europe/Paris", longest=1000).rows


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_columns_are_known_by_their_names_in_french_and_english(sign: str):
    header = sign.join(["Titre", "Date de publication", "Texte", "Média", "Langue"])
    (row,) = rows(f"{header}\n{sign.join(['Genève', '09/12/2021', 'Il est venu mardi.', 'Le Courrier', 'fr'])}\n")
    assert row.errors == ()
    assert row.facts == {
        "title": "Genève",
        "published_on": "2021-12-09",
        "text": "Il est venu mardi.",
        "publisher": "Le Courrier",
        "language": "fr",
        "zone": "Europe/Paris",
    }


def test_a_moment_keeps_its_own_zone():
    (row,) = rows("url,date\nhttps://x.org/a,2021-12-09T00:30:00+01:00\n")
    assert row.facts["published_on"] == "2021-12-09"
    assert row.facts["published_at"] == "2021-12-09T00:30:00+01:00"


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (",,,", None),
        (",,2021-12-09,", "no_words"),
        ("ftp://x,,,", "bad_url"),
        (",texte,,", "no_date"),
        (",texte,hier,", "bad_date"),
        (",texte,31/02/2021,", "bad_date"),
        (",texte,2021-12-09,de", "bad_language"),
        (f",{'x' * 1001},2021-12-09,", "too_long"),
        ("https://x.org/a,,,", ""),
    ],
)
def test_each_line_says_what_is_wrong_with_it(line: str, error: str | None):
    found = rows(f"url,text,date,language\nhttps://x.org/first,,,\n{line}\n")
    if error is None:
        assert len(found) == 1, "an empty line is no line"
    else:
        assert found[1].errors == ((error,) if error else ())
        assert found[1].number == 3


def test_a_line_given_twice_is_told():
    assert rows("url\nhttps://x.org/a\nhttps://x.org/a\n")[1].errors == ("repeated",)


def test_the_quote_our_exports_put_before_a_formula_is_taken_off():
    (row,) = rows("text,date\n'=1+1 mardi,2021-12-09\n")
    assert row.facts["text"] == "=1+1 mardi"


def test_an_old_desks_encoding_is_read():
    assert rows("titre;texte;date\nÉlysée;Il est venu.;9.12.2021\n", "cp1252")[0].facts["title"] == "Élysée"


def test_a_column_nobody_knows_is_named():
    assert read_table(b"url,couleur\nhttps://x.org/a,bleu\n", "UTC", longest=10).unknown == ("couleur",)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "kind"),
        ("nom,age\na,1\n", "kind"),
        ("url\n", "empty"),
        ("url\n" + "".join(f"https://x.org/{number}\n" for number in range(1001)), "too_big"),
        ("url\n" + "x" * 3000 + "\n", "damaged"),
    ],
)
def test_what_is_no_table_is_refused(text: str, code: str):
    with pytest.raises(Unreadable) as refused:
        rows(text)
    assert refused.value.code == code
