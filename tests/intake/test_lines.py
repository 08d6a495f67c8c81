import pytest

from onrecord.intake.lines import lines_of


def shown(text: str) -> list[str]:
    """The lines, a "¶" before each that a blank line parts from the one before."""
    return ["¶" * line.gap + text[line.span.start : line.span.end] for line in lines_of(text)]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("One.\nTwo.", ["¶One.", "Two."]),
        ("One.\n\nTwo.", ["¶One.", "¶Two."]),
        ("One.\r\nTwo.\r\n \t\r\nThree.", ["¶One.", "Two.", "¶Three."]),
        ("\n  One.  \u2028Two.\xa0\n", ["¶One.", "Two."]),
        ("", []),
        (" \n\t\n", []),
    ],
)
def test_lines_are_what_stands_between_line_ends_without_the_spaces_around(text, lines):
    assert shown(text) == lines
