"""Someone in one article, or in many → the profile that is compared, and the row that keeps it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any

from onrecord.entity import EntityKind, Role
from onrecord.link.people.profile import Profile, joined
from onrecord.store.appearances import Appearance
from onrecord.store.people import PersonRow

# Of each sort of fact. The first are kept: who is in ten thousand articles is known by then.
MOST = 60


def profile_of(seen: Appearance) -> Profile:
    """What one article tells of someone."""
    handles = {post["author"]: post["handle"] for post in seen.posts if post["handle"]}
    forms = (seen.name, *seen.names)
    own = (handles.get(form) or (form if form.startswith("@") else None) for form in forms)
    return Profile(
        id=seen.id,
        kind=EntityKind(seen.kind),
        names=tuple(dict.fromkeys((seen.name, *seen.names)))[:MOST],
        handles=tuple(dict.fromkeys(handle for handle in own if handle)),
        roles=tuple(dict.fromkeys(_role(role) for role in seen.roles))[:MOST],
        outlets=(seen.outlet,) if seen.outlet else (),
        first_seen=seen.day,
        last_seen=seen.day,
    )


def added(profile: Profile, more: Profile) -> Profile:
    """A profile with what another article tells, no longer than it may be."""
    both = joined((profile, more))
    return replace(
        both,
        names=both.names[:MOST],
        handles=both.handles[:MOST],
        roles=both.roles[:MOST],
        outlets=both.outlets[:MOST],
    )


def row_of(number: int, appearances: Iterable[Appearance]) -> tuple[PersonRow, Profile]:
    """The row of someone who appears so, in the order of their articles, and their profile."""
    profile: Profile | None = None
    shown: Counter[str] = Counter()
    for seen in appearances:
        one = profile_of(seen)
        profile = one if profile is None else added(profile, one)
        shown[seen.name] += 1
    if profile is None:
        raise ValueError("nobody is nowhere: no appearances")
    return as_row(number, profile, shown), profile


def as_row(number: int, profile: Profile, shown: Counter[str]) -> PersonRow:
    """The row that keeps a profile, under the name that most articles give in full."""
    kept = Counter(dict(sorted(shown.items(), key=lambda one: (-one[1], one[0]))[:MOST]))
    value = {name: getattr(profile, name) for name in _FIELDS}
    roles = [{name: getattr(role, name) for name in _OF_ROLE} for role in profile.roles]
    value |= {"kind": profile.kind.value, "roles": roles, "shown": dict(kept)}
    return PersonRow(number, profile.kind.value, best_name(kept), value)


_FIELDS = tuple(field.name for field in fields(Profile))
_OF_ROLE = tuple(field.name for field in fields(Role))


def profile_in(row: PersonRow) -> tuple[Profile, Counter[str]]:
    """The profile that a row keeps, and how often each name stood for it."""
    value: dict[str, Any] = dict(row.profile)
    shown = Counter(value.pop("shown"))
    lists = {name: tuple(value[name]) for name in ("names", "handles", "outlets", "places")}
    roles = tuple(Role(**{**role, "span": None}) for role in value["roles"])
    kind = EntityKind(value["kind"])
    return Profile(**{**value, **lists, "roles": roles, "kind": kind}), shown


def best_name(shown: Counter[str]) -> str:
    """The name to show: of those with most words the most frequent, if it is not a rarity."""
    most = max(shown.values())
    usual = [name for name, number in shown.items() if number * 5 >= most]
    return max(usual, key=lambda name: (min(len(name.split()), 2), shown[name], len(name), name))


def _role(role: dict[str, Any]) -> Role:
    return Role(*(role[name] for name in ("title", "organisation", "since", "until")))
