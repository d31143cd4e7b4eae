"""Write `countries.tsv` from Babel's CLDR data: ISO 3166-1 alpha-3, alpha-2, French and English names.

Run `python -m timeline.extraction.gazetteer.derive_countries` after an upgrade of Babel. Nothing imports this module, so
Babel is never loaded when articles are read.
"""

from __future__ import annotations

from pathlib import Path


def main() -> None:
    """Write the table beside this file, sorted by code."""
    from babel import Locale
    from babel.core import get_global

    french, english = Locale("fr").territories, Locale("en").territories
    rows = []
    for alpha3, targets in get_global("territory_aliases").items():
        if len(alpha3) == 3 and alpha3.isalpha() and len(targets) == 1 and len(targets[0]) == 2:
            alpha2 = targets[0]
            # CLDR files the Union and Kosovo under codes of its own; exports say EUU and, as others do, XKX.
            code = {"QUU": "EUU", "XKK": "XKX"}.get(alpha3, alpha3)
            rows.append((code, alpha2, french.get(alpha2, ""), english.get(alpha2, "")))
    # CLDR keeps withdrawn codes as aliases of today's (BUR, ROM, ...): one row a country, the code in force.
    withdrawn = {"BUR", "ROM", "TMP", "ZAR", "DDR", "FXX", "YMD", "YUG", "SCG", "ATB", "NTZ", "PCI", "XAA", "XBB"}
    lines = ["# Derived from Babel's CLDR by derive_countries.py: do not edit; other names go in names.tsv.\n"]
    lines += ["code\talpha2\tfr\ten\n"]
    lines += ["\t".join(row) + "\n" for row in sorted(rows) if row[0] not in withdrawn and row[2]]
    Path(__file__).with_name("countries.tsv").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
