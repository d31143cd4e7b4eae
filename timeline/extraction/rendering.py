"""Words of the article as a headline has them: without times, with pronouns replaced by what they mean."""

from __future__ import annotations

from collections.abc import Set
from functools import cache
from itertools import compress, count

from timeline.extraction.lexicon import any_of
from timeline.extraction.phrasing import glue, join_names, named
from timeline.extraction.times_left_out import TimesLeftOut
from timeline.extraction.words import Words

_MARKS_OUT = set('«»“”"')


@cache
def _leading_on(words: Words) -> frozenset[str]:
    """What only leads to the time that follows, at the end of a phrase."""
    return any_of(words, "PREPOSITIONS", "THIS_ONE", "LASTING", "ONLY_THEN") - words.PARTICLES


class Rendering(TimesLeftOut):
    """Stretches of one sentence in print."""

    _naming: Set[int] = frozenset()  # pronouns whose words are being put in print

    def _render(self, start: int, end: int) -> str:
        """Words of `tokens[start:end]` without times, with pronouns and "ces réunions" replaced by what they mean."""
        document, covered, lows = self.article.document, self.article.covered, self.article.lows
        changing = any_of(self.words, "SUBJECT_PRONOUNS", "DEMONSTRATIVES", "HEADLINE_DROPS")
        timely = 1 in covered[start : end + 2]
        words = lows[start:end]
        changes = not changing.isdisjoint(words)
        if not timely and not changes and words and self.words.APART.isdisjoint(words):
            return glue(document.cut(start, end).split()).strip(" ,;:—–")
        special: set[int] = set()
        if changes:
            special.update(compress(count(start), map(changing.__contains__, words)))
        if timely:
            special.update(compress(count(start), covered[start:end]))
            special.update([v.main for v in self.reading.verbs if v.form == "pp"])
            if not self.words.DATED.isdisjoint(words):
                special.update(k for k in range(start, end) if lows[k] in self.words.DATED)
            special |= self.only
            special.intersection_update(range(start, end))
        only = self.only if timely else frozenset[int]()
        if not self.words.APART.isdisjoint(words):
            special.update(filter(self._apart, range(start + 1, end - 1)))
        out: list[str] = []
        at, left_out = start, -1
        for stop in [*sorted(special), end]:
            if at < stop:  # the words between stand as they are
                pieces = document.cut(at, stop).split()
                parted = not out or at in (start, left_out)
                gap = " " if parted else document.text[document.ends[at - 1] : document.starts[at]]
                if out and pieces[0] == "," and out[-1].endswith(",") and self.english and len(out) > 1:
                    out[-1], pieces = out[-1][:-1], pieces[1:]  # "the appeal, | listed for May |, will be heard"
                elif gap in {"", "-"}:
                    out[-1] += gap + pieces.pop(0)
                out += pieces
                at = stop
            if at > stop or at == end:
                continue
            if at in only:
                at = left_out = at + 1
                continue
            if out and start < at < end - 1 and self._apart(at):
                out[-1], at = out[-1].rstrip(","), at + 2
                continue
            after = at
            if covered[at]:
                after = self._past_time(at, start, end, out)
            if after == at and lows[at] in changing:
                after = self._past_changing(at, end, out)
            if (
                timely
                and after == at
                and (out or document.word_before(start) in (",", ")"))
                and self._tells_only_a_day(at)
            ):
                after += 1  # "la réunion prévue jeudi": without its day the participle says nothing
                if out and out[-1].lower() in self.words.AT_FIRST:
                    out.pop()  # "la session, initialement prévue le 20 septembre"
                if len(out) > 1 and out[-1].lower() in self.words.AND:
                    out.pop()  # "une mission conduite par X et prévue cette semaine"
            at = after
        if timely and end > start and covered[end - 1]:
            if len(out) == 1 and (out[0].lower() in self.words.AND or out[0].lower() in self.words.THEN):
                return ""  # "le 15 juin, puis le 17"
            if len(out) < 3 and out and any_of(self.words, "AND", "NOT_THEN").issuperset(map(str.lower, out)):
                return ""  # "will meet on Friday, | not Thursday"
            loose = _leading_on(self.words)
            if out and out[-1].lower() in loose and not self._ends_on_what_is_done(start, end):
                while out and out[-1].lower() in loose:
                    out.pop()  # what only led to the time
        if self.english and out and end < len(lows) and (out[-1].lower() in self.words.UNITS_OF_TIME):
            self._leave_distance(out, end)
        return glue(out).strip(" ,;:—–")

    def _ends_on_what_is_done(self, start: int, end: int) -> bool:
        """ "priés de partir | le 3 avril": whether nothing but a time follows an infinitive."""
        done = [v.end for v in self.reading.verbs if v.form == "inf" and start < v.end <= end]
        return bool(done) and 0 not in self.article.covered[done[-1] : end]

    def _past_changing(self, at: int, end: int, out: list[str]) -> int:
        """Past a word at `at` for which another stands, or none; `at` where it stays."""
        words, low = self.words, self.tokens[at].low
        if low in words.SUBJECT_PRONOUNS:
            if self.article.impersonal(at):
                out.append(self.tokens[at].text)
                return at + 1
            if words.SUBJECT_PRONOUNS[low][0] in "mf" and self._named_for_pronoun(at, out):
                return at + 1
        if low in words.DEMONSTRATIVES and at + 1 < end and self.tokens[at + 1].low not in words.ARTICLES:
            phrase = self._antecedent(at)
            if phrase is not None:
                out.append(phrase[0])
                self._elide(out)
                return phrase[1]
        if low in words.HEADLINE_DROPS and low in words.IDLE and out and out[-1].lower() in words.APART:
            out.pop()  # "suspend | elle aussi | sa participation"
        return at + (low in words.HEADLINE_DROPS and low in words.IDLE)

    def _named_for_pronoun(self, at: int, out: list[str]) -> bool:
        """Put the names of those for whom the pronoun at `at` stands; `False` where it may stay, as they are named."""
        if self.article.document.hyphened(at) and self.article.document.hyphened(at - 1):
            return False  # "a-t-| il dit"; but "dit-il"
        told = f"{self.opening} {glue(out)}".lower()
        first, stop = self.article.stand_for.get(at, (at, at))
        if first < stop and at not in self._naming and at + 1 < len(self.tokens):
            # words that hold the pronoun itself, or another that stands for words with this one, do not come round again
            self._naming = {*self._naming, at}
            words = self._render(first, stop)
            self._naming = self._naming - {at}
            if words.lower() in told:
                return False
            if 0 < len(words) < 60:
                # "Chinese officers" keep their capital, "The men" do not
                small = out and not self.article.named[first] and first not in self.article.cast.adjectives
                out.append(words[:1].lower() + words[1:] if small and words[1:2].islower() else words)
                self._unelide(out)
                return True
        who = () if self._a_thing(at) else self.article.pronoun(self.tokens[at].low, self.reading, at)
        if not who or not set(who).isdisjoint(self.subject) or (out and out[-1].endswith("-")):
            return False
        names = join_names([named(r, self.words) for r in who], self.words.AND_WORD)
        if names.lower() in told:
            return False
        out.append(names)
        self._unelide(out)
        return True

    @staticmethod
    def _elide(out: list[str]) -> None:
        """ "d'une conférence" for "de cette conférence"."""
        if len(out) > 1 and out[-2].lower() in ("de", "que") and out[-1][:1].lower() == "u":
            out[-2] = f"{out[-2][:-1]}’"

    @staticmethod
    def _unelide(out: list[str]) -> None:
        """Whole words before the words that have just taken the place of a pronoun: "qu'il" is "que la Russie"."""
        before = out[-2].lower().replace("’", "'") if len(out) > 1 else ""
        if before == "qu'" and out[-1][0].lower() not in "aeiouéèêhîôy":
            out[-2] = "que"
        elif before == "s'":
            out[-2] = "Si" if out[-2][0] == "S" else "si"  # "S'il rencontre": "Si Joe Biden rencontre"

    def _a_thing(self, at: int) -> bool:
        """Whether what the pronoun at `at` stands for is signed, put off or called off: nobody, no country."""
        verb = next((v for v in self.reading.verbs if v.start > at), None)
        if verb is None or verb.start - at > 3 or not verb.passive:
            return False
        things = verb.kind in ("agreement", "vote") or verb.stance in ("postpone", "cancel")
        return things or verb.lemma in self.words.DONE_TO_THINGS

    def _antecedent(self, at: int) -> tuple[str, int] | None:
        """ "ces réunions" as "des réunions à un niveau plus élevé entre ...": the phrase that brought them in."""
        noun = next((n for n in self.reading.nouns if n.start in (at + 1, at + 2)), None)
        if noun is None:
            return None
        for earlier in reversed(self.article.readings[max(0, self.reading.index - 4) : self.reading.index]):
            for other in earlier.nouns:
                if other.happening.lemma != noun.happening.lemma:
                    continue
                if self.tokens[other.start - 1].low in self.words.DEMONSTRATIVES:
                    continue
                end, stop = other.end, earlier.sentence.last
                while (
                    end < stop
                    and end - other.end < 16
                    and self.tokens[end].text not in ",;:."
                    and not self.article.dated[end]
                ):
                    if (
                        any(v.start <= end < v.end and v.form == "fin" for v in earlier.verbs)
                        or self.tokens[end].low in self.words.RELATIVES
                    ):
                        break
                    end += 1
                words = [t.text for t in self.tokens[other.start : end] if t.text not in _MARKS_OUT]
                while words and words[-1].lower() in any_of(self.words, "PREPOSITIONS", "DETERMINERS"):
                    words.pop()
                article = self.words.INDEFINITE[self.tokens[at].low]
                return f"{article} {glue(words)}", noun.end
        return None
