"""Words that may be a noun or a verb (*volunteers*, *visits*, *hold*), told apart by the words beside them. No language.

Words come as data.
"""

from __future__ import annotations

from collections.abc import Callable

from .tokenise import Sentence
from .verbs import Tenses, Verb

PASTS = frozenset(("ED", "PAST"))
AUXILIARIES = ("HAVE_", "BE_", "BEEN")
FINITE = ("PAST", "BE_P", "HAVE_PAST", "WILL", "DO_P")
"""How the names of forms begin that are finite wherever they stand."""

SUPPOSED = 5
"""Words from *if* to the verb of its clause at most, where that may be a noun."""

PHRASE = 4
"""Words at most from the gerund or the preposition of a phrase to the noun that ends it."""
SUBJECT = 9
"""Words of a subject that a relative clause follows at most."""
TIMED = "SCHEDULED"
"""The form of presents of a diary (*begins*)."""
STOPS = frozenset(",;:")
"""Behind which a gerund may open a clause."""
NOMINAL = ("", "FOR", "OF", "BASE_NOUN", "PRES_NOUN", "ING_NOUN", "MEETING_NOUN", "INTENT_NOUN")
"""Forms that the words of a subject may have: none of a verb alone."""


class NounTeller:
    """Tells nouns from verbs of one spelling."""

    tenses: Tenses
    form: Callable[[str], str]
    _follows_subject: Callable[[list[str], int], bool]

    def _is_no_first(self, words: list[str]) -> bool:
        """Is a word no verb where it opens its sentence?"""
        first, after, tenses = words[0], "".join(words[1:2]), self.tenses
        bare = first in tenses.bare_capitals and after != "-"
        if bare and not self.form(after).startswith(("PARTICIPLE", "MOTION", "BEEN")):
            return True  # "A Rome mardi, …", but "A démissionné mardi …"
        if self.form(first) == "PRES_NOUN" and not tenses.opened_by.isdisjoint(words[1:3]):
            return True  # "Visite samedi du pape à Bagdad"
        if first in tenses.accidents:
            return True  # "Attaque à Damas dimanche : quinze morts"
        if first in tenses.first_names and self.form(after) in ("", "PRES"):
            return True  # "Fed officials gather", "Met detectives"
        return first in tenses.standing and after in tenses.standing_at  # "Présente à Dacca samedi, …"

    def _joined(self, words: list[str], at: int) -> bool:
        """Is the word one half of a compound with a hyphen (*cease-fire*, *US-backed*), prefixes aside?"""
        if words[at + 1 : at + 2] == ["-"]:
            return words[at] not in self.tenses.prefixes
        return at > 1 and words[at - 1] == "-" and words[at - 2] not in self.tenses.prefixes

    def _counted(self, sentence: Sentence, at: int) -> bool:
        """Is a present in -s the plural of a noun, for a number, an adjective, *of* or a past verb stands before it?"""
        words, tenses = sentence.words, self.tenses
        before = words[at - 1] if at else ""
        if words[at][-1] != "s":
            return False
        if before == tenses.infinitive_mark:
            return True  # "came to blows"
        if not at or self._leads_past(words, at + 1):
            return True  # "volunteers handed out blankets"
        if before in tenses.counts or before in tenses.of_words or before in tenses.fresh:
            return True
        doing = self.form(words[at]) == TIMED and self.form(before) == "ING"
        if doing and (at < 2 or words[at - 2] in STOPS) and words[at] not in sentence.document.lexicon.scheduled_nouns:
            return False  # "voting starts on Sunday", but "casting votes"
        if before in tenses.before_plurals or self._in_phrase(words, at):
            return True
        if before.replace(",", "").isdigit() and len(before) != 4:  # "2,000 votes", but "signed in 1992 expires"
            return at < 2 or not words[at - 2].isalpha() or not sentence.touches(at - 1)  # but "the G7 opens"
        if (
            at > 1
            and before in tenses.first_names
            and words[at - 2] in tenses.articles
            and sentence.is_capitalised(at - 1)
        ):
            return False  # "the Fed meets"
        return self.form(before) in PASTS

    def _in_phrase(self, words: list[str], at: int) -> bool:
        """Does a word end, with *of* behind it or a comma, what a gerund or a preposition opens (*amid security fears,*)?"""
        after, first = words[at + 1] if at + 1 < len(words) else "", at - 1
        if after != "," and after not in self.tenses.of_words and self.form(words[first]) != "ING":
            return False
        while first > 0 and at - first < PHRASE and words[first - 1] != ",":
            if self.form(words[first]) not in NOMINAL or not words[first].isalpha():
                return False
            first -= 1
        led = self.form(words[first]) == "ING" or words[first] in self.tenses.prepositions
        led = led or self.tenses.event_leads.get(words[first], ("",))[0] in ("during", "cause")
        return led and (not first or words[first - 1] == ",")

    def _describes(self, words: list[str], at: int) -> bool:
        """Is a word an adjective by the one behind it (*sources close to the talks*, but *schools close to save fuel*)?"""
        if tuple(words[at : at + 2]) not in self.tenses.describing:
            return False
        return not self.form("".join(words[at + 2 : at + 3])).startswith("BASE")

    def _is_no_present(self, words: list[str], verb: Verb) -> bool:
        """Is what looks like a present an adjective or a noun (*the count nearly complete*, *of his burns*)?"""
        start, tenses = verb.start, self.tenses
        if verb.head in tenses.adjectives and self._after_singular(words, start):
            return True  # "with the count nearly complete"
        if not start:
            return False
        if words[start - 1] in tenses.articles:
            return True  # "died of his burns"
        if verb.chain.name != "present":
            return False
        if self._ends_compound(words, start, verb.end) and self._after_singular(words, start):
            return verb.head[-1] != "s" and words[start - 1] not in tenses.counts  # "was given a work permit on Monday"
        if words[start - 1] not in tenses.prepositions:
            return False
        return verb.end - start == 1 and verb.head[-1] != "s"  # "had spoken by telephone on Tuesday"

    def _after_singular(self, words: list[str], at: int) -> bool:
        """Does a singular stand before a word, adverbs aside, whose present would need an -s?"""
        while at > 0 and words[at - 1].endswith(self.tenses.adverb_endings):
            at -= 1
        before = words[at - 1] if at > 0 else ""
        plural = self._plural(before) or before in self.tenses.crowds or before in self.tenses.pronouns
        return (
            before.isalpha() and not plural and before not in self.tenses.ands and before != self.tenses.infinitive_mark
        )

    def _is_of_day(self, sentence: Sentence, at: int) -> bool:
        """Does a word that may be a participle stand between its noun and a day (*une photo prise jeudi*)?"""
        words, classes = sentence.words, sentence.document.lexicon.classes
        before, after = words[at - 1] if at else "", words[at + 1] if at + 1 < len(words) else ""
        beside = after in classes["WEEKDAY"] or after in classes["DEICTIC"]
        if before == "," and at > 1:
            before = words[at - 2]  # "la décision, prise mardi à Dakar, de …"
        return beside and before.isalpha() and before not in self.tenses.noun_markers and not self.form(before)

    def _is_finite(self, sentence: Sentence, at: int) -> bool:
        """Is a form that may be a participle a present (*qui conduit*, *l'armée détruit lundi ses stocks*)?

        Not *le pont détruit lundi par un missile*, *un pont détruit la veille*, nor after an auxiliary or *et*.
        """
        words, tenses, lexicon = sentence.words, self.tenses, sentence.document.lexicon
        before = words[at - 1]
        for k in range(at - 1, max(-1, at - 6), -1):
            if self.form(words[k]).startswith(AUXILIARIES):
                return False
            if words[k] in tenses.borders or words[k] in tenses.relatives or words[k] == ",":
                break
        if before in tenses.verb_markers or before in tenses.reflexives or self._follows_subject(words, at):
            return True
        if before in tenses.noun_markers or before in tenses.joining:
            return False
        days = [lexicon.classes[name] for name in ("WEEKDAY", "DEICTIC", "POD")]
        k = at + 1
        while k < len(words) and (
            any(words[k] in named for named in days)
            or (words[k] not in tenses.object_leads and self.form(words[k]) == "FILL")
        ):
            k += 1
        if words[at] in tenses.bare_objects and k == at + 1 and self._bare_noun(sentence, k):
            return True  # "le festival fait étape vendredi à Sète"
        if k + 1 >= len(words) or words[k] not in tenses.object_leads:
            # "L'armée détruit lundi Kherson": the day, then a name
            return at + 1 < k < len(words) and words[k][0].isalpha() and sentence.is_capitalised(k)
        return words[k + 1] not in lexicon.heads and not words[k + 1][0].isdigit()

    def _bare_noun(self, sentence: Sentence, at: int) -> bool:
        """Is a word a noun, for all that is told of it: neither a verb, a number, a day nor a word of function?"""
        word, lexicon = sentence.words[at] if at < len(sentence.words) else "", sentence.document.lexicon
        return (
            word.isalpha() and not self.form(word) and word not in lexicon.function_words and word not in lexicon.heads
        )

    def _leads_past(self, words: list[str], at: int) -> bool:
        """Is a word a finite verb, so that the one before it is none?"""
        form = self.form(words[at]) if at < len(words) else ""
        if form.startswith(FINITE):
            return True
        if form != "ED" or at + 1 >= len(words):
            return False
        after = words[at + 1]
        if after in self.tenses.objects or after in self.tenses.particles or after in self.tenses.counts:
            return True
        # "EU monitors reported shots"; but "Paris monitors planned marches"
        return words[at] not in self.tenses.upcoming and self._plural(after) and self.form(after) in ("", "PRES_NOUN")

    def _qualifies(self, words: list[str], at: int) -> bool:
        """Is a past form an adjective or a noun, for an article stands before it (*the proposed deal*, *the wounded*)?

        So is one that says alone on what condition something is done (*a third vote, if needed, on Thursday*)."""
        before, tenses = words[at - 1] if at else "", self.tenses
        if before in tenses.conditions and words[at + 1 : at + 2] in ([","], [")"]):
            return True
        if before in tenses.possessive_signs:
            after = words[at + 1] if at + 1 < len(words) else ""
            if words[at] in tenses.stage_nouns and after in tenses.day_links:
                return True  # "Elton John's set on Sunday"
            return words[at] in tenses.upcoming and after not in tenses.objects and after not in tenses.borders
        return before in tenses.articles

    def _ends_compound(self, words: list[str], start: int, end: int) -> bool:
        """Does a form close a noun that *a* leads, with a time or a place after it (*a rate cut on Thursday*)?"""
        led = start > 0 and words[max(0, start - 2)] in self.tenses.indefinites
        return led and end < len(words) and words[end] in self.tenses.behind_clause

    def _plural(self, word: str) -> bool:
        """Is a word the plural of a noun (*talks*, *laws*, but neither *does* nor *this*)?"""
        if word[-1:] != "s" or word[-2:-1] in ("s", "u") or len(word) < 4:
            return False
        return len(word) > 4 or (word not in self.tenses.noun_markers and self.form(word) in ("", "PRES_NOUN"))

    def _has_subject_and_object(self, sentence: Sentence, at: int) -> bool:
        """Is a word that may be a noun a verb (*EU leaders hold a summit*, *Biden visits Kyiv*, *the truce runs out*)?"""
        words, tenses = sentence.words, self.tenses
        if not tenses.objects or at + 1 >= len(words):
            return False
        before, word, after = words[at - 1], words[at], words[at + 1]
        if (before == "," or before in tenses.ands) and f"{word} {after}" in tenses.terms:
            return True  # "the season, halted since May, picks up again", "telephoned on Thursday and flies home"
        if before in tenses.ands and word in tenses.acting and (after in tenses.objects or after in tenses.homeward):
            return True  # "got back on Tuesday and leaves again on Thursday"
        if (
            before in tenses.ands
            and word in tenses.departing
            and (after in tenses.particles or after in tenses.objects)
        ):
            # "trained on Thursday and fly out on Friday", but "after his departure and return on Saturday"
            return any(self.form(other) in PASTS for other in words[: at - 1])
        if before in tenses.ands and (
            word in tenses.facing or (after == tenses.infinitive_mark and word in tenses.intents)
        ):
            return True  # "pleaded guilty and faces sentencing in June", "marched and plan to march again"
        if before == "," and word in tenses.acting and "," in words[: at - 1]:
            return True  # "the director, in office for a year, leaves in May"
        if before == "," and word in tenses.departing and "," in words[: at - 1] and after in tenses.objects:
            return True  # "MPs, who broke up in March, return on Monday"
        if before == "," and word in tenses.playing and "," in words[: at - 1] and sentence.is_capitalised(at + 1):
            return True  # "Liverpool, held by Everton on Wednesday, play Wolves on Sunday"
        if before == "," and (after in tenses.objects or after in tenses.homeward) and self._past_closed(words, at):
            return True  # "the envoys, who met last in May, talk again on Wednesday"
        if before in tenses.pronouns:
            return word[-1] == "s" if before in tenses.singulars else True  # "it returns on Feb. 20"
        if word in tenses.playing and sentence.is_capitalised(at - 1):
            contends = word in tenses.contending and after in tenses.objects  # "Spain play for the cup"
            return sentence.is_capitalised(at + 1) or after in tenses.articles or contends  # "England face Spain"
        if not before.isalpha() or before in tenses.not_subjects:
            return False
        if word in tenses.growing and after.isdigit() and len(after) < 4:
            return True  # "the king turns 70 on Friday"
        if word in tenses.doing and self.form(after) == "ING":
            return True  # "Republicans fear losing", "the club risks losing its license"
        if (self._plural(before) or before in tenses.crowds) and (
            before not in tenses.modifiers or f"{word} {after}" in tenses.terms
        ):
            leads = after in tenses.objects or after in tenses.particles or f"{word} {after}" in tenses.terms
            return word[-1] != "s" and (leads or after in tenses.homeward)  # "the negotiators talk again"
        if word[-1] != "s" and after in tenses.articles and at > 2 and words[at - 2] in tenses.inside:
            return sentence.is_capitalised(at - 1) and self._plural(words[at - 3])  # "bankers in Douala fear a default"
        if word[-1:] != "s" or word[-2] == "s":
            return False
        if word in tenses.leaving and sentence.is_capitalised(at - 1) and after in tenses.objects:
            return True  # "Obama leaves on Sunday"
        if word in tenses.acting and at > 1 and words[at - 2] in tenses.articles:
            return True  # "the council votes on Friday"
        if not tenses.conditions.isdisjoint(words[max(0, at - SUPPOSED) : at - 1]) and not self._plural(before):
            return True  # "if no candidate wins on Sunday"
        known = after in tenses.particles or f"{word} {after}" in tenses.terms
        return known or (sentence.is_capitalised(at + 1) and after not in tenses.objects)

    def _past_closed(self, words: list[str], at: int) -> bool:
        """Does the comma before a word close the relative clause that stands behind the subject of a sentence?"""
        opens = next((k for k in range(at - 2, 0, -1) if words[k] == ","), 0)
        if not opens or words[opens + 1] not in self.tenses.relatives or opens > SUBJECT:
            return False
        subject = words[:opens]
        return "," not in subject and all(self.form(word) in NOMINAL for word in subject)

    def _done_so(self, words: list[str], at: int, beside: frozenset[str]) -> bool:
        """ "Were | set free", "has been | set up": with the word behind it, what elsewhere tells a plan is done."""
        led = self.form(words[at - 1])
        if led == "FILL" and at > 1:
            led = self.form(words[at - 2])
        return led in ("BE_PAST", "BEEN", "BE_BASE") and not beside.isdisjoint(words[at + 1 : at + 2])
