"""Vectors of what words mean: the like are near, and a file that is not as made is refused."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from onrecord import models
from onrecord.models import ModelError, vectors
from onrecord.models.vectors import MOST_PIECES, SCALE, load_vectors


def near(first: str, second: str) -> float:
    a, b = load_vectors().of([first, second]).astype(float) / SCALE
    return float(a @ b)


def test_a_text_is_nearest_to_itself() -> None:
    assert near("The wharf needs a new crane", "the WHARF needs a new crane") == pytest.approx(
        1, abs=0.05
    )


@pytest.mark.parametrize(
    ("said", "like", "unlike"),
    [
        ("The doctors walked out over their wages", "hospital strike", "flower show"),
        ("Bring the car round to the garage", "a vehicle", "a choir"),
    ],
)
def test_what_means_the_like_is_nearer(said: str, like: str, unlike: str) -> None:
    assert near(said, like) > near(said, unlike) + 0.1


@pytest.mark.parametrize("text", ["", "🎉", "…"])
def test_of_what_has_no_known_word_there_are_noughts_or_a_vector(text: str) -> None:
    [row] = load_vectors().of([text])
    assert row.dtype == np.int8
    assert row.shape == (load_vectors().width,)


def test_an_endless_text_is_weighed_by_its_beginning() -> None:
    beginning = "ferry " * MOST_PIECES
    ours, theirs = load_vectors().of([beginning, beginning + "wine " * 5_000])
    assert (ours == theirs).all()


def test_each_word_has_a_row() -> None:
    text = "The unaffordable café"
    spans, rows = load_vectors().words(text)
    assert [text[start:end] for start, end in spans] == ["The", "unaffordable", "café"]
    assert rows.shape == (3, load_vectors().width)
    assert load_vectors().words("")[1].shape == (0, load_vectors().width)


FAULTS = {
    "another table": ("vectors.npy", b"x", "vectors.npy is not the file"),
    "no manifest in JSON": ("manifest.json", b"{", "can't be read: .*install onrecord again"),
    "another manifest": ("manifest.json", b"[]", "can't be read: .*install onrecord again"),
    "no table": ("vectors.npy", None, "can't be read: .*install onrecord again"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_files_that_are_not_as_made_are_refused(
    fault: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, data, told = FAULTS[fault]
    shutil.copytree(models.HERE / "words", tmp_path / "words")
    (tmp_path / "words" / file).unlink()
    if data is not None:
        (tmp_path / "words" / file).write_bytes(data)
    monkeypatch.setattr(vectors, "HERE", tmp_path)
    with pytest.raises(ModelError, match=told):
        load_vectors.__wrapped__()
