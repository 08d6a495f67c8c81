import io
import zipfile
from html import escape
from pathlib import Path

import pytest

from intake.exports.test_factiva import PLAIN
from intake.exports.test_nexis import NEWER
from onrecord.article import Article
from onrecord.intake import Taken, take

SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def word(*paragraphs: str) -> bytes:
    """A document of Word, with a tab and a line break as its tags."""
    made = "".join(f"<w:p><w:r><w:t>{_runs(p)}</w:t></w:r></w:p>" for p in paragraphs)
    return packed(f'<w:document xmlns:w="{SPACE}"><w:body>{made}</w:body></w:document>'.encode())


def _runs(words: str) -> str:
    return escape(words).replace("\n", "</w:t><w:br/><w:t>").replace("\t", "</w:t><w:tab/><w:t>")


def packed(document: bytes) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", document)
    return data.getvalue()


def read(data: bytes, name: str = "a.docx") -> list[Taken]:
    return list(take(data, name=name))


def articles(data: bytes) -> list[Article]:
    return [taken.article for taken in read(data) if taken.article]


@pytest.mark.parametrize("name", ["a.docx", "a.DOCX", "", "a.zip"])
def test_a_story_saved_in_word_is_an_article(name: str):
    data = word("Bridge shut", "", "“It rusts,” said\nAna\tReyes.")
    [taken] = read(data, name)
    assert taken.article is not None
    assert taken.article.text == "Bridge shut\n\n“It rusts,” said\nAna\tReyes."
    assert taken.article.original.data == data
    assert taken.article.original.media_type.endswith("wordprocessingml.document")


def test_a_download_of_nexis_is_its_documents():
    first, second = articles(word(*filter(None, NEWER.split("\n"))))
    assert (first.title, first.published, first.byline) == (
        "Bridge shut",
        "2022-05-24",
        ("Ana Reyes",),
    )
    assert first.text.endswith('Monday.\n\n"It rusts," she added.')
    assert second.text == "Ferry late\n\nThe ferry was late, the harbour master said."


def test_a_download_of_factiva_is_its_documents():
    first, second = articles(word(*filter(None, PLAIN.split("\n"))))
    assert (first.title, second.title) == ("Bridge shut for good as rust spreads", "Ferry late")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (word(), "a.docx holds no words"),
        (packed(b""), "a broken document of Word"),
        (packed(b"\0\0"), "a.docx"),
    ],
)
def test_a_document_without_words_is_a_problem(data: bytes, said: str):
    [taken] = read(data)
    assert said in taken.problems[0].message


def test_nothing_outside_gets_in(tmp_path: Path):
    secret = tmp_path / "secret"
    secret.write_text("a secret")
    entity = f'<!DOCTYPE r [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    body = (
        f'<w:document xmlns:w="{SPACE}"><w:p><w:t>The mayor said &x; so.</w:t></w:p></w:document>'
    )
    for article in articles(packed((entity + body).encode())):
        assert "secret" not in article.text
