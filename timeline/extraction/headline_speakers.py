"""Who says it, for a headline, by name or in the words of the article; and which of several things said it tells."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.clauses import Clause
from timeline.extraction.headline_clitics import HeadlineClitics
from timeline.extraction.lexicon import any_of, in_number
from timeline.extraction.phrasing import LENGTH, SPEAKER, cut, glue, join_names, tidy
from timeline.extraction.referents import Referent
from timeline.extraction.speakers_beside import is_first_person, words_before, words_behind
from timeline.extraction.tokenise import capitalised
from timeline.extraction.verb import Verb


class HeadlineSpeakers(HeadlineClitics):
    """Tells in a headline who says it."""

    def speaker(self, clause: Clause, verb: Verb, subject: Sequence[Referent]) -> str:
        """Who says it: by name, else in the words after the verb: "a indiqué une source russe"."""
        names = join_names([r.name for r in subject], self.words.AND_WORD) if subject else ""
        if verb.start != clause.start or verb.inverted:
            return names
        begin, stop = words_behind(self.article, self.reading, clause, verb)
        begin, stop = (begin, stop) if begin < stop else (verb.end, self._until_mark(verb.end, clause.end))
        words = self._render(begin, stop)
        unnamed = self._nominal(words) and not any(verb.end <= m.start < stop for m in self.reading.mentions)
        body = len(subject) == 1 and subject[0].office in self.words.NOT_PERSON and self._nominal(words)
        if body and not self.english and words[:1].islower() and len(words) < SPEAKER:
            return capitalised(words)  # "L'armée", and not "Armée"
        if names and not unnamed or self._named_behind(stop, subject):
            return names
        return capitalised(words) if 0 < len(words) < SPEAKER else names

    def unnamed_speaker(self, clause: Clause, verb: Verb) -> str:
        """Those who say it without a name, before the verb or after it: "Syndicats", "Observateurs"; empty where none do."""
        words = self.words
        if verb.start != clause.start:
            phrase = self.unnamed_subject(clause, verb, owner=False)
        else:
            first = self.tokens[verb.end].low if verb.end < clause.end else ""
            if first in words.PREPOSITIONS and first not in words.PLURAL_STARTS:
                return ""  # "dit-on | à la présidence"
            phrase = self._render(verb.end, self._until_mark(verb.end, clause.end))
        told = phrase.replace("’", "’ ").replace("’ s ", "’s ").split()
        while told and told[0].lower().replace("’", "'") in words.DETERMINERS:
            told = told[1:]
        while told and told[-1].lower() in words.ADVERBS:
            told = told[:-1]
        if told and told[0].lower() in words.PREPOSITIONS:
            return ""  # "a dit sur les ondes le président"
        name, known = glue(told), any_of(words, "HUMANS", "PLURAL_HUMANS", "BODIES", "FOLK", "ACTING_BODIES")
        somebody = any(in_number(low, known) for low in (word.lower().split("-")[0] for word in told))
        somebody = somebody and not any(word.lower() in words.FIRST_PERSON_WORDS for word in told)
        if not somebody and self.english:  # "A U.N. report said", "Two people briefed on the talks said"
            name = self._render(*words_before(self.article, self.reading, clause, verb))
            somebody = bool(name)
        return capitalised(name) if somebody and len(name) < SPEAKER and "," not in name else ""

    def _as_well(self, contents: Sequence[Clause], content: Clause, room: int) -> str:
        """ "said that the judge had lied | and that he would resign": the second thing said, where there is room for it."""
        at = next((k for k, other in enumerate(contents) if other is content), 0) + 1
        other = contents[at] if at < len(contents) else None
        if (
            not self.english
            or other is None
            or self.told in (content, other)  # one of them alone has the day
            or other.subordinator not in self.words.COMPLEMENTISER
        ):
            return ""
        if self.article.lows[other.opener - 1] not in self.words.AND or other.opener - 1 < content.start:
            return ""
        said = f"{self.words.AND_WORD} {self._content(other)}"
        return said if len(said) < room else ""

    def _joined_content(self, contents: Sequence[Clause], content: Clause) -> str:
        """ "said that X had been expelled | and would have to leave": "that X would have to leave", where an English "and"
        leads from one thing said to the other; else empty."""
        before = contents[: next((k for k, other in enumerate(contents) if other is content), 0)]
        verb, lows = content.verb, self.article.lows
        if not self.english or not before or verb is None or lows[content.start] not in self.words.AND:
            return ""
        first = before[0]
        own = verb.start > content.start + 1
        if first.verb is None or own and lows[content.start + 1] in self.words.COMPLEMENTISER:
            return ""
        who = "" if own else self._phrase_before(first, first.verb)
        told = self._render(content.start + 1, content.pieces[0][1])
        return f"that {who} {told}".replace("  ", " ") if told and (own or who) else ""

    def _told_within(self, content: Clause) -> Clause | None:
        """ "said that he hoped | X would attend", "said he had told X | that Y might leave": what hangs on the last word of
        what is said, or on whom it was said to."""
        verb = content.verb
        if not self.english or verb is None:
            return None
        inside = (c for c in self.reading.clauses if c.parent is content and c.kind == "content")
        led = {v.end for v in content.verbs if v.form == "inf"}  # "had seen nothing to suggest | that X was serious"
        for m in self.reading.mentions if verb.lemma in self.words.TELLING else ():
            if 0 <= m.start - verb.end < 2:
                led.add(next((k for k in range(m.end, len(self.tokens)) if not self._is_of_time(k)), -1))
        return next((c for c in inside if c.verb is not None and (c.start == verb.end or c.opener in led)), None)

    def _is_of_time(self, k: int) -> bool:
        """ "told X | in June | that": whether a token belongs to when it was."""
        timed = self.article.timed
        return (
            bool(timed[k])
            or self.tokens[k].low in self.words.PREPOSITIONS
            and k + 1 < len(timed)
            and bool(timed[k + 1])
        )

    def _content_told(self, contents: Sequence[Clause]) -> Clause:
        """Of several things said the one that the headline is of, else the one its day leads to: "said on Monday | that",
        and not "would visit Oslo on Monday | and would go on"."""
        own = next((c for c in contents if c is self.told and c.subordinator != "&"), None)
        if own is not None and (self.english or self.article.lows[own.opener] in self.words.COMPLEMENTISER):
            return own
        behind = (c for c in contents if c.opener == self.dated_at and not (self.english and c.subordinator == "&"))
        return next(behind, contents[0])

    def of_quotation(self, speaker: str, clauses: Sequence[Clause], before: int) -> str:
        """ "Joe Biden : « Ce n'est pas sur la table »"."""
        start, end = min(c.start for c in clauses), max(c.end for c in clauses)
        while end < before and self.tokens[end].text not in '»”"':
            end += 1
        opening = next((k for k in range(end - 4, start, -1) if self.tokens[k].text in "«“"), None)
        start = opening + 1 if opening is not None else start  # what stands before the marks is not said
        start = start if opening is not None else self._past_participle(clauses, start)
        parted = next((c for c in clauses if c.start < before < c.end), None)  # "Les rebelles, a dit X, ont attaqué"
        pieces = parted.pieces if parted is not None else [(start, end)]
        whole = " ".join(" ".join(self.article.document.cut(*piece) for piece in pieces).split())
        words = whole.strip(' \u00a0\u202f«»“”",.')
        # The most telling stretch of a long quotation is what follows its last "que".
        limit = max(LENGTH // 3, LENGTH - max(30, len(speaker) + 9))
        if len(words) > limit and not self.english and not self._is_heard(start, end):
            words = self._without_asides(clauses) or words
        if len(words) > limit:
            words = cut(words, limit) + "…"
        if self._is_heard(start, end):
            return self.credited(speaker, words)
        own = self.article.named[start] or self.tokens[start].low in self.words.CAPITAL_I
        told = words if own else f"{words[:1].lower()}{words[1:]}"  # the article's words, none that were heard
        led, itself, _ = words.partition(speaker) if speaker else (words, "", "")
        if itself and (not led or led.lower().strip() in self.words.ARTICLES):
            return tidy(capitalised(words))  # "L'Arabie n'a pas de plafond, a dit l'Arabie"
        return tidy(f"{speaker}: {told}" if self.english else f"{speaker} : {told}")

    def _without_asides(self, clauses: Sequence[Clause]) -> str:
        """ "Le Conseil, | qui se réunira jeudi à Rome |, devrait approuver un prêt": what is said of whom, past what is set
        between them; empty where whoever is told of does not open it."""
        told = clauses[0]
        if told.verb is None or told.verb.form != "fin" or self.tokens[told.start].low in self.words.PREPOSITIONS:
            return ""
        at = next((k for k, (a, b) in enumerate(told.pieces) if a <= told.verb.start < b), 0)
        if not at or told.pieces[at][0] != told.verb.start:
            return ""
        rest = ", ".join(self.article.document.cut(*piece) for piece in told.pieces[at:])
        first = self.article.document.cut(*told.pieces[0])
        first = f"{first}," if "," in first else first  # "la commissaire, Marta Kos, se rendra"
        whole = " ".join(f"{first} {rest}".split())
        return whole.strip(' \u00a0\u202f«»“”",.')

    def _past_participle(self, clauses: Sequence[Clause], start: int) -> int:
        """ "Interpellé mardi soir à Roissy, | l'opposant a été emprisonné, a annoncé X": past what opens the sentence,
        which has a headline of its own."""
        opens = next((v for v in self.reading.verbs if v.start == start and v.form == "pp"), None)
        told = next((c.verb for c in clauses if c.verb is not None and c.verb.form == "fin"), None)
        if opens is None or told is None or opens.end > told.start:
            return start
        comma = next((k for k in range(opens.end, told.start) if self.tokens[k].text == ","), -1)
        return comma + 1 if 0 < comma < told.start - 1 else start

    def _is_heard(self, start: int, end: int) -> bool:
        """Whether words are a speaker's own: in quotation marks, or, as in an interview, those of somebody who says "I"."""
        inside = self.article.document.inside
        if any(inside[start:end]) or start and self.tokens[start - 1].text in '«“"':
            return True
        return any(is_first_person(self.article, k) for k in range(start, end))

    def credited(self, speaker: str, words: str) -> str:
        """Words and whoever says them, in the marks of the language."""
        marks = "{}: “{}”" if self.english else "{} : « {} »"
        room = LENGTH - len(marks.format(speaker, ""))
        return marks.format(speaker, words if len(words) <= room else f"{cut(words, room - 1)}…")
