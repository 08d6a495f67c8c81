"""Copies of articles that came again, and the names that corrections gave."""

import sqlalchemy as sa
from alembic import op

from onrecord.store import indexes

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """To the newer form."""
    op.create_table(
        "copy",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("article", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("original_sha256", sa.Text(), nullable=False),
        sa.Column("original_size", sa.Integer(), nullable=False),
        sa.Column("original", sa.LargeBinary(), nullable=True),
        sa.Column("came_from", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("fetched", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["run"], ["run.number"]),
        sa.ForeignKeyConstraint(["article"], ["article.number"]),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("article", "id", "original_sha256"),
    )
    op.create_index("copy_id", "copy", ["id"], unique=False)
    op.create_index("article_sha256", "article", ["sha256"], unique=False)
    op.add_column("line", sa.Column("named", sa.Text(), nullable=True))
    op.execute("DROP VIEW statements")
    op.execute(indexes.STATEMENTS)
