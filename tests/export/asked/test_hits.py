"""What a search found, as JSON and as a table with its footing."""

from pathlib import Path

from kept import kept
from onrecord.export.asked.answers import written
from onrecord.export.asked.hits import NOTHING_NEAR, hits_answer, near_answer
from onrecord.store.views.search import Hits
from stories import BRIDGE


def table(answer: object) -> str:
    text = "".join(written(answer, "table", width=100, colour=False))  # type: ignore[arg-type]
    return " ".join(text.split())


def test_words_found_are_counted(tmp_path: Path) -> None:
    with kept(tmp_path, BRIDGE) as record:
        found = record.search("bridge")
    assert "2 lines" in table(hits_answer(found, limit=20, asked=True))
    assert "2 lines; there may be more (--limit 10)" in table(
        hits_answer(found, limit=2, asked=True)
    )
    frequent = Hits(found.hits, weighed=False)
    assert "frequent: the newest come first" in table(hits_answer(frequent, limit=20, asked=True))
    assert "nearness" not in hits_answer(found, limit=20, asked=True).columns
    assert "No line of the record fits." in table(hits_answer(Hits((), True), limit=20, asked=True))


def test_what_is_near_is_told_with_how_near(tmp_path: Path) -> None:
    with kept(tmp_path, BRIDGE) as record:
        answer = near_answer(record.search("a safe bridge", meaning=True, limit=1), limit=1)
    told = table(answer)
    assert "near 0." in told
    assert "there may be more" in told
    assert "This is rough: read each before use." in told
    assert answer.columns[0] == "nearness"
    assert answer.rows[0]["nearness"] > 0.3


def test_that_nothing_is_near_is_told() -> None:
    assert NOTHING_NEAR in table(near_answer(Hits((), True), limit=20))
