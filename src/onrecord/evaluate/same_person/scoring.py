"""Answers to the pairs → precision, recall and F1 with their intervals, by origin.

A pair counts as found where the verdict is "same" or "maybe": what is joined unasked and what is
put before a person. The stricter line beside it counts only what is joined unasked.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from onrecord.evaluate.measures import draws, middle, rates
from onrecord.evaluate.same_person.table import Pair
from onrecord.link.people.comparing import compare
from onrecord.link.people.evidence import Match, Verdict

SAMPLES = 1000


@dataclass(frozen=True, slots=True)
class Answer:
    """A pair, and what was made of it."""

    pair: Pair
    match: Match

    @property
    def found(self) -> bool:
        return self.match.verdict != Verdict.DIFFERENT

    @property
    def certain(self) -> bool:
        return self.match.verdict == Verdict.SAME

    @property
    def right(self) -> bool:
        return self.found == self.pair.same


def answers(pairs: Iterable[Pair]) -> list[Answer]:
    return [Answer(pair, compare(pair.one, pair.other)) for pair in pairs]


Counted = tuple[int, int, int]  # found rightly, found, to be found
Measure = Callable[[Answer], bool]


def scores(answered: Sequence[Answer], measure: Measure) -> dict[str, float]:
    """Precision, recall and F1."""
    return _rates([_counted(answer, measure) for answer in answered])


def f1_interval(answered: Sequence[Answer], measure: Measure) -> tuple[float, float]:
    """The middle 95 % of F1 over the pairs drawn anew."""
    counted = [_counted(answer, measure) for answer in answered]
    return middle(
        _rates([counted[i] for i in drawn])["f1"] for drawn in draws(len(counted), SAMPLES)
    )


def _counted(answer: Answer, measure: Measure) -> Counted:
    yes = measure(answer)
    return (yes and answer.pair.same, yes, answer.pair.same)


def _rates(counted: Sequence[Counted]) -> dict[str, float]:
    right, all_found, to_find = (sum(column) for column in zip(*counted, strict=True))
    return rates(right, all_found, right, to_find)


def report(answered: Sequence[Answer], failures: bool = False) -> Iterator[str]:
    """The scores of some pairs, of each origin, and the pairs gone wrong."""
    yield from _lines("all", answered)
    origins = dict.fromkeys(answer.pair.origin for answer in answered)
    for origin in origins if len(origins) > 1 else ():
        yield from _lines(origin, [a for a in answered if a.pair.origin == origin])
    for answer in answered if failures else ():
        if not answer.right:
            yield _failure(answer)


def _lines(name: str, answered: Sequence[Answer]) -> Iterator[str]:
    same = sum(answer.pair.same for answer in answered)
    yield f"{name}: {len(answered)} pairs, {same} of them one's"
    for label, measure in (("found", found), ("certain", certain)):
        told = scores(answered, measure)
        low, high = f1_interval(answered, measure)
        yield (
            f"  {label:8} P {told['p']:6.1%}  R {told['r']:6.1%}"
            f"  F1 {told['f1']:6.1%}  ({low:.1%} to {high:.1%})"
        )


def found(answer: Answer) -> bool:
    return answer.found


def certain(answer: Answer) -> bool:
    return answer.certain


def _failure(answer: Answer) -> str:
    truth = "same" if answer.pair.same else "differ"
    told = "; ".join(answer.match.reasons)
    return (
        f"  {truth}, but {answer.match.verdict} ({answer.match.score:.2f}): {answer.pair}: {told}"
    )
