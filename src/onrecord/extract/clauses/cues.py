"""Finds reporting words and what stands around them: who before, whom to, and in which frame.

    Mr Lee has also told reporters that …      group "has also told", verb "told"
    “…,” said Ana Reyes                        verb "said", source after it
    …, adding that …                           no source of its own

The words come from `lexicons/en/cues.txt`, with the frames that each takes.
"""

from dataclasses import dataclass
from functools import cache

from onrecord.attribution import Mode
from onrecord.lexicons import lines


@dataclass(frozen=True, slots=True)
class Lexeme:
    """A reporting verb in one of its forms."""

    form: str
    lemma: str
    mode: Mode
    frames: frozenset[str]
    unsure: bool  # as often a noun, or the bare form
    noun: bool = False  # one of its forms is as often a noun: plan, claim, hope

    @property
    def listed(self) -> bool:
        """Whether it comes from the lexicon, not from what the layout makes certain."""
        return self.form in lexicon()

    @property
    def free(self) -> bool:
        """Whether it reports wherever it stands, other than of courts alone or where denied."""
        return self.frames.isdisjoint("cx")

    @property
    def ing(self) -> bool:
        return self.form.endswith("ing")


@cache
def lexicon(language: str = "en") -> dict[str, Lexeme]:
    """The reporting verbs by form."""
    found: dict[str, Lexeme] = {}
    for line in lines("cues", language):
        forms, mode, frames = (part.split() for part in line.split("|"))
        for form in forms:
            found.setdefault(
                form.lstrip("~"),
                Lexeme(
                    form=form.lstrip("~"),
                    lemma=forms[0].lstrip("~"),
                    mode=Mode(mode[0]),
                    frames=frozenset(frames),
                    unsure=form.startswith("~") or form == forms[0],
                    noun="~" in line,
                ),
            )
    return found
