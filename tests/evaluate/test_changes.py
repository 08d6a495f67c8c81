"""Gains and losses between two runs, as text."""

from onrecord.evaluate.answers import answers
from onrecord.evaluate.changes import LONGEST, as_lists, changes, counted, texts
from onrecord.evaluate.parts import Parts
from onrecord.evaluate.tally import GoldDocument

TEXT = "Kim said it rains. Lee fears a flood. The sea rose."
RAINS = Parts(((9, 17),), ((0, 3),), ((4, 8),))
FEARS = Parts(((29, 36),), ((19, 22),), ((23, 28),))
SEA = Parts(((38, 51),))
DOCUMENT = GoldDocument("one", TEXT, (RAINS, FEARS))


def between(before, after):
    return changes([answers(DOCUMENT, before)], [answers(DOCUMENT, after)])


def told(before, after):
    """By sort, what changed in words; sorts where nothing did are left out."""
    words = texts(between(before, after), 9)
    return {
        sort: [{k: v for k, v in one.items() if k not in ("doc", "type")} for one in found]
        for sort, found in words.items()
        if found
    }


def test_the_same_run_changes_nothing():
    assert between([RAINS, SEA], [RAINS, SEA]) == []


def test_what_became_right():
    assert told([], [RAINS]) == {
        "became right": [
            {
                "gold": "[source:Kim] [cue:said] [content:it rains]",
                "before": "nothing",
                "after": "[source:Kim] [cue:said] [content:it rains]",
            }
        ]
    }


def test_what_became_wrong_by_its_source():
    wrong = Parts(RAINS.content, FEARS.source)
    [loss] = told([RAINS], [wrong])["became wrong"]
    assert loss["after"] == "[content:it rains] [source:Lee]"


def test_what_became_wrong_shows_the_nearest_that_is_left():
    # One word of two would match; of "a flood. The sea rose" it is two of five.
    longer = Parts(((29, 51),), FEARS.source)
    assert told([FEARS], [longer]) == {
        "became wrong": [
            {
                "gold": "[source:Lee] [cue:fears] [content:a flood]",
                "before": "[source:Lee] [cue:fears] [content:a flood]",
                "after": "[source:Lee] [content:a flood. The sea rose.]",
            }
        ],
        "came": [{"after": "[source:Lee] [content:a flood. The sea rose.]"}],
    }


def test_the_nearest_is_the_one_that_shares_most_words():
    one_word = Parts(((4, 8), (9, 11), (38, 51)))  # "it" and much else
    both = Parts(((4, 36),))
    [loss] = told([RAINS], [one_word, both])["became wrong"]
    assert loss["after"] == "[content:said it rains. Lee fears a flood]"


def test_spurious_ones_come_and_go():
    assert told([SEA], []) == {"went": [{"before": "[content:The sea rose.]"}]}
    assert told([], [SEA]) == {"came": [{"after": "[content:The sea rose.]"}]}


def test_a_second_copy_of_a_spurious_one_has_come():
    assert told([SEA], [SEA, SEA]) == {"came": [{"after": "[content:The sea rose.]"}]}


def test_a_spurious_one_is_the_same_with_another_source():
    assert between([SEA], [Parts(SEA.content, RAINS.source)]) == []


def test_counts_by_kind():
    counts = counted(between([FEARS], [RAINS, SEA]))
    assert {sort: (c["all"], c["indirect"], c["direct"]) for sort, c in counts.items()} == {
        "became right": (1, 1, 0),
        "became wrong": (1, 1, 0),
        "came": (1, 1, 0),
        "went": (0, 0, 0),
    }


def test_lists_hold_offsets_and_no_text():
    assert as_lists(between([], [FEARS])) == [
        {
            "sort": "became right",
            "doc": "one",
            "type": "indirect",
            "gold": {"source": [[19, 22]], "cue": [[23, 28]], "content": [[29, 36]]},
            "after": {"source": [[19, 22]], "cue": [[23, 28]], "content": [[29, 36]]},
        }
    ]


def test_few_of_many_are_spread_over_the_documents():
    documents = [GoldDocument(f"d{i}", TEXT, (RAINS,)) for i in range(9)]
    found = changes([answers(d, []) for d in documents], [answers(d, [RAINS]) for d in documents])
    assert [one["doc"] for one in texts(found, 3)["became right"]] == ["d0", "d3", "d6"]
    assert [one["doc"] for one in texts(found, 5)["became right"]] == ["d0", "d2", "d4", "d6", "d8"]
    assert len(texts(found, 99)["became right"]) == 9


def test_a_long_content_loses_its_middle_and_what_a_terminal_obeys():
    text = f"first{' word' * 99} \x1b[31mlast"
    document = GoldDocument("one", text, ())
    found = changes([answers(document, [])], [answers(document, [Parts(((0, len(text)),))])])
    [one] = texts(found, 1)["came"]
    assert one["after"].startswith("[content:first word")
    assert one["after"].endswith(" [31mlast]")
    assert "\x1b" not in one["after"]
    assert len(one["after"]) < LONGEST + 20
