"""Finds of the reader that report nobody's words, whatever it is sure of.

    questions about [their health]             a few words, and no source
    The officers [had] [to leave at once]      a cue that is an auxiliary and no more
    Kremlin [critic] [Ana Reyes]               a noun that says what somebody is, before the name
    Brazil: [Fifth title]                      a colon in a list: no headline, no turn of a talk
    [You] [know] [how it is]                   anyone, and no one

On PolNeAR dev 3 of 37 of the first were right, 3 of 9 of the last, and none of the others is.
"""

from collections import Counter

from onrecord.article import PartKind, Span
from onrecord.attribution import Attribution, Kind
from onrecord.extract.clauses.grammar import AUXILIARY
from onrecord.extract.rules.labelled import label_of
from onrecord.extract.sheet import Sheet, sentence_at
from onrecord.extract.tagged.listeners import person_nouns

_FEW = 4  # words


class Idle:
    """Whether finds of one text are idle; what is asked of the whole text is asked once."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._headlines = [p.span for p in sheet.article.parts if p.kind == PartKind.HEADLINE]
        self._labels: Counter[str] | None = None

    def __call__(self, found: Attribution) -> bool:
        if found.kind != Kind.INDIRECT:
            return False
        text = self._sheet.text
        if [text[span.start : span.end].lower() for span in found.source] == ["you"]:
            return True
        cue = [word for span in found.cue for word in text[span.start : span.end].lower().split()]
        if len(cue) == 1 and (cue[0] in AUXILIARY or self._is_title(found, cue[0])):
            return True
        if cue and not any(map(str.isalnum, "".join(cue))):
            return self._is_listed(found.cue[0])
        few = sum(len(text[span.start : span.end].split()) for span in found.content) <= _FEW
        return few and not found.source

    def _is_title(self, found: Attribution, cue: str) -> bool:
        """Whether a cue says what somebody is whose name follows at once."""
        end = found.cue[0].end
        named = self._sheet.text[end : end + 2]
        return cue in person_nouns() and named[:1] == " " and named[1:].isupper()

    def _is_listed(self, colon: Span) -> bool:
        """Whether a colon follows a label that is no speaker's: once there, and no headline's."""
        i = sentence_at(self._sheet.sentences, colon.start)
        if i < 0 or any(span.overlaps(colon) for span in self._headlines):
            return False
        label = label_of(self._sheet.sentences[i])
        if self._sheet.sentences[i].paragraph == 0:
            return False
        return label is None or self._turns()[self._told(i, label)] < 2

    def _turns(self) -> Counter[str]:
        """How often each label opens a paragraph."""
        if self._labels is None:
            sentences = enumerate(self._sheet.sentences)
            opened = ((i, label_of(sentence)) for i, sentence in sentences if sentence.first)
            self._labels = Counter(self._told(i, label) for i, label in opened if label)
        return self._labels

    def _told(self, i: int, label: tuple[int, int]) -> str:
        return " ".join(item.low for item in self._sheet.sentences[i].items[slice(*label)])
