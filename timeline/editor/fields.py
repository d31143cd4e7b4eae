"""Fields of forms by which articles come in: cleaned at the border, and addresses refused by their looks."""

from __future__ import annotations

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from timeline.extraction import clean_text
from timeline.fetch import Refused, refuse_by_looks

NOT_READ_HERE = _("This address is not read here: give a public web page that begins with https://, or paste its text.")
_BARE = re.compile(r"[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)")


class CleanField(forms.CharField):
    """Text cleaned at the border before anything else looks at it: a NUL is dropped, not complained of."""

    def to_python(self, value: Any) -> str:
        return super().to_python(clean_text(value) if isinstance(value, str) else value)


def is_read_here(url: str) -> None:
    """Raises `ValidationError`, with the same words whatever the reason: they map no network. The log has the reason."""
    try:
        refuse_by_looks(url)
    except Refused as error:
        raise ValidationError(NOT_READ_HERE, code="refused") from error


class AddressField(CleanField):
    """An address that will be fetched: a plain public web address by its looks."""

    default_validators = [is_read_here]
    widget = forms.TextInput({"inputmode": "url", "placeholder": "https://"})

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=2000, **kwargs)

    def to_python(self, value: Any) -> str:
        """An address copied without its scheme, as browsers show it, gets the usual one."""
        url = super().to_python(value)
        return f"https://{url}" if _BARE.match(url) else url
