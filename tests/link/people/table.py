"""Profiles and what comparing them says, in the notation of the table of pairs.

Ana Roe | as mayor @ Northfield | @anaroe  ~  A. Roe
"""

from onrecord.evaluate.same_person.table import profile
from onrecord.link.people.comparing import compare
from onrecord.link.people.profile import Profile


def person(cell: str, id: str = "1") -> Profile:
    return profile(id, "person", cell)


def body(cell: str, id: str = "1") -> Profile:
    return profile(id, "organisation", cell)


def verdict(pair: str, kind: str = "person") -> str:
    """What comparing says, with the reasons, so that a failure tells why."""
    one, _, other = pair.partition("  ~  ")
    match = compare(profile("1", kind, one), profile("2", kind, other))
    return f"{match.verdict}"
