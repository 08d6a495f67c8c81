import time
from dataclasses import replace

from evaluate.judged.told import SHUT, page, words
from onrecord.article import Span
from onrecord.evaluate.judged.moved import moved

OLD = page(SHUT)
[LINE] = OLD.lines


def here(read):
    return {read.sha256: read}


def test_a_line_stays_where_its_text_is_the_same():
    assert moved(LINE, here(OLD)) is LINE


def test_a_line_moves_with_its_words():
    new = page(f"A caption.\n\n{SHUT} More.")
    found = moved(LINE, here(new))
    assert found is not None
    assert words(new, found) == "It is shut,"
    assert [new.article[s] for s in (*found.source, *found.cue)] == ["Ana Reyes", "said"]
    assert found.article == new.sha256


def test_words_that_have_changed_are_nowhere():
    assert moved(LINE, here(page(SHUT.replace("shut", "closed")))) is None
    assert moved(LINE, here(page(f"A caption.\n{SHUT}", name="another page"))) is None
    assert moved(LINE, {}) is None


def test_of_several_places_the_nearest():
    found = moved(LINE, here(page(f"{SHUT}\nRain.\n" + SHUT.replace("1.", "2."), "direct direct")))
    assert found is not None
    assert found.content == LINE.content


def test_a_long_page_takes_linear_time():
    def seconds(words):
        changed = page(SHUT.replace("shut", "closed") + " word" * words)
        start = time.process_time()
        assert moved(LINE, here(changed)) is None
        return time.process_time() - start

    seconds(1_000)
    assert seconds(40_000) < 8 * seconds(10_000) + 0.1


def test_a_line_with_a_book_between_its_parts_is_not_looked_for():
    far = replace(LINE, source=(Span(900_000, 900_009),))
    assert moved(far, here(page(f"{SHUT} More.{' word' * 200_000}"))) is None
