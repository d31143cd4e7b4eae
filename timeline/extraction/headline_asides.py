"""What a comma behind the verb of a headline sets apart and is left out: a happening named again, who tells it, how long."""

from __future__ import annotations

from timeline.extraction.headline_flaws import HeadlineFlaws
from timeline.extraction.lexicon import any_of


class HeadlineAsides(HeadlineFlaws):
    """Tells asides from what goes on."""

    def _named_again(self, start: int, end: int) -> bool:
        """Whether a comma sets a happening's name apart that a participle goes on: "a trip called off"."""
        lows = self.article.lows
        if (
            end - start < 2
            or lows[start] not in self.words.ARTICLES
            or lows[start + 1] not in self.article.lexicon.nouns
        ):
            return False
        return any(start + 1 < v.start <= end and (v.form == "pp" or self.english) for v in self.reading.verbs)

    def _pointed_back(self, start: int, end: int) -> bool:
        """Whether a phrase that a relative goes on takes up what was told: "a measure | that", "a remark from | which"."""
        tokens, words = self.tokens, self.words
        end -= tokens[end - 1].low in words.PREPOSITIONS
        small = tokens[start].low in any_of(words, "ARTICLES", "DETERMINERS") and 1 < end - start < 5
        after = tokens[end + (tokens[end].low in words.PREPOSITIONS)].low if end + 1 < len(tokens) else ""
        goes_on = after in words.RELATIVES or after in words.COMPLEMENTISER
        return small and goes_on and not any(self.article.named[start:end])

    def _introduces_teller(self, start: int, end: int) -> bool:
        """Whether what a comma sets apart says who it is that, named after it, tells what stands before."""
        words, first = self.words, self.tokens[start].low
        if not self.english or end - start > 5 or first not in words.POSSESSIVES and first not in words.ARTICLES:
            return False
        after = (c.verb for c in self.reading.clauses if c.start == end + 1 and c.verb is not None)
        return self.article.named[end + 1 : end + 2] == b"\x01" and any(v.stance in ("say", "announce") for v in after)

    def _measures_time(self, start: int, end: int) -> bool:
        """Whether what a comma sets apart only tells how long before or after: ", hours", ", just days"."""
        lows, words = self.article.lows, self.words
        return end - start < 4 and lows[end - 1] in words.HOURS | words.UNITS_OF_TIME and lows[start].isalpha()
