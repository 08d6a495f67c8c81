"""Who is one person over all articles, and the keys and names they are found by."""

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text, UniqueConstraint

from onrecord.store.schema.columns import key, metadata, words

person = Table(
    "person",  # also an organisation, a government …: whoever speaks, acts or is spoken to
    metadata,
    Column("number", Integer, primary_key=True),  # of the first of its entities in any reading
    words("kind", needed=True),
    words("name", needed=True),
    words("profile", needed=True),  # what is known of it, which `link` compares
    Index("person_by_name", "name"),
)

person_entity = Table(
    "person_entity",
    metadata,
    Column("entity", Integer, ForeignKey("entity.number"), primary_key=True),
    key("person", "person"),
    Index("person_entity_person", "person"),
)

unsettled = Table(
    "unsettled",  # people of whose articles one was read again: to be worked out anew
    metadata,
    Column("person", Integer, primary_key=True),
)

person_key = Table(
    "person_key",
    metadata,
    Column("key", Text, primary_key=True),
    Column("person", Integer, ForeignKey("person.number"), primary_key=True),
    Index("person_key_person", "person"),
    sqlite_with_rowid=False,
)

person_name = Table(
    "person_name",
    metadata,
    Column("number", Integer, primary_key=True),
    key("person", "person"),
    words("name", needed=True),  # folded
    UniqueConstraint("person", "name"),
    Index("person_name_name", "name"),
)
