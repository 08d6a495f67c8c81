import pytest

from onrecord.resolve.coreference import find_speakers
from onrecord.resolve.scene import set_scene
from onrecord.resolve.tenure import read_tenures
from resolve import told


def roles(marked: str) -> list[str]:
    """Each role of a text's people: "Ana Reyes, mayor of Lorm, 2019 to 2022-05-23"."""
    scene = set_scene(*told.story(marked))
    find_speakers(scene)
    read_tenures(scene)
    return [
        f"{figure.name}, {role.title} of {role.organisation}, {role.since} to {role.until}"
        for figure in scene.cast.figures
        for role in figure.roles
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "We met Ana Reyes, the envoy of Lorm, there. She resigned on Monday.",
            ["Ana Reyes, envoy of Lorm, None to 2022-05-23"],
        ),
        (
            "We met Ana Reyes, the envoy of Lorm, there. Tom Lee said she had submitted her"
            " resignation on May 3.",
            ["Ana Reyes, envoy of Lorm, None to 2022-05-03"],
        ),
        (
            "We met Ana Reyes, the envoy of Lorm, there. She may have resigned on Monday.",
            ["Ana Reyes, envoy of Lorm, None to None"],
        ),
        (
            "We met Ana Reyes, the envoy of Lorm, there. Tom Lee resigned on Monday.",
            ["Ana Reyes, envoy of Lorm, None to None"],
        ),
        (
            "We met Ana Reyes, a former envoy of Lorm, there. She resigned on Monday.",
            ["Ana Reyes, former envoy of Lorm, None to None"],
        ),
        (
            "We met Ana Reyes, the envoy of Lorm, there. The career envoy, who served as a"
            " counsellor of the Harbour Mission since 2019, ran.",
            [
                "Ana Reyes, envoy of Lorm, None to None",
                "Ana Reyes, counsellor of Harbour Mission, 2019 to None",
            ],
        ),
    ],
)
def test_since_and_until_when(text: str, found: list[str]) -> None:
    assert roles(text) == found


def test_what_is_said_within_quotation_marks_ends_nothing() -> None:
    text = (
        "We met Ana Reyes, the envoy of Lorm, there. “[1.content:Reyes resigned on Monday,]”"
        " [1.cue:said] [1.source:Tom Lee]."
    )
    assert roles(text) == ["Ana Reyes, envoy of Lorm, None to None"]
