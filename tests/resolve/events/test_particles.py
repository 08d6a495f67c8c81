import pytest

from onrecord.resolve.events.frames import frames
from onrecord.resolve.events.particles import behind_particle
from resolve.events.happened import ground


@pytest.mark.parametrize(
    ("text", "verb", "particle", "expected"),
    [
        ("Rebels gunned down two men", "gunned", ("down",), "two"),
        ("Rebels gunned two men down", "gunned", ("down",), "two"),
        ("Rebels called Monday on Spain to leave", "called", ("on",), "Spain"),
        ("Rebels called Spain weak on Monday", "called", ("on",), None),
        ("Spain backed off some plans", "backed", (), None),
    ],
)
def test_particles(text: str, verb: str, particle: tuple[str, ...], expected: str | None) -> None:
    _, found = ground(text)
    frame = next(f for f, _ in frames()[verb] if f.particle == particle)
    k = found.lows.index(verb)
    behind = behind_particle(found, k, len(found.words), frame)
    assert (found.words[behind].text if behind is not None else None) == expected
