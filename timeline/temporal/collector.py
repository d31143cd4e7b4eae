"""The garbage collector, which stands still while one text is read.

Reading makes thousands of objects and next to no cycles: looking for some in the middle of it takes a twentieth of the time
and finds nothing. What is left is looked at when the text is done.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def uncollected(read: Callable[P, R]) -> Callable[P, R]:
    """`read`, with the collector off while it runs.

    Threads may do so at once: whoever found it on puts it on again. Where it was off it stays off.
    """

    @wraps(read)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        if not gc.isenabled():
            return read(*args, **kwargs)
        gc.disable()
        try:
            return read(*args, **kwargs)
        finally:
            gc.enable()

    return run
