"""Where `watch` stands."""

from sqlalchemy import Column, Table, Text

from onrecord.store.schema.columns import metadata, words

feed = Table(
    "feed",
    metadata,
    Column("url", Text, primary_key=True),
    words("state", needed=True),
    words("seal", needed=True),  # the hash of the state
)
