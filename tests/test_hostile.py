"""Inputs that no newsroom would send: nothing crashes, and the time grows with the length.

Run through the whole of `onrecord.read`, since a fault of any stage is a fault of all.
"""

import gzip
import time
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import onrecord
from onrecord.article import Article, Span
from onrecord.story import Story

MB = 2**20
SENTENCE = "“It is safe,” said Ana Reyes. "


def seconds(data: bytes) -> float:
    start = time.process_time()
    onrecord.read(data)
    return time.process_time() - start


def spans_of(story: Story) -> list[Span]:
    """Every span of a story."""
    article = story.article
    spans: list[Span] = []
    if article is not None:
        spans += [part.span for part in article.parts]
        for post in article.posts:
            spans += [*post.spans, *filter(None, (post.byline, post.author_span))]
    for entity in story.entities:
        spans += [*entity.mentions, *(role.span for role in entity.roles if role.span)]
    for statement in story.statements:
        said = statement.attribution
        spans += [*said.content, *said.cue, *said.source, *filter(None, (said.addressee,))]
        beside = (said.medium, statement.medium, statement.occasion, statement.said, statement.act)
        spans += [part.span for part in beside if part and part.span]
    return spans


def assert_sound(story: Story) -> None:
    """Every span is within the text, and the posts stand one after another."""
    article = story.article
    if article is None:
        assert story.problems
        return
    for span in spans_of(story):
        assert article[span].strip(), f"{span} holds no words"
    assert_in_order(article)


def assert_in_order(article: Article) -> None:
    for post in article.posts:
        assert list(post.spans) == sorted(post.spans)
    for earlier, later in pairwise(article.posts):
        assert earlier.spans[-1].end <= later.spans[0].start


# ── what is no story ──

NO_STORY = {
    "nothing": (b"", "is empty"),
    "spaces": (b" \r\n\t" * 1000, "is empty"),
    "NULs": (b"\0" * 5000, "is empty"),
    "every byte": (bytes(range(256)) * 99, "is binary"),
    "a PDF": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "is a PDF"),
    "a picture": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", "is a picture"),
    "a gzip bomb": (gzip.compress(b"\0" * 70 * MB), "left alone"),
    "gzip within gzip": (gzip.compress(gzip.compress(b"Yes.")), "gzip file within"),
    "gzip of nothing": (gzip.compress(b""), "is empty"),
    "the start of a gzip file": (gzip.compress(b"Yes.")[:9], "broken gzip"),
    "deep JSON": (b'{"text":' * 200_000, "nested too deep"),
    "a number without end": (b'{"text": "Yes.", "n": ' + b"7" * 10_000 + b"}", "no JSON"),
    "JSON without words": (b'{"text": null}', "has no words"),
}


@pytest.mark.parametrize(("data", "said"), NO_STORY.values(), ids=NO_STORY)
def test_what_is_no_story_is_a_problem_that_says_so(data, said):
    story = onrecord.read(data)
    assert story.article is None
    assert said in " ".join(problem.message for problem in story.problems)


def test_a_file_that_is_not_there_is_misuse(tmp_path):
    with pytest.raises(FileNotFoundError, match="no such file"):
        onrecord.read(tmp_path / "none.txt")


# ── what is a story, in a bad way ──

BAD_STORIES = {
    "broken UTF-8": SENTENCE.encode() * 9 + b"\xff\xfe\xe2\x80" + SENTENCE.encode(),
    "UTF-16 cut within a character": SENTENCE.encode("utf-16")[:-1],
    "half a character of UTF-16": SENTENCE.encode("utf-16") + b"\x00\xd8",
    "stray NULs": (SENTENCE * 4).replace(" Ana", "\0Ana", 1).encode(),
    "halves of characters in JSON": b'{"text": "\\ud800 It is safe, said Ana Reyes. \\udc00"}',
    "a page cut off": f"<html><body><article><h1>Rust</h1><p>{SENTENCE * 9}<p><a hre".encode(),
    "a page of broken tags": f"<p><<>><p/></p></ p>< p ><p>{SENTENCE * 9}</b></html><p>".encode(),
    "no end to a comment": f"<html><body><p>{SENTENCE * 9}</p><!-- {SENTENCE}".encode(),
    "marks alone": "“”‘’\"'«»„‚`´".encode() * 50,
    "marks the wrong way round": ("”It is safe,“ said Ana Reyes. " * 9).encode(),
    "right to left and zero width": f"\u202e{SENTENCE}\u200b\u2066{SENTENCE}\ufeff".encode(),
    "old Mac line ends": (SENTENCE + "\r").encode() * 9,
    "truncated gzip": gzip.compress(SENTENCE.encode() * 900)[:-12],
}


@pytest.mark.parametrize("data", BAD_STORIES.values(), ids=BAD_STORIES)
def test_a_story_in_a_bad_way_is_read_as_far_as_it_goes(data):
    story = onrecord.read(data)
    assert story.article is not None
    assert_sound(story)


# ── time ──

