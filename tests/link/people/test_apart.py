from onrecord.link.people.apart import fullest, in_time, rather_two, surely_two
from onrecord.link.people.evidence import Evidence
from onrecord.link.people.personal import parse


def test_junior_and_senior_are_two_whatever_else_they_are_called() -> None:
    junior, senior = (parse("Karl Vant Jr."), parse("Karl Vant")), (parse("Karl Vant Sr."),)
    told = surely_two(junior, senior)
    assert told is not None
    assert told.words == "one is jr, the other sr"


def test_further_names_that_differ_make_two() -> None:
    one, other = (
        (parse("Ana M. Vant"), parse("Ana Vant")),
        (parse("Ana P. Vant"), parse("Ana Vant")),
    )
    assert surely_two(one, other) is not None
    assert surely_two(one, one) is None
    assert surely_two((), one) is None


def test_the_fullest_name() -> None:
    assert fullest((parse("Vantarevskaya"), parse("Ana Vant"))) == parse("Ana Vant")


def test_an_office_passes_on() -> None:
    office = (Evidence(3.0, "both are mayor of Weston"),)
    assert in_time(office, 3) == office
    assert in_time(office, None) == office
    assert in_time(office, 20)[0].weight < 1


def test_a_usual_name_with_two_roles_is_rather_two_people_s() -> None:
    apart = (Evidence(-2.5, "one is singer, the other mayor"),)
    usual, long = parse("Robert Vant"), parse("Robert Vantarevskaya")
    assert [e.words for e in rather_two(usual, usual, apart, None)] == [
        "and the name is a usual one"
    ]
    assert rather_two(long, long, apart, None) == ()
    junior = parse("Robert Vant Jr.")
    assert [e.words for e in rather_two(usual, junior, (), 40)] == [
        "as a parent and a child would be"
    ]
