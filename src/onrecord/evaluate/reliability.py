"""Said beside right: finds in bins by how sure they are said to be, the error, and a picture.

said 0.80, 0.85, 0.90 …  right 0, 1, 1 …       one bin: said 0.85, right 0.67
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from operator import itemgetter

BINS = 10
Row = tuple[float, bool]  # how sure a find is said to be, and whether it is right

_SIZE, _EDGE = 360, 52  # of the square that the points stand in; the space around it for words


@dataclass(frozen=True, slots=True)
class Bin:
    """Finds of about the same sureness."""

    said: float  # the mean
    right: float  # the share
    finds: int


def bins(rows: Sequence[Row], count: int = BINS) -> list[Bin]:
    """The rows in order of what is said, in bins of as many finds each."""
    ordered = sorted(rows, key=itemgetter(0))  # and not by what is right, where as much is said
    edges = [round(i * len(ordered) / count) for i in range(count + 1)]
    found = []
    for first, last in pairwise(edges):
        part = ordered[first:last]
        if part:
            said = sum(said for said, _ in part) / len(part)
            found.append(Bin(said, sum(right for _, right in part) / len(part), len(part)))
    return found


def error(rows: Sequence[Row]) -> float:
    """The expected calibration error: how far said and right are apart, the mean over finds."""
    return sum(abs(one.said - one.right) * one.finds for one in bins(rows)) / max(1, len(rows))


def told_apart(rows: Sequence[Row]) -> float:
    """How often a right one is called surer than a wrong one; half where all are called alike.

    The area under the curve (AUC) of the figure; nought where there are none of either side.
    """
    right, wrong = ([said for said, is_right in rows if is_right is side] for side in (True, False))
    wrong.sort()
    below = sum(bisect_left(wrong, said) + bisect_right(wrong, said) for said in right)
    return below / max(1, 2 * len(right) * len(wrong))


def picture(parts: Sequence[Bin], calibration_error: float, finds: int, of: str = "finds") -> str:
    """The bins as an SVG: a point a bin, right over said, beside the line where both are equal."""
    title = f"How often {of} are right, by how sure the reader is"
    told = "; ".join(f"said {one.said:.0%}, right {one.right:.0%}" for one in parts)
    whole = _SIZE + 2 * _EDGE
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {whole} {whole}"'
            ' role="img" aria-labelledby="title desc" font-family="sans-serif" font-size="13">',
            f'<title id="title">{escape(title)}</title>',
            f'<desc id="desc">{finds} {of} in {len(parts)} groups: {escape(told)}.'
            f" Calibration error {calibration_error:.3f}.</desc>",
            f'<rect width="{whole}" height="{whole}" fill="#fff"/>',
            *_axes(),
            *(_point(one, of) for one in parts),
            f'<text x="{_x(0.04)}" y="{_y(0.92)}" fill="#222">calibration error'
            f" {calibration_error:.3f}</text>",
            "</svg>\n",
        )
    )


def _x(share: float) -> float:
    return round(_EDGE + share * _SIZE, 1)


def _y(share: float) -> float:
    return round(_EDGE + (1 - share) * _SIZE, 1)


def _axes() -> Iterator[str]:
    for tenth in range(0, 11, 2):
        share = tenth / 10
        yield (
            f'<path d="M{_x(share)} {_y(0)}V{_y(1)}M{_x(0)} {_y(share)}H{_x(1)}" stroke="#ddd"/>'
        )
        yield (
            f'<text x="{_x(share)}" y="{_y(0) + 18}" text-anchor="middle" fill="#222">'
            f"{share:.0%}</text>"
        )
        yield (
            f'<text x="{_x(0) - 8}" y="{_y(share) + 4}" text-anchor="end" fill="#222">'
            f"{share:.0%}</text>"
        )
    yield (f'<path d="M{_x(0)} {_y(0)}L{_x(1)} {_y(1)}" stroke="#666" stroke-dasharray="5 4"/>')
    yield (
        f'<text x="{_x(0.5)}" y="{_y(0) + 40}" text-anchor="middle" fill="#222">'
        "confidence that the reader gives</text>"
    )
    yield f'<text x="{_x(0)}" y="{_y(1) - 14}" fill="#222">share that is right</text>'


def _point(one: Bin, of: str) -> str:
    return (
        f'<path d="M{_x(one.said)} {_y(one.said)}V{_y(one.right)}" stroke="#b4470f"/>'
        f'<circle cx="{_x(one.said)}" cy="{_y(one.right)}" r="5" fill="#0b5cad">'
        f"<title>said {one.said:.0%}, right {one.right:.0%}, {one.finds} {of}</title></circle>"
    )
