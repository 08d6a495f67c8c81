"""Where what fetching needs isn't installed, the message says what to install."""

import pytest

from onrecord.fetch import needs


def test_all_is_there() -> None:
    needs.check_installed()


def test_something_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(needs, "find_spec", lambda name: None if name == "protego" else name)
    with pytest.raises(
        needs.MissingPackageError, match=r"protego; pip install 'onrecord\[fetch\]'"
    ):
        needs.check_installed()
