from dataclasses import replace

from evaluate.judged.told import judged, page
from onrecord.attribution import Kind
from onrecord.evaluate.judged.recall import recall, recall_lines, recall_now

TEXT = (
    '"[1.content:It is shut,]" [1.source:Reyes] [1.cue:said]. [2.source:Hale] [2.cue:says] [2.content:it is open now].'
    " [3.source:Mayor Lowe] [3.cue:denied] [3.content:it was her]."
)
OLD = page(TEXT, "direct indirect indirect")
SHUT, OPEN, DENIED = OLD.lines
# Found rightly; found wrongly, with the right line listed below; missed.
JUDGED = [
    judged(SHUT),
    judged(OPEN, "long"),
    judged(replace(OPEN, cue=()), "missed"),
    judged(DENIED, "missed"),
]


def rows(shares):
    return [row[:30].rstrip() for row in recall_lines(shares)]


def test_recall_is_of_all_that_the_judge_found():
    assert rows(recall(JUDGED)) == [
        "all       found 1 of 3, 33.3 %",
        "direct    found 1 of 1, 100.0",
        "mixed     found none",
        "indirect  found 0 of 2, 0.0 %",
    ]


def test_what_was_only_thought_and_posts_are_not_asked_for():
    thought = judged(DENIED, "mode")
    assert recall([judged(SHUT), thought])["all"].of == 1
    assert recall([judged(page(TEXT, "post indirect indirect").lines[0])])["all"].of == 0


def test_a_line_of_the_wrong_kind_is_listed_anew_and_counts_once():
    listed = judged(replace(SHUT, kind=Kind.MIXED, cue=()), "missed")
    assert rows(recall([judged(SHUT, "kind=mixed"), listed])) == [
        "all       found 0 of 1, 0.0 %",
        "direct    found none",
        "mixed     found 0 of 1, 0.0 %",
        "indirect  found none",
    ]


def test_the_same_statements_with_a_reader_of_today():
    new = page(
        TEXT.replace("[3.source:Mayor Lowe]", "Mayor [3.source:Lowe]"), "direct indirect indirect"
    )
    assert rows(recall_now(JUDGED, [new]))[0] == "all       found 3 of 3, 100.0"
    less = page(TEXT.replace("[3.source:Mayor Lowe]", "Mayor Lowe"), "direct indirect indirect")
    assert rows(recall_now(JUDGED, [less]))[0] == "all       found 2 of 3, 66.7 %"
    assert rows(recall_now(JUDGED, []))[0] == "all       found 0 of 3, 0.0 %"
