"""Somebody told of with initials, a title or a long phrase of office is one person, and nobody else."""

from datetime import date

import pytest

from timeline.extraction import extract

ENDING = {"en": " met Mr Sato on Tuesday.", "fr": " a rencontré M. Sato mardi."}


def actors(language, day, text):
    text += "" if text.endswith(".") else ENDING[language]
    found = extract(text, document_date=date.fromisoformat(day), language=language).candidates
    names = {(actor.name, actor.country) for actor in found[-1].actors} if found else set()
    return names - {("Sato", None)}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "General P. S. Gyani, the Indian officer,", {("P. S. Gyani", "IND")}),
        ("en", "Mr. A. J. Brankov left Rome on Tuesday.", {("A. J. Brankov", None), ("Italy", "ITA")}),
        ("en", "J. R. Brankov", {("J. R. Brankov", None)}),
        ("fr", "M. J. R. Brankov", {("J. R. Brankov", None)}),
        ("en", "H.E. Ato Brankov", {("Ato Brankov", None)}),
        ("en", "They had a plan B. Sweden met Norway on Tuesday.", {("Sweden", "SWE"), ("Norway", "NOR")}),
    ],
)
def test_initials_belong_to_the_name(language, text, expected):
    assert actors(language, "1985-06-14", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ambassador William B. Brankov Jr. met Mr Sato on Tuesday.", {("William B. Brankov Jr", None)}),
        ("William Brankov, Jr., left. Mr. Brankov left Rome on Tuesday.", {("William Brankov", None), ("Italy", "ITA")}),
        ("Martin Luther King Jr. met Mr Sato on Tuesday.", {("Martin Luther King", "USA")}),
        ("Coun. Edna Harland", {("Edna Harland", None)}),
        ("The Rev. Jesse Brankov met Signor Colli on Tuesday.", {("Jesse Brankov", None), ("Colli", None)}),
        ("Detective Superintendent Allan Brankov", {("Allan Brankov", None)}),
    ],
)  # fmt: skip
def test_titles_and_what_follows_a_surname_are_nobody(text, expected):
    assert actors("en", "1985-06-14", text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The Chief of Defence Staff, General Otto Bran,", {("Otto Bran", None)}),
        ("en", "The head of the delegation, Mr Otto Bran,", {("Otto Bran", None)}),
        ("en", "The Minister of State at the Foreign Office, Mr Otto Bran,", {("Otto Bran", "GBR")}),
        ("en", "The Northern Ireland Secretary, Mr. Otto Bran,", {("Otto Bran", "GBR")}),
        ("en", "The Permanent Under-Secretary at the Foreign Office, Sir Otto Bran,", {("Otto Bran", "GBR")}),
        ("en", "The third secretary at the British embassy, Mr Otto Bran,", {("Otto Bran", "GBR")}),
        ("en", "The British High Commissioner in Lagos, Mr Otto Bran,", {("Otto Bran", "GBR")}),
        ("en", "The High Commissioner in Lagos, Mr Otto Bran,", {("Otto Bran", None)}),
        ("en", "The Lord Mayor, Otto Bran,", {("Otto Bran", None)}),
        ("en", "The Swedish Minister for Foreign Trade, Mr Otto Bran,", {("Otto Bran", "SWE")}),
        ("en", "The Chairperson of the jury, Otto Bran, left Rome on Sunday. The Chairperson", {("Otto Bran", None)}),
        ("en", "The envoy of President Reagan, Otto Bran,", {("Otto Bran", "USA")}),
        ("en", "Mr Sato and the Minister for Trade, Mr Otto Bran, met on Tuesday.", {("Otto Bran", None)}),
        ("fr", "Le chef de la délégation, M. Otto Bran,", {("Otto Bran", None)}),
        ("fr", "Le troisième secrétaire à l’ambassade britannique, M. Otto Bran,", {("Otto Bran", "GBR")}),
    ],
)  # fmt: skip
def test_a_long_phrase_of_office_is_whoever_is_named_after_it(language, text, expected):
    assert actors(language, "1985-06-14", text) == expected


def test_the_premier_of_a_part_of_a_land_does_not_lead_it():
    text = "The Premier of Queensland, Mr Otto Bran, left on Sunday. The Australian Prime Minister"
    assert actors("en", "1985-06-14", text) == {("Bob Hawke", "AUS")}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Mozambique waits. Maputo is quiet. Mr Dhlakama", {("Afonso Dhlakama", "MOZ")}),
        ("fr", "Le Mozambique attend. Maputo est calme. M. Dhlakama", {("Afonso Dhlakama", "MOZ")}),
        ("en", "Sweden waits. Oslo is quiet. Mr Dhlakama left Rome on Tuesday.", {("Dhlakama", None), ("Italy", "ITA")}),
        ("en", "Mr. de la Rome left Madrid on Tuesday.", {("de la Rome", None), ("Spain", "ESP")}),
        ("en", "A government spokesman, Mr. Otto Bran,", {("Otto Bran", None)}),
        ("fr", "Le porte-parole du ministère, M. Otto Bran,", {("Otto Bran", None)}),
    ],
)  # fmt: skip
def test_a_surname_means_whom_the_tables_know_of_the_lands_told_of(language, text, expected):
    assert actors(language, "1992-10-23", text) == expected
