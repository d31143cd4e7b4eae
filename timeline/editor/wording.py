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
FLAGS = {
    "tense-contradiction": _("the tense of its verb contradicts the day of publication"),
    "weekday-mismatch": _("the day of the week does not fit the date"),
    "ambiguous-day-month": _("day and month could be the other way round"),
}
"""What the engine found odd about an expression."""
TURNS = {
    "fulfils": _("A new article says that what was planned has happened."),
    "conflicts": _("A new article gives this event another date."),
    "denies": _("A new article denies this event."),
    "cancels": _("A new article says that this event was called off."),
    "postpones": _("A new article says that this event was put off: it does not take place on its day."),
    "reread": _("A later reading of the article says something else: look again."),
}
"""What an article says against an event that stands (`Doubt.Reason`)."""
# Letters that nothing else on the page uses.
RIVAL_KEYS = "cfgh"
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
    "settle-comment": _("comment settled"),
    "merge-into": _("took a merged one in"),
    "unmerge": _("taken out of a merge"),
    "bulk-accept": _("accepted in bulk"),
    "bulk-reject": _("rejected in bulk"),
    "bulk-defer": _("left for later in bulk"),
    "bulk-reopen": _("reopened in bulk"),
    "cancel": _("publication cancelled"),
    "lift-embargo": _("embargo lifted"),
    "read-again": _("all asked to be read again"),
    "new-version": _("new version of a story"),
    "import-table": _("table brought in"),
    "bring": _("brought in with a file"),
    "bring-events": _("file of events brought in"),
    "dismiss": _("left out of the import"),
    "feed-add": _("feed added"),
    "feed-change": _("feed changed"),
    "feed-pause": _("feed paused or resumed"),
    "feed-remove": _("feed removed"),
    "job-retry": _("work tried again"),
    "job-drop": _("work dropped"),
    "teach-name": _("name taught"),
    "forget-name": _("name forgotten"),
    "uninvite": _("invitation taken back"),
    "forget-factor": _("second factors taken away"),
    "appoint": _("taken onto the desk"),
    "operate-add": _("added in the administration"),
    "operate-change": _("changed in the administration"),
    "operate-remove": _("removed in the administration"),
}
"""The verbs of the log, as what was done."""
