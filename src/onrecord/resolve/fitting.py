"""How well someone in view fits a "he" or "she": points for and against, and the reason in words.

Near; what a sentence is about; mentioned often; known to be a man or a woman; spoke last, where
the pronoun speaks. Who speaks is no "he" in his own words, and who acts in a clause is seldom whom
it is done to.

The points were chosen by hand and by steps of 0.2 on half of GUM's documents (the command
`onrecord.evaluate.mentions` tells which), with an eye on who speaks in PolNeAR's train part, for
GUM has no news: there the one named most is seldom the one who speaks.
"""

from dataclasses import dataclass
from math import log

from onrecord.resolve.known import Known, Reference, Seen, Stand
from onrecord.resolve.view import Here

NEVER = -50.0  # points of one who cannot be meant
_FAR = 6  # paragraphs back that a "he" may reach
_GENDER = {"m": "a man", "f": "a woman"}


@dataclass(frozen=True, slots=True)
class Points:
    """What counts for one who may be meant, or against."""

    sentence: float = -1.4  # each sentence back
    paragraph: float = -0.9
    subject: float = 0.3
    object: float = -0.5
    often: float = 0.8  # for the log of how often
    often_speaking: float = 0.4  # the same for a pronoun that speaks
    told: float = 1.4  # known to be a man or a woman, as the pronoun says
    taken: float = 1.0  # not known to be, but taken for one before
    other: float = -2.0  # taken for the other before
    noun: float = -1.2  # a description and no name
    acts: float = -2.6  # the one who acts in this sentence, for "him"
    across: float = -1.2  # mentioned within a quotation, meant outside of it, or the other way
    says: float = -4.0  # who says these words
    speaker: float = 1.4  # spoke when last mentioned, for a pronoun that speaks
    spoke: float = 0.2  # the same for any other
    most: int = 4  # more mentions than these count as these
    fronted: float = 1.5  # named right behind an opening that holds the pronoun


def score(here: Here, by: Reference, known: Known, points: Points) -> float:
    """How well someone fits a pronoun that stands at a place."""
    last = last_seen(here.quoted, known)
    back, apart = here.sentence - last.sentence, here.paragraph - last.paragraph
    told = of_gender(by, known, points) if apart <= _FAR else NEVER
    if told <= NEVER:
        return NEVER
    often = points.often_speaking if by.speaks else points.often
    found = told + points.sentence * min(back, 6) + points.paragraph * min(apart, 4)
    found += often * log(1 + min(known.times, points.most)) + _stood(by, last, points)
    found += points.noun * (known.figure is None)
    found += points.acts * (back == 0 and by.stand == Stand.OBJECT and last.stand == Stand.SUBJECT)
    found += points.across * (last.quoted != here.quoted)
    return found + points.says * (known.figure is not None and known.figure is here.says)


def _stood(by: Reference, last: Seen, points: Points) -> float:
    """What it tells how someone stood when last mentioned."""
    found = points.subject * (last.stand == Stand.SUBJECT)
    found += points.object * (last.stand == Stand.OBJECT)
    return found + (points.speaker if by.speaks else points.spoke) * last.speaks


def last_seen(quoted: bool, known: Known) -> Seen:
    """The last mention that counts: for a pronoun outside of quotations, one outside of them."""
    return known.last if quoted else known.outside or known.last


def of_gender(by: Reference, known: Known, points: Points) -> float:
    """What it tells that someone is known to be a man or a woman."""
    told = known.gender or (known.figure.gender if known.figure is not None else None)
    if told is not None:
        return points.told if told == by.gender else 2 * NEVER
    same = known.taken.get(by.gender or "", 0)
    other = sum(known.taken.values()) - same
    return points.taken * (same > other) + points.other * (other > same)


def why(here: Here, known: Known, rival: Known | None) -> str:
    """The reason for taking a pronoun at a place for someone."""
    last = last_seen(here.quoted, known)
    back = here.sentence - last.sentence
    where = {0: "just before", 1: "in the sentence before"}.get(back, f"{back} sentences back")
    told = known.gender or (known.figure.gender if known.figure is not None else None)
    parts = [f"{known.words}, mentioned {where}" + (" as speaker" if last.speaks else "")]
    if told:
        parts.append(f"told to be {_GENDER[told]}")
    if rival is not None:
        parts.append(f"likelier than {rival.words}")
    return ", ".join(parts)
