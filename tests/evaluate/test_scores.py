"""Our scores against values worked out by hand, and against the original scorer's, digit by digit.

The original is `shared/eval/score.py`, which lies beside the checkout and not in it; without it
the hand-worked cases alone guard.
"""

import importlib.util
import json
import random
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import marked
from onrecord.evaluate.folder import evaluate_folder, read_gold, score_predictions
from onrecord.evaluate.marked import parse
from onrecord.evaluate.measures import RATES, measures
from onrecord.evaluate.parts import Parts
from onrecord.evaluate.predictions import write_predictions
from onrecord.evaluate.scores import by_document, score
from onrecord.evaluate.tally import GoldDocument, tally

SHARED = Path(__file__).parents[2] / "../shared"
ORIGINAL = SHARED / "eval/score.py"
POLNEAR = SHARED / "data/polnear/dev"
needs_original = pytest.mark.skipif(not ORIGINAL.exists(), reason="no ../shared/eval/score.py here")
needs_polnear = pytest.mark.skipif(not POLNEAR.exists(), reason="no ../shared/data/polnear here")

GOLD = (
    "[1.source:Mayor Ola Brandt] [1.cue:said] [1.content:the ferry is late]."
    ' "[2.content:We wait,]" [2.source:Kim] [2.cue:said]. "[2.content:Again.]"'
)


def attributions(text):
    article = parse(text)
    return tuple(
        Parts(
            *(
                tuple((m.span.start, m.span.end) for m in article.of(n, role))
                for role in ("content", "source", "cue")
            )
        )
        for n in article.numbers
    )


def scored(predicted, gold=GOLD, type_="all"):
    """The scores of marked predictions against marked gold of the same text."""
    assert parse(predicted).text == parse(gold).text
    document = GoldDocument("one", parse(gold).text, attributions(gold))
    return score([document], {"one": attributions(predicted)})["scores"][type_]


def f1(scores):
    return {name: round(100 * scores[name]["f1"], 1) for name in RATES}


def test_gold_against_itself_is_right():
    assert set(f1(scored(GOLD)).values()) == {100.0}
    assert scored(GOLD)["gold spans"] == 3


def test_nothing_found():
    assert set(f1(scored(parse(GOLD).text)).values()) == {0.0}


def test_a_source_left_out_costs_full_but_not_matched():
    predicted = GOLD.replace("[2.source:Kim]", "Kim")
    assert f1(scored(predicted)) == {
        "exact": 100.0,
        "soft": 100.0,
        "token": 100.0,
        "matched": 100.0,
        "full": 50.0,
        "full exact": 50.0,
        "full+cue": 50.0,
    }


def test_half_of_a_source_is_full_but_not_full_exact():
    predicted = GOLD.replace("[1.source:Mayor Ola Brandt]", "Mayor [1.source:Ola Brandt]")
    assert (f1(scored(predicted))["full"], f1(scored(predicted))["full exact"]) == (100.0, 50.0)


def test_half_of_the_words_match_and_less_do_not():
    # "the ferry is late": two of its four words make a pair, one does not.
    two = GOLD.replace("[1.content:the ferry is late]", "the ferry [1.content:is late]")
    one = GOLD.replace("[1.content:the ferry is late]", "the ferry is [1.content:late]")
    assert (f1(scored(two))["matched"], f1(scored(one))["matched"]) == (100.0, 50.0)
    # Two of four words covered; with "We wait" and "Again" whole: (1/2 + 1 + 1) / 3 = 83.3 %.
    assert round(100 * scored(two)["soft"]["r"], 1) == 83.3
    # Seven content words, of which five are found.
    assert scored(two)["token"] == pytest.approx({"p": 1, "r": 5 / 7, "f1": 10 / 12})


def test_a_second_copy_is_one_too_many():
    twice = "[1.content:[2.content:It rains]], said [1.source:[2.source:Kim]]."
    once = "[1.content:It rains], said [1.source:Kim]."
    assert scored(twice, once)["full"] == pytest.approx({"p": 0.5, "r": 1, "f1": 2 / 3})
    assert scored(twice, once)["exact"]["p"] == 0.5


def test_both_without_a_source_agree():
    gold = "[1.content:It rains], [1.cue:adding]; Kim left."
    with_source = "[1.content:It rains], [1.cue:adding]; [1.source:Kim] left."
    assert (scored(gold, gold)["full"]["f1"], scored(with_source, gold)["full"]["f1"]) == (1, 0)


def test_types_go_by_double_marks():
    gold = (
        '[1.content:It is "odd" here], said [1.source:Kim]. "[2.content:All gone,]" said'
        " [2.source:Lee]. [3.content:It rains], said [3.source:Kim]."
        " ‘[4.content:Damp]’, [4.cue:said] [4.source:Lee]."
    )
    of_type = {type_: scored(gold, gold, type_)["gold attributions"] for type_ in ("all", "direct")}
    assert of_type == {"all": 4, "direct": 1}
    assert scored(gold, gold, "mixed")["gold attributions"] == 1
    assert scored(gold, gold, "indirect")["gold attributions"] == 2  # single marks are passed over


def test_predictions_in_what_annotators_set_aside_do_not_count():
    text = "Read more here. Kim said it rains."
    document = GoldDocument("one", text, (), discard=((0, 15),))
    ours = [Parts(content=((0, 14),)), Parts(content=((25, 33),))]
    assert measures(tally(document, ours))["all"]["predicted attributions"] == 1


def test_fragments_each_stand_for_themselves():
    document = GoldDocument("one", parse(GOLD).text, attributions(GOLD))
    half = GOLD.replace('"[2.content:Again.]"', '"Again."')
    whole = score([document], {"one": attributions(half)})
    cut = score([document], {"one": attributions(half)}, fragments=True)
    assert whole["scores"]["all"]["full"]["r"] == 1
    assert cut["scores"]["all"]["full"]["r"] == pytest.approx(2 / 3)


