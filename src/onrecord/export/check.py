"""Whether a record in JSON still says what its article says.

    statements[3].content[0]: the record has 'The bridge is sa', the article 'The bridge is saf'

Hashes and ids are worked out again, each span is read again out of the article's text, and each
link is followed. A record is input like any other: whatever it holds, the answer is a list.
"""

from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from onrecord.article import digest
from onrecord.export.record_json import text_sha256
from onrecord.export.shape import RECORD, Fault, shown


def check(record: object, original: bytes | None = None) -> list[Fault]:
    """What is wrong with a record, in its order; an empty list where nothing is.

    `original` is the file that the article was read from, where it is at hand. A record whose
    shape is wrong is told so first, since no more can be said of it until that is mended.
    """
    faults = list(RECORD(record, ""))
    if faults or not isinstance(record, dict):
        return faults
    return [
        *_article_faults(record, original),
        *_span_faults(record),
        *_statement_faults(record),
        *_event_faults(record),
        *_link_faults(record),
    ]


def _article_faults(record: dict[str, Any], original: bytes | None) -> Iterator[Fault]:
    article = record["article"]
    if article is None:
        yield from _faults_without_article(record)
        return
    if (found := text_sha256(article["text"])) != article["sha256"]:
        yield Fault("article.sha256", f"the text has changed: its hash is {found}")
    if (found := digest(article["url"] or "", article["text"])) != article["id"]:
        yield Fault("article.id", f"the text or the url has changed: its id is {found}")
    yield from _repeated(article["posts"], "article.posts")
    for number, post in enumerate(article["posts"]):
        found = digest(article["id"], "post", *(f"{s['start']}:{s['end']}" for s in post["spans"]))
        if found != post["id"]:
            yield Fault(f"article.posts[{number}].id", f"its spans have changed: its id is {found}")
    if original is not None and article["original"]["sha256"] not in _fingerprints(original):
        yield Fault("article.original.sha256", "it was read from other bytes than this file's")


def _faults_without_article(record: dict[str, Any]) -> Iterator[Fault]:
    for name in ("statements", "entities", "events"):
        if record[name]:
            yield Fault(name, "must be empty where there is no article")
    if not record["problems"]:
        yield Fault("problems", "must tell why there is no article")


def _fingerprints(original: bytes) -> set[str]:
    """The hashes of a file and of its lines, for in JSONL a story is a line."""
    lines = original.splitlines(keepends=True)
    return {sha256(data).hexdigest() for line in lines for data in (line, line.rstrip(b"\r\n"))} | {
        sha256(original).hexdigest()
    }


def _span_faults(record: dict[str, Any]) -> Iterator[Fault]:
    article = record["article"]
    for where, span in _spans_in(record):
        start, end, text = span["start"], span["end"], span["text"]
        size = len(article["text"]) if article else 0
        if not 0 <= start < end <= size:
            yield Fault(where, f"{start}:{end} is no stretch of a text of {size} characters")
        elif (real := article["text"][start:end]) != text:
            yield Fault(where, f"the record has {shown(text)}, the article {shown(real)}")


def _spans_in(record: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every span of a record that has the right shape, wherever it stands in it."""
    pending: list[tuple[str, Any]] = [("", record)]
    while pending:
        where, item = pending.pop()
        if isinstance(item, list):
            pending.extend((f"{where}[{n}]", item[n]) for n in reversed(range(len(item))))
        elif isinstance(item, dict) and _is_span(item):
            yield where, item
        elif isinstance(item, dict):
            names = reversed(list(item))
            pending.extend((f"{where}.{n}" if where else n, item[n]) for n in names)


def _is_span(item: dict[str, Any]) -> bool:
    kinds = [type(item.get(name)) for name in ("start", "end", "text")]
    return kinds == [int, int, str]


def _statement_faults(record: dict[str, Any]) -> Iterator[Fault]:
    if record["article"] is None:
        return
    yield from _repeated(record["statements"], "statements")
    for number, statement in enumerate(record["statements"]):
        spans = [
            f"{role}:{s['start']}:{s['end']}"
            for role in ("content", "cue", "source")
            for s in statement[role]
        ]
        if (found := digest(record["article"]["id"], *spans)) != statement["id"]:
            where = f"statements[{number}].id"
            yield Fault(where, f"its spans or its article have changed: its id is {found}")


def _event_faults(record: dict[str, Any]) -> Iterator[Fault]:
    if record["article"] is None:
        return
    yield from _repeated(record["events"], "events")
    for number, event in enumerate(record["events"]):
        spans = [f"{s['start']}:{s['end']}" for s in event["evidence"]]
        found = digest(record["article"]["id"], "event", event["type"], *spans)
        if found != event["id"]:
            where = f"events[{number}].id"
            yield Fault(where, f"its type or its evidence has changed: its id is {found}")


def _repeated(items: list[dict[str, Any]], path: str) -> Iterator[Fault]:
    first: dict[str, int] = {}
    for number, item in enumerate(items):
        if (earlier := first.setdefault(item["id"], number)) != number:
            yield Fault(f"{path}[{number}].id", f"is also the id of {path}[{earlier}]")


def _link_faults(record: dict[str, Any]) -> Iterator[Fault]:
    yield from _repeated(record["entities"], "entities")
    entities = {entity["id"]: entity for entity in record["entities"]}
    posts = {post["id"] for post in (record["article"] or {"posts": []})["posts"]}
    hops = {statement["id"]: statement["hops"] for statement in record["statements"]}
    for number, statement in enumerate(record["statements"]):
        where = f"statements[{number}]"
        yield from _ref_faults(_refs_of(statement), where, entities)
        if statement["post"] is not None and statement["post"] not in posts:
            yield Fault(f"{where}.post", f"the article has no post {shown(statement['post'])}")
        yield from _nesting_faults(statement, where, hops)
    for number, event in enumerate(record["events"]):
        refs = {name: event[name] for name in ("actor", "target", "according_to")}
        yield from _ref_faults(refs, f"events[{number}]", entities)
        for id in event["statements"]:
            if id not in hops:
                yield Fault(f"events[{number}].statements", f"there is no statement {shown(id)}")


def _refs_of(statement: dict[str, Any]) -> dict[str, Any]:
    refs = {name: statement[name] for name in ("speaker", "addressee")}
    return refs | {"act.target": statement["act"] and statement["act"]["target"]}


def _ref_faults(
    refs: dict[str, Any], where: str, entities: dict[str, dict[str, Any]]
) -> Iterator[Fault]:
    for name, ref in refs.items():
        if ref is None:
            continue
        entity = entities.get(ref["id"])
        if entity is None:
            yield Fault(f"{where}.{name}", f"the record has no entity {shown(ref['id'])}")
        elif (entity["name"], entity["kind"]) != (ref["name"], ref["kind"]):
            yield Fault(f"{where}.{name}", f"the entity of that id is {shown(entity['name'])}")


def _nesting_faults(statement: dict[str, Any], where: str, hops: dict[str, int]) -> Iterator[Fault]:
    # Each line against the one around it: that is linear, and no circle of lines can satisfy it.
    outer = statement["within"]
    if outer is not None and outer not in hops:
        yield Fault(f"{where}.within", f"the record has no statement {shown(outer)}")
        return
    right = 0 if outer is None else hops[outer] + 1
    if statement["hops"] != right:
        yield Fault(f"{where}.hops", f"is {statement['hops']}; the line around it makes it {right}")
