import time

import pytest

from extract.laid_out import sheet
from extract.tagged.guessed import guesses
from onrecord.evaluate.marked import Mark, write
from onrecord.extract import by_rules
from onrecord.extract.tagged.claims import Claims
from onrecord.extract.tagged.portion import Portion
from onrecord.extract.tagged.quotations import share_quotations

CASES = {
    "all of a quotation of which a guess has half": (
        "“[content:It is safe.] Go home,” Ana Reyes [cue:said].",
        "[content:“It is safe. Go home,”] Ana Reyes [cue:said].",
    ),
    "the words before it that the guess has": (
        "She [cue:said] [content:that it was “quite] safe.”",
        "She [cue:said] [content:that it was “quite safe.”]",
    ),
    "what goes on in the next paragraph": (
        "[content:“It is safe.]\n\n“It was tested,” Ana Reyes [cue:said].",
        "[content:“It is safe.]\n\n[content:“It was tested,”] Ana Reyes [cue:said].",
    ),
    "not what opens with another mark": (
        '"[content:It is safe.]\n\n“It was tested,” he [cue:said].',
        '[content:"It is safe.]\n\n“It was tested,” he [cue:said].',
    ),
    "not what a label opens": (
        "She [cue:said] this: [content:“It is safe.]\n\n“LEE: It was tested.”",
        "She [cue:said] this: [content:“It is safe.]\n\n“LEE: It was tested.”",
    ),
    "no more than it has of one that is never closed": (
        "She [cue:said], “[content:It is safe]. Rain fell.",
        "She [cue:said], “[content:It is safe]. Rain fell.",
    ),
    "the one beside whose cue a rule finds it": (
        "[2.cue:Asked] again, “[2.content:It is safe.] [1.content:Go home],” Ana Reyes [1.cue:said].",
        "Asked again, [1.content:“It is safe. Go home,”] Ana Reyes [1.cue:said].",
    ),
    "else the one that has its first words": (
        "[1.cue:Signs] of “[1.content:rain.] [2.content:Snow]” [2.cue:shown] there.",
        "[1.cue:Signs] of [1.content:“rain. Snow”] shown there.",
    ),
    "speech within speech keeps its own": (
        "“He [1.cue:said] [1.content:it was safe],” Ana Reyes said.",
        "“He [1.cue:said] [1.content:it was safe],” Ana Reyes said.",
    ),
}


def shared(text):
    laid = sheet(text)
    rules = by_rules(laid)
    found = [Portion(guess, list(guess.content)) for guess in guesses(text)]
    share_quotations(laid, found, Claims((rule.content[0], rule) for rule in rules))
    numbers = range(1, len(found) + 1) if len(found) > 1 or "1." in text else [0]
    marks = [
        Mark((n,), role, None, span)
        for n, portion in zip(numbers, found, strict=True)
        if portion.content
        for role, spans in (("content", portion.content), ("cue", portion.cue))
        for span in spans
    ]
    return write(laid.text, marks)


@pytest.mark.parametrize(("guessed", "told"), CASES.values(), ids=CASES)
def test_a_quotation_is_ones(guessed, told):
    assert shared(guessed) == told


@pytest.mark.parametrize("mark", ["", "”"], ids=["left open", "closed"])
def test_a_pile_of_paragraphs_takes_linear_time(mark):
    paragraph = f"“[1.content:It is safe.] It was tested.{mark}\n\n"
    text = f"{paragraph * 3000}So Ana Reyes [1.cue:said]."
    laid, found = sheet(text), guesses(text)
    before = time.perf_counter()
    share_quotations(laid, [Portion(found[0], list(found[0].content))], Claims([]))
    assert time.perf_counter() - before < 1
