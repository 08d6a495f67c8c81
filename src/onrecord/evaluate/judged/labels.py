"""What a judge can find wrong with a line, in one word each.

    verdict: ok                content, source and kind are right
    verdict: long who          the content holds too much, and somebody else speaks
    verdict: kind=mixed        all right but the kind, which is mixed

docs/judging.md tells with examples when each word is due.
"""

from dataclasses import dataclass

from onrecord.attribution import Kind

QUESTIONS = ("content", "source", "kind")  # a line is right where all three are
OK = "ok"
MISSED = "missed"  # of a line that no reader found: a judge of a whole page wrote it down
UNSURE = "?"


@dataclass(frozen=True, slots=True)
class Label:
    """A word for a fault, the question that it answers with no, and what it means."""

    question: str | None  # one of QUESTIONS; None where the line counts as right all the same
    meaning: str


LABELS = {
    "nobody": Label("content", "nobody is reported to say, write or post these words"),
    "long": Label("content", "words that were not said are taken in, and it matters"),
    "short": Label("content", "words that were said are left out, and it matters"),
    "joined": Label("content", "two people's words, or two statements, are made one"),
    "torn": Label("content", "half of what one cue reports; the rest is another line or none"),
    "who": Label("source", "other words name who says it"),
    "unsourced": Label("source", "no source, though the words name one"),
    "kind": Label("kind", "not this of direct, mixed and indirect; kind=mixed names the right one"),
    "mode": Label(None, "not said or written, but thought, wanted, felt, decreed or shown"),
    "edge": Label(None, "a word or two too many or too few that change nothing"),
    "part": Label(None, "the right source, but its words are cut or too many"),
    "cue": Label(None, "the cue's words are wrong"),
    UNSURE: Label(None, "the page does not tell; the line is counted apart"),
}


def read_verdict(written: str) -> tuple[str, ...] | None:
    """ "long who" → its labels, sorted; "ok" → (); "" → None, not judged yet.

    Raises ValueError for a word that is none of them.
    """
    words = written.lower().replace(",", " ").split()
    if not words:
        return None
    if words == [OK]:
        return ()
    for word in words:
        check_label(word)
    return tuple(sorted(set(words)))


def check_label(word: str) -> None:
    """Raises ValueError where the word is no label."""
    name, equals, kind = word.partition("=")
    if name not in LABELS or (equals and (name != "kind" or kind not in tuple(Kind))):
        raise ValueError(f"{word!r} is no verdict; write ok, or some of {', '.join(LABELS)}")


def faults(labels: tuple[str, ...]) -> frozenset[str]:
    """The questions that the labels answer with no."""
    names = (label.partition("=")[0] for label in labels)
    return frozenset(q for name in names if name in LABELS and (q := LABELS[name].question))
