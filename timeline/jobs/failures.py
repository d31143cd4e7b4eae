"""Why work fails, in words for the desk: what happened, and what one can do about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class Advice:
    what: Any
    todo: Any


ADVICE: dict[str, Advice] = {
    "error": Advice(
        _("Something went wrong that we did not expect."),
        _("Try again; if it fails again, give the number of this job to your administrator."),
    ),
    "crashed": Advice(
        _("The worker stopped in the middle of this work, each time it was tried."),
        _("Try again; if it stops again, the document is probably too heavy: paste its text instead."),
    ),
    "rights": Advice(
        _("The person who asked for this may not do so any more."),
        _("Somebody who may bring articles in can try again in their own name."),
    ),
    "too-long": Advice(
        _("This took too long and was stopped."), _("Try again later, or paste the text of the article instead.")
    ),
    "too-big": Advice(_("This document is too heavy to be read."), _("Paste the text of the article instead.")),
    "unknown": Advice(
        _("This version of Frise does not know this kind of work."), _("Your administrator should update the worker.")
    ),
    "fetch": Advice(
        _("This address could not be read."),
        _("Check that it opens in a browser without signing in, or paste the text of the article instead."),
    ),
    "unreadable": Advice(_("No text of an article could be found in it."), _("Paste the text of the article instead.")),
    "not-a-feed": Advice(_("There is no RSS or Atom feed at this address."), _("Check the address of the feed.")),
    "invalid": Advice(
        _("A fact about this article is missing or cannot be right."), _("Complete it by hand, then confirm.")
    ),
    "changed": Advice(
        _("Somebody gave this article another day meanwhile."),
        _("Look at the article; ask again if its day is still not the right one."),
    ),
    "compared": Advice(
        _("Events here have changed since the file was compared. Nothing was brought in."),
        _("Open the file under “To confirm” and look again, then drop this."),
    ),
    "gone": Advice(_("What this work was about is not there any more."), _("You can drop it.")),
}


def advice_for(code: str) -> Advice | None:
    """The words for the failure `code`; `None` for no failure."""
    return (ADVICE.get(code) or ADVICE["error"]) if code else None
