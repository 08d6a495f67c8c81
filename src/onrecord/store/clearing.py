"""Taking out what was worked out of a record's kept rows, before it is worked out anew."""

from sqlalchemy import Connection, delete, insert, select

from onrecord.store import schema

# Lines before the wordings that they name. People stay, so that their numbers do; they are
# unsettled instead.
_CLEARED = (
    schema.line,
    schema.wording_link,
    schema.fingerprint,
    schema.wording,
    schema.passage,
    schema.happening,
    schema.meaning,
)


def clear(connection: Connection) -> None:
    """Takes out lines, quotations, passages, happenings and meanings; people are unsettled."""
    connection.exec_driver_sql("INSERT INTO words_fts(words_fts) VALUES ('delete-all')")
    for table in _CLEARED:
        connection.execute(delete(table))
    everybody = insert(schema.unsettled).prefix_with("OR IGNORE")
    connection.execute(everybody.from_select(["person"], select(schema.person.c.number)))
