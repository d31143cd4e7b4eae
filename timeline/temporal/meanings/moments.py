"""Shared by the meanings: the clock and the part of the day beside a date, and what stands around a number."""

from __future__ import annotations

from .. import refine
from ..chains import NOT_FINITE
from ..match import NUMBERS, Found
from ..resolve import Context, Reading
from ..verb_groups import Analysis

CLOCK_SLOTS = frozenset(("c", "dp", "nn", "h"))
"""The slots one of which every clock fills."""
FINISHING = CLOCK_SLOTS | {"tz", "p", "pt", "ap"}
"""The slots that say more of a day than which one."""


def clock_of(found: Found, suffix: str = "") -> str | None:
    """`HH:MM` of the clock in a match, or `None`; `""` where it states an impossible time."""
    minute = 0
    if not suffix and CLOCK_SLOTS.isdisjoint(found.slots):
        return None
    if found.has("c" + suffix):
        parts = found.slots["c" + suffix]
        if not isinstance(parts, tuple):
            return None
        hour = parts[0]
        minute = parts[1] if len(parts) > 1 else 0
    elif found.has("dp" + suffix):
        whole, _, part = found.encoded.word(found.marks["dp" + suffix]).partition(".")
        if len(part) != 2:
            return ""
        hour, minute = int(whole), int(part)
    elif found.has("nn" + suffix):
        hour = found.number("nn" + suffix) or 0
    elif found.has("h" + suffix):
        value = found.slots["h" + suffix]
        hour = int(value) if isinstance(value, NUMBERS) else 1
        minute = found.number("mn" + suffix) or 0
    else:
        return None
    if found.has("hf" + suffix):
        minute = 30
    elif found.has("qu" + suffix):
        minute = 15
    elif found.has("lq" + suffix):
        hour, minute = hour - 1, 45
    elif found.has("lm" + suffix):
        hour, minute = hour - 1, 60 - (found.number("lm" + suffix) or 0)
    if hour == 0 and (found.has("lq" + suffix) or found.has("lm" + suffix)) and not found.has("p" + suffix):
        hour = 12  # "une heure moins cinq": nobody says so of the night
    if found.text("p" + suffix) in ("AF", "EV") and 1 <= hour < 12 and not found.has("hp" + suffix):
        hour += 12
    if found.has("hp" + suffix) and hour <= 12:
        hour = hour % 12 + (found.number("hp" + suffix) or 0)
    elif found.has("hp" + suffix):
        return ""
    if hour == 24:
        hour = 0
    if not (-1 <= hour < 24 and 0 <= minute < 60):
        return ""
    return f"{hour % 24:02d}:{minute:02d}"


def leave_length(found: Found) -> None:
    """Let a day end before a length that stands beside it: *mardi | trois heures après son arrivée*, and no three o'clock."""
    at = found.marks.get("h")
    if at is None or found.text("hs") != "long" or found.rule.options.get("range") or at <= found.start:
        return
    lexicon, before = found.encoded.lexicon, found.encoded.word(at - 1)
    names = (lexicon.classes["WEEKDAY"], lexicon.classes["DEICTIC"], lexicon.classes["MONTH"])
    if before != "," and not any(before in days for days in names):
        return  # "mardi à trois heures"
    leads = lexicon.counted_from if before == "," else lexicon.counted_from - lexicon.of_words
    counted = next_word(found) in leads and found.last_word - found.encoded.first[at] == 2
    if counted or (found.number("h") or 0) > HOURS:
        found.stop(at - (before == ","))
        for slot in ("h", "hs", "hf", "qu", "mn"):
            found.slots.pop(slot, None)


HOURS = 24
"""Hours of a day: more of them are a length, or no hours at all."""


def part_of_day(found: Found, suffix: str = "") -> str | None:
    """The TIMEX3 part of the day a match states."""
    value = found.slots.get("p" + suffix)
    return value if isinstance(value, str) and len(value) == 2 else None


def finish(found: Found, context: Context, reading: Reading | None) -> Reading | None:
    """Add clock, part of day, zone and approximation to the reading of a day; `None` for an impossible time."""
    if reading is None or (FINISHING.isdisjoint(found.slots) and not found.rule.options.get("mod")):
        return reading
    clock = clock_of(found)
    part = part_of_day(found)
    if clock == "":
        return None
    if found.has("tz"):
        reading.timezone = found.text("tz") or None
    if clock is not None:
        if clock == "00:00" and part in ("EV", "NI"):
            clock = "24:00"  # "midnight tonight" ends the day
        reading.type, reading.clock = "TIME", clock
        if reading.value:
            reading.value += f"T{clock}"
    elif part is not None and part != "DT":
        reading.type = "TIME" if reading.type == "DATE" else reading.type
        if reading.value:
            reading.value += f"T{part}"
    elif part == "DT" and reading.value:
        reading.value += "TDT"
    if part is not None:
        reading.part_of_day = part
    if found.text("pt") or found.rule.options.get("mod"):
        reading.mod = found.text("pt") or str(found.rule.options["mod"])
    if found.has("ap"):
        reading.mod = "APPROX"
    return reading


