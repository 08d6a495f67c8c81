import pytest

from onrecord.intake.forms import Form, form_of, has_known_ending, not_text, utf_16_without_bom

TOLD = {
    ("<!DOCTYPE html><p>Yes.", ""): Form.HTML,
    ("\ufeff\n <html lang=en>", "a.bin"): Form.HTML,
    ("<p>Yes.", "stdin"): Form.HTML,
    ("<3 is how the mayor signed.", ""): Form.TEXT,
    ("<p>Yes.", "a.txt"): Form.TEXT,
    ("<p>Yes.", "a.TXT.gz"): Form.TEXT,
    ("Yes.", "a.html"): Form.HTML,
    ('{"text": "Yes."}', ""): Form.JSON,
    ("{Yes}, she said.", ""): Form.TEXT,
    ('{"text": "Yes."}', "a.txt"): Form.TEXT,
    ("[]", "a.jsonl.gz"): Form.JSON,
    ("Yes.", ""): Form.TEXT,
    ("url,title,text\n1,a,Yes.", ""): Form.TABLE,
    ("Yes.", "a.csv.gz"): Form.TABLE,
    ("<?xml version='1.0'?>\n<!-- a --><rss version='2.0'>", "a.xml"): Form.FEED,
    ("<feed xmlns='a'>", "a.html"): Form.FEED,
    ("<?xml version='1.0'?><html>", "a.xml"): Form.HTML,
    ('{"version": "https://jsonfeed.org/version/1", "items": []}', "a.json"): Form.FEED,
    ("WARC/1.0\r\n", "a.txt"): Form.WARC,
    ("dirt", "a.warc.gz"): Form.WARC,
    ("filedesc://a.arc 0.0.0.0", ""): Form.ARC,
    ("PK\x03\x04", "a.bin"): Form.ZIP,
    ("HD      Rust\nSN      The Quay\n", "a.txt"): Form.FACTIVA,
    ("<p>1 of 2 DOCUMENTS</p>", "a.html"): Form.NEXIS,
    ('{"text": "1 of 2 DOCUMENTS\n"}', "a.json"): Form.JSON,
}


@pytest.mark.parametrize(("given", "form"), TOLD.items(), ids=map(str, TOLD))
def test_the_form_is_told_by_the_name_and_then_by_the_opening(given, form):
    text, name = given
    assert form_of(text.encode(), name) is form


def test_the_opening_is_seen_in_utf_16_too():
    assert form_of("<html>".encode("utf-16"), "") is Form.HTML
    assert form_of("<html>".encode("utf-16-be"), "") is Form.HTML


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\n...", "a PDF"),
        (b"{\\rtf1 Yes.", "a rich-text document"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a picture (PNG)"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "a picture (JPEG)"),
        (b"\x1f\x8b\x08\0", "a gzip file within"),
        (bytes(range(256)) * 4, "binary"),
        (b"\0" * 40 + b"Yes.", "binary"),
    ],
)
def test_what_holds_no_text_is_named(data, what):
    assert (not_text(data) or "").startswith(what)


@pytest.mark.parametrize(
    "data",
    [
        b"RIFF in the band",
        b"BZh is no word, she said.",
        b"GIF89 was the format's name.",
        b"A stray \0 in a long text is dirt, and no more than that." * 2,
        "“Yes.”".encode("utf-16"),
        "Yes, she said.".encode("utf-16-le"),
        "Да.".encode("cp1251"),
        b"",
    ],
)
def test_text_is_not_taken_for_anything_else(data):
    assert not_text(data) is None


def test_utf_16_is_told_by_the_side_that_its_nuls_stand_on():
    assert utf_16_without_bom("Yes, she said.".encode("utf-16-le")) == "utf-16-le"
    assert utf_16_without_bom("Yes, she said.".encode("utf-16-be")) == "utf-16-be"
    assert utf_16_without_bom(b"Yes, she said.") is None
    assert utf_16_without_bom(b"\0" * 40) is None


def test_files_that_are_read_are_known_by_their_ending():
    assert has_known_ending("a/b.HTML")
    assert has_known_ending("a.jsonl.gz")
    assert not has_known_ending("a.png")
    assert not has_known_ending("txt")
