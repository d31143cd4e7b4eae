"""The nouns: one a file."""

from .arrival import Arrival
from .article import Article, text_hash, url_key
from .audit import AppendOnly, Decision, LogEntry
from .candidate import Candidate
from .desk import Claim, Comment, Draft, Invitation
from .doubt import Doubt, doubted_events
from .event import Event, Evidence, Revision, StatusChange
from .feed import Feed, FeedItem
from .happening import CONTENT_FIELDS, DATE_FIELDS, Factuality, Kind
from .job import Job, Worker
from .mention import Mention, Reading
from .prepared import Prepared
from .publication import Publication, PublishedEvent
from .tally import Tally, tally
from .timeline import Membership, Role, Timeline
from .twin import KnownName, TwinKey
from .word import Word, telling, telling_events

__all__ = [
    "CONTENT_FIELDS",
    "DATE_FIELDS",
    "AppendOnly",
    "Arrival",
    "Article",
    "Candidate",
    "Claim",
    "Comment",
    "Decision",
    "Doubt",
    "Draft",
    "Event",
    "Evidence",
    "Factuality",
    "Feed",
    "FeedItem",
    "Invitation",
    "Job",
    "Kind",
    "KnownName",
    "LogEntry",
    "Membership",
    "Mention",
    "Prepared",
    "Publication",
    "PublishedEvent",
    "Reading",
    "Revision",
    "Role",
    "StatusChange",
    "Tally",
    "Timeline",
    "Worker",
    "TwinKey",
    "Word",
    "doubted_events",
    "tally",
    "telling",
    "telling_events",
    "text_hash",
    "url_key",
]
