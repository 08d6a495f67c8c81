"""What was read of an article by one version and model: who is in it, what was said and done."""

from sqlalchemy import Column, Float, Index, Integer, Table, Text, UniqueConstraint, text

from onrecord.store.schema.columns import key, metadata, words

reading = Table(
    "reading",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    key("article", "article"),
    key("run", "run"),
    Index("reading_article", "article"),
)

entity = Table(
    "entity",
    metadata,
    Column("number", Integer, primary_key=True),
    key("reading", "reading"),
    words("id", needed=True),
    words("kind", needed=True),
    words("name", needed=True),
    words("names", needed=True),
    words("roles", needed=True),  # [{"title", "organisation", "since", "until", "span"}]
    words("mentions", needed=True),
    UniqueConstraint("reading", "id"),
    Index("entity_id", "id"),
)

statement = Table(
    "statement",
    metadata,
    Column("number", Integer, primary_key=True),
    key("reading", "reading"),
    words("id", needed=True),
    words("kind", needed=True),
    words("mode", needed=True),
    words("words", needed=True),  # the content's pieces, " … " between them
    words("cue", needed=True),
    words("source", needed=True),
    key("speaker", "entity", needed=False),
    key("addressee", "entity", needed=False),
    words("medium"),
    words("occasion"),
    words("said"),  # EDTF
    words("said_first"),  # the first and last day of that time
    words("said_last"),
    Column("said_inferred", Integer, nullable=False),
    words("act"),
    key("act_target", "entity", needed=False),
    Column("negated", Integer, nullable=False),
    Column("hypothetical", Integer, nullable=False),
    words("within"),  # the id of the line that this one is quoted in
    Column("hops", Integer, nullable=False),
    Column("second_hand", Integer, nullable=False),
    Column("post", Integer),  # which of the article's posts it is or stands in
    words("post_id"),
    Column("confidence", Float),
    Column("source_confidence", Float),
    Column("speaker_confidence", Float),
    words("found_by", needed=True),
    words("spans", needed=True),  # {"content": [[0, 9]], "cue": …, "medium": [4, 8], …}
    words("because", needed=True),
    UniqueConstraint("reading", "id"),
    Index("statement_id", "id"),
    Index("statement_act_target", "act_target", sqlite_where=text("act_target IS NOT NULL")),
)

event = Table(
    "event",
    metadata,
    Column("number", Integer, primary_key=True),
    key("reading", "reading"),
    words("id", needed=True),
    words("type", needed=True),
    words("plover"),
    words("plover_mode"),
    key("actor", "entity", needed=False),
    key("target", "entity", needed=False),
    key("according_to", "entity", needed=False),
    words("date"),  # EDTF
    words("date_first"),
    words("date_last"),
    Column("date_inferred", Integer, nullable=False),
    words("words", needed=True),  # of its evidence
    words("why"),
    words("statements", needed=True),  # ids
    words("spans", needed=True),
    UniqueConstraint("reading", "id"),
    Index("event_id", "id"),
)
