"""Links as rows."""

from pathlib import Path

from kept import kept
from onrecord.store.opening import writing
from onrecord.store.quotations import put_wordings
from onrecord.store.wording_links import LinkRow, drop_links, linked, put_links


def test_links_lead_on_and_are_dropped(tmp_path: Path) -> None:
    with writing(kept(tmp_path).engine) as connection:
        put_wordings(connection, [(number, str(number), "words") for number in range(1, 5)])
        links = [LinkRow(a, b, "trimmed", True, 0.9, 2.0, "x") for a, b in ((1, 2), (2, 4))]
        put_links(connection, links * 2)
        assert linked(connection, [4]) == ({1, 2, 4}, links)
        assert drop_links(connection, 2) == {1, 4}
        assert linked(connection, [4]) == ({4}, [])
