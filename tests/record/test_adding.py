"""Adding: each input is kept whole, told, and never twice; a bad one stops nothing."""

from pathlib import Path

import pytest

from kept import faults, write
from onrecord.record.front import open_record

STORY = "“The bridge is safe,” Ana Reyes, the engineer, told reporters on Monday.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(STORY, "utf-8")
    (tmp_path / "b.jsonl").write_text('{"text": "Tom Hale said it will rain."}\n{"no": 1}\n')
    (tmp_path / "c.txt").write_bytes(b"")
    return tmp_path


def names(folder: Path) -> list[str]:
    return [str(folder / name) for name in ("a.txt", "none.txt", "b.jsonl", "c.txt")]


def outcomes(folder: Path) -> list[str]:
    with open_record(folder / "x.db") as record:
        given = [name for name in names(folder) if "none" not in name]
        return [added.outcome.value for added in record.add(*given)]


def test_every_input_is_told_of(folder: Path) -> None:
    assert outcomes(folder) == ["new", "new", "failed", "failed"]
    assert outcomes(folder) == ["known", "known", "failed", "failed"]


def test_adding_twice_changes_nothing(folder: Path) -> None:
    outcomes(folder)
    with open_record(folder / "x.db") as record:
        before = record.stats()
    outcomes(folder)
    with open_record(folder / "x.db") as record:
        assert record.stats() == before
        assert faults(record) == []


def test_where_an_article_came_from_and_by_whose_hand_is_kept(folder: Path) -> None:
    outcomes(folder)
    with open_record(folder / "x.db") as record, record.engine.connect() as connection:
        asked = "SELECT came_from, hand FROM article JOIN run ON run.number = article.run"
        came_from, hand = connection.exec_driver_sql(asked).first() or ("", "")
    assert came_from.endswith("a.txt")
    assert hand


PAGE = b"""<html><head><title>Bridge</title></head><body><article><h1>Bridge</h1>
<p>"The bridge is safe," Ana Reyes, the engineer, told reporters on Monday in Weston.</p>
<p>"It has stood for eighty years and it will stand for eighty more," she said.</p>
</article></body></html>"""
AT = "https://quay.example/bridge"


def test_a_page_that_comes_in_other_bytes_or_from_another_address_is_a_copy(folder: Path) -> None:
    with open_record(folder / "x.db") as record:
        other = PAGE.replace(b"<body>", b"<body><!-- another advertisement -->")
        given = [(PAGE, AT), (PAGE, f"{AT}?cmp=rss"), (other, AT), (other, f"{AT}?cmp=rss")]
        for expected in (["new", "copy", "copy", "copy"], ["known"] * 4):
            outcomes = [record.add(data, url=url)[0].outcome for data, url in given]
            assert outcomes == expected
        assert (record.stats().articles, record.stats().copies) == (1, 3)
        assert faults(record) == []


def test_a_corrected_story_is_a_new_article_beside_the_old(folder: Path) -> None:
    with open_record(folder / "x.db") as record:
        record.add(PAGE, url=AT)
        [added] = record.add(PAGE.replace(b"eighty more", b"twenty more"), url=f"{AT}?cmp=rss")
        assert (added.outcome, record.stats().articles) == ("new", 2)


def test_a_copy_that_another_model_reads_is_read_as_it_came_first(folder: Path) -> None:
    with open_record(folder / "x.db") as record:
        [first] = record.add(PAGE, url=AT)
        write(record, "UPDATE reading SET id = 'as an older version read it'")
        [again] = record.add(PAGE, url=f"{AT}?cmp=rss")
        assert (again.outcome, again.article) == ("read again", first.article)
        assert (record.stats().articles, record.stats().copies) == (1, 1)


def test_a_folder_s_bad_file_is_a_problem_of_the_record(folder: Path) -> None:
    outcomes(folder)
    with open_record(folder / "x.db") as record:
        assert record.stats().problems == 2
