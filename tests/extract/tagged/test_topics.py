import pytest

from onrecord.attribution import Kind
from onrecord.extract.sheet import lay_out_text
from onrecord.extract.tagged.topics import is_name, is_title, is_topic

TOPICS = [
    "joked about | the new bridge",
    "were asked about | building a bridge",
    "referring to | the bridge of 1921",
    "refers | to the bridge of 1921",
    "did not respond to | a request for comment",
    "tells the story of | a bridge and its builder",
    "posted | a photo of the bridge",
    "took to Instagram to share | photos of the bridge",
    "continues | to rise",
    "began imposing | tariffs",
]
TOLD = [
    "was asked about | whether it was safe",
    "asked | about the cost of the bridge",
    "said | that it was safe",
    "posted | that it was safe",
    "continued to insist | the bridge was safe",
    "posted on Air accusing | the mayor of neglect",
    "pleaded | to be let across",
    "warned of | floods",
    "agreed to | a new bridge",
    "according to | about half of all drivers",
]


@pytest.mark.parametrize("case", TOPICS)
def test_only_names_what_it_is_about(case):
    cue, content = case.split(" | ")
    assert is_topic(cue, content, Kind.INDIRECT)


@pytest.mark.parametrize("case", TOLD)
def test_tells_something(case):
    cue, content = case.split(" | ")
    assert not is_topic(cue, content, Kind.INDIRECT)


def test_what_stands_in_marks_is_told():
    assert not is_topic("said about", "“It is safe.”", Kind.DIRECT)


@pytest.mark.parametrize(
    ("cue", "source", "told"),
    [
        ("is called", "", True),
        ("also known as", "", True),
        ("called", "Reyes", False),
        ("was warned", "", False),
    ],
)
def test_a_name_that_nobody_gives(cue, source, told):
    assert is_name(cue, source) is told


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("his book “A Bridge of Sand”", True),
        ("his book “Bridges,”", True),
        ("a book and no marks", True),
        ("a “singing bridge” that hums", False),
        ("“It is safe to cross now.”", False),
    ],
)
def test_a_title_in_marks(text, title):
    laid = lay_out_text(text)
    assert is_title(text, laid.quotations) is title
