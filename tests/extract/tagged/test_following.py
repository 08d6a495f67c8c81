import pytest

from extract.laid_out import sheet
from onrecord.attribution import Attribution, Kind, Mode
from onrecord.evaluate.marked import parse
from onrecord.extract.tagged.following import with_following

SPOKE = "[1.content:“It is safe,”] [1.cue:said] [1.source:Ana Reyes], a nurse."
LEE = "[2.source:Lee] [2.cue:said] [2.content:they had tested it]."
GOES_ON = {
    "nobody has it": (f"{SPOKE}\n\n“It always was safe here.”", {1: 2}),
    "the next paragraph too": (
        f"{SPOKE}\n\n“It always was safe here.”\n\n“We tested it three times.”",
        {1: 3},
    ),
    "who spoke long before has it": (
        "[1.content:“It is safe,”] [1.cue:said] [1.source:Ana Reyes], a nurse.\n\n"
        f"{LEE}\n\n[1.content:“It was very hard work.”]",
        {1: 1, 2: 2},
    ),
    "whose cue stands beside it keeps it": (
        f"{LEE}\n\n[1.content:“It was very hard work,”] [1.source:she] [1.cue:said].",
        {1: 1, 2: 1},
    ),
    "below a signature": (
        "[1.content:“It is safe here.”]\n\n[1.cue:–] [1.source:Ana]\n\n“It was very hard work.”",
        {1: 1},
    ),
    "a heading": (f"{SPOKE}\n\n“WE HAD PLANS FOR HER”", {1: 1}),
    "a title": (f"{SPOKE}\n\n“Legend of the Coal Fields.”", {1: 1}),
    "a few words": (f"{SPOKE}\n\n“Not so.”", {1: 1}),
    "words of the writer between": (f"{SPOKE}\n\nIt rained.\n\n“It was very hard work.”", {1: 1}),
    "words of the writer beside it": (f"{SPOKE}\n\nSo: “It was very hard work.”", {1: 1}),
}


def finds(text: str) -> list[Attribution]:
    read = parse(text)
    return [
        Attribution(
            kind=Kind.INDIRECT,
            content=tuple(m.span for m in read.of(number, "content")),
            cue=tuple(m.span for m in read.of(number, "cue")),
            source=tuple(m.span for m in read.of(number, "source")),
            mode=Mode.SPEECH,
            found_by="test",
        )
        for number in read.numbers
    ]


@pytest.mark.parametrize(("text", "pieces"), GOES_ON.values(), ids=GOES_ON)
def test_who_goes_on(text: str, pieces: dict[int, int]) -> None:
    found = with_following(sheet(text), finds(text))
    assert {n: len(one.content) for n, one in enumerate(found, 1)} == pieces
