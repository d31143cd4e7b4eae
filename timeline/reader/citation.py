"""How an event is cited: a line for a text, and files for a library of references.

What is no fact says so inside its title in every form: a reference must not turn a fear into an event.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote, urlencode

from django.utils import timezone
from django.utils.translation import gettext as _

from timeline.models import Publication
from timeline.published.characters import line
from timeline.published.page import Card
from timeline.templatetags.frise import day, factuality, words_of

SITE = "Frise"
_TEX = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{sign: "\\" + sign for sign in "&%$#_{}"},
    }
)


@dataclass(frozen=True, slots=True)
class Citation:
    """One event as others cite it, in the language of the page; `issued` is the day of the edition."""

    key: str
    title: str
    language: str
    timeline: str
    edition: int
    issued: date
    address: str
    note: str

    @classmethod
    def of(cls, card: Card, publication: Publication, address: str) -> Citation:
        """`address` is the permalink as readers open it, with the day of knowledge where one was asked."""
        status, headline = factuality(card.state.factuality), line(card.data["headline"])
        return cls(
            key=f"frise-{card.public_id}",
            title=headline if card.is_fact else f"[{status[:1].upper()}{status[1:]}] {headline}",
            language=str(card.data["language"]),
            timeline=line(publication.title),
            edition=publication.number,
            issued=timezone.localtime(publication.release_at).date(),
            address=address,
            note=f"{status}, {words_of(card.state)} (EDTF {card.edtf})",
        )

    @property
    def words(self) -> str:
        """The line that a text or a footnote takes."""
        return _("“%(title)s”, %(timeline)s, %(site)s, edition %(edition)s, %(day)s, %(address)s") % {
            "title": self.title,
            "timeline": self.timeline,
            "site": SITE,
            "edition": self.edition,
            "day": day(self.issued),
            "address": self.address,
        }

    @property
    def letter(self) -> str:
        """A `mailto:` address with no addressee: the reader's own program sends it."""
        return "mailto:?" + urlencode({"subject": self.title, "body": f"{self.note}\n{self.words}\n"}, quote_via=quote)

    def bibtex(self) -> str:
        """BibLaTeX and BibTeX (`@misc`), in UTF-8."""
        fields = {
            "title": "{" + self.title.translate(_TEX) + "}",
            "howpublished": f"{SITE}, {self.timeline}".translate(_TEX),
            "edition": str(self.edition),
            "year": str(self.issued.year),
            "month": str(self.issued.month),
            "day": str(self.issued.day),
            "url": re.sub(r"[{}\\]", lambda sign: quote(sign[0]), self.address),
            "note": self.note.translate(_TEX),
            "langid": {"fr": "french", "en": "english"}.get(self.language, self.language),
        }
        return f"@misc{{{self.key},\n" + "".join(f"  {name} = {{{text}}},\n" for name, text in fields.items()) + "}\n"

    def ris(self) -> str:
        """RIS, as Zotero, Mendeley and EndNote read it."""
        rows = [("TY", "ELEC"), ("ID", self.key), ("TI", self.title), ("T2", self.timeline), ("PB", SITE)]
        rows += [("ET", str(self.edition)), ("DA", f"{self.issued:%Y/%m/%d}"), ("PY", str(self.issued.year))]
        rows += [("LA", self.language), ("UR", self.address), ("N1", self.note), ("ER", "")]
        return "".join(f"{name}  - {text}\r\n" for name, text in rows)

    def csl(self) -> str:
        """CSL-JSON: one item in a list."""
        item = {
            "id": self.key,
            "type": "webpage",
            "title": self.title,
            "container-title": self.timeline,
            "publisher": SITE,
            "version": str(self.edition),
            "issued": {"date-parts": [[self.issued.year, self.issued.month, self.issued.day]]},
            "URL": self.address,
            "language": self.language,
            "note": self.note,
        }
        return json.dumps([item], ensure_ascii=False, indent=1) + "\n"


FORMS = {
    "bib": ("application/x-bibtex", Citation.bibtex),
    "ris": ("application/x-research-info-systems", Citation.ris),
    "json": ("application/vnd.citationstyles.csl+json", Citation.csl),
}
"""What a file of a citation ends with, its media type, and who writes it."""
