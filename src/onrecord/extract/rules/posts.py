"""Yields the posts that stand in an article, each as something its author wrote.

    BREAKING: The bridge is closed. pic.example.org/a1
    — Ana Reyes (@anareyes) May 23, 2022

Intake has found them, by the page's marks or by the layout of a byline.
"""

from collections.abc import Iterator

from onrecord.attribution import Attribution, Kind, Medium, MediumType, Mode
from onrecord.extract.sheet import Sheet


def find_posts(sheet: Sheet) -> Iterator[Attribution]:
    """Yields one attribution a post, with the author's name in its byline as the source."""
    for number, post in enumerate(sheet.article.posts):
        yield Attribution(
            kind=Kind.POST,
            content=post.spans,
            source=(post.author_span,) if post.author_span else (),
            medium=Medium(MediumType.POST),
            mode=Mode.WRITING,
            post=number,
            found_by="posts",
        )
