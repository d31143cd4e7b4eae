"""What rules mean, by family; importing this package fills `resolve.MEANINGS`."""

from . import anaphora, clock, counted, dates, holidays, offsets, periods, ranges, references, traps, weekdays

__all__ = ["anaphora", "clock", "counted", "dates", "holidays", "offsets", "periods", "ranges"]
__all__ += ["references", "traps", "weekdays"]
