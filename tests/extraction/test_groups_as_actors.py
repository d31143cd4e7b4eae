"""Groups of states and of people told of without the names of their members, and bodies that say who their members are."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(2020, 6, 17)
SAHEL = "Mali, Burkina Faso and Niger left the African Union on Wednesday. "
SAHEL_FR = "Le Mali, le Burkina Faso et le Niger ont quitté l'Union africaine mercredi. "
THREE = {"MLI", "BFA", "NER"}


def last(text: str, language: str) -> Candidate:
    return extract(text, document_date=DAY, language=language).candidates[-1]


def countries(text: str, language: str) -> set[str | None]:
    return {actor.country for actor in last(text, language).actors}


def names(text: str, language: str) -> set[str]:
    return {actor.name for actor in last(text, language).actors}


MEMBERS = [
    ("A working committee made up of Kenya, Somalia and Zambia will meet on November 3.", "en", "KEN SOM ZMB"),
    ("A committee of Kenya, Somalia and Zambia will meet on November 3.", "en", "KEN SOM ZMB"),
    ("A force made up of Kenya, Somalia and Zambia attacked the rebels on June 3.", "en", "KEN SOM ZMB"),
    ("The navies of Kenya, Somalia and Zambia met on June 3.", "en", "KEN SOM ZMB"),
    ("Un groupe réunissant le Kenya, la Somalie et la Zambie se réunira le 3 novembre.", "fr", "KEN SOM ZMB"),
    ("Un comité regroupant le Kenya, la Somalie et la Zambie a adopté un texte le 3 juin.", "fr", "KEN SOM ZMB"),
    ("Une mission composée du Kenya, de la Somalie et de la Zambie se réunira le 3 novembre.", "fr", "KEN SOM ZMB"),
]


@pytest.mark.parametrize(("text", "language", "codes"), MEMBERS)
def test_a_body_acts_for_all_of_its_members(text: str, language: str, codes: str) -> None:
    assert countries(text, language) - {None} == {*codes.split()}
    assert last(text, language).title.split(" ")[1] == text.split(" ")[1]  # the body, and not its last two members


def test_what_is_made_is_no_list_of_members() -> None:
    assert last("The committee made a promise to Kenya on Monday.", "en").kind == "offer"
    closed = "A day after a meeting of Kenya, Somalia and Uganda signed a treaty on Monday."
    assert countries(closed, "en") == {"SOM", "UGA"}


TOGETHER = [
    ("The Baltic states expelled three diplomats on Friday.", "en", "EST LVA LTU"),
    ("The three Baltic delegations agreed on a text on Friday.", "en", "EST LVA LTU"),
    ("The foreign ministers of the Baltic states met on Friday.", "en", "EST LVA LTU"),
    ("The two Koreas signed a truce on Friday.", "en", "PRK KOR"),
    ("Les pays baltes ont expulsé trois diplomates vendredi.", "fr", "EST LVA LTU"),
    ("Les trois capitales baltes ont protesté vendredi.", "fr", "EST LVA LTU"),
    ("Paris a livré des armes aux pays baltes vendredi.", "fr", "FRA EST LVA LTU"),
    ("Les deux Corées ont signé une trêve vendredi.", "fr", "PRK KOR"),
    ("Les pays nordiques ont condamné l'attaque vendredi.", "fr", "DNK FIN ISL NOR SWE"),
    (SAHEL + "The three military-led states announced a force on Thursday.", "en", "MLI BFA NER"),
    (SAHEL + "The juntas announced a force on Thursday.", "en", "MLI BFA NER"),
    (SAHEL + "The trio signed a pact on Thursday.", "en", "MLI BFA NER"),
    (SAHEL_FR + "Les trois juntes ont annoncé une force jeudi.", "fr", "MLI BFA NER"),
    (SAHEL_FR + "Les juntes ont signé un pacte jeudi.", "fr", "MLI BFA NER"),
    (SAHEL_FR + "Le trio a signé un pacte jeudi.", "fr", "MLI BFA NER"),
]


@pytest.mark.parametrize(("text", "language", "codes"), TOGETHER)
def test_a_group_is_its_members(text: str, language: str, codes: str) -> None:
    assert countries(text, language) - {None} == {*codes.split()}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Two Baltic states protested on Friday.", "en"),
        ("A ship sank in the Baltic Sea on Friday.", "en"),
        (SAHEL + "A trio of judges met on Thursday.", "en"),
        (SAHEL + "The military met on Thursday.", "en"),
        (SAHEL_FR + "Les juntes d'Asie se sont réunies jeudi.", "fr"),
    ],
)
def test_others_are_not_those_named_before(text: str, language: str) -> None:
    assert not countries(text, language) & {"EST", "LVA", "LTU", "BFA", "NER"}


XI = "Xi Jinping Peng Liyuan"
COUPLES = [
    ("Xi Jinping and his wife, Peng Liyuan, landed on Monday. The couple left on Tuesday.", "en", XI),
    ("Emmanuel Macron landed on Monday with his wife. The couple left on Tuesday.", "en", "Emmanuel Macron"),
    ("Xi Jinping et son épouse, Peng Liyuan, ont atterri lundi. Le couple est reparti mardi.", "fr", XI),
]


@pytest.mark.parametrize(("text", "language", "expected"), COUPLES)
def test_a_couple_is_the_two_told_of(text: str, language: str, expected: str) -> None:
    assert " ".join(actor.name for actor in last(text, language).actors) == expected


def test_a_couple_of_others_is_nobody_named() -> None:
    text = "Emmanuel Macron et son épouse ont atterri lundi. Un couple de touristes a été enlevé mardi."
    assert "Emmanuel Macron" not in names(text, "fr")


COURT = "Switzerland took Nigeria to the International Tribunal for the Law of the Sea. "
COURT_FR = "La Suisse a attaqué le Nigeria devant le Tribunal international du droit de la mer. "
FUND_FR = "Le Mexique a saisi le Fonds monétaire international en mai. "
BODIES = [
    (COURT + "The judges ruled on Saturday that the ship must be freed.", "en", "ITL"),
    (COURT + "The court ruled on Saturday that the ship must be freed.", "en", "ITL"),
    (COURT_FR + "Les juges ont ordonné samedi la libération du navire.", "fr", "ITL"),
    (COURT_FR + "La juridiction a tranché samedi.", "fr", "ITL"),
    ("Qatar Airways left Baghdad in May. The airline will resume its flights on Monday.", "en", "QAT"),
    ("Qatar Airways a quitté Bagdad en mai. La compagnie reprendra ses vols lundi.", "fr", "QAT"),
    ("The M23 rebels took Goma in May. The rebels withdrew on Friday.", "en", "COD"),
    ("Le M23, un mouvement rebelle, a pris Goma en mai. Les rebelles se sont retirés vendredi.", "fr", "COD"),
    ("The African Union sent a mission to Bamako in May. The mission left on Friday.", "en", "AFU"),
    ("A Japanese team landed in May. The team left on Friday.", "en", "JPN"),
    ("Une équipe japonaise a atterri en mai. L'équipe est repartie vendredi.", "fr", "JPN"),
    ("Une mission de l'OEA a atterri en mai. La mission est repartie vendredi.", "fr", "OAS"),
]


@pytest.mark.parametrize(("text", "language", "code"), BODIES)
def test_a_body_is_taken_up_by_those_in_it(text: str, language: str, code: str) -> None:
    assert countries(text, language) == {code}


@pytest.mark.parametrize(
    ("text", "language", "code"),
    [
        (COURT + "Seven judges were appointed on Saturday.", "en", "ITL"),
        (COURT + "The judges of Lima ruled on Saturday.", "en", "ITL"),
        (COURT_FR + "Les juges d'Ankara ont tranché samedi.", "fr", "ITL"),
        (COURT + "In Lima the judges sentenced the general on Saturday.", "en", "ITL"),
        ("The M23 took Goma in May. The rebels in Idlib withdrew on Friday.", "en", "COD"),
        ("Japan sent a note in May. The mission left on Friday.", "en", "JPN"),
        ("L'Union africaine a siégé en mai. Les milices du parti au pouvoir ont pris Lilongwe vendredi.", "fr", "AFU"),
        ("The IMF and the Federal Reserve met in May. The federation met on Friday.", "en", "IMF"),
    ],
)
def test_no_other_body_is_taken_up(text: str, language: str, code: str) -> None:
    assert code not in countries(text, language)


def test_what_is_said_before_a_comma_is_another_body() -> None:
    text = "The IMF was asked in May. Lopez called the Fund, the Federal Reserve and Paris. The Fund met on Friday."
    assert names(text, "en") == {"IMF"}


@pytest.mark.parametrize(
    ("text", "language", "code"),
    [
        ("Hundreds marched in Lima on Saturday to protest against London.", "en", "GBR"),
        ("Hundreds marched on Saturday to denounce France.", "en", "FRA"),
        ("Des milliers de personnes ont défilé samedi à Lima pour protester contre Londres.", "fr", "GBR"),
        ("Des étudiants ont défilé samedi pour dénoncer la France.", "fr", "FRA"),
    ],
)
def test_a_march_is_aimed_at_whom_it_blames(text: str, language: str, code: str) -> None:
    assert [actor.country for actor in last(text, language).actors if actor.role == "recipient"] == [code]


@pytest.mark.parametrize(
    ("text", "language", "code"),
    [
        ("The company applied to the Hamburg court on Monday.", "en", None),
        ("The company applied to the tribunal in Hamburg on Monday.", "en", None),
        ("L'armateur a saisi lundi le tribunal de commerce de Hambourg.", "fr", None),
        ("Judges were arrested in Hamburg on Monday.", "en", "DEU"),
        ("Trois pêcheurs ont saisi lundi le tribunal de Brest.", "fr", "FRA"),
        ("Des étudiants ont défilé lundi à Hambourg.", "fr", "DEU"),
    ],
)
def test_whoever_goes_to_a_court_comes_from_anywhere(text: str, language: str, code: str | None) -> None:
    assert countries(text, language) == {code}


REGIONS = [
    ("West Africa's main regional bloc met on Friday.", "en", "ECW"),
    ("The Southeast Asian bloc met on Friday.", "en", "ASN"),
    ("The South American trade bloc met on Friday.", "en", "MER"),
    ("Le bloc ouest-africain s'est réuni vendredi.", "fr", "ECW"),
    ("A mission from the International Monetary Fund left on Friday.", "en", "IMF"),
    ("A team from Japan left on Friday.", "en", "JPN"),
    ("La mission du FMI est repartie vendredi.", "fr", "IMF"),
    (FUND_FR + "La mission du Fonds a quitté les lieux vendredi.", "fr", "IMF"),
]


@pytest.mark.parametrize(("text", "language", "code"), REGIONS)
def test_a_body_is_known_by_its_region_or_by_what_it_sends(text: str, language: str, code: str) -> None:
    assert countries(text, language) == {code}


def test_a_bloc_of_no_region_is_none_of_them() -> None:
    assert "ECW" not in countries("The opposition bloc met on Friday.", "en")
    assert "ECW" not in countries("An African bloc met on Friday.", "en")


SEVERAL = [
    (SAHEL + "The three will meet on Monday.", "en", "MLI BFA NER"),
    (SAHEL_FR + "Les trois se retrouveront lundi.", "fr", "MLI BFA NER"),
    (SAHEL_FR + "Tous trois ont signé un pacte lundi.", "fr", "MLI BFA NER"),
    ("La Colombie et les rebelles des FARC ont signé une trêve lundi.", "fr", "COL"),
]


@pytest.mark.parametrize(("text", "language", "codes"), SEVERAL)
def test_so_many_are_those_named_together(text: str, language: str, codes: str) -> None:
    assert countries(text, language) == {*codes.split()}


def test_people_named_together_are_as_many() -> None:
    text = "Anna Holm, Per Lund and Jan Berg met in May. The three will meet on Monday."
    assert names(text, "en") == {"Anna Holm", "Per Lund", "Jan Berg"}
    assert not last("Anna Holm and Per Lund met in May. The three will meet on Monday.", "en").actors


def test_a_number_is_the_subject_of_its_auxiliary() -> None:
    text = "Anna Holm, Per Lund and Jan Berg were arrested in May. The three were freed on Monday."
    assert {(actor.name, actor.role) for actor in last(text, "en").actors} == {
        (name, "recipient") for name in ("Anna Holm", "Per Lund", "Jan Berg")
    }
    assert not last(SAHEL + "Three were killed on Monday.", "en").actors


def test_rebels_sign_beside_the_state() -> None:
    assert names("La Colombie et les rebelles des FARC ont signé une trêve lundi.", "fr") == {"Colombie", "Farc"}


@pytest.mark.parametrize(
    ("text", "language", "role"),
    [
        ("The cease-fire negotiated by Qatar began on Monday.", "en", "mediator"),
        ("The ceasefire negotiated by Qatar began on Monday.", "en", "mediator"),
        ("Le cessez-le-feu négocié par le Qatar a commencé lundi.", "fr", "mediator"),
        ("Après la mise en garde du Qatar lundi, les troupes sont parties.", "fr", "agent"),
        ("Après la condamnation du Qatar lundi, les troupes sont parties.", "fr", "recipient"),
    ],
)
def test_who_mediates_and_who_warns(text: str, language: str, role: str) -> None:
    assert [(actor.country, actor.role) for actor in last(text, language).actors] == [("QAT", role)]


def test_the_last_word_of_a_text_is_nobodys_title() -> None:
    assert countries("Peter Marsh met Otto Bran on Monday at the house of the Lord", "en") == {None}
