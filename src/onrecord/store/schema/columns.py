"""What the tables share: their list, and the two columns that most of them are made of."""

from sqlalchemy import Column, ForeignKey, Integer, MetaData, Text

metadata = MetaData()


def words(name: str, *, needed: bool = False) -> Column[str]:
    """A column of text: words, days, JSON."""
    return Column(name, Text, nullable=not needed)


def key(name: str, target: str, *, needed: bool = True) -> Column[int]:
    """A column with the number of a row of another table."""
    return Column(name, Integer, ForeignKey(f"{target}.number"), nullable=not needed)
