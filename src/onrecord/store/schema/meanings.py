"""What the lines of an article mean, once somebody searched by meaning."""

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, Table

from onrecord.store.schema.columns import metadata, words

meaning = Table(
    "meaning",
    metadata,
    Column("article", Integer, ForeignKey("article.number"), primary_key=True),
    words("vectors", needed=True),  # the digest of the vectors that these were made with
    Column("lines", LargeBinary, nullable=False),  # statements, 8 bytes each, little end first
    Column("rows", LargeBinary, nullable=False),  # a row of int8 for each
)
