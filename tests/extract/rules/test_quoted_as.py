import pytest

from onrecord.article import Article, Original
from onrecord.evaluate.marked import Mark, write
from onrecord.extract.rules.quoted_as import find_quoted_as
from onrecord.extract.sheet import lay_out

FOUND = [
    "[1.source:Radio Cairo] [1.cue:quoted] [1.content:[2.source:Ana Reyes] as [2.cue:saying] [2.content:that the bridge was unsafe]].",
    "[1.source:Radio Cairo] [1.cue:quoted] [1.content:[2.source:Ana Reyes] as [2.cue:saying]: [2.content:“The bridge is unsafe.”]]",
    "[1.source:Tom Poe] [1.cue:cited] [1.content:[2.source:the mayor of Lima] as [2.cue:saying] [2.content:it was unsafe]].",
    "Ana Reyes was quoted as saying that the bridge was unsafe.",
    "They quoted a price as low as saying nothing.",
]


def bare(text: str) -> str:
    from onrecord.evaluate.marked import parse

    return parse(text).text


def written(text: str) -> str:
    article = Article(text=text, original=Original(text.encode(), "text/plain"))
    marks = []
    for number, one in enumerate(find_quoted_as(lay_out(article)), start=1):
        for role in ("source", "cue", "content"):
            marks += [Mark((number,), role, None, span) for span in getattr(one, role)]
    return write(text, marks)


@pytest.mark.parametrize("text", FOUND)
def test_the_quoter_and_the_one_quoted(text: str) -> None:
    assert written(bare(text)) == text
