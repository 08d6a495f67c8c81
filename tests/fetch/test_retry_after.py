"""Retry-After, in seconds or as a date."""

import pytest

from fetch.served import NOON
from onrecord.fetch.retry_after import MOST, seconds_of


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        (None, None),
        ("120", 120),
        (" 0 ", 0),
        ("Tue, 24 May 2022 12:02:00 GMT", 120),
        ("Tue, 24 May 2022 14:02:00 +0200", 120),
        ("Tue, 24 May 2022 11:00:00 GMT", 0),
        ("Tue, 24 May 2022 12:02:00 -0000", 120),
        ("Fri, 01 Jan 9999 00:00:00 GMT", MOST),
        ("9" * 500, MOST),
        ("-5", None),
        ("1.5", None),
        ("soon", None),
        ("", None),
        ("٣", None),
        ("Tue, 99 May 2022 99:99:99 GMT", None),
        ("Mon, 1 Jan 99999999999999 00:00:00 GMT", None),
    ],
)
def test_the_seconds_of(said: str | None, seconds: float | None) -> None:
    assert seconds_of(said, NOON) == seconds
