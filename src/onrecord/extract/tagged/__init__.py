"""The learned reader: a small encoder tags and links, rules keep what marks make certain."""

from collections.abc import Iterator

from onrecord.attribution import Attribution
from onrecord.entity import Named
from onrecord.extract.sheet import Sheet
from onrecord.extract.tagged.claims import claims_of
from onrecord.extract.tagged.confidence import calibration_of, confident, evidence
from onrecord.extract.tagged.following import with_following
from onrecord.extract.tagged.passed_over import passed_over
from onrecord.extract.tagged.reader import Guess, read
from onrecord.extract.tagged.reconcile import reconcile
from onrecord.models import Model, load
from onrecord.models.chance import Evidence


def with_learned(
    sheet: Sheet, rules: list[Attribution], model: str
) -> tuple[list[Attribution], tuple[Named, ...]]:
    """What rules found, put together with what a learned reader finds on the same sheet.

    And the names that it sees in passing.
    """
    reader = load(model)
    told = read(sheet, reader)
    found = list(confident(_with_evidence(sheet, rules, told.guesses), calibration_of(reader)))
    # What the reader was too unsure of, the rules may still tell.
    found += passed_over(sheet.text, rules, found)
    return with_following(sheet, found), told.names


def with_evidence(
    sheet: Sheet, rules: list[Attribution], model: Model
) -> Iterator[tuple[Attribution, Evidence | None]]:
    """Each find with the evidence that its confidence is reckoned from; None for the rules' own."""
    return _with_evidence(sheet, rules, read(sheet, model).guesses)


def _with_evidence(
    sheet: Sheet, rules: list[Attribution], guesses: tuple[Guess, ...]
) -> Iterator[tuple[Attribution, Evidence | None]]:
    claims = claims_of(rules)
    for one in reconcile(sheet, rules, guesses):
        told = evidence(one.attribution, one.guess, claims) if one.guess is not None else None
        yield one.attribution, told
