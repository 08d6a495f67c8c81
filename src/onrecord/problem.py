"""What onrecord could not do with an article; kept in the record beside its statements."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """A sentence for a person, and where it arose."""

    stage: str  # "intake", "extract" or "resolve"
    message: str  # what went wrong and where, then what a person can do
