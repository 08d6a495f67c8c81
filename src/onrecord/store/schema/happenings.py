"""What was done, once over all articles."""

from sqlalchemy import Column, ForeignKey, Index, Integer, Table

from onrecord.store.schema.columns import key, metadata, words

happening = Table(
    "happening",  # what was done, once over all articles; its number is that of its first event
    metadata,
    Column("event", Integer, ForeignKey("event.number"), primary_key=True),
    key("happening", "event"),
    key("article", "article"),
    words("type", needed=True),
    key("actor", "person", needed=False),
    key("target", "person", needed=False),
    words("first_day"),  # between which days it was done
    words("last_day"),
    Index("happening_happening", "happening"),
    Index("happening_actor", "actor", "type"),
    Index("happening_target", "target", "type"),
    Index("happening_article", "article"),
)
