"""The gate as a command, and the gate itself: no score of today's code below its floor."""

import pytest

from onrecord.evaluate.floors import GoldSet, read_floors, write_floors
from onrecord.evaluate.gate import main

ARTICLE = '"[1.content:The bridge is safe,]" [1.source=Ana Reyes:Ana Reyes] [1.cue:said].'
ABOVE = 1.5  # a floor that no score reaches


@pytest.fixture
def sets(tmp_path):
    (tmp_path / "gold").mkdir()
    (tmp_path / "gold/a.txt").write_text(ARTICLE, "utf-8")
    return (GoldSet("small", tmp_path / "gold"), GoldSet("far", tmp_path / "nowhere"))


@pytest.fixture
def floors(tmp_path):
    return tmp_path / "floors.json"


def sink(floors):
    """Pins a floor above what can be measured."""
    pinned = read_floors(floors)
    pinned["sets"]["small"]["rules"]["floors"]["full F1, all"] = ABOVE
    write_floors(pinned, floors)


def test_update_pins_floors_that_then_hold(sets, floors, capsys):
    assert main(["--floors", str(floors)], sets) == 1
    assert main(["--update", "--model", "rules", "--floors", str(floors)], sets) == 0
    assert main(["--floors", str(floors)], sets) == 0
    assert "far: not on this machine" in capsys.readouterr().out


def test_a_broken_floor_fails(sets, floors, capsys):
    main(["--update", "--model", "rules", "--floors", str(floors)], sets)
    sink(floors)
    assert main(["--floors", str(floors)], sets) == 1
    assert "small, rules: full F1, all fell from 1.5000" in capsys.readouterr().err


def test_a_floor_is_lowered_only_with_a_reason(sets, floors, capsys):
    main(["--update", "--model", "rules", "--floors", str(floors)], sets)
    sink(floors)
    assert main(["--update", "--floors", str(floors)], sets) == 1
    assert "give a reason with --allow-regression" in capsys.readouterr().err
    reason = ["--allow-regression", "measured on other gold"]
    assert main(["--update", *reason, "--floors", str(floors)], sets) == 0
    assert read_floors(floors)["regressions"][0]["reason"] == "measured on other gold"


def test_a_model_can_be_run_alone(sets, floors, capsys):
    assert main(["--update", "--model", "rules", "--floors", str(floors)], sets) == 0
    assert list(read_floors(floors)["sets"]["small"]) == ["rules"]
    assert "small, rules: full F1, all " in capsys.readouterr().out
    with pytest.raises(SystemExit):
        main(["--model", "slow", "--floors", str(floors)], sets)


def test_a_model_without_floors_is_a_problem_where_it_is_asked_for(sets, floors, capsys):
    assert main(["--model", "rules", "--floors", str(floors)], sets) == 1
    assert "small, rules: no floors are pinned" in capsys.readouterr().err


def test_a_reason_alone_is_misuse(sets, floors):
    assert main(["--allow-regression", "why", "--floors", str(floors)], sets) == 2


def test_every_floor_holds(capsys):
    code = main([])
    told = capsys.readouterr()
    assert code == 0, told.err
