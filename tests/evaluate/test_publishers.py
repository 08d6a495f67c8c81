from onrecord.evaluate.parts import Parts
from onrecord.evaluate.publishers import by_publisher, publisher
from onrecord.evaluate.tally import GoldDocument

FOUND = Parts(((9, 17),), ((0, 3),), ((4, 8),))


def test_the_name_before_the_day():
    assert publisher("west-post_2016-09-12_it-rains") == "west-post"
    assert publisher("plain") == "plain"


def test_each_publisher_has_its_own_scores():
    names = ["west_1", "east_1", "west_2"]
    documents = [GoldDocument(name, "Kim said it rains.", (FOUND,)) for name in names]
    scores = by_publisher(documents, {"west_1": [FOUND], "east_1": [FOUND]})
    assert {name: (s["gold attributions"], s["full"]["r"]) for name, s in scores.items()} == {
        "east": (1, 1.0),
        "west": (2, 0.5),
    }
