import time

from link.people.table import person
from onrecord.evaluate.same_person.made_up import made_up
from onrecord.link.people.pairs import MOST_IN_BLOCK, pairs, proposals


def test_those_that_share_a_key_come_once_in_order() -> None:
    people = [person("Ana Vant", "3"), person("Ben Rolf", "2"), person("Ana M. Vant", "1")]
    assert list(pairs(people)) == [("3", "1")]
    [found] = proposals(people)
    assert (found.one, found.other, found.match.verdict) == ("3", "1", "same")


def test_thousands_of_one_name_are_joined_without_comparing_each_two() -> None:
    many = 5 * MOST_IN_BLOCK
    found = list(pairs(person("Ana Vant", str(number)) for number in range(many)))
    assert many <= len(found) < 15 * many


def test_time_grows_no_faster_than_twice_the_people() -> None:
    def taken(many: int) -> float:
        people = made_up(many)
        begun = time.perf_counter()
        assert sum(1 for _ in pairs(people)) < many
        return time.perf_counter() - begun

    taken(500)
    assert taken(4_000) < 4 * taken(2_000) + 0.2
