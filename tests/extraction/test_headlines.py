"""Headlines an editor can keep: a subject that agrees with its verb, no loose ends, the claim of the text."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest

from timeline.extraction import extract

ARTICLES = sorted((Path(__file__).parent / "articles").rglob("*.json"))
DAY = date(2024, 6, 13)  # a Thursday

FRENCH = [
    ("Lors du sommet, les ministres de la Défense de l'Otan et Jens Stoltenberg échangeront vendredi à Bruxelles.",
     "Les ministres de la Défense de l’Otan et Jens Stoltenberg échangeront à Bruxelles"),
    ("En mai, plus de deux cents soldats français avaient été envoyés à Nouméa.",
     "Plus de deux cents soldats français ont été envoyés à Nouméa"),
    ("Les sanctions contre le Mali, qui devaient expirer samedi, ont été prolongées.",
     "Les sanctions contre le Mali, qui devaient expirer, ont été prolongées"),
    ("Le Sénat a examiné le traité, dont la ratification est espérée d'ici vendredi.",
     "La ratification du traité est espérée"),
    ("Les rebelles ont quitté la ville de Goma, que l'armée avait reprise lundi.", "L’armée reprend la ville de Goma"),
    ("Les négociateurs, réunis lundi à Doha, ont échoué.", "Les négociateurs sont réunis à Doha"),
    ("Les ministres se réuniront vendredi à Rome et devraient adopter samedi une déclaration commune.",
     "Les ministres devraient adopter une déclaration commune"),
    ("La Chine a rendu publics, mercredi 12 juin, deux projets de résolution.",
     "La Chine rend publics deux projets de résolution"),
    ("La visite que le président devait faire à Tunis mardi est annulée.",
     "La visite que le président devait faire à Tunis est annulée"),
    ("Le ministère prend acte de la résolution adoptée mardi à New York.", "La résolution est adoptée à New York"),
    ("La conférence, d'abord annoncée pour jeudi à Rome, aura lieu en juillet.", "La conférence est annoncée à Rome"),
    ("18 h 05 – Les rebelles ont pris mardi la ville de Goma.", "Les rebelles prennent la ville de Goma"),
    ("Jean Martin s'est entretenu mardi, par téléphone, avec son homologue turc, M. Fidan.",
     "Jean Martin s’entretient par téléphone avec son homologue turc, M. Fidan"),
    ("Les troupes ont franchi dimanche la frontière près de Goma, ont indiqué lundi des témoins.",
     "Des témoins : les troupes ont franchi dimanche la frontière près de Goma"),
    ("Le chancelier a quitté lundi la Turquie après une semaine de visite.", None),
    ("Kigali a accusé mardi Kinshasa d'avoir bombardé son territoire en mai.", None),
]  # fmt: skip

ENGLISH = [
    ("The islands, which Argentine troops invaded on Friday, lie far away.", "Argentine troops invaded the islands"),
    ("Trump, who withdrew from the 2015 accord in May 2018, threatened Iran.",
     "Donald Trump withdrew from the 2015 accord"),
    ("Both sides promised on Monday to keep the truce and asked the United Nations on Tuesday to monitor it.",
     "Both sides asked the United Nations to monitor it"),
    ("Paris fears that Niamey will retaliate before Sunday's election.",
     "Paris fears that Niamey will retaliate before the election"),
    ("Under the protocol, foreign troops must leave Laos by October 7.", "Foreign troops must leave Laos"),
    ("The leaders' retreat is scheduled for July 11 to 14 in Suva.", "The leaders' retreat is scheduled in Suva"),
    ("GENEVA, July 23 — Fourteen nations signed a declaration on Laos on Monday.",
     "Fourteen nations signed a declaration on Laos"),
    ("The Commission condemned the strike on Tuesday.", "The Commission condemned the strike"),
]  # fmt: skip


MORE_FRENCH = [
    ("Les marins pêchaient au large. Une vedette militaire les a arraisonnés mardi.",
     "Une vedette militaire arraisonne les marins"),
    ("Les marins pêchaient au large. Le parquet de Cork les a mis en examen lundi.",
     "Le parquet de Cork met les marins en examen"),
    ("Le ministre togolais, Robert Dussey, l'a redit mardi à la radio.", "Robert Dussey le redit à la radio"),
    ("Paul Biya était à Rome. Il y avait rencontré mardi le chef du gouvernement.",
     "Paul Biya rencontre le chef du gouvernement"),
    ("Jean Martin est à Oslo. Londres a fait savoir mardi qu'il n'en était pas question.",
     "Londres fait savoir qu’il n’en est pas question"),
    ("Le Togo ouvrira un consulat à Montevideo dans le courant du mois de juillet.",
     "Le Togo ouvrira un consulat à Montevideo"),
    ("La ministre Marie Durand a démenti lundi que son pays ait proposé, en mai, de financer un port militaire.",
     "Marie Durand dément que son pays ait proposé de financer un port militaire"),
    ("Ce référendum est l'aboutissement de l'accord de paix signé le 3 mai 2001 à Arawa.",
     "L’accord de paix est signé à Arawa"),
    ("Une quarantaine de policiers togolais, arrivés mardi, gardent le port.",
     "Une quarantaine de policiers togolais arrivent"),
    ("Les Forces vives, coalition de l'opposition, des syndicats et des Églises, ont rejeté mardi la proposition.",
     "Les Forces vives rejettent la proposition"),
    ("La rencontre, initialement prévue mardi à Genève, a été annulée.", "La rencontre a été annulée"),
    ("La consultation devait avoir lieu le 15 juin, puis le 17 octobre.", "La consultation devait avoir lieu"),
    ("L'Union africaine a donné à M. Martin jusqu'à samedi pour répondre.",
     "L’Union africaine donne à M. Martin jusqu’à samedi pour répondre"),
]  # fmt: skip

MORE_ENGLISH = [
    ("Mexico broke off relations with Ecuador shortly before midnight on Tuesday.",
     "Mexico broke off relations with Ecuador"),
    ("Keir Starmer put off a visit to Algiers planned for Friday because of the crisis.",
     "Keir Starmer put off a visit to Algiers because of the crisis"),
    ("The rebels threatened on Tuesday to kill their captives unless Niamey released 14 prisoners by June 20.",
     "The rebels threatened to kill their captives unless Niamey released 14 prisoners"),
    ("Quito declared his ambassador, Raquel Serur, persona non grata on Tuesday.",
     "Quito declared his ambassador, Raquel Serur, persona non grata"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "wanted"), [("fr", *row) for row in MORE_FRENCH] + [("en", *row) for row in MORE_ENGLISH]
)
def test_a_headline_keeps_who_did_it_to_whom(language: str, text: str, wanted: str) -> None:
    assert wanted in titles(text, language)


def titles(text: str, language: str) -> list[str]:
    return [c.title for c in extract(text, document_date=DAY, language=language).candidates]


@pytest.mark.parametrize(("text", "wanted"), FRENCH)
def test_a_french_headline_is_a_sentence(text: str, wanted: str | None):
    found = titles(text, "fr")
    assert found and (wanted is None or wanted in found)
    assert not [title for title in found if flaws(title)]


@pytest.mark.parametrize(("text", "wanted"), ENGLISH)
def test_an_english_headline_is_a_sentence(text: str, wanted: str):
    found = titles(text, "en")
    assert wanted in found
    assert not [title for title in found if flaws(title)]


def test_what_is_signed_is_no_man():
    text = "Le président Rohani défend l'accord. Il a été signé à Vienne le 14 juillet 2015."
    assert titles(text, "fr")[-1] == "L’accord a été signé à Vienne"


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_no_headline_of_an_annotated_article_has_loose_ends(path: Path):
    gold = json.loads(path.read_text(encoding="utf-8"))
    text = path.with_suffix(".txt").read_text(encoding="utf-8")
    found = extract(text, document_date=date.fromisoformat(gold["dct"]), language=gold["lang"]).candidates
    assert not [c.title for c in found if flaws(c.title)]


OPENS = re.compile(
    r"(Qu[’'e]|Dont|Qui|Où|Et|Mais|Que|Ont|Sont|Est|Devraient|Pourraient|And|But|That|Which|Who|Was|Were)\b"
)
ENDS = re.compile(r"[  ](du|au|aux|le|la|les|et|pendant|of|the|and|by|with|que|ce|ont|sont)$")


def flaws(title: str) -> bool:
    """Begins or ends in the middle of something, has marks that the dates left behind, or goes on and on.

    Past 120 characters a headline only closes a list of names or a phrase that is almost over.
    """
    return bool(OPENS.match(title) or ENDS.search(title)) or ", ," in title or "  " in title or len(title) > 165


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        # what only led to the times goes with them
        (
            "fr",
            "Le Parlement de Westminster siégera un samedi 27 mars pour la première fois.",
            "Le Parlement de Westminster siégera pour la première fois",
        ),
        (
            "fr",
            "Une réunion est prévue mercredi à la salle des fêtes pour expliquer aux viticulteurs ce qui change.",
            "Une réunion est prévue mercredi à la salle des fêtes pour expliquer aux viticulteurs ce qui change",
        ),
        ("fr", "Les Vingt-Sept se retrouvent jeudi 11 et vendredi 12 mars à Paris.", "Les Vingt-Sept se retrouvent à Paris"),
        # but not the time that is given
        (
            "en",
            "Theresa May gave the Kremlin until midnight on Tuesday to explain the matter.",
            "Theresa May gave the Kremlin until midnight on Tuesday to explain the matter",
        ),
        # a bullet, a topic
        ("fr", "● Moscou a signé mardi un accord avec Pékin.", "Moscou signe un accord avec Pékin"),
        ("fr", "Quant à l’accord de Minsk, il a été signé mardi.", "L’accord de Minsk a été signé"),
        # a man described by another man's office is one man
        ("en", "Henry Kissinger, the President's adviser, met Joe Biden on Tuesday.", "Henry Kissinger met Joe Biden"),
        ("en", "The Franco-British talks took place in London on Tuesday.", "The Franco-British talks took place in London"),
    ],
)  # fmt: skip
def test_a_headline_has_no_loose_words(language: str, text: str, wanted: str) -> None:
    titles = [c.title for c in extract(text, document_date=date(2021, 3, 10), language=language).candidates]
    assert titles == [wanted]


def test_what_somebody_says_of_himself_stays_in_quotation_marks() -> None:
    text = "J’ai prévu de me rendre mardi 16 mars à Ankara."
    (candidate,) = extract(text, document_date=date(2021, 3, 10), language="fr").candidates
    assert candidate.title == "« J’ai prévu de me rendre mardi 16 mars à Ankara »"


@pytest.mark.parametrize(
    ("language", "text", "wanted", "factuality"),
    [
        ("fr", "Oslo ne votera pas avant juin 2031.", "Oslo ne votera pas avant juin 2031", "scheduled"),
        ("en", "Oslo will not vote until May 3, 2031.", "Oslo will not vote until May 3, 2031", "scheduled"),
        ("fr", "Un cessez-le-feu conclu mardi est rompu.", "Un cessez-le-feu est conclu", "happened"),
        ("en", "Troops left Goma on Tuesday, an army spokesman, Abdou Ba, said.", "Troops left Goma", "happened"),
    ],
)  # fmt: skip
def test_a_headline_ends_with_what_it_tells(language: str, text: str, wanted: str, factuality: str) -> None:
    first = extract(text, document_date=date(2024, 3, 14), language=language).candidates[0]
    assert (first.title, first.factuality) == (wanted, factuality)


def test_those_who_will_be_met_will_be_gathered():
    text = "Le secrétaire général présentera le plan aux dirigeants réunis samedi à Addis Abeba."
    assert "Les dirigeants seront réunis à Addis Abeba" in titles(text, "fr")
