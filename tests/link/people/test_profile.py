import pytest

from link.people.table import person
from onrecord.entity import EntityKind
from onrecord.link.people.profile import joined, profiles_of
from onrecord.story import MadeBy, Story
from stories import BRIDGE


def test_an_article_s_people_and_bodies() -> None:
    told = {p.name: p for p in profiles_of(BRIDGE)}
    reyes, hale = told["Ana Reyes"], told["Tom Hale"]
    assert reyes.kind == EntityKind.PERSON
    assert reyes.roles[0].title == "engineer"
    assert reyes.roles[0].span is None
    assert (reyes.first_seen, reyes.outlets) == ("2022-05-24", ("quay.example",))
    assert hale.handles == ("@tomhale",)
    assert "reporters" not in told


def test_an_article_that_could_not_be_read_has_none() -> None:
    assert profiles_of(Story(article=None, made_by=MadeBy(onrecord="0"))) == ()


def test_those_who_are_one_know_what_each_knows() -> None:
    one = person("Ana Vant | as mayor @ Weston | seen 2021..2022", "1")
    other = person("Ana M. Vant / Ana Vant | @anavant | seen 2019..2020", "2")
    both = joined([one, other])
    assert (both.id, both.names) == ("1", ("Ana Vant", "Ana M. Vant"))
    assert (both.handles, both.first_seen, both.last_seen) == (("@anavant",), "2019", "2022")
    assert both.count == 2


def test_nobody_joined_is_misuse() -> None:
    with pytest.raises(ValueError, match="no profiles"):
        joined([])
