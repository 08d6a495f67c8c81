"""Finds that somebody was asked and did not answer, with who asked where that is told.

    [Ms. Okafor] [did not respond to] [a request for comment from [the Herald]].
    [Mr. Petrov] [could not be reached] [for comment].
    [Several messages] left for [the promoter] [were not returned].
    [Efforts to reach] [the couple] [were unsuccessful].
    [The Herald] [was unable to reach] [Ms. Okafor] for comment.

The content is what went unanswered, or the verb where the sentence has no word for it.
Left out: "did not respond to the attack", which nobody asked; and "did not answer", of questions
that were put face to face.
"""

from collections.abc import Iterator

from onrecord.article import Span
from onrecord.attribution import Attribution
from onrecord.extract.clauses.askers import asker
from onrecord.extract.clauses.contents import span_of
from onrecord.extract.clauses.grammar import BE, TIME, Range, is_adverb
from onrecord.extract.clauses.leads import lead_start, negates
from onrecord.extract.clauses.phrases import phrase_after
from onrecord.extract.clauses.stops import clause_stop
from onrecord.extract.clauses.subjects import subject_before
from onrecord.extract.rules.silence import Parts, alone, silence
from onrecord.extract.sheet import WORD, Item, Sheet
from onrecord.extract.unsaid import unsaid

_FOR = frozenset({"comment", "comments", "interview", "interviews", "clarification"})
_TO = frozenset({"to", "for", "with", "at", "from"})
_NEAR = 12  # items between a request and its verb


def find_unanswered(sheet: Sheet) -> Iterator[Attribution]:
    """Yields an attribution for each silence, negated."""
    for sentence in sheet.sentences:
        items = sentence.items
        for i in range(1, len(items)):
            if items[i].kind == WORD and items[i].low in unsaid("asked"):
                yield from _found(sheet, items, i)


def _found(sheet: Sheet, items: tuple[Item, ...], i: int) -> Iterator[Attribution]:
    low = items[i].low
    if low in unsaid("in_vain"):
        found: Parts | None = _in_vain(items, i)
    elif low in unsaid("unanswered"):
        found = _went(items, i)
    elif low in unsaid("drawing"):
        found = _drew(items, i)
    elif low == "get":
        found = _back(items, i)
    elif low in unsaid("reaching"):
        found = _not_reached_by(items, i)
    else:
        begin = lead_start(items, i)
        passive = any(item.low in BE for item in items[begin:i])
        found = _passive(items, begin, i) if passive else _active(items, begin, i)
    if found is not None:
        yield silence(sheet, items, found, "unanswered", _heard(items, found[0], found[1]))


def _not_reached_by(items: tuple[Item, ...], i: int) -> Parts | None:
    """[The Herald] was unable to reach [Mr. Lee] for comment; it could not contact [her] by phone"""
    begin = lead_start(items, i)
    asking = subject_before(items, begin)
    whom = phrase_after(items, i + 1, asides=False) if i + 1 < len(items) else None
    unable = any(item.low == "unable" for item in items[begin:i])
    if asking is None or whom is None or not (unable or negates(items, begin, i, asking)):
        return None
    stop = clause_stop(items, i + 1)
    sought = [j for j in range(whom[0], stop) if items[j].low in _FOR | {"phone", "telephone", "email"}]
    if not sought:
        return None
    end = max(whom[0] + 1, min(whom[1], sought[0] - 1))  # [the company] for comment
    return alone(begin, i, (whom[0], end))


def _active(items: tuple[Item, ...], begin: int, i: int) -> Parts | None:
    """did not respond to a request; did not return calls; ignored requests for comment"""
    ignored = items[i].low in unsaid("ignored")
    source = subject_before(items, begin)
    if source is None or not (ignored or negates(items, begin, i, source)):
        return None
    j = i + 1
    while j < len(items) and is_adverb(items[j]):
        j += 1
    stop = clause_stop(items, j)
    if items[i].low in unsaid("responding"):
        j += int(j < stop and items[j].low == "to")
        if j >= stop or items[j].low in {"by", "before", "in", "on", *TIME}:
            return alone(begin, i, source)  # had not responded by Friday
    if not _is_request(items, j, stop, answered=items[i].low.startswith("answer")):
        return None
    return (begin, j), (j, stop), source


def _is_request(items: tuple[Item, ...], begin: int, end: int, answered: bool) -> bool:
    """Whether words ask for an answer; questions are, where they come from somebody or in writing."""
    lows = [item.low for item in items[begin:end]]
    asked = any(low in unsaid("request") for low in lows)
    put = not {"question", "questions"}.isdisjoint(lows) and answered
    return asked and (not put or not {"written", "emailed", "from", "sent"}.isdisjoint(lows))


