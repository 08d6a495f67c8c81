"""What marks and layout make certain in a language whose words onrecord does not know.

    « Le pont est sûr et il le restera », a dit la maire.      the words, with no source
    Ana Reyes: „Die Brücke ist sicher.“                      the words, and a name by its colon

A quotation of few words is a title or a scare quote as often as speech, and is left.
"""

from collections.abc import Iterator

from onrecord.attribution import Attribution, Kind
from onrecord.extract.sheet import Sheet

_MIN_WORDS = 5


def find_quotations_alone(sheet: Sheet) -> Iterator[Attribution]:
    """Yields each quotation of five words and more, with source and cue left empty."""
    for quotation in sheet.quotations:
        words = sheet.text[quotation.words.start : quotation.words.end].split()
        if len(words) >= _MIN_WORDS:
            yield Attribution(
                kind=Kind.DIRECT, content=(quotation.span,), found_by="quotations_alone"
            )
