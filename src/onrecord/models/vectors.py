"""A text → a vector of what it means, about: the sum of the vectors of their pieces, of length 1.

    "bus fares went up" · "cheaper public transport"     near
    "bus fares went up" · "the wine is excellent"        far

    models/words/vectors.npy      a row for each word piece, int8; what is frequent is short
                 manifest.json    what it was made from, and its digest
                 CARD.md          the same for people, with figures

The order of words counts for nothing, so "the dog bit the man" is what "the man bit the dog" is,
and "not" weighs next to nothing. Sums are of whole numbers: every machine gets the same vectors.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from onrecord.models import HERE, VOCABULARY, ModelError
from onrecord.models.wordpieces import tokenizer_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from tokenizers import Tokenizer

    Bytes = NDArray[np.int8]
    Floats = NDArray[np.float64]

SCALE = 256  # a vector's numbers are kept as so many parts of 1, rounded
MOST_PIECES = 2_000  # of one text; what comes after them is not weighed
_TABLE, _MANIFEST = "vectors.npy", "manifest.json"


@dataclass(frozen=True, slots=True)
class Vectors:
    """What word pieces mean, and how texts are cut into them."""

    sha256: str  # of the table
    _table: "Bytes" = field(repr=False)  # pieces × width
    _tokenizer: "Tokenizer" = field(repr=False)

    @property
    def width(self) -> int:
        """How many numbers a vector has."""
        return int(self._table.shape[1])

    def of(self, texts: Sequence[str]) -> "Bytes":
        """The vector of each text, a row each; all noughts where no word of it is known."""
        import numpy as np

        rows = np.zeros((len(texts), self.width), np.int8)
        for row, encoded in enumerate(
            self._tokenizer.encode_batch(texts, add_special_tokens=False)
        ):
            ids = encoded.ids[:MOST_PIECES]
            rows[row] = _of_length_one(self._table[ids].sum(axis=0, dtype=np.int64))
        return rows

    def words(self, text: str) -> tuple[list[tuple[int, int]], "Floats"]:
        """Where each word of a text stands, and the sum of its pieces' vectors, a row a word."""
        import numpy as np

        encoded = self._tokenizer.encode(text, add_special_tokens=False)
        spans: dict[int, tuple[int, int]] = {}
        rows: dict[int, Any] = {}
        cut = zip(encoded.ids[:MOST_PIECES], encoded.word_ids, encoded.offsets, strict=False)
        for piece, number, (start, end) in cut:
            word = -1 if number is None else number
            spans[word] = (spans.get(word, (start, end))[0], end)
            rows[word] = rows.get(word, 0) + self._table[piece].astype(np.float64)
        return list(spans.values()), np.array(list(rows.values())).reshape(-1, self.width)


def _of_length_one(total: "NDArray[np.int64]") -> "Bytes":
    import numpy as np

    length = float(np.sqrt(np.dot(total, total)))
    if not length:
        return np.zeros(len(total), np.int8)
    parts: Bytes = np.clip(np.rint(total * (SCALE / length)), -127, 127).astype(np.int8)
    return parts


@cache
def load_vectors() -> Vectors:
    """The vectors that the package holds. Raises ModelError where their file is not as made."""
    import io

    import numpy as np

    folder = HERE / "words"
    try:
        data = (folder / _TABLE).read_bytes()
        expected = json.loads((folder / _MANIFEST).read_bytes())["sha256"][_TABLE]
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise ModelError(f"{folder} can't be read: {error}; install onrecord again") from error
    digest = sha256(data).hexdigest()
    if digest != expected:
        raise ModelError(
            f"{folder / _TABLE} is not the file that its manifest names; install onrecord again"
        )
    table = np.load(io.BytesIO(data), allow_pickle=False)
    return Vectors(digest, table, tokenizer_of(str(VOCABULARY)))
