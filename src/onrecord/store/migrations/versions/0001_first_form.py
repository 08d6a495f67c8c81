"""The first form of the record: its tables, the indexes of words, and the views."""

import sqlalchemy as sa
from alembic import op

from onrecord.store import indexes

revision = "0001"
down_revision = None


def upgrade() -> None:
    """To the newer form."""
    op.create_table(
        "entry",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject", sa.Integer(), nullable=False),
        sa.Column("seal", sa.Text(), nullable=False),
        sa.Column("link", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("kind", "subject", "number"),
    )
    op.create_table(
        "feed",
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("seal", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("url"),
    )
    op.create_table(
        "person",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("profile", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_index("person_by_name", "person", ["name"], unique=False)
    op.create_table(
        "run",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("started", sa.Text(), nullable=False),
        sa.Column("hand", sa.Text(), nullable=False),
        sa.Column("command", sa.Text(), nullable=False),
        sa.Column("onrecord", sa.Text(), nullable=False),
        sa.Column("model", sa.Text(), nullable=True),
        sa.Column("model_sha256", sa.Text(), nullable=True),
        sa.Column("settings", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_table(
        "unsettled",
        sa.Column("person", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("person"),
    )
    op.create_table(
        "wording",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("key"),
    )
    op.create_table(
        "article",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("outlet", sa.Text(), nullable=True),
        sa.Column("domain", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("day", sa.Text(), nullable=True),
        sa.Column("modified", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("byline", sa.Text(), nullable=False),
        sa.Column("posts", sa.Text(), nullable=False),
        sa.Column("parts", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("original_sha256", sa.Text(), nullable=False),
        sa.Column("original_size", sa.Integer(), nullable=False),
        sa.Column("original", sa.LargeBinary(), nullable=False),
        sa.Column("came_from", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("fetched", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["run"],
            ["run.number"],
        ),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("id"),
    )
    op.create_index("article_day", "article", ["day"], unique=False)
    op.create_index("article_outlet", "article", ["outlet", "domain"], unique=False)
    op.create_index("article_url", "article", ["url"], unique=False)
    op.create_table(
        "decision",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("other", sa.Text(), nullable=True),
        sa.Column("article", sa.Text(), nullable=True),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("confidence", sa.Float(), nullable=True),
        sa.Column("undoes", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["run"],
            ["run.number"],
        ),
        sa.ForeignKeyConstraint(
            ["undoes"],
            ["decision.number"],
        ),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_index("decision_article", "decision", ["article"], unique=False)
    op.create_index("decision_other", "decision", ["other"], unique=False)
    op.create_index("decision_subject", "decision", ["subject"], unique=False)
    op.create_index("decision_undoes", "decision", ["undoes"], unique=False)
    op.create_table(
        "fingerprint",
        sa.Column("hash", sa.Integer(), nullable=False),
        sa.Column("wording", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["wording"],
            ["wording.number"],
        ),
        sa.PrimaryKeyConstraint("hash", "wording"),
        sqlite_with_rowid=False,
    )
    op.create_index("fingerprint_wording", "fingerprint", ["wording"], unique=False)
    op.create_table(
        "gap",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["run"],
            ["run.number"],
        ),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_table(
        "person_key",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person"],
            ["person.number"],
        ),
        sa.PrimaryKeyConstraint("key", "person"),
        sqlite_with_rowid=False,
    )
    op.create_index("person_key_person", "person_key", ["person"], unique=False)
    op.create_table(
        "person_name",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person"],
            ["person.number"],
        ),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("person", "name"),
    )
    op.create_index("person_name_name", "person_name", ["name"], unique=False)
    op.create_table(
        "proposal",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("other", sa.Text(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["run"],
            ["run.number"],
        ),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("subject", "other"),
    )
    op.create_table(
        "wording_link",
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("second", sa.Integer(), nullable=False),
        sa.Column("relation", sa.Text(), nullable=False),
        sa.Column("sure", sa.Integer(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("evidence", sa.Float(), nullable=False),
        sa.Column("because", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["first"],
            ["wording.number"],
        ),
        sa.ForeignKeyConstraint(
            ["second"],
            ["wording.number"],
        ),
        sa.PrimaryKeyConstraint("first", "second"),
        sqlite_with_rowid=False,
    )
    op.create_index("wording_link_second", "wording_link", ["second"], unique=False)
    op.create_table(
        "passage",
        sa.Column("hash", sa.Integer(), nullable=False),
        sa.Column("article", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article"],
            ["article.number"],
        ),
        sa.PrimaryKeyConstraint("hash", "article"),
        sqlite_with_rowid=False,
    )
    op.create_index("passage_article", "passage", ["article"], unique=False)
    op.create_table(
        "problem",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("article", sa.Integer(), nullable=True),
        sa.Column("came_from", sa.Text(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article"],
            ["article.number"],
        ),
        sa.ForeignKeyConstraint(
            ["run"],
            ["run.number"],
        ),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("id"),
    )
    op.create_table(
        "reading",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("article", sa.Integer(), nullable=False),
        sa.Column("run", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article"],
            ["article.number"],
        ),
        sa.ForeignKeyConstraint(
            ["run"],
            ["run.number"],
        ),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("id"),
    )
    op.create_index("reading_article", "reading", ["article"], unique=False)
    op.create_table(
        "entity",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("names", sa.Text(), nullable=False),
        sa.Column("roles", sa.Text(), nullable=False),
        sa.Column("mentions", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["reading"],
            ["reading.number"],
        ),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("reading", "id"),
    )
    op.create_index("entity_id", "entity", ["id"], unique=False)
    op.create_table(
        "event",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("plover", sa.Text(), nullable=True),
        sa.Column("plover_mode", sa.Text(), nullable=True),
        sa.Column("actor", sa.Integer(), nullable=True),
        sa.Column("target", sa.Integer(), nullable=True),
        sa.Column("according_to", sa.Integer(), nullable=True),
        sa.Column("date", sa.Text(), nullable=True),
        sa.Column("date_first", sa.Text(), nullable=True),
        sa.Column("date_last", sa.Text(), nullable=True),
        sa.Column("date_inferred", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=True),
        sa.Column("statements", sa.Text(), nullable=False),
        sa.Column("spans", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["according_to"],
            ["entity.number"],
        ),
        sa.ForeignKeyConstraint(
            ["actor"],
            ["entity.number"],
        ),
        sa.ForeignKeyConstraint(
            ["reading"],
            ["reading.number"],
        ),
        sa.ForeignKeyConstraint(
            ["target"],
            ["entity.number"],
        ),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("reading", "id"),
    )
    op.create_index("event_id", "event", ["id"], unique=False)
    op.create_table(
        "person_entity",
        sa.Column("entity", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entity"],
            ["entity.number"],
        ),
        sa.ForeignKeyConstraint(
            ["person"],
            ["person.number"],
        ),
        sa.PrimaryKeyConstraint("entity"),
    )
    op.create_index("person_entity_person", "person_entity", ["person"], unique=False)
    op.create_table(
        "statement",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("cue", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("speaker", sa.Integer(), nullable=True),
        sa.Column("addressee", sa.Integer(), nullable=True),
        sa.Column("medium", sa.Text(), nullable=True),
        sa.Column("occasion", sa.Text(), nullable=True),
        sa.Column("said", sa.Text(), nullable=True),
        sa.Column("said_first", sa.Text(), nullable=True),
        sa.Column("said_last", sa.Text(), nullable=True),
        sa.Column("said_inferred", sa.Integer(), nullable=False),
        sa.Column("act", sa.Text(), nullable=True),
        sa.Column("act_target", sa.Integer(), nullable=True),
        sa.Column("negated", sa.Integer(), nullable=False),
        sa.Column("hypothetical", sa.Integer(), nullable=False),
        sa.Column("within", sa.Text(), nullable=True),
        sa.Column("hops", sa.Integer(), nullable=False),
        sa.Column("second_hand", sa.Integer(), nullable=False),
        sa.Column("post", sa.Integer(), nullable=True),
        sa.Column("post_id", sa.Text(), nullable=True),
        sa.Column("confidence", sa.Float(), nullable=True),
        sa.Column("source_confidence", sa.Float(), nullable=True),
        sa.Column("speaker_confidence", sa.Float(), nullable=True),
        sa.Column("found_by", sa.Text(), nullable=False),
        sa.Column("spans", sa.Text(), nullable=False),
        sa.Column("because", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["act_target"],
            ["entity.number"],
        ),
        sa.ForeignKeyConstraint(
            ["addressee"],
            ["entity.number"],
        ),
        sa.ForeignKeyConstraint(
            ["reading"],
            ["reading.number"],
        ),
        sa.ForeignKeyConstraint(
            ["speaker"],
            ["entity.number"],
        ),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("reading", "id"),
    )
    op.create_index("statement_id", "statement", ["id"], unique=False)
    op.create_index(
        "statement_act_target",
        "statement",
        ["act_target"],
        unique=False,
        sqlite_where=sa.text("act_target IS NOT NULL"),
    )
    op.create_table(
        "happening",
        sa.Column("event", sa.Integer(), nullable=False),
        sa.Column("happening", sa.Integer(), nullable=False),
        sa.Column("article", sa.Integer(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("actor", sa.Integer(), nullable=True),
        sa.Column("target", sa.Integer(), nullable=True),
        sa.Column("first_day", sa.Text(), nullable=True),
        sa.Column("last_day", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["actor"],
            ["person.number"],
        ),
        sa.ForeignKeyConstraint(
            ["article"],
            ["article.number"],
        ),
        sa.ForeignKeyConstraint(
            ["event"],
            ["event.number"],
        ),
        sa.ForeignKeyConstraint(
            ["happening"],
            ["event.number"],
        ),
        sa.ForeignKeyConstraint(
            ["target"],
            ["person.number"],
        ),
        sa.PrimaryKeyConstraint("event"),
    )
    op.create_index("happening_actor", "happening", ["actor", "type"], unique=False)
    op.create_index("happening_article", "happening", ["article"], unique=False)
    op.create_index("happening_happening", "happening", ["happening"], unique=False)
    op.create_index("happening_target", "happening", ["target", "type"], unique=False)
    op.create_table(
        "line",
        sa.Column("statement", sa.Integer(), nullable=False),
        sa.Column("article", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=True),
        sa.Column("addressee", sa.Integer(), nullable=True),
        sa.Column("day", sa.Text(), nullable=True),
        sa.Column("said_first", sa.Text(), nullable=True),
        sa.Column("said_last", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("act", sa.Text(), nullable=True),
        sa.Column("medium", sa.Text(), nullable=True),
        sa.Column("confidence", sa.Float(), nullable=True),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("content", sa.Text(), nullable=True),
        sa.Column("wording", sa.Integer(), nullable=True),
        sa.Column("quotation", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["addressee"],
            ["person.number"],
        ),
        sa.ForeignKeyConstraint(
            ["article"],
            ["article.number"],
        ),
        sa.ForeignKeyConstraint(
            ["person"],
            ["person.number"],
        ),
        sa.ForeignKeyConstraint(
            ["statement"],
            ["statement.number"],
        ),
        sa.PrimaryKeyConstraint("statement"),
    )
    op.create_index("line_addressee", "line", ["addressee"], unique=False)
    op.create_index("line_article", "line", ["article"], unique=False)
    op.create_index("line_day", "line", ["day"], unique=False)
    op.create_index("line_kind", "line", ["kind"], unique=False)
    op.create_index("line_person", "line", ["person", "day"], unique=False)
    op.create_index("line_quotation", "line", ["quotation"], unique=False)
    op.create_index("line_wording", "line", ["wording"], unique=False)
    for ddl in indexes.ALL:
        op.execute(ddl)
