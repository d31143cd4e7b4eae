"""Whose counterpart somebody is: of a minister a minister, of officials and delegations nobody whom an office names."""

from __future__ import annotations

from collections.abc import Collection

from timeline.extraction.document import Document
from timeline.extraction.referents import Mention
from timeline.extraction.words import Words

_REACH = 30
"""Tokens between a delegation and its counterparts."""


class Counterparts:
    """Reads of whom "counterpart" tells; a part of a pass over an article."""

    document: Document
    mentions: list[Mention]
    words: Words
    _firsts: Collection[int]

    def _office_of_peer(self, start: int, end: int) -> str:
        """The office that "counterpart" shares; empty where it is the counterpart of a group: "officials", "a delegation"."""
        peer = next((m for m in reversed(self.mentions) if m.referents[0].office), None)
        if self._of_a_group(start, end, peer.end if peer is not None else -1):
            return ""
        office = peer.referents[0].office if peer is not None else ""
        return office if office and " " not in office else "counterpart"

    def _of_a_group(self, start: int, end: int, known: int) -> bool:
        """Whether a group stands nearer before in the sentence than `known`, the end of the last phrase of office."""
        lows, words = self.document.lows, self.words
        lowest = max(known, start - _REACH, 0)
        if not words.OF_ONE.isdisjoint(lows[max(start - 2, 0) : end]):
            return False  # "his delegation and his Chinese counterpart"
        for k in range(start - 1, lowest - 1, -1):
            if lows[k] in words.PEER_GROUPS:
                return True
            if k in self._firsts:
                break
        return False
