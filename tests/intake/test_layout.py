import pytest

from onrecord.intake.layout import layout_of

BODY = (
    "The mayor of Port Ellen shut the bridge on Monday after engineers found that eleven of its"
    " bolts had rusted through."
)
MORE = "“It will stay shut,” she said, “until every one of the bolts has been looked at.”"

# The parts of each text stand first in its lines, in braces.
READ = {
    "a headline, a blank line, the body": f"{{headline:Bridge shut over rust}}\n\n{BODY}\n\n{MORE}",
    "one with a full stop": f"{{headline:Mayor Shuts Bridge Over Rust.}}\n\n{BODY}\n\n{MORE}",
    "one that the body takes up": f"{{headline:Mayor shuts rusty bridge.}}\n\n{BODY}\n{MORE}",
    "one without a blank line": f"{{headline:Bridge shut over rust}}\n{BODY}\n{MORE}",
    "everything": (
        "{headline:Bridge shut over rust}\n{standfirst:Mayor promises to reopen it by spring}\n"
        "{byline:By Ana Reyes, Staff Writer | May 4}\n"
        f"{{dateline:PORT ELLEN (Herald) —}} {BODY}\n{{caption:Photo: The bridge at dawn}}\n{MORE}"
    ),
    "a standfirst that ends with a full stop, above a byline": (
        "{headline:Bridge shut over rust}\n\n{standfirst:It may reopen in spring.}\n\n"
        f"{{byline:By Ana Reyes}}\n\n{BODY}"
    ),
    "a headline in two halves": (
        "{headline:Bridge shut over rust;}\n{standfirst:Mayor promises to reopen it by spring.}"
        f"\n\n{BODY}"
    ),
    "Windows' line ends": f"{{headline:Bridge shut over rust}}\r\n\r\n{BODY}\r\n\r\n{MORE}",
    "no headline": f"{BODY}\n{MORE}",
    "no headline but a byline": f"{{byline:By Ana Reyes}}\n\n{BODY}",
    "a short first paragraph": f"It was cold.\n\n{BODY}\n\n{MORE}",
    "a first paragraph of speech": f'"It is shut," said Ana Reyes, the mayor\n\n{BODY}',
    "an interview": "Is it safe?\n\nIt is. We looked at every bolt, and none of them is old.",
    "a transcript": f"REYES: “Good morning”\n\n{BODY}",
    "speakers in capitals": f"REYES — It is shut, and that is that.\nLEE — {BODY}\nREYES — {MORE}",
    "lines broken at a fixed width": "The mayor of Port Ellen shut\nthe bridge on Monday after\n"
    "engineers found rust in it.",
    "captions": (
        f"{BODY}\n{{caption:FILE PHOTO: The bridge at dawn.}}\n{MORE}\n"
        "{caption:The mayor, left, on Monday. (Photo by Bo Lee)}\n"
        "{caption:The bridge. | Getty Images}\nShe took a photo: it was dark."
    ),
    "one line": "Bridge shut over rust",
    "nothing": "",
}


def split(marked: str) -> tuple[str, list[tuple[str, str]]]:
    """The text without its braces, and what stood in them."""
    parts, text = [], ""
    for piece in marked.replace("}", "{").split("{"):
        kind, colon, words = piece.partition(":")
        if colon and kind in {"headline", "standfirst", "byline", "dateline", "caption"}:
            parts.append((kind, words))
            text += words
        else:
            text += piece
    return text, parts


@pytest.mark.parametrize("marked", READ.values(), ids=READ)
def test_tells_the_parts_from_the_body(marked):
    text, parts = split(marked)
    found = layout_of(text).parts
    assert [(part.kind, text[part.span.start : part.span.end]) for part in found] == parts


def test_headline_and_byline_say_what_the_story_is_called_and_who_wrote_it():
    layout = layout_of(f"Bridge shut over rust\n\nBy Ana Reyes and Bo Lee\n\n{BODY}")
    assert (layout.title, layout.byline) == ("Bridge shut over rust", ("Ana Reyes", "Bo Lee"))


def test_a_known_title_is_a_headline_whatever_its_form():
    assert layout_of(f"It was cold.\n\n{BODY}", title="It was cold.").title == "It was cold."
