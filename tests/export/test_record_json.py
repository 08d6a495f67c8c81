"""The record in JSON has every field of the contract, and spans repeat the article's characters."""

import json

from onrecord.export.record_json import record, text_sha256
from stories import ARTICLE, BRIDGE, SAFE, TWEET, UNREADABLE

RECORD = record(BRIDGE)
ARTICLE_FIELDS = {
    *("id", "text", "sha256", "original", "title", "outlet", "url", "published", "modified"),
    *("language", "byline", "posts"),
}
STATEMENT_FIELDS = {
    *("id", "kind", "mode", "content", "cue", "source", "speaker", "addressee", "medium"),
    *("occasion", "said", "act", "negated", "hypothetical", "within", "hops", "post"),
    *("confidence", "because"),
}


def test_it_is_json() -> None:
    assert json.loads(json.dumps(RECORD)) == RECORD


def test_every_field_of_the_contract_is_there() -> None:
    assert list(RECORD) == ["article", "statements", "entities", "events", "problems", "made_by"]
    assert set(RECORD["article"]) >= ARTICLE_FIELDS
    for statement in RECORD["statements"]:
        assert set(statement) >= STATEMENT_FIELDS
    for entity in RECORD["entities"]:
        assert set(entity) >= {"id", "kind", "name", "names", "roles", "mentions"}


def test_a_direct_statement() -> None:
    said = RECORD["statements"][0]
    assert said["id"] == SAFE.id
    assert (said["kind"], said["mode"]) == ("direct", "speech")
    assert said["content"] == [{"start": 33, "end": 52, "text": "The bridge is safe,"}]
    assert [span["text"] for span in said["cue"] + said["source"]] == ["told", "Ana Reyes"]
    assert said["speaker"] == {"id": "e1", "name": "Ana Reyes", "kind": "person"}
    assert said["addressee"] == {"id": "e3", "name": "reporters", "kind": "group"}
    assert said["said"]["edtf"] == "2022-05-23"
    assert said["said"]["span"]["text"] == "Monday"
    assert said["said"]["inferred"] is True
    assert said["act"] == {"type": "assert", "target": None, "span": None}
    assert said["confidence"] == {"statement": 0.9877, "source": 0.9, "speaker": 0.8}
    assert said["because"] == {"speaker": ["she is named beside the cue"]}


def test_a_statement_in_an_email_with_another_in_it() -> None:
    email, old = RECORD["statements"][1:3]
    assert email["medium"]["type"] == "email"
    assert email["medium"]["span"]["text"] == "in an email"
    assert email["occasion"] == {"name": "an inquiry", "span": None}
    assert email["act"]["target"] == {"id": "e2", "name": "Tom Hale", "kind": "person"}
    assert (old["within"], old["hops"]) == (email["id"], 1)


def test_a_post_is_in_the_article_and_is_a_statement() -> None:
    post = RECORD["article"]["posts"][0]
    said = RECORD["statements"][4]
    assert (post["handle"], post["posted"]) == ("@tomhale", "2022-05-23")
    assert [span["text"] for span in post["spans"]] == ["Close it now! #bridge 🌉"]
    assert post["byline"]["text"] == "— Tom Hale (@tomhale) May 23, 2022"
    assert said["post"] == post["id"] == TWEET.post
    assert said["medium"] == {"type": "post", "span": None}


def test_what_is_absent_is_null_or_empty() -> None:
    look = RECORD["statements"][5]
    names = ("speaker", "addressee", "medium", "occasion", "said", "act", "within", "post")
    assert {name: look[name] for name in names} == dict.fromkeys(names)
    assert look["confidence"] == {"statement": None, "source": None, "speaker": None}
    assert RECORD["events"] == []
    assert RECORD["article"]["modified"] is None


def test_the_text_and_the_bytes_are_named_by_their_hashes() -> None:
    article = RECORD["article"]
    assert article["id"] == ARTICLE.id
    # A text file in UTF-8 is its own original.
    assert article["sha256"] == article["original"]["sha256"] == text_sha256(ARTICLE.text)
    assert article["original"]["media_type"] == "text/plain"


def test_an_article_that_could_not_be_read_is_null_with_its_problem() -> None:
    assert record(UNREADABLE) == {
        "article": None,
        "statements": [],
        "entities": [],
        "events": [],
        "problems": [{"stage": "intake", "message": "photo.jpg is a picture"}],
        "made_by": {
            "onrecord": "0.0",
            "model": "rules",
            "model_sha256": None,
            "settings": {"mode": "all"},
        },
    }
