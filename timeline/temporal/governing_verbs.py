"""Which verb of a sentence governs a date in it."""

from __future__ import annotations

from .asides import enclosed, enclosing, past_apposition, says_aside, told_aside_after
from .presents import PresentReader
from .tokenise import Sentence
from .verbs import Verb

LIKENED = 2
"""Words from *as* to the verb of its clause: "as they did"."""
CLEFT_ASIDE = 10
"""Words between the day of a cleft and the link."""


class GoverningReader(PresentReader):
    """Finds the verb that a date goes with, and how far off it is."""

    _cleft_links: frozenset[str]

    def governing(self, sentence: Sentence, start: int, end: int) -> Verb | None:
        """The verb group that governs the tokens `start` to `end` (excluded), or `None`."""
        return self._nearest(sentence, start, end)[0]

    def _nearest(self, sentence: Sentence, start: int, end: int) -> tuple[Verb | None, int]:
        analysis = self.analyse(sentence)
        best: Verb | None = None
        best_cost = 10**9
        distance, quoted = analysis.distance, analysis.quoted
        before = after = 0
        led = False
        words = sentence.words
        parted = start > 2 and (words[start - 1] == "," or words[start - 2] == ",")
        closed = end < len(words) and words[end] == ","
        for verb in analysis.verbs:
            before, after = after, verb.end
            if verb.end <= start:
                cost = distance[start] - distance[verb.end]
                if cost > 14 and parted:
                    cost -= 12 if past_apposition(words, verb, start) else 0
                elif cost > 6 and best is not None and words[verb.end] == "," and says_aside(words, verb, self.tenses):
                    cost += 14
            elif verb.start >= end:
                cost = distance[verb.start] - distance[end] + 4
                if cost >= best_cost:
                    break  # the verbs after it are farther still
                # What an infinitive is led by is as far as the verb that leads it.
                led = led or not self.tenses.coordinators.isdisjoint(
                    sentence.words[max(end, verb.start - 2) : verb.start]
                )
                if best is not None and led:
                    # "received him in Berlin on Wednesday and will see him on Friday"; what "and" leads right after
                    # the day shares a subject before it, and the day with its first verb
                    cost += 30 if self._closes(sentence.words[end : verb.start]) else 10
                elif best is not None and sentence.words[end] == "," and self._in_relative(sentence.words, best):
                    cost += 14  # "Faye, who is to host a summit on June 21, spoke on Wednesday"
                elif best is not None and self._likens(sentence, verb, end):
                    cost += 14  # "expect a cut in June rather than in May as they did a month ago"
                elif closed and best is not None and told_aside_after(words, verb, self.tenses, end):
                    # "the king, leaving church near Riga on Sunday, said": what stands aside is the gerund
                    cost += 0 if best.time == "gerund" and words[best.start - 1] == "," else 14
                elif (
                    best is not None
                    and verb.start - (words[verb.start - 1] in self.tenses.clitics) == end
                    and best.end < start
                    and self._relates(sentence.words, best)
                ):
                    cost += (
                        10 if best.time != "participle" else 18
                    )  # "a train that was to cross the border at Idomeni on Thursday has been cancelled"
            else:
                continue
            if verb.time in {"participle", "gerund"}:
                # "statements made on Friday", but "will stay closed on Friday"
                holds = verb.time == "participle" and before < verb.start and start - 1 <= verb.end <= start
                near = start - 2 <= verb.end <= start or enclosing(sentence.words, verb, start, end)
                if verb.klass == "forward" and start - 5 <= verb.end <= start:
                    near = near or "," not in sentence.words[verb.end : start]  # "prévue à l'origine le 10"
                # "will be sentenced after pleading guilty on Monday"
                followed = verb.time == "gerund" and verb.start > 0 and words[verb.start - 1] in self.tenses.fronts
                holds = holds or (near and followed and verb.end <= start)
                cost += 0 if holds else 3 if near else 9
                if cost > 14 and verb.end < start and enclosed(sentence.words, verb, start):
                    cost += 12
            if quoted is not None and quoted[verb.start] is not quoted[start]:
                cost += 14
            if cost < best_cost:
                best, best_cost = verb, cost
        return best, best_cost

    def _likens(self, sentence: Sentence, verb: Verb, end: int) -> bool:
        """Does *as* lead the clause of a verb that stands for another, behind the day (*in May as they did before*)?"""
        at, lexicon = verb.start - LIKENED, sentence.document.lexicon
        return verb.head in self.tenses.stand_ins and at >= end and sentence.words[at] in lexicon.likening

    def _closes(self, between: list[str]) -> bool:
        """Is there but a coordinator between a day and a verb (*will see him on Monday, and want an answer*)?"""
        return between[-1] in self.tenses.coordinators and between[:-1] in ([], [","])

    def _cleft(self, sentence: Sentence, verb: Verb, start: int, end: int) -> Verb | None:
        """The verb after the day of a cleft (*c'est le 3 février que cinq juges ont annulé le vote*)."""
        words = sentence.words
        if start - verb.end > 1 or tuple(words[verb.end - 2 : verb.end]) not in self.tenses.clefts:
            return None
        # "c'est lundi matin, à Asmara, que ...": an aside may stand before the link
        link = next((k for k in range(end, min(end + CLEFT_ASIDE, len(words))) if words[k] in self._cleft_links), -1)
        later = next((later for later in self.analyse(sentence).verbs if later.start >= end), None)
        return later if link >= 0 and later is not None and later.start > link else None
