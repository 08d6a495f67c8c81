import pytest

from resolve import told


def roles(text: str) -> list[tuple[str, str | None, str | None]]:
    return [
        (figure.name, role.title, role.organisation)
        for figure in told.scene(text).cast.figures
        for role in figure.roles
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met Foreign Minister Ana Reyes.", ("Ana Reyes", "Foreign Minister", None)),
        ("They met NATO Secretary General Jens Roe.", ("Jens Roe", "Secretary General", "NATO")),
        ("They met Latvian President Reyes.", ("Reyes", "President", "Latvia")),
        ("They met North Korean leader Reyes.", ("Reyes", "leader", "North Korea")),
        ("They met French Captain Reyes.", ("Reyes", "Captain", None)),
        ("They met campaign manager Tom Hale.", ("Tom Hale", "campaign manager", None)),
        ("We met Tom Hale, editor in chief of Tern.", ("Tom Hale", "editor in chief", "Tern")),
        ("We met Tom Hale, director of games, there.", ("Tom Hale", "director of games", None)),
        ("We met Tom Hale, a poet who died in Leeds.", ("Tom Hale", "poet", None)),
        (
            "We met Tom Hale, an expert at U.S. Tern College, there.",
            ("Tom Hale", "expert", "U.S. Tern College"),
        ),
        (
            "They met Ana Reyes’s campaign manager Tom Hale.",
            ("Tom Hale", "campaign manager", "Ana Reyes"),
        ),
        (
            "We met Ana Reyes, Kenya’s Counsellor to the Harbour Union (HU) in Geneva, and left.",
            ("Ana Reyes", "Counsellor", "Harbour Union"),
        ),
        (
            "Hillel Noy, the executive director of advocacy group Bridge Watch, left.",
            ("Hillel Noy", "executive director", "Bridge Watch"),
        ),
        (
            "Then Tom Hale’s spokesperson, Kira Yarm, left.",
            ("Kira Yarm", "spokesperson", "Tom Hale"),
        ),
        ("We met Tom Hale, a lawyer for the city, there.", ("Tom Hale", "lawyer", "the city")),
    ],
)
def test_reads(text: str, expected: tuple[str, str | None, str | None]) -> None:
    name, title, body = expected
    found = [(n, t, (b or "").removeprefix("the ") or None) for n, t, b in roles(text)]
    assert (name, title, (body or "").removeprefix("the ") or None) in found


def test_service_and_since_when() -> None:
    text = "Ana Reyes, who had been serving in the Foreign Ministry since 2002, left."
    (role,) = [role for figure in told.scene(text).cast.figures for role in figure.roles]
    assert (role.title, role.organisation, role.since) == (None, "Foreign Ministry", "2002")


@pytest.mark.parametrize(
    "text",
    [
        "They met Mr. Tom Hale.",
        "Tom Hale, through a spokeswoman, left.",
        "Tom Hale is a hero.",
        "Ana Reyes, in tears, met Tom Hale, too.",
        "Tom Hale, a person, met them.",
    ],
)
def test_no_role(text: str) -> None:
    assert roles(text) == []


def test_a_role_tells_what_someone_may_be_called() -> None:
    (figure, *_) = told.scene("They met Sen. Ana Reyes, a Kenyan lawyer, there.").cast.figures
    assert {"senator", "kenya", "lawyer"} <= figure.words
