import pytest
from hypothesis import given
from hypothesis import strategies as st

from link.people.table import body, person, verdict
from onrecord.entity import EntityKind
from onrecord.link.people.comparing import compare
from onrecord.link.people.profile import Profile


@pytest.mark.parametrize(
    "pair",
    [
        "Ana Vant | as mayor @ Northfield  ~  Mayor Ana M. Vant",
        "Bob Vant | as mayor @ Northfield  ~  Robert Vant | as mayor @ Northfield",
        "Hiller Noy | as director @ Bridge Watch  ~  Hillel Noy | as executive director @ Bridge Watch",
        "Hiller Noy | @hillelnoy  ~  Hillel Noy | @HillelNoy",
        "Борис Вантарев  ~  Boris Vantareff",
        "Mara Quist | @maraquist  ~  Mara Ellingham | @maraquist",
        "Quist | @maraquist  ~  Mara Quist | @maraquist",
        "John Smith | as mayor @ Weston  ~  John Smith | as mayor @ Weston",
        "Pope Karl  ~  Karl | as pope",
        "Vantaro Kenzo  ~  Kenzo Vantaro",
        "Marie St. Vant  ~  Marie Saint Vant",
    ],
)
def test_the_same(pair: str) -> None:
    assert verdict(pair) == "same"


@pytest.mark.parametrize(
    "pair",
    [
        "Hiller Noy  ~  Hillel Noy",
        "Bob Vant  ~  Robert Vant",
        "John Smith  ~  John Smith",
        "Vant | as mayor @ Weston  ~  Ana Vant | as mayor @ Weston",  # a name of one word, whatever
        "Karl Vant / Karl Vant Jr.  ~  Karl Vant",
        "Mara Quist | as director @ Vant Watch  ~  Mara Ellingham | as director @ Vant Watch",
        "President Vant | as President  ~  Ana Vant | as president @ Latvia",
        "Zita Lindqvist | as minister @ Sweden  ~  Zita Lindqvist | as minister @ Latvia",
        "Zita Lindqvist | seen 1960..1980  ~  Zita Lindqvist | seen 2008..2012",
        "Queen Anne  ~  Princess Anne",
        "Lin Chen  ~  Chen Lin",
        "Abiy Ahmed  ~  Abiy Ahmed Ali",
        "Daniel Vant  ~  Daniel Day-Vant",
        "Zita Lindqvist | as actor  ~  Zita Lindqvist | as chief executive @ Northbank Water",
    ],
)
def test_what_waits_for_a_person(pair: str) -> None:
    assert verdict(pair) == "maybe"


@pytest.mark.parametrize(
    "pair",
    [
        "Vant  ~  Ana Vant",
        "Ana Vant  ~  Ben Vant",
        "Karl Vant Jr. / Karl Vant  ~  Karl Vant Sr. / Karl Vant",
        "George W. Vant / George Vant  ~  George H. W. Vant / George Vant",
        "John Smith | as mayor @ Weston  ~  John Smith | as coach @ Rovers",
        "Ana Vant | seen 1899..1903  ~  Ana Vant | seen 2011..2012",
        "Vant | as mayor @ Weston  ~  Ana Vant | as coach @ Rovers",
        "Mayor Vant | as mayor @ Weston  ~  Ana Vant | as mayor @ Calder",
        "Karl Vant the Elder  ~  Karl Vant the Younger",
        "Queen Elizabeth  ~  Elizabeth Vant",
        "King Abdullah | as king @ Jordan  ~  King Abdullah | as king @ Saudi Arabia",
        "Zita Lindqvist | as professor @ Calder  ~  Zita Lindqvist | as goalkeeper @ Rovers",
        "Al Vant | as singer  ~  Al Vant | as senator @ Utah",
        "Li Peng  ~  Li Ping",
        "Martin Stewart  ~  Stewart Martin",
        "Emma Macron  ~  Emma Macrone | as nurse",
        "Zita Lindqvist | as mayor @ Calder  ~  Zita Lindqvist | as mayor @ Weston",
        "Vant | as mayor @ Weston | seen 2001..2009  ~  Ana Vant | as mayor @ Weston | seen 1990..1999",
    ],
)
def test_different(pair: str) -> None:
    assert verdict(pair) == "different"


def test_the_reasons_are_for_people_to_read() -> None:
    one, other = person("Bob Vant | as mayor @ Weston"), person("Robert Vant | as mayor @ Weston")
    assert compare(one, other).reasons == (
        "the same family name, Vant",
        "Bob and Robert are forms of one name",
        "both are mayor of Weston",
    )


def test_a_person_is_no_body_and_a_group_is_never_joined() -> None:
    assert compare(person("Vant"), body("Vant")).reasons == ("one is a person, the other is none",)
    group = Profile("1", EntityKind.GROUP, ("several officials",))
    assert compare(group, group).verdict == "different"


NAMES = st.lists(st.text(max_size=40), max_size=3).map(tuple)


@given(NAMES, NAMES, st.sampled_from([EntityKind.PERSON, EntityKind.ORGANISATION]))
def test_whatever_the_names_it_is_the_same_both_ways(one, other, kind) -> None:
    a, b = Profile("a", kind, one), Profile("b", kind, other)
    assert compare(a, b) == compare(b, a)
    assert 0 <= compare(a, b).score <= 1
