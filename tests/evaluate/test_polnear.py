import pytest

from onrecord.evaluate.parts import Parts
from onrecord.evaluate.polnear import annotations, is_polnear, read_brat, read_polnear

TEXT = "Kim said it\r\nrains. Read on."
BRAT = (
    "T1\tSource 0 3\tKim\nT2\tCue 4 8\tsaid\nT3\tContent 9 11;13 18\tit rains\n"
    "T4\tAttribution 4 8\tsaid\nE1\tAttribution:T4 Source:T1 Cue:T2 Content:T3\n"
    "T5\tDiscard 20 28\tRead on.\n#1\tAnnotatorNotes T1\tsure\n"
)
FOUND = Parts(((9, 11), (13, 18)), ((0, 3),), ((4, 8),))


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "text").mkdir()
    (tmp_path / "attributions").mkdir()
    (tmp_path / "text/n_1.txt").write_bytes(TEXT.encode())
    (tmp_path / "attributions/n_1_aa.ann").write_bytes(BRAT.encode())
    (tmp_path / "attributions/n_1_bb.ann").write_bytes(b"")
    return tmp_path


def test_reads_parts_and_what_was_set_aside():
    assert read_brat(BRAT, TEXT, "one.ann") == ((FOUND,), ((20, 28),))


def test_words_that_hold_a_line_break():
    brat = "T1\tContent 9 18\tit\r\nrains\nE1\tAttribution:T1 Content:T1"
    [found], _ = read_brat(brat, TEXT, "one.ann")
    assert found.content == ((9, 18),)


def test_a_second_source_is_part_of_the_source():
    brat = "T1\tSource 0 3\tKim\nT2\tSource 9 11\tit\nE1\tAttribution:T1 Source:T1 Source2:T2"
    [found], _ = read_brat(brat, TEXT, "one.ann")
    assert found.source == ((0, 3), (9, 11))


def test_offsets_that_do_not_hold_the_words_are_refused():
    with pytest.raises(ValueError, match=r"one\.ann T1 says 'Kim', but the text there is 'im '"):
        read_brat("T1\tSource 1 4\tKim\n", TEXT, "one.ann")


def test_line_ends_are_left_alone(folder):
    [document] = read_polnear(folder)
    assert (document.name, document.text, document.gold) == ("n_1", TEXT, (FOUND,))


@pytest.mark.parametrize(
    ("annotator", "attributions"), [("first", [1]), ("all", [1, 0]), ("bb", [0]), ("cc", [])]
)
def test_whose_marks_count(folder, annotator, attributions):
    assert [len(d.gold) for d in read_polnear(folder, annotator)] == attributions


def test_layout(folder, tmp_path_factory):
    assert is_polnear(folder)
    assert not is_polnear(tmp_path_factory.mktemp("other"))
    assert [p.name for p in annotations(folder)["n_1"]] == ["n_1_aa.ann", "n_1_bb.ann"]
