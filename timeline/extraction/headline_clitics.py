"""For whom or what "l'", "les", "lui" stand beside the verb of a headline: the names, else the pronoun as it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.extraction.headline_deeds import VOWELS
from timeline.extraction.headline_wholes import HeadlineWholes
from timeline.extraction.lexicon import any_of
from timeline.extraction.objects import is_of_a_man
from timeline.extraction.phrasing import is_elided_before, join_names, named, to_name
from timeline.extraction.referents import Referent
from timeline.extraction.things_before import Thing, thing_before
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words


def _after_pronoun(pronoun: str, verb: str, words: Words) -> str:
    """ "le reçoit", "l'accueille", "lui écrit"."""
    cut = pronoun in words.ARTICLES_OF_ONE and verb[:1].lower() in VOWELS
    return f"l’{verb}" if cut else f"{pronoun} {verb}"


class HeadlineClitics(HeadlineWholes):
    """Puts names in the place of such pronouns."""

    def _for_clitic(self, verb: Verb, objects: Sequence[Referent], body: str, verb_text: str) -> tuple[str, str]:
        """What follows the verb, and the verb: with the names of those for whom "les", "l'" or "lui" stands before it, else
        with the pronoun where the article has it.
        """
        clitic = next((low for low in verb.clitics if low in self.words.OBJECT_CLITICS), "")
        if self.english:
            return self._for_object(verb, objects, body), verb_text
        body = self._for_infinitive(verb, body)
        if not clitic:
            return f"{self._speaker_met(verb)} {body}".strip(), verb_text
        earlier = [v for v in self.reading.verbs if v.form == "fin" and v.end <= verb.start and v.clause >= 0]
        aside = bool(earlier) and self.reading.clauses[earlier[-1].clause].kind == "relative"
        said = (
            aside and verb.stance in ("say", "announce") and clitic in self.words.ELIDED_THE
        )  # "X, qui dirige la force, l'a annoncé"
        if (
            not said
            and clitic not in self.words.DATIVES
            and (thing := thing_before(self.article, self.reading, verb)) is not None
        ):
            return f"{self._the_thing(thing)} {body}".strip(), verb_text
        whom = [r for r in objects if r.type in ("person", "office", "country", "org", "name")]
        opening = f" {self.opening.lower()} "
        whom = [r for r in whom if r.type != "name" or f" {r.name.lower()} " not in opening]
        whom = [
            r for r in whom if r.name not in {s.name for s in self.subject} and not self._of_other_gender(r, clitic)
        ]
        several = clitic in self.words.CLITICS_OF_MANY
        about = verb.stance == "say" and clitic in self.words.CLITICS_OF_SAYINGS  # "l'a redit": what was said, no one
        about = about and not is_of_a_man(self.words, verb)
        about = about or verb.stance in ("postpone", "cancel")  # "Le syndicat l'a reporté": nobody
        if (
            verb.kind in ("agreement", "vote") and clitic in self.words.CLITICS_OF_ONE
        ):  # "Ankara l'a ratifié": the treaty
            about, text = True, self._last_told(agreed=True)
            if text:
                return f"{text[:1].lower()}{text[1:]} {body}".strip(), verb_text
        if whom and several == (len(whom) > 1) and not about:
            names = join_names(
                [(to_name if clitic in self.words.DATIVES else named)(r, self.words) for r in whom], self.words.AND_WORD
            )
            if any(r.name in body for r in whom):
                return body, verb_text
            first, _, rest = body.partition(" ")
            told = first.rstrip(",.")
            if clitic in self.words.DATIVES and told in self.words.DONE_NOUNS:
                return f"{told} {names}{first[len(told) :]} {rest}".strip(), verb_text  # "doit rendre visite à X"
            return f"{names} {body}".strip(), verb_text
        if several and clitic not in self.words.DATIVES and id(verb) in self.article.stand_ins:
            words = self._render(*self.article.stand_ins[id(verb)])
            if 0 < len(words) < 60 and self._nominal(words):
                return f"{words[0].lower()}{words[1:]} {body}".strip(), verb_text
        if not verb_text or verb.reflexive or clitic in verb_text.lower().replace("’", "'").split():
            return body, verb_text
        if clitic in self.words.DATIVES and not verb.modal and body:
            return body, verb_text  # "leur promet une réunion": nobody knows to whom
        feminine = (
            verb.main > verb.start
            and self.tokens[verb.main].low.endswith(self.words.FEMININE_ENDING)
            and not verb.modal
        )
        pronoun = ("la" if feminine else "le") if clitic in self.words.ELIDED_THE else clitic
        if verb.modal and verb.main > verb.start + 1:  # "doit le recevoir"
            modal, _, told = verb_text.partition(" ")
            return body, f"{modal} {_after_pronoun(pronoun, told, self.words)}"
        return body, _after_pronoun(pronoun, verb_text, self.words)

    def _for_infinitive(self, verb: Verb, body: str) -> str:
        """ "a exclu de les lever": "exclut de lever les sanctions", where what "les" stands for was told just before."""
        for deed in self.reading.verbs:
            if deed.form != "inf" or deed.head is not verb or deed.start < verb.end:
                continue
            clitic = self.article.lows[deed.main - 1]
            clitic = clitic if clitic in self.words.THING_PRONOUNS else ""
            told = self.article.document.cut(deed.main - 1, deed.main + 1)
            if not clitic or body.count(told) != 1 or deed.reflexive:
                continue
            thing = thing_before(self.article, self.reading, replace(deed, start=verb.start, clitics=(clitic,)))
            led = thing is not None and self._led(thing)
            if thing is not None and not led:
                return body.replace(told, f"{self.tokens[deed.main].text} {self._the_thing(thing)}")
            low = self.words.PRONOUNS_OF_CLITICS.get(clitic, "")
            who = self.article.pronoun(low, self.reading, verb.start) if low else ()
            if len(who) == 1 and who[0].type == "person" and who[0] not in self.subject and who[0].name not in body:
                return body.replace(told, f"{self.tokens[deed.main].text} {named(who[0], self.words)}")
        return body

    def _led(self, thing: Thing) -> bool:
        """ "avait passé dix mois à | l'étranger": whether a preposition leads to it, so that nothing was done to it."""
        low = self.article.lows[max(thing.start - 2, 0)]
        return low in self.words.PREPOSITIONS or low in self.words.CONTRACTED or low in self.words.BARE_OF

    def _speaker_met(self, verb: Verb) -> str:
        """ "Il m'a reçue jeudi", "Il m'a proposé un arbitrage": the one who is questioned, by name; empty for others."""
        words, said = self.words, self.article.lows[verb.start : verb.main]
        if verb.reflexive or words.MY.isdisjoint(said) or not words.US.isdisjoint(said):
            return ""
        asked = self.article.answering(self.reading, verb.start)
        if len(asked) != 1 or asked[0] in self.subject:
            return ""
        if verb.lemma in words.RECEIVING or verb.lemma in words.MEETING_WHOM:
            return named(asked[0], words)
        return to_name(asked[0], words) if verb.lemma in any_of(words, "DEMANDED_OF", "DATIVE_VERBS") else ""

    def _of_other_gender(self, referent: Referent, clitic: str) -> bool:
        """Whether "le" or "la" cannot stand for somebody, or for a country or a body."""
        words = self.words
        if referent.type in ("country", "org", "name"):
            return clitic in words.OTHER_ARTICLES and named(referent, words).startswith(
                f"{words.OTHER_ARTICLES[clitic]} "
            )
        return referent.gender == words.OTHER_GENDERS.get(clitic, "\0")

    def _for_object(self, verb: Verb, objects: Sequence[Referent], body: str) -> str:
        """ "urged him to call it off": by name, where one person alone is known to be meant."""
        first, _, rest = body.rstrip(".").partition(" ")
        if first in self.words.THING_PRONOUNS and self.tokens[verb.end].low == first:
            thing = thing_before(self.article, self.reading, verb)
            if thing is not None:
                return f"{self._the_thing(thing)} {rest}".strip()
        if (
            first in self.words.IT
            and verb.kind in ("agreement", "vote", "refusal")
            and self.tokens[verb.end].low in self.words.IT
        ):
            text = self._text_before(verb) or self._last_told(agreed=True)
            return f"{text[:1].lower()}{text[1:]} {rest}".strip() if text else body
        people = [r for r in objects if r.type in ("person", "office")]
        if first not in self.words.HIM_OR_HER or len(people) != 1 or self.tokens[verb.end].low != first:
            return body
        here = any(people[0] in m.referents for m in self.reading.mentions if m.end <= verb.start)
        if not here and not self._named_last_before(people[0], verb):
            return body  # nobody whom the sentence itself names, nor the last man named before
        behind = rest.split(" ")[0]
        if (
            first in self.words.HER
            and rest
            and behind not in self.words.INFINITIVE_MARKS | self.words.PREPOSITIONS.keys()
        ):
            return body  # "her visit"
        name = named(people[0], self.words)
        return body if name in rest else f"{name} {rest}".strip()

    def _named_last_before(self, who: Referent, verb: Verb) -> bool:
        """ "X was arrested. The next day Y visited him": whether nobody but the subject is named since, or after the verb."""
        pronouns = self.words.HER if who.gender == "f" else self.words.HIM
        if who.type != "person" or not self.reading.index:
            return False
        before = [*self.article.readings[self.reading.index - 1].mentions, *self.reading.mentions]
        people = [m for m in before if m.referents[0].type in ("person", "office")]
        others = [m for m in people if set(m.referents).isdisjoint(self.subject)]
        if not others or self.article.document.word_before(others[-1].start) in self.words.AND:
            return False
        return others[-1].referents == (who,) and not pronouns.isdisjoint(self.article.lows[verb.end : verb.end + 1])

    def _the_thing(self, thing: Thing) -> str:
        """ "le plan", "la frontière", "the missiles"."""
        words = self._render(thing.start, thing.end)
        if self.english:
            return f"the {words}"
        if thing.plural:
            return f"les {words}"
        feminine = thing.gender == "f" or not thing.gender and words.split(" ")[0].endswith(self.words.FEMININE_ENDINGS)
        return f"l’{words}" if is_elided_before(words) else f"{'la' if feminine else 'le'} {words}"

    def _text_before(self, verb: Verb) -> str:
        """ "a truce in March, but the rebels rejected it": what the sentence told before the verb, with its article."""
        for noun in reversed([n for n in self.reading.nouns if n.end <= verb.start]):
            start = next((k for k in range(noun.start - 1, max(noun.start - 4, 0), -1) if self._determines(k)), 0)
            if start and noun.happening.kind in ("agreement", "vote", "offer", "demand"):
                return f"the {self._render(start + 1, noun.end)}"
        return ""

    def _determines(self, k: int) -> bool:
        return self.tokens[k].low in self.words.ARTICLES
