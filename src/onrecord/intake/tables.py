"""The first line of a table → what stands between its columns, and whether it's a table at all.

url,title,text      url;title;text      url⇥title⇥text      url|title|text
"""

import csv

from onrecord.intake.spellings import holds_words, is_known

_DELIMITERS = ",\t;|"  # the first wins where two do as well
_LONGEST = 2000  # characters of a header that opens a table of no known ending


def heads_table(head: str) -> bool:
    """Whether a text opens with names of columns, of which one is that of a story's words.

    Another must be known as well: "Text, please" opens no table.
    """
    line = head[:_LONGEST].partition("\n")[0]
    names = columns_of(line, delimiter_of(line))
    return holds_words(names) and sum(map(is_known, names)) > 1


def delimiter_of(line: str) -> str:
    """What stands between the columns of a header."""
    return max(_DELIMITERS, key=lambda delimiter: _fitness(line, delimiter))


def _fitness(line: str, delimiter: str) -> tuple[bool, int]:
    names = columns_of(line, delimiter)
    return holds_words(names), len(names)


def columns_of(line: str, delimiter: str) -> list[str]:
    """The names in a header."""
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return []
