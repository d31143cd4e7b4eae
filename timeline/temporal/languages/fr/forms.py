"""French verb forms and endings: what each word may be, and what only looks like a verb. Data alone."""

from __future__ import annotations

from ..words import words
from .alike import INFINITIVES, PLURAL_PRESENTS, PRESENT_OR_PARTICIPLE, PRESENT_OR_PAST

FORMS: dict[str, str] = {}


def _put(form: str, words: str) -> None:
    for word in words.split():
        FORMS[word] = form


_put("HAVE_PRES", "ai as a avons avez ont")
_put("HAVE_IMPF", "avais avait aviez avaient")
_put("HAVE_FUT", "aurai auras aura aurons aurez auront")
_put("HAVE_COND", "aurais aurait aurions auriez auraient")
_put("HAVE_SUBJ", "aie aies ait ayons ayez aient eût")
_put("HAVE_PAST", "eut eurent")
_put("HAVE_INF", "avoir")
_put("HAVE_GER", "ayant")
_put("BE_PRES", "suis es est sommes êtes sont")
_put("BE_IMPF", "étais était étions étiez étaient")
_put("BE_FUT", "serai seras sera serons serez seront")
_put("BE_COND", "serais serait serions seriez seraient")
_put("BE_SUBJ", "sois soit soyons soyez soient fût")
_put("BE_PAST", "fus fut fûmes furent")
_put("BE_INF", "être")
_put("BE_GER", "étant")
_put("BEEN", "été")
_put("MODAL_PRES", "dois doit devons devez doivent peux peut pouvons pouvez peuvent")
_put("MODAL_GER", "devant")
_put("MODAL_FUT", "devra devront devrai devrons pourra pourront pourrons pourrai")
_put("PLAN_IMPF", "devait devaient devais devions")
_put("MODAL_COND", "devrait devraient pourrait pourraient devrais pourrais devrions pourrions")
_put("GO_PRES", "vais vas va allons allez vont")
_put("GO_IMPF", "allait allaient allais allions")
_put("COME_PRES", "vient viennent viens venons")
_put("COME_IMPF", "venait venaient")
_put("OF", "de d'")
_put("SELF", "se s' me m' nous vous")
_put("FILL", "pas plus jamais déjà également aussi toujours bien encore ainsi donc - t il elle ils elles on ensuite")
_put("FILL", "tous tout toutes enfin même ne n' y en lui leur l' le la les sans rien guère alors je j' tu depuis en")
_put(
    "FILL",
    "ailleurs abord nouveau emblée notamment clairement officiellement récemment finalement vivement quant très presque peu hier",
)
_put("PAST", "fit firent prit prirent mit mirent vint vinrent tint tinrent put purent dut durent sut surent vit virent")
_put("PAST", "dirent reçut reçurent voulut crut devint obtint parvint promit permit remit décida suivit ouvrit offrit")
_put("PAST", "mourut naquit écrivit perdit rendit répondit attendit défendit entendit descendit tomba éclata gagna")
_put(
    "PAST", "connut parut apparut disparut fallut conclut élut courut vécut vainquit partit sortit finit choisit réunit"
)
_PASTS = """reconnut accourut parcourut secourut recourut aperçut conçut déçut perçut émut promut résolut valut prévalut
lut relut crut rompit interrompit corrompit étendit tendit prétendit vendit suspendit dépendit fondit confondit répandit
mordit tordit battit abattit combattit débattit craignit plaignit joignit rejoignit atteignit éteignit contraignit
conduisit produisit réduisit introduisit traduisit construisit détruisit instruisit décrivit inscrivit prescrivit
souscrivit poursuivit survécut convainquit acquit conquit couvrit découvrit rouvrit souffrit recueillit ressentit
repartit transmit soumit admit commit survint intervint revint parvint retint contint soutint maintint détint entretint
appartint convint prévint provint souvint abstint prévit comprit apprit reprit entreprit surprit"""
for _past in _PASTS.split():
    _put("PAST", f"{_past} {_past[:-1]}rent")
