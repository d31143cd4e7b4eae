"""What was done by what it was done to: what is handed in to judges, cut off, led home, heard, or put before a chamber."""

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2023, 2, 10)


def _kinds(text: str) -> list[str]:
    return [found.kind for found in extract(text, document_date=DAY, language="fr").candidates]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        # before judges
        ("Le Niger a déposé lundi son mémoire devant la Cour.", "legal"),
        ("La Guinée a déposé vendredi cet appel devant l'OMC.", "legal"),
        ("Le Bénin a déposé lundi sa plainte.", "legal"),
        ("Le ministre déposera lundi une gerbe au monument.", "other"),
        ("La Cour a invité vendredi le Niger à retirer ses troupes.", "legal"),
        ("Le Conseil a invité vendredi le Niger à retirer ses troupes.", "demand"),
        ("Le député Paul Niaré a été convoqué mardi par le parquet.", "legal"),
        ("Le ministre a convoqué mardi l'ambassadeur de Chine.", "demand"),
        ("Le préfet a interdit samedi une manifestation.", "legal"),
        ("Le gouvernement a interdit lundi l'importation de blé.", "sanction"),
        # forces that go home, and people who must
        ("Le Niger a ramené lundi ses troupes sur la rive nord.", "withdrawal"),
        ("Le pays a ramené lundi son taux à 3 %.", "other"),
        ("Les mutins ont regagné jeudi leur caserne.", "withdrawal"),
        ("Le ministre a regagné lundi la capitale.", "visit"),
        ("Les villageois ont été sommés de partir avant le 1er juin.", "expulsion"),
        # what presses
        ("La Tanzanie a fermé lundi ses liaisons maritimes avec les Comores.", "sanction"),
        ("La Tanzanie a fermé lundi deux écoles.", "other"),
        ("Des droits de douane frapperont notre acier en juin.", "sanction"),
        ("Les missiles ont frappé lundi le port.", "attack"),
        ("Le cyclone a frappé lundi l'île.", "other"),
        ("La Communauté a décidé lundi la suspension de la participation du Gabon.", "sanction"),
        # what is ruled out, heard and said
        ("Le Portugal a écarté mercredi toute intervention militaire.", "refusal"),
        ("Le Conseil a entendu lundi un exposé de l'envoyé spécial.", "statement"),
        ("Le tribunal a entendu lundi trois témoins.", "legal"),
        ("Le ministre a employé hier le mot de « guerre ».", "statement"),
        ("Le ministre a employé lundi la force.", "other"),
        ("Le colonel a reçu hier la presse.", "statement"),
        ("Le ministre a reçu lundi un journaliste.", "meeting"),
        ("Le ministre a reçu lundi le président de la presse sportive.", "meeting"),
        ("Les députés ont adressé mardi au président une pétition demandant son départ.", "demand"),
        ("Les députés ont adressé mardi au président une lettre de soutien.", "statement"),
        # what sits, and what is voted
        ("La retraite des dirigeants s'est tenue vendredi à Apia.", "meeting"),
        ("Le treizième cycle s'ouvrira lundi à Bogor.", "meeting"),
        ("Le match s'est ouvert lundi.", "other"),
        ("Le premier ministre soumettra le traité en octobre à son Parlement.", "vote"),
        ("Le premier ministre soumettra lundi le dossier au roi.", "other"),
    ],
)
def test_what_it_is_done_to_tells_the_kind(text: str, kind: str) -> None:
    assert _kinds(text) == [kind]
