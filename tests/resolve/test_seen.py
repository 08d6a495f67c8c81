import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.article import Span
from onrecord.entity import EntityKind, Named
from onrecord.resolve.layout import lay_out
from onrecord.resolve.names import find_names
from onrecord.resolve.seen import weighed
from resolve import reads


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("They met [person:Hilary of Lorm] there.", ["person Hilary of Lorm"]),
        (
            "We met the [organisation:Energy and Ore Institute].",
            ["organisation Energy and Ore Institute"],
        ),
        ("They met Crooked [person:Zeb Quill] there.", ["person Zeb Quill"]),
        ("They met Mr. [person:Quill] there.", ["person Quill"]),
        ("Then [person:Jane Roe] Foundation left.", ["organisation Jane Roe Foundation"]),
        ("They read [person:Isa. Quill] there.", ["person Isa", "person Quill"]),
        ("Then [person:Quill forgave Zeb] there.", ["person Quill", "person Zeb"]),
        ("They met [person:Zeb Quill ROMANCE] there.", ["person Zeb Quill"]),
        ("We like [person:WHEREAS] a lot.", ["? WHEREAS"]),
        ("Then [person:we] met [person:President].", []),
        ("They saw the [document:Lorm Papers] there.", ["document Lorm Papers"]),
    ],
)
def test_where_a_name_begins_and_ends(marked: str, told: list[str]) -> None:
    assert reads.kinds(marked)[: len(told) or None] == told


def test_a_title_stays_with_the_name() -> None:
    name = reads.names("They met Foreign Minister [person:Zeb Quill].")[0]
    assert (name.words, name.title) == (("Zeb", "Quill"), Span(9, 25))


def test_without_a_reader_the_rules_stand() -> None:
    text = "They met Zeb Quill in Lorm."
    own = find_names(text, lay_out(text))
    assert weighed(text, own, ()) == own


@given(
    st.text("Ab. cD-’s\n", max_size=60),
    st.lists(st.tuples(st.integers(0, 59), st.integers(1, 20), st.sampled_from(EntityKind))),
)
def test_whatever_the_reader_sees_names_are_in_order_and_apart(
    text: str, seen: list[tuple[int, int, EntityKind]]
) -> None:
    read, end = [], 0
    for start, length, kind in sorted(seen):
        if start >= end and start + length <= len(text):
            read.append(Named(Span(start, start + length), kind))
            end = start + length
    names = weighed(text, find_names(text, lay_out(text)), tuple(read))
    assert [name.span for name in names] == sorted(name.span for name in names)
    assert all(0 <= name.span.start < name.span.end <= len(text) for name in names)
