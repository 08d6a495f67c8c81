"""The table of addressees, media and occasions, read by the rules from the words themselves."""

import pytest

from onrecord.extract import extract
from onrecord.intake import Told, take
from onrecord.resolve import resolve
from onrecord.statement import Statement
from resolve import told
from resolve.heard_table import rows


def last_of(text: str) -> tuple[str, str, str]:
    """To whom, through what and on what occasion the last statement of a text was made."""
    article = next(iter(take(text.encode(), name="words.txt", told=Told("2022-05-24")))).article
    assert article is not None
    resolved = resolve(article, extract(article).attributions)
    last = max((s for s in resolved.statements if s.within is None), key=place)
    medium = last.medium.type.value if last.medium else "-"
    addressee = told.name(resolved, last.addressee)
    return "-" if addressee == "?" else addressee, medium, occasion(last)


def place(statement: Statement) -> int:
    return statement.attribution.content[0].start


def occasion(statement: Statement) -> str:
    return statement.occasion.name if statement.occasion else "-"


def bare(name: str) -> str:
    return name.lower().removeprefix("the ")


@pytest.mark.parametrize(("text", "addressee", "medium", "occasion"), rows())
def test_to_whom_through_what_and_where(text, addressee, medium, occasion):
    found = last_of(text)
    assert [bare(part) for part in found] == [bare(p) for p in (addressee, medium, occasion)]


def test_the_table_is_long_enough_and_holds_each_medium():
    from onrecord.attribution import MediumType

    assert len(rows()) >= 60
    assert {medium for _, _, medium, _ in rows()} >= {medium.value for medium in MediumType}
