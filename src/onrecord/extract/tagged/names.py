"""Which pieces name someone or something: persons, organisations, places, groups, documents.

[person:Ana Reyes] told [organisation:AP] that [place:Geneva] …
"""

from collections.abc import Iterator

from onrecord.article import Span
from onrecord.extract.sheet import Sheet
from onrecord.models import Model

NAMED = ("person", "organisation", "place", "group", "document")
NAME_LABELS = ("O", *(f"{edge}-{kind}" for kind in NAMED for edge in "BI"))


def names_in(sheet: Sheet, model: Model) -> Iterator[tuple[Span, str]]:
    """The names that the model reads in an article, in order, each with its kind in NAMED.

    Titles ("Mr."), articles and possessives are no part of a name, as in GUM.
    """
    # Here, since the model's training reads the labels above and needs nothing else.
    from onrecord.extract.tagged.reader import spans_of, tell
    from onrecord.extract.tagged.tags import allowed, spans, viterbi

    for told in tell(sheet, model):
        labels = viterbi(told.scores.names, allowed(len(NAME_LABELS)))
        for kind, start, end in spans(labels):
            for span in spans_of(sheet.text, told.pieces, ((start, end),)):
                yield span, NAMED[kind]
