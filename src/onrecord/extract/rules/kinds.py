"""Whether content is given word for word: all of it in marks, some or none; what that tells."""

from collections.abc import Iterable

from onrecord.article import Span
from onrecord.attribution import Kind, Mode
from onrecord.extract.sheet import Sheet, has_word


def kind_of(sheet: Sheet, content: Iterable[Span]) -> Kind:
    """Direct where every word stands in marks, mixed where some do, else indirect."""
    inside = outside = False
    for span in content:
        at = span.start
        for quotation in sheet.quotations_in(span):
            inside = True
            outside = outside or has_word(sheet.text, at, quotation.span.start)
            at = quotation.span.end
        outside = outside or has_word(sheet.text, at, span.end)
    return Kind.MIXED if inside and outside else Kind.DIRECT if inside else Kind.INDIRECT


def uttered(mode: Mode, kind: Kind) -> Mode:
    """A verb's mode beside content of a kind: “Stop!” an officer ordered is said, no decree."""
    return Mode.SPEECH if mode == Mode.DECREE and kind == Kind.DIRECT else mode
