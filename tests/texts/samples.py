"""Made-up texts, and what the splitting makes of a text."""

from ssrkb.knowledge.texts import split_text

BODY = "The harbour guard answers to the town assembly, which hears it twice a year in open session."

RESOLUTION = """ANNEX

Harbour Council

Resolution 12 (1987)

*The Harbour Council,*

*Recalling* its resolution 9 (1985) and the reports of the pilots, and

*noting* the fog of recent winters,

*Stressing* that every port needs a bell,

1. *Decides* that every port shall have

one bell, to be rung in fog;

2. *Requests* the Master of Pilots:

(a) To count the bells, in particular:

(i) the cracked ones;

(ii) the lost ones;

(b) To report on them;

3. *Decides* to remain seized of the matter.

About the Council

The Council meets in spring.
"""


def joined(*blocks: str) -> str:
    return "\n\n".join(blocks)


def locators(text: str, **options: bool) -> list[str]:
    return [piece.locator for piece in split_text(text, **options)]


def by_locator(text: str, **options: bool) -> dict[str, str]:
    return {piece.locator: piece.text for piece in split_text(text, **options)}
