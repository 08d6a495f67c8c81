"""The finders: each reads one layout of reported speech and yields attributions."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from onrecord.attribution import Attribution
from onrecord.extract.rules.reported import find_reported
from onrecord.extract.sheet import Sheet

Finder: TypeAlias = Callable[[Sheet], Iterator[Attribution]]

# Tried in order. Where two find the same words, the earlier one is kept.
FINDERS: tuple[Finder, ...] = (find_reported,)
