"""What one article tells of someone, what many do, and the name that is shown."""

from collections import Counter

import pytest

from onrecord.record.profiles import MOST, added, as_row, best_name, profile_in, profile_of, row_of
from onrecord.store.appearances import Appearance

ROLE = {"title": "mayor", "organisation": "Weston", "since": None, "until": None, "span": [1, 2]}
POST = {"author": "Ana Reyes", "handle": "@reyes"}


def seen(number: int = 1, name: str = "Ana Reyes", **more: object) -> Appearance:
    plain = {"names": (name,), "roles": (ROLE, ROLE), "article": number, "posts": (POST,)}
    plain |= {"day": f"2022-05-{number:02}", "outlet": "quay.example", "kind": "person"}
    return Appearance(entity=number, id=f"e{number}", name=name, **plain | more)  # type: ignore[arg-type]


def test_one_article() -> None:
    profile = profile_of(seen())
    assert (profile.names, profile.handles) == (("Ana Reyes",), ("@reyes",))
    assert [(role.title, role.span) for role in profile.roles] == [("mayor", None)]
    assert profile_of(seen(name="Tom Hale")).handles == ()  # the post is not his


def test_a_row_gives_back_its_profile() -> None:
    row, profile = row_of(1, [seen(2), seen(1), seen(3, "A. Reyes")])
    assert profile_in(row) == (profile, Counter({"Ana Reyes": 2, "A. Reyes": 1}))
    assert (profile.first_seen, profile.last_seen, row.name) == (
        *("2022-05-01", "2022-05-03"),
        "Ana Reyes",
    )


def test_who_is_in_very_many_articles_has_a_short_profile() -> None:
    profile = profile_of(seen())
    shown: Counter[str] = Counter()
    for number in range(3 * MOST):
        profile = added(profile, profile_of(seen(1, f"Ana Reyes {number}")))
        shown[f"Ana Reyes {number}"] += 1
    assert len(profile.names) == MOST
    assert len(as_row(1, profile, shown).profile["shown"]) == MOST


def test_nobody_is_nowhere() -> None:
    with pytest.raises(ValueError, match="nowhere"):
        row_of(1, [])


@pytest.mark.parametrize(
    ("shown", "best"),
    [
        ({"Reyes": 9, "Ana Reyes": 4}, "Ana Reyes"),
        ({"Reyes": 90, "Ana Reyes": 1}, "Reyes"),  # so rare a form may be a slip
        ({"Ana Reyes": 5, "Ana María Reyes Soto": 2}, "Ana Reyes"),
        ({"Ana Reyes": 1, "Tom Hale": 1}, "Ana Reyes"),
    ],
)
def test_the_name_to_show(shown: dict[str, int], best: str) -> None:
    assert best_name(Counter(shown)) == best
