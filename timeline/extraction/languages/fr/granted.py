# ruff: noqa: E501 (tables of words)
# fmt: off
"""French verbs of leave that is given, of captives let go, of judges appealed to and of shots for show, by what they are done
to. The first row that fits counts.
"""

from __future__ import annotations

from timeline.extraction.sense_words import NO_KIND, FieldSense
from timeline.extraction.sense_words import words as _w

_PLAIN = _w("other state carry") | NO_KIND
_CAPTORS = _w("rebelles insurgés djihadistes guérilla guérilleros miliciens milice combattants ravisseurs pirates islamistes talibans assaillants preneurs séparatistes hamas hezbollah")
_CAPTIVES = _w("otage otages captif captifs captive captives prisonnier prisonniers prisonnière prisonnières soldats soldat détenus civils")
_LETTING_GO = _w("libération libérations remise restitution")
_INTERNATIONAL = _w("cpi tpi tpiy tpir mtpi")
_JUDGES = _w("omc cij cpi cjue cedh cour tribunal tribunaux justice juges juge conseil")
_UNDONE = _w("annulation suspension levée réexamen révision cassation invalidation")
_TROOPS = _w("troupes soldats hommes marines parachutistes commandos paras blindés chars bataillon bataillons régiment division divisions légionnaires fusiliers")
_SHOTS = _w("projectile projectiles missile missiles fusée fusées engin engins roquette roquettes salve")
_FOR_SHOW = _w("mer large essai portée orbite océan pacifique inspection balistique balistiques")
_PLANS = _w("feuille plan plans calendrier programme modalités tracé liste")
_FAULTS = _w("erreur erreurs faute fautes échec échecs retard retards tort torts bavure maladresse")
_GATHERINGS = _w("séance séances session")
_MEASURES = _w("surtaxe surtaxes sanction sanctions embargo droits taxe taxes décision décisions décret loi mesure mesures arrêt interdiction expulsion mandat condamnation saisie gel accord résultat résultats élection")

GRANTED: tuple[FieldSense, ...] = (
    # leave, free hands
    FieldSense(_w("laisser donner"), "agreement", "057", what=_w("mains champ"), beside=_w("libres libre"), over=_PLAIN | _w("aid meeting"), passive=False, itself=True),
    FieldSense(_w("donner laisser accorder"), "agreement", "057", what=_w("carte"), beside=_w("blanche"), over=_PLAIN | _w("aid"), passive=False, itself=True),
    FieldSense(_w("arrêter"), "agreement", "057", what=_PLANS, over=_w("legal"), passive=True),
    FieldSense(_w("concéder"), "statement", "010", what=_FAULTS, over=_PLAIN | _w("agreement"), passive=False),
    # appeals and threats
    FieldSense(_w("lancer"), "other", "000", what=_w("appel appels"), beside=_w("offres d'offres"), over=_PLAIN | _w("demand call")),
    FieldSense(_w("lancer adresser"), "demand", "020", what=_w("appel appels"), over=_PLAIN | _w("military attack"), passive=False, itself=True),
    FieldSense(_w("menacer"), "warning", "130", after=_w("de d'"), over=_PLAIN, passive=False),
    # captives
    FieldSense(_w("libérer relâcher"), "other", "000", who=_CAPTORS, what=_CAPTIVES, over=_PLAIN | _w("legal attack"), passive=False),
    FieldSense(_w("suspendre geler interrompre reporter retarder"), "refusal", "120", what=_LETTING_GO, beside=_CAPTIVES, over=_PLAIN | _w("sanction legal"), passive=False, itself=True),
    # judges
    FieldSense(_w("remettre livrer extrader transférer"), "legal", "090", after=_w("à au aux"), beside=_INTERNATIONAL, over=_PLAIN | _w("aid visit"), passive=True),
    FieldSense(_w("contester attaquer"), "legal", "090", after=_w("devant"), beside=_JUDGES, over=_PLAIN | _w("refusal attack"), passive=False),
    FieldSense(_w("contester attaquer"), "legal", "090", what=_MEASURES, beside=_JUDGES, over=_PLAIN | _w("refusal attack"), passive=False),
    FieldSense(_w("obtenir"), "legal", "090", what=_UNDONE, beside=_JUDGES - _w("conseil"), over=_PLAIN | _w("agreement"), passive=False),
    # forces
    FieldSense(_w("débarquer"), "military", "150", what=_TROOPS, over=_PLAIN | _w("visit"), passive=False),
    FieldSense(_w("prendre reprendre"), "military", "150", who=_w("casques bérets"), what=_w("contrôle position positions"), over=_PLAIN | _w("attack"), passive=False),
    FieldSense(_w("tirer lancer"), "military", "150", what=_SHOTS, beside=_FOR_SHOW, over=_PLAIN, passive=False),
    # meetings
    FieldSense(_w("convoquer"), "meeting", "040", what=_GATHERINGS, over=_PLAIN | _w("demand"), passive=True),
    FieldSense(_w("enfermer isoler cloîtrer"), "meeting", "040", after=_w("avec"), who=_w("@person"), reflexive=True, over=_PLAIN | _w("legal")),
)
