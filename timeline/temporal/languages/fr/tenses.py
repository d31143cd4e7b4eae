"""French tenses: chains of forms, and the words that point ahead, report or part clauses. Data alone."""

from __future__ import annotations

from itertools import product

from ...chains import Chain
from ...verbs import Tenses
from ..words import words
from .alike import BEFALLING, PRESENT_OR_PAST
from .between import BETWEEN
from .forms import FORMS, NOT_VERBS, SUFFIXES


def _label(fr: str, en: str) -> dict[str, str]:
    return {"fr": fr, "en": en}


_PP = "(?:PARTICIPLE|PARTICIPLE_NOUN|MOTION|MOTION_NOUN)"
# After "avoir" a word that only may be a participle is one.
_HP = "(?:PARTICIPLE|PARTICIPLE_NOUN|MOTION|MOTION_NOUN|MAYBE)"
_M = "(?:MOTION|MOTION_NOUN)"
_F = "(?:OF? FILL){0,6}"
# "je m'en suis expliqué", "elle s'y est rendue"
_C = "FILL{0,2} "
# One line a chain.
# fmt: off
CHAINS = (
    Chain("futur-antérieur", f"HAVE_FUT {_F} (?:BEEN {_F})? {_HP}", "future", _label("futur antérieur", "future perfect"), "aura signé", 0.9),
    Chain("futur-antérieur-être", f"HAVE_FUT {_F} BEEN", "past", _label("futur antérieur", "future perfect"), "aura été", 0.7),
    Chain("futur-passif", f"BE_FUT {_F} {_PP}?", "future", _label("futur", "future"), "sera reçu"),
    Chain("futur-avoir", f"HAVE_FUT {_F}", "future", _label("futur", "future"), "aura lieu"),
    Chain("conditionnel-passé", f"(?:HAVE_COND {_F} (?:BEEN {_F})? {_HP}|BE_COND SELF? {_F} {_M}|SELF {_C}BE_COND {_F} {_HP})", "past", _label("conditionnel passé", "past conditional"), "aurait signé", 0.9),
    Chain("conditionnel-être", f"(?:BE_COND {_F} {_PP}?|HAVE_COND {_F})", "future", _label("conditionnel", "conditional"), "serait reçu", 0.7, prospective=True),
    Chain("plus-que-parfait", f"(?:HAVE_IMPF {_F} (?:BEEN(?: {_F} {_HP})?|{_HP})|BE_IMPF {_F} {_M}|SELF {_C}BE_IMPF {_F} {_HP})", "before-past", _label("plus-que-parfait", "pluperfect"), "avait consulté"),
    Chain("passé-antérieur", f"(?:HAVE_PAST {_F} {_PP})", "past", _label("passé antérieur", "past anterior"), "eut signé", narrative=True),
    Chain("passé-composé", f"(?:HAVE_PRES|HAVE_SUBJ) {_F} (?:BEEN(?: {_F} {_HP})?|{_HP})", "past", _label("passé composé", "passé composé"), "a déclaré", 0.96),
    Chain("passé-composé-être", f"(?:BE_PRES|BE_SUBJ) {_F} {_M}|SELF {_C}(?:BE_PRES|BE_SUBJ) {_F} {_HP}", "past", _label("passé composé", "passé composé"), "est arrivé", 0.96),
    Chain("passif-présent", f"(?:BE_PRES|BE_SUBJ) {_F} (?:PARTICIPLE|PARTICIPLE_PRES|PARTICIPLE_NOUN|MAYBE)", "present", _label("présent passif", "present passive"), "est accusé"),
    Chain("passif-imparfait", f"BE_IMPF {_F} (?:PARTICIPLE|PARTICIPLE_NOUN)", "past", _label("imparfait", "imperfect"), "était attendu", 0.85, planned=True),
    Chain("passé-simple-passif", f"(?:BE_PAST|HAVE_PAST) {_F} {_PP}?", "past", _label("passé simple", "past historic"), "fut battu", narrative=True),
    Chain("modal-passé", f"(?:MODAL_PRES|MODAL_COND) {_F} (?:HAVE_INF {_F} (?:BEEN {_F})? {_HP}|BE_INF {_M})", "past", _label("modal et infinitif passé", "modal and past infinitive"), "doit avoir signé", 0.8),
    Chain("modal-participe", "MODAL_GER SELF? (?:INF|BE_INF|HAVE_INF)", "future", _label("devant + infinitif", "due to + infinitive"), "devant entrer en vigueur", 0.9),
    Chain("modal-futur", f"MODAL_FUT {_F} SELF? {_F} (?:INF|BE_INF|HAVE_INF) {_F} (?:BEEN {_F})? {_PP}?", "future", _label("futur", "future"), "devront être partis"),
    Chain("modal-être-prévu", f"(?:MODAL_PRES|MODAL_COND) {_F} BE_INF {_F} {_PP}?", "future", _label("devoir ou pouvoir + infinitif", "must or may + infinitive"), "doit être reçu", 0.93),
    Chain("modal-présent", f"MODAL_PRES {_F} SELF? {_F} (?:INF|BE_INF|HAVE_INF)", "future", _label("devoir ou pouvoir + infinitif", "must or may + infinitive"), "doit s'entretenir", 0.94),
    Chain("modal-conditionnel", f"MODAL_COND {_F} SELF? {_F} (?:INF|BE_INF|HAVE_INF)?", "future", _label("conditionnel", "conditional"), "pourrait annoncer", 0.93),
    Chain("plan-passé", f"PLAN_IMPF {_F} SELF? {_F} (?:INF|BE_INF|HAVE_INF)? {_PP}?", "plan", _label("plan passé", "past plan"), "devait rencontrer", 0.9),
    Chain("futur-proche", f"GO_PRES {_F} SELF? {_F} (?:INF|BE_INF|HAVE_INF)", "future", _label("futur proche", "near future"), "va rencontrer"),
    Chain("plan-allait", f"GO_IMPF {_F} SELF? {_F} (?:INF|BE_INF|HAVE_INF)", "plan", _label("futur du passé", "future in the past"), "allait rencontrer", 0.8),
    Chain("passé-récent", f"COME_PRES OF {_F} SELF? {_F} (?:INF|BE_INF|HAVE_INF)", "past", _label("passé récent", "recent past"), "vient de signer"),
    Chain("venait-de", f"COME_IMPF OF {_F} SELF? {_F} (?:INF|BE_INF|HAVE_INF)", "before-past", _label("passé récent", "recent past"), "venait de signer", 0.9),
    Chain("infinitif-passé", f"(?:HAVE_INF {_F} (?:BEEN {_F})? {_HP}|SELF {_C}BE_INF {_F} {_HP}|BE_INF {_F} {_M})", "past", _label("infinitif passé", "past infinitive"), "avoir parlé", 0.85),
    Chain("gérondif-passé", f"(?:HAVE_GER {_F} (?:BEEN {_F})? {_PP}|SELF {_C}BE_GER {_F} {_HP}|BE_GER {_F} {_M})", "past", _label("participe passé", "past participle"), "ayant signé", 0.85),
    Chain("futur", "FUTURE", "future", _label("futur", "future"), "rencontrera"),
    Chain("conditionnel", "COND", "future", _label("conditionnel", "conditional"), "partirait", 0.75, prospective=True),
    Chain("passé-simple", "PAST", "past", _label("passé simple", "past historic"), "déclara", 0.93, narrative=True),
    Chain("imparfait", "(?:IMPF|HAVE_IMPF|BE_IMPF|PLAN_IMPF|GO_IMPF|COME_IMPF)", "past", _label("imparfait", "imperfect"), "restait", 0.88),
    Chain("présent", "(?:PRES|PRES_NOUN|PRES_IN|PRES_TILL|HAVE_PRES|BE_PRES|GO_PRES|COME_PRES|MODAL_PRES)", "present", _label("présent", "present"), "reste"),
    Chain("subjonctif", "(?:HAVE_SUBJ|BE_SUBJ)", "future", _label("subjonctif", "subjunctive"), "ait lieu", 0.75),
    Chain("infinitif", f"(?:INF|BE_INF(?: {_F} (?:PARTICIPLE|PARTICIPLE_NOUN))?|HAVE_INF)", "infinitive", _label("infinitif", "infinitive"), "annoncer"),
    Chain("participe-présent", f"(?:GERUND|HAVE_GER|BE_GER {_F} {_PP}?)", "gerund", _label("participe présent", "present participle"), "annonçant"),
    Chain("participe", _PP, "participle", _label("participe passé", "past participle"), "signé"),
)
# fmt: on


