# ruff: noqa: E501 (tables of words)
"""What comes into force, by what it is: a treaty binds who agreed on it, an embargo presses, a decree rules."""

from __future__ import annotations

from timeline.extraction.sense_words import coming_into_force
from timeline.extraction.sense_words import words as _w

_AGREED = _w(
    "accord accords agreement agreements treaty treaties convention conventions truce truces ceasefire ceasefires cease-fire "
    "cease-fires armistice pact pacts protocol charter deal deals arrangement partnership confederation"
)
_PRESSING = _w(
    "sanction sanctions embargo embargoes boycott blockade restriction restrictions ban bans tariff tariffs duty duties levy "
    "levies surcharge countermeasures freeze quota quotas curbs visa visas licences licenses"
)
_RULING = _w(
    "law laws decree decrees rule rules regulation regulations act bill ordinance directive constitution curfew state amendment amendments "
    "reform reforms order orders code legislation cap caps measure measures ruling decision decisions provisions resolution"
)

TAKES_EFFECT = _AGREED | _PRESSING | _RULING
"""What may come into force: a pronoun that is said to stands for the last of these."""
FORCE = _w("force effect")
INTO_FORCE = _w("come go enter be remain stay take have put")
EFFECTS = coming_into_force(
    _AGREED,
    _PRESSING,
    _RULING,
    (
        (_w("come go enter be remain stay"), _w("force effect")),
        (_w("take have"), _w("effect")),
        (_w("kick"), _w("in")),
        (_w("become"), _w("law effective")),
    ),
)