_put("PRES", "fait font dit disent prend prennent met mettent tient tiennent veut veulent sait savent voit voient")
_put("PRES", "reste restent demande demandent reçoit reçoivent devient deviennent permet permettent part partent sort")
_put(
    "PRES",
    "ouvre ouvrent offre offrent suit suivent vit vivent écrit écrivent lit lisent répond répondent rend rendent",
)
_put("PRES", "perd perdent attend attendent défend défendent connaît connaissent paraît apparaît disparaît meurt")
_put("PRES", "promet promettent craint craignent espère espèrent prévoit prévoient compte comptent entend entendent")
_put("PRES", "réunit réunissent agit choisit finit subit obtient obtiennent soutient maintient intervient détient")
_put("PRES", "conduit produit construit détruit réduit traduit introduit dément démentent sert servent sent sentent")
_put(
    "PRES", "explique expliquent échoue échouent déplore déplorent ordonne ordonnent décrète décrètent décède décèdent"
)
_put("PRES", "chavire chavirent déraille déraillent percute percutent écrase écrasent périssent prévient préviennent")
_put("PRES", "souffre souffrent croient demeurent paraissent apprête apprêtent retient retiennent nient contrôlent")
_put("PRES", "exclut conclut inclut élit interdit prédit vaut valent faut suffit plaît bat battent combat combattent")
_put(
    "PARTICIPLE",
    "pris prise prises mis mise mises dit dite dits dites fait faite faits faites écrit écrite écrits écrites",
)
_PARTICIPLES = """eu vu tenu venu devenu reçu vaincu voulu pu dû su connu perdu rendu entendu vendu attendu prévu convenu
obtenu soutenu détenu maintenu retenu revenu parvenu intervenu survenu reconnu disparu apparu paru élu lu conclu exclu
abattu battu combattu débattu rabattu répondu répandu instruit prévenu comparu survécu astreint prédit
contredit refait cueilli tressailli encouru vêtu revêtu suspendu étendu défendu descendu ouvert offert découvert souffert couvert mort né parti
sorti fini choisi réuni accueilli envahi établi suivi servi subi averti garanti convaincu interdit conduit produit
détruit construit réduit introduit traduit inscrit décrit promis permis admis remis soumis transmis compris appris repris
surpris entrepris assis acquis conquis joint rejoint atteint contraint éteint tu cru dissous résolu vécu couru
accouru secouru prescrit proscrit souscrit satisfait poursuivi enfui senti menti consenti ressenti dormi rempli puni
saisi réussi franchi blanchi trahi obéi désobéi fourni averti investi converti démenti nourri péri guéri uni terni
agrandi élargi ralenti rétabli aboli démoli enseveli failli jailli recueilli assailli bâti
abstenu appartenu contenu entretenu commis démis omis confondu correspondu dépendu fondu mordu pendu prétendu rompu
interrompu corrompu tendu tordu valu plu fallu ému mû recouru parcouru concouru crû accru décru déchu échu
réélu relu absous requis inclus émis peint teint enjoint réapparu reconduit déduit séduit reproduit réintroduit réécrit
transcrit redécouvert rouvert pourvu promu conçu perçu déçu banni enrichi affaibli durci assoupli accompli anéanti
approfondi assujetti nourri ressaisi dessaisi adouci amorti raccourci réinvesti englouti alourdi rebâti pressenti"""
for _word in _PARTICIPLES.split():
    _put(
        "PARTICIPLE",
        f"{_word} {_word}e {_word}s {_word}es" if not _word.endswith("s") else f"{_word} {_word}e {_word}es",
    )
FORMS["parties"] = FORMS["partie"] = ""
_put("PARTICIPLE", "dissoute dissoutes absoute absoutes")
_put("MAYBE", "agi fui compromis")
for _word in words("mise prise vue vues venue tenue sortie tournée tournées"):
    FORMS[_word] = "MAYBE"  # nouns too: participles only after an auxiliary
