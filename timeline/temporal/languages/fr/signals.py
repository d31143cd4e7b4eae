"""French signals: what stands before an expression and bends it."""

from __future__ import annotations

from ...grammar import Signal

SIGNALS = (
    Signal("d-ici", "d' ici (à|au|aux|a)?", "deadline", "d'ici vendredi"),
    Signal("au-plus-tard", "au plus tard", "deadline", "au plus tard vendredi"),
    Signal("avant", "avant (le|la|l'|les)?", "before", "avant vendredi"),
    Signal("pas-avant", "pas avant (le|la|l'|les)?", "not-before", "pas avant vendredi"),
    Signal("après", "après (le|la|l'|les)?", "after", "après le 3 mai"),
    Signal("depuis", "depuis (le|la|l'|les)?", "since", "depuis mars 2014"),
    Signal("à-partir-de", "(à|a) (partir|compter) (de|du|d'|des)", "from", "à partir de la fin janvier"),
    Signal("dès", "dès (le|la|l'|les)?", "from", "dès lundi"),
    Signal("jusqu-à", "jusqu' (à|au|aux|en)", "until", "jusqu'à vendredi"),
    Signal(
        "vers",
        "(vers|environ|autour (de|du|d')|aux (alentours|environs) (de|du|d')) (le|la|l'|les)?",
        "about",
        "vers le 15 mars",
    ),
)
