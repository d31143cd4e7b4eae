"""One folder a language: word classes in `__init__`, verbs, irregular verbs and nouns in tables. Words only, no algorithm."""
