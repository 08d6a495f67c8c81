import re
import time

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from onrecord.article import Span
from onrecord.extract.marks import MAX_DEPTH, Quotation, find_quotations

# The words of a quotation stand in braces with its marks: {“Go,”} she said. {“… is one that its
# paragraph leaves open, and {+“… one that goes on with the paragraph before.
STYLES = {
    "curly": "{“Go,”} she said. {“Now.”}",
    "straight": '{"Go,"} she said. {"Now."}',
    "single curly": "{‘Go,’} she said. {‘Now.’}",
    "single straight": "{'Go,'} she said. {'Now.'}",
    "guillemets": "{«Allez»}, dit-elle. {« Vite ! »}",
    "guillemets the other way": "{»Geh«}, sagte sie. {»Jetzt.«}",
    "single guillemets": "{‹Allez›}, dit-elle.",
    "low and high": "{„Geh“}, sagte sie. {„Idź”}, powiedziała.",
    "low and high, single": "{‚Geh‘}, sagte sie.",
    "the same mark at both ends": "{”Gå”}, sa hon.",
    "typewriter": "{''Go,''} she said. {``Now.''}",
    "British, the comma outside": "{‘Go’}, she said, {‘or stay’}.",
    "in brackets": "({“Go,”} she said.)",
    "between dashes": "He said—{“Go”}—and left.",
    "one word": "A {“word”}, a {‘word’} and a {'word'}.",
    "straight and curly mixed": '{“Go,"} she said. {"Now,”} he said.',
}
NESTED = {
    "curly": "{“He told me: {‘Go.’}”}",
    "straight": "{\"He told me: {'Go.'}\"}",
    "British": "{‘He told me: {“Go.”}’}",
    "French": "{« Il m’a dit : {“Allez.”} »}",
    "in the middle": "{“A {‘word’} and a {‘word,’}”} she said.",
    "three deep": "{“He said, {‘She said, {“Go.”}’}”}",
    "three deep, straight": '{"He said, {\'She said, {"Go."}\'}"}',
    "three deep, British": "{‘He said, {“She said, {‘Go.’}”}’}",
}
PARAGRAPHS = {
    "each opens, the last closes": "{“One.\n\n{+“Two.\n\n{+“Three,”} she said.",
    "straight": '{"One.\n\n{+"Two,"} she said.',
    "guillemets": "{«Une.\n\n{+«Deux»}, dit-elle.",
    "low and high": "{„Eins.\n\n{+„Zwei“}, sagte sie.",
    "not opened again": "{“One.\n\n{+Two,”} she said.",
    "a closed one is not gone on with": "{“One,”} she said.\n\n{“Two,”} she said.",
    "over the end of a Windows line": "{“One.\r\n\r\n{+“Two,”} she said.",
}
APOSTROPHES = {
    "within words": "They don’t and can't. Rock'n'roll and O’Neil.",
    "after a plural": "The voters’ choice and the voters' choice.",
    "figures left out": "The ’90s, the '90s and the ‘90s.",
    "letters left out": "’Twas late, and 'Twas dark.",
    "within a quotation": "{‘We don’t know,’} she said. {'We don't.'}",
    "a plural within a quotation": "{‘The voters’ choice is clear,’} she said.",
    "two plurals within": "{'The Joneses' dogs and the Lees' cat,'} she said.",
    "feet and inches": 'He is 6\' 2" tall and the board is 12" wide.',
    "feet and inches within a quotation": "{“He is 6' 2\" tall,”} she said.",
    "feet and inches within straight marks": '{"He is 6\'2" tall,"} she said.',
    "nothing in marks": "\"\" and “” and '' and «».",
    "a mark alone": "She said ” and left.",
}
MENDED = {
    "never closed": (
        "{“No,”} she said, {“go.\n\nHe left.",
        "never closed; read to the paragraph's end",
    ),
    "opened twice": ("{“One.} {“Two,”} she said.", "never closed; read to the next opening mark"),
    "closed by a mark that opens": (
        "{“No,”} she said, {“go„",
        "never closed; read to the paragraph's end",
    ),
    "an inner one never closed": (
        "{“He told me: {‘Go,”} she said. The dogs’ bark woke us.",
        "never closed; read to the end of what holds it",
    ),
}
ALL = STYLES | {f"nested, {k}": v for k, v in NESTED.items()} | PARAGRAPHS | APOSTROPHES
_PARAGRAPH = re.compile(r"[^\r\n]*\S[^\r\n]*")


