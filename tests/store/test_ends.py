"""Numbers go on where the table or the chain ends, and anew where a transaction was taken back."""

from pathlib import Path

import pytest

from kept import kept, write
from onrecord.store.ends import ends, taken
from onrecord.store.opening import writing
from stories import BRIDGE


def test_numbers_go_on_in_a_transaction_and_are_given_back_with_it(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    with pytest.raises(RuntimeError), writing(record.engine) as connection:  # noqa: PT012
        assert [taken(connection, "statement", 3), taken(connection, "statement")] == [7, 10]
        raise RuntimeError
    with writing(record.engine) as connection:
        assert taken(connection, "statement") == 7


def test_a_number_that_the_chain_has_seen_never_comes_again(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    write(record, "DELETE FROM problem")
    with writing(record.engine) as connection:
        assert taken(connection, "problem") == 2


def test_each_transaction_has_ends_of_its_own(tmp_path: Path) -> None:
    record = kept(tmp_path)
    with writing(record.engine) as connection:
        assert ends(connection) is ends(connection)
        first = ends(connection)
    with writing(record.engine) as connection:
        assert ends(connection) is not first
