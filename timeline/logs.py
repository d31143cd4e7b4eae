"""Log lines that a program reads: one JSON object a line (`FRISE_LOG_FORMAT=json`)."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from typing import Any


class JsonLines(logging.Formatter):
    """`at` (UTC, ISO 8601), `level`, `logger`, `message`; `error` with its trace where there is one; of a request its
    `method`, `path` (without its query, which may hold what somebody typed) and `status`."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            "process": record.process,
        }
        if record.exc_info:
            line["error"] = self.formatException(record.exc_info)
        request = getattr(record, "request", None)
        if hasattr(request, "path"):
            line |= {"method": request.method, "path": request.path}
        if (status := getattr(record, "status_code", None)) is not None:
            line["status"] = status
        return json.dumps(line, ensure_ascii=False, default=str)
