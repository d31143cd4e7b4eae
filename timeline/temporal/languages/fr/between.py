"""Phrases that stand between an auxiliary and its participle: "a une nouvelle fois été reporté", "a en vain demandé"."""

from __future__ import annotations

_PHRASES = """
à nouveau|de nouveau|une nouvelle fois|une fois encore|une fois de plus|encore une fois|une dernière fois|une première fois|une seconde fois
une deuxième fois|une troisième fois|une énième fois|pour la première fois|pour la seconde fois|pour la deuxième fois
pour la troisième fois|pour la énième fois|pour la dernière fois|par deux fois|par trois fois|à deux reprises
à trois reprises|à quatre reprises|à plusieurs reprises|à maintes reprises|à de multiples reprises|à de nombreuses reprises
en vain|sans succès|sans surprise|sans attendre|sans tarder|sans délai|sans relâche|sans ambages|sans détour|sans hésiter
à l' unanimité|à une large majorité|à une écrasante majorité|à une courte majorité|à main levée|à huis clos
dans un premier temps|dans un second temps|dans un deuxième temps|dans un dernier temps|dans la foulée
dans le même temps|en même temps|au même moment|au passage|au préalable|au départ|au début|au final|au moins|au total
au contraire|du coup|en retour|en réponse|en représailles|en urgence|en catastrophe|en secret|en privé|en personne
en partie|en grande partie|en substance|en théorie|en principe|en effet|en fait|en définitive|en fin de compte
en revanche|en outre|à l' époque|à l' origine|à l' inverse|à titre personnel|à tort|à juste titre|à demi mot
à mots couverts|à la hâte|à la surprise générale|à plus d' un titre|tour à tour|peu à peu|petit à petit|coup sur coup
d' un commun accord|d' ores et déjà|de facto|de fait|de concert|de son propre chef|de manière inattendue
d' autre part|d' une part|en conséquence|en parallèle|entre temps|non sans mal|de leur propre chef
de façon inattendue|par la suite|par avance|par erreur|par conséquent|par exemple|pour l' heure|pour l' instant
pour le moment|pour autant|pour finir|sur le champ|sur le coup|tout de même|quand même|malgré tout|avant tout
avec succès|avec force|avec fermeté|avec fracas|avec prudence|un temps|un moment|le plus souvent
quant à lui|quant à elle|quant à eux|quant à elles|pour sa part|pour leur part|pour ma part|pour notre part
de son côté|de leur côté|de mon côté|de notre côté|à son tour|à leur tour|à mon tour|tout d' abord
"""
BETWEEN = frozenset(tuple(phrase.split()) for line in _PHRASES.split("\n") for phrase in line.split("|") if phrase)
