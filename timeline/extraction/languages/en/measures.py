"""English words that tell how far apart happenings were, and in which order."""

EXACTLY = {
    ("to", "the", "day"),
    ("exactly",),
    ("almost", "to", "the", "day"),
    ("or", "so"),
    ("at", "most"),
    ("precisely",),
}
"""Between a length and "after": "a year to the day after he had seized power"."""
SAME_DAY_OF_YEAR = {"day"}
"""Among these words: the very same day, of another year."""
SPENDING = {"spend", "stay", "wait", "remain", "last", "take", "have", "leave", "need", "give"}  # fmt: skip
"""Just before a length: it is what somebody spends, and no distance."""
SOLE = {"only", "sole"}
"""Who did something alone."""
LEADING_ON: tuple[str, ...] = ("failing which ", "failing that ", "after which ", "in which case ", "whereupon ", "'s ")
"""Open what follows from the sentence before: no headline begins so."""
RECAPS = {
    *(("how", "it", "happened"), ("how", "we", "got", "here"), ("what", "happened", "."), ("recap",)),
}
"""Open a paragraph that goes over what happened once more."""
HAVING_AN_AGE = {"dating", "date", "dates", "dated", "go", "goes", "going", "stretching", "stretches", "reaching"}
SINCE_WHAT_AGE = {
    ("from",),
    ("back", "to"),
    ("as", "far", "back", "as"),
    ("back", "as", "far", "as"),
    ("back", "at", "least", "to"),
}
"""Say how old something is: "a law | dating | from 1953", "treaties that | go | back to 1921"."""
