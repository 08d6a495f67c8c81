"""One real report, read and scored line by line against a ledger made by hand.

Report, ledger and scorer lie beside the checkout in ../shared: the report is its publisher's.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import onrecord

SHARED = Path(__file__).parents[2] / "../shared"
STORY = SHARED / "examples/bondarev.txt"
LEDGER = SHARED / "eval/ledger.py"

AT_LEAST = {"found": 31, "speaker": 26, "kind": 28, "source": 28, "addressee": 6, "posts": 4}
AT_MOST = {"extra": 6, "spurious": 3, "bad spans": 0}

pytestmark = pytest.mark.skipif(
    not (STORY.exists() and LEDGER.exists()), reason="no ../shared/examples and ../shared/eval here"
)


@pytest.fixture(scope="module")
def scored(tmp_path_factory):
    """What the scorer prints: a line for each miss, then the counts."""
    from onrecord.export.record_json import record

    story = onrecord.read(STORY, published="2022-05-24")
    path = tmp_path_factory.mktemp("ledger") / "record.json"
    path.write_text(json.dumps(record(story)), "utf-8")
    gold = STORY.with_name("bondarev.gold.json")
    command = [sys.executable, LEDGER, STORY, gold, path]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def count(scored, what):
    """The first number after the words in the last line: "found 31/36  extra 2"."""
    found = re.search(rf"(?:^|  ){what} (\d+)", scored.splitlines()[-1])
    assert found, scored
    return int(found[1])


@pytest.mark.parametrize(("what", "floor"), AT_LEAST.items(), ids=AT_LEAST)
def test_reads_at_least(scored, what, floor):
    assert count(scored, what) >= floor, scored


@pytest.mark.parametrize(("what", "ceiling"), AT_MOST.items(), ids=AT_MOST)
def test_adds_at_most(scored, what, ceiling):
    assert count(scored, what) <= ceiling, scored
