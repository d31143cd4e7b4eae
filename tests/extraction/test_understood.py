"""Those whom a happening concerns though its own words leave them unsaid: understood from the article as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from timeline.extraction import Candidate, extract, finish
from timeline.extraction.drafts import Draft
from timeline.extraction.reading import Article
from timeline.extraction.understood import weights
from timeline.extraction.understood_signs import Parties, Scale

FRENCH = """Conakry. – La Guinée a rompu lundi ses relations avec le Portugal, qu’elle accuse d’avoir débarqué des hommes \
sur ses plages dans la nuit de samedi à dimanche. Le président guinéen, M. Sékou Touré, a demandé dimanche l’envoi de \
troupes des Nations unies en Guinée. Le gouvernement guinéen a décrété mardi la mobilisation.

Le Portugal a démenti lundi toute participation à l’attaque contre la Guinée. L’armée guinéenne a affirmé mardi \
tenir toute la ville. La Guinée a fermé lundi ses frontières et la radio guinéenne a lu dimanche un appel aux voisins de la \
Guinée.

Le Nigeria a annoncé lundi l’envoi d’armes et de munitions. L’Algérie a proposé mardi d’acheminer des volontaires. Une aide \
alimentaire de quatre millions de dollars sera débloquée vendredi.
"""
ENGLISH = """CONAKRY — Guinea broke off relations with Portugal on Monday, accusing it of having landed men on its beaches \
in the night of Saturday to Sunday. President Sekou Toure of Guinea asked on Sunday for United Nations troops in Guinea. \
The Guinean government decreed a mobilisation on Tuesday.

Portugal on Monday denied any part in the attack on Guinea. The Guinean army said on Tuesday that it held \
the whole town. Guinea closed its borders on Monday, and Guinean radio on Sunday read an appeal to the neighbours of \
Guinea.

Nigeria announced on Monday that it was sending arms and ammunition. Algeria offered volunteers on Tuesday. Food \
aid worth four million dollars will be released on Friday.
"""


def told(text: str, language: str) -> dict[str, Candidate]:
    found = extract(text, document_date=date(1970, 11, 25), language=language).candidates
    return {candidate.quote.exact: candidate for candidate in found}


def of(candidates: dict[str, Candidate], words: str) -> Candidate:
    return next(candidate for quote, candidate in candidates.items() if words in quote)


@pytest.mark.parametrize(
    ("text", "language", "words", "marked"),
    [
        (FRENCH, "fr", "débloquée", "Guinée (participant, sous-entendu par l’article)"),
        (ENGLISH, "en", "Food", "Guinea (participant, understood from the article)"),
    ],
)
def test_whom_help_is_meant_for_is_understood_and_the_reason_says_so(
    text: str, language: str, words: str, marked: str
) -> None:
    meant = of(told(text, language), words)
    assert "GIN" in {actor.country for actor in meant.actors}
    assert marked in getattr(meant.reasons["actors"], language)
    assert meant.understood == tuple(actor.name for actor in meant.actors if actor.country == "GIN")


@pytest.mark.parametrize(("text", "language", "words"), [(FRENCH, "fr", "relations"), (ENGLISH, "en", "relations")])
def test_those_whom_the_words_name_are_marked_as_nothing_else(text: str, language: str, words: str) -> None:
    broken = of(told(text, language), words)
    assert [actor.country for actor in broken.actors] == ["GIN", "PRT"]
    assert broken.understood == ()
    assert "sous-entendu" not in broken.reasons["actors"].fr
    assert "understood" not in broken.reasons["actors"].en


def test_somebody_named_once_in_passing_is_not_drawn_into_what_others_do() -> None:
    for candidate in told(FRENCH, "fr").values():
        if "Algérie" not in candidate.quote.exact:
            assert "DZA" not in {actor.country for actor in candidate.actors}


@pytest.mark.parametrize(
    "text",
    ["Le Nigeria a annoncé lundi l’envoi d’armes.", "La Guinée a protesté lundi. Le Nigeria a annoncé mardi une aide."],
)
def test_a_few_sentences_say_nothing_about_who_is_left_unsaid(text: str) -> None:
    for candidate in told(text, "fr").values():
        assert "sous-entendu" not in candidate.reasons["actors"].fr


def test_more_of_the_same_article_changes_neither_order_nor_result() -> None:
    assert told(FRENCH, "fr") == told(FRENCH, "fr")


def test_what_is_weighed_has_a_weight_and_a_beginning() -> None:
    table = weights()
    assert table[""] < 0
    assert all(-5 < weight < 5 for weight in table.values())
    assert table["in its words"] > table["far before"]


@pytest.mark.parametrize(("text", "language"), [(FRENCH, "fr"), (ENGLISH, "en")])
def test_groups_weigh_as_much_as_the_signs_they_stand_for(
    text: str, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def compare(article, drafts, candidates):
        table = weights()
        weighed = Parties(article, candidates, Scale(lambda signs: sum(round(100 * table.get(s, 0)) for s in signs)))
        named = Parties(article, candidates, Scale[tuple[str, ...]](tuple))
        for index, (draft, candidate) in enumerate(zip(drafts, candidates, strict=True)):
            names, sums = dict(named.of(index, draft, candidate)), dict(weighed.of(index, draft, candidate))
            assert names.keys() == sums.keys()
            for code, told in names.items():
                assert len(set(told)) == len(told)
                assert sums[code] == round(sum(100 * table.get(sign, 0) for sign in told))
        return tuple(candidates)

    monkeypatch.setattr(finish, "add_understood", compare)
    assert told(text, language)


def test_signs_tell_whom_the_paragraph_names_most_whom_it_named_last_and_whom_the_sentence_names_later() -> None:
    signs: dict[str, set[str]] = {}

    def gather(article: Article, drafts: Sequence[Draft], candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
        parties = Parties(article, candidates, Scale[tuple[str, ...]](tuple))
        at = next(k for k, candidate in enumerate(candidates) if "closed its borders" in candidate.quote.exact)
        signs.update((code, set(told)) for code, told in parties.of(at, drafts[at], candidates[at]))
        return tuple(candidates)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(finish, "add_understood", gather)
        told(
            ENGLISH.replace("on Monday, and Guinean radio", "on Monday, while Portugal protested and Guinean radio"),
            "en",
        )
    assert {"2 times in its paragraph", "named last", "later in its sentence"} <= signs["PRT"]
    assert "named last" not in signs["NGA"]
    assert not any("in its paragraph" in sign and "times" in sign for sign in signs["NGA"])
