"""What holds of resolving as a whole, whatever the text."""

import os
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.article import Article, Original, Post, Span
from onrecord.attribution import Attribution, Kind
from onrecord.resolve import Resolved, resolve
from resolve import told

PIECES = [
    *(
        "Ana Reyes ",
        "Mr. Hale ",
        "the Ministry of Health ",
        "(AP) ",
        "Anna Reyes ",
        "AL-",
        "President ",
    ),
    *("he ", "she ", "They ", "who ", "I ", " the envoy ", "’s ", "of ", "The ", "Dr. ", "Q", "A"),
    *("said ", "told Reuters ", "on Monday ", "May 3, 2021 ", "February 30 ", "999 decades ago "),
    *(
        ", ",
        ". ",
        "“",
        "”",
        '"',
        "\n\n",
        "-",
        "(@anareyes) ",
        "\x00",
        "\u0301",
        "\u200b",
        "𝒜 ",
        "İ ",
        "ß ",
    ),
]


@st.composite
def stories(draw: st.DrawFn) -> tuple[Article, tuple[Attribution, ...]]:
    text = draw(st.lists(st.sampled_from(PIECES), min_size=1, max_size=30).map("".join))
    span = st.builds(
        lambda a, b: Span(min(a, b), max(a, b) + 1),
        st.integers(0, len(text) - 1),
        st.integers(0, len(text) - 1),
    )
    spans = st.lists(span, max_size=2).map(tuple)
    post = st.builds(
        Post,
        spans=st.lists(span, min_size=1, max_size=2).map(tuple),
        author=st.sampled_from([None, "Ana Reyes", " "]),
        handle=st.sampled_from([None, "@anareyes"]),
        posted=st.sampled_from([None, "2022-05-23", "soon", "0001-01-01"]),
        author_span=st.none() | span,
    )
    attribution = st.builds(
        Attribution,
        kind=st.sampled_from(Kind),
        content=spans,
        cue=spans,
        source=spans,
        addressee=st.none() | span,
        post=st.sampled_from([None, 0, 7, -1]),
        found_by=st.just("test"),
    )
    article = Article(
        text=text,
        original=Original(b"", "text/plain"),
        published=draw(st.sampled_from([None, "2022-05-24", "0001-01-01", "9999-12-31", "soon"])),
        posts=tuple(draw(st.lists(post, max_size=2))),
        byline=draw(st.sampled_from([(), ("Tom Lee",), ("",)])),
    )
    return article, tuple(draw(st.lists(attribution, max_size=6)))


@settings(max_examples=int(os.environ.get("ONRECORD_EXAMPLES", "300")), deadline=None)
@given(stories())
def test_whatever_the_text_each_line_is_whole_and_has_its_reasons(
    story: tuple[Article, tuple[Attribution, ...]],
) -> None:
    article, attributions = story
    resolved = resolve(article, attributions)
    assert [s.attribution for s in resolved.statements] == list(attributions)
    entities = {entity.id for entity in resolved.entities}
    assert len(entities) == len(resolved.entities)
    for statement in resolved.statements:
        assert {statement.speaker, statement.addressee} <= {*entities, None}
        assert statement.within in {None, *(other.id for other in resolved.statements)}
        assert statement.because["speaker"]
        assert (statement.within is None) == (statement.hops == 0)
    for entity in resolved.entities:
        assert all(span.end <= len(article.text) for span in entity.mentions)


HOSTILE = {
    "names": "Ana Reyes met Tom Poe. ",
    "one sentence": "Ana Reyes she told he Tom Poe and ",
    "capitals": "AAAA BBBB CCCC ",
    "pronouns": "he said she said they said it ",
    "roles": "Ana Reyes, the Kenyan envoy, left. The envoy ran. ",
    "marks": "“",
    "brackets": "Ana Reyes (",
    "dates": "said May 3, 2021 last week Monday of ",
}


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_ten_times_the_text_takes_about_ten_times_as_long(piece: str) -> None:
    small, large = (_seconds(piece * (count // len(piece))) for count in (6_000, 60_000))
    assert large < 25 * max(small, 0.004), f"{small:.3f} s, then {large:.3f} s"


def _seconds(text: str) -> float:
    """The CPU time of a text with a line at each 30th character, some covering all of it."""
    spans = [Span(at, at + 8) for at in range(0, len(text) - 40, 30)]
    lines = tuple(
        Attribution(
            kind=Kind.DIRECT,
            content=(Span(0, len(text)) if number % 10 == 0 else Span(span.end, span.end + 9),),
            cue=(span,),
            source=(Span(span.start, len(text)) if number % 10 == 1 else span,),
            found_by="test",
        )
        for number, span in enumerate(spans)
    )
    article = Article(text=text, original=Original(b"", "text/plain"), published="2022-05-24")
    resolve(article, lines)
    start = time.process_time()
    resolve(article, lines)
    return time.process_time() - start


def test_no_attributions_no_statements() -> None:
    article, _ = told.story("They met Ana Reyes.")
    assert resolve(article, ()) == Resolved(statements=(), entities=())


GOLD = Path(__file__).parents[2] / "src" / "onrecord" / "evaluate" / "gold" / "dev"


def test_speakers_of_the_gold_articles_whose_parts_are_given() -> None:
    right = stated = 0
    for path in sorted(GOLD.glob("*.txt")):
        marked = path.read_text("utf-8").replace("testimony|document", "testimony")
        for found, accepted in zip(told.speakers(marked), told.gold(marked), strict=True):
            stated += bool(accepted)
            right += bool(accepted) and found in accepted.split("|")
    assert stated > 60
    assert right >= 0.9 * stated, f"{right} of {stated}"
