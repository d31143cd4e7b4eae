"""English words that tell for whom somebody speaks, and who is meant by a word that takes up those told of before."""

US = {"us"}
OUR = {"our"}
YOUR = {"your"}
SPEAKING_OFFICES = {
    *("minister", "president", "premier", "chancellor", "ambassador", "negotiator", "envoy", "secretary", "spokesman"),
    *("spokeswoman", "commissioner", "delegation", "diplomat", "delegate", "undersecretary", "governor", "chief"),
    *("team", "prime", "king", "taoiseach"),
}
"""Beside a name: its bearer says "we" of the state that he serves."""
HEADS_OF_BODIES = {
    *(
        "president",
        "chairman",
        "chairwoman",
        "chair",
        "head",
        "leader",
        "spokesman",
        "spokeswoman",
        "director",
        "chief",
    ),
    *("secretary", "founder", "secretary-general"),
}
"""Before "of" and the name of a body: whoever says "we" of it."""
RULERS = {"khan", "sheikh", "sheik", "power", "emir", "rajah", "nawab", "aga", "kaiser", "tsar"}
"""After an article: a title, or a common word, and nobody's surname."""
ENDED_OFFICES = {"shah": 1979}
"""The last year of offices that nobody has held since."""
THEM = {"them"}
"""Those to whom something is done, told of before."""
TO_THEM: set[str] = set()
