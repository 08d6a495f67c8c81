"""Filters as options."""

import click
from click.testing import CliRunner

from onrecord.cli.asking import filter_options, filters_of


def test_what_is_given_becomes_the_filters() -> None:
    @click.command()
    @filter_options
    def show(**given: object) -> None:
        click.echo(filters_of(given))

    words = ["--speaker", "Reyes", "--kind", "direct, mixed", "--said-since", "2022-05-24"]
    shown = CliRunner().invoke(show, words).output
    assert "speaker='Reyes'" in shown
    assert "kind=('direct', 'mixed')" in shown
    assert "said_since='2022-05-24'" in shown
