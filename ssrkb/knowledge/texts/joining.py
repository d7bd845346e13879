"""The sentences made whole that page breaks, notes and tables had interrupted."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ssrkb.knowledge.texts.blocks import Block
from ssrkb.knowledge.texts.headings import DATED_ENTRY
from ssrkb.knowledge.texts.roles import NOTES_HEADING
from ssrkb.knowledge.texts.words import CLOSERS, HANGING, SUPERSCRIPTS, glued, last

SENTENCE_START = re.compile(r"^(?:This|These|There|It|However|While|Although)\b")


@dataclass
class Section:
    """What stands below one heading so far: its last running text, its last note, and the last block of all."""

    is_notes: bool = False
    body: Block | None = None
    note: Block | None = None
    latest: Block | None = None

    def take(self, block: Block) -> None:
        if block.role in {"paragraph", "item", "operative", "preambular"}:
            self.body = block
        elif block.role == "note":
            self.note = block
        self.latest = block

    def torn_before(self, block: Block, explicit: bool) -> Block | None:
        """The block whose sentence this one carries on; below the heading Notes, only a note."""
        note_above = self.note if self.latest is self.note else None
        candidates = [self.note] if self.is_notes else [self.body, note_above]
        return next((torn for torn in candidates if torn and _goes_on(torn, block, explicit, self.is_notes)), None)


def joined(blocks: list[Block], words: set[str], explicit: bool) -> list[Block]:
    """The blocks without those that only carry on a sentence of an earlier one, which has their words."""
    result: list[Block] = []
    section = Section()
    for block in blocks:
        if block.role == "heading":
            section = Section(is_notes=bool(NOTES_HEADING.match(block.text)))
        if torn := section.torn_before(block, explicit):
            torn.text = glued(torn.text, block.text, words)
        else:
            section.take(block)
            result.append(block)
    return result


def _goes_on(torn: Block, block: Block, explicit: bool, in_notes: bool) -> bool:
    """Whether a block carries on the sentence in which an earlier one broke off."""
    if torn.settled or block.settled or DATED_ENTRY.match(block.text) or (block.text.isupper() > torn.text.isupper()):
        return False
    match torn.role, block.role:
        case "paragraph", "paragraph":
            return _paragraph_goes_on(torn, block, explicit)
        case "preambular", "preambular":
            return block.begins_small or last(torn.text) not in set(",;:.")
        case "item" | "operative", "paragraph":
            return not torn.is_finished and (block.begins_small or torn.text.split()[-1].casefold() in HANGING)
        case "note", "paragraph" | "item":
            return _note_goes_on(torn, block, in_notes)
        case "item", "item":
            return _item_goes_on(torn, block)
    return False


def _paragraph_goes_on(torn: Block, block: Block, explicit: bool) -> bool:
    """A paragraph goes on in small letters or, where nothing closes it and headings are not marked, in any."""
    if last(torn.text) in set(".!?…:"):
        return False
    if block.begins_small:
        return True
    closed = torn.text.rstrip(SUPERSCRIPTS)[-1:] in CLOSERS and not re.search(r"\(\w{1,4}\)$", torn.text)
    return not (explicit or closed or torn.is_finished or SENTENCE_START.match(block.text))


def _note_goes_on(torn: Block, block: Block, in_notes: bool) -> bool:
    """A note goes on over a page break; in a list of notes the rest may carry a false list mark."""
    if not in_notes:
        return block.role == "paragraph" and block.begins_small and not torn.is_finished
    return not block.mark and (block.begins_small or last(torn.text) not in set(".!?…"))


def _item_goes_on(torn: Block, block: Block) -> bool:
    """An item goes on in one that only looks like an item: a lone conjunction, or the rest after a page break."""
    if block.mark:
        return False
    broken = block.apart and block.begins_small and not torn.begins_small and not torn.is_finished
    return broken or block.text.casefold() in {"and", "or"}