FORMS["suite"] = ""
FORMS["anticipée"] = FORMS["anticipées"] = FORMS["anticipés"] = ""  # "des élections anticipées le 12 janvier"
FORMS["tu"] = FORMS["mort"] = FORMS["morts"] = FORMS["morte"] = FORMS["uni"] = ""
FORMS["unis"] = FORMS["unie"] = FORMS["unies"] = FORMS["né"] = FORMS["lus"] = ""
_put("PARTICIPLE", "né née nés nées mort morts morte mortes")
_put("PARTICIPLE_NOUN", "effectif effective effectifs effectives")
_put(
    "PARTICIPLE", "applicable applicables livrable livrables payable payables exigible exigibles"
)  # like "à livrer en mars": they look ahead

# Verbs conjugated with être in the compound tenses.
_MOTION = "allé arrivé descendu devenu entré intervenu monté mort né parti parvenu passé rentré reparti resté retourné"
_MOTION += " revenu sorti survenu tombé venu décédé remonté redevenu advenu convenu redescendu retombé ressorti repassé"
_MOTION += " apparu réapparu accouru"
for _word in _MOTION.split():
    _put("MOTION", f"{_word} {_word}e {_word}s {_word}es")
FORMS["passé"] = FORMS["mort"] = "MOTION"
FORMS["partie"] = FORMS["parties"] = FORMS["entrée"] = FORMS["entrées"] = FORMS["arrivée"] = FORMS["arrivées"] = (
    "MOTION"
)

_ER = """accepter accorder accueillir accuser achever adopter adresser affirmer affronter aider ajouter annoncer
appeler apporter approuver arriver arrêter assister assurer attaquer autoriser avancer bloquer bombarder célébrer
changer chercher commencer condamner confirmer considérer constituer continuer coûter créer critiquer débuter décider
déclarer demander démarrer démissionner dénoncer déposer dépasser désigner développer devancer diffuser diriger donner
durer échanger écouter effectuer élever embarquer emporter engager entamer entourer entraîner entrer envisager envoyer
estimer étudier évoquer examiner exiger exister exploser exposer exprimer fêter figurer fixer former frapper fustiger
gagner garder habiter imposer indiquer inquiéter inviter jouer juger lancer limiter livrer manifester marquer menacer
mener modifier montrer négocier nommer noter observer occuper opposer organiser oublier parler participer passer penser
porter poser pousser présenter présider préciser préparer procéder projeter prononcer proposer protester provoquer
publier quitter raconter rappeler rapporter rassembler recommander reconnaître recouvrer refuser regarder regretter
rejeter remporter rencontrer renforcer renoncer rentrer réclamer répéter représenter respecter ressembler rester
retirer retrouver révéler saluer s'achever sembler séparer signaler signer situer souhaiter souligner suggérer
susciter terminer tenter tirer tomber toucher tourner travailler traverser trouver tuer utiliser venger verser viser
visiter voter ouvrir soutenir intervenir dévoiler réaffirmer redouter risquer espérer compter planifier programmer
reporter repousser convoquer ajourner attirer baisser augmenter grimper chuter reculer progresser"""
for _infinitive in _ER.split():
    if _infinitive.endswith("er"):
        stem = _infinitive[:-2].removeprefix("s'")
        _put("PRES", f"{stem}e {stem}ent")
        _put("PAST", f"{stem}a")
_put("PRES", "rejette appelle rappelle projette lève mène enlève achète répète révèle célèbre considère espère suggère")
_put(
    "PRES",
    """appellent rappellent jettent rejettent projettent lèvent relèvent enlèvent soulèvent mènent amènent emmènent ramènent
    achètent pèsent répètent révèlent considèrent espèrent suggèrent libèrent préfèrent tolèrent gèrent opèrent réitèrent
    récupèrent accélèrent intègrent procèdent accèdent succèdent protègent renouvellent exigent jugent changent envoient
    dirigent engagent partagent échangent encouragent prolongent interrogent plongent""",
)
_put("PRES", "expire expirent achève achèvent échoit clôt")
_put("PAST", "expira expirèrent acheva achevèrent")
_put(
    "PRES",
    "envoie envoient renvoie renvoient déploie déploient refoule refoulent gracie gracient relâche relâchent procède exige juge change accueille accueillent redoute redoutent",
)
# Words that are nouns after an article and verbs elsewhere: "un vote" but "le Parlement vote".
_AMBIGUOUS = words(
    """demande forme note marque visite attaque menace juge porte livre échange cherche reste figure pousse vote annonce
    rencontre charge offre commande garde cause dispute aide arme estime marche montre place pose critique enquête force
    fête frappe réserve retraite signe tire touche trouve monte change appelle accuse refuse lutte compte conteste
    relance baisse rapporte exerce accorde tourne programme limite chute tombe passe lance fixe précise présente adresse sort"""
)
for _noun in _AMBIGUOUS:
    FORMS[_noun] = "PRES_NOUN"
