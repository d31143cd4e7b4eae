"""What is to happen only if something else does: "L'armée partira vendredi si les pourparlers échouent"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.lexicon import any_of
from timeline.extraction.only_then import restricting
from timeline.extraction.reading import Article, Reading
from timeline.extraction.verb import Verb


def hangs_on(article: Article, reading: Reading, clause: Clause | None) -> str:
    """The word of the condition before what would follow from it, at the head of a sentence, or after it: "Si rien n'est
    signé, Bruxelles imposera", "L'armée partira vendredi si les pourparlers échouent"; empty where none is set."""
    if clause is None or clause.kind != "main" or clause.verb is None or clause.verb.form != "fin":
        return ""
    first, words, lows = reading.sentence.first, article.words, article.lows
    only = restricting(article, clause.verb)
    if 0 <= only < len(lows) - 2 and clause.verb.tense in ("fut", "pres"):
        at = only + 1 + (lows[only + 1] in words.PREPOSITIONS)  # "ne votera qu'à condition que", "que lorsque"
        if lows[at] in words.IF_SO or at == only + 1 and lows[at] in words.WHEN:
            return lows[at]  # "ne partira que si un accord est signé"
    conditions = [c for c in reading.clauses if c.kind == "adverbial" and c.subordinator in words.CONDITIONS]
    before = (c for c in conditions if c.opener == first and c.end <= clause.start)
    asks = clause.verb.lemma in words.FINDING_OUT or clause.verb.stance == "say"  # "décidera vendredi si"
    after = (c for c in conditions if c.parent is clause and c.opener >= clause.verb.end and c.verb is not None)
    led = any_of(words, "ADVERBS", "LIKE_OR_THAN") - words.NOT_BUT  # "even if", "as if"
    sure = (c for c in after if lows[c.opener - 1] not in led)
    real = (c for c in sure if c.subordinator in words.IF_SO and not _announced(article, clause.verb, c))
    found = next(before, None) or (None if asks else next(real, None))  # "only if", but not "even if"
    if found is not None:
        return found.subordinator
    return "" if asks else _without_a_verb(article, clause, clause.verb)


def _without_a_verb(article: Article, clause: Clause, verb: Verb) -> str:
    """ "will leave on Friday if the talks collapse": a condition after the verb whose own verb is not known for one."""
    words, lows = article.words, article.lows
    leads = any_of(words, "ADVERBS", "SUBORDINATORS", "CONJUNCTIONS", "PREPOSITIONS")
    opens = any_of(words, "DETERMINERS", "SUBJECT_PRONOUNS", "COMPLEMENTISER")
    for k in range(verb.end + 1, min(clause.end, len(lows) - 1)):
        led = lows[k] in words.IF_SO and lows[k - 1] not in leads and clause.holds(k)
        if led and (lows[k + 1] in opens or article.named[k + 1]):
            return lows[k]
    return ""


def _announced(article: Article, verb: Verb, condition: Clause) -> bool:
    """ "Il annoncera vendredi si X part": what is asked, as nothing else is announced; but "annoncera un plan si"."""
    between = range(verb.end, condition.opener)
    return verb.stance == "announce" and all(
        article.timed[k] or article.lows[k] in article.words.PREPOSITIONS for k in between
    )


def supposes(article: Article, clause: Clause, verb: Verb | None = None, value: str = "") -> bool:
    """ "si Moscou a attaqué"; but "même si Moscou a attaqué" tells that it did.

    "Si X libère les soldats | enlevés le 20 avril": that `verb` is a fact, whatever X does.
    """
    words = article.words
    if clause.subordinator not in words.CONDITIONS:
        return False
    if verb is not None and verb.form == "pp" and clause.verb is not verb and value == "happened":
        return False
    told = clause.verb is not None and clause.verb.tense in ("past", "fut")
    return not (told and article.document.word_before(clause.opener) in words.EVEN_IF)