def _inflect(words: str) -> frozenset[str]:
    return frozenset(w + e for w in words.split() for e in ("", "e", "s", "es"))


FORWARD = _inflect(
    "prévu attendu fixé programmé planifié convoqué escompté envisagé espéré redouté livrable payable exigible applicable"
)
FORWARD |= words("effectif effective effectifs effectives")
DEFERRING = _inflect("reporté repoussé retardé ajourné renvoyé remis décalé différé glissé")
DEFERRING |= words("""reporter repousser ajourner renvoyer décaler reporte repousse reportent repoussent""")
FORWARD_TO = DEFERRING | _inflect("avancé maintenu prolongé étendu") | words("délibéré")
INTENTS = words(
    """espère espèrent espérait espéraient espérer craint craignent craignait craignaient redoute redoutent redoutait
    redoutaient compte comptent comptait comptaient souhaite souhaitent souhaitait souhaitaient veut veulent voulait voulaient entend
    entendent entendait entendaient envisage envisagent envisageait envisageaient prévoit prévoient prévoyait prévoyaient projette projettent
    projetait projetaient promet promettent promis promettait promettaient menace menacent menacé menaçait menaçaient risque risquent risquait risquaient accepté
    accepte décidé refusé proposé propose proposent appelle appellent appelé exige exigent exigé exigeait demande
    demandent demandé pressé presse pressent conjuré adjuré supplié exhorté incité juré jurent jurait recommandé recommande recommandent préconisé préconise conseillé suggéré enjoint
    prié ambitionne ambitionnent réclame réclament réclamé invité invite invitent ordonné ordonne sommé somme engagé engage
    engagée engagés engagées résolue résolus résolues décidée décidés décidées résignée résigné résignés résignées
    engagent annoncé chargé s'apprête apprête apprêtent apprêtait apprêtaient prépare préparent préparait préparaient convenu convenus convenue
    convenues prêt prêts prête décide
    décident attend attendent s'attend espéré souhaité prévu vise visent destiné doit doivent devrait devraient
    pourrait pourraient peut peuvent promettant menaçant espérant projetant
    envisageant réclamant exigeant proposant souhaitant"""
) - {"annoncé", "doit", "doivent", "peut", "peuvent"}
SAYINGS = words(
    """déclaré déclare dit affirmé affirme indiqué indique annoncé annonce précisé précise assuré assure estimé estime
    expliqué explique ajouté ajoute souligné souligne rapporté rapporte confirmé confirme rappelé rappelle répété
    martelé lancé fustigé dénoncé dénonce écrit jugé juge prévenu averti raconté raconte reconnu admis"""
)
# A present that announces nothing: states, sayings and thoughts.
STATIVES = SAYINGS | words(
    """est sont ai as a avons avez ont reste restent demeure demeurent semble semblent paraît paraissent apparaît affirment
    déclarent indiquent annoncent précisent assurent estiment expliquent ajoutent soulignent rapportent confirment
    rappellent jugent racontent pense pensent croit croient sait savent connaît connaissent vaut valent existe existent
    compte comptent figure figurent représente représentent constitue constituent coûte coûtent dure durent fait font
    continue continuent ressemble ressemblent accuse accusent dénoncent disent critique critiquent condamne condamnent
    salue saluent regrette regrettent déplore rejette rejettent dément démentent nie évoque évoquent appelle tient
    considère considèrent contrôle contrôlent occupe occupent souffre suffit faut vit vivent montre montrent révèle
    fustige fustigent prévient préviennent déplorent insiste insistent martèle martèlent plaide plaident résume résument
    avertit avertissent alerte alertent admet admettent reconnaît reconnaissent témoigne témoignent met mettent promet agit va vont peut peuvent doit doivent permet permettent"""
)
# A present that announces: when something begins, ends or falls due.
TERMS = (
    words(
        """expire expirent débute débutent commence commencent démarre démarrent échoit échoient arrive arrivent part
        partent reçoit reçoivent reprend reprennent accueille accueillent organise organisent vote votent élit élisent
        rencontre rencontrent présente présentent inaugure examine examinent débat débattent tranche quitte quittent
        revient reviennent rentre rentrent rouvre rouvrent ouvre ouvrent ferme ferment retrouve retrouvent tient
        tiennent prononce prononcent accorde effectue entame entament"""
    )
    | frozenset(f"s' {verb}" for verb in words("achève achèvent ouvre ouvrent arrête envole envolent"))
    | frozenset(
        f"se {verb}" for verb in words("termine terminent clôt closent tient tiennent réunit réunissent rend rendent")
    )
    | frozenset(
        (
            "a lieu",
            "fait étape",
            "font étape",
            "fait escale",
            "font escale",
            "fait halte",
            "font halte",
            "fait relâche",
            "font relâche",
            "ont lieu",
            "prend fin",
            "prennent fin",
            "prend effet",
            "prennent effet",
            "arrive à",
            "arrivent à",
            "vient à",
            "entre en",
        )
        + ("s' annonce", "s' annoncent")
    )
)
# Their imperfect leaves open whether the term has passed: "les sanctions arrivaient à échéance le 31 janvier".
PAST_TERMS = words("expirait expiraient échoyait") | frozenset(
    """arrivait à échéance|arrivaient à échéance|arrivait à|arrivaient à|prenait fin|prenaient fin|s' achevait|s' achevaient
    |se terminait|se terminaient|venait à|venaient à|prenait effet|prenaient effet""".replace("\n    ", "").split("|")
)


