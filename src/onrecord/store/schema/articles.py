"""What came in: articles with the bytes that they came in, and what could not be read."""

from sqlalchemy import Column, Index, Integer, LargeBinary, Table, Text, UniqueConstraint

from onrecord.store.schema.columns import key, metadata, words

article = Table(
    "article",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    key("run", "run"),
    words("url"),
    words("outlet"),
    words("domain"),
    words("title"),
    words("published"),  # as the outlet gives it, with its own offset
    words("day"),  # the day there
    words("modified"),
    words("language"),
    words("byline", needed=True),
    words("posts", needed=True),
    words("parts", needed=True),
    words("text", needed=True),
    words("sha256", needed=True),  # of the text's UTF-8
    words("media_type", needed=True),
    words("original_sha256", needed=True),  # of the bytes as they came
    Column("original_size", Integer, nullable=False),
    Column("original", LargeBinary, nullable=False),  # those bytes, deflated (zlib)
    words("came_from", needed=True),  # the file or address
    words("place"),  # where in it: "record 17 of news.warc.gz"
    words("fetched"),  # the moment, where an archive or a fetch tells it
    Index("article_url", "url"),
    Index("article_sha256", "sha256"),
    Index("article_day", "day"),
    Index("article_outlet", "outlet", "domain"),
)

copy = Table(
    "copy",  # of an article that is kept: it came again, in other bytes or under another address
    metadata,
    Column("number", Integer, primary_key=True),
    key("run", "run"),
    key("article", "article"),
    words("id", needed=True),  # the id that it would have as an article, by its own address
    words("url"),
    words("media_type", needed=True),
    words("original_sha256", needed=True),
    Column("original_size", Integer, nullable=False),
    Column("original", LargeBinary),  # as an article's; None where these very bytes are kept
    words("came_from", needed=True),
    words("place"),
    words("fetched"),
    UniqueConstraint("article", "id", "original_sha256"),
    Index("copy_id", "id"),
)

problem = Table(
    "problem",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    key("run", "run"),
    key("article", "article", needed=False),  # None where no article came of the input
    words("came_from", needed=True),
    words("stage", needed=True),
    words("message", needed=True),
)
