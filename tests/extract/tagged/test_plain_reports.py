import pytest

from extract.laid_out import sheet
from onrecord.extract import by_rules
from onrecord.extract.tagged.plain_reports import is_plain

CASES = {
    "The tribunal rules that the strike is lawful.": True,
    "She wants to sell the vineyard.": True,
    "Ana Reyes said they could stay there.": True,
    "Lee denied any wrongdoing.": True,
    "Ana Reyes said when she left.": False,
    "The man who said they could stay left.": False,
    "Reyes, back from a walk, said they could stay there.": True,
    "Reyes said, and it is true, they could stay there.": False,
    "Lee said so.": False,
}


@pytest.mark.parametrize(("text", "plain"), CASES.items())
def test_what_is_as_plain_as_can_be(text, plain):
    laid = sheet(text)
    assert any(is_plain(laid.text, rule) for rule in by_rules(laid)) == plain
