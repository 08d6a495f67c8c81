"""The names that are given, read from `names_pool.toml` beside this package."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

POOL = Path(__file__).parents[1] / "names_pool.toml"


@dataclass(frozen=True, slots=True)
class Culture:
    """The names of one culture."""

    women: tuple[str, ...]
    men: tuple[str, ...]
    families: tuple[str, ...]
    family_first: bool = False  # "Nguyễn Thu Hà", then "Nguyễn"


@dataclass(frozen=True, slots=True)
class Land:
    """A country, or a party: "Kenya", "Kenyan", "Kenyans"; "Liberal", "Liberal", "Liberals"."""

    name: str  # without "the"
    adjective: str
    people: str
    article: bool = False  # "the Netherlands"


@cache
def _read() -> dict[str, Any]:
    return tomllib.loads(POOL.read_text("utf-8"))


@cache
def cultures() -> tuple[Culture, ...]:
    """The cultures that people's names are from."""
    return tuple(
        Culture(
            women=tuple(culture["women"]),
            men=tuple(culture["men"]),
            families=tuple(culture["families"]),
            family_first=culture.get("family_first", False),
        )
        for culture in _read()["people"].values()
    )


@cache
def given_names() -> dict[str, bool]:
    """By given name in small letters, whether it is a woman's."""
    men = {name.casefold(): False for culture in cultures() for name in culture.men}
    return men | {name.casefold(): True for culture in cultures() for name in culture.women}


@cache
def lands(*, replaced: bool = False) -> tuple[Land, ...]:
    """The countries that are put in; or those too that only make way for them."""
    places = _read()["places"]
    rows = places["countries"] + (places["replaced_countries"] if replaced else [])
    return tuple(
        Land(name.removeprefix("the "), adjective, people, name.startswith("the "))
        for name, adjective, people in rows
    )


@cache
def parties(*, replaced: bool = False) -> tuple[Land, ...]:
    """What members of a party are called; those put in, or those that make way for them."""
    rows = _read()["bodies"]["replaced_members" if replaced else "members"]
    return tuple(Land(adjective, member, members) for adjective, member, members in rows)


@cache
def abbreviated() -> dict[str, str]:
    """ "U.S." and the country that it is, without "the"."""
    found: dict[str, str] = _read()["places"]["abbreviated"]
    return {short: name.removeprefix("the ") for short, name in found.items()}


@cache
def named(list_name: str) -> tuple[str, ...]:
    """The cities, the regions, or the bodies of one sort; empty where there is no such list."""
    pool = _read()
    return tuple(pool["places"].get(list_name, pool["bodies"].get(list_name, ())))


@cache
def word_list(list_name: str) -> frozenset[str]:
    """One of the lists of words."""
    return frozenset(_read()["words"][list_name])


@cache
def hearers() -> tuple[str, ...]:
    """To whom things are told."""
    return tuple(_read()["words"]["hearers"])


@cache
def cues() -> dict[str, tuple[str, ...]]:
    """By cue, what may stand in its place."""
    return {cue: tuple(others) for cue, others in _read()["cues"].items()}