def next_word(found: Found) -> str:
    """The word after a match, empty at the end of the sentence."""
    words = found.encoded.sentence.words
    return words[found.last_word] if found.last_word < len(words) else ""


def previous_word(found: Found) -> str:
    """The word before a match, empty at the beginning of the sentence."""
    return found.encoded.sentence.words[found.first_word - 1] if found.first_word else ""


def part_of_a_name(found: Found) -> bool:
    """Does a capital touch the day (*le G8 de juillet*)?"""
    sentence, mark = found.encoded.sentence, found.marks.get("d")
    at = found.encoded.first[mark] if mark is not None else 0
    before = sentence.words[at - 1] if at > 0 else ""
    lexicon = found.encoded.lexicon
    if not before.isalpha() or before in lexicon.classes["MONTH"]:
        return False
    if before in lexicon.classes["WEEKDAY"] or before in lexicon.day_leads:
        return False  # "Mardi12 mars", as columns and files run them together
    return sentence.touches(at) and sentence.is_capitalised(at - 1)


def glued(found: Found) -> bool:
    """Is the match glued to a letter, digit or joining sign on either side?"""
    sentence = found.encoded.sentence
    words, first, last = sentence.words, found.first_word, found.last_word
    before = words[first - 1] if first else ""
    if first and (before in GLUE or before[-1].isalnum()) and sentence.touches(first):
        return True
    if last < len(words) and sentence.touches(last):
        following = words[last]
        if following in GLUE_AFTER or following[0].isalnum():
            return True
        glued_on = last + 1 < len(sentence.words) and sentence.touches(last + 1)
        if following in ".:" and glued_on and words[last + 1].isalnum():
            return True
    return False


PRICES = frozenset(["$", "€", "£", "¥"])
GLUE = frozenset(["/", "-", "_", ".", "+", "#", "$", "€", "£", "%"])
GLUE_AFTER = frozenset(["/", "-", "_", "+", "%", "$", "€", "£", "°"])


def may_follow_number(found: Found) -> bool:
    """May the next word follow a bare day or year? A noun there makes it a quantity."""
    functions: frozenset[str] = found.encoded.sentence.document.lexicon.function_words
    return next_word(found) in functions


def priced(found: Found) -> bool:
    """Does a sign of money stand right before the figures (*$ 12 December*), no article between?"""
    return previous_word(found) in PRICES and found.encoded.word(found.start)[0].isdigit()


def of_a_thing(found: Found) -> bool:
    """Is the match followed by *de* and a word, so that it numbers a thing rather than a day?"""
    words, at = found.encoded.sentence.words, found.last_word
    return at + 1 < len(words) and words[at] in found.encoded.lexicon.of_words and words[at + 1][0].isalpha()


def numbers_a_thing(found: Found) -> bool:
    """Does a plain noun stand before figures (*la note 2017-12*)?"""
    previous, lexicon = previous_word(found), found.encoded.lexicon
    return previous.isalpha() and previous not in lexicon.function_words and previous not in lexicon.of_words


def ordinal_day(found: Found) -> bool:
    """Was the day written as an ordinal (1er, 2e)?"""
    at = found.mark("d")
    word = found.encoded.word(at) if at is not None else ""
    return word[:1].isdigit() and word[-1].isalpha()


def begins_ordinal(found: Found) -> bool:
    """Is the day the beginning of a number of order (*le trente et unième membre*)?"""
    words, at = found.encoded.sentence.words, found.last_word
    return " ".join(words[at : at + 2]) in found.encoded.lexicon.ordinal_ends


def plain_year(found: Found, context: Context, alone: bool, strong: bool = False) -> bool:
    """Is a number of four digits a year here, rather than a quantity, a code or a part of a number?"""
    if glued(found):
        return False
    if found.encoded.lexicon.point == ".":
        return _ungrouped_year(found, alone, strong)
    follower = next_word(found)
    if follower and context.tenses.form(follower) and not alone:
        return True
    if strong and follower.isalpha() and not may_follow_number(found):
        return follower[-1] not in "sx"  # "en 2000 exemplaires"
    if follower and follower[0].isalpha() and not may_follow_number(found):
        sentence = found.encoded.sentence
        if alone or not sentence.is_capitalised(found.last_word):
            return False
    if follower in ("%", "€", "$", "£", "°"):
        return False
    if alone:
        previous = previous_word(found)
        year = found.number("y") or 0
        if not 1800 <= year <= 2100:
            return False
        if (
            previous
            and previous[0].isalnum()
            and previous not in found.encoded.sentence.document.lexicon.year_neighbours
        ):
            sentence = found.encoded.sentence
            return sentence.is_capitalised(found.first_word - 1) and previous.isalpha()
    return True


