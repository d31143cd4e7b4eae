"""What is to happen only if something else does: "L'armée partira vendredi si les pourparlers échouent"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.reading import Article, Reading
from timeline.extraction.verb import Verb


def hangs_on(article: Article, reading: Reading, clause: Clause | None) -> Clause | None:
    """The condition before what would follow from it, at the head of a sentence, or after it: "Si rien n'est signé,
    Bruxelles imposera", "L'armée partira vendredi si les pourparlers échouent"."""
    if clause is None or clause.kind != "main" or clause.verb is None or clause.verb.form != "fin":
        return None
    first, words, lows = reading.sentence.first, article.words, article.lows
    conditions = [c for c in reading.clauses if c.kind == "adverbial" and c.subordinator in words.CONDITIONS]
    before = (c for c in conditions if c.opener == first and c.end <= clause.start)
    asks = clause.verb.lemma in words.FINDING_OUT or clause.verb.stance == "say"  # "décidera vendredi si"
    after = (c for c in conditions if c.parent is clause and c.opener >= clause.verb.end and c.verb is not None)
    sure = (c for c in after if lows[c.opener - 1] not in words.ADVERBS or lows[c.opener - 1] in words.NOT_BUT)
    real = (c for c in sure if c.subordinator in words.IF_SO and not _announced(article, clause.verb, c))
    return next(before, None) or (None if asks else next(real, None))  # "only if", but not "even if"


def _announced(article: Article, verb: Verb, condition: Clause) -> bool:
    """ "Il annoncera vendredi si X part": what is asked, as nothing else is announced; but "annoncera un plan si"."""
    between = range(verb.end, condition.opener)
    return verb.stance == "announce" and all(
        article.timed[k] or article.lows[k] in article.words.PREPOSITIONS for k in between
    )