ENDLESS = {
    "opening marks": "“",
    "straight marks": '"',
    "apostrophes": "'",
    "low marks": "„",
    "guillemets": "« ",
    "capitals": "A",
    "capitals in words": "ANA REYES ",
    "names": "Ana Reyes ",
    "titles": "Foreign Minister Ana Reyes, the mayor of Port Ellen, who ",
    "abbreviations": "Mr. ",
    "one cue": "said ",
    "cues with a source": "said Ana. ",
    "cues with a comma": "he said, ",
    "according to": "according to ",
    "that": "that ",
    "quotations": SENTENCE,
    "quotations without a source": "“It is safe.” ",
    "marks within marks": "“a ‘b ",
    "paragraphs never closed": "“It is safe.\n\n",
    "sentences": "He said that it is safe. ",
    "scare quotes": "She said the “bridge” was “safe” ",
    "questions and answers": "Q. Is it?\nA. It is.\n",
    "speakers": "Ana: ",
    "posts": "It is safe.\n— Ana Reyes (@ana) May 1, 2022\n",
    "handles": "— @a (@b ",
    "dashes": "— ",
    "dates": "May 1, 2022 ",
    "bylines": "By Ana Reyes and ",
    "datelines": "PORT ELLEN, ",
    "links": "https://t.co/a",
    "brackets": "(",
    "line ends": "a\n",
    "letters": "a",
    "zero-width spaces": "\u200b",
    "combining marks": "e\u0301",
    "tags": "<div>",
    "tags in a page": "<p>It is safe, said Ana Reyes.</p>",
}
SHORTEST, LONGEST = 25_000, 200_000  # characters of the shorter text
LONG_ENOUGH = 0.25  # seconds; less is noise
RUNS = 3


@pytest.mark.parametrize("piece", ENDLESS.values(), ids=ENDLESS)
def test_twice_the_length_takes_less_than_thrice_the_time(piece):
    def times(length: int) -> bytes:
        return (piece * (length // len(piece))).encode()

    seconds(piece.encode())  # what is loaded once is not measured
    length = SHORTEST
    while seconds(times(2 * length)) < LONG_ENOUGH and length < LONGEST:
        length *= 2
    twice = min(seconds(times(2 * length)) for _ in range(RUNS))
    if twice > LONG_ENOUGH:
        assert twice < 3 * min(seconds(times(length)) for _ in range(RUNS))


@pytest.mark.parametrize(
    ("data", "limit"),
    [
        ("“".encode() * (50 * MB // 3), 120),
        (b"A" * MB, 10),
        (b"ANA REYES " * (MB // 10), 20),
        (b"<div>" * (MB // 5), 20),
        (b'{"text": "It is safe."}\n' * 20_000, 60),
    ],
    ids=["50 MB of “", "1 MB of capitals", "1 MB of names", "1 MB of tags", "20,000 lines"],
)
def test_great_length_is_borne(data, limit):
    start = time.process_time()
    assert sum(1 for _ in onrecord.read_all(data)) > 0
    assert time.process_time() - start < limit


# ── whatever the text ──

PIECES = st.sampled_from(
    [
        *"“”‘’\"'«»„`—–-:;,.?!()[]…",
        "''",
        "``",
        "\n",
        "\n\n",
        "\r\n",
        "\u2028",
        "\xa0",
        "\u200b",
        "e\u0301",
        "👩‍🚒 ",
        "a stray \0 in the words of a long text ",
        " ",
        "Ana Reyes ",
        "Ms. Lee ",
        "she ",
        "They ",
        "the report ",
        "said ",
        "told reporters ",
        "according to ",
        "added that ",
        "did not say ",
        "wrote in a letter to ",
        "tweeted: ",
        "asked whether ",
        "“It is safe,” ",
        '"No." ',
        "the ‘bridge’ ",
        "It’s 6'2\" tall. ",
        "Foreign Minister Bo Lee, who ",
        "PORT ELLEN (Herald) — ",
        "By Ana Reyes\n",
        "Photo: ",
        "Bridge Shut Over Rust\n",
        "\nQ. ",
        "\nREYES: ",
        "— Ana Reyes (@anareyes) May 23, 2022",
        "\n— Bo (@bo@social.example)\n",
        " (@lee) ",
        "pic.twitter.com/aB3 ",
        "https://t.co/x\n",
        "on Monday ",
        "last week, ",
        "7:03 PM · May 1",
        "<p>",
        "\ufeff",
    ]
)


@given(st.lists(PIECES, min_size=1, max_size=14).map("".join))
@settings(
    max_examples=20_000, deadline=None, suppress_health_check=list(HealthCheck), database=None
)
def test_whatever_the_text_every_span_is_in_it_and_it_is_kept(text):
    # A mark of byte order that opens a text says how it is encoded, and is none of its words.
    text = text.lstrip("\ufeff")
    story = onrecord.read_text(text, published="2022-05-24")
    assert_sound(story)
    if text.replace("\ufeff", "").strip():
        assert story.article is not None
        assert story.article.text == text
