"""What opens on demand: every field in plain words, with why it is so."""

import re
from dataclasses import replace

import pytest

from onrecord.attribution import Mode
from onrecord.export.page.place import Place, to_card
from onrecord.export.page.reasons import fact, when, why
from onrecord.export.wording import Line, lines
from onrecord.statement import Statement, When
from stories import BRIDGE, EMAIL, LOOK, SAFE


def line_of(statement: Statement) -> Line:
    return next(lines(replace(BRIDGE, statements=(statement,))))


def shown(statement: Statement) -> dict[str, str]:
    """What each row tells, without its markup."""
    rows = re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", why(line_of(statement), None))
    return {name: re.sub("<[^>]*>", "", value) for name, value in rows}


def test_each_field_stands_with_its_reasons() -> None:
    reasons = {
        "speaker": ("she is named beside the cue", "no other woman is named"),
        "addressee": ("“reporters”: several",),
        "said": ("“Monday” beside the cue",),
    }
    assert shown(replace(SAFE, because=reasons)) == {
        "Speaker": "Ana Reyes she is named beside the cue no other woman is named 80% sure",
        "To": "reporters “reporters”: several",
        "When": "2022-05-23 “Monday” beside the cue",
        "How": "word for word; spoken",
        "Act": "assert",
        "Confidence": "statement 99%, source 90%",
        "Characters": "33–52",
    }


def test_medium_and_occasion_with_theirs() -> None:
    because = {"medium": ("“in an email” beside the cue",), "occasion": ("“an inquiry”",)}
    told = shown(replace(EMAIL, because=because))
    assert told["Medium"] == "email “in an email” beside the cue"
    assert told["Occasion"] == "an inquiry “an inquiry”"
    assert told["How"] == "in the writer’s words, partly quoted; written"
    assert told["Act"] == "accuse Tom Hale"


def test_the_title_tells_whose_reasons_they_are() -> None:
    assert "<summary>Why Ana Reyes?</summary>" in why(line_of(SAFE), None)
    assert "<summary>Why is the speaker not known?</summary>" in why(line_of(LOOK), None)


def test_what_was_not_said_or_only_supposed_is_told() -> None:
    assert "Not said" not in shown(SAFE)
    unsaid = replace(SAFE, attribution=replace(SAFE.attribution, negated=True, mode=Mode.THOUGHT))
    assert shown(unsaid)["Not said"] == "told as “did not think”"
    supposed = shown(replace(SAFE, hypothetical=True))
    assert supposed["Supposed"] == "the text only supposes that this is said"


def test_second_hand_leads_to_the_line_that_tells_it() -> None:
    heard = line_of(replace(SAFE, second_hand=True))
    assert 'another speaker alone</bdi>, <a href="#s2"' in why(heard, to_card(2, Place()))
    assert "another speaker alone</bdi></dd>" in why(heard, None)


def test_the_reasons_of_a_field_that_the_page_does_not_know_are_shown_and_escaped() -> None:
    assert shown(replace(SAFE, because={"<b>": ("<script>",)}))["&lt;b&gt;"] == " &lt;script&gt;"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (When("2022-05-23", "2022-05-23", "2022-05-23", inferred=True), "2022-05-23 (worked out)"),
        (When("2022-05", "2022-05-01", "2022-05-31"), "2022-05"),
        (When("../2022-05-24", None, "2022-05-24", inferred=True), ""),
        (None, ""),
    ],
)
def test_a_day_that_was_worked_out_says_so(said: When | None, told: str) -> None:
    assert when(line_of(replace(SAFE, said=said))) == told


def test_words_of_a_fact_may_run_the_other_way_and_are_escaped() -> None:
    assert fact("To", "<b>") == "<div><dt>To</dt><dd><bdi>&lt;b&gt;</bdi></dd></div>"
