"""The pool holds what augmentation asks it for."""

import re

import pytest

from training.augment.pool import cues, cultures, hearers, lands, named, parties, word_list

LISTS = ("cities", "regions", "agencies", "government", "government_the", "parties_the", "outlets",
         "outlets_the", "companies", "groups", "groups_the", "universities", "universities_the")  # fmt: skip


@pytest.mark.parametrize("name", LISTS)
def test_a_list_has_names_and_none_twice(name):
    assert len(named(name)) >= 5
    assert len(set(named(name))) == len(named(name))


def test_names_are_written_as_names():
    every = [n for c in cultures() for n in (*c.women, *c.men, *c.families)]
    every += [name for list_name in LISTS for name in named(list_name)]
    odd = [name for name in every if not re.fullmatch(r"[^\W\d_'][\w’'&. -]*|'t [A-Z]\w+", name)]
    assert odd == []


def test_no_country_is_both_with_and_without_the():
    names = [land.name for land in lands(replaced=True)]
    assert len(set(names)) == len(names)
    assert not [name for name in names if name.startswith("the ")]


def test_what_makes_way_is_not_put_in():
    put_in = {land.name for land in (*lands(), *parties())}
    assert put_in.isdisjoint({"Russia", "United States", "Republican", "Democratic"})


def test_no_cue_stands_for_itself():
    assert [cue for cue, others in cues().items() if cue in others] == []
    assert len(hearers()) > 3
    assert "mr" in word_list("titles")
