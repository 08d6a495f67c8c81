"""`onrecord audit`: who is quoted by whom."""

from pathlib import Path
from typing import Any

import click

from onrecord.cli.asking import filter_options, filters_of
from onrecord.cli.records import answer, answer_options, opened


@click.command("audit", short_help="Count who is quoted, by outlet and period.")
@click.option(
    "--by", "period", type=click.Choice(("none", "year", "month", "week")), default="none",
    show_default=True, help="Into which periods to part the days of printing.",
)  # fmt: skip
@click.option("--all-outlets", is_flag=True, help="Count all outlets together.")
@filter_options
@answer_options
def command(
    period: str,
    all_outlets: bool,
    record_path: str,
    form: str | None,
    out: Path | None,
    quiet: bool,  # noqa: ARG001
    **given: Any,
) -> None:
    """Count who is quoted by whom: the shares of named people, officials, bodies, unnamed sources.

    Each line counts once, under what its speaker is. Officials are named people to whom their
    articles give an office; they are among the named too. JSON and CSV have counts.

    \b
    Examples:
      onrecord audit
      onrecord audit --by month --kind direct --format csv > audit.csv
    """
    from onrecord.export.asked.shares import audit_answer

    with opened(record_path) as record:
        found = record.audit(period=period, by_outlet=not all_outlets, filters=filters_of(given))
    answer(audit_answer(found), form, out)