for _noun in words("monde hausse grève"):
    FORMS[_noun] = ""
_put("MAYBE", "reprise reprises")  # "la reprise des combats", but "l'ont reprise"
FORMS["entre"] = "PRES_IN"  # "entre en vigueur", never "entre Paris et Kiev"
FORMS["court"] = "PRES_TILL"  # "court jusqu'à vendredi", never "un court séjour"

SUFFIXES: list[tuple[str, str, int]] = [
    ("rront", "FUTURE", 6),
    ("eront", "FUTURE", 6),
    ("iront", "FUTURE", 5),
    ("dront", "FUTURE", 6),
    ("vront", "FUTURE", 6),
    ("tront", "FUTURE", 6),
    ("iront", "FUTURE", 5),
    ("feront", "FUTURE", 6),
    ("rra", "FUTURE", 5),
    ("era", "FUTURE", 4),
    ("ira", "FUTURE", 3),
    ("dra", "FUTURE", 5),
    ("vra", "FUTURE", 5),
    ("tra", "FUTURE", 6),
    ("erai", "FUTURE", 5),
    ("erons", "FUTURE", 6),
    ("erez", "FUTURE", 6),
    ("drons", "FUTURE", 6),
    ("drai", "FUTURE", 5),
    ("irai", "FUTURE", 4),
    ("trai", "FUTURE", 6),
    ("vrai", "FUTURE", 6),
    ("trons", "FUTURE", 8),
    ("vrons", "FUTURE", 7),
    ("irez", "FUTURE", 4),
    ("rrez", "FUTURE", 6),
    ("vrez", "FUTURE", 7),
    ("trez", "FUTURE", 8),
    ("drez", "FUTURE", 6),
    ("dras", "FUTURE", 6),
    ("riez", "COND", 6),
    ("iez", "IMPF", 6),
    ("ez", "PRES", 4),
    ("irons", "FUTURE", 5),
    ("rrons", "FUTURE", 6),
    ("erait", "COND", 6),
    ("eraient", "COND", 8),
    ("drait", "COND", 7),
    ("draient", "COND", 9),
    ("vrait", "COND", 7),
    ("vraient", "COND", 9),
    ("rrait", "COND", 7),
    ("rraient", "COND", 9),
    ("irait", "COND", 7),
    ("iraient", "COND", 9),
    ("ttrait", "COND", 7),
    ("ttraient", "COND", 9),
    ("aîtrait", "COND", 8),
    ("aîtraient", "COND", 10),
    ("mprait", "COND", 8),
    ("mpraient", "COND", 10),
    ("issait", "IMPF", 7),
    ("issaient", "IMPF", 9),
    ("aient", "IMPF", 6),
    ("ait", "IMPF", 5),
    ("ions", "", 5),
    ("èrent", "PAST", 6),
    ("irent", "PAST", 6),
    ("urent", "PAST", 6),
    ("inrent", "PAST", 6),
    ("a", "PAST", 6),
    ("ça", "PAST", 5),
    ("ant", "GERUND", 5),
    ("ement", "FILL", 6),
    ("amment", "FILL", 7),
    ("emment", "FILL", 7),
    ("iment", "FILL", 6),
    ("ées", "PARTICIPLE", 5),
    ("ée", "PARTICIPLE", 4),
    ("és", "PARTICIPLE", 4),
    ("é", "PARTICIPLE", 3),
    ("i", "MAYBE", 4),
    ("u", "MAYBE", 4),
    ("is", "MAYBE", 5),
    ("it", "MAYBE", 5),
    ("ert", "MAYBE", 5),
    ("er", "INF", 4),
    ("ir", "INF", 4),
    ("oir", "INF", 5),
    ("dre", "INF", 5),
    ("ttre", "INF", 6),
    ("ître", "INF", 6),
    ("uire", "INF", 6),
    ("rire", "INF", 6),
]
NOT_VERBS = words(
    """importe cessez agenda panorama cinéma schéma pyjama pizza vodka tombola diaspora mafia charia guérilla fatwa razzia
    propaganda veranda véranda mezzanina placenta stigmata curcuma paella influenza malaria dilemma
    tequila gorilla opéra caméra choléra lait parfait trait retrait portrait extrait attrait abstrait souhait forfait bienfait
    imparfait contrat satisfait plaît front affront côté comité qualité sécurité société université unité
    activité cité autorité liberté santé beauté difficulté réalité vérité identité communauté égalité majorité
    minorité priorité moitié amitié pitié dignité solidarité responsabilité possibilité capacité opportunité
    humanité quantité publicité électricité éternité fidélité gravité hostilité hostilités immunité indemnité
    légalité mentalité mortalité nécessité neutralité nouveauté personnalité personnalités popularité propriété
    proximité rapidité rivalité simplicité souveraineté stabilité totalité utilité vitalité volonté traité traités
    député députés députée députées délégué réfugié réfugiés blessé blessés clé clés marché marchés supermarché
    arrêté arrêtés procédé procédés musée musées armée armées année années journée journées soirée matinée idée
    idées entrée durée pensée rentrée arrivée assemblée tournée tranchée portée montée percée poignée lycée trophée
    trophées fumée vallée allée allées destinée épée chaussée mer fer hier hiver cher fier amer février janvier
    premier dernier quartier chantier policier officier financier courrier métier papier particulier entier étranger
    étrangers danger léger chancelier conseiller conseillers banquier ouvrier leader cancer enfer cahier foyer loyer
    atelier escalier dossier pompier pompiers cuisinier infirmier héritier plaisir avenir souvenir désir loisir tir
    cuir soir noir espoir pouvoir devoir savoir miroir couloir trottoir territoire ministre ordre cadre membre
    nombre chambre septembre octobre novembre décembre centre lettre maître tendre moindre enfant enfants étudiant
    étudiants président restaurant pourtant cependant maintenant avant pendant durant auparavant important
    importante habitant habitants dirigeant dirigeants suivant montant instant représentant représentants militant
    manifestant combattant combattants commandant autant tant avant-gardiste moyennant gant géant constant
    protestant commerçant enseignant participant passant croissant concernant nonobstant brillant puissant élément
    moment document parlement gouvernement événement mouvement règlement changement appartement département
    développement bâtiment argument instrument médicament monument aliment comment sentiment régiment ralliement
    férié fériée fériés fériées jeudi mercredi lundi vendredi samedi dimanche mardi midi pré thé blé dé ré gré malgré degré degrés intérêt
    canapé café cafés communiqué communiqués résumé employé employés salarié salariés retraité retraités invité
    invités marié cliché clergé congé congés curé fossé opposé passé rez scellé abbé énoncé exposé défilé pied
    quatre ira mira sera-t jura paris envers divers travers univers revers vers tiers fiers"""
) - {"ira", "passé", "exposé"}

