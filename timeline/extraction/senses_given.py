"""Senses that what stands around a verb gives it, whatever the verb's own row says."""

from __future__ import annotations

from timeline.extraction.lexicon import Sense

AID = Sense("aid", "070", "")
AGREEMENT = Sense("agreement", "057", "")
ATTACK = Sense("attack", "190", "")
EXPULSION = Sense("expulsion", "160", "")
LEGAL = Sense("legal", "090", "")
MEETING = Sense("meeting", "040", "")
MILITARY = Sense("military", "150", "")
OTHER = Sense("other", "000", "")
SANCTION = Sense("sanction", "163", "")
SUMMONS = Sense("demand", "020", "")
VISIT = Sense("visit", "042", "")
VOTE = Sense("vote", "057", "")
WITHDRAWAL = Sense("withdrawal", "087", "")
