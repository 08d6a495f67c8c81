"""What is known of someone, from one article or, once some are made one, from several.

Marit Solberg, mayor of Northfield, seen 2021-05-03 in the Example Post
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from onrecord.entity import Entity, EntityKind, Role
from onrecord.story import Story

# Kinds that a name may join across articles. "Several officials" of two stories are never one.
NAMED = frozenset(
    {EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.GOVERNMENT, EntityKind.PLACE}
)


@dataclass(frozen=True, slots=True)
class Profile:
    """Someone or something that can speak, as far as is known."""

    id: str
    kind: EntityKind
    names: tuple[str, ...]  # every form seen, the fullest first
    handles: tuple[str, ...] = ()  # "@ana_reyes"
    roles: tuple[Role, ...] = ()
    outlets: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    first_seen: str | None = None  # a day, or as much of one as is known
    last_seen: str | None = None
    count: int = 1  # in how many articles

    @property
    def name(self) -> str:
        """The name to show."""
        return self.names[0] if self.names else self.id


def profiles_of(story: Story) -> tuple[Profile, ...]:
    """The profiles of one article's people and bodies; those without a name are left out."""
    article = story.article
    if article is None:
        return ()
    day = article.published[:10] if article.published else None
    outlet = article.outlet.domain or article.outlet.name if article.outlet else None
    handles = {p.author: p.handle for p in article.posts if p.author and p.handle}
    return tuple(
        Profile(
            id=entity.id,
            kind=entity.kind,
            names=entity.names or (entity.name,),
            handles=_handles_of(entity, handles),
            # Where a role stands in one article tells nothing of it in another.
            roles=tuple(dict.fromkeys(replace(role, span=None) for role in entity.roles)),
            outlets=(outlet,) if outlet else (),
            first_seen=day,
            last_seen=day,
        )
        for entity in story.entities
        if entity.kind in NAMED
    )


def _handles_of(entity: Entity, by_author: dict[str, str]) -> tuple[str, ...]:
    forms = (entity.name, *entity.names)
    found = (by_author.get(form) or (form if form.startswith("@") else None) for form in forms)
    return tuple(dict.fromkeys(handle for handle in found if handle))


def joined(profiles: Iterable[Profile]) -> Profile:
    """All that is known of those who are one, under the id and name of the first.

    Raises ValueError where there is none.
    """
    some = tuple(profiles)
    if not some:
        raise ValueError("no profiles to join")
    days = sorted(day for p in some for day in (p.first_seen, p.last_seen) if day)
    return Profile(
        id=some[0].id,
        kind=some[0].kind,
        names=tuple(dict.fromkeys(name for p in some for name in p.names)),
        handles=tuple(dict.fromkeys(handle for p in some for handle in p.handles)),
        roles=tuple(dict.fromkeys(role for p in some for role in p.roles)),
        outlets=tuple(dict.fromkeys(outlet for p in some for outlet in p.outlets)),
        places=tuple(dict.fromkeys(place for p in some for place in p.places)),
        first_seen=days[0] if days else None,
        last_seen=days[-1] if days else None,
        count=sum(p.count for p in some),
    )
