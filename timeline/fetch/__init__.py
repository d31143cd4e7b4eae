"""Read an address that a person typed, or that a page or feed named, without becoming their hand inside our network.

`fetch(url)` is the only door. It refuses before it connects; what it connects to is the very address it checked.
"""

from .errors import FetchError, Refused, Unreachable
from .get import DOCUMENTS, FEEDS, Fetched, fetch, refuse_by_looks
from .target import PUBLIC, Rules

__all__ = [
    "DOCUMENTS",
    "FEEDS",
    "PUBLIC",
    "FetchError",
    "Fetched",
    "Refused",
    "Rules",
    "Unreachable",
    "fetch",
    "refuse_by_looks",
]
