"""A few numbers for a quotation, such that its variants share at least one.

    "We will build the bridge by winter, whatever the ministry says."
        bridge build winter, winter whatev ministry …: three words that tell, in a row, are a number

Of each two neighbours among these the lower number is kept (winnowing: Schleimer et al., SIGMOD
2003), so a run of four telling words that two quotations share always gives both a number in
common, whatever stands around it. A quotation of fewer than three telling words has one number of
all it has. One of none ("thank you very much"), or of none but such as "want" and "know", has no
number, and nothing is ever found by it.

The numbers are the same on every machine and in every run; a change here asks the store to make
its index anew, and VERSION says so.
"""

from collections.abc import Sequence
from hashlib import blake2b
from itertools import pairwise

from onrecord.link.quotations.wording import plain_stems, telling_of

VERSION = 1
_ROW = 3


def fingerprints(words: Sequence[str]) -> tuple[int, ...]:
    """The numbers of a quotation's folded words, from 0 to 2**63 - 1, in their order of size."""
    return of_telling(telling_of(tuple(words)))


def of_telling(telling: Sequence[str]) -> tuple[int, ...]:
    """The numbers of a wording whose telling words are known."""
    rows = [telling[at : at + _ROW] for at in range(max(1, len(telling) - _ROW + 1))]
    numbers = [_number(row) for row in rows if not plain_stems().issuperset(row)]
    return tuple(sorted({min(pair) for pair in pairwise(numbers)} or set(numbers)))


def _number(row: Sequence[str]) -> int:
    written = " ".join(row).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(written, digest_size=8).digest(), "big") >> 1
