# ruff: noqa: E501 (tables of words)
# fmt: off
"""French verbs of what is handed in, asked by a court, cut off, led home or opened, by what it is done to. The first row
that fits counts.
"""

from __future__ import annotations

from timeline.extraction.sense_words import NO_KIND, FieldSense
from timeline.extraction.sense_words import words as _w

_PLAIN = _w("other") | NO_KIND
_PLEADINGS = _w("mémoire mémoires contre-mémoire contre-mémoires réplique duplique recours pourvoi appel plainte conclusions")
_JUDGES = _w("cour tribunal cij juge juges conseil chambre organe omc justice greffe haye arbitrage")
_COURT = _w("cour tribunal juges tribunaux")
_PROSECUTORS = _w("parquet juge juges procureur procureure police policiers gendarmerie gendarmes justice tribunal cour enquêteurs magistrat magistrats magistrate")
_FORCES = _w("soldats troupes militaires contingent bataillon bataillons chars unités forces blindés régiment régiments hommes armée")
_IN_ARMS = _FORCES | _w("mutins putschistes insurgés rebelles soldat militaire parachutistes légionnaires marins paras")
_QUARTERS = _w("caserne casernes cantonnement cantonnements garnison garnisons baraquements")
_LINKS = _w("liaison liaisons vol vols desserte dessertes ligne lignes rotations")
_BY = _w("maritimes maritime aériennes aérienne aérien aériens ferroviaires ferroviaire routières routière vols vol ferry")
_FORBIDDEN = _w("manifestation manifestations rassemblement rassemblements marche marches défilé défilés cortège meeting attroupement attroupements")
_SITTINGS = _w("retraite cycle plénière round assises forum conférence colloque séminaire session")
_DUE = _SITTINGS | _w("sommet réunion rencontre visite vote scrutin élection procès audience signature calendrier échéance pourparlers négociations discussions cérémonie livraison départ arrivée ouverture lancement date séance vote entrée tournée voyage référendum congrès cérémonie mission")
_SOFT = _w("intervention recours envoi déploiement frappe frappes renfort renforts guerre blocus sanction sanctions embargo élection élections référendum retrait visite rencontre sommet")
_TOLD = _w("communication communications exposé exposés rapport rapports allocution déclaration discours")
_ASKING = _w("réclamant exigeant demandant sollicitant")
_LETTERS = _w("lettre lettres pétition pétitions note mémorandum courrier message télégramme requête adresse missive texte")
_TERMS = _w("mot mots terme termes expression formule")
_LEVIES = _w("droits taxe taxes surtaxe surtaxes tarif tarifs sanction sanctions embargo interdiction interdictions quota quotas restrictions")
_PARLIAMENT = _w("parlement députés sénat assemblée sénateurs chambre congrès")
_TEXTS = _w("traité accord convention texte projet loi budget résolution déclaration protocole mémorandum réforme constitution")
_TOLD_TO_GO = _w("sommé sommée sommés sommées")
_PRESS = _w("presse journalistes correspondants reporters")
_PAYMENTS = _w("décaissements décaissement versements versement livraisons livraison aide prêts")
_OUT_OF = _w("participation appartenance adhésion")

_TAKERS = _IN_ARMS - _w("hommes") | _w("talibans combattants djihadistes jihadistes miliciens milices paramilitaires guérilleros maquisards colonne colonnes")
_SHOT = _w("drones drone missiles missile roquettes roquette obus fusées fusée projectiles")

_OFFICIALS = _w("ministres ambassadeurs ambassadrices négociateurs dirigeants délégués diplomates émissaires experts vingt-sept")

