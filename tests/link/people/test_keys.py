import pytest

from link.people.table import body, person
from onrecord.entity import EntityKind
from onrecord.link.people.keys import keys, parts_of
from onrecord.link.people.profile import Profile


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bob Vantar", "Robert Vantar"),
        ("Борис Вантарев", "Boris Vantareff"),
        ("Hiller Noy", "Hillel Noy"),
        ("Zora Brezhinski", "Zora Brezinski"),
        ("X. Vantar", "Xanthe Vantar"),
        ("J.D. Vantar", "James David Vantar"),
        ("Ana Vantar Pérez", "Ana Vantar"),
        ("Vantar Ana", "Ana Vantar"),
        ("Vant | as mayor @ Weston", "Ana Vant | as mayor @ Weston"),
        ("Mara Quist | as director @ Vant Watch", "Mara Roe | as director @ Vant Watch"),
        ("Quist | @maraq", "Mara Roe | @MaraQ"),
        ("习近平", "Xi Jinping"),
        ("Vantaro", "Vantoro"),
        ("Zora Cummins", "Zora Cummings"),  # of seven letters and of eight
        ("Latvian President Vant | as President @ Latvia", "Ana Vant | as president"),
    ],
)
def test_who_may_be_one_shares_a_key(one: str, other: str) -> None:
    assert keys(person(one)) & keys(person(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ana Vantar", "Ben Vantar"),
        ("Ana Vantar", "Ana Rolf"),
        ("Vantar", "Ana Vantar"),
        ("Ana Vantar | as mayor @ Weston", "Ben Rolf | as mayor @ Weston"),
        ("J. Smith", "John Smith"),
    ],
)
def test_a_first_name_a_family_name_or_an_office_alone_is_no_key(one: str, other: str) -> None:
    assert keys(person(one)) & keys(person(other)) == frozenset()


def test_bodies_share_their_words_and_their_letters() -> None:
    assert keys(body("Northfield Vant Organization")) & keys(body("NVO"))
    assert keys(body("Vant Department")) & keys(body("Department of Vant"))
    assert keys(body("Hezbollar")) & keys(body("Hizbullar"))
    assert keys(body("Vant Party")) & keys(body("Vants"))


def test_what_has_no_name_has_no_key() -> None:
    assert keys(Profile("1", EntityKind.UNNAMED, ("a source",))) == frozenset()
    assert keys(person("###")) == frozenset()


def test_what_a_slip_leaves() -> None:
    assert parts_of("vant") == {"vant", "vnt", "vat", "van"}
    assert parts_of("vantarev") == {"vant-", "-arev"}
    assert parts_of("vantare") > {"vant-", "-tare"}  # it may meet one of eight letters
    assert parts_of("roe") == frozenset()
