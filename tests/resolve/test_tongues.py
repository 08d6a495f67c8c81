import pytest

from resolve import reads


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("The speakers of [person:Lormish] are few.", ["group Lormish"]),
        ("The [person:Lorm] language is old. In [person:Lorm] it is so.", ["group Lorm"] * 2),
        ("The [person:Lorm]-speaking north voted.", ["group Lorm"]),
        ("They met [person:Upper Lorm] elders; the [person:Lorm] dialect.",
         ["group Upper Lorm", "group Lorm"]),
        ("A people called [person:Lorm] live here.", ["group Lorm"]),
        # A first name before a surname tells a person, and so does a title.
        ("[person:Ana Quill] met [person:Quill] speakers.", ["person Ana Quill", "person Quill"]),
        ("Mr. [person:Quill] met the [person:Quill] tribe.", ["person Quill"] * 2),
        # Once in many mentions a person's name may stand so.
        ("The [person:Quill] language. " + "Then [person:Quill] left. " * 6, ["person Quill"] * 7),
    ],
)  # fmt: skip
def test_what_languages_and_peoples_are_called_is_no_person(marked: str, told: list[str]) -> None:
    assert reads.kinds(marked + " [place:Zed]")[:-1] == told
