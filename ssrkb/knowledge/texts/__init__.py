"""A text cut into the passages by which it is cited, each with its locator. Pure Python, without the database.

`formats` reads the user's file and `parts` parts a book into its chapters. `pieces` then takes a text through the other
modules: it becomes `lines`, the lines `blocks`, the blocks get their `roles` (with `headings`, `persons`, `tables` and
`resolutions`), `joining` makes whole what a page break tore, and `locators` names what remains.
"""

from ssrkb.knowledge.texts.formats import read_file
from ssrkb.knowledge.texts.parts import split_into_parts
from ssrkb.knowledge.texts.pieces import Piece, split_text
from ssrkb.knowledge.texts.resolutions import reads_as_resolution
from ssrkb.knowledge.texts.words import SUPERSCRIPTS

__all__ = ["SUPERSCRIPTS", "Piece", "read_file", "reads_as_resolution", "split_into_parts", "split_text"]
