"""The texts of a folder of gold, or of pages, as intake reads them."""

import gzip
import json

from onrecord.evaluate.speakers.texts import articles_of

PAGE = "<html><body><article><p>{}</p></article></body></html>"
ENGLISH = (
    "The bridge over the Harrow was opened on Monday by the mayor, who said that it was safe and"
    " that anyone may cross it now. Nobody else came to see it, and the rain did not stop."
)
GERMAN = (
    "Die Brücke wurde am Montag von der Bürgermeisterin eröffnet, die sagte, dass sie sicher sei"
    " und dass jetzt jeder sie überqueren könne. Sonst kam niemand, und der Regen hörte nicht auf."
)


def test_texts_by_name(tmp_path):
    (tmp_path / "harrow.txt").write_text("[1.content:It is safe], [1.source:she] [1.cue:said].")
    [(name, article)] = articles_of(tmp_path)
    assert (name, article.text) == ("harrow", "It is safe, she said.")


def test_pages_in_english(tmp_path):
    (tmp_path / "html").mkdir()
    stated = {}
    for name, text in (("aaaaaaaa1", ENGLISH), ("bbbbbbbb2", GERMAN)):
        page = tmp_path / "html" / f"{name}.html.gz"
        page.write_bytes(gzip.compress(PAGE.format(text).encode()))
        stated[name] = {"url": "https://harrow.example/bridge", "articleBody": text}
    (tmp_path / "ground-truth.json").write_text(json.dumps(stated))
    [(name, article)] = articles_of(tmp_path)
    assert name == "harrow.example aaaaaaaa"
    assert "opened on Monday" in article.text
