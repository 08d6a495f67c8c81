"""A result → lines for people, in the layout that the peers' figures are given in."""

from collections.abc import Iterator

from onrecord.evaluate.measures import RATES, SHARES
from onrecord.evaluate.scores import Result
from onrecord.evaluate.table_of_changes import change_lines


def table(result: Result) -> str:
    """The result of `evaluate_folder` or `score_predictions`, as text."""
    if result.get("layout") == "pages":
        return "\n".join(_page_lines(result))
    return "\n".join(
        [
            *_score_lines(result),
            *_interval_lines(result),
            *_span_lines(result),
            *_cue_lines(result),
            *_publisher_lines(result),
            *_detail_lines(result),
            *_document_lines(result),
            *change_lines(result),
        ]
    )


def _score_lines(result: Result) -> Iterator[str]:
    cut = ", cut into fragments" if result["fragments"] else ""
    yield (
        f"documents {result['documents']},"
        f" prediction lines {result['documents with a prediction line']},"
        f" raw predictions {result['raw predictions']}{cut}"
    )
    names = "".join(f"{name:<16}" for name in RATES)
    yield f"{'type':<9} {'gold':>6} {'pred':>6}  {names}src~  src=  cue~  cue="
    yield " " * 25 + "  P    R    F1  " * len(RATES)
    for type_, scores in result["scores"].items():
        rates = "".join(
            f"{100 * scores[name]['p']:4.1f} {100 * scores[name]['r']:4.1f}"
            f" {100 * scores[name]['f1']:4.1f}  "
            for name in RATES
        )
        shares = " ".join(f"{100 * scores[name]:5.1f}" for name in SHARES)
        gold, ours = scores["gold attributions"], scores["predicted attributions"]
        yield f"{type_:<9} {gold:>6} {ours:>6}  {rates}{shares}"


def _interval_lines(result: Result) -> Iterator[str]:
    for type_, values in result.get("f1 95% interval", {}).items():
        ranges = (f"{name} {100 * lo:.1f}-{100 * hi:.1f}" for name, (lo, hi) in values.items())
        yield f"F1 95% interval, {type_}: {', '.join(ranges)}"


def _span_lines(result: Result) -> Iterator[str]:
    if "span by span" not in result:
        return
    yield f"\n{'span by span, line by line':<26}{'gold':>7}{'pred':>7}     P     R    F1"
    for role, scores in result["span by span"].items():
        yield f"{role:<26}{scores['gold']:>7}{scores['predicted']:>7} {_rates(scores)}"


def _cue_lines(result: Result) -> Iterator[str]:
    if "by cue" not in result:
        return
    yield f"\n{'by cue, recall':<26}{'gold':>7}  matched    full"
    for group, counts in result["by cue"].items():
        if counts["gold"]:
            matched, full = (100 * counts[name] / counts["gold"] for name in ("matched", "full"))
            yield f"{group:<26}{counts['gold']:>7}{matched:>9.1f}{full:>8.1f}"


def _publisher_lines(result: Result) -> Iterator[str]:
    if "by publisher" not in result:
        return
    yield f"\n{'by publisher, full':<26}{'gold':>7}{'pred':>7}     P     R    F1"
    for name, scores in result["by publisher"].items():
        gold, ours = scores["gold attributions"], scores["predicted attributions"]
        yield f"{name:<26}{gold:>7}{ours:>7} {_rates(scores['full'])}"


def _rates(scores: dict[str, float]) -> str:
    return "".join(f"{100 * scores[rate]:6.1f}" for rate in ("p", "r", "f1"))


def _detail_lines(result: Result) -> Iterator[str]:
    for question, counts in result.get("details", {}).items():
        right, stated = counts["right"], counts["stated"]
        share = f" ({100 * right / stated:.1f} %)" if stated else ""
        asked = question in ("addressee", "medium")
        spurious = f", {counts['spurious']} where gold has none" if asked else ""
        yield f"{question:<9} {right:>4} of {stated}{share}; found {counts['found']}{spurious}"


def _document_lines(result: Result) -> Iterator[str]:
    for name, scores in result.get("by document", {}).items():
        gold, matched = scores["gold attributions"], scores["matched pairs"]
        full = 100 * scores["full"]["f1"]
        yield f"{full:5.1f} full F1, {matched:>3} of {gold:>3} matched  {name}"


def _page_lines(result: Result) -> Iterator[str]:
    yield f"{result['pages']} pages"
    for question, counts in result["questions"].items():
        if counts["of"]:
            share = 100 * counts["right"] / counts["of"]
            yield f"{question:<34}{counts['right']:>6} of {counts['of']:<6}{share:6.1f} %"
