"""Whether a cue is the colon of a turn in a transcript, after which all is word for word.

Q: Is it safe?      A: It is.      REYES: It was tested.
"""

from onrecord.article import Span
from onrecord.extract.rules.labelled import is_transcript, label_of
from onrecord.extract.sheet import Sheet, sentence_at

_NEIGHBOURS = 50  # sentences on either side; a whole book is not looked through for each colon


def is_turn(sheet: Sheet, cue: tuple[Span, ...]) -> bool:
    """Whether a cue is the colon after a label where labels open a third of the paragraphs."""
    if not cue:
        return False
    i = sentence_at(sheet.sentences, cue[0].start)
    if i < 0 or not sheet.sentences[i].first:
        return False
    label = label_of(sheet.sentences[i])
    if label is None:
        return False
    colon = sheet.sentences[i].items[label[1]]
    if not cue[0].covers(Span(colon.start, colon.end)):
        return False
    return is_transcript(sheet.sentences[max(0, i - _NEIGHBOURS) : i + _NEIGHBOURS])
