"""Which headline is the story's."""

import pytest

from onrecord.intake.headlines import headline_of

BRIDGE = "Bridge at Port Ellen shut after a crack is found"


@pytest.mark.parametrize(
    ("stated", "title_tag", "names", "headline"),
    [
        ({}, f"{BRIDGE} | Ellen Gazette", ("Ellen Gazette",), BRIDGE),
        ({}, f"{BRIDGE} - News - Ellen Gazette", ("The Ellen Gazette", "News"), BRIDGE),
        ({"page": BRIDGE}, f"{BRIDGE} – Somewhere", (), BRIDGE),
        ({"og": f"{BRIDGE} | Gazette", "page": BRIDGE}, "", (), BRIDGE),
        ({"og": "Minister – again – says no"}, "", ("Gazette",), "Minister – again – says no"),
        ({"og": "Sharing words", "page": BRIDGE, "jsonld": BRIDGE}, BRIDGE, (), BRIDGE),
        ({"og": BRIDGE, "page": f"Harbour {BRIDGE}"}, f"Harbour {BRIDGE}", (), BRIDGE),
        ({"og": "Mayor says", "page": 'Mayor says "never"'}, "", (), 'Mayor says "never"'),
        ({"page": ""}, "", (), None),
    ],
)
def test_the_headline(
    stated: dict[str, str], title_tag: str, names: tuple[str, ...], headline: str | None
) -> None:
    assert headline_of(stated, title_tag, names)[0] == headline


def test_what_the_title_tag_adds_may_be_the_outlets_name() -> None:
    assert headline_of({"page": BRIDGE}, f"{BRIDGE} | Ellen Gazette", ()) == (
        BRIDGE,
        ("Ellen Gazette",),
    )
    assert headline_of({"page": BRIDGE}, BRIDGE, ()) == (BRIDGE, ())
