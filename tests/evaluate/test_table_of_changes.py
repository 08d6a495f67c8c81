from onrecord.evaluate.comparison import compared
from onrecord.evaluate.parts import Parts
from onrecord.evaluate.table_of_changes import change_lines
from onrecord.evaluate.tally import GoldDocument

TEXT = "Kim said it rains. The sea rose."
FOUND = Parts(((9, 17),), ((0, 3),), ((4, 8),))
SEA = Parts(((19, 32),))
DOCUMENTS = [GoldDocument("one", TEXT, (FOUND,))]


def lines(**asked):
    against = compared(DOCUMENTS, {"one": [SEA]}, {"one": [FOUND]}, **asked)
    return list(change_lines({"against": {"run": "runs/main.jsonl", **against}}))


def test_nothing_where_nothing_was_compared():
    assert list(change_lines({})) == []


def test_counts_by_kind():
    assert [line.split() for line in lines()] == [
        ["against", "main", "all", "direct", "mixed", "indirect"],
        ["full", "F1", "+100.0", "+0.0", "+0.0", "+100.0"],
        ["became", "right", "1", "0", "0", "1"],
        ["became", "wrong", "0", "0", "0", "0"],
        ["spurious,", "came", "0", "0", "0", "0"],
        ["spurious,", "went", "1", "0", "0", "1"],
    ]


def test_the_interval_of_the_gain():
    assert lines(bootstrap=9)[-1] == "gain in full F1, 95% interval, all: +100.0 to +100.0"


def test_words():
    assert (
        "\n".join(lines(limit=5)[6:])
        == """
became right: 1 of 1
  indirect, one
    gold    [source:Kim] [cue:said] [content:it rains]
    before  nothing
    after   the same

spurious, went: 1 of 1
  indirect, one
    before  [content:The sea rose.]"""
    )