def _passive(items: tuple[Item, ...], begin: int, i: int) -> Parts | None:
    """could not be reached for comment; was not available for comment; calls were not returned"""
    low = items[i].low
    of_request = low in unsaid("responding") or low in unsaid("returning")
    if of_request:
        return _returned(items, begin, i)
    source = subject_before(items, begin)
    denied = low.startswith("un") or (source is not None and negates(items, begin, i, source))
    if source is None or not denied:
        return None
    stop = clause_stop(items, i + 1)
    asked = any(item.low in _FOR or item.low == "comment" for item in items[i + 1 : stop])
    at_once = any(item.low == "immediately" for item in items[begin:i])
    if low.endswith("available") and not (asked or at_once):
        return None
    return ((begin, i + 1), (i + 1, stop), source) if asked else alone(begin, i, source)


def _returned(items: tuple[Item, ...], begin: int, i: int) -> Parts | None:
    """Several messages left for [the promoter] were not returned."""
    request = _request_before(items, begin)
    if request is None or not negates(items, begin, i, request):
        return None
    return (begin, i + 1), _bare(items, request, begin), _asked(items, request[1], begin)


def _went(items: tuple[Item, ...], i: int) -> Parts | None:
    """Calls to [the warehouse] went unanswered."""
    begin = lead_start(items, i - 1) if i > 1 else i
    request = _request_before(items, begin)
    if request is None:
        return None
    return (begin, i + 1), _bare(items, request, begin), _asked(items, request[1], begin)


def _drew(items: tuple[Item, ...], i: int) -> Parts | None:
    """Texts to [the company] drew no response."""
    near = [item.low for item in items[i + 1 : i + 4]]
    none = near[:1] == ["no"] and any(low in unsaid("no_answer") for low in near)
    request = _request_before(items, i) if none else None
    if request is None:
        return None
    end = next(j for j in range(i + 2, i + 4) if items[j].low in unsaid("no_answer"))
    return (i, end + 1), _bare(items, request, i), _asked(items, request[1], i)


def _back(items: tuple[Item, ...], i: int) -> Parts | None:
    """[They] did not get back to the Clarion."""
    begin = lead_start(items, i)
    source = subject_before(items, begin)
    back = [item.low for item in items[i + 1 : i + 3]] == ["back", "to"]
    if not back or source is None or not negates(items, begin, i, source):
        return None
    whom = phrase_after(items, i + 3, asides=False)
    return ((begin, i + 3), whom, source) if whom else None


def _in_vain(items: tuple[Item, ...], i: int) -> Parts | None:
    """Efforts to reach [the couple] were unsuccessful."""
    for j in range(max(0, i - _NEAR), i - 3):
        reaching = items[j].low == "to" and items[j + 1].low in {"reach", "contact"}
        effort = max((k for k in range(max(0, j - 5), j) if _is_effort(items[k])), default=-1)
        if reaching and effort >= 0 and (effort == j - 1 or items[effort + 1].low == "by"):
            whom = phrase_after(items, j + 2, asides=False)
            begin = lead_start(items, i)
            fruitless = items[i].low != "successful" or negates(items, begin, i, (j, j + 1))
            if whom is not None and whom[1] <= begin and fruitless:
                return (effort, j + 2), (begin, i + 1), whom
    return None


def _is_effort(item: Item) -> bool:
    return item.low in unsaid("efforts")


def _request_before(items: tuple[Item, ...], begin: int) -> Range | None:
    """The noun of what was sent, with what stands before it: Several messages."""
    for j in range(max(0, begin - _NEAR), begin):
        if items[j].low in unsaid("request"):
            opens = j
            while opens and items[opens - 1].kind == WORD and items[opens - 1].low not in _TO:
                opens -= 1
            return (opens, j + 1)
    return None


def _bare(items: tuple[Item, ...], request: Range, begin: int) -> Range:
    """A request for comment; several messages, without who they went to."""
    end = request[1]
    if end + 1 < begin and items[end].low == "for" and items[end + 1].low in _FOR:
        end += 2
    return (request[0], end)


def _asked(items: tuple[Item, ...], after: int, begin: int) -> Range | None:
    """Who was asked: left for [the promoter]; requests for comment to [the embassy]."""
    for j in range(begin - 1, after - 1, -1):
        if items[j].low in _TO and j + 1 < begin and items[j + 1].low not in _FOR:
            whom = phrase_after(items, j + 1, asides=False)
            if whom is not None and items[j].low != "from":
                return (whom[0], min(whom[1], begin))
            if whom is not None and items[j - 1].low in _FOR and j - 2 >= after - 1:
                seeking = items[j - 2].low == "seeking"
                return (whom[0], min(whom[1], begin)) if seeking else None
    return None


def _heard(items: tuple[Item, ...], cue: Range, content: Range) -> Span | None:
    """Who asked: in the words of the request, or who could not reach somebody."""
    if _is_effort(items[cue[0]]) and items[cue[0] + 1].low == "by":
        whom = phrase_after(items, cue[0] + 2, asides=False)
        return span_of(items, whom) if whom else None
    if [item.low for item in items[cue[1] - 2 : cue[1]]] == ["back", "to"]:
        return span_of(items, content)
    if items[content[0]].low in unsaid("reaching"):
        asking = subject_before(items, cue[0])
        return span_of(items, asking) if asking else None
    return asker(items, (content[0], max(content[1], cue[0])))
