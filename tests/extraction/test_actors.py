"""Who takes part in a happening, as what, and who does not: families of sentences, each by examples of its own."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


def _cast(text: str, language: str, at: int = -1) -> dict[str, tuple[str | None, str]]:
    candidates = extract(text, document_date=date(2015, 3, 19), language=language).candidates
    return {actor.name: (actor.country, actor.role) for actor in candidates[at].actors}


def _countries(text: str, language: str, at: int = -1) -> set[str | None]:
    return {country for country, _ in _cast(text, language, at).values()}


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        # what governs a description governs the name after its comma
        (
            "fr",
            "Le consul britannique s’est entretenu lundi avec le candidat de l’opposition, Dyson Mkanda.",
            "Dyson Mkanda",
            "participant",
        ),
        (
            "fr",
            "Le procureur de la Cour pénale internationale, Luis Ocampo, a annoncé mercredi une enquête.",
            "Luis Ocampo",
            "agent",
        ),
        # what stands after a semicolon or a colon goes with its own verb
        (
            "en",
            "The council is to meet tomorrow; Dr Joseph Lund, the chairman, telephoned Joe Biden on Saturday.",
            "Joseph Lund",
            "participant",
        ),
        (
            "en",
            "If you are just joining us: the Ecuadorean foreign minister, Gabriela Sol, said on Saturday that it had rained.",
            "Gabriela Sol",
            "agent",
        ),
        # what opens a sentence with a participle ends at its comma
        (
            "fr",
            "Reçu lundi à l’Élysée par le chef de l’État, le ministre islandais Jon Hall a plaidé mardi pour un accord.",
            "Jon Hall",
            "agent",
        ),
        # "y" is no impersonal beside another verb
        (
            "fr",
            "La ministre norvégienne Kari Lund est arrivée lundi à Tallinn. Elle y a rencontré mardi Joe Biden.",
            "Kari Lund",
            "participant",
        ),
        # whoever signed was received, not the country of the town
        (
            "fr",
            "Le président maldivien Hassan Didi s’envolait pour Pékin, où il a signé un accord et où son hôte Xi Jinping "
            "l’a reçu le 10 janvier.",
            "Hassan Didi",
            "participant",
        ),
        # a number of days is nobody's: "her" is the object
        ("en", "Anna Silva stayed. Nicolas Maduro gave her three days to go on Monday.", "Anna Silva", "recipient"),
        # "il" for a body named with a masculine word, "she" for no body
        (
            "fr",
            "Le groupe américain Exor Mobile n’a rien dit. Il a démenti lundi avoir financé la campagne.",
            "Exor Mobile",
            "agent",
        ),
        (
            "en",
            "The ARU shelled the town, said the governor, Colette Mboli. She accused South Sudan on Friday of arming the "
            "group.",
            "Colette Mboli",
            "agent",
        ),
        # the age, the body of two, an office told by its owner
        ("en", "Nikos Pavlidis flew to Skopje. The 54-year-old met Joe Biden on Tuesday.", "Nikos Pavlidis", "participant"),
        (
            "en",
            "The mission of ECOWAS and the United Nations which travelled to Banjul on 13 December was led by her.",
            "ECOWAS",
            "participant",
        ),
        (
            "fr",
            "Le secrétaire général de la Fédération des ligues, le Chilien Ramiro Soto, a démissionné lundi.",
            "Ramiro Soto",
            "agent",
        ),
        ("fr", "Le numéro deux du parti au pouvoir en Angola, Bento Neves, a démissionné lundi.", "Bento Neves", "agent"),
        ("en", "Selim Akdo is held. We wrote to Selim Akdo, whose trial opens on Monday.", "Selim Akdo", "recipient"),
        # a president whose name is also that of a country
        ("fr", "Le président Hollande a reçu lundi Joe Biden.", "François Hollande", "participant"),
        # a field between the office and its name: nobody named before
        (
            "fr",
            "Le ministre Paul Kerrec s’est tu. Le ministre de la pêche, Cormac Daly, a accusé lundi les pêcheurs.",
            "Cormac Daly",
            "agent",
        ),
        # whoever was named last is "she"; who acts after "after"; an answer told by its note
        (
            "en",
            "Rasmus Overby thanked Uganda. The ARU shelled the town, according to the governor, Colette Mboli. She "
            "accused South Sudan on Friday of arming it.",
            "Colette Mboli",
            "agent",
        ),
        ("en", "The passage was agreed after Fred Okwir met Joe Biden in Yambio on Monday.", "Fred Okwir", "participant"),
        ("fr", "Le Brésil nous a répondu, par une note du 15 février, que le dossier était incomplet.", "Brésil", "agent"),
        # the initials of the court stand between
        ("fr", "Le procureur de la Cour spéciale (CSP), Luis Ocampo, a annoncé lundi une enquête.", "Luis Ocampo", "agent"),
        # the date set apart belongs to the noun: who does it, to whom
        (
            "fr",
            "L’arrestation du capitaine danois par la marine islandaise, le 3 mars, a provoqué la colère de Copenhague.",
            "Islande",
            "agent",
        ),
        ("fr", "L’invasion du Koweït par l’Irak, le 2 août 1990, a surpris Washington.", "Koweït", "recipient"),
    ],
)  # fmt: skip
def test_who_takes_part(language: str, text: str, name: str, role: str) -> None:
    assert _cast(text, language).get(name, (None, ""))[1] == role


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        # where an ambassador is posted, of whom something is asked, whose town hall it is
        ("fr", "Oslo a rappelé lundi son ambassadeur à Pékin.", "CHN"),
        ("fr", "Varsovie a demandé mardi à Minsk de libérer deux journalistes.", "BLR"),
        ("fr", "La mairie de Bizerte a annoncé lundi la fermeture du port.", "TUN"),
        # "celui du"; two that were named, told again; an adjective beside a pronoun that only takes the subject up
        ("fr", "Le président du Bénin et celui du Togo se sont vus lundi.", "TGO"),
        ("fr", "Le président du Bénin et celui du Togo se sont vus lundi. Les deux hommes se verront jeudi.", "BEN"),
        ("en", "The presidents of Benin and Togo met on Monday. The two men will meet again on Thursday.", "TGO"),
        ("en", "Slovenia and Croatia resumed talks. The two countries will sign an agreement on April 3.", "HRV"),
        ("fr", "La mission uruguayenne, elle, était annoncée pour lundi.", "URY"),
        # the last two who hold that office
        (
            "fr",
            "La ministre croate Helena Kras et le ministre uruguayen Tomás Arrieta se sont vus. Le président Macron a "
            "parlé à Joe Biden. Les deux ministres ont signé lundi un accord.",
            "HRV",
        ),
        # what was told to be planned before
        ("en", "Romano Prodi had put off a visit to Algiers. The trip will now take place on April 17.", "ITA"),
    ],
)
def test_a_power_told_by_its_town(language: str, text: str, country: str) -> None:
    assert country in _countries(text, language)


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("fr", "Le ministre irlandais a rencontré lundi Joe Biden à Bruxelles, en marge du conseil des Douze.", "EUU"),
        ("en", "The Irish minister met Joe Biden on Monday on the sidelines of the NATO council.", "NAT"),
        ("fr", "Le président chilien a demandé mardi à Genève la levée des sanctions.", "CHE"),
        # two of whom nobody has spoken yet
        ("en", "Slovenia and Croatia resumed talks. Two men were arrested on Monday.", "SVN"),
    ],
)
def test_who_takes_no_part(language: str, text: str, country: str) -> None:
    assert country not in _countries(text, language)


_INTERVIEW = (
    "Ama Boateng, ministre ghanéenne de la pêche, est à Paris. Nous l’avons rencontrée.\n\n{}\n\n"
    "Êtes-vous confiante ?\n\nNous verrons bien.\n\nEt ensuite ?\n\nRien n’est joué."
)


@pytest.mark.parametrize(
    ("answer", "role"),
    [
        ("Qu’attendez-vous ?\n\nJ’ai rencontré lundi Joe Biden.", "participant"),
        ("Qu’attendez-vous ?\n\nJ’ai été reçue lundi par Joe Biden.", "participant"),
        ("Qu’attendez-vous ?\n\nJoe Biden m’avait promis lundi son appui.", "recipient"),
    ],
)
def test_who_is_questioned_says_i(answer: str, role: str) -> None:
    assert _cast(_INTERVIEW.format(answer), "fr")["Ama Boateng"] == ("GHA", role)


def test_before_the_first_question_we_are_the_paper() -> None:
    text = _INTERVIEW.format("Qu’attendez-vous ?\n\nDe la patience.").replace("rencontrée", "rencontrée lundi")
    assert "Ama Boateng" not in [name for name, (_, role) in _cast(text, "fr", 0).items() if role == "agent"]


def test_a_place_is_no_name_of_an_office() -> None:
    text = "Sir Anthony Eden a parlé. Vendredi, aux Communes, le premier ministre a parlé d’une situation grave."
    assert "Communes" not in _cast(text, "fr")


def test_nobody_is_called_men_or_countries() -> None:
    assert not {"Hommes", "Premier"} & set(
        _cast("Les deux hommes se retrouveront jeudi au cours du premier semestre.", "fr")
    )


@pytest.mark.parametrize(
    "text",
    [
        "L’équipage doit rentrer avant Pâques, a exigé mardi le comité.",
        "Une avarie de gouvernail a contraint lundi le voilier à se dérouter.",
        "Le numéro de mardi a été saisi à Tunis.",
    ],
)
def test_feasts_and_things_act_on_nobody(text: str) -> None:
    assert not {"Pâques", "Avarie de gouvernail", "Numéro"} & set(_cast(text, "fr"))
