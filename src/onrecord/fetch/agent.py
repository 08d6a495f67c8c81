"""How onrecord names itself to a server: onrecord/0.1.0 (+https://…/onrecord)."""

from functools import cache
from importlib.metadata import PackageNotFoundError, metadata

from onrecord import __version__

TOKEN = "onrecord"  # what a robots.txt calls us  # noqa: S105


@cache
def user_agent() -> str:
    """Name and version, and the repository that pyproject names, for who wants to know more."""
    repository = _repository()
    return f"{TOKEN}/{__version__}" + (f" (+{repository})" if repository else "")


def _repository() -> str | None:
    try:
        named = metadata("onrecord").get_all("Project-URL") or []
    except PackageNotFoundError:  # the source tree, not installed
        return None
    urls = dict(url.split(", ", 1) for url in named)
    return urls.get("Repository")
