import numpy as np
import pytest

from onrecord.extract.tagged.parting import may_part, parted
from onrecord.extract.tagged.pieces import Pieces

# Each piece of two contents with the cue it would choose, a or b, in capitals where it is sure, and
# "|" where a sentence ends; below it the cue that each is given.
PARTED = {
    "of one mind": ("AaaA AA", "aaaa aa"),
    "no break, no parting": ("AAAB BB", "aaaa bb"),
    "two sure sentences": ("AAA|BBB BB", "aaa|bbb bb"),
    "one that is hardly sure": ("AAA|b BB", "aaa|a bb"),
    "back again": ("AAA|BBBB|AAA BB", "aaa|bbbb|aaa bb"),
    "back again after a doubt": ("AAA|b|AAA BB", "aaa|a|aaa bb"),
    "a break at each piece": ("A|A|A|B|B|B A", "a|a|a|b|b|b a"),
    "both parted": ("AAA|BBB BBB|AAA", "aaa|bbb bbb|aaa"),
}


def ask(case: str, switch: float = 3.0) -> str:
    sure = {"A": (-0.1, -2.4), "B": (-2.4, -0.1), "a": (-0.5, -0.9), "b": (-0.9, -0.5)}
    likely = np.array([sure[sign] for sign in case if sign not in "| "], np.float32)
    breaks, contents, start = [False], [], 0
    for content in case.split(" "):
        # A piece lies between two contents.
        length = len(content.replace("|", ""))
        contents.append((start, start + length))
        breaks += [False] * (start + length + 1 - len(breaks))
        at = start
        for sign in content:
            breaks[at] |= sign == "|"
            at += sign != "|"
        breaks.append(False)
        start += length + 1
    told = [" "] * start
    for part in parted(np.array(contents), likely, np.array(breaks), switch):
        first, last = part.piece
        told[first:last] = "ab"[part.choice] * (last - first)
    signs = iter("".join(told[s:e]) for s, e in contents)
    words = [iter(next(signs)) for _ in contents]
    return " ".join(
        "".join("|" if sign == "|" else next(word) for sign in content)
        for content, word in zip(case.split(" "), words, strict=True)
    )


@pytest.mark.parametrize(("case", "expected"), PARTED.values(), ids=PARTED)
def test_where_a_content_is_parted(case: str, expected: str) -> None:
    assert ask(case) == expected


def test_parting_costs() -> None:
    assert ask("AAA|BBB A", switch=100) in ("aaa|aaa a", "bbb|bbb a")
    assert ask("A|b A", switch=0) == "a|b a"


def test_a_part_has_the_mean_chance_of_its_pieces() -> None:
    likely = np.log(np.array([[0.9, 0.1], [0.4, 0.6], [0.5, 0.5]], np.float32))
    (first, second) = parted(np.array([(2, 4), (7, 8)]), likely, np.zeros(9, np.bool_), switch=3.0)
    assert (first.piece, first.choice) == ((2, 4), 0)
    assert first.chance == pytest.approx((np.log(0.9) + np.log(0.4)) / 2)
    assert (second.piece, second.choice) == ((7, 8), 0)


def test_sentences_quotations_and_paragraphs_end() -> None:
    marks = [0, 1, 2, 3, 0, 0, 0, 1, 2]
    stops = [0, 0, 0, 0, 0, 1, 1, 1, 1]
    paragraphs = [0, 0, 0, 0, 0, 0, 1, 1, 1]
    none = np.zeros(len(marks), np.int32)
    told = Pieces(none, none, none, np.array(marks), none, np.array(paragraphs), np.array(stops))
    assert np.flatnonzero(may_part(told)).tolist() == [1, 4, 5, 6, 7]
