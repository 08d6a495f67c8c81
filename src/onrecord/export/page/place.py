"""Where on the page a story stands, and the links that lead about in it.

Anchors of the second of several stories: "2-s1" its first statement's line, "2-m1" that statement
in the text, "2-e1" its first event's line, "2-e1m2" the second place that tells of it.
"""

from dataclasses import dataclass

from onrecord.export.page.markup import Html, tag


@dataclass(frozen=True, slots=True)
class Place:
    """Where on the page a story stands: what its anchors start with, and how deep its title is."""

    key: str = ""  # "2-": the second of several stories
    level: int = 1  # of the title's heading

    def heading(self, deeper: int, *children: str, **attributes: str | None) -> Html:
        """A heading so many levels below the story's title."""
        return tag(f"h{min(self.level + deeper, 6)}", *children, **attributes)


def to_card(number: int, place: Place) -> Html:
    """The small number that leads to a statement's line."""
    href, label = f"#{place.key}s{number}", f"Statement {number}"
    return tag("a", str(number), href=href, class_="ref", aria_label=label)
