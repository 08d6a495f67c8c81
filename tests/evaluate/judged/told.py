"""Pages and judgements for tests, told as marked articles.

    page('"[1.content:It is shut,]" [1.source:she] [1.cue:said].', "direct")

The kinds are those of the numbered attributions in order; "direct/thought" tells a mode as well.
"""

from dataclasses import replace

from marked import read, read_story
from onrecord.attribution import Kind, Mode
from onrecord.evaluate.judged.lines import Judgement, Line
from onrecord.evaluate.judged.pages import ReadPage, read_page

SHUT = '"[1.content:It is shut,]" [1.source:Ana Reyes] [1.cue:said].'


def page(marked: str, kinds: str = "direct", *, name="a", outlet="example.com", folder="x"):
    """The page as if a reader had found all that is marked, and shows what tables show."""
    story = read_story(marked)
    told = [kind.partition("/") for kind in kinds.split()]
    statements = tuple(
        replace(s, attribution=replace(s.attribution, kind=Kind(kind), mode=Mode(mode or "speech")))
        for s, (kind, _, mode) in zip(story.statements, told, strict=True)
    )
    made_by = replace(story.made_by, model="rules")
    story = replace(story, statements=statements, made_by=made_by)
    return replace(read_page(name, outlet, read(marked), story), folder=folder)


def many(count: int, kind: str = "direct", *, name="a", outlet="example.com") -> ReadPage:
    """A page with so many lines of one kind."""
    rows = (
        f'"[{n}.content:It is {name} {n},]" [{n}.source:she] [{n}.cue:said].'
        for n in range(1, count + 1)
    )
    return page("\n".join(rows), " ".join([kind] * count), name=name, outlet=outlet)


def judged(line: Line, *labels: str, round: int = 1, date: str = "2024-05-01") -> Judgement:
    """The line with the labels; none where all is right."""
    return Judgement(line=line, labels=labels, round=round, date=date)


def words(page: ReadPage, line: Line) -> str:
    """The line's content."""
    return " … ".join(page.article[span] for span in line.content)
