import pytest

from conllu import conllu
from onrecord.evaluate.gum import document
from onrecord.evaluate.named import names_of, outermost

# By what they show: the words, and the names among them.
NAMED = {
    "a title and where from are no part of it": (
        """\
Dr. NNP 2 compound (1-person-new
Ana NNP 0 root
Reyes NNP 2 flat
of IN 5 case
Kent NNP 2 nmod (2-place-new)1)""",
        ["person Ana Reyes", "place Kent"],
    ),
    "a body's name goes on over small words": (
        """\
the DT 2 det (1-organization-new
University NNP 0 root
of IN 5 case
Port NNP 5 compound (2-place-new
Ellen NNP 2 nmod 2)
in IN 7 case
Kent NNP 2 nmod (3-place-new)1)""",
        ["organisation University of Port Ellen", "place Kent"],
    ),
    "those who are listed are named one by one": (
        """\
Ana NNP 0 root (1-person-new(2-person-new)
and CC 3 cc
Bo NNP 1 conj (3-person-new)1)""",
        ["person Ana", "person Bo"],
    ),
    "a name may begin with what is listed": (
        """\
Roads NNP 4 compound (1-organization-new
and CC 3 cc
Bridges NNP 1 conj
Board NNP 0 root 1)""",
        ["organisation Roads and Bridges Board"],
    ),
    "a body's own adjective belongs to it": (
        "the DT 3 det (1-organization-new\nCuban JJ 3 amod\nConsulate NNP 0 root 1)",
        ["organisation Cuban Consulate"],
    ),
    "numbers of kings": (
        "King NNP 2 compound (1-person-new\nBo NNP 0 root\nXIV CD 2 flat 1)",
        ["person Bo XIV"],
    ),
    "one name says where from": (
        "Ana NNP 0 root (1-person-new\nof IN 3 case\nKent NNP 1 nmod (2-place-new)1)",
        ["person Ana of Kent"],
    ),
    "people in the plural, and one of many, are a group": (
        "Kentians NNPS 0 root (1-person-new)\na DT 3 det (2-person-new\nQuaker NNP 1 obj 2)",
        ["group Kentians", "group Quaker"],
    ),
    "marks within": (
        "Bo NNP 0 root (1-person-new\nReyes_ NNP 1 flat\n-_ HYPH 4 punct\nLee NNP 1 flat 1)",
        ["person Bo Reyes-Lee"],
    ),
    "things keep the names within them": (
        "Reyes NNP 2 compound (1-object-new(2-person-new)\nPrize NNP 0 root 1)",
        ["other Reyes Prize"],
    ),
    "descriptions are no names": (
        "the DT 2 det (1-person-new\nenvoy NN 0 root\nhere RB 2 advmod 1)\nshe PRP 2 dep (2-person-giv)",
        [],
    ),
}


@pytest.mark.parametrize(("words", "names"), NAMED.values(), ids=NAMED)
def test_what_of_a_mention_is_a_name(words, names):
    read = document("GUM_bio_reyes", conllu(words))
    found = [name for sentence in read.sentences for name in names_of(sentence, read.text)]
    assert [f"{kind} {read.text[start:end]}" for start, end, kind in found] == names


def test_of_names_within_names_the_outermost_stays():
    inner, outer, next_ = (4, 9, "place"), (0, 9, "organisation"), (10, 12, "person")
    assert outermost([inner, next_, outer]) == [outer, next_]
