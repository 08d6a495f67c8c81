"""Who is meant by a name: folded as it is compared."""

import pytest

from onrecord.store.views.people import folded


@pytest.mark.parametrize(
    ("name", "right"), [("Zoë  O’Neil", "zoe o'neil"), ("Бондарев", "bondarev"), ("REYES", "reyes")]
)
def test_names_are_compared_without_case_accents_and_script(name: str, right: str) -> None:
    assert folded(name) == right
