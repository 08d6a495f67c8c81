"""What was decided, by people or the program, and what waits for a decision."""

from sqlalchemy import Column, Float, ForeignKey, Index, Integer, Table, UniqueConstraint

from onrecord.store.schema.columns import key, metadata, words

decision = Table(
    "decision",
    metadata,
    Column("number", Integer, primary_key=True),
    key("run", "run"),
    words("kind", needed=True),  # "same", "apart", "speaker", "words", "event", "undo"
    words("subject", needed=True),  # the id of an entity, a statement or an event
    words("other"),  # of two who are the same or apart, the second's id
    words("article"),  # the id of the article whose line it corrects
    words("value", needed=True),  # JSON: what is decided
    words("reason", needed=True),
    Column("confidence", Float),
    Column("undoes", Integer, ForeignKey("decision.number")),
    Index("decision_subject", "subject"),
    Index("decision_other", "other"),
    Index("decision_article", "article"),
    Index("decision_undoes", "undoes"),
)

proposal = Table(
    "proposal",  # two who may be one: it waits for a person's decision
    metadata,
    Column("number", Integer, primary_key=True),
    key("run", "run"),
    words("subject", needed=True),  # the ids of the two entities
    words("other", needed=True),
    Column("score", Float, nullable=False),
    words("reasons", needed=True),
    UniqueConstraint("subject", "other"),
)
