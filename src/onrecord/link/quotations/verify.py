"""Words that somebody is said to have said → whether the record has them, and how they differ.

    record: Reyes: "We will not sell the bridge. Not this year."
    We will not sell the bridge            verbatim: a whole sentence of it
    not sell the bridge                    trimmed: a stretch of it
    We will … sell the bridge              altered, and "not" is left out
    Lee: We will not sell the bridge.      someone_else
    We must sell it all at once            not_on_record, with what comes nearest

The caller brings the candidates, found by fingerprints or by a search. "Not on record" says that
the record has no such words, never that nobody said them.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from onrecord.link.quotations.diff import Change, Part, Step, parts_of, steps
from onrecord.link.quotations.names import may_be_one
from onrecord.link.quotations.turning import turns, turns_within
from onrecord.link.quotations.wording import PLAIN_WEIGHT, Wording, wording_of
from onrecord.link.quotations.words import words_of


class Finding(StrEnum):
    """What the record says of a claimed quotation."""

    VERBATIM = "verbatim"  # the whole of a statement, or whole sentences of it
    TRIMMED = "trimmed"  # words are left out, none is changed
    ALTERED = "altered"  # words are changed or put in, or a "not" or its like is left out within
    SOMEONE_ELSE = "someone_else"  # the words are there, by another speaker
    NOT_ON_RECORD = "not_on_record"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A statement of the record that may be the one, or the text around where none is."""

    id: str
    text: str
    speakers: tuple[str, ...] = ()  # the names of who said it; empty where nobody knows
    article: str = ""  # statements of one article and speaker are also read as one, in their order
    start: int = 0  # where the statement stands in it
    around: str = ""  # the text that it stands in, the reporter's words too


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found, in which statements, and what differs."""

    finding: Finding
    statements: tuple[str, ...]  # ids; for "not on record", what comes nearest
    text: str | None  # the words on record that the diff compares with
    diff: tuple[Part, ...]  # from the record's words to the claimed ones
    score: float  # the share of the claimed words that are on record in that place
    because: tuple[str, ...]


_ENOUGH = 0.6  # of the claimed words, by weight
_EVIDENCE = 1.0  # of words in a row, without which a likeness is chance
_LONGEST_RUN = 3  # statements of one article that are read as one
_SENTENCE_ENDS = ".!?…"
_ORDER = (Finding.VERBATIM, Finding.TRIMMED, Finding.ALTERED, Finding.NOT_ON_RECORD)
_UNNAMED = "the record names no speaker for these words"


@dataclass(frozen=True, slots=True)
class _Match:
    """A claim set against one place of the record."""

    finding: Finding
    read: Candidate  # or several, read as one
    ids: tuple[str, ...]
    record: Wording
    score: float
    theirs: bool  # whether it is by the speaker that was asked for, or may be

    @property
    def rank(self) -> tuple[int, float, int, tuple[str, ...]]:
        return _ORDER.index(self.finding), -self.score, len(self.ids), self.ids


def verify(words: str, candidates: Iterable[Candidate], speaker: str | None = None) -> Verdict:
    """Whether the words are on record among the candidates, and by that speaker."""
    claim = wording_of(words)
    candidates = sorted(candidates, key=lambda one: (one.article, one.start, one.id))
    if not claim.folded:
        return Verdict(Finding.NOT_ON_RECORD, (), None, (), 0.0, ("there are no words to find",))
    matches = [_match(claim, run, speaker) for run in _readings(candidates)]
    if not matches:
        return Verdict(Finding.NOT_ON_RECORD, (), None, (), 0.0, ("nothing on record is like it",))
    best = min(matches, key=lambda match: match.rank)
    theirs = min((m for m in matches if m.theirs), key=lambda match: match.rank, default=best)
    if best.finding is Finding.NOT_ON_RECORD:
        return _not_found(claim, best, candidates)
    if not theirs.theirs or theirs.finding is Finding.NOT_ON_RECORD:
        return _verdict(claim, best, Finding.SOMEONE_ELSE, speaker)
    return _verdict(claim, theirs, theirs.finding, speaker)


def _readings(candidates: Sequence[Candidate]) -> Iterator[tuple[Candidate, ...]]:
    """Each candidate alone, and neighbours in an article that the same person said, as one."""
    for at, first in enumerate(candidates):
        yield (first,)
        run = [first]
        for following in candidates[at + 1 : at + _LONGEST_RUN]:
            one = first.article and first.article == following.article
            if not one or first.speakers != following.speakers:
                break
            run.append(following)
            yield tuple(run)


def _match(claim: Wording, run: tuple[Candidate, ...], speaker: str | None) -> _Match:
    record = wording_of(" ".join(one.text for one in run))
    way = steps(record.folded, claim.folded)
    finding, score = _found(claim, record, way)
    names = run[0].speakers
    theirs = not speaker or not names or any(may_be_one(name, speaker) for name in names)
    return _Match(finding, run[0], tuple(one.id for one in run), record, score, theirs)


def _found(claim: Wording, record: Wording, way: Sequence[Step]) -> tuple[Finding, float]:
    kept = [step for step in way if step.change is Change.KEPT]
    weights = [sum(claim.weights[step.other_start : step.other_end]) for step in kept]
    other = [step for step in way if step.change is not Change.KEPT and not _editorial(claim, step)]
    added = [step for step in other if step.other_start < step.other_end]
    loose = sum(sum(claim.weights[step.other_start : step.other_end]) for step in added)
    score = sum(weights) / max(PLAIN_WEIGHT, sum(weights) + loose)
    evidence = sum(max(0.0, weight - 1) for weight in weights)
    # Single words picked from all over a speech are no quotation of it.
    scattered = len(kept) > max(1, len(claim.folded) // 3)
    if not added and len(kept) == 1:
        return _unchanged(record, kept[0]), 1.0
    if score < _ENOUGH or evidence < _EVIDENCE or scattered:
        return Finding.NOT_ON_RECORD, score
    altered = added or turns_within(record, claim)
    return (Finding.ALTERED if altered else Finding.TRIMMED), score


def _unchanged(record: Wording, kept: Step) -> Finding:
    """Verbatim where the stretch begins and ends as sentences of the record do."""
    before = record.text[: record.words[kept.start].start].rstrip("\"'“”‘’ ([")
    after = record.text[record.words[kept.end - 1].end :].lstrip("\"'“”‘’ )],")
    whole = not before or before[-1] in _SENTENCE_ENDS
    ended = not after or after[0] in _SENTENCE_ENDS
    return Finding.VERBATIM if whole and ended else Finding.TRIMMED


def _editorial(claim: Wording, step: Step) -> bool:
    """Whether what the claim has in this place is all within its brackets."""
    words = claim.words[step.other_start : step.other_end]
    return bool(words) and all(word.bracketed for word in words)


def _verdict(claim: Wording, match: _Match, finding: Finding, speaker: str | None) -> Verdict:
    because = [f"{100 * match.score:.0f} % of the words are on record"]
    if finding is Finding.SOMEONE_ELSE:
        because = [f"{match.finding} on record, said by {', '.join(match.read.speakers)}"]
    elif speaker and not match.read.speakers:
        because.append(_UNNAMED)
    if len(match.ids) > 1:
        because.append(f"they stand in {len(match.ids)} statements, one after the other")
    if match.finding is not Finding.VERBATIM:
        because += turns(match.record, claim)
    return _as_verdict(claim, match, finding, because)


def _not_found(claim: Wording, match: _Match, candidates: Iterable[Candidate]) -> Verdict:
    """Not on record; told apart from words that an article has, but as nobody's."""
    for one in candidates:
        if _stands_in(claim, one.around):
            because = ("the article has these words, but the record gives them to nobody",)
            return Verdict(Finding.NOT_ON_RECORD, (one.id,), None, (), match.score, because)
    because = (f"the nearest has {100 * match.score:.0f} % of the words",)
    return _as_verdict(claim, match, Finding.NOT_ON_RECORD, because)


def _stands_in(claim: Wording, around: str) -> bool:
    return f" {' '.join(claim.folded)} " in f" {' '.join(words_of(around))} "


def _as_verdict(claim: Wording, match: _Match, finding: Finding, because: Iterable[str]) -> Verdict:
    parts = parts_of(match.record, claim)
    return Verdict(finding, match.ids, match.record.text, parts, match.score, tuple(because))
