import gzip
import json

import pytest

from evaluate.judged.told import page, words
from onrecord.evaluate.judged.pages import read_pages

TEXT = """
“[1.content:It is shut,]” [1.source:she] [1.cue:said]. [2.source:He] [2.cue:thinks] [2.content:it is open].
"""
ENGLISH = "".join(
    f"<p>The harbour of Lowe is shut, Ana Reyes said on day {n}.</p>" for n in range(9)
)
GERMAN = "".join(
    f"<p>Der Hafen von Lowe ist am Tag {n} geschlossen, sagte Ana Reyes.</p>" for n in range(9)
)


def test_a_page_has_the_lines_that_a_table_shows():
    read = page(TEXT, "direct indirect/thought")
    assert [words(read, line) for line in read.lines] == ["It is shut,"]
    assert read.lines[0].article == read.sha256


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "html").mkdir()
    for name, body in {"english": ENGLISH, "german": GERMAN}.items():
        written = f"<html><body><article><h1>Lowe</h1>{body}</article></body></html>"
        (tmp_path / "html" / f"{name}.html.gz").write_bytes(gzip.compress(written.encode()))
    truth = {
        n: {"url": f"https://{n}.example.com/a", "articleBody": ""} for n in ("english", "german")
    }
    (tmp_path / "ground-truth.json").write_text(json.dumps(truth), "utf-8")
    return tmp_path


def test_english_pages_are_read_with_their_folder_s_outlet(folder):
    [read] = read_pages([folder])
    assert (read.outlet, read.folder) == ("english.example.com", folder.name)
    assert {read.article[s] for line in read.lines for s in line.source} == {"Ana Reyes"}
    assert {line.model for line in read.lines} == {"rules"}


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"no such folder of pages: .*nowhere"):
        list(read_pages([tmp_path / "nowhere"]))
