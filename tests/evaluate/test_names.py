import subprocess
import sys
from pathlib import Path

import pytest

from conllu import conllu
from onrecord.evaluate.names import gold_names, lines, scores

GUM = Path(__file__).parents[2] / "../shared/data/gum_dev"
TEXTS = {"a": "Mr. Reyes of Kent met Ana Lee and the Bridge Board.", "b": "Lee left."}
GOLD = {
    "a": ["person Reyes", "place Kent", "person Ana Lee", "organisation Bridge Board"],
    "b": ["person Lee"],
}


def placed(named):
    """The names with where they first stand in their documents."""
    found = {}
    for doc, entries in named.items():
        pairs = [entry.split(" ", 1) for entry in entries]
        starts = [(TEXTS[doc].index(words), words, kind) for kind, words in pairs]
        found[doc] = [(start, start + len(words), kind) for start, words, kind in starts]
    return found


def rates(named, kind, right="exact"):
    found = scores(TEXTS, placed(GOLD), placed(named)).rates(kind, right)
    return {name: round(value, 2) for name, value in found.items()}


def test_titles_and_articles_make_no_difference():
    found = {"a": ["person Mr. Reyes", "person Ana Lee", "organisation the Bridge Board"], "b": []}
    assert rates(found, "person") == {"p": 1, "r": 0.67, "f1": 0.8}
    assert rates(found, "organisation") == {"p": 1, "r": 1, "f1": 1}


def test_another_kind_is_wrong_on_both_sides():
    found = {"a": ["organisation Reyes", "organisation Bridge Board"], "b": []}
    assert rates(found, "organisation") == {"p": 0.5, "r": 1, "f1": 0.67}
    assert rates(found, "person") == {"p": 0, "r": 0, "f1": 0}


def test_other_ends_touch():
    found = {"a": ["person Ana"], "b": []}
    assert rates(found, "person")["p"] == 0
    assert rates(found, "person", "touching")["p"] == 1


def test_two_that_touch_one_are_one_right():
    found = {"a": ["person Ana", "person Lee"], "b": []}
    assert rates(found, "person", "touching")["p"] == 0.5


def test_a_name_found_twice_counts_once():
    found = {"a": ["person Ana Lee", "person Ana Lee"], "b": []}
    assert rates(found, "person")["p"] == 1


def test_a_document_that_was_not_read_is_a_mistake():
    with pytest.raises(ValueError, match="no line for b"):
        scores(TEXTS, placed(GOLD), placed({"a": []}))


def test_the_first_leads_by_the_difference_on_the_same_documents():
    same, none = placed(GOLD), {"a": [], "b": []}
    gold = placed(GOLD)
    ours, theirs = scores(TEXTS, gold, same), scores(TEXTS, gold, none)
    assert ours.lead(theirs, "person") == (1, 1)
    assert ours.interval("person") == (1, 1)


def test_a_table_for_people():
    named = {name: scores(TEXTS, placed(GOLD), placed(GOLD)) for name in ("ours", "theirs")}
    assert list(lines(named))[1:4] == [
        "person       ours                       3      3  100.0 100.0 100.0  100.0-100.0     100.0",
        "person       theirs                     3      3  100.0 100.0 100.0  100.0-100.0     100.0",
        "             ours leads by +0.0 to +0.0",
    ]


def test_documents_that_teach_are_not_scored(tmp_path):
    (tmp_path / "dep").mkdir()
    for name in ("GUM_academic_a", "GUM_academic_b", "GUM_bio_b"):
        named = conllu("Ana NNP 0 root (1-person-new)")
        (tmp_path / "dep" / f"{name}.conllu").write_text(named, "utf-8")
    texts, gold = gold_names(tmp_path)
    assert list(texts) == ["GUM_academic_a", "GUM_bio_b"]
    assert gold["GUM_bio_b"] == [(0, 3, "person")]


@pytest.mark.skipif(not GUM.is_dir(), reason="GUM is not beside the checkout")
def test_the_command_scores_onrecord():
    command = [sys.executable, "-m", "onrecord.evaluate.names", str(GUM)]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert printed.startswith("116 documents of ")
    assert "person       onrecord rules " in printed
