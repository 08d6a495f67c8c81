"""What is searched: a line for each statement of a newest reading."""

from sqlalchemy import Column, Float, ForeignKey, Index, Integer, Table

from onrecord.store.schema.columns import key, metadata, words

line = Table(
    "line",  # a statement of the newest reading, with the decisions applied
    metadata,
    Column("statement", Integer, ForeignKey("statement.number"), primary_key=True),
    key("article", "article"),
    key("person", "person", needed=False),
    key("addressee", "person", needed=False),
    words("day"),  # when it was printed
    words("said_first"),
    words("said_last"),
    words("kind", needed=True),
    words("mode", needed=True),
    words("act"),
    words("medium"),
    Column("confidence", Float),
    words("words"),  # where a person corrected which words were said; else the statement's
    words("content"),  # their spans
    words("named"),  # whom a person named as its speaker, who is nobody in the record any more
    Column("wording", Integer),  # of its quotation; None where no words are quoted
    Column("quotation", Integer),  # of which that is a variant: the lowest number of its wordings
    Index("line_person", "person", "day"),
    Index("line_addressee", "addressee"),
    Index("line_wording", "wording"),
    Index("line_quotation", "quotation"),
    Index("line_article", "article"),
    Index("line_day", "day"),
    Index("line_kind", "kind"),
)
