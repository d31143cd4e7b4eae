"""Names that are the same in every language."""

GIVEN_NAMES = {
    *("adelaide", "chad", "constantine", "florence", "georgia", "israel", "israël", "jordan", "lorraine", "lourdes"),
    *(
        "austin",
        "charlotte",
        "lincoln",
        "milan",
        "nancy",
        "odessa",
        "paris",
        "salvador",
        "santiago",
        "savannah",
        "sofia",
        "sydney",
        "valencia",
        "verona",
        "victoria",
    ),
}
"""Countries and towns that are first names before a surname."""
SURNAMES_OF_TOWNS = {
    *("paris", "london", "washington", "berlin", "holland", "france", "england", "ireland", "roma", "lima", "toledo"),
    *(
        "cordoba",
        "medina",
        "milan",
        "valencia",
        "lisbon",
        "lisboa",
        "cologne",
        "jordan",
        "cuba",
        "israel",
        "dublin",
        "dallas",
    ),
}
"""Countries and towns that are surnames after a first name: "Jack London", "Anatole France"."""
SHIPS = {"hms": "GBR", "uss": "USA", "hmas": "AUS", "hmcs": "CAN", "hmnzs": "NZL", "usns": "USA"}
"""What the ships of a navy are called by."""
OWNING = {"'s", "’s"}
"""After whoever owns what is named next: English names keep it in a text of another language."""
OWNING_MARKS = {*OWNING, "'", "’"}
"""The same, the bare apostrophe after a plural among them."""
PLURAL_ENDING = "s"
OF_IN_NAMES = {"of", "de", "du", "des", "d'"}
"""Before what a body or an office is of: names keep it in a text of another language, as "Bank of New York" does."""
