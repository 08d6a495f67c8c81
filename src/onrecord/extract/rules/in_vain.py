"""Finds that somebody was sought in vain, where what was sent or tried is the subject.

    [Several messages] left for [the promoter] [were not returned].
    [Calls] by [the Herald] to [the mine] [went unanswered].    [Texts] to [her] [drew no reply].
    [Efforts to reach] [the couple] [were unsuccessful].
    [The Herald] [was unable to] [reach] [Ms. Okafor] for comment.

The source is who did not answer, and the content what went unanswered. Left out: "was unable to
reach a deal", for which nobody was to comment.
"""

from collections.abc import Iterator

from onrecord.article import Span
from onrecord.attribution import Attribution
from onrecord.extract.clauses.askers import asker
from onrecord.extract.clauses.contents import span_of
from onrecord.extract.clauses.grammar import BE, Range
from onrecord.extract.clauses.leads import lead_start, negates
from onrecord.extract.clauses.phrases import phrase_after
from onrecord.extract.clauses.stops import clause_stop
from onrecord.extract.clauses.subjects import subject_before
from onrecord.extract.rules.silence import Parts, alone, silence, told_at
from onrecord.extract.rules.unanswered import FOR
from onrecord.extract.sheet import WORD, Item, Sheet
from onrecord.extract.unsaid import unsaid

_TO = frozenset({"to", "for", "with", "at", "from"})
_THROUGH = FOR | {"phone", "telephone", "email"}
_NEAR = 12  # items between a request and its verb


def find_in_vain(sheet: Sheet) -> Iterator[Attribution]:
    """Yields an attribution for each silence, negated."""
    for items, found in told_at(sheet, unsaid("sought"), _found):
        yield silence(sheet, items, found, "unanswered", _heard(items, found))


def _found(items: tuple[Item, ...], i: int) -> Parts | None:
    low = items[i].low
    if low in unsaid("in_vain"):
        return _tried(items, i)
    if low in unsaid("unanswered"):
        begin = lead_start(items, i - 1) if i > 1 else i
        hangs = begin > 0 and items[begin - 1].low in {"that", "which"}
        return None if hangs else _sent(items, begin, (i, i + 1))
    if low in unsaid("drawing"):
        return _drew(items, i)
    begin = lead_start(items, i)
    if low in unsaid("reaching"):
        return _not_reached_by(items, begin, i)
    passive = any(item.low in BE for item in items[begin:i])
    return _sent(items, begin, (i, i + 1)) if passive else None


def _sent(items: tuple[Item, ...], begin: int, verb: Range) -> Parts | None:
    """Several messages left for [the promoter] were not returned; calls went unanswered."""
    request = _request_before(items, begin)
    denied = items[verb[0]].low in unsaid("unanswered")
    if request is None or not (denied or negates(items, begin, verb[0], request)):
        return None
    return (begin, verb[1]), _bare(items, request, begin), _asked(items, request[1], begin)


def _drew(items: tuple[Item, ...], i: int) -> Parts | None:
    """Texts to [the company] drew no response."""
    near = [item.low for item in items[i + 1 : i + 4]]
    end = next((n for n, low in enumerate(near) if low in unsaid("no_answer")), None)
    request = _request_before(items, i) if end is not None and near[0] == "no" else None
    if end is None or request is None:
        return None
    return (i, i + end + 2), _bare(items, request, i), _asked(items, request[1], i)


def _tried(items: tuple[Item, ...], i: int) -> Parts | None:
    """Efforts to reach [the couple] were unsuccessful."""
    for j in range(max(1, i - _NEAR), i - 3):
        effort = max((k for k in range(max(0, j - 5), j) if _is_effort(items[k])), default=-1)
        reaching = items[j].low == "to" and items[j + 1].low in unsaid("reaching")
        if reaching and effort >= 0 and (effort == j - 1 or items[effort + 1].low == "by"):
            whom = phrase_after(items, j + 2, asides=False)
            begin = lead_start(items, i)
            fruitless = items[i].low != "successful" or negates(items, begin, i, (j, j + 1))
            if whom is not None and whom[1] <= begin and fruitless:
                return (effort, j + 2), (begin, i + 1), whom
    return None


def _not_reached_by(items: tuple[Item, ...], begin: int, i: int) -> Parts | None:
    """[The Herald] was unable to reach [Mr. Lee] for comment."""
    asking = subject_before(items, begin)
    whom = phrase_after(items, i + 1, asides=False) if i + 1 < len(items) else None
    unable = any(item.low == "unable" for item in items[begin:i])
    if asking is None or whom is None or not (unable or negates(items, begin, i, asking)):
        return None
    stop = clause_stop(items, i + 1)
    sought = next((j for j in range(whom[0], stop) if items[j].low in _THROUGH), None)
    if sought is None:
        return None
    return alone(begin, i, (whom[0], max(whom[0] + 1, min(whom[1], sought - 1))))


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
    if end + 1 < begin and items[end].low == "for" and items[end + 1].low in FOR:
        end += 2
    return (request[0], end)


def _asked(items: tuple[Item, ...], after: int, begin: int) -> Range | None:
    """Who was asked: left for [the promoter]; requests for comment to [the embassy]."""
    for j in range(begin - 1, after - 1, -1):
        if items[j].low in _TO and j + 1 < begin and items[j + 1].low not in FOR:
            whom = phrase_after(items, j + 1, asides=False)
            seeking = items[j].low != "from" or (j > 1 and items[j - 2].low == "seeking")
            if whom is not None:
                return (whom[0], min(whom[1], begin)) if seeking else None
    return None


def _heard(items: tuple[Item, ...], parts: Parts) -> Span | None:
    """Who asked: by the words of the request, or who tried to reach somebody."""
    cue, content, _ = parts
    if _is_effort(items[cue[0]]):
        by = items[cue[0] + 1].low == "by"
        whom = phrase_after(items, cue[0] + 2, asides=False) if by else None
        return span_of(items, whom) if whom else None
    if items[content[0]].low in unsaid("reaching"):
        asking = subject_before(items, cue[0])
        return span_of(items, asking) if asking else None
    return asker(items, (content[0], max(content[1], cue[0])))
