"""French passives told by an active: "s'est fait arrêter", "s'est vu refuser l'entrée", "se laisserait convaincre"."""

from __future__ import annotations

from timeline.extraction.verb import Verb
from timeline.extraction.words import Words


class Causatives:
    """Reads such groups as one verb that befalls its subject; a part of the reader of verbs."""

    words: Words
    timed: bytearray

    def _befalling(self, verbs: list[Verb]) -> None:
        """Join each reflexive "faire" or "voir" to the infinitive right after it, which then is passive."""
        for k in range(len(verbs) - 1, 0, -1):
            lead, verb = verbs[k - 1], verbs[k]
            if not lead.reflexive or lead.lemma not in self.words.UNDERGOING or verb.form != "inf" or verb.reflexive:
                continue
            if all(self.timed[lead.end : verb.start]):
                lead.lemma, lead.main, lead.end, lead.passive = verb.lemma, verb.main, verb.end, True
                lead.reflexive = False
                lead.means(verb.sense)
                del verbs[k]