_A, _OF = words("un une"), words("de d' du des")
AWAITING = frozenset(
    {(word,) for word in words("craignant redoutant appréhendant espérant")}
    | {(*lead, of) for lead in (("dans", "la", "crainte"), ("par", "crainte"), ("de", "peur")) for of in _OF}
    | {(*lead, of) for lead in (("dans", "l'", "espoir"), ("sous", "la", "menace")) for of in _OF}
    | {(word, of) for word in _inflect("inquiet") | {"inquiète", "inquiètes"} for of in _OF}
    | set(product(_inflect("menacé"), words("par de d'"), _A))
    | set(product(_inflect("visé"), words("par"), words("une"), words("motion")))
    | set(product(_inflect("interrogé questionné"), words("sur"), words("sa leur"), words("venue participation")))
    | {("pour", "préparer"), ("afin", "de", "préparer")}
)
"""Phrases of waiting, of fear or of hope."""

LIVED = _inflect(
    """manqué raté suivi regardé vécu marqué assisté animé dominé survolé arbitré participé émaillé endeuillé blessé tué éliminé
    vaincu battu entaché gâché accueilli réuni"""
)
"""What was lived through at an event, or came of it."""
REACTING = _inflect(
    """salué déploré dénoncé condamné regretté critiqué commenté félicité applaudi fustigé jugé qualifié raillé moqué vanté loué
    rappelé oublié payé subi essuyé analysé digéré imputé attribué revendiqué admis avoué expliqué filmé raconté décrit évoqué
    réagi ironisé excusé remercié revenu pleuré répliqué riposté répondu célébré savouré revu visionné décrypté"""
) | words("tiré")
"""What is said or felt of an event once it is over."""

