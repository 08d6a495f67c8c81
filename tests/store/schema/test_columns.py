"""The tables that migrations make are those that the program asks."""

from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from onrecord.store.opening import open_store
from onrecord.store.schema import FEEDS, KEPT, WORKED_OUT, metadata
from onrecord.store.schema.columns import key, words


def test_migrations_make_the_tables_that_are_asked(tmp_path: Path) -> None:
    engine = open_store(tmp_path / "new.db", make=True)
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), metadata)
    # The tables of FTS5 are not told to SQLAlchemy.
    ours = [d for d in differences if "_fts" not in str(d) and "words_vocab" not in str(d)]
    assert ours == []


def test_every_table_is_kept_or_worked_out() -> None:
    assert {*KEPT, *WORKED_OUT, *FEEDS} == set(metadata.tables.values())


def test_columns_may_be_empty_only_where_they_say_so() -> None:
    assert [words("a").nullable, words("a", needed=True).nullable] == [True, False]
    assert [key("a", "run").nullable, key("a", "run", needed=False).nullable] == [False, True]
