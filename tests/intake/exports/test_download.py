import io
import re
from collections import Counter

from onrecord.intake import Taken, Told
from onrecord.intake.exports.download import Database, articles_of
from onrecord.intake.exports.paragraphs import Lines
from onrecord.intake.incoming import incoming

# A database whose documents are parted by "#" and are a title and a story.
DATABASE = Database(
    slices_of=lambda data: iter(data.split(b"#")[1:]),
    lines_of=lambda _: Lines(re.compile("(?P<value>x)x")),
    fields_of=lambda paragraphs: {"title": paragraphs[0], "text": "\n\n".join(paragraphs[1:])},
)


def read(data: bytes, told: Told = Told()) -> list[Taken]:  # noqa: B008
    return list(articles_of(DATABASE, incoming(io.BytesIO(data), "a", told, Counter())))


def test_each_document_is_an_article_and_what_is_told_wins():
    taken, other = read(
        "cover#Rust\n\nZoë said so.#Rain\n\nIt rained.".encode(), Told("2022-05-24")
    )
    assert taken.article is not None
    assert (taken.article.title, taken.article.text) == ("Rust", "Zoë said so.")
    assert taken.article.published == "2022-05-24"
    assert taken.article.original.data == "Rust\n\nZoë said so.".encode()
    assert other.where == "document 2 of a"


def test_a_page_is_read_in_the_encoding_that_it_states_for_all():
    page = '<html><meta charset="iso-8859-1">#<p>Rust<p>Zoë said so.#<p>Rain<p>Zoë said so.'
    for taken in read(page.encode("cp1252")):
        assert taken.article is not None
        assert taken.article.text == "Zoë said so."
        assert taken.article.original.media_type == "text/html"


def test_a_document_that_cannot_be_read_costs_no_other():
    broken, whole = read(b"##Rain\n\nIt rained.")
    assert "document 1 of a could not be read" in broken.problems[0].message
    assert whole.article is not None


def test_a_download_without_a_document_is_a_problem():
    assert "has no document" in read(b"cover")[0].problems[0].message
