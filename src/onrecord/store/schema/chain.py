"""The chain that seals all that is kept, and the gaps that forgetting leaves."""

from sqlalchemy import Column, Integer, Table, UniqueConstraint

from onrecord.store.schema.columns import key, metadata, words

# One line for all that was ever kept: its seal is the hash of its rows, and its link the hash of
# the line before with its own, so that nothing can be changed or taken out of the middle unseen.
entry = Table(
    "entry",
    metadata,
    Column("number", Integer, primary_key=True),
    words("at", needed=True),
    words("kind", needed=True),  # the table that it seals
    Column("subject", Integer, nullable=False),  # the number of its row there
    words("seal", needed=True),
    words("link", needed=True),
    UniqueConstraint("kind", "subject", "number"),
)

gap = Table(
    "gap",
    metadata,
    Column("number", Integer, primary_key=True),
    key("run", "run"),
    words("kind", needed=True),  # "article", "decision"
    words("subject", needed=True),  # the id of an article, or of what was decided on
    words("reason", needed=True),
    words("sealed", needed=True),  # JSON: the numbers of the entries whose rows are gone
)
