import random
from dataclasses import replace
from time import perf_counter

import pytest

import marked
from onrecord.article import Span
from onrecord.attribution import Attribution, Kind, Mode
from onrecord.evaluate.marked import parse
from onrecord.extract.sheet import Sheet, lay_out
from onrecord.extract.tagged.complete import complete


def completed(text: str) -> tuple[Sheet, Attribution]:
    """What becomes of the content, cue and source that the text has marked."""
    sheet = lay_out(marked.read(text))
    found = parse(text)
    parts = (tuple(m.span for m in found.of(0, role)) for role in ("content", "cue", "source"))
    return sheet, complete(sheet, *parts)


WHOLE = {
    "told someone": (
        "[source:Ana Reyes] [cue:told [addressee:AP]] [content:that the bridge was safe]."
    ),
    "told someone, with the cue's verb alone": (
        "[source:Reyes] [cue:told] [addressee:reporters] [content:the bridge was safe]."
    ),
    "confirmed to someone": (
        "[source:Reyes] [cue:confirmed to [addressee:Reuters]] [content:that it was safe]."
    ),
    "a call with someone": (
        "[source:Reyes] [cue:said on a call with [addressee:reporters]] [content:that it rained]."
    ),
    "later in the cue": (
        "[content:“It is safe,”] [source:Reyes] [cue:said late on Monday to [addressee:the BBC]]."
    ),
    "asked by someone": (
        "[content:“It is safe,”] [source:Reyes] [cue:said when asked by [addressee:Fox News]]."
    ),
    "an interview with someone": (
        "[source:Reyes] [cue:said [medium=interview:in an interview] with [addressee:Kofi Mensah]]"
        " [content:that it was safe]."
    ),
    "asked of someone": ("[source:Reyes] [cue:urged] [content:[addressee:voters] to trust her]."),
    "a network": "[content:“It is safe,”] [source:Reyes] [cue:wrote [medium=post:on Twitter]].",
    "going to a network": (
        "[source:Reyes] [cue:took [medium=post:to Twitter] to defend] [content:the bridge]."
    ),
    "a statement, before": (
        "[medium=statement:In a statement], [source:Reyes] [cue:called] [content:it “safe”]."
    ),
    "a noun": "[source:Reyes] [cue:released [medium=statement:a statement] backing] [content:it].",
    "no verb": "[cue:[medium=letter:In a letter] to [addressee:Bo Lee]], [content:it is safe].",
    "within a speech": (
        "“And then [source:he] [cue:told [addressee:me]]: [content:‘Go.’] So I went,” she said."
    ),
    "a time is no listener": "[source:Reyes] [cue:warned] this week [content:that it would fall].",
    "a verb is no listener": "[source:Reyes] [cue:is eager to discuss] [content:the bridge].",
    "what is said is no listener": "[source:Reyes] [cue:warned] [content:Bo Lee is dangerous].",
    "the source is no listener": "[content:“Yes,”] [cue:said to] [source:Bo Lee].",
    "where the source works is no medium": (
        "[content:“Yes,”] [cue:said] [source:Bo Lee, a lawyer at Facebook]."
    ),
    "a source that stands after its cue": "[content:“Yes,”] [cue:said] [source:Ana Reyes].",
}
MARKS = {
    "filled marks are taken in": (
        "“[content:It is safe,]” [source:she] [cue:said].",
        "[content:“It is safe,”] [source:she] [cue:said].",
    ),
    "the comma before the cue is left out": (
        "[content:The bridge is safe,] [source:she] [cue:said].",
        "[content:The bridge is safe], [source:she] [cue:said].",
    ),
    "two speeches are two spans": (
        "[source:She] [cue:said]: [content:“It is safe.” “Go.”]",
        "[source:She] [cue:said]: [content:“It is safe.”] [content:“Go.”]",
    ),
    "single marks": (
        "‘[content:It is safe]’, [source:she] [cue:said].",
        "[content:‘It is safe’], [source:she] [cue:said].",
    ),
}
KINDS = {
    "[content:“It is safe,”] she [cue:said].": Kind.DIRECT,
    "‘[content:It is safe]’, she [cue:said].": Kind.DIRECT,
    "[content:‘It’s safe’,] she [cue:said].": Kind.DIRECT,
    "[content:The voters’ bridge is safe,] she [cue:said].": Kind.INDIRECT,
    "“It is safe. [content:It was tested,]” she [cue:said].": Kind.DIRECT,
    "She [cue:said] [content:it was “safe” now].": Kind.MIXED,
    "She [cue:said,][content:“It is safe.]\n\nHe left.": Kind.DIRECT,
    "“He [cue:said] [content:it was safe],” she said.": Kind.INDIRECT,
    "“He [cue:said] [content:it was ‘safe’],” she said.": Kind.MIXED,
    "Mayor[cue::] [content:Bridge Is Safe]\n\nThe bridge is safe.": Kind.INDIRECT,
    "Q: Is it safe?\n\nA[cue::] [content:It is.]\n\nQ: Is it?": Kind.DIRECT,
}
NEGATED = {
    "She [cue:did not say] [content:that it was safe].": True,
    "She [cue:made no mention of] [content:the bridge].": True,
    "She [cue:has never supported] [content:the bridge].": True,
    "She did not [cue:say] [content:that it was safe].": True,
    "She [cue:not only said] [content:that it was safe].": False,
    "She [cue:said] [content:that it was not safe].": False,
    "Bo Lee[cue:, who would not give his name]: [content:“It is safe.”]": False,
}


