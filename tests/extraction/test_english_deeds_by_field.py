"""English verbs whose kind hangs on who acts and on what is acted upon."""

from datetime import date

import pytest

from timeline.extraction import extract


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The two armies clashed near Gao on 3 May.", "attack"),
        ("The two ministers clashed over fish on Monday.", "other"),
        ("A joint committee was convened in Siem Reap on Monday.", "meeting"),
        ("Kuwait ordered three patrol vessels on 3 May.", "other"),
        ("The frigates were ordered inside the limit on May 19.", "military"),
        ("The World Food Programme sent a first convoy of 40 lorries on Monday.", "aid"),
        ("The army sent a convoy of tanks on Monday.", "military"),
        ("The army returned 600 prisoners on May 20.", "other"),
        ("Sudan barred the UN envoy on 6 May.", "sanction"),
        ("General Jaruzelski declared martial law on December 13.", "legal"),
        ("Deputies ousted the prime minister on 7 June.", "vote"),
        ("The army ousted the prime minister on 7 June.", "attack"),
        ("Kenya summoned home its high commissioner on 9 April.", "withdrawal"),
        ("Kenya summoned the British high commissioner on 9 April.", "demand"),
        ("The army sealed the frontier on 8 June.", "sanction"),
        ("The minister sealed the deal on 8 June.", "agreement"),
        ("Mozambique demobilised 3,000 fighters on 12 June.", "withdrawal"),
    ],
)
def test_the_kind_of_a_deed(text: str, kind: str) -> None:
    (told,) = extract(text, document_date=date(2024, 12, 20), language="en").candidates
    assert told.kind == kind
