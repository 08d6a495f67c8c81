"""What a speaker does by saying something, and to whom, as the cue or the words tell.

    Ukraine had called on Russian diplomats to quit.      call_on: Russian diplomats
    The ministry declined to comment.                     decline_to_comment
    “We call on the free world to …,” Neuer added.        call_on: the words do what they say
    “Bondarev is a hero,” Neuer said.                     praise: Bondarev
    Bondarev said …                                       assert

A cue that no list has is an assertion. "did not deny" is no denial, and then no act is told.
"""

import re
from collections.abc import Sequence
from functools import cache

from onrecord.article import Article, Span
from onrecord.attribution import Attribution, Mode
from onrecord.lexicons import lines
from onrecord.resolve.addressees import Heard
from onrecord.resolve.beside import phrase_after
from onrecord.resolve.cast import Figure
from onrecord.resolve.judging import judged
from onrecord.resolve.parties import party
from onrecord.resolve.performed import Done, demanded, performed
from onrecord.resolve.row import Row
from onrecord.resolve.scene import Scene
from onrecord.resolve.silences import silence
from onrecord.statement import ActType

_WORD = re.compile(r"[\w’']+")
_LONGEST_CUE = 200  # characters
# Whom these are aimed at, a listener is: who is urged or asked.
_HEARD = frozenset({ActType.CALL_ON, ActType.ASK, ActType.WARN, ActType.PROMISE, ActType.THREATEN})
# Of these it stands behind the cue: whoever is praised or accused.
_BEHIND = frozenset(
    {
        *(ActType.PRAISE, ActType.SUPPORT, ActType.WELCOME, ActType.CONDEMN, ActType.ACCUSE),
        *(ActType.CALL_ON, ActType.THREATEN, ActType.APOLOGISE),
    }
)
_PREPOSITIONS = frozenset({"on", "upon", "to", "against", "at", "with"})


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


@cache
def _verbs() -> frozenset[str]:
    """The first words of all of these."""
    return frozenset(form.partition(" ")[0] for form in _forms())


def inflected(verb: str) -> set[str]:
    """The forms of a regular verb: "deny" → denies, denied, denying."""
    if verb.endswith("e"):
        return {verb, verb + "s", verb + "d", verb[:-1] + "ing"}
    if verb.endswith("y") and verb[-2:-1] not in "aeo":
        return {verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"}
    s = "es" if verb.endswith(("s", "sh", "ch", "x")) else "s"
    doubled = verb + verb[-1]
    return {verb, verb + s, verb + "ed", verb + "ing", doubled + "ed", doubled + "ing"}


def find_acts(scene: Scene, heard: Sequence[Heard], row: Row) -> list[Done | None]:
    """The act of each attribution, and whom it is aimed at."""
    return [_act(scene, row, i, heard[i].addressee) for i in range(len(scene.attributions))]


def _act(scene: Scene, row: Row, i: int, addressee: Figure | None) -> Done | None:
    article, attribution = scene.article, scene.attributions[i]
    silent = silence(article, attribution)
    if silent is not None or attribution.negated:
        return silent
    found = by_cue(article, attribution)
    if found is not None and found.type == ActType.ANNOUNCE:
        return demanded(scene, row, i) or found
    if found is not None:
        return Done(found.type, _target(scene, row, i, found, addressee), found.span)
    if attribution.mode not in {Mode.SPEECH, Mode.WRITING}:
        return Done(ActType.ASSERT)
    by_words = performed(scene, row, i) or judged(scene, row, i)
    if by_words is None and not _commits(article, attribution):
        by_words = demanded(scene, row, i)
    return by_words or Done(ActType.ASSERT)


def _commits(article: Article, attribution: Attribution) -> bool:
    """Whether the cue binds who speaks: "agreed that they should meet" demands nothing."""
    cues = " ".join(article[span].lower() for span in attribution.cue[:2])
    return any(word in cues for word in ("agree", "decid", "accept", "conced"))


def _target(scene: Scene, row: Row, i: int, act: Done, addressee: Figure | None) -> Figure | None:
    """Whom an act is aimed at: who hears it, or who stands behind its verb."""
    if act.type in _HEARD and addressee is not None:
        return addressee
    if act.type not in _BEHIND or act.span is None:
        return None
    k = row.at(act.span.end)
    if k < len(row.words) and row.words[k].low in _PREPOSITIONS:
        k += 1
    accused = act.type == ActType.ACCUSE
    found = phrase_after(row.words, min(len(row.words), k + 20), k, to_of=accused)
    if found is None:
        return None
    figure = party(scene, found[0], scene.within[i], through=True)
    return figure if figure is not scene.answers[i].figure else None


def by_cue(article: Article, attribution: Attribution) -> Done | None:
    """The act that the cue names, with what follows it: "declined" may be all of the cue."""
    for span in attribution.cue[:3]:
        end = min(span.end + 30, span.start + _LONGEST_CUE)
        tokens = [*_WORD.finditer(article.text, span.start, min(end, len(article.text)))]
        low = [token.group().lower() for token in tokens]
        for i, token in enumerate(tokens):
            if token.start() >= span.end:
                break
            if low[i] not in _verbs():
                continue
            # The longest phrase wins: "declined to comment" is more than "declined".
            for count in range(min(5, len(tokens) - i), 0, -1):
                if (low[i] == "back" and i) or low[i + 1 : i + 2] == ["by"]:
                    continue  # "rolled back", "swears by it"
                act = _forms().get(" ".join(low[i : i + count]))
                if act is not None:
                    return Done(act, None, Span(token.start(), tokens[i + count - 1].end()))
    return None
