import pytest

from link.people.table import person
from onrecord.link.people.offices import fields_of_work, one_body, roles_tell


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("as mayor @ Weston", "as mayor @ Weston", "both are mayor of Weston"),
        ("as mayor @ Weston", "as coach @ Weston", "both belong to Weston"),
        ("as Sen.", "as senator", "both are called Sen."),
        (
            "as director @ Vant Watch",
            "as executive director @ Vant Watch",
            "one is director, the other executive director, both of Vant Watch",
        ),
        ("as director @ VWO", "as director @ Vant World Org", "both are director of VWO"),
        (
            "as mayor @ Weston",
            "as mayor @ Northfield",
            "one is mayor of Weston, the other of Northfield",
        ),
        ("as goalkeeper @ Rovers", "as bishop @ Weston", "one is goalkeeper, the other bishop"),
        ("as film director", "as bishop @ Weston", "one is film director, the other bishop"),
        ("as envoy @ Latvia", "as analyst @ Sweden", "one serves Latvia, the other Sweden"),
        # A bare title tells nothing more than where it is told of what.
        (
            "as Mayor | as mayor @ Weston",
            "as mayor @ Calder",
            "one is mayor of Weston, the other of Calder",
        ),
    ],
)
def test_what_two_roles_tell(one: str, other: str, words: str) -> None:
    a, b = person(f"Ana Vant | {one}").roles, person(f"Ana Vant | {other}").roles
    assert [evidence.words for evidence in roles_tell(a, b)] == [words]


def test_a_deputy_is_another_post() -> None:
    a = person("Ana Vant | as director @ Vant Watch").roles
    b = person("Ana Vant | as deputy director @ Vant Watch").roles
    assert [evidence.words for evidence in roles_tell(a, b)] == ["both belong to Vant Watch"]


def test_what_agrees_counts_and_what_differs_does_not() -> None:
    a = person("Ana Vant | as mayor @ Weston | as coach @ Rovers").roles
    b = person("Ana Vant | as mayor @ Northfield | as coach @ Rovers").roles
    assert [evidence.words for evidence in roles_tell(a, b)] == ["both are coach of Rovers"]


def test_nothing_told_tells_nothing() -> None:
    assert roles_tell((), person("Ana Vant | as mayor").roles) == ()


def test_a_body_that_is_not_named_tells_nobody_apart() -> None:
    a = person("Ana Vant | as counsellor @ mission").roles
    b = person("Ana Vant | as counsellor @ Trade Council").roles
    assert [evidence.words for evidence in roles_tell(a, b)] == ["both are called counsellor"]


def test_a_title_that_a_country_has_once_tells_more_than_one_of_many() -> None:
    def weight(title: str) -> float:
        roles = person(f"Ana Vant | as {title}").roles
        return roles_tell(roles, roles)[0].weight

    assert weight("prime minister") == weight("President") == 2.0
    assert weight("senator") == 1.3
    assert fields_of_work()["goalkeeper"] == "sport"


def test_two_bodies_as_written_are_one_or_not() -> None:
    assert one_body("U.S. State Department", "U.S. State Department")
    assert not one_body(None, None)
    assert not one_body("Weston", None)
