"""The style sheets and scripts of a page, each as one text: fewer requests, and an address that names its content.

A style sheet or a small script may stand in the page itself, so that nothing else has to be asked for before the first
paint; the page's policy then allows this one text by its digest (`allow`), and no other.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
from dataclasses import dataclass
from functools import lru_cache

import brotli
from csp.constants import NONE, SELF
from csp.decorators import csp
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import translation
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_safe

from timeline import squeeze
from timeline.templatetags.frise import frise_words

_LOOK = ("css/tokens.css", "css/base.css", "css/bars.css")
_CLIPBOARD = "js/shared/clipboard.js"
_FRISE = tuple(f"js/frise/{name}.js" for name in ("look", "brush", "hands", "panel", "summon", "stage"))
_SCENE = tuple(f"js/frise/{name}.js" for name in ("calendar", "axis", "store", "draw", "marks", "overview", "scene"))
STYLES = {
    "base.css": _LOOK,
    "reader.css": (*_LOOK, "css/frise.css", "css/frise-page.css", "css/reader.css"),
    "frame.css": ("css/tokens.css", "css/bars.css", "css/frise.css", "css/embed/frame.css"),
}
SCRIPTS = {
    "reader.js": ("js/frise/calendar.js", *_FRISE, "js/reader/reading.js", _CLIPBOARD, "js/reader/share.js"),
    "frame.js": (*_FRISE, "js/embed/stage.js"),
}
"""A script is packed once a language (`reader.fr.js`): the words of the frise come first."""
SPEECHLESS = {
    "scene.js": _SCENE,
    "framed.js": ("js/embed/frame.js",),
    "boot.js": ("js/reader/boot.js",),
    "copy.js": (_CLIPBOARD, "js/embed/copy.js"),
}
"""A script without words: those that need some are handed them."""


@dataclass(frozen=True, slots=True)
class Pack:
    """A text as it is sent: `digest` is in its address, `source` is what a Content-Security-Policy calls it."""

    text: str
    digest: str
    source: str
    encodings: dict[str, bytes]


def _read(path: str) -> str:
    return (settings.BASE_DIR / "static" / path).read_text(encoding="utf-8")


def _text(name: str) -> str:
    if name in STYLES:
        return squeeze.style("".join(_read(path) for path in STYLES[name]))
    if name in SPEECHLESS:
        return "self.Frise??={};\n" + "\n".join(squeeze.script(_read(path)) for path in SPEECHLESS[name])
    stem, _, language = name.removesuffix(".js").partition(".")
    with translation.override(language):
        words = json.dumps(frise_words(), ensure_ascii=False, separators=(",", ":"))
    return f"window.Frise={{words:{words}}};\n" + "\n".join(
        squeeze.script(_read(path)) for path in SCRIPTS[f"{stem}.js"]
    )


@lru_cache(maxsize=16)
def _kept(name: str) -> Pack:
    text = _text(name)
    body = text.encode()
    digest = hashlib.sha256(body).digest()
    encodings = {"": body, "gzip": gzip.compress(body, 9, mtime=0), "br": brotli.compress(body, quality=11)}
    return Pack(text, digest.hex()[:16], f"'sha256-{base64.b64encode(digest).decode()}'", encodings)


def pack(name: str) -> Pack:
    """The pack of a name of ours: `reader.css`, `reader.fr.js`..."""
    if settings.DEBUG:
        _kept.cache_clear()
    return _kept(name)


def known(name: str) -> bool:
    """Whether there is a pack of that name."""
    if name in STYLES or name in SPEECHLESS:
        return True
    stem, _, language = name.removesuffix(".js").partition(".")
    return name == f"{stem}.{language}.js" and f"{stem}.js" in SCRIPTS and language in ("fr", "en")


def address(name: str) -> str:
    """Where a pack is served, its digest within."""
    return reverse("pack", args=[pack(name).digest, name])


def allow(response: HttpResponse, style: str, script: str = "") -> HttpResponse:
    """Let the page hold a style sheet, and a script, in itself: its policy names the digests of these texts alone."""
    held = {"style-src": pack(style).source} | ({"script-src": pack(script).source} if script else {})
    response._csp_update = held  # type: ignore[attr-defined]
    return response


@require_safe
@csp({"default-src": [NONE], "connect-src": [SELF]})
def serve(request: HttpRequest, digest: str, name: str) -> HttpResponse:
    """A pack, for ever where its address names what is served; a page from before an upgrade gets today's, briefly.

    Its policy is that of the worker it may become: it fetches from us, and nothing else.
    """
    if not known(name):
        raise Http404
    held = pack(name)
    accepted = request.headers.get("Accept-Encoding", "")
    encoding = next((one for one in ("br", "gzip") if one in accepted), "")
    kind = "text/css" if name.endswith(".css") else "text/javascript"
    response = HttpResponse(held.encodings[encoding], content_type=f"{kind}; charset=utf-8")
    if encoding:
        response["Content-Encoding"] = encoding
    lasting = digest == held.digest
    response["Cache-Control"] = "public, max-age=31536000, immutable" if lasting else "public, max-age=60"
    response["Access-Control-Allow-Origin"] = "*"
    response["Cross-Origin-Resource-Policy"] = "cross-origin"
    patch_vary_headers(response, ["Accept-Encoding"])
    return response
