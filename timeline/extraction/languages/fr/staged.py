# ruff: noqa: E501 (tables of words)
# fmt: off
"""French verbs of what is sent, heard, put off or let in, by what it is done to. The first row that fits counts."""

from __future__ import annotations

from timeline.extraction.sense_words import NO_KIND, FieldSense
from timeline.extraction.sense_words import words as _w

_FORCES = _w("soldats troupes militaires contingent bataillon bataillons compagnie compagnies régiment régiments chars frégate frégates renforts brigade brigades escadron escadrons commandos paras parachutistes légionnaires")
_MOST = _w("gros reste majorité essentiel moitié tiers quart derniers dernier")
_BILLS = _w("projet texte loi proposition traité budget motion dossier question affaire")
_SITTINGS = _w("séance séances réunion session sommet audience entretien débat rencontre journée")
_READING = _w("examen débat débats discussion discussions travaux session séance délibérations procédure")
_PEOPLE = _w("français électeurs peuple habitants population citoyens électorat danois suisses irlandais britanniques")
_HELD = _w("interpellations arrestations inculpations poursuites perquisitions mises procès")
_PRESSING = _w("sanctions mesures représailles restrictions contre-mesures")
_WILLING = _w("joindre rejoindre participer adhérer associer venir visiter")

STAGED: tuple[FieldSense, ...] = (
    FieldSense(_w("envoyer dépêcher expédier acheminer transférer"), "military", "150", what=_FORCES, over=_w("other visit withdrawal") | NO_KIND, passive=True),
    FieldSense(_w("rentrer regagner repartir partir quitter rembarquer"), "withdrawal", "087", who=_w("contingent"), over=_w("visit other") | NO_KIND),
    FieldSense(_w("rentrer regagner repartir partir quitter rembarquer"), "withdrawal", "087", who=_MOST, beside=_FORCES, over=_w("visit other") | NO_KIND),
    FieldSense(_w("confirmer infirmer annuler réformer valider"), "legal", "090", who=_w("organe"), beside=_w("appel différends règlement"), over=_w("statement cancel agreement vote other")),
    FieldSense(_w("conduire mener emmener amener"), "meeting", "040", after=_w("chez"), over=_w("other carry") | NO_KIND, passive=False),
    FieldSense(_w("suspendre interrompre ajourner"), "other", "000", what=_READING, over=_w("sanction other") | NO_KIND),
    FieldSense(_w("revenir retourner passer arriver venir"), "meeting", "040", who=_BILLS, over=_w("visit other state") | NO_KIND, passive=False),
    FieldSense(_w("admettre"), "other", "000", beside=_w("hôpital clinique urgences réanimation"), over=_w("statement")),
    FieldSense(_w("admettre"), "sanction", "163", what=_w("cargaisons marchandises produits denrées importations navires bateaux voyageurs touristes"), over=_w("statement"), passive=True),
    FieldSense(_w("admettre"), "agreement", "057", over=_w("statement"), passive=True),
    FieldSense(_w("décréter lancer déclencher"), "statement", "010", what=_w("grève"), over=_w("legal sanction military"), passive=False),
    FieldSense(_w("consulter"), "vote", "057", what=_PEOPLE, over=_w("meeting"), passive=True),
    FieldSense(_w("inviter"), "offer", "030", beside=_WILLING, over=_w("demand"), passive=True),
    FieldSense(_w("consacrer"), "meeting", "040", what=_SITTINGS, over=_w("other") | NO_KIND),
    FieldSense(_w("suivre intervenir"), "legal", "090", beside=_HELD, over=_w("other military") | NO_KIND, passive=False),
    FieldSense(_w("suivre intervenir"), "sanction", "163", beside=_PRESSING, over=_w("other military") | NO_KIND, passive=False),
    FieldSense(_w("signifier notifier"), "expulsion", "160", what=_w("expulsion départ renvoi"), over=_w("statement other") | NO_KIND),
    FieldSense(_w("convoquer"), "statement", "010", what=_w("électeurs électorat"), over=_w("meeting") | NO_KIND),
)
