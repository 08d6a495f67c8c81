"""The name that a server sees."""

import pytest

from onrecord import __version__
from onrecord.fetch import agent


@pytest.fixture(autouse=True)
def _asked_anew() -> None:
    agent.user_agent.cache_clear()


def test_with_the_repository_that_the_package_names(monkeypatch: pytest.MonkeyPatch) -> None:
    class Named:
        def get_all(self, _: str) -> list[str]:
            return ["Issues, https://forge.example/issues", "Repository, https://forge.example/r"]

    monkeypatch.setattr(agent, "metadata", lambda _: Named())
    assert agent.user_agent() == f"onrecord/{__version__} (+https://forge.example/r)"


def test_without_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(_: str) -> None:
        raise agent.PackageNotFoundError

    monkeypatch.setattr(agent, "metadata", none)
    assert agent.user_agent() == f"onrecord/{__version__}"
