"""Names that editors teach a timeline: used from the next reading on, and kept beside the words of the gazetteer."""

from __future__ import annotations

import hashlib
import json
from datetime import date, datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext_lazy as _

from timeline import policy
from timeline.extraction import ENGINE_VERSION, Alias, Gazetteer, clean_text
from timeline.models import KnownName, Timeline

from .audit import name_of, record


def gazetteer_of(timeline: Timeline) -> tuple[Gazetteer, str]:
    """The names an article of `timeline` is read with, and the engine tag that stands for them: another name taught is
    another reading."""
    rows = [row.as_alias() for row in timeline.known_names.order_by("id")]
    if not rows:
        return Gazetteer.default(), ENGINE_VERSION
    digest = hashlib.sha256(json.dumps(rows, default=str).encode()).hexdigest()[:8]
    return Gazetteer.default().extended([Alias(**row) for row in rows]), f"{ENGINE_VERSION}+{digest}"


@transaction.atomic
def teach_name(
    *,
    timeline: Timeline,
    by: Any,
    name: str,
    type: str = "person",
    shown: str = "",
    country: str = "",
    office: str = "",
    since: date | None = None,
    until: date | None = None,
    now: datetime | None = None,
) -> KnownName:
    """Add a name. Raises `ValidationError` (by field) for an empty or known one, or a country that is no code."""
    policy.require(by, "review", timeline)
    name = " ".join(clean_text(name).split())[:120]
    country = country.strip().upper()
    if not name:
        raise ValidationError({"name": _("A name needs letters.")})
    if country and not (len(country) == 3 and country.isalpha() and country.isascii()):
        raise ValidationError({"country": _("A country is three letters (ISO 3166), for example FRA.")})
    if since and until and until < since:
        raise ValidationError({"until": _("The term ends before it begins.")})
    if timeline.known_names.filter(name=name, since=since).exists():
        raise ValidationError({"name": _("This name is already known here.")})
    try:
        with transaction.atomic():
            row = KnownName.objects.create(
                timeline=timeline,
                name=name,
                type=type if type in KnownName.Type.values else KnownName.Type.PERSON,
                shown=" ".join(clean_text(shown).split())[:120],
                country=country,
                office=" ".join(clean_text(office).split())[:120],
                since=since,
                until=until,
                added_by_name=name_of(by)[:150],
            )
    except IntegrityError as error:
        raise ValidationError({"name": _("This name is already known here.")}) from error
    record(by=by, verb="teach-name", timeline=timeline, about=row, now=now, data=json.loads(_as_json(row)))
    return row


@transaction.atomic
def forget_name(*, known: KnownName, by: Any, now: datetime | None = None) -> None:
    """Remove a taught name; what was read with it stays as it is."""
    policy.require(by, "review", known.timeline)
    record(by=by, verb="forget-name", timeline=known.timeline, about=known, now=now, data=json.loads(_as_json(known)))
    known.delete()


def _as_json(row: KnownName) -> str:
    return json.dumps(row.as_alias(), default=str)
