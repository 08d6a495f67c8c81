"""What lines mean, for search by meaning."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """To the newer form."""
    op.create_table(
        "meaning",
        sa.Column("article", sa.Integer(), nullable=False),
        sa.Column("vectors", sa.Text(), nullable=False),
        sa.Column("lines", sa.LargeBinary(), nullable=False),
        sa.Column("rows", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["article"], ["article.number"]),
        sa.PrimaryKeyConstraint("article"),
    )