HANDED: tuple[FieldSense, ...] = (
    # those who sit together and talk about something
    FieldSense(_w("débattre discuter plancher"), "meeting", "040", who=_OFFICIALS, over=_PLAIN | _w("meeting statement"), passive=False),
    FieldSense(_w("travailler"), "meeting", "040", who=_OFFICIALS, after=_w("sur"), over=_PLAIN, passive=False),
    # what is shot at somebody, and forces that come in
    FieldSense(_w("tirer lancer"), "attack", "190", what=_SHOT, beside=_w("contre"), over=_PLAIN | _w("military statement")),
    FieldSense(_w("tirer"), "attack", "190", what=_w("drones drone"), over=_PLAIN | _w("military"), passive=False),
    FieldSense(_w("entrer"), "military", "150", who=_TAKERS, after=_w("dans à"), over=_PLAIN | _w("visit"), passive=False),
    # before judges
    FieldSense(_w("déposer former introduire interjeter"), "legal", "090", what=_PLEADINGS, beside=_JUDGES, over=_PLAIN, passive=False, itself=True),
    FieldSense(_w("déposer introduire"), "legal", "090", what=_PLEADINGS, beside=_JUDGES, over=_PLAIN, passive=True),
    FieldSense(_w("déposer"), "legal", "090", what=_w("contre-mémoire contre-mémoires pourvoi recours plainte appel"), over=_PLAIN, passive=False, itself=True),
    FieldSense(_w("inviter prier appeler sommer enjoindre"), "legal", "090", who=_COURT, over=_w("demand offer other call"), keeps=True),
    FieldSense(_w("convoquer"), "legal", "090", who=_PROSECUTORS, over=_w("demand meeting other") | NO_KIND),
    FieldSense(_w("interdire"), "legal", "090", what=_FORBIDDEN, over=_w("sanction"), itself=True),
    # forces that go home
    FieldSense(_w("ramener"), "withdrawal", "087", what=_FORCES, over=_PLAIN),
    FieldSense(_w("regagner réintégrer rejoindre rentrer retourner"), "withdrawal", "087", who=_IN_ARMS, what=_QUARTERS, over=_w("visit other agreement") | NO_KIND, passive=False),
    FieldSense(_w("partir"), "expulsion", "160", beside=_TOLD_TO_GO, over=_w("visit"), passive=False),
    FieldSense(_w("mettre"), "attack", "190", what=_w("jours"), after=_w("fin"), beside=_w("aux"), over=_PLAIN),
    # what is cut off, and given again
    FieldSense(_w("fermer couper interrompre"), "sanction", "163", what=_LINKS, beside=_BY, over=_PLAIN),
    FieldSense(_w("frapper toucher viser"), "sanction", "163", who=_LEVIES, over=_w("attack hope other") | NO_KIND, passive=False),
    FieldSense(_w("reprendre"), "aid", "070", what=_PAYMENTS, over=_PLAIN, passive=False),
    FieldSense(_w("décider prononcer"), "sanction", "163", what=_OUT_OF, over=_w("other statement") | NO_KIND),
    # what is ruled out
    FieldSense(_w("écarter exclure récuser"), "refusal", "120", what=_SOFT, over=_w("refusal"), passive=False, itself=True),
    # what is heard, and said
    FieldSense(_w("entendre"), "statement", "010", what=_TOLD, over=_w("other agreement") | NO_KIND, passive=False),
    FieldSense(_w("employer utiliser prononcer"), "statement", "010", what=_TERMS, over=_w("other statement"), passive=False),
    FieldSense(_w("recevoir"), "statement", "010", after=_PRESS, over=_w("meeting other"), passive=False),
    FieldSense(_w("remettre adresser envoyer transmettre déposer"), "demand", "020", what=_LETTERS, beside=_ASKING, over=_w("other statement") | NO_KIND, passive=False, itself=True),
    # what sits, what slips, and what is voted
    FieldSense(_w("glisser"), "", "000", who=_DUE, over=_w("statement other"), passive=False, stance="postpone"),
    FieldSense(_w("glisser"), "other", "000", after=_w("de d' vers sous dans"), over=_w("statement"), passive=False),
    FieldSense(_w("tenir ouvrir dérouler achever clore réunir"), "meeting", "040", who=_SITTINGS, over=_PLAIN),
    FieldSense(_w("soumettre"), "vote", "057", what=_TEXTS, beside=_PARLIAMENT, over=_w("other statement") | NO_KIND, itself=True),
)
