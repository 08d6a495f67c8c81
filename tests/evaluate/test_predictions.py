import pytest

import marked
from onrecord.evaluate.parts import Parts
from onrecord.evaluate.predictions import (
    parts_of,
    predicted,
    predictions,
    read_predictions,
    write_predictions,
)

STORY = marked.read_story(
    "[1.source=Ana Reyes:She] [1.cue:said]"
    " [1.content:[2.source:Kim] [2.cue:fears] [2.content:rain]]. [3.post=Tom Hale:Close it!]"
)


def test_nested_ones_count_each_on_their_own_and_posts_are_left_out():
    assert predictions("one", STORY) == {
        "doc": "one",
        "attributions": [
            {"content": [[9, 23]], "source": [[0, 3]], "cue": [[4, 8]], "entity": "Ana Reyes"},
            {"content": [[19, 23]], "source": [[9, 12]], "cue": [[13, 18]], "entity": None},
        ],
    }
    assert [statement.id for statement in predicted(STORY)] == ["1", "2"]


def test_lines_of_one_cue_and_source_are_one_as_gold_has_them():
    story = marked.read_story(
        "[1.content:“One,”] [1,2,3.source:she] [1,2.cue:said].\n\n[2.content:“Two.”]"
        " She [3.cue:added], [3.content:“Three.”]"
    )
    found = [[span.start for span in s.attribution.content] for s in predicted(story)]
    assert found == [[0, 18], [36]]


def test_what_is_written_is_read(tmp_path):
    write_predictions([predictions("one", STORY)], tmp_path / "p.jsonl")
    found = read_predictions(tmp_path / "p.jsonl")
    assert found == {"one": parts_of(predictions("one", STORY))}
    assert found["one"][0] == Parts(((9, 23),), ((0, 3),), ((4, 8),))


def test_parts_may_be_missing():
    assert parts_of({"attributions": [{"content": [[0, 1]], "source": None}]}) == [Parts(((0, 1),))]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"doc": "a"}', "line 1: not a prediction"),
        ("{", "line 1: not a prediction"),
        ("[]", "line 1: not a prediction"),
        ('{"doc": "a", "attributions": []}\n' * 2, "line 2: a second line for a"),
    ],
)
def test_a_wrong_line_is_named(tmp_path, text, message):
    (tmp_path / "p.jsonl").write_text(text, "utf-8")
    with pytest.raises(ValueError, match=message):
        read_predictions(tmp_path / "p.jsonl")