MODES = {
    "She [cue:joked about] [content:the bridge].": Mode.ATTITUDE,
    "She [cue:joked about] [content:whether it was safe].": Mode.SPEECH,
    "She [cue:wrote about] [content:bridges in her book “Salt and Sand”].": Mode.ATTITUDE,
    "[source:She] [cue:wrote of] [content:a “great sorrow” in June].": Mode.WRITING,
    "She [cue:posted] [content:a photo of the bridge].": Mode.ATTITUDE,
    "She [cue:posted]: [content:“It is safe.”]": Mode.WRITING,
    "The bridge [cue:is called] [content:“the singing bridge.”]": Mode.ATTITUDE,
    "[source:She] [cue:called] [content:it “the singing bridge.”]": Mode.SPEECH,
    "[source:She] [cue:promised] [content:to close the bridge].": Mode.SPEECH,
}


@pytest.mark.parametrize("text", WHOLE.values(), ids=WHOLE)
def test_tells_addressee_and_medium(text):
    sheet, found = completed(text)
    assert marked.write(sheet.article, found) == text


@pytest.mark.parametrize(("given", "text"), MARKS.values(), ids=MARKS)
def test_sets_content_as_the_rules_do(given, text):
    sheet, found = completed(given)
    assert marked.write(sheet.article, found) == text


@pytest.mark.parametrize(("text", "kind"), KINDS.items())
def test_tells_the_kind(text, kind):
    assert completed(text)[1].kind == kind


@pytest.mark.parametrize(("text", "mode"), MODES.items())
def test_tells_what_is_spoken_of_from_what_is_said(text, mode):
    assert completed(text)[1].mode == mode


@pytest.mark.parametrize(("text", "negated"), NEGATED.items())
def test_tells_what_was_not_said(text, negated):
    assert completed(text)[1].negated == negated


def test_keeps_cue_and_source_and_says_who_found_it():
    _, found = completed("[source:She] [cue:wrote:] [content:“Go.”]")
    bare = replace(found, content=())
    assert bare == Attribution(
        kind=Kind.DIRECT,
        content=(),
        cue=(Span(4, 10),),
        source=(Span(0, 3),),
        mode=Mode.WRITING,
        found_by="tagged",
    )


def test_whatever_the_spans_there_is_an_answer():
    bits = [
        "“",
        "”",
        "‘",
        "’",
        '"',
        "said",
        "told",
        "to",
        "Ana",
        "the letter",
        "in",
        ":",
        "\n\n",
        ",",
    ]
    draw = random.Random(7)  # a text, not a key
    for _ in range(2000):
        text = " ".join(draw.choices(bits, k=draw.randint(1, 25)))
        sheet = lay_out(marked.read(text))
        content, cue, source = (_spans(draw, len(text)) for _ in range(3))
        found = complete(sheet, content or (Span(0, 1),), cue, source)
        assert found.content
        assert all(span.end <= len(text) for span in found.content)


def _spans(draw: random.Random, length: int) -> tuple[Span, ...]:
    starts = [draw.randrange(length) for _ in range(draw.randint(0, 3))]
    return tuple(Span(start, draw.randint(start + 1, length + 3)) for start in starts)


@pytest.mark.parametrize("pattern", ["‘Go,’ he told me. ", "He said it was safe, ", "‘’ "])
def test_takes_time_that_grows_with_the_text(pattern):
    def seconds(times: int) -> float:
        sheet = lay_out(marked.read(f"“{pattern * times}” she said."))
        begin = perf_counter()
        for at in range(1, times * len(pattern), len(pattern)):
            middle, end = at + len(pattern) // 2, at + len(pattern)
            complete(sheet, (Span(at, middle),), (Span(middle, end),), ())
        return perf_counter() - begin

    seconds(50)
    assert seconds(1200) < 12 * max(seconds(300), 0.01)
