"""A text in stretches of whole paragraphs, read one by one, so that memory stays flat.

¶¶¶¶¶ | ¶¶¶¶ | ¶ (a long one, | cut at a space) | ¶¶¶¶¶     a story is one, a book many
"""

from collections.abc import Iterator

from onrecord.article import Span

LENGTH = 18_000  # characters: some 4,000 pieces, and four times a usual story


def stretches(
    text: str, paragraphs: tuple[Span, ...], length: int = LENGTH
) -> Iterator[tuple[Span, ...]]:
    """The paragraphs in groups that reach over at most so many characters."""
    group: list[Span] = []
    for paragraph in paragraphs:
        for part in _parts(text, paragraph, length):
            if group and part.end - group[0].start > length:
                yield tuple(group)
                group = []
            group.append(part)
    if group:
        yield tuple(group)


def _parts(text: str, paragraph: Span, length: int) -> Iterator[Span]:
    """The paragraph, cut where it alone is too long: at a space if there is one, else anywhere."""
    start = paragraph.start
    while paragraph.end - start > length:
        end = start + length
        space = text.rfind(" ", start + length // 2, end) + 1
        yield Span(start, space or end)
        start = space or end
    yield Span(start, paragraph.end)
