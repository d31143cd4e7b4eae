"""Whom a pronoun stands for, and "I", "the latter", "the two leaders"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from timeline.extraction.clauses import Clause
from timeline.extraction.document import Document
from timeline.extraction.fronted import is_other
from timeline.extraction.gazetteer import Gazetteer
from timeline.extraction.lexicon import Lexicon, any_of, in_number
from timeline.extraction.mentions import Cast
from timeline.extraction.pronouns_beside_quotes import PronounsBesideQuotes
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.speaking import Speaking
from timeline.extraction.suited_pronouns import SuitedPronouns
from timeline.extraction.told_of_whom import ToldOfWhom
from timeline.extraction.values import ENCOUNTERS
from timeline.extraction.verb import Verb

if TYPE_CHECKING:
    from timeline.extraction.reading import Reading

_BODIES = frozenset(("country", "org"))
_FEW = 6
"""Mentions before a pronoun among which there must be a man for it to be one."""


class Pronouns(ToldOfWhom, SuitedPronouns, Speaking, PronounsBesideQuotes):
    """The part of an article that resolves pronouns, in the order of the text."""

    lexicon: Lexicon
    named: bytearray
    document: Document
    cast: Cast
    gazetteer: Gazetteer
    subjects: dict[int, tuple[Referent, ...]]  # by id of the verb
    inverted: dict[int, int]  # where a subject ends that is told after its verb: "que présidera X"; by id of the verb
    owned: set[int]
    apposed: set[int]
    language_is_english: bool
    _collective: tuple[Referent, ...]  # one body that was the subject of a plural
    _told: list[tuple[list[tuple[Referent, ...]], tuple[int, int]]]
    """By sentence: subjects of the clauses before it, the last at the end; the words of the last, if several not named."""

    def subject(self, reading: Reading, verb: Verb) -> tuple[Referent, ...]:
        raise NotImplementedError

    def _opens_with_pronoun(self, clause: Clause) -> bool:
        raise NotImplementedError

    def pronoun(self, low: str, reading: Reading, at: int) -> tuple[Referent, ...]:
        """Whom a pronoun stands for: the last subject that agrees in number and gender."""
        code = self.words.SUBJECT_PRONOUNS.get(low, "")
        if code == "1s" and self.document.hyphened(at):
            return ()  # "Mazar-i-Sharif"
        if code in ("1s", "1p", "on", ""):
            who = self.speaker(reading, at) if code in ("1s", "1p") else ()
            return self.spoken_for(who) if code == "1p" and self.answering(reading, at) == who else who
        who = self.beside_quotes(self._taken_up(code, reading, at), code, reading, at)
        who = self.suited(who, low, reading, at)
        her = self.language_is_english and code == "fs" and len(who) == 1 and who[0].type == "person"
        if her and not who[0].gender and not who[0].likely:
            who[0].likely = "f"  # no "he" from here on
        return () if self._takes_effect(reading, at) else who

    def owner(self, low: str, reading: Reading, at: int) -> tuple[Referent, ...]:
        """Whose something is: "sa visite", "its forces", "their meeting"."""
        code = self.words.OWNERS.get(low, "")
        if code in ("mp", "ms", "fs", ""):
            return self._taken_up(code, reading, at) if code else ()
        earlier = [self.subjects.get(id(v), ()) for v in reading.verbs if v.end <= at and v.form == "fin"]
        for group in reversed([*self._told[reading.index][0], *earlier]):
            if len(group) == 1 and (code == "xs" or group[0].type in ("country", "org")):
                return group
        return ()

    def _taken_up(self, code: str, reading: Reading, at: int) -> tuple[Referent, ...]:
        """The last subject that agrees in number and gender."""
        plural, feminine = code[1] == "p", code[0] == "f"
        human_only = self.language_is_english and code in ("ms", "fs")
        clause = reading.clause_at(at)
        acting = self.who_acts_in_which(reading, clause, at, code)
        if acting is not None:
            return acting
        above = (
            clause.parent.verb
            if clause is not None and clause.kind == "content" and clause.parent is not None
            else None
        )
        if above is not None and above.person in ("s", "p") and (above.person == "p") == plural:
            named = self.subject(reading, above)  # "ont annoncé qu'ils": those who announce
            nobody = human_only and bool(named) and named[0].type in _BODIES
            first = self.words.SUBJECT_PRONOUNS.get(self.lows[above.start - 1], "")[:1] == "1"
            nobody = nobody or self.language_is_english and first  # "We hope that | they | may come"
            if named and (plural or self.agrees(named[0], feminine)) and not nobody:
                return named
            if code == "ms" and len(named) == 1 and self._is_masculine_land(named[0]):
                return named  # "Le Sénégal a fait savoir qu'il participerait"
        if above is not None and clause is not None and clause.parent is not None and not self.language_is_english:
            start, end = (0, 0) if plural or self.subject(reading, above) else self.many_in_words(clause.parent, above)
            told = start < end and above.stance in ("say", "announce") and above.person == "s"
            told = told and clause.verb is not None and clause.verb.kind not in ENCOUNTERS  # "qu'il serait reçu": a man
            if told and self.words.NOUN_MARKS.get(self.lows[start]) == code[0]:
                return ()  # "Le haut-commissariat a prévenu qu'il interdirait": nobody named before
        if plural and clause is not None and above is not None and clause.parent is not None:
            opening, stop = clause.parent.start, above.start
            if not self.language_is_english:
                opening, stop = self.many_in_words(clause.parent, above)  # "À Rome, | les avocats ont dit qu'ils"
            opening += (
                self.language_is_english and self.lows[opening] in self.words.CONJUNCTIONS
            )  # "but | officials said"
            several = self.several_in_front(clause.parent, above)
            many = self.lows[above.start - 1].endswith(self.words.MANY_ENDINGS) and opening < stop
            if several[1]:
                many, (opening, stop) = True, several  # "Residents of Batken told us they", "Fishermen there say they"
            if many and not self.subject(reading, above) and not self._opens_with_pronoun(clause.parent):
                self.stand_for[at] = (opening, stop)  # "Grain traders say they were told": the traders
                return ()
        told = above is not None and clause is not None and human_only
        held = self.whose_office(reading, clause, above) if told and clause is not None and above is not None else ()
        if held:
            return held if self.agrees(held[0], feminine) else ()
        asked = self.asked_to_undo(reading, at, clause) or self.who_acted_when(reading) if code == "ns" else ()
        if asked:
            return asked
        about = () if plural or code == "ns" or clause is None else self.whom_it_told_of(reading, at, clause.verb)
        if not (about and self.agrees(about[0], feminine)):
            about = () if plural or code == "ns" else self.author_when(clause)
        if about and self.agrees(about[0], feminine):
            return about
        agent = self.agent_when(clause) if code == "ns" and self.language_is_english else ()
        if agent:
            return agent
        caused = self.whoever_gave_cause(reading, at, clause) if code == "ns" and self.language_is_english else None
        if caused is not None:
            return caused
        verb = clause.verb if clause is not None else None
        captive = verb is not None and verb.passive and verb.lemma in self.words.BEFALLING_PEOPLE
        captive = captive and any(m.referents[0].type == "person" for m in self.mentions_before(at)[-_FEW:])
        # "he" is no meeting, "she" no committee; « Son parti a manifesté. Il a été libéré »: no party
        human = (self.language_is_english or captive) and code != "ns"
        if not plural and not human and clause is not None and self.happening_before(reading, at, clause.verb, code):
            return ()  # "La France demande une réunion. Elle devrait se tenir jeudi": the meeting
        focus, unnamed = self._told[reading.index]
        if plural and focus and focus[-1] is self._collective and not unnamed[1]:
            return focus[-1]  # "Les dirigeants des Vingt-Sept ... Ils": the body
        if plural and self.language_is_english and verb is not None and self.done_to_many(reading, verb, at):
            return ()
        if plural and unnamed[1] and at not in self.stand_for and unnamed[0] < reading.sentence.first:
            self.stand_for[at] = unnamed
        if plural and self.language_is_english and (both := self.two_when(reading, clause)):
            return both
        if plural and (self.many_told_before(reading, at) or unnamed[1]):
            return ()  # "Les ministres se réunissent. Ils ...": nobody named, and nobody else
        if not plural and not human and code != "ns" and self._body_before(reading, at, feminine):
            return ()  # "Le comité se réunira. Il ...": the committee, and nobody named before it
        if not plural and human_only and self.somebody_unnamed(reading, at):
            return ()  # "The consul went home. He ...": the consul
        earlier = [self.subjects.get(id(v), ()) for v in reading.verbs if v.end <= at and v.form == "fin"]
        groups = [group for group in [*focus, *earlier] if group and group != self.answering(reading, at)]
        fits = [g for g in groups if (len(g) > 1) == plural]
        if plural and feminine:
            fits = [g for g in fits if all(r.type != "person" or r.gender == "f" for r in g)]
        if not plural and code != "ns":
            offices = self.words.NOT_PERSON if human else frozenset[str]()
            fits = [g for g in fits if g[0].type not in self.words.NEVER_HE and g[0].office not in offices]
            fits = [g for g in fits if not (human and self._is_a_thing(g[0]))]
        if not plural and reading.index and not human:
            before = [v for v in self.readings[reading.index - 1].verbs if v.form == "fin" and v.person == "p"]
            plurals = [self.subjects.get(id(v), ()) for v in before]
            fits = [g for g in fits if not any(g is group for group in plurals)]  # "Les troupes de l'Otan ... Il"
        if not plural and not feminine and code == "ms" and self._is_masculine_state(groups[-1:], reading, at):
            return groups[-1]  # "Le Cambodge s'en remet à la justice. Il a demandé ..."
        body = self.body_of_many(reading, at, feminine) if plural and not human else ()
        if body:
            return body
        crowd = self._crowd_before(reading, at, fits[-1:]) if plural and not feminine else ()
        if crowd:
            return crowd
        if plural and reading.index and self._counts_people(at, self.readings[reading.index - 1], fits[-1:]):
            return ()  # "a arrêté trente Rwandais. Ils ont été expulsés"
        if plural and fits and self._told_longer_ago(reading, at, fits[-1]):
            return ()  # "Paris and Tripoli agreed. Habré's men overran Fada. They took X": the men
        known = self._of_known_gender(reading, at, feminine) if human and not plural else ()
        for group in reversed(fits):
            if plural or code == "ns" or self.agrees(group[0], feminine):
                if (
                    known
                    and not group[0].likely
                    and group[0].gender in ("", "x")
                    and not any(g is group for g in earlier)
                ):
                    return known  # "X's owners wrote to Ms Y; she answered": not a secretary named long before
                if feminine and group[0].type in ("org", "country"):  # a woman before a body: "elle s'est entretenue"
                    return next((w for w in self._women_before(at)), group)
                return group if plural or code == "ns" else self._newer(group, reading, at, feminine)
        if plural:
            if feminine:
                return ()
            if self.opened_on_many(reading, at):
                return ()  # "About 20 rebels of the Front burst in. They freed the women": the rebels
            listed = next((m for m in reversed(self.mentions_before(at)) if len(m.referents) > 1), None)
            near = not self.language_is_english or not reading.index
            near = near or listed is not None and listed.start >= self.readings[reading.index - 1].sentence.first
            return listed.referents if listed is not None and near else self.pair_lately(reading, at)
        for mention in reversed(self.mentions_before(at)):
            if (
                len(mention.referents) == 1
                and mention.referents[0].type in ("person", "office")
                and self.agrees(mention.referents[0], feminine)
                and not (human and mention.referents[0].office in self.words.NOT_PERSON)
                and not (human_only and self._is_a_thing(mention.referents[0]))
                and not is_other(clause, mention, at)
                and mention.referents != self.answering(reading, at)
            ):
                return mention.referents
        return ()

    def _is_a_thing(self, named: Referent) -> bool:
        """Whether a name that nobody knows tells of nobody ("learned Hebrew. He", "his Democrats"), or stands after "the":
        "the Vincennes" is no "he", and the Facilitator is one."""
        told = self.first_mention(named)
        led = told is not None and told.start > 0 and self.lows[told.start - 1] in self.words.ARTICLES
        if named.type == "person":
            led = (
                led and told is not None and self.lows[told.start] == named.name.split()[0].lower()
            )  # not "a clerk, X"
            home = named.country if not named.supposed else ""
            unknown = not named.gender and not named.likely and not home and not named.office
            return unknown and led or named.name.isupper()  # "the Town Hall", "a Range Rover", words in capitals
        if named.type != "name":
            return False
        if not in_number(named.name.split()[-1].lower(), any_of(self.words, "HUMANS", "OFFICES")):
            return True
        return led

    def _body_before(self, reading: Reading, at: int, feminine: bool) -> bool:
        """Whether the last subject is a body, a thing or a happening of that gender, without a name; nobody named since."""
        before = self.readings[reading.index - 1 : reading.index] if reading.index else []
        main = [c for r in [*before, reading] for c in r.clauses if c.kind == "main" and c.verb is not None]
        last = next((c for c in reversed(main) if c.verb is not None and c.verb.end <= at), None)
        if last is None or last.verb is None or last.verb.person != "s" or self.subjects.get(id(last.verb)):
            return False
        start, end = self.many_in_words(last, last.verb)
        opening, head = self.lows[start : start + 2]
        if opening not in self.words.ARTICLES or start + 2 > last.verb.start or start == end:
            return False
        other = self.words.NOUN_MARKS.get(opening) == ("m" if feminine else "f")
        body = head in self.words.BODIES or head in self.words.THINGS or head in self.lexicon.nouns
        body = (
            body or opening in self.words.A_OR_AN and in_number(head, self.words.HUMANS)
        )  # "Une passagère a été libérée. Elle ..."
        people = (m for m in self.mentions_before(at) if m.start >= last.verb.end)
        if not body or other or any(r.type == "person" for m in people for r in m.referents):
            return False
        self.stand_for[at] = (start, end)
        return True

    def _is_masculine_state(self, last: list[tuple[Referent, ...]], reading: Reading, at: int) -> bool:
        """Whether "il" takes up a country of that gender, which acts in the sentence before, no man being named since."""
        state = last[0][0] if last and len(last[0]) == 1 else None
        if state is None or reading.index == 0 or state.type != "country":
            return False
        before = self.readings[reading.index - 1]
        if not self._is_masculine_land(state) and not self._is_a_masculine_body(before, last[0], at):
            return False
        acting = [self.subjects.get(id(v), ()) for v in before.verbs if v.form == "fin"]
        recent = [m for m in self.mentions_before(at) if m.start >= before.sentence.first]
        men = any(r.type in ("person", "office") and r.gender != "f" for m in recent for r in m.referents)
        return last[0] in acting and not men

    def _is_a_masculine_body(self, before: Reading, who: tuple[Referent, ...], at: int) -> bool:
        """ "Le département d'État a notifié": whether the clause that acts last names a state by a masculine body, the words
        of which are kept."""
        main = [c for c in before.clauses if c.kind == "main" and c.verb is not None]
        verb = main[-1].verb if main else None
        if verb is None or self.subjects.get(id(verb), ()) != who or self.lexicon.code != "fr":
            return False
        here = self.readings[before.index + 1].clause_at(at)
        if here is None or here.verb is None or here.verb.kind in ENCOUNTERS:
            return False  # "Le Kremlin a confirmé la visite. Il a rencontré X": a man
        start, end = self.many_in_words(main[-1], verb)
        if start == end or self.lows[start] not in self.words.MASCULINE_ARTICLE:
            return False
        self.stand_for.setdefault(at, (start, end))
        return True

    def _is_masculine_land(self, state: Referent) -> bool:
        if state.type != "country" or self.lexicon.code != "fr" or state.name.endswith("s"):
            return False
        return not state.name.endswith("e") or state.name in self.words.MASCULINE_IN_E

    def _newer(self, group: tuple[Referent, ...], reading: Reading, at: int, feminine: bool) -> tuple[Referent, ...]:
        """Somebody whom the sentence before names or quotes, where `group` was told of longer ago."""
        if reading.index == 0 or group[0].type not in ("person", "office"):
            return group
        first = self.readings[reading.index - 1].sentence.first
        here = reading.clause_at(at)
        recent = [m for m in self.mentions_before(at) if m.start >= first and not is_other(here, m, at)]
        acting = [
            self.subjects.get(id(v), ()) for r in self.readings[reading.index - 1 : reading.index + 1] for v in r.verbs
        ]
        if any(group[0] in who for who in [*acting, *(m.referents for m in recent)]):
            return group
        named_at = next((m.start for m in recent if m.referents[0].type == "person"), first)
        if not self.words.OF_PERSONS.isdisjoint(self.lows[first:named_at]):
            return group  # "His plane was lent by X": it went on about him
        for mention in reversed(recent):
            who = mention.referents
            named = len(who) == 1 and who[0].type == "person" and mention.role in ("", "source", "by", "recipient")
            thing = self.language_is_english and self._is_a_thing(who[0])  # "opened the boot of a Range Rover"
            if named and self.agrees(who[0], feminine) and not thing:
                return who
        return self._only_one_since(recent, reading, at, feminine) or group

    def _only_one_since(self, recent: list[Mention], reading: Reading, at: int, feminine: bool) -> tuple[Referent, ...]:
        """Who acts, or is alone named, in the sentence before: "It was a test for the minister, X, who took office"."""
        before = self.readings[reading.index - 1]
        people = dict.fromkeys(
            m.referents[0]
            for m in recent
            if len(m.referents) == 1
            and m.referents[0].type == "person"
            and m.start < at
            and self.agrees(m.referents[0], feminine)
        )
        acting = [r for r in people if any(r in self.subjects.get(id(v), ()) for v in before.verbs)]
        chosen = acting or [*people]
        return (chosen[-1],) if acting or len(chosen) == 1 else ()

    def _women_before(self, at: int) -> Iterator[tuple[Referent, ...]]:
        for mention in reversed(self.mentions_before(at)[-8:]):
            referents = mention.referents
            if len(referents) == 1 and referents[0].gender == "f" and referents[0].type == "person":
                yield referents

    def last_person(self, at: int) -> tuple[Referent, ...]:
        """Whoever was named last by name."""
        people = (m.referents for m in reversed(self.mentions_before(at)) if len(m.referents) == 1)
        return next((who for who in people if who[0].type == "person"), ())

    @staticmethod
    def agrees(referent: Referent, feminine: bool) -> bool:
        """Whether a pronoun of that gender may stand for `referent`."""
        if referent.type in ("person", "office", "name"):
            gender = referent.gender or referent.likely
            return gender in ("", "x") or (gender == "f") == feminine
        return referent.institution or feminine and (referent.name.endswith("e") or referent.type == "org")
