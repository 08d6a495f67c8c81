"""A statement keeps its attribution as written and says what is understood beside it."""

from dataclasses import FrozenInstanceError

import pytest

from onrecord.statement import Statement
from stories import ARTICLE, SAFE


def test_its_id_is_its_attributions() -> None:
    assert SAFE.id == SAFE.attribution.id_in(ARTICLE.id)


def test_it_is_never_edited() -> None:
    with pytest.raises(FrozenInstanceError):
        SAFE.speaker = "somebody else"  # type: ignore[misc]


def test_what_nobody_resolved_is_unknown_and_not_guessed() -> None:
    bare = Statement(id=SAFE.id, attribution=SAFE.attribution)
    assert (bare.speaker, bare.addressee, bare.said, bare.act, bare.within) == (None,) * 5
    assert bare.confidence.speaker is None
