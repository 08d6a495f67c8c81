"""Bytes → a tree: encodings that lie, tags without end, bytes that spell nothing."""

import pytest

from onrecord.intake.markup import TOO_DEEP, markup_of

WORDS = "Zoë said: “It is safe.”"


def words_of(data: bytes, charset: str | None = None) -> str:
    tree = markup_of(data, charset).tree
    assert tree is not None
    return " ".join(tree.text_content().split())


@pytest.mark.parametrize(
    ("says", "is_in"),
    [
        ("utf-8", "utf-8"),
        ("windows-1252", "cp1252"),
        ("iso-8859-1", "cp1252"),  # which browsers, too, take to be Windows' page
        ("windows-1252", "utf-8"),
        ("utf-16", "utf-8"),
        ("no-such-charset", "utf-8"),
        ("utf-8", "utf-16"),
    ],
)
def test_the_encoding_is_what_the_bytes_allow(says: str, is_in: str) -> None:
    data = f'<meta charset="{says}"><p>{WORDS}</p>'.encode(is_in)
    assert words_of(data) == WORDS


def test_what_the_sender_said_of_the_bytes_comes_first() -> None:
    data = '<meta charset="windows-1252"><p>Приехал</p>'.encode("koi8-r")
    assert words_of(data, "koi8-r") == "Приехал"


def test_control_characters_are_no_words() -> None:
    assert words_of(b"<p>It is\x00 sa\x08fe</p>") == "It is safe"


def test_entities_are_characters() -> None:
    assert words_of(b"<p>&ldquo;Safe&#8221;&nbsp;&amp; dry&#150;ish</p>") == ("“Safe” & dry–ish")


@pytest.mark.parametrize("tag", ["div", "span", "b", "x-unknown", "q"])
def test_tags_without_end_lose_no_words_and_are_told(tag: str) -> None:
    found = markup_of(f"<html><body><p>First.</p>{f'<{tag}>' * 5000}Last.".encode())
    assert found.tree is not None
    assert found.tree.text_content().split() == ["First.", "Last."]
    assert [problem.message for problem in found.problems] == [TOO_DEEP]


def test_nothing_is_no_tree() -> None:
    assert markup_of(b"").tree is None
    assert markup_of(b"  \n ").tree is None


def test_nothing_is_fetched() -> None:
    page = (
        b'<!DOCTYPE html SYSTEM "file:///etc/hostname" [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    )
    assert words_of(page + b"<p>a &x; b</p>") in ("a &x; b", "a b", "]>a &x; b")
