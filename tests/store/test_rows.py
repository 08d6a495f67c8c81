"""A story becomes rows that can be read without us."""

import json

from onrecord.store.rows import Origin, article_row, event_rows, reading_id, statement_rows
from stories import ARTICLE, BRIDGE, MADE_BY

NUMBERS = {"e1": 11, "e2": 12, "e3": 13}


def test_a_statement_s_row_repeats_the_article_s_words() -> None:
    first = statement_rows(BRIDGE, 5, NUMBERS.get)[0]
    assert first["number"] == 5
    assert (first["words"], first["cue"], first["source"]) == (
        "The bridge is safe,",
        "told",
        "Ana Reyes",
    )
    assert (first["speaker"], first["addressee"]) == (11, 13)
    [[start, end]] = json.loads(first["spans"])["content"]
    assert ARTICLE.text[start:end] == "The bridge is safe,"


def test_an_article_s_row_says_where_it_came_from() -> None:
    row = article_row(ARTICLE, Origin("quay.jsonl", "line 3"))
    assert (row["came_from"], row["place"], row["day"]) == ("quay.jsonl", "line 3", "2022-05-24")
    assert len(row["original"]) < row["original_size"] + 20


def test_another_model_makes_another_reading() -> None:
    from dataclasses import replace

    other = replace(MADE_BY, model="fast", model_sha256="ab")
    assert reading_id("a", MADE_BY) != reading_id("a", other)
    assert reading_id("a", MADE_BY) != reading_id("b", MADE_BY)


def test_a_story_without_events_has_no_rows_of_them() -> None:
    assert event_rows(BRIDGE, 1, NUMBERS.get) == []
