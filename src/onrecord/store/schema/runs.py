"""Which use of a command, of which version and model, made a kept row."""

from sqlalchemy import Column, Integer, Table

from onrecord.store.schema.columns import metadata, words

run = Table(
    "run",
    metadata,
    Column("number", Integer, primary_key=True),
    words("started", needed=True),
    words("hand", needed=True),  # by whose hand: the name of who ran it
    words("command", needed=True),  # "add", "people merge", "forget", …
    words("onrecord", needed=True),  # the version of the code
    words("model"),
    words("model_sha256"),
    words("settings", needed=True),
)
