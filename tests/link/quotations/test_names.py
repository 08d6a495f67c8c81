"""Whether two names may be one person's."""

import pytest

from onrecord.link.quotations.names import may_be_one


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        ("Reyes", "Ana Reyes", True),
        ("Ana Reyes", "Ana M. Reyes", True),
        ("Mayor Reyes", "Ana Reyes", True),
        ("Ana", "Ana Reyes", False),
        ("Bo Reyes", "Ana Reyes", False),
        ("Lee", "Ana Reyes", False),
        ("", "Ana Reyes", False),
        ("Harborline spokesperson", "a company spokesperson", True),
        ("a spokesman for Harborline", "a Harborline spokesperson", True),
        ("a spokesman", "a spokeswoman", False),
        ("Harborline spokesperson", "a police spokesman", False),
        ("an official", "a senior official", True),
        ("officials", "a source", True),
        ("a spokesman", "Ana Reyes", False),
    ],
)
def test_names(first: str, second: str, one: bool) -> None:
    assert may_be_one(first, second) == may_be_one(second, first) == one
