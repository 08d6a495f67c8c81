import pytest

from resolve import reads


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("He met [person:Bonar] of [person 0.9:Lormia] then.", ["person Bonar of Lormia"]),
        ("He met [person:Hilary] of [place:Lormia] then.", ["person Hilary of Lormia"]),
        # Of today's places and bodies people are, and are not called so.
        ("He met [person:Quill] of [place:Lormia].", ["person Quill", "place Lormia"]),
        (
            "He met [person:Quill] of [organisation:Lormco].",
            ["person Quill", "organisation Lormco"],
        ),
        ("He met [person:Quill] of [person:France].", ["person Quill", "government France"]),
        (
            "[person:Ana Quill] ran. [person:Quill] of [person:Lormia] won.",
            ["person Ana Quill", "person Quill", "person Lormia"],
        ),
        ("We met Gov. C.L. “[person:Butch” Otter].", ["person C.L. Otter"]),
        (
            "We met [person:Ana Bo] of “Bee”, [person:Quill].",
            ["person Ana Bo", "? Bee", "person Quill"],
        ),
        (
            "We met [person:Ana Bo] (Lab) [person:Quill].",
            ["person Ana Bo", "? Lab", "person Quill"],
        ),
        ("We met [person:Ana] (Bee) [person:Quill].", ["person Ana Quill"]),
        ("We met [person:Ana Bo] “Bee” [person:Quill].", ["person Ana Bo Quill"]),
        ("They crowned [person:Roderick] I, a boy.", ["person Roderick I"]),
        ("They crowned [person:Roderick] and I, too.", ["person Roderick"]),
        ("Asked by [person:Quill] I said so.", ["person Quill"]),
    ],
)
def test_what_goes_on_behind_a_name(marked: str, told: list[str]) -> None:
    assert reads.kinds(marked + " [place:Zed]")[:-1] == told
