"""What a run gained and lost against another → lines for people."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from onrecord.evaluate.scores import Result

SORTS = {
    "became right": "became right",
    "became wrong": "became wrong",
    "came": "spurious, came",
    "went": "spurious, went",
}


def change_lines(result: Result) -> Iterator[str]:
    """The lines of a result that was compared with another run; none of one that was not."""
    against = result.get("against")
    if against is None:
        return
    title = f"against {Path(against['run']).stem}"
    yield f"\n{title:<22}" + "".join(f"{type_:>10}" for type_ in against["full f1"])
    gains = (100 * (now - was) for was, now in against["full f1"].values())
    yield f"{'full F1':<22}" + "".join(f"{gain:>+10.1f}" for gain in gains)
    for sort, name in SORTS.items():
        counts = against["counts"][sort].values()
        yield f"{name:<22}" + "".join(f"{count:>10}" for count in counts)
    if "gain 95% interval" in against:
        low, high = against["gain 95% interval"]
        yield f"gain in full F1, 95% interval, all: {100 * low:+.1f} to {100 * high:+.1f}"
    yield from _text_lines(against)


def _text_lines(against: dict[str, Any]) -> Iterator[str]:
    for sort, shown in against.get("texts", {}).items():
        if shown:
            yield f"\n{SORTS[sort]}: {len(shown)} of {against['counts'][sort]['all']}"
        for words in shown:
            yield f"  {words['type']}, {words['doc']}"
            for run in ("gold", "before", "after"):
                if run in words:
                    same = run != "gold" and words[run] == words.get("gold")
                    yield f"    {run:<7} {'the same' if same else words[run]}"
