"""Who acts where a French verb is not said again: "La Suède a ratifié le traité en mai, | la Finlande en juin", "Les premiers
convois partiront lundi, | les autres en octobre"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.drafts import Draft
from timeline.extraction.gaps import Gap, gap_at
from timeline.extraction.lexicon import any_of
from timeline.extraction.looks import first_of
from timeline.extraction.phrasing import tidy
from timeline.extraction.reading import Article
from timeline.extraction.referents import Referent
from timeline.extraction.titles import title_of
from timeline.extraction.tokenise import capitalised


def gaps_of(article: Article, drafts: Sequence[Draft]) -> dict[int, tuple[Gap, Draft]]:
    """The drafts, by their id, that have a subject of their own behind a comma, each with the draft whose verb it shares."""
    found: dict[int, tuple[Gap, Draft]] = {}
    if article.language_is_english:
        return found
    by_verb: dict[int, list[Draft]] = {}
    for draft in drafts:
        if draft.verb is not None and draft.expressions and draft.verb.form == "fin":
            by_verb.setdefault(id(draft.verb), []).append(draft)
    for several in by_verb.values():
        if len(several) < 2:
            continue
        told = [(draft, _gap_of(article, draft)) for draft in several]
        first = next((draft for draft, gap in told if gap is None), None)
        if first is not None:
            found.update({id(draft): (gap, first) for draft, gap in told if gap is not None})
    return found


def _gap_of(article: Article, draft: Draft) -> Gap | None:
    clause, verb = draft.clause, draft.verb
    at = article.spans[draft.expressions[0]][0]
    if clause is None or verb is None or at < verb.end or clause.verb is not verb:
        return None
    piece = clause.piece_at(at)
    if piece is None or piece[0] < verb.end or article.lows[piece[0] - 1] != ",":
        return None
    return gap_at(article, *piece)[1]


def acts(article: Article, first: Draft, gap: Gap) -> bool:
    """Whether the words stand for another subject, and not for another object: "a rencontré X lundi, Y mardi"."""
    verb, clause = first.verb, first.clause
    if verb is None or clause is None:
        return False
    day = article.spans[first.expressions[0]][0]
    if gap.mention is None:
        small = any_of(article.words, "PREPOSITIONS", "ARTICLES")
        behind = article.lows[verb.end : day]
        if behind[:1] and behind[0] in any_of(article.words, "THE", "POSSESSIVES") - article.words.PLURAL_STARTS:
            return True  # "a ratifié le traité en mai": there are no others of it
        return day < verb.start or all(low in small for low in behind)  # "partiront lundi"
    who, sort = article.subject(first.reading, verb), gap.mention.referents[0].type
    stop = first_of(
        ",", article.lows, max(verb.end, day), gap.start - 1, gap.start - 1
    )  # ", le Niger mardi, | le Tchad"
    objects = [m for m in first.reading.mentions if verb.end <= m.start < stop]
    return bool(who) and who[0].type == sort and all(m.referents[0].type != sort or m.role for m in objects)


def take_gap(article: Article, draft: Draft, gap: Gap, first: Draft) -> None:
    """Put whoever the words behind the comma name in the place of the subject of the verb."""
    if draft.verb is None or not acts(article, first, gap):
        return
    old = article.subject(draft.reading, draft.verb)
    own = capitalised(" ".join(article.document.cut(gap.start, gap.end).split()))
    new = gap.mention.referents if gap.mention is not None else (Referent(own, own, "name"),) if old else ()
    role = next((draft.cast[r] for r in old if r in draft.cast), "") or next(iter(draft.cast.values()), "")
    if role:
        rest = {r: other for r, other in draft.cast.items() if r not in old and r not in new}
        draft.cast = {**dict.fromkeys(new, role), **rest}


def title_of_gap(article: Article, draft: Draft, gap: Gap, first: Draft) -> str:
    """ "La Suède ratifie le traité" as "La Finlande ratifie le traité", where one verb fits both; else both as told."""
    clause, verb = draft.clause, draft.verb
    if clause is None or verb is None:
        return ""
    title, cut = title_of(article, first), article.document.cut
    if not acts(article, first, gap):
        day, own = article.spans[first.expressions[0]][0], " ".join(cut(gap.start, gap.end).split())
        done_to = " ".join(cut(verb.end, day).split()).replace("'", "’")
        return title.removesuffix(done_to) + own if done_to and title.endswith(done_to) else ""
    subject = " ".join(cut(clause.start, verb.start).split()).replace("'", "’")
    own = capitalised(" ".join(cut(gap.start, gap.end).split()).replace("'", "’"))
    plural = article.words.PLURAL_STARTS
    alike = (article.lows[clause.start] in plural) == (article.lows[gap.start] in plural)
    if alike and not verb.passive and title.startswith(subject):
        return own + title[len(subject) :]
    return tidy(" ".join(cut(clause.start, gap.stop).split()))
