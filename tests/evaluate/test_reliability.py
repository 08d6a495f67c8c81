from xml.etree import ElementTree

import pytest

from onrecord.evaluate.reliability import Bin, bins, error, picture, told_apart

ROWS = [(0.9, True)] * 9 + [(0.9, False)] + [(0.2, False)] * 10


def test_bins_have_as_many_finds_each():
    assert bins(ROWS, 2) == [
        Bin(pytest.approx(0.2), 0.0, 10),
        Bin(pytest.approx(0.9), 0.9, 10),
    ]


def test_fewer_finds_than_bins_make_fewer_bins():
    assert [one.finds for one in bins(ROWS[:3])] == [1, 1, 1]
    assert bins([]) == []


def test_the_error_is_how_far_said_and_right_are_apart():
    never = [(0.25, False)] * 200
    always = [(0.75, True)] * 200
    assert error(never) == pytest.approx(0.25)
    assert error(never + always) == pytest.approx(0.25)
    assert error([(0.5, True), (0.5, False)] * 50) == 0
    assert error([(1.0, True)] * 50) == 0
    assert error([]) == 0


def test_the_picture_tells_in_words_what_it_shows():
    drawn = picture(bins(ROWS, 2), error(ROWS), len(ROWS))
    root = ElementTree.fromstring(drawn)  # noqa: S314  # our own
    names = {node.tag.rpartition("}")[2]: node for node in root}
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == "title desc"
    assert "how sure" in names["title"].text
    assert "said 90%, right 90%" in names["desc"].text


def test_a_point_stands_at_what_is_said_and_right():
    drawn = picture([Bin(0.5, 1.0, 3)], 0.5, 3)
    root = ElementTree.fromstring(drawn)  # noqa: S314  # our own
    [point] = [node for node in root if node.tag.endswith("circle")]
    assert (point.get("cx"), point.get("cy")) == ("232.0", "52.0")


def test_the_picture_may_be_of_something_else():
    drawn = picture(bins(ROWS, 2), 0.0, 20, "speakers")
    assert "How often speakers are right" in drawn
    assert "finds" not in drawn


def test_right_ones_are_told_apart_where_they_are_called_surer():
    assert told_apart([(0.9, True), (0.8, True), (0.3, False)]) == 1
    assert told_apart([(0.5, True), (0.5, False)]) == 0.5
    assert told_apart([(0.2, True), (0.9, False)]) == 0
    assert told_apart([(0.2, True)]) == 0
