import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.laid_out import sheet
from onrecord.article import Span
from onrecord.extract.tagged.plain import plain

# A text, as it is read, and the state of each character: . outside, ( opens, i inside, ) closes,
# c of a quotation that a paragraph leaves open or goes on with, n of a nested one.
READ = {
    "curly": ("“Go,” he said.", '"Go," he said.', "(iii)........."),
    "straight": ('"Go," he said.', '"Go," he said.', "(iii)........."),
    "single": ("‘Go,’ he said.", '"Go," he said.', "(iii)........."),
    "guillemets": ("«Go», he said.", '"Go", he said.', "(ii).........."),
    "guillemets with spaces": ("« Go », he said.", '" Go ", he said.', "(iiii).........."),
    "low and high": ("„Go“, he said.", '"Go", he said.', "(ii).........."),
    "typewriter": ("''Go,'' he said.", '" Go," he said.', "((iii))........."),
    "apostrophes": ("They don’t, the voters’ men.", "They don't, the voters' men.", "." * 28),
    "a mark alone": ("He said ” so.", 'He said " so.', "." * 13),
    "nested": ("“A ‘b’ c.”", '"A "b" c."', "(iinnniii)"),
    "a deeper one": ("“A ‘b “c” d’ e.”", '"A "b "c" d" e."', "(iinnnnnnnnniii)"),
    "left open and gone on with": ("“A.\n“B.” C.", '"A.\n"B." C.', "(cc.(cc)..."),
    "half a character": ("A \ud800 b", "A \ufffd b", "....."),
}
SIGNS = ".(i)cn"


def drawn(text: str, stretch: Span | None = None) -> tuple[str, str]:
    laid = sheet(text)
    read, states = plain(text, laid.quotations, stretch or Span(0, len(text)))
    assert states[-1] == 0
    return read, "".join(SIGNS[state] for state in states[:-1].tolist())


@pytest.mark.parametrize(("text", "read", "states"), READ.values(), ids=READ)
def test_how_a_text_is_read(text: str, read: str, states: str) -> None:
    assert len(read) == len(text) or "''" in text
    assert drawn(text) == (read.replace('" Go," he', '" Go,"  he'), states)


@pytest.mark.parametrize("start", range(6))
def test_a_stretch_reads_as_it_does_within_the_whole(start: int) -> None:
    text = "“A ‘b’ c.” D.\n“E “f” g, he said.\n‘H’ i."
    read, states = drawn(text)
    for end in range(start + 1, len(text) + 1):
        part = drawn(text, Span(start, end))
        assert part == (read[start:end], states[start:end])


@given(st.text(st.sampled_from("ab .,\n\u2028“”‘’'\"«»„‹›`´é\u0301😀\ud800")))
def test_each_character_stays_where_it_is(text: str) -> None:
    if not text:
        return
    read, states = drawn(text)
    assert len(read) == len(states) == len(text)
    kept = [a == b for a, b in zip(text, read, strict=True) if a.isalnum() or a.isspace()]
    assert all(kept)
