import pytest

from onrecord.intake.tables import columns_of, delimiter_of, heads_table


@pytest.mark.parametrize(
    ("line", "delimiter"),
    [
        ("url,title,text", ","),
        ("url;title;text", ";"),
        ("url\ttitle\ttext", "\t"),
        ('"url"|"a, b, c, d"|"text"', "|"),
        ("text", ","),
        ("", ","),
    ],
)
def test_what_stands_between_the_columns(line: str, delimiter: str):
    assert delimiter_of(line) == delimiter


@pytest.mark.parametrize("head", ["url,title,text\n1,2,3", "Text;Published\n", "html|url"])
def test_a_table_opens_with_names_that_are_known(head: str):
    assert heads_table(head)


@pytest.mark.parametrize(
    "head",
    ["", "text\nYes.", "Text, please\n", "Title, she said", "id,name\n", "\0,\0\n", '"text,url'],
)
def test_no_other_text_is_a_table(head: str):
    assert not heads_table(head)


def test_names_may_stand_in_marks():
    assert columns_of('"a,b",c', ",") == ["a,b", "c"]
