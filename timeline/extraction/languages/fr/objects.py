"""French verbs that mean little alone: what they are done to says what was done. The first row that fits counts."""

from __future__ import annotations

from timeline.extraction.sense_words import FieldSense
from timeline.extraction.sense_words import words as _w

_TRUCES = _w("trêve trêves cessez armistice")
_FORCES = _w(
    "soldats troupes militaires chars blindés missiles artillerie lanceurs brigade brigades bataillon bataillons unités "
    "renforts parachutistes frégate frégates canons régiment régiments hommes"
)
_ORDERED = _w("armée armées troupes forces unités marine garde gardes garnison soldats militaires flotte")
_CRAFT = _w("vedette vedettes patrouilleur patrouilleurs aviso avisos")

_PLANS = _w("projet projets plan plans idée")
_PLOTS = _w("attaque attaques attentat attentats complot complots coup coups putsch assassinat assassinats raid")
_STOPPED = _PLOTS | _w(
    "guerre grève grèves invasion visite rencontre réunion sommet vote offensive assaut affrontements"
)
_FRAIL = _w(
    "accord accords contrat vente fusion projet visite voyage sommet rencontre réunion échange rachat transaction tournée"
)
_CROSSINGS = _w("frontière frontières passage passages poste postes détroit point points")
_MISFORTUNES = _w(
    "naufrage naufrages accident accidents incendie incendies séisme séismes cyclone cyclones ouragan typhon tempête "
    "inondations inondation crue crues glissement éboulement épidémie choléra fièvre canicule avalanche collision"
)
_GRACE = _w(
    "sursis délai délais répit prolongation report dispense licence licences permis priorité agrément visa visas moratoire"
)

