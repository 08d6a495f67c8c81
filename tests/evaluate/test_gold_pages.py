"""The two collections of gold pages, in miniature."""

import gzip
import json
from pathlib import Path

import pytest

from onrecord.evaluate.gold_pages import GoldPage, gold_pages

TWEET = (
    '<blockquote class="twitter-tweet"><a href="https://t.co/x">x</a> See <a href="https://x.com/'
    'bolee/status/1">this</a> — Ana (@ana) <a href="https://twitter.com/ana/status/2?x">May</a>'
    "</blockquote>"
)
SHOWN_BY_SCRIPT = '<script>x = "<blockquote class=\\"twitter-tweet\\">\\"</blockquote>"</script>'
PAGE = f"<h1>Bridge <i>shut</i></h1><p>It is shut.</p>{TWEET}{SHOWN_BY_SCRIPT}"


def put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode()) if path.suffix == ".gz" else text.encode())


def fundus(folder: Path, *, days: tuple[str, ...], versions: dict[str, str]) -> Path:
    """A folder with one outlet, pages of these days and gold of these versions' titles."""
    gold = {
        version: {
            "title": title,
            "publishing_date": "2022-05-24 09:15:00+02:00",
            "body": {
                "summary": ["Boats by Friday"],
                "sections": [{"headline": ["Why"], "paragraphs": ["It is shut.", "—"]}],
            },
        }
        for version, title in versions.items()
    }
    names = [f"Gazette_{day}.html.gz" for day in days]
    info = {name: {"url": f"https://www.example.com/{name}"} for name in names}
    put(folder / "pages" / "xx" / "Gazette.json", json.dumps(gold))
    put(folder / "pages" / "xx" / "meta.info", json.dumps(info))
    for name in names:
        put(folder / "pages" / "xx" / name, PAGE)
    put(
        folder / "outlets" / "fundus_publishers.csv",
        "class,name,url\nGazette,K&#246;ln Gazette,https://www.gazette.example.com\n",
    )
    return folder / "pages"


def test_a_page_of_fundus(tmp_path: Path) -> None:
    pages = fundus(tmp_path, days=("2022_05_24",), versions={"V1": "Bridge shut"})
    assert list(gold_pages(pages)) == [
        GoldPage(
            name="xx/Gazette_2022_05_24",
            data=PAGE.encode(),
            url="https://www.example.com/Gazette_2022_05_24.html.gz",
            outlet_domain="gazette.example.com",
            outlet_name="Köln Gazette",
            title="Bridge shut",
            shown=("Bridge shut",),
            published="2022-05-24T09:15:00+02:00",
            paragraphs=("It is shut.",),
            summary=("Boats by Friday",),
            headings=("Why",),
            tweets=("https://twitter.com/ana/status/2",),
        )
    ]


def test_each_page_has_the_gold_of_its_own_layout(tmp_path: Path) -> None:
    days = ("2022_05_24", "2024_01_02")
    pages = fundus(tmp_path, days=days, versions={"V1": "First", "V1_1": "Second"})
    assert [(page.name, page.title) for page in gold_pages(pages)] == [
        ("xx/Gazette_2022_05_24", "First"),
        ("xx/Gazette_2024_01_02", "Second"),
    ]


def test_pages_and_versions_that_do_not_match_are_refused(tmp_path: Path) -> None:
    pages = fundus(tmp_path, days=("2022_05_24",), versions={"V1": "First", "V2": "Second"})
    with pytest.raises(ValueError, match=r"shorter|longer"):
        list(gold_pages(pages))


def test_a_page_of_the_benchmark(tmp_path: Path) -> None:
    url = "https://www.example.com/bridge"
    truth = {"0123456789": {"url": url, "articleBody": "It is shut.\n\nStay home."}}
    put(tmp_path / "ground-truth.json", json.dumps(truth))
    put(tmp_path / "html" / "0123456789.html.gz", PAGE)
    (page,) = gold_pages(tmp_path)
    assert page.name == "www.example.com 01234567"
    assert page.outlet_domain == "example.com"
    assert page.paragraphs == ("It is shut.", "Stay home.")
    assert page.title is None
