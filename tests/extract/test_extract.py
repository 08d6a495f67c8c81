import time
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import marked
from onrecord.article import Article, Original, Post, Span
from onrecord.attribution import Attribution, Kind
from onrecord.extract import MAX_CHARACTERS, extract
from onrecord.extract.rules.reported import find_reported
from onrecord.extract.rules.unserved import find_quotations_alone
from onrecord.extract.sheet import Sheet, lay_out


def article(text: str, posts: tuple[Post, ...] = (), language: str | None = None) -> Article:
    return Article(text=text, original=Original(b"", "text/plain"), posts=posts, language=language)


def found_by(page: Article) -> list[str]:
    return [found.found_by for found in extract(page).attributions]


def test_lines_come_in_the_order_of_their_words_whichever_finder_found_them():
    page = marked.read("Bo called it “a gift.” All rents rose, according to Bo. “Go,” said Bo.")
    assert found_by(page) == ["described", "according", "reported"]


def test_what_two_finders_find_is_kept_once(monkeypatch):
    monkeypatch.setattr("onrecord.extract.FINDERS", (find_reported, find_quotations_alone))
    both = marked.read("“It is safe for us all,” she said.")
    assert found_by(both) == ["reported"]
    alone = marked.read("She said it was safe. He left. “Nobody knows for how long.”")
    assert found_by(alone) == ["reported", "quotations_alone"]


def test_words_in_marks_within_words_in_marks_are_lines_of_their_own():
    text = (
        "[1.content:“[2.source:He] [2.cue:told] [2.addressee:me]: [2.content:‘Leave the keys.’]"
        " So I left,”] [1.cue:said] [1.source:Ana Lee]."
    )
    page = marked.read(text)
    assert marked.write_all(page, extract(page).attributions) == text


# ── posts ──

TWEET = "The town asks: “Where is the money?” Ana Reyes said.\n— Bo Lee (@bolee) May 1\nHe left."
POST = Post(spans=(Span(0, 52),), author="Bo Lee", author_span=Span(55, 61))


def test_a_post_is_a_line_and_so_is_what_is_said_in_it():
    post, within = extract(article(TWEET, (POST,))).attributions
    assert (post.kind, post.found_by, post.post) == (Kind.POST, "posts", 0)
    assert (within.kind, within.found_by, within.post) == (Kind.DIRECT, "reported", 0)


def test_a_line_has_the_number_of_the_post_that_it_stands_in():
    text = "“Go,” said Bo.\n“Stay,” said Ana."
    second = Post(spans=(Span(15, 32),))
    first, post, within = extract(article(text, (second,))).attributions
    assert (first.post, post.post, within.post) == (None, 0, 0)


# ── what cannot be read ──


def test_a_language_that_is_not_served_gets_what_marks_make_certain():
    text = "La maire a dit : « Le pont est sûr et il le restera »."
    assert found_by(article(text, language="fr")) == ["quotations_alone"]
    assert found_by(article("She said that it was safe.", language="fr")) == []
    assert found_by(article("She said that it was safe.", language="en")) == ["reported"]
    assert found_by(article("She said that it was safe.")) == ["reported"]


def test_a_text_too_long_for_a_story_is_a_problem():
    reading = extract(article("a " * (MAX_CHARACTERS // 2 + 1)))
    assert (reading.attributions, reading.refused) == ((), True)
    (problem,) = reading.problems
    assert problem.stage == "extract"
    assert problem.message.startswith("the text has 3,000,002 characters")


def test_marks_that_had_to_be_mended_are_one_problem_that_names_the_first_places():
    reading = extract(
        article("She said, “It is safe.\n\nHe left. “Go\n\nNo. “Go\n\nNo. “Go\n\nNo.")
    )
    (problem,) = reading.problems
    assert problem.stage == "extract"
    places = "10 (never closed; read to the paragraph's end), 33 (never closed"
    assert places in problem.message
    assert " and 1 more; " in problem.message
    assert extract(article("She said, “It is safe.”")).problems == ()


# ── whatever the text ──

PIECES = st.sampled_from(
    [
        *"“”‘’\"'«»—–:;,.?!()",
        *("\n\n", "\n", "\xa0", "\u200b", "e\u0301", "👩\u200d🚒 ", "''"),
        *("Ana Reyes ", "Ms. Lee ", "she ", "The report ", "officials ", "who ", "the ferry "),
        *("said ", "told reporters ", "according to ", "added that ", "did not say ", "called "),
        *("asked whether ", "urged ", "to resign ", "adding ", "and ", "but ", "that ", "Q: "),
        *("wrote in a letter to ", "tweeted: ", "on Monday ", "“It is safe,” ", '"No." '),
        *("the ‘bridge’ ", "\nREYES: ", "It’s 6'2\" tall. ", "which leaks, "),
    ]
)


@given(st.lists(PIECES, max_size=24).map("".join))
@settings(max_examples=3_000, deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_the_text_each_line_is_of_its_words(text):
    page = article(text)
    attributions = extract(page).attributions
    sheet = lay_out(page)
    for found in attributions:
        assert_in_order(page, found)
        assert_kind(sheet, found)
    assert list(attributions) == sorted(
        attributions, key=lambda found: (found.content, found.cue, found.found_by)
    )
    # A cue reports once, but for speeches of several paragraphs, a line each (by_paragraph.py).
    lines = [text.count("\n", 0, found.content[0].start) for found in attributions]
    cues = [(n, span) for n, found in zip(lines, attributions, strict=True) for span in found.cue]
    assert len(cues) == len(set(cues))


def assert_in_order(page: Article, found: Attribution) -> None:
    """Its parts are of the text, each in order, and the cue is none of what is said."""
    assert found.content
    for part in (found.content, found.cue, found.source):
        assert all(page[span].strip() for span in part)
        for earlier, later in pairwise(part):
            assert earlier.end <= later.start
    assert not any(cue.overlaps(words) for cue in found.cue for words in found.content)


def assert_kind(sheet: Sheet, found: Attribution) -> None:
    """Its kind is what its marks make it; the turns of a transcript are direct without marks."""
    quoted = any(sheet.quotations_in(span) for span in found.content)
    if found.found_by == "reported":
        assert quoted == (found.kind in {Kind.DIRECT, Kind.MIXED})
    elif found.kind == Kind.INDIRECT:
        assert not quoted


# ── time ──

ENDLESS = {
    "capitals": "ANA REYES ",
    "opening marks": "“",
    "a report": ", he said",
    "brackets": "(",
    "commas": ", ",
    "marks within marks": "“‘a",
    "according": ", according to X",
    "labels": '"Ana: hi\n',
    "reports without a stop": "she said that he told Bo ",
    "paragraphs left open": "“It is safe.\n\n",
    "quotations alone": "“It is safe.” ",
    "relative clauses": "who knows the man ",
    "bare cues": "claims ",
}


@pytest.mark.parametrize("piece", ENDLESS.values(), ids=ENDLESS)
def test_twice_the_length_takes_less_than_thrice_the_time(piece):
    def seconds(length: int) -> float:
        page = article(piece * (length // len(piece)))
        start = time.process_time()
        extract(page)
        return time.process_time() - start

    once = min(seconds(20_000) for _ in range(3))
    assert min(seconds(40_000) for _ in range(3)) < 3 * once + 0.05
