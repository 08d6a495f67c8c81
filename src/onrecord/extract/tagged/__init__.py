"""The learned reader: a small encoder tags and links, rules keep what marks make certain."""

from collections.abc import Iterator

from onrecord.attribution import Attribution
from onrecord.extract.sheet import Sheet
from onrecord.extract.tagged.claims import claims_of
from onrecord.extract.tagged.confidence import Evidence, calibration_of, confident, evidence
from onrecord.extract.tagged.reader import read
from onrecord.extract.tagged.reconcile import reconcile
from onrecord.models import Model, load


def with_learned(sheet: Sheet, rules: list[Attribution], model: str) -> list[Attribution]:
    """What rules found, put together with what a learned reader finds on the same sheet."""
    reader = load(model)
    found = with_evidence(sheet, rules, reader)
    return list(confident(found, calibration_of(reader)))


def with_evidence(
    sheet: Sheet, rules: list[Attribution], model: Model
) -> Iterator[tuple[Attribution, Evidence | None]]:
    """Each find with the evidence that its confidence is reckoned from; None for the rules' own."""
    claims = claims_of(rules)
    for one in reconcile(sheet, rules, read(sheet, model).guesses):
        told = evidence(one.attribution, one.guess, claims) if one.guess is not None else None
        yield one.attribution, told
