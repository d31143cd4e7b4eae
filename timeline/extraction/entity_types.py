"""The types of what an article names and the offices held, in the groups that rules ask for."""

from __future__ import annotations

PARTIES = frozenset(("person", "office", "country", "org"))
"""Those who act, and on whom one acts: no mere name, place or agency."""
SOMEBODY = PARTIES | {"name"}
"""Those who act, and names that no table knows."""
PEOPLE_AND_STATES = frozenset(("country", "person", "office"))
"""Those who act, bodies left out."""
BODIES_AND_STATES = frozenset(("org", "country"))
"""Those who act, people left out."""
TOWNS = frozenset(("place", "metonym"))
"""Towns, the capitals among them, which may stand for their government."""
ON_THE_MAP = TOWNS | {"country"}
"""Where something can happen."""
OF_STATES = frozenset(("country", "adjective", "metonym"))
"""What tells of a state by its name, its people or its capital."""
OF_TOWNS = frozenset(("mayor", "governor"))
"""Offices held in a town or province: the place beside them is their own."""
HEADS = ("president", "prime", "monarch", "head")
"""Offices at the head of a state, in the order in which their holders are looked for."""
LEADING = frozenset((*HEADS, "leader"))
"""Offices of which a state has one holder, who has a government and troops."""
