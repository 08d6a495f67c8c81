"""One email in the words of several outlets, and thirty things that are claimed of it.

The story is told twice: once by stories written for this test, which every machine has, and once by
the example that the project was given, beside stories that quote the same email.
"""

import csv
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from onrecord.link.quotations.diff import Change
from onrecord.record.front import Record, open_record
from onrecord.record.variants import Quotation

HERE = Path(__file__).parent
STORIES = HERE / "stories"
EXAMPLE = HERE.parents[2] / "shared" / "examples" / "bondarev.txt"


class Told(NamedTuple):
    """What one email was made of."""

    stories: tuple[tuple[Path, str, str], ...]  # the file, its outlet, its day
    author: str
    telling: str  # words of the email that each outlet has
    changed: tuple[str, str]  # a word of it, and what one outlet made of it
    director: str
    slips: tuple[str, ...]  # how others spell the name
    praise: str  # the director's words


def _stories(name: str, first: Path) -> tuple[tuple[Path, str, str], ...]:
    return (
        (first, "World Observer", "2022-05-24"),
        (STORIES / f"{name}-courier.txt", "Lakeside Courier", "2022-05-23"),
        (STORIES / f"{name}-harbour.txt", "Harbour Evening Post", "2022-05-24"),
        (STORIES / f"{name}-alpenblick.txt", "Alpenblick Weekly", "2022-05-26"),
    )


DORNIK = Told(
    _stories("dornik", STORIES / "dornik-observer.txt"),
    author="Pavel Dornik",
    telling="so embarrassed by my government",
    changed=("been", "felt"),
    director="Edmund Skarre",
    slips=("Edmond Skarre", "Edmund Skare"),
    praise="Pavel Dornik is a brave man",
)
BONDAREV = Told(
    _stories("bondarev", EXAMPLE),
    author="Boris Bondarev",
    telling="so ashamed of my country",
    changed=("been", "felt"),
    director="Hillel Neuer",
    slips=("Hiller Neuer", "Hilel Neuer"),
    praise="Boris Bondarev is a hero",
)
without = pytest.mark.skipif(not EXAMPLE.exists(), reason=f"{EXAMPLE} is not on this machine")
BOTH = pytest.mark.parametrize(
    "told",
    [pytest.param(DORNIK, id="Dornik"), pytest.param(BONDAREV, id="Bondarev", marks=without)],
)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory):
    """The record of a story, made once."""
    records: dict[str, Record] = {}

    def record_of(told: Told) -> Record:
        if told.author not in records:
            record = open_record(tmp_path_factory.mktemp("x") / "x.db")
            for path, outlet, day in told.stories:
                record.add(str(path), outlet=outlet, published=day)
            records[told.author] = record
        return records[told.author]

    yield record_of
    for record in records.values():
        record.close()


def email(record: Record, told: Told) -> Quotation:
    """The quotation of the email's own sentence."""
    found = record.variants(told.telling)
    return max(found, key=lambda one: sum(len(worded.lines) for worded in one.wordings))


@BOTH
def test_each_outlet_s_wording_is_a_variant_of_one(told: Told, kept) -> None:
    lines = [line for worded in email(kept(told), told).wordings for line in worded.lines]
    outlets = {outlet for _, outlet, _ in told.stories}
    assert {line.outlet for line in lines} == outlets


@BOTH
def test_all_wordings_are_given_to_the_one_who_wrote_it(told: Told, kept) -> None:
    lines = [line for worded in email(kept(told), told).wordings for line in worded.lines]
    assert {line.speaker for line in lines} == {told.author}
    assert len({line.speaker_number for line in lines}) == 1


@BOTH
def test_the_changed_word_is_shown_as_changed(told: Told, kept) -> None:
    quotation = email(kept(told), told)
    [altered] = [one for one in quotation.wordings if one.relation == "altered"]
    [part] = [part for part in altered.diff if part.change is Change.CHANGED]
    assert part.first is not None
    assert part.second is not None
    before = quotation.fullest[part.first.start : part.first.end]
    assert (before, altered.words[part.second.start : part.second.end]) == told.changed


@BOTH
def test_the_earliest_is_the_first(told: Told, kept) -> None:
    first = email(kept(told), told).first
    assert (first.outlet, first.published) == ("Lakeside Courier", "2022-05-23")


@BOTH
def test_a_reprint_is_no_source_of_its_own(told: Told, kept) -> None:
    record = kept(told)
    quotation = email(record, told)
    outlet = {line.article: line.outlet for worded in quotation.wordings for line in worded.lines}
    sources = [{outlet[id] for id in source.carriers} for source in quotation.sources]
    assert sorted(map(sorted, sources)) == [
        ["Alpenblick Weekly"],
        ["Harbour Evening Post", "Lakeside Courier"],
        ["World Observer"],
    ]


@BOTH
def test_the_director_is_one_however_he_is_spelt(told: Told, kept) -> None:
    record = kept(told)
    numbers = {record.people(name)[0].number for name in (told.director, *told.slips)}
    assert len(numbers) == 1, [record.people(name)[0] for name in told.slips]
    dossier = record.who(told.director)
    assert dossier.name == told.director


@BOTH
def test_his_praise_is_his_in_every_outlet(told: Told, kept) -> None:
    found = kept(told).verify(told.praise, speaker=told.director)
    assert found.verdict.finding == "verbatim"
    assert {line.speaker for line in found.lines} == {told.director}


@BOTH
def test_the_record_is_whole(told: Told, kept) -> None:
    assert list(kept(told).check()) == []


def _cases() -> list[dict[str, str]]:
    with (HERE / "verify_cases.tsv").open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


def _named() -> list[Any]:
    return [pytest.param(one, id=f"{one['case']}: {one['words'][:30]}") for one in _cases()]


@pytest.mark.parametrize("case", _named())
def test_a_claim_is_judged_rightly(case: dict[str, str], kept) -> None:
    found = kept(DORNIK).verify(case["words"], speaker=case["speaker"] or None)
    assert found.verdict.finding == case["expected"], found.verdict


def test_thirty_claims_are_judged() -> None:
    assert len(_cases()) == 30