for _noun in NOT_VERBS:
    FORMS.pop(_noun, None)
for _word in words("défilé procédé énoncé communiqué délégué marché résumé armé exposé opposé"):
    for _ending in ("", "e", "s", "es"):
        FORMS.setdefault(_word + _ending, "MAYBE")  # nouns too: "600 personnes ont défilé"
for _word in words(
    "invité blessé arrêté employé marié accusé prévenu détenu condamné réfugié rescapé élu disparu inculpé"
):
    for _ending in ("", "e", "s", "es"):
        FORMS[_word + _ending] = "PARTICIPLE_NOUN"  # "un arrêté", but "arrêté lundi à Paris"
for _word in words("plus plue crue crues"):
    FORMS[_word] = ""  # "il a plu", but "plus tard"
FORMS["armée"] = FORMS["armées"] = ""
_put("MOTION_NOUN", "parties")  # "entendra les parties", but "les femmes, parties lundi"
_put("PARTICIPLE_NOUN", "ralenti")  # "au ralenti"
_put("PARTICIPLE_NOUN", "remise remises")  # "la remise des prix", but "la réunion, remise à jeudi"
for _word in words("entrée arrivée rentrée montée sortie venue tombée retombée"):
    _put("MOTION_NOUN", f"{_word} {_word}s")  # nouns after an article: "l'arrivée", but "est arrivée"
