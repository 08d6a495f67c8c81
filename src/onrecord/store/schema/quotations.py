"""Which words are one quotation, and which paragraphs are reprints."""

from sqlalchemy import Column, Float, ForeignKey, Index, Integer, Table, Text

from onrecord.store.schema.columns import metadata, words

wording = Table(
    "wording",  # all quotations of the same words
    metadata,
    Column("number", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    words("text", needed=True),
)

wording_link = Table(
    "wording_link",  # two wordings of one quotation
    metadata,
    Column("first", Integer, ForeignKey("wording.number"), primary_key=True),
    Column("second", Integer, ForeignKey("wording.number"), primary_key=True),
    words("relation", needed=True),
    Column("sure", Integer, nullable=False),
    Column("score", Float, nullable=False),
    Column("evidence", Float, nullable=False),
    words("because", needed=True),
    Index("wording_link_second", "second"),
    sqlite_with_rowid=False,
)

fingerprint = Table(
    "fingerprint",
    metadata,
    Column("hash", Integer, primary_key=True),
    Column("wording", Integer, ForeignKey("wording.number"), primary_key=True),
    Index("fingerprint_wording", "wording"),
    sqlite_with_rowid=False,
)

passage = Table(
    "passage",  # paragraphs, so that a wire's reprints are seen
    metadata,
    Column("hash", Integer, primary_key=True),
    Column("article", Integer, ForeignKey("article.number"), primary_key=True),
    Index("passage_article", "article"),
    sqlite_with_rowid=False,
)
