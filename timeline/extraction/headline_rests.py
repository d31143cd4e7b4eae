"""What follows the verb in a headline: its object and what is said, without times and asides."""

from __future__ import annotations

import re

from timeline.extraction.absolutes import own_subject
from timeline.extraction.beside_dates import keeps_noun_apart
from timeline.extraction.clauses import Clause
from timeline.extraction.headline_asides import HeadlineAsides
from timeline.extraction.lexicon import any_of
from timeline.extraction.phrasing import present_form
from timeline.extraction.verb import Verb

_BEFALLING = frozenset(("attack", "legal", "expulsion", "agreement", "vote"))
"""Kinds of what the imperfect of a tale says was done on a day: "Trois mois plus tard, il était renversé"."""


class HeadlineRests(HeadlineAsides):
    """Finds the words after a verb."""

    def _rest(self, clause: Clause, verb: Verb, after: int) -> str:
        """What follows the verb in the clause, up to a mark that ends it, times and asides left out."""
        texts: list[str] = []
        tokens, aside = self.tokens, False  # a time stood between commas: both go with it
        above_at = max(self.goes_on_above(clause, verb), self._another_begins(clause, verb))
        apart = between = False  # an adjunct, or a day, between commas kept the object from its verb
        for start, end in clause.pieces:
            if end <= after:
                continue
            begin = max(start, after)
            comma = start > after and tokens[start - 1].text == ","
            if start > after and clause.kind == "relative" and comma and self._goes_on_above(start):
                break  # "tourne le dos à la France, dont les soldats sont partis, et aux Etats-Unis"
            above = clause.parent.verb if clause.parent is not None else clause.verb
            if self.english and start > after and tokens[start - 1].text == ";" and verb.passive:
                break  # "was dropped; she now hopes"
            if self.english and comma and clause.kind == "relative" and above is None and start > after:
                break  # "X, the president who fled on Sunday, | surfaced in Dubai": of whom nothing is said above
            if start > after and (texts and self._day_apart(start, end) or self._is_apart(clause, verb, start, end)):
                aside = apart = True
                continue
            if comma and texts and self._only_describes(clause, start, end):
                aside = apart = True
                continue  # "regretted reports, | published on Monday in the press |, to the effect that"
            if comma and not (texts or self.english) and tokens[start].low in any_of(self.words, "THIS_ONE", "THAT_IS"):
                aside, apart = False, True  # "ont voté, | soit trois jours après le putsch"
                continue  # "par 14 voix, | celle de la Russie |, la levée de l'embargo"
            if start > after and tokens[start - 1].text == "(" and (end - start > 2 or tokens[start].text.isupper()):
                continue  # "(21 heures à Paris)", "(SCRS)"
            if start > after and texts and not aside:
                if tokens[start - 1].text in ";:":
                    break
                if (
                    tokens[start - 1].text in ",("
                    and len(" ".join(texts)) > 25
                    and not self._between_names(clause, start, end)
                    and not self._listed_on(clause, start)
                    and not self._does_also(start, clause)
                ):
                    break
                if tokens[start].low in self.words.BUT:
                    break  # another happening begins
                if comma and any(v.form == "fin" and start <= v.start <= end for v in self.reading.verbs):
                    break  # ", fait savoir l'Élysée", ", officials said"
            if start > after and tokens[start - 1].text in "»”" and clause.pieces.index((start, end)) == 0:
                break
            kept_off = (
                apart and not texts and not self._goes(verb)
            )  # "a adopté, à l'unanimité, une résolution appelant à"
            if comma and not kept_off and self._is_absolute(clause, start, end):
                break  # ", les discussions devant porter sur": apart from what is told
            if comma and texts and self.english and clause.kind == "adverbial" and self._of_main(clause, start):
                break  # "surrendered, a day after X attacked, | agreeing to disarm"
            if comma and texts and self.english and self._told_of_above(start):
                break  # ", | the first election since", ", | names Israel as a state"
            if comma and not self.english and self._others_day(start, end):
                break  # "Kandahar était tombée le 12, | Mazar-i-Sharif deux jours plus tard"
            if comma and texts and self._takes_up_deed(start, end):
                break  # "se rendra à Alger, | une visite annoncée"
            if comma and not self.english and self._told_apart(clause, start, bool(texts) and not aside):
                break  # "la loi qu'il avait votée, | après un débat", ", | tandis que X présidait", ", | une première"
            if comma and texts and not (aside and apart) and self._pointed_back(start, end):
                break  # ", a measure that", ", a remark from which"
            if comma and len(texts) == 1 and self._only_how(texts[0], verb) and self._before_object(clause, start, end):
                aside, apart = True, True
                continue  # "a rejeté par référendum, | à plus de 61% |, les propositions"
            if comma and not texts and not self._goes(verb) and self._before_object(clause, start, end):
                aside, apart = False, True
                continue  # "a signé, en présence de X, un accord"
            if comma and (self._measures_time(start, end) or self._introduces_teller(start, end)):
                break  # ", | just hours | after", ", | its commander |, Colonel X, announced"
            if 0 <= above_at < end:
                texts += filter(None, [self._render(begin, above_at)])
                break  # "the text that was initialled in April | goes to parliament"
            text = self._render(begin, end)
            if self.english and text.rpartition(" ")[2] in self.words.AND:
                texts.append(text.rpartition(" ")[0])
                break  # "arrested X and, | under pressure, | released him"
            if self.english and comma and self._only_planned(text):
                continue  # "an emergency meeting, | to be held by Friday"
            if text.lower() in self.words.TOPICAL:
                break  # ", ce que ..."
            if text and texts and comma and not aside:
                texts[-1] += "" if self._resumes_past_relative(start) else ","
            elif text and comma and aside and not self.english and self._opens_with_gerund(start):
                text = f", {text}"  # "a été bombardée dans la nuit, tuant onze personnes"
            elif (
                self.english
                and text
                and comma
                and aside
                and not texts
                and not between
                and self.tokens[start].low not in self.words.PREPOSITIONS
            ):
                text = f", {text}"  # "landed on Monday, twenty of them with a jeep"
            # "s'était entretenu la veille, par téléphone, avec": the comma before goes, and so does the one after.
            aside = (comma and not texts) if text else any(self.article.dated[begin:end])
            between = comma and not text  # "had withdrawn, the following day, | the licences"
            if text:
                texts.append(self._in_marks(text) if self._quoted(begin, end) else text)
        if texts and texts[-1].split(" ")[-1].lower() in self.words.THIS_ONE:
            told = max(end for _, end in clause.pieces)
            which = next((c for c in self.reading.clauses if c.kind == "relative" and c.opener == told), None)
            if which is not None:
                texts.append(self._render(*which.pieces[0]))  # "le retour de ceux | qui le souhaitent"
        return " ".join(texts)

    def _is_apart(self, clause: Clause, verb: Verb, start: int, end: int) -> bool:
        """ "a promis, | lors d'une visite |, de partir", "a assuré, | à Rome |, que": an adjunct between commas that
        only keeps from its verb what is said or done."""
        tokens, first = self.tokens, self.tokens[start].low
        if self.english or tokens[start - 1].text != "," or end >= len(tokens) - 1 or tokens[end].text != ",":
            return False
        if end == start + 1 and self._apart(start):
            return True  # "ira, lui, prendre ses fonctions"
        follows = self._content_follows(clause, end)
        alone = follows and end == start + 1 and first in self.words.STRESSED or first in self.words.THAT_IS
        if alone or follows and (*self.article.lows[start:end],) in self.words.BETWEEN_PHRASES:
            return True  # "Paris annonce, de son côté, que", "le comité craint, lui, que"
        marks = self.words.PREPOSITIONS.get(tokens[end + 1].low) in ("of", "recipient")
        led = marks and any(v.form == "inf" and end + 2 <= v.start < end + 4 for v in self.reading.verbs)
        described = start >= verb.end and any(v.form == "pp" and v.start == start for v in self.reading.verbs)
        if described and (led or follows):
            return True  # "interdit à X, | destituée lundi |, de quitter le pays", "avertit X, | accusé lundi |, qu'il"
        if first not in self.words.PREPOSITIONS and not self.article.timed[start] or start < verb.end:
            return False
        if self.words.PREPOSITIONS.get(first) == "of":
            return False  # "contre l'arrivée, la veille, | d'un navire"
        if follows:
            return True
        before = self.article.lows[start - 2]
        acts = self.article.lows[start - 3] in self.words.OF_SOME and before.endswith(self.words.INFINITIVE_ENDINGS)
        acts = acts or any(v.end == start - 1 for v in self.reading.verbs) or self._only_adjuncts(verb.end, start - 1)
        if acts and not self._goes(verb) and self._before_object(clause, start, end):
            return True  # "de doubler, à un milliard d'euros, | l'enveloppe"
        if self._keeps_object(clause, start, end):
            return True  # "pour avoir enrôlé, dans son village, | des enfants"
        if led:
            return True
        bare = all(self.article.timed[k] for k in range(verb.end, start - 1)) and not self.article.timed[end + 1]
        # "ont convenu lundi, à Rome, d'une trêve"
        return marks and bare and verb.end < start - 1 and not self._goes(verb)

    def _keeps_object(self, clause: Clause, start: int, end: int) -> bool:
        """Whether an adjunct stands between an infinitive that lacks its object and "des", which opens that."""
        acting = any(
            v.form == "inf" and v.end == start - 1 and not v.passive and v.lemma not in self.words.MOTION
            for v in self.reading.verbs
        )
        opens = self.tokens[end + 1].low in self.words.PLURAL_STARTS
        return acting and opens and any(begin == end + 1 for begin, _ in clause.pieces)

    def _day_apart(self, start: int, end: int) -> bool:
        """ "a salué la tenue, | le 17 juin |, d'élections": a day between a noun and what it is of."""
        lows, timed = self.article.lows, self.article.timed
        if not keeps_noun_apart(self.article, start, end) or self.article.named[start - 2]:
            return False  # "a rayé Séoul, le 2 août, de sa liste"
        small = any_of(self.words, "PREPOSITIONS", "ARTICLES")
        return all(timed[k] or lows[k] in small for k in range(start, end)) and any(timed[start:end])

    def _only_adjuncts(self, start: int, stop: int) -> bool:
        """ "a présenté jeudi | à Bruxelles |, lors d'une réunion,": a day and a place, and no object yet."""
        while start < stop and self.article.timed[start]:
            start += 1
        words, lows = self.words, self.article.lows
        led = start + 1 < stop and lows[start] in words.PLACE_PREPOSITIONS and bool(self.article.named[start + 1])
        return led and all(self.article.named[k] or self.article.timed[k] for k in range(start + 1, stop))

    def _content_follows(self, clause: Clause, end: int) -> bool:
        return any(c.kind == "content" and c.parent is clause and c.opener == end + 1 for c in self.reading.clauses)

    def _after_aside(self, clause: Clause, verb: Verb, content: Clause) -> bool:
        return any(
            end == content.opener - 1 and self._is_apart(clause, verb, start, end) for start, end in clause.pieces
        )

    def _is_absolute(self, clause: Clause, start: int, end: int) -> bool:
        """Whether a participle with a subject of its own stands between two commas."""
        document, words, lows = self.article.document, self.words, self.article.lows
        if lows[start] in words.ARTICLES and not words.OWING.isdisjoint(lows[start:end]):
            at = next(k for k in range(start, end) if lows[k] in words.OWING)
            return any(v.form == "inf" and v.start == at + 1 for v in self.reading.verbs)
        inside = (v for v in self.reading.verbs if v.form == "ger" and start < v.start < end)
        return any(own_subject(document, words, clause, v, english=self.english) == start for v in inside)

    def _between_names(self, clause: Clause, start: int, end: int) -> bool:
        """ "declared his ambassador, Raquel Serur, persona non grata": a name between commas, or what goes on after it."""
        named, pieces = self.article.named, clause.pieces
        at = pieces.index((start, end))
        alone = all(named[start:end]) and at + 1 < len(pieces) and pieces[at + 1][0] == end + 1
        stop = end - (self.tokens[end - 1].text == ".")
        titled = (m for m in self.reading.mentions if m.end == stop and start <= m.start <= start + 1)
        if not self.english and any(m.referents[0].type == "person" for m in titled):
            return self.tokens[start - 1].text == ","  # "le chef de la garde, | le général Oligui Nguema"
        if any(
            m.end == start - 1 and any(self.tokens[k].text == "," for k in range(m.start, m.end))
            for m in self.reading.mentions
        ):
            return True
        before = pieces[at - 1] if at > 1 else (0, 0)
        return alone or (before[1] == start - 1 and before[0] < before[1] and all(named[before[0] : before[1]]))

    def _listed_on(self, clause: Clause, start: int) -> bool:
        """ "at the request of the United States, | Britain and France": the list goes on, up to its "and"."""
        named, lows = self.article.named, self.article.lows
        if not named[start - 2]:
            return False
        for begin, end in clause.pieces:
            if begin < start:
                continue
            small = self.words.PREPOSITIONS
            while end > begin and (
                not lows[end - 1][0].isalnum() or self.article.dated[end - 1] or lows[end - 1] in small
            ):
                end -= 1
            if begin != start or not self._only_names(begin, end):
                return False
            if not self.words.AND.isdisjoint(lows[begin:end]):
                return True
            start = end + 1
        return False

    def _in_marks(self, text: str) -> str:
        return f"“{text}”" if self.english else f"« {text} »"

    def _not_before(self, verb: Verb, k: int) -> str:
        """The word at `k` of a verb; that of a pluperfect as that of what is past: "avait été reçu", "a été reçu"."""
        word = self.tokens[k].text
        past = verb.tense == "plup" or verb.tense == "impf" and verb.passive and verb.kind in _BEFALLING
        return self.words.PLUPERFECTS.get(word, word) if past and k < verb.main else word

    def _as_now(self, verb: Verb, text: str) -> str:
        """ "a annoncé que X retirait ses juges": "annonce que X retire"."""
        at = next((k for k in range(verb.start, verb.main + 1) if self.tokens[k].low in self.words.PLUPERFECTS), -1)
        if self.english or verb.form != "fin":
            return text
        if verb.modal:  # "allaient révoquer", "devait partir"
            forms = self.article.lexicon.forms
            led = range(verb.start, verb.main)
            at = next((k for k in led if any(r.tense == "impf" for r in forms.get(self.tokens[k].low, ()))), -1)
            now = present_form(self.article.lexicon, verb.modal_lemma, verb.person) if at >= 0 else ""
            return re.sub(rf"\b{re.escape(self.tokens[at].text)}\b", now, text, count=1) if now else text
        if at >= 0:
            now = self.words.PLUPERFECTS[self.tokens[at].low]
            return re.sub(rf"\b{re.escape(self.tokens[at].text)}\b", now, text, count=1)
        now = present_form(self.article.lexicon, verb.lemma, verb.person) if verb.known else ""
        return re.sub(rf"\b{re.escape(self.tokens[verb.main].text)}\b", now, text, count=1) if now else text

    def _of_left_out(self, clause: Clause, verb: Verb, content: Clause, body: str) -> bool:
        """ "a qualifié ces mots d'absurdes, disant craindre | qu'ils": what hangs on a verb of an aside that is left out."""
        if self.article.document.word_before(content.opener) == ",":
            return False  # "avertit Bamako, | accusé lundi d'espionnage |, qu'il fermerait la frontière"
        between = (v for v in reversed(clause.verbs) if verb.end <= v.start and v.end <= content.opener)
        nearest = next(between, None)
        if (
            nearest is None
            or nearest.form == "fin"
            or self.english
            and nearest.form != "ger"
            or self.tokens[nearest.main].text in body
        ):
            return False
        return "," in self.article.lows[verb.end : nearest.start]

    def _as_to_come(self, verb: Verb, start: int, end: int, text: str) -> str:
        """ "a confirmé que le vote aurait lieu | le 10": "confirme que le vote aura lieu", where a day is told."""
        at = next((k for k in range(verb.start, verb.main) if self.tokens[k].low not in self.words.CLITICS), verb.main)
        word = self.tokens[at].text
        ending = next((e for e in self.words.TO_COME if word.endswith(e)), "")
        if self.english or verb.modal or not ending or not any(self.article.dated[start:end]):
            return text
        return re.sub(rf"\b{re.escape(word)}\b", word.removesuffix(ending) + self.words.TO_COME[ending], text, count=1)

    def _content(self, content: Clause) -> str:
        pieces: list[str] = []
        if self.english and content.verb is None and (whole := self._with_its_relative(content)):
            return whole
        resumed = -1  # where the object begins that an aside kept from its verb
        for start, end in content.pieces:
            text = self._render(start, end)
            apart = content.opener > 0 and self.tokens[content.opener - 1].text == ","
            if apart and pieces and end == content.pieces[-1][1] and text.lower() in self.words.AND:
                break  # "said that X would go | and | that Y would stay"
            verb = content.verb
            ours = self.in_present and verb is not None and start <= verb.start < end
            ours = ours and verb is not None and not self.article.document.inside[verb.start]  # no word of a quotation
            if ours and verb is not None and verb.tense == "impf":
                text = self._unelided(self._as_now(verb, text))
            if ours and verb is not None and verb.tense == "cond":
                text = self._as_to_come(verb, start, end, text)
            if ours and verb is not None and verb.tense == "plup":
                # "a annoncé que X avait signé": "annonce que X a signé"
                for k in range(verb.start, verb.main):
                    text = re.sub(rf"\b{re.escape(self.tokens[k].text)}\b", self._not_before(verb, k), text, count=1)
                text = self._unelided(text)
            aside = start > content.start and self.tokens[start - 1].text == "," and start != resumed
            apart_here = verb is not None and self._is_apart(content, verb, start, end)
            if aside and pieces and (apart_here or self._parts_object(content, start, end)):
                resumed = end + 1
                continue
            if not text and any(self.article.dated[start:end]):
                continue  # "son pays ait proposé, en octobre, de financer"
            if aside and pieces and self._listed_on(content, start):
                pieces[-1] += ","
                aside = False
            if aside and pieces and not self.english and self.tokens[start].low in self.words.AND:
                break  # "a rappelé que X partirait, et regretté"
            if (
                aside
                and pieces
                and not any(start <= v.start < end for v in self.reading.verbs if not self._also(v, start))
            ):
                if content.verb is not None and content.verb.start >= end:
                    continue  # "its exercise with U.S. forces, Ulchi Freedom Shield, would begin"
                break  # an apposition, ", telling MPs": what is said is said
            if aside and pieces and not self.english and self._says_more(start):
                break  # "a admis que X avait été tué, | affirmant qu'on enquêtait": whoever speaks says more
            if aside and pieces and self._described_on(content, start, end):
                break  # "the Collective Security Treaty Organization, | a military alliance led by Russia"
            if aside and pieces and self.english and (self._pointed_back(start, end) or self._of_a_part(start)):
                break  # ", a decision | that Delhi rejected", ", one of them through the Adré crossing"
            if text and not pieces and self.english and text.split(" ")[0].lower() in self.words.THE:
                text = text[0].lower() + text[1:]  # "says | they were": "says the officers were"
            if text and aside and pieces and not self.english and self._opens_with_gerund(start):
                pieces[-1] += ","  # "a annoncé que l'armée avait bombardé la ville, tuant onze personnes"
            if text:
                pieces.append(self._in_marks(text) if self._quoted(start, end) else text)
        return " ".join([*pieces, *filter(None, (self._only_then(content.pieces[-1][1]),))])
