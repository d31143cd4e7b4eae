"""What the desk calls the fields of a happening and the roles of its actors."""

from django.utils.translation import gettext_lazy as _

LABELS = {
    "headline": _("Headline"),
    "date": _("Date"),
    "kind": _("Kind"),
    "factuality": _("Factuality"),
    "said_by": _("Who says so"),
    "actors": _("Actors"),
    "place": _("Place"),
    "note": _("Public note"),
}
ROLE_NAMES = {
    "agent": _("agent"),
    "recipient": _("recipient"),
    "participant": _("participant"),
    "mediator": _("mediator"),
    "source": _("source"),
}
