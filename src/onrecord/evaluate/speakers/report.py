"""Judgements of speakers → the shares that are right, and how far two rounds agree.

round 1: answered 190 of 200, 95.0 % …; right 165 of 190, 86.8 % … of those answered
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from onrecord.evaluate.judged.shares import kappa, share
from onrecord.evaluate.speakers.lines import Judged

OUT = ("nobody", "?")  # verdicts that are in no share

Rounds = Mapping[int, Sequence[Judged]]


def report(rounds: Rounds) -> Iterator[str]:
    """The rows of the report."""
    if not rounds:
        yield "no speakers are judged yet"
    for number, judged in sorted(rounds.items()):
        yield from of_round(number, judged)
    for a, b in pairwise(sorted(rounds)):
        yield agreement(a, b, rounds)


def of_round(number: int, judged: Sequence[Judged]) -> Iterator[str]:
    """The shares of one round: answered, right of those answered, and the verdicts counted."""
    counted = [j for j in judged if j.verdict not in OUT]
    answered = [j for j in counted if j.spoken.answered]
    documents = len({j.spoken.line.article for j in judged})
    models = ", ".join(sorted({j.spoken.line.model for j in judged}))
    yield f"Speakers, round {number}: {len(judged)} lines of {documents} documents by {models}"
    yield f"  answered {share([j.spoken.answered for j in counted])}"
    yield f"  right    {share([j.verdict == 'ok' for j in answered])} of those answered"
    silent = [j for j in counted if not j.spoken.answered]
    if silent:
        yield f"  rightly unanswered {share([j.verdict == 'ok' for j in silent])}"
    verdicts = Counter(j.verdict for j in judged)
    yield "  verdicts: " + ", ".join(f"{word} {n}" for word, n in sorted(verdicts.items()))


def agreement(a: int, b: int, rounds: Rounds) -> str:
    """How far two rounds give a line the same verdict."""
    second = {j.spoken.line.key: j.verdict for j in rounds[b]}
    pairs = [
        (j.verdict, second[j.spoken.line.key]) for j in rounds[a] if j.spoken.line.key in second
    ]
    chance = kappa(pairs)
    told = "none: one answer throughout" if chance is None else f"{chance:.2f}"
    return (
        f"Agreement of rounds {a} and {b}: same {share([x == y for x, y in pairs])}; kappa {told}"
    )
