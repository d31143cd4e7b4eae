"""The nouns: one a file."""

from .article import Article, text_hash
from .audit import AppendOnly, Decision, LogEntry
from .candidate import Candidate
from .desk import Claim, Comment, Draft, Invitation
from .event import Event, Evidence, Revision, StatusChange
from .happening import CONTENT_FIELDS, DATE_FIELDS, Factuality, Kind
from .mention import Mention, Reading
from .publication import Publication, PublishedEvent
from .timeline import Membership, Role, Timeline

__all__ = [
    "CONTENT_FIELDS",
    "DATE_FIELDS",
    "AppendOnly",
    "Article",
    "Candidate",
    "Claim",
    "Comment",
    "Decision",
    "Draft",
    "Event",
    "Evidence",
    "Factuality",
    "Invitation",
    "Kind",
    "LogEntry",
    "Membership",
    "Mention",
    "Publication",
    "PublishedEvent",
    "Reading",
    "Revision",
    "Role",
    "StatusChange",
    "Timeline",
    "text_hash",
]
