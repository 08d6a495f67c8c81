import re

from onrecord.intake.exports.paragraphs import Lines, of_page, of_text

FIELD = re.compile(r"[A-Z]+:\s*(?P<value>.*)$", re.S)


def test_lines_broken_to_fit_are_one_paragraph():
    text = "The bridge will stay shut, the mayor of\r\nPort Ellen said.\r\n \r\n“It rusts.”\f"
    assert of_text(text, Lines(FIELD)) == [
        "The bridge will stay shut, the mayor of Port Ellen said.",
        "“It rusts.”",
    ]


def test_long_lines_are_paragraphs_themselves():
    long = "The mayor said so. " * 9
    assert of_text(f"{long}\nYes.", Lines(FIELD)) == [long.strip(), "Yes."]


def test_a_field_opens_a_paragraph_and_alone_is_one():
    assert of_text("BYLINE: Ana\nReyes\nLENGTH: 9\nBODY:\nYes.\nNo.", Lines(FIELD)) == [
        "BYLINE: Ana Reyes",
        "LENGTH: 9",
        "BODY:",
        "Yes. No.",
    ]


def test_an_indented_line_opens_one_where_told():
    text = "   One\ntwo\n   three"
    assert of_text(text, Lines(FIELD)) == ["One two three"]
    assert of_text(text, Lines(FIELD, indents=True)) == ["One two", "three"]


def test_above_the_end_of_the_front_each_line_is_one():
    ends = re.compile(r"^Body$", re.M)
    assert of_text("a\nb\nBody\nc\nd", Lines(FIELD, front_ends=ends)) == ["a", "b", "Body", "c d"]


def test_of_a_page_its_blocks_are_paragraphs():
    assert of_page("<p>Zoë <b>said</b></p><td>so".encode("cp1252"), "cp1252")[0] == [
        "Zoë said",
        "so",
    ]
    assert of_page(b"", None) == ([], ())
