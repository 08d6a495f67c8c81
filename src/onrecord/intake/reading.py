"""The one list of forms, each with the module that reads it.

Each module has `articles_from(given)`, which yields what it finds in an input as it reads it.
"""

from collections.abc import Callable, Iterator
from importlib import import_module

from onrecord.intake import Taken
from onrecord.intake.forms import Form
from onrecord.intake.incoming import Incoming
from onrecord.problem import Problem

# In no order; `intake.forms` tells which an input is. Each is loaded when it is first needed.
MODULES = {
    Form.TEXT: "text",
    Form.HTML: "page",
    Form.JSON: "jsonl",
    Form.TABLE: "rows",
    Form.FEED: "feeds.feed",
    Form.WARC: "archives.warc",
    Form.ARC: "archives.arc",
    Form.ZIP: "zipped.members",
    Form.NEXIS: "exports.nexis",
    Form.FACTIVA: "exports.factiva",
}


def articles_from(form: Form, given: Incoming) -> Iterator[Taken]:
    """The articles of an input of that form."""
    module = import_module(f"onrecord.intake.{MODULES[form]}")
    articles: Iterator[Taken] = module.articles_from(given)
    return articles


def guarded(where: str, read: Callable[[], Taken]) -> Taken:
    """One of many articles; where reading it fails, that is told, and the others are read."""
    try:
        return read()
    except Exception as error:  # a fault of ours, or of a library, that one odd page brings out
        trouble = f"{type(error).__name__}: {error}"[:200]
        message = f"{where} could not be read ({trouble}). This is a fault of onrecord; report it."
        return Taken(None, (Problem("intake", message),), where)
