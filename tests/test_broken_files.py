"""What a file holds wrong is said with its file, line, record, field and what was expected; all of it at once."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from ssrkb.knowledge.loading import BrokenFiles, load
from ssrkb.models import kinds
from tests.knowledge_folder import SMALL, write

THEME = "themes:\n- id: a\n  title: A\n  scheme: principle\n"

#: What the file says, and what is said of it: each a line and words of the message.
BROKEN = {
    "not yaml": ("themes:\n- id: [a\n", [(3, "This is not YAML")]),
    "tab": ("themes:\n\t- id: a\n", [(2, "This is not YAML")]),
    "a list": ("- id: a\n", [(1, "Expected kinds of record")]),
    "a word": ("themes\n", [(1, "Expected kinds of record")]),
    "unknown kind": ("theems:\n- id: a\n", [(1, "“theems” is not a kind of record")]),
    "no list": ("themes:\n  id: a\n", [(1, "Expected a list of themes")]),
    "empty kind": ("themes:\n", [(1, "Expected a list of themes")]),
    "item is a word": ("themes:\n- gender\n", [(2, "Expected fields of a record of themes")]),
    "no id": ("themes:\n- title: A\n  scheme: principle\n", [(2, "A record of themes has no id")]),
    "id twice": (THEME + THEME.removeprefix("themes:\n"), [(5, "themes a stands already in broken.yaml:2")]),
    "key twice": (THEME + "  title: B\n", [(5, "The field “title” is given twice")]),
    "id no slug": (
        THEME.replace("id: a", "id: A b"),
        [(2, "themes A b: id: Expected lower-case words joined by single hyphens")],
    ),
    "unknown field": (THEME + "  titel: B\n", [(5, "themes a: titel: There is no such field; did you mean title")]),
    "no title": ("themes:\n- id: a\n  scheme: principle\n", [(2, "themes a: title: This field is required")]),
    "no scheme": ("themes:\n- id: a\n  title: A\n", [(2, "themes a: scheme: This field is required")]),
    "long title": (
        THEME.replace("title: A", "title: " + "A" * 301),
        [(3, "themes a: title: Ensure this field has no more than 300")],
    ),
    "unknown value": (
        THEME.replace("principle", "princple"),
        [(4, "scheme: “princple” is not among the values: expected principle, reform-area")],
    ),
    "unknown state": (
        THEME + "  state: public\n",
        [(5, "state: “public” is not among the values: expected draft, in-review")],
    ),
    "list for text": (THEME.replace("title: A", "title: [A]"), [(3, "themes a: title: Not a valid string")]),
    "text for list": (THEME + "  aliases: B\n", [(5, "themes a: aliases: Expected a list")]),
    "number": (THEME + "  order: first\n", [(5, "themes a: order: A valid integer is required")]),
    "negative": (THEME + "  order: -1\n", [(5, "themes a: order: Ensure this value is greater than or equal to 0")]),
    "unknown record": (THEME + "  broader: b\n", [(5, "themes a: broader: “b” is not the id of any theme")]),
    "near record": (THEME + "  broader: gneder\n", [(5, "is not the id of any theme; did you mean gender?")]),
    "record in list": (THEME + "  related: [a, b]\n", [(5, "themes a: related: “b” is not the id of any theme")]),
    "date": (
        "milestones:\n- id: m\n  title: M\n  dated: 2014-13\n",
        [(4, "milestones m: dated: “2014-13” is not in the calendar. Expected a date such as")],
    ),
    "date in words": (
        "milestones:\n- id: m\n  title: M\n  dated: May 2014\n",
        [(4, "dated: “May 2014” is not a date. Expected")],
    ),
    "period back": (
        "milestones:\n- id: m\n  title: M\n  dated: 2017/2004\n",
        [(4, "dated: “2017/2004” ends before it begins")],
    ),
    "review date": (THEME + "  reviewed_on: 2014\n", [(5, "themes a: reviewed_on: Date has wrong format")]),
    "no figure": (
        "figures:\n- id: f\n  title: F\n  unit: men\n  value: many\n",
        [(5, "figures f: value: A valid number is required")],
    ),
    "address": (
        "organisations:\n- id: o\n  title: O\n  type: unit\n  website: nowhere\n",
        [(5, "organisations o: website: Enter a valid URL")],
    ),
    "uncited": (
        THEME + "  state: published\n",
        [(2, "themes a: citations: A published record needs at least one citation")],
    ),
    "only disputed": (
        THEME + "  state: published\n  citations:\n  - {document: d, locator: ¶1, stance: disputes, note: No}\n"
        "documents:\n- {id: d, title: D, type: law}\n",
        [(6, "needs at least one citation that supports it")],
    ),
    "dispute without words": (
        THEME
        + "  citations:\n  - {document: d, locator: ¶1, stance: disputes}\ndocuments:\n- {id: d, title: D, type: law}",
        [(5, "themes a: citations[1].stated_value: Expected what the passage says instead")],
    ),
    "citation of nothing": (
        THEME + "  citations:\n  - {document: d, locator: ¶1}\n",
        [(5, "citations[1].document: “d” is not the id of any document")],
    ),
    "citation without place": (
        THEME + "  citations:\n  - {document: d}\ndocuments:\n- {id: d, title: D, type: law}\n",
        [(5, "citations[1].locator: This field is required")],
    ),
    "citation of no field": (
        THEME
        + "  citations:\n  - {document: d, locator: ¶1, field: titel}\ndocuments:\n- {id: d, title: D, type: law}\n",
        [(5, "A citation supports “titel”, which is not a field; did you mean title")],
    ),
    "withdrawn without reason": (THEME + "  state: withdrawn\n", [(2, "themes a: state_note: Expected the reason")]),
    "replaced but not withdrawn": (
        THEME + "  replaced_by: a\n",
        [(5, "themes a: replaced_by: Only a withdrawn record")],
    ),
    "row": (
        "documents:\n- id: d\n  title: D\n  type: law\n  steps:\n  - {kind: adopted, on: '2014'}\n  - {kind: adoptd}\n",
        [(5, "documents d: steps[2].kind: “adoptd” is not among the values")],
    ),
    "row to nothing": (
        "documents:\n- id: d\n  title: D\n  type: law\n  relations:\n  - {kind: cites, object: e}\n",
        [(5, "relations[1].object: “e” is not the id of any document")],
    ),
    "no member": (
        "memberships:\n- {id: m, title: M, group: o}\norganisations:\n- {id: o, title: O, type: group}\n",
        [(2, "memberships m: Expected exactly one member")],
    ),
    "principle nowhere": (
        "principles:\n- {id: p, title: P}\n",
        [(2, "principles p: Expected the framework or the document")],
    ),
    "control characters": (
        THEME.replace("title: A", 'title: "A\\0"'),
        [(3, "themes a: title: Null characters are not allowed")],
    ),
}


def problems(folder):
    with pytest.raises(BrokenFiles) as refusal:
        load(folder)
    return refusal.value.problems


@pytest.mark.parametrize("name", BROKEN)
def test_broken_file_is_refused_with_what_was_expected(name, tmp_path, db):
    text, expected = BROKEN[name]
    folder = write(tmp_path / "files", good=SMALL)
    (folder / "broken.yaml").write_text(text)
    found = problems(folder)
    assert len(found) == len(expected), found
    for problem, (line, words) in zip(found, expected, strict=True):
        assert (problem.file, problem.line) == ("broken.yaml", line), problem
        assert words in problem.message
    assert not any(model.objects.exists() for model in kinds().values())


def test_file_that_is_not_text_is_refused(tmp_path, db):
    folder = write(tmp_path / "files")
    (folder / "broken.yaml").write_bytes(b"themes:\n- id: \xff\n")
    assert [str(problem) for problem in problems(folder)] == ["broken.yaml:1: The file is not UTF-8 text."]


def test_every_problem_of_every_file_is_said_at_once(tmp_path, db):
    folder = write(
        tmp_path / "files",
        a="themes:\n- id: a\n  title: A\n  scheme: wrong\n  order: x\n- {id: b, title: B}\n",
        b="milestones:\n- {id: m, title: M, dated: never, colour: red}\n",
    )
    assert [(problem.file, problem.line) for problem in problems(folder)] == [
        ("a.yaml", 4), ("a.yaml", 5), ("a.yaml", 6), ("b.yaml", 2),
    ]  # fmt: skip


def test_file_in_a_folder_below_is_named_with_it(tmp_path, db):
    folder = write(tmp_path / "files", good=SMALL)
    (folder / "un").mkdir()
    (folder / "un" / "more.yaml").write_text("theems: []\n")
    assert problems(folder)[0].file == "un/more.yaml"


def test_command_gives_the_sentences_and_their_number(tmp_path, db):
    folder = write(tmp_path / "files", a="themes:\n- {id: a, title: A, scheme: wrong}\n- {id: b, scheme: actor}\n")
    with pytest.raises(CommandError) as refusal:
        call_command("load_knowledge", folder, stdout=StringIO())
    lines = str(refusal.value).splitlines()
    assert lines[0].startswith("a.yaml:2: themes a: scheme: “wrong”")
    assert lines[1] == "a.yaml:3: themes b: title: This field is required."
    assert lines[2] == "2 problems in the knowledge files; nothing was loaded."


def test_empty_file_and_empty_values_are_nothing(tmp_path, db):
    folder = write(
        tmp_path / "files", empty="", blank="themes: []\n", a=THEME + "  summary: ''\n  broader:\n  aliases: []\n"
    )
    assert load(folder).added == ["themes a"]
