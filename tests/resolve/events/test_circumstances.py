import pytest

from onrecord.article import Span
from onrecord.resolve.events.circumstances import when_done, why_done
from resolve import told


def about(text: str, verb: str) -> tuple[str | None, str | None]:
    scene = told.scene(text)
    span, whole = told.at(text, verb), Span(0, len(text))
    when = when_done(scene, span, whole, scene.article.day)
    why = why_done(scene, span.end, whole, acts=verb == "praised")
    return when.edtf if when is not None else None, scene.article[why] if why is not None else None


@pytest.mark.parametrize(
    ("text", "verb", "when", "why"),
    [
        ("Lee resigned on Monday.", "resigned", "2022-05-23", None),
        ("On Monday police arrested Lee.", "arrested", "2022-05-23", None),
        ("Lee resigned, Reyes said on Monday.", "resigned", None, None),
        ("Lee resigned over the war in the north.", "resigned", None, "over the war in the north"),
        ("Lee resigned over 20 years ago.", "resigned", "2002", None),
        (
            "Lee resigned because of “a lie” he told.",
            "resigned",
            None,
            "because of “a lie” he told",
        ),
        ("Poe praised Lee for his courage.", "praised", None, "for his courage"),
        ("Lee won the 2016 election.", "won", None, None),
    ],
)
def test_when_and_why(text: str, verb: str, when: str | None, why: str | None) -> None:
    assert about(text, verb) == (when, why)


def test_a_day_to_come_is_no_day_of_what_was_done() -> None:
    assert about("Lee resigned on May 30, 2022.", "resigned")[0] is None
