"""Kinds of what French articles tell of parties, courts, envoys and truces, by the words around the verb."""

from datetime import date

import pytest

from timeline.extraction import extract


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Paris a déclaré jeudi personae non gratae deux diplomates libyens.", "expulsion"),
        ("L’Unesco a inscrit jeudi le couscous sur la liste du patrimoine immatériel.", "other"),
        ("Washington a placé mardi la milice sur sa liste des organisations terroristes.", "sanction"),
        ("Dimanche, M. Tsipras a battu de huit points le premier ministre sortant.", "vote"),
        ("Dimanche, l’Italie a battu l’Espagne.", "other"),
        ("Le juge Falcone est tombé mardi sous les balles d’un commando.", "attack"),
        ("Jeudi, le ministre a claqué la porte du gouvernement.", "withdrawal"),
        ("Mercredi, M. Ortega a proclamé un cessez-le-feu unilatéral.", "withdrawal"),
        ("Mercredi, M. Ortega et M. Sow ont proclamé un cessez-le-feu.", "agreement"),
        ("Le roi a félicité mardi par téléphone M. Wade.", "call"),
        ("M. Sow a déclaré mardi par téléphone à l’AFP que la trêve tenait.", "statement"),
        ("M. Ba assurera l’intérim à partir de mardi.", "other"),
        ("M. Ba a assuré mardi que l’intérim serait bref.", "statement"),
        ("Une compagnie de parachutistes a gardé samedi l’aérodrome de Yoff.", "military"),
        ("Des télégrammes sont partis hier vers trente capitales.", "statement"),
        ("Les commissions des deux États étaient parvenues le 19 février à une entente.", "agreement"),
        ("Ils ont salué l’accord auquel les deux États étaient parvenus le 19 février.", "agreement"),
        ("La frontière à laquelle les réfugiés sont parvenus mardi est fermée.", "other"),
        ("La grande chambre s’est déclarée incompétente vendredi.", "legal"),
        ("La CIJ a tranché vendredi.", "legal"),
        ("Les trois ministres doivent quitter la capitale éthiopienne vendredi à l’aube.", "visit"),
        ("Les combattants ont quitté la ville mardi.", "withdrawal"),
        ("Trois députés ont été reçus mardi à la préfecture.", "meeting"),
        ("Les lettres ont été reçues mardi à l’ambassade.", "other"),
    ],
)
def test_the_words_around_a_verb_give_its_kind(text, expected):
    found = extract(text, document_date=date(2001, 3, 17), language="fr").candidates
    assert found[-1].kind == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Le roi Fahd d’Arabie saoudite entra en scène. C’est encore lui qui obtint, en décembre 1987, l’engagement des "
            "deux familles.",
            [("1987-12", "agreement", ["Fahd d'Arabie saoudite"])],
        ),
        (
            "M. Sow est rentré. C’est lui qui, le 3 mars, a convoqué l’ambassadeur de Grèce.",
            [("2001-03-03", "demand", ["Sow", "Ambassadeur de Grèce"])],
        ),
        ("M. Japarov est rentré. Il est 2 h 30 à Bichkek, où des habitants montent la garde.", []),
        ("M. Japarov purgeait encore lundi une peine de onze ans.", []),
    ],
)
def test_whom_a_cleft_points_out_and_what_only_stands(text, expected):
    found = extract(text, document_date=date(2001, 3, 17), language="fr").candidates
    assert [(c.interval.edtf, c.kind, [a.name for a in c.actors]) for c in found] == expected
