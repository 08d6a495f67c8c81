"""Readers' names are written as in the text: "person Ana Reyes", first where it first stands."""

import re

from training.voting import Ballot, agreed, corrected, settled

TEXT = "Ana Reyes left Kent. Reyes likes the Bridge Board. Kent is small. Reyes came back."


def placed(text, names):
    """ "person Reyes 2" is the second "Reyes" of the text."""
    found = []
    for name in names:
        kind, words, number = re.fullmatch(r"(\w+) (.+?)(?: (\d))?", name).groups()
        starts = [m.start() for m in re.finditer(re.escape(words), text)]
        start = starts[int(number or 1) - 1]
        found.append((start, start + len(words), kind))
    return tuple(sorted(found))


def ballot(*readers, text=TEXT):
    return Ballot(text, tuple(placed(text, names) for names in readers))


def written(names, text=TEXT):
    return [f"{kind} {text[start:end]}" for start, end, kind in names]


def outcome(*ballots):
    """The names of the first article, and what stays open in it."""
    named = {str(i): each for i, each in enumerate(ballots)}
    _, names, unsure = next(settled(named, {doc: agreed(each) for doc, each in named.items()}))
    text = ballots[0].text
    return written(names, text), [text[start:end] for start, end in unsure]


def test_two_of_three_agree():
    votes = ballot(["person Ana Reyes", "place Kent"], ["person Ana Reyes"], ["person Kent"])
    assert written(agreed(votes)) == ["person Ana Reyes"]


def test_of_different_ends_the_most_trusted_readers_stay():
    votes = ballot(["organisation Bridge Board"], ["organisation the Bridge Board"], [])
    assert written(agreed(votes)) == ["organisation Bridge Board"]


def test_a_name_of_any_kind_seconds_groups_and_documents_only():
    votes = ballot(["group Kent", "person Ana Reyes"], [], ["any Kent", "any Ana Reyes"])
    assert written(agreed(votes)) == ["group Kent"]


def test_what_one_reader_alone_says_stays_open():
    assert outcome(ballot(["place Kent"], [], [])) == ([], ["Kent"])


def test_a_surname_is_its_persons():
    names, _ = outcome(
        ballot(
            ["person Ana Reyes", "organisation Reyes 2"],
            ["person Ana Reyes", "organisation Reyes 2"],
            ["organisation Reyes 3"],
        )
    )
    assert names == ["person Ana Reyes", "person Reyes", "person Reyes"]


def test_one_reader_is_believed_where_the_corpus_mostly_says_the_same():
    elsewhere = "Kent, Kent and Kent."
    known = ["place Kent 1", "place Kent 2", "place Kent 3"]
    votes = ballot(known, known, known, text=elsewhere)
    assert outcome(ballot(["place Kent"], [], []), votes) == (["place Kent"], [])


def test_a_full_name_that_all_overlook_once_is_named_there_too():
    text = "Ana Reyes left. Then ANA met Ana Reyes."
    votes = ballot(["person Ana Reyes"], ["person Ana Reyes"], [], text=text)
    assert outcome(votes) == (["person Ana Reyes", "person Ana Reyes"], [])


def test_errors_of_all_readers_are_put_right():
    text = "She wrote on Twitter, a Ph.D., of the Bible in Helvetica."
    wrong = ["person Twitter", "document Ph.D.", "document Bible", "document Helvetica"]
    votes = corrected(ballot(wrong, wrong, [], text=text))
    assert outcome(votes) == (["organisation Twitter", "document Bible"], ["Helvetica"])
