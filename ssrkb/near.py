"""Help for whoever mistyped a name."""

from collections.abc import Iterable
from difflib import get_close_matches


def near(word: str, words: Iterable[str]) -> str:
    """The end of a sentence of refusal: “; did you mean …?” with the most similar words, or a full stop."""
    close = get_close_matches(word[:120], list(words), n=3, cutoff=0.6)
    return f"; did you mean {' or '.join(close)}?" if close else "."
