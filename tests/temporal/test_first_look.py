"""What a first look at a text spares changes nothing: sentences, figures, folded letters and tokens stay the same."""

from itertools import product

import pytest

from timeline.temporal.encode import encode
from timeline.temporal.languages.language import language
from timeline.temporal.spelling import DIGITS
from timeline.temporal.tokenise import Document, fold, glance
from timeline.temporal.verb_groups import IDLE, QUOTE_SIGNS

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
    known = Document(text, grammar.lexicon, grammar.tokens, glance(text))
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
    seen = glance("Le 3 mai… oui.\n")
    assert not seen.narrow
    assert seen.signs == b"   0    .    .."  # the ellipsis, beyond Latin-1, may end a sentence too


def test_the_chains_of_a_run_are_those_of_its_place_in_a_sentence():
    reader = language("fr").reader
    letters = "".join(map(reader.letter, ["a", "été", "signé"]))
    assert [(start, end, chain.name) for start, end, chain in reader._chains[letters]] == [(0, 3, "passé-composé")]
    assert reader._chains[reader.letter("pas")] == ()


@pytest.mark.parametrize("name", ["fr", "en"])
@pytest.mark.parametrize("text", [*TEXTS, "S'il a été dit que « nous » partons - that is who “will” re-elect."])
def test_the_sign_of_a_word_tells_its_form_and_its_weight(text, name):
    known = language(name)
    signs, heavy = known.reader.signs, (known.tenses.borders | known.tenses.relatives) - QUOTE_SIGNS
    for sentence in Document(text, known.lexicon, known.grammar.tokens):
        told = b"".join(map(signs.__getitem__, sentence.words))
        letters, weights = told.translate(signs.letters).decode("latin-1"), told.translate(signs.weights)
        assert letters == "".join(map(known.reader.letter, sentence.words))
        for word, weight in zip(sentence.words, weights, strict=True):
            assert (weight == 14) == (word in heavy) and (weight == 6) == (word == ",")
        marked = told.translate(signs.table(signs.bearing("marker")))
        markers = known.tenses.verb_markers | known.tenses.reflexives
        assert [*marked] == [word in markers for word in sentence.words]


def test_letters_and_signs_of_latin_1_are_folded_as_any_other():
    grammar = language("fr").grammar
    for code in range(256):
        document = Document(chr(code), grammar.lexicon, grammar.tokens, glance(chr(code)))
        assert document.folded == fold(chr(code))


def test_figures_and_numbers_in_words_have_their_own_character_unless_they_are_one_with_the_next():
    grammar = language("fr").grammar
    text = "le 1er mai, 12 jours, un an, vingt et un ans, 100 000 un 3 er"
    (sentence,) = Document(text, grammar.lexicon, grammar.tokens)
    encoded = encode(sentence, grammar)
    numbers = {word: encoded.value(at) for at, word in enumerate(encoded.words) if encoded.value(at) is not None}
    assert numbers == {"1er": 1, "12": 12, "un": 1, "vingtetun": 21, "100 000": 100_000, "3": 3}
    assert all(encoded.codes[encoded.words.index(word)] == grammar.codes["<d>"] for word in ("12", "3"))
    assert sentence.spelled[sentence.words.index("12")] == grammar.codes["<d>"]  # known before `encode` looks at it
    assert sentence.spelled[sentence.words.index("1")] == DIGITS


@pytest.mark.parametrize("name", ["fr", "en"])
def test_no_chain_is_made_of_idle_forms_alone(name):
    reader = language(name).reader
    idle = [reader._letters[form] for form in IDLE if form in reader._letters]
    assert idle
    runs = ["".join(run) for length in range(1, 8) for run in product(idle, repeat=length)]
    assert not any(reader._chains[run] for run in runs)


@pytest.mark.parametrize(
    "name, filler, word", [("fr", "Il parle aux gens. ", "lundi"), ("en", "They talk. ", "Monday")]
)
@pytest.mark.parametrize("kept", [0, 1, 100, 1_985, 1_999, 2_000, 2_001, 2_019, 4_050, 6_000])
def test_a_word_is_found_wherever_it_stands_in_a_long_text(name, filler, word, kept):
    trigger, text = language(name).grammar.trigger, filler * 400
    assert trigger.finds_nothing(glance(text[:kept])) and trigger.finds_nothing(glance(text[:kept].replace(" ", "")))
    for around in (f"{text[:kept]} {word} {text}", f"{text[:kept]}’{word}, {text}", f"{text[:kept]} {word.upper()}"):
        assert not trigger.finds_nothing(glance(around))
    assert not trigger.finds_nothing(glance(f"{text[:kept]} 12 {text}"))
