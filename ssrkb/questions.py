"""What somebody typed into the search box, and how it is understood: as names, words and their weight."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from typing import Any

from django.core.exceptions import ValidationError
from django.db import connection
from django.http import QueryDict

from ssrkb.models import kinds
from ssrkb.near import near
from ssrkb.pages import whole_number
from ssrkb.wording import ASKING, KIND_WORDS, OPENINGS, SHORT_FORMS, SYNONYMS

MAX_QUESTION = 300
LAST_PAGE = 40
#: So many words at most make one name.
LONGEST_NAME = 9
#: A word is rarer than all that matters below this number of records, and common above that one.
FEW, MANY = 30, 5000
NAME = 1.8
#: What a word weighs that is in no name of SUBJECTS: more likely a verb than what the question is about.
NO_SUBJECT = 0.6
SUBJECTS = ["countries", "definitions", "documents", "frameworks", "missions", "organisations", "themes"]
#: What a word of asking weighs.
SOFT = 1.0
#: Words and runs of words with all that mean the same.
SAME = {
    form: tuple(word.replace("-", " ") for word in line.split())
    for line in SYNONYMS
    for form in (word.replace("-", " ") for word in line.split())
}
#: So many other names of a record that is named are looked for.
OTHER_NAMES = 4
#: PostgreSQL's web search: a phrase in quotes, a word left out, or either of two.
OPERATORS = re.compile(r'"[^"]+"|(?:^|\s)-\w|\sOR\s|^\S+(?: or \S+)+$')


@dataclass(frozen=True)
class Question:
    """What somebody typed, and in which kinds of record to look."""

    text: str
    kinds: list[str]
    page: int

    @classmethod
    def from_address(cls, data: QueryDict) -> Question:
        """Raises ValidationError with everything in the address that cannot be."""
        known = ["q", "kind", "page"]
        errors = {
            name: [f"There is no parameter “{name[:40]}”{near(name, known)} Known are {', '.join(known)}."]
            for name in data
            if name not in known
        }
        text = data.get("q", "").strip()
        if len(text) > MAX_QUESTION or "\x00" in text:
            errors["q"] = [f"Expected a question of at most {MAX_QUESTION} characters."]
        only = [kind for value in data.getlist("kind") for kind in value.split(",") if kind]
        if wrong := [kind for kind in only if kind not in kinds()]:
            errors["kind"] = [f"“{wrong[0][:40]}” is not a kind{near(wrong[0], kinds())} Kinds: {', '.join(kinds())}."]
        try:
            page = whole_number(data, "page", 1, range(1, LAST_PAGE + 1), f"a whole number from 1 to {LAST_PAGE}")
        except ValidationError as error:
            errors |= error.message_dict
        if errors:
            raise ValidationError(errors)
        return cls(text, only, page)


@dataclass(frozen=True)
class Part:
    """One thing that a question asks for: a word, or a name with the other names of what bears it."""

    forms: tuple[str, ...]
    weight: float = 1.0
    #: The records that bear the name: `kind/id`.
    named: tuple[str, ...] = ()
    #: The kind of record that the word is the name of.
    kind: str = ""
    #: Helps to order what is found, and does not decide whether it is.
    soft: bool = False
    #: A whole question with operators, as PostgreSQL's web search reads it.
    operators: bool = False

    def sql(self) -> tuple[str, list[str]]:
        """The tsquery that finds it by any of its forms, with its values."""
        if self.operators:
            return _either("websearch_to_tsquery", self.forms[0])
        queries = [_form(form) for form in self.forms]
        if " " in self.forms[0]:
            # What somebody calls by a name of several words may also be said with the words apart.
            queries.append(("plainto_tsquery('english', ssrkb_fold(%s))", [self.forms[0]]))
        return " || ".join(query for query, _ in queries), [value for _, values in queries for value in values]

    def marks(self) -> Part:
        """The forms to mark in what is found: as typed, and names of one word."""
        return replace(self, forms=(self.forms[0], *(form for form in self.forms[1:] if " " not in form)))


def _form(form: str) -> tuple[str, list[str]]:
    """A name of several words stands as a phrase; a single word also unstemmed, as acronyms are."""
    if " " in form:
        return "phraseto_tsquery('english', ssrkb_fold(%s))", [form]
    return _either("plainto_tsquery", form)


def _either(reader: str, text: str) -> tuple[str, list[str]]:
    return f"{reader}('english', ssrkb_fold(%s)) || {reader}('simple', ssrkb_fold(%s))", [text, text]


@dataclass(frozen=True)
class Understood:
    """A question taken apart: as one plain text, its parts, and the kinds of record that it seems to ask for."""

    plain: str
    parts: tuple[Part, ...]
    wanted: frozenset[str] = frozenset()
    #: What matters in the question and stands in no record.
    unknown: tuple[str, ...] = ()


def understand(text: str) -> Understood:
    """The names in a question and the other words that matter, each with the weight of how rare it is."""
    if OPERATORS.search(text):
        return Understood("", (Part((text,), operators=True),))
    words = _words(text)
    plain = " ".join(word.text for word in words)
    named = _names(words)
    parts, unknown = _weighted(_parts(words, named))
    return Understood(plain, tuple(parts), _wanted(plain, parts), tuple(unknown))


def _wanted(plain: str, parts: list[Part]) -> frozenset[str]:
    """The kinds that the question names or that answer one which begins like it."""
    if plain.startswith(("how many ", "how much ")):
        return frozenset({"figures"})
    opened = [kind for opening, found in OPENINGS.items() if f" {plain} ".startswith(f" {opening} ") for kind in found]
    return frozenset([*opened, *(part.kind for part in parts if part.kind)])


@dataclass(frozen=True)
class Word:
    """One word as records write it: whether it says what is asked for, or how it is asked, or (neither) nothing."""

    text: str
    matters: bool
    asking: bool


def _words(text: str) -> list[Word]:
    with connection.cursor() as cursor:
        cursor.execute(
            """SELECT word, to_tsvector('english', word) <> '' FROM
            regexp_split_to_table(ssrkb_plain(%s), ' ') WITH ORDINALITY AS split (word, place) ORDER BY place""",
            [text],
        )
        words = [(word, bool(kept)) for word, kept in cursor.fetchall() if word]
    # WHO is an organisation and who is not; where everything is in capitals nobody can tell.
    shouted = {word.lower() for word in re.findall(r"\b[A-Z]{2,}\b", text)} if not text.isupper() else set()
    return [
        Word(word, word in shouted or (kept and word not in ASKING), kept and word in ASKING) for word, kept in words
    ]


def _names(words: list[Word]) -> dict[str, list[Any]]:
    """What in a question is the name of a record: each name with the rows of the records that bear it."""
    runs = {
        " ".join(word.text for word in words[start:end])
        for start in range(len(words))
        for end in range(start + 1, min(start + LONGEST_NAME, len(words)) + 1)
        if any(word.matters for word in words[start:end])
    }
    found: dict[str, list[Any]] = {}
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT kind, record, names, title FROM ssrkb_indexentry WHERE names && %s LIMIT 200", [sorted(runs)]
        )
        for kind, record, names, title in cursor.fetchall():
            for name in runs.intersection(names):
                found.setdefault(name, []).append((f"{kind}/{record}", names, title))
    return found


def _parts(words: list[Word], named: dict[str, list[Any]]) -> list[Part]:
    """The question from left to right, the longest name first where several begin at one word."""
    parts: dict[str, Part] = {}
    start = 0
    while start < len(words):
        run, end = _longest_name(words, start, named)
        if run in named:
            parts.setdefault(run, _name_part(run, named[run]))
        elif run:
            parts.setdefault(run, _word_part(run))
        elif words[start].matters:
            parts.setdefault(words[start].text, _word_part(words[start].text))
        elif words[start].asking:
            parts.setdefault(words[start].text, Part((words[start].text,), weight=SOFT, soft=True))
        start = end
    return list(parts.values())


def _word_part(word: str) -> Part:
    forms = [word, *(other for other in SAME.get(word, ()) if other != word)]
    if word in SHORT_FORMS:
        forms.append(SHORT_FORMS[word])
    kind = next((name for name, said in KIND_WORDS.items() if word in said.split()), "")
    return Part(tuple(forms), kind=_plural(kind))


def _plural(name: str) -> str:
    return next((kind for kind, model in kinds().items() if model._meta.verbose_name == name), "")


def _longest_name(words: list[Word], start: int, named: dict[str, list[Any]]) -> tuple[str, int]:
    for end in range(min(start + LONGEST_NAME, len(words)), start, -1):
        run = " ".join(word.text for word in words[start:end])
        if (run in named or (" " in run and run in SAME)) and any(word.matters for word in words[start:end]):
            return run, end
    return "", start + 1


#: Kinds whose names people use for the thing itself, so that one name stands for another.
BEARERS = ("countries", "organisations", "themes", "missions", "documents")


def _name_part(run: str, bearers: list[Any]) -> Part:
    """A name with the bearer's other names; of several bearers each, as nobody can tell which one is meant."""
    forms = [run]
    for key, names, _ in bearers:
        if key.split("/")[0] in BEARERS:
            written_together = {name.replace(" ", "") for name in names if " " in name}
            others = [name for name in names if f" {run} " not in f" {name} " and name not in written_together]
            forms += sorted(others, key=len)[:OTHER_NAMES]
    return Part(tuple(dict.fromkeys(forms))[: 2 * OTHER_NAMES], named=tuple(key for key, _, _ in bearers))


