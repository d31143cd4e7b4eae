"""The columns that any row with a resolved date carries: one representation everywhere (see temporal.values.Interval)."""

from __future__ import annotations

from typing import Any

from django.db import models

from timeline.temporal.values import Granularity, Interval, Qualifier, Shape

SORT_UNDATED = "9999-99-99"
"""Digits only: every collation of every database sorts it last."""


class Dated(models.Model):
    """Four inclusive bounds and a shape; all empty for an undated row (the tray "à dater")."""

    start_earliest = models.DateField(null=True, blank=True)
    start_latest = models.DateField(null=True, blank=True)
    end_earliest = models.DateField(null=True, blank=True)
    end_latest = models.DateField(null=True, blank=True)
    edtf = models.CharField(max_length=120, blank=True)
    shape = models.CharField(max_length=8, default=Shape.POINT.value)
    granularity = models.CharField(max_length=16, default=Granularity.DAY.value)
    qualifier = models.CharField(max_length=1, blank=True)
    part_of_day = models.CharField(max_length=4, blank=True)
    clock = models.CharField(max_length=8, blank=True)
    timezone = models.CharField(max_length=40, blank=True)
    sort_key = models.CharField(max_length=24, default=SORT_UNDATED, editable=False)

    class Meta:
        abstract = True

    @property
    def interval(self) -> Interval | None:
        """The resolved date, or `None` for an undated row."""
        return interval_of(self)

    @interval.setter
    def interval(self, value: Interval | None) -> None:
        for name, column in interval_columns(value).items():
            setattr(self, name, column)

    @property
    def dated(self) -> bool:
        return bool(self.edtf)

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.sort_key = sort_key(self.interval)
        if (fields := kwargs.get("update_fields")) is not None and "edtf" in fields:
            kwargs["update_fields"] = {*fields, "sort_key"}
        super().save(*args, **kwargs)


def interval_of(row: Any) -> Interval | None:
    """The date that the columns of a row hold, whatever kind of row it is."""
    if not row.edtf:
        return None
    return Interval(
        start_earliest=row.start_earliest,
        start_latest=row.start_latest,
        end_earliest=row.end_earliest,
        end_latest=row.end_latest,
        edtf=row.edtf,
        shape=Shape(row.shape),
        granularity=Granularity(row.granularity),
        qualifier=Qualifier(row.qualifier),
    )


def interval_columns(interval: Interval | None) -> dict[str, Any]:
    """The column values that hold `interval`; the columns of an undated row for `None`."""
    if interval is None:
        return {
            "start_earliest": None,
            "start_latest": None,
            "end_earliest": None,
            "end_latest": None,
            "edtf": "",
            "shape": Shape.POINT.value,
            "granularity": Granularity.DAY.value,
            "qualifier": "",
        }
    return {
        "start_earliest": interval.start_earliest,
        "start_latest": interval.start_latest,
        "end_earliest": interval.end_earliest,
        "end_latest": interval.end_latest,
        "edtf": interval.edtf,
        "shape": interval.shape.value,
        "granularity": interval.granularity.value,
        "qualifier": interval.qualifier.value,
    }


_ORDER = {granularity.value: f"{rank:02d}" for rank, granularity in enumerate(Granularity)}


def sort_key(interval: Interval | None) -> str:
    """Text that sorts rows by `start_earliest`, then granularity: open starts first, undated rows last."""
    if interval is None:
        return SORT_UNDATED
    first = interval.start_earliest.isoformat() if interval.start_earliest else "0000"
    return f"{first}:{_ORDER[interval.granularity.value]}"
