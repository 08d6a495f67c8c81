"""Word lists are read without their comments, and each says where its words come from."""

from importlib.resources import files

import pytest

from onrecord.lexicons import lines, words

LISTS = sorted(
    (folder.name, file.name)
    for folder in files("onrecord.lexicons").iterdir()
    if folder.is_dir() and folder.name != "__pycache__"
    for file in folder.iterdir()
    if file.name.endswith(".txt")
)


@pytest.mark.parametrize(("language", "name"), LISTS)
def test_a_list_opens_with_where_its_words_come_from(language: str, name: str) -> None:
    text = (files("onrecord.lexicons") / language / name).read_text("utf-8")
    assert text.startswith("#"), f"{language}/{name} does not say where its words come from"


@pytest.mark.parametrize(("language", "name"), LISTS)
def test_no_line_of_a_list_is_a_comment_or_blank(language: str, name: str) -> None:
    read = lines(name.removesuffix(".txt"), language)
    assert read
    assert not [line for line in read if line.startswith("#") or not line.strip()]


def test_words_are_the_lines_without_their_order() -> None:
    name = LISTS[0][1].removesuffix(".txt")
    assert words(name) == frozenset(lines(name))
