"""Happenings over all articles, as JSON and as a table."""

from asking import HOSTILE, is_plain
from onrecord.export.asked.answers import written
from onrecord.export.asked.done import happenings_answer
from onrecord.store.views.happenings import Happening, Telling


def telling(**given: object) -> Telling:
    plain: dict[str, object] = dict.fromkeys(Telling.__dataclass_fields__)
    told = {"event": "1a", "type": "resign", "words": "Solberg resigned", "article": "a1"}
    return Telling(**{**plain, **told, **given})  # type: ignore[arg-type]


def happening(*accounts: Telling, actor: str | None = "Marit Solberg") -> Happening:
    return Happening(
        number=3,
        type="resign",
        actor=actor,
        target=None,
        first_day="2024-03-12",
        last_day="2024-03-12",
        accounts=accounts,
    )


def shown(one: Happening, width: int = 100) -> str:
    return "".join(written(happenings_answer([one]), "table", width=width))


def test_accounts_that_differ_are_told() -> None:
    one = telling(outlet="Bay Post", date="2024-03-12")
    text = shown(happening(one, telling(outlet="Star", date="2024-03-13")))
    for words in ("Marit Solberg", "resign", "Bay Post, Star, 2 accounts", "date differs"):
        assert words in text


def test_nobody_named_and_no_outlet() -> None:
    text = shown(happening(telling(), actor=None))
    assert "not told" in text
    assert "outlet not told" in text


def test_hostile_words_are_plain() -> None:
    one = happening(telling(words=HOSTILE, outlet=HOSTILE, actor=HOSTILE), actor=HOSTILE)
    for width in (40, 100):
        text = shown(one, width)
        assert is_plain(text)
        assert max(map(len, text.splitlines())) <= width


def test_a_row_is_an_account() -> None:
    answer = happenings_answer([happening(telling(), telling(event="2b"))])
    assert [row["event"] for row in answer.rows] == ["1a", "2b"]
    assert answer.value[0]["happening"] == 3


def test_none_is_told() -> None:
    assert "".join(written(happenings_answer([]), "table")) == "No event of the record fits.\n"
