"""A dossier, as JSON and on a screen."""

from pathlib import Path

from kept import kept
from onrecord.export.asked.answers import written
from onrecord.export.asked.dossier import dossier_answer
from stories import BRIDGE


def test_what_a_dossier_tells(tmp_path: Path) -> None:
    answer = dossier_answer(kept(tmp_path, BRIDGE).who("Ana Reyes"))
    text = "".join(written(answer, "table"))
    for words in ("Ana Reyes  person 1", "engineer, Port Authority", "printed 2022-05-24\n"):
        assert words in text
    assert answer.value["outlets"] == [{"name": "The Quay", "count": 3}]
    assert len(answer.rows) == 3


def test_who_spoke_about_them(tmp_path: Path) -> None:
    answer = dossier_answer(kept(tmp_path, BRIDGE).who("Tom Hale"))
    assert "  Ana Reyes accuse: that Tom Hale had said" in "".join(written(answer, "table"))
    assert answer.value["about"][0]["by"] == "Ana Reyes"


def test_one_who_says_nothing_has_no_empty_table(tmp_path: Path) -> None:
    text = "".join(written(dossier_answer(kept(tmp_path, BRIDGE).who("reporters")), "table"))
    assert "0 lines in 1 article" in text
    assert "who   " not in text
