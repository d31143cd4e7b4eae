"""French verb forms that are written alike: present and participle, present and simple past. Data alone."""

from __future__ import annotations

from ..words import words

# "conduit": the present and the participle, while the simple past is "conduisit".
PRESENT_OR_PARTICIPLE = words(
    """dit redit prédit contredit interdit écrit décrit inscrit prescrit proscrit souscrit transcrit réécrit conduit reconduit
    produit reproduit construit reconstruit détruit réduit traduit introduit réintroduit séduit déduit induit enduit
    instruit joint rejoint enjoint disjoint peint dépeint éteint atteint étreint restreint astreint contraint plaint
    enfreint fait refait satisfait contrefait"""
)

# Verbs in -ir whose third person is one in the present and in the simple past, and whose plural "-issent" is a present.
_SECOND_GROUP = words(
    """fin chois réun ag réag franch envah bann réuss surg resurg sais ressais dessais défin établ rétabl fourn garant invest
    réinvest démol agrand élarg ralent un pun bât rebât nourr guér grand rebond applaud avert divert convert trah obé
    désobé affaibl faibl enrich durc endurc noirc jaill assoupl accompl rempl atterr pér vieill rajeun raccourc alourd
    adouc approfond abol englout anéant about assain bond fléch infléch réfléch refroid retent sub surench tern répart
    blanch pourr rav amort enhard enfou ensevel éblou étourd épanou évanou éclairc meurtr"""
)

# Their third person is one in the present and in the simple past.
PRESENT_OR_PAST = frozenset(stem + "it" for stem in _SECOND_GROUP) | words(
    """conclut exclut inclut dit prédit contredit interdit redit rit sourit suffit"""
)
# A present of what nobody announces beforehand may tell of what has happened.
_BEFALLING = """atteindre:atteint:atteignent détruire:détruit:détruisent rompre:rompt:rompent fuir:fuit:fuient
apprendre:apprend:apprennent dissoudre:dissout:dissolvent"""
_BEFALL = words(
    """frapp touch éclat tomb ravag démissionn renvers proclam capitul avou déclench refus cèd abdiqu assassin exécut limog
    révoqu destitu interpell arrêt perquisitionn évacu libèr condamn relax échapp bombard attaqu bless braqu agress
    poignard vol incendi pill dynamit dérap percut fauch renonc recul chut plong claqu abandonn trébuch craqu
    chavir succomb expuls accus"""
)
BEFALLING = frozenset(stem + ending for stem in _BEFALL for ending in ("e", "ent"))
BEFALLING |= frozenset(form for verb in _BEFALLING.split() for form in verb.split(":")[1:]) | words(
    "acquitte acquittent"
)
PLURAL_PRESENTS = frozenset(stem + "issent" for stem in _SECOND_GROUP)

# Infinitives whose ending tells nothing.
INFINITIVES = words(
    """dire redire prédire contredire interdire médire maudire faire refaire défaire satisfaire contrefaire lire relire
    élire réélire rire sourire suffire vivre revivre survivre suivre poursuivre rompre interrompre corrompre conclure
    exclure inclure vaincre convaincre plaire déplaire taire boire croire distraire soustraire extraire cuire nuire
    clore éclore"""
)