EVENTFUL = REACTING | _inflect(
    """arrêté interpellé déposé signé conclu tué blessé libéré annoncé publié présenté adopté voté lancé commencé débuté rendu saisi
    découvert retrouvé enlevé abattu assassiné mort survenu commis diffusé prononcé infligé décidé dévoilé paru sorti arrivé
    parti venu rentré revenu né nommé incendié détruit attaqué frappé bombardé capturé pris conquis perdu gagné remporté
    battu éliminé vaincu transmis envoyé reçu adressé remis livré volé dérobé trouvé repêché hospitalisé évacué expulsé
    extradé condamné acquitté inculpé entendu auditionné convoqué proposé promis décrété instauré imposé approuvé rejeté
    validé ratifié promulgué entamé engagé inauguré formulé tenu réclamé exigé demandé constaté observé filmé révélé
    rapporté dit écrit posté prolongé suspendu interrompu annulé apparu disparu tombé mort entré ouvert fermé rompu
    réuni limogé démis destitué renversé licencié échangé scellé évadé enfui échappé noyé évincé suspendu"""
)
"""What was done on a day told right behind it, whatever is still to be done with it: *jugera l'homme arrêté lundi*."""

EVENT_LEADS = {
    word: (relation, linked)
    for relation, linked, told in (
        ("before", False, "avant"),
        ("before", True, "veille vue approche prévision perspective attente"),
        ("nearing", True, "jours heures semaine semaines"),
        ("after", False, "après"),
        ("after", True, "lendemain foulée suite résultats résultat vainqueur vainqueurs"),
        ("since", False, "depuis"),
        ("during", False, "pendant durant"),
        ("during", True, "lors cours marge issue terme fond"),
        ("purpose", False, "pour"),
        ("cause", False, "malgré sans"),
        ("cause", True, "cause raison sujet faute"),
    )
    for word in told.split()
}
"""What the preposition before an event says of its day, and whether it takes *de* or *à*."""

_MAKING = words("fait faire fais fit firent fera feront ferait feraient font faisait faisaient faisant fasse fassent")
_TAKING = words("pris prendre prend prennent prit prirent prendra prendront prendrait prenait prenaient prenant prenne")
_RENDERING = words(
    "rendu rendre rend rendent rendit rendirent rendra rendront rendrait rendait rendaient rendant rende"
)
"""Verbs that mean something only with the noun right behind them, which is no verb."""