def test_by_document():
    document = GoldDocument("one", parse(GOLD).text, attributions(GOLD))
    assert by_document([document], {})["one"]["gold attributions"] == 2


def test_predictions_for_an_unknown_document_are_refused():
    with pytest.raises(ValueError, match="predictions without gold: two"):
        score([GoldDocument("one", "It rains.", ())], {"two": []})


def test_a_span_outside_the_text_is_refused():
    with pytest.raises(ValueError, match="0:99 is not within the 9 characters"):
        score([GoldDocument("one", "It rains.", ())], {"one": [Parts(content=((0, 99),))]})


# ------------------------------------------------------- digit by digit, with the original scorer


OURS = {"layout", "details", "span by span", "by cue", "by publisher"}


@cache
def original():
    spec = importlib.util.spec_from_file_location("original_score", ORIGINAL)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def as_json(result):
    """As JSON has it, without what only ours adds."""
    result = {key: result[key] for key in result if key not in OURS}
    if "f1 95% interval" in result:
        of_all = result["f1 95% interval"]["all"]
        theirs = {name: of_all[name] for name in of_all if name != "token"}
        result["f1 95% interval"] = {"all": theirs}
    return json.loads(json.dumps(result))


def original_result(predictions_path, out, *options):
    subprocess.run(
        [sys.executable, ORIGINAL, POLNEAR, predictions_path, "--json", out, *options],
        check=True,
        capture_output=True,
    )
    return json.loads(out.read_text("utf-8"))


def perturbed(document, chance):
    """The gold with attributions lost, doubled, moved by a few characters and given other parts."""
    size = len(document.text)

    def moved(spans):
        pairs = [sorted(_near(at, size, chance) for at in span) for span in spans]
        return [pair for pair in pairs if chance.random() < 0.9]

    for a in document.gold:
        for _ in range(chance.choice((0, 1, 1, 1, 2))):
            source = chance.choice((a.source, a.source, a.cue, ()))
            yield {"content": moved(a.content), "source": moved(source), "cue": moved(a.cue)}


def _near(at, size, chance):
    return min(size, max(0, at + chance.choice((0, 0, 0, -1, 1, 3, -9, 25))))


OPTIONS = {
    "as it is": ((), {}),
    "fragments": (("--fragments",), {"fragments": True}),
    "all annotators": (("--annotator", "all"), {"annotator": "all"}),
    "one annotator": (("--annotator", "ef2d"), {"annotator": "ef2d"}),
    "bootstrap": (("--bootstrap", "8"), {"bootstrap": 8}),
}


@needs_original
@needs_polnear
@pytest.mark.parametrize(("theirs", "ours"), OPTIONS.values(), ids=OPTIONS)
def test_agrees_with_the_original_on_perturbed_gold(tmp_path, theirs, ours):
    chance = random.Random(str(theirs))  # the same draw each time
    lines = [
        {"doc": d.name, "attributions": list(perturbed(d, chance))}
        for d in read_gold(POLNEAR).documents
    ]
    write_predictions(lines, tmp_path / "p.jsonl")
    expected = original_result(tmp_path / "p.jsonl", tmp_path / "s.json", *theirs)
    result = score_predictions(POLNEAR, tmp_path / "p.jsonl", **ours)
    assert expected["scores"]["all"]["matched pairs"] > 0
    assert as_json(result) == expected


@needs_original
@needs_polnear
def test_agrees_with_the_original_on_what_the_rules_find(tmp_path):
    result = evaluate_folder(POLNEAR, predictions_out=tmp_path / "p.jsonl")
    expected = original_result(tmp_path / "p.jsonl", tmp_path / "s.json")
    assert as_json(result) == expected


PIECES = [
    *(
        '"',
        "“",
        "”",
        "''",
        "'",
        "’",
        " ",
        " ",
        "\n",
        "\n\n",
        ". ",
        ", ",
        "-",
        "(",
        ")",
        "`",
        "\u00a0",
    ),
    *("Ann", "said", "it's", "ü", "5m", "don’t ", " rain ", "é", "😀", "_", "x1 "),
]
SPAN = st.tuples(st.integers(0, 60), st.integers(0, 60)).map(sorted)
ATTRIBUTION = st.fixed_dictionaries(
    {
        "content": st.lists(SPAN, max_size=3),
        "source": st.lists(SPAN, max_size=2),
        "cue": st.lists(SPAN, max_size=1),
    }
)
ATTRIBUTIONS = st.lists(ATTRIBUTION, max_size=6)


@needs_original
@settings(max_examples=1000, deadline=None)
@given(
    text=st.lists(st.sampled_from(PIECES), min_size=20, max_size=40).map("".join),
    gold=ATTRIBUTIONS,
    ours=ATTRIBUTIONS,
    discard=st.lists(SPAN, max_size=1),
    cut=st.booleans(),
)
def test_agrees_with_the_original_whatever_the_text(text, gold, ours, discard, cut):
    text = text.ljust(60, ".")
    scorer = original()
    expected = scorer.summarize(scorer.score_document(text, gold, ours, discard, cut))
    document = GoldDocument("one", text, as_parts(gold), tuple(map(tuple, discard)))
    assert measures(tally(document, as_parts(ours), cut=cut)) == expected


def as_parts(attributions):
    return tuple(
        Parts(*(tuple(map(tuple, a[part])) for part in ("content", "source", "cue")))
        for a in attributions
    )


def test_the_notation_writes_what_it_reads():
    assert marked.read(GOLD).text == parse(GOLD).text