def _ungrouped_year(found: Found, alone: bool, strong: bool) -> bool:
    """The same where thousands are written with a comma, so that four bare digits are rarely a quantity."""
    year, follower, previous = found.number("y") or 0, next_word(found), previous_word(found)
    lexicon = found.encoded.lexicon
    if previous in ("$", "€", "£", "#", "%") or follower in ("%", "$", "€", "£", "°"):
        return False
    if not (1500 <= year <= 2100 or (year >= 1000 and not alone)):
        return False
    if follower in lexicon.classes["COUNTED"]:
        return False
    noun = follower.isalpha() and not may_follow_number(found)
    if previous in lexicon.classes["ABOUT"]:
        return not noun and 1900 <= year <= 2050
    if len(found.encoded.sentence) < 4 and not strong:
        return False
    if not alone:
        return year >= 1800 or not noun
    if previous.isdigit():
        return False  # "020 7946 1918"
    if previous in lexicon.classes["MONTH"] or follower[:1].isdigit():
        return False
    counted = noun and follower.endswith("s") and not found.encoded.sentence.is_capitalised(found.last_word)
    return 1900 <= year <= 2050 and not counted


def qualifies(found: Found) -> bool:
    """Does the date qualify a noun (*the June agreement*)? Then the verb says little about its year."""
    if not found.encoded.lexicon.attributive or not refine.qualifies(found):
        return False
    analysis = found.encoded.sentence.analysis  # "troops who landed in May return on Monday"
    if analysis is None:
        return True
    if analysis.main == found.last_word or any(verb.start == found.last_word for verb in analysis.verbs):
        return False  # "the law passed in July lapses in October"
    return not _opens_clause(found, analysis)


SUBJECT = 3
"""Words of a subject without an article, right behind the date that opens its clause."""


def _opens_clause(found: Found, analysis: Analysis) -> bool:
    """Does the date open a clause whose subject is the noun behind it (*In July exports fell*, *on May 9 troops fired*)?"""
    words, at, lexicon = found.encoded.sentence.words, found.first_word - 1, found.encoded.lexicon
    if at < 0:
        return False
    longest = SUBJECT
    if words[at] in lexicon.determiners:
        at, longest = at - 1, 1  # "in the fourth quarter exports fell", but "in the May 9 attack police fired"
    if at < 0 or words[at] not in lexicon.function_words or words[at] in lexicon.of_words:
        return False
    if at and words[at - 1].isalpha() and words[at - 1] not in lexicon.function_words:
        return False  # "won in July elections"
    return _leads(found, analysis, longest)


def _leads(found: Found, analysis: Analysis, longest: int) -> bool:
    """Does a finite verb come right behind the noun behind a date?"""
    last, words = found.last_word, found.encoded.sentence.words
    verb = next((verb for verb in analysis.verbs if verb.start > last), None)
    if verb is None or verb.start - last > longest or verb.time in NOT_FINITE or verb.time == "present":
        return False  # a bare form may be a participle: "on 20 September soldiers come to free tourists fired"
    return all(word.isalpha() for word in words[last : verb.start])


def approximated(found: Found) -> bool:
    """Does a word of approximation stand before the context of a match (*vers le 21*)?"""
    at = found.full_start - 1
    return at >= 0 and found.encoded.word(at) in found.encoded.sentence.document.lexicon.about_words


def moved_date(found: Found) -> bool:
    """Does a verb of moving stand before (*reporté du 3 au 5*)? Then an old and a new date follow, not a range."""
    sentence = found.encoded.sentence
    return sentence.document.lexicon.tells_of_moving(sentence.words[max(0, found.first_word - 8) : found.first_word])


def is_name(found: Found) -> bool:
    """Is a weekday the name of a person (*Paul Dimanche*): with a capital, right after another inside a sentence?"""
    if found.encoded.lexicon.capitals:
        named = previous_word(found) in found.encoded.lexicon.names_days
        return named and found.encoded.sentence.is_capitalised(found.first_word - 1)  # "remembers Black Saturday"
    sentence, at = found.encoded.sentence, found.encoded.first[found.marks["wd"]]
    if at < 2 or not sentence.is_capitalised(at):
        return False
    before = sentence.starts[at - 1]
    word = sentence.document.composed[sentence.starts[at] : sentence.end_of(at)]
    return sentence.document.composed[before].isupper() and not word.isupper()


def after_number(found: Found) -> bool:
    """Does a number stand right before a month (*32 août*)? Then its day was refused, and the month goes with it."""
    return previous_word(found).isdecimal()
