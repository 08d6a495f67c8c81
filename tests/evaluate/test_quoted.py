import time

import pytest

from onrecord.evaluate.quoted import quoted_stretches

TEXTS = {
    "straight": ('Kim said "so be it" twice.', ["so be it"]),
    "curly": ("She said “yes” and “no”.", ["yes", "no"]),
    "two apostrophes": ("''It's on,'' she said. ''Go.''", ["It's on,", "Go."]),
    "carried to the next paragraph": ('"One.\n\n"Two," he said.', ["One.", "Two,"]),
    "closed a paragraph later": ("“One.\nTwo,” he said.", ["One.", "Two,"]),
    "never closed": ('He said "go.\nShe left.', ["go."]),
    "only closed": ("so he said” and left", []),
    "single marks": ("the ‘odd’ and the 'odd'", []),
    "beside dashes and brackets": ('("Odd") she said--"right"--"so".', ["Odd", "right", "so"]),
    "a second opening mark": ("“One “two” three", ["One “two"]),
}


@pytest.mark.parametrize(("text", "inside"), TEXTS.values(), ids=TEXTS)
def test_what_stands_within_double_marks(text, inside):
    assert [text[start:end] for start, end in quoted_stretches(text)] == inside


def test_a_page_of_marks_takes_linear_time():
    def seconds(marks):
        start = time.process_time()
        quoted_stretches("“" * marks)
        return time.process_time() - start

    seconds(1_000)
    assert seconds(400_000) < 6 * seconds(100_000) + 0.1
