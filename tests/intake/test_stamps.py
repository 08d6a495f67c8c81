"""When a page says that it was published."""

import pytest
from lxml import html

from onrecord.intake.jsonld import nodes_of, story_of
from onrecord.intake.metas import metas_of
from onrecord.intake.stamps import modified_of, published_of


def published(page: str) -> str | None:
    tree = html.document_fromstring(f"<html><body>{page}<p>The bridge is shut.</p></body></html>")
    nodes = nodes_of(tree)
    return published_of(tree, metas_of(tree), nodes, story_of(nodes))


def jsonld(moment: str) -> str:
    story = f'{{"@type": "NewsArticle", "datePublished": "{moment}"}}'
    return f'<script type="application/ld+json">{story}</script>'


def meta(moment: str) -> str:
    return f'<meta property="article:published_time" content="{moment}">'


def shown(moment: str) -> str:
    return f'<time datetime="{moment}">then</time>'


@pytest.mark.parametrize(
    ("page", "moment"),
    [
        (jsonld("2022-05-24T09:15:00+02:00"), "2022-05-24T09:15:00+02:00"),
        (jsonld("2022-05-24T09:15:00+0200"), "2022-05-24T09:15:00+02:00"),
        (jsonld("2022-05-24T07:15:00Z"), "2022-05-24T07:15:00+00:00"),
        (jsonld("2022-05-24 07:15:00 UTC"), "2022-05-24T07:15:00+00:00"),
        (jsonld("2022-05-24"), "2022-05-24"),
        (jsonld("1653376500"), "2022-05-24T07:15:00+00:00"),
        (meta("Tue, 24 May 2022 09:15:00 +0200"), "2022-05-24T09:15:00+02:00"),
        (jsonld("soon") + meta("2022-05-24"), "2022-05-24"),
        (jsonld("2022-05-24T01:00:00Z") + meta("2022-05-20"), "2022-05-24T01:00:00+00:00"),
        # The paper's own offset tells its day, wherever it stands.
        (
            jsonld("2022-05-24T03:30:00Z") + shown("2022-05-23T23:30:00-04:00"),
            "2022-05-23T23:30:00-04:00",
        ),
        (
            jsonld("2022-05-24T03:30:00Z") + shown("2022-05-25T08:00:00-04:00"),
            "2022-05-24T03:30:00+00:00",
        ),
        (meta("2022-05-24") + shown("2022-05-24T09:15:00+02:00"), "2022-05-24T09:15:00+02:00"),
        (shown("2022-05-24T09:15:00+02:00"), "2022-05-24T09:15:00+02:00"),
        ("<p>Published: 24 May 2022</p>", "2022-05-24"),
        ("", None),
    ],
)
def test_published(page: str, moment: str | None) -> None:
    assert published(page) == moment


def test_modified() -> None:
    metas = {"article:modified_time": ["2022-05-25T10:00:00+02:00"]}
    assert modified_of(metas, {}) == "2022-05-25T10:00:00+02:00"
    assert modified_of(metas, {"dateModified": "2022-05-26"}) == "2022-05-26"
    assert modified_of({}, {"dateModified": ["x", 3]}) is None
