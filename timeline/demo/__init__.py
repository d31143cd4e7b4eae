"""A small newsroom to try things on: articles written for this purpose, people, and some decisions already taken."""