def quotations(text: str) -> tuple[Quotation, ...]:
    return find_quotations(text, paragraphs(text))


def paragraphs(text: str) -> tuple[Span, ...]:
    return tuple(Span(*match.span()) for match in _PARAGRAPH.finditer(text))


def drawn(text: str) -> str:
    """The text with its quotations in braces."""
    puts: list[tuple[int, str]] = []
    for one in everyone(quotations(text)):
        puts.append((one.span.start, "{+" if one.continues else "{"))
        if one.closed or one.repair == "never closed; read to the next opening mark":
            puts.append((one.span.end, "}"))
    pieces, last = [], 0
    for at, sign in sorted(puts, key=lambda put: (put[0], put[1] != "}")):
        pieces += [text[last:at], sign]
        last = at
    return "".join(pieces) + text[last:]


def everyone(found: tuple[Quotation, ...]) -> list[Quotation]:
    """The quotations and all that are nested in them."""
    return [one for q in found for one in (q, *everyone(q.inside))]


def bare(case: str) -> str:
    return case.replace("{+", "").replace("{", "").replace("}", "")


@pytest.mark.parametrize("case", ALL.values(), ids=ALL)
def test_finds_what_stands_in_marks(case):
    assert drawn(bare(case)) == case


@pytest.mark.parametrize("case", ALL.values(), ids=ALL)
def test_mends_nothing_where_nothing_is_amiss(case):
    assert [q.repair for q in everyone(quotations(bare(case))) if q.repair] == []


@pytest.mark.parametrize(("case", "repair"), MENDED.values(), ids=MENDED)
def test_says_what_was_mended(case, repair):
    assert drawn(bare(case)) == case
    assert {q.repair for q in everyone(quotations(bare(case)))} == {None, repair}


def test_tells_words_from_marks_and_a_single_mark_from_a_double():
    (double, single) = quotations("“Go,” she said. ‘Now!’")
    assert (double.span, double.words, double.last, double.single) == (
        Span(0, 5),
        Span(1, 4),
        ",",
        False,
    )
    assert (single.words, single.last, single.single) == (Span(17, 21), "!", True)


PIECES = st.sampled_from(
    [*"“”„‟\"«»‹›‘’‚‛'(—.,: ", "''", "``", "\n\n", "\xa0", "\u200b", "go", "s", "90s", "6' 2\" "]
)
TEXTS = st.lists(PIECES, max_size=40).map("".join)


@given(TEXTS)
@example("“" * 50)
@example("“‘" * 20 + "”’" * 20)
@settings(max_examples=3_000, deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_the_text_quotations_stand_in_order_each_in_its_holder(text):
    found = quotations(text)
    assert_in_order(found)
    for q in found:
        assert any(paragraph.covers(q.span) for paragraph in paragraphs(text))
    assert all(depth(q) <= MAX_DEPTH for q in found)


def assert_in_order(found: tuple[Quotation, ...]) -> None:
    at = 0
    for q in found:
        assert at <= q.span.start
        assert q.span.covers(q.words)
        assert all(q.words.covers(inner.span) for inner in q.inside)
        assert_in_order(q.inside)
        at = q.span.end


def depth(q: Quotation) -> int:
    return 1 + max(map(depth, q.inside), default=0)


@given(TEXTS)
@settings(max_examples=1_000, deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_the_text_what_is_left_open_is_gone_on_with_or_noted(text):
    found = quotations(text)
    for i, q in enumerate(found):
        assert q.closed or q.repair or found[i + 1].continues


ENDLESS = ["“", "”", '"', "'", "’", "“a ‘b ", "„", "« ", "s’ ", "“a.\n\n", "’90s ", "6' 2\" ", "''"]


@pytest.mark.parametrize("piece", ENDLESS)
def test_twice_the_length_takes_less_than_thrice_the_time(piece):
    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        within = paragraphs(text)
        start = time.process_time()
        find_quotations(text, within)
        return time.process_time() - start

    once = min(seconds(60_000) for _ in range(3))
    assert min(seconds(120_000) for _ in range(3)) < 3 * once + 0.02
