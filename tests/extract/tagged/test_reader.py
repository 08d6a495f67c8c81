import gc
import time

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extract.laid_out import sheet
from onrecord.article import Span
from onrecord.extract.tagged.reader import Guess, read, tell
from onrecord.models import Model, available, load

STORY = """GENEVA — The old bridge over the Arve is safe, the city’s engineer said on Monday.

“We have measured every pillar,” Ana Reyes told reporters. “Nothing has moved since May.”

Her deputy, Tom Lee, wrote in a letter to residents that lorries would stay banned until spring.

The union called the report “a joke.” It did not say why.
"""
LEARNED = pytest.mark.skipif(not available(), reason="no model is in this checkout")


class Session:
    """A graph for tests: a cue is "said", its source the word before, its content what follows."""

    def run(self, _: object, given: dict[str, np.ndarray]) -> list[np.ndarray]:
        ids = given["ids"][0]
        said = ids == SAID
        tags = np.zeros((len(ids), 7), np.float32)
        tags[:, 0] = 1
        tags[said, 3] = 9
        tags[:-1][said[1:], 1] = 9
        after = np.flatnonzero(np.append(False, said[:-1]))
        tags[after, 5] = 9
        tags[after[after + 1 < len(ids)] + 1, 6] = 9
        links = np.zeros((len(ids), 9), np.float32)
        links[:, 8] = -9
        vectors = links[:, :8]
        names = np.zeros((len(ids), 11), np.float32)
        return [out[None] for out in (tags, names, links, vectors, links, vectors)]


SAID = 2056  # of the vocabulary
APART = [[-0.5 * n for n in range(17)] * 2 + [0.0] * 25] * 2  # the nearer, the likelier
SETTINGS = {
    "transitions": np.zeros((7, 7)).tolist(),
    "prior": 0.25,
    "apart": APART,
    "window": 192,
    "switch": 3.0,
    "no_cue": 0.0,
    "no_source": 0.0,
}
HAND_MADE = Model("hand-made", "0" * 64, SETTINGS, Session())  # type: ignore[arg-type]


def told(text: str, model: Model = HAND_MADE) -> list[str]:
    """Each guess as its source, cue and content: Reyes | said | it is"""
    return [
        " | ".join(
            " + ".join(text[s.start : s.end] for s in spans)
            for spans in (guess.source, (guess.cue,), guess.content)
        )
        for guess in read(sheet(text), model).guesses
    ]


def spans_of(guess: Guess) -> list[Span]:
    return [*guess.content, guess.cue, *guess.source]


# A text, and what a reader of the words around "said" finds in it.
FOUND = {
    "plain": ("Reyes said it is safe.", ["Reyes | said | it is"]),
    "an accent of its own": (
        "Jose\u0301 said it cafe\u0301.", ["Jose\u0301 | said | it cafe\u0301"]
    ),
    "an accent in the letter": ("José said le café.", ["José | said | le café"]),
    "emoji before": ("😀😀 Reyes said it is.", ["Reyes | said | it is"]),
    "a letter that is two in small": ("İİ Lee said İt is.", ["Lee | said | İt is"]),
    "ligature and ß": ("ﬁ Groß said ﬁn ß.", ["ß | said | ﬁn"]),
    "zero width": ("\u200bLee\u200b said \u200bit is.", ["Lee | said | it is"]),
    "NUL": ("\x00Lee said\x00 it\x00 is", ["Lee | said | it\x00 is"]),
    "half a character": ("\ud800 Lee said it \udfff is", ["Lee | said | it \udfff is"]),
    "Windows lines": ("It.\r\n\r\nLee said it is.\r\n", ["Lee | said | it is"]),
    "tabs": ("\tLee\tsaid\tit\tis", ["Lee | said | it\tis"]),
    "no content": ("Lee said", []),
    "nothing": ("", []),
}  # fmt: skip


@pytest.mark.parametrize("case", FOUND)
def test_parts_stand_on_their_characters(case: str) -> None:
    text, expected = FOUND[case]
    assert told(text) == expected


def test_a_paragraphs_marker_is_no_part_of_a_span() -> None:
    """The marker after "said" is tagged as content by this graph, and the word after it."""
    assert told("Lee said\n\nit is") == ["Lee | said | it"]
    assert told("It is\nsaid no one so") == [" | said | no one"]


def test_a_long_text_is_read_in_stretches_and_each_finds_its_own() -> None:
    text = "Reyes said it is safe.\nIt rained all day.\n" * 2000
    assert told(text) == ["Reyes | said | it is"] * 2000
    assert len(list(tell(sheet(text), HAND_MADE))) > 1


def test_time_grows_with_the_length() -> None:
    def seconds(lines: int) -> float:
        laid = sheet("Reyes said it is safe, and “so” it is.\n" * lines)
        gc.collect()
        start = time.process_time()
        read(laid, HAND_MADE)
        return time.process_time() - start

    short, long = seconds(2_000), seconds(8_000)
    assert long < 8 * short


HOSTILE = {
    "no space": "a" * 2**20,
    "marks": "“”" * 2**16,
    "opening marks": "“" * 2**17,
    "quotations in one paragraph": "“Lee said it.” " * 2**14,
    "lines": "a\n" * 2**16,
    "cues": "said " * 2**15,
    "attributions": "Lee said it is " * 2**14,
    "accents": "\u0301" * 2**17,
}


@pytest.mark.parametrize("case", HOSTILE)
def test_time_for_texts_that_no_newsroom_sends(case: str) -> None:
    laid = sheet(HOSTILE[case])
    start = time.process_time()
    for guess in read(laid, HAND_MADE).guesses:
        assert all(0 <= s.start < s.end <= len(laid.text) for s in spans_of(guess))
    assert time.process_time() - start < 10


WORDS = ["said", "Lee", "it", " ", "\n", "“", "”", "'", ".", "İ", "e\u0301", "\x00", "😀", "\ud800"]


@given(st.lists(st.sampled_from(WORDS)).map("".join))
def test_whatever_the_text_spans_lie_within_it(text: str) -> None:
    for guess in read(sheet(text), HAND_MADE).guesses:
        assert all(0 <= s.start < s.end <= len(text) for s in spans_of(guess))
        assert guess.content


@LEARNED
def test_the_same_text_has_the_same_record_on_any_number_of_threads() -> None:
    text = STORY * 8
    one, again, two = (read(sheet(text), m) for m in (MODEL(1), MODEL(1), MODEL(2)))
    assert one.guesses
    assert one == again == two


def MODEL(threads: int) -> Model:  # noqa: N802
    load.cache_clear()
    return load(available()[0], threads)


STYLES = {"straight": '""', "single": "‘’", "guillemets": "«»", "low and high": "„“"}


@LEARNED
@pytest.mark.parametrize("style", STYLES)
def test_the_style_of_marks_changes_nothing(style: str) -> None:
    text = STORY.translate({ord("“"): STYLES[style][0], ord("”"): STYLES[style][1]})
    assert read(sheet(text), load(available()[0])) == read(sheet(STORY), load(available()[0]))


@LEARNED
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=200))
def test_the_shipped_reader_reads_whatever_the_text(text: str) -> None:
    for guess in read(sheet(text), load(available()[0])).guesses:
        assert all(0 <= s.start < s.end <= len(text) for s in spans_of(guess))
