"""An answer in each form."""

import json

import pytest
from rich.text import Text

from onrecord.export.asked.answers import Answer, written

ROWS = [{"who": {"name": "Ana"}, "spans": [1, 2], "words": "=1+1"}]
ANSWER = Answer(ROWS, ROWS, ("who.name", "spans", "words", "none"), lambda _: [Text("one line")])


@pytest.mark.parametrize(
    ("form", "right"),
    [
        ("csv", 'who.name,spans,words,none\nAna,"[1, 2]",\'=1+1,\n'),
        ("table", "one line\n"),
        ("jsonl", json.dumps(ROWS[0]) + "\n"),
        ("json", json.dumps(ROWS, indent=2) + "\n"),
    ],
)
def test_an_answer_in_a_form(form: str, right: str) -> None:
    assert "".join(written(ANSWER, form)) == right
