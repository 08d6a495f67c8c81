import pytest

from onrecord.entity import EntityKind
from onrecord.resolve.layout import lay_out
from onrecord.resolve.names import Name, find_names, kind_of


def shown(text: str) -> list[str]:
    """The names of a text: title, name and kind."""
    return [_shown(text, name) for name in find_names(text, lay_out(text))]


def _shown(text: str, name: Name) -> str:
    title = f"{text[name.title.start : name.title.end]} | " if name.title else ""
    return f"{title}{' '.join(name.words)} ({name.kind or '?'})"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Then Foreign Minister Sergo Lavin left.", ["Foreign Minister | Sergo Lavin (person)"]),
        (
            "They met NATO Secretary General Jens Roe.",
            ["NATO (organisation)", "Secretary General | Jens Roe (person)"],
        ),
        ("They met the Secretary of State there.", []),
        ("GENEVA (HP) — It began.", ["GENEVA (place)", "HP (organisation)"]),
        ("They met Ana Roe Quill, Jr., there.", ["Ana Roe Quill Jr. (person)"]),
        ("They walked on Plaza de Lorm.", ["Plaza de Lorm (place)"]),
        ("They met Mary-Kate Roe.", ["Mary-Kate Roe (person)"]),
        ("Dear Ana Roe, we left.", ["Ana Roe (person)"]),
        ("the Department of Health said", ["Department of Health (organisation)"]),
        ("Kenya’s envoy", ["Kenya (government)"]),
        ("But Reyes left.", ["Reyes (?)"]),
        ("They were Russian.", []),
        ("We met Republican Ana Reyes.", ["Ana Reyes (person)"]),
        ("On Monday in March it rained.", []),
        ("They left North Korea.", ["North Korea (government)"]),
        ("It is Labor Day.", ["Labor Day (place)"]),
        ("They told AP.", ["AP (organisation)"]),
        ("We saw the General Assembly.", ["General Assembly (organisation)"]),
        ("We saw the Sheikh Lotfi Mosque.", ["Sheikh Lotfi Mosque (place)"]),
        ("He left Major League Chess.", ["Major League Chess (organisation)"]),
        ("It asked Mr Hale, 58.", ["Mr | Hale (person)"]),
    ],
)
def test_finds(text: str, names: list[str]) -> None:
    assert shown(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Protesters said no.",
        "Proponents say it is safe.",
        "Can’t wait. They left.",
        "Bridges fell. The bridges were old.",
        "the Kentucky Republican spoke",
        "The talk is called Manipulates Us.",
    ],
)
def test_a_word_that_only_opens_a_sentence_is_no_name(text: str) -> None:
    assert [name for name in shown(text) if not name.startswith("Kentucky")] == []


def test_in_a_headline_only_a_name_that_comes_again_is_read() -> None:
    text = "Ana Reyes Warns That Bridges May Fall\n\nThe mayor met Reyes."
    assert shown(text) == ["Ana Reyes (person)", "Reyes (?)"]


def test_the_belongs_to_a_body_that_the_outlet_writes_so() -> None:
    text = "She told The Harbour Review. She told the Harbour Review."
    assert [name.the for name in find_names(text, lay_out(text))] == [True, False]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Ana Church", EntityKind.PERSON),
        ("Harbour University", EntityKind.ORGANISATION),
        ("Kenyans", EntityKind.GROUP),
        ("Vermont", EntityKind.PLACE),
        ("UN Watch", EntityKind.ORGANISATION),
        ("Kommer", None),
    ],
)
def test_kinds_by_form(name: str, kind: EntityKind | None) -> None:
    assert kind_of(tuple(name.split())) == kind
