"""Taking out what was worked out of a record's kept rows, before it is worked out anew."""

from sqlalchemy import Connection, delete, insert, select

from onrecord.store import schema

# People stay, so that their numbers do; they are unsettled instead.
_PEOPLE = (
    schema.person,
    schema.person_entity,
    schema.person_key,
    schema.person_name,
    schema.unsettled,
)


def clear(connection: Connection) -> None:
    """Takes out lines, quotations, passages, happenings and meanings; people are unsettled."""
    connection.exec_driver_sql("INSERT INTO words_fts(words_fts) VALUES ('delete-all')")
    for table in reversed(schema.metadata.sorted_tables):  # what names others before those
        if table in schema.WORKED_OUT and table not in _PEOPLE:
            connection.execute(delete(table))
    everybody = insert(schema.unsettled).prefix_with("OR IGNORE")
    connection.execute(everybody.from_select(["person"], select(schema.person.c.number)))
