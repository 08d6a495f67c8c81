from collections import Counter

from evaluate.judged.told import many, page
from onrecord.attribution import Kind
from onrecord.evaluate.judged.draw import draw_lines, draw_pages, shuffled

DIRECT = [many(6, name=f"d{n}", outlet=f"{n % 4}.example.com") for n in range(12)]
MIXED = [many(2, "mixed", name=f"m{n}", outlet=f"{n}.example.org") for n in range(3)]
PAGES = DIRECT + MIXED


def kinds(lines):
    return Counter(line.kind.value for line in lines)


def test_each_kind_has_its_share():
    lines = draw_lines(PAGES, {Kind.DIRECT: 5, Kind.MIXED: 5})
    assert kinds(lines) == {"direct": 5, "mixed": 5}
    assert len({line.key for line in lines}) == 10


def test_where_a_kind_has_too_few_others_fill_up():
    assert kinds(draw_lines(PAGES, {Kind.DIRECT: 5, Kind.MIXED: 10})) == {"direct": 9, "mixed": 6}


def test_no_page_has_more_than_four_and_outlets_take_turns():
    lines = draw_lines(DIRECT, {Kind.DIRECT: 24})
    assert max(Counter(line.page for line in lines).values()) <= 4
    outlets = Counter(int(line.page[1:]) % 4 for line in lines)
    assert set(outlets.values()) == {6}


def test_the_same_seed_draws_the_same_whatever_the_order_of_pages():
    mix = {Kind.DIRECT: 9, Kind.MIXED: 3}
    assert draw_lines(PAGES, mix) == draw_lines(PAGES[::-1], mix)
    assert draw_lines(PAGES, mix) != draw_lines(PAGES, mix, seed="another")


def test_a_page_that_reads_otherwise_hardly_moves_the_draw():
    mix = {Kind.DIRECT: 8}
    before = draw_lines(DIRECT, mix)
    after = draw_lines([*DIRECT[:-1], many(5, name="d11", outlet="3.example.com")], mix)
    assert len(set(before) & set(after)) >= 6


def test_too_few_lines_are_all_drawn():
    assert len(draw_lines(MIXED, {Kind.MIXED: 100})) == 6
    assert draw_lines([], {Kind.MIXED: 100}) == []


def test_lines_are_shuffled_anew_for_each_round():
    lines = draw_lines(PAGES, {Kind.DIRECT: 20})
    again = shuffled(lines, "round 2")
    assert again != lines
    assert set(again) == set(lines)


SPEECH = "She said so. He said no. They told her. " + "Rain fell on the harbour. " * 50


def test_whole_pages_are_of_different_outlets_and_the_folders_take_turns():
    pages = [
        page(
            f"{name} {SPEECH}",
            "",
            name=f"{folder}{name}",
            outlet=f"{folder}{name % 3}",
            folder=folder,
        )
        for folder in "xy"
        for name in range(6)
    ]
    drawn = draw_pages(pages, 4)
    assert Counter(p.folder for p in drawn) == {"x": 2, "y": 2}
    assert len({p.outlet for p in drawn}) == 4
    assert drawn == draw_pages(pages[::-1], 4)
    assert len(draw_pages(pages, 10)) == 6


def test_snippets_books_and_recipes_are_no_pages_to_judge():
    texts = ["She said so. “No.”", SPEECH * 10, "Rain fell on the harbour. " * 60]
    assert draw_pages([page(text, "", outlet=str(n)) for n, text in enumerate(texts)]) == []
