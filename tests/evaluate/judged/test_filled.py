import pytest

from evaluate.judged.told import many, page
from onrecord.evaluate.judged.filled import read_page_sheet, read_statement_sheet
from onrecord.evaluate.judged.sheet import Sheet, save, statement_sheet
from onrecord.evaluate.judged.whole_page import page_sheet

THREE = many(3)
MISSES = page(
    '"[1.content:Shut it,]" [1.source:Ana Reyes] [1.cue:said]. Tom Hale told her it was “too late”, and'
    " a letter calls the bridge a danger."
)


@pytest.fixture
def sheet(tmp_path):
    """Writes a sheet of three lines with rows added at its end; gives what is read from it."""

    def read(*added, verdicts=("", "", ""), ends="\n"):
        path = tmp_path / "round-1.md"
        save(
            statement_sheet(THREE.lines, {THREE.sha256: THREE}, 1),
            Sheet(round=1, lines=THREE.lines),
            path,
        )
        head, *rest = path.read_text("utf-8").split("verdict: \n")
        filled = head + "".join(f"verdict: {v}\n{r}" for v, r in zip(verdicts, rest, strict=True))
        path.write_bytes((filled + "\n".join(added)).replace("\n", ends).encode())
        return read_statement_sheet(path, "2024-05-01")

    return read


def labels(filled):
    return [(j.line.content[0].start, j.labels) for j in filled.judgements]


PLACES = [line.content[0].start for line in THREE.lines]


def test_verdicts_below_their_lines(sheet):
    filled = sheet(verdicts=("ok", "", "who long"))
    assert labels(filled) == [(PLACES[0], ()), (PLACES[2], ("long", "who"))]
    assert filled.open == 1


def test_verdicts_at_the_end(sheet):
    filled = sheet("verdict 2: ok", "Verdict 3: edge", "a note of the judge")
    assert labels(filled) == [(PLACES[1], ()), (PLACES[2], ("edge",))]


def test_an_editor_may_leave_other_line_ends(sheet):
    assert labels(sheet(verdicts=("ok", "who", "ok"), ends="\r\n")) == list(
        zip(PLACES, [(), ("who",), ()], strict=True)
    )


def test_a_word_that_is_no_verdict_is_told_with_its_row(sheet):
    with pytest.raises(ValueError, match=r"round-1.md, row \d+: 'fine' is no verdict"):
        sheet("verdict 2: fine")


def test_a_verdict_on_no_line_is_told(sheet):
    with pytest.raises(ValueError, match="the sheet has no line 4"):
        sheet("verdict 4: ok")


@pytest.fixture
def whole(tmp_path):
    def read(*added, of=MISSES):
        path = tmp_path / "page-1.md"
        save(*page_sheet(MISSES, 1), path)
        path.write_text(path.read_text("utf-8") + "\n" + "\n".join(added), "utf-8")
        return read_page_sheet(path, of, "2024-05-01")

    return read


def told(judgement):
    content = " + ".join(MISSES.article[s] for s in judgement.line.content)
    source = " ".join(MISSES.article[s] for s in judgement.line.source)
    return judgement.line.kind.value, content, source, judgement.labels


def test_what_was_missed_is_found_by_its_words(whole):
    filled = whole(
        "verdict 1: ok",
        "mixed | it was … late” | Tom Hale",
        "indirect | the bridge + a danger | a letter",
    )
    assert [told(j) for j in filled.judgements] == [
        ("direct", "Shut it,", "Ana Reyes", ()),
        ("mixed", "it was “too late”", "Tom Hale", ("missed",)),
        ("indirect", "the bridge + a danger", "a letter", ("missed",)),
    ]


def test_nothing_missed_has_to_be_said(whole, tmp_path):
    assert [j.labels for j in whole("verdict 1: who", "none").judgements] == [("who",)]
    (tmp_path / "page-1.md").unlink()
    with pytest.raises(ValueError, match="write 'none' where nothing was missed"):
        whole()


@pytest.mark.parametrize(
    ("row", "trouble"),
    [
        ("mixed | a", "'a' is on the page 2 times; give more words"),
        ("quoted | too late", "'quoted | too late' is not KIND | first words"),
        ("mixed", "'mixed' is not KIND"),
        ("mixed | too late | a | b", "is not KIND"),
        ("mixed | on fire", "'on fire' is not on the page"),
        ("mixed | too late | the king", "'the king' is not on the page"),
    ],
)
def test_a_row_that_tells_no_place_is_told_with_its_number(whole, row, trouble):
    with pytest.raises(ValueError, match=r"page-1.md, row \d+: ") as error:
        whole(row)
    assert trouble in str(error.value)


def test_a_page_that_reads_otherwise_now_is_told(whole):
    with pytest.raises(ValueError, match="the text of a is not what was judged"):
        whole("none", of=page("Another text.", ""))
