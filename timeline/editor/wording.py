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
VERBS = {
    "accept": _("accepted"),
    "join": _("joined to an event"),
    "reject": _("rejected"),
    "defer": _("left for later"),
    "reopen": _("reopened"),
    "amend": _("corrected"),
    "merge": _("merged"),
    "split": _("split"),
    "choose": _("chosen for publication"),
    "leave-out": _("left out of publication"),
    "remove": _("removed"),
    "restore": _("restored"),
    "approve": _("approved"),
    "publish": _("published"),
    "withdraw": _("withdrawn"),
    "undo": _("undone"),
    "import": _("imported"),
    "read": _("read by the engine"),
    "assign": _("assigned"),
    "comment": _("commented"),
    "look": _("looked at"),
    "invite": _("invited"),
    "join-desk": _("joined the desk"),
    "role": _("given another role"),
    "leave-desk": _("taken off the desk"),
    "settings": _("settings changed"),
    "begin": _("timeline begun"),
    "redate-article": _("publication day changed"),
}
"""The verbs of the log, as what was done."""