TENSES = Tenses(
    forms=FORMS,
    suffixes=SUFFIXES,
    not_verbs=NOT_VERBS,
    chains=CHAINS,
    present_or_past=PRESENT_OR_PAST | BEFALLING,
    declaring=words(
        """exige exigent réclame réclament promet promettent menace menacent ordonne ordonnent demande demandent propose
        proposent accepte acceptent autorise autorisent décrète décrètent presse pressent somme somment recommande
        recommandent préconise préconisent jure jurent engage engagent"""
    ),
    either_day=words("nomme nomment convoque convoquent espère espèrent souhaite souhaitent veut veulent"),
    befell=words(
        """mort morts décès disparition disparitions perte pertes arrestation arrestations interpellation interpellations
        capture prise saisie découverte naissance meurtre meurtres enlèvement enlèvements détention vol chute effondrement
        explosion naufrage défaite destruction"""
    ),
    gerund_link="en",
    object_leads=words("le la l' les un une ce cet cette ces son sa ses leur leurs des que qu' plusieurs"),
    bare_objects=words("fait"),
    reflexives=words("se s' ne n'"),
    sudden=words("voilà voici"),
    forward=FORWARD,
    announced=_inflect("annoncé espéré redouté promis"),
    forward_to=FORWARD_TO,
    deferring=DEFERRING,
    onto=words("à au aux"),
    forward_prepositions=words("à au aux pour en"),
    intents=INTENTS,
    bare_capitals=words("a"),
    spots=words("place porte garde marche"),
    of_words=words("de du d'"),
    captions=words("photo photographie légende image vidéo illustration"),
    absolutes=words("étant"),
    diary=words(
        """rencontrer recevoir entretenir réunir retrouver revoir voir tenir reprendre débuter commencer ouvrir rouvrir
        rendre retourner revenir participer assister voter débattre affronter jouer défiler manifester comparaître
        témoigner parler intervenir examiner trancher publier dévoiler"""
    ),
    idioms=frozenset(
        (before, "part")  # "avait fait part de", "ont pris part lundi à", "pour sa part"
        for before in words(
            """fait faire faisait faisaient font fera fit firent prend prennent prendre prendra prendront pris prit prirent
            prenait prenaient ma sa leur notre autre nulle quelque une la à de"""
        )
    )
    | frozenset(
        {
            ("à", "cause"),
            ("la", "foulée"),
            ("rendez", "vous"),
            ("garde", "vous"),
            ("sauve", "peut"),
            ("sur", "écoute"),
            ("compte", "rendu"),
            ("comptes", "rendus"),
            ("huis", "clos"),
            ("longue", "date"),
            ("lettre", "ouverte"),
            ("portes", "ouvertes"),
            ("ex", "allié"),
            ("ex", "alliés"),
        }
    )
    | frozenset(product(_RENDERING, words("visite compte")))  # "a rendu visite lundi à ses troupes"
    | frozenset(product(_MAKING, words("marche cause signe date place figure montre offre amende halte usage face")))
    | frozenset(product(_TAKING, words("date place forme note garde charge cause")))
    | frozenset(product(words("tenu tient tiennent tenir tenant demandé demander trouvé"), words("compte place grâce")))
    | frozenset(product(words("port ports temps point points poids angle"), words("mort morts")))
    | frozenset(product(("en",), words("place marche cause charge garde vente poste force")))
    | frozenset(product(words("ville villes journée saison nature"), words("morte mortes")))
    | frozenset(
        product(words("de d'"), words("parti partis disparus tués"))
    )  # "chefs de parti", "familles de disparus"
    | frozenset(product(words("comité conseil effectif effectifs format"), words("restreint réduit réduits élargi")))
    | frozenset(product(words("nouveaux nouvelles nouvel grands simples"), words("élu élus élue élues")))
    | frozenset(product(words("un le son leur ce du de sans aucun"), words("visa")))  # but "il visa"
    | frozenset(product(words("pays forces troupes armées"), words("alliés alliées")))
    | frozenset(product(words("comme que"), _inflect("prévu attendu espéré redouté"))),  # "plus tôt que prévu"
    opened_by=words("de d' du des entre avec"),
    standing=words("présent présente présents présentes absent absente absents absentes"),
    standing_at=words("à au aux dans en sur lors"),
    convened=_inflect("convoqué"),
    between=BETWEEN,
    once=words("origine initialement originellement primitivement originairement abord"),
    terms=TERMS,
    past_terms=PAST_TERMS,
    befores=words("avant"),
    event_leads=EVENT_LEADS,
    lead_links=words("de d' du des à au aux"),
    releases=words("libération démission limogeage expulsion extradition remise reddition retrait"),
    supposed=_inflect("censé supposé"),
    owed=words("dû"),
    led_links=words("de d' du des à au aux en dans avec entre devant sur chez contre"),
    led_nouns=words(
        """publication annonce signature sortie voyage arrivée mission lancement échéance remise promulgation ratification
        rentrée verdict passage intervention allocution prestation comparution nomination"""
    ),
    nearing_marks=words("à"),
    journeys=_inflect("rendu allé parti rentré revenu"),
    hoped_for=words("espérait espéraient souhaitait souhaitaient voulait voulaient attendait attendaient"),
    looming_nouns=words(
        """menace menaces crainte craintes risque risques alerte alertes appel appels projet projets promesse promesses
        perspective possibilité annonce annonces préavis"""
    ),
    plan_for="pour",
    naming=words("baptisé surnommé rebaptisé intitulé"),
    seeing=words("voir"),
    to_see=words(
        """souhaite souhaitent souhaitait souhaitaient souhaité souhaiter souhaiterait souhaiteraient souhaitant veut veulent
        voulait voulaient voulu vouloir voudrait voudraient voulant aime aimerait aimeraient espère espèrent espérait
        espéraient espéré espérer espérant compte comptent comptait comptaient entend entendent entendait entendaient attend
        attendent attendait attendaient désire désirent désirait désirer désireux désireuse préfère préfèrent préférerait
        préféreraient rêve rêvent rêvait hâte impatient impatiente impatients escompte escomptent espoir tient
        tiennent tenait tenaient tenir"""
    ),
    hopes=words(
        "espère espèrent espérait espéraient compte comptent comptait comptaient veut veulent voulait souhaite"
    ),
    unplanned=words(
        """meurt meurent tue tuent périt périssent décède décèdent s'écrase écrase s'effondre effondre explose explosent
        percute percutent chavire chavirent déraille gagne gagnent remporte remportent s'impose impose bat battent échoue
        échouent perd perdent conclut concluent parvient parviennent obtient obtiennent décroche décrochent"""
    ),
    calling_off=_inflect("levé annulé reporté repoussé ajourné suspendu différé décommandé renvoyé boycotté interdit"),
    assessed=words(
        """impossible possible essentiel nécessaire important vital crucial indispensable urgent prématuré difficile impératif
        obligatoire irréaliste illusoire impensable"""
    ),
    retroactive=words("rétroactif rétroactive rétroactifs rétroactives rétroactivement"),
    forgoing=_inflect("renoncé changé décidé préféré choisi dissuadé ravisé désisté rétracté"),
    pending=STATIVES | words("sera seront serait seraient être"),
    those=words("celui celle ceux celles"),
    happenings=_inflect(
        "commencé débuté duré achevé terminé tenu déroulé ouvert interrompu perturbé dégénéré tourné conclu"
    )
    | frozenset(("eu lieu", "pris fin", "pris part", "donné lieu")),
    upcoming=words("prochain prochaine prochains prochaines futur future futurs futures"),
    fronts=words("après depuis"),
    staying=words("à en au aux retour"),
    befallen=_inflect("aperçu vu filmé tué abattu poignardé blessé retrouvé agressé enlevé arrêté interpellé"),
    turning=words("fermant ouvrant commençant débutant achevant expirant reprenant rouvrant"),
    warning=words("prévient préviennent menace menacent avertit avertissent redoute redoutent craint craignent promet"),
    ages=words("ans anniversaire"),
    ageing=words("eu fêté soufflé célébré"),
    conditions=words("si s'"),
    once_done=("une", "fois"),
    callers=words(
        "appelé appelle appellent appelait appelaient appelant lancé lance lancent déposé décrété décrète annonce annoncent"
    ),
    faced_by=words("attente attendant perspective spectre"),
    ringing=words("appelé appelés appelée"),
    hearings=words("jugement verdict arrêt décision motion avis appel"),
    nearing=frozenset(
        (unit, of) for unit in ("jours", "heures", "semaine", "semaines", "attente") for of in ("de", "d'", "du", "des")
    ),
    for_coming=frozenset(
        (word, of)
        for word in ("approche", "prévision", "veille", "vue", "perspective")
        for of in ("de", "d'", "du", "des")
    )
    | frozenset({("préparer", "à"), ("préparer", "au"), ("préparation", "de"), ("préparation", "du")}),
    supposing=frozenset(product(("en",), words("cas"), words("de d'"))),
    awaiting=AWAITING,
    voiding=_inflect("annulé reporté repoussé différé décommandé interdit déplacé avancé décalé maintenu déprogrammé"),
    subject_days=words("est marque"),
    remaining=words("restera resteront demeurera demeureront marquera marqueront compte comptera"),
    beginnings=frozenset(("à", at, "de") for at in ("partir", "compter")) | frozenset({("dès",)}),
    shifts=words("report ajournement renvoi prolongation prorogation extension décalage reports"),
    shifted_to=words("à au aux jusqu'à jusqu'au"),
    providing=words("prévoyant stipulant"),
    decreeing=_inflect(
        "parvenu conclu convenu décrété annoncé instauré imposé proclamé signé ordonné proposé approuvé accepté déclaré"
    ),
    streets=words("rue rues"),
    rallies=words(
        """grève grèves manifestation manifestations rassemblement rassemblements marche marches mobilisation action débrayage
        débrayages sit-in blocage blocages boycott défilé défilés veillée cortège journée rue rues morte mortes"""
    ),
    fixers=words("fixé retenu choisi arrêté proposé réservé fixe retient propose évoqué évoque cité avancé mentionné"),
    fixed_as="comme",
    dates=words("date dates jour échéance échéances"),
    determiners=words("le la l' les un une ce cet cette ces son sa ses leur leurs"),
    accidents=words(
        """accident accidents attentat attentats attaque attaques fusillade fusillades tuerie tueries massacre massacres séisme
        séismes naufrage naufrages crash explosion explosions incendie incendies catastrophe drame tragédie putsch assassinat
        assassinats meurtre meurtres affrontements heurts violences émeutes émeute bombardement bombardements raid raids
        assaut inondations inondation tempête déraillement effondrement agression enlèvement arrestation arrestations défaite
        échec échecs mort communiqué propos déclarations victoire victoires succès triomphe revers déroute élimination
        démission limogeage éboulement avalanche panne coulée coup bavure frappe frappes tirs enlèvements braquage cambriolage
        noyade orage éclatement chute rupture renversement destitution éviction invasion annexion débâcle fiasco suicide décès
        collision évasion cyberattaque piratage rejet"""
    ),
    till="jusqu'",
    winning=words("remporté gagné perdu emporté disputé"),
    lived=LIVED,
    reacting=REACTING,
    inside=words("dans"),
    passive_chains=words("passif-imparfait passif-présent passé-simple-passif imparfait"),
    amid=frozenset(
        product(
            words(
                "lors cours issue marge tête lendemain sortie vainqueur vainqueurs gagnant gagnants perdant perdants résultat résultats bilan verdict conclusions"
            ),
            words("de d' du des"),
        )
    )
    | frozenset(product(words("victimes auteurs"), words("de d' du des")))
    | frozenset(product(("suite",), words("à au aux")))
    | frozenset(("", word) for word in words("après depuis pendant durant malgré")),
    contracted=words("du au aux des"),
    periods=words("jour jours semaine semaines mois année années"),
    contrasts=words("mais"),
    sinces=words("depuis"),
    likened=words("comme compris"),
    refusing=words("refusé refusa refusèrent"),
    unrefused=words(
        """venir aller rencontrer recevoir entretenir réunir retrouver revoir rendre retourner revenir participer assister
        comparaître témoigner débattre jouer partir"""
    ),
    intent_nouns=words(
        "intention projet projets volonté promesse engagement menace décision souhait espoir invitation ordre proposition"
    ),
    booked=frozenset(
        (noun, done) for noun, ends in (("vous", ("pris", "fixé")), ("date", ("prise", "fixée"))) for done in ends
    ),
    clefts=frozenset({("c'", "est"), ("n'", "est")}),
    statives=STATIVES,
    kept=_inflect("maintenu"),
    judging=frozenset(
        (word,)
        for word in words(
            """salue saluent saluons condamne condamnent condamnons regrette regrettent regrettons déplore déplorent déplorons
            dénonce dénoncent dénonçons félicite félicitent félicitons réjouit réjouissent réjouissons fustige fustigent
            approuve approuvent applaudit applaudissent critique critiquent désapprouve désapprouvent"""
        )
    )
    | frozenset(product(words("prend prennent prenons"), words("acte note connaissance"))),
    eventful=EVENTFUL,
    thwarted=_inflect("échoué réussi parvenu repoussé refoulé battu dispersé vaincu défait rebroussé reculé"),
    arranged=_inflect(
        """mobilisé réuni reçu accueilli rassemblé déployé organisé présenté célébré exposé joué diffusé publié fermé ouvert
        suspendu perturbé annulé interdit jugé entendu auditionné examiné débattu soumis rendu levé lancé dévoilé inauguré"""
    ),
    bidden=_inflect("appelé sommé convié invité prié autorisé obligé contraint forcé chargé habilité encouragé"),
    concessive=words("même comme"),
    beyond=words("passé"),
    contingent=words("dépend dépendent"),
    looking=words("annonce annoncent"),
    outcomes=words("victoire victoires succès triomphe revers échec échecs défaite coup démission propos communiqué"),
    bidding=words("à au aux"),
    dating_back=words(
        "remonte remontent remontait remontaient remonterait remonteraient remontant date datent datait dataient daterait dateraient datant"
    ),
    readying=frozenset(product(_inflect("préparé"), words("à au aux"))),
    achieving=words("réussi fini commencé parvenu parvenue parvenus parvenues forcé poussé amené continué"),
    topic_leads=words("par sur contre mon notre votre son leur"),
    owning=words("sa son leur ses leurs"),
    fearing=words("craint craignent craignait craignaient redoute redoutent redoutait redoutaient"),
    births=words("né née nés nées"),
    wishing=words("souhaiter espérer vouloir craindre redouter attendre envisager prévoir"),
    able=words("pouvoir devoir compter risquer"),
    months=words("mois"),
    drawing=_inflect("réuni rassemblé attiré mobilisé"),
    turnout=words(
        "personnes manifestants partisans milliers centaines dizaines millier centaine foule monde spectateurs électeurs"
    ),
    apposed=words(
        """vainqueur vainqueurs vainqueure victime victimes auteur auteurs lauréat lauréate champion championne perdant perdante
        finaliste absent absente absents absentes victorieux victorieuse vaincu vaincue souffrant souffrante témoin"""
    ),
    obliging=words("dois doit devons devez doivent devrait devraient"),
    willing=_inflect("souhaité voulu désiré daigné consenti tenu cherché pensé cru songé imaginé aimé espéré"),
    denials=words("pas plus jamais rien guère aucun aucune"),
    heralds=_inflect("annoncé confirmé dévoilé proposé promis programmé décrété ordonné"),
    heralded=words(
        """retrait fermeture lancement ouverture déploiement départ reprise transfert réouverture évacuation tenue présence
        participation venue retour arrivée"""
    ),
    month_links=words("en"),
    held_too=_inflect("organisé préparé arrêté") | words("organisait organisaient préparait préparaient"),
    foreseeing=_inflect(
        """écarté exclu envisagé planifié proposé annoncé évoqué refusé rejeté accepté convenu programmé promis réclamé exigé
        demandé souhaité espéré organisé préparé annulé convoqué décommandé renoncé abandonné recommandé suggéré préconisé sollicité confirmé maintenu décidé arrêté fixé prévu redouté"""
    )
    | words(
        """écartait écartaient excluait excluaient envisageait envisageaient planifiait planifiaient proposait proposaient
        préparait préparaient organisait organisaient prévoyait prévoyaient souhaitait souhaitaient réclamait réclamaient
        demandait demandaient exigeait exigeaient espérait espéraient refusait refusaient voulait voulaient craignait
        craignaient redoutait redoutaient annonçait annonçaient évoquait évoquaient"""
    ),
    untils=words("jusqu'"),
    enduring=(
        words("assez suffisant suffisante suffisants suffisantes suffisamment quoi"),
        words("tenir durer couvrir survivre fonctionner"),
    ),
    starts=words("depuis dès"),
    forbidding=_inflect("interdit défendu empêché exclu"),
    taking=words("mis"),
    givers=_inflect(
        """donné accordé octroyé laissé concédé obtenu suspendu fermé interdit décrété instauré prolongé prorogé étendu
        imposé gelé bloqué autorisé placé confiné reconduit renouvelé réquisitionné annulé cloué loué écarté exclu consigné
        assigné prêté réservé mis exempté"""
    ),
    allowing=_inflect("approuvé autorisé validé interdit décrété ordonné"),
    holders=words("a ont avons avez ai avait avaient"),
    deferrals=words(
        """report délai sursis prolongation extension ajournement moratoire trêve cessez-le-feu couvre-feu répit
        confinement ultimatum suspension interdiction"""
    ),
    copulas=words(
        """reste restent restait restaient resta restera resteront resterait rester demeure demeurent demeurait demeurera
        demeurer semble semblent semblait paraît paraissait"""
    ),
    before_doing=frozenset({("avant", "de"), ("avant", "d'")}),
    summoned=_inflect("appelé sommé convié"),
    settling=_inflect("engagé décidé résolu résigné refusé accepté"),
    assembled=_inflect("réuni rassemblé"),
    gathered=_inflect("réuni rassemblé reçu accueilli"),
    ready=words("prêt prête prêts prêtes susceptible susceptibles censé censée censés point tenu tenue tenus"),
    going_on=words("ajoute ajouté poursuivi poursuit conclu conclut insisté insiste précisé martelé"),
    sayings=SAYINGS,
    borders=words("""; : – « » \" ( ) que qu' mais car lorsque lorsqu' quand si alors tandis puisque"""),
    relatives=words("qui dont où lequel laquelle lesquels lesquelles auquel"),
    thats=words("que qu'"),
    joining=words("et puis"),
    fixtures=frozenset({("est",), ("sont",)}),
    arrivals=words("arrivé arrivée arrivés arrivées venu venue venus venues atterri débarqué"),
    called_up=_inflect("convoqué"),
    doer_links=words("par"),
    lengthened=_inflect("prolongé étendu"),
    prospects=words(
        """improbable improbables probable probables possible possibles impossible impossibles envisageable envisageables
        exclu exclue exclus exclues vraisemblable plausible hypothétique"""
    ),
    by_then=words("avant d'ici en pour dès"),
    counted_from=words("suivant après"),
    summing=words("fallu suffi duré"),
    compared=words("que qu'"),
    coordinators=words("et puis ou"),
    negations=words("ne n' pas jamais ni aucun aucune"),
    modals=words("""doit doivent peut peuvent devrait devraient pourrait pourraient devait devaient va vont"""),
    verb_markers=words("qui il elle ils elles on"),
    persons={"nous": (("ions", "IMPF"), ("ons", "PRES"))},
    imperative_endings=("ez", "ons"),
    clitics=words("n' ne se s' y en le la les l' lui leur"),
    noun_markers=words(
        "sur sous par sans avec contre dite dites déclarée déclarées jugée jugées aucun aucune chaque quelque toute tout nulle nul telle tel seule seul simple double ma mon votre en un une le la l' les son sa ses leur leurs ce cet cette ces des du au aux de d' notre nouvelle nouveau première premier deuxième troisième dernière"
    )
    | words(
        """deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente plusieurs certains certaines quelques autres
        anciens ancien anciennes ancienne principaux principales nouveaux nouvel nouvelles simples"""
    ),
    infinitive_links=words("pour de d' à afin"),
    possessive_signs=frozenset({"'s"}),
    indefinites=words("un une"),
    elided_conditions=words("s'"),
)
