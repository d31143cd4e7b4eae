# ruff: noqa: E501 (tables of words)
"""French verbs by the field of life in which they are used: who acts, and on what. The first row that fits counts."""

from __future__ import annotations

from timeline.extraction.languages.fr.ballots import BALLOTS
from timeline.extraction.languages.fr.classes import BY_WHO_ACTS as BY_WHO_ACTS
from timeline.extraction.languages.fr.classes import CLASS_SENSES as CLASS_SENSES
from timeline.extraction.languages.fr.classes import PAIRS
from timeline.extraction.languages.fr.effects import EFFECTS
from timeline.extraction.languages.fr.fought import FOUGHT
from timeline.extraction.languages.fr.frames import FRAMES
from timeline.extraction.languages.fr.granted import GRANTED
from timeline.extraction.languages.fr.handed import HANDED
from timeline.extraction.languages.fr.idioms import IDIOMS
from timeline.extraction.languages.fr.journeys import JOURNEYS
from timeline.extraction.languages.fr.moved import MOVED
from timeline.extraction.languages.fr.objects import OBJECTS
from timeline.extraction.languages.fr.pressed import PRESSED
from timeline.extraction.languages.fr.spoken import SPOKEN
from timeline.extraction.languages.fr.staged import STAGED
from timeline.extraction.languages.fr.terms import BOUND
from timeline.extraction.languages.fr.turns import TURNS
from timeline.extraction.languages.fr.uttered import UTTERED
from timeline.extraction.sense_words import FieldSense
from timeline.extraction.sense_words import words as _w

_MONEY = _w("dollar dollars euro euros franc francs livre livres yen yens rouble roubles couronnes yuan yuans cents")
_TERMS = _w("mandat bail concession moratoire délai sursis licence permis")
_ENDING = _w("fin échéance terme expiration")
_CHAMBERS = _w("députés sénateurs parlement assemblée sénat chambre congrès parlementaires eurodéputés")
_BODIES = _w("cabinet gouvernement conseil commission comité ministres ambassadeurs experts dirigeants délégués")
_POLLING = _w("bureaux bureau urnes")
_PRESSURE = _w("sanction sanctions embargo restrictions blocus boycott")
_RELIEF_KEPT = _w("aide vivres fonds tranche millions milliards crédits prêt secours")
_WAR = _w("guerre invasion blocus incursion incursions assaut")
_FIGHTING = _w(
    "combats attaques bombardement bombardements frappes raids offensive hostilités tirs pilonnage pilonnages"
)

FIELD_SENSES: tuple[FieldSense, ...] = (
    *GRANTED,
    *EFFECTS,
    *BALLOTS,
    *PRESSED,
    *FOUGHT,
    *JOURNEYS,
    *UTTERED,
    *PAIRS,
    *SPOKEN,
    *MOVED,
    *BOUND,
    *IDIOMS,
    *HANDED,
    *STAGED,
    *OBJECTS,
    *TURNS,
    # forces that stop: no attack, but the end of one
    FieldSense(_w("cesser arrêter stopper suspendre interrompre"), "withdrawal", "087", what=_FIGHTING),
    FieldSense(_w("cesser arrêter stopper suspendre interrompre"), "withdrawal", "087", after=_WAR, passive=False),
    FieldSense(_w("cesser"), "withdrawal", "087", who=_FIGHTING, passive=False),
    FieldSense(_w("prendre"), "withdrawal", "087", who=_FIGHTING, after=_w("fin"), passive=False),
    FieldSense(_w("mettre"), "withdrawal", "087", beside=_FIGHTING, after=_w("fin")),
    # what a mandate, a lease or a truce comes to
    FieldSense(_w("prendre expirer finir arriver échoir achever"), "deadline", "000", who=_TERMS, beside=_ENDING),
    # bodies that look into something
    FieldSense(_w("examiner étudier débattre"), "vote", "057", who=_CHAMBERS, beside=_w("lecture"), passive=False),
    FieldSense(_w("examiner étudier débattre plancher"), "meeting", "040", who=_BODIES, passive=False),
    # envoys that two states send each other
    FieldSense(_w("échanger"), "agreement", "057", what=_w("ambassadeurs ambassades"), passive=False),
    # markets: nobody meets
    FieldSense(_w("échanger négocier"), "other", "000", after=_w("à autour contre aux"), beside=_MONEY),
    # the polls
    FieldSense(_w("rendre dire choisir trancher"), "vote", "057", who=_w("urnes électeurs électrices"), passive=False),
    FieldSense(_w("ouvrir rouvrir fermer"), "vote", "057", who=_POLLING, beside=_w("vote urnes"), passive=False),
    FieldSense(_w("ouvrir rouvrir fermer"), "vote", "057", what=_POLLING, beside=_w("vote urnes"), passive=True),
    # pressure that ends, in both voices
    # relief that is let go
    FieldSense(_w("libérer"), "legal", "090", what=_w("aide"), beside=_w("camp"), over=_w("legal")),
    FieldSense(_w("libérer débloquer"), "aid", "070", what=_RELIEF_KEPT, over=_w("legal other aid") | {""}),
    *FRAMES,
)

# Accidents: nobody attacks.
ACCIDENTS = {"éboulement", "éboulements", "effondrement", "accident", "accidents", "crash", "incendie", "incendies", "naufrage", "naufrages", "collision", "déraillement",
             "bousculade", "grisou", "chavirage", "éboulis", "carambolage", "catastrophe"}  # fmt: skip
ACCIDENTS_IN_TWO: dict[str, str] = {}
ALSO_SHOTS: set[str] = set()
OF_GUNS: set[str] = set()
EXPLOSIONS = {"explosion", "explosions"}
INDUSTRY = {"usine", "raffinerie", "houillère", "gaz", "chimique", "chaudière", "aciérie", "pétrochimique", "engrais", "méthane", "grisou", "accidentelle", "poudrerie", "feux",
            "pétards", "mineurs", "charbon"}  # fmt: skip
"""Where an explosion is an accident, unless somebody brings it about."""
ON_PURPOSE = {"criminel", "criminelle", "criminels", "sabotage", "saboteurs", "terroriste", "terroristes", "kamikaze", "drone", "drones", "embuscade", "piégé", "piégée", "attentat",
              "artisanal", "tirs", "revendiqué", "revendiquée", "revendique", "revendication"}  # fmt: skip

# Warships that put to sea.
WARSHIPS = {"frégate", "frégates", "destroyer", "destroyers", "corvette", "corvettes", "croiseur", "croiseurs", "patrouilleur", "patrouilleurs", "canonnière", "canonnières", "cuirassé",
            "cuirassés", "flottille", "escadre", "torpilleur", "torpilleurs"}  # fmt: skip
WARSHIPS_IN_TWO: set[tuple[str, str]] = {
    ("sous", "marin"),
    ("sous", "marins"),
    ("porte", "avions"),
    ("porte", "hélicoptères"),
}
PORTS = {"port", "rade", "quai", "arsenal"}
COUNTED_OF: set[str] = set()
