"""What rules mean, by family; importing this package fills `resolve.MEANINGS`."""

from . import anaphora, clock, dates, holidays, offsets, periods, ranges, weekdays

__all__ = ["anaphora", "clock", "dates", "holidays", "offsets", "periods", "ranges", "weekdays"]
