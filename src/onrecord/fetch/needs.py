"""What fetching needs beside onrecord itself: `pip install 'onrecord[fetch]'`."""

from importlib.util import find_spec

PACKAGES = ("httpcore2", "protego", "idna", "feedparser")


class MissingPackageError(Exception):
    """Fetching was asked for, and what it needs isn't installed."""


def check_installed() -> None:
    """Raises MissingPackageError, which says what to install."""
    for name in PACKAGES:
        if find_spec(name) is None:
            raise MissingPackageError(
                f"fetching needs the package {name}; pip install 'onrecord[fetch]'"
            )
