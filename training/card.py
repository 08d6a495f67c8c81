"""A model's card out of its manifest: `python -m training.card accurate`."""

import argparse
import json
from pathlib import Path
from typing import Any

from onrecord.models import HERE

CARD = Path(__file__).with_name("card.md")
FORMS = {
    "accurate": "MiniLM-L6: 6 layers of 384, all 30,522 pieces; int8.",
    "fast": "2 layers of 384 with 768 inner units, 16,000 pieces and 512 vectors that the rarer"
    " pieces share; int8. Taught by `accurate`.",
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name")
    name = parser.parse_args().name
    told = json.loads((HERE / name / "manifest.json").read_text())
    (HERE / name / "CARD.md").write_text(card(told))


def card(told: dict[str, Any]) -> str:
    """The card as Markdown."""
    name = told["name"]
    digests = ", ".join(f"`{file}` {digest}" for file, digest in told["sha256"].items())
    return CARD.read_text().format(
        name=name, made=told["made"], form=FORMS[name], digests=digests,
        figures=table(told.get("figures", [])),
        command=f"`python -m training.figures {name} DATA`",
    )  # fmt: skip


def table(figures: list[dict[str, Any]]) -> str:
    """The figures, a row each."""
    rows = ["| what | figure | 95 % | on |", "|---|---|---|---|"]
    for figure in figures:
        interval = f"{figure['low']}-{figure['high']}" if "low" in figure else ""
        rows.append(f"| {figure['what']} | {figure['value']} | {interval} | {figure['on']} |")
    return "\n".join(rows)


if __name__ == "__main__":
    main()
