"""The word pieces of a text: "unaffordable" → una ##fford ##able, as all models here see it."""

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tokenizers import Tokenizer


@lru_cache(maxsize=4)
def tokenizer_of(vocabulary: str) -> "Tokenizer":
    """The tokenizer for a vocabulary file: one piece a line, as BERT has it, small letters only.

    Its special pieces are not told to it, so that "[SEP]" in a text is a word in brackets.
    """
    from tokenizers import Tokenizer
    from tokenizers.models import WordPiece
    from tokenizers.normalizers import BertNormalizer
    from tokenizers.pre_tokenizers import BertPreTokenizer

    tokenizer = Tokenizer(WordPiece(WordPiece.read_file(vocabulary), unk_token="[UNK]"))  # noqa: S106
    tokenizer.normalizer = BertNormalizer(lowercase=True, strip_accents=True)
    tokenizer.pre_tokenizer = BertPreTokenizer()
    return tokenizer
