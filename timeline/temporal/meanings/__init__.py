"""What rules mean, by family; importing this package fills `resolve.MEANINGS`."""

from . import (
    anaphora,
    anaphoric_periods,
    clock,
    counted,
    dates,
    demonstrative,
    eras,
    holidays,
    lists,
    month_parts,
    nights,
    offsets,
    periods,
    quarters,
    ranges,
    references,
    spells,
    traps,
    weekdays,
)

__all__ = [
    "anaphora",
    "anaphoric_periods",
    "clock",
    "counted",
    "dates",
    "demonstrative",
    "eras",
    "holidays",
    "lists",
    "month_parts",
    "nights",
    "offsets",
    "periods",
    "quarters",
    "ranges",
]
__all__ += ["references", "spells", "traps", "weekdays"]
