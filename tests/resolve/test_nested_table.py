"""The table of words told within words, read by the rules from the words themselves."""

import pytest

from onrecord.extract import extract
from onrecord.intake import Told, take
from onrecord.resolve import resolve
from resolve import told
from resolve.nested_table import rows


def chains(text: str) -> list[tuple[str, ...]]:
    """For each statement of a text, who speaks, from the outermost to the innermost."""
    article = next(iter(take(text.encode(), name="words.txt", told=Told("2022-05-24")))).article
    assert article is not None
    resolved = resolve(article, extract(article).attributions)
    by_id = {statement.id: statement for statement in resolved.statements}
    found = []
    for statement in resolved.statements:
        chain: list[str] = []
        at = statement
        while at is not None:
            chain.insert(0, told.name(resolved, at.speaker).removeprefix("The "))
            at = by_id.get(at.within or "")
        assert statement.hops == len(chain) - 1
        found.append(tuple(chain))
    return found


@pytest.mark.parametrize(("text", "speakers"), rows())
def test_who_tells_whose_words(text, speakers):
    chain = tuple(speakers.split(" > "))
    found = chains(text)
    assert chain in found
    assert max(map(len, found)) == len(chain)


def test_the_table_is_long_enough():
    assert len(rows()) >= 25
