"""By which rules what is worked out of the kept rows was worked out: a number in the file's head.

Who is one person, which quotations are one and what happened once follow from the kept rows and
from our rules. Where a newer onrecord judges otherwise, what an older one worked out is no damage:
it is to be worked out anew (`onrecord renew`), and until then nothing of it is compared.
"""

from sqlalchemy import Connection

RULES = 1  # one more whenever people, quotations or happenings may come out otherwise


def rules_of(connection: Connection) -> int:
    """The number of the rules that worked a record out; 0 where that is not known."""
    return int(connection.exec_driver_sql("PRAGMA user_version").one()[0])


def note_rules(connection: Connection, rules: int = RULES) -> None:
    """Writes down by which rules a record is worked out."""
    connection.exec_driver_sql(f"PRAGMA user_version = {int(rules)}")
