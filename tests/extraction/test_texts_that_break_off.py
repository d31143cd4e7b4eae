"""Texts that break off in the middle of a sentence, as pages cut for subscribers do: nothing fails on their last words."""

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2021, 12, 9)
BROKEN = [
    ("en", "Norway and Spain, which share"),
    ("en", "which share"),
    ("en", "UNITED"),
    ("en", "Bulwark on Saturday, have been"),
    ("en", "The delegation met on Monday the chiefs of"),
    ("en", "The case arises from a protest on 18 September, when two activists tried"),
    ("en", "Uganda said on Tuesday it had pledged a battalion on Monday and"),
    ("en", "The bank robbed on Monday and"),
    ("en", "A visit to Paris on Monday is out of the question"),
    ("en", "The police arrested on Monday ten men suspected"),
    ("en", "Ten people were killed on Monday when the roof of the mine cave"),
    ("en", "people on a Monday. in killed rebels ten The cave"),
    ("en", "Its 'special military operation' killed 12 people in Kyiv on Monday."),
    ("en", "out of Paris by June the port the 1. ships wants"),
    ("en", "Their 'Peace Caravan' left Paris for Geneva on Monday."),
    ("en", "The envoy condemned the 2022"),
    (
        "en",
        "The council rejected eight petitions on October 22 and on the 27th gave 53 percent. The previous day gunfire in",
    ),
    ("en", "Shares rose on Thursday, their best day in two years, due"),
    ("fr", "Les ministres condamnent l'attentat qui a fait douze morts en août, à"),
    ("fr", "Le Mali a rencontré lundi le Niger, un attentat France"),
    ("fr", "Son 'opération' a fait douze morts à Kiev lundi."),
    ("fr", "Selon le ministre, qui parlait devant des journalistes dans un hôtel fréquenté par le maréchal Tito, des"),
    ("fr", "La police a arrêté lundi dix hommes soupçonnés"),
    ("fr", "Jeudi matin, la rencontre"),
    ("fr", "L'opposition guinéenne a rejeté jeudi la proposition"),
    ("fr", "La Cédéao, dont une délégation avait rencontré lundi les chefs"),
    ("fr", "La Cédéao, dont une délégation avait rencontré lundi les chefs de"),
    ("fr", "Le ministre a proposé mercredi à Bangkok et"),
    ("fr", "’accord lundi."),
    ("fr", "2 octobre 2018 le projet d’attentat au"),
    ("fr", "Ils disposent de cinq jours pour partir, soit"),
    ("fr", "Le Pérou n’a donné son accord que lundi"),
    ("fr", "LIMA, 18 mars (AFP) - "),
    ("en", "Mali accused France, Russia's 1994 ally in"),
    ("fr", "La présidente a salué Mme Diarra, arrêtée en 2022 et condamnée"),
    (  # what stands before "they" without a verb holds the word itself
        "en",
        "2019=[2019-01-01..2019-04-30]#START    They met at [the start of 2019].\n"
        "2021-03=[2021-03-11..2021-03-20]#MID    They met [mid March 2021].",
    ),
    (
        "en",
        "The diplomat who, on Monday, over tea, told me he dreaded bloodshed around August 31, Independence Day, was",
    ),
]
TOLD = {
    "en": """The envoys of Malaysia, whose prime minister spoke first, met the ministers of the Six in Rome on Monday, but
refused to say when they would leave if the talks failed. He said in a statement that both sides, which share a
river, had been in talks since May; on Friday they held talks on lifting the embargo with representatives of NATO.""",
    "fr": """Après un vote qui a divisé le pays, le ministre, Anna Bran, a rencontré lundi à Rome des chefs d'entreprise, ce
que Paris a condamné, le délai ayant expiré. Il a dit, de son côté, que l'armée partirait vendredi si les pourparlers
échouaient ; la trêve, qui devait expirer jeudi, a été prolongée, mais Sa Majesté le roi de Jordanie n'a pas reçu
les ministres de la Défense.""",
}


@pytest.mark.parametrize(("language", "text"), BROKEN)
def test_a_text_may_end_anywhere(language: str, text: str) -> None:
    extract(text, document_date=date(2024, 5, 6), language=language)


