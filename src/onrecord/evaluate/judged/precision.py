"""Judgements → how many lines are right, by kind, question and fault; how far two rounds agree."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from onrecord.attribution import Kind
from onrecord.evaluate.judged.labels import LABELS, QUESTIONS
from onrecord.evaluate.judged.lines import Judgement
from onrecord.evaluate.judged.shares import Share, kappa, share

ALL = "all"


@dataclass(frozen=True, slots=True)
class Precision:
    """Of the lines of a kind, the shares that are right: in all, and in each question."""

    kind: str
    right: Share
    by_question: dict[str, Share]
    unsure: int  # lines that the judge could not tell; in no share


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far two rounds give a line the same answer."""

    question: str
    same: Share
    kappa: float | None


def precision(judgements: Iterable[Judgement]) -> list[Precision]:
    """By kind as the reader told it, and over all; kinds without a line are left out."""
    judged = [j for j in judgements if not j.missed]
    by_kind = {kind.value: [j for j in judged if j.line.kind is kind] for kind in Kind}
    return [_of_kind(name, some) for name, some in {ALL: judged, **by_kind}.items() if some]


def _of_kind(name: str, judged: Sequence[Judgement]) -> Precision:
    decided = [j for j in judged if j.decided]
    return Precision(
        kind=name,
        right=share([j.right for j in decided]),
        by_question={q: share([q not in j.faults for j in decided]) for q in QUESTIONS},
        unsure=len(judged) - len(decided),
    )


def by_label(judgements: Iterable[Judgement]) -> dict[str, Counter[str]]:
    """How many lines of each kind have each label, the most frequent label first."""
    found: dict[str, Counter[str]] = {}
    for judgement in judgements:
        for label in judgement.labels:
            name = label.partition("=")[0]
            if name in LABELS:
                found.setdefault(name, Counter())[judgement.line.kind.value] += 1
    return dict(sorted(found.items(), key=lambda item: (-item[1].total(), item[0])))


def agreement(first: Iterable[Judgement], second: Iterable[Judgement]) -> list[Agreement]:
    """Over the lines that both rounds decided: right or not, then question by question."""
    of_second = {j.line.key: j for j in second if j.decided and not j.missed}
    pairs = [
        (j, of_second[j.line.key])
        for j in first
        if j.decided and not j.missed and j.line.key in of_second
    ]
    answers = {"right": [(a.right, b.right) for a, b in pairs]}
    for question in QUESTIONS:
        answers[question] = [(question in a.faults, question in b.faults) for a, b in pairs]
    return [
        Agreement(question, share([a == b for a, b in some]), kappa(some))
        for question, some in answers.items()
    ]


def precision_lines(rows: Iterable[Precision]) -> Iterator[str]:
    """The shares as text, a row a kind."""
    for row in rows:
        asked = ", ".join(f"{q} {100 * s.value:.1f}" for q, s in row.by_question.items())
        unsure = f"; {row.unsure} could not be told" if row.unsure else ""
        yield f"{row.kind:<9} right {row.right}; {asked}{unsure}"


def label_lines(labels: dict[str, Counter[str]]) -> Iterator[str]:
    """The faults as text, a row a label."""
    for name, counts in labels.items():
        kinds = ", ".join(f"{kind} {n}" for kind, n in sorted(counts.items()))
        yield f"{name:<9} {counts.total():>4}  ({kinds}): {LABELS[name].meaning}"


def agreement_lines(rows: Iterable[Agreement]) -> Iterator[str]:
    """Agreement as text, a row a question."""
    for row in rows:
        told = "none: one answer throughout" if row.kappa is None else f"{row.kappa:.2f}"
        yield f"{row.question:<9} same {row.same}; kappa {told}"
