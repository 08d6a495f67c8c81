"""A dossier: all that the record has on someone, over all articles."""

from dataclasses import replace
from pathlib import Path

import pytest

from kept import kept
from onrecord.statement import Act, ActType
from onrecord.store.views.who import who
from stories import BRIDGE, EMAIL, OLD
from weston import STAR, put, weston


def test_who_someone_is_by_all_articles(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        put(record, STAR, "Island Star", "2022-06-01")
        found = record.who(1)
        assert (found.name, found.kind, found.articles, found.lines) == (
            "Ana Reyes",
            "person",
            2,
            2,
        )
        assert found.names == (("Ana Reyes", 2),)
        assert (found.first_seen, found.last_seen) == ("2022-05-24", "2022-05-25")
        assert found.outlets == (("The Quay", 1), ("Weston Post", 1))
        assert found.addressees == (("reporters", 1),)
        assert ("mayor", "Weston", "Weston Post") in [
            (role.title, role.organisation, role.outlet) for role in found.roles
        ]
        assert [line.outlet for line in found.newest] == ["Weston Post", "The Quay"]
        [(number, name, _, reasons)] = found.maybe
        assert (number, name) == (record.people("Ana Reyes")[1].number, "Ana Reyes")
        assert "one name, Ana Reyes" in reasons
        assert record.who(1, limit=1).newest == found.newest[:1]


def test_what_others_say_of_someone(tmp_path: Path) -> None:
    blame = replace(OLD, act=Act(ActType.ACCUSE, target="e1"))
    statements = [blame if one is OLD else one for one in BRIDGE.statements]
    record = kept(tmp_path, replace(BRIDGE, statements=tuple(statements)))
    assert [(one.act, one.by) for one in record.who("Ana Reyes").about] == [("accuse", "Tom Hale")]
    hale = record.who("Tom Hale")
    assert [(one.act, one.by) for one in hale.about] == [("accuse", "Ana Reyes")]
    assert [line.id for line in hale.mentioned] == [EMAIL.id]
    assert hale.media == (("post", 1),)


def test_nobody_has_no_dossier(tmp_path: Path) -> None:
    record = kept(tmp_path)
    with record.engine.connect() as connection, pytest.raises(KeyError, match="nobody"):
        who(connection, 7)
    with pytest.raises(KeyError):
        record.who("9" * 40)