_put(
    "PRES",
    """repart repartent revient reviennent devient sortent ressort rejoignent atterrit atterrissent atteignent
    parvient parviennent survient repasse repassent regagne regagnent décolle décollent s'envole envole envolent embarque
    débarque débarquent siègent statuent auditionne auditionnent disputent clôture clôturent inaugurent
    célèbrent commémore commémorent réunissent convoque convoquent consulte consultent négocie négocient signent visitent
    défilent manifestent""",
)
for _stem in words(
    """inaugur ratifi promulgu délibèr interrog limog annul défil évacu libèr restitu expuls extrad transfèr honor enterr inhum
    discut abord plaid renouvell amend abrog gèl abaiss supprim licenci rouvr appareill accost survol réclam dévoil saisiss
    élis choisiss adopt consult auditionn affront invest plébiscit destitu révoqu naturalis perquisitionn interpell
    retourn ralli install abandonn rapatri finalis intronis emménag redémarr débray succèd remplac rejou"""
):
    _put("PRES", f"{_stem}e {_stem}ent" if not _stem.endswith("iss") else f"{_stem}ent")
_put("PRES", "rompt rompent interrompt interrompent cède cèdent reconnaît reconnaissent admet admettent capitule naît")
_put(
    "PRES",
    "soumet soumettent capitulent proclame proclament abdique abdiquent adhère adhèrent renverse renversent assassine exécute",
)
_put("PRES", "suspend suspendent reprend reprennent remet remettent dissout dissolvent descend descendent comparaît")
_put("PRES", "comparaissent débattent tranchent relèvent bouclent embauchent ferment prêtent saisit élisent")
_put("PRES_NOUN", "siège statue débat tranche relève boucle embauche ferme prête")
for _stem in words("conclu exclu inclu romp interromp corromp vainc convainc acquer conquer"):
    _put("FUTURE", f"{_stem}ra {_stem}ront {_stem}rai {_stem}rons")
for _stem in words("conclu exclu inclu vainc convainc"):
    _put("COND", f"{_stem}rait {_stem}raient")
_put("FUTURE", "saurai sauras saura saurons saurez sauront verrai verrons verrez recevrons recevrez")
_put("FUTURE", "ferez verrez saurez devrez vivrez mettrez battrez naîtrez conclurez courrai mourrai enverrai")
_put("COND", "irait iraient saurait sauraient dirait diraient lirait liraient rirait riraient haïrait haïraient")
_put("MAYBE", "dépeint dépeints dépeinte restreint restreints restreinte enfreint enfreints enfreinte satisfait nui")
_put(
    "PRES",
    "décerne décernent teste testent concluent interviennent marchent converge convergent afflue affluent misent tablent parient",
)
_put(
    "PRES",
    "partons signons voyons recevons rencontrons tenons ouvrons votons envoyons arrivons commençons reprenons prenons",
)
_put(
    "PRES",
    "mettons faisons disons attendons célébrons quittons rentrons retournons lançons rejoignons partez arrivez rentrez",
)
_put("PRES", "pars repars reviens viens vois reçois conclus rends prends reprends attends")
# Verbs in -rer: their past in -ra is no future, their imperfect in -rait no conditional, their present in -rent no past.
for _stem in words(
    """expir respir inspir aspir conspir transpir retir attir admir désir soupir empir étir vir chavir déchir livr délivr
    enivr œuvr démarr barr narr serr resserr desserr enterr déterr err encadr cadr engendr effondr éclair affair
    concentr administr enregistr filtr illustr démontr frustr séquestr perpétr pénétr orchestr calfeutr cloîtr castr
    encastr recentr vautr"""
):
    _put("PAST", f"{_stem}a")
    _put("IMPF", f"{_stem}ait {_stem}aient")
    FORMS.setdefault(f"{_stem}ent", "PRES")
