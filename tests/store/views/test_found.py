"""A line as an answer shows it."""

from pathlib import Path

from kept import kept
from onrecord.store.views.found import found
from stories import ARTICLE, BRIDGE


def test_a_line_brings_its_article_and_its_reasons(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    with record.engine.connect() as connection:
        second, first = found(connection, [2, 1, 99])
    assert (first.words, second.medium, second.act) == ("The bridge is safe,", "email", "accuse")
    assert (first.outlet, first.published, first.article) == ("The Quay", "2022-05-24", ARTICLE.id)
    assert first.because == {"speaker": ["she is named beside the cue"]}
    [(start, end)] = first.content
    assert ARTICLE.text[start:end] == first.words


def test_many_lines_are_asked_for_in_pieces(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    with record.engine.connect() as connection:
        assert len(found(connection, [*range(5000, 1000, -1), 3])) == 1
