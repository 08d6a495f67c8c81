from evaluate.judged.told import judged, many
from onrecord.evaluate.judged.precision import (
    agreement,
    agreement_lines,
    by_label,
    label_lines,
    precision,
    precision_lines,
)

DIRECT, MIXED = many(4).lines, many(2, "mixed", name="b").lines
FIRST = [
    judged(DIRECT[0]),
    judged(DIRECT[1], "who"),
    judged(DIRECT[2], "edge"),
    judged(DIRECT[3], "?"),
    judged(MIXED[0], "kind=direct", "long"),
    judged(MIXED[1]),
]


def test_precision_by_kind_and_question():
    assert list(precision_lines(precision(FIRST))) == [
        "all       right 3 of 5, 60.0 % (23.1-88.2); content 80.0, source 80.0, kind 80.0; 1 could not be told",
        "direct    right 2 of 3, 66.7 % (20.8-93.9); content 100.0, source 66.7, kind 100.0; 1 could not be told",
        "mixed     right 1 of 2, 50.0 % (9.5-90.5); content 50.0, source 100.0, kind 50.0",
    ]


def test_missed_lines_are_no_part_of_precision():
    assert precision([judged(DIRECT[0], "missed")]) == []


def test_faults_are_counted_by_kind():
    assert {name: dict(counts) for name, counts in by_label(FIRST).items()} == {
        "?": {"direct": 1},
        "edge": {"direct": 1},
        "kind": {"mixed": 1},
        "long": {"mixed": 1},
        "who": {"direct": 1},
    }
    assert next(iter(label_lines(by_label(FIRST)))).startswith("?            1  (direct 1): ")


def test_agreement_is_over_lines_that_both_rounds_decided():
    second = [
        judged(DIRECT[0], round=2),
        judged(DIRECT[1], "who", round=2),
        judged(DIRECT[2], "long", round=2),
        judged(DIRECT[3], round=2),
    ]
    assert list(agreement_lines(agreement(FIRST, second))) == [
        "right     same 2 of 3, 66.7 % (20.8-93.9); kappa 0.40",
        "content   same 2 of 3, 66.7 % (20.8-93.9); kappa 0.00",
        "source    same 3 of 3, 100.0 % (43.9-100.0); kappa 1.00",
        "kind      same 3 of 3, 100.0 % (43.9-100.0); kappa none: one answer throughout",
    ]
