"""What a speaker does by saying something, as the cue or the first words of a quotation tell.

    Ukraine had called on Russian diplomats to quit.      call_on
    The ministry declined to comment.                     decline_to_comment
    “We call on the free world to …,” Neuer added.        call_on: the words do what they say
    Bondarev said …                                       assert

A cue that no list has is an assertion. "did not deny" is no denial, and then no act is told.
"""

import re
from functools import cache

from onrecord.article import Article, Span
from onrecord.attribution import Attribution, Kind
from onrecord.lexicons import lines
from onrecord.statement import Act, ActType

_WORD = re.compile(r"[\w’']+")
_LONGEST_CUE = 200  # characters
_AIMED = frozenset({ActType.CALL_ON, ActType.ASK, ActType.WARN})
_HYPOTHETICAL = re.compile(
    r"\b(?:would|could|might|may|should|if|whether|were to)\b", re.IGNORECASE
)
_PERFORMED = re.compile(
    r"[“\"'‘\s]*(?:I|we)\s(?:(?:now|also|strongly|hereby|therefore|again|sincerely|deeply)\s)?"
    r"(?P<verb>call (?:up)?on|urge|demand|appeal to|implore|apologi[sz]e|promise|pledge|vow|warn"
    r"|condemn|denounce|welcome|support|endorse|praise|thank|commend|deny|admit|announce|refuse)\b",
    re.IGNORECASE,
)


@cache
def _forms() -> dict[str, ActType]:
    """Each form of each verb, and each phrase, with its act."""
    found: dict[str, ActType] = {}
    for line in lines("acts"):
        act, _, words = line.partition("\t")
        phrases = words.split("|") if "|" in words else words.split()
        for phrase in phrases:
            verb, _, rest = phrase.partition(" ")
            forms = inflected(verb) if "|" not in words or act == "call_on" else {verb}
            for form in forms:
                found.setdefault(f"{form} {rest}".strip(), ActType(act))
    return found


def inflected(verb: str) -> set[str]:
    """The forms of a regular verb: "deny" → denies, denied, denying."""
    if verb.endswith("e"):
        return {verb, verb + "s", verb + "d", verb[:-1] + "ing"}
    if verb.endswith("y") and verb[-2:-1] not in "aeo":
        return {verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"}
    s = "es" if verb.endswith(("s", "sh", "ch", "x")) else "s"
    doubled = verb + verb[-1]
    return {verb, verb + s, verb + "ed", verb + "ing", doubled + "ed", doubled + "ing"}


def act_of(article: Article, attribution: Attribution, addressee: str | None) -> Act | None:
    """The act of an attribution; `addressee` is the entity it is aimed at, where it is aimed."""
    found = _by_cue(article, attribution) or _by_words(article, attribution)
    if attribution.negated and (found is None or found.type not in _SILENT):
        return None
    if found is None:
        return Act(ActType.ASSERT)
    return Act(found.type, addressee if found.type in _AIMED else None, found.span)


_SILENT = frozenset({ActType.DECLINE_TO_COMMENT, ActType.NOT_REACHED})


def _by_cue(article: Article, attribution: Attribution) -> Act | None:
    for span in attribution.cue[:3]:
        # With what follows the cue: "declined" may be the cue, "to comment" the content.
        end = min(span.end + 30, span.start + _LONGEST_CUE)
        tokens = [*_WORD.finditer(article.text, span.start, min(end, len(article.text)))]
        low = [token.group().lower() for token in tokens]
        for i, token in enumerate(tokens):
            if token.start() >= span.end:
                break
            # The longest phrase wins: "declined to comment" is more than "declined".
            for count in range(min(5, len(tokens) - i), 0, -1):
                act = _forms().get(" ".join(low[i : i + count]))
                if act is not None:
                    return Act(act, None, Span(token.start(), tokens[i + count - 1].end()))
    return None


def _by_words(article: Article, attribution: Attribution) -> Act | None:
    """An act that the quoted words do: "I apologise"."""
    if attribution.kind != Kind.DIRECT or not attribution.content:
        return None
    first = attribution.content[0]
    match = _PERFORMED.match(article.text, first.start, min(first.end, first.start + 80))
    if match is None:
        return None
    verb = match["verb"].lower().replace("upon", "on")
    act = _forms().get(verb)
    return Act(act, None, Span(*match.span("verb"))) if act is not None else None


def is_hypothetical(article: Article, attribution: Attribution) -> bool:
    """Whether it is said only that someone might say so: "would say", "if he says"."""
    if not attribution.cue:
        return False
    start = min(span.start for span in attribution.cue)
    end = min(attribution.cue[0].end, start + _LONGEST_CUE)
    before = article.text[max(0, start - 12) : end]
    return _HYPOTHETICAL.search(before) is not None
