import sys
from types import SimpleNamespace

from onrecord.evaluate.namers import found_by, onrecord_names, read_found, spacy_names

TEXT = 'Ana Reyes, the mayor, left. "It is shut," she said. Reyes did not say why.'


def test_onrecord_names_what_its_entities_are_called_and_no_pronoun():
    found = [f"{kind} {TEXT[start:end]}" for start, end, kind in onrecord_names("rules")(TEXT)]
    assert found == ["person Ana Reyes", "person Reyes"]


def test_names_found_before_may_have_kinds_of_spacy(tmp_path):
    path = tmp_path / "found.jsonl"
    path.write_text('{"doc": "a", "names": [[0, 3, "PERSON"], [4, 9, "place"]]}\n', "utf-8")
    assert read_found(path) == {"a": [(0, 3, "person"), (4, 9, "place")]}


def test_a_model_of_spacy(monkeypatch):
    entities = [
        SimpleNamespace(start_char=0, end_char=9, label_="PERSON"),
        SimpleNamespace(start_char=10, end_char=14, label_="DATE"),
    ]
    loaded = SimpleNamespace(load=lambda _: lambda _: SimpleNamespace(ents=entities))
    monkeypatch.setitem(sys.modules, "spacy", loaded)
    assert list(spacy_names("any")(TEXT)) == [(0, 9, "person"), (10, 14, "other")]


def test_each_text_is_read():
    assert found_by(lambda text: [(0, len(text), "person")], {"a": "Ana"}) == {
        "a": [(0, 3, "person")]
    }
