"""What the vectors of word pieces are taught with: glosses, examples, sentences of news."""

import json

import numpy as np

from training.words import begun, chosen, texts_of, weights, write

SENSE = (
    "01817500 37 v 02 fawn_over 0 grovel 0 001 @ 01817130 v 0000 | show submission or fear;"
    ' "he fawned over the new owner"; "they grovel"\n'
)


def test_texts_are_glosses_with_their_words_examples_and_sentences(tmp_path):
    for part in ("noun", "verb", "adj", "adv"):
        text = "  1 This software\n" + (SENSE if part == "verb" else "")
        (tmp_path / f"data.{part}").write_text(text, "latin-1")
    news = tmp_path / "news.jsonl"
    news.write_text(json.dumps({"sentence_normalized": "The mayor met the press."}) + "\n", "utf-8")
    assert texts_of(tmp_path, news) == [
        "fawn over, grovel",
        "fawn over, grovel: show submission or fear",
        "he fawned over the new owner",
        "The mayor met the press.",
    ]


def test_frequent_pieces_weigh_less_and_unused_ones_nothing():
    found = weights(30_522)
    assert found[0] == 0
    assert found[2_000] < found[20_000] < 1


def test_texts_of_frequent_pieces_are_chosen(monkeypatch):
    monkeypatch.setattr("training.words.FREQUENT", 2)
    pieces = [[101, 29_000, 28_000, 102], [101, 2_000, 102], [101, 2_100, 2_200, 102]]
    assert chosen(pieces) == [1, 2]


def test_rows_begin_with_two_sides_and_are_written_as_bytes(tmp_path):
    random = np.random.default_rng(1)
    rows = begun(random.normal(size=(2_600, 60)), random.normal(size=(2_600, 60)))
    assert rows.shape == (2_600, 96)
    write(rows, tmp_path)
    table = np.load(tmp_path / "vectors.npy")
    assert table.dtype == np.int8
    assert not table[:999].any()
    assert set(json.loads((tmp_path / "manifest.json").read_text())["sha256"]) == {"vectors.npy"}
