"""What a quotation, a claim or a second day inside a sentence does to its clauses."""

from __future__ import annotations

from timeline.extraction.asides import Asides
from timeline.extraction.clauses import Clause
from timeline.extraction.document import Document
from timeline.extraction.lexicon import Lexicon, any_of
from timeline.extraction.verb import Verb

_QUOTED = 9
"""Tokens from a comma to the marks around it."""
_CALLED = 6
"""Tokens from "themselves as" past what people call themselves."""


class Interrupted(Asides):
    """The part of a reader of clauses that knows where a clause only seems to end."""

    lexicon: Lexicon
    document: Document
    clauses: list[Clause]
    english: bool
    bare: set[int]
    bare_relatives: set[int]
    days_of_what: set[int]  # where what happened is told behind "the day"

    def _goes_on_to_verb(self, at: int) -> bool:
        """Whether a finite verb follows before the next mark of its rank."""
        following = next((v for v in self.finite if v.start >= at), None)
        return following is not None and all(self.tokens[k].text not in ";:«“" for k in range(at, following.start))

    def _after_short_quotation(self, start: int) -> bool:
        """ "a dit « regretter » | la décision et promis": a word or three in marks do not end the clause."""
        tokens = self.tokens
        if start == self.first or tokens[start - 1].text not in '»”"':
            return False
        opened = next((k for k in range(start - 2, max(start - 6, self.first), -1) if tokens[k].text in '«“"'), -1)
        near = [v for v in self.finite if opened - 4 < v.end <= opened + 1]
        return opened > 0 and any(v.lemma not in (self.words.BE, self.words.HAVE) for v in near)

    def _quoted_list(self, i: int) -> bool:
        """ "était « très, très grave »": a comma within a few words in marks that hold no verb of their own."""
        lows = self.document.lows
        begin = next((k for k in range(i - 1, max(i - _QUOTED, self.first) - 1, -1) if lows[k] in '«“"'), -1)
        close = next((k for k in range(i + 1, min(i + _QUOTED, self.last)) if lows[k] in '»”"'), -1)
        timed = begin >= 0 and 1 in self.timed[begin : max(close, begin)]  # "within days, not weeks": the time goes
        return 0 <= begin < close and not timed and not any(begin < v.main < close for v in self.finite)

    def _names_subject(self, start: int, end: int, low: str) -> bool:
        """ "but | Japan's chief cabinet secretary |, X, denied", ", and | its crew |, all Poles, were freed", ", and
        | Malaysia |, which brokered it, urged": somebody, no preposition before, and a verb of their own."""
        if start >= end or end >= self.last or self.tokens[end].text != ",":
            return False
        closed = self._aside_closes(end)
        following = next((v for v in self.finite if v.start >= closed), None)
        if following is None:
            return False
        apart = low in self.words.AND and start - 2 >= self.first and self.tokens[start - 2].text == ","
        apart = apart or following.start == closed and not self._awaited(following)
        somebody = apart and self.document.lows[start] in self.words.DETERMINERS
        somebody = somebody or apart and self.named[start] == 1 and following.start == closed > end + 1
        if not somebody and (low not in self.words.BUT or 1 not in self.named[start:end]):
            return False
        lows, words = self.document.lows, self.words
        between = lows[end : following.start]
        return (
            lows[start] not in words.PREPOSITIONS
            and self._two_commas(start, following.start)
            and between[-1] == ","
            and (words.RELATIVES.isdisjoint(between) or following.start == closed > end)
        )

    def _opens_subject(self, current: Clause, start: int, end: int, low: str) -> bool:
        """Whether a conjunction opens another subject, and no second one of the clause: "The minister of Peru, X, | and the
        president of Chile, Y, met"."""
        if not self._names_subject(start + 1, end, low):
            return False
        begin, stop = current.pieces[-1]
        if current.verb is not None or current.kind not in ("loose", "content") or low not in self.words.AND:
            return True
        lows, prepositions = self.document.lows, self.words.PREPOSITIONS
        free = lows[begin] not in prepositions or prepositions[lows[begin]] == "of"
        whole = "," in lows[begin:stop]  # "le ministre du Pérou, X", which is one name, or "X", set apart before
        if len(current.pieces) > 1 and not whole:
            plain = all(prepositions.get(k) in (None, "of") for k in lows[begin:stop])
            first, last = current.pieces[-2]  # "X, the Portuguese treasurer, | and his colleague, Y, met"
            beside = lows[begin] in self.words.ARTICLES and all(self.named[first:last])
            whole = plain and (self.named[begin] == 1 or beside)
        return not (free and whole and lows[start - 1] == "," and end < self.last)

    def _opens_on_a_day(self, start: int, end: int, low: str) -> bool:
        """Whether a conjunction and a day open what has its own subject past another count of that day: "has sent
        no one, | and on May 2, two days before the vote, | the ministry closed it"."""
        lows, timed, words, first = self.document.lows, self.timed, self.words, self.first
        if end + 2 >= self.last or lows[end] != "," or low not in words.CONJUNCTIONS or start < first + 2:
            return False
        small = any_of(words, "PREPOSITIONS", "DATED_BY")
        if (
            not timed[end - 1]
            or timed[start - 1]
            or not all(timed[k] or lows[k] in small for k in range(start + 1, end))
        ):
            return False  # "réunis jeudi et vendredi, deux jours avant le scrutin, ils": two days of one verb
        close = next((k for k in range(end + 1, min(self.last, end + _QUOTED)) if lows[k] in ",;:."), self.last)
        counted = timed[end + 1] or timed[end + 2] and lows[end + 1] in words.DETERMINERS
        if not counted or close + 1 >= self.last or lows[close] != ",":
            return False
        following = next((verb for verb in self.finite if verb.start > end), None)
        opens = any_of(words, "DETERMINERS", "SUBJECT_PRONOUNS")
        acts = self.named[close + 1] or lows[close + 1] in opens
        return bool(acts) and following is not None and following.start > close + 1

    def _two_commas(self, start: int, stop: int) -> bool:
        """ ", X, was", "its leader, X, who left in May, called": two commas, or two beside those inside a name."""
        commas = [k for k in range(start, stop) if self.document.lows[k] == ","]
        return len(commas) == 2 or self.english and sum(not self.named[k] for k in commas) == 2

    def _aside_closes(self, comma: int) -> int:
        """The token after what the comma and a relative open: ", who asked not to be named, | said"; else the comma."""
        lows = self.document.lows
        named = self._apposed_by(comma)
        comma = named - 1 if named > 0 and self.english else comma  # ", Macky Sall, who left in May, | called"
        if comma + 1 >= self.last or lows[comma + 1] not in self.words.RELATIVES:
            return named if named > 0 else comma
        close = next((k for k in range(comma + 2, self.last) if lows[k] in ",.;:"), self.last)
        return close + 1 if close < self.last and lows[close] == "," else comma

    def _apposed_by(self, comma: int) -> int:
        """The token after a name that two commas set apart: ", Maj. Rudolf Anderson, | was killed"; -1 where none is."""
        lows = self.document.lows
        if comma + 1 >= self.last or not self.named[comma + 1]:
            return -1
        close = next((k for k in range(comma + 2, self.last) if lows[k] in ",.;:" and not self.named[k]), self.last)
        return close + 1 if close < self.last and lows[close] == "," else -1

    def _awaited(self, verb: Verb) -> bool:
        """Whether the verb is that of the words before: "X, who met the king and his brother, Y, | told", or has its own
        subject after it: ", | said X"."""
        after = self.tokens[verb.end] if verb.end < self.last else None
        told = verb.stance == "say" and after is not None and (after.cap or after.low in self.words.DETERMINERS)
        return told or any(c.verb is None and c.kind in ("main", "loose") for c in self.clauses)

    def _after_a_day(self, start: int, i: int) -> bool:
        """ "met his colleague, X, | on Sunday | and promised": a day alone after the comma goes with the verb before it."""
        if start == self.first or self.tokens[start - 1].text != "," or not any(v.end <= start for v in self.finite):
            return False
        small = self.words.PREPOSITIONS
        return all(self.timed[k] or self.document.lows[k] in small for k in range(start, i))

    def _lacks_verb(self, current: Clause, verb: Verb, waiting: Clause | None) -> bool:
        """Whether a relative waits for its verb: "whose director, X, | signed"; after "dont" only where another verb is left
        for what stands above: "X, dont la visite, prévue jeudi, | a été reportée, a démissionné"; "dont le ministre" is one
        of several."""
        if current.kind != "relative" or current.verb is not None:
            return False
        if self.english and waiting is not None and self._told_by_unread_verb(current):
            return False
        if current.subordinator not in self.words.OF_WHICH:
            return True
        article = self.document.lows[current.opener + 1]
        if article not in self.words.THE or verb.person != ("p" if article in self.words.PLURAL_STARTS else "s"):
            return False
        following = next((v for v in self.finite if v.start > verb.start), None)
        bare = following is not None and self.tokens[following.start - 1].text == ","
        bare = bare and following is not None and not (following.stance == "say" and self._subject_after(following))
        return waiting is None or bare

    def _told_by_unread_verb(self, current: Clause) -> bool:
        """ "X, whose family | owns | the bridge, suggested", "the bank, to which both | belong, meets": whether an English
        relative has a verb that was not read as one: a form of the present, or a word between a noun and an article."""
        lows, words, forms = self.document.lows, self.words, self.lexicon.forms
        first, stop = current.pieces[0]
        if len(current.pieces) > 1 or stop >= self.last or lows[stop] != ",":
            return False
        nouns = any_of(words, "PREPOSITIONS", "CONJUNCTIONS", "ADVERBS", "DETERMINERS", "TWO")
        for k in range(first + 2, stop):
            low = lows[k]
            if self.named[k] or self.timed[k] or low in self.lexicon.nouns or not low.isalpha() or low in nouns:
                continue
            if any(r.tense == "pres" for r in forms.get(low, ())) and lows[k - 1] not in words.ARTICLES:
                return True
            led = k + 1 < stop and (lows[k + 1] in words.ARTICLES or lows[k + 1] in words.POSSESSIVES)
            if led and lows[k - 1].isalpha() and lows[k - 1] not in nouns:
                return True
        return False

    def _subject_after(self, verb: Verb) -> bool:
        """ ", | a annoncé lundi le palais": whoever says it comes after; not "a protesté lundi contre"."""
        k = verb.end
        while k < self.last and self.timed[k]:
            k += 1
        return k < self.last and (self.tokens[k].cap or self.tokens[k].low in self.words.DETERMINERS)

    def _names_a_claim(self, i: int) -> bool:
        """ "rejected as absurd a claim that its troops crossed": no verb of its own before the complement."""
        verb = next((v for v in self.finite if v.start > i), None)
        return verb is not None and not self.words.COMPLEMENTISER.isdisjoint(self.document.lows[i + 2 : verb.start])

    def _only_calls(self, i: int) -> bool:
        """ "described it as “shameful” a day after they were buried": the next verb is another clause's."""
        lows, words = self.document.lows, self.words
        verb = next((v for v in self.finite if v.start > i), None)
        if not self.english or verb is None:
            return False
        openers = any_of(words, "BARE_SUBORDINATORS", "RELATIVES", "COMPLEMENTISER") - words.CALLED_AS
        quoted = lows[i + 1] in '"“' and not self.document.inside[verb.start]
        if (lows[i - 1] in words.THEMSELVES or lows[i - 1] in words.SHOWN) and verb.start - i < _CALLED:
            # "men describing themselves as pilgrims | blocked the road", "rebels disguised as waiters | stormed it"
            return lows[i + 1] not in words.SUBJECT_PRONOUNS
        if lows[verb.start - 1] in words.AND and any(self.first <= v.start < i for v in self.finite):
            return True  # "recognised it as the capital and | ordered"
        return quoted or not openers.isdisjoint(lows[i + 1 : verb.start])

    def _said_again(self, current: Clause | None, opener: int) -> int:
        """ "said on Monday that X would leave | and on Tuesday | that it would stay": where the second time begins; -1."""
        if current is None or current.kind != "content" or current.parent is None or not self.timed[opener - 1]:
            return -1
        k = opener - 1
        while k > current.start and (self.timed[k] or self.tokens[k].low in self.words.PREPOSITIONS):
            k -= 1
        return k if self.tokens[k].low in self.words.CONJUNCTIONS and k > current.pieces[-1][0] else -1

    def _says_what_was_quoted(self, low: str, start: int, verb: Verb, opener: int) -> bool:
        """ "« Nous attendons qu'il vienne », a déclaré X": what stands in the quotation does not go on after its marks."""
        inside, first = self.document.inside, self.clauses[0].start if self.clauses else start
        if low != "," or verb.start != start or self.tokens[opener - 1].text not in '»”"' or inside[start]:
            return False
        return bool(inside[first]) and bool(self.clauses)

    def _resumes(self, opener: int, start: int, verb: Verb, before: list[tuple[int, int, int]]) -> bool:
        """ "La visite que X devait faire le 14 | est annulée": a second verb after a relative is the main one."""
        lows, words, lead = self.document.lows, self.words, start
        if opener != start and lows[opener] == ",":
            opener = start = lead = self._opened_before(
                before, start
            )  # "La visite que X, son chef, devait faire | est"
        if opener != start or start <= self.first or verb.form != "fin" or verb.inverted:
            return False
        if lows[start] in words.BARE_SUBORDINATORS and before:
            if not self.timed[verb.start - 1] and verb.end - verb.start < 2:
                return False  # "who fled after the army raided a house | used by rebels": it may be a participle
            if before[-1][0] != before[-1][1]:  # "Sanctions imposed after X declared independence | will lapse"
                waits = self.english and not any(v.main < start for v in self.finite)
                return waits and not self._has_subject_between(start, verb)
            lead = before[-1][1]  # "Those who were arrested after the army seized power | were released"
        if lows[start] in words.CONJUNCTIONS and before and before[-1][0] == before[-1][1]:
            lead = before[-1][1]  # "The lawyer who defended X and was expelled | flew to Paris"
        bare = lead in self.bare_relatives
        if not bare and lows[lead] not in words.RELATIVES and lows[lead] not in words.COMPLEMENTISER:
            return False
        since = self.first  # "those who oppose him | will pay" is nothing without the relative
        waits = bool(before) and before[-1][0] == before[-1][1]
        opens = any_of(words, "COMPLEMENTISER", "BARE_SUBORDINATORS")
        that_one = lows[start - 1] in any_of(words, "THIS_ONE", "DEMONSTRATIVES")
        if waits and lows[before[-1][1]] in opens and not that_one:
            # "said that the truce that the UN had brokered | expired", "when talks he led | ended"
            since = before[-1][1]
        return not any(since <= v.main < lead for v in self.finite) and not self._has_subject_between(start, verb)

    def _opened_before(self, before: list[tuple[int, int, int]], start: int) -> int:
        """Where a relative began that an aside keeps from its verb; -1 where none did."""
        for opener, begin, _ in reversed(before[-3:]):
            if any(begin <= v.main < start for v in self.finite):
                return -1
            if opener == begin:
                return begin
        return -1

    def _has_subject_between(self, start: int, verb: Verb) -> bool:
        """Whether a pronoun stands between two verbs that may be the subject of the second: not "dealt with it | was"."""
        last = max((v.end for v in self.finite if start <= v.main < verb.start), default=start)
        lows, pronouns = self.document.lows, self.words.SUBJECT_PRONOUNS
        if pronouns.keys().isdisjoint(lows[last : verb.start]):
            return False
        leads, clauses = self.words.PREPOSITIONS, self.words.SUBORDINATORS
        return any(
            lows[k] in pronouns and (k == last or lows[k - 1] not in leads or lows[k - 1] in clauses)
            for k in range(last, verb.start)
        )

    def _verb_joined(self, i: int, start: int) -> bool:
        """ "lifted X, his wife Y and 50 aides and | flew them": a list that a verb has begun with ends before another verb,
        for no list of subjects ends with the conjunction."""
        verb = next((v for v in self.finite if v.start > i), None)
        if verb is None or self.document.lows[start - 1] != "," or not any(v.main < start for v in self.finite):
            return False
        return self._behind_times(verb.start) == i

    def _behind_times(self, k: int) -> int:
        """The word before token `k` and the times and adverbs in front of it: "and | later flew", "and | on Monday left"."""
        lows, words = self.document.lows, self.words
        k -= 1
        if not self.english:
            return k
        while k > self.first and (self.timed[k] or self.timed[k + 1] and lows[k] in words.DATED_BY):
            k -= 1
        return k - (lows[k] in words.ADVERBS or lows[k].endswith(words.ADVERB_ENDING))

    def _told_without_verb(self, current: Clause) -> Clause | None:
        """What is said without "that" and still has no verb, where `current` is an aside in it."""
        opened = next((c for c in reversed(self.clauses) if c.kind == "content" and c.opener in self.bare), None)
        return opened if opened is not None and opened.verb is None and opened is not current else None

    def _only_joined(self, start: int, last: int) -> bool:
        """ "and | crowds | burned", "and | angry demonstrators | stormed": no more than a noun in the plural between the
        conjunction and a verb of the past."""
        words, lows = self.words, self.document.lows
        plain = not lows[last].endswith(words.NO_PLURALS) and lows[last] not in words.ADVERBS_LIKE_PLURALS
        return plain and 0 < last - start < 3 and lows[start] in words.AND

    def _several_named(self, start: int, verb: Verb) -> bool:
        """ ", East African mediators said", "and aid workers fled": English names several without an article."""
        lows, words, last = self.document.lows, self.words, verb.start - 1
        while last > start and (self.timed[last] or lows[last] in words.ADVERBS):
            last -= 1
        low = lows[last]
        told = verb.stance == "say" and low in words.NEWS_BODIES  # ", Syrian state media said"
        if last >= start and told and self.document.lows[start].isalpha():
            return lows[start] not in words.PREPOSITIONS
        if last < start or self.timed[last] or low in words.ADVERBS:
            return False
        owned = (
            last > start and low.endswith(words.PLURAL_ENDING) and self.tokens[last - 1].cap
        )  # "and Saudi planes bombed"
        forces = owned or low in any_of(words, "ARMED", "FIGHTERS", "WARSHIPS")
        several = low.endswith(words.PLURAL_ENDING) and low.rstrip("s") in words.HUMANS
        several = (
            several or low.endswith((words.PLURAL_ENDING, *words.UNMARKED_PLURALS)) and self._only_joined(start, last)
        )
        if not forces and not several:
            return False
        before = range(start, last)
        return all(lows[k].isalpha() and lows[k] not in words.PREPOSITIONS and not self.timed[k] for k in before)