@pytest.mark.parametrize("language", TOLD)
def test_a_sentence_may_be_cut_at_either_end(language: str) -> None:
    words = TOLD[language].split()
    for k in range(1, len(words)):
        for text in (" ".join(words[:k]).rstrip(",.;"), " ".join(words[k:])):
            extract(text, document_date=date(2024, 5, 6), language=language)


EDGES = [
    ("fr", "La mission était annoncée pour hier ; elle a quitté la conférence.", date(1, 1, 2)),
    ("fr", "Élue le 3 mars à M. Diop la semaine prochaine.", date(1, 1, 2)),
    ("en", "The assembly will vote before it adjourns tomorrow.", date(9999, 12, 30)),
    ("fr", "Les émeutes de novembre dernier ont fait trois morts.", date(1, 1, 8)),
    ("en", "The mission left last December.", date(1, 1, 8)),
    ("fr", "Les ports ont été bloqués aujourd’hui.", date(9999, 12, 31)),
]


@pytest.mark.parametrize(("language", "text", "day"), EDGES)
def test_a_day_at_either_end_of_the_calendar_breaks_nothing(language: str, text: str, day: date) -> None:
    extract(text, document_date=day, language=language)


@pytest.mark.parametrize(
    ("language", "text", "last"),
    [
        ("fr", "prolongé mardi l’état d’urgence.", ","),
        ("fr", "manqué lundi le rendez-vous.", ","),
        ("en", "offered on Monday to host the talks.", ","),
        ("en", "Monday the withdrawal of its troops in March.", "the"),
        ("en", "The Soviet Union recalled its envoy to Cuba on 28 October 1962.", "in"),
    ],
)
def test_the_last_word_of_a_text_does_not_stand_before_its_first(language: str, text: str, last: str) -> None:
    whole, broken = (
        extract(t, document_date=date(2024, 5, 6), language=language).candidates for t in (text, f"{text} {last}")
    )
    assert [(c.kind, c.title.removesuffix(f". {last}")) for c in broken] == [(c.kind, c.title) for c in whole]


@pytest.mark.parametrize("last", ["", " It came to nothing. They went in.", " They said they would never."])
def test_the_last_word_of_a_text_tells_nothing_of_the_first(last: str) -> None:
    """Before the first word of a text stands none, and not the last."""
    first = extract(
        f"Mekele fell to the rebels on Monday.{last}", document_date=date(2021, 12, 9), language="en"
    ).candidates[0]
    assert first.title == "Mekele fell to the rebels"
    assert first.reasons["place"].en == "“Mekele”"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Rebuffed the mediators on Monday. It was late."),
        ("fr", "Ont rejeté lundi le projet de loi. Il était tard."),
    ],
)
def test_a_text_that_opens_on_its_verb_names_nobody_who_acts(language: str, text: str) -> None:
    """Before the first word stands nobody, and least of all the whole text."""
    told = extract(text, document_date=DAY, language=language).candidates
    assert told and not any(candidate.actors for candidate in told)


LATE = {
    "en": "It was late in the evening and nobody there knew anything of what had been said in the room next door",
    "fr": "Il était tard dans la soirée et personne là-bas ne savait rien de ce qui avait été dit dans la pièce à côté",
}


@pytest.mark.parametrize(
    ("language", "first", "last"),
    [
        ("en", "The summit, first set for May 15, has been moved to June 3.", "for"),
        ("en", "Election was organised on December 1.", "for"),
        ("en", "Deadline looming on Sunday, mediators shuttled between the two hotels.", "with"),
        ("fr", "Une conférence est convoquée à Prague pour mardi prochain.", "pour"),
        ("fr", "Attaque vendredi a vidé Kiev.", "avant"),
        ("fr", "64 blessés jeudi dans des frappes russes.", "que"),
        (
            "fr",
            "La ministre croate Helena Kras et le ministre uruguayen Tomás Arrieta se sont vus. "
            "Les deux ministres ont signé lundi un accord.",
            "de",
        ),
    ],
)
def test_what_opens_a_text_is_read_as_where_the_text_goes_on(language: str, first: str, last: str) -> None:
    """No preposition of a last, broken sentence leads the first word of the text."""
    whole, broken = (
        [
            (told.title, told.kind, told.interval)
            for told in extract(text, document_date=DAY, language=language).candidates
        ]
        for text in (f"{first}\n\n{LATE[language]}.", f"{first}\n\n{LATE[language]} {last}")
    )
    assert broken == whole
