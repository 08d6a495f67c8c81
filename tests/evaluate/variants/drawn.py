"""Quotations to draw from: a speech in pieces, and others."""

from datetime import date

from onrecord.evaluate.variants.grouping import Grouping, grouped
from onrecord.link.quotations.nodes import Quoted

WALL = "The harbour wall is crumbling, and nobody on the council wants to repair it before winter comes"
CHOIR = "The school choir sang before the mayor opened the fish market on the northern quay"


def quotations() -> list[Quoted]:
    texts = {
        "2024-05-04-1": WALL,
        "2024-05-04-2": WALL.upper(),
        "2024-05-05-1": "nobody on the council wants to repair it before winter comes",
        "2024-05-05-2": WALL.replace("crumbling", "falling"),
        "2024-05-06-1": CHOIR,
    }
    return [Quoted(key, text, "Reyes", date.fromisoformat(key[:10])) for key, text in texts.items()]


def grouping() -> Grouping:
    return grouped(quotations())
