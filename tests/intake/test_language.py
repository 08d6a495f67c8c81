import pytest

from onrecord.intake.language import language_of, unserved
from onrecord.lexicons import served

ENGLISH = '"It is safe," said Ana Reyes, the mayor of Port Ellen, on Monday.'
GERMAN = "„Die Brücke ist sicher“, sagte die Bürgermeisterin am Montag."


@pytest.mark.parametrize(
    ("text", "stated", "language"),
    [
        (ENGLISH, None, "en"),
        (ENGLISH, "de", "en"),  # a page's own word is often its template's
        (ENGLISH.upper(), None, "en"),
        (GERMAN, None, "de"),
        ("Мост безопасен, сказала мэр в понедельник.", None, "ru"),
        ("Ana Reyes, Bo Lee", None, None),
        ("Ana Reyes, Bo Lee", "en-GB", "en"),
        ("“”", "pt_BR", "pt"),
        ("", "nonsense/..", None),
        ("a\ud800b " + ENGLISH, None, "en"),
        (ENGLISH * 100_000, None, "en"),
    ],
    ids=lambda value: str(value)[:20].encode("ascii", "replace").decode(),
)
def test_the_words_win_over_what_is_stated(text, stated, language):
    assert language_of(text, stated) == language


def test_english_is_served_and_so_is_what_cannot_be_told():
    assert served("en")
    assert served(None)
    assert unserved("en") == unserved(None) == ()


def test_any_other_is_named():
    [problem] = unserved("de")
    assert problem.message.startswith("The text is in German, which onrecord does not read yet")
    assert unserved("xx")[0].message.startswith("The text is in the language 'xx', which")


def test_nothing_is_downloaded(monkeypatch):
    import socket

    def refuse(*_: object) -> None:
        raise AssertionError("reached for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    assert language_of(GERMAN) == "de"
