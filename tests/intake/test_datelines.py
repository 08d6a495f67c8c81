import pytest

from onrecord.article import Span
from onrecord.intake.datelines import byline_at, dateline_at

BYLINES = {
    "By Ana Reyes": ("Ana Reyes",),
    "BY ANA REYES": ("ANA REYES",),
    "By Ana Reyes and Bo Lee": ("Ana Reyes", "Bo Lee"),
    "By Ana Reyes, Bo Lee and Zoë O’Hara-Núñez": ("Ana Reyes", "Bo Lee", "Zoë O’Hara-Núñez"),
    "By Ana van der Berg, Staff Writer | May 4": ("Ana van der Berg",),
    "By Ana Reyes in Port Ellen": ("Ana Reyes",),
    "By Ana Reyes | Port Ellen Herald": ("Ana Reyes",),
    "By Monday the bridge had closed": (),
    "By Monday, Ana Reyes, who had shut the bridge herself, had left it all behind.": (),
    "By the river": (),
    "Ana Reyes": (),
}
DATELINES = {
    "PORT ELLEN — The mayor left her office.": "PORT ELLEN —",
    "PORT ELLEN, Scotland, May 4 (Reuters) – The mayor left her office.": (
        "PORT ELLEN, Scotland, May 4 (Reuters) –"
    ),
    "NEW YORK (AP) -- The mayor left her office.": "NEW YORK (AP) --",
    "Geneva (Reuters) - The mayor left her office.": "Geneva (Reuters) -",
    "ST. JOHN’S, N.L. ― The mayor left her office.": "ST. JOHN’S, N.L. ―",
    "BREAKING — The mayor has left her office.": None,
    "BREAKING NEWS — The mayor has left her office.": None,
    "Geneva - The mayor has left her office.": None,
    "AP - Politics": None,
    "The mayor — Ana Reyes — has left her office.": None,
}


@pytest.mark.parametrize(("line", "names"), BYLINES.items(), ids=BYLINES)
def test_the_authors_of_a_byline(line, names):
    assert byline_at(f"…\n{line}\n", Span(2, 2 + len(line))) == names


@pytest.mark.parametrize(("line", "dateline"), DATELINES.items(), ids=DATELINES)
def test_a_dateline_goes_to_its_dash(line, dateline):
    found = dateline_at(line, Span(0, len(line)))
    assert (found and line[found.start : found.end]) == dateline
