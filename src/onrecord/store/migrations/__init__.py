"""How a record of an older form becomes one of the newest, a step a file (alembic)."""