_put("PRES", "effondre encadre engendre échoient")
for _stem in words("ouvr rouvr entrouvr couvr découvr recouvr offr souffr"):
    _put("IMPF", f"{_stem}ait {_stem}aient")
for _stem in words(
    """assur rassur mesur jur procur murmur emmur satur fractur factur manufactur défigur censur clôtur tortur
    captur sutur tir cour parcour recour secour accour encour concour"""
):
    FORMS.setdefault(f"{_stem}ent", "PRES")
_put("PRES", "meurent demeurent figurent inaugurent courent")
# Presents of verbs in -ayer, no imperfects.
_put("PRES", "paie paient essaie essaient effraie effraient relaie relaient enraie enraient débraie débraient")
_put("PRES", "déblaie déblaient balaie balaient repaie repaient égaient raient délaient monnaient")
_put("PRES_NOUN", "lit lits")
_put("PRES", "cesse cessent entretient entretiennent")
# Pasts in -a that are too short for their ending to tell.
_put("PAST", "prêta nia osa cria pria lia jura mura rua salua tenta rata vota nota opta dura cita dota loua noua voua")
for _word in PRESENT_OR_PAST | PLURAL_PRESENTS:
    FORMS[_word] = "PRES"
for _word in PRESENT_OR_PARTICIPLE:
    FORMS[_word] = "PARTICIPLE_PRES"
for _word in INFINITIVES:
    FORMS.setdefault(_word, "INF")
_put("MAYBE", "plainte plaintes crainte craintes")
_put("MOTION_NOUN", "revenu revenus")  # "plus de revenu", but "est revenu"
_put("PRES", "remonte remontent datent boycotte boycottent obtient obtiennent décroche décrochent")
_put(
    "PRES", "insiste insistent martèle martèlent prévient préviennent déplore déplorent plaide plaident résume résument"
)
_put("PRES", "avertit avertissent alerte alertent admet admettent témoigne témoignent")
_put(
    "PRES_NOUN",
    "alerte avance clôture combat risque arme amende manifeste parts relâche tente ressort paie cesse écoute",
)
_put("PRES_NOUN", "date")  # "la dernière réunion date du 3 mai", but "la date du 3 mai"
_put("IMPF", "remontait remontaient datait dataient")
_put(
    "PARTICIPLE", "plaint plaints clos close closes bu bue bus cuit cuite cuits cuites éteint éteinte éteints éteintes"
)
_put("PARTICIPLE", "extrait extraits extraite extraites soustrait soustraits soustraite soustraites distrait distraits")
# These only look like participles; those of them that are verbs too keep their form above.
NOT_VERBS |= words(
    """lieu jeu feu milieu peu beau bleu dieu cheveu neveu enjeu aveu individu contenu menu tissu inconnu tribu statu
    avis pays fois mois bois trois corps temps paris permis compromis pays-bas repris gris souris remis conflit crédit
    produit circuit bruit nuit fruit esprit droit profit débit dépit délit habit objectif petit crédit visit audit outil
    appui ennui parti ami ennemi mari demi défi pari abri cri midi samedi lundi mardi mercredi jeudi vendredi hui ainsi
    chez assez veuillez rendez nez rez suez manchez parmi hormis depuis puis jamais désormais mais français anglais polonais libanais japonais procès accès succès excès
    échauffourée échauffourées pizzeria pizzerias progrès expert désert concert transfert vert ouvert divers celui-ci merci ici celui quoi pourquoi emploi tournoi"""
)
