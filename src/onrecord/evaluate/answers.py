"""Each gold attribution beside the prediction that answers it, paired as the scores pair them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from onrecord.evaluate.matching import agree, match
from onrecord.evaluate.parts import Measured, Page, Parts
from onrecord.evaluate.tally import GoldDocument, is_set_aside


@dataclass(frozen=True, slots=True)
class Unit:
    """What counts as one: an attribution or, where contents are cut, one of its fragments."""

    parts: Parts
    measured: Measured


@dataclass(frozen=True, slots=True)
class Answer:
    """A gold attribution and the prediction whose content matches it, if there is one."""

    gold: Unit
    found: Unit | None

    @property
    def right(self) -> bool:
        """Whether it is found in full: its content matches and its source overlaps."""
        return self.found is not None and agree(
            self.gold.measured.source, self.found.measured.source
        )


@dataclass(frozen=True, slots=True)
class Answers:
    """A document's gold with its answers, in the gold's order, and every prediction that counts."""

    document: GoldDocument
    answers: tuple[Answer, ...]
    predicted: tuple[Unit, ...]
    spurious: tuple[Unit, ...]  # those of the predicted that answer no gold


def answers(document: GoldDocument, predictions: Sequence[Parts], *, cut: bool = False) -> Answers:
    """Pairs the gold of one document with its predictions."""
    page = Page.of(document.text)
    gold = _units(page, document.gold, cut)
    discarded = page.tokens.within(document.discard)
    predicted = [
        unit
        for unit in _units(page, predictions, cut)
        if not is_set_aside(unit.measured, discarded)
    ]
    pairs = dict(match([u.measured for u in gold], [u.measured for u in predicted]))
    answered = set(pairs.values())
    return Answers(
        document=document,
        answers=tuple(
            Answer(unit, predicted[pairs[i]] if i in pairs else None) for i, unit in enumerate(gold)
        ),
        predicted=tuple(predicted),
        spurious=tuple(u for j, u in enumerate(predicted) if j not in answered),
    )


def _units(page: Page, attributions: Iterable[Parts], cut: bool) -> list[Unit]:
    return [
        Unit(Parts(m.fragments, parts.source, parts.cue) if cut else parts, m)
        for parts in attributions
        for m in page.measured([parts], cut=cut)
    ]