def _weighted(parts: list[Part]) -> tuple[list[Part], list[str]]:
    """The parts that stand in any record, each weighted by how few records hold it; and those that stand in none."""
    weighed, soft = [part for part in parts if not part.soft], [part for part in parts if part.soft]
    if not weighed:
        return [], []
    counts: list[str] = []
    values: list[Any] = []
    for part in weighed:
        sql, forms = part.sql()
        holding = f"SELECT FROM ssrkb_indexentry WHERE search @@ ({sql}) LIMIT {MANY}"
        in_names = "SELECT FROM ssrkb_indexentry WHERE kind = ANY (%s) AND search @@ to_tsquery('english', %s)"
        counts.append(f"(SELECT count(*) FROM ({holding}) AS found), EXISTS ({in_names})")
        values += [*forms, SUBJECTS, f"{part.forms[0].split()[0]}:A"]
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join(counts)}", values)
        row = cursor.fetchone()
    known, unknown = [], []
    for part, number, subject in zip(weighed, row[::2], row[1::2], strict=True):
        if number:
            known.append(replace(part, weight=_weight(part, number, subject=subject)))
        else:
            unknown.append(part.forms[0])
    return ([*known, *soft] if known else []), unknown


def _weight(part: Part, records: int, *, subject: bool) -> float:
    """Rare parts weigh more, a name of several words more than a word, and a word that is in no name less."""
    rare = math.log(1 + MANY / max(records, FEW))
    if part.named and " " in part.forms[0]:
        return NAME * rare
    return rare if part.named or subject else rare * NO_SUBJECT
