"""Exact scores line by line: what a span is, worked out by hand."""

import pytest

from onrecord.evaluate.marked import parse
from onrecord.evaluate.parts import Parts
from onrecord.evaluate.spans import ROLES, span_scores, spans
from onrecord.evaluate.tally import GoldDocument


def parts(marked):
    article = parse(marked)
    return [
        Parts(
            *(
                tuple((m.span.start, m.span.end) for m in article.of(n, role))
                for role in ("content", "source", "cue")
            )
        )
        for n in article.numbers
    ]


def contents(marked):
    """The words of each content span, in order."""
    text = parse(marked).text
    return [text[slice(*span)] for span in sorted(spans(text, parts(marked), "content"))]


def scored(predicted, gold):
    """By role: how many the gold has, were predicted, and are right."""
    text = parse(gold).text
    assert parse(predicted).text == text
    document = GoldDocument("one", text, tuple(parts(gold)))
    found = span_scores([document], {"one": parts(predicted)})
    return {
        r: (f["gold"], f["predicted"], round(f["p"] * f["predicted"])) for r, f in found.items()
    }


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[content:“It's on,”] said Kim.", ["“It's on,”"]),
        ("[content:It is on.\n\nAll of it.]", ["It is on.", "All of it."]),
        ("[content:One.\n \nTwo.\r\nThree.]", ["One.", "Two.", "Three."]),
        ("[1.content: It is on. ] [2.content:No.]", ["It is on.", "No."]),
        ("[content:It is] [content:on.]", ["It is on."]),  # nothing but a space parts them
        ("[content:It is], [content:on.]", ["It is", "on."]),
        ("[1.content:It is] [2.content:on.]", ["It is", "on."]),
        ("[1.content:Lee says [2.content:it is on]]", ["Lee says it is on", "it is on"]),
    ],
)
def test_what_a_span_is(marked, expected):
    assert contents(marked) == expected


def test_gold_against_itself_is_right():
    gold = "[source:Kim] [cue:said] [content:it rains.\nIt pours.]"
    assert scored(gold, gold) == {"source": (1, 1, 1), "cue": (1, 1, 1), "content": (2, 2, 2)}


def test_a_mark_more_or_less_is_wrong():
    assert scored("“[content:It rains],” he said", "[content:“It rains,”] he said")["content"] == (
        1,
        1,
        0,
    )


def test_each_line_is_right_or_wrong_for_itself():
    gold, ours = "[content:It rains.\nIt pours.]", "It [content:rains.\nIt pours.]"
    assert scored(ours, gold)["content"] == (2, 2, 1)


def test_a_source_of_two_attributions_is_one_span():
    gold = "[1.source:[2.source:Kim]] [1.cue:said] [1.content:it rains] and [2.content:left]"
    assert scored(gold, gold)["source"] == (1, 1, 1)


def test_linking_does_not_matter_and_the_role_does():
    gold = "[1.source:Kim], [1.content:yes]; [2.source:Lee], [2.content:no]"
    crossed = "[1.source:Kim], [2.content:yes]; [2.source:Lee], [1.content:no]"
    assert scored(crossed, gold)["content"] == (2, 2, 2)
    assert scored("[1.cue:Kim], yes; Lee, [1.content:no]", gold)["source"] == (2, 0, 0)


def test_a_document_without_predictions_counts():
    found = span_scores([GoldDocument("one", "It rains.", (Parts(((0, 9),)),))], {})
    assert list(found) == list(ROLES)
    assert found["content"] == {"gold": 1, "predicted": 0, "p": 0.0, "r": 0.0, "f1": 0.0}