OBJECTS: tuple[FieldSense, ...] = (
    # what comes to nothing: plans that are given up, bargains and visits that fall through
    FieldSense(_w("abandonner enterrer ajourner"), "", "000", what=_PLANS, stance="cancel"),
    FieldSense(_w("éviter"), "", "000", passive=True, stance="cancel"),
    FieldSense(_w("contrecarrer"), "legal", "090", what=_PLOTS),
    FieldSense(_w("contrecarrer"), "", "000", passive=True, stance="cancel"),
    FieldSense(_w("éviter contrecarrer empêcher"), "", "000", what=_STOPPED, passive=False, stance="cancel"),
    FieldSense(_w("capoter avorter"), "", "000", who=_FRAIL, stance="cancel"),
    FieldSense(_w("tomber"), "", "000", who=_FRAIL, after=_w("à"), beside=_w("eau"), stance="cancel"),
    FieldSense(
        _w("brûler profaner piétiner"),
        "other",
        "000",
        what=_w("coran corans bible torah drapeau drapeaux effigie livre livres"),
        over=_w("attack"),
    ),
    # borders
    FieldSense(
        _w("fermer"),
        "sanction",
        "163",
        what=_CROSSINGS,
        beside=_w("passage frontière frontières détroit postes frontaliers frontalier"),
        over=_w("visit other") | {""},
    ),
    # a truce is broken by force
    FieldSense(_w("rompre violer enfreindre briser transgresser"), "attack", "190", what=_TRUCES),
    # forces
    FieldSense(
        _w("déplacer acheminer transférer"),
        "military",
        "150",
        what=_FORCES,
        over=_w("other visit aid") | {""},
    ),
    FieldSense(_w("ordonner"), "military", "150", what=_ORDERED, after=_w("à aux au"), over=_w("demand"), keeps=True),
    FieldSense(_w("quitter"), "military", "150", who=_CRAFT, over=_w("withdrawal visit"), passive=False),
    # who outlives an attack
    FieldSense(
        _w("échapper réchapper survivre"),
        "attack",
        "190",
        after=_w("à au"),
        beside=_w("attentat assassinat embuscade"),
        over=_w("other") | {""},
    ),
    # nobody kills: a wreck, a fever, a storm
    FieldSense(
        _w("faire"),
        "other",
        "000",
        who=_MISFORTUNES,
        what=_w("morts mort victimes victime blessés blessé disparus"),
        over=_w("attack other") | {""},
    ),
    # the polls
    FieldSense(
        _w("survivre échapper résister surmonter"),
        "vote",
        "057",
        what=_w("motion censure défiance"),
        over=_w("other vote state") | {""},
    ),
    FieldSense(
        _w("rejeter approuver accepter refuser repousser adopter"),
        "vote",
        "057",
        who=_w("@people électeurs électrices citoyens"),
        what=_w("initiative constitution référendum"),
    ),
    FieldSense(
        _w("donner"),
        "vote",
        "057",
        who=_w("parlement sénat assemblée chambre congrès députés sénateurs eurodéputés bundestag"),
        what=_w("feu aval accord approbation consentement assentiment"),
        over=_w("agreement other") | {""},
    ),
    # bodies of states that a state enters
    FieldSense(
        _w("rejoindre intégrer réintégrer"),
        "agreement",
        "057",
        who=_w("@state"),
        what=_w("@org"),
        over=_w("other agreement") | {""},
        passive=False,
    ),
    FieldSense(_w("échanger"), "agreement", "057", what=_w("instruments"), over=_w("meeting other")),
    FieldSense(
        _w("porter"), "sanction", "163", what=_w("douane surtaxe surtaxes tarifs"), over=_w("other state") | {""}
    ),
    # what is granted, or made over
    FieldSense(_w("accorder"), "agreement", "057", what=_w("statut indépendance autonomie"), over=_w("aid")),
    FieldSense(
        _w("accorder octroyer"),
        "legal",
        "090",
        what=_w("pardon clémence immunité extradition naturalisation refuge asile"),
        over=_w("aid"),
    ),
    FieldSense(
        _w("accorder octroyer consentir"),
        "agreement",
        "057",
        what=_w(
            "trêve trêves cessez indépendance autonomie exemption exemptions dérogation dérogations concession concessions"
        ),
        over=_w("aid agreement"),
    ),
    FieldSense(_w("accorder octroyer"), "statement", "010", what=_w("interview interviews soutien"), over=_w("aid")),
    FieldSense(
        _w("accorder octroyer"),
        "legal",
        "090",
        who=_w("cour tribunal justice juge juges magistrat magistrats"),
        what=_GRACE,
        over=_w("aid"),
    ),
    FieldSense(_w("accorder octroyer consentir"), "other", "000", what=_GRACE, over=_w("aid")),
    FieldSense(
        _w("livrer"), "other", "000", what=_w("ouvrage pont bâtiment immeuble usine centrale chantier"), over=_w("aid")
    ),
    # what is ordered is bought
    FieldSense(
        _w("commander"),
        "other",
        "000",
        what=_w("appareils avions hélicoptères frégates vaccins doses turbines airbus boeing"),
        over=_w("demand military") | {""},
    ),
    # acts that have the force of law
    FieldSense(
        _w("signer"),
        "legal",
        "090",
        what=_w("grâce grâces décret décrets ordonnance ordonnances oukase dahir amnistie"),
    ),
    # what is put in writing asks
    FieldSense(
        _w("écrire"),
        "demand",
        "020",
        beside=_w("demander réclamer exiger solliciter"),
        over=_w("statement"),
        keeps=True,
    ),
    # abstaining from a deed, and not from a vote
    FieldSense(_w("abstenir"), "vote", "057", beside=_w("vote scrutin résolution motion texte voix voter")),
    FieldSense(_w("abstenir"), "other", "000", after=_w("de d'"), over=_w("vote")),
    # services that stop: nobody is punished
    FieldSense(
        _w("suspendre interrompre"),
        "other",
        "000",
        what=_w("cours classe classes enseignements production saison match grève rendez"),
        over=_w("sanction"),
    ),
)
