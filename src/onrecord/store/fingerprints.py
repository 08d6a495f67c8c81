"""The fingerprints of wordings as rows: what shares one may be a variant."""

from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import Connection

from onrecord.store.direct import asked, done
from onrecord.store.rows import as_json


def put_fingerprints(connection: Connection, hashes: Mapping[int, Iterable[int]]) -> None:
    """Writes down the fingerprints of wordings."""
    rows = ((one, number) for number, some in hashes.items() for one in sorted(set(some)))
    done(connection, "INSERT INTO fingerprint(hash, wording) VALUES (?, ?)", rows)


def sharing_fingerprints(
    connection: Connection, numbers: Collection[int], *, crowded: int
) -> dict[int, set[int]]:
    """For each of these wordings the others that share a fingerprint with it.

    A fingerprint of more than `crowded` wordings proposes none.
    """
    found: dict[int, set[int]] = {number: set() for number in numbers}
    values = {"numbers": as_json(sorted(numbers)), "crowded": crowded}
    for number, other in asked(connection, _SHARING, values) if numbers else ():
        found[number].add(other)
    return {number: others - {number} for number, others in found.items()}


# How many have a fingerprint is counted no further than need be.
_SHARING = """
WITH own AS MATERIALIZED (
  SELECT wording, hash FROM fingerprint
  WHERE wording IN (SELECT value FROM json_each(:numbers))
), few AS MATERIALIZED (
  SELECT DISTINCT hash FROM own WHERE (
    SELECT 1 FROM fingerprint AS one WHERE one.hash = own.hash LIMIT 1 OFFSET :crowded
  ) IS NULL
)
SELECT own.wording, fingerprint.wording
FROM few JOIN own ON own.hash = few.hash JOIN fingerprint ON fingerprint.hash = few.hash
"""
