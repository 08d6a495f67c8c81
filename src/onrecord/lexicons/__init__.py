"""Word lists, one folder a language; each file opens with where its words come from."""

from functools import cache
from importlib.resources import files


@cache
def words(name: str, language: str = "en") -> frozenset[str]:
    """The words of one list, as in `words("titles")`; a word is a line, "#" opens a comment."""
    return frozenset(lines(name, language))


@cache
def lines(name: str, language: str = "en") -> tuple[str, ...]:
    """The lines of one list in their order, as in `lines("cues")`; fields are the caller's."""
    text = (files(__name__) / language / f"{name}.txt").read_text("utf-8")
    return tuple(line for line in text.splitlines() if line.strip() and not line.startswith("#"))


@cache
def grammar(name: str, language: str = "en") -> frozenset[str]:
    """The words of a closed class, as in `grammar("pronoun")`."""
    return frozenset(listed("grammar", name, language))


def listed(list_: str, name: str, language: str = "en") -> list[str]:
    """The words of one class of a list whose lines are "class: words"."""
    for line in lines(list_, language):
        head, _, rest = line.partition(":")
        if head == name:
            return rest.split()
    raise KeyError(f"no class {name!r} in lexicons/{language}/{list_}.txt")


def served(language: str | None) -> bool:
    """Whether onrecord reads the language; one that can't be told is taken for English."""
    return language is None or language in _languages()


@cache
def _languages() -> frozenset[str]:
    return frozenset(
        folder.name
        for folder in files(__name__).iterdir()
        if folder.is_dir() and len(folder.name) in (2, 3)
    )
