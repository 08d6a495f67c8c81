import gzip
import io
import random
import zipfile
from collections import Counter

import pytest

from archived import page, record
from onrecord.intake import Taken, take
from onrecord.intake.zipped import members

LINES = b'{"text": "Yes, the mayor said."}\n{"text": "No, she said."}\n'


def zipped(files: dict[str, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


def read(data: bytes, passed_over: Counter[str] | None = None) -> list[Taken]:
    return list(take(data, name="a.zip", passed_over=passed_over))


def message(data: bytes) -> str:
    [taken] = read(data)
    assert taken.article is None
    [problem] = taken.problems
    return problem.message


def test_each_member_is_read_as_it_would_be_by_itself():
    counts: Counter[str] = Counter()
    data = zipped(
        {
            "a/1.txt": b"The mayor said so.",
            "a/2.html": page(),
            "b.jsonl.gz": gzip.compress(LINES),
            "c.warc": record(),
            "d.png": b"\x89PNG",
            "__MACOSX/a/._1.txt": b"no",
            ".hidden.txt": b"no",
        }
    )
    takens = read(data, counts)
    assert [taken.where for taken in takens] == [
        "a/1.txt in a.zip",
        "a/2.html in a.zip",
        "line 1 of b.jsonl.gz in a.zip",
        "line 2 of b.jsonl.gz in a.zip",
        "record 1 of c.warc in a.zip",
    ]
    assert all(taken.article for taken in takens)
    assert counts == {"files of other kinds": 1}
    assert [taken.article and taken.article.text for taken in read(gzip.compress(data))] == [
        taken.article and taken.article.text for taken in takens
    ]


def test_a_problem_of_a_member_is_told_with_its_name_and_once():
    german = "„Die Brücke bleibt geschlossen“, sagte die Bürgermeisterin von Hafenstadt."
    [taken] = read(zipped({"1.txt": german.encode()}))
    [problem] = taken.problems
    assert problem.message.startswith("1.txt in a.zip: The text is in German")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"PK\x03\x04dirt", "a.zip is a broken zip file"),
        (zipped({}) + b"", "holds no"),
        (zipped({"a.png": b"x"}), "holds no file of stories"),
        (zipped({"mimetype": b"application/epub+zip"}), "a.zip is an office document"),
        (zipped({"[Content_Types].xml": b"", "xl/a.xml": b""}), "a.zip is an office document"),
        (zipped({"b.zip": zipped({"c.zip": b"x"})}), "b.zip in a.zip is a zip file within"),
    ],
)
def test_what_holds_no_story_is_named(data: bytes, said: str):
    if data.startswith(b"PK\x05"):
        data = b"PK\x03\x04" + data
    assert said in message(data) or "broken" in message(data)


def test_a_bomb_is_left_alone_and_costs_no_other(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(members, "SURE", 100_000)
    whole, bomb, last = read(
        zipped({"1.txt": b"The mayor said so.", "2.txt": b" " * 10_000_000, "3.txt": b"Yes."})
    )
    assert whole.article is not None
    assert (
        "2.txt in a.zip could not be unpacked (it unpacks to far more" in bomb.problems[0].message
    )
    assert last.where == "3.txt in a.zip"


def test_a_broken_member_costs_no_other():
    data = zipped({"1.txt": bytes(range(32, 127)) * 90, "2.txt": b"The mayor said so."})
    broken = data[:45] + b"no deflate" + data[55:]
    first, second = read(broken)
    assert "1.txt in a.zip could not be unpacked" in first.problems[0].message
    assert second.article is not None


@pytest.mark.parametrize("seed", range(100))
def test_whatever_is_broken_nothing_fails(seed: int):
    chance = random.Random(seed)
    data = bytearray(
        zipped({"1.txt": b"The mayor said so. " * 9, "2.html": page(), "3.jsonl": LINES})
    )
    for _ in range(chance.randrange(1, 9)):
        at = chance.randrange(4, len(data))
        data[at : at + chance.choice([0, 1, 3, 30])] = chance.randbytes(chance.randrange(4))
    for taken in read(bytes(data)):
        assert not [p for p in taken.problems if "fault of onrecord" in p.message]
