"""What a first look at a text spares changes nothing: sentences, figures, folded letters and tokens stay the same."""

import pytest

from timeline.temporal.languages.language import language
from timeline.temporal.tokenise import Document

TEXTS = [
    "Il part lundi. « Bien ! » dit-elle… Et le 3 mars ? Rien.\nAu 12 rue X., M. Dupont paie 100 000 euros le 5\u00a0mai.",
    "L’accord du 3 mars 2021… “Fin.” Puis – le 4 – il part ! \U0001f600 Le 7/12/2021, 18h30.\n\n1 200 personnes",
    "un 1 2 3 2021. le 3",
    "...!?… \n \n. a.b. 3.4 . 5",
    "",
]


@pytest.mark.parametrize("name", ["fr", "en"])
@pytest.mark.parametrize("text", TEXTS)
def test_a_document_that_is_known_well_is_cut_as_any_other(text, name):
    grammar = language(name).grammar
    glance = grammar.trigger.glance(text)
    known = Document(text, grammar.lexicon, grammar.tokens, True, glance.narrow, glance.signs)
    plain = Document(text, grammar.lexicon, grammar.tokens)
    assert known.folded == plain.folded and known.bounds == plain.bounds
    for one, other in zip(known, plain, strict=True):
        assert (one.words, one.starts, one.spelled) == (other.words, other.starts, other.spelled)


@pytest.mark.parametrize("name", ["fr", "en"])
@pytest.mark.parametrize("text", TEXTS)
def test_a_row_of_pieces_tells_what_the_words_tell_one_by_one(text, name):
    grammar = language(name).grammar
    for sentence in Document(text, grammar.lexicon, grammar.tokens):
        assert all(map(sentence.document.folded.startswith, sentence.words, sentence.starts))
        assert len(sentence.spelled) == len(sentence.words)


def test_a_look_at_a_text_tells_its_figures_and_full_stops():
    glance = language("fr").grammar.trigger.glance("Le 3 mai… oui.\n")
    assert glance.digits and not glance.narrow
    assert glance.signs == b"   0    .    .."  # the ellipsis, beyond Latin-1, may end a sentence too


def test_the_chains_of_a_run_are_those_of_its_place_in_a_sentence():
    reader = language("fr").reader
    letters = "".join(map(reader.letter, ["a", "été", "signé"]))
    assert [(start, end, chain.name) for start, end, chain in reader._chains[letters]] == [(0, 3, "passé-composé")]
    assert reader._chains[reader.letter("pas")] == ()
