"""Days and units counted from the publication date."""

from __future__ import annotations

from ....grammar import Rule

# One line a rule.
# fmt: off
RULES = (
    Rule("hier-demain", "dx:DEICTIC @tod?", "deictic", "hier soir", confidence=0.99),
    Rule("partie-ce-jour", "ce p:POD", "deictic", "ce soir", {"days": 0}, confidence=0.98),
    Rule("nuit-dernière", "la p:NIGHT dernière", "deictic", "la nuit dernière", {"days": -1}, confidence=0.97),
    Rule("nuit-prochaine", "la p:NIGHT (prochaine|qui vient|à venir)", "deictic", "la nuit prochaine", {"days": 0, "ahead": True}, confidence=0.95),
    Rule("ensemble-de-l-unité", "(l')? ensemble de (l'|la|cette) u:PERIOD rel:REL?", "period", "l'ensemble de l'année", {"rel": "this"}, confidence=0.85),
    Rule("ce-midi", "ce p:MIDDAY", "deictic", "ce midi", {"days": 0}, confidence=0.98),
    Rule("cet-après-midi", "(cet|cette) p:POD", "deictic", "cet après-midi", {"days": 0}),
    Rule("ce-jour", "(ce jour|ce - jour)", "deictic", "ce jour", {"days": 0}, confidence=0.9),
    Rule("il-y-a", "il y a @about? n:NUM u:UNIT (et hf:demi|et hf:demie|(, n3:NUM u3:UNIT)? et n2:NUM u2:UNIT|@worked)?", "shift", "il y a trois jours", {"sign": -1}, determiner=False),
    Rule("il-y-a-cette", "(il y a|voilà|voici) (tout juste|exactement)? n:NUM u:UNIT (ce v:PERIOD (- ci)?|cette v:PERIOD|day:DEICTIC)", "ago_this", "il y a cinq ans cette semaine", determiner=False),
    Rule("il-y-a-ans-ce-jour", "(il y a|voilà|voici) (tout juste|exactement)? n:NUM u:UNIT (ce)? wd:WEEKDAY rel:RELAFTER?", "anniversary", "il y a dix ans ce jeudi", determiner=False),
    Rule("voilà", "(voilà|voici) @about? n:NUM u:UNIT", "shift", "voilà trois jours", {"sign": -1}, determiner=False),
    Rule("il-y-a-vague", "il y a (n:MANY|n:peu de|longtemps|peu) (u:UNIT)?", "vague_shift", "il y a quelques jours", {"sign": -1}, determiner=False),
    Rule("dans", "dans @about? (un délai de)? n:NUM u:UNIT (et hf:demi|et hf:demie|(, n3:NUM u3:UNIT)? et n2:NUM u2:UNIT|@worked)?", "shift", "dans quinze jours", {"sign": 1}, determiner=False),
    Rule("dans-vague", "dans (n:MANY|n:peu de) u:UNIT", "vague_shift", "dans quelques jours", {"sign": 1}, determiner=False),
    Rule("d-ici-durée", "d' ici (à)? @about? [ n:NUM u:UNIT @worked? ]", "within", "d'ici trois mois"),
    Rule("d-ici-vague", "d' ici (à)? [ n:MANY u:UNIT ]", "within", "d'ici quelques jours"),
    Rule("sous", "(sous|dans les|dans un délai (de|d')) [ n:NUM u:UNIT @worked? ]", "within", "sous quinze jours"),
    Rule("sous-huitaine", "(sous|d' ici|dans la) [ sp:SPAN ]", "within", "sous huitaine"),
    Rule("dans-quinzaine", "dans une sp:SPAN (de u:UNIT)?", "shift_span", "dans une quinzaine", {"sign": 1}, determiner=False),
    Rule("il-y-a-quinzaine", "il y a une sp:SPAN (de u:UNIT)?", "shift_span", "il y a une quinzaine", determiner=False),
    Rule("prochains-jours", "(dans|des|au cours des|d' ici) [ (les|ces)? (tout|toutes)? n:NUM? rel:RELPRE n:NUM? u:UNIT @worked? ]", "spell", "dans les prochains jours"),
    Rule("ces-derniers-jours", "(les|ces) (tout|toutes)? n:NUM? rel:RELPRE n:NUM? u:UNIT @worked?", "spell", "ces derniers jours"),
    Rule("année-à-ce-jour", "(le|la|l'|cette)? u:PERIOD à ce jour", "to_date", "l'année à ce jour"),
    Rule("jours-à-venir", "(les|ces) n:NUM? u:UNIT (à venir|qui viennent)", "spell", "les jours à venir", {"rel": "next"}),
    Rule("jours-qui-suivirent", "les n:NUM? u:UNIT qui (suivirent|suivaient|suivent|ont suivi|avaient suivi)", "spell", "les jours qui suivirent", {"rel": "following", "leans": True}),
    Rule("heure-qui-suivit", "(l'|la|le) u:UNIT qui (suivit|suivait|suit|a suivi|avait suivi)", "spell", "l'heure qui suivit", {"rel": "following", "leans": True, "n": 1}),
    Rule("jours-passés", "(les|ces) n:NUM? u:UNIT @worked? rel:RELAFTER", "spell", "les jours prochains"),
    Rule("durée-avant-hier", "@about? n:NUM u:UNIT (sb:avant-hier|sa:après-demain)", "beside_today", "deux jours avant hier"),
    Rule("depuis-durée", "depuis @about? [ n:NUM u:UNIT (et hf:demi|et hf:demie)? ]", "since", "depuis deux ans"),
    Rule("unité-relative", "(le|la|l')? u:PERIOD rel:REL", "period", "la semaine dernière", confidence=0.97),
    Rule("semaine-de-travail", "(le|la|cette)? rel:RELPRE? u:WEEK rel:REL? de travail rel:REL?", "working_week", "la prochaine semaine de travail"),
    Rule("unité-relative-avant", "(le|la|l')? rel:RELPRE u:PERIOD", "period", "le prochain trimestre", confidence=0.93),
    Rule("cette-unité", "(ce|cette) u:PERIOD (- ci)? (civile)?", "period", "cette semaine", {"rel": "this"}, confidence=0.97),
    Rule("pendant-l-unité", "(dans|durant|pendant|au cours de|en cours de|courant|au cours du) [ (la|le)? (u:WEEK|u:WEEKEND) ]", "running_period", "durant le week-end", {"rel": "this"}, confidence=0.7),
    Rule("tout-le-week-end", "tout [ (le)? u:WEEKEND ]", "running_period", "tout le week-end", {"rel": "this"}, confidence=0.91),
    Rule("d-ici-unité", "d' ici (à|au)? [ (la|le)? (u:WEEK|u:WEEKEND) ]", "running_period", "d'ici au week-end", {"rel": "this"}, confidence=0.91),
    Rule("unité-en-cours", "(le|la|l')? u:PERIOD (en cours|courante|courant|actuelle|actuel)", "period", "l'année en cours", {"rel": "this"}),
    Rule("unité-qui-vient", "(le|la|l')? u:PERIOD (qui vient|à venir)", "period", "le mois qui vient", {"rel": "next"}),
    Rule("plus-tôt-dans", "plus tôt (dans|au cours de)? (la|l'|le|cette|ce|cet) u:PERIOD rel:REL? (- ci)?", "rest_of_period", "plus tôt cette année", {"early": True}, determiner=False),
    Rule("plus-tard-dans", "plus tard (dans|au cours de)? (la|l'|le|cette|ce|cet) u:PERIOD rel:REL? (- ci)?", "rest_of_period", "plus tard cette semaine", determiner=False),
    Rule("reste-de", "(le)? reste (de|du) (la|l'|le|ma|cette|ce)? u:PERIOD", "rest_of_period", "le reste de la semaine"),
    Rule("partie-d-unité", "@part (de|d'|du)? (la|l'|le|l)? (cette|ce|cet)? u:PERIOD rel:REL? ", "period", "la fin de l'année dernière"),
)
